//! The walk through a report of any command.

use finding_source::engine::{Flow, JsonWalk, Outcome, Step};
use finding_source::json::{Kind, Reader, Text};
use finding_source::path::Roots;
use finding_source::schema::{self, Objects};
use finding_source::{Input, Note, NoteKind, Record, ReportError, Timestamp, Words};

use crate::map::{self, Around, Artifact, Mapped, Place, Resource, Skipped, shared};
use crate::raw::{License, Metadata, Misconfiguration, Os, RESOURCE_LISTS, Secret, Vulnerability};

/// The results of a report.
#[derive(Debug, Default)]
pub(crate) struct Results<'r> {
    roots: Roots,
    skipped: Skipped,
    vulnerabilities: Objects<'r, Vulnerability<'r>>,
    misconfigurations: Objects<'r, Misconfiguration<'r>>,
    secrets: Objects<'r, Secret<'r>>,
    licenses: Objects<'r, License<'r>>,
    artifact: Artifact<'r>,
    /// The resource of a cluster that the results are of.
    resource: Option<Resource<'r>>,
    place: Place<'r>,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum At {
    /// In a report.
    Top,
    /// Among the resources of a cluster.
    Resources,
    Resource,
    /// Among the results, of a report or of a resource.
    Results,
    /// The same, where the list is the document.
    AllResults,
    Result,
    Vulnerabilities,
    Misconfigurations,
    Secrets,
    Licenses,
    /// Findings that were taken out of their lists.
    Modified,
}

impl<'r> Results<'r> {
    pub(crate) fn new(input: &Input<'r, '_>) -> Self {
        Self {
            roots: input.roots(),
            ..Self::default()
        }
    }

    fn top_member(
        &mut self,
        name: &str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Step<At> {
        match name {
            "Results" => {
                // Trivy writes it first, but programs that edited its report may not.
                if self.artifact.name.is_none() {
                    reader.look_ahead(|reader, name| {
                        self.artifact.read(name, reader)?;
                        Ok(())
                    });
                }
                return Ok(Flow::List(At::Results));
            }
            name if RESOURCE_LISTS.contains(&name) => {
                if self.artifact.cluster.is_none() {
                    let cluster = &mut self.artifact.cluster;
                    reader.look_ahead(|reader, name| {
                        if name != "ClusterName" {
                            return reader.skip();
                        }
                        *cluster = reader.text_value()?.line();
                        Ok(())
                    });
                }
                return Ok(Flow::List(At::Resources));
            }
            "ArtifactName" | "ArtifactType" | "Metadata" => {
                let system = self.artifact.read(name, reader)?;
                if name == "ArtifactName" {
                    record.scan.target.clone_from(&self.artifact.name);
                }
                if let Some(system) = system.filter(|system| system.eosl == Some(true)) {
                    record.note(Note::new(NoteKind::Tool, unsupported(&system)));
                }
            }
            "ClusterName" => {
                self.artifact.cluster = reader.text_value()?.line();
                record.scan.target.clone_from(&self.artifact.cluster);
            }
            "CreatedAt" => {
                let created = reader.text_value()?;
                record.scan.time = created.and_then(|text| Timestamp::parse(&text.to_cow()));
            }
            "Trivy" if reader.peek() == Some(Kind::Object) => {
                reader.each_member(|reader, name| {
                    if name == "Version" {
                        record.scan.tool_version = reader.text_value()?.line();
                        return Ok(());
                    }
                    reader.skip()
                })?;
            }
            _ => return Ok(Flow::Skip),
        }
        Ok(Flow::Read)
    }

    fn resource_member(
        &mut self,
        name: &str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Step<At> {
        let resource = self.resource.get_or_insert_default();
        match name {
            "Results" => {
                if resource.name.is_none() {
                    reader.look_ahead(|reader, name| resource.read(name, reader));
                }
                return Ok(Flow::List(At::Results));
            }
            "Error" => {
                if let Some(error) = reader.text_value()?.line() {
                    record.partial("a resource could not be scanned");
                    record.note(Note::new(NoteKind::Tool, error));
                }
            }
            "Namespace" | "Kind" | "Name" => resource.read(name, reader)?,
            "Metadata" => reader.skip()?,
            _ => return Ok(Flow::Skip),
        }
        Ok(Flow::Read)
    }

    fn result_member(
        &mut self,
        name: &str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Step<At> {
        let at = match name {
            "Vulnerabilities" => At::Vulnerabilities,
            "Misconfigurations" => At::Misconfigurations,
            "Secrets" => At::Secrets,
            "Licenses" => At::Licenses,
            "ExperimentalModifiedFindings" | "ModifiedFindings" => At::Modified,
            "CustomResources" if reader.peek() != Some(Kind::Null) => {
                let text = "skipped findings of a Trivy extension";
                record.note(Note::new(NoteKind::Other, text));
                reader.skip()?;
                return Ok(Flow::Read);
            }
            "Target" | "Class" | "Type" => {
                self.place.read(name, reader)?;
                return Ok(Flow::Read);
            }
            // Packages also have licenses, which are not findings.
            "Packages" => {
                reader.skip()?;
                return Ok(Flow::Read);
            }
            _ => return Ok(Flow::Skip),
        };
        let is_null = reader.peek() == Some(Kind::Null);
        if !is_null && (self.place.target.is_none() || self.place.kind.is_none()) {
            reader.look_ahead(|reader, name| self.place.read(name, reader));
        }
        Ok(Flow::List(at))
    }

    /// Reads an entry of a list.
    fn finding(
        &mut self,
        at: At,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Mapped<'r>, ReportError> {
        let around = Around {
            roots: &self.roots,
            artifact: &self.artifact,
            place: &self.place,
            resource: self.resource.as_ref(),
        };
        Ok(match at {
            At::Misconfigurations => {
                let raw = self.misconfigurations.read(reader, record)?;
                map::misconfiguration(raw, &around, &mut self.skipped, record)
            }
            At::Secrets => map::secret(self.secrets.read(reader, record)?, &around, record),
            At::Licenses => map::license(self.licenses.read(reader, record)?, &around, record),
            _ => {
                let raw = self.vulnerabilities.read(reader, record)?;
                map::vulnerability(raw, &around, record)
            }
        })
    }

    /// Reads a finding that was taken out of its list.
    fn modified(
        &mut self,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Outcome<'r>, ReportError> {
        let (mut kind, mut status, mut statement, mut source) = (None, None, None, None);
        let mut finding = None;
        reader.each_member(|reader, name| {
            match name.as_raw() {
                "Type" => kind = reader.text_value()?,
                "Status" => status = schema::member(reader, "Status")?,
                "Statement" => statement = schema::member(reader, "Statement")?,
                "Source" => source = schema::member(reader, "Source")?,
                "Finding" => {
                    finding = Some(reader.mark());
                    reader.skip()?;
                }
                _ => reader.skip()?,
            }
            Ok(())
        })?;
        let at = match kind.and_then(|kind: Text<'r>| kind.trimmed()).as_deref() {
            Some("vulnerability") => At::Vulnerabilities,
            Some("misconfiguration") => At::Misconfigurations,
            Some("secret") => At::Secrets,
            Some("license") => At::Licenses,
            _ => return Ok(Outcome::Unusable("a modified finding of unknown type")),
        };
        let Some(finding) = finding else {
            return Ok(Outcome::Unusable("a modified finding without the finding"));
        };
        let after = reader.mark();
        reader.go_to(&finding);
        let begin = reader.byte();
        let read = self.finding(at, reader, record);
        if read.as_ref().is_err_and(ReportError::ends_report) {
            return read.map(Outcome::from);
        }
        let read = match read? {
            Ok(finding) => Ok(finding),
            Err(what) => Err(reader.unusable(begin, what)),
        };
        reader.go_to(&after);
        let mut finding = read?;
        if let Some(finding) = &mut finding {
            map::modify(finding, status, statement, source, record);
        }
        Ok(Ok(finding).into())
    }
}

impl<'r> JsonWalk<'r> for Results<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &[
        "Vulnerabilities",
        "VulnerabilityID",
        "Misconfigurations",
        "Secrets",
    ];
    const IS_OBJECT: bool = false;

    fn document(&mut self, reader: &mut Reader<'r>, record: &mut Record<'r>) -> Step<At> {
        // What one document says of its scan is not said of the next.
        record.scan.target = None;
        record.scan.time = None;
        record.scan.tool_version = None;
        self.artifact = Artifact::default();
        self.resource = None;
        Ok(match reader.peek() {
            Some(Kind::Array) => Flow::List(At::AllResults),
            _ => Flow::Enter(At::Top),
        })
    }

    fn member(
        &mut self,
        at: At,
        name: &'r str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Step<At> {
        match at {
            At::Top => self.top_member(name, reader, record),
            At::Resource => self.resource_member(name, reader, record),
            _ => self.result_member(name, reader, record),
        }
    }

    fn element(&mut self, at: At, _: &mut Reader<'r>, _: &mut Record<'r>) -> Step<At> {
        Ok(match at {
            At::Resources => {
                self.resource = Some(Resource::default());
                Flow::Enter(At::Resource)
            }
            At::Results | At::AllResults => {
                self.place = Place::default();
                Flow::Enter(At::Result)
            }
            at => Flow::Entry(at),
        })
    }

    fn entry(
        &mut self,
        at: At,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Outcome<'r>, ReportError> {
        match at {
            At::Modified => self.modified(reader, record),
            at => self.finding(at, reader, record).map(Outcome::from),
        }
    }

    fn end(&mut self, at: At, _: &mut Reader<'r>, record: &mut Record<'r>) -> Step<At> {
        match at {
            At::Resources => self.resource = None,
            At::Top | At::AllResults => self.skipped.tell(record),
            _ => {}
        }
        Ok(Flow::Read)
    }
}

impl<'r> Artifact<'r> {
    /// Reads a member of a document if it says what was scanned. Returns the operating system.
    fn read(&mut self, name: &str, reader: &mut Reader<'r>) -> Result<Option<Os<'r>>, ReportError> {
        match name {
            "ArtifactName" => {
                self.name = shared(reader.text_value()?.line());
                self.find_image();
            }
            "ArtifactType" => self.kind = shared(reader.text_value()?.line()),
            "Metadata" => {
                let metadata: Option<Metadata<'r>> = schema::member(reader, "Metadata")?;
                self.metadata = metadata.unwrap_or_default();
                self.find_image();
                return Ok(self.metadata.os);
            }
            _ => reader.skip()?,
        }
        Ok(None)
    }
}

impl<'r> Place<'r> {
    fn read(&mut self, name: &str, reader: &mut Reader<'r>) -> Result<(), ReportError> {
        match name {
            "Target" => self.target = shared(reader.text_value()?.trimmed()),
            "Class" => self.class = shared(reader.text_value()?.trimmed()),
            "Type" => self.kind = shared(reader.text_value()?.trimmed()),
            _ => reader.skip()?,
        }
        Ok(())
    }
}

impl<'r> Resource<'r> {
    fn read(&mut self, name: &str, reader: &mut Reader<'r>) -> Result<(), ReportError> {
        match name {
            "Namespace" => self.namespace = shared(reader.text_value()?.line()),
            "Kind" => self.kind = shared(reader.text_value()?.line()),
            "Name" => self.name = shared(reader.text_value()?.line()),
            _ => reader.skip()?,
        }
        Ok(())
    }
}

/// Returns the text of a warning that Trivy also gives: there are no advisories any more.
fn unsupported(system: &Os<'_>) -> String {
    let mut text = String::from("the operating system is no longer supported by its maker");
    for part in [system.family, system.name] {
        if let Some(part) = part.line() {
            text.push_str(", ");
            text.push_str(&part);
        }
    }
    text
}

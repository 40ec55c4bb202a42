//! The walk through a report of any command.

use finding_source::engine::{Flow, FlowResult, JsonWalk, Outcome};
use finding_source::json::{Reader, ValueKind};
use finding_source::path::Roots;
use finding_source::schema::{self, Members, Objects};
use finding_source::text::joined;
use finding_source::{Input, NoteKind, Record, ReportError, Timestamp, Words};

use crate::map::{self, Around, Artifact, Mapped, Place, Resource, Skipped};
use crate::raw::{
    self, License, Misconfiguration, Modified, RESOURCE_LISTS, Report, Secret, Vulnerability,
};

/// The results of a report.
#[derive(Debug, Default)]
pub(crate) struct Results<'r> {
    roots: Roots,
    skipped: Skipped,
    vulnerabilities: Objects<'r, Vulnerability<'r>>,
    misconfigurations: Objects<'r, Misconfiguration<'r>>,
    secrets: Objects<'r, Secret<'r>>,
    licenses: Objects<'r, License<'r>>,
    report: Members<'r, Report<'r>>,
    /// The subject of the report, once its members were read.
    artifact: Option<Artifact<'r>>,
    /// True if the age of the operating system was noted.
    warned: bool,
    resource_members: Members<'r, raw::Resource<'r>>,
    /// The resource of a cluster that the results are of.
    resource: Option<Resource<'r>>,
    result: Members<'r, raw::Result<'r>>,
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

/// The lists of a result, with the type of their findings among those that were taken out.
const LISTS: [(&str, &str, At); 4] = [
    ("Vulnerabilities", "vulnerability", At::Vulnerabilities),
    (
        "Misconfigurations",
        "misconfiguration",
        At::Misconfigurations,
    ),
    ("Secrets", "secret", At::Secrets),
    ("Licenses", "license", At::Licenses),
];

impl<'r> Results<'r> {
    pub(crate) fn new(input: &Input<'r>) -> Self {
        Self {
            roots: input.roots(),
            ..Self::default()
        }
    }

    /// Records what is known of the scan, before the results and after them.
    fn tell(&mut self, record: &mut Record<'r>) {
        let report = &self.report;
        let artifact = self.artifact.get_or_insert_with(|| Artifact::of(report));
        record.scan.target = artifact.name.clone().or_else(|| artifact.cluster.clone());
        let created = report.created.map(|text| text.to_cow());
        record.scan.time = created.and_then(|text| Timestamp::parse(&text));
        record.scan.tool_version = report.version.line();
        let metadata = report.metadata.as_ref();
        record.scan.commit = metadata.and_then(|it| it.commit.shared());
        let metadata = metadata.filter(|it| it.eosl == Some(true) && !self.warned);
        if let Some(metadata) = metadata {
            // Trivy also gives this warning: advisories have ended.
            self.warned = true;
            let what = "the operating system is no longer supported by its maker".into();
            let parts = [
                Some(what),
                metadata.os_family.line(),
                metadata.os_name.line(),
            ];
            let text = joined(parts.into_iter().flatten(), ", ");
            record.remark(NoteKind::Tool, text.unwrap_or_default());
        }
    }

    fn top_member(
        &mut self,
        name: &str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<At> {
        let list = match name {
            "Results" => At::Results,
            name if RESOURCE_LISTS.contains(&name) => At::Resources,
            name => return Ok(self.report.read(name, reader)?.into()),
        };
        // Trivy writes the names first, but programs that edited its report may not.
        if self.report.schema_version.is_none() && self.report.cluster.is_none() {
            self.report.look_ahead(reader);
        }
        self.tell(record);
        Ok(Flow::List(list))
    }

    fn resource_member(&mut self, name: &str, reader: &mut Reader<'r>) -> FlowResult<At> {
        let members = &mut self.resource_members;
        match name {
            "Results" => {
                if members.name.is_none() {
                    members.look_ahead(reader);
                }
                self.resource = Some(Resource::of(members));
                Ok(Flow::List(At::Results))
            }
            "Metadata" => {
                reader.skip()?;
                Ok(Flow::Read)
            }
            name => Ok(members.read(name, reader)?.into()),
        }
    }

    fn result_member(
        &mut self,
        name: &str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<At> {
        let is_null = reader.peek() == Some(ValueKind::Null);
        let at = match name {
            "ExperimentalModifiedFindings" | "ModifiedFindings" => At::Modified,
            // Packages also have licenses, which are not findings.
            "Packages" | "CustomResources" => {
                if name == "CustomResources" && !is_null {
                    record.remark(NoteKind::Other, "skipped findings of a Trivy extension");
                }
                reader.skip()?;
                return Ok(Flow::Read);
            }
            name => match LISTS.iter().find(|(list, ..)| *list == name) {
                Some((.., at)) => *at,
                None => return Ok(self.result.read(name, reader)?.into()),
            },
        };
        if !is_null {
            if self.result.target.is_none() || self.result.kind.is_none() {
                self.result.look_ahead(reader);
            }
            let artifact = self.artifact.get_or_insert_default();
            self.place = Place::of(&self.result, artifact, self.resource.as_ref());
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
            artifact: self.artifact.get_or_insert_default(),
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
        let mut finding = None;
        let raw: Modified<'r> = schema::read_object_with(reader, &mut |reader, name| {
            if name == "Finding" {
                finding = Some(reader.mark());
            }
            reader.skip()
        })?;
        let kind = raw.kind.trimmed();
        let list = LISTS
            .iter()
            .find(|(_, word, _)| kind.as_deref() == Some(word));
        let Some(&(.., at)) = list else {
            return Ok(Outcome::Unusable("a modified finding of unknown type"));
        };
        let Some(finding) = finding else {
            return Ok(Outcome::Unusable("a modified finding without the finding"));
        };
        let after = reader.mark();
        reader.go_to(&finding);
        let begin = reader.byte();
        let read = self.finding(at, reader, record)?;
        let read = read.map_err(|what| reader.unusable(begin, what));
        reader.go_to(&after);
        let mut finding = read?;
        if let Some(finding) = &mut finding {
            map::modify(finding, &raw, record);
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
    const BEGINNINGS: &'static [&'static str] =
        &["SchemaVersion", "ArtifactID", "ArtifactName", "ClusterName"];

    fn document(&mut self, reader: &mut Reader<'r>, record: &mut Record<'r>) -> FlowResult<At> {
        // What one document says of its scan is not said of the next.
        record.scan.target = None;
        record.scan.time = None;
        record.scan.tool_version = None;
        record.scan.commit = None;
        self.report.clear();
        self.artifact = None;
        self.warned = false;
        self.resource = None;
        Ok(match reader.peek() {
            Some(ValueKind::Array) => Flow::List(At::AllResults),
            _ => Flow::Enter(At::Top),
        })
    }

    fn member(
        &mut self,
        at: At,
        name: &'r str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<At> {
        match at {
            At::Top => self.top_member(name, reader, record),
            At::Resource => self.resource_member(name, reader),
            _ => self.result_member(name, reader, record),
        }
    }

    fn element(&mut self, at: At, _: &mut Reader<'r>, _: &mut Record<'r>) -> FlowResult<At> {
        Ok(match at {
            At::Resources => {
                self.resource_members.clear();
                Flow::Enter(At::Resource)
            }
            At::Results | At::AllResults => {
                self.result.clear();
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

    fn end(&mut self, at: At, _: &mut Reader<'r>, record: &mut Record<'r>) -> FlowResult<At> {
        match at {
            At::Resource => {
                if let Some(error) = self.resource_members.error.line() {
                    record.partial("a resource could not be scanned");
                    record.remark(NoteKind::Tool, error);
                }
            }
            At::Resources => self.resource = None,
            At::Top => {
                self.tell(record);
                self.skipped.tell(record);
            }
            At::AllResults => self.skipped.tell(record),
            _ => {}
        }
        Ok(Flow::Read)
    }
}

//! The walk through a report of any command.

use std::collections::BTreeMap;

use finding_source::engine::{Entry, Flow, FlowResult, JsonWalk, Outcome};
use finding_source::json::{Reader, ValueKind};
use finding_source::schema::{self, Members, Objects};
use finding_source::text::joined;
use finding_source::{Input, NoteKind, Record, ReportError, Timestamp, Words};

use crate::map::{self, Around, Mapped};
use crate::raw::{self, License, Misconfiguration, Modified, Report, Secret, Vulnerability};

/// The results of a report.
#[derive(Debug, Default)]
pub(crate) struct Results<'r> {
    vulnerabilities: Objects<'r, Vulnerability<'r>>,
    misconfigurations: Objects<'r, Misconfiguration<'r>>,
    secrets: Objects<'r, Secret<'r>>,
    licenses: Objects<'r, License<'r>>,
    report: Members<'r, Report<'r>>,
    resource: Members<'r, raw::Resource<'r>>,
    result: Members<'r, raw::Result<'r>>,
    around: Around<'r>,
    /// The numbers of checks of a document that found nothing.
    skipped: BTreeMap<&'static str, u64>,
    /// True if the age of the operating system was noted.
    warned: bool,
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
    Result,
    Vulnerabilities,
    Misconfigurations,
    Secrets,
    Licenses,
    /// Findings that were taken out of their lists.
    Modified,
}

impl<'r> Results<'r> {
    pub(crate) fn new(input: &Input<'r>) -> Self {
        Self {
            around: Around::new(input.roots()),
            ..Self::default()
        }
    }

    /// Records what is known of the scan, before the results and after them.
    fn tell(&mut self, record: &mut Record<'r>) {
        let report = &self.report;
        self.around.set_report(report);
        record.scan.target = self.around.scanned();
        let created = report.created.map(|text| text.to_cow());
        record.scan.time = created.and_then(|text| Timestamp::parse(&text));
        record.scan.tool_version = report.version.line();
        record.scan.commit = report.metadata.commit.shared();
        if report.metadata.eosl == Some(true) && !self.warned {
            // Trivy also gives this warning: advisories have ended.
            self.warned = true;
            let what = "the operating system is no longer supported by its maker".into();
            let system = [report.metadata.os_family, report.metadata.os_name];
            let system = system.iter().filter_map(Words::line);
            let text = joined([what].into_iter().chain(system), ", ");
            record.remark(NoteKind::Tool, text.unwrap_or_default());
        }
    }

    /// Begins a list of a report. Trivy writes the names first, but programs that edited its report may not.
    fn begin_list(&mut self, reader: &mut Reader<'r>, record: &mut Record<'r>) {
        if self.report.schema_version.is_none() && self.report.cluster.is_none() {
            self.report.look_ahead(reader);
        }
        self.tell(record);
    }

    /// Begins a list of a result.
    fn list(&mut self, at: At, reader: &mut Reader<'r>) -> Flow<At> {
        if reader.peek() != Some(ValueKind::Null) {
            if self.result.target.is_none() || self.result.kind.is_none() {
                self.result.look_ahead(reader);
            }
            self.around.set_result(&self.result);
        }
        Flow::List(at)
    }

    /// Reads an entry of a list.
    fn finding(
        &mut self,
        at: At,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Mapped<'r>, ReportError> {
        let around = &self.around;
        Ok(match at {
            At::Misconfigurations => {
                let raw = self.misconfigurations.read(reader, record)?;
                map::misconfiguration(raw, around, &mut self.skipped, record)
            }
            At::Secrets => map::secret(self.secrets.read(reader, record)?, around, record),
            At::Licenses => map::license(self.licenses.read(reader, record)?, around, record),
            _ => {
                let raw = self.vulnerabilities.read(reader, record)?;
                map::vulnerability(raw, around, record)
            }
        })
    }

    /// Reads a finding that was taken out of its list.
    fn modified(&mut self, reader: &mut Reader<'r>, record: &mut Record<'r>) -> Entry<'r> {
        let mut finding = None;
        let raw: Modified<'r> = schema::read_object_with(reader, &mut |reader, name| {
            if name == "Finding" {
                finding = Some(reader.mark());
            }
            reader.skip()
        })?;
        let at = match raw.kind.trimmed().as_deref() {
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
        self.report.clear();
        self.tell(record);
        self.warned = false;
        Ok(match reader.peek() {
            Some(ValueKind::Array) => Flow::List(At::Results),
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
        Ok(match (at, name) {
            (At::Top, "Results") => {
                self.begin_list(reader, record);
                Flow::List(At::Results)
            }
            // Of `trivy k8s`: `--report all` and `--report summary`, and the two of versions before 0.40.
            (At::Top, "Resources" | "Findings" | "Vulnerabilities" | "Misconfigurations") => {
                self.begin_list(reader, record);
                Flow::List(At::Resources)
            }
            (At::Top, _) => self.report.read(name, reader)?.into(),
            (At::Resource, "Results") => {
                if self.resource.name.is_none() {
                    self.resource.look_ahead(reader);
                }
                self.around.set_resource(&self.resource);
                Flow::List(At::Results)
            }
            // Packages also have licenses, which are not findings.
            (At::Resource, "Metadata") | (At::Result, "Packages") => {
                reader.skip()?;
                Flow::Read
            }
            (At::Resource, _) => self.resource.read(name, reader)?.into(),
            (_, "CustomResources") => {
                if reader.peek() != Some(ValueKind::Null) {
                    record.remark(NoteKind::Other, "skipped findings of a Trivy extension");
                }
                reader.skip()?;
                Flow::Read
            }
            (_, "Vulnerabilities") => self.list(At::Vulnerabilities, reader),
            (_, "Misconfigurations") => self.list(At::Misconfigurations, reader),
            (_, "Secrets") => self.list(At::Secrets, reader),
            (_, "Licenses") => self.list(At::Licenses, reader),
            (_, "ExperimentalModifiedFindings" | "ModifiedFindings") => {
                self.list(At::Modified, reader)
            }
            _ => self.result.read(name, reader)?.into(),
        })
    }

    fn element(&mut self, at: At, _: &mut Reader<'r>, _: &mut Record<'r>) -> FlowResult<At> {
        Ok(match at {
            At::Resources => {
                self.resource.clear();
                Flow::Enter(At::Resource)
            }
            At::Results => {
                self.result.clear();
                Flow::Enter(At::Result)
            }
            at => Flow::Entry(at),
        })
    }

    fn entry(&mut self, at: At, reader: &mut Reader<'r>, record: &mut Record<'r>) -> Entry<'r> {
        match at {
            At::Modified => self.modified(reader, record),
            at => self.finding(at, reader, record).map(Outcome::from),
        }
    }

    fn end(&mut self, at: At, _: &mut Reader<'r>, record: &mut Record<'r>) -> FlowResult<At> {
        if let (At::Resource, Some(error)) = (at, self.resource.error.line()) {
            record.partial("a resource could not be scanned");
            record.remark(NoteKind::Tool, error);
        }
        Ok(Flow::Read)
    }

    fn end_document(&mut self, record: &mut Record<'r>) {
        self.tell(record);
        for (what, count) in std::mem::take(&mut self.skipped) {
            record.remark(NoteKind::Other, format!("skipped {what}: {count}"));
        }
    }
}

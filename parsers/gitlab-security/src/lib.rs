#![doc = include_str!("../README.md")]

mod detect;
mod map;
pub mod raw;

// Re-exported because its types are public here.
pub use finding_source;

use finding_source::engine::{Flow, FlowResult, JsonWalk, Outcome};
use finding_source::json::{Reader, ValueKind};
use finding_source::path::Roots;
use finding_source::schema::{Members, Objects};
use finding_source::{Descriptor, FindingSource, Record, ReportError, ReportErrorKind, source};

use crate::map::Scanned;
use crate::raw::{Report, Scan, Vulnerability};

/// All sources of this crate.
pub static SOURCES: &[&dyn FindingSource] = &[&Json];

const TOOL: &str = "gitlab-security";

source! {
    /// The source for GitLab's security reports of any scanner, in every version of the schemas.
    pub struct Json: Descriptor::new("gitlab-security-json", TOOL, "GitLab security", "JSON")
        .with_file_names(&[
            "gl-sast-report.json",
            "gl-secret-detection-report.json",
            "gl-dependency-scanning-report.json",
            "gl-container-scanning-report.json",
            "gl-dast-report.json",
        ])
        .with_versions("schemas 2.1 to 15.2")
        .with_url("https://docs.gitlab.com/development/integrations/secure/#report")
        .with_other_tools();
    detect: detect::report,
    advice: detect::advice,
    json: |input| Vulnerabilities {
        entry: Objects::default(),
        report: Members::default(),
        scanned: None,
        roots: input.roots(),
        listed: false,
    },
}

/// Where the reader is.
#[derive(Clone, Copy)]
enum At {
    Top,
    Vulnerabilities,
}

struct Vulnerabilities<'r> {
    entry: Objects<'r, Vulnerability<'r>>,
    report: Members<'r, Report<'r>>,
    /// The run, once it was read, which may come after the vulnerabilities.
    scanned: Option<Scanned<'r>>,
    roots: Roots,
    /// True if the document has the list of vulnerabilities.
    listed: bool,
}

impl<'r> Vulnerabilities<'r> {
    /// Records the run.
    fn tell(&mut self, record: &mut Record<'r>) {
        if self.scanned.is_none() {
            let unknown = Scan::default();
            let scan = self.report.scan.as_ref().unwrap_or(&unknown);
            self.scanned = Some(Scanned::of(scan, record));
        }
    }
}

impl<'r> JsonWalk<'r> for Vulnerabilities<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["vulnerabilities"];
    const ENTRY: &'static str = "vulnerability";

    fn document(&mut self, _: &mut Reader<'r>, record: &mut Record<'r>) -> FlowResult<At> {
        self.report.clear();
        self.scanned = None;
        self.listed = false;
        record.scan.tool_name = None;
        record.scan.tool_version = None;
        record.scan.time = None;
        Ok(Flow::Enter(At::Top))
    }

    fn member(
        &mut self,
        _: At,
        name: &'r str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<At> {
        if name != "vulnerabilities" {
            return Ok(self.report.read(name, reader)?.into());
        }
        self.listed = true;
        if reader.peek() == Some(ValueKind::Null) {
            // Nothing was scanned.
            return Err(reader.refuse("expected an array, found null")?);
        }
        if self.report.scan.is_none() {
            // Every finding has the scanner's id.
            self.report.look_ahead(reader);
        }
        self.tell(record);
        Ok(Flow::List(At::Vulnerabilities))
    }

    fn entry(
        &mut self,
        _: At,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Outcome<'r>, ReportError> {
        let entry = self.entry.read(reader, record)?;
        let scanned = self.scanned.get_or_insert_default();
        let finding = map::finding(entry, scanned, &self.roots, record);
        Ok(finding.into())
    }

    fn end(&mut self, at: At, reader: &mut Reader<'r>, record: &mut Record<'r>) -> FlowResult<At> {
        if !matches!(at, At::Top) {
            return Ok(Flow::Read);
        }
        self.tell(record);
        if !self.listed {
            let what = "the report has no member `vulnerabilities`";
            let byte = reader.byte();
            return Err(ReportError::new(ReportErrorKind::Schema, what).at(reader.position(byte)));
        }
        if !self.scanned.as_ref().is_some_and(|run| run.is_stated) {
            record.partial("the report does not state that the scan succeeded");
        }
        Ok(Flow::Read)
    }
}

#![doc = include_str!("../README.md")]

mod detect;
mod map;
pub mod raw;

// Re-exported because its types are public here.
pub use finding_source;

use finding_source::engine::{self, Flow, JsonWalk, Opened, Outcome, Step};
use finding_source::json::{Kind, Reader, Text};
use finding_source::path::Roots;
use finding_source::schema::{self, Objects};
use finding_source::{
    Confidence, Descriptor, FindingSource, Input, Note, NoteKind, Record, ReportError,
    ReportErrorKind, Shape, Timestamp,
};

use crate::map::Scanned;
use crate::raw::{Scan, Vulnerability};

/// All sources of this crate.
pub static SOURCES: &[&dyn FindingSource] = &[&Json];

const TOOL: &str = "gitlab-security";

/// The source for GitLab's security reports of any scanner, in every version of the schemas.
#[derive(Clone, Copy, Debug, Default)]
pub struct Json;

static JSON: Descriptor = Descriptor::new("gitlab-security-json", TOOL, "GitLab security", "JSON")
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

impl FindingSource for Json {
    fn descriptor(&self) -> &'static Descriptor {
        &JSON
    }

    fn detect(&self, shape: &Shape<'_>) -> Confidence {
        detect::report(shape)
    }

    fn open<'r>(&self, input: Input<'r, '_>) -> Opened<'r> {
        let vulnerabilities = Vulnerabilities {
            entry: Objects::default(),
            scanned: Scanned::default(),
            roots: input.roots(),
            scan: None,
            listed: false,
        };
        engine::json(input, Self, vulnerabilities)
    }

    fn advice(&self, shape: &Shape<'_>) -> Option<&'static str> {
        detect::advice(shape)
    }
}

/// Where the reader is.
#[derive(Clone, Copy)]
enum At {
    Top,
    Vulnerabilities,
}

struct Vulnerabilities<'r> {
    entry: Objects<'r, Vulnerability<'r>>,
    scanned: Scanned<'r>,
    roots: Roots,
    /// The success that the run states, once the run has been read.
    scan: Option<Success>,
    /// True if the document has the list of vulnerabilities.
    listed: bool,
}

/// The statement of a run about its success or failure.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Success {
    Stated,
    NotStated,
}

impl<'r> Vulnerabilities<'r> {
    /// Reads the run, which may come after the vulnerabilities.
    fn read_scan(
        &mut self,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<(), ReportError> {
        if self.scan.is_some() {
            return reader.skip();
        }
        let scan: Option<Scan<'r>> = schema::member(reader, "scan")?;
        let scan = scan.unwrap_or_default();
        self.scanned.set(&scan, record);
        self.scan = Some(tell_success(&scan, record));
        let times = [scan.end_time, scan.start_time].into_iter().flatten();
        let mut times = times.filter_map(|time| Timestamp::parse(&time.to_cow()));
        record.scan.time = times.next();
        Ok(())
    }
}

/// Records whether the run succeeded, and its warnings.
fn tell_success<'r>(scan: &Scan<'r>, record: &mut Record<'r>) -> Success {
    let status = scan.status.and_then(|status| status.line());
    let outcome = match status.as_deref().map(str::to_ascii_lowercase).as_deref() {
        Some("success") => Success::Stated,
        Some("failure") => {
            record.partial("the scan failed");
            Success::Stated
        }
        Some(_) => {
            let status = status.unwrap_or_default();
            let text = format!("unknown status `{status}` of the scan");
            record.note(Note::new(NoteKind::UnknownWord, text));
            Success::NotStated
        }
        None => Success::NotStated,
    };
    for message in &scan.messages {
        let level = message.level.and_then(|level| level.line());
        match level.as_deref().map(str::to_ascii_lowercase).as_deref() {
            Some("info" | "debug") => continue,
            Some("fatal" | "error") => record.partial("the scan reported an error"),
            _ => record.partial("the scan reported a warning"),
        }
        if let Some(value) = message.value.as_ref().and_then(Text::line) {
            record.note(Note::new(NoteKind::Tool, format!("the scanner: {value}")));
        }
    }
    outcome
}

impl<'r> JsonWalk<'r> for Vulnerabilities<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["vulnerabilities"];
    const ENTRY: &'static str = "vulnerability";

    fn document(&mut self, _: &mut Reader<'r>, record: &mut Record<'r>) -> Step<At> {
        self.scanned = Scanned::default();
        self.scan = None;
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
    ) -> Step<At> {
        match name {
            "scan" => {
                self.read_scan(reader, record)?;
                Ok(Flow::Read)
            }
            "vulnerabilities" => {
                self.listed = true;
                if reader.peek() == Some(Kind::Null) {
                    // Nothing was scanned.
                    return Err(reader.refuse("expected an array, found null")?);
                }
                if self.scan.is_none() {
                    // Every finding has the scanner's id.
                    reader.look_ahead(|ahead, name| match name {
                        "scan" => self.read_scan(ahead, record),
                        _ => ahead.skip(),
                    });
                }
                Ok(Flow::List(At::Vulnerabilities))
            }
            _ => Ok(Flow::Skip),
        }
    }

    fn entry(
        &mut self,
        _: At,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Outcome<'r>, ReportError> {
        let entry = self.entry.read(reader, record)?;
        let finding = map::finding(entry, &mut self.scanned, &self.roots, record);
        Ok(finding.into())
    }

    fn end(&mut self, at: At, reader: &mut Reader<'r>, record: &mut Record<'r>) -> Step<At> {
        if !matches!(at, At::Top) {
            return Ok(Flow::Read);
        }
        if !self.listed {
            let what = "the report has no member `vulnerabilities`";
            let byte = reader.byte();
            return Err(ReportError::new(ReportErrorKind::Schema, what).at(reader.position(byte)));
        }
        if self.scan != Some(Success::Stated) {
            record.partial("the report does not state that the scan succeeded");
        }
        Ok(Flow::Read)
    }
}

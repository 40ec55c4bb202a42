#![doc = include_str!("../README.md")]

mod detect;
mod map;
pub mod raw;

// Re-exported because its types are public here.
pub use finding_source;

use finding_source::engine::{self, Flow, JsonWalk, Opened, Outcome, Step};
use finding_source::json::{Kind, Reader};
use finding_source::path::Roots;
use finding_source::schema::{self, Objects};
use finding_source::{
    Confidence, Descriptor, FindingSource, Input, Record, ReportError, ReportErrorKind, Shape,
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
            scanned: None,
            roots: input.roots(),
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
    /// The run, once it has been read.
    scanned: Option<Scanned<'r>>,
    roots: Roots,
    /// True if the document has the list of vulnerabilities.
    listed: bool,
}

impl<'r> Vulnerabilities<'r> {
    /// Reads the run, which may come after the vulnerabilities.
    fn read_scan(
        &mut self,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<(), ReportError> {
        if self.scanned.is_some() {
            return reader.skip();
        }
        let scan: Option<Scan<'r>> = schema::member(reader, "scan")?;
        self.scanned = Some(Scanned::of(&scan.unwrap_or_default(), record));
        Ok(())
    }
}

impl<'r> JsonWalk<'r> for Vulnerabilities<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["vulnerabilities"];
    const ENTRY: &'static str = "vulnerability";

    fn document(&mut self, _: &mut Reader<'r>, record: &mut Record<'r>) -> Step<At> {
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
                if self.scanned.is_none() {
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
        let scanned = self.scanned.get_or_insert_default();
        let finding = map::finding(entry, scanned, &self.roots, record);
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
        if !self
            .scanned
            .as_ref()
            .is_some_and(|scanned| scanned.is_stated)
        {
            record.partial("the report does not state that the scan succeeded");
        }
        Ok(Flow::Read)
    }
}

#![doc = include_str!("../README.md")]

mod detect;
mod map;
pub mod raw;

// Re-exported because its types are public here.
pub use finding_source;

use finding_source::engine::{self, Flow, JsonWalk, Opened, Outcome, Step};
use finding_source::json::Reader;
use finding_source::path::Roots;
use finding_source::schema::{self, Objects};
use finding_source::{
    Confidence, Descriptor, FindingSource, Input, NoteKind, Record, ReportError, Shape, Status,
    Words,
};

use crate::map::Scanned;
use crate::raw::Match;

/// All sources of this crate.
pub static SOURCES: &[&dyn FindingSource] = &[&Json];

const TOOL: &str = "grype";

/// The source for reports of `grype -o json`, since 0.7.
#[derive(Clone, Copy, Debug, Default)]
pub struct Json;

static JSON: Descriptor = Descriptor::new("grype-json", TOOL, "Grype", "JSON")
    .with_file_names(&["grype.json", "grype-report.json", "grype-results.json"])
    .with_versions("0.7 to 0.114")
    .with_url("https://github.com/anchore/grype#output-formats");

impl FindingSource for Json {
    fn descriptor(&self) -> &'static Descriptor {
        &JSON
    }

    fn detect(&self, shape: &Shape<'_>) -> Confidence {
        detect::report(shape)
    }

    fn open<'r>(&self, input: Input<'r, '_>) -> Opened<'r> {
        let matches = Matches {
            entry: Objects::default(),
            scanned: Scanned::default(),
            roots: input.roots(),
            told: false,
        };
        engine::json(input, Self, matches)
    }

    fn advice(&self, shape: &Shape<'_>) -> Option<&'static str> {
        detect::advice(shape)
    }
}

/// Where the reader is.
#[derive(Clone, Copy)]
enum At {
    Top,
    Matches,
    Ignored,
    /// Among the packages with alerts.
    Alerts,
}

struct Matches<'r> {
    entry: Objects<'r, Match<'r>>,
    scanned: Scanned<'r>,
    roots: Roots,
    /// True if the descriptor of this document was read, which comes after the matches.
    told: bool,
}

impl<'r> Matches<'r> {
    /// Reads a member about the scan. Returns whether it was one.
    fn read_scan(
        &mut self,
        name: &str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<bool, ReportError> {
        match name {
            "source" => {
                let source: Option<raw::Source<'r>> = schema::member(reader, "source")?;
                record.scan.target = source.and_then(|source| self.scanned.set_source(&source));
            }
            "distro" => {
                let distro: Option<raw::Distro<'r>> = schema::member(reader, "distro")?;
                if let Some(distro) = distro {
                    self.scanned.set_distribution(&distro);
                }
            }
            "descriptor" => {
                let descriptor: Option<raw::Descriptor<'r>> = schema::member(reader, "descriptor")?;
                if let Some(descriptor) = descriptor.filter(|_| !self.told) {
                    self.told = true;
                    tell_descriptor(&descriptor, record);
                }
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}

/// Records the version, and the error of the database.
fn tell_descriptor<'r>(descriptor: &raw::Descriptor<'r>, record: &mut Record<'r>) {
    record.scan.tool_version = descriptor.version.trimmed();
    let Some(database) = &descriptor.db else {
        return;
    };
    let status = database.status.as_ref();
    let error = database.error.or_else(|| status?.error).trimmed();
    if error.is_some() || status.is_some_and(|status| status.valid == Some(false)) {
        record.partial("the database of Grype could not be used");
    }
    if let Some(error) = error {
        record.remark(NoteKind::Tool, format!("Grype's database: {error}"));
    }
}

impl<'r> JsonWalk<'r> for Matches<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["matches", "ignoredMatches"];
    const ENTRY: &'static str = "match";

    fn document(&mut self, _: &mut Reader<'r>, _: &mut Record<'r>) -> Step<At> {
        self.scanned = Scanned::default();
        self.told = false;
        Ok(Flow::Enter(At::Top))
    }

    fn member(
        &mut self,
        _: At,
        name: &'r str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Step<At> {
        let list = match name {
            "matches" => At::Matches,
            "ignoredMatches" => At::Ignored,
            "alertsByPackage" => return Ok(Flow::List(At::Alerts)),
            _ if self.read_scan(name, reader, record)? => return Ok(Flow::Read),
            _ => return Ok(Flow::Skip),
        };
        // Every finding is of the image that the source names.
        reader.look_ahead(|ahead, name| match self.read_scan(name, ahead, record)? {
            true => Ok(()),
            false => ahead.skip(),
        });
        Ok(Flow::List(list))
    }

    fn entry(
        &mut self,
        at: At,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Outcome<'r>, ReportError> {
        if matches!(at, At::Alerts) {
            let alerts: Option<raw::Alerts<'r>> = schema::member(reader, "alertsByPackage")?;
            let messages = alerts.iter().flat_map(|alerts| &alerts.alerts);
            for message in messages.filter_map(|alert| alert.message.trimmed()) {
                record.remark(NoteKind::Tool, format!("Grype: {message}"));
            }
            return Ok(Outcome::Nothing);
        }
        let entry = self.entry.read(reader, record)?;
        let finding = map::finding(entry, &self.scanned, &self.roots, record);
        Ok(finding
            .map(|mut finding| {
                if matches!(at, At::Ignored) && finding.status == Status::Open {
                    finding.status = Status::Suppressed { reason: None };
                }
                finding
            })
            .into())
    }
}

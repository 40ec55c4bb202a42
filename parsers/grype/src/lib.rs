#![doc = include_str!("../README.md")]

mod detect;
mod map;
pub mod raw;

// Re-exported because its types are public here.
pub use finding_source;

use finding_source::engine::{self, Flow, JsonWalk, Opened, Outcome, Step};
use finding_source::json::{Reader, Text};
use finding_source::path::Roots;
use finding_source::schema::{self, Members, Objects};
use finding_source::{
    Confidence, Descriptor, FindingSource, Input, NoteKind, Record, ReportError, Shape, Status,
    Words,
};

use crate::map::Scanned;
use crate::raw::{Match, Scan};

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
            scan: Members::default(),
            scanned: None,
            roots: input.roots(),
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
    scan: Members<'r, Scan<'r>>,
    /// The target of the scan, once the members about the scan were read, which come after the matches.
    scanned: Option<Scanned<'r>>,
    roots: Roots,
}

impl<'r> Matches<'r> {
    /// Records the target and the version, and the error of the database.
    fn tell(&mut self, record: &mut Record<'r>) {
        if self.scanned.is_some() {
            return;
        }
        let scanned = self.scanned.insert(Scanned::of(&self.scan));
        record.scan.target.clone_from(&scanned.name);
        let Some(descriptor) = &self.scan.descriptor else {
            return;
        };
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
}

impl<'r> JsonWalk<'r> for Matches<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["matches", "ignoredMatches"];
    const ENTRY: &'static str = "match";

    fn document(&mut self, _: &mut Reader<'r>, _: &mut Record<'r>) -> Step<At> {
        self.scan.clear();
        self.scanned = None;
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
            _ => return Ok(self.scan.read(name, reader)?.into()),
        };
        // Every finding is of the image that the source names.
        self.scan.look_ahead(reader);
        self.tell(record);
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
            let messages = alerts.iter().flat_map(|alerts| &alerts.messages);
            for message in messages.filter_map(Text::trimmed) {
                record.remark(NoteKind::Tool, format!("Grype: {message}"));
            }
            return Ok(Outcome::Nothing);
        }
        let entry = self.entry.read(reader, record)?;
        let scanned = self.scanned.get_or_insert_default();
        let mut finding = map::finding(entry, scanned, &self.roots, record);
        if let Ok(finding) = &mut finding {
            if matches!(at, At::Ignored) && finding.status == Status::Open {
                finding.status = Status::Suppressed { reason: None };
            }
        }
        Ok(finding.into())
    }

    fn end(&mut self, at: At, _: &mut Reader<'r>, record: &mut Record<'r>) -> Step<At> {
        if matches!(at, At::Top) {
            self.tell(record);
        }
        Ok(Flow::Read)
    }
}

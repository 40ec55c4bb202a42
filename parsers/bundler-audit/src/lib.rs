#![doc = include_str!("../README.md")]

// Re-exported because its types are part of the public interface.
pub use finding_source;

mod detect;
mod map;
pub mod raw;

use finding_source::engine::{Flow, FlowResult, JsonWalk, Outcome};
use finding_source::json::{Reader, Text};
use finding_source::schema::Objects;
use finding_source::{
    Descriptor, Finding, FindingSource, KeyHash, Note, NoteKind, Record, Repeat, ReportError,
    Timestamp, source,
};

use crate::raw::Entry;

/// All sources of this crate.
pub static SOURCES: &[&dyn FindingSource] = &[&Json];

const TOOL: &str = "bundler-audit";

source! {
    /// The source for reports of `bundle-audit check --format json`, since 0.8.0.
    pub struct Json: Descriptor::new("bundler-audit-json", TOOL, "bundler-audit", "JSON")
        .with_file_names(&["bundler-audit.json", "bundle-audit.json"])
        .with_versions("0.8.0 to 0.9.3")
        .with_url("https://github.com/rubysec/bundler-audit#readme");
    detect: detect::report,
    advice: detect::advice,
    json: |_| Results::default(),
}

#[derive(Default)]
struct Results<'r> {
    result: Objects<'r, Entry<'r>>,
}

/// Reads a member about the run. Returns whether it was one.
fn read_run<'r>(
    name: &str,
    reader: &mut Reader<'r>,
    record: &mut Record<'r>,
) -> Result<bool, ReportError> {
    match name {
        "version" => {
            let version = reader.text_value()?;
            record.scan.tool_version = version.and_then(|version| version.trimmed());
        }
        "created_at" => record.scan.time = reader.text_value()?.and_then(|text| time(&text)),
        _ => return Ok(false),
    }
    Ok(true)
}

/// Returns the time in Ruby's form, `2021-09-16 19:25:23 +0200`.
fn time(text: &Text<'_>) -> Option<Timestamp> {
    let text = text.line()?;
    let (time, zone) = text.rsplit_once(' ')?;
    Timestamp::parse(&[time, zone].concat())
}

impl<'r> JsonWalk<'r> for Results<'r> {
    type At = ();

    const ENTRIES: &'static [&'static str] = &["results", "advisory"];
    const ENTRY: &'static str = "result";

    fn document(&mut self, _: &mut Reader<'r>, _: &mut Record<'r>) -> FlowResult<()> {
        Ok(Flow::Enter(()))
    }

    fn member(
        &mut self,
        (): (),
        name: &'r str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<()> {
        if name == "results" {
            reader.look_ahead(|ahead, name| match read_run(name, ahead, record)? {
                true => Ok(()),
                false => ahead.skip(),
            });
            return Ok(Flow::List(()));
        }
        Ok(match read_run(name, reader, record)? {
            true => Flow::Read,
            false => Flow::Skip,
        })
    }

    fn entry(
        &mut self,
        (): (),
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Outcome<'r>, ReportError> {
        let result = self.result.read(reader, record)?;
        Ok(map::finding(result, record).into())
    }

    /// A gem that a lock file has for several platforms repeats its results for each.
    fn key(&self, (): (), finding: &Finding<'r>) -> Option<KeyHash> {
        Some(KeyHash::of(&finding.identity))
    }

    fn compared(&mut self, repeat: Repeat, _: &Finding<'r>, record: &mut Record<'r>) {
        if repeat == Repeat::Equal {
            let text = "skipped a repeated result, as of a gem for several platforms";
            record.note(Note::new(NoteKind::Repeated, text));
        }
    }
}

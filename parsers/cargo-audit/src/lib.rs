#![doc = include_str!("../README.md")]

// Re-exported because its types are part of the public interface.
pub use finding_source;

mod detect;
mod map;
pub mod raw;

use finding_source::engine::{Flow, FlowResult, JsonWalk, Outcome};
use finding_source::json::{Int, Reader, Text, ValueKind};
use finding_source::schema::{self, Objects};
use finding_source::text::listed_within;
use finding_source::{
    Descriptor, FindingSource, Lines, Node, NoteKind, Record, ReportError, Words, source,
};

use crate::raw::{Database, Issue, Lockfile, Settings};

/// All sources of this crate.
pub static SOURCES: &[&dyn FindingSource] = &[&Json];

const TOOL: &str = "cargo-audit";

/// Bytes of the ids of ignored advisories that a note lists.
const LONGEST_LIST: usize = 300;

source! {
    /// The source for reports of `cargo audit --json` and `cargo audit bin --json`, of every version.
    pub struct Json: Descriptor::new("cargo-audit-json", TOOL, "cargo-audit", "JSON")
        .with_file_names(&["cargo-audit.json", "cargo_audit.json", "audit.json"])
        .with_versions("0.6 to 0.22")
        .with_url("https://github.com/rustsec/rustsec/tree/main/cargo-audit");
    detect: |shape| detect::report(shape).unwrap_or_default(),
    // The document of a further program may be cut before its vulnerabilities.
    continues_with: |shape| {
        let is_cut = |root: &Node<'_>| root.has("database") && root.has("lockfile");
        Self.accepts(shape) || shape.json().is_some_and(is_cut)
    },
    advice: detect::advice,
    json: |_| Issues::default(),
}

/// Where the reader is.
#[derive(Clone, Copy)]
enum At {
    Top,
    /// In the object of the vulnerabilities.
    Found,
    Vulnerabilities,
    /// Among the kinds of warnings, or before 0.12 among the warnings.
    Kinds,
    Warnings,
}

#[derive(Default)]
struct Issues<'r> {
    issue: Objects<'r, Issue<'r>>,
    /// The stated number of vulnerabilities of this document.
    stated: Option<i64>,
    /// The number of vulnerabilities of this document.
    listed: i64,
}

impl<'r> JsonWalk<'r> for Issues<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["advisory", "list"];
    const ENTRY: &'static str = "advisory";

    fn document(&mut self, _: &mut Reader<'r>, _: &mut Record<'r>) -> FlowResult<At> {
        (self.stated, self.listed) = (None, 0);
        Ok(Flow::Enter(At::Top))
    }

    fn member(
        &mut self,
        at: At,
        name: &'r str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<At> {
        match (at, name) {
            (At::Top, "vulnerabilities") => return Ok(Flow::Enter(At::Found)),
            (At::Top, "warnings") => return Ok(Flow::Map(At::Kinds)),
            (At::Found, "list") => return Ok(Flow::List(At::Vulnerabilities)),
            (At::Found, "count") => {
                let count: Option<Int> = schema::member(reader, "count")?;
                self.stated = count.map(|count| count.0);
            }
            (At::Top, "settings") => {
                let settings: Option<Settings<'r>> = schema::member(reader, "settings")?;
                note_left_out(&settings.unwrap_or_default(), record);
            }
            (At::Top, "lockfile") => {
                let lockfile: Option<Lockfile> = schema::member(reader, "lockfile")?;
                let count = lockfile.and_then(|lockfile| lockfile.dependency_count);
                if count == Some(Int(0)) {
                    record.partial("cargo-audit looked at no package");
                }
            }
            (At::Top, "database") => {
                let database: Option<Database> = schema::member(reader, "database")?;
                let count = database.and_then(|database| database.advisory_count);
                if count == Some(Int(0)) {
                    record.partial("the advisory database of cargo-audit was empty");
                }
            }
            _ => return Ok(Flow::Skip),
        }
        Ok(Flow::Read)
    }

    fn element(&mut self, at: At, reader: &mut Reader<'r>, _: &mut Record<'r>) -> FlowResult<At> {
        Ok(match at {
            At::Kinds if reader.peek() == Some(ValueKind::Array) => Flow::List(At::Warnings),
            At::Kinds => Flow::Entry(At::Warnings),
            at => {
                self.listed += i64::from(matches!(at, At::Vulnerabilities));
                Flow::Entry(at)
            }
        })
    }

    fn entry(
        &mut self,
        at: At,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Outcome<'r>, ReportError> {
        let issue = self.issue.read(reader, record)?;
        Ok(match at {
            At::Warnings => map::warning(issue, record).into(),
            _ => map::vulnerability(issue).into(),
        })
    }

    fn end(&mut self, at: At, _: &mut Reader<'r>, record: &mut Record<'r>) -> FlowResult<At> {
        if let (At::Found, Some(stated)) = (at, self.stated) {
            if stated != self.listed {
                let text = format!(
                    "the report states {stated} vulnerabilities and has {}",
                    self.listed
                );
                record.remark(NoteKind::File, text);
                record.partial("the report was changed after cargo-audit wrote it");
            }
        }
        Ok(Flow::Read)
    }
}

/// Notes the settings by which cargo-audit leaves out vulnerabilities. Of a severity or a target they make the report
/// partial: what was left out may be anything. An ignored advisory is one that the project accepts, as with suppressed
/// findings of other tools; that it is closed is right.
fn note_left_out(settings: &Settings<'_>, record: &mut Record<'_>) {
    let targets = settings.target_arch.0.iter().chain(&settings.target_os.0);
    let kinds = [
        (
            "ignored advisories: ",
            false,
            settings.ignore.lines().collect(),
        ),
        (
            "vulnerabilities below the severity ",
            true,
            settings.severity.line().into_iter().collect(),
        ),
        (
            "vulnerabilities of other targets than ",
            true,
            targets.filter_map(Text::line).collect::<Vec<_>>(),
        ),
    ];
    for (kind, is_partial, words) in kinds {
        if let Some(words) = listed_within(words, LONGEST_LIST) {
            let text = format!("cargo-audit left out {kind}{words}");
            record.remark(NoteKind::Tool, &text);
            if is_partial {
                record.partial(text);
            }
        }
    }
}

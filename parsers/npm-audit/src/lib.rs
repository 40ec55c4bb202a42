#![doc = include_str!("../README.md")]

mod detect;
mod document;
mod map;
pub mod raw;

// Re-exported because its types are public here.
pub use finding_source;

use finding_source::engine::{self, Flow, JsonWalk, Opened, Outcome, Step};
use finding_source::json::{Kind, Reader, Text};
use finding_source::schema::{self, Objects};
use finding_source::{
    Confidence, Descriptor, EntryIndex, Finding, FindingSource, Input, Key, Limits, Note, NoteKind,
    Record, ReportError, Shape,
};

use crate::document::{Audit, Document};
use crate::raw::{Advisory, Package, Totals};

/// All sources of this crate.
pub static SOURCES: &[&dyn FindingSource] = &[&Json];

const TOOL: &str = "npm-audit";

/// The source for reports of `npm audit --json`, `pnpm audit --json`, `yarn audit --json` and `yarn npm audit --json`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Json;

static JSON: Descriptor = Descriptor::new("npm-audit-json", TOOL, "npm audit", "JSON")
    .with_file_names(&[
        "npm-audit.json",
        "npm-audit-report.json",
        "pnpm-audit.json",
        "yarn-audit.json",
    ])
    .with_versions("npm 6 to 11, pnpm 6 to 11, yarn 1.12 to 4")
    .with_url("https://docs.npmjs.com/cli/commands/npm-audit");

impl FindingSource for Json {
    fn descriptor(&self) -> &'static Descriptor {
        &JSON
    }

    fn detect(&self, shape: &Shape<'_>) -> Confidence {
        detect::report(shape)
    }

    fn open<'r>(&self, input: Input<'r, '_>) -> Opened<'r> {
        let walk = Walk {
            entries: Entries::default(),
            document: Document::default(),
            audit: Audit::default(),
            earlier: EntryIndex::new(input.seed()),
            text: input.text(),
            limits: input.limits().clone(),
        };
        engine::json(input, Self, walk)
    }

    fn advice(&self, shape: &Shape<'_>) -> Option<&'static str> {
        detect::advice(shape)
    }
}

/// The position of the reader.
#[derive(Clone, Copy)]
enum At<'r> {
    Top,
    /// In the report that `npm audit fix` includes.
    Inner,
    /// In the data of a line of yarn 1.
    Data,
    /// Among the advisories of npm 6.
    Advisories,
    /// Among the packages of npm 7.
    Packages,
    /// At a package, by its name.
    Package(Option<Text<'r>>),
    /// At the advisory of a line of yarn 1.
    Line,
    /// At a tree of yarn 4, which is of this package.
    Tree(Option<Text<'r>>),
}

/// Reads entries.
#[derive(Default)]
struct Entries<'r> {
    advisory: Objects<'r, Advisory<'r>>,
    package: Objects<'r, Package<'r>>,
}

impl<'r> Entries<'r> {
    /// Returns the findings of the next entry. The inner error says what makes it unusable.
    fn read(
        &mut self,
        at: At<'r>,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Result<Vec<Finding<'r>>, &'static str>, ReportError> {
        if let At::Package(name) = at {
            let package = self.package.read(reader, record)?;
            return Ok(map::findings(package, name, record));
        }
        let package = match at {
            At::Tree(name) => name,
            _ => None,
        };
        let advisory = self.advisory.read(reader, record)?;
        Ok(map::finding(advisory, package, record).map(|finding| vec![finding]))
    }
}

struct Walk<'r> {
    entries: Entries<'r>,
    document: Document<'r>,
    audit: Audit,
    /// The entries, to skip repeated ones.
    earlier: EntryIndex<'r, (usize, At<'r>)>,
    text: &'r str,
    limits: Limits,
}

impl<'r> Walk<'r> {
    /// Returns whether an earlier entry has the same findings as the entry at `byte`.
    fn is_repeated(
        &mut self,
        at: At<'r>,
        byte: usize,
        findings: &[Finding<'r>],
        record: &mut Record<'r>,
    ) -> bool {
        let Self {
            entries,
            text,
            limits,
            ..
        } = self;
        let read = |(byte, at)| {
            let mut reader = Reader::new(text, byte, limits);
            let read = entries.read(at, &mut reader, &mut Record::scratch());
            Some((contents(at, &read.ok()?.ok()?), reader.byte() - byte))
        };
        let known = self
            .earlier
            .find(&contents(at, findings), (byte, at), record, read);
        if known.is_some() && !matches!(at, At::Line) {
            for finding in findings {
                let text = format!("skipped a repeated advisory: {}", finding.title);
                record.note(Note::new(NoteKind::Repeated, text));
            }
        }
        known.is_some()
    }
}

/// Returns the contents by which entries are compared. yarn 1 repeats an advisory for each path, so only the advisory and
/// its range count there.
fn contents<'r>(at: At<'r>, findings: &[Finding<'r>]) -> Key {
    match at {
        At::Line => {
            let range = |finding: &Finding<'r>| finding.advisories.first()?.affected.clone();
            let records = findings.iter().map(|it| (&it.identity, range(it)));
            Key::of(&records.collect::<Vec<_>>())
        }
        _ => Key::of(findings),
    }
}

impl<'r> JsonWalk<'r> for Walk<'r> {
    type At = At<'r>;

    const ENTRIES: &'static [&'static str] = &["advisories", "advisory", "via"];
    const ENTRY: &'static str = "advisory";
    const PAGES: bool = true;

    fn document(&mut self, _: &mut Reader<'r>, _: &mut Record<'r>) -> Step<At<'r>> {
        self.document = Document::default();
        Ok(Flow::Enter(At::Top))
    }

    fn member(
        &mut self,
        at: At<'r>,
        name: &'r str,
        reader: &mut Reader<'r>,
        _: &mut Record<'r>,
    ) -> Step<At<'r>> {
        let Self {
            document, audit, ..
        } = self;
        let kind = reader.peek();
        match (at, name) {
            (At::Data, "advisory") => return Ok(Flow::Entry(At::Line)),
            (At::Data, "vulnerabilities") => {
                let totals: Option<Totals> = schema::member(reader, "vulnerabilities")?;
                document.listed = true;
                audit.summarize(totals.as_ref());
            }
            // The path of the advisory, and what to install.
            (At::Data, _) => reader.skip()?,
            (_, "advisories" | "vulnerabilities") => {
                document.listed |= kind != Some(Kind::Null);
                return Ok(Flow::Map(match name {
                    "advisories" => At::Advisories,
                    _ => At::Packages,
                }));
            }
            (_, "metadata") => document.metadata = schema::member(reader, "metadata")?,
            (_, "audit") => return Ok(Flow::Enter(At::Inner)),
            (_, "error") if kind == Some(Kind::Object) => {
                document.failure = schema::member(reader, "error")?;
            }
            (_, "error") => {
                let summary = schema::member(reader, "error")?;
                document.set_failure(summary);
            }
            (_, "message") => document.message = schema::member(reader, "message")?,
            (_, "type") => document.kind = schema::member(reader, "type")?,
            (_, "data") if kind == Some(Kind::Object) => return Ok(Flow::Enter(At::Data)),
            (_, "data") => document.message = schema::member(reader, "data")?,
            (_, "value") => document.package = schema::member(reader, "value")?,
            (_, "children") => {
                reader.look_ahead(|ahead, name| match name {
                    "value" => {
                        document.package = schema::member(ahead, "value")?;
                        Ok(())
                    }
                    _ => ahead.skip(),
                });
                document.listed = true;
                document.entries += 1;
                return Ok(Flow::Entry(At::Tree(document.package)));
            }
            _ => return Ok(Flow::Skip),
        }
        Ok(Flow::Read)
    }

    fn element(&mut self, at: At<'r>, reader: &mut Reader<'r>, _: &mut Record<'r>) -> Step<At<'r>> {
        self.document.entries += 1;
        Ok(Flow::Entry(match at {
            At::Packages => At::Package(reader.name()),
            _ => at,
        }))
    }

    fn entry(
        &mut self,
        at: At<'r>,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Outcome<'r>, ReportError> {
        let byte = reader.byte();
        if let At::Line = at {
            self.document.listed = true;
            self.audit.add_line();
        }
        let findings = self.entries.read(at, reader, record)?;
        match at {
            At::Package(key) => self.document.add_package(self.entries.package.last(), key),
            _ => self.document.add_paths(self.entries.advisory.last()),
        }
        let findings = match findings {
            Ok(findings) if findings.is_empty() => return Ok(Outcome::Nothing),
            Ok(findings) => findings,
            Err(what) => return Ok(Outcome::Unusable(what)),
        };
        match self.is_repeated(at, byte, &findings, record) {
            true => Ok(Outcome::Nothing),
            false => Ok(Outcome::Several(findings)),
        }
    }

    fn end(&mut self, at: At<'r>, _: &mut Reader<'r>, record: &mut Record<'r>) -> Step<At<'r>> {
        if let At::Top = at {
            self.audit.end_document(&self.document, record);
        }
        Ok(Flow::Read)
    }

    fn finish(&mut self, record: &mut Record<'r>) {
        self.audit.finish(record);
    }
}

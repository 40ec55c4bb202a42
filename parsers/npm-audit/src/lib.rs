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
    Confidence, Descriptor, EntryIndex, Finding, FindingSource, Input, Key, Limits, NoteKind,
    Record, ReportError, Shape,
};

use crate::document::{Audit, Document};
use crate::map::PackageFindings;
use crate::raw::{Advisory, Package};

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
            advisory: Objects::default(),
            package: Objects::default(),
            findings: None,
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

struct Walk<'r> {
    advisory: Objects<'r, Advisory<'r>>,
    package: Objects<'r, Package<'r>>,
    /// The findings of the current package.
    findings: Option<PackageFindings<'r>>,
    document: Document<'r>,
    audit: Audit,
    /// The entries, to skip repeated ones.
    earlier: EntryIndex<'r, (usize, At<'r>)>,
    text: &'r str,
    limits: Limits,
}

impl<'r> Walk<'r> {
    /// Starts the findings of a package, unless an earlier one has the same text.
    fn package(
        &mut self,
        key: Option<Text<'r>>,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Outcome<'r>, ReportError> {
        let byte = reader.byte();
        let raw = self.package.take(reader)?;
        self.document.add_package(&raw, key);
        let mut findings = match PackageFindings::new(raw, key) {
            Ok(Some(findings)) => findings,
            Ok(None) => return Ok(Outcome::Nothing),
            Err(what) => return Ok(Outcome::Unusable(what)),
        };
        let (text, limits) = (self.text, &self.limits);
        let contents =
            |key: Option<Text<'r>>, begin, end| (key.map(|key| key.as_raw()), text.get(begin..end));
        let read = |(byte, at)| {
            let At::Package(key) = at else { return None };
            let mut reader = Reader::new(text, byte, limits);
            reader.skip().ok()?;
            let end = reader.byte();
            Some((contents(key, byte, end), end - byte))
        };
        let own = contents(key, byte, reader.byte());
        let at = (byte, At::Package(key));
        if self.earlier.find(&own, at, record, read).is_none() {
            self.findings = Some(findings);
            return Ok(Outcome::Nothing);
        }
        while let Some(finding) = findings.next(&mut Record::scratch()) {
            note_repeated(&finding, record);
        }
        Ok(Outcome::Nothing)
    }

    /// Returns whether an earlier entry has the same finding as the advisory at `byte`.
    fn is_repeated(
        &mut self,
        at: At<'r>,
        byte: usize,
        finding: &Finding<'r>,
        record: &mut Record<'r>,
    ) -> bool {
        let (text, limits) = (self.text, &self.limits);
        let read = |(byte, at)| {
            let mut reader = Reader::new(text, byte, limits);
            let record = &mut Record::scratch();
            let raw = self.advisory.read(&mut reader, record).ok()?;
            let finding = map::finding(raw, tree(at), record).ok()?;
            Some((contents(at, &finding), reader.byte() - byte))
        };
        let contents = contents(at, finding);
        let known = self.earlier.find(&contents, (byte, at), record, read);
        if known.is_some() && !matches!(at, At::Line) {
            note_repeated(finding, record);
        }
        known.is_some()
    }
}

fn note_repeated<'r>(finding: &Finding<'r>, record: &mut Record<'r>) {
    let text = format!("skipped a repeated advisory: {}", finding.title);
    record.remark(NoteKind::Repeated, text);
}

/// Returns the package of a tree of yarn 4.
fn tree(at: At<'_>) -> Option<Text<'_>> {
    match at {
        At::Tree(name) => name,
        _ => None,
    }
}

/// Returns the contents by which advisories are compared. yarn 1 repeats one for each path, so only the advisory and its
/// range count there.
fn contents<'r>(at: At<'r>, finding: &Finding<'r>) -> Key {
    match at {
        At::Line => {
            let range = finding.advisories.first().map(|it| &it.affected);
            Key::of(&(&finding.identity, range))
        }
        _ => Key::of(finding),
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
        let document = &mut self.document;
        let kind = reader.peek();
        Ok(match (at, name) {
            (At::Data, "advisory") => Flow::Entry(At::Line),
            (At::Data, "vulnerabilities") => {
                document.listed = true;
                let totals = schema::member(reader, "vulnerabilities")?;
                self.audit.summarize(&totals);
                Flow::Read
            }
            (At::Data, _) => {
                // The path of the advisory, and what to install.
                reader.skip()?;
                Flow::Read
            }
            (_, "advisories" | "vulnerabilities") => {
                document.listed |= kind != Some(Kind::Null);
                Flow::Map(match name {
                    "advisories" => At::Advisories,
                    _ => At::Packages,
                })
            }
            (_, "audit") => Flow::Enter(At::Inner),
            (_, "data") if kind == Some(Kind::Object) => Flow::Enter(At::Data),
            (_, "children") => {
                document.members.look_ahead(reader);
                document.listed = true;
                document.entries += 1;
                Flow::Entry(At::Tree(document.members.package))
            }
            _ => document.members.read(name, reader)?.into(),
        })
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
        match at {
            At::Package(key) => return self.package(key, reader, record),
            At::Line => {
                self.document.listed = true;
                self.audit.lines += 1;
            }
            _ => {}
        }
        let raw = self.advisory.read(reader, record)?;
        self.document.add_paths(raw);
        Ok(match map::finding(raw, tree(at), record) {
            Ok(finding) if self.is_repeated(at, byte, &finding, record) => Outcome::Nothing,
            finding => finding.into(),
        })
    }

    fn next_finding(
        &mut self,
        _: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, ReportError> {
        let next = self.findings.as_mut().and_then(|all| all.next(record));
        self.findings.take_if(|_| next.is_none());
        Ok(next)
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

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
    Confidence, Descriptor, EntryIndex, Finding, FindingSource, Input, Key, KeyHash, NoteKind,
    Record, Repeat, ReportError, Shape,
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
        detect::report(shape).unwrap_or_default()
    }

    fn open<'r>(&self, input: Input<'r, '_>) -> Opened<'r> {
        let walk = Walk {
            advisory: Objects::default(),
            package: Objects::default(),
            findings: None,
            document: Document::default(),
            audit: Audit::default(),
            packages: EntryIndex::new(input.seed()),
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
    /// Among the packages of npm 7.
    Packages,
    /// At a package, by its name.
    Package(Option<Text<'r>>),
    /// At the advisory of a line of yarn 1.
    Line,
    /// Among the advisories of npm 6, or at that of a line of yarn 4, which writes the name of the package beside it.
    Advisory(Option<Text<'r>>),
}

struct Walk<'r> {
    advisory: Objects<'r, Advisory<'r>>,
    package: Objects<'r, Package<'r>>,
    /// The findings of the current package.
    findings: Option<PackageFindings<'r>>,
    document: Document<'r>,
    audit: Audit,
    /// The places and names of the packages, to skip repeated ones.
    packages: EntryIndex<'r, (usize, Option<Text<'r>>)>,
}

impl<'r> Walk<'r> {
    /// Starts the findings of a package, unless an earlier one has the same name and text.
    fn package(
        &mut self,
        key: Option<Text<'r>>,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Outcome<'r>, ReportError> {
        let (text, begin) = (reader.text(), reader.byte());
        let raw = self.package.take(reader)?;
        let length = reader.byte() - begin;
        let contents = |(begin, key): (usize, Option<Text<'r>>)| {
            let text = text.get(begin..begin + length);
            (key.map(|key| key.as_raw()), text)
        };
        let (place, own) = ((begin, key), contents((begin, key)));
        let read = |place| Some((contents(place), length));
        let earlier = self.packages.find(&own, place, record, read);
        self.document.add_package(&raw, key);
        match PackageFindings::new(raw, key) {
            Err(what) => return Ok(Outcome::Unusable(what)),
            Ok(findings) if earlier.is_none() => self.findings = Some(findings),
            Ok(mut findings) => {
                while let Some(finding) = findings.next(&mut Record::scratch()) {
                    note_repeated(&finding, record);
                }
            }
        }
        Ok(Outcome::Nothing)
    }
}

fn note_repeated(finding: &Finding<'_>, record: &mut Record<'_>) {
    let text = format!("skipped a repeated advisory: {}", finding.title);
    record.remark(NoteKind::Repeated, text);
}

impl<'r> JsonWalk<'r> for Walk<'r> {
    type At = At<'r>;

    const ENTRIES: &'static [&'static str] = &["advisories", "advisory", "via"];
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
        let is_list = matches!(
            name,
            "advisories" | "vulnerabilities" | "advisory" | "children"
        );
        document.listed |= is_list && kind != Some(Kind::Null);
        Ok(match (at, name) {
            (At::Data, "advisory") => {
                self.audit.lines += 1;
                Flow::Entry(At::Line)
            }
            (At::Data, "vulnerabilities") => {
                let totals = schema::member(reader, "vulnerabilities")?;
                self.audit.summarize(&totals);
                Flow::Read
            }
            // The path of the advisory, and what to install.
            (At::Data, _) => Flow::Skip,
            (_, "advisories") => Flow::Map(At::Advisory(None)),
            (_, "vulnerabilities") => Flow::Map(At::Packages),
            (_, "audit") => Flow::Enter(At::Inner),
            (_, "data") if kind == Some(Kind::Object) => Flow::Enter(At::Data),
            (_, "children") => {
                document.members.look_ahead(reader);
                document.entries += 1;
                Flow::Entry(At::Advisory(document.members.package))
            }
            _ => document.members.read(name, reader)?.into(),
        })
    }

    fn element(&mut self, at: At<'r>, reader: &mut Reader<'r>, _: &mut Record<'r>) -> Step<At<'r>> {
        self.document.entries += 1;
        Ok(Flow::Entry(match at {
            At::Packages => At::Package(reader.name()),
            at => at,
        }))
    }

    fn entry(
        &mut self,
        at: At<'r>,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Outcome<'r>, ReportError> {
        let package = match at {
            At::Package(key) => return self.package(key, reader, record),
            At::Advisory(package) => package,
            _ => None,
        };
        let raw = self.advisory.read(reader, record)?;
        if !record.is_scratch() {
            self.document.add_paths(raw);
        }
        Ok(map::finding(raw, package, record).into())
    }

    fn key(&self, _: At<'r>, finding: &Finding<'r>) -> Option<KeyHash> {
        Some(KeyHash::of(&finding.identity))
    }

    /// yarn 1 writes an advisory for each path, so only the advisory and its range count.
    fn contents(&self, at: At<'r>, finding: &Finding<'r>) -> Option<Key> {
        let range = finding.advisories.first().map(|it| &it.affected);
        matches!(at, At::Line).then(|| Key::of(&(&finding.identity, range)))
    }

    fn compared(&mut self, repeat: Repeat, finding: &Finding<'r>, record: &mut Record<'r>) {
        if repeat == Repeat::Equal && self.document.members.kind.is_none() {
            note_repeated(finding, record);
        }
    }

    fn next_finding(
        &mut self,
        _: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, ReportError> {
        Ok(self.findings.as_mut().and_then(|all| all.next(record)))
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

#![doc = include_str!("../README.md")]

mod detect;
mod document;
mod map;
pub mod raw;

// Re-exported because its types are public here.
pub use finding_source;

use finding_source::engine::{Entry, Flow, FlowResult, JsonWalk};
use finding_source::json::{Reader, ValueKind};
use finding_source::schema::Objects;
use finding_source::{
    Descriptor, Finding, FindingSource, Key, KeyHash, NoteKind, Record, Repeat, source,
};

use crate::document::Audit;
use crate::raw::{Advisory, Package};

/// All sources of this crate.
pub static SOURCES: &[&dyn FindingSource] = &[&Json];

const TOOL: &str = "npm-audit";

source! {
    /// The source for reports of `npm audit --json`, `pnpm audit --json`, `yarn audit --json` and `yarn npm audit --json`.
    pub struct Json: Descriptor::new("npm-audit-json", TOOL, "npm audit", "JSON")
        .with_file_names(&[
            "npm-audit.json",
            "npm-audit-report.json",
            "pnpm-audit.json",
            "yarn-audit.json",
        ])
        .with_versions("npm 6 to 11, pnpm 6 to 11, yarn 1.12 to 4")
        .with_url("https://docs.npmjs.com/cli/commands/npm-audit")
        .with_marks(detect::MARKS)
        .with_look_alikes(detect::LOOK_ALIKES);
    json: |_| Walk::default(),
}

/// The position of the reader.
#[derive(Clone, Copy, PartialEq, Eq)]
enum At {
    /// In a document, or in the report that `npm audit fix` includes.
    Top,
    /// In the data of a line of yarn 1.
    Data,
    /// Among the packages of npm 7.
    Packages,
    /// Among the advisories of npm 6.
    Advisories,
    /// At the advisory of a line of yarn 1.
    Line,
    /// At that of a line of yarn 4, which writes the name of the package beside it.
    Tree,
}

#[derive(Default)]
struct Walk<'r> {
    advisory: Objects<'r, Advisory<'r>>,
    package: Objects<'r, Package<'r>>,
    audit: Audit<'r>,
}

impl<'r> JsonWalk<'r> for Walk<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["advisories", "advisory", "via"];
    const PAGES: bool = true;

    fn document(&mut self, _: &mut Reader<'r>, _: &mut Record<'r>) -> FlowResult<At> {
        self.audit.document = Default::default();
        Ok(Flow::Enter(At::Top))
    }

    fn member(
        &mut self,
        at: At,
        name: &'r str,
        reader: &mut Reader<'r>,
        _: &mut Record<'r>,
    ) -> FlowResult<At> {
        let document = &mut self.audit.document;
        let lists = ["advisories", "vulnerabilities", "advisory", "children"];
        document.listed |= lists.contains(&name) && reader.peek() != Some(ValueKind::Null);
        Ok(match (at, name) {
            (At::Data, "advisory") => Flow::Entry(At::Line),
            (At::Data, "vulnerabilities" | "totalDependencies") => {
                document.members.read(name, reader)?.into()
            }
            // The path of the advisory, and what to install.
            (At::Data, _) => Flow::Skip,
            (_, "advisories") => Flow::Map(At::Advisories),
            (_, "vulnerabilities") => Flow::Map(At::Packages),
            (_, "audit") => Flow::Enter(At::Top),
            (_, "data") if reader.peek() == Some(ValueKind::Object) => Flow::Enter(At::Data),
            (_, "children") => {
                document.members.look_ahead(reader);
                Flow::Entry(At::Tree)
            }
            _ => document.members.read(name, reader)?.into(),
        })
    }

    fn entry(&mut self, at: At, reader: &mut Reader<'r>, record: &mut Record<'r>) -> Entry<'r> {
        match at {
            _ if record.is_scratch() => {}
            At::Line => self.audit.lines += 1,
            _ => self.audit.document.entries += 1,
        }
        let document = &mut self.audit.document;
        if at == At::Packages {
            let name = reader.name();
            let raw = self.package.take(reader)?;
            document.add_package(&raw, name);
            return Ok(map::findings(raw, name).into());
        }
        let raw = self.advisory.read(reader, record)?;
        if !record.is_scratch() {
            document.add_paths(raw);
        }
        let package = document.members.package.filter(|_| at == At::Tree);
        Ok(map::finding(raw, package, record).into())
    }

    fn key(&self, _: At, finding: &Finding<'r>) -> Option<KeyHash> {
        Some(KeyHash::of(&finding.identity))
    }

    /// yarn 1 writes an advisory for each path, so only the advisory and its range count.
    fn contents(&self, at: At, finding: &Finding<'r>) -> Option<Key> {
        let range = finding.advisories.first().map(|it| &it.affected);
        (at == At::Line).then(|| Key::of(&(&finding.identity, range)))
    }

    fn is_compared_by_text(&self, at: At) -> bool {
        at == At::Packages
    }

    fn compared(&mut self, repeat: Repeat, finding: &Finding<'r>, record: &mut Record<'r>) {
        if repeat == Repeat::Equal && self.audit.document.members.kind.is_none() {
            let text = format!("skipped a repeated advisory: {}", finding.title);
            record.remark(NoteKind::Repeated, text);
        }
    }

    fn end_document(&mut self, record: &mut Record<'r>) {
        self.audit.end_document(record);
    }

    fn finish(&mut self, record: &mut Record<'r>) {
        self.audit.finish(record);
    }
}

//! The statements of a report about the audit: whether it was done, and whether it leaves advisories out.

use std::collections::BTreeSet;

use finding_source::json::{Int, Text};
use finding_source::schema::{Members, TextOr};
use finding_source::text::joined;
use finding_source::{Note, NoteKind, Record, Str, Words};

use crate::map::SEVERITIES;
use crate::raw::{self, Advisory, Package, Totals};

/// A document: a report, the object of a failure, or a line of yarn.
#[derive(Default)]
pub(crate) struct Document<'r> {
    pub(crate) members: Members<'r, raw::Document<'r>>,
    /// True if it has a list of packages or advisories. Of a line of yarn 1: an advisory or the summary.
    pub(crate) listed: bool,
    /// The packages of npm 7.
    packages: BTreeSet<Str<'r>>,
    /// The vulnerable packages that others depend on.
    carried: BTreeSet<Str<'r>>,
    /// The number of its packages or advisories.
    pub(crate) entries: u64,
    /// The number of paths to vulnerable packages.
    paths: u64,
    /// True if they begin as those of pnpm, whose totals count advisories; before 2022, paths.
    is_pnpm: bool,
}

impl<'r> Document<'r> {
    /// Takes the names in a package of npm 7, which `key` names too.
    pub(crate) fn add_package(&mut self, raw: &Package<'r>, key: Option<Text<'r>>) {
        self.packages.extend(raw.name.or(key).line());
        self.carried
            .extend(raw.via.iter().filter_map(|via| via.text().line()));
    }

    /// Counts the paths of an advisory of npm 6.
    pub(crate) fn add_paths(&mut self, raw: &Advisory<'r>) {
        for path in raw.findings.iter().flat_map(|installed| &installed.paths) {
            self.paths += 1;
            self.is_pnpm |= path.as_raw().starts_with('.');
        }
    }

    /// Returns why the audit failed. The headers and the body of a refused request are left out: they may contain credentials.
    fn failure(&self) -> Option<Str<'r>> {
        let other = self.members.data.or(self.members.message);
        let (code, texts) = match &self.members.failure {
            Some(TextOr::Object(it)) => (it.code, [it.summary, it.detail, other]),
            Some(TextOr::Text(summary)) => (None, [Some(*summary), other, None]),
            None if self.members.kind.is("error") => (None, [other, None, None]),
            None => return None,
        };
        let text = texts.into_iter().find_map(|text| text.line());
        let why = joined(code.line().into_iter().chain(text), ": ");
        why.or_else(|| self.members.failure.as_ref().map(|_| "".into()))
    }

    /// Reads a line of yarn of this type, apart from an advisory. Returns true if it is a result.
    fn read_line(&self, kind: &str, record: &mut Record<'_>) -> bool {
        let text = self.members.data.or(self.members.message);
        let text = text.line().unwrap_or_default();
        match kind {
            "auditAdvisory" | "auditSummary" if !self.listed => {
                record.partial("a line of the report is not complete");
                let text = format!("skipped a line of type `{kind}` without its data");
                record.remark(NoteKind::Other, text);
            }
            _ if text.is_empty() => {}
            "warning" => record.remark(NoteKind::Tool, format!("yarn: {text}")),
            "info" if text.starts_with("No lockfile found") => {
                record.partial("yarn found no lock file");
            }
            // yarn 2 and later, which then write nothing else.
            "info" => return text.starts_with("No audit suggestions"),
            _ => {}
        }
        false
    }
}

/// The reason that an audit of nothing is partial.
const NO_PACKAGE: &str = "the audit looked at no package";

/// The statements of all documents.
#[derive(Default)]
pub(crate) struct Audit<'r> {
    /// The current document.
    pub(crate) document: Document<'r>,
    /// True if there is a result.
    done: bool,
    /// The number of advisories in lines of yarn 1.
    pub(crate) lines: u64,
    /// The sum of the summary of yarn 1.
    summary: Option<u64>,
}

impl Audit<'_> {
    pub(crate) fn end_document(&mut self, record: &mut Record<'_>) {
        let (document, members) = (&self.document, &self.document.members);
        self.done |= document.listed;
        if let Some(why) = document.failure() {
            let note = Note::new(NoteKind::Tool, format!("the audit failed: {why}"));
            record.partial(note.text.clone());
            record.note(note);
        }
        let kind = members.kind.line();
        let kind = kind.as_deref();
        self.done |= kind.is_some_and(|kind| document.read_line(kind, record));
        if let Some(name) = document.carried.difference(&document.packages).next() {
            record.partial("a vulnerable package is not in the report");
            let text = format!("packages depend on `{name}`, which is not in the report");
            record.remark(NoteKind::Other, text);
        }
        let counted = sum(&members.totals);
        if kind == Some("auditSummary") {
            let before = self.summary.unwrap_or_default();
            self.summary = Some(before.saturating_add(counted));
        } else if document.entries == 0 || document.is_pnpm && counted != document.paths {
            // npm 6 counts paths, and npm 7 packages.
            tell_omitted(counted, document.entries, record);
        }
        if document.listed {
            let total = members.npm_packages.and_then(|it| it.total);
            let is_empty = total.or(members.packages) == Some(Int(0));
            record.looked_at(document.entries > 0 || !is_empty, NO_PACKAGE);
            if document.entries == 0 && members.totals.is_empty() && kind.is_none() {
                record.partial("the report has neither entries nor totals");
            }
        }
    }

    pub(crate) fn finish(&mut self, record: &mut Record<'_>) {
        match self.summary {
            Some(counted) => tell_omitted(counted, self.lines, record),
            None if self.lines > 0 => record.partial("the summary of yarn audit is missing"),
            None if !self.done => record.partial("the report has no result of an audit"),
            None => {}
        }
    }
}

/// Returns the sum of the numbers of the severities.
fn sum(totals: &Totals<'_>) -> u64 {
    let is_severity = |name: &Text<'_>| SEVERITIES.contains(&name.as_raw());
    let numbers = totals.iter().filter(|(name, _)| is_severity(name));
    let numbers = numbers.map(|(_, number)| number.0.try_into().unwrap_or_default());
    numbers.fold(0, u64::saturating_add)
}

/// pnpm and yarn leave advisories out by severity and by their settings, but count them.
fn tell_omitted(counted: u64, listed: u64, record: &mut Record<'_>) {
    if counted > listed {
        record.partial("the report leaves advisories out");
        let text = format!("the report counts {counted} vulnerabilities and lists {listed}");
        record.remark(NoteKind::Tool, text);
    }
}

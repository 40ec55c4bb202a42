//! The records of one vulnerability.

use std::collections::{BTreeMap, BTreeSet};

use finding_source::json::Text;
use finding_source::{NoteKind, Record, Str, Words};

use crate::raw::{self, Analysis, PackageVulns, Vulnerability};

/// The records of one vulnerability of a package.
#[derive(Debug, Default)]
pub(crate) struct Group<'a, 'r> {
    /// The ids of the records, at least one.
    pub(crate) ids: Vec<Str<'r>>,
    /// Names in addition to those of the records.
    pub(crate) aliases: Vec<Str<'r>>,
    pub(crate) max_severity: Option<Str<'r>>,
    analysis: &'a [(Text<'r>, Analysis)],
    /// The records, without withdrawn ones unless all are.
    pub(crate) records: Vec<&'a Vulnerability<'r>>,
}

impl<'a, 'r> Group<'a, 'r> {
    fn new(raw: &'a raw::Group<'r>) -> Self {
        Self {
            ids: lines(&raw.ids),
            aliases: lines(&raw.aliases),
            max_severity: raw.max_severity.line(),
            analysis: &raw.analysis,
            records: Vec::new(),
        }
    }

    /// Returns the day on which the last record was withdrawn, if all were.
    pub(crate) fn withdrawn(&self) -> Option<Str<'r>> {
        let dates = self.records.iter().map(|record| record.withdrawn.line());
        let dates: Option<Vec<_>> = dates.collect();
        dates?.into_iter().max()
    }

    /// Leaves out the withdrawn records, unless all were.
    fn leave_out_withdrawn(&mut self) {
        if self.withdrawn().is_none() {
            self.records
                .retain(|record| record.withdrawn.line().is_none());
        }
    }

    /// Returns whether the call analysis found that the code is not called, and nothing that calls it.
    pub(crate) fn is_uncalled(&self) -> bool {
        let called = |value| {
            let mut results = self.analysis.iter();
            results.any(|(_, analysis)| analysis.called == Some(value))
        };
        called(false) && !called(true)
    }

    /// Returns whether the distribution calls the vulnerability unimportant.
    pub(crate) fn is_unimportant(&self) -> bool {
        let mut results = self.analysis.iter();
        results.any(|(_, analysis)| analysis.unimportant == Some(true))
    }
}

/// Returns the vulnerabilities of a package: the groups of the report, and the records that no group has. Without groups,
/// records that share a name are one vulnerability.
pub(crate) fn groups<'a, 'r>(
    raw: &'a PackageVulns<'r>,
    package: &str,
    record: &mut Record<'r>,
) -> Vec<Group<'a, 'r>> {
    let mut groups: Vec<Group<'a, 'r>> = Vec::new();
    // The group that has a name.
    let mut named: BTreeMap<Str<'r>, usize> = BTreeMap::new();
    for group in &raw.groups {
        let group = Group::new(group);
        if group.ids.is_empty() {
            skipped("a group", package, record);
            continue;
        }
        for name in group.ids.iter().chain(&group.aliases) {
            named.entry(name.clone()).or_insert(groups.len());
        }
        groups.push(group);
    }
    let are_grouped = !groups.is_empty();
    let mut read: BTreeSet<Str<'r>> = BTreeSet::new();
    for vulnerability in &raw.vulnerabilities {
        let Some(id) = vulnerability.id.line() else {
            skipped("a vulnerability", package, record);
            continue;
        };
        if !read.insert(id.clone()) {
            let text = format!("skipped a repeated record {id} of `{package}`");
            record.remark(NoteKind::Repeated, text);
            continue;
        }
        let aliases = match are_grouped {
            true => Vec::new(),
            false => lines(&vulnerability.aliases),
        };
        let mut names = std::iter::once(&id).chain(&aliases);
        let known = names.find_map(|name| named.get(name)).copied();
        let at = known.unwrap_or(groups.len());
        for name in std::iter::once(&id).chain(&aliases) {
            named.entry(name.clone()).or_insert(at);
        }
        if at == groups.len() {
            groups.push(Group::default());
        }
        let Some(group) = groups.get_mut(at) else {
            continue;
        };
        if let Some(first) = group.ids.first().filter(|_| !are_grouped) {
            let text = format!("joined {id} of `{package}` with {first}: one vulnerability");
            record.remark(NoteKind::Repeated, text);
        }
        if known.is_none() || !are_grouped {
            group.ids.push(id);
        }
        group.records.push(vulnerability);
    }
    for group in &mut groups {
        group.leave_out_withdrawn();
    }
    groups
}

fn skipped(what: &str, package: &str, record: &mut Record<'_>) {
    record.partial(format!("{what} without an id was skipped"));
    let text = format!("skipped {what} of `{package}` without an id");
    record.remark(NoteKind::Other, text);
}

/// Returns the texts on one line each, without blank ones.
fn lines<'r>(texts: &[Text<'r>]) -> Vec<Str<'r>> {
    texts.iter().filter_map(Text::line).collect()
}

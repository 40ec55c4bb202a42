//! The records of one vulnerability.

use std::collections::BTreeSet;

use finding_source::{Lines, NamedGroups, NoteKind, Package, Purl, Record, Str, Words};

use crate::raw::{self, Affected, Analysis, PackageInfo, PackageVulns, Vulnerability};

/// The records of one vulnerability of a package.
#[derive(Debug, Default)]
pub(crate) struct Group<'a, 'r> {
    /// The ids of the records, at least one.
    pub(crate) ids: Vec<Str<'r>>,
    /// The group in the report, if it has groups.
    pub(crate) raw: Option<&'a raw::Group<'r>>,
    /// The records, without withdrawn ones unless all are.
    pub(crate) records: Vec<&'a Vulnerability<'r>>,
    /// The entries of the records that are about the package.
    pub(crate) affected: Vec<&'a Affected<'r>>,
}

impl<'r> Group<'_, 'r> {
    /// Returns the day on which the last record was withdrawn, if all were.
    pub(crate) fn withdrawn(&self) -> Option<Str<'r>> {
        let dates = self.records.iter().map(|record| record.withdrawn.line());
        dates.collect::<Option<Vec<_>>>()?.into_iter().max()
    }

    /// Returns the kind of an advisory that is not a vulnerability, if every record has one.
    pub(crate) fn informational(&self) -> Option<Str<'r>> {
        let kinds = self.records.iter().map(|record| {
            let databases = record.affected.iter().flat_map(|it| &it.database_specific);
            databases.filter_map(|it| it.informational.line()).next()
        });
        kinds.collect::<Option<Vec<_>>>()?.into_iter().next()
    }

    /// Returns whether the call analysis found that the code is not called, and nothing that calls it.
    pub(crate) fn is_uncalled(&self) -> bool {
        let called = |value| self.has_analysis(|analysis| analysis.called == Some(value));
        called(false) && !called(true)
    }

    /// Returns whether the distribution calls the vulnerability unimportant.
    pub(crate) fn is_unimportant(&self) -> bool {
        self.has_analysis(|analysis| analysis.unimportant == Some(true))
    }

    fn has_analysis(&self, says: impl Fn(&Analysis) -> bool) -> bool {
        let mut results = self.raw.iter().flat_map(|group| &group.analysis);
        results.any(|(_, analysis)| says(analysis))
    }
}

/// Returns the vulnerabilities of a package: the groups of the report, and the records that no group names. Without groups,
/// records that share a name are one vulnerability.
pub(crate) fn groups<'a, 'r>(
    raw: &'a PackageVulns<'r>,
    package: &Package<'r>,
    record: &mut Record<'r>,
) -> Vec<Group<'a, 'r>> {
    let mut groups: NamedGroups<'r, Group<'a, 'r>> = NamedGroups::default();
    for raw in &raw.groups {
        let mut group = Group::default();
        group.ids.extend(raw.ids.lines());
        if group.ids.is_empty() {
            record.skipped_without_id("a group", &package.name);
            continue;
        }
        let names = raw.ids.lines().chain(raw.aliases.lines());
        group.raw = Some(raw);
        groups.push(&names.collect::<Vec<_>>(), group);
    }
    let listed: BTreeSet<_> = raw.groups.iter().flat_map(|it| it.ids.lines()).collect();
    let are_grouped = !listed.is_empty();
    let mut read: BTreeSet<Str<'r>> = BTreeSet::new();
    for vulnerability in &raw.vulnerabilities {
        let Some(id) = vulnerability.id.line() else {
            record.skipped_without_id("a vulnerability", &package.name);
            continue;
        };
        if !read.insert(id.clone()) {
            let text = format!("skipped a repeated record {id} of `{}`", package.name);
            record.remark(NoteKind::Repeated, text);
            continue;
        }
        // A group may have a record under another name.
        let aliases = vulnerability.aliases.lines();
        let aliases = aliases.filter(|name| !are_grouped || listed.contains(name));
        let names: Vec<_> = std::iter::once(id.clone()).chain(aliases).collect();
        let (group, is_known) = groups.entry(&names, Group::default);
        if let Some(first) = group.ids.first().filter(|_| !are_grouped) {
            record.joined(&id, &package.name, first);
        }
        if !is_known || !are_grouped {
            group.ids.push(id);
        }
        group.records.push(vulnerability);
    }
    let mut groups = groups.into_groups();
    for group in &mut groups {
        let are_withdrawn = group.withdrawn().is_some();
        let records = &mut group.records;
        records.retain(|record| are_withdrawn || record.withdrawn.line().is_none());
        let entries = group.records.iter().flat_map(|record| &record.affected);
        let own = entries.filter(|it| it.package.iter().any(|it| is_same(it, package)));
        group.affected = own.collect();
    }
    groups
}

/// Returns whether the package of a record is this one, in its release of a distribution.
fn is_same(affected: &PackageInfo<'_>, package: &Package<'_>) -> bool {
    let name = affected.name.line().unwrap_or_default();
    let other = affected.ecosystem.line().unwrap_or_default();
    let ecosystem = package.ecosystem.as_deref().unwrap_or_default();
    let family = without_release(ecosystem);
    let is_python = family == "PyPI";
    let is_named = name == package.name
        || is_python && Purl::python_name(&name) == Purl::python_name(&package.name);
    // The record of a distribution has an entry for each release. Ubuntu's have `:LTS` after it.
    let rest = other.strip_prefix(ecosystem);
    let is_release = rest.is_some_and(|rest| rest.split(':').next() == Some(""));
    is_named && (is_release || family == other)
}

/// Returns an ecosystem without its release: `Debian` for `Debian:12`.
pub(crate) fn without_release(ecosystem: &str) -> &str {
    ecosystem.split(':').next().unwrap_or_default()
}

//! Packages: names, versions and package URLs.

use std::collections::BTreeMap;

use finding_source::json::Text;
use finding_source::text::part;
use finding_source::{Str, Words};

use crate::raw::Issue;

/// A package by its name and version.
pub(crate) type NameAndVersion<'r> = (Str<'r>, Option<Str<'r>>);

/// The packages of an entry, each with its dependency paths.
pub(crate) type Affected<'a, 'r> = BTreeMap<NameAndVersion<'r>, Vec<&'a [Text<'r>]>>;

/// Returns the packages of an entry: one, or with `--group-issues` those at the ends of the paths.
pub(crate) fn affected<'a, 'r>(issue: &'a Issue<'r>) -> Affected<'a, 'r> {
    let mut packages = Affected::new();
    let paths = issue.from.lists.iter().map(Vec::as_slice);
    let mut ends = paths
        .clone()
        .filter_map(|path| Some((of_end(*path.last()?)?, path)));
    let mut names = issue.name.0.iter().filter_map(Text::line);
    if issue.from.is_nested || issue.name.0.len() > 1 {
        for (package, path) in ends {
            packages.entry(package).or_default().push(path);
        }
        // The list of names repeats the ends of the paths.
        for name in names {
            let known = packages.range((name.clone(), None)..).next();
            if known.is_none_or(|((known, _), _)| *known != name) {
                packages.insert((name, None), Vec::new());
            }
        }
        return packages;
    }
    let named = || issue.package_name.or(issue.module_name).line();
    let stated = version(issue.version);
    let package = match (names.next().or_else(named), ends.next()) {
        // Some old entries state the version only here.
        (Some(name), Some(((known, version), _))) if name == known => {
            Some((name, stated.or(version)))
        }
        (Some(name), _) => Some((name, stated)),
        (None, end) => end.map(|(end, _)| end),
    };
    packages.extend(package.map(|package| (package, paths.collect())));
    packages
}

/// Returns a version. Snyk writes `*` for an unknown one.
pub(crate) fn version(text: Option<Text<'_>>) -> Option<Str<'_>> {
    text.line().filter(|version| version != "*")
}

/// Returns the package of `NAME@VERSION`.
pub(crate) fn of_end(text: Text<'_>) -> Option<NameAndVersion<'_>> {
    let line = text.line()?;
    // The name of a scope begins with the same character.
    let Some(at) = line.rfind('@').filter(|&at| at > 0) else {
        return Some((line, None));
    };
    let version = part(line.clone(), at + 1..);
    let version = Some(version).filter(|version| !version.is_empty() && version != "*");
    Some((part(line, ..at), version))
}

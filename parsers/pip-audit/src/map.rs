//! The mapping from vulnerabilities to findings.

use std::collections::BTreeMap;

use finding_source::json::Text;
use finding_source::markup;
use finding_source::text::trimmed;
use finding_source::version::first_fixed;
use finding_source::{
    Advisory, Finding, Identity, Kind, Location, Note, NoteKind, Package, Purl, Record,
    Remediation, Rule, Status, Str,
};

use crate::TOOL;
use crate::raw::{Dependency, Fix, Vulnerability};

/// The packages that `--fix` updated, by name and replaced version.
#[derive(Debug, Default)]
pub(crate) struct Fixes<'r>(Vec<(Str<'r>, Option<Str<'r>>)>);

impl<'r> Fixes<'r> {
    /// Adds a fix, if something was done.
    pub(crate) fn add(&mut self, fix: &Fix<'r>) {
        if let (Some(name), Some(_)) = (line(fix.name), fix.new_version) {
            self.0.push((name, line(fix.old_version)));
        }
    }

    /// Sorts the fixes, so that they can be looked up.
    pub(crate) fn sort(&mut self) {
        self.0.sort_unstable();
    }

    fn contains(&self, name: &Str<'r>, version: Option<&Str<'r>>) -> bool {
        let key =
            |(fixed, old): &(Str<'r>, Option<Str<'r>>)| (fixed, old.as_ref()).cmp(&(name, version));
        self.0.binary_search_by(key).is_ok()
    }
}

/// Returns the findings of a package. The error says what makes it unusable.
pub(crate) fn findings<'r>(
    raw: &Dependency<'r>,
    fixes: &Fixes<'r>,
    record: &mut Record<'r>,
) -> Result<Vec<Finding<'r>>, &'static str> {
    let name = line(raw.name).ok_or("a package without a name")?;
    if let Some(reason) = line(raw.skip_reason) {
        record.partial("pip-audit skipped a package");
        let text = format!("pip-audit skipped `{name}`: {reason}");
        record.note(Note::new(NoteKind::Tool, text));
    }
    if raw.vulns.is_empty() {
        return Ok(Vec::new());
    }
    let mut package = Package::new(name);
    package.version = line(raw.version);
    package.ecosystem = Some(ECOSYSTEM.into());
    package.purl = purl(&package);
    let is_fixed = fixes.contains(&package.name, package.version.as_ref());
    let groups = groups(&raw.vulns, &package.name, record);
    let findings = groups
        .into_iter()
        .map(|group| finding(package.clone(), group, is_fixed));
    Ok(findings.collect())
}

const ECOSYSTEM: &str = "pypi";

/// Returns the package URL, if the name is one of a package.
fn purl<'r>(package: &Package<'r>) -> Option<Str<'r>> {
    let purl = Purl::new(ECOSYSTEM, &package.name, package.version.as_deref()).of_plain_name()?;
    Some(purl.to_string().into())
}

/// The advisories of one vulnerability.
#[derive(Debug)]
struct Group<'r> {
    advisory: Advisory<'r>,
    fixed_in: Vec<Str<'r>>,
    description: Option<Str<'r>>,
}

/// Returns the vulnerabilities of a package. Advisories that share a name are one: a service may have both the record of
/// PyPI and that of GitHub.
fn groups<'r>(
    vulnerabilities: &[Vulnerability<'r>],
    package: &str,
    record: &mut Record<'r>,
) -> Vec<Group<'r>> {
    let mut groups: Vec<Group<'r>> = Vec::new();
    // The group that has a name.
    let mut named: BTreeMap<Str<'r>, usize> = BTreeMap::new();
    for raw in vulnerabilities {
        let Some(id) = line(raw.id) else {
            record.partial("a vulnerability without an id was skipped");
            let text = format!("skipped a vulnerability of `{package}` without an id");
            record.note(Note::new(NoteKind::Other, text));
            continue;
        };
        let mut names: Vec<Str<'r>> = raw
            .aliases
            .iter()
            .filter_map(|name| line(Some(*name)))
            .collect();
        names.sort_unstable();
        names.dedup();
        names.retain(|name| *name != id);
        let known = std::iter::once(&id)
            .chain(&names)
            .find_map(|name| named.get(name));
        let at = known.copied().unwrap_or(groups.len());
        for name in std::iter::once(&id).chain(&names) {
            named.entry(name.clone()).or_insert(at);
        }
        let fixed_in = raw
            .fix_versions
            .iter()
            .filter_map(|version| line(Some(*version)));
        let description = raw
            .description
            .and_then(|text| text.trimmed())
            .filter(|text| text != "N/A");
        match groups.get_mut(at) {
            Some(group) => {
                let first = &group.advisory.id;
                let text = format!("joined {id} of `{package}` with {first}: one vulnerability");
                record.note(Note::new(NoteKind::Repeated, text));
                let aliases = &mut group.advisory.aliases;
                aliases.extend(std::iter::once(id).chain(names));
                aliases.sort_unstable();
                aliases.dedup();
                aliases.retain(|name| *name != group.advisory.id);
                group.fixed_in.extend(fixed_in);
                group.description = group.description.take().or(description);
            }
            None => {
                let mut advisory = Advisory::new(id);
                advisory.aliases = names;
                groups.push(Group {
                    advisory,
                    fixed_in: fixed_in.collect(),
                    description,
                });
            }
        }
    }
    groups
}

fn finding<'r>(mut package: Package<'r>, group: Group<'r>, is_fixed: bool) -> Finding<'r> {
    let Group {
        mut advisory,
        fixed_in,
        description,
    } = group;
    // Not the id: PyPI's records and GitHub's take turns as the service and the day have it.
    let identity = Identity::new()
        .with("package", package.name.clone())
        .with_some("version", package.version.clone())
        .with("vulnerability", advisory.preferred_name().clone());
    advisory.fixed_in = (!fixed_in.is_empty()).then(|| fixed_in.join(", ").into());
    package.fixed_in = first_fixed(&fixed_in, package.version.as_deref());
    let rule = Rule::new(advisory.id.clone());
    let title = package.title(&advisory.id);
    let mut finding = Finding::new(TOOL, Kind::Dependency, rule, title, identity);
    finding.description = description.and_then(|text| trimmed(markup::plain(text)));
    finding.remediation = Remediation::of(package.update_advice().map(Into::into), None);
    if is_fixed {
        finding.status = Status::Fixed;
    }
    finding.locations.push(Location::Package(package));
    finding.advisories.push(advisory);
    finding
}

/// Returns the text on one line; `None` when it is blank.
fn line<'r>(text: Option<Text<'r>>) -> Option<Str<'r>> {
    text?.line()
}

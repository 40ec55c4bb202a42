//! The mapping from vulnerabilities to findings.

use finding_source::text::joined;
use finding_source::version::first_fixed;
use finding_source::{
    Advisory, Finding, FindingStatus, Identity, Kind, Lines, NamedGroups, NoteKind, Package,
    Record, Rule, Str, Words,
};

use crate::TOOL;
use crate::raw::{Dependency, Fix, Vulnerability};

/// The packages that `--fix` updated, by name and replaced version.
#[derive(Debug, Default)]
pub(crate) struct Fixes<'r>(Vec<(Str<'r>, Option<Str<'r>>)>);

impl<'r> Fixes<'r> {
    /// Adds a fix, if something was done.
    pub(crate) fn add(&mut self, fix: &Fix<'r>) {
        if let (Some(name), Some(_)) = (fix.name.line(), fix.new_version) {
            self.0.push((name, fix.old_version.line()));
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
    let name = raw.name.line().ok_or("a package without a name")?;
    if let Some(reason) = raw.skip_reason.line() {
        record.partial("pip-audit skipped a package");
        let text = format!("pip-audit skipped `{name}`: {reason}");
        record.remark(NoteKind::Tool, text);
    }
    if raw.vulns.is_empty() {
        return Ok(Vec::new());
    }
    let package = Package::in_ecosystem("pypi", name, raw.version.line());
    let is_fixed = fixes.contains(&package.name, package.version.as_ref());
    let groups = groups(&raw.vulns, &package.name, record);
    let findings = groups
        .into_iter()
        .map(|group| finding(package.clone(), group, is_fixed));
    Ok(findings.collect())
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
    let mut groups: NamedGroups<'r, Group<'r>> = NamedGroups::default();
    for raw in vulnerabilities {
        let Some(id) = raw.id.line() else {
            record.skipped_without_id("a vulnerability", package);
            continue;
        };
        let mut advisory = Advisory::new(id.clone());
        advisory.add_names(raw.aliases.lines());
        advisory.aliases.sort_unstable();
        let names = [std::slice::from_ref(&id), &advisory.aliases].concat();
        let (group, is_known) = groups.entry(&names, || Group {
            advisory,
            fixed_in: Vec::new(),
            description: None,
        });
        if is_known {
            record.joined(&id, package, &group.advisory.id);
            group.advisory.add_names(names);
            group.advisory.aliases.sort_unstable();
        }
        group.fixed_in.extend(raw.fix_versions.lines());
        let description = || raw.description.plain().filter(|text| text != "N/A");
        group.description = group.description.take().or_else(description);
    }
    groups.into_groups()
}

fn finding<'r>(mut package: Package<'r>, group: Group<'r>, is_fixed: bool) -> Finding<'r> {
    let Group {
        mut advisory,
        fixed_in,
        description,
    } = group;
    // Not the id: PyPI's records and GitHub's take turns as the service and the day have it.
    let identity = Identity::new()
        .with("package", &package.name)
        .with_some("version", package.version.as_deref())
        .with("vulnerability", advisory.preferred_name());
    advisory.fixed_in = joined(fixed_in.iter().cloned(), ", ");
    package.fixed_in = first_fixed(&fixed_in, package.version.as_deref());
    let rule = Rule::new(advisory.id.clone());
    let kind = Kind::Dependency;
    let mut finding = Finding::of_package(TOOL, kind, rule, &advisory.id, package, identity);
    finding.description = description;
    if is_fixed {
        finding.status = FindingStatus::Fixed;
    }
    finding.advisories = vec![advisory];
    finding
}

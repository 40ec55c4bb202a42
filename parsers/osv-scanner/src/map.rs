//! The mapping from vulnerabilities to findings.

use std::collections::BTreeSet;

use finding_source::json::Text;
use finding_source::path::Roots;
use finding_source::text::{cut, joined, one_line, part};
use finding_source::version::first_fixed;
use finding_source::{
    Advisory, ContainerImage, Finding, Identity, ImageReference, Kind, Location, NamedLocation,
    NoteKind, Package, Record, Reference, Remediation, Rule, Status, Str, Words,
};

use crate::TOOL;
use crate::ecosystem::{self, is_same, without_release};
use crate::grade;
use crate::group::{Group, groups};
use crate::raw::{Affected, GenericFinding, PackageInfo, PackageVulns, Source, Vulnerability};

/// The maximum number of bytes of a text that many findings share.
const SHARED: usize = 4096;

/// The place that lists packages.
#[derive(Clone, Debug, Default)]
pub(crate) struct Place<'r> {
    path: Option<Str<'r>>,
    kind: Option<Str<'r>>,
    image: Option<ContainerImage<'r>>,
}

impl<'r> Place<'r> {
    pub(crate) fn new(source: &Source<'r>, roots: &Roots) -> Self {
        let path = source.path.line();
        let image = path.as_deref().and_then(image_of);
        let inner = image.as_ref().map_or(0, |image| image.len() + 1);
        let inner = path.map(|path| {
            let end = path.len();
            part(path, inner..end)
        });
        Self {
            kind: shared(source.kind),
            path: inner.map(|path| roots.relative(path)),
            image: image.map(ContainerImage::new),
        }
    }
}

/// Returns the image in `registry.example/shop:1.4:/lib/apk/db/installed`.
fn image_of(path: &str) -> Option<String> {
    let (image, inner) = path.rsplit_once(":/")?;
    // A drive of Windows, and the scheme of a URL.
    if image.len() < 2 || inner.starts_with('/') {
        return None;
    }
    ImageReference::parse(image)?;
    Some(image.to_owned())
}

/// Returns the findings of a package. The error says what makes it unusable.
pub(crate) fn findings<'r>(
    raw: &PackageVulns<'r>,
    place: &Place<'r>,
    record: &mut Record<'r>,
) -> Result<Vec<Finding<'r>>, &'static str> {
    let info = raw
        .package
        .as_ref()
        .ok_or("a package without a description")?;
    let commit = shared(info.commit);
    let name = shared(info.name)
        // A submodule of Git may have a commit only.
        .or_else(|| commit.is_some().then(|| place.path.clone()).flatten())
        .or_else(|| commit.clone())
        .ok_or("a package without a name")?;
    note_other_problems(raw, info, &name, record);
    if raw.vulnerabilities.is_empty() && raw.groups.is_empty() {
        return Ok(Vec::new());
    }
    let mut package = Package::new(name);
    package.version = shared(info.version).or(commit);
    package.ecosystem = shared(info.ecosystem);
    package.path = place.path.clone();
    package.purl = package.ecosystem.as_deref().and_then(|ecosystem| {
        ecosystem::purl(ecosystem, &package.name, package.version.as_deref())
    });
    let dependency_groups = joined(raw.dependency_groups.iter().filter_map(Text::line), ", ");
    let dependency_groups = dependency_groups.map(|groups| cut(groups, SHARED));
    let os_package = shared(info.os_package_name).filter(|name| *name != package.name);
    let groups = groups(raw, &package.name, record);
    let findings = groups.into_iter().map(|group| {
        let mut finding = finding(package.clone(), &group, place, record);
        finding.push_facts([
            ("SourceType", place.kind.clone()),
            ("DependencyGroups", dependency_groups.clone()),
            ("OsPackage", os_package.clone()),
        ]);
        finding
    });
    Ok(findings.collect())
}

/// Notes violations of the license allowlist, and deprecated packages. They are not vulnerabilities.
fn note_other_problems<'r>(
    raw: &PackageVulns<'r>,
    info: &PackageInfo<'r>,
    name: &str,
    record: &mut Record<'r>,
) {
    let version = info.version.line();
    let version = version.map_or(String::new(), |version| format!(" {version}"));
    let licenses = raw.license_violations.iter().filter_map(Text::line);
    if let Some(licenses) = joined(licenses, ", ") {
        let text = format!(
            "OSV-Scanner: the license allowlist does not have {licenses} of {name}{version}"
        );
        record.remark(NoteKind::Tool, text);
    }
    if info.deprecated == Some(true) {
        let text = format!("OSV-Scanner: {name}{version} is deprecated");
        record.remark(NoteKind::Tool, text);
    }
}

fn finding<'r>(
    mut package: Package<'r>,
    group: &Group<'_, 'r>,
    place: &Place<'r>,
    record: &mut Record<'r>,
) -> Finding<'r> {
    let mut advisory = advisory(group);
    let affected: Vec<&Affected<'r>> = affected(group, &package).collect();
    let fixed = fixed(&affected);
    advisory.fixed_in = joined(fixed.iter().cloned(), ", ");
    grade::ratings(group, &affected, &mut advisory);
    let ecosystem = package.ecosystem.as_deref().map(without_release);
    let image = place.image.as_ref();
    let untagged = image.and_then(|image| image.untagged());
    let identity = Identity::new()
        .with_some("image", untagged.map(str::to_owned))
        .with("vulnerability", advisory.preferred_name().clone())
        .with_some("ecosystem", ecosystem.map(str::to_owned))
        .with("package", package.name.clone())
        .with_some("version", package.version.clone())
        .with_some("path", package.path.clone());
    package.fixed_in = first_fixed(&fixed, package.version.as_deref());
    let mut rule = Rule::new(advisory.id.clone());
    let mut summaries = group.records.iter().map(|record| record.summary.line());
    rule.name = summaries.find_map(|summary| summary);
    let kind = match grade::informational(group).as_deref() {
        None | Some("unsound") => Kind::Dependency,
        Some(_) => Kind::Quality,
    };
    let mut finding = Finding::of_package(TOOL, kind, rule, &advisory.id, package, identity);
    let mut details = group.records.iter().map(|record| record.details);
    let details = details.find(|details| details.trimmed().is_some());
    let description = details.and_then(|details| details.plain());
    finding.description = description.or_else(|| finding.rule.name.clone());
    finding.grade = grade::grade(group, &affected, &advisory, record);
    finding.push_weaknesses(weaknesses(group, &affected));
    if let Some(date) = group.withdrawn() {
        let reason = Some(format!("withdrawn on {date}").into());
        finding.status = Status::Suppressed { reason };
    }
    let uncalled = group.is_uncalled().then_some("false".into());
    finding.push_facts([("Called", uncalled)]);
    finding.push_image(image);
    finding.advisories.push(advisory);
    finding
}

fn advisory<'r>(group: &Group<'_, 'r>) -> Advisory<'r> {
    let id = group.ids.first().cloned().unwrap_or_default();
    let mut advisory = Advisory::new(id);
    let mut names: BTreeSet<Str<'r>> = group.ids.iter().chain(&group.aliases).cloned().collect();
    for record in &group.records {
        names.extend(record.aliases.iter().filter_map(Text::line));
        names.extend(upstream(record));
    }
    advisory.add_names(names);
    let pages = group.records.iter().flat_map(|record| &record.references);
    let urls = pages.filter_map(|page| page.url.trimmed());
    advisory.add_pages(urls.map(Reference::url));
    advisory
}

/// Returns the record that the record of a distribution is a copy of: `CVE-2023-1` of `DEBIAN-CVE-2023-1`. Others may be
/// about one of several vulnerabilities.
fn upstream<'r>(record: &Vulnerability<'r>) -> Option<Str<'r>> {
    let id = record.id.line()?;
    let mut names = record.upstream.iter().filter_map(Text::line);
    names.find(|name| {
        let prefix = id.strip_suffix(&**name);
        prefix.is_some_and(|prefix| prefix.len() > 1 && prefix.ends_with('-'))
    })
}

/// Returns the entries of the records that are about the package.
fn affected<'a, 'r>(
    group: &Group<'a, 'r>,
    package: &Package<'r>,
) -> impl Iterator<Item = &'a Affected<'r>> {
    let entries = group.records.iter().flat_map(|record| &record.affected);
    entries.filter(|entry| {
        let other = entry.package.as_ref();
        let name = other.and_then(|other| other.name.line());
        let ecosystem = other.and_then(|other| other.ecosystem.line());
        let own = (
            package.ecosystem.as_deref().unwrap_or_default(),
            &*package.name,
        );
        is_same(
            own,
            (&ecosystem.unwrap_or_default(), &name.unwrap_or_default()),
        )
    })
}

/// Returns the versions without the vulnerability, each once.
fn fixed<'r>(affected: &[&Affected<'r>]) -> Vec<Str<'r>> {
    // Those of GIT are commits.
    let ranges = affected.iter().flat_map(|entry| &entry.ranges);
    let ranges = ranges.filter(|range| range.kind.line().as_deref() != Some("GIT"));
    let events = ranges.flat_map(|range| &range.events);
    let mut known = BTreeSet::new();
    let versions = events.filter_map(|event| event.fixed.line());
    versions
        .filter(|version| known.insert(version.clone()))
        .collect()
}

/// Returns the weaknesses, such as `CWE-79`.
fn weaknesses<'r>(
    group: &Group<'_, 'r>,
    affected: &[&Affected<'r>],
) -> impl Iterator<Item = Str<'r>> {
    let databases = group.records.iter().flat_map(|it| &it.database_specific);
    let of_records = databases.flat_map(|database| &database.cwe_ids);
    let databases = affected.iter().flat_map(|it| &it.database_specific);
    let of_package = databases.flat_map(|database| &database.cwes);
    let of_package = of_package.filter_map(|cwe| cwe.id.line());
    of_records.filter_map(Text::line).chain(of_package)
}

/// Returns the finding of a detector.
pub(crate) fn generic<'r>(
    raw: &GenericFinding<'r>,
    record: &mut Record<'r>,
) -> Result<Finding<'r>, &'static str> {
    let advisory = raw
        .advisory
        .as_ref()
        .ok_or("a detector's finding without its advisory")?;
    let id = advisory.id.as_ref().and_then(|id| id.reference.line());
    let title = advisory.title.trimmed();
    let check = id.clone().or_else(|| title.clone().map(one_line));
    let check = check.ok_or("a detector's finding without an id and a title")?;
    let target = raw.target.as_ref().and_then(|target| target.extra.line());
    let identity = Identity::new()
        .with("check", check.clone())
        .with_some("target", target.clone());
    let rule = Rule::new(check.clone());
    let title = title.unwrap_or(check);
    let mut finding = Finding::new(TOOL, Kind::Configuration, rule, title, identity);
    finding.description = advisory.description.trimmed();
    finding.grade = grade::of_detector(advisory.severity, record);
    finding.remediation = Remediation::of(advisory.recommendation.trimmed(), None);
    let target = target.map(NamedLocation::new);
    finding.locations.extend(target.map(Location::Named));
    Ok(finding)
}

/// Returns a text that every finding of a package has, cut.
fn shared<'r>(text: Option<Text<'r>>) -> Option<Str<'r>> {
    text.line().map(|text| cut(text, SHARED))
}

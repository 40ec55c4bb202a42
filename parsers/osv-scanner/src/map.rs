//! The mapping from vulnerabilities to findings.

use std::collections::BTreeSet;

use finding_source::path::Roots;
use finding_source::text::{distinct, joined, part};
use finding_source::version::first_fixed;
use finding_source::{
    Advisory, ContainerImage, CvssRating, CvssVersion, Finding, Identity, ImageReference, Kind,
    Lines, Location, NamedLocation, NoteKind, Package, Record, Reference, Remediation, Rule, Str,
    Words,
};

use crate::TOOL;
use crate::grade;
use crate::group::{Group, groups, without_release};
use crate::raw::{self, GenericFinding, PackageVulns, Severity, Vulnerability};

/// The place that lists packages.
#[derive(Clone, Debug, Default)]
pub(crate) struct Place<'r> {
    path: Option<Str<'r>>,
    kind: Option<Str<'r>>,
    image: Option<ContainerImage<'r>>,
}

impl<'r> Place<'r> {
    pub(crate) fn of(result: &raw::Result<'r>, roots: &Roots) -> Self {
        let source = result.source.clone().unwrap_or_default();
        let path = source.path.line();
        let image = path.as_deref().and_then(image_of);
        let inner = image.as_ref().map_or(0, |image| image.len() + 1);
        Self {
            kind: source.kind.shared(),
            path: path.map(|path| roots.relative(part(path, inner..))),
            image: image.map(ContainerImage::new),
        }
    }
}

/// Returns the image in `registry.example/shop:1.4:/lib/apk/db/installed`.
fn image_of(path: &str) -> Option<String> {
    let (image, inner) = path.rsplit_once(":/")?;
    // A drive of Windows, and the scheme of a URL.
    let is_place = image.len() > 1 && !inner.starts_with('/');
    let reference = ImageReference::parse(image).filter(|_| is_place);
    reference.map(|_| image.to_owned())
}

/// Returns the findings of a package. The error says what makes it unusable.
pub(crate) fn findings<'r>(
    raw: &PackageVulns<'r>,
    place: &Place<'r>,
    record: &mut Record<'r>,
) -> Result<Vec<Finding<'r>>, &'static str> {
    let info = raw.package.as_ref();
    let info = info.ok_or("a package without a description")?;
    let commit = info.commit.shared();
    // A submodule of Git may have a commit only.
    let of_commit = || commit.clone().map(|it| place.path.clone().unwrap_or(it));
    let name = info.name.shared().or_else(of_commit);
    let mut package = Package::new(name.ok_or("a package without a name")?);
    // These are not vulnerabilities.
    let version = info.version.line().map(|version| format!(" {version}"));
    let named = [&*package.name, &version.unwrap_or_default()].concat();
    let licenses = raw.license_violations.listed();
    let licenses =
        licenses.map(|it| format!("the license allowlist does not have {it} of {named}"));
    let deprecated = (info.deprecated == Some(true)).then(|| format!("{named} is deprecated"));
    for problem in licenses.into_iter().chain(deprecated) {
        record.remark(NoteKind::Tool, format!("OSV-Scanner: {problem}"));
    }
    package.version = info.version.shared().or(commit);
    package.ecosystem = info.ecosystem.shared();
    package.path = place.path.clone();
    package.set_purl_of_ecosystem();
    let os_package = info.os_package_name.shared();
    let facts = [
        ("SourceType", place.kind.clone()),
        ("DependencyGroups", raw.dependency_groups.listed().shared()),
        ("OsPackage", os_package.filter(|name| *name != package.name)),
    ];
    let groups = groups(raw, &package, record);
    let findings = groups.iter().map(|group| {
        let mut finding = finding(package.clone(), group, place, record);
        finding.push_facts(facts.clone());
        finding
    });
    Ok(findings.collect())
}

fn finding<'r>(
    mut package: Package<'r>,
    group: &Group<'_, 'r>,
    place: &Place<'r>,
    record: &mut Record<'r>,
) -> Finding<'r> {
    let fixed = fixed(group);
    let advisory = advisory(group, &fixed);
    let ecosystem = package.ecosystem.as_deref().map(without_release);
    let image = place.image.as_ref();
    let identity = Identity::new()
        .with_image(image)
        .with("vulnerability", advisory.preferred_name())
        .with_some("ecosystem", ecosystem.map(str::to_owned))
        .with_package(&package);
    package.fixed_in = first_fixed(&fixed, package.version.as_deref());
    let summary = group.records.iter().find_map(|it| it.summary.line());
    let rule = Rule::new(advisory.id.clone()).with_name(summary);
    let kind = match group.informational().as_deref() {
        None | Some("unsound") => Kind::Dependency,
        Some(_) => Kind::Quality,
    };
    let mut finding = Finding::of_package(TOOL, kind, rule, &advisory.id, package, identity);
    let mut details = group.records.iter().map(|record| record.details);
    let details = details.find(|details| details.trimmed().is_some());
    finding.set_description(details.and_then(|details| details.plain()));
    finding.grade = group.grade(&advisory, record);
    let databases = group.records.iter().flat_map(|it| &it.database_specific);
    finding.push_weaknesses(databases.flat_map(|it| it.cwe_ids.lines()));
    let databases = group.affected.iter().flat_map(|it| &it.database_specific);
    finding.push_weaknesses(databases.flat_map(|it| it.cwe_ids.lines()));
    finding.set_withdrawn(group.withdrawn());
    finding.push_facts([("Called", group.is_uncalled().then_some("false".into()))]);
    finding.push_image(image);
    finding.advisories = vec![advisory];
    finding
}

fn advisory<'r>(group: &Group<'_, 'r>, fixed: &[Str<'r>]) -> Advisory<'r> {
    let mut advisory = Advisory::new(group.ids.first().cloned().unwrap_or_default());
    let mut names: BTreeSet<Str<'r>> = group.ids.iter().cloned().collect();
    names.extend(group.raw.iter().flat_map(|raw| raw.aliases.lines()));
    let records = group.records.iter();
    names.extend(records.flat_map(|it| it.aliases.lines().chain(upstream(it))));
    advisory.add_names(names);
    let urls = group.records.iter().flat_map(|record| &record.references);
    advisory.add_pages(urls.filter_map(|url| url.trimmed()).map(Reference::url));
    // The ratings of the records, or else those for the package.
    let of_records = group.records.iter().flat_map(|record| &record.severity);
    of_records.for_each(|raw| advisory.push_rating(rating(raw)));
    if advisory.ratings.is_empty() {
        let of_package = group.affected.iter().flat_map(|entry| &entry.severity);
        of_package.for_each(|raw| advisory.push_rating(rating(raw)));
    }
    advisory.fixed_in = joined(fixed.iter().cloned(), ", ");
    advisory
}

fn rating<'r>(raw: &Severity<'r>) -> Option<CvssRating<'r>> {
    let version = match raw.kind.line()?.as_ref() {
        "CVSS_V2" => Some(CvssVersion::V2),
        // The vector has the minor version.
        "CVSS_V3" | "CVSS_V4" => None,
        _ => return None,
    };
    CvssRating::stated(None, raw.score.line(), version)
}

/// Returns the record that the record of a distribution is a copy of: `CVE-2023-1` of `DEBIAN-CVE-2023-1`. Others may be
/// about one of several vulnerabilities.
fn upstream<'r>(record: &Vulnerability<'r>) -> Option<Str<'r>> {
    let id = record.id.line()?;
    record.upstream.lines().find(|name| {
        let prefix = id.strip_suffix(&**name);
        prefix.is_some_and(|prefix| prefix.len() > 1 && prefix.ends_with('-'))
    })
}

/// Returns the versions without the vulnerability, each once.
fn fixed<'r>(group: &Group<'_, 'r>) -> Vec<Str<'r>> {
    // Those of GIT are commits.
    let ranges = group.affected.iter().flat_map(|entry| &entry.ranges);
    let ranges = ranges.filter(|range| !range.kind.is("GIT"));
    distinct(ranges.flat_map(|range| range.fixed.lines())).collect()
}

/// Returns the finding of a detector.
pub(crate) fn generic<'r>(
    raw: &GenericFinding<'r>,
    _: &Place<'r>,
    record: &mut Record<'r>,
) -> Result<Finding<'r>, &'static str> {
    let advisory = raw.advisory.as_ref();
    let advisory = advisory.ok_or("a detector's finding without its advisory")?;
    let title = advisory.title.line();
    let check = advisory.id.line().or(title.clone());
    let check = check.ok_or("a detector's finding without an id and a title")?;
    let target = raw.target.line();
    let identity = Identity::new()
        .with("check", &check)
        .with_some("target", target.as_deref());
    let rule = Rule::new(check.clone());
    let title = title.unwrap_or(check);
    let mut finding = Finding::new(TOOL, Kind::Configuration, rule, title, identity);
    finding.description = advisory.description.trimmed();
    finding.grade = grade::of_detector(advisory.severity, record);
    finding.remediation = Remediation::of(advisory.recommendation.trimmed(), None);
    finding
        .locations
        .extend(target.map(NamedLocation::new).map(Location::Named));
    Ok(finding)
}

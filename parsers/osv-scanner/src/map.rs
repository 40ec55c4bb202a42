//! The mapping from vulnerabilities to findings.

use std::borrow::Cow;
use std::collections::BTreeSet;

use finding_source::json::Text;
use finding_source::markup;
use finding_source::path::Roots;
use finding_source::text::{cut, one_line, trimmed};
use finding_source::version::first_fixed;
use finding_source::{
    Advisory, ContainerImage, Finding, Identity, ImageReference, Kind, Location, NamedLocation,
    Note, NoteKind, Package, Record, Reference, Remediation, Rule, Status, Str,
};

use crate::ecosystem::{self, is_same, without_release};
use crate::grade;
use crate::group::{Group, groups};
use crate::raw::{Affected, GenericFinding, PackageInfo, PackageVulns, Source, Vulnerability};
use crate::{TOOL, line};

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
        let path = line(source.path);
        let image = path.as_deref().and_then(image_of);
        let inner = image.as_ref().map_or(0, |image| image.len() + 1);
        Self {
            kind: shared(source.kind),
            path: path.map(|path| roots.relative(from(path, inner))),
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

fn from(text: Str<'_>, start: usize) -> Str<'_> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.get(start..).unwrap_or_default()),
        Cow::Owned(text) => Cow::Owned(text.get(start..).unwrap_or_default().to_owned()),
    }
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
    let dependency_groups = raw.dependency_groups.iter().filter_map(Text::line);
    let dependency_groups: Vec<Str<'r>> = dependency_groups.collect();
    let dependency_groups = trimmed(cut(dependency_groups.join(", "), SHARED));
    let os_package = shared(info.os_package_name).filter(|name| *name != package.name);
    let groups = groups(raw, &package.name, record);
    let findings = groups.into_iter().map(|group| {
        let mut finding = finding(package.clone(), &group, place, record);
        for (name, value) in [
            ("SourceType", place.kind.clone()),
            ("DependencyGroups", dependency_groups.clone()),
            ("OsPackage", os_package.clone()),
        ] {
            finding.facts.extend(value.map(|value| (name, value)));
        }
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
    let mut note = |text: String| record.note(Note::new(NoteKind::Tool, text));
    let version = line(info.version).map_or(String::new(), |version| format!(" {version}"));
    let licenses: Vec<_> = raw
        .license_violations
        .iter()
        .filter_map(Text::line)
        .collect();
    if !licenses.is_empty() {
        let licenses = licenses.join(", ");
        note(format!(
            "OSV-Scanner: the license allowlist does not have {licenses} of {name}{version}"
        ));
    }
    if info.deprecated == Some(true) {
        note(format!("OSV-Scanner: {name}{version} is deprecated"));
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
    advisory.fixed_in = (!fixed.is_empty()).then(|| fixed.join(", ").into());
    grade::ratings(group, &affected, &mut advisory);
    let ecosystem = package.ecosystem.as_deref().map(without_release);
    let image = place.image.as_ref();
    let untagged = image.and_then(|image| {
        let reference = ImageReference::parse(&image.name)?;
        Some(reference.name.to_owned())
    });
    let identity = Identity::new()
        .with_some("image", untagged)
        .with("vulnerability", advisory.preferred_name().clone())
        .with_some("ecosystem", ecosystem.map(str::to_owned))
        .with("package", package.name.clone())
        .with_some("version", package.version.clone())
        .with_some("path", package.path.clone());
    package.fixed_in = first_fixed(&fixed, package.version.as_deref());
    let mut rule = Rule::new(advisory.id.clone());
    let mut summaries = group.records.iter().map(|record| line(record.summary));
    rule.name = summaries.find_map(|summary| summary);
    let kind = match grade::informational(group).as_deref() {
        None | Some("unsound") => Kind::Dependency,
        Some(_) => Kind::Quality,
    };
    let title = package.title(&advisory.id);
    let mut finding = Finding::new(TOOL, kind, rule, title, identity);
    let mut details = group.records.iter().map(|record| text(record.details));
    let details = details.find_map(|details| details);
    finding.description = details
        .and_then(|details| trimmed(markup::plain(details)))
        .or_else(|| finding.rule.name.clone());
    finding.grade = grade::grade(group, &affected, &advisory, record);
    push_weaknesses(&mut finding, group, &affected);
    finding.remediation = Remediation::of(package.update_advice().map(Into::into), None);
    if let Some(date) = group.withdrawn() {
        let reason = Some(format!("withdrawn on {date}").into());
        finding.status = Status::Suppressed { reason };
    }
    if group.is_uncalled() {
        finding.facts.push(("Called", "false".into()));
    }
    finding.locations.push(Location::Package(package));
    finding
        .locations
        .extend(image.cloned().map(Location::Image));
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
    names.remove(&advisory.id);
    advisory.aliases = names.into_iter().collect();
    let mut known = BTreeSet::new();
    let references = group.records.iter().flat_map(|record| &record.references);
    for url in references.filter_map(|reference| text(reference.url)) {
        if known.insert(url.clone()) {
            advisory.references.push(Reference::url(url));
        }
    }
    advisory
}

/// Returns the record that the record of a distribution is a copy of: `CVE-2023-1` of `DEBIAN-CVE-2023-1`. Others may be
/// about one of several vulnerabilities.
fn upstream<'r>(record: &Vulnerability<'r>) -> Option<Str<'r>> {
    let id = line(record.id)?;
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
        let name = other.and_then(|other| line(other.name));
        let ecosystem = other.and_then(|other| line(other.ecosystem));
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
    let ranges = ranges.filter(|range| line(range.kind).as_deref() != Some("GIT"));
    let events = ranges.flat_map(|range| &range.events);
    let mut known = BTreeSet::new();
    let versions = events.filter_map(|event| line(event.fixed));
    versions
        .filter(|version| known.insert(version.clone()))
        .collect()
}

fn push_weaknesses(finding: &mut Finding<'_>, group: &Group<'_, '_>, affected: &[&Affected<'_>]) {
    let databases = group
        .records
        .iter()
        .filter_map(|record| record.database_specific.as_ref());
    let of_records = databases
        .flat_map(|database| &database.cwe_ids)
        .filter_map(Text::line);
    let databases = affected
        .iter()
        .filter_map(|entry| entry.database_specific.as_ref());
    let of_packages = databases
        .flat_map(|database| &database.cwes)
        .filter_map(|cwe| line(cwe.id));
    for weakness in of_records.chain(of_packages) {
        let number = weakness
            .strip_prefix("CWE-")
            .and_then(|number| number.parse().ok());
        finding.push_cwe(number.unwrap_or_default());
    }
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
    let id = advisory.id.as_ref().and_then(|id| line(id.reference));
    let title = text(advisory.title);
    let check = id.clone().or_else(|| title.clone().map(one_line));
    let check = check.ok_or("a detector's finding without an id and a title")?;
    let target = raw.target.as_ref().and_then(|target| line(target.extra));
    let identity = Identity::new()
        .with("check", check.clone())
        .with_some("target", target.clone());
    let rule = Rule::new(check.clone());
    let title = title.unwrap_or(check);
    let mut finding = Finding::new(TOOL, Kind::Configuration, rule, title, identity);
    finding.description = text(advisory.description);
    finding.grade = grade::of_detector(advisory.severity, record);
    finding.remediation = Remediation::of(text(advisory.recommendation), None);
    let target = target.map(NamedLocation::new);
    finding.locations.extend(target.map(Location::Named));
    Ok(finding)
}

fn text<'r>(text: Option<Text<'r>>) -> Option<Str<'r>> {
    text?.trimmed()
}

/// Returns a text that every finding of a package has, cut.
fn shared<'r>(text: Option<Text<'r>>) -> Option<Str<'r>> {
    line(text).map(|text| cut(text, SHARED))
}

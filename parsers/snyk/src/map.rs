//! The mapping from issues to findings.

use std::borrow::Cow;

use finding_source::cvss;
use finding_source::json::{Float, Text};
use finding_source::markup;
use finding_source::text::{cut, joined, one_line, trimmed};
use finding_source::version::first_fixed;
use finding_source::{
    Advisory, CvssRating, CvssVersion, Finding, FindingStatus, Identity, Kind, Lines, Package,
    Record, Reference, Remediation, Rule, Str, ToolSeverity, Words,
};

use crate::TOOL;
use crate::package::NameAndVersion;
use crate::project::{Key, List, Paths, Project, SHOWN};
use crate::raw::{Ignored, Issue};

pub(crate) const SEVERITIES: [&str; 4] = ["low", "medium", "high", "critical"];

/// The names of the facts that have the paths.
const PATHS: [&str; SHOWN] = [
    "Path", "Path-2", "Path-3", "Path-4", "Path-5", "Path-6", "Path-7", "Path-8", "Path-9",
    "Path-10",
];

/// The numbers of names, ratings, ranges and pages, and the bytes of a description: a grouped issue has them for each of
/// its packages.
const MOST: usize = 100;
const SHARED: usize = 16 << 10;

/// Returns the finding of an issue of a package.
pub(crate) fn finding<'r>(
    issue: &Issue<'r>,
    (id, package): Key<'r>,
    paths: &Paths<'r>,
    project: &Project<'r>,
    record: &mut Record<'r>,
) -> Finding<'r> {
    let is_license = issue.kind.is("license");
    let package = self::package(issue, package, project);
    let title = issue.title.line();
    let rule = Rule::new(id.clone())
        .with_name(title.clone())
        .with_url(issue.url.trimmed().or_else(|| page(&id)));
    let advisory = (!is_license).then(|| advisory(id.clone(), issue));
    let headline = headline(&id, title, advisory.as_ref());
    let identity = identity(id, &package, project);
    let description = issue.description.trimmed().map(|text| cut(text, SHARED));
    let text = description.as_deref();
    let (kind, advice) = match is_license {
        // The instructions of the organization for the license.
        true => (Kind::Quality, joined(issue.instructions.lines(), " ")),
        false => (Kind::Dependency, advice(&package, paths, text)),
    };
    let mut finding = Finding::of_package(TOOL, kind, rule, &headline, package, identity);
    finding.remediation = Remediation::of(advice, None);
    finding.grade = grade(issue, record);
    finding.description = description.and_then(overview);
    finding.push_weaknesses(issue.cwe.iter().take(MOST).map(Text::to_cow));
    finding.push_image(project.image.as_ref().map(|(image, _)| image));
    finding.advisories.extend(advisory);
    status_and_facts(&mut finding, issue, paths);
    finding
}

/// Returns the page of an id in Snyk's database.
fn page<'r>(id: &str) -> Option<Str<'r>> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | ':' | '.' | '_');
    let is_listed = id.starts_with("SNYK-") || id.starts_with("npm:");
    (is_listed && id.chars().all(is_plain))
        .then(|| Cow::Owned(format!("https://security.snyk.io/vuln/{id}")))
}

fn headline<'r>(id: &Str<'r>, title: Option<Str<'r>>, advisory: Option<&Advisory<'r>>) -> Str<'r> {
    let name = advisory.map_or(id, Advisory::preferred_name);
    match title {
        Some(title) if advisory.is_some() && !title.contains(&**name) => {
            Cow::Owned(format!("{} ({name})", title.trim_end_matches('.')))
        }
        title => title.unwrap_or_else(|| name.clone()),
    }
}

fn identity<'r>(id: Str<'r>, package: &Package<'r>, project: &Project<'r>) -> Identity {
    let image = project.image.as_ref();
    // The name of an unnamed project is that of a directory of the build machine.
    let name = project.members.name.shared();
    let name = name.filter(|_| package.path.is_none() && image.is_none());
    Identity::new()
        .with("issue", id)
        .with("package", &package.name)
        .with_some("version", package.version.as_deref())
        .with_some("file", package.path.as_deref())
        .with_some("image", image.map(|(_, name)| name.clone()))
        .with_some("project", name)
}

fn package<'r>(
    issue: &Issue<'r>,
    (name, version): NameAndVersion<'r>,
    project: &Project<'r>,
) -> Package<'r> {
    let mut package = Package::new(name);
    package.version = version;
    let manager = issue.package_manager.line();
    package.ecosystem = manager.or_else(|| project.members.manager.shared());
    package.path.clone_from(&project.file);
    package.set_purl_of_ecosystem();
    let fixed: Vec<_> = issue.fixed_in.0.lines().take(MOST).collect();
    let nearest = issue.nearest_fixed.line();
    package.fixed_in = nearest.or_else(|| first_fixed(&fixed, package.version.as_deref()));
    package
}

/// Returns the severity after the policies of the organization.
fn grade<'r>(issue: &Issue<'r>, record: &mut Record<'r>) -> ToolSeverity<'r> {
    let other = issue.severity_with_critical.line();
    // Reports of before 2021 have no other word for it.
    let is_critical = other.as_deref() == Some("critical") && issue.severity.is("high");
    let own = issue.severity.line().filter(|_| !is_critical);
    let is_malware = issue.malicious == Some(true) && issue.original_severity.is_none();
    let word = is_malware.then_some("critical".into()).or(own).or(other);
    record.severity_value("severity", word, &SEVERITIES)
}

fn advisory<'r>(id: Str<'r>, issue: &Issue<'r>) -> Advisory<'r> {
    let mut advisory = Advisory::new(id);
    let names = issue.cve.iter().chain(&issue.ghsa).chain(&issue.osvdb);
    let names = names
        .chain(&issue.alternative)
        .chain(&issue.alternative_ids);
    advisory.add_names(names.filter_map(Text::line).take(MOST));
    ratings(issue, &mut advisory);
    advisory.set_epss(issue.epss.map(|epss| epss.0));
    let pages = issue.references.iter().take(MOST);
    advisory
        .add_pages(pages.filter_map(|raw| Reference::titled(raw.url.trimmed(), raw.title.line())));
    let few = |texts: &[Text<'r>]| joined(texts.lines().take(MOST), ", ");
    advisory.affected = few(&issue.vulnerable.0);
    advisory.fixed_in = few(&issue.fixed_in.0);
    advisory
}

fn ratings<'r>(issue: &Issue<'r>, advisory: &mut Advisory<'r>) {
    let rated = |score: Option<Float>, vector: Option<Text<'r>>, version| {
        CvssRating::stated(score.map(|score| score.0), vector.trimmed(), version)
    };
    let mut all = &issue.cvss_sources;
    if all.is_empty() {
        let own = rated(issue.score, issue.cvss_v3, None);
        advisory.push_rating(own.map(|rating| rating.with_primary(true)));
        advisory.push_rating(rated(None, issue.cvss_v2, Some(CvssVersion::V2)));
        all = &issue.cvss_details;
    }
    for raw in all {
        let version = raw.version.line().and_then(|it| cvss::version(&it));
        let is_primary = raw.kind.is("primary");
        let rating = rated(raw.score, raw.vector, version);
        let source = raw.assigner.line();
        let rating = rating.map(|it| it.with_source(source).with_primary(is_primary));
        advisory.push_rating(rating);
    }
}

/// Returns the first part of an advisory: the others are advice and references.
fn overview(text: Str<'_>) -> Option<Str<'_>> {
    let overview = markup::section(&text, &["overview", "nvd description"]);
    let overview = overview.map(|(overview, _)| overview.to_owned());
    trimmed(markup::plain(overview.map_or(text, Cow::Owned)))
}

/// Returns the update of the package, else the advice of the advisory, and the updates of the direct dependencies.
fn advice<'r>(package: &Package<'r>, paths: &Paths<'r>, text: Option<&str>) -> Option<Str<'r>> {
    let section = || {
        let (section, _) = markup::section(text?, &["remediation"])?;
        trimmed(one_line(markup::plain(section.to_owned())))
    };
    let update = package.update_advice().map(Str::Owned).or_else(section);
    let direct = joined(paths.updates.iter().cloned(), ", ");
    let direct = direct.map(|all| format!("Direct dependencies with the fix: {all}.").into());
    joined(update.into_iter().chain(direct), " ")
}

/// Returns the words of the person who ignored an issue. The name of that person is dropped.
fn reason<'r>(rule: &Ignored<'r>) -> Option<Str<'r>> {
    let expires = rule.expires.line().map(|it| format!("until {it}").into());
    let parts = [rule.reason.line(), rule.kind.line(), expires];
    joined(parts.into_iter().flatten(), "; ")
}

fn status_and_facts<'r>(finding: &mut Finding<'r>, issue: &Issue<'r>, paths: &Paths<'r>) {
    let rule = issue.ignored.first();
    let is_false = rule.is_some_and(|rule| rule.kind.is("not-vulnerable"));
    let reason = rule.and_then(reason);
    let (status, reason) = match paths.first.0 {
        List::Open | List::Unlisted => (FindingStatus::Open, None),
        List::Patched => (FindingStatus::Fixed, None),
        List::Ignored if is_false => (FindingStatus::FalsePositive, reason),
        List::Ignored => (FindingStatus::Suppressed { reason }, None),
    };
    finding.status = status;
    let above = |least: usize, number: usize| (number > least).then(|| number.to_string().into());
    let ignored = above(0, paths.filtered).filter(|_| finding.status.is_open());
    let exploit = issue.exploit.line().filter(|word| word != "Not Defined");
    let yes = |value: Option<bool>| (value == Some(true)).then_some("true".into());
    finding.push_facts([
        ("Paths", above(1, paths.number)),
        ("IgnoredPaths", ignored),
        ("IgnoreReason", reason),
        ("License", issue.license.line()),
        ("ExploitMaturity", exploit),
        ("Malicious", yes(issue.malicious)),
        ("Disputed", yes(issue.disputed)),
        ("DockerfileInstruction", issue.instruction.line()),
    ]);
    let paths = paths.shown.iter().cloned().map(Cow::Owned);
    finding.facts.extend(PATHS.into_iter().zip(paths));
}

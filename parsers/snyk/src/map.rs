//! The mapping from issues to findings.

use std::borrow::Cow;

use finding_source::cvss;
use finding_source::json::{Float, Text};
use finding_source::markup;
use finding_source::text::{cut, joined, one_line, trimmed};
use finding_source::version::first_fixed;
use finding_source::{
    Advisory, CvssRating, CvssVersion, Finding, Grade, Identity, Kind, Package, Record, Reference,
    Remediation, Rule, Status, Str, Words,
};

use crate::TOOL;
use crate::package::NameAndVersion;
use crate::project::{Group, List, Paths, Project, SHOWN};
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
    (id, list): (Str<'r>, List),
    package: NameAndVersion<'r>,
    group: &(&Group<'r>, Paths<'r>),
    project: &Project<'r>,
    record: &mut Record<'r>,
) -> Finding<'r> {
    let is_license = issue.kind.line().as_deref() == Some("license");
    let package = self::package(issue, package, project);
    let title = issue.title.line();
    let rule = Rule::new(id.clone())
        .with_name(title.clone())
        .with_url(issue.url.trimmed().or_else(|| page(&id)));
    let advisory = (!is_license).then(|| advisory(id.clone(), issue));
    let headline = headline(&id, title, advisory.as_ref());
    let identity = identity(id, &package, project);
    let description = issue.description.trimmed().map(|text| cut(text, SHARED));
    let (kind, advice) = match is_license {
        true => (Kind::Quality, instructions(issue)),
        false => {
            let advice = advice(&package, &group.1, description.as_deref());
            (Kind::Dependency, advice)
        }
    };
    let mut finding = Finding::of_package(TOOL, kind, rule, &headline, package, identity);
    finding.remediation = Remediation::of(advice, None);
    finding.grade = grade(issue, record);
    finding.description = description.and_then(overview);
    let cwes = issue.identifiers.iter().flat_map(|names| &names.cwe);
    finding.push_weaknesses(cwes.take(MOST).map(Text::to_cow));
    finding.push_image(project.image.as_ref().map(|image| &image.image));
    finding.advisories.extend(advisory);
    finding.status = status(list, issue);
    facts(&mut finding, issue, group, list);
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
    let name = advisory.map(|advisory| advisory.preferred_name());
    match (title, name) {
        (Some(title), Some(name)) if !title.contains(&**name) => {
            Cow::Owned(format!("{} ({name})", title.trim_end_matches('.')))
        }
        (Some(title), _) => title,
        (None, name) => name.unwrap_or(id).clone(),
    }
}

fn identity<'r>(id: Str<'r>, package: &Package<'r>, project: &Project<'r>) -> Identity<'r> {
    let image = project.image.as_ref();
    // The name of an unnamed project is that of a directory of the build machine.
    let name = project.members.name.shared();
    let name = name.filter(|_| package.path.is_none() && image.is_none());
    Identity::new()
        .with("issue", id)
        .with("package", package.name.clone())
        .with_some("version", package.version.clone())
        .with_some("file", package.path.clone())
        .with_some("image", image.map(|image| image.untagged.clone()))
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
    let fixed = issue.fixed_in.0.iter().filter_map(Text::line);
    let fixed: Vec<_> = fixed.take(MOST).collect();
    package.fixed_in = issue
        .nearest_fixed
        .line()
        .or_else(|| first_fixed(&fixed, package.version.as_deref()));
    package
}

/// Returns the severity after the policies of the organization.
pub(crate) fn grade<'r>(issue: &Issue<'r>, record: &mut Record<'r>) -> Grade<'r> {
    let word = issue.severity.line();
    let with_critical = issue.severity_with_critical.line();
    let is_critical = with_critical.as_deref() == Some("critical");
    let is_changed = issue.original_severity.is_some();
    let word = match word {
        // Reports of before 2021 have no other word for it.
        Some(word) if word == "high" && is_critical => with_critical,
        None => with_critical,
        word => word,
    };
    let word = match issue.malicious {
        Some(true) if !is_changed => Some(Cow::Borrowed("critical")),
        _ => word,
    };
    record.severity_value("severity", word, &SEVERITIES)
}

fn advisory<'r>(id: Str<'r>, issue: &Issue<'r>) -> Advisory<'r> {
    let mut advisory = Advisory::new(id);
    let names = issue.identifiers.iter().flat_map(|names| {
        let cves = names.cve.iter().chain(&names.ghsa);
        cves.chain(&names.osvdb).chain(&names.alternative)
    });
    let names = names.chain(&issue.alternative_ids);
    advisory.add_names(names.filter_map(Text::line).take(MOST));
    ratings(issue, &mut advisory);
    advisory.set_epss(issue.epss.map(|epss| epss.0));
    let pages = issue.references.iter().take(MOST);
    advisory
        .add_pages(pages.filter_map(|raw| Reference::titled(raw.url.trimmed(), raw.title.line())));
    advisory.affected = few(&issue.vulnerable.0);
    advisory.fixed_in = few(&issue.fixed_in.0);
    advisory
}

fn few<'r>(texts: &[Text<'r>]) -> Option<Str<'r>> {
    joined(texts.iter().filter_map(Text::line).take(MOST), ", ")
}

fn ratings<'r>(issue: &Issue<'r>, advisory: &mut Advisory<'r>) {
    let rated = |score: Option<Float>, vector: Option<Text<'r>>, version| {
        CvssRating::stated(score.map(|score| score.0), vector.trimmed(), version)
    };
    for raw in &issue.cvss_sources {
        let version = raw
            .version
            .line()
            .and_then(|version| cvss::version(&version));
        let rating = rated(raw.score, raw.vector, version);
        advisory.push_rating(rating.map(|mut rating| {
            rating.primary = raw.kind.line().as_deref() == Some("primary");
            rating.by(raw.assigner.line())
        }));
    }
    if !issue.cvss_sources.is_empty() {
        return;
    }
    let own = rated(issue.score, issue.cvss_v3, None);
    advisory.push_rating(own.map(|mut rating| {
        rating.primary = true;
        rating
    }));
    advisory.push_rating(rated(None, issue.cvss_v2, Some(CvssVersion::V2)));
    for raw in &issue.cvss_details {
        let rating = rated(raw.score, raw.vector, None);
        advisory.push_rating(rating.map(|rating| rating.by(raw.assigner.line())));
    }
}

/// Returns the first part of an advisory: the others are advice and references.
fn overview(text: Str<'_>) -> Option<Str<'_>> {
    let names = ["overview", "nvd description"];
    let overview = markup::section(&text, &names).map(|(overview, _)| overview.to_owned());
    trimmed(match overview {
        Some(overview) => markup::plain(overview),
        None => markup::plain(text),
    })
}

/// Returns the update of the package and of the direct dependencies, else the advice of the advisory.
fn advice<'r>(package: &Package<'r>, paths: &Paths<'r>, text: Option<&str>) -> Option<Str<'r>> {
    let mut advice = package.update_advice().unwrap_or_default();
    if advice.is_empty() {
        let section = text.and_then(|text| markup::section(text, &["remediation"]));
        advice = section.map_or_else(String::new, |(section, _)| {
            one_line(markup::plain(section)).into_owned()
        });
    }
    if !paths.updates.is_empty() {
        if !advice.is_empty() {
            advice.push(' ');
        }
        advice.push_str("Direct dependencies with the fix: ");
        advice.push_str(&paths.updates.join(", "));
        advice.push('.');
    }
    (!advice.is_empty()).then(|| advice.into())
}

/// Returns the instructions of the organization for a license.
fn instructions<'r>(issue: &Issue<'r>) -> Option<Str<'r>> {
    joined(issue.instructions.iter().filter_map(Text::line), " ")
}

fn status<'r>(list: List, issue: &Issue<'r>) -> Status<'r> {
    match list {
        List::Open => Status::Open,
        List::Patched => Status::Fixed,
        List::Ignored => match issue.ignored.first() {
            Some(rule) if rule.kind.line().as_deref() == Some("not-vulnerable") => {
                Status::FalsePositive
            }
            rule => Status::Suppressed {
                reason: rule.and_then(reason),
            },
        },
    }
}

/// Returns the words of the person who ignored an issue. The name of that person is dropped.
fn reason<'r>(rule: &Ignored<'r>) -> Option<Str<'r>> {
    let expires = rule.expires.line();
    let expires = expires.map(|date| Cow::Owned(format!("until {date}")));
    let parts = [rule.reason.line(), rule.kind.line(), expires];
    joined(parts.into_iter().flatten(), "; ")
}

fn facts<'r>(
    finding: &mut Finding<'r>,
    issue: &Issue<'r>,
    (group, paths): &(&Group<'r>, Paths<'r>),
    list: List,
) {
    let number = |number: u64| (number > 1).then(|| Cow::Owned(number.to_string()));
    let filtered = (group.filtered > 0).then(|| Cow::Owned(group.filtered.to_string()));
    let why = || issue.ignored.first().and_then(reason);
    let is_false = finding.status == Status::FalsePositive;
    let exploit = issue.exploit.line().filter(|word| word != "Not Defined");
    let yes = |value: Option<bool>| value.filter(|&yes| yes).map(|_| Cow::Borrowed("true"));
    finding.push_facts([
        ("Paths", number(group.paths)),
        ("IgnoredPaths", filtered.filter(|_| list == List::Open)),
        ("IgnoreReason", is_false.then(why).flatten()),
        ("License", issue.license.line()),
        ("ExploitMaturity", exploit),
        ("Malicious", yes(issue.malicious)),
        ("Disputed", yes(issue.disputed)),
        ("DockerfileInstruction", issue.instruction.line()),
    ]);
    let paths = paths.shown.iter().map(|path| Cow::Owned(path.clone()));
    finding.facts.extend(PATHS.into_iter().zip(paths));
}

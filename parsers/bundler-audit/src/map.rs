//! The mapping from results to findings.

use finding_source::json::{Float, Text};
use finding_source::text::joined;
use finding_source::url::Url;
use finding_source::version::first_patched;
use finding_source::{
    Advisory, CvssRating, CvssVersion, Finding, Identity, Kind, Location, NamedLocation, Package,
    Record, Reference, Rule, Str, ToolSeverity, Words,
};

use crate::TOOL;
use crate::raw::{self, Entry};

const CRITICALITIES: [&str; 5] = ["none", "low", "medium", "high", "critical"];

/// CWE-319: Cleartext Transmission of Sensitive Information.
const CLEARTEXT: u32 = 319;

/// Returns the finding of a result. The error says what makes it unusable.
pub(crate) fn finding<'r>(
    raw: &Entry<'r>,
    record: &mut Record<'r>,
) -> Result<Finding<'r>, &'static str> {
    match (&raw.advisory, raw.source.line()) {
        (Some(advisory), _) => vulnerability(raw, advisory, record),
        (None, Some(source)) => Ok(insecure_source(&source)),
        (None, None) => Err("a result without an advisory and without a source"),
    }
}

fn vulnerability<'r>(
    raw: &Entry<'r>,
    advisory: &raw::Advisory<'r>,
    record: &mut Record<'r>,
) -> Result<Finding<'r>, &'static str> {
    let gem = raw.gem.as_ref().ok_or("a result without a gem")?;
    let name = gem
        .name
        .line()
        .ok_or("a result without the name of its gem")?;
    let mut published = published(advisory).ok_or("a result without the id of its advisory")?;
    let mut package = Package::in_ecosystem("gem", name, gem.version.line());
    // A file of the database gets another name when its CVE name is assigned.
    let identity = Identity::new()
        .with("package", &package.name)
        .with_some("version", package.version.as_deref())
        .with("vulnerability", published.preferred_name());
    let patched = advisory.patched_versions.iter().filter_map(Text::line);
    let patched: Vec<Str<'r>> = patched.collect();
    package.fixed_in = first_patched(&patched, package.version.as_deref());
    published.fixed_in = joined(patched, " || ");
    let mut rule = Rule::new(published.id.clone());
    rule.name = advisory.title.line();
    let (kind, id) = (Kind::Dependency, &published.id);
    let mut finding = Finding::of_package(TOOL, kind, rule, id, package, identity);
    finding.set_description(advisory.description.plain());
    finding.grade = grade(advisory, record);
    finding.advisories = vec![published];
    Ok(finding)
}

/// Returns the advisory with all its names, or `None` without an id.
fn published<'r>(raw: &raw::Advisory<'r>) -> Option<Advisory<'r>> {
    let cve = raw.cve.line().map(|number| prefixed("CVE-", number));
    let ghsa = raw.ghsa.line().map(|number| prefixed("GHSA-", number));
    let osvdb = raw
        .osvdb
        .map(|number| Str::from(format!("OSVDB-{}", number.0)));
    let mut names = [raw.id.line(), cve, ghsa, osvdb].into_iter().flatten();
    let mut advisory = Advisory::new(names.next()?);
    advisory.add_names(names);
    for (score, version) in [
        (raw.cvss_v4, Some(CvssVersion::V4)),
        // 3.0 or 3.1.
        (raw.cvss_v3, None),
        (raw.cvss_v2, Some(CvssVersion::V2)),
    ] {
        let score = score.map(|score| score.0);
        advisory.push_rating(CvssRating::stated(score, None, version));
    }
    advisory.add_pages(raw.url.trimmed().map(Reference::url));
    Some(advisory)
}

fn prefixed<'r>(prefix: &str, number: Str<'r>) -> Str<'r> {
    match number.starts_with(prefix) {
        true => number,
        false => format!("{prefix}{number}").into(),
    }
}

/// Returns the criticality, or else the score of CVSS 4 or 3. A score of CVSS 2 is graded as a rating.
fn grade<'r>(raw: &raw::Advisory<'r>, record: &mut Record<'r>) -> ToolSeverity<'r> {
    let criticality = raw.criticality.line();
    let mut grade = record.severity_value("criticality", criticality, &CRITICALITIES);
    if grade.word.is_none() {
        grade.score = score(raw.cvss_v4).or(score(raw.cvss_v3));
    }
    grade
}

fn score(raw: Option<Float>) -> Option<f64> {
    raw.map(|score| score.0)
        .filter(|score| (0.0..=10.0).contains(score))
}

/// Returns the finding of a source of gems that is not encrypted.
fn insecure_source<'r>(source: &str) -> Finding<'r> {
    let url = Url::new(source);
    // A name and a password in the URL are not a part of the place.
    let shown = match url.user_info() {
        Some(user) => source.replacen(&format!("{user}@"), "", 1),
        None => source.to_owned(),
    };
    let identity = Identity::new().with("source", url.normal_form());
    let rule = Rule::new("insecure-source");
    let title = format!("Insecure source of gems: {shown}");
    let mut finding = Finding::new(TOOL, Kind::Configuration, rule, title, identity);
    finding.push_cwe(CLEARTEXT);
    let place = NamedLocation::new(shown).with_sort("source of gems");
    finding.locations.push(Location::Named(place));
    finding
}

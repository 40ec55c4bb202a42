//! The mapping from matches to findings.

use finding_source::json::Text;
use finding_source::path::{Roots, unrooted};
use finding_source::schema::TextOr;
use finding_source::text::joined;
use finding_source::version::first_fixed;
use finding_source::{
    Advisory, ContainerImage, CvssRating, CvssVersion, Finding, FindingStatus, Identity, Kind,
    KnownExploited, Lines, Package, Record, Reference, Rule, Str, Words,
};

use crate::TOOL;
use crate::raw::{Artifact, IgnoreRule, Match, Scan, Vulnerability};

const SEVERITIES: [&str; 6] = ["Unknown", "Negligible", "Low", "Medium", "High", "Critical"];

/// The scanned target, for every finding.
#[derive(Clone, Debug, Default)]
pub(crate) struct Scanned<'r> {
    image: Option<ContainerImage<'r>>,
    /// Name and version of the distribution.
    distribution: Option<Str<'r>>,
    roots: Roots,
}

/// Returns the name of the target.
pub(crate) fn target<'r>(scan: &Scan<'r>) -> Option<Str<'r>> {
    match scan.target.as_ref()? {
        TextOr::Text(path) => Some(*path).shared(),
        TextOr::Object(image) => image.user_input.shared(),
    }
}

impl<'r> Scanned<'r> {
    pub(crate) fn of(scan: &Scan<'r>, roots: &Roots) -> Self {
        let image = match &scan.target {
            Some(TextOr::Object(raw)) => {
                let name = raw.user_input.shared();
                let image =
                    name.and_then(|it| ContainerImage::referred_to(it, raw.repo_digests.lines()));
                image.map(|mut image| {
                    image.id = raw.image_id.shared();
                    image
                })
            }
            _ => None,
        };
        let distro = scan.distro.as_ref();
        let name = distro.and_then(|distro| distro.name.shared());
        let version = distro.and_then(|distro| distro.version.shared());
        Self {
            image,
            distribution: name.and_then(|name| joined([name].into_iter().chain(version), " ")),
            roots: roots.clone(),
        }
    }
}

/// Returns the finding of a match that Grype was told to ignore.
pub(crate) fn ignored<'r>(
    raw: &Match<'r>,
    scanned: &Scanned<'r>,
    record: &mut Record<'r>,
) -> Result<Finding<'r>, &'static str> {
    let mut finding = finding(raw, scanned, record)?;
    if finding.status.is_open() {
        finding.status = FindingStatus::Suppressed { reason: None };
    }
    Ok(finding)
}

/// Returns the finding of a match. The error says what makes it unusable.
pub(crate) fn finding<'r>(
    raw: &Match<'r>,
    scanned: &Scanned<'r>,
    record: &mut Record<'r>,
) -> Result<Finding<'r>, &'static str> {
    let vulnerability = raw.vulnerability.as_ref();
    let vulnerability = vulnerability.ok_or("a match without a vulnerability")?;
    let id = vulnerability.id.line();
    let id = id.ok_or("a match without the id of its vulnerability")?;
    let artifact = raw.artifact.as_ref().ok_or("a match without a package")?;
    let package = package(artifact, vulnerability, scanned);
    let package = package.ok_or("a match without the name of its package")?;
    let image = scanned.image.as_ref();
    let identity = Identity::new()
        .with_image(image)
        .with("vulnerability", &id)
        .with_package(&package);
    let rule = Rule::new(id.clone()).with_url(vulnerability.data_source.trimmed());
    let mut finding = Finding::of_package(TOOL, Kind::Dependency, rule, &id, package, identity);
    let mut descriptions = records(raw).map(|record| record.description);
    let description = descriptions.find(|description| description.trimmed().is_some());
    finding.description = description.and_then(|description| description.plain());
    let severity = vulnerability.severity.trimmed();
    finding.grade = record.severity_value("severity", severity, &SEVERITIES);
    let cwes = records(raw).flat_map(|record| &record.cwes);
    finding.push_weaknesses(cwes.filter_map(Text::line));
    if let Some(status) = status(&raw.rules) {
        finding.status = status;
    }
    finding.push_image(image);
    finding.advisories = vec![advisory(id, raw, vulnerability)];
    let fix = vulnerability.fix.as_ref();
    let state = fix.and_then(|fix| fix.state.trimmed());
    finding.push_facts([
        ("Distribution", scanned.distribution.clone()),
        ("Namespace", vulnerability.namespace.trimmed()),
        ("FixState", state.filter(|state| state != "unknown")),
        ("Upstreams", artifact.upstreams.listed()),
    ]);
    Ok(finding)
}

/// The record that matched, and then the others.
fn records<'a, 'r>(raw: &'a Match<'r>) -> impl Iterator<Item = &'a Vulnerability<'r>> {
    raw.vulnerability.iter().chain(&raw.related)
}

fn advisory<'r>(id: Str<'r>, raw: &Match<'r>, matched: &Vulnerability<'r>) -> Advisory<'r> {
    let mut advisory = Advisory::new(id);
    advisory.add_names(raw.related.iter().filter_map(|record| record.id.line()));
    for record in records(raw) {
        ratings(record, &mut advisory);
        // The first one is the page of the rule.
        let is_related = !std::ptr::eq(record, matched);
        let page = record.data_source.trimmed().filter(|_| is_related);
        let urls = record.urls.iter().chain(&record.advisories);
        let urls = urls.filter_map(Text::trimmed);
        advisory.add_pages(page.into_iter().chain(urls).map(Reference::url));
    }
    let known = records(raw).find_map(|record| record.known_exploited.first());
    advisory.known_exploited = known.map(|raw| {
        let mut known = KnownExploited::default();
        known.date_added = raw.date_added.trimmed();
        known.due_date = raw.due_date.trimmed();
        known.required_action = raw.required_action.trimmed();
        known
    });
    // It may be of another name than the record's.
    let mut scores = records(raw).flat_map(|record| &record.epss);
    advisory.epss = scores.find_map(|raw| {
        let name = raw.cve.line();
        let own = name.is_none_or(|name| name == advisory.id || advisory.aliases.contains(&name));
        let epss = raw.epss?.0;
        (own && (0.0..=1.0).contains(&epss)).then_some(epss)
    });
    advisory.fixed_in = joined(fixed(matched), ", ");
    advisory
}

/// Returns the versions without the vulnerability.
fn fixed<'r>(vulnerability: &Vulnerability<'r>) -> impl Iterator<Item = Str<'r>> {
    let versions = vulnerability.fix.iter().flat_map(|fix| &fix.versions);
    versions
        .chain(&vulnerability.fixed_in)
        .filter_map(Text::line)
}

fn ratings<'r>(raw: &Vulnerability<'r>, advisory: &mut Advisory<'r>) {
    for cvss in &raw.cvss {
        let version = cvss.version.line();
        let version = version.and_then(|version| finding_source::cvss::version(&version));
        let score = cvss.score.map(|score| score.0);
        let rating = CvssRating::stated(score, cvss.vector.trimmed(), version);
        let is_primary = cvss.kind.line().as_deref() == Some("Primary");
        let rating = rating.map(|rating| {
            rating
                .with_source(cvss.source.trimmed())
                .with_primary(is_primary)
        });
        advisory.push_rating(rating);
    }
    for (old, version) in [(&raw.cvss_v3, None), (&raw.cvss_v2, Some(CvssVersion::V2))] {
        if let Some(old) = old {
            let score = old.base_score.map(|score| score.0);
            advisory.push_rating(CvssRating::stated(score, old.vector.trimmed(), version));
        }
    }
}

fn package<'r>(
    raw: &Artifact<'r>,
    vulnerability: &Vulnerability<'r>,
    scanned: &Scanned<'r>,
) -> Option<Package<'r>> {
    let mut package = Package::new(raw.name.line()?);
    package.version = raw.version.line();
    package.purl = raw.purl.trimmed();
    package.ecosystem = raw.kind.line();
    let path = raw.paths.iter().find_map(Text::line);
    package.path = path.map(|path| match scanned.image {
        // Of the image, not of the build machine.
        Some(_) => path,
        // Grype writes the scanned directory as `/`.
        None => unrooted(scanned.roots.relative(path)),
    });
    let fixed: Vec<Str<'r>> = fixed(vulnerability).collect();
    package.fixed_in = first_fixed(&fixed, package.version.as_deref());
    Some(package)
}

/// Returns what the rules make of a match. Those of people have a reason, name a vulnerability, or are VEX; the others are
/// switches such as `--only-fixed`.
fn status<'r>(rules: &[IgnoreRule<'r>]) -> Option<FindingStatus<'r>> {
    let decided = rules.iter().find(|rule| {
        rule.vex_status.is_some() || rule.reason.is_some() || rule.vulnerability.is_some()
    });
    let rule = decided.or(rules.first())?;
    let vex = rule.vex_status.line().filter(|status| !status.is_empty());
    if vex.as_deref() == Some("fixed") {
        return Some(FindingStatus::Fixed);
    }
    let vex = vex.map(|status| match rule.vex_justification.line() {
        Some(why) => format!("VEX: {status}, {why}"),
        None => format!("VEX: {status}"),
    });
    let switch = || {
        let state = rule.fix_state.line().map(|it| format!("fix state {it}"));
        let way = || rule.match_type.line().map(|it| format!("match type {it}"));
        let what = state.or_else(way)?;
        Some(format!("ignored by Grype: {what}"))
    };
    let decision = || vex.or_else(switch).map(Into::into);
    let reason = rule.reason.trimmed().or_else(decision);
    Some(FindingStatus::Suppressed { reason })
}

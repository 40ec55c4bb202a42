//! The mapping from matches to findings.

use std::borrow::Cow;

use finding_source::json::Text;
use finding_source::markup;
use finding_source::path::Roots;
use finding_source::text::{cut, trimmed};
use finding_source::version::first_fixed;
use finding_source::{
    Advisory, ContainerImage, CvssRating, CvssVersion, Finding, Identity, ImageReference, Kind,
    KnownExploited, Location, Package, Record, Reference, Remediation, Rule, Status, Str,
};

use crate::TOOL;
use crate::raw::{Artifact, Distro, IgnoreRule, Match, Source, Vulnerability};

const SEVERITIES: [&str; 6] = ["Unknown", "Negligible", "Low", "Medium", "High", "Critical"];

/// Bytes of a text that many findings share.
const SHARED: usize = 4096;

/// The scanned target, for every finding.
#[derive(Clone, Debug, Default)]
pub(crate) struct Scanned<'r> {
    image: Option<ContainerImage<'r>>,
    /// Name and version of the distribution.
    distribution: Option<Str<'r>>,
}

impl<'r> Scanned<'r> {
    /// Takes what was scanned, and returns its name.
    pub(crate) fn set_source(&mut self, source: &Source<'r>) -> Option<Str<'r>> {
        let Some(raw) = &source.target.image else {
            return shared(source.target.path);
        };
        let name = shared(raw.user_input)?;
        if ImageReference::parse(&name).is_some() {
            let mut image = ContainerImage::new(name.clone());
            image.id = shared(raw.image_id);
            image.digest = digest(&name, &raw.repo_digests);
            self.image = Some(image);
        }
        Some(name)
    }

    /// Takes the distribution.
    pub(crate) fn set_distribution(&mut self, distro: &Distro<'r>) {
        self.distribution = shared(distro.name).map(|name| match shared(distro.version) {
            Some(version) => Cow::Owned(format!("{name} {version}")),
            None => name,
        });
    }
}

/// Returns the digest under which the registry of the image has it.
fn digest<'r>(image: &str, names: &[Text<'r>]) -> Option<Str<'r>> {
    let repository = ImageReference::parse(image)?.name;
    names.iter().find_map(|name| {
        let name = line(Some(*name))?;
        let found = ImageReference::parse(&name)?;
        let digest = found.digest.filter(|_| found.name == repository)?;
        Some(Cow::Owned(digest.to_owned()))
    })
}

/// Returns the finding of a match. The error says what makes it unusable.
pub(crate) fn finding<'r>(
    raw: &Match<'r>,
    scanned: &Scanned<'r>,
    roots: &Roots,
    record: &mut Record<'r>,
) -> Result<Finding<'r>, &'static str> {
    let vulnerability = raw.vulnerability.as_ref();
    let vulnerability = vulnerability.ok_or("a match without a vulnerability")?;
    let id = line(vulnerability.id).ok_or("a match without the id of its vulnerability")?;
    let artifact = raw.artifact.as_ref().ok_or("a match without a package")?;
    let advisory = advisory(id.clone(), vulnerability, &raw.related);
    let package = package(artifact, vulnerability, scanned, roots);
    let package = package.ok_or("a match without the name of its package")?;
    let image = scanned.image.as_ref();
    let identity = Identity::new()
        .with_some(
            "image",
            image.map(|image| ImageReference::untagged(&image.name).to_owned()),
        )
        .with("vulnerability", id.clone())
        .with("package", package.name.clone())
        .with_some("version", package.version.clone())
        .with_some("path", package.path.clone());
    let mut rule = Rule::new(id.clone());
    rule.url = text(vulnerability.data_source);
    let title = package.title(&id);
    let mut finding = Finding::new(TOOL, Kind::Dependency, rule, title, identity);
    let mut descriptions =
        records(vulnerability, &raw.related).map(|record| text(record.description));
    let description = descriptions.find_map(|description| description);
    finding.description = description.and_then(|text| trimmed(markup::plain(text)));
    finding.grade = record.severity_value("severity", text(vulnerability.severity), &SEVERITIES);
    for record in records(vulnerability, &raw.related) {
        for cwe in &record.cwes {
            let number = line(cwe.cwe).and_then(|cwe| cwe.strip_prefix("CWE-")?.parse().ok());
            finding.push_cwe(number.unwrap_or_default());
        }
    }
    finding.remediation = Remediation::of(package.update_advice().map(Into::into), None);
    if let Some(status) = status(&raw.rules) {
        finding.status = status;
    }
    finding.locations.push(Location::Package(package));
    finding
        .locations
        .extend(image.cloned().map(Location::Image));
    finding.advisories.push(advisory);
    let state = vulnerability.fix.as_ref().and_then(|fix| text(fix.state));
    let upstreams: Vec<Str<'r>> = artifact
        .upstreams
        .iter()
        .filter_map(|it| line(it.name))
        .collect();
    for (name, value) in [
        ("Distribution", scanned.distribution.clone()),
        ("Namespace", text(vulnerability.namespace)),
        ("FixState", state.filter(|state| state != "unknown")),
        (
            "Upstreams",
            (!upstreams.is_empty()).then(|| upstreams.join(", ").into()),
        ),
    ] {
        finding.facts.extend(value.map(|value| (name, value)));
    }
    Ok(finding)
}

/// The record that matched, and then the others.
fn records<'a, 'r>(
    vulnerability: &'a Vulnerability<'r>,
    related: &'a [Vulnerability<'r>],
) -> impl Iterator<Item = &'a Vulnerability<'r>> {
    std::iter::once(vulnerability).chain(related)
}

fn advisory<'r>(
    id: Str<'r>,
    vulnerability: &Vulnerability<'r>,
    related: &[Vulnerability<'r>],
) -> Advisory<'r> {
    let mut advisory = Advisory::new(id);
    for record in related {
        let alias = line(record.id).filter(|alias| *alias != advisory.id);
        if let Some(alias) = alias.filter(|alias| !advisory.aliases.contains(alias)) {
            advisory.aliases.push(alias);
        }
    }
    for record in records(vulnerability, related) {
        ratings(record, &mut advisory.ratings);
        // The first one is the page of the rule.
        let page = text(record.data_source).filter(|_| !std::ptr::eq(record, vulnerability));
        let urls = record.urls.iter().filter_map(Text::trimmed);
        for url in page.into_iter().chain(urls) {
            let reference = Reference::url(url);
            if !advisory.references.contains(&reference) {
                advisory.references.push(reference);
            }
        }
    }
    let known = records(vulnerability, related).find_map(|record| record.known_exploited.first());
    advisory.known_exploited = known.map(|raw| {
        let mut known = KnownExploited::default();
        known.date_added = text(raw.date_added);
        known.due_date = text(raw.due_date);
        known.required_action = text(raw.required_action);
        known
    });
    // It may be of another name than the record's.
    let mut scores = records(vulnerability, related).flat_map(|record| &record.epss);
    advisory.epss = scores.find_map(|raw| {
        let name = line(raw.cve);
        let own = name.is_none_or(|name| name == advisory.id || advisory.aliases.contains(&name));
        let epss = raw.epss?.0;
        (own && (0.0..=1.0).contains(&epss)).then_some(epss)
    });
    advisory.fixed_in = fixed(vulnerability).map(|versions| versions.join(", ").into());
    advisory
}

/// Returns the versions without the vulnerability.
fn fixed<'r>(vulnerability: &Vulnerability<'r>) -> Option<Vec<Str<'r>>> {
    let versions = vulnerability
        .fix
        .iter()
        .flat_map(|fix| &fix.versions)
        .copied();
    let versions = versions.chain(vulnerability.fixed_in);
    let versions: Vec<_> = versions.filter_map(|version| line(Some(version))).collect();
    (!versions.is_empty()).then_some(versions)
}

fn ratings<'r>(raw: &Vulnerability<'r>, out: &mut Vec<CvssRating<'r>>) {
    let mut add = |rating: CvssRating<'r>| {
        let has_value = rating.score.is_some() || rating.vector.is_some();
        if has_value && !out.contains(&rating) {
            out.push(rating);
        }
    };
    for cvss in &raw.cvss {
        let mut rating = CvssRating::default();
        rating.vector = text(cvss.vector);
        rating.version = version(line(cvss.version).as_deref(), rating.vector.as_deref());
        rating.score = cvss
            .metrics
            .as_ref()
            .and_then(|metrics| score(metrics.base_score));
        rating.source = text(cvss.source);
        rating.primary = line(cvss.kind).as_deref() == Some("Primary");
        add(rating);
    }
    for (old, version) in [(&raw.cvss_v3, None), (&raw.cvss_v2, Some(CvssVersion::V2))] {
        let Some(old) = old else { continue };
        let mut rating = CvssRating::default();
        rating.vector = text(old.vector);
        rating.version = version.or_else(|| self::version(None, rating.vector.as_deref()));
        rating.score = score(old.base_score);
        add(rating);
    }
}

fn score(raw: Option<finding_source::json::Float>) -> Option<f64> {
    raw.map(|score| score.0)
        .filter(|score| (0.0..=10.0).contains(score))
}

fn version(stated: Option<&str>, vector: Option<&str>) -> Option<CvssVersion> {
    let of_vector = vector.and_then(|vector| vector.strip_prefix("CVSS:")?.split('/').next());
    match of_vector.or(stated)? {
        "2.0" => Some(CvssVersion::V2),
        "3.0" => Some(CvssVersion::V30),
        "3.1" => Some(CvssVersion::V31),
        "4.0" => Some(CvssVersion::V4),
        _ => None,
    }
}

fn package<'r>(
    raw: &Artifact<'r>,
    vulnerability: &Vulnerability<'r>,
    scanned: &Scanned<'r>,
    roots: &Roots,
) -> Option<Package<'r>> {
    let mut package = Package::new(line(raw.name)?);
    package.version = line(raw.version);
    package.purl = text(raw.purl);
    package.ecosystem = line(raw.kind);
    let path = raw.locations.iter().find_map(|place| line(place.path));
    package.path = path.map(|path| match scanned.image {
        // Of the image, not of the build machine.
        Some(_) => path,
        // Grype writes the scanned directory as `/`.
        None => unrooted(roots.relative(path)),
    });
    let fixed = fixed(vulnerability).unwrap_or_default();
    package.fixed_in = first_fixed(&fixed, package.version.as_deref());
    Some(package)
}

fn unrooted(path: Str<'_>) -> Str<'_> {
    match path {
        Cow::Borrowed(path) => Cow::Borrowed(path.trim_start_matches('/')),
        Cow::Owned(path) => Cow::Owned(path.trim_start_matches('/').to_owned()),
    }
}

/// Returns what the rules make of a match. Those of people have a reason, name a vulnerability, or are VEX; the others are
/// switches such as `--only-fixed`.
fn status<'r>(rules: &[IgnoreRule<'r>]) -> Option<Status<'r>> {
    let decided = rules.iter().find(|rule| {
        rule.vex_status.is_some() || rule.reason.is_some() || rule.vulnerability.is_some()
    });
    let rule = decided.or(rules.first())?;
    let vex = line(rule.vex_status).filter(|status| !status.is_empty());
    if vex.as_deref() == Some("fixed") {
        return Some(Status::Fixed);
    }
    let vex = vex.map(|status| match line(rule.vex_justification) {
        Some(why) => format!("VEX: {status}, {why}"),
        None => format!("VEX: {status}"),
    });
    let switch = || {
        let state = line(rule.fix_state).map(|state| format!("fix state {state}"));
        let way = || line(rule.match_type).map(|way| format!("match type {way}"));
        state
            .or_else(way)
            .map(|what| format!("ignored by Grype: {what}"))
    };
    let reason = text(rule.reason).or_else(|| vex.or_else(switch).map(Into::into));
    Some(Status::Suppressed { reason })
}

fn text<'r>(text: Option<Text<'r>>) -> Option<Str<'r>> {
    text?.trimmed()
}

/// Returns the text on one line; `None` when it is blank.
fn line<'r>(text: Option<Text<'r>>) -> Option<Str<'r>> {
    text?.line()
}

/// Returns a text that every finding has, cut.
fn shared<'r>(text: Option<Text<'r>>) -> Option<Str<'r>> {
    line(text).map(|text| cut(text, SHARED))
}

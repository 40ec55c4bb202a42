//! The mapping from advisories to findings.

use std::collections::{BTreeMap, BTreeSet};

use finding_source::finding_redact::redact_prose;
use finding_source::json::Text;
use finding_source::text::{cut, trimmed};
use finding_source::version::first_patched;
use finding_source::{
    Advisory, CvssRating, Finding, Grade, Identity, Kind, Location, Note, NoteKind, Package, Purl,
    Record, Reference, Remediation, Rule, Str, cvss, markup,
};

use crate::TOOL;
use crate::raw::{self, Fix, Via};

const SEVERITIES: [&str; 5] = ["info", "low", "moderate", "high", "critical"];

const ECOSYSTEM: &str = "npm";

/// The maximum number of bytes of a list in a finding. The findings of a package share its lists.
const LISTED: usize = 2048;

/// Returns the finding of an advisory of npm 6, pnpm or yarn. The error says what makes it unusable.
///
/// `package` is the name of the package if it is not a member of the advisory.
pub(crate) fn finding<'r>(
    raw: &raw::Advisory<'r>,
    package: Option<Text<'r>>,
    record: &mut Record<'r>,
) -> Result<Finding<'r>, &'static str> {
    let package = line(raw.package).or_else(|| line(package));
    let mut finding = advisory_finding(raw, package, record)?;
    let paths = raw.findings.iter().flat_map(|installed| &installed.paths);
    let is_dev = |installed: &raw::Installed<'_>| installed.dev == Some(true);
    let dev = !raw.findings.is_empty() && raw.findings.iter().all(is_dev);
    for (name, value) in [
        ("Paths", list(paths)),
        ("Dependents", list(&raw.dependents)),
        ("Dev", dev.then_some("true".into())),
    ] {
        finding.facts.extend(value.map(|value| (name, value)));
    }
    Ok(finding)
}

/// Returns the findings of a package of npm 7 or later. A package that only depends on vulnerable ones has none.
///
/// `key` is its name if it is not a member of the package.
pub(crate) fn findings<'r>(
    raw: &raw::Package<'r>,
    key: Option<Text<'r>>,
    record: &mut Record<'r>,
) -> Result<Vec<Finding<'r>>, &'static str> {
    let advisories = raw.via.iter().filter_map(|via| match via {
        Via::Advisory(advisory) => Some(advisory),
        Via::Carried(_) => None,
    });
    let mut shared = None;
    let mut findings: Vec<Finding<'r>> = Vec::new();
    // The finding of an advisory: one advisory may have a record for each range of versions.
    let mut known: BTreeMap<Str<'r>, usize> = BTreeMap::new();
    for advisory in advisories {
        let name = line(raw.name).or_else(|| line(key));
        let name = name.or_else(|| line(advisory.package));
        let mut finding = advisory_finding(advisory, name, record)?;
        if let Some(first) = known
            .get(&finding.rule.id)
            .and_then(|&at| findings.get_mut(at))
        {
            join(first, finding, record);
            continue;
        }
        let facts = shared.get_or_insert_with(|| package_facts(raw));
        finding.facts.extend(facts.iter().cloned());
        finding.remediation = Remediation::of(fix(&raw.fix), None);
        known.insert(finding.rule.id.clone(), findings.len());
        findings.push(finding);
    }
    Ok(findings)
}

/// Returns the facts that the findings of a package share.
fn package_facts<'r>(raw: &raw::Package<'r>) -> Vec<(&'static str, Str<'r>)> {
    let direct = raw.is_direct.map(|direct| direct.to_string().into());
    let facts = [
        ("Direct", direct),
        ("Nodes", list(&raw.nodes)),
        ("Effects", list(&raw.effects)),
    ];
    let stated = facts
        .into_iter()
        .filter_map(|(name, value)| Some((name, value?)));
    stated.collect()
}

/// Adds the affected versions of another record of the same advisory.
fn join<'r>(first: &mut Finding<'r>, other: Finding<'r>, record: &mut Record<'r>) {
    let text = format!("joined the records of {}", first.title);
    record.note(Note::new(NoteKind::Repeated, text));
    let range = other
        .advisories
        .into_iter()
        .next()
        .and_then(|it| it.affected);
    let Some((advisory, range)) = first.advisories.first_mut().zip(range) else {
        return;
    };
    let affected = advisory.affected.take().unwrap_or_default();
    let is_known = affected.split(" || ").any(|known| known == range);
    advisory.affected = Some(match affected.is_empty() {
        true => range,
        false if is_known => affected,
        false => cut(format!("{affected} || {range}"), LISTED),
    });
}

fn advisory_finding<'r>(
    raw: &raw::Advisory<'r>,
    name: Option<Str<'r>>,
    record: &mut Record<'r>,
) -> Result<Finding<'r>, &'static str> {
    let title = line(raw.title);
    let is_deprecation = line(raw.number).is_some_and(|id| id.ends_with(" (deprecation)"));
    let id = match is_deprecation {
        true => Some("deprecation".into()),
        false => id(raw),
    };
    let id = id.or_else(|| title.clone());
    let id = id.ok_or("an advisory without a number, an address and a title")?;
    let packages = packages(raw, name);
    let identity = Identity::new()
        .with_some(
            "package",
            packages.first().map(|package| package.name.clone()),
        )
        .with("advisory", id.clone());
    let shown = match &title {
        Some(title) if !id.starts_with("GHSA-") => title,
        _ => &id,
    };
    let heading = heading(&packages, shown);
    let mut rule = Rule::new(id.clone());
    rule.name = title;
    rule.url = line(raw.url);
    let kind = match is_deprecation {
        true => Kind::Quality,
        false => Kind::Dependency,
    };
    let mut finding = Finding::new(TOOL, kind, rule, heading, identity);
    let overview = raw.overview.and_then(|text| text.trimmed());
    let overview = overview.and_then(|text| trimmed(markup::plain(text)));
    finding.description = overview.or_else(|| finding.rule.name.clone());
    finding.grade = match is_deprecation {
        // yarn writes `moderate` for each deprecated package, which is not a vulnerability.
        true => Grade::word("info"),
        false => record.severity_value("severity", line(raw.severity), &SEVERITIES),
    };
    for &cwe in &raw.cwes.0 {
        finding.push_cwe(cwe);
    }
    let advice = raw.recommendation.and_then(|text| text.trimmed());
    let advice = advice.filter(|text| !text.eq_ignore_ascii_case("none"));
    let advice = advice.and_then(|text| trimmed(markup::plain(text)));
    let advice = advice.or_else(|| update(&packages, raw));
    finding.remediation = Remediation::of(advice, None);
    finding.locations = packages.into_iter().map(Location::Package).collect();
    if !is_deprecation {
        finding
            .advisories
            .push(advisory(raw, id, finding.rule.url.as_deref()));
    }
    let withdrawn = line(raw.deleted).map(|time| ("Withdrawn", time));
    finding.facts.extend(withdrawn);
    Ok(finding)
}

/// Returns the GHSA name, else the number with `npm:`. Numbers of GitHub's advisories change with each revision; those of
/// npm's own, before 2021, are in the address.
fn id<'r>(raw: &raw::Advisory<'r>) -> Option<Str<'r>> {
    let url = line(raw.url);
    let last = url
        .as_deref()
        .and_then(|url| url.trim_end_matches('/').rsplit('/').next());
    let ghsa = |name: &str| name.starts_with("GHSA-");
    let named = line(raw.ghsa).filter(|name| ghsa(name));
    let of_url = || {
        last.filter(|name| ghsa(name))
            .map(|name| Str::Owned(name.to_owned()))
    };
    let number = || {
        let is_number = |text: &&str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        let of_npm = url
            .as_deref()
            .filter(|url| url.contains("npmjs.com/advisories/"));
        let own = of_npm.and(last).filter(is_number).map(str::to_owned);
        let number = own.or_else(|| line(raw.number).map(Str::into_owned));
        number.map(|number| Str::Owned(format!("npm:{number}")))
    };
    named.or_else(of_url).or_else(number)
}

/// Returns the package in each installed version, or without a version.
fn packages<'r>(raw: &raw::Advisory<'r>, name: Option<Str<'r>>) -> Vec<Package<'r>> {
    let Some(name) = name else {
        return Vec::new();
    };
    let installed = raw.findings.iter().map(|installed| installed.version);
    let installed = installed.chain(raw.versions.iter().map(|version| Some(*version)));
    let mut seen = BTreeSet::new();
    let mut versions: Vec<Option<Str<'r>>> = installed
        .map(line)
        .filter(|version| version.is_some() && seen.insert(version.clone()))
        .collect();
    if versions.is_empty() {
        versions.push(None);
    }
    let patched = patched(raw);
    let fixed = patched.as_deref().map(requirements).unwrap_or_default();
    let package = |version: Option<Str<'r>>| {
        let mut package = Package::new(name.clone());
        let purl = Purl::new(ECOSYSTEM, &name, version.as_deref()).of_plain_name();
        package.purl = purl.map(|purl| purl.to_string().into());
        package.ecosystem = Some(ECOSYSTEM.into());
        package.fixed_in = first_patched(&fixed, version.as_deref()).or_else(|| patched.clone());
        package.version = version;
        package
    };
    versions.into_iter().map(package).collect()
}

/// Returns the advice to update the package. If its installed versions have different fixed versions, it names all of them.
fn update<'r>(packages: &[Package<'r>], raw: &raw::Advisory<'r>) -> Option<Str<'r>> {
    let (first, others) = packages.split_first()?;
    if others.iter().all(|other| other.fixed_in == first.fixed_in) {
        return first.update_advice().map(Into::into);
    }
    let mut all = Package::new(first.name.clone());
    all.fixed_in = patched(raw);
    all.update_advice().map(Into::into)
}

/// Returns the versions without the vulnerability. `<0.0.0` means that there are none.
fn patched<'r>(raw: &raw::Advisory<'r>) -> Option<Str<'r>> {
    line(raw.patched).filter(|range| *range != "<0.0.0")
}

/// Returns the parts of a range, each with commas between its conditions. Another text has none.
fn requirements<'r>(range: &str) -> Vec<Str<'r>> {
    let is_range = |c: char| c.is_ascii_alphanumeric() || " .-+<>=~^*|".contains(c);
    if !range.chars().all(is_range) {
        return Vec::new();
    }
    let parts = range.split("||").map(str::trim);
    let parts = parts.filter(|part| !part.is_empty());
    parts.map(|part| part.replace(" <", ", <").into()).collect()
}

/// Returns the title of a finding. It names a version only if it is the only one.
fn heading(packages: &[Package<'_>], what: &str) -> String {
    match packages {
        [] => what.to_owned(),
        [package] => package.title(what),
        [package, ..] => Package::new(&*package.name).title(what),
    }
}

fn advisory<'r>(raw: &raw::Advisory<'r>, id: Str<'r>, page: Option<&str>) -> Advisory<'r> {
    let mut advisory = Advisory::new(id);
    let mut names: Vec<Str<'r>> = raw
        .cves
        .iter()
        .filter_map(|name| line(Some(*name)))
        .collect();
    names.sort_unstable();
    names.dedup();
    names.retain(|name| *name != advisory.id);
    advisory.aliases = names;
    advisory.affected = line(raw.affected);
    advisory.fixed_in = patched(raw);
    advisory.ratings.extend(raw.cvss.as_ref().and_then(rating));
    let references = raw.references.map(|text| text.to_cow()).unwrap_or_default();
    // Half of a secret is not recognized.
    let references = redact_prose(&references);
    let mut seen: BTreeSet<&str> = page.into_iter().collect();
    let urls = markup::urls(&references).filter(|url| seen.insert(url));
    advisory.references = urls.map(|url| Reference::url(url.to_owned())).collect();
    advisory
}

/// Returns the rating. The score of an unrated advisory is 0, without a vector.
fn rating<'r>(raw: &raw::Cvss<'r>) -> Option<CvssRating<'r>> {
    let mut rating = CvssRating::default();
    rating.vector = line(raw.vector);
    let stated = rating
        .vector
        .as_deref()
        .and_then(|it| it.strip_prefix("CVSS:"));
    rating.version = stated.and_then(|it| cvss::version(it.split('/').next()?));
    let score = raw.score.map(|score| score.0);
    rating.score = score.filter(|score| (0.0..=10.0).contains(score));
    let is_rated = rating.vector.is_some() || rating.score.is_some_and(|score| score > 0.0);
    is_rated.then_some(rating)
}

/// Returns the advice of `npm audit`.
fn fix<'r>(fix: &Fix<'r>) -> Option<Str<'r>> {
    let update = match fix {
        Fix::Unknown | Fix::No => return None,
        Fix::Yes => return Some("Run `npm audit fix`.".into()),
        Fix::Update(update) => update,
    };
    let (name, version) = (line(update.name)?, line(update.version)?);
    let change = match update.is_major {
        Some(true) => ", which is a breaking change",
        _ => "",
    };
    Some(format!("Update {name} to {version}{change}.").into())
}

/// Returns the texts with commas, as many as fit, and the number of the others.
fn list<'a, 'r: 'a>(texts: impl IntoIterator<Item = &'a Text<'r>>) -> Option<Str<'r>> {
    let mut listed = String::new();
    let mut more = 0_u64;
    for text in texts.into_iter().filter_map(Text::line) {
        if more > 0 || listed.len() + text.len() > LISTED {
            more += 1;
            continue;
        }
        if !listed.is_empty() {
            listed.push_str(", ");
        }
        listed.push_str(&text);
    }
    if more > 0 {
        listed.push_str(&format!(" and {more} more"));
    }
    trimmed(listed)
}

/// Returns the text on one line; `None` when it is blank.
fn line<'r>(text: Option<Text<'r>>) -> Option<Str<'r>> {
    text?.line()
}

//! The mapping from advisories to findings.

use std::collections::BTreeMap;

use finding_source::finding_redact::redact_prose;
use finding_source::json::Text;
use finding_source::schema::TextOr;
use finding_source::text::{cut, distinct, trimmed};
use finding_source::version::first_patched;
use finding_source::{
    Advisory, CvssRating, Finding, Grade, Identity, Kind, Location, NoteKind, Package, Record,
    Reference, Remediation, Rule, Str, Words, markup,
};

use crate::TOOL;
use crate::raw::{self, Fix};

pub(crate) const SEVERITIES: [&str; 5] = ["info", "low", "moderate", "high", "critical"];

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
    let package = raw.package.line().or_else(|| package.line());
    let mut finding = advisory_finding(raw, package, record)?;
    let paths = raw.findings.iter().flat_map(|installed| &installed.paths);
    let is_dev = |installed: &raw::Installed<'_>| installed.dev == Some(true);
    let dev = !raw.findings.is_empty() && raw.findings.iter().all(is_dev);
    finding.push_facts([
        ("Paths", list(paths)),
        ("Dependents", list(&raw.dependents)),
        ("Dev", dev.then_some("true".into())),
    ]);
    Ok(finding)
}

/// The findings of a package of npm 7 or later. They are made one by one: a package may have many advisories. One that only
/// depends on vulnerable packages has none.
#[derive(Debug)]
pub(crate) struct PackageFindings<'r> {
    raw: raw::Package<'r>,
    name: Option<Text<'r>>,
    /// The facts that the findings share.
    facts: [(&'static str, Option<Str<'r>>); 3],
    /// The number of the first record of each advisory, and the affected versions in all its records: an advisory may have
    /// one for each range.
    affected: BTreeMap<Str<'r>, (usize, Option<Str<'r>>)>,
    next: usize,
}

impl<'r> PackageFindings<'r> {
    /// Starts the findings of a package, if it has any. `key` is its name if it is not a member. The error says what makes it
    /// unusable.
    pub(crate) fn new(
        raw: raw::Package<'r>,
        key: Option<Text<'r>>,
    ) -> Result<Option<Self>, &'static str> {
        let mut affected: BTreeMap<Str<'r>, (usize, Option<Str<'r>>)> = BTreeMap::new();
        for (at, via) in raw.via.iter().enumerate() {
            if let TextOr::Object(advisory) = via {
                let known = affected.entry(id(advisory).ok_or(WITHOUT_ID)?);
                let (_, ranges) = known.or_insert((at, None));
                *ranges = join(ranges.take(), advisory.affected.line());
            }
        }
        if affected.is_empty() {
            return Ok(None);
        }
        let direct = raw.is_direct.map(|direct| direct.to_string().into());
        let facts = [
            ("Direct", direct),
            ("Nodes", list(&raw.nodes)),
            ("Effects", list(&raw.effects)),
        ];
        let name = raw.name.or(key);
        let next = 0;
        Ok(Some(Self {
            raw,
            name,
            facts,
            affected,
            next,
        }))
    }

    /// Returns the next finding.
    pub(crate) fn next(&mut self, record: &mut Record<'r>) -> Option<Finding<'r>> {
        loop {
            let at = self.next;
            let via = self.raw.via.get(at)?;
            self.next += 1;
            let TextOr::Object(advisory) = via else {
                continue;
            };
            let name = self.name.line().or_else(|| advisory.package.line());
            let mut finding = advisory_finding(advisory, name, record).ok()?;
            let (first, affected) = self.affected.get(&finding.rule.id)?;
            if *first != at {
                let text = format!("joined the records of {}", finding.title);
                record.remark(NoteKind::Repeated, text);
                continue;
            }
            if let Some(advisory) = finding.advisories.first_mut() {
                advisory.affected.clone_from(affected);
            }
            finding.push_facts(self.facts.clone());
            finding.remediation = Remediation::of(self.raw.fix.as_ref().and_then(fix), None);
            return Some(finding);
        }
    }
}

/// Adds the affected versions of another record of the same advisory.
fn join<'r>(known: Option<Str<'r>>, other: Option<Str<'r>>) -> Option<Str<'r>> {
    let (Some(known), Some(other)) = (&known, &other) else {
        return known.or(other);
    };
    Some(match known.split(" || ").any(|range| range == other) {
        true => known.clone(),
        false => cut(format!("{known} || {other}"), LISTED),
    })
}

const WITHOUT_ID: &str = "an advisory without a number, an address and a title";

fn advisory_finding<'r>(
    raw: &raw::Advisory<'r>,
    name: Option<Str<'r>>,
    record: &mut Record<'r>,
) -> Result<Finding<'r>, &'static str> {
    let title = raw.title.line();
    let is_deprecation = is_deprecation(raw);
    let id = id(raw).ok_or(WITHOUT_ID)?;
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
    let rule = Rule::new(id.clone())
        .with_name(title)
        .with_url(raw.url.line());
    let kind = match is_deprecation {
        true => Kind::Quality,
        false => Kind::Dependency,
    };
    let mut finding = Finding::new(TOOL, kind, rule, heading, identity);
    finding.description = raw.overview.plain().or_else(|| finding.rule.name.clone());
    finding.grade = match is_deprecation {
        // yarn writes `moderate` for each deprecated package, which is not a vulnerability.
        true => Grade::word("info"),
        false => record.severity_value("severity", raw.severity.line(), &SEVERITIES),
    };
    let cwes = raw.cwes.0.iter().flat_map(|names| &names.0);
    cwes.for_each(|&cwe| finding.push_cwe(cwe));
    let advice = raw.recommendation.plain();
    let advice = advice.filter(|text| !text.eq_ignore_ascii_case("none"));
    let advice = advice.or_else(|| update(&packages, raw));
    finding.remediation = Remediation::of(advice, None);
    finding.locations = packages.into_iter().map(Location::Package).collect();
    if !is_deprecation {
        let advisory = advisory(raw, id, finding.rule.url.as_deref());
        finding.advisories.push(advisory);
    }
    finding.push_facts([("Withdrawn", raw.deleted.line())]);
    Ok(finding)
}

fn is_deprecation(raw: &raw::Advisory<'_>) -> bool {
    let id = raw.number.line();
    id.is_some_and(|id| id.ends_with(" (deprecation)"))
}

/// Returns the id of a rule: the GHSA name, else the number with `npm:`, else the title. Numbers of GitHub's advisories change
/// with each revision; those of npm's own, before 2021, are in the address.
fn id<'r>(raw: &raw::Advisory<'r>) -> Option<Str<'r>> {
    if is_deprecation(raw) {
        return Some("deprecation".into());
    }
    let url = raw.url.line().unwrap_or_default();
    let last = url.trim_end_matches('/').rsplit('/').next();
    let last = last.unwrap_or_default();
    let is_ghsa = |name: &str| name.starts_with("GHSA-");
    if let Some(name) = raw.ghsa.line().filter(|name| is_ghsa(name)) {
        return Some(name);
    }
    if is_ghsa(last) {
        return Some(last.to_owned().into());
    }
    let is_number = !last.is_empty() && last.bytes().all(|b| b.is_ascii_digit());
    if is_number && url.contains("npmjs.com/advisories/") {
        return Some(format!("npm:{last}").into());
    }
    let number = raw.number.line();
    let number = number.map(|number| format!("npm:{number}").into());
    number.or_else(|| raw.title.line())
}

/// Returns the package in each installed version, or without a version.
fn packages<'r>(raw: &raw::Advisory<'r>, name: Option<Str<'r>>) -> Vec<Package<'r>> {
    let Some(name) = name else {
        return Vec::new();
    };
    let installed = raw.findings.iter().map(|installed| installed.version);
    let installed = installed.chain(raw.versions.iter().map(|version| Some(*version)));
    let installed = installed.filter_map(|version| version.line());
    let mut versions: Vec<Option<Str<'r>>> = distinct(installed).map(Some).collect();
    if versions.is_empty() {
        versions.push(None);
    }
    let patched = patched(raw);
    let fixed = patched.as_deref().map(requirements).unwrap_or_default();
    let package = |version: Option<Str<'r>>| {
        let fixed = first_patched(&fixed, version.as_deref()).or_else(|| patched.clone());
        let mut package = Package::in_ecosystem("npm", name.clone(), version);
        package.fixed_in = fixed;
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
    raw.patched.line().filter(|range| *range != "<0.0.0")
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
    advisory.add_names(raw.cves.iter().filter_map(Text::line));
    advisory.aliases.sort_unstable();
    advisory.affected = raw.affected.line();
    advisory.fixed_in = patched(raw);
    advisory.push_rating(raw.cvss.as_ref().and_then(rating));
    let references = raw.references.map(|text| text.to_cow()).unwrap_or_default();
    // Half of a secret is not recognized.
    let references = redact_prose(&references);
    let urls = markup::urls(&references).filter(|url| page != Some(*url));
    advisory.add_pages(urls.map(|url| Reference::url(url.to_owned())));
    advisory
}

/// Returns the rating. The score of an unrated advisory is 0, without a vector.
fn rating<'r>(raw: &raw::Cvss<'r>) -> Option<CvssRating<'r>> {
    let score = raw.score.map(|score| score.0);
    let rating = CvssRating::stated(score, raw.vector.line(), None)?;
    let is_rated = rating.vector.is_some() || rating.score.is_some_and(|score| score > 0.0);
    is_rated.then_some(rating)
}

/// Returns the advice of `npm audit`.
fn fix<'r>(fix: &Fix<'r>) -> Option<Str<'r>> {
    let update = match fix {
        Fix::Allowed(true) => return Some("Run `npm audit fix`.".into()),
        Fix::Allowed(false) => return None,
        Fix::Update(update) => update,
    };
    let (name, version) = (update.name.line()?, update.version.line()?);
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

//! The mapping from advisories to findings.

use std::collections::BTreeMap;
use std::vec;

use finding_source::finding_redact::redact_prose;
use finding_source::json::Text;
use finding_source::schema::TextOr;
use finding_source::text::{cut, distinct, listed_while};
use finding_source::version::first_in_range;
use finding_source::{
    Advisory, CvssRating, Finding, Grade, Identity, Kind, Lines, Location, NoteKind, Package,
    Record, Reference, Remediation, Rule, Str, Words, markup,
};

use crate::TOOL;
use crate::raw::{self, Fix};

pub(crate) const SEVERITIES: [&str; 5] = ["info", "low", "moderate", "high", "critical"];

/// The maximum number of bytes of a list in a finding. The findings of a package share its lists.
const LISTED: usize = 2048;

/// The findings of a package of npm 7 or later. They are made one by one: a package may have many advisories. One that only
/// depends on vulnerable packages has none.
#[derive(Debug)]
pub(crate) struct PackageFindings<'r> {
    /// The advisories that are left, and names of other packages.
    via: vec::IntoIter<TextOr<'r, raw::Advisory<'r>>>,
    name: Option<Text<'r>>,
    /// The facts that the findings share.
    facts: [(&'static str, Option<Str<'r>>); 3],
    remediation: Option<Remediation<'r>>,
    /// The affected versions of each advisory in all its records, until it is made: an advisory may have one for each range.
    affected: BTreeMap<Str<'r>, Option<Str<'r>>>,
}

impl<'r> PackageFindings<'r> {
    /// Starts the findings of a package. `key` is its name if it is not a member. The error says what makes it unusable.
    pub(crate) fn new(raw: raw::Package<'r>, key: Option<Text<'r>>) -> Result<Self, &'static str> {
        let direct = raw.is_direct.map(|direct| direct.to_string().into());
        let facts = [
            ("Direct", direct),
            ("Nodes", list(raw.nodes.lines())),
            ("Effects", list(raw.effects.lines())),
        ];
        let mut affected: BTreeMap<Str<'r>, Option<Str<'r>>> = BTreeMap::new();
        for advisory in raw.via.iter().filter_map(TextOr::object) {
            let ranges = affected.entry(id(advisory).ok_or(WITHOUT_ID)?).or_default();
            *ranges = join(ranges.take(), advisory.affected.line());
        }
        Ok(Self {
            remediation: Remediation::of(raw.fix.as_ref().and_then(fix), None),
            via: raw.via.into_iter(),
            name: raw.name.or(key),
            facts,
            affected,
        })
    }

    /// Returns the next finding.
    pub(crate) fn next(&mut self, record: &mut Record<'r>) -> Option<Finding<'r>> {
        while let Some(mut raw) = self.via.find_map(TextOr::into_object) {
            raw.package = self.name.or(raw.package);
            let mut finding = finding(&raw, None, record).ok()?;
            let Some(affected) = self.affected.remove(&finding.rule.id) else {
                let text = format!("joined the records of {}", finding.title);
                record.remark(NoteKind::Repeated, text);
                continue;
            };
            if let Some(advisory) = finding.advisories.first_mut() {
                advisory.affected = affected;
            }
            finding.push_facts(self.facts.clone());
            finding.remediation.clone_from(&self.remediation);
            return Some(finding);
        }
        None
    }
}

/// Adds the affected versions of another record of the same advisory.
fn join<'r>(known: Option<Str<'r>>, other: Option<Str<'r>>) -> Option<Str<'r>> {
    match (&known, &other) {
        (Some(all), Some(other)) if all.split(" || ").any(|range| range == other) => known,
        (Some(all), Some(other)) => Some(cut(format!("{all} || {other}"), LISTED)),
        _ => known.or(other),
    }
}

const WITHOUT_ID: &str = "an advisory without a number, an address and a title";

/// Returns the finding of an advisory. The error says what makes it unusable.
///
/// `package` is the name of the package if it is not a member of the advisory.
pub(crate) fn finding<'r>(
    raw: &raw::Advisory<'r>,
    package: Option<Text<'r>>,
    record: &mut Record<'r>,
) -> Result<Finding<'r>, &'static str> {
    let id = id(raw).ok_or(WITHOUT_ID)?;
    let packages = packages(raw, raw.package.line().or_else(|| package.line()));
    let name = packages.first().map(|package| package.name.clone());
    let identity = Identity::new()
        .with_some("package", name)
        .with("advisory", id.clone());
    let (is_deprecation, severity) = (is_deprecation(raw), raw.severity.line());
    let (kind, grade) = match is_deprecation {
        // yarn writes `moderate` for each deprecated package, which is not a vulnerability.
        true => (Kind::Quality, Grade::word("info")),
        false => (Kind::Dependency, record.severity_of(TOOL, severity)),
    };
    let title = raw.title.line().filter(|_| !id.starts_with("GHSA-"));
    let what = title.unwrap_or_else(|| id.clone());
    let rule = Rule::new(id.clone())
        .with_name(raw.title.line())
        .with_url(raw.url.line());
    let mut finding = match shown(&packages, raw) {
        Some(package) => Finding::of_package(TOOL, kind, rule, &what, package, identity),
        None => Finding::new(TOOL, kind, rule, what, identity),
    };
    finding.grade = grade;
    finding.describe(raw.overview.plain());
    let cwes = raw.cwes.0.iter().flat_map(|names| &names.0);
    cwes.for_each(|&cwe| finding.push_cwe(cwe));
    let advice = raw.recommendation.plain();
    let advice = advice.filter(|text| !text.eq_ignore_ascii_case("none"));
    if advice.is_some() {
        finding.remediation = Remediation::of(advice, None);
    }
    finding.locations = packages.into_iter().map(Location::Package).collect();
    if !is_deprecation {
        let advisory = advisory(raw, id, finding.rule.url.as_deref());
        finding.advisories.push(advisory);
    }
    let paths = raw.findings.iter().flat_map(|it| it.paths.lines());
    let is_dev = |installed: &raw::Installed<'_>| installed.dev == Some(true);
    let dev = !raw.findings.is_empty() && raw.findings.iter().all(is_dev);
    finding.push_facts([
        ("Withdrawn", raw.deleted.line()),
        ("Paths", list(paths)),
        ("Dependents", list(raw.dependents.lines())),
        ("Dev", dev.then_some("true".into())),
    ]);
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
    let page = url.trim_end_matches('/').rsplit('/').next();
    let page = page.map(|page| Str::from(page.to_owned()));
    let mut names = raw.ghsa.line().into_iter().chain(page.clone());
    if let Some(name) = names.find(|name| name.starts_with("GHSA-")) {
        return Some(name);
    }
    let is_of_npm = url.contains("npmjs.com/advisories/");
    let is_number = |it: &Str<'_>| !it.is_empty() && it.bytes().all(|b| b.is_ascii_digit());
    let number = page.filter(|page| is_of_npm && is_number(page));
    let number = number.or_else(|| raw.number.line());
    let number = number.map(|number| format!("npm:{number}").into());
    number.or_else(|| raw.title.line())
}

/// Returns the package in each installed version, or without a version.
fn packages<'r>(raw: &raw::Advisory<'r>, name: Option<Str<'r>>) -> Vec<Package<'r>> {
    let installed = raw.findings.iter().filter_map(|it| it.version.line());
    let installed = installed.chain(raw.versions.lines());
    let mut versions: Vec<Option<Str<'r>>> = distinct(installed).map(Some).collect();
    if versions.is_empty() {
        versions.push(None);
    }
    let patched = patched(raw);
    let package = |version: Option<Str<'r>>| {
        let fixed = patched.as_ref();
        let fixed = fixed.map(|all| first_in_range(all, version.as_deref()));
        let mut package = Package::in_ecosystem("npm", name.clone()?, version);
        package.fixed_in = fixed;
        Some(package)
    };
    versions.into_iter().filter_map(package).collect()
}

/// Returns the package for the title and the advice. Of several installed versions it has none, and if these have different
/// fixed versions, it has all of them.
fn shown<'r>(packages: &[Package<'r>], raw: &raw::Advisory<'r>) -> Option<Package<'r>> {
    let (first, others) = packages.split_first()?;
    if others.is_empty() {
        return Some(first.clone());
    }
    let mut shown = Package::new(first.name.clone());
    let is_one = others.iter().all(|other| other.fixed_in == first.fixed_in);
    let one = first.fixed_in.clone().filter(|_| is_one);
    shown.fixed_in = one.or_else(|| patched(raw));
    Some(shown)
}

/// Returns the versions without the vulnerability. `<0.0.0` means that there are none.
fn patched<'r>(raw: &raw::Advisory<'r>) -> Option<Str<'r>> {
    raw.patched.line().filter(|range| *range != "<0.0.0")
}

fn advisory<'r>(raw: &raw::Advisory<'r>, id: Str<'r>, page: Option<&str>) -> Advisory<'r> {
    let mut advisory = Advisory::new(id);
    advisory.add_names(raw.cves.lines());
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
fn list<'r>(texts: impl IntoIterator<Item = Str<'r>>) -> Option<Str<'r>> {
    let mut bytes = 0_usize;
    listed_while(texts, |text| {
        let fits = bytes.saturating_sub(", ".len()) + text.len() <= LISTED;
        bytes += text.len() + ", ".len();
        fits
    })
}

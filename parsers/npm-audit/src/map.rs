//! The mapping from advisories to findings.

use std::collections::BTreeMap;

use finding_source::engine::NextFinding;
use finding_source::finding_redact::redact_prose;
use finding_source::json::Text;
use finding_source::schema::{BoolOr, TextOr};
use finding_source::text::{distinct, joined, listed_within};
use finding_source::{
    Advisory, CvssRating, Finding, Identity, Kind, Lines, NoteKind, Package, Record, Reference,
    Remediation, Rule, Str, ToolSeverity, Words, markup,
};

use crate::TOOL;
use crate::raw::{self, Update};

pub(crate) const SEVERITIES: [&str; 5] = ["info", "low", "moderate", "high", "critical"];

/// The maximum number of bytes of a list in a finding. The findings of a package share its lists.
const LISTED: usize = 2048;

/// Returns the findings of a package of npm 7 or later, which may have many advisories. One that only depends on vulnerable
/// packages has none. `key` is its name if it is not a member. The error says what makes it unusable.
pub(crate) fn findings<'r>(
    raw: raw::Package<'r>,
    key: Option<Text<'r>>,
) -> Result<NextFinding<'r>, &'static str> {
    // The affected versions of each advisory, until it is made: an advisory may have a record for each range.
    let mut affected: BTreeMap<Str<'r>, Vec<Str<'r>>> = BTreeMap::new();
    if raw.via.is_empty() {
        return Err("a package without advisories and without vulnerable dependencies in `via`");
    }
    for advisory in raw.via.iter().filter_map(TextOr::object) {
        let ranges = affected.entry(id(advisory)?);
        ranges.or_default().extend(advisory.affected.line());
    }
    let direct = raw.is_direct.map(|direct| direct.to_string().into());
    let facts = [
        ("Direct", direct),
        ("Nodes", listed_within(raw.nodes.lines(), LISTED)),
        ("Effects", listed_within(raw.effects.lines(), LISTED)),
    ];
    let (name, fix) = (raw.name.or(key), raw.fix.as_ref().and_then(fix));
    let mut via = raw.via.into_iter().filter_map(TextOr::into_object);
    Ok(NextFinding::new(move |record| {
        via.find_map(|mut raw| {
            raw.package = name.or(raw.package);
            let mut finding = finding(&raw, None, record).ok()?;
            let Some(affected) = affected.remove(&finding.rule.id) else {
                let text = format!("joined the records of {}", finding.title);
                record.remark(NoteKind::Repeated, text);
                return None;
            };
            if let Some(advisory) = finding.advisories.first_mut() {
                advisory.affected = joined(distinct(affected), " || ");
            }
            finding.push_facts(facts.clone());
            finding.remediation = Remediation::of(fix.clone(), None);
            Some(finding)
        })
    }))
}

/// The id of a package that its author does not maintain.
const DEPRECATION: &str = "deprecation";

/// Returns the finding of an advisory. The error says what makes it unusable.
///
/// `package` is the name of the package if it is not a member of the advisory.
pub(crate) fn finding<'r>(
    raw: &raw::Advisory<'r>,
    package: Option<Text<'r>>,
    record: &mut Record<'r>,
) -> Result<Finding<'r>, &'static str> {
    let id = id(raw)?;
    let name = raw.package.line().or_else(|| package.line());
    let identity = Identity::new()
        .with_some("package", name.as_deref())
        .with("advisory", &id);
    let installed = raw.findings.iter().filter_map(|it| it.version.line());
    let installed = installed.chain(raw.versions.lines());
    let packages = name.map(|name| Package::in_versions("npm", name, installed, patched(raw)));
    let packages = packages.unwrap_or_default();
    let (is_deprecation, severity) = (id == DEPRECATION, raw.severity.line());
    let (kind, grade) = match is_deprecation {
        // yarn writes `moderate` for each deprecated package, which is not a vulnerability.
        true => (Kind::Quality, ToolSeverity::word("info")),
        false => (Kind::Dependency, record.severity_of(TOOL, severity)),
    };
    let title = raw.title.line().filter(|_| !id.starts_with("GHSA-"));
    let what = title.unwrap_or_else(|| id.clone());
    let rule = Rule::new(id.clone())
        .with_name(raw.title.line())
        .with_url(raw.url.line());
    let patched = patched(raw);
    let mut finding = Finding::of_packages(TOOL, kind, rule, &what, packages, patched, identity);
    finding.grade = grade;
    finding.set_description(raw.overview.plain());
    let cwes = raw.cwes.0.iter().flat_map(|names| &names.0);
    cwes.for_each(|&cwe| finding.push_cwe(cwe));
    let advice = raw.recommendation.plain();
    let advice = advice.filter(|text| !text.eq_ignore_ascii_case("none"));
    finding.remediation = Remediation::of(advice, None).or(finding.remediation);
    if !is_deprecation {
        let advisory = advisory(raw, id, finding.rule.url.as_deref());
        finding.advisories.push(advisory);
    }
    let paths = raw.findings.iter().flat_map(|it| it.paths.lines());
    let is_dev = |installed: &raw::Installed<'_>| installed.dev == Some(true);
    let dev = !raw.findings.is_empty() && raw.findings.iter().all(is_dev);
    finding.push_facts([
        ("Withdrawn", raw.deleted.line()),
        ("Paths", listed_within(paths, LISTED)),
        ("Dependents", listed_within(raw.dependents.lines(), LISTED)),
        ("Dev", dev.then_some("true".into())),
    ]);
    Ok(finding)
}

/// Returns the id of a rule: the GHSA name, else the number with `npm:`, else the title. Numbers of GitHub's advisories change
/// with each revision; those of npm's own, before 2021, are in the address.
fn id<'r>(raw: &raw::Advisory<'r>) -> Result<Str<'r>, &'static str> {
    let number = raw.number.line();
    if number.is_some_and(|number| number.ends_with(" (deprecation)")) {
        return Ok(DEPRECATION.into());
    }
    let url = raw.url.line().unwrap_or_default();
    let page = url.trim_end_matches('/').rsplit('/').next();
    let page = page.unwrap_or_default();
    let is_ghsa = |name: &str| name.starts_with("GHSA-");
    let is_number = !page.is_empty() && page.bytes().all(|byte| byte.is_ascii_digit());
    let number = match raw.ghsa.line() {
        Some(name) if is_ghsa(&name) => return Ok(name),
        _ if is_ghsa(page) => return Ok(page.to_owned().into()),
        _ if is_number && url.contains("npmjs.com/advisories/") => Some(page.to_owned().into()),
        _ => raw.number.line(),
    };
    let number = number.map(|number| format!("npm:{number}").into());
    let id = number.or_else(|| raw.title.line());
    id.ok_or("an advisory without a number, an address and a title")
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
    let (score, vector) = (raw.score.map(|score| score.0), raw.vector.line());
    // The score of an unrated advisory is 0, without a vector.
    let score = score.filter(|&score| score > 0.0 || vector.is_some());
    advisory.push_rating(CvssRating::stated(score, vector, None));
    let references = raw.references.map(|text| text.to_cow()).unwrap_or_default();
    // Half of a secret is not recognized.
    let references = redact_prose(&references);
    let urls = markup::urls(&references).filter(|url| page != Some(*url));
    advisory.add_pages(urls.map(|url| Reference::url(url.to_owned())));
    advisory
}

/// Returns the advice of `npm audit`.
fn fix<'r>(fix: &BoolOr<Update<'r>>) -> Option<Str<'r>> {
    let update = match fix {
        BoolOr::Bool(is_allowed) => return is_allowed.then(|| "Run `npm audit fix`.".into()),
        BoolOr::Object(update) => update,
    };
    let (name, version) = (update.name.line()?, update.version.line()?);
    let is_breaking = update.is_major == Some(true);
    let change = is_breaking.then_some(", which is a breaking change");
    let change = change.unwrap_or_default();
    Some(format!("Update {name} to {version}{change}.").into())
}

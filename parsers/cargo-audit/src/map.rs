//! The mapping from vulnerabilities and warnings to findings.

use std::borrow::Cow;

use finding_source::json::Text;
use finding_source::text::joined;
use finding_source::version::first_patched;
use finding_source::{
    Advisory, CvssRating, Finding, Identity, Kind, Lines, Package, Record, Reference, Rule, Str,
    Words,
};

use crate::TOOL;
use crate::raw::{self, Crate, Issue, Versions};

/// The kinds of warnings, in the order of versions of cargo-audit.
const KINDS: [&str; 5] = [
    "informational",
    "unmaintained",
    "yanked",
    "notice",
    "unsound",
];

const YANKED: &str = "yanked";

/// Returns the finding of a vulnerability. The error says what makes it unusable.
pub(crate) fn vulnerability<'r>(raw: &Issue<'r>) -> Result<Finding<'r>, &'static str> {
    let advisory = raw.advisory.as_ref();
    let advisory = advisory.ok_or("a vulnerability without an advisory")?;
    known(raw, advisory, raw.versions.as_ref(), Kind::Dependency)
}

/// Returns the finding of a warning. The error says what makes it unusable.
pub(crate) fn warning<'r>(
    raw: &Issue<'r>,
    record: &mut Record<'r>,
) -> Result<Finding<'r>, &'static str> {
    let details = raw.kind.details.as_ref();
    let advisory = raw.advisory.as_ref();
    let advisory = advisory.or_else(|| details.and_then(|details| details.advisory.as_ref()));
    let word = raw
        .kind
        .word
        .line()
        .or_else(|| advisory?.informational.line());
    let mut finding = match advisory {
        _ if word.as_deref() == Some(YANKED) => yanked(raw)?,
        Some(advisory) => {
            let versions = raw.versions.as_ref();
            let versions =
                versions.or_else(|| details.and_then(|details| details.versions.as_ref()));
            // Code that is not sound may corrupt memory. The others are about maintenance.
            let kind = match word.as_deref() {
                Some("unsound") => Kind::Dependency,
                _ => Kind::Quality,
            };
            known(raw, advisory, versions, kind)?
        }
        None => return Err("a warning without an advisory"),
    };
    let word = word.unwrap_or(Cow::Borrowed("informational"));
    finding.grade = record.severity_value("kind of warning", Some(word), &KINDS);
    Ok(finding)
}

/// Returns the finding of an advisory.
fn known<'r>(
    raw: &Issue<'r>,
    advisory: &raw::Advisory<'r>,
    versions: Option<&Versions<'r>>,
    kind: Kind,
) -> Result<Finding<'r>, &'static str> {
    let id = advisory.id.line().ok_or("an advisory without an id")?;
    let (mut package, source) = package(raw.package.as_ref())?;
    let identity = Identity::new()
        .with("advisory", &id)
        .with("package", &package.name)
        .with_some("version", package.version.as_deref());
    let patched = versions.map_or(&[][..], |versions| &versions.patched);
    let patched: Vec<Str<'r>> = patched.lines().collect();
    package.fixed_in = first_patched(&patched, package.version.as_deref());
    let mut rule = Rule::new(id.clone());
    rule.name = advisory.title.line();
    let mut finding = Finding::of_package(TOOL, kind, rule, &id, package, identity);
    finding.set_description(advisory.description.plain());
    finding.set_withdrawn(advisory.withdrawn.line());
    finding.tags = advisory.categories.lines().collect();
    let functions = raw.affected.iter().flat_map(|affected| &affected.functions);
    let functions = joined(functions.filter_map(|(name, _)| name.line()), ", ");
    finding.push_facts([("Functions", functions), ("Source", source)]);
    let mut published = Advisory::new(id);
    published.add_names(advisory.aliases.lines());
    published.aliases.sort_unstable();
    published.push_rating(CvssRating::stated(None, advisory.cvss.line(), None));
    let urls = advisory.url.iter().chain(&advisory.references);
    published.add_pages(urls.filter_map(Text::trimmed).map(Reference::url));
    published.fixed_in = joined(patched, " || ");
    finding.advisories = vec![published];
    Ok(finding)
}

/// Returns the finding of a version that its authors have withdrawn from the registry.
fn yanked<'r>(raw: &Issue<'r>) -> Result<Finding<'r>, &'static str> {
    let (package, source) = package(raw.package.as_ref())?;
    let identity = Identity::new()
        .with("advisory", YANKED)
        .with("package", &package.name)
        .with_some("version", package.version.as_deref());
    let (kind, rule) = (Kind::Quality, Rule::new(YANKED));
    let what = "Yanked version";
    let mut finding = Finding::of_package(TOOL, kind, rule, what, package, identity);
    finding.push_facts([("Source", source)]);
    Ok(finding)
}

/// Returns the package, and its registry or repository.
fn package<'r>(raw: Option<&Crate<'r>>) -> Result<(Package<'r>, Option<Str<'r>>), &'static str> {
    let raw = raw.ok_or("an advisory without a package")?;
    let name = raw.name.line();
    let name = name.ok_or("an advisory without the name of its package")?;
    let package = Package::in_ecosystem("cargo", name, raw.version.line());
    Ok((package, raw.source.line()))
}

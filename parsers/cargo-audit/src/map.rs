//! The mapping from vulnerabilities and warnings to findings.

use std::borrow::Cow;

use finding_source::json::Text;
use finding_source::markup;
use finding_source::text::trimmed;
use finding_source::version::first_patched;
use finding_source::{
    Advisory, CvssRating, Finding, Identity, Kind, Location, Package, Purl, Record, Reference,
    Remediation, Rule, Status, Str,
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
    let word = line(raw.kind.word).or_else(|| line(advisory?.informational));
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
    let id = line(advisory.id).ok_or("an advisory without an id")?;
    let (mut package, source) = package(raw.package.as_ref())?;
    let identity = Identity::new()
        .with("advisory", id.clone())
        .with("package", package.name.clone())
        .with_some("version", package.version.clone());
    let patched = versions.map_or(&[][..], |versions| &versions.patched);
    let patched: Vec<Str<'r>> = patched.iter().filter_map(Text::line).collect();
    package.fixed_in = first_patched(&patched, package.version.as_deref());
    let mut rule = Rule::new(id.clone());
    rule.name = line(advisory.title);
    let title = package.title(&id);
    let mut finding = Finding::new(TOOL, kind, rule, title, identity);
    let description = advisory.description.and_then(|text| text.trimmed());
    finding.description = description
        .and_then(|text| trimmed(markup::plain(text)))
        .or_else(|| finding.rule.name.clone());
    finding.remediation = Remediation::of(package.update_advice().map(Into::into), None);
    if let Some(date) = line(advisory.withdrawn) {
        let reason = Some(format!("withdrawn on {date}").into());
        finding.status = Status::Suppressed { reason };
    }
    finding.tags = advisory.categories.iter().filter_map(Text::line).collect();
    let functions = raw.affected.iter().flat_map(|affected| &affected.functions);
    let functions: Vec<Str<'r>> = functions.filter_map(|(name, _)| name.line()).collect();
    let functions = trimmed(functions.join(", "));
    finding
        .facts
        .extend(functions.map(|functions| ("Functions", functions)));
    finding.facts.extend(source);
    finding.locations.push(Location::Package(package));
    let mut published = Advisory::new(id);
    published.aliases = advisory.aliases.iter().filter_map(Text::line).collect();
    published.aliases.sort_unstable();
    published.aliases.dedup();
    published.aliases.retain(|alias| *alias != published.id);
    published
        .ratings
        .extend(line(advisory.cvss).map(CvssRating::of_vector));
    let urls = advisory.url.iter().chain(&advisory.references);
    let urls = urls.filter_map(Text::trimmed).map(Reference::url);
    published.references = urls.collect();
    published.references.dedup();
    published.fixed_in = (!patched.is_empty()).then(|| patched.join(" || ").into());
    finding.advisories.push(published);
    Ok(finding)
}

/// Returns the finding of a version that its authors have withdrawn from the registry.
fn yanked<'r>(raw: &Issue<'r>) -> Result<Finding<'r>, &'static str> {
    let (package, source) = package(raw.package.as_ref())?;
    let identity = Identity::new()
        .with("advisory", YANKED)
        .with("package", package.name.clone())
        .with_some("version", package.version.clone());
    let title = package.title("Yanked version");
    let mut finding = Finding::new(TOOL, Kind::Quality, Rule::new(YANKED), title, identity);
    finding.facts.extend(source);
    finding.locations.push(Location::Package(package));
    Ok(finding)
}

/// A name and a value.
type Fact<'r> = (&'static str, Str<'r>);

/// Returns the package, and its registry or repository.
fn package<'r>(raw: Option<&Crate<'r>>) -> Result<(Package<'r>, Option<Fact<'r>>), &'static str> {
    let raw = raw.ok_or("an advisory without a package")?;
    let name = line(raw.name).ok_or("an advisory without the name of its package")?;
    let mut package = Package::new(name);
    package.version = line(raw.version);
    package.ecosystem = Some("cargo".into());
    let purl = Purl::new("cargo", &package.name, package.version.as_deref()).of_plain_name();
    package.purl = purl.map(|purl| purl.to_string().into());
    Ok((package, line(raw.source).map(|source| ("Source", source))))
}

/// Returns the text on one line; `None` when it is blank.
fn line<'r>(text: Option<Text<'r>>) -> Option<Str<'r>> {
    text?.line()
}

//! The mapping from vulnerabilities to findings.

mod names;
mod place;
mod scan;

use std::borrow::Cow;
use std::collections::BTreeSet;

use finding_source::json::Text;
use finding_source::path::Roots;
use finding_source::text::{
    TITLE_CHARS, contains, first_line, headline, joined, trimmed, without_secret,
};
use finding_source::{
    Advisory, CvssRating, CvssVersion, Finding, FindingConfidence, Identity, Kind, Record,
    Reference, Remediation, Rule, Str, ToolSeverity, Words,
};

use self::names::Names;
use self::place::Place;
pub(crate) use self::scan::Scanned;
use crate::raw::{self, CvssVector, Vulnerability};

/// `Undefined` was removed in 13.
#[rustfmt::skip]
const SEVERITIES: [&str; 7] = ["Info", "Unknown", "Undefined", "Low", "Medium", "High", "Critical"];

/// Returns the finding of a vulnerability. The error says what makes it unusable.
pub(crate) fn finding<'r>(
    raw: &Vulnerability<'r>,
    scanned: &mut Scanned<'r>,
    roots: &Roots,
    record: &mut Record<'r>,
) -> Result<Finding<'r>, &'static str> {
    let nowhere = raw::Location::default();
    let location = raw.location.as_ref().unwrap_or(&nowhere);
    let tool = scanned.tool(raw.scanner.as_ref(), record);
    let scan_type = scanned.scan_type(raw.category, location);
    let kind = scan::kind(&scan_type, &tool);
    let texts = Texts::of(raw, kind);
    let names = Names::of(raw, kind);
    let Some(title) = texts.title(&names) else {
        return Err("a vulnerability without identifiers, name, message and description");
    };
    let place = Place::of(location, &raw.tracking, &scan_type, roots);
    let identity = Identity::new().with("scan", &scan_type);
    let identity = names.identify(identity);
    let identity = place.identify(identity);
    // Without identifiers, nothing else says what it is.
    let name = || names.is_empty().then(|| title.clone());
    let identity = identity.with_some("name", texts.name.clone().or_else(name));
    let mut rule = names.rule(&title);
    if kind == Kind::Dependency {
        rule.name = texts.name.clone().or_else(|| texts.message.clone());
    }
    let title = match place.package() {
        Some(package) => {
            let what = names.advisory.as_ref().map(|advisory| &advisory.id);
            Cow::Owned(package.title(what.unwrap_or(&title)))
        }
        None => headline(title, TITLE_CHARS),
    };
    let mut finding = Finding::new(tool, kind, rule, title, identity);
    finding.grade = grade(raw.severity, record);
    finding.confidence = confidence(raw.confidence);
    for id in names.cwes {
        finding.push_cwe(id);
    }
    finding.tags = names.tags;
    finding.remediation = Remediation::of(texts.solution, None);
    let references = references(raw, &finding.rule);
    let rated = !raw.cvss_vectors.is_empty();
    let rated = || rated.then(|| Advisory::new(finding.rule.id.clone()));
    match names.advisory.or_else(rated) {
        Some(mut advisory) => {
            advisory.references = references;
            advisory.ratings = raw.cvss_vectors.iter().filter_map(rating).collect();
            finding.advisories.push(advisory);
        }
        None => finding.references = references,
    }
    finding.facts.push(("ScanType", scan_type));
    finding.facts.extend(place.facts);
    finding.locations.extend(place.locations);
    let message = texts
        .message
        .filter(|message| !contains(&finding.title, message));
    match texts.description {
        None => finding.description = message,
        description => {
            finding.description = description;
            let message = message.filter(|message| finding.rule.name.as_ref() != Some(message));
            finding.push_facts([("Message", message)]);
        }
    }
    flag(raw, &mut finding);
    Ok(finding)
}

/// The texts of a vulnerability, without the secret that it is about.
struct Texts<'r> {
    name: Option<Str<'r>>,
    message: Option<Str<'r>>,
    description: Option<Str<'r>>,
    solution: Option<Str<'r>>,
}

impl<'r> Texts<'r> {
    fn of(raw: &Vulnerability<'r>, kind: Kind) -> Self {
        let secret = raw.extract.filter(|_| kind == Kind::Secret);
        let secret = secret.trimmed();
        let hide = |text: Str<'r>| match &secret {
            Some(secret) => without_secret(text, secret),
            None => text,
        };
        let shown = |text: Option<Text<'r>>| text.line().map(hide);
        let prose = |text: Option<Text<'r>>| text.trimmed().map(hide).plain();
        Self {
            name: shown(raw.name),
            message: shown(raw.message),
            description: prose(raw.description),
            // Old analyzers of images.
            solution: prose(raw.solution)
                .filter(|text| !text.eq_ignore_ascii_case("No solution provided")),
        }
    }

    /// Returns what the vulnerability is, in the words of the report.
    fn title(&self, names: &Names<'r>) -> Option<Str<'r>> {
        let given = self.name.clone().or_else(|| self.message.clone());
        given
            .or_else(|| names.title.clone())
            .or_else(|| trimmed(first_line(self.description.clone()?)))
    }
}

fn grade<'r>(severity: Option<Text<'r>>, record: &mut Record<'r>) -> ToolSeverity<'r> {
    let severity = severity.line();
    let own = severity.as_deref().unwrap_or_default();
    let is_known = SEVERITIES.iter().any(|word| word.eq_ignore_ascii_case(own));
    let mut grade = match severity {
        Some(severity) if is_known => ToolSeverity::word(severity),
        severity => record.severity_value("severity", severity, &[]),
    };
    grade.vocabulary = Some("gitlab");
    grade
}

fn confidence<'r>(word: Option<Text<'r>>) -> Option<FindingConfidence<'r>> {
    let word = word
        .line()
        .filter(|word| !word.eq_ignore_ascii_case("Unknown"))?;
    Some(FindingConfidence {
        word,
        percent: None,
    })
}

fn rating<'r>(raw: &CvssVector<'r>) -> Option<CvssRating<'r>> {
    let vector = raw.vector.line()?;
    // Vectors of version 2 have no prefix.
    let version = (!vector.starts_with("CVSS:")).then_some(CvssVersion::V2);
    let rating = CvssRating::stated(None, Some(vector), version)?;
    Some(rating.with_source(raw.vendor.line()))
}

/// Returns the pages about the vulnerability, each once, without that of the rule.
fn references<'r>(raw: &Vulnerability<'r>, rule: &Rule<'r>) -> Vec<Reference<'r>> {
    let links = raw.links.iter().map(|link| (link.url, link.name));
    let names = raw.identifiers.iter().map(|name| (name.url, name.name));
    let mut known: BTreeSet<Str<'r>> = rule.url.iter().cloned().collect();
    let references = links.chain(names).filter_map(|(url, name)| {
        let url = url.line().filter(|url| known.insert(url.clone()));
        Reference::titled(url, name.line())
    });
    references.collect()
}

fn flag<'r>(raw: &Vulnerability<'r>, finding: &mut Finding<'r>) {
    for flag in raw.flags.iter().filter(|flag| flag.kind.line().is_some()) {
        let texts = [flag.kind, flag.origin, flag.description];
        finding.needs_review = true;
        let texts = texts.into_iter().filter_map(|text| text.line());
        finding.push_facts([("Flag", joined(texts, ": "))]);
    }
}

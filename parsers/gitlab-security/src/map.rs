//! The mapping from vulnerabilities to findings.

mod names;
mod place;
mod scan;

use std::borrow::Cow;

use finding_source::finding_redact::REDACTED;
use finding_source::json::Text;
use finding_source::markup;
use finding_source::path::Roots;
use finding_source::text::{TITLE_CHARS, first_line, headline, trimmed};
use finding_source::{
    Advisory, CvssRating, Finding, FindingConfidence, Grade, Identity, Kind, Location, Record,
    Reference, Remediation, Rule, Str,
};

use self::names::Names;
use self::place::Place;
pub(crate) use self::scan::Scanned;
use crate::raw::{self, CvssVector, Vulnerability};

/// `Undefined` was removed in 13.
const SEVERITIES: [&str; 7] = [
    "Info",
    "Unknown",
    "Undefined",
    "Low",
    "Medium",
    "High",
    "Critical",
];

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
    let place = Place::of(location, raw.tracking.as_ref(), &scan_type, roots);
    let identity = Identity::new().with("scan", scan_type.clone());
    let identity = names.identify(identity);
    let identity = place.identify(identity);
    let identity = identity.with_some(
        "name",
        texts.name.clone().or_else(|| {
            // Nothing else says what it is.
            names.is_empty().then(|| title.clone())
        }),
    );
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
    let mut advisory = names.advisory;
    if advisory.is_none() && !raw.cvss_vectors.is_empty() {
        advisory = Some(Advisory::new(finding.rule.id.clone()));
    }
    match advisory {
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
        .filter(|message| !finding.title.contains(&**message));
    match texts.description {
        None => finding.description = message,
        description => {
            finding.description = description;
            let message = message.filter(|message| finding.rule.name.as_ref() != Some(message));
            finding.facts.extend(message.map(|text| ("Message", text)));
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
        let secret = secret.and_then(|secret| secret.trimmed());
        let hide = |text: Str<'r>| match &secret {
            Some(secret) => without(text, secret),
            None => text,
        };
        let line = |text: Option<Text<'r>>| text?.line().map(hide);
        let prose = |text: Option<Text<'r>>| {
            let text = hide(text?.trimmed()?);
            trimmed(markup::plain(text))
        };
        Self {
            name: line(raw.name),
            message: line(raw.message),
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

/// Returns `text` without the secret, and without each of its lines.
fn without<'r>(text: Str<'r>, secret: &str) -> Str<'r> {
    /// The length below which a line may be an ordinary word.
    const SHORTEST: usize = 8;
    /// The number of lines that are looked for. A text may quote the first lines of a key.
    const LINES: usize = 16;
    let lines = secret.lines().map(str::trim).take(LINES);
    let mut text = text;
    for part in std::iter::once(secret).chain(lines) {
        if part.len() >= SHORTEST && text.contains(part) {
            text = Cow::Owned(text.replace(part, REDACTED));
        }
    }
    text
}

fn grade<'r>(severity: Option<Text<'r>>, record: &mut Record<'r>) -> Grade<'r> {
    let severity = severity.and_then(|severity| severity.line());
    let known = severity.as_deref().is_some_and(|severity| {
        SEVERITIES
            .iter()
            .any(|word| word.eq_ignore_ascii_case(severity))
    });
    let mut grade = match severity {
        Some(severity) if known => Grade::word(severity),
        severity => record.severity_value("severity", severity, &SEVERITIES),
    };
    grade.vocabulary = Some("gitlab");
    grade
}

fn confidence<'r>(word: Option<Text<'r>>) -> Option<FindingConfidence<'r>> {
    let word = word.and_then(|word| word.line());
    let word = word.filter(|word| !word.eq_ignore_ascii_case("Unknown"))?;
    Some(FindingConfidence {
        word,
        percent: None,
    })
}

fn rating<'r>(raw: &CvssVector<'r>) -> Option<CvssRating<'r>> {
    let vector = raw.vector?.line()?;
    let mut rating = CvssRating::default();
    let version = vector
        .strip_prefix("CVSS:")
        .and_then(|rest| rest.split('/').next());
    // Vectors of version 2 have no prefix.
    rating.version = finding_source::cvss::version(version.unwrap_or("2.0"));
    rating.vector = Some(vector);
    rating.source = raw.vendor.and_then(|vendor| vendor.line());
    Some(rating)
}

/// Returns the pages about the vulnerability, each once, without that of the rule.
fn references<'r>(raw: &Vulnerability<'r>, rule: &Rule<'r>) -> Vec<Reference<'r>> {
    /// More than any report has. Each is compared with those before it.
    const MOST: usize = 500;
    let links = raw.links.iter().map(|link| (link.url, link.name));
    let names = raw.identifiers.iter().map(|name| (name.url, name.name));
    let mut references: Vec<Reference<'r>> = Vec::new();
    for (url, name) in links.chain(names).take(MOST) {
        let Some(url) = url.and_then(|url| url.line()) else {
            continue;
        };
        let is_known = references
            .iter()
            .any(|known| known.url.as_ref() == Some(&url));
        if !is_known && rule.url.as_ref() != Some(&url) {
            let mut reference = Reference::url(url);
            reference.name = name.and_then(|name| name.line());
            references.push(reference);
        }
    }
    references
}

/// Marks a finding that the analyzer takes for a false positive. It stays open, because that is a guess of a program.
fn flag<'r>(raw: &Vulnerability<'r>, finding: &mut Finding<'r>) {
    for flag in &raw.flags {
        let Some(kind) = flag.kind.and_then(|kind| kind.line()) else {
            continue;
        };
        finding.needs_review = true;
        let texts = [flag.origin, flag.description].into_iter().flatten();
        let mut fact = kind.into_owned();
        for text in texts.filter_map(|text| text.line()) {
            fact.push_str(": ");
            fact.push_str(&text);
        }
        finding.facts.push(("Flag", fact.into()));
    }
}

/// Returns the location of a package among the locations.
impl<'r> Place<'r> {
    fn package(&self) -> Option<&finding_source::Package<'r>> {
        self.locations.iter().find_map(|location| match location {
            Location::Package(package) => Some(package),
            _ => None,
        })
    }
}

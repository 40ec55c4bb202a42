//! Findings of CodeGuru Security.

use finding_source::engine::Outcome;
use finding_source::markup::links;
use finding_source::path::Roots;
use finding_source::text::cut;
use finding_source::weakness::{cwes, published};
use finding_source::{
    Advisory, Finding, FindingStatus, Identity, Location, Note, NoteKind, Record, Reference,
    Remediation, Rule, Str, Timestamp, Words,
};

use super::{SHORT, TOOL, UNIDENTIFIED, UNKNOWN, file, grade, kind, line, push_facts, rule_id};
use super::{says_security, shown, texts, weaknesses};
use crate::raw::security::{Entry, Failed};

/// Maximum number of references of a finding, small enough to compare each with all.
const REFERENCES: usize = 50;

/// The reason why a report is partial if BatchGetFindings did not return a finding.
pub(crate) const NOT_RETURNED: &str = "CodeGuru did not return all requested findings";

/// Returns what becomes of a finding.
pub(crate) fn outcome<'r>(
    entry: &Entry<'r>,
    roots: &Roots,
    record: &mut Record<'r>,
) -> Outcome<'r> {
    finding(entry, roots, record).ok_or(UNKNOWN).into()
}

/// Returns the finding; `None` if it cannot be identified.
fn finding<'r>(entry: &Entry<'r>, roots: &Roots, record: &mut Record<'r>) -> Option<Finding<'r>> {
    let id = entry.id.trimmed();
    let named = [entry.detector_id, entry.rule_id, entry.generator_id];
    let [detector, rule, generator] = named.map(|name| name.trimmed());
    let title = line(entry.title.trimmed());
    let name = entry.detector_name.trimmed();
    if id.is_none() && detector.is_none() && rule.is_none() && title.is_none() {
        return None;
    }
    let of = detector.clone().or_else(|| rule.clone()).or(generator);
    let of = of.map_or(Str::Borrowed(UNIDENTIFIED), rule_id);
    let title = title.or_else(|| line(name.clone()));
    let title = title.unwrap_or_else(|| Str::Owned(format!("finding of rule {of}")));
    let scan = entry.scan.trimmed();
    let place = entry.file_path.unwrap_or_default();
    let path = place.path.trimmed().or_else(|| place.name.trimmed());
    let path = path.map(|path| roots.relative(path));
    let identity = match id {
        Some(id) => Identity::new()
            .with_some("scan", scan.clone().map(|scan| cut(scan, SHORT)))
            .with("finding", cut(id, SHORT)),
        None => Identity::new()
            .with("detector", &of)
            .with_some("rule", rule.clone().map(rule_id))
            .with_some("path", path.as_deref())
            .with("title", &title),
    };
    let tags = texts(&entry.detector_tags);
    let related = texts(&entry.related_vulnerabilities);
    let numbers = weaknesses(related.iter().chain(&tags));
    // Scans of all analysis types include quality findings; only tags distinguish them.
    let security = tags.is_empty() || says_security(&tags) || !numbers.is_empty();
    let kind = kind(&of, security);
    let grade = grade(entry.severity, &of, record);
    let mut named = Rule::new(of);
    named.name = name;
    let mut finding = Finding::new(TOOL, kind, named, title, identity);
    finding.grade = grade;
    let description = entry.description.trimmed();
    finding.references = description.as_deref().map(links).unwrap_or_default();
    finding.description = description.and_then(shown);
    for address in texts(&entry.reference_urls) {
        let known = |reference: &Reference<'_>| reference.url.as_ref() == Some(&address);
        let room = finding.references.len() < REFERENCES;
        if room && !finding.references.iter().any(known) {
            finding.references.push(Reference::url(address));
        }
    }
    for number in numbers {
        finding.push_cwe(number);
    }
    finding.tags = tags;
    for name in related {
        if published(&name).is_some() {
            finding.advisories.push(Advisory::new(name));
        } else if cwes(&name).next().is_none() {
            finding.tags.push(name);
        }
    }
    let advice = entry.recommendation.unwrap_or_default();
    finding.remediation =
        Remediation::of(advice.text.trimmed().and_then(shown), advice.url.trimmed());
    finding.status = status(entry.status.trimmed(), &finding.rule.id, record);
    finding.first_seen = time(entry.created_at.trimmed());
    finding.last_seen = time(entry.updated_at.trimmed());
    let place = path.map(|path| file(path, place.start_line, place.end_line));
    finding.locations.extend(place.map(Location::File));
    push_facts(
        &mut finding,
        [
            ("detectorId", detector),
            ("ruleId", rule),
            ("type", entry.sort.trimmed()),
            ("resource", scan),
            ("subResource", entry.sub_resource_id.trimmed()),
        ],
    );
    Some(finding)
}

/// Parses a date and time, or seconds since 1970.
fn time(text: Option<Str<'_>>) -> Option<Timestamp> {
    let text = text?;
    Timestamp::parse(&text).or_else(|| Timestamp::parse_unix(&text))
}

fn status<'r>(word: Option<Str<'r>>, rule: &str, record: &mut Record<'r>) -> FindingStatus<'r> {
    match word.as_deref() {
        None => FindingStatus::Open,
        Some(word) if word.eq_ignore_ascii_case("Open") => FindingStatus::Open,
        Some(word) if word.eq_ignore_ascii_case("Closed") => FindingStatus::Fixed,
        // `All` is a word for requests. A finding counts unless it is closed.
        Some(word) => {
            let text = format!("status of a finding of rule {rule} is unknown: `{word}`");
            record.note(Note::new(NoteKind::UnknownWord, text));
            FindingStatus::Open
        }
    }
}

/// Notes a finding that was requested but not returned.
pub(crate) fn note_failed<'r>(failed: &Failed<'r>, record: &mut Record<'r>) {
    let parts = [failed.finding_id, failed.scan_name, failed.error_code].map(|part| part.trimmed());
    let [id, scan, code] = parts.map(|part| part.unwrap_or(Str::Borrowed("unknown")));
    let text = format!("finding {id} of scan {scan} was not returned: {code}");
    record.note(Note::new(NoteKind::Tool, text));
    record.partial(NOT_RETURNED);
}

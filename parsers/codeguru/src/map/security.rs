//! Findings of CodeGuru Security.

use finding_source::path::Roots;
use finding_source::text::cut;
use finding_source::{
    Advisory, Finding, FindingStatus, Identity, Location, Note, NoteKind, Record, Reference,
    Remediation, Rule, Str, Timestamp,
};

use super::{SHORT, TOOL, UNIDENTIFIED, file, grade, kind, line, rule_id, says_security};
use super::{text, texts, trimmed};
use crate::raw::security::{Entry, Failed};

/// Returns the finding; `None` if it cannot be identified.
pub(crate) fn finding<'r>(
    entry: &Entry<'r>,
    roots: &Roots,
    record: &mut Record<'r>,
) -> Option<Finding<'r>> {
    let id = trimmed(entry.id);
    let named = [entry.detector_id, entry.rule_id, entry.generator_id];
    let [detector, rule, generator] = named.map(trimmed);
    let title = line(trimmed(entry.title));
    let name = trimmed(entry.detector_name);
    if id.is_none() && detector.is_none() && rule.is_none() && title.is_none() {
        return None;
    }
    let of = detector.clone().or_else(|| rule.clone()).or(generator);
    let of = of.map_or(Str::Borrowed(UNIDENTIFIED), rule_id);
    let title = title.or_else(|| line(name.clone()));
    let title = title.unwrap_or_else(|| Str::Owned(format!("finding of rule {of}")));
    let resource = entry.resource.and_then(|resource| trimmed(resource.id));
    let found = entry.vulnerability.as_ref();
    let place = found.and_then(|found| found.file_path);
    let path = place.and_then(|place| trimmed(place.path).or_else(|| trimmed(place.name)));
    let path = path.map(|path| roots.relative(path));
    let identity = match id {
        Some(id) => Identity::new()
            .with_some("scan", resource.clone().map(|scan| cut(scan, SHORT)))
            .with("finding", cut(id, SHORT)),
        None => Identity::new()
            .with("detector", of.clone())
            .with_some("rule", rule.clone().map(rule_id))
            .with_some("path", path.clone())
            .with("title", title.clone()),
    };
    let tags = texts(&entry.detector_tags);
    let related = texts(found.map_or(&[][..], |found| &found.related_vulnerabilities));
    let cwes: Vec<u32> = related
        .iter()
        .chain(&tags)
        .filter_map(|text| text::cwe(text))
        .collect();
    // Scans of all analysis types include quality findings; only tags distinguish them.
    let security = tags.is_empty() || says_security(&tags) || !cwes.is_empty();
    let kind = kind(&of, security);
    let grade = grade(entry.severity, &of, record);
    let mut named = Rule::new(of);
    named.name = name;
    let mut finding = Finding::new(TOOL, kind, named, title, identity);
    finding.grade = grade;
    if let Some(description) = trimmed(entry.description) {
        let (text, references) = text::markdown(description);
        (finding.description, finding.references) = (text::shown(text), references);
    }
    for address in texts(found.map_or(&[][..], |found| &found.reference_urls)) {
        let known = |reference: &Reference<'_>| reference.url.as_ref() == Some(&address);
        let room = finding.references.len() < text::REFERENCES;
        if room && !finding.references.iter().any(known) {
            finding.references.push(Reference::url(address));
        }
    }
    for cwe in cwes {
        finding.push_cwe(cwe);
    }
    finding.tags = tags;
    for name in related {
        if text::is_advisory(&name) {
            finding.advisories.push(Advisory::new(name));
        } else if text::cwe(&name).is_none() {
            finding.tags.push(name);
        }
    }
    if let Some(advice) = entry
        .remediation
        .and_then(|remediation| remediation.recommendation)
    {
        let said = trimmed(advice.text).and_then(|said| text::shown(text::markdown(said).0));
        finding.remediation = Remediation::of(said, trimmed(advice.url));
    }
    finding.status = status(trimmed(entry.status), &finding.rule.id, record);
    finding.first_seen = time(trimmed(entry.created_at));
    finding.last_seen = time(trimmed(entry.updated_at));
    if let (Some(path), Some(place)) = (path, place) {
        let place = file(path, place.start_line, place.end_line);
        finding.locations.push(Location::File(place));
    }
    let part = entry
        .resource
        .and_then(|resource| trimmed(resource.sub_resource_id));
    for (name, value) in [
        ("detectorId", detector),
        ("ruleId", rule),
        ("type", trimmed(entry.sort)),
        ("resource", resource),
        ("subResource", part),
    ] {
        finding
            .facts
            .extend(value.map(|value| (name, cut(value, SHORT))));
    }
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
pub(crate) fn failed<'r>(failed: &Failed<'r>, record: &mut Record<'r>) {
    let parts = [failed.finding_id, failed.scan_name, failed.error_code].map(trimmed);
    let [id, scan, code] = parts.map(|part| part.unwrap_or(Str::Borrowed("unknown")));
    let text = format!("finding {id} of scan {scan} was not returned: {code}");
    record.note(Note::new(NoteKind::Tool, text));
    record.partial("CodeGuru did not return all requested findings");
}

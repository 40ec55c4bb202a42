//! What an issue says, in words of no tool.

use std::borrow::Cow;

use finding_source::json::{Reader, Text};
use finding_source::path::Roots;
use finding_source::text::{first_line, one_line};
use finding_source::{
    FileLocation, Finding, Grade, Identity, Kind, Limits, Location, Note, NoteKind, Record, Region,
    Rule, Str,
};

use crate::TOOL;
use crate::raw::{self, Issue, number};

/// The rule of an issue that names none.
const UNIDENTIFIED: &str = "unidentified";

pub(crate) fn finding<'r>(
    issue: &Issue<'r>,
    roots: &Roots,
    limits: &Limits,
    record: &mut Record<'r>,
) -> Finding<'r> {
    let description = issue.description.to_cow();
    let path = roots.relative(issue.location.path.to_cow());
    let check = issue.check_name.and_then(|name| name.trimmed());
    let identity = Identity::new()
        .with("path", path.clone())
        .with("check", check.clone().unwrap_or_default())
        .with("description", roots.strip(one_line(description.clone())));
    let categories = categories(issue, limits);
    let kind = if categories.iter().any(|word| word == "Security") {
        Kind::Code
    } else {
        Kind::Quality
    };
    let rule = Rule::new(check.unwrap_or(Cow::Borrowed(UNIDENTIFIED)));
    let mut title = roots.strip(first_line(description.clone()));
    if title.is_empty() {
        title = Cow::Borrowed("issue without a description");
    }
    let mut finding = Finding::new(TOOL, kind, rule, title, identity);
    finding.description = text(issue.content.and_then(|content| content.body))
        .or_else(|| Some(description).filter(|text| !text.trim().is_empty()));
    finding.grade = grade(issue, record);
    if !path.is_empty() {
        let mut place = FileLocation::new(path);
        place.region = region(&issue.location);
        finding.locations.push(Location::File(place));
    }
    finding.tags = categories;
    for (name, value) in [
        ("engine", issue.engine_name),
        ("fingerprint", issue.fingerprint),
    ] {
        if let Some(value) = text(value) {
            finding.facts.push((name, value));
        }
    }
    finding
}

fn text<'r>(text: Option<Text<'r>>) -> Option<Str<'r>> {
    text?.trimmed()
}

fn grade<'r>(issue: &Issue<'r>, record: &mut Record<'r>) -> Grade<'r> {
    const WORDS: [&str; 5] = ["info", "minor", "major", "critical", "blocker"];
    let Some(word) = text(issue.severity) else {
        return Grade::default();
    };
    if !WORDS.contains(&&*word) {
        let text = format!("unknown severity `{word}`");
        record.note(Note::new(NoteKind::UnknownWord, text));
    }
    Grade::word(word)
}

/// The words of a list. What is none is no reason to lose the issue.
fn categories<'r>(issue: &Issue<'r>, limits: &Limits) -> Vec<Str<'r>> {
    let Some(raw) = issue.categories else {
        return Vec::new();
    };
    let words = Reader::new(raw.as_json(), 0, limits).read::<Vec<Text<'r>>>();
    let words = words.unwrap_or_default();
    words.iter().filter_map(Text::trimmed).collect()
}

fn region(location: &raw::Location<'_>) -> Option<Region> {
    let positions = location.positions;
    let begin = positions.and_then(|positions| positions.begin);
    let end = positions.and_then(|positions| positions.end);
    let line = |of: fn(&raw::Lines<'_>) -> Option<u32>| location.lines.as_ref().and_then(of);
    let first = line(|lines| number(lines.begin)).or_else(|| number(begin?.line))?;
    let mut region = Region::line(first)?;
    let last = line(|lines| number(lines.end)).or_else(|| number(end?.line));
    region.end_line = last.filter(|&last| last >= first);
    region.start_column = begin.and_then(|point| number(point.column));
    region.end_column = end.and_then(|point| number(point.column));
    Some(region)
}

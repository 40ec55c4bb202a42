//! The mapping from issues to findings.

use std::borrow::Cow;

use finding_source::json::{Int, Text};
use finding_source::path::Roots;
use finding_source::text::{first_line, one_line};
use finding_source::{
    FileLocation, Finding, Identity, Kind, Location, Record, Region, Rule, Str, Words,
};

use crate::TOOL;
use crate::raw::{self, Issue};

/// The rule of an issue without a rule.
const UNIDENTIFIED: &str = "unidentified";

/// The values of `severity` in Code Climate's specification.
const SEVERITIES: [&str; 5] = ["info", "minor", "major", "critical", "blocker"];

/// Returns the finding of an issue; `None` if it is empty.
pub(crate) fn finding<'r>(
    issue: &Issue<'r>,
    roots: &Roots,
    record: &mut Record<'r>,
) -> Option<Finding<'r>> {
    let check = issue.check_name.and_then(|name| name.trimmed());
    if issue.description.is_none() && check.is_none() && issue.location.is_none() {
        return None;
    }
    let decoded = |text: Option<Text<'r>>| text.map(|text| text.to_cow()).unwrap_or_default();
    let description = decoded(issue.description);
    let location = issue.location.unwrap_or_default();
    let path = roots.relative(decoded(location.path));
    let identity = Identity::new()
        .with("path", &path)
        .with("check", check.as_deref().unwrap_or_default())
        .with("description", roots.strip(one_line(description.clone())));
    let categories: Vec<_> = issue.categories.iter().filter_map(Text::trimmed).collect();
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
    let body = issue.content.and_then(|content| content.body);
    finding.description = body
        .plain()
        .or_else(|| Some(description).filter(|text| !text.trim().is_empty()));
    finding.grade = record.severity_value("severity", text(issue.severity), &SEVERITIES);
    if !path.is_empty() {
        let mut place = FileLocation::new(path);
        place.region = region(&location);
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
    Some(finding)
}

fn text<'r>(text: Option<Text<'r>>) -> Option<Str<'r>> {
    text?.trimmed()
}

fn region(location: &raw::Location<'_>) -> Option<Region> {
    let number = |number: Option<Int>| number.and_then(Int::line);
    let lines = location.lines.unwrap_or_default();
    let positions = location.positions.unwrap_or_default();
    let (begin, end) = (
        positions.begin.unwrap_or_default(),
        positions.end.unwrap_or_default(),
    );
    let first = number(lines.begin).or_else(|| number(begin.line))?;
    let mut region = Region::line(first)?;
    let last = number(lines.end).or_else(|| number(end.line));
    region.end_line = last.filter(|&last| last >= first);
    region.start_column = number(begin.column);
    region.end_column = number(end.column);
    Some(region)
}

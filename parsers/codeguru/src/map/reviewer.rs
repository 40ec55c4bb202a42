//! Recommendations of CodeGuru Reviewer.

use finding_source::path::Roots;
use finding_source::text::{cut, first_line, trimmed as trimmed_text};
use finding_source::{Finding, Identity, Kind, Location, Note, NoteKind, Record, Rule, Str};

use super::{SHORT, TOOL, UNIDENTIFIED, file, grade, kind, line, rule_id, says_security, texts};
use super::{text, trimmed};
use crate::raw::reviewer::Recommendation;

/// Returns the finding; `None` if it cannot be identified.
pub(crate) fn finding<'r>(
    entry: &Recommendation<'r>,
    roots: &Roots,
    record: &mut Record<'r>,
) -> Option<Finding<'r>> {
    let description = trimmed(entry.description);
    let path = trimmed(entry.file_path);
    let metadata = entry.rule_metadata.as_ref();
    let of_rule =
        |get: fn(&crate::raw::reviewer::Rule<'r>) -> Option<_>| trimmed(metadata.and_then(get));
    let versioned = of_rule(|rule| rule.rule_id);
    let name = of_rule(|rule| rule.rule_name);
    let short = of_rule(|rule| rule.short_description);
    let id = trimmed(entry.recommendation_id);
    if id.is_none() && versioned.is_none() && description.is_none() {
        return None;
    }
    let (description, references) = match description {
        Some(description) => {
            let (text, references) = text::markdown(description);
            (trimmed_text(text), references)
        }
        None => (of_rule(|rule| rule.long_description), Vec::new()),
    };
    let shown = description.clone().and_then(text::shown);
    let path = path.map(|path| roots.relative(path));
    let mut rule = Rule::new(
        versioned
            .clone()
            .map_or(Str::Borrowed(UNIDENTIFIED), rule_id),
    );
    let first = shown.clone().map(first_line);
    let short = short.and_then(text::shown);
    let title = [name.clone(), short.clone(), first];
    let title = title.into_iter().find_map(line);
    let title = title.unwrap_or_else(|| Str::Owned(format!("recommendation of rule {}", rule.id)));
    rule.name = name;
    let identity = match id {
        Some(id) => Identity::new().with("recommendation", cut(id, SHORT)),
        None => Identity::new()
            .with("rule", rule.id.clone())
            .with_some("path", path.clone())
            .with_some("description", line(description)),
    };
    let tags = texts(metadata.map_or(&[][..], |rule| &rule.rule_tags));
    let category = trimmed(entry.recommendation_category);
    let cwes: Vec<u32> = tags.iter().filter_map(|tag| text::cwe(tag)).collect();
    let security = !cwes.is_empty()
        || says_security(&tags)
        || matches!(
            category.as_deref(),
            Some("SecurityIssues" | "InputValidations")
        );
    let kind = match category.as_deref() {
        Some("AWSCloudFormationIssues") => Kind::Configuration,
        _ => kind(&rule.id, security),
    };
    let grade = grade(entry.severity, &rule.id, record);
    let mut finding = Finding::new(TOOL, kind, rule, title, identity);
    finding.grade = grade;
    finding.description = shown.or(short);
    finding.references = references;
    for cwe in cwes {
        finding.push_cwe(cwe);
    }
    finding.tags = tags;
    let place = path.map(|path| file(path, entry.start_line, entry.end_line));
    finding.locations.extend(place.map(Location::File));
    for (name, value) in [("RuleId", versioned), ("RecommendationCategory", category)] {
        finding
            .facts
            .extend(value.map(|value| (name, cut(value, SHORT))));
    }
    Some(finding)
}

/// Notes a statement of Reviewer about the scan, which is written as a recommendation for the file `.`. Returns false
/// for any other entry.
pub(crate) fn is_of_the_scan<'r>(entry: &Recommendation<'r>, record: &mut Record<'r>) -> bool {
    if trimmed(entry.file_path).as_deref() != Some(".") {
        return false;
    }
    let text = trimmed(entry.description);
    let text = text.unwrap_or(Str::Borrowed("a recommendation for no file"));
    let (text, _) = text::markdown(text);
    record.note(Note::new(NoteKind::Tool, &text));
    // Without build artifacts, it examines the quality of code, but few weaknesses.
    if text.to_ascii_lowercase().contains("artifacts") {
        record.partial("build artifacts were missing, so that not all detectors ran");
    }
    true
}

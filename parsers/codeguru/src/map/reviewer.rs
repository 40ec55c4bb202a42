//! Recommendations of CodeGuru Reviewer.

use finding_source::engine::Outcome;
use finding_source::markup::{links, without_links};
use finding_source::path::Roots;
use finding_source::text::{cut, first_line, trimmed};
use finding_source::{Finding, Identity, Kind, Location, Note, NoteKind, Record, Rule, Str, Words};

use super::{SHORT, TOOL, UNIDENTIFIED, UNKNOWN, file, grade, kind, line, push_facts, rule_id};
use super::{says_security, shown, texts, weaknesses};
use crate::raw::reviewer::{Recommendation, Rule as Metadata};

/// Returns what becomes of a recommendation.
pub(crate) fn outcome<'r>(
    entry: &Recommendation<'r>,
    roots: &Roots,
    record: &mut Record<'r>,
) -> Outcome<'r> {
    if entry.file_path.trimmed().as_deref() == Some(".") {
        note_of_scan(entry, record);
        return Outcome::Nothing;
    }
    finding(entry, roots, record).ok_or(UNKNOWN).into()
}

/// Returns the finding; `None` if it cannot be identified.
fn finding<'r>(
    entry: &Recommendation<'r>,
    roots: &Roots,
    record: &mut Record<'r>,
) -> Option<Finding<'r>> {
    let metadata = entry.rule_metadata.as_ref();
    let of_rule = |get: fn(&Metadata<'r>) -> Option<_>| metadata.and_then(get).trimmed();
    let versioned = of_rule(|rule| rule.rule_id);
    let name = of_rule(|rule| rule.rule_name);
    let short = of_rule(|rule| rule.short_description);
    let id = entry.recommendation_id.trimmed();
    let own = entry.description.trimmed();
    if id.is_none() && versioned.is_none() && own.is_none() {
        return None;
    }
    let references = own.as_deref().map(links).unwrap_or_default();
    let description = match own {
        Some(own) => trimmed(without_links(own)),
        None => of_rule(|rule| rule.long_description),
    };
    let body = description.clone().and_then(shown);
    let path = entry.file_path.trimmed().map(|path| roots.relative(path));
    let mut rule = Rule::new(
        versioned
            .clone()
            .map_or(Str::Borrowed(UNIDENTIFIED), rule_id),
    );
    let first = body.clone().map(first_line);
    let short = short.and_then(shown);
    let title = [name.clone(), short.clone(), first];
    let title = title.into_iter().find_map(line);
    let title = title.unwrap_or_else(|| Str::Owned(format!("recommendation of rule {}", rule.id)));
    rule.name = name;
    let identity = match id {
        Some(id) => Identity::new().with("recommendation", cut(id, SHORT)),
        None => Identity::new()
            .with("rule", &rule.id)
            .with_some("path", path.as_deref())
            .with_some("description", line(description)),
    };
    let tags = texts(metadata.map_or(&[][..], |rule| &rule.rule_tags));
    let category = entry.recommendation_category.trimmed();
    let cwes = weaknesses(&tags);
    let is_of_security = matches!(
        category.as_deref(),
        Some("SecurityIssues" | "InputValidations")
    );
    let kind = match category.as_deref() {
        Some("AWSCloudFormationIssues") => Kind::Configuration,
        _ => kind(
            &rule.id,
            is_of_security || says_security(&tags) || !cwes.is_empty(),
        ),
    };
    let grade = grade(entry.severity, &rule.id, record);
    let mut finding = Finding::new(TOOL, kind, rule, title, identity);
    finding.grade = grade;
    finding.description = body.or(short);
    finding.references = references;
    for cwe in cwes {
        finding.push_cwe(cwe);
    }
    finding.tags = tags;
    let place = path.map(|path| file(path, entry.start_line, entry.end_line));
    finding.locations.extend(place.map(Location::File));
    push_facts(
        &mut finding,
        [("RuleId", versioned), ("RecommendationCategory", category)],
    );
    Some(finding)
}

/// Notes a statement of Reviewer about the scan, which is written as a recommendation for the file `.`.
fn note_of_scan<'r>(entry: &Recommendation<'r>, record: &mut Record<'r>) {
    let text = entry.description.trimmed();
    let text = text.unwrap_or(Str::Borrowed("a recommendation for no file"));
    let text = without_links(text);
    record.note(Note::new(NoteKind::Tool, &text));
    // Without build artifacts, it examines the quality of code, but few weaknesses.
    if text.to_ascii_lowercase().contains("artifacts") {
        record.partial("build artifacts were missing, so that not all detectors ran");
    }
}

//! The mapping from matches to findings, with the reason for each decision.

use finding_source::finding_redact::redact_prose;
use finding_source::json::{Int, Text};
use finding_source::path::Roots;
use finding_source::text::{cut, one_line};
use finding_source::{
    FileLocation, Finding, Identity, KeyHash, Kind, Location, Note, NoteKind, Record, Region, Rule,
    Str, TemplateResource, ToolSeverity, Words,
};

use crate::raw::{self, Match};

/// The tool's id.
pub(crate) const TOOL: &str = "cfn-lint";

/// The values of `severity` in `cfnlint/rules/_rule.py`, capitalized.
const LEVELS: [&str; 4] = ["Error", "Warning", "Informational", "Unknown"];

/// Rules for a template, or a part of it, that was not linted: it could not be parsed or transformed, a rule crashed,
/// or the configuration is wrong (`cfnlint/rules/errors`).
const FAILED: [&str; 4] = ["E0000", "E0001", "E0002", "E0003"];

/// Maximum number of bytes of names.
const SHORT: usize = 256;

/// Maximum number of bytes of a title, and of a message in an identity.
const TITLE: usize = 1024;

/// Returns a key that differs for most matches.
pub(crate) fn key(finding: &Finding<'_>) -> KeyHash {
    let region = finding.locations.first().and_then(Location::region);
    KeyHash::of(&(&finding.identity, &finding.title, region))
}

/// Returns the finding of a match. The error names what it lacks.
pub(crate) fn finding<'r>(
    entry: &Match<'r>,
    roots: &Roots,
    record: &mut Record<'r>,
) -> Result<Finding<'r>, &'static str> {
    let raw_rule = entry.rule.unwrap_or_default();
    let id = raw_rule.id.and_then(|id| id.trimmed());
    let id = cut(one_line(id.ok_or("a match of a rule without `Id`")?), SHORT);
    let message = entry.message.and_then(|message| message.trimmed());
    let line = message
        .clone()
        .map(|message| cut(one_line(message), TITLE))
        .filter(|line| !line.is_empty());
    let name = raw_rule.short_description.and_then(|name| name.trimmed());
    let title = line.clone().or_else(|| name.clone()).map(one_line);
    let title = title.filter(|title| !title.is_empty());
    let title = title.unwrap_or_else(|| Str::Owned(format!("cfn-lint rule {id}")));
    if FAILED.contains(&&*id) {
        record.note(Note::new(NoteKind::Tool, format!("{id}: {title}")));
        record.partial("a template was not linted, or not by every rule");
    }

    let file = entry.filename.and_then(|name| name.trimmed());
    let path = file.map(|path| roots.relative(path));
    let location = entry.location.as_ref();
    let steps = location.map_or(&[][..], |location| &location.path.0);
    let pointer = (!steps.is_empty()).then(|| pointer(steps));
    let identity = Identity::new()
        .with_some("path", path.as_deref())
        .with("rule", &id)
        .with_some("place", pointer.as_deref())
        // Messages quote values, and suggestions that differ between versions of cfn-lint.
        .with_some("message", line.filter(|_| pointer.is_none()));

    let url = raw_rule.source.and_then(|url| url.trimmed());
    let rule = Rule::new(id).with_name(name).with_url(url);
    let mut finding = Finding::new(TOOL, Kind::Quality, rule, title, identity);
    finding.description = description(message, raw_rule.description);
    finding.grade = grade(entry, &finding.rule, record);
    let lines = location.and_then(region);
    let file = path.map(|path| FileLocation::new(path).with_region(lines));
    finding.locations.extend(match resource(steps) {
        Some(name) => Some(Location::Template(
            TemplateResource::new(name).with_file(file),
        )),
        None => file.map(Location::File),
    });
    finding.push_facts([
        ("Path", pointer.map(Str::Owned)),
        ("ParentId", entry.parent_id.trimmed()),
    ]);
    Ok(finding)
}

/// Returns the message, followed by the description of the rule.
fn description<'r>(message: Option<Str<'r>>, about: Option<Text<'r>>) -> Option<Str<'r>> {
    let about = about.and_then(|text| text.trimmed());
    match (message, about) {
        (Some(message), Some(about)) if message != about => {
            Some(Str::Owned(format!("{message}\n\n{about}")))
        }
        (message, about) => message.or(about),
    }
}

fn grade<'r>(entry: &Match<'r>, rule: &Rule<'r>, record: &mut Record<'r>) -> ToolSeverity<'r> {
    let word = entry.level.and_then(|word| word.trimmed());
    let known = |word: &str| LEVELS.iter().any(|level| level.eq_ignore_ascii_case(word));
    if !word.as_deref().is_some_and(known) {
        record.unknown_words(format_args!("level of rule {}", rule.id), word.as_deref());
    }
    word.map(ToolSeverity::word).unwrap_or_default()
}

/// Returns the steps as a JSON pointer (RFC 6901). A name may be a URL with a secret in it, which could not be
/// recognized after its slashes are escaped.
fn pointer(steps: &[Text<'_>]) -> String {
    let mut pointer = String::new();
    for step in steps {
        pointer.push('/');
        for c in redact_prose(&step.to_cow()).chars() {
            match c {
                '~' => pointer.push_str("~0"),
                '/' => pointer.push_str("~1"),
                c => pointer.push(c),
            }
        }
    }
    pointer
}

/// Returns the logical id of the resource that contains the end of the path.
fn resource<'r>(steps: &[Text<'r>]) -> Option<Str<'r>> {
    match steps {
        [section, name, ..] if *section == "Resources" => name.trimmed(),
        _ => None,
    }
}

/// Returns the region from the first character to the one after the last (`cfnlint/match.py`).
fn region(location: &raw::Location<'_>) -> Option<Region> {
    let line = |number: Option<Int>| number.and_then(Int::line);
    let (start, end) = (location.start?, location.end.unwrap_or_default());
    let mut region = Region::line(line(start.line)?)?;
    region.start_column = line(start.column);
    region.end_line = line(end.line).filter(|&last| last >= region.start_line);
    region.end_column = line(end.column).filter(|_| region.end_line.is_some());
    Some(region)
}

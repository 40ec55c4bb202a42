//! The generic format for external issues.

use std::borrow::Cow;

use finding_source::json::Text;
use finding_source::path::Roots;
use finding_source::text::distinct;
use finding_source::{Finding, Identity, Rule, Str};

use super::{Context, Message, TOOL, describe, fact, grade, place, text};
use crate::raw::{GenericIssue, GenericLocation, GenericRule, Impact, TextRange};
use crate::rule_text::{LONGEST_DESCRIPTION, short, some};
use finding_source::markup;

/// The information of a rule for its issues, with prepared texts.
#[derive(Clone, Debug)]
pub(crate) struct GenericRuleText<'r> {
    engine: Option<Str<'r>>,
    name: Option<Str<'r>>,
    description: Option<String>,
    impacts: Vec<Impact<'r>>,
    r#type: Option<Text<'r>>,
    severity: Option<Text<'r>>,
    clean_code_attribute: Option<Text<'r>>,
}

impl<'r> GenericRuleText<'r> {
    pub(crate) fn of(raw: &GenericRule<'r>) -> Self {
        // There are three qualities and a dozen words. Longer words are left out, because every issue would repeat
        // them.
        let word = |word: Option<Text<'r>>| word.filter(|word| word.as_raw().len() <= 100);
        let impacts = raw.impacts.iter().take(10).map(|impact| Impact {
            software_quality: word(impact.software_quality),
            severity: word(impact.severity),
        });
        Self {
            engine: text(raw.engine_id).map(short),
            name: text(raw.name).map(short),
            description: text(raw.description)
                .and_then(|html| some(markup::html(&html, LONGEST_DESCRIPTION))),
            impacts: impacts.collect(),
            r#type: word(raw.r#type),
            severity: word(raw.severity),
            clean_code_attribute: word(raw.clean_code_attribute),
        }
    }
}

/// Returns the finding of an issue for the scanner; `None` if its rule is blank.
pub(crate) fn generic<'r>(
    raw: &GenericIssue<'r>,
    rule: Option<&GenericRuleText<'r>>,
    roots: &Roots,
    cx: &mut Context<'_, 'r>,
) -> Option<Finding<'r>> {
    let id = text(raw.rule_id)?;
    let primary = raw.primary_location.unwrap_or_default();
    let engine = text(raw.engine_id).or_else(|| rule?.engine.clone());
    let rule_id: Str<'r> = match &engine {
        Some(engine) => Cow::Owned(format!("{engine}:{id}")),
        None => id,
    };
    let path = path(&primary, roots);
    let message = Message::of(primary.message);
    let name = rule.and_then(|rule| rule.name.clone());
    let title = message
        .title
        .or_else(|| name.clone())
        .unwrap_or_else(|| rule_id.clone());
    let identity = Identity::new()
        .with("rule", &rule_id)
        .with_some("path", path)
        .with("message", &title);

    // In the deprecated form, the issue contains what its rule contains in the newer form.
    let impacts: &[Impact<'r>] = rule.map_or(&[], |rule| &rule.impacts);
    let r#type = raw.r#type.or_else(|| rule?.r#type);
    let severity = raw.severity.or_else(|| rule?.severity);
    let kind = grade::kind(r#type, impacts, cx);
    let mut finding = Finding::new(TOOL, kind, Rule::new(rule_id), title, identity);
    finding.rule.name = name;
    finding.description = message.whole;
    if let Some(text) = rule.and_then(|rule| rule.description.as_deref()) {
        describe(&mut finding, text);
    }
    finding.grade = grade::grade(severity, impacts, cx);
    let locations = std::iter::once(&primary).chain(&raw.secondary_locations);
    let places = locations.filter_map(|raw| Some((self::path(raw, roots)?, region(raw))));
    for (path, region) in distinct(places) {
        place::push_file(&mut finding, &path, region, cx.limits);
    }

    let facts = &mut finding.facts;
    facts.extend(engine.map(|engine| ("externalRuleEngine", engine)));
    fact(facts, "type", r#type);
    if finding.grade.word != text(severity) {
        fact(facts, "severity", severity);
    }
    facts.extend(grade::impacts(impacts).map(|impacts| ("impacts", impacts)));
    fact(
        facts,
        "cleanCodeAttribute",
        rule.and_then(|rule| rule.clean_code_attribute),
    );
    let minutes = raw
        .effort_minutes
        .map(|minutes| Cow::Owned(minutes.0.to_string()));
    facts.extend(minutes.map(|minutes| ("effortMinutes", minutes)));
    Some(finding)
}

/// Returns the path. The tool may have written the path of the build machine.
fn path<'r>(location: &GenericLocation<'r>, roots: &Roots) -> Option<Str<'r>> {
    text(location.file_path).map(|path| roots.relative(path))
}

fn region(location: &GenericLocation<'_>) -> Option<finding_source::Region> {
    let range = location.text_range?;
    let range = TextRange {
        start_line: range.start_line,
        end_line: range.end_line,
        start_offset: range.start_column,
        end_offset: range.end_column,
    };
    place::region(range, None)
}

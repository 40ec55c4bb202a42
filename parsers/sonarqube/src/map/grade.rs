//! Severity and kind: the words of both modes.

use finding_source::json::Text;
use finding_source::text::{joined, part};
use finding_source::{Kind, Str, ToolSeverity};

use super::{Context, is, text};
use crate::raw::Impact;

/// Returns the kind. A vulnerability, or anything with an impact on security, is a weakness in code; bugs and code
/// smells are quality issues. Without type and impacts, it may be a weakness.
pub(super) fn kind<'r>(
    r#type: Option<Text<'r>>,
    impacts: &[Impact<'r>],
    cx: &mut Context<'_, 'r>,
) -> Kind {
    if security(impacts).next().is_some() {
        return Kind::Code;
    }
    match text(r#type) {
        Some(word) if is(&word, &["VULNERABILITY", "SECURITY_HOTSPOT"]) => Kind::Code,
        Some(word) if is(&word, &["BUG", "CODE_SMELL"]) => Kind::Quality,
        Some(word) => {
            cx.unknown("type", &word);
            Kind::Code
        }
        None if impacts.is_empty() => Kind::Code,
        None => Kind::Quality,
    }
}

/// The impacts on security.
fn security<'a, 'r>(impacts: &'a [Impact<'r>]) -> impl Iterator<Item = &'a Impact<'r>> {
    impacts.iter().filter(|impact| {
        let quality = impact.software_quality.as_ref().map(Text::as_raw);
        quality.is_some_and(|quality| is(quality, &["SECURITY"]))
    })
}

/// The grade of an issue: the highest of its impacts on security, else `severity`, which reflects the quality profile
/// and manual changes. The severity of the rule is not read. In Multi-Quality Rule mode `severity` may be absent: then
/// the highest of all impacts.
pub(super) fn grade<'r>(
    severity: Option<Text<'r>>,
    impacts: &[Impact<'r>],
    cx: &mut Context<'_, 'r>,
) -> ToolSeverity<'r> {
    let severity = text(severity);
    let word = match highest(security(impacts)) {
        // Before 10.8, HIGH was the worst impact and covered CRITICAL and BLOCKER.
        Some(word) if is(&word, &["HIGH"]) => severity
            .filter(|word| is(word, &["BLOCKER"]))
            .or(Some(word)),
        Some(word) => Some(word),
        None => severity.or_else(|| highest(impacts.iter())),
    };
    known(word, cx)
}

/// The highest severity of some impacts. An unknown word is below all others.
fn highest<'a, 'r: 'a>(impacts: impl Iterator<Item = &'a Impact<'r>>) -> Option<Str<'r>> {
    impacts.filter_map(impact).max_by_key(|word| rank(word))
}

/// Returns the grade with the unchanged word, which is noted if SonarQube is not known to write it.
pub(super) fn known<'r>(word: Option<Str<'r>>, cx: &mut Context<'_, 'r>) -> ToolSeverity<'r> {
    let Some(word) = word else {
        return ToolSeverity::default();
    };
    if rank(&word).is_none() {
        cx.unknown("severity", &word);
    }
    ToolSeverity::word(word)
}

/// The words of both modes, each next to its equivalent in the other (`ImpactSeverityMapper` of the server), mildest
/// first.
const SEVERITIES: [&[&str]; 5] = [
    &["INFO"],
    &["MINOR", "LOW"],
    &["MAJOR", "MEDIUM"],
    &["CRITICAL", "HIGH"],
    &["BLOCKER"],
];

fn rank(word: &str) -> Option<usize> {
    SEVERITIES.iter().position(|known| is(word, known))
}

/// Returns the severity of an impact, without the prefix of its protocol-buffer name.
fn impact<'r>(impact: &Impact<'r>) -> Option<Str<'r>> {
    const PREFIX: &str = "ImpactSeverity_";
    let word = text(impact.severity)?;
    Some(match word.starts_with(PREFIX) {
        true => part(word, PREFIX.len()..),
        false => word,
    })
}

/// Returns all impacts as one fact, such as `SECURITY HIGH, RELIABILITY LOW`.
pub(super) fn impacts<'r>(impacts: &[Impact<'r>]) -> Option<Str<'r>> {
    let words = |raw: &Impact<'r>| {
        let words = [text(raw.software_quality), impact(raw)];
        joined(words.into_iter().flatten(), " ")
    };
    joined(impacts.iter().filter_map(words), ", ")
}

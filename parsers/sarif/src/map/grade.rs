//! How bad: level, kind, `security-severity`.

use finding_source::finding_redact::redact_prose;
use finding_source::json::Text;
use finding_source::{FindingConfidence, Grade, Note, NoteKind, Record, Str};

use super::Known;
use super::producer::Habits;
use crate::raw::RawResult;
use crate::rules::Place;
use crate::run::Run;

/// The vocabulary of levels.
const SARIF: &str = "sarif";

/// What a result says of how bad it is, and how sure that is.
#[derive(Debug)]
pub(crate) struct Verdict<'r> {
    pub(crate) grade: Grade<'r>,
    pub(crate) confidence: Option<FindingConfidence<'r>>,
}

/// The verdict of a result; `None` of one that tells of no defect.
///
/// The level by section 3.27.10: the result's own; none where the kind says that there is no failure; that of the
/// configuration of the invocation; that of the rule; else `warning`. In older dialects `level` also says what `kind`
/// does now.
pub(crate) fn verdict<'r>(
    raw: &RawResult<'r>,
    known: Option<&Known<'r>>,
    place: Option<Place>,
    run: &Run<'r>,
    habits: Habits,
    record: &mut Record<'r>,
) -> Option<Verdict<'r>> {
    let lower = |text: Option<Text<'r>>| text.and_then(|text| text.trimmed()).map(lower);
    let mut kind = lower(raw.kind);
    let mut level = lower(raw.level);
    if let Some("pass" | "notapplicable" | "open") = level.as_deref() {
        kind = level.take();
    }
    match kind.as_deref() {
        Some("pass" | "notapplicable") => return None,
        None | Some("fail" | "review" | "open" | "informational") => {}
        Some(other) => unknown("kind", other, record),
    }
    let fails = kind.as_deref().is_none_or(|kind| kind == "fail");
    let level = level.or_else(|| {
        if !fails {
            return Some(Str::Borrowed("none"));
        }
        let overridden = place.and_then(|place| run.tables.overridden(place, raw.invocation));
        lower(overridden).or_else(|| known?.level.clone())
    });
    let own = raw.properties.severity.and_then(|word| word.trimmed());
    let refined = own.filter(|word| refines(word, level.as_deref()));
    let level = level.unwrap_or(Str::Borrowed("warning"));
    let mut grade = Grade::default();
    grade.vocabulary = Some(SARIF);
    match &*level {
        "none" | "note" | "warning" | "error" => {}
        other => unknown("level", other, record),
    }
    grade.word = Some(refined.unwrap_or(level));
    // GitHub's number comes before the level, that of the result before that of the rule.
    let own = raw.properties.security_severity.and_then(severity);
    let severity = own.or_else(|| match habits {
        // Each result has its own, and one that is informational has none.
        Habits::Written => None,
        _ => known?.severity.clone(),
    });
    match severity {
        Some(Severity::Score(score)) => grade.score = Some(score),
        Some(Severity::Word(word)) => grade.word = Some(word),
        None => {}
    }
    let own = known.and_then(|known| known.word.clone());
    match habits {
        // Its level is always the same. The word is that of its own reports.
        Habits::DependencyCheck => {
            let copied = [raw.properties.severity, raw.properties.base_severity];
            let copied = || copied.into_iter().flatten().find_map(|word| word.trimmed());
            grade.word = own.or_else(copied);
            grade.vocabulary = None;
        }
        // Levels that stand for its four words, one for one.
        Habits::Zap => {
            let risk = match grade.word.as_deref() {
                Some("error") => "High",
                Some("warning") => "Medium",
                Some("note") => "Low",
                _ => "Informational",
            };
            grade.word = Some(Str::Borrowed(risk));
            grade.vocabulary = None;
        }
        // The same, for its two (`sarif_results.rb`).
        Habits::CfnNag => {
            let kind = match grade.word.as_deref() {
                Some("warning") => "WARN",
                _ => "FAIL",
            };
            grade.word = Some(Str::Borrowed(kind));
            grade.vocabulary = None;
        }
        // The tool's own word on its own scale, which its level only repeats.
        _ if grade.score.is_none() && own.is_some() => {
            grade.word = own;
            grade.vocabulary = None;
        }
        _ => {}
    }
    let undecided = kind.filter(|kind| matches!(&**kind, "review" | "open"));
    let confidence = undecided.map(|word| FindingConfidence {
        word,
        percent: None,
    });
    Some(Verdict { grade, confidence })
}

/// Whether the word of a result's own property, on a scale of the tool's, says more exactly what the level says. Levels
/// have no step for what is critical. A word that contradicts its level is none to go by.
fn refines(word: &str, level: Option<&str>) -> bool {
    let words: &[&str] = match level {
        Some("error") => &["critical", "high"],
        Some("warning") => &["medium", "moderate"],
        Some("note") => &["low"],
        Some(_) => &[],
        None => &["critical", "high", "medium", "moderate", "low"],
    };
    words.iter().any(|known| known.eq_ignore_ascii_case(word))
}

fn unknown(what: &str, word: &str, record: &mut Record<'_>) {
    let text = format!("`{word}` is no {what} of a result");
    record.note(Note::new(NoteKind::UnknownWord, text));
}

/// What `security-severity` says.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Severity<'r> {
    Score(f64),
    Word(Str<'r>),
}

/// Reads a `security-severity`: a number from 0 to 10, in GitHub's convention; or a word, as rules have it that
/// copy it from elsewhere. Anything else says nothing.
pub(crate) fn severity(text: Text<'_>) -> Option<Severity<'_>> {
    let text = text.trimmed()?;
    if let Ok(score) = text.parse::<f64>() {
        return (0.0..=10.0)
            .contains(&score)
            .then_some(Severity::Score(score));
    }
    const WORDS: [&str; 8] = [
        "info",
        "informational",
        "low",
        "medium",
        "moderate",
        "high",
        "critical",
        "unknown",
    ];
    let known = WORDS.iter().any(|word| word.eq_ignore_ascii_case(&text));
    known.then_some(Severity::Word(text))
}
/// The word in lower case, without secrets, which have no form of their own in lower case.
pub(super) fn lower(word: Str<'_>) -> Str<'_> {
    if word.bytes().any(|b| b.is_ascii_uppercase()) {
        Str::Owned(redact_prose(&word).to_ascii_lowercase())
    } else {
        word
    }
}

//! Severity: level, kind, `security-severity`.

use finding_source::finding_redact::redact_prose;
use finding_source::json::Text;
use finding_source::{FindingConfidence, NoteKind, Record, Str, ToolSeverity, Words};

use super::Parts;
use super::producer::Habits;

/// The vocabulary of levels.
const SARIF: &str = "sarif";

/// The severity evidence of a result, and its confidence.
pub(super) type Verdict<'r> = (ToolSeverity<'r>, Option<FindingConfidence<'r>>);

impl<'r> Parts<'_, 'r> {
    /// Returns the severity evidence, and the confidence; `None` if the result reports no defect.
    ///
    /// The level is determined as in section 3.27.10: that of the result; `none` if the kind is not a failure; that
    /// of the configuration of the invocation; that of the rule; otherwise `warning`. In older dialects, `level`
    /// also has the values that `kind` has now.
    pub(super) fn verdict(&self, record: &mut Record<'r>) -> Option<Verdict<'r>> {
        let Self { raw, known, .. } = *self;
        let lower = |text: Option<Text<'r>>| text.trimmed().map(lower);
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
            let overridden = self
                .place
                .and_then(|place| self.run.overridden(place, raw.invocation));
            lower(overridden).or_else(|| known.level.clone())
        });
        let properties = &raw.properties;
        let own = properties.severity.trimmed();
        let refined = own.filter(|word| refines(word, level.as_deref()));
        let level = level.unwrap_or(Str::Borrowed("warning"));
        let mut grade = ToolSeverity::default();
        grade.vocabulary = Some(SARIF);
        match &*level {
            "none" | "note" | "warning" | "error" => {}
            other => unknown("level", other, record),
        }
        grade.word = Some(refined.unwrap_or(level));
        // GitHub's number has precedence over the level, and that of the result over that of the rule.
        let own = properties.security_severity.0.and_then(severity);
        let severity = own.or_else(|| match self.habits {
            // Each result has its own number; informational results have none.
            Habits::Written => None,
            _ => known.severity.clone(),
        });
        if let Some(severity) = severity {
            grade.score = severity.score;
            grade.word = severity.word.or(grade.word);
        }
        let own = known.word.clone();
        match (self.habits, self.habits.own_words()) {
            // Its level is always the same. The word is the one of its own reports.
            (Habits::DependencyCheck, _) => {
                let (of_v3, of_v2) = (properties.v3_severity, properties.v2_severity);
                let copied = [properties.severity, of_v3, of_v2];
                grade.word = own.or_else(|| copied.iter().find_map(Words::trimmed));
                grade.vocabulary = None;
            }
            (_, Some([error, warning, note, none])) => {
                grade.word = Some(Str::Borrowed(match grade.word.as_deref() {
                    Some("error") => error,
                    Some("warning") => warning,
                    Some("note") => note,
                    _ => none,
                }));
                grade.vocabulary = None;
            }
            // The tool's own word on its own scale; its level only repeats it.
            _ if grade.score.is_none() && own.is_some() => {
                grade.word = own;
                grade.vocabulary = None;
            }
            _ => {}
        }
        let undecided = kind.filter(|kind| matches!(&**kind, "review" | "open"));
        let confidence = undecided.map(|word| FindingConfidence::new(word, None));
        Some((grade, confidence))
    }
}

/// Returns true if a severity word in the properties of a result, on a scale of the tool, is more specific than the
/// level. Levels have no step for critical. A word that contradicts its level is not used.
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
    let text = format!("unknown result {what} `{word}`");
    record.remark(NoteKind::UnknownWord, text);
}

/// Reads a `security-severity`: a number from 0 to 10, as GitHub defines it; or a word, in rules that copy it from
/// elsewhere. Any other value is ignored.
pub(super) fn severity(text: Text<'_>) -> Option<ToolSeverity<'_>> {
    let text = text.trimmed()?;
    if let Ok(score) = text.parse::<f64>() {
        let mut severity = ToolSeverity::default();
        severity.score = Some(score).filter(|score| (0.0..=10.0).contains(score));
        return severity.score.is_some().then_some(severity);
    }
    let is_known = matches!(
        &*text.to_ascii_lowercase(),
        "info" | "informational" | "low" | "medium" | "moderate" | "high" | "critical" | "unknown"
    );
    is_known.then(|| ToolSeverity::word(text))
}

/// Returns the word in lower case, without secrets, because secrets are not recognized in lower case.
pub(super) fn lower(word: Str<'_>) -> Str<'_> {
    if word.bytes().any(|b| b.is_ascii_uppercase()) {
        Str::Owned(redact_prose(&word).to_ascii_lowercase())
    } else {
        word
    }
}

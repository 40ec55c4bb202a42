//! `api/qualitygates/project_status`.

use finding_source::{NoteKind, Record};

use super::{is, text};
use crate::raw::{Condition, ProjectStatus};

/// Records a quality gate, which is a verdict on a project and not a defect, as notes: one for the gate and one for
/// each condition that was not met.
pub(crate) fn gate(raw: &ProjectStatus<'_>, record: &mut Record<'_>) {
    let Some(status) = text(raw.status) else {
        return;
    };
    let meaning = match is(&status, &["NONE"]) {
        true => ": no gate was computed, so it did not pass",
        false => "",
    };
    record.remark(NoteKind::Other, format!("quality gate {status}{meaning}"));
    for raw in &raw.conditions {
        let missed = text(raw.status).filter(|status| !is(status, &["OK"]));
        if let (Some(status), Some(metric)) = (missed, text(raw.metric_key)) {
            let mut note = format!("quality gate condition {status}: {metric}");
            let actual = text(raw.actual_value).map(|actual| format!(" is {actual}"));
            note.extend(actual.into_iter().chain(demand(raw)));
            record.remark(NoteKind::Other, note);
        }
    }
}

/// Returns the requirement in words: `LT` 80 fails values less than 80.
fn demand(raw: &Condition<'_>) -> Option<String> {
    let threshold = text(raw.error_threshold.or(raw.warning_threshold))?;
    let comparator = text(raw.comparator)?;
    let words = [("LT", "at least"), ("GT", "at most")];
    let word = words.iter().find(|(known, _)| is(&comparator, &[known]));
    let word = word.map_or(&*comparator, |(_, word)| word);
    Some(format!(", wanted {word} {threshold}"))
}

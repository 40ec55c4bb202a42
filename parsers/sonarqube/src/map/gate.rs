//! `api/qualitygates/project_status`.

use finding_source::{Note, NoteKind, Record};

use super::{is, text};
use crate::raw::{Condition, ProjectStatus};

/// Records a quality gate, which is a verdict on a project and not a defect, as notes: one for the gate and one for
/// each condition that was not met.
pub(crate) fn gate(raw: &ProjectStatus<'_>, record: &mut Record<'_>) {
    let Some(status) = text(raw.status) else {
        return;
    };
    let meaning = if is(&status, &["NONE"]) {
        ": no gate was computed, so it did not pass"
    } else {
        ""
    };
    record.note(Note::new(
        NoteKind::Other,
        format!("quality gate {status}{meaning}"),
    ));
    for raw in &raw.conditions {
        let missed = text(raw.status).filter(|status| !is(status, &["OK"]));
        if let (Some(status), Some(metric)) = (missed, text(raw.metric_key)) {
            let mut note = format!("quality gate condition {status}: {metric}");
            if let Some(actual) = text(raw.actual_value) {
                note.push_str(&format!(" is {actual}"));
            }
            if let Some(demand) = demand(raw) {
                note.push_str(&demand);
            }
            record.note(Note::new(NoteKind::Other, note));
        }
    }
}

/// Returns the requirement in words: `LT` 80 fails values less than 80.
fn demand(raw: &Condition<'_>) -> Option<String> {
    let threshold = text(raw.error_threshold.or(raw.warning_threshold))?;
    let comparator = text(raw.comparator)?;
    let word = if is(&comparator, &["LT"]) {
        "at least"
    } else if is(&comparator, &["GT"]) {
        "at most"
    } else {
        &comparator
    };
    Some(format!(", wanted {word} {threshold}"))
}

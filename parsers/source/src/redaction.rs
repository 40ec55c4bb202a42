//! Removes secrets from errors, and notes those that were removed from findings.

use std::borrow::Cow;

use finding_redact::{RedactionCounts, redact_prose};

use crate::{Note, NoteKind, Record, ReportError};

/// Removes secrets from the message and the path of an error. A path contains names of the report.
pub(crate) fn redact_error(error: &mut ReportError) {
    let message = match redact_prose(error.message()) {
        Cow::Owned(redacted) => Some(redacted),
        Cow::Borrowed(_) => None,
    };
    let path = match redact_prose(error.path()) {
        Cow::Owned(redacted) => Some(redacted),
        Cow::Borrowed(_) => None,
    };
    if let Some(message) = message {
        *error = error.clone().with_message(message);
    }
    if let Some(path) = path {
        *error = error.clone().in_path(path);
    }
}

/// Adds a note for each place of a finding of `rule` where secrets were removed.
pub(crate) fn note_places(
    places: Vec<(&str, RedactionCounts)>,
    rule: &str,
    record: &mut Record<'_>,
) {
    for (place, counts) in places {
        let removed = list(&counts);
        let text = format!("redacted {removed} in the {place} of a finding of rule {rule}");
        record.note(Note::new(NoteKind::Redaction, text));
    }
}

/// Adds the note with the number of secrets.
pub(crate) fn note_counts(counts: &RedactionCounts, record: &mut Record<'_>) {
    if counts.total() > 0 {
        let text = format!("redacted in findings: {}", list(counts));
        record.note(Note::new(NoteKind::Redaction, text));
    }
}

/// Returns a list such as `token (2), field (1)`.
fn list(counts: &RedactionCounts) -> String {
    let mut list = String::new();
    for (kind, count) in counts.iter() {
        if !list.is_empty() {
            list.push_str(", ");
        }
        list.push_str(&format!("{kind} ({count})"));
    }
    list
}

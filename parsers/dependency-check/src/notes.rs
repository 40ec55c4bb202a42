//! What the formats take down in the same words.

use finding_source::{Note, NoteKind, Record};

/// An analyzer failed: what it would have found is missing.
pub(crate) fn analysis_failed(message: Option<&str>, record: &mut Record<'_>) {
    let text = match message {
        Some(message) => format!("the analysis failed in part: {message}"),
        None => "the analysis failed in part".to_owned(),
    };
    record.note(Note::new(NoteKind::Tool, text));
    record.partial("the analysis failed in part");
}

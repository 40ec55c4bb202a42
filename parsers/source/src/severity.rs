//! Severity values, the words of tools.

use crate::{Grade, Note, NoteKind, Record, Str};

impl<'r> Record<'r> {
    /// Returns the grade of a severity value, with the value as the tool writes it. A value that is not among the
    /// `known` ones is kept and noted; if `what` is `level`, the note is `unknown level` and the value.
    pub fn severity_value(
        &mut self,
        what: &str,
        value: Option<Str<'r>>,
        known: &[&str],
    ) -> Grade<'r> {
        let Some(value) = value else {
            return Grade::default();
        };
        if !known.contains(&&*value) {
            let text = format!("unknown {what} `{value}`");
            self.note(Note::new(NoteKind::UnknownWord, text));
        }
        Grade::word(value)
    }
}

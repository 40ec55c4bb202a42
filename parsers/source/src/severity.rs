//! Severity values: the words of tools.

use crate::{Grade, Note, NoteKind, Record, Str};

impl<'r> Record<'r> {
    /// Returns the grade of a severity value, as the tool writes it. One that is not among the `known` values is kept, and
    /// noted as `unknown level` and the value where `what` is `level`.
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

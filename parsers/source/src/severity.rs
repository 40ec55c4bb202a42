//! Severity values, the words of tools.

use std::fmt;

use finding_severity::vocabulary::for_tool;

use crate::text::joined;
use crate::{Note, NoteKind, Record, Str, ToolSeverity};

impl<'r> Record<'r> {
    /// Returns the tool's severity with this value, as the tool writes it. A value that is not among the
    /// `known` ones is kept and noted; if `what` is `level`, the note is `unknown level` and the value.
    pub fn severity_value(
        &mut self,
        what: &str,
        value: Option<Str<'r>>,
        known: &[&str],
    ) -> ToolSeverity<'r> {
        let Some(value) = value else {
            return ToolSeverity::default();
        };
        if !known.contains(&&*value) {
            let text = format!("unknown {what} `{value}`");
            self.note(Note::new(NoteKind::UnknownWord, text));
        }
        ToolSeverity::word(value)
    }

    /// Returns the tool's severity with this value, as the tool writes it. A value that is not in the
    /// [vocabulary](for_tool) of `tool` is kept and noted.
    ///
    /// ```
    /// # use finding_source::Record;
    /// let mut record = Record::scratch();
    /// let grade = record.severity_of("inspector", Some("UNTRIAGED".into()));
    /// assert_eq!(grade.word.as_deref(), Some("UNTRIAGED"));
    /// ```
    pub fn severity_of(&mut self, tool: &str, value: Option<Str<'r>>) -> ToolSeverity<'r> {
        match value {
            Some(value) if for_tool(tool).is_some_and(|it| it.meaning(&value).is_some()) => {
                ToolSeverity::word(value)
            }
            value => self.severity_value("severity", value, &[]),
        }
    }

    /// Notes that the words which the report has for `what` are unknown, or that it has none.
    ///
    /// ```
    /// # use finding_source::Record;
    /// let mut record = Record::scratch();
    /// // Notes "level of rule E1 is unknown: `Severe`", and "level of rule E2 is unknown: absent".
    /// record.unknown_words("level of rule E1", ["Severe"]);
    /// record.unknown_words("level of rule E2", None);
    /// ```
    pub fn unknown_words<'a>(
        &mut self,
        what: impl fmt::Display,
        words: impl IntoIterator<Item = &'a str>,
    ) {
        let words = words.into_iter().map(|word| format!("`{word}`").into());
        let said = joined(words, ", ").unwrap_or("absent".into());
        let text = format!("{what} is unknown: {said}");
        self.remark(NoteKind::UnknownWord, text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Limits;

    #[test]
    fn a_value_that_is_not_in_the_vocabulary_is_kept_and_noted() {
        let mut record = Record::new(&Limits::default());
        for (tool, word, notes) in [
            ("inspector", "HIGH", 0),
            ("inspector", "high", 0),
            ("inspector", "SEVERE", 1),
            ("no such tool", "HIGH", 2),
        ] {
            let grade = record.severity_of(tool, Some(word.into()));
            assert_eq!(grade.word.as_deref(), Some(word));
            assert_eq!(record.notes.len(), notes, "{tool} {word}");
        }
        assert_eq!(
            record.severity_of("inspector", None),
            ToolSeverity::default()
        );
        assert_eq!(record.notes[0].text, "unknown severity `SEVERE`");
    }

    #[test]
    fn unknown_words_are_quoted_and_may_be_absent() {
        let mut record = Record::new(&Limits::default());
        record.unknown_words("risk of a", None);
        record.unknown_words("risk of b", ["x"]);
        record.unknown_words(format_args!("risk of {}", 'c'), ["x", "y z"]);
        let texts: Vec<&str> = record.notes.iter().map(|note| &*note.text).collect();
        let [absent, one, two] = texts[..] else {
            panic!("{texts:?}");
        };
        assert_eq!(absent, "risk of a is unknown: absent");
        assert_eq!(one, "risk of b is unknown: `x`");
        assert_eq!(two, "risk of c is unknown: `x`, `y z`");
    }
}

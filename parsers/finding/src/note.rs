//! Notes on a report, and its completeness.

use std::borrow::Cow;
use std::fmt;

use finding_redact::redact_prose;

/// Information in a report that is not a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Note {
    /// The kind of note.
    pub kind: NoteKind,
    /// The text, one line.
    pub text: String,
    /// The number of occurrences, at least 1.
    pub times: u64,
}

/// Writes the text, and the number of occurrences if it is more than one.
impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)?;
        if self.times > 1 {
            write!(f, " ({} times)", self.times)?;
        }
        Ok(())
    }
}

impl Note {
    /// Creates a note of one line. Line breaks and other control characters become spaces, a text of more than 500
    /// characters is cut, and secrets are removed ([`redact_prose`]). A blank text is replaced by `(no message)`.
    #[must_use]
    pub fn new(kind: NoteKind, text: impl AsRef<str>) -> Self {
        const LONGEST: usize = 500;
        let text = redact_prose(text.as_ref());
        let mut line = String::with_capacity(text.len().min(4 * LONGEST));
        for (at, c) in text.chars().enumerate() {
            if at == LONGEST {
                line.push('…');
                break;
            }
            line.push(if c.is_control() { ' ' } else { c });
        }
        if line.trim().is_empty() {
            line.replace_range(.., "(no message)");
        }
        Self {
            kind,
            text: line,
            times: 1,
        }
    }
}

/// The kinds of notes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum NoteKind {
    /// The file has a defect, but was still read.
    File,
    /// The tool reports a problem of its own run.
    Tool,
    /// An unknown value in the report.
    UnknownWord,
    /// Duplicate entries were left out.
    Repeated,
    /// Secrets were removed from findings.
    Redaction,
    /// The report does not name its tool, and has no findings: it may be of another tool.
    NoTool,
    /// A part of the report without findings, such as statistics.
    Other,
}

/// The completeness of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Completeness {
    /// A defect that it does not list is gone: the report has everything that its scan covered.
    Complete,
    /// A defect that it does not list may still exist: the scan or the report is incomplete, for this reason.
    Partial(Cow<'static, str>),
}

impl Completeness {
    /// Returns whether the report is complete.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        matches!(self, Self::Complete)
    }

    /// Returns the reason why the report is partial, or `None` if it is complete.
    #[must_use]
    pub fn reason(&self) -> Option<&str> {
        match self {
            Self::Complete => None,
            Self::Partial(reason) => Some(reason),
        }
    }
}

/// Writes `complete`, or `partial: ` and the reason.
impl fmt::Display for Completeness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Complete => f.write_str("complete"),
            Self::Partial(reason) => write!(f, "partial: {reason}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Completeness, Note, NoteKind};

    #[test]
    fn a_partial_report_tells_its_reason() {
        let partial = Completeness::Partial("the tool failed".into());
        assert_eq!(partial.to_string(), "partial: the tool failed");
        assert_eq!(partial.reason(), Some("the tool failed"));
        assert_eq!(Completeness::Complete.reason(), None);
        assert_eq!(Completeness::Complete.to_string(), "complete");
    }

    #[test]
    fn a_note_of_control_characters_is_not_blank() {
        for text in ["", " ", "\0\n", "\u{85}"] {
            let note = Note::new(NoteKind::Tool, text);
            assert_eq!(note.text, "(no message)", "{text:?}");
        }
    }
}

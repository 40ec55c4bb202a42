//! The format's own schema, borrowed from the report.
//!
//! A Code Quality report is a list of issues in the form of Code Climate (its SPEC.md, "Issues"), of which GitLab
//! asks for a part. [`Issues`] walks it and stops at every issue. Readers of tools that write this format are
//! built on it.

use finding_source::json::{AfterDocument, Raw, Reader, Text};
use finding_source::{Limits, ReportError, ReportErrorKind};
use serde::Deserialize;

/// One issue.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct Issue<'r> {
    /// `issue`, where it is given; Code Climate has measurements, too.
    #[serde(borrow, default, rename = "type")]
    pub kind: Option<Text<'r>>,
    /// What is wrong, in one line mostly.
    #[serde(borrow)]
    pub description: Text<'r>,
    /// The rule.
    #[serde(borrow, default)]
    pub check_name: Option<Text<'r>>,
    /// A longer explanation.
    #[serde(borrow, default)]
    pub content: Option<Content<'r>>,
    /// Words such as `Bug Risk` and `Security`.
    #[serde(borrow, default)]
    pub categories: Option<Raw<'r>>,
    /// `info`, `minor`, `major`, `critical` or `blocker`.
    #[serde(borrow, default)]
    pub severity: Option<Text<'r>>,
    /// What the tool knows the issue by.
    #[serde(borrow, default)]
    pub fingerprint: Option<Text<'r>>,
    /// The tool, where Code Climate ran it.
    #[serde(borrow, default)]
    pub engine_name: Option<Text<'r>>,
    /// Where it is.
    #[serde(borrow)]
    pub location: Location<'r>,
}

/// A longer explanation.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct Content<'r> {
    /// Markdown.
    #[serde(borrow, default)]
    pub body: Option<Text<'r>>,
}

/// Where an issue is.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct Location<'r> {
    /// Relative to the repository.
    #[serde(borrow)]
    pub path: Text<'r>,
    /// By lines.
    #[serde(borrow, default)]
    pub lines: Option<Lines<'r>>,
    /// By lines and columns.
    #[serde(borrow, default)]
    pub positions: Option<Positions<'r>>,
}

/// A stretch of lines.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct Lines<'r> {
    /// The first.
    #[serde(borrow, default)]
    pub begin: Option<Raw<'r>>,
    /// The last.
    #[serde(borrow, default)]
    pub end: Option<Raw<'r>>,
}

/// A stretch of text.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct Positions<'r> {
    /// Where it begins.
    #[serde(borrow, default)]
    pub begin: Option<Point<'r>>,
    /// Where it ends.
    #[serde(borrow, default)]
    pub end: Option<Point<'r>>,
}

/// A place in a text.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct Point<'r> {
    /// The line.
    #[serde(borrow, default)]
    pub line: Option<Raw<'r>>,
    /// The column.
    #[serde(borrow, default)]
    pub column: Option<Raw<'r>>,
}

/// A line or a column, see [`Raw::to_line`].
#[must_use]
pub fn number(raw: Option<Raw<'_>>) -> Option<u32> {
    raw?.to_line()
}

/// What [`Issues`] stops at.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::large_enum_variant, reason = "almost every item is an issue")]
pub enum Item<'r> {
    /// Another list begins, behind an earlier one.
    Document,
    /// An issue.
    Issue(Issue<'r>),
    /// What follows a list, and is none.
    Text(&'r str),
}

/// Walks a report of one list, or of several one after another.
#[derive(Clone, Debug)]
pub struct Issues<'r> {
    reader: Reader<'r>,
    place: Place,
    /// Where the issue read last begins.
    byte: usize,
}

#[derive(Clone, Copy, Debug)]
enum Place {
    Start,
    List,
    After,
    End,
}

impl<'r> Issues<'r> {
    /// A walk from byte `start` of `text` on.
    #[must_use]
    pub fn new(text: &'r str, start: usize, limits: &Limits) -> Self {
        Self {
            reader: Reader::new(text, start, limits),
            place: Place::Start,
            byte: start,
        }
    }

    /// The next item, or `None` at the end.
    ///
    /// # Errors
    ///
    /// After an error that does not [end the report](ReportError::ends_report) the walk goes on behind the
    /// value that caused it.
    pub fn next_item(&mut self) -> Result<Option<Item<'r>>, ReportError> {
        loop {
            match self.place {
                Place::Start => {
                    self.place = Place::After;
                    self.reader.enter_array()?;
                    self.place = Place::List;
                }
                Place::List => {
                    if self.reader.next_item()? {
                        self.byte = self.reader.byte();
                        return self.reader.read().map(|issue| Some(Item::Issue(issue)));
                    }
                    self.place = Place::After;
                }
                Place::After => match self.reader.after_document() {
                    AfterDocument::Nothing => self.place = Place::End,
                    AfterDocument::Document => {
                        self.place = Place::Start;
                        return Ok(Some(Item::Document));
                    }
                    AfterDocument::Text => return Ok(Some(Item::Text(self.reader.pass_text()))),
                },
                Place::End => return Ok(None),
            }
        }
    }

    /// The error of an issue that was read last and cannot be used.
    #[must_use]
    pub fn unusable(&mut self, message: &'static str) -> ReportError {
        ReportError::new(ReportErrorKind::Schema, message)
            .at(self.reader.position(self.byte))
            .in_path(self.reader.path())
    }
}

//! The schema of the format, borrowed from the report.
//!
//! A Code Quality report is a list of issues in Code Climate's format (its SPEC.md, "Issues"), of which GitLab uses a
//! part. [`Issues`] walks through it. Sources of tools that write this format are built on it.

use finding_source::json::{Int, Reader, StrictText, Text};
use finding_source::schema::Objects;
use finding_source::{FindingSource, Limits, Record, ReportError, ReportErrorKind};

finding_source::schema! {
    /// One issue.
    pub struct Issue<'r> {
        /// `issue`, if present; Code Climate also has measurements.
        pub kind: Option<StrictText<'r>> = "type",
        /// The message, usually one line.
        pub description: Option<Text<'r>> = "description",
        /// The rule.
        pub check_name: Option<Text<'r>> = "check_name",
        /// A longer explanation.
        pub content: Option<Content<'r>> = "content",
        /// Words such as `Bug Risk` and `Security`.
        pub categories: Vec<Text<'r>> = "categories",
        /// `info`, `minor`, `major`, `critical` or `blocker`.
        pub severity: Option<Text<'r>> = "severity",
        /// The tool's identifier of the issue.
        pub fingerprint: Option<Text<'r>> = "fingerprint",
        /// The tool, if Code Climate ran it.
        pub engine_name: Option<Text<'r>> = "engine_name",
        /// The location.
        pub location: Option<Location<'r>> = "location",
    }

    /// A longer explanation.
    #[derive(Copy)]
    pub struct Content<'r> {
        /// Markdown.
        pub body: Option<Text<'r>> = "body",
    }

    /// The location of an issue.
    #[derive(Copy)]
    pub struct Location<'r> {
        /// Relative to the repository.
        pub path: Option<Text<'r>> = "path",
        /// By lines.
        pub lines: Option<Lines> = "lines",
        /// By lines and columns.
        pub positions: Option<Positions> = "positions",
    }

    /// A range of lines.
    #[derive(Copy)]
    pub struct Lines {
        /// The first.
        pub begin: Option<Int> = "begin",
        /// The last.
        pub end: Option<Int> = "end",
    }

    /// A range of text.
    #[derive(Copy)]
    pub struct Positions {
        /// Its beginning.
        pub begin: Option<Point> = "begin",
        /// Its end.
        pub end: Option<Point> = "end",
    }

    /// A position in a text.
    #[derive(Copy)]
    pub struct Point {
        /// The line.
        pub line: Option<Int> = "line",
        /// The column.
        pub column: Option<Int> = "column",
    }
}

/// A walk through a report of one list, or of several in sequence.
#[derive(Clone, Debug)]
pub struct Issues<'r> {
    reader: Reader<'r>,
    issues: Objects<'r, Issue<'r>>,
    place: Place,
    /// The byte offset of the last issue.
    byte: usize,
}

#[derive(Clone, Copy, Debug)]
enum Place {
    Start,
    List,
    After,
}

impl<'r> Issues<'r> {
    /// Returns the byte offset of the last issue.
    #[must_use]
    pub fn byte(&self) -> usize {
        self.byte
    }

    /// Returns the issue that begins at `byte` of `text`, and its number of bytes. Returns `None` if it is unusable.
    #[must_use]
    pub fn read_at(text: &'r str, byte: usize, limits: &Limits) -> Option<(Issue<'r>, usize)> {
        let mut reader = Reader::new(text, byte, limits);
        let issue = Objects::default().take(&mut reader).ok()?;
        Some((issue, reader.byte() - byte))
    }

    /// Creates a walk that starts at byte `start` of `text`.
    #[must_use]
    pub fn new(text: &'r str, start: usize, limits: &Limits) -> Self {
        Self {
            reader: Reader::new(text, start, limits),
            issues: Objects::default(),
            place: Place::Start,
            byte: start,
        }
    }

    /// Goes to the next document if `source` reads it, as [`Record::next_document_with`] does.
    pub fn next_document(
        &mut self,
        record: &mut Record<'r>,
        source: &dyn FindingSource,
        skipped: impl FnMut(&'r str),
    ) -> bool {
        let more = record.next_document_with(&mut self.reader, source, skipped);
        if more {
            self.place = Place::Start;
        }
        more
    }

    /// Returns the next issue, or `None` at the end of a list.
    ///
    /// # Errors
    ///
    /// After an error that does not [end the report](ReportError::ends_report), the walk continues after the value that
    /// caused it.
    pub fn next_issue(&mut self) -> Result<Option<&Issue<'r>>, ReportError> {
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
                        let issue = self.issues.read_unnoted(&mut self.reader)?;
                        return Ok(Some(issue));
                    }
                    self.place = Place::After;
                }
                Place::After => return Ok(None),
            }
        }
    }

    /// Removes and returns what was ignored in the issues so far, see [`Reader::take_remarks`].
    #[must_use]
    pub fn take_remarks(&mut self) -> Vec<String> {
        self.reader.take_remarks()
    }

    /// Returns the error of the last issue, which is unusable.
    #[must_use]
    pub fn unusable(&mut self, message: &'static str) -> ReportError {
        ReportError::new(ReportErrorKind::Schema, message)
            .at(self.reader.position(self.byte))
            .in_path(self.reader.path())
    }
}

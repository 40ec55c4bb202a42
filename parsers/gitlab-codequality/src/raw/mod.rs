//! The format's own schema, borrowed from the report.
//!
//! A Code Quality report is a list of issues in the form of Code Climate (its SPEC.md, "Issues"), of which GitLab
//! asks for a part. [`Issues`] walks it. Readers of tools that write this format are
//! built on it.

use finding_source::json::{Int, Reader, StrictText, Text};
use finding_source::schema::Objects;
use finding_source::{FindingSource, Limits, Record, ReportError, ReportErrorKind};

finding_source::schema! {
    /// One issue.
    pub struct Issue<'r> {
        /// `issue`, where it is given; Code Climate has measurements, too.
        pub kind: Option<StrictText<'r>> = "type",
        /// What is wrong, in one line mostly.
        pub description: Option<Text<'r>> = "description",
        /// The rule.
        pub check_name: Option<Text<'r>> = "check_name",
        /// A longer explanation.
        pub content: Option<Content<'r>> = "content",
        /// Words such as `Bug Risk` and `Security`.
        pub categories: Vec<Text<'r>> = "categories",
        /// `info`, `minor`, `major`, `critical` or `blocker`.
        pub severity: Option<Text<'r>> = "severity",
        /// What the tool knows the issue by.
        pub fingerprint: Option<Text<'r>> = "fingerprint",
        /// The tool, where Code Climate ran it.
        pub engine_name: Option<Text<'r>> = "engine_name",
        /// Where it is.
        pub location: Option<Location<'r>> = "location",
    }

    /// A longer explanation.
    #[derive(Copy)]
    pub struct Content<'r> {
        /// Markdown.
        pub body: Option<Text<'r>> = "body",
    }

    /// Where an issue is.
    #[derive(Copy)]
    pub struct Location<'r> {
        /// Relative to the repository.
        pub path: Option<Text<'r>> = "path",
        /// By lines.
        pub lines: Option<Lines> = "lines",
        /// By lines and columns.
        pub positions: Option<Positions> = "positions",
    }

    /// A stretch of lines.
    #[derive(Copy)]
    pub struct Lines {
        /// The first.
        pub begin: Option<Int> = "begin",
        /// The last.
        pub end: Option<Int> = "end",
    }

    /// A stretch of text.
    #[derive(Copy)]
    pub struct Positions {
        /// Where it begins.
        pub begin: Option<Point> = "begin",
        /// Where it ends.
        pub end: Option<Point> = "end",
    }

    /// A place in a text.
    #[derive(Copy)]
    pub struct Point {
        /// The line.
        pub line: Option<Int> = "line",
        /// The column.
        pub column: Option<Int> = "column",
    }
}

/// Walks a report of one list, or of several one after another.
#[derive(Clone, Debug)]
pub struct Issues<'r> {
    reader: Reader<'r>,
    issues: Objects<'r, Issue<'r>>,
    place: Place,
    /// Where the issue read last begins.
    byte: usize,
}

#[derive(Clone, Copy, Debug)]
enum Place {
    Start,
    List,
    After,
}

impl<'r> Issues<'r> {
    /// Returns the byte at which the issue gone to last begins.
    #[must_use]
    pub fn byte(&self) -> usize {
        self.byte
    }

    /// Returns the issue that begins at `byte` of `text`, and its number of bytes. `None` when it is unusable.
    #[must_use]
    pub fn read_at(text: &'r str, byte: usize, limits: &Limits) -> Option<(Issue<'r>, usize)> {
        let mut reader = Reader::new(text, byte, limits);
        let issue = Objects::default().take(&mut reader).ok()?;
        Some((issue, reader.byte() - byte))
    }

    /// A walk from byte `start` of `text` on.
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

    /// The next issue, or `None` at the end of a list.
    ///
    /// # Errors
    ///
    /// After an error that does not [end the report](ReportError::ends_report) the walk goes on after the
    /// value that caused it.
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

    /// Removes and returns what was ignored in the issues read until now, see [`Reader::take_remarks`].
    #[must_use]
    pub fn take_remarks(&mut self) -> Vec<String> {
        self.reader.take_remarks()
    }

    /// The error of an issue that was read last and cannot be used.
    #[must_use]
    pub fn unusable(&mut self, message: &'static str) -> ReportError {
        ReportError::new(ReportErrorKind::Schema, message)
            .at(self.reader.position(self.byte))
            .in_path(self.reader.path())
    }
}

use super::{Entry, Input, Opened, Outcome, Queue};
use crate::{
    Entries, ErrorScope, Finding, Note, NoteKind, Position, Record, ReportError, ReportErrorKind,
};

/// The description of a format of lines for [`lines`].
///
/// A file is one document. Lines of another form are part of a log.
pub trait LineWalk<'r>: Send {
    /// The contents of a line of the format, for the note about other lines: `an error`.
    const HAS: &'static str;

    /// Reads a line. Returns `None` if it is not of the format. It is then skipped, which is noted at the end.
    ///
    /// # Errors
    ///
    /// After an error of [`ErrorScope::Entry`], reading continues after the line.
    fn line(
        &mut self,
        line: Line<'r>,
        record: &mut Record<'r>,
    ) -> Result<Option<Outcome<'r>>, ReportError>;

    /// Ends the last line: returns what becomes of an entry whose end was not known before. Of a report that breaks it is not
    /// called.
    ///
    /// # Errors
    ///
    /// As for [`Entry`].
    fn finish(&mut self, record: &mut Record<'r>) -> Entry<'r> {
        let _ = record;
        Ok(Outcome::Nothing)
    }

    /// Ends a report, after [`finish`](Self::finish), or where nothing more can be read.
    fn end_report(&mut self, record: &mut Record<'r>) {
        let _ = record;
    }
}

/// A line of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line<'r> {
    /// The line, without its line ending.
    pub text: &'r str,
    /// Its byte offset in the report.
    pub byte: usize,
    /// Its number, from 1.
    pub number: u64,
    /// True if it is the last line.
    pub is_last: bool,
    /// The byte offset of the next line.
    next: usize,
}

impl<'r> Line<'r> {
    /// Returns the line that begins at `byte` of `text`, or `None` at its end.
    #[must_use]
    pub fn at(text: &'r str, byte: usize, number: u64) -> Option<Self> {
        let rest = text.get(byte..).filter(|rest| !rest.is_empty())?;
        let (line, next) = match memchr::memchr(b'\n', rest.as_bytes()) {
            Some(end) => (&rest[..end], byte + end + 1),
            None => (rest, text.len()),
        };
        Some(Self {
            text: line.strip_suffix('\r').unwrap_or(line),
            byte,
            number,
            is_last: line.len() == rest.len(),
            next,
        })
    }

    /// Returns the byte offset of its end, before the line ending.
    #[must_use]
    pub fn end(&self) -> usize {
        self.byte + self.text.len()
    }

    /// Returns an error at the line. If it is not its last, reading continues after it.
    #[must_use]
    pub fn error(&self, kind: ReportErrorKind, message: &'static str) -> ReportError {
        let at = Position {
            byte: self.byte as u64,
            line: self.number,
            column: 1,
        };
        let error = ReportError::new(kind, message).at(at);
        match kind {
            ReportErrorKind::Truncated => error,
            _ => error.with_scope(ErrorScope::Entry),
        }
    }
}

/// Returns the entries of the lines of `input`, read by `walk`. The text before the document, which cannot be distinguished
/// from lines of the format, is read too.
///
/// # Errors
///
/// None. The result has the type of [`FindingSource::open`](crate::FindingSource::open).
pub fn lines<'r>(input: Input<'r>, walk: impl LineWalk<'r> + 'r) -> Opened<'r> {
    Ok(Box::new(Lines {
        walk,
        text: input.text(),
        at: Some(input.first_line()),
        number: 0,
        longest: input.limits().text,
        skipped: 0,
        queue: Queue::default(),
    }))
}

struct Lines<'r, W> {
    walk: W,
    text: &'r str,
    /// The byte offset of the next line, or `None` after the end.
    at: Option<usize>,
    number: u64,
    longest: usize,
    /// The number of lines that are not of the format.
    skipped: u64,
    queue: Queue<'r>,
}

impl<'r, W: LineWalk<'r>> Lines<'r, W> {
    /// Reads a line, or the end of the report.
    fn step(&mut self, record: &mut Record<'r>) -> Result<(), ReportError> {
        let line = self
            .at
            .and_then(|at| Line::at(self.text, at, self.number + 1));
        let Some(line) = line else {
            self.at = None;
            self.note_end(record);
            let outcome = self.walk.finish(record)?;
            let unusable = |what| ReportError::new(ReportErrorKind::Schema, what);
            return self.queue.add(outcome).map_err(unusable);
        };
        self.at = Some(line.next);
        self.number = line.number;
        if line.text.len() > self.longest {
            let message = "line longer than the limit for a text";
            return Err(line.error(ReportErrorKind::Limit, message));
        }
        let Some(outcome) = self.walk.line(line, record)? else {
            self.skipped += u64::from(!line.text.trim().is_empty());
            return Ok(());
        };
        let unusable = |what| line.error(ReportErrorKind::Schema, what);
        self.queue.add(outcome).map_err(unusable)
    }

    fn note_end(&self, record: &mut Record<'r>) {
        if self.skipped > 0 {
            let text = format!("skipped {} lines without {}", self.skipped, W::HAS);
            record.note(Note::new(NoteKind::File, text));
        }
        // A tool ends every line.
        if self.number > 0 && !self.text.ends_with('\n') {
            record.remark(NoteKind::File, "the last line has no line ending");
            record.partial("the report may have been cut in its last line");
        }
    }
}

impl<'r, W: LineWalk<'r>> Entries<'r> for Lines<'r, W> {
    fn next(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        loop {
            if let Some(finding) = self.queue.next(record) {
                return Ok(Some(finding));
            }
            if self.at.is_none() {
                return Ok(None);
            }
            let step = self.step(record);
            if self.at.is_none() || step.as_ref().is_err_and(ReportError::ends_report) {
                self.walk.end_report(record);
            }
            step?;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::NextFinding;
    use super::*;
    use crate::{
        Confidence, Descriptor, FindingSource, Identity, Kind, Limits, Options, Report, Rule, Shape,
    };

    static LINT: Descriptor = Descriptor::new("lint-lines", "lint", "Lint", "lines");

    /// Reads `error: TITLE`. Lines of `more` tell how many findings the last line is, and `cut` ends the report.
    #[derive(Debug)]
    struct Lint;

    impl FindingSource for Lint {
        fn descriptor(&self) -> &'static Descriptor {
            &LINT
        }

        fn detect(&self, _: &Shape<'_>) -> Confidence {
            Confidence::Likely
        }

        fn open<'r>(&self, input: Input<'r>) -> Opened<'r> {
            lines(input, Walk::default())
        }
    }

    /// The title of the last error, whose end is not known.
    #[derive(Default)]
    struct Walk<'r>(Option<&'r str>);

    fn finding(title: &str) -> Finding<'_> {
        let identity = Identity::new().with("title", title);
        Finding::new("lint", Kind::Code, Rule::new("error"), title, identity)
    }

    impl<'r> LineWalk<'r> for Walk<'r> {
        const HAS: &'static str = "an error";

        fn line(
            &mut self,
            line: Line<'r>,
            record: &mut Record<'r>,
        ) -> Result<Option<Outcome<'r>>, ReportError> {
            match line.text {
                "cut" => return Err(line.error(ReportErrorKind::Truncated, "cut")),
                "odd" => return Err(line.error(ReportErrorKind::Syntax, "odd")),
                "none" => return Ok(Some(Outcome::Unusable("none"))),
                _ => {}
            }
            let Some(title) = line.text.strip_prefix("error: ") else {
                return Ok(None);
            };
            assert_eq!(
                Line::at(line.text, 0, 1).map(|line| line.is_last),
                Some(true)
            );
            let last = self.0.replace(title);
            if line.number > 2 {
                record.partial("long");
            }
            Ok(Some(
                last.map_or(Outcome::Nothing, |last| finding(last).into()),
            ))
        }

        fn finish(&mut self, _: &mut Record<'r>) -> Entry<'r> {
            let mut last = self.0.take();
            Ok(Outcome::OneByOne(NextFinding::new(move |_| {
                last.take().map(finding)
            })))
        }

        fn end_report(&mut self, record: &mut Record<'r>) {
            record.remark(NoteKind::Other, "ended");
        }
    }

    /// Returns the titles and errors, and the notes.
    fn read(text: &str) -> (Vec<String>, Vec<String>) {
        let limits = Limits::default().with_text(20);
        let report = Report::new(text.as_bytes(), &limits).unwrap();
        let options = Options::default();
        let mut findings = Lint.findings(&report, &options).unwrap();
        let items = findings.by_ref().map(|item| match item {
            Ok(finding) => finding.title.into_owned(),
            Err(error) => error.to_string(),
        });
        let items = items.collect();
        let notes = findings.finish().notes;
        (items, notes.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn an_error_whose_end_is_not_known_is_read_at_the_end_of_the_text() {
        let (items, notes) = read("error: a\r\nlog\n\nerror: b\nlog\n");
        assert_eq!(items, ["a", "b"]);
        assert_eq!(notes, ["skipped 2 lines without an error", "ended"]);
    }

    #[test]
    fn a_line_that_cannot_be_read_is_an_error_at_its_position() {
        let long = "error: longer than the limit";
        let (items, _) = read(&format!("odd\nerror: a\n{long}\nnone\n"));
        let expected = [
            "odd at line 1, column 1 (byte 0)",
            "line longer than the limit for a text at line 3, column 1 (byte 13)",
            "none at line 4, column 1 (byte 42)",
            "a",
        ];
        assert_eq!(items, expected);
    }

    #[test]
    fn nothing_is_read_after_a_line_that_ends_the_report() {
        let (items, notes) = read("error: a\ncut\nerror: b\n");
        assert_eq!(items, ["cut at line 2, column 1 (byte 9)"]);
        assert_eq!(notes, ["ended"]);
    }

    #[test]
    fn a_last_line_without_a_line_ending_is_noted() {
        let (items, notes) = read("error: a");
        assert_eq!(items, ["a"]);
        assert_eq!(notes, ["the last line has no line ending", "ended"]);
    }
}

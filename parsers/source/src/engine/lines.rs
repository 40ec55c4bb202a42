use super::{Input, Opened, Outcome, Queue, Read};
use crate::{
    Entries, ErrorScope, Finding, Note, NoteKind, Position, Record, ReportError, ReportErrorKind,
};

/// The description of a format of lines for [`lines`].
///
/// A file is one document: what is between the lines of the format is part of a log.
pub trait LineWalk<'r> {
    /// What a line of the format has, for the note about other lines: `an error`.
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

    /// Ends the report: returns what becomes of an entry whose end was not known before.
    ///
    /// # Errors
    ///
    /// As for [`Read`].
    fn finish(&mut self, record: &mut Record<'r>) -> Read<'r> {
        let _ = record;
        Ok(Outcome::Nothing)
    }

    /// Ends a report of which nothing more can be read, in place of [`finish`](Self::finish).
    fn break_off(&mut self, record: &mut Record<'r>) {
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
        let (line, next) = match rest.find('\n') {
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
pub fn lines<'r>(input: Input<'r, '_>, walk: impl LineWalk<'r> + 'r) -> Opened<'r> {
    Ok(Box::new(Lines {
        walk,
        text: input.text(),
        at: Some(input.report().first_line()),
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
    fn step(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
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
            return Ok(None);
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
            match self.step(record) {
                Ok(None) => {}
                Err(error) if error.ends_report() => {
                    self.walk.break_off(record);
                    return Err(error);
                }
                step => return step,
            }
        }
    }
}

//! What a [`Record`] does between the documents of a file.

use std::collections::VecDeque;
use std::ops::Range;

use report_syntax::documents::{DocumentReader, Next, end_of_document, end_of_nothing, next};

use crate::logs::{count_lines, end_of_log, lines_of, look};
use crate::{
    Confidence, Entries, ErrorScope, Finding, FindingSource, Note, NoteKind, Position, Record,
    Registry, Report, ReportError, ReportErrorKind, shape,
};

/// The errors of unknown documents that wait to be delivered: more than a pipeline writes between two reports.
const MOST: usize = 1_000;

/// Why a report is partial when other text follows it without a line break: the text may be the rest of it.
const ON_LAST_LINE: &str = "text follows the report on its last line";

/// What a [`Record`] knows of the documents after the first one.
#[derive(Clone, Debug, Default)]
pub(crate) struct Between {
    /// The sources that may read a document which the source that reads does not know.
    pub(crate) registry: Option<Registry>,
    /// The bytes of a document that another source reads: it ends what this one reads.
    pub(crate) foreign: Option<Range<usize>>,
    /// The errors of documents that no source reads.
    unread: VecDeque<ReportError>,
    /// Where the first document begins, when it holds nothing and the file holds other text.
    nothing: Option<usize>,
    /// Whether it needs no note, or has one, that there are several documents.
    pub(crate) noted: bool,
}

/// Whose document it is that follows.
enum Whose {
    /// It belongs to the source that reads.
    Own,
    /// It belongs to another source of the registry.
    Foreign,
    /// No source reads it.
    Unknown,
    /// It is part of a log, up to this byte.
    Log(usize),
}

impl Between {
    pub(crate) fn begin(&mut self, report: &Report<'_>) {
        self.nothing = report.holds_nothing_in_text().then(|| report.start());
    }

    /// Takes the error of a document that no source reads, if reading goes on after it.
    pub(crate) fn take_entry_error(&mut self) -> Option<ReportError> {
        let entry = self
            .unread
            .front()
            .is_some_and(|error| !error.ends_report());
        entry.then(|| self.unread.pop_front())?
    }

    /// Takes the error of a document that no source reads.
    pub(crate) fn take_error(&mut self) -> Option<ReportError> {
        self.unread.pop_front()
    }

    /// Returns how sure the sources are that lines between documents are a report themselves.
    fn surest_of_lines(&self, text: &str, lines: &Range<usize>) -> Confidence {
        let text = text.get(..lines.end).unwrap_or(text);
        let registry = self.registry.as_ref();
        registry.map_or(Confidence::No, |all| {
            all.surest(&shape::lines(text, lines.start))
        })
    }

    fn whose(&self, text: &str, byte: usize, source: &dyn FindingSource) -> Whose {
        let (shape, own) = look(text, byte, source);
        if let Some(end) = shape.lines().and_then(|_| end_of_log(text, byte, &shape)) {
            return Whose::Log(end);
        }
        let tool = source.descriptor().tool;
        let others = self.registry.as_ref();
        let others = others.map_or(Confidence::No, |all| all.surest_of_others(&shape, tool));
        if others > own && end_of_nothing(text, byte).is_none() {
            return Whose::Foreign;
        }
        if own > Confidence::No {
            return Whose::Own;
        }
        if let Some(end) = end_of_log(text, byte, &shape) {
            return Whose::Log(end);
        }
        if source.continues_with(&shape) {
            return Whose::Own;
        }
        // A source of the same tool may know it.
        let registry = self.registry.as_ref();
        match registry.is_some_and(|all| all.surest(&shape) > Confidence::No) {
            true => Whose::Foreign,
            false => Whose::Unknown,
        }
    }
}

impl<'r> Record<'r> {
    /// Goes to the next document of the file if `source`, which has read the one before, reads it too. Returns whether
    /// there is one.
    ///
    /// Text between documents is skipped with a note. A document that another source reads ends what `source` reads, as
    /// the end of the file does: [`Registry::read`] goes on with the other source. A document that no source reads becomes
    /// an error of the [`Findings`](crate::Findings) that says what it looks like, and is skipped.
    pub fn next_document(
        &mut self,
        reader: &mut impl DocumentReader<'r>,
        source: &dyn FindingSource,
    ) -> bool {
        self.next_document_with(reader, source, |_| {})
    }

    /// The same, without the note that there are several: for formats in which one scan is many documents, such as the
    /// pages of a server's answer.
    pub fn next_page(
        &mut self,
        reader: &mut impl DocumentReader<'r>,
        source: &dyn FindingSource,
    ) -> bool {
        self.between.noted = true;
        self.next_document(reader, source)
    }

    /// The same, and shows the text that is skipped to `visit`.
    pub fn next_document_with(
        &mut self,
        reader: &mut impl DocumentReader<'r>,
        source: &dyn FindingSource,
        mut visit: impl FnMut(&'r str),
    ) -> bool {
        for remark in reader.take_remarks() {
            self.note(Note::new(NoteKind::File, remark));
        }
        let text = reader.whole_text();
        self.check_nothing(text, source);
        let mut skipped = 0;
        let found = loop {
            if self.between.foreign.is_some() {
                break false;
            }
            let end = reader.end();
            let byte = match next(text, end) {
                Next::End => {
                    reader.go_to_document(text.len());
                    break false;
                }
                Next::Text(lines) if self.are_report(text, &lines) => {
                    self.between.foreign = Some(lines);
                    continue;
                }
                Next::Text(lines) => {
                    if begins_on_last_line(text, end, &lines) {
                        self.partial(ON_LAST_LINE);
                    }
                    let skip = text.get(lines.clone()).unwrap_or_default();
                    visit(skip);
                    skipped += count_lines(skip);
                    reader.go_to_document(lines.end);
                    continue;
                }
                Next::Document(byte) => byte,
            };
            match self.between.whose(text, byte, source) {
                Whose::Own => {
                    reader.go_to_document(byte);
                    break true;
                }
                Whose::Foreign => self.between.foreign = Some(byte..text.len()),
                Whose::Unknown => {
                    let position = reader.position(byte);
                    let end = self.leave_unread(text, byte, position, source);
                    reader.go_to_document(end);
                }
                Whose::Log(log) => {
                    if begins_on_last_line(text, end, &(byte..log))
                        && end_of_document(text, byte) != Some(log)
                    {
                        self.partial(ON_LAST_LINE);
                    }
                    skipped += count_lines(text.get(byte..log).unwrap_or_default());
                    reader.go_to_document(log);
                }
            }
        };
        self.note_skipped(skipped);
        if found && !std::mem::replace(&mut self.between.noted, true) {
            let text = "several reports one after another";
            self.note(Note::new(NoteKind::File, text));
        }
        found
    }

    /// Whether lines between documents are a report themselves. When nothing but the form of a line speaks for that, they
    /// are skipped, and what is read is partial.
    pub(crate) fn are_report(&mut self, text: &str, lines: &Range<usize>) -> bool {
        let surest = self.between.surest_of_lines(text, lines);
        if surest == Confidence::Possible {
            self.partial("text after the report may be another report");
        }
        surest >= Confidence::Likely
    }

    /// An empty list in a log is not a report, unless its names are those of one tool alone.
    fn check_nothing(&mut self, text: &str, source: &dyn FindingSource) {
        if let Some(byte) = self.between.nothing.take() {
            let (_, own) = look(text, byte, source);
            if own < Confidence::Certain {
                self.partial("an empty list in other text is not a report");
            }
        }
    }

    /// Notes that lines after a report were skipped, if there were any.
    pub(crate) fn note_skipped(&mut self, lines: usize) {
        if lines > 0 {
            let text = format!("skipped {} of text after the report", lines_of(lines));
            self.note(Note::new(NoteKind::File, text));
        }
    }

    /// Makes an error of the document at `byte`, which no source reads; returns its end.
    fn leave_unread(
        &mut self,
        text: &str,
        byte: usize,
        position: Position,
        source: &dyn FindingSource,
    ) -> usize {
        let (shape, _) = look(text, byte, source);
        let tool = source.descriptor().tool_name;
        let message = format!("another document follows, not a report of {tool}: {shape}");
        let error = ReportError::new(ReportErrorKind::Unsupported, message).at(position);
        // Nothing can be found after a document without an end.
        let end = end_of_document(text, byte).filter(|_| self.between.unread.len() < MOST);
        self.between.unread.push_back(match end {
            Some(_) => error.with_scope(ErrorScope::Entry),
            None => error,
        });
        end.unwrap_or(text.len())
    }

    /// Leaves the document that begins at `byte` of `text` to the other sources, or makes an error of it if there are none.
    /// For a source that looks for its documents itself.
    pub fn end_before_document(
        &mut self,
        text: &str,
        byte: usize,
        position: Position,
        source: &dyn FindingSource,
    ) {
        if self.between.registry.is_some() {
            self.between.foreign = Some(byte..text.len());
        } else {
            self.leave_unread(text, byte, position, source);
        }
    }

    /// Reads the next finding of a report that another report carries. No other source takes over in there: every
    /// document that the source of `entries` does not read is an error, which
    /// [`take_unread_document`](Self::take_unread_document) returns.
    ///
    /// # Errors
    ///
    /// As for [`Entries::next`].
    pub fn next_inside(
        &mut self,
        entries: &mut dyn Entries<'r>,
    ) -> Result<Option<Finding<'r>>, ReportError> {
        let registry = self.between.registry.take();
        let item = entries.next(self);
        self.between.registry = registry;
        item
    }

    /// Takes the error of a document inside of another report that its source does not read.
    pub fn take_unread_document(&mut self) -> Option<ReportError> {
        self.between.take_error()
    }
}

/// What follows a document, for a source that looks for its documents itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Following {
    /// The byte at which the source's next document begins.
    pub document: Option<usize>,
    /// The number of lines before it that are not a document.
    pub skipped: usize,
    /// Whether the text before it begins on the last line of the document before.
    pub on_last_line: bool,
    /// Whether there is no such document, but another one, or other text. [`Record::next_document`] reads that.
    pub rest: bool,
}

impl Report<'_> {
    /// Returns what follows the document of `source` that ends at byte `end` of [`text`](Self::text).
    #[must_use]
    pub fn following(&self, end: usize, source: &dyn FindingSource) -> Following {
        let text = self.text();
        let between = Between::default();
        let mut following = Following::default();
        let mut at = end;
        loop {
            match next(text, at) {
                Next::End => {
                    following.rest = following.skipped > 0;
                    return following;
                }
                Next::Text(lines) => {
                    following.skipped += count_lines(text.get(lines.clone()).unwrap_or_default());
                    following.on_last_line |= begins_on_last_line(text, at, &lines);
                    at = lines.end;
                }
                Next::Document(byte) => match between.whose(text, byte, source) {
                    Whose::Own => {
                        following.document = Some(byte);
                        return following;
                    }
                    Whose::Log(end) => {
                        following.skipped += count_lines(text.get(byte..end).unwrap_or_default());
                        at = end;
                    }
                    Whose::Foreign | Whose::Unknown => {
                        following.rest = true;
                        return following;
                    }
                },
            }
        }
    }
}

/// Whether `lines` begin without a line break after the document that ends at `end`.
fn begins_on_last_line(text: &str, end: usize, lines: &Range<usize>) -> bool {
    let gap = text.get(end..lines.start).unwrap_or_default();
    !gap.contains('\n')
}

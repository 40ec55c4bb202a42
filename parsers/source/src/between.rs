//! The transition of a [`Record`] between the documents of a file.

use std::collections::VecDeque;
use std::ops::Range;

use report_syntax::documents::{DocumentReader, Next, end_of_document, end_of_nothing, next};

use crate::lines::{count_lines, lines_of};
use crate::logs::{end_of_log, look};
use crate::{
    Confidence, ErrorScope, FindingSource, Note, NoteKind, Position, Record, Registry, Report,
    ReportError, ReportErrorKind, shape,
};

/// The maximum number of pending errors of unknown documents, more than a pipeline writes between two reports.
const MOST: usize = 1_000;

/// The reason for a partial report when other text follows without a line break: it may be the rest of the report.
const ON_LAST_LINE: &str = "text follows the report on its last line";

/// The state of a [`Record`] for the documents after the first one.
#[derive(Clone, Debug, Default)]
pub(crate) struct Between {
    /// The sources for documents that the current source does not recognize.
    pub(crate) registry: Option<Registry>,
    /// The bytes of a document of another source, which ends the current source.
    pub(crate) foreign: Option<Range<usize>>,
    /// The errors of documents that no source reads.
    unread: VecDeque<ReportError>,
    /// The start of the first document, if it is empty and the file has other text.
    nothing: Option<usize>,
    /// True if the note about several documents is not needed, or already written.
    pub(crate) noted: bool,
}

/// The owner of the next document.
enum Whose {
    /// The current source.
    Own,
    /// Another source of the registry.
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

    /// Removes and returns the error of an unknown document, if reading continues after it.
    pub(crate) fn take_entry_error(&mut self) -> Option<ReportError> {
        let entry = self
            .unread
            .front()
            .is_some_and(|error| !error.ends_report());
        entry.then(|| self.unread.pop_front())?
    }

    /// Removes and returns the error of an unknown document.
    pub(crate) fn take_error(&mut self) -> Option<ReportError> {
        self.unread.pop_front()
    }

    /// Returns the highest confidence of the sources that lines between documents are a report.
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
        let tool = &source.descriptor().tool;
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
        // Another source of the same tool may recognize it.
        let registry = self.registry.as_ref();
        match registry.is_some_and(|all| all.surest(&shape) > Confidence::No) {
            true => Whose::Foreign,
            false => Whose::Unknown,
        }
    }
}

impl<'r> Record<'r> {
    /// Goes to the next document of the file if `source`, which has read the previous one, also reads this one. Returns
    /// whether there is one.
    ///
    /// Text between documents is skipped with a note. A document of another source ends the current source, like the
    /// end of the file: [`Registry::read`] continues with the other source. An unknown document becomes an error of the
    /// [`Findings`](crate::Findings) that describes its form, and is skipped.
    pub fn next_document(
        &mut self,
        reader: &mut impl DocumentReader<'r>,
        source: &dyn FindingSource,
    ) -> bool {
        self.next_document_with(reader, source, |_, _| {})
    }

    /// Goes to the next document like [`next_document`](Self::next_document), without the note about several documents:
    /// for formats in which one scan has several documents, such as the pages of a server's reply.
    pub fn next_page(
        &mut self,
        reader: &mut impl DocumentReader<'r>,
        source: &dyn FindingSource,
    ) -> bool {
        self.between.noted = true;
        self.next_document(reader, source)
    }

    /// Goes to the next document like [`next_document`](Self::next_document), and passes the skipped text to `visit`, with this record.
    pub fn next_document_with(
        &mut self,
        reader: &mut impl DocumentReader<'r>,
        source: &dyn FindingSource,
        mut visit: impl FnMut(&'r str, &mut Self),
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
                    visit(skip, self);
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
            let text = "several reports in sequence";
            self.note(Note::new(NoteKind::File, text));
        }
        found
    }

    /// Returns whether lines between documents are a report. If only the form of a line indicates this, they are
    /// skipped, and the report is partial.
    pub(crate) fn are_report(&mut self, text: &str, lines: &Range<usize>) -> bool {
        let surest = self.between.surest_of_lines(text, lines);
        if surest == Confidence::Possible {
            self.partial("text after the report may be another report");
        }
        surest >= Confidence::Likely
    }

    /// Checks an empty list: in a log it is not a report, unless its names are those of only one tool.
    fn check_nothing(&mut self, text: &str, source: &dyn FindingSource) {
        if let Some(byte) = self.between.nothing.take() {
            let (_, own) = look(text, byte, source);
            if own < Confidence::Certain {
                self.partial("an empty list in other text is not a report");
            }
        }
    }

    /// Notes the number of skipped lines after a report, if there are any.
    pub(crate) fn note_skipped(&mut self, lines: usize) {
        if lines > 0 {
            let text = format!("skipped {} of text after the report", lines_of(lines));
            self.note(Note::new(NoteKind::File, text));
        }
    }

    /// Records an error for the document at `byte`, which no source reads. Returns its end.
    fn leave_unread(
        &mut self,
        text: &str,
        byte: usize,
        position: Position,
        source: &dyn FindingSource,
    ) -> usize {
        let (shape, _) = look(text, byte, source);
        let tool = &source.descriptor().tool_name;
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

    /// Leaves the document that begins at `byte` of `text` to the other sources, or records an error if there are none.
    /// For a source that searches for its documents itself.
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

    /// Removes and returns the error of a document inside of another report that its source does not read, see
    /// [`Findings::into_entries`](crate::Findings::into_entries).
    pub fn take_unread_document(&mut self) -> Option<ReportError> {
        self.between.take_error()
    }
}

/// The text after a document, for a source that searches for its documents itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Following {
    /// The byte at which the source's next document begins.
    pub document: Option<usize>,
    /// The number of lines before it that are not a document.
    pub skipped: usize,
    /// True if the text before it begins on the last line of the previous document.
    pub on_last_line: bool,
    /// True if there is no such document, but another one, or other text. [`Record::next_document`] reads it.
    pub rest: bool,
}

impl Following {
    /// Returns what follows the document of `source` that ends at byte `end` of `text`.
    #[must_use]
    pub fn new(text: &str, end: usize, source: &dyn FindingSource) -> Self {
        let between = Between::default();
        let mut following = Self::default();
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

/// Returns whether `lines` begin without a line break after the document that ends at `end`.
fn begins_on_last_line(text: &str, end: usize, lines: &Range<usize>) -> bool {
    let gap = text.get(end..lines.start).unwrap_or_default();
    !gap.contains('\n')
}

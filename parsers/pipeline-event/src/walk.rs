//! Walks the reports of the messages, one after another.

use std::collections::VecDeque;
use std::fmt;

use finding_source::json::{Reader, TextPlaces};
use finding_source::{
    Confidence, Descriptor, Entries, ErrorScope, Finding, FindingSource, Findings, Input, Limits,
    Note, NoteKind, Options, Record, Report, ReportError,
};

use crate::locate::{self, Located};
use crate::map::{self, Document, Facts};
use crate::place::{How, Place, of_file};
use crate::raw::Carried;

/// The entries of all messages.
pub(crate) struct Walk<'r> {
    /// The source of messages.
    source: Box<dyn FindingSource>,
    /// The sources of their reports.
    sources: &'static [&'static dyn FindingSource],
    options: Options,
    messages: std::vec::IntoIter<Message<'r>>,
    /// The reports of messages that were decoded.
    decoded: &'r [Report<'static>],
    /// The source of the first report.
    first: Option<Descriptor>,
    current: Option<Current<'r>>,
    /// The error of the first message, if it could not be read.
    unusable: Option<ReportError>,
    /// The errors of documents that follow the report of a message and that no source reads.
    unread: VecDeque<ReportError>,
    /// The error that may hide further messages.
    broken: Option<ReportError>,
    text: &'r str,
    /// True if text begins on the last line of a message.
    on_last_line: bool,
    /// The end of the last message in the file, if other text follows it.
    rest: Option<usize>,
    notes: Vec<Note>,
}

/// An unread message.
struct Message<'r> {
    facts: Facts<'r>,
    report_type: Option<String>,
    report: Result<Document<'r>, ReportError>,
    places: Vec<Place<'r>>,
    notes: Vec<Note>,
}

/// The message whose report is being read.
struct Current<'r> {
    entries: Box<dyn Entries<'r> + 'r>,
    facts: Facts<'r>,
    places: Vec<Place<'r>>,
}

impl<'r> Walk<'r> {
    /// # Errors
    ///
    /// If `input` contains no message.
    pub(crate) fn new(
        source: Box<dyn FindingSource>,
        sources: &'static [&'static dyn FindingSource],
        input: Input<'r>,
    ) -> Result<Self, ReportError> {
        let found = locate::events(&input, &*source);
        if found.events.is_empty() {
            let unsupported = || source.descriptor().unsupported(&input.shape());
            return Err(found.broken.unwrap_or_else(unsupported));
        }
        let mut notes = Vec::new();
        if found.skipped > 0 {
            let text = format!("skipped {} lines between messages", found.skipped);
            notes.push(Note::new(NoteKind::File, text));
        }
        if found.odd > 0 {
            let text = format!(
                "skipped {} records that cannot contain a message",
                found.odd
            );
            notes.push(Note::new(NoteKind::File, text));
        }
        if found.events.len() > 1 {
            let text = format!("{} messages, read one after another", found.events.len());
            notes.push(Note::new(NoteKind::File, text));
        }
        let (messages, decoded) = messages(found.events, input.limits());
        Ok(Self {
            source,
            sources,
            options: input.options().clone(),
            messages: messages.into_iter(),
            decoded: input.whole().keep(decoded),
            first: None,
            current: None,
            unusable: None,
            unread: VecDeque::new(),
            broken: found.broken,
            text: input.text(),
            on_last_line: found.on_last_line,
            rest: found.rest,
            notes,
        })
    }

    /// Starts reading the first report.
    ///
    /// # Errors
    ///
    /// If the only message contains no readable report.
    pub(crate) fn begin(&mut self) -> Result<(), ReportError> {
        match self.begin_next() {
            Some(Ok(source)) => self.first = Some(source),
            Some(Err(error)) if self.is_last() => return Err(error),
            Some(Err(error)) => self.unusable = Some(error),
            None => {}
        }
        Ok(())
    }

    /// Returns whether the current message is the last.
    fn is_last(&self) -> bool {
        self.messages.len() == 0
            && self.unread.is_empty()
            && self.broken.is_none()
            && self.rest.is_none()
    }

    fn begin_next(&mut self) -> Option<Result<Descriptor, ReportError>> {
        let mut message = self.messages.next()?;
        let begun = message.report.and_then(|report| {
            let report_type = message.report_type.as_deref();
            let notes = &mut message.notes;
            let mut of =
                |report: &Report<'_>| map::source(self.sources, report_type, report, notes);
            let (chosen, findings) = match report {
                Document::Part(part) => {
                    let chosen = of(&part)?;
                    let findings = part.findings(&*chosen.source, &self.options)?;
                    (chosen, findings)
                }
                Document::Escaped(at) | Document::Encoded(at) => {
                    let report = &self.decoded[at];
                    let chosen = of(report)?;
                    let findings = chosen.source.findings(report, &self.options)?;
                    (chosen, findings)
                }
            };
            Ok(match chosen.confidence {
                Confidence::Possible => findings.with_guessed_tool(),
                _ => findings,
            })
        });
        self.notes.append(&mut message.notes);
        let findings: Findings<'r> = match begun {
            Ok(findings) => findings,
            Err(error) => return Some(Err(of_file(error, &mut message.places))),
        };
        let source = findings.source().clone();
        self.current = Some(Current {
            entries: findings.into_entries(),
            facts: message.facts,
            places: message.places,
        });
        Some(Ok(source))
    }

    /// Reads the rest of the file after the messages.
    fn finish(&mut self, record: &mut Record<'r>) {
        if std::mem::take(&mut self.on_last_line) {
            record.partial("text follows a message on its last line");
        }
        let Some(end) = self.rest.take() else {
            return;
        };
        let source = &*self.source;
        let text = self.text;
        let mut reader = Reader::new(text, end, &self.options.limits);
        if record.next_document(&mut reader, source) {
            // Reads a message after a document that is not one.
            let byte = reader.byte();
            let position = reader.position(byte);
            record.end_before_document(text, byte, position, source);
        }
    }

    /// Returns the error of one message, which does not affect a following message.
    fn of_message(&self, error: ReportError) -> ReportError {
        if self.is_last() {
            error
        } else {
            error.with_scope(ErrorScope::Entry)
        }
    }
}

/// Returns the messages that were found, and the reports that were decoded from them.
fn messages<'r>(
    events: Vec<Located<'r>>,
    limits: &Limits,
) -> (Vec<Message<'r>>, Vec<Report<'static>>) {
    let mut decoded = Vec::new();
    let message = |located: Located<'r>| {
        let Located {
            event,
            report: around,
            mut places,
        } = located;
        let mut notes = Vec::new();
        let facts = Facts::new(&event, &mut notes);
        let report = map::document(event.report.as_ref(), around, limits, &mut decoded);
        let how = match (&report, &event.report) {
            (Ok(Document::Escaped(_)), Some(Carried::Text(start, text))) => How::Escaped(
                *start,
                TextPlaces::new(*text),
                Box::new(Reader::new(around.text(), 0, limits)),
            ),
            (Ok(Document::Encoded(_)), _) => How::Encoded,
            _ => How::InPlace,
        };
        let has_place = !matches!(event.report, Some(Carried::Unusable(_)));
        if has_place {
            let path = "report".to_owned();
            places.push(Place { path, how });
        }
        Message {
            facts,
            report_type: event.report_type.map(|word| word.into_owned()),
            report,
            places,
            notes,
        }
    };
    let messages = events.into_iter().map(message).collect();
    (messages, decoded)
}

impl<'r> Entries<'r> for Walk<'r> {
    fn source(&self) -> Option<&Descriptor> {
        self.first.as_ref()
    }

    fn next(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        loop {
            for note in self.notes.drain(..) {
                record.note(note);
            }
            if self.current.is_none() {
                if let Some(error) = self.unread.pop_front() {
                    return Err(self.of_message(error));
                }
            }
            if let Some(error) = self.unusable.take() {
                return Err(self.of_message(error));
            }
            let Some(current) = &mut self.current else {
                match self.begin_next() {
                    Some(Ok(_)) => continue,
                    Some(Err(error)) => return Err(self.of_message(error)),
                    None => {
                        if let Some(error) = self.broken.take() {
                            return Err(error);
                        }
                        self.finish(record);
                        return Ok(None);
                    }
                }
            };
            current.facts.take_from(&mut record.scan);
            let item = current.entries.next(record);
            while let Some(error) = record.take_unread_document() {
                self.unread.push_back(of_file(error, &mut current.places));
            }
            current.facts.add_to(&mut record.scan);
            match item {
                Ok(Some(finding)) => return Ok(Some(finding)),
                Ok(None) => {
                    record.scan_ended();
                    self.current = None;
                }
                Err(error) => {
                    let error = of_file(error, &mut current.places);
                    if !error.ends_report() {
                        return Err(error);
                    }
                    record.scan_ended();
                    self.current = None;
                    if self.messages.len() == 0 {
                        // The message ends where its report does.
                        self.broken = None;
                    }
                    return Err(self.of_message(error));
                }
            }
        }
    }
}

impl fmt::Debug for Walk<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Walk")
            .field("messages", &self.messages.len())
            .finish_non_exhaustive()
    }
}

//! Walks the reports of the messages, one after another.

use std::collections::VecDeque;
use std::mem;
use std::vec;

use finding_source::engine::Opened;
use finding_source::json::Reader;
use finding_source::{
    Confidence, Descriptor, Entries, ErrorScope, Finding, FindingSource, Findings, Input, Note,
    NoteKind, Record, Report, ReportError, Scan,
};

use crate::locate::{self, Found, Message};
use crate::map::{self, Document};
use crate::place::{Place, of_file};

/// The entries of all messages.
struct Walk<'r> {
    /// The source of messages.
    source: Box<dyn FindingSource>,
    /// The sources of their reports.
    sources: &'static [&'static dyn FindingSource],
    input: Input<'r>,
    /// The text around the messages, and what broke the search for them.
    found: Found<'r>,
    messages: vec::IntoIter<Message<'r>>,
    decoded: &'r [Report<'static>],
    /// The source of the first report.
    first: Option<Descriptor>,
    current: Option<Current<'r>>,
    /// The error of the first message, if it could not be read, and those of documents that follow the report of a
    /// message and that no source reads.
    unread: VecDeque<ReportError>,
    notes: Vec<Note>,
}

/// The message whose report is being read.
struct Current<'r> {
    entries: Box<dyn Entries<'r> + 'r>,
    scan: Scan<'r>,
    places: Vec<Place<'r>>,
}

/// Finds the messages of `input`, and starts to read the report of the first one.
///
/// # Errors
///
/// `Unsupported` for a text without messages, and the error of the report in the only message.
pub(crate) fn open<'r>(
    source: Box<dyn FindingSource>,
    sources: &'static [&'static dyn FindingSource],
    input: Input<'r>,
) -> Opened<'r> {
    let mut found = locate::events(&input, &*source);
    if found.messages.is_empty() {
        let unsupported = || source.descriptor().unsupported(&input.shape());
        return Err(found.broken.unwrap_or_else(unsupported));
    }
    let mut notes = Vec::new();
    let mut note = |is_so: bool, text: String| {
        notes.extend(is_so.then(|| Note::new(NoteKind::File, text)));
    };
    let (skipped, odd, count) = (found.skipped, found.odd, found.messages.len());
    note(
        skipped > 0,
        format!("skipped {skipped} lines between messages"),
    );
    note(
        odd > 0,
        format!("skipped {odd} records that cannot contain a message"),
    );
    note(
        count > 1,
        format!("{count} messages, read one after another"),
    );
    let mut walk = Walk {
        source,
        sources,
        messages: mem::take(&mut found.messages).into_iter(),
        decoded: input.whole().keep(mem::take(&mut found.decoded)),
        found,
        input,
        first: None,
        current: None,
        unread: VecDeque::new(),
        notes,
    };
    match walk.begin_next() {
        Err(error) if walk.is_last() => return Err(error),
        Err(error) => walk.unread.push_back(error),
        Ok(_) => {}
    }
    Ok(Box::new(walk))
}

impl<'r> Walk<'r> {
    /// Returns whether the current message is the last.
    fn is_last(&self) -> bool {
        self.messages.len() == 0
            && self.unread.is_empty()
            && self.found.broken.is_none()
            && self.found.rest.is_none()
    }

    /// Starts to read the report of the next message. Returns false if there is none.
    fn begin_next(&mut self) -> Result<bool, ReportError> {
        let Some(mut message) = self.messages.next() else {
            return Ok(false);
        };
        let begun = message.report.and_then(|report| {
            let word = message.report_type.as_deref();
            self.findings(&report, word, &mut message.notes)
        });
        self.notes.append(&mut message.notes);
        let findings = begun.map_err(|error| of_file(error, &mut message.places))?;
        self.first.get_or_insert_with(|| findings.source().clone());
        self.current = Some(Current {
            entries: findings.into_entries(),
            scan: message.scan,
            places: message.places,
        });
        Ok(true)
    }

    /// Starts to read the report of a message of this type.
    fn findings(
        &self,
        report: &Document<'r>,
        report_type: Option<&str>,
        notes: &mut Vec<Note>,
    ) -> Result<Findings<'r>, ReportError> {
        let mut of = |report: &Report<'_>| map::source(self.sources, report_type, report, notes);
        let (chosen, findings) = match report {
            Document::Part(part) => {
                let chosen = of(part)?;
                let findings = part.findings(&*chosen.source, self.input.options())?;
                (chosen, findings)
            }
            Document::Decoded(at) => {
                let report = &self.decoded[*at];
                let chosen = of(report)?;
                let findings = chosen.source.findings(report, self.input.options())?;
                (chosen, findings)
            }
        };
        Ok(match chosen.confidence {
            Confidence::Possible => findings.with_guessed_tool(),
            _ => findings,
        })
    }

    /// Reads the rest of the file after the messages.
    fn finish(&mut self, record: &mut Record<'r>) {
        if mem::take(&mut self.found.on_last_line) {
            record.partial("text follows a message on its last line");
        }
        let Some(end) = self.found.rest.take() else {
            return;
        };
        let mut reader = Reader::new(self.input.text(), end, self.input.limits());
        if record.next_document(&mut reader, &*self.source) {
            // Reads a message after a document that is not one.
            let byte = reader.byte();
            let position = reader.position(byte);
            record.end_before_document(self.input.text(), byte, position, &*self.source);
        }
    }

    /// Returns the error of one message, which does not affect a following message.
    fn of_message(&self, error: ReportError) -> ReportError {
        match self.is_last() {
            true => error,
            false => error.with_scope(ErrorScope::Entry),
        }
    }
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
            let Some(current) = &mut self.current else {
                if let Some(error) = self.unread.pop_front() {
                    return Err(self.of_message(error));
                }
                match self.begin_next() {
                    Ok(true) => continue,
                    Err(error) => return Err(self.of_message(error)),
                    Ok(false) => {}
                }
                if let Some(error) = self.found.broken.take() {
                    return Err(error);
                }
                self.finish(record);
                return Ok(None);
            };
            // The time that only the message has: a source may check whether there is one.
            if record.scan.time == current.scan.time {
                record.scan.time = None;
            }
            let item = current.entries.next(record);
            while let Some(error) = record.take_unread_document() {
                self.unread.push_back(of_file(error, &mut current.places));
            }
            map::add(&current.scan, &mut record.scan);
            let end = match item {
                Ok(Some(finding)) => return Ok(Some(finding)),
                Ok(None) => Ok(()),
                Err(error) => Err(of_file(error, &mut current.places)),
            };
            if end.as_ref().is_err_and(|error| !error.ends_report()) {
                return end.map(|()| None);
            }
            record.scan_ended();
            self.current = None;
            if let Err(error) = end {
                if self.messages.len() == 0 {
                    // The message ends where its report does.
                    self.found.broken = None;
                }
                return Err(self.of_message(error));
            }
        }
    }
}

//! Reads every document of a file with its own source.

use std::collections::VecDeque;
use std::fmt;
use std::ops::Range;

use report_syntax::LineCounter;
use report_syntax::documents::{Next, end_of_document, end_of_nothing, next};

use crate::lines::{count_lines, lines_of};
use crate::logs::end_of_log;
use crate::report::LEAD;
use crate::shape::{self, Shape};
use crate::{
    Candidate, Confidence, Descriptor, Entries, ErrorScope, Finding, Findings, Note, NoteKind,
    Options, Record, Registry, Report, ReportError, ReportErrorKind, ReportPart,
};

/// The maximum number of changes of the source in one file, more than a pipeline writes.
const MOST: usize = 1_000;

/// The entries of all documents of a file.
pub(crate) struct Documents<'r> {
    report: &'r Report<'r>,
    registry: Registry,
    options: Options,
    entries: Option<Box<dyn Entries<'r> + 'r>>,
    /// The source of the entries.
    source: Option<Descriptor>,
    /// True if the source has returned a finding.
    has_findings: bool,
    /// True if all sources are of one tool, so that a report need not name it.
    is_of_one_tool: bool,
    /// The number of changes of the source.
    changes: usize,
    /// The errors of documents before the first known one.
    unread: VecDeque<ReportError>,
    /// The position of the search for the next document.
    at: Option<usize>,
    lines: LineCounter,
}

impl<'r> Documents<'r> {
    /// Starts reading the first document of `report` that a source of `registry` recognizes.
    ///
    /// # Errors
    ///
    /// If there is none, or the source refuses it.
    pub(crate) fn read(
        registry: &Registry,
        report: &'r Report<'_>,
        options: &Options,
    ) -> Result<Findings<'r>, ReportError> {
        let mut documents = Self {
            report,
            registry: registry.clone(),
            options: options.within(report),
            entries: None,
            source: None,
            has_findings: false,
            is_of_one_tool: registry.is_of_one_tool(),
            changes: 0,
            unread: VecDeque::new(),
            at: None,
            lines: LineCounter::default(),
        };
        let mut findings = documents.first()?;
        documents.source = Some(findings.source().clone());
        findings.record_mut().between.registry = Some(registry.clone());
        Ok(findings.with_entries(|entries| {
            documents.entries = Some(entries);
            Box::new(documents)
        }))
    }

    fn first(&mut self) -> Result<Findings<'r>, ReportError> {
        if let Some(lines) = self.lines_before() {
            let mut findings = self.findings(&lines)?;
            findings.record_mut().note_all(self.report.file_notes());
            self.at = Some(self.report.start());
            return Ok(findings);
        }
        match self.registry.choose(self.report) {
            Ok(chosen) => {
                let findings = chosen.source.findings(self.report, &self.options)?;
                let mut findings = self.guessed(&chosen, findings);
                let of_lines = chosen.source.detect(&self.report.shape()) == Confidence::No;
                if self.surest_before() == Confidence::Possible && !of_lines {
                    let record = findings.record_mut();
                    record.partial("text before the report may be another report");
                }
                Ok(findings)
            }
            Err(error) if error.kind() == ReportErrorKind::Unrecognized => self.after_log(error),
            Err(error) => Err(error),
        }
    }

    /// Returns the lines before a known document, if they are a report.
    fn lines_before(&self) -> Option<ReportPart<'r>> {
        let report = self.report;
        let document = self.registry.surest(&report.shape());
        if self.surest_before() < Confidence::Likely || document == Confidence::No {
            return None;
        }
        // A byte order mark may begin the document.
        let before = report.text().get(..report.start())?;
        report.part(report.first_line()..before.rfind('\n')? + 1)
    }

    /// Returns the highest confidence of the sources that the lines before the document are a report.
    fn surest_before(&self) -> Confidence {
        let report = self.report;
        let before = report.text().get(..report.start()).unwrap_or_default();
        if before.trim_start_matches('\u{feff}').trim().is_empty() {
            return Confidence::No;
        }
        self.registry
            .surest(&shape::lines(before, report.first_line()))
    }

    /// Starts reading the first known document after an unknown one: log lines may look like documents.
    fn after_log(&mut self, refused: ReportError) -> Result<Findings<'r>, ReportError> {
        let report = self.report;
        let text = report.text();
        let lines = |bytes: Range<usize>| count_lines(text.get(bytes).unwrap_or_default());
        let mut at = report.start();
        let mut skipped = lines(report.first_line()..at);
        // The number of bytes of other text than documents of a log.
        let mut other = at - report.first_line();
        loop {
            let byte = match next(text, at) {
                Next::Text(bytes) if other <= LEAD => {
                    at = bytes.end;
                    other += bytes.len();
                    skipped += lines(bytes);
                    continue;
                }
                Next::Document(byte) => byte,
                Next::Text(_) | Next::End => return Err(refused),
            };
            let Some(part) = report.part(byte..text.len()) else {
                return Err(refused);
            };
            if let Some(end) = self.end_of_log(byte, &part.shape()) {
                skipped += lines(byte..end);
                at = end;
                continue;
            }
            if self.unread.len() == MOST {
                return Err(refused);
            }
            match self.registry.choose(&part) {
                Ok(_) => {
                    let mut findings = self.findings(&part)?;
                    let record = findings.record_mut();
                    record.note_all(report.file_notes());
                    if skipped > 0 {
                        let text = format!("skipped {} before the report", lines_of(skipped));
                        record.note(Note::new(NoteKind::File, text));
                    }
                    return Ok(findings);
                }
                Err(error) => {
                    let Some(end) = end_of_document(text, byte) else {
                        return Err(refused);
                    };
                    let error = self.placed(byte, error).with_scope(ErrorScope::Entry);
                    self.unread.push_back(error);
                    at = end;
                }
            }
        }
    }

    /// Returns the end of the text at `byte` if it is part of a log and no source recognizes it.
    fn end_of_log(&self, byte: usize, shape: &Shape<'_>) -> Option<usize> {
        let text = self.report.text();
        // The form of 64 KiB of lines would be checked again at each line, without effect.
        let is_document = shape.lines().is_none();
        let known = is_document && self.registry.surest(shape) > Confidence::No;
        if known && end_of_nothing(text, byte).is_none() {
            return None;
        }
        end_of_log(text, byte, shape)
    }

    /// Starts reading `part`.
    fn findings(&self, part: &ReportPart<'r>) -> Result<Findings<'r>, ReportError> {
        let chosen = self.registry.choose(part)?;
        let findings = part.findings(&*chosen.source, &self.options)?;
        Ok(self.guessed(&chosen, findings))
    }

    /// Returns the findings of a source that was chosen. The form of a report without marks names no tool.
    fn guessed(&self, chosen: &Candidate, findings: Findings<'r>) -> Findings<'r> {
        match chosen.confidence == Confidence::Possible && !self.is_of_one_tool {
            true => findings.with_guessed_tool(),
            false => findings,
        }
    }

    /// Returns the error of the document at `byte` with a position.
    fn placed(&mut self, byte: usize, error: ReportError) -> ReportError {
        match error.position() {
            Some(_) => error,
            None => error.at(self.lines.position(self.report.text().as_bytes(), byte)),
        }
    }

    /// Starts reading the document of these bytes.
    ///
    /// # Errors
    ///
    /// If no source reads it; the search for the next one continues after it, if its end can be found.
    fn begin(&mut self, bytes: Range<usize>, record: &mut Record<'r>) -> Result<(), ReportError> {
        self.changes += 1;
        if self.changes > MOST {
            let message = format!("more than {MOST} changes between reports of different tools");
            return Err(ReportError::new(ReportErrorKind::Limit, message));
        }
        let text = self.report.text();
        let Range { start, end } = bytes;
        let Some(part) = self.report.part(start..end) else {
            return Ok(());
        };
        match self.findings(&part) {
            Ok(findings) => {
                let source = findings.source().clone();
                let note = format!("then a report of {} ({})", source.tool_name, source.id);
                record.note(Note::new(NoteKind::File, note));
                let (entries, begun) = findings.take();
                record.merge(begun);
                self.entries = entries;
                self.source = Some(source);
                self.at = (end < text.len()).then_some(end);
                Ok(())
            }
            Err(error) => {
                self.at = end_of_document(text, start);
                let scope = match self.at {
                    Some(_) => ErrorScope::Entry,
                    None => ErrorScope::Report,
                };
                Err(self.placed(start, error).with_scope(scope))
            }
        }
    }

    /// Starts the next document. Returns false if there is none.
    fn search(&mut self, record: &mut Record<'r>) -> Result<bool, ReportError> {
        let text = self.report.text();
        let lines = |bytes: Range<usize>| count_lines(text.get(bytes).unwrap_or_default());
        let mut skipped = 0;
        let mut found = None;
        while let Some(at) = self.at.take() {
            match next(text, at) {
                Next::End => {}
                Next::Text(other) if record.are_report(text, &other) => {
                    found = Some(other);
                }
                Next::Text(other) => {
                    self.at = Some(other.end);
                    skipped += lines(other);
                }
                Next::Document(byte) => {
                    let depth = self.options.limits.depth;
                    let shape = shape::of(text, byte, shape::BEGINNING, depth);
                    match self.end_of_log(byte, &shape) {
                        Some(end) => {
                            skipped += lines(byte..end);
                            self.at = Some(end);
                        }
                        None => found = Some(byte..text.len()),
                    }
                }
            }
        }
        record.note_skipped(skipped);
        match found {
            Some(bytes) => self.begin(bytes, record).map(|()| true),
            None => Ok(false),
        }
    }
}

impl<'r> Entries<'r> for Documents<'r> {
    fn next(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        if let Some(error) = self.unread.pop_front() {
            return Err(error);
        }
        loop {
            let Some(entries) = &mut self.entries else {
                if self.search(record)? {
                    continue;
                }
                return Ok(None);
            };
            match entries.next(record) {
                Ok(None) => {
                    self.entries = None;
                    if let Some(source) = self.source.take() {
                        record.source_ended(&source, std::mem::take(&mut self.has_findings));
                    }
                    if let Some(foreign) = record.between.foreign.take() {
                        self.begin(foreign, record)?;
                    }
                }
                other => {
                    self.has_findings |= other.is_ok();
                    return other;
                }
            }
        }
    }
}

impl fmt::Debug for Documents<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Documents")
            .field("at", &self.at)
            .finish_non_exhaustive()
    }
}

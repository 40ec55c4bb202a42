//! Walks a report, one match at a time.

use finding_source::json::Reader;
use finding_source::path::Roots;
use finding_source::schema::Objects;
use finding_source::{
    Duplicates, Entries, Finding, KeyHash, Limits, Location, Note, NoteKind, Options, Record,
    Region, Repeat, Report, ReportError, ReportErrorKind,
};

use crate::raw::Match;
use crate::{Json, map};

/// The entries of a report.
#[derive(Debug)]
pub(crate) struct Walk<'r> {
    reader: Reader<'r>,
    matches: Objects<'r, Match<'r>>,
    limits: Limits,
    roots: Roots,
    at: At,
    duplicates: Duplicates<'r>,
}

/// Where the reader stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum At {
    /// Before a document.
    Document,
    /// Between the elements of the list.
    List,
    /// Behind a document.
    Behind,
}

impl<'r> Walk<'r> {
    pub(crate) fn new(report: &'r Report<'_>, options: &Options) -> Self {
        Self {
            reader: Reader::new(report.text(), report.start(), &options.limits),
            matches: Objects::default(),
            limits: options.limits.clone(),
            roots: Roots::new(options.root.as_deref()),
            at: At::Document,
            duplicates: Duplicates::new(report.seed(options)),
        }
    }

    /// Reads the next match. `None` when the report has an equal one before.
    fn entry(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        let byte = self.reader.byte();
        let entry = self.matches.read(&mut self.reader, record)?;
        let finding = map::finding(entry, &self.roots, record);
        let Some(mut finding) = finding else {
            let error = ReportError::new(ReportErrorKind::Schema, "a match of a rule without `Id`");
            let place = self.reader.position(byte);
            return Err(error.at(place).in_path(self.reader.path()));
        };
        let (text, roots, limits) = (self.reader.text(), &self.roots, &self.limits);
        let matches = &mut self.matches;
        let read = |byte| {
            let mut reader = Reader::new(text, byte, limits);
            let entry = matches.read_unnoted(&mut reader).ok()?;
            let finding = map::finding(entry, roots, &mut Record::scratch())?;
            Some((finding, reader.byte() - byte))
        };
        let region = finding.locations.first().and_then(region);
        let key = KeyHash::of(&(&finding.identity, &finding.title, region));
        let repeat = self.duplicates.check(key, byte, &mut finding, record, read);
        if repeat == Repeat::Equal {
            let text = format!("skipped a repeated match of {}", finding.rule.id);
            record.note(Note::new(NoteKind::Repeated, text));
            return Ok(None);
        }
        Ok(Some(finding))
    }
}

/// Which part of its template a match is of.
fn region(place: &Location<'_>) -> Option<Region> {
    match place {
        Location::File(file) => file.region,
        Location::Template(place) => place.file.as_ref()?.region,
        _ => None,
    }
}

impl<'r> Entries<'r> for Walk<'r> {
    fn next(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        loop {
            match self.at {
                At::Document => {
                    self.at = At::Behind;
                    self.reader.enter_array()?;
                    self.at = At::List;
                }
                At::List => {
                    if !self.reader.next_item()? {
                        self.at = At::Behind;
                    } else if let Some(finding) = self.entry(record)? {
                        return Ok(Some(finding));
                    }
                }
                At::Behind => {
                    if !record.next_document(&mut self.reader, &Json) {
                        return Ok(None);
                    }
                    self.at = At::Document;
                }
            }
        }
    }
}

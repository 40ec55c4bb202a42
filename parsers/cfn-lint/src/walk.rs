//! Walks a report, one match at a time.

use finding_source::json::Reader;
use finding_source::path::Roots;
use finding_source::schema::Objects;
use finding_source::{
    Entries, Finding, Location, Note, NoteKind, Options, Record, Region, Report, ReportError,
    ReportErrorKind, Seen,
};

use crate::raw::Match;
use crate::{Json, map};

/// The entries of a report.
#[derive(Debug)]
pub(crate) struct Walk<'r> {
    reader: Reader<'r>,
    matches: Objects<'r, Match<'r>>,
    roots: Roots,
    at: At,
    told: Seen,
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
            roots: Roots::new(options.root.as_deref()),
            at: At::Document,
            told: Seen::new(),
        }
    }

    /// The match that comes next; `None` when the report told of it before.
    fn entry(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        let byte = self.reader.byte();
        let entry = self.matches.read(&mut self.reader, record)?;
        let finding = map::finding(entry, &self.roots, record);
        let Some(finding) = finding else {
            let error = ReportError::new(ReportErrorKind::Schema, "a match of a rule without `Id`");
            let place = self.reader.position(byte);
            return Err(error.at(place).in_path(self.reader.path()));
        };
        let region = finding.locations.first().and_then(region);
        if self
            .told
            .count(&(&finding.identity, &finding.title, region))
            > 0
        {
            let text = format!(
                "a match of {} is told again and was passed over",
                finding.rule.id
            );
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

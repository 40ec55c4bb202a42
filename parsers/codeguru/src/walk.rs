//! Walks a report of either product, one entry at a time.

use finding_source::json::{Kind, Reader};
use finding_source::path::Roots;
use finding_source::schema::Objects;
use finding_source::{
    Duplicates, Entries, Finding, FindingSource, KeyHash, Limits, Location, Note, NoteKind,
    Options, Record, Repeat, Report, ReportError, ReportErrorKind,
};

use crate::map::{reviewer, security};
use crate::raw::reviewer::Recommendation;
use crate::raw::security::{Entry, Failed};
use crate::{Reviewer, Security};

/// Members that only entries and lists of entries have.
const ENTRIES: [&str; 5] = [
    "findings",
    "detectorId",
    "RecommendationSummaries",
    "recommendationSummaries",
    "RecommendationId",
];

/// Whose report it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Product {
    Reviewer,
    Security,
}

/// The entries of a report.
#[derive(Debug)]
pub(crate) struct Walk<'r> {
    product: Product,
    reader: Reader<'r>,
    entries: Both<'r>,
    roots: Roots,
    limits: Limits,
    at: At,
    /// Whether the page read last has another one behind it.
    more: bool,
    duplicates: Duplicates<'r>,
}

/// Reads the entries of either product.
#[derive(Debug, Default)]
struct Both<'r> {
    recommendations: Objects<'r, Recommendation<'r>>,
    findings: Objects<'r, Entry<'r>>,
}

/// What entries are read with.
#[derive(Clone, Copy, Debug)]
struct Context<'a> {
    product: Product,
    roots: &'a Roots,
}

/// Where the reader stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum At {
    /// Before a document.
    Document,
    /// Between the members of an answer of the service.
    Answer,
    /// Between the entries of a list: of an answer, or the document itself.
    List { answer: bool },
    /// Behind a document.
    Behind,
}

impl<'r> Walk<'r> {
    pub(crate) fn new(product: Product, report: &'r Report<'_>, options: &Options) -> Self {
        Self {
            product,
            reader: Reader::new(report.text(), report.start(), &options.limits),
            entries: Both::default(),
            limits: options.limits.clone(),
            roots: Roots::new(options.root.as_deref()),
            at: At::Document,
            more: false,
            duplicates: Duplicates::new(report.seed(options)),
        }
    }

    fn begin(&mut self) -> Result<(), ReportError> {
        self.at = At::Behind;
        self.more = false;
        if self.reader.peek() == Some(Kind::Array) {
            self.reader.enter_array()?;
            self.at = At::List { answer: false };
        } else {
            self.reader.enter_object()?;
            self.at = At::Answer;
        }
        Ok(())
    }

    fn member(&mut self, name: &str, record: &mut Record<'r>) -> Result<(), ReportError> {
        match (self.product, name) {
            (Product::Reviewer, "RecommendationSummaries" | "recommendationSummaries")
            | (Product::Security, "findings") => {
                if self.reader.peek() == Some(Kind::Null) {
                    record.partial("the answer comes without its list");
                    return self.reader.skip();
                }
                self.reader.enter_array()?;
                self.at = At::List { answer: true };
                Ok(())
            }
            (_, "NextToken" | "nextToken") => {
                let token = self.reader.text_value()?;
                self.more = token.is_some_and(|token| !token.is_empty());
                Ok(())
            }
            (Product::Security, "failedFindings") if self.reader.peek() == Some(Kind::Array) => {
                let mut failed: Objects<'r, Failed<'r>> = Objects::default();
                self.reader.each_item(|reader| {
                    security::failed(failed.read(reader, record)?, record);
                    Ok(())
                })
            }
            (Product::Security, "failedFindings") if self.reader.peek() != Some(Kind::Null) => {
                record.partial("CodeGuru did not give all findings that it was asked for");
                self.reader.skip()
            }
            _ => record.skip_member(&mut self.reader, name, &ENTRIES),
        }
    }

    /// Reads the next entry. `None` when it describes the scan, or when the report has an equal one before.
    fn entry(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        let byte = self.reader.byte();
        let context = Context {
            product: self.product,
            roots: &self.roots,
        };
        let (reader, entries) = (&mut self.reader, &mut self.entries);
        let mut finding = match read(context, reader, entries, record)? {
            Outcome::Finding(finding) => finding,
            Outcome::Scan => return Ok(None),
            Outcome::Unusable => {
                let message = "an entry without an id, a rule and a text";
                let error = ReportError::new(ReportErrorKind::Schema, message);
                let place = self.reader.position(byte);
                return Err(error.at(place).in_path(self.reader.path()));
            }
        };
        let place = match finding.locations.first() {
            Some(Location::File(file)) => Some((&file.path, file.region)),
            _ => None,
        };
        let key = KeyHash::of(&(
            &finding.identity,
            place,
            &finding.title,
            finding.status.is_open(),
        ));
        let (text, limits) = (self.reader.text(), &self.limits);
        let again = |byte| {
            let mut reader = Reader::new(text, byte, limits);
            match read(context, &mut reader, entries, &mut Record::scratch()) {
                Ok(Outcome::Finding(finding)) => Some((finding, reader.byte() - byte)),
                _ => None,
            }
        };
        let repeat = self
            .duplicates
            .check(key, byte, &mut finding, record, again);
        if repeat == Repeat::Equal {
            let text = format!("skipped a repeated entry of {}", finding.rule.id);
            record.note(Note::new(NoteKind::Repeated, text));
            return Ok(None);
        }
        Ok(Some(finding))
    }
}

/// What an entry comes to.
#[expect(clippy::large_enum_variant, reason = "almost every entry is a finding")]
enum Outcome<'r> {
    Finding(Finding<'r>),
    /// It describes the scan.
    Scan,
    Unusable,
}

fn read<'r>(
    Context { product, roots }: Context<'_>,
    reader: &mut Reader<'r>,
    entries: &mut Both<'r>,
    record: &mut Record<'r>,
) -> Result<Outcome<'r>, ReportError> {
    let finding = match product {
        Product::Reviewer => {
            let entry = entries.recommendations.read(reader, record)?;
            if reviewer::is_of_the_scan(entry, record) {
                return Ok(Outcome::Scan);
            }
            reviewer::finding(entry, roots, record)
        }
        Product::Security => {
            let entry = entries.findings.read(reader, record)?;
            security::finding(entry, roots, record)
        }
    };
    Ok(finding.map_or(Outcome::Unusable, Outcome::Finding))
}

impl<'r> Entries<'r> for Walk<'r> {
    fn next(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        loop {
            match self.at {
                At::Document => self.begin()?,
                At::Answer => match self.reader.next_key()? {
                    Some(name) => self.member(name.as_raw(), record)?,
                    None => self.at = At::Behind,
                },
                At::List { answer } => {
                    if !self.reader.next_item()? {
                        self.at = if answer { At::Answer } else { At::Behind };
                    } else if let Some(finding) = self.entry(record)? {
                        return Ok(Some(finding));
                    }
                }
                At::Behind => {
                    let source: &dyn FindingSource = match self.product {
                        Product::Reviewer => &Reviewer,
                        Product::Security => &Security,
                    };
                    if !record.next_document(&mut self.reader, source) {
                        if self.more {
                            record.partial("this is one page of several");
                        }
                        return Ok(None);
                    }
                    self.at = At::Document;
                }
            }
        }
    }
}

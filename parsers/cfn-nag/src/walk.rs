//! The walk through a report, one violation at a time.

use finding_source::json::{Kind, Mark, Reader};
use finding_source::path::Roots;
use finding_source::schema::Objects;
use finding_source::{
    Entries, Finding, Note, NoteKind, Options, Record, Report, ReportError, ReportErrorKind, Str,
};

use crate::Json;
use crate::map::{self, Mapped};
use crate::raw::Violation;
use crate::told::Told;

/// Members that only violations and lists of violations have.
const ENTRIES: [&str; 2] = ["violations", "logical_resource_ids"];

/// The entries of a report in any form.
#[derive(Debug)]
pub(crate) struct Walk<'r> {
    reader: Reader<'r>,
    roots: Roots,
    at: At,
    /// The number of elements of the list that is the report.
    elements: u64,
    template: Template<'r>,
    told: Told<'r>,
    violations: Objects<'r, Violation<'r>>,
    /// The byte offset of the last violation.
    violation_byte: usize,
    /// The last violation, while hits of it are still to be delivered.
    mapped: Option<Mapped<'r>>,
    /// The next of these hits.
    hit: usize,
}

/// The position of the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum At {
    /// Before a document.
    Document,
    /// Between the elements of the list of templates.
    List,
    /// Between the members of a template's entry in it.
    File,
    /// Between the members of `file_results`, or of the same object without an enclosing list.
    Results(Around),
    /// Between the elements of `violations`.
    Violations(Around),
    /// After a document.
    Behind,
}

/// The container of a template's results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Around {
    /// The template's entry.
    File,
    /// The list itself, in merged reports.
    List,
    /// None: the output of cfn_nag before 0.4.
    Nothing,
}

/// The current template.
#[derive(Debug, Default)]
struct Template<'r> {
    path: Option<Str<'r>>,
    /// The byte offset of its name.
    name: usize,
    /// Its results, if they come before its name.
    results: Option<Mark<'r>>,
    /// True if its violations were read.
    told: bool,
    /// `failure_count`.
    stated: Option<i64>,
    /// The number of failures that were read.
    failures: i64,
}

impl<'r> Walk<'r> {
    pub(crate) fn new(report: &'r Report<'_>, options: &Options) -> Self {
        Self {
            reader: Reader::new(report.text(), report.start(), &options.limits),
            roots: Roots::new(options.root.as_deref()),
            at: At::Document,
            elements: 0,
            template: Template::default(),
            told: Told::new(report, options),
            violations: Objects::default(),
            violation_byte: 0,
            mapped: None,
            hit: 0,
        }
    }

    /// Goes to the next violation. Returns false at the end of the report.
    fn step(&mut self, record: &mut Record<'r>) -> Result<bool, ReportError> {
        match self.at {
            At::Document => {
                self.at = At::Behind;
                if self.reader.peek() == Some(Kind::Object) {
                    self.begin_results(Around::Nothing)?;
                } else {
                    self.reader.enter_array()?;
                    self.elements = 0;
                    self.at = At::List;
                }
            }
            At::List => {
                if self.reader.next_item()? {
                    self.elements += 1;
                    self.element(record)?;
                } else {
                    if self.elements == 0 {
                        record.partial("nothing was scanned: the report names no template");
                    }
                    self.at = At::Behind;
                }
            }
            At::File => match self.reader.next_key()? {
                Some(name) => match name.as_raw() {
                    "filename" => self.name_template()?,
                    "file_results" if self.template.path.is_some() => {
                        self.template.results = None;
                        self.begin_results(Around::File)?;
                    }
                    "file_results" => {
                        self.template.results = Some(self.reader.mark());
                        self.reader.skip()?;
                    }
                    name => record.skip_member(&mut self.reader, name, &ENTRIES)?,
                },
                None => match self.template.results.take() {
                    Some(results) => {
                        self.reader.go_to(&results);
                        self.begin_results(Around::File)?;
                    }
                    None => {
                        self.end_template(record);
                        self.at = At::List;
                    }
                },
            },
            At::Results(around) => match self.reader.next_key()? {
                Some(name) => match name.as_raw() {
                    "violations" => self.begin_violations(around, record)?,
                    "failure_count" => self.template.stated = raw_count(&mut self.reader)?,
                    name => record.skip_member(&mut self.reader, name, &ENTRIES)?,
                },
                None => {
                    self.at = match around {
                        Around::File => At::File,
                        Around::List => At::List,
                        Around::Nothing => At::Behind,
                    };
                    if around != Around::File {
                        self.end_template(record);
                    }
                }
            },
            At::Violations(around) => {
                if self.reader.next_item()? {
                    self.violation(record)?;
                } else {
                    self.at = At::Results(around);
                }
            }
            At::Behind => {
                if !record.next_document(&mut self.reader, &Json) {
                    return Ok(false);
                }
                self.at = At::Document;
            }
        }
        Ok(true)
    }

    /// Starts an element of the report: a template, results without one, or a violation of 2016.
    fn element(&mut self, record: &mut Record<'r>) -> Result<(), ReportError> {
        self.template = Template::default();
        self.told.leave();
        let start = self.reader.mark();
        self.reader.enter_object()?;
        while let Some(name) = self.reader.next_key()? {
            match name.as_raw() {
                "filename" | "file_results" => {
                    self.reader.go_to(&start);
                    self.reader.enter_object()?;
                    self.at = At::File;
                    return Ok(());
                }
                "failure_count" | "violations" => {
                    self.reader.go_to(&start);
                    return self.begin_results(Around::List);
                }
                "id" | "type" | "message" | "logical_resource_ids" => {
                    self.reader.go_to(&start);
                    return self.violation(record);
                }
                _ => self.reader.skip()?,
            }
        }
        self.reader.go_to(&start);
        let what = "expected `filename` and `file_results`, or the members of a violation";
        Err(self.reader.refuse(what)?)
    }

    fn name_template(&mut self) -> Result<(), ReportError> {
        self.template.name = self.reader.byte();
        let name = self.reader.text_value()?;
        self.template.path = name.and_then(|name| map::path(name, &self.roots));
        Ok(())
    }

    fn begin_results(&mut self, around: Around) -> Result<(), ReportError> {
        if around != Around::File {
            self.template = Template::default();
        }
        if self.reader.peek() == Some(Kind::Null) {
            return self.reader.skip();
        }
        self.reader.enter_object()?;
        self.at = At::Results(around);
        Ok(())
    }

    fn begin_violations(
        &mut self,
        around: Around,
        record: &mut Record<'_>,
    ) -> Result<(), ReportError> {
        if self.reader.peek() == Some(Kind::Null) {
            return self.reader.skip();
        }
        let byte = self.reader.byte();
        self.reader.enter_array()?;
        match &self.template.path {
            Some(path) => {
                self.told.begin(path, self.template.name, byte, record);
            }
            None => self.told.leave(),
        }
        self.template.told = true;
        self.at = At::Violations(around);
        Ok(())
    }

    /// Reads the next violation.
    fn violation(&mut self, record: &mut Record<'r>) -> Result<(), ReportError> {
        let byte = self.reader.byte();
        let violation = self.violations.read(&mut self.reader, record)?;
        let Some(mapped) = Mapped::new(violation) else {
            let error = ReportError::new(
                ReportErrorKind::Schema,
                "a violation with neither `id` nor `message`",
            );
            let place = self.reader.position(byte);
            return Err(error.at(place).in_path(self.reader.path()));
        };
        mapped.tell(record);
        if mapped.is_failure() {
            let hits = i64::try_from(violation.hits()).unwrap_or(i64::MAX);
            self.template.failures = self.template.failures.saturating_add(hits);
        }
        self.mapped = Some(mapped);
        self.violation_byte = byte;
        self.hit = 0;
        Ok(())
    }

    /// Returns the next finding of the last violation.
    fn next_hit(&mut self, record: &mut Record<'r>) -> Option<Finding<'r>> {
        let path = self.template.path.as_ref();
        let violation = self.violations.last();
        while self.hit < violation.hits() {
            let mapped = self.mapped.as_ref()?;
            let at = self.hit;
            self.hit += 1;
            let identity = mapped.identity(violation, at, path);
            let finding = mapped.finding(violation, at, path, identity);
            let place = (self.violation_byte, at);
            if !self.told.is_repeated(&finding, path, place, record) {
                return Some(finding);
            }
            let text = format!(
                "skipped a repeated violation of {} in {}",
                mapped.rule_id(),
                path.map_or("a template", |path| &**path)
            );
            record.note(Note::new(NoteKind::Repeated, text));
        }
        self.mapped = None;
        None
    }

    /// Compares the stated results of a template with the results that were read.
    fn end_template(&mut self, record: &mut Record<'r>) {
        let template = std::mem::take(&mut self.template);
        let name = template.path.as_deref().unwrap_or("a template");
        if !template.told {
            let text = format!("{name} has no list of violations");
            record.note(Note::new(NoteKind::File, text));
            record.partial("a template has no list of violations");
            return;
        }
        let found = template.failures;
        if let Some(stated) = template.stated.filter(|&stated| stated != found) {
            let text = format!(
                "`failure_count` of {name} states {stated} failures, but there are {found}"
            );
            record.note(Note::new(NoteKind::Other, text));
            if found < stated {
                record.partial("the report has fewer failures than it states");
            }
        }
    }
}

/// Reads a number of failures; `None` for any other value.
fn raw_count(reader: &mut Reader<'_>) -> Result<Option<i64>, ReportError> {
    match reader.int_value() {
        Ok(count) => Ok(count.map(|count| count.0)),
        Err(error) if error.ends_report() => Err(error),
        Err(_) => Ok(None),
    }
}

impl<'r> Entries<'r> for Walk<'r> {
    fn next(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        loop {
            if let Some(finding) = self.next_hit(record) {
                return Ok(Some(finding));
            }
            if !self.step(record)? {
                return Ok(None);
            }
        }
    }
}

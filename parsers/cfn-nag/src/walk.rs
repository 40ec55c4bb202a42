//! The walk through a report of any form.

use finding_source::engine::{Flow, FlowResult, JsonWalk, Outcome};
use finding_source::json::{Mark, Reader, ValueKind};
use finding_source::path::Roots;
use finding_source::schema::Objects;
use finding_source::{Finding, Input, Note, NoteKind, Record, ReportError, Str};

use crate::map::{self, Mapped};
use crate::raw::Violation;
use crate::told::Told;

/// The templates of a report.
#[derive(Debug)]
pub(crate) struct Templates<'r> {
    roots: Roots,
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

#[derive(Clone, Copy, Debug)]
pub(crate) enum At {
    /// Among the templates.
    Templates,
    /// In a template's entry.
    File,
    /// In `file_results`.
    FileResults,
    /// In the same without an entry around it: in reports that were put together, and in what the command cfn_nag printed
    /// before 0.4.
    Results,
    Violations,
}

/// The current template.
#[derive(Debug, Default)]
struct Template<'r> {
    path: Option<Str<'r>>,
    /// The byte offset of its name.
    name: usize,
    /// Where its entry begins.
    start: Option<Mark<'r>>,
    /// True if its results come before its name. They are read when the name is known.
    waits: bool,
    /// True if its entry is read again for that.
    again: bool,
    /// True if its violations were read.
    told: bool,
    /// `failure_count`.
    stated: Option<i64>,
    /// The number of failures that were read.
    failures: i64,
}

impl<'r> Template<'r> {
    fn read_name(&mut self, reader: &mut Reader<'r>, roots: &Roots) -> Result<(), ReportError> {
        self.name = reader.byte();
        let name = reader.text_value()?;
        self.path = name.and_then(|name| map::path(name, roots));
        Ok(())
    }
}

impl<'r> Templates<'r> {
    pub(crate) fn new(input: &Input<'r>) -> Self {
        Self {
            roots: input.roots(),
            elements: 0,
            template: Template::default(),
            told: Told::new(input),
            violations: Objects::default(),
            violation_byte: 0,
            mapped: None,
            hit: 0,
        }
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

impl<'r> JsonWalk<'r> for Templates<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["violations", "logical_resource_ids"];
    const IS_OBJECT: bool = false;

    fn document(&mut self, reader: &mut Reader<'r>, _: &mut Record<'r>) -> FlowResult<At> {
        self.template = Template::default();
        self.elements = 0;
        Ok(match reader.peek() {
            Some(ValueKind::Object) => Flow::Enter(At::Results),
            _ => Flow::List(At::Templates),
        })
    }

    fn member(
        &mut self,
        at: At,
        name: &'r str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<At> {
        let template = &mut self.template;
        match (at, name) {
            (At::File, "filename") => template.read_name(reader, &self.roots)?,
            (At::File, "file_results") if template.path.is_none() && !template.again => {
                template.waits = true;
                reader.skip()?;
            }
            (At::File, "file_results") => return Ok(Flow::Enter(At::FileResults)),
            (At::File, _) if template.again => reader.skip()?,
            (At::FileResults | At::Results, "violations") => {
                if matches!(reader.peek(), Some(ValueKind::Array | ValueKind::Object)) {
                    template.told = true;
                    match &template.path {
                        Some(path) => {
                            self.told.begin(path, template.name, reader.byte(), record);
                        }
                        None => self.told.leave(),
                    }
                }
                return Ok(Flow::List(At::Violations));
            }
            (At::FileResults | At::Results, "failure_count") => {
                template.stated = count(reader)?;
            }
            _ => return Ok(Flow::Skip),
        }
        Ok(Flow::Read)
    }

    /// Starts an element of the report: a template, results without one, or a violation of 2016.
    fn element(&mut self, at: At, reader: &mut Reader<'r>, _: &mut Record<'r>) -> FlowResult<At> {
        if matches!(at, At::Violations) {
            return Ok(Flow::Entry(At::Violations));
        }
        self.elements += 1;
        let start = reader.mark();
        self.template = Template {
            start: Some(start),
            ..Template::default()
        };
        self.told.leave();
        let mut flow =
            Flow::Unusable("expected `filename` and `file_results`, or the members of a violation");
        reader.enter_object()?;
        while let Some(name) = reader.next_key()? {
            flow = match name.as_raw() {
                "filename" | "file_results" => Flow::Enter(At::File),
                "failure_count" | "violations" => Flow::Enter(At::Results),
                "id" | "type" | "message" | "logical_resource_ids" => Flow::Entry(At::Violations),
                _ => {
                    reader.skip()?;
                    continue;
                }
            };
            break;
        }
        reader.go_to(&start);
        Ok(flow)
    }

    fn entry(
        &mut self,
        _: At,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Outcome<'r>, ReportError> {
        self.violation_byte = reader.byte();
        let violation = self.violations.read(reader, record)?;
        let Some(mapped) = Mapped::new(violation) else {
            return Ok(Outcome::Unusable(
                "a violation with neither `id` nor `message`",
            ));
        };
        mapped.tell(record);
        if mapped.is_failure() {
            let hits = i64::try_from(violation.hits()).unwrap_or(i64::MAX);
            self.template.failures = self.template.failures.saturating_add(hits);
        }
        self.mapped = Some(mapped);
        self.hit = 0;
        Ok(Outcome::Nothing)
    }

    fn next_finding(
        &mut self,
        _: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, ReportError> {
        Ok(self.next_hit(record))
    }

    fn end(&mut self, at: At, reader: &mut Reader<'r>, record: &mut Record<'r>) -> FlowResult<At> {
        match (at, &self.template.start) {
            (At::File, Some(start)) if self.template.waits && !self.template.again => {
                reader.go_to(start);
                self.template.again = true;
                return Ok(Flow::Enter(At::File));
            }
            (At::File | At::Results, _) => self.end_template(record),
            (At::Templates, _) if self.elements == 0 => {
                record.partial("nothing was scanned: the report names no template");
            }
            _ => {}
        }
        Ok(Flow::Read)
    }
}

/// Reads a number of failures; `None` for anything else.
fn count(reader: &mut Reader<'_>) -> Result<Option<i64>, ReportError> {
    match reader.int_value() {
        Ok(count) => Ok(count.map(|count| count.0)),
        Err(error) if error.ends_report() => Err(error),
        Err(_) => Ok(None),
    }
}

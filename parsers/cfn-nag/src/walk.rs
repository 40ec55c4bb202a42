//! The walk through a report of any form.

use finding_source::engine::{Entry, Flow, FlowResult, JsonWalk, Outcome};
use finding_source::json::{Int, Reader, ValueKind};
use finding_source::path::Roots;
use finding_source::schema::Objects;
use finding_source::{Finding, Input, NoteKind, Record, ReportError, Str};

use crate::map::{self, Mapped};
use crate::raw::Violation;
use crate::told::{self, Told};

/// The templates of a report.
#[derive(Debug)]
pub(crate) struct Templates<'r> {
    roots: Roots,
    /// True while the list that is the report has no element.
    is_empty: bool,
    template: Template<'r>,
    told: Told<'r>,
    violations: Objects<'r, Violation<'r>>,
    /// The last violation, while hits of it are still to be delivered.
    open: Option<Open<'r>>,
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
    /// True if its violations were read.
    told: bool,
    /// `failure_count`.
    stated: Option<Int>,
    /// The number of failures that were read.
    failures: i64,
}

#[derive(Debug)]
struct Open<'r> {
    /// The byte offset of the violation.
    byte: usize,
    mapped: Mapped<'r>,
    /// The next of its hits.
    hit: usize,
}

impl<'r> Template<'r> {
    fn read_name(&mut self, reader: &mut Reader<'r>, roots: &Roots) -> Result<(), ReportError> {
        self.name = reader.byte();
        let name = reader.text_value()?;
        self.path = name.and_then(|name| map::path(name, roots));
        Ok(())
    }

    fn name(&self) -> &str {
        self.path.as_deref().unwrap_or("a template")
    }

    /// Compares the stated results with the results that were read.
    fn end(self, record: &mut Record<'r>) {
        let name = self.name();
        if !self.told {
            let text = format!("{name} has no list of violations");
            record.remark(NoteKind::File, text);
            record.partial("a template has no list of violations");
            return;
        }
        let found = self.failures;
        if let Some(Int(stated)) = self.stated.filter(|stated| stated.0 != found) {
            let text = format!(
                "`failure_count` of {name} states {stated} failures, but there are {found}"
            );
            record.remark(NoteKind::Other, text);
            if found < stated {
                record.partial("the report has fewer failures than it states");
            }
        }
    }
}

impl<'r> Templates<'r> {
    pub(crate) fn new(input: &Input<'r>) -> Self {
        Self {
            roots: input.roots(),
            is_empty: true,
            template: Template::default(),
            told: Told::new(input),
            violations: Objects::default(),
            open: None,
        }
    }

    /// Returns how to read the element of the report at the reader: a template, results without one, or a violation of
    /// 2016. Reads the name of a template, which may come after its results.
    fn look(&mut self, reader: &mut Reader<'r>) -> FlowResult<At> {
        let mut flow =
            Flow::Unusable("expected `filename` and `file_results`, or the members of a violation");
        reader.enter_object()?;
        while let Some(name) = reader.next_key()? {
            match name.as_raw() {
                "filename" => {
                    return match self.template.read_name(reader, &self.roots) {
                        Err(error) if error.ends_report() => Err(error),
                        // An error is that of the member.
                        _ => Ok(Flow::Enter(At::File)),
                    };
                }
                "file_results" => flow = Flow::Enter(At::File),
                _ if matches!(flow, Flow::Enter(_)) => {}
                "failure_count" | "violations" => return Ok(Flow::Enter(At::Results)),
                "id" | "type" | "message" | "logical_resource_ids" => {
                    return Ok(Flow::Entry(At::Violations));
                }
                _ => {}
            }
            reader.skip()?;
        }
        Ok(flow)
    }
}

impl<'r> JsonWalk<'r> for Templates<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["violations", "logical_resource_ids"];
    const IS_OBJECT: bool = false;

    fn document(&mut self, reader: &mut Reader<'r>, _: &mut Record<'r>) -> FlowResult<At> {
        self.template = Template::default();
        self.is_empty = true;
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
            (At::File, "filename") if template.path.is_none() => {
                template.read_name(reader, &self.roots)?;
            }
            (At::File, "file_results") => return Ok(Flow::Enter(At::FileResults)),
            (At::FileResults | At::Results, "violations") => {
                if matches!(reader.peek(), Some(ValueKind::Array | ValueKind::Object)) {
                    template.told = true;
                    let (name, violations) = (template.name, reader.byte());
                    let place = told::Template { name, violations };
                    self.told.begin(template.path.as_ref(), place, record);
                }
                return Ok(Flow::List(At::Violations));
            }
            (At::FileResults | At::Results, "failure_count") => {
                template.stated = reader.as_int()?;
                if template.stated.is_none() {
                    reader.skip()?;
                }
            }
            _ => return Ok(Flow::Skip),
        }
        Ok(Flow::Read)
    }

    fn element(&mut self, at: At, reader: &mut Reader<'r>, _: &mut Record<'r>) -> FlowResult<At> {
        if matches!(at, At::Violations) {
            return Ok(Flow::Entry(at));
        }
        self.is_empty = false;
        self.template = Template::default();
        let start = reader.mark();
        let flow = self.look(reader)?;
        reader.go_to(&start);
        Ok(flow)
    }

    fn entry(&mut self, _: At, reader: &mut Reader<'r>, record: &mut Record<'r>) -> Entry<'r> {
        let byte = reader.byte();
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
        let hit = 0;
        self.open = Some(Open { byte, mapped, hit });
        Ok(Outcome::Nothing)
    }

    fn next_finding(
        &mut self,
        _: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, ReportError> {
        let Some(open) = &mut self.open else {
            return Ok(None);
        };
        let (violation, template) = (self.violations.last(), &self.template);
        let path = template.path.as_ref();
        while open.hit < violation.hits() {
            let place = (open.byte, open.hit);
            let finding = open.mapped.finding(violation, open.hit, path);
            open.hit += 1;
            if !self.told.is_repeated(&finding, path, place, record) {
                return Ok(Some(finding));
            }
            let (rule, name) = (&finding.rule.id, template.name());
            let text = format!("skipped a repeated violation of {rule} in {name}");
            record.remark(NoteKind::Repeated, text);
        }
        self.open = None;
        Ok(None)
    }

    fn end(&mut self, at: At, _: &mut Reader<'r>, record: &mut Record<'r>) -> FlowResult<At> {
        match at {
            At::File | At::Results => std::mem::take(&mut self.template).end(record),
            At::Templates if self.is_empty => {
                record.partial("nothing was scanned: the report names no template");
            }
            _ => {}
        }
        Ok(Flow::Read)
    }
}

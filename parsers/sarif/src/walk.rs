//! Goes through logs, run by run, result by result.

use finding_source::engine::{Flow, FlowResult, JsonWalk, Outcome};
use finding_source::json::{Reader, ValueKind};
use finding_source::{
    Finding, Input, Instances, Limits, Note, NoteKind, Record, ReportError, ReportErrorKind,
};

use crate::map::{Mapped, Mapper};
use crate::raw::Results;
use crate::run::{Inline, Run};

/// The results of a file. Those of a run are read once it has been looked at as a whole.
#[derive(Debug)]
pub(crate) struct Logs<'r> {
    limits: Limits,
    instances: Instances,
    inline: Inline<'r>,
    /// True if the log has `runs`, and how many.
    has_runs: bool,
    runs: u64,
    run: Option<Box<Run<'r>>>,
    mapper: Mapper<'r>,
    results: Results<'r>,
    /// Inside a list of results.
    list: Option<Reader<'r>>,
    /// The position of the last result, and the index of the next location, if each location is a finding.
    next_location: Option<(usize, Option<usize>)>,
    /// Why nothing can be read after the run.
    broken: Option<ReportError>,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum At {
    Log,
    Runs,
}

impl<'r> Logs<'r> {
    pub(crate) fn new(input: &Input<'r>) -> Self {
        let options = input.options();
        let most = match options.instances {
            // The first location says what a result is about, even if none may be shown.
            Instances::Merge => options.limits.locations.max(1),
            Instances::Each => usize::MAX,
        };
        Self {
            limits: options.limits.clone(),
            instances: options.instances,
            inline: Inline::default(),
            has_runs: false,
            runs: 0,
            run: None,
            mapper: Mapper::new(options),
            results: Results::new(most),
            list: None,
            next_location: None,
            broken: None,
        }
    }

    /// Reads the next part of the run; `None` if there is no finding yet.
    fn in_run(
        &mut self,
        mut run: Box<Run<'r>>,
        record: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, ReportError> {
        let outcome = self.result(&mut run, record);
        match outcome {
            Ok(Next::Finding(finding)) => {
                self.run = Some(run);
                return Ok(Some(*finding));
            }
            Ok(Next::Nothing) => self.run = Some(run),
            Ok(Next::End) => {}
            Err(error) if !error.ends_report() => {
                self.run = Some(run);
                return Err(error);
            }
            Err(error) => {
                self.list = None;
                self.broken = Some(error);
            }
        }
        if self.run.is_none() {
            self.mapper.end(record);
        }
        Ok(None)
    }

    fn result(
        &mut self,
        run: &mut Run<'r>,
        record: &mut Record<'r>,
    ) -> Result<Next<'r>, ReportError> {
        let Some(list) = &mut self.list else {
            let Some(mut list) = run.results.pop_front() else {
                return Ok(Next::End);
            };
            list.enter_array()?;
            self.list = Some(list);
            return Ok(Next::Nothing);
        };
        let (start, only) = match self.next_location.take() {
            Some(next) => next,
            None => {
                if !list.next_item()? {
                    record.note_remarks(list);
                    self.list = None;
                    return Ok(Next::Nothing);
                }
                if list.peek() != Some(ValueKind::Object) {
                    return Err(list.refuse("expected a result, an object")?);
                }
                let start = list.byte();
                let several = self.results.read(list)?.locations.len() > 1;
                let each = self.instances == Instances::Each && several;
                (start, each.then_some(0))
            }
        };
        let raw = self.results.last();
        match self.mapper.finding(raw, only, run, record) {
            Mapped::Finding(finding) => {
                let next = only.map(|at| at + 1);
                let next = next.filter(|&next| next < raw.locations.len());
                self.next_location = next.map(|next| (start, Some(next)));
                Ok(Next::Finding(finding))
            }
            Mapped::Held | Mapped::Passed => Ok(Next::Nothing),
            Mapped::Unusable => {
                let message = "a result with neither a message nor a rule";
                Err(ReportError::new(ReportErrorKind::Schema, message)
                    .at(list.position(start))
                    .in_path(list.path()))
            }
        }
    }
}

impl<'r> JsonWalk<'r> for Logs<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["results"];
    // Dependency-Check 6.1 writes a comma before its results.
    const STRAY_COMMAS: bool = true;

    fn document(&mut self, reader: &mut Reader<'r>, _: &mut Record<'r>) -> FlowResult<At> {
        self.has_runs = false;
        self.runs = 0;
        self.inline = Inline::of(reader);
        Ok(Flow::Enter(At::Log))
    }

    fn member(
        &mut self,
        _: At,
        name: &'r str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<At> {
        match (name, reader.peek()) {
            ("runs", kind) => {
                self.has_runs = true;
                if kind == Some(ValueKind::Object) {
                    return Err(reader.refuse("expected an array, found an object")?);
                }
                if kind == Some(ValueKind::Null) {
                    record.partial("the log has no runs");
                }
                return Ok(Flow::List(At::Runs));
            }
            ("version", Some(ValueKind::Text | ValueKind::Number)) => {
                let version = reader.text_value()?;
                let version = version.map(|v| v.to_cow()).unwrap_or_default();
                if !["2.1", "2.0", "1.0"].iter().any(|v| version.starts_with(v)) {
                    let text = format!("version `{version}` is not known, read as 2.1.0");
                    record.note(Note::new(NoteKind::UnknownWord, text));
                }
            }
            // Runs refer to parts that are stored separately; a property bag may contain anything.
            ("inlineExternalProperties" | "properties", _) => reader.skip()?,
            _ => return Ok(Flow::Skip),
        }
        Ok(Flow::Read)
    }

    /// Begins a run.
    fn element(
        &mut self,
        _: At,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<At> {
        self.runs += 1;
        if reader.peek() != Some(ValueKind::Object) {
            return Ok(Flow::Unusable("expected a run, an object"));
        }
        let (run, broken) = Run::look(reader, &self.limits, &mut self.inline, record);
        self.broken = broken;
        if !run.has_tool {
            if let Some(error) = self.broken.take() {
                // The tool is named after the break. Without it the results would be those of another tool.
                return Err(error);
            }
            record.note(Note::new(NoteKind::File, "a run does not name its tool"));
        }
        if run.results.is_empty() && self.broken.is_none() {
            // By section 3.14.23, a missing list does not say that the scan found nothing.
            record.partial("a run has no list of results");
        }
        record.ran(self.mapper.begin(&run));
        self.run = Some(Box::new(run));
        Ok(Flow::Read)
    }

    fn entry(
        &mut self,
        _: At,
        reader: &mut Reader<'r>,
        _: &mut Record<'r>,
    ) -> Result<Outcome<'r>, ReportError> {
        reader.skip()?;
        Ok(Outcome::Nothing)
    }

    fn next_finding(
        &mut self,
        _: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, ReportError> {
        loop {
            if let Some(finding) = self.mapper.held() {
                return Ok(Some(finding));
            }
            let Some(run) = self.run.take() else {
                return self.broken.take().map_or(Ok(None), Err);
            };
            if let Some(finding) = self.in_run(run, record)? {
                return Ok(Some(finding));
            }
        }
    }

    fn end(&mut self, at: At, _: &mut Reader<'r>, record: &mut Record<'r>) -> FlowResult<At> {
        match at {
            At::Log if !self.has_runs => return Ok(Flow::Unusable("expected a log with `runs`")),
            At::Runs if self.runs == 0 => record.partial("the log has no runs"),
            _ => {}
        }
        Ok(Flow::Read)
    }
}

enum Next<'r> {
    Finding(Box<Finding<'r>>),
    Nothing,
    End,
}

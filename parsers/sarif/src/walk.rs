//! Goes through logs, run by run, result by result.

use finding_source::engine::{Flow, FlowResult, JsonWalk, Outcome};
use finding_source::json::{Reader, ValueKind};
use finding_source::schema::Objects;
use finding_source::{Finding, Input, Instances, Limits, NoteKind, Record, ReportError};

use crate::map::Mapper;
use crate::raw::RawResult;
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
    results: Objects<'r, RawResult<'r>>,
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
        let mut result = RawResult::default();
        result.locations.most = most;
        Self {
            limits: options.limits.clone(),
            instances: options.instances,
            inline: Inline::default(),
            has_runs: false,
            runs: 0,
            run: None,
            mapper: Mapper::new(options),
            results: Objects::with(result),
            list: None,
            next_location: None,
            broken: None,
        }
    }

    /// Returns the next finding of the run; `None` at its end.
    fn finding(
        &mut self,
        run: &mut Run<'r>,
        record: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, ReportError> {
        loop {
            let Some(list) = &mut self.list else {
                let Some(mut list) = run.results.pop_front() else {
                    return Ok(None);
                };
                list.enter_array()?;
                self.list = Some(list);
                continue;
            };
            let (start, only) = match self.next_location.take() {
                Some(next) => next,
                None if !list.next_item()? => {
                    record.note_remarks(list);
                    self.list = None;
                    continue;
                }
                None if list.peek() != Some(ValueKind::Object) => {
                    return Err(list.refuse("expected a result, an object")?);
                }
                None => {
                    let start = list.byte();
                    let several = self.results.read_unnoted(list)?.locations.len() > 1;
                    let each = self.instances == Instances::Each && several;
                    (start, each.then_some(0))
                }
            };
            let raw = self.results.last();
            let finding = self.mapper.finding(raw, only, run, record);
            if let Some(finding) = finding.map_err(|what| list.unusable(start, what))? {
                let next = only.map(|at| at + 1);
                let next = next.filter(|&next| next < raw.locations.len());
                self.next_location = next.map(|next| (start, Some(next)));
                return Ok(Some(finding));
            }
        }
    }
}

impl<'r> JsonWalk<'r> for Logs<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["results"];
    // Dependency-Check 6.1 writes a comma before its results.
    const STRAY_COMMAS: bool = true;
    // Dozens of tools write it, and a property bag may contain anything.
    const ANY_TYPES: bool = true;

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
                    record.remark(NoteKind::UnknownWord, text);
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
            record.remark(NoteKind::File, "a run does not name its tool");
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
            let Some(mut run) = self.run.take() else {
                return match self.mapper.held() {
                    Some(finding) => Ok(Some(finding)),
                    None => self.broken.take().map_or(Ok(None), Err),
                };
            };
            match self.finding(&mut run, record) {
                Ok(None) => {}
                Err(error) if error.ends_report() => {
                    self.list = None;
                    self.broken = Some(error);
                }
                outcome => {
                    self.run = Some(run);
                    return outcome;
                }
            }
            self.mapper.end(record);
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

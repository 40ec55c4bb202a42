//! Goes through logs, run by run, result by result.

use finding_source::engine::{Entry, Flow, FlowResult, JsonWalk, Outcome};
use finding_source::json::{Reader, ValueKind};
use finding_source::schema::Objects;
use finding_source::{Finding, Input, Instances, NoteKind, Record, ReportError};

use crate::map::Mapper;
use crate::raw::RawResult;
use crate::run::{Inline, Run};

/// The results of a file. Those of a run are read once it has been looked at as a whole.
#[derive(Debug)]
pub(crate) struct Logs<'r> {
    inline: Inline<'r>,
    /// True if there is a run; `None` without `runs`.
    has_run: Option<bool>,
    run: Option<Box<Run<'r>>>,
    mapper: Mapper<'r>,
    results: Objects<'r, RawResult<'r>>,
    /// Inside a list of results.
    list: Option<Reader<'r>>,
    /// The position of the last result, and the index of its next location, if each location is a finding.
    next_location: Option<(usize, usize)>,
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
        let mut result = RawResult::default();
        if options.instances == Instances::Merge {
            // The first location says what a result is about, even if none may be shown.
            result.locations.most = options.limits.locations.max(1);
        }
        Self {
            inline: Inline::default(),
            has_run: None,
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
                Some((start, at)) => (start, Some(at)),
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
                    let each = self.mapper.instances == Instances::Each && several;
                    (start, each.then_some(0))
                }
            };
            let raw = self.results.last();
            let finding = self.mapper.finding(raw, only, run, record);
            if let Some(finding) = finding.map_err(|what| list.unusable(start, what))? {
                let next = only.map(|at| (start, at + 1));
                self.next_location = next.filter(|&(_, next)| next < raw.locations.len());
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
        self.has_run = None;
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
                self.has_run.get_or_insert(false);
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
    fn entry(&mut self, _: At, reader: &mut Reader<'r>, record: &mut Record<'r>) -> Entry<'r> {
        self.has_run = Some(true);
        if reader.peek() != Some(ValueKind::Object) {
            return Err(reader.refuse("expected a run, an object")?);
        }
        let limits = &self.mapper.limits;
        let (run, broken) = Run::look(reader, limits, &mut self.inline, record);
        if !run.has_tool {
            if let Some(error) = broken {
                // The tool is named after the break. Without it the results would be those of another tool.
                return Err(error);
            }
            record.remark(NoteKind::File, "a run does not name its tool");
        }
        if run.results.is_empty() && broken.is_none() {
            // By section 3.14.23, a missing list does not say that the scan found nothing.
            record.partial("a run has no list of results");
        }
        record.ran(self.mapper.begin(&run));
        self.broken = broken;
        self.run = Some(Box::new(run));
        Ok(Outcome::Nothing)
    }

    fn next_finding(
        &mut self,
        _: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, ReportError> {
        while let Some(mut run) = self.run.take() {
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
        match self.mapper.merged.next() {
            Some(finding) => Ok(Some(finding)),
            None => self.broken.take().map_or(Ok(None), Err),
        }
    }

    fn end(&mut self, at: At, _: &mut Reader<'r>, record: &mut Record<'r>) -> FlowResult<At> {
        match (at, self.has_run) {
            (At::Log, None) => return Ok(Flow::Unusable("expected a log with `runs`")),
            (At::Runs, Some(false)) => record.partial("the log has no runs"),
            _ => {}
        }
        Ok(Flow::Read)
    }
}

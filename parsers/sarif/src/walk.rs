//! The walk through a file: log by log, run by run, result by result.

use finding_source::json::{Kind, Reader};
use finding_source::{
    Entries, Finding, Instances, Limits, Note, NoteKind, Options, Record, Report, ReportError,
    ReportErrorKind,
};

use crate::Sarif;
use crate::map::{Mapped, Mapper};
use crate::raw::Results;
use crate::run::{Inline, Run};

/// The results of a file.
#[derive(Debug)]
pub(crate) struct Walk<'r> {
    reader: Reader<'r>,
    state: State,
    /// True if the logs are elements of an array.
    in_array: bool,
    limits: Limits,
    instances: Instances,
    inline: Inline<'r>,
    log: Log,
    run: Option<Box<Run<'r>>>,
    mapper: Mapper<'r>,
    results: Results<'r>,
    /// Inside a list of results.
    list: Option<Reader<'r>>,
    /// The position of the last result, and the index of the next location, if each location is a finding.
    next_location: Option<(usize, Option<usize>)>,
    /// The reason why nothing after the run can be read.
    broken: Option<ReportError>,
}

#[derive(Clone, Copy, Debug)]
enum State {
    /// Before a document.
    Document,
    /// After a document.
    Between,
    Array,
    Log,
    Runs,
    End,
}

/// The state of the current log.
#[derive(Debug, Default)]
struct Log {
    start: usize,
    has_runs: bool,
    runs: u64,
}

impl<'r> Walk<'r> {
    pub(crate) fn new(report: &'r Report<'_>, options: &Options) -> Self {
        let most = match options.instances {
            // The first location says what a result is about, even if none may be shown.
            Instances::Merge => options.limits.locations.max(1),
            Instances::Each => usize::MAX,
        };
        Self {
            // Dependency-Check 6.1 writes a comma before its results.
            reader: Reader::new(report.text(), report.start(), &options.limits).with_stray_commas(),
            state: State::Document,
            in_array: false,
            limits: options.limits.clone(),
            instances: options.instances,
            inline: Inline::default(),
            log: Log::default(),
            run: None,
            mapper: Mapper::new(options),
            results: Results::new(most),
            list: None,
            next_location: None,
            broken: None,
        }
    }

    /// Starts a document: a log, or an array of logs.
    fn document(&mut self) -> Result<(), ReportError> {
        self.state = State::Between;
        if self.reader.peek() != Some(Kind::Array) {
            return self.begin();
        }
        self.reader.enter_array()?;
        self.in_array = true;
        self.state = State::Array;
        Ok(())
    }

    /// Starts a log.
    fn begin(&mut self) -> Result<(), ReportError> {
        self.log = Log {
            start: self.reader.byte(),
            ..Log::default()
        };
        self.inline = Inline::of(&self.reader);
        self.reader.enter_object()?;
        self.state = State::Log;
        Ok(())
    }

    /// Reads the next part of the log.
    fn log(&mut self, record: &mut Record<'r>) -> Result<(), ReportError> {
        let Some(name) = self.reader.next_key()? else {
            self.state = if self.in_array {
                State::Array
            } else {
                State::Between
            };
            if self.log.has_runs {
                return Ok(());
            }
            let message = "expected a log with `runs`";
            return Err(ReportError::new(ReportErrorKind::Schema, message)
                .at(self.reader.position(self.log.start))
                .in_path(self.reader.path()));
        };
        match (name.as_raw(), self.reader.peek()) {
            ("runs", Some(Kind::Null)) => {
                self.log.has_runs = true;
                record.partial("the log has no runs");
                self.reader.skip()
            }
            ("runs", _) => {
                self.log.has_runs = true;
                self.reader.enter_array()?;
                self.state = State::Runs;
                Ok(())
            }
            ("version", Some(Kind::Text | Kind::Number)) => {
                let version = self.reader.text_value()?;
                let version = version.map(|v| v.to_cow()).unwrap_or_default();
                if !["2.1", "2.0", "1.0"].iter().any(|v| version.starts_with(v)) {
                    let text = format!("version `{version}` is not known, read as 2.1.0");
                    record.note(Note::new(NoteKind::UnknownWord, text));
                }
                Ok(())
            }
            // Runs refer to parts that are stored separately; a property bag may contain anything.
            ("inlineExternalProperties" | "properties", _) => self.reader.skip(),
            (name, _) => record.skip_member(&mut self.reader, name, &["results"]),
        }
    }

    /// Reads the next run.
    fn begin_run(&mut self, record: &mut Record<'r>) -> Result<(), ReportError> {
        self.log.runs += 1;
        if self.reader.peek() != Some(Kind::Object) {
            return Err(self.reader.refuse("expected a run, an object")?);
        }
        let (run, broken) = Run::look(&mut self.reader, &self.limits, &mut self.inline, record);
        self.broken = broken;
        if !run.has_tool {
            if let Some(error) = self.broken.take() {
                // The tool of these results comes after the break; without it, they would be attributed to another
                // tool.
                return Err(error);
            }
            record.note(Note::new(NoteKind::File, "a run does not name its tool"));
        }
        if run.results.is_empty() && self.broken.is_none() {
            // As in section 3.14.23, a missing list of results is not a clean scan.
            record.partial("a run has no list of results");
        }
        record.ran(self.mapper.begin(&run));
        self.run = Some(Box::new(run));
        Ok(())
    }

    /// Reads the next part of the run; `None` if there is no finding yet.
    fn in_run(
        &mut self,
        mut run: Box<Run<'r>>,
        record: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, ReportError> {
        let outcome = self.result(&mut run, record);
        match outcome {
            Ok(Step::Finding(finding)) => {
                self.run = Some(run);
                return Ok(Some(*finding));
            }
            Ok(Step::Nothing) => self.run = Some(run),
            Ok(Step::End) => {}
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
    ) -> Result<Step<'r>, ReportError> {
        let Some(list) = &mut self.list else {
            let Some(mut list) = run.results.pop_front() else {
                return Ok(Step::End);
            };
            list.enter_array()?;
            self.list = Some(list);
            return Ok(Step::Nothing);
        };
        let (start, only) = match self.next_location.take() {
            Some(next) => next,
            None => {
                if !list.next_item()? {
                    record.note_remarks(list);
                    self.list = None;
                    return Ok(Step::Nothing);
                }
                if list.peek() != Some(Kind::Object) {
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
                Ok(Step::Finding(finding))
            }
            Mapped::Held | Mapped::Passed => Ok(Step::Nothing),
            Mapped::Unusable => {
                let message = "a result with neither a message nor a rule";
                Err(ReportError::new(ReportErrorKind::Schema, message)
                    .at(list.position(start))
                    .in_path(list.path()))
            }
        }
    }
}

enum Step<'r> {
    Finding(Box<Finding<'r>>),
    Nothing,
    End,
}

impl<'r> Entries<'r> for Walk<'r> {
    fn next(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        loop {
            if let Some(finding) = self.mapper.held() {
                return Ok(Some(finding));
            }
            if let Some(run) = self.run.take() {
                match self.in_run(run, record)? {
                    Some(finding) => return Ok(Some(finding)),
                    None => continue,
                }
            }
            if let Some(error) = self.broken.take() {
                return Err(error);
            }
            match self.state {
                State::Document => self.document()?,
                State::Between => {
                    let more = record.next_document(&mut self.reader, &Sarif);
                    self.state = if more { State::Document } else { State::End };
                }
                State::Array if self.reader.next_item()? => self.begin()?,
                State::Array => {
                    self.in_array = false;
                    self.state = State::Between;
                }
                State::Log => self.log(record)?,
                State::Runs if self.reader.next_item()? => self.begin_run(record)?,
                State::Runs => {
                    if self.log.runs == 0 {
                        record.partial("the log has no runs");
                    }
                    self.state = State::Log;
                }
                State::End => return Ok(None),
            }
        }
    }
}

//! The part that all formats share.

use finding_source::engine::Opened;
use finding_source::{
    Entries, Finding, FindingSource, Note, NoteKind, Options, Record, Report, ReportError, Str,
};

use crate::map::{self, Error, Mapper};
pub(crate) use crate::repeats::Place;

/// A walk through a report of one format. A copy made at its beginning walks through it again.
pub(crate) trait Walk<'r>: Clone {
    /// Returns the next step, or `None` at the end of a document.
    ///
    /// After an error that does not end the report, it is called again.
    fn step(&mut self, aside: &mut Aside) -> Result<Option<Step<'r>>, ReportError>;

    /// Goes to the next document if `source` reads it. Calls `skipped` with the text that is skipped.
    fn next_document(
        &mut self,
        _record: &mut Record<'r>,
        _source: &dyn FindingSource,
        _skipped: &mut dyn FnMut(&'r str),
    ) -> bool {
        false
    }

    /// Returns the byte offsets of the file name and of the error of the last step.
    fn place(&self) -> Place;

    /// Reads an error again. Returns the name of its file, the error, and the number of bytes that were read.
    fn read_at(&self, place: Place) -> Option<(Str<'r>, Error<'r>, usize)>;
}

/// A step of a walk.
#[derive(Debug)]
pub(crate) enum Step<'r> {
    /// An error, and its file if that differs from the file of the previous error.
    Error(Option<Str<'r>>, Error<'r>),
    /// An error without a file.
    General(Str<'r>),
    /// A warning without a file.
    Warning(Str<'r>),
}

/// Information that a walk collects besides its steps.
#[derive(Debug, Default)]
pub(crate) struct Aside {
    pub(crate) notes: Vec<Note>,
    pub(crate) partial: Option<&'static str>,
    /// The name of an unread place that contains entries.
    pub(crate) misplaced: Option<String>,
}

impl Aside {
    pub(crate) fn note(&mut self, kind: NoteKind, text: impl AsRef<str>) {
        self.notes.push(Note::new(kind, text));
    }

    fn tell(&mut self, record: &mut Record<'_>) {
        for note in self.notes.drain(..) {
            record.note(note);
        }
        if let Some(why) = self.partial.take() {
            record.partial(why);
        }
        if let Some(name) = self.misplaced.take() {
            record.misplaced(&name);
        }
    }
}

/// Compares the number of errors that a report states with the number that it contains.
pub(crate) fn compare(teller: &str, stated: Option<u64>, found: u64, aside: &mut Aside) {
    let Some(stated) = stated.filter(|&stated| stated != found) else {
        return;
    };
    let text = format!("{teller} states {stated} errors, but there are {found}");
    aside.note(NoteKind::Other, text);
    if found < stated {
        aside.partial = Some("the report has fewer errors than it states");
    }
}

/// Returns the entries of `walk`.
pub(crate) fn open<'r>(
    source: &'static dyn FindingSource,
    report: &'r Report<'_>,
    options: &Options,
    walk: impl Walk<'r> + 'r,
) -> Opened<'r> {
    let lead = report.text().get(report.first_line()..report.start());
    let walked = Walked {
        source,
        again: Some(walk.clone()),
        walk,
        aside: Aside::default(),
        mapper: Mapper::new(report, options),
        lead: lead.unwrap_or_default(),
    };
    Ok(Box::new(walked))
}

struct Walked<'r, W> {
    source: &'static dyn FindingSource,
    walk: W,
    /// A copy of the walk at the first document, in case another document follows.
    again: Option<W>,
    aside: Aside,
    mapper: Mapper<'r>,
    /// The text before the report.
    lead: &'r str,
}

impl<'r, W: Walk<'r>> Entries<'r> for Walked<'r, W> {
    fn next(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        if map::says_incomplete(std::mem::take(&mut self.lead)) {
            record.partial(map::INCOMPLETE);
        }
        let outcome = self.find(record);
        let ended = outcome
            .as_ref()
            .map_or_else(ReportError::ends_report, Option::is_none);
        if ended {
            self.mapper.end(record);
        }
        outcome
    }
}

impl<'r, W: Walk<'r>> Walked<'r, W> {
    fn find(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        loop {
            let step = self.walk.step(&mut self.aside);
            self.aside.tell(record);
            match step? {
                Some(Step::Error(file, error)) => {
                    if let Some(file) = file {
                        self.mapper.begin_file(file);
                    }
                    let read = |place| self.walk.read_at(place);
                    let place = self.walk.place();
                    if self.mapper.is_repeated(&error, place, record, read) {
                        self.mapper.leave_out();
                    } else {
                        return Ok(Some(self.mapper.finding(error, record)));
                    }
                }
                Some(Step::General(text)) => map::general(&text, record),
                Some(Step::Warning(text)) => map::warning(&text, record),
                None if self.next_document(record) => self.compare_documents(record)?,
                None => return Ok(None),
            }
        }
    }

    fn next_document(&mut self, record: &mut Record<'r>) -> bool {
        let mut incomplete = false;
        let more = self.walk.next_document(record, self.source, &mut |text| {
            incomplete |= map::says_incomplete(text);
        });
        if incomplete {
            record.partial(map::INCOMPLETE);
        }
        more
    }

    /// Compares errors with those of earlier documents, from the second document on. While the first one was read, it
    /// was not known that another one follows, so it is read again for that.
    fn compare_documents(&mut self, record: &mut Record<'r>) -> Result<(), ReportError> {
        let Some(mut first) = self.again.take() else {
            return Ok(());
        };
        self.mapper.compare_all();
        loop {
            match first.step(&mut Aside::default()) {
                Ok(Some(Step::Error(file, error))) => {
                    if let Some(file) = file {
                        self.mapper.begin_file(file);
                    }
                    let read = |place| first.read_at(place);
                    self.mapper.is_repeated(&error, first.place(), record, read);
                }
                Ok(None) => return Ok(()),
                Ok(Some(_)) => {}
                Err(error) if error.ends_report() => return Err(error),
                // The error was reported when it was read first.
                Err(_) => {}
            }
        }
    }
}

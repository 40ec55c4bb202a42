use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;

use finding_redact::redact_prose;

use crate::between::Between;
use crate::finding::Str;
use crate::identity::Numbers;
use crate::json::Reader;
use crate::redaction::{Redactor, redact_error};
use crate::{
    Descriptor, Finding, Limits, Options, Report, ReportError, ReportErrorKind, Timestamp,
};

/// What a source implements: goes from entry to entry of one report.
pub trait Entries<'r> {
    /// Reads the next finding; `None` at the end of the report.
    ///
    /// Everything else that the report says goes into `record`, as soon as it is read.
    ///
    /// # Errors
    ///
    /// After an error of [`ErrorScope::Report`](crate::ErrorScope) this is not called again. After one of
    /// [`ErrorScope::Entry`](crate::ErrorScope) it is, and goes on after the unusable entry.
    fn next(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError>;

    /// Returns the source that reads, if that is not the one that was opened: for reports inside of others.
    fn source(&self) -> Option<&'static Descriptor> {
        None
    }
}

/// An iterator over the findings of one report, which is read as the iterator is pulled.
///
/// Items are findings and errors. The [scope](ReportError::scope) of an error tells whether the next entry
/// follows or the report ended there. Memory is one entry, plus the lookup tables of the format.
///
/// Every finding has an [identity](crate::Identity) of its own: equal ones are numbered in the order of the report.
///
/// # Completeness
///
/// A report that was not read to its end says nothing about what is gone, so the completeness is
/// `Partial("not read to its end")` until [`next`](Iterator::next) has returned `None`. [`finish`](Self::finish)
/// hands it over, with everything else the report says.
///
/// ```
/// # use finding_source::{FindingSource, Options, Report, ReportError};
/// # fn read(source: &dyn FindingSource, report: &Report<'_>) -> Result<(), ReportError> {
/// let mut findings = source.findings(report, &Options::default())?;
/// for item in &mut findings {
///     match item {
///         Ok(finding) => println!("{}", finding.title),
///         Err(error) => eprintln!("{error}"),
///     }
/// }
/// let summary = findings.finish();
/// # let _ = summary.completeness.is_complete();
/// # Ok(())
/// # }
/// ```
pub struct Findings<'r> {
    source: &'static Descriptor,
    entries: Option<Box<dyn Entries<'r> + 'r>>,
    /// Whether `next` has returned `None`.
    pub(crate) ended: bool,
    record: Record<'r>,
    numbers: Numbers<'r>,
    left: u64,
    most_locations: usize,
    redactor: Redactor,
    /// The scan as it was redacted last.
    scan: Scan<'r>,
}

impl<'r> Findings<'r> {
    /// Returns the findings that `entries` reads from `report`.
    pub(crate) fn new(
        source: &'static Descriptor,
        report: &'r Report<'_>,
        options: &Options,
        entries: Box<dyn Entries<'r> + 'r>,
    ) -> Self {
        let source = entries.source().unwrap_or(source);
        let mut record = Record::new(&options.limits);
        record.scan.tool_name = Some(Cow::Borrowed(source.tool_name));
        record.note_all(report.notes());
        record.between.begin(report);
        Self {
            source,
            entries: Some(entries),
            ended: false,
            record,
            numbers: Numbers::new(report.seed(options)),
            left: options.limits.entries,
            most_locations: options.limits.locations,
            redactor: Redactor::new(options),
            scan: Scan::default(),
        }
    }

    /// The source that reads.
    #[must_use]
    pub fn source(&self) -> &'static Descriptor {
        self.source
    }

    /// What reads, and what was said until now. For a source that reads reports inside of others: it goes on with the
    /// entries as its own, and limits, numbers and completeness are those of the whole.
    #[must_use]
    pub fn into_parts(mut self) -> (Option<Box<dyn Entries<'r> + 'r>>, Record<'r>) {
        self.record.ran(self.source.tool);
        self.take()
    }

    /// The same, without the tool.
    pub(crate) fn take(self) -> (Option<Box<dyn Entries<'r> + 'r>>, Record<'r>) {
        (self.entries, self.record)
    }

    pub(crate) fn record_mut(&mut self) -> &mut Record<'r> {
        &mut self.record
    }

    /// Returns the same findings with other entries around those they have.
    pub(crate) fn with_entries(
        mut self,
        around: impl FnOnce(Box<dyn Entries<'r> + 'r>) -> Box<dyn Entries<'r> + 'r>,
    ) -> Self {
        self.entries = self.entries.map(around);
        self
    }

    /// What is known of the run of the tool so far. Most formats tell it before the first finding.
    ///
    /// Not called `scan`: `Iterator::scan` would come first.
    #[must_use]
    pub fn about(&self) -> &Scan<'r> {
        &self.record.scan
    }

    /// What the report said so far beside its findings, in order.
    #[must_use]
    pub fn notes(&self) -> &[Note] {
        &self.record.notes
    }

    /// Notes beyond the number that is kept, see [`Limits::notes`].
    #[must_use]
    pub fn more_notes(&self) -> u64 {
        self.record.more_notes
    }

    /// Whether a defect that the report does not list is gone: `Partial("not read to its end")` until
    /// [`next`](Iterator::next) has returned `None`.
    #[must_use]
    pub fn completeness(&self) -> &Completeness {
        if self.ended {
            &self.record.completeness
        } else {
            &NOT_READ
        }
    }

    /// Returns what the report says beside its findings. Of a report that was not read to its end this is what it
    /// said until then, and it is [partial](Self::completeness).
    #[must_use]
    pub fn finish(mut self) -> Summary<'r> {
        if self.record.tools.is_empty() {
            self.record.ran(self.source.tool);
        }
        Summary {
            completeness: self.completeness().clone(),
            notes: self.record.notes,
            more_notes: self.record.more_notes,
            scan: self.record.scan,
            tools: self.record.tools.into_iter().collect(),
        }
    }
}

pub(crate) static NOT_READ: Completeness =
    Completeness::Partial(Cow::Borrowed("not read to its end"));

impl<'r> Iterator for Findings<'r> {
    type Item = Result<Finding<'r>, ReportError>;

    fn next(&mut self) -> Option<Self::Item> {
        let Some(entries) = &mut self.entries else {
            self.ended = true;
            return None;
        };
        let mut item = match self.record.between.take_entry_error() {
            Some(error) => Err(error),
            None => entries.next(&mut self.record),
        };
        if matches!(item, Ok(None)) {
            item = self.record.between.take_error().map_or(Ok(None), Err);
        }
        // A report with just as many entries as are allowed is a whole one.
        if self.left == 0 && !matches!(item, Ok(None)) {
            self.entries = None;
            let message = "more entries than the limit allows";
            self.record.partial("the limit of entries was reached");
            return Some(Err(ReportError::new(ReportErrorKind::Limit, message)));
        }
        match &mut item {
            Ok(Some(finding)) => {
                self.left -= 1;
                // Before the identity is numbered: it must not change when a secret does.
                self.redactor.finding(finding, &mut self.record);
                self.numbers.number(&mut finding.identity);
                // Sources that read long lists keep to the limit while they do.
                let more = finding.locations.len().saturating_sub(self.most_locations);
                finding.locations.truncate(self.most_locations);
                finding.more_locations += more as u64;
            }
            Ok(None) => {
                self.entries = None;
                self.ended = true;
                self.redactor.tell(&mut self.record);
            }
            Err(error) => {
                self.left -= 1;
                redact_error(error);
                if error.ends_report() {
                    self.entries = None;
                    self.record
                        .partial("the report could not be read to its end");
                } else {
                    self.record
                        .partial("an entry of the report could not be read");
                }
            }
        }
        if self.record.scan != self.scan {
            self.redactor.scan(&mut self.record.scan);
            self.scan.clone_from(&self.record.scan);
        }
        item.transpose()
    }
}

impl std::iter::FusedIterator for Findings<'_> {}

impl fmt::Debug for Findings<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Findings")
            .field("source", &self.source.id)
            .field("record", &self.record)
            .field("ended", &self.ended)
            .finish_non_exhaustive()
    }
}

/// What a report says beside its findings, returned by [`Findings::finish`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Summary<'r> {
    /// Whether a defect that the report does not list is gone.
    pub completeness: Completeness,
    /// What the report says that is not a finding, in order.
    pub notes: Vec<Note>,
    /// The number of notes that were not kept, see [`Limits::notes`].
    pub more_notes: u64,
    /// The run of the tool.
    pub scan: Scan<'r>,
    /// The ids of the tools that the report is of, in alphabetical order, also of those that found nothing. Only the
    /// source's own tool unless the format carries the results of others.
    pub tools: Vec<Str<'r>>,
}

impl Summary<'_> {
    /// Copies what is borrowed from the report.
    #[must_use]
    pub fn into_owned(self) -> Summary<'static> {
        fn own(text: Str<'_>) -> Str<'static> {
            Cow::Owned(text.into_owned())
        }
        let scan = self.scan;
        Summary {
            completeness: self.completeness,
            notes: self.notes,
            more_notes: self.more_notes,
            scan: Scan {
                tool_name: scan.tool_name.map(own),
                tool_version: scan.tool_version.map(own),
                time: scan.time,
                target: scan.target.map(own),
                repository: scan.repository.map(own),
                branch: scan.branch.map(own),
                commit: scan.commit.map(own),
                build_id: scan.build_id.map(own),
            },
            tools: self.tools.into_iter().map(own).collect(),
        }
    }
}

/// What a report says beside its findings. Sources write into it while they read.
#[derive(Clone, Debug)]
pub struct Record<'r> {
    /// The run of the tool.
    pub scan: Scan<'r>,
    /// Different ones, in the order in which they were first added.
    notes: Vec<Note>,
    /// Their places in `notes`, in the order of their kinds and texts.
    notes_by_text: Vec<usize>,
    most_notes: usize,
    more_notes: u64,
    completeness: Completeness,
    tools: BTreeSet<Str<'r>>,
    /// Whether the source that reads has named a tool.
    named: bool,
    pub(crate) between: Between,
}

impl<'r> Record<'r> {
    /// Goes on with what `begun` has: its scan, and in addition its notes, and that it is partial if it is. For a source
    /// that reads reports inside of others.
    pub fn go_on(&mut self, begun: Self) {
        self.scan = begun.scan;
        for note in begun.notes {
            self.note(note);
        }
        self.more_notes += begun.more_notes;
        self.tools.extend(begun.tools);
        if let Completeness::Partial(why) = begun.completeness {
            self.partial(why);
        }
    }

    /// Creates a record that is thrown away, for reading an entry once more.
    #[must_use]
    pub fn scratch() -> Self {
        Self::with_notes(0)
    }

    fn new(limits: &Limits) -> Self {
        Self::with_notes(limits.notes)
    }

    fn with_notes(most_notes: usize) -> Self {
        Self {
            scan: Scan::default(),
            notes: Vec::new(),
            notes_by_text: Vec::new(),
            most_notes,
            more_notes: 0,
            completeness: Completeness::Complete,
            tools: BTreeSet::new(),
            named: false,
            between: Between::default(),
        }
    }

    /// States that a tool ran, by its id. For formats that carry the results of other tools than their own.
    pub fn ran(&mut self, tool: impl Into<Str<'r>>) {
        self.tools.insert(tool.into());
        self.named = true;
    }

    /// States that the source which has read until now has ended. Its own tool ran unless it has named others.
    pub(crate) fn source_ended(&mut self, source: &Descriptor) {
        if !std::mem::take(&mut self.named) {
            self.tools.insert(source.tool.into());
        }
    }

    /// Adds a note. One that is equal to an earlier note is [counted](Note::times) there.
    pub fn note(&mut self, note: Note) {
        let by_text = |&at: &usize| {
            let known = &self.notes[at];
            (known.kind, &known.text).cmp(&(note.kind, &note.text))
        };
        match self.notes_by_text.binary_search_by(by_text) {
            Ok(found) => {
                let known = &mut self.notes[self.notes_by_text[found]];
                known.times = known.times.saturating_add(note.times);
            }
            Err(place) if self.notes.len() < self.most_notes => {
                self.notes_by_text.insert(place, self.notes.len());
                self.notes.push(note);
            }
            Err(_) => self.more_notes = self.more_notes.saturating_add(note.times),
        }
    }

    pub(crate) fn note_all(&mut self, notes: &[Note]) {
        for note in notes {
            self.note(note.clone());
        }
    }

    /// Adds a note of what `reader` ignored or took for something else, see [`Reader::take_remarks`].
    pub fn note_remarks(&mut self, reader: &mut Reader<'r>) {
        if reader.has_remarks() {
            for text in reader.take_remarks() {
                self.note(Note::new(NoteKind::File, text));
            }
        }
    }

    /// Says that the report does not tell of everything there is. The first reason stays; secrets are left out of it.
    pub fn partial(&mut self, why: impl Into<Cow<'static, str>>) {
        if self.completeness == Completeness::Complete {
            let why = match why.into() {
                Cow::Owned(why) => Cow::Owned(redact_prose(&why).into_owned()),
                known => known,
            };
            self.completeness = Completeness::Partial(why);
        }
    }
}

/// The run of a tool that a report is of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Scan<'r> {
    /// The tool's name, as it writes it itself.
    pub tool_name: Option<Str<'r>>,
    /// The tool's version, in its own notation. Free text: never compare it as a number.
    pub tool_version: Option<Str<'r>>,
    /// When the tool ran, where the report states an instant.
    pub time: Option<Timestamp>,
    /// What was scanned, in the tool's words: a project, an address.
    pub target: Option<Str<'r>>,
    /// The repository that was scanned, where whoever passes the report on says so.
    pub repository: Option<Str<'r>>,
    /// The branch that was scanned, likewise.
    pub branch: Option<Str<'r>>,
    /// The commit that was scanned, likewise.
    pub commit: Option<Str<'r>>,
    /// The build in which it was scanned, likewise.
    pub build_id: Option<Str<'r>>,
}

/// Something that a report says and that is no finding.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Note {
    /// What sort of thing it is.
    pub kind: NoteKind,
    /// One line.
    pub text: String,
    /// How often the report gave reason for it; at least 1.
    pub times: u64,
}

/// The text, and how often it was noted when that is more than once.
impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)?;
        if self.times > 1 {
            write!(f, " ({} times)", self.times)?;
        }
        Ok(())
    }
}

impl Note {
    /// A note of one line. Line breaks and other control characters become blanks, a text of more than 500
    /// characters is cut, and secrets are left out ([`redact_prose`]). Of a text without words the note says so.
    #[must_use]
    pub fn new(kind: NoteKind, text: impl AsRef<str>) -> Self {
        const LONGEST: usize = 500;
        let text = redact_prose(text.as_ref());
        let mut line = String::with_capacity(text.len().min(4 * LONGEST));
        for (at, c) in text.chars().enumerate() {
            if at == LONGEST {
                line.push('…');
                break;
            }
            line.push(if c.is_control() { ' ' } else { c });
        }
        if line.trim().is_empty() {
            line.replace_range(.., "something, without words");
        }
        Self {
            kind,
            text: line,
            times: 1,
        }
    }
}

/// The sorts of notes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum NoteKind {
    /// The file was not quite what it should be, and was read all the same.
    File,
    /// The tool complains about its own run.
    Tool,
    /// A word of the report that its reader does not know.
    UnknownWord,
    /// Entries were left out because they repeat others.
    Repeated,
    /// Secrets were left out of findings.
    Redaction,
    /// A part of the report that holds no findings, such as statistics.
    Other,
}

/// Whether a defect that a report does not list is gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Completeness {
    /// It is: the report tells of everything its scan looked at.
    Complete,
    /// Nobody knows: the scan, or the report, was cut short, for this reason.
    Partial(Cow<'static, str>),
}

impl Completeness {
    /// Whether the report tells of everything.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        matches!(self, Self::Complete)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ErrorScope, Identity, Kind, Rule};

    /// As many findings, and a note at their end.
    struct Countdown(u32);

    impl<'r> Entries<'r> for Countdown {
        fn next(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
            let Some(left) = self.0.checked_sub(1) else {
                record.note(Note::new(NoteKind::Other, "the end"));
                return Ok(None);
            };
            self.0 = left;
            record.scan.target = Some("shop".into());
            let identity = Identity::new().with("number", left.to_string());
            Ok(Some(Finding::new(
                "t",
                Kind::Code,
                Rule::new("r"),
                "t",
                identity,
            )))
        }
    }

    static DESCRIPTOR: Descriptor = Descriptor::new("t-json", "t", "T", "JSON");

    fn findings<'r>(report: &'r Report<'_>, options: &Options) -> Findings<'r> {
        Findings::new(&DESCRIPTOR, report, options, Box::new(Countdown(3)))
    }

    #[test]
    fn a_report_is_complete_only_after_the_iterator_gave_none() {
        let report = Report::new(b"{}", &Limits::default()).unwrap();
        let not_read = Completeness::Partial("not read to its end".into());
        let mut findings = findings(&report, &Options::default());
        assert_eq!(findings.completeness(), &not_read);
        for _ in 0..3 {
            assert!(findings.next().is_some());
            assert_eq!(findings.completeness(), &not_read);
        }
        assert!(findings.next().is_none());
        assert_eq!(findings.completeness(), &Completeness::Complete);
        let summary = findings.finish();
        assert_eq!(summary.completeness, Completeness::Complete);
        assert_eq!(summary.scan.target.as_deref(), Some("shop"));
        assert_eq!((summary.notes.len(), summary.more_notes), (1, 0));
    }

    #[test]
    fn a_report_that_was_left_early_is_partial() {
        let report = Report::new(b"{}", &Limits::default()).unwrap();
        let options = Options::default();
        let mut some = findings(&report, &options);
        assert_eq!(some.by_ref().take(3).count(), 3);
        let summary = some.finish();
        assert!(!summary.completeness.is_complete());
        // What was said until then is kept.
        assert_eq!(summary.scan.target.as_deref(), Some("shop"));
        let unread = findings(&report, &options).finish();
        assert!(!unread.completeness.is_complete());
    }

    #[test]
    fn the_reason_of_a_report_that_was_read_to_its_end_is_its_own() {
        let limits = Limits::default().with_entries(1);
        let report = Report::new(b"{}", &limits).unwrap();
        let mut findings = findings(&report, &Options::default().with_limits(limits));
        let last = findings.by_ref().last().unwrap().unwrap_err();
        assert_eq!(
            (last.kind(), last.scope()),
            (ReportErrorKind::Limit, ErrorScope::Report)
        );
        let reason = Completeness::Partial("the limit of entries was reached".into());
        assert_eq!(findings.finish().completeness, reason);
    }

    #[test]
    fn equal_notes_are_one_with_a_count() {
        let limits = Limits::default().with_notes(2);
        let mut record = Record::new(&limits);
        for text in ["b", "a", "b", "c", "a", "b", "c"] {
            record.note(Note::new(NoteKind::Other, text));
        }
        record.note(Note::new(NoteKind::Tool, "a"));
        let notes: Vec<String> = record.notes.iter().map(ToString::to_string).collect();
        assert_eq!(notes, ["b (3 times)", "a (2 times)"]);
        assert_eq!(record.more_notes, 3);
    }

    #[test]
    fn a_note_of_controls_alone_is_no_blank_line() {
        for text in ["", " ", "\0\n", "\u{85}"] {
            let note = Note::new(NoteKind::Tool, text);
            assert_eq!(note.text, "something, without words", "{text:?}");
        }
    }
}

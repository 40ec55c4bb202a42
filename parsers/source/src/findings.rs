use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;

use finding::Redactor;

use crate::absent::remove_nulls;
use crate::numbers::Numbers;
use crate::redaction::{note_counts, note_places, redact_error};
use crate::{
    Completeness, Descriptor, Finding, Input, Note, Record, Report, ReportError, ReportErrorKind,
    Scan, Str,
};

/// The interface for a parser: reads one report entry by entry.
pub trait Entries<'r>: Send {
    /// Reads the next finding. Returns `None` at the end of the report.
    ///
    /// All other information of the report is written to `record`, as soon as it is read.
    ///
    /// # Errors
    ///
    /// After an error of [`ErrorScope::Report`](crate::ErrorScope) this is not called again. After one of
    /// [`ErrorScope::Entry`](crate::ErrorScope) it is called again, and continues after the unusable entry.
    fn next(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError>;

    /// Returns the source that reads, if that is not the one that was opened: for reports inside of others.
    fn source(&self) -> Option<&Descriptor> {
        None
    }
}

/// An iterator over the findings of one report, which is read on demand.
///
/// Items are findings and errors. The [scope](ReportError::scope) of an error shows whether the next entry follows or
/// the report ended. Memory is one entry, plus the lookup tables of the format.
///
/// Every finding has a unique [identity](crate::Identity): equal ones are numbered in order.
///
/// # Completeness
///
/// The completeness is `Partial("not read to its end")` until [`next`](Iterator::next) has returned `None`, since
/// findings that are not yet read may exist. [`finish`](Self::finish) returns it, with all other information of the
/// report.
///
/// `Findings` is [`Send`]: another thread may continue to read, and an asynchronous program may hold it across an
/// `await`.
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
#[must_use = "iterators are lazy"]
pub struct Findings<'r> {
    source: Descriptor,
    entries: Option<Box<dyn Entries<'r> + 'r>>,
    /// True if `next` has returned `None`.
    pub(crate) ended: bool,
    record: Record<'r>,
    numbers: Numbers<'r>,
    left: u64,
    most_locations: usize,
    redactor: Redactor,
    /// The scan in its last redacted form.
    scan: Scan<'r>,
}

impl<'r> Findings<'r> {
    /// Returns the findings that `entries` reads from `input`, which is the document of `report`.
    pub(crate) fn new(
        source: &Descriptor,
        report: &Report<'_>,
        input: &Input<'r>,
        entries: Box<dyn Entries<'r> + 'r>,
    ) -> Self {
        let options = input.options();
        let source = entries.source().unwrap_or(source).clone();
        let mut record = Record::new(&options.limits);
        record.scan.tool_name = Some(source.tool_name.clone());
        record.between.begin(report);
        Self {
            source,
            entries: Some(entries),
            ended: false,
            record,
            numbers: Numbers::new(input.seed()),
            left: options.limits.entries,
            most_locations: options.limits.locations,
            redactor: Redactor::new(options.redaction).with_places(options.explain_redaction),
            scan: Scan::default(),
        }
    }

    /// Returns the same findings with notes on the file.
    pub(crate) fn with_notes(mut self, notes: &[Note]) -> Self {
        self.record.note_all(notes);
        self
    }

    /// Returns the current source.
    #[must_use]
    pub fn source(&self) -> &Descriptor {
        &self.source
    }

    /// Returns the same findings as entries, for a source that reads reports inside of others: limits, numbers and
    /// completeness are those of the whole report.
    ///
    /// Other sources are not used there. Every document that the source does not read is an error, which
    /// [`Record::take_unread_document`] returns.
    #[must_use]
    pub fn into_entries(mut self) -> Box<dyn Entries<'r> + 'r> {
        let is_unnamed = std::mem::take(&mut self.record.is_unnamed);
        let tool = self.source.tool.clone();
        if !is_unnamed {
            self.record.ran(tool.clone());
        }
        let (entries, begun) = self.take();
        Box::new(Inside {
            entries,
            begun: Some(begun),
            unnamed: is_unnamed.then_some(tool),
        })
    }

    /// Returns the same findings, of a report whose tool was only guessed by its form: a clean report of another tool may look
    /// the same. Without a finding it covers nothing, which a [note](crate::NoteKind::NoTool) says.
    ///
    /// [`Registry::read`](crate::Registry::read) does so for a source of the confidence
    /// [`Possible`](crate::Confidence::Possible), unless all its sources are of one tool.
    pub fn with_guessed_tool(mut self) -> Self {
        self.record.is_unnamed = true;
        self
    }

    /// Returns the entries and the record so far.
    pub(crate) fn take(self) -> (Option<Box<dyn Entries<'r> + 'r>>, Record<'r>) {
        (self.entries, self.record)
    }

    pub(crate) fn record_mut(&mut self) -> &mut Record<'r> {
        &mut self.record
    }

    /// Returns the same findings with other entries, which contain the current ones.
    pub(crate) fn with_entries(
        mut self,
        around: impl FnOnce(Box<dyn Entries<'r> + 'r>) -> Box<dyn Entries<'r> + 'r>,
    ) -> Self {
        self.entries = self.entries.map(around);
        self
    }

    /// Returns the information about the tool's run so far. Most formats have it before the first finding.
    ///
    /// It is not called `scan`, which would be hidden by `Iterator::scan`.
    #[must_use]
    pub fn about(&self) -> &Scan<'r> {
        &self.record.scan
    }

    /// Returns the notes so far, in order.
    #[must_use]
    pub fn notes(&self) -> &[Note] {
        &self.record.notes
    }

    /// Returns the number of notes that were not kept, see [`Limits::notes`](crate::Limits::notes).
    #[must_use]
    pub fn more_notes(&self) -> u64 {
        self.record.more_notes
    }

    /// Returns whether a defect that the report does not list is gone: `Partial("not read to its end")` until
    /// [`next`](Iterator::next) has returned `None`.
    #[must_use]
    pub fn completeness(&self) -> &Completeness {
        if self.ended {
            &self.record.completeness
        } else {
            &NOT_READ
        }
    }

    /// Returns the summary of the report. If the report was not read to its end, this is the information up to there,
    /// and it is [partial](Self::completeness).
    #[must_use]
    pub fn finish(mut self) -> Summary<'r> {
        if self.record.tools.is_empty() {
            self.record.ran(self.source.tool.clone());
        }
        self.record.scan_ended();
        let covered = std::mem::take(&mut self.record.covered).into_iter();
        let covered: BTreeSet<_> = covered.map(|it| it.redacted(&mut self.redactor)).collect();
        Summary {
            completeness: self.completeness().clone(),
            notes: self.record.notes,
            more_notes: self.record.more_notes,
            scan: self.record.scan,
            tools: self.record.tools.into_iter().collect(),
            covered: covered.into_iter().collect(),
        }
    }
}

/// The entries of a report inside of another one.
struct Inside<'r> {
    entries: Option<Box<dyn Entries<'r> + 'r>>,
    /// The record that the report began with.
    begun: Option<Record<'r>>,
    /// The tool, while nothing in the report shows that it ran.
    unnamed: Option<Str<'r>>,
}

impl<'r> Entries<'r> for Inside<'r> {
    fn next(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        if let Some(begun) = self.begun.take() {
            record.merge(begun);
        }
        let registry = record.between.registry.take();
        let item = match &mut self.entries {
            Some(entries) => entries.next(record),
            None => Ok(None),
        };
        record.between.registry = registry;
        match &item {
            Ok(Some(_)) => {
                if let Some(tool) = self.unnamed.take() {
                    record.ran(tool);
                }
            }
            Ok(None) => {
                if let Some(tool) = self.unnamed.take() {
                    record.assume(tool);
                }
            }
            Err(_) => {}
        }
        item
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
        // A report with exactly the allowed number of entries is complete.
        if self.left == 0 && !matches!(item, Ok(None)) {
            self.entries = None;
            let message = "more entries than the limit allows";
            self.record.partial("the limit of entries was reached");
            return Some(Err(ReportError::new(ReportErrorKind::Limit, message)));
        }
        match &mut item {
            Ok(Some(finding)) => {
                self.left -= 1;
                remove_nulls(finding);
                // Before the identity is numbered: it must not change when a secret changes.
                self.redactor.redact_finding(finding);
                note_places(
                    self.redactor.take_places(),
                    &finding.rule.id,
                    &mut self.record,
                );
                self.numbers.number(&mut finding.identity);
                // Sources that read long lists enforce the limit while reading.
                let more = finding.locations.len().saturating_sub(self.most_locations);
                finding.locations.truncate(self.most_locations);
                finding.more_locations += more as u64;
            }
            Ok(None) => {
                self.entries = None;
                self.ended = true;
                self.record.parts_ended();
                note_counts(self.redactor.counts(), &mut self.record);
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
            self.redactor.redact_scan(&mut self.record.scan);
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

/// The information of a report in addition to its findings, returned by [`Findings::finish`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Summary<'r> {
    /// The completeness: whether a defect that the report does not list is gone.
    pub completeness: Completeness,
    /// The notes, in order.
    pub notes: Vec<Note>,
    /// The number of notes that were not kept, see [`Limits::notes`](crate::Limits::notes).
    pub more_notes: u64,
    /// The run of the tool.
    pub scan: Scan<'r>,
    /// The ids of the tools of the report in alphabetical order, including those without findings. This is only the
    /// source's own tool unless the format contains the results of other tools.
    pub tools: Vec<Str<'r>>,
    /// The scans whose results the report has. A tool of `tools` that is in none of them is only guessed by the form of a
    /// report without findings.
    pub covered: Vec<Covered<'r>>,
}

/// A tool, and what it scanned.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Covered<'r> {
    /// The id of the tool.
    pub tool: Str<'r>,
    /// The repository, if the document with the results states it.
    pub repository: Option<Str<'r>>,
    /// The branch, likewise.
    pub branch: Option<Str<'r>>,
}

impl<'r> Covered<'r> {
    /// Returns the scan of which only this is known.
    #[must_use]
    pub fn scan(&self) -> Scan<'r> {
        let mut scan = Scan::default();
        scan.repository.clone_from(&self.repository);
        scan.branch.clone_from(&self.branch);
        scan
    }

    /// Returns the same without secrets, as the scans of findings are.
    fn redacted(mut self, redactor: &mut Redactor) -> Self {
        let mut scan = self.scan();
        redactor.redact_scan(&mut scan);
        (self.repository, self.branch) = (scan.repository, scan.branch);
        self
    }
}

impl Summary<'_> {
    /// Returns the same summary without borrows.
    #[must_use]
    pub fn into_owned(self) -> Summary<'static> {
        fn own(text: Str<'_>) -> Str<'static> {
            Cow::Owned(text.into_owned())
        }
        fn own_covered(it: Covered<'_>) -> Covered<'static> {
            Covered {
                tool: own(it.tool),
                repository: it.repository.map(own),
                branch: it.branch.map(own),
            }
        }
        Summary {
            completeness: self.completeness,
            notes: self.notes,
            more_notes: self.more_notes,
            scan: self.scan.into_owned(),
            tools: self.tools.into_iter().map(own).collect(),
            covered: self.covered.into_iter().map(own_covered).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ErrorScope, Identity, Kind, Limits, NoteKind, Options, Rule};

    /// A number of findings, and a note at the end.
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
        let input = Input::new(report, options);
        Findings::new(&DESCRIPTOR, report, &input, Box::new(Countdown(3)))
    }

    #[test]
    fn a_report_is_complete_only_after_the_iterator_returned_none() {
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
    fn a_report_of_which_no_part_is_about_something_is_partial() {
        struct Empty(bool);
        impl<'r> Entries<'r> for Empty {
            fn next(
                &mut self,
                record: &mut Record<'r>,
            ) -> Result<Option<Finding<'r>>, ReportError> {
                record.looked_at(self.0, "nothing");
                Ok(None)
            }
        }
        let report = Report::new(b"{}", &Limits::default()).unwrap();
        let input = Input::new(&report, &Options::default());
        for (looked, expected) in [(true, None), (false, Some("nothing"))] {
            let entries = Box::new(Empty(looked));
            let mut findings = Findings::new(&DESCRIPTOR, &report, &input, entries);
            assert!(findings.next().is_none());
            assert_eq!(findings.completeness().reason(), expected);
        }
    }

    #[test]
    fn a_report_that_was_left_early_is_partial() {
        let report = Report::new(b"{}", &Limits::default()).unwrap();
        let options = Options::default();
        let mut some = findings(&report, &options);
        assert_eq!(some.by_ref().take(3).count(), 3);
        let summary = some.finish();
        assert!(!summary.completeness.is_complete());
        // The information up to there is kept.
        assert_eq!(summary.scan.target.as_deref(), Some("shop"));
        let unread = findings(&report, &options).finish();
        assert!(!unread.completeness.is_complete());
    }

    #[test]
    fn the_reason_of_a_report_that_was_read_to_its_end_is_its_own() {
        let limits = Limits::default().with_entries(1);
        let report = Report::new(b"{}", &limits).unwrap();
        let mut findings = findings(&report, &Options::default());
        let last = findings.by_ref().last().unwrap().unwrap_err();
        assert_eq!(
            (last.kind(), last.scope()),
            (ReportErrorKind::Limit, ErrorScope::Report)
        );
        let reason = Completeness::Partial("the limit of entries was reached".into());
        assert_eq!(findings.finish().completeness, reason);
    }
}

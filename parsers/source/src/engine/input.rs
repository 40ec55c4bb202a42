use crate::path::Roots;
use crate::shape::{self, Shape};
use crate::{Duplicates, Limits, Options, Report, Seed};

/// A document in the format of a source, with the options for reading it.
///
/// [`FindingSource::open`](crate::FindingSource::open) turns it into entries, usually with
/// [`engine::json`](super::json), or `engine::xml` with the feature `xml`.
#[derive(Clone, Debug)]
pub struct Input<'r> {
    report: &'r Report<'r>,
    /// The text of the report up to the end of the document.
    text: &'r str,
    start: usize,
    first_line: usize,
    options: Options,
}

impl<'r> Input<'r> {
    /// Creates the input of a whole report.
    #[must_use]
    pub fn new(report: &'r Report<'_>, options: &Options) -> Self {
        Self {
            report,
            text: report.text(),
            start: report.start(),
            first_line: report.first_line(),
            options: options.within(report),
        }
    }

    /// Returns the input of the document between byte `start` and the end of `text`, the beginning of the text.
    pub(crate) fn of_part(self, text: &'r str, start: usize) -> Self {
        Self {
            text,
            start,
            first_line: start,
            ..self
        }
    }

    /// Returns the report that contains the document, for a source that [keeps](Report::keep) documents in it. It may
    /// contain other documents before and after this one.
    #[must_use]
    pub fn whole(&self) -> &'r Report<'r> {
        self.report
    }

    /// Returns the whole text, including the part before the document.
    #[must_use]
    pub fn text(&self) -> &'r str {
        self.text
    }

    /// Returns the byte offset in [`text`](Self::text) at which the document begins.
    #[must_use]
    pub fn start(&self) -> usize {
        self.start
    }

    /// Returns the byte offset in [`text`](Self::text) at which its first line begins, see [`Report::first_line`].
    #[must_use]
    pub fn first_line(&self) -> usize {
        self.first_line
    }

    /// Returns the text between [`first_line`](Self::first_line) and [`start`](Self::start), such as lines of a log.
    #[must_use]
    pub fn lead(&self) -> &'r str {
        self.text
            .get(self.first_line..self.start)
            .unwrap_or_default()
    }

    /// Returns the shape of the document, from its beginning.
    #[must_use]
    pub fn shape(&self) -> Shape<'r> {
        shape::of(self.text, self.start, shape::BEGINNING, self.limits().depth)
    }

    /// Returns the options of the caller.
    #[must_use]
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// Returns the limits of the report and of the options, the lower one of each.
    #[must_use]
    pub fn limits(&self) -> &Limits {
        &self.options.limits
    }

    /// Returns the directories of build machines. Paths below them become relative.
    #[must_use]
    pub fn roots(&self) -> Roots {
        Roots::new(self.options.root.as_deref())
    }

    /// Returns the key of the hashes for this document: that of the options, or one that is derived from all bytes of the
    /// report on first use.
    #[must_use]
    pub fn seed(&self) -> Seed<'r> {
        let bytes = self.text.len() - self.first_line;
        self.report.seed(&self.options).of_part(bytes)
    }

    /// Returns a detector of repeated entries. A walk with a [`key`](super::JsonWalk::key) does not need one.
    #[must_use]
    pub fn duplicates<A: Copy>(&self) -> Duplicates<'r, A> {
        Duplicates::new(self.seed())
    }
}

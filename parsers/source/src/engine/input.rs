use crate::path::Roots;
use crate::{Duplicates, Limits, Options, Report, Seed};

/// A report in the format of a source, with the options for reading it.
///
/// [`FindingSource::open`](crate::FindingSource::open) turns it into entries, usually with
/// [`engine::json`](super::json), or `engine::xml` with the feature `xml`.
#[derive(Clone, Debug)]
pub struct Input<'r, 'a> {
    report: &'r Report<'a>,
    options: Options,
}

impl<'r, 'a> Input<'r, 'a> {
    pub(crate) fn new(report: &'r Report<'a>, options: &Options) -> Self {
        Self {
            report,
            options: options.clone(),
        }
    }

    /// Returns the report.
    #[must_use]
    pub fn report(&self) -> &'r Report<'a> {
        self.report
    }

    /// Returns the whole text, including the part before the document.
    #[must_use]
    pub fn text(&self) -> &'r str {
        self.report.text()
    }

    /// Returns the byte offset in [`text`](Self::text) at which the document begins.
    #[must_use]
    pub fn start(&self) -> usize {
        self.report.start()
    }

    /// Returns the options of the caller.
    #[must_use]
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// Returns the limits of the report.
    #[must_use]
    pub fn limits(&self) -> &Limits {
        &self.options.limits
    }

    /// Returns the directories of build machines. Paths below them become relative.
    #[must_use]
    pub fn roots(&self) -> Roots {
        Roots::new(self.options.root.as_deref())
    }

    /// Returns the key of the hashes for this report.
    #[must_use]
    pub fn seed(&self) -> Seed<'r> {
        self.report.seed(&self.options)
    }

    /// Returns a detector of repeated entries. A walk with a [`key`](super::JsonWalk::key) does not need one.
    #[must_use]
    pub fn duplicates<A: Copy>(&self) -> Duplicates<'r, A> {
        Duplicates::new(self.seed())
    }
}

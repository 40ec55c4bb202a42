use crate::path::Roots;
use crate::{Duplicates, Limits, Options, Report, Seed};

/// A report of a source's own format, and how it is to be read.
///
/// [`FindingSource::open`](crate::FindingSource::open) makes entries of it, mostly by [`engine::json`](super::json) or
/// [`engine::xml`](super::xml).
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

    /// Returns the whole text, with what comes before the document.
    #[must_use]
    pub fn text(&self) -> &'r str {
        self.report.text()
    }

    /// Returns the byte of [`text`](Self::text) at which the document begins.
    #[must_use]
    pub fn start(&self) -> usize {
        self.report.start()
    }

    /// Returns what the caller chose.
    #[must_use]
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// Returns how much the report may ask for.
    #[must_use]
    pub fn limits(&self) -> &Limits {
        &self.options.limits
    }

    /// Returns the directories of build machines that paths are made relative to.
    #[must_use]
    pub fn roots(&self) -> Roots {
        Roots::new(self.options.root.as_deref())
    }

    /// Returns the key of the hashes of this report.
    #[must_use]
    pub fn seed(&self) -> Seed<'r> {
        self.report.seed(&self.options)
    }

    /// Returns a detector of repeated entries. A walk with a [`key`](super::JsonWalk::key) needs none.
    #[must_use]
    pub fn duplicates<A: Copy>(&self) -> Duplicates<'r, A> {
        Duplicates::new(self.seed())
    }
}

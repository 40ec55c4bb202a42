//! Files in directories that are not reports.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::input::Input;
use crate::refused::{Content, Refused};

/// The files that were found in each directory of the command line.
#[derive(Debug)]
pub struct Directories {
    counts: BTreeMap<Arc<str>, Counts>,
    verbose: bool,
}

#[derive(Debug, Default)]
struct Counts {
    reports: u64,
    skipped: u64,
    /// The lines about the skipped files that are named.
    named: Vec<String>,
    /// The number of skipped files that were named because there is a command that makes a report of them.
    advised: usize,
}

/// The files of a directory: the reports among them, and those that were skipped.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Directory {
    /// Its name.
    pub name: Arc<str>,
    /// The skipped files that are worth a note, a line each.
    pub named: Vec<String>,
    /// The number of skipped files.
    pub skipped: u64,
    /// True if it contains a report.
    pub has_report: bool,
}

impl Directory {
    /// Returns a line about the files that were skipped: an error if the directory contains no report, or else a note.
    /// `None` if it has reports alone.
    #[must_use]
    pub fn message(&self) -> Option<String> {
        let Self { name, skipped, .. } = self;
        let files = match skipped {
            1 => "1 file that is not a report".to_owned(),
            _ => format!("{skipped} files that are not reports"),
        };
        match (self.has_report, skipped) {
            (false, _) => Some(format!("{name}: no report found, only {files}")),
            (true, 0) => None,
            (true, _) => Some(format!("{name}: skipped {files}")),
        }
    }
}

impl Directories {
    /// Maximum number of skipped files of one directory that are named.
    const MOST: usize = 10_000;
    /// Maximum number of skipped files of one directory that are named, if not all are.
    const MOST_ADVISED: usize = 3;

    /// Starts without a directory. `verbose` names every skipped file.
    #[must_use]
    pub fn new(verbose: bool) -> Self {
        Self {
            counts: BTreeMap::new(),
            verbose,
        }
    }

    /// Counts a report.
    pub fn read(&mut self, input: &Input) {
        if let Some(directory) = input.directory() {
            let counts = self.counts.entry(Arc::clone(directory));
            counts.or_default().reports += 1;
        }
    }

    /// Returns true if a file that cannot be read is not a report and is skipped. A file that the command line names is
    /// never skipped. An empty file, a cut document and packed data may be reports, so they are not skipped either; those
    /// of caches and dependencies are.
    pub fn skips(&mut self, input: &Input, refused: &Refused) -> bool {
        let is_other = match refused.content {
            Content::Other => true,
            Content::Unread => input.is_aside(),
            Content::Broken => false,
        };
        let Some(directory) = input.directory().filter(|_| is_other) else {
            return false;
        };
        let counts = self.counts.entry(Arc::clone(directory)).or_default();
        counts.skipped += 1;
        // Such as a report of a scanner in a format that is not read: the scan does not count.
        let is_advised = counts.advised < Self::MOST_ADVISED && refused.has_next_step();
        if (self.verbose || is_advised) && counts.named.len() < Self::MOST {
            counts.advised += usize::from(is_advised);
            let line = format!("{}: skipped: {}", input.name(), refused.message);
            counts.named.push(line);
        }
        true
    }

    /// Returns the directories, in the order of their names.
    pub fn finish(self) -> impl Iterator<Item = Directory> {
        let directories = self.counts.into_iter();
        directories.map(|(name, counts)| Directory {
            name,
            named: counts.named,
            skipped: counts.skipped,
            has_report: counts.reports > 0,
        })
    }
}

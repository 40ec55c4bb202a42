//! Files in directories that are not reports.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::files::Input;
use crate::refused::{Content, Refused};
use crate::terminal;

/// The files that were found in each directory of the command line.
pub(crate) struct Directories {
    counts: BTreeMap<Rc<str>, Counts>,
    verbose: bool,
}

#[derive(Default)]
struct Counts {
    reports: u64,
    skipped: Vec<String>,
    more_skipped: u64,
    /// The number of skipped files that were named because there is a command that makes a report of them.
    advised: usize,
}

impl Directories {
    /// Maximum number of skipped files of one directory that are listed.
    const MOST: usize = 10_000;
    /// Maximum number of skipped files of one directory that are named, if not all are.
    const MOST_ADVISED: usize = 3;

    pub(crate) fn new(verbose: bool) -> Self {
        Self {
            counts: BTreeMap::new(),
            verbose,
        }
    }

    /// Counts a report.
    pub(crate) fn read(&mut self, input: &Input) {
        if let Some(directory) = input.directory() {
            let counts = self.counts.entry(Rc::clone(directory));
            counts.or_default().reports += 1;
        }
    }

    /// Returns true if a file that cannot be read is not a report and is skipped. A file that the command line names is
    /// never skipped. An empty file, a cut document and packed data may be reports, so they are not skipped either; those
    /// of caches and dependencies are.
    pub(crate) fn skips(&mut self, input: &Input, refused: &Refused) -> bool {
        let is_other = match refused.content {
            Content::Other => true,
            Content::Unread => input.is_aside(),
            Content::Broken => false,
        };
        let Some(directory) = input.directory().filter(|_| is_other) else {
            return false;
        };
        let counts = self.counts.entry(Rc::clone(directory)).or_default();
        if counts.skipped.len() < Self::MOST {
            // Such as a report of a scanner in a format that is not read: the scan does not count.
            let is_advised = counts.advised < Self::MOST_ADVISED && refused.has_next_step();
            counts.advised += usize::from(is_advised);
            let named = self.verbose || is_advised;
            let line = named.then(|| format!("{}: skipped: {}", input.name(), refused.message));
            counts.skipped.push(line.unwrap_or_default());
        } else {
            counts.more_skipped += 1;
        }
        true
    }

    /// Prints how many files were skipped. Returns the directories without a report.
    pub(crate) fn finish(self) -> Vec<Rc<str>> {
        let mut without_report = Vec::new();
        for (directory, counts) in self.counts {
            let skipped = counts.skipped.len() as u64 + counts.more_skipped;
            let named = counts.skipped.iter().filter(|line| !line.is_empty());
            named.for_each(|line| terminal::note(line));
            let files = if skipped == 1 {
                "1 file that is not a report".to_owned()
            } else {
                format!("{skipped} files that are not reports")
            };
            if counts.reports == 0 {
                terminal::error(&format!("{directory}: no report found, only {files}"));
                without_report.push(directory);
            } else if skipped > 0 {
                let hint = if self.verbose { "" } else { "; -v names them" };
                terminal::note(&format!("{directory}: skipped {files}{hint}"));
            }
        }
        without_report
    }
}

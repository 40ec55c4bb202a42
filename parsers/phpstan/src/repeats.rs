//! Detection of repeated errors.

use std::collections::BTreeMap;
use std::hash::Hash;

use finding_source::{EntryIndex, Note, NoteKind, OccurrenceCounter, Record, Seed};

/// The position of an error, by which it is read again: the byte offsets of the file name and of the error, or of the
/// beginning and the end of a line.
pub(crate) type Place = (usize, usize);

/// Distinguishes a repeated error from another one with the same text.
#[derive(Debug)]
pub(crate) struct Repeats<'r> {
    /// True if every error is compared, not only those in traits.
    pub(crate) all: bool,
    /// The number of skipped errors.
    pub(crate) left_out: u64,
    /// Errors of this file: equal ones are distinguished by their number.
    within: OccurrenceCounter<'r>,
    /// Delivered errors, by the position of the first of equal ones. Offsets have 32 bits, to be small.
    delivered: EntryIndex<'r, [u32; 2]>,
    /// The number of equal delivered errors, if it is more than one.
    several: BTreeMap<[u32; 2], u32>,
}

impl<'r> Repeats<'r> {
    pub(crate) fn new(seed: Seed<'r>) -> Self {
        Self {
            all: false,
            left_out: 0,
            within: OccurrenceCounter::new(seed),
            delivered: EntryIndex::new(seed),
            several: BTreeMap::new(),
        }
    }

    pub(crate) fn begin_file(&mut self) {
        self.within.clear();
    }

    /// Returns true if as many equal errors were delivered as this file has up to this one. An error beyond 4 GiB of a
    /// report is taken for new.
    pub(crate) fn is_repeated<C: Hash + PartialEq>(
        &mut self,
        contents: &C,
        (file, error): Place,
        record: &mut Record<'_>,
        read: impl FnOnce(Place) -> Option<(C, usize)>,
    ) -> bool {
        let (Ok(file), Ok(error)) = (u32::try_from(file), u32::try_from(error)) else {
            return false;
        };
        let read = |[file, error]: [u32; 2]| read((file as usize, error as usize));
        let first = self.delivered.find(contents, [file, error], record, read);
        let within = self.within.count(contents).saturating_add(1);
        let Some(first) = first else {
            return false;
        };
        let delivered = self.several.get(&first).copied().unwrap_or(1);
        if within > delivered {
            self.several.insert(first, within);
        }
        within <= delivered
    }

    /// Notes the skipped errors.
    pub(crate) fn end(&mut self, record: &mut Record<'_>) {
        let count = std::mem::take(&mut self.left_out);
        if count > 0 {
            let text = format!(
                "left out {count} errors that were reported before, for another class with the same trait \
                 or in an earlier document"
            );
            record.note(Note::new(NoteKind::Repeated, text));
        }
    }
}

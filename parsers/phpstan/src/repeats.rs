//! Errors that are reported again.

use std::collections::BTreeMap;
use std::hash::Hash;

use finding_source::{EntryIndex, Note, NoteKind, OccurrenceCounter, Record, Seed};

use crate::entries::Place;

/// Tells an error that is reported again from another one with the same words.
#[derive(Debug)]
pub(crate) struct Repeats<'r> {
    /// Whether every error is compared, or only those in traits.
    pub(crate) all: bool,
    left_out: u64,
    /// Errors of this file: what tells equal ones apart is their number.
    within: OccurrenceCounter<'r>,
    /// Errors that were delivered, by the place of the first of equal ones: offsets of 32 bits, to be small.
    delivered: EntryIndex<'r, [u32; 2]>,
    /// How many equal ones were delivered, where it is more than one.
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

    /// Whether as many equal errors were delivered as this file has, up to this one. An error beyond 4 GiB of a report is
    /// taken for new.
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

    /// Counts what was left out.
    pub(crate) fn leave_out(&mut self) {
        self.left_out += 1;
    }

    /// Notes what was left out.
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

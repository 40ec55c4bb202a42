//! One finding that several reports have.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use finding_severity::{Item, Kind, Normalized, Status};

/// Which of two findings with the same id counts: an open one before a closed one, then the more severe one. So the order
/// of the reports does not matter, and a report that calls a finding suppressed does not close it for the others.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) struct Rank {
    is_open: bool,
    normalized: Normalized,
}

impl Rank {
    pub(crate) fn of(item: &Item<'_>) -> Self {
        Self {
            is_open: item.status == Status::Open,
            normalized: item.normalized,
        }
    }
}

/// Things by the ids of their findings, in the order in which each id came first.
#[derive(Debug)]
pub(crate) struct Merged<T> {
    places: HashMap<String, usize>,
    entries: Vec<(Rank, T)>,
}

impl<T> Default for Merged<T> {
    fn default() -> Self {
        Self {
            places: HashMap::new(),
            entries: Vec::new(),
        }
    }
}

impl<T> Merged<T> {
    /// Adds a finding. Returns whether its id is new.
    pub(crate) fn add(&mut self, id: String, rank: Rank, thing: T) -> bool {
        match self.places.entry(id) {
            Entry::Vacant(vacant) => {
                vacant.insert(self.entries.len());
                self.entries.push((rank, thing));
                true
            }
            Entry::Occupied(occupied) => {
                if let Some(entry) = self.entries.get_mut(*occupied.get()) {
                    if rank > entry.0 {
                        *entry = (rank, thing);
                    }
                }
                false
            }
        }
    }

    pub(crate) fn into_iter(self) -> impl Iterator<Item = T> {
        self.entries.into_iter().map(|(_, thing)| thing)
    }
}

/// What is counted of a finding, kept beyond its report.
#[derive(Clone, Debug)]
pub(crate) struct OwnedItem {
    tool: String,
    normalized: Normalized,
    kind: Option<Kind>,
    status: Status,
    new: bool,
    known_exploited: bool,
}

impl OwnedItem {
    pub(crate) fn of(item: &Item<'_>) -> Self {
        Self {
            tool: item.tool.to_owned(),
            normalized: item.normalized,
            kind: item.kind,
            status: item.status,
            new: item.new,
            known_exploited: item.known_exploited,
        }
    }

    pub(crate) fn item(&self) -> Item<'_> {
        Item {
            tool: &self.tool,
            normalized: self.normalized,
            kind: self.kind,
            status: self.status,
            new: self.new,
            known_exploited: self.known_exploited,
        }
    }
}

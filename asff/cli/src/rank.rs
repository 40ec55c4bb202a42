//! The rank of findings with the same id.

use finding_severity::{Item, Normalized, Status};

/// The rank of a finding among findings with the same id; the highest counts.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) struct Rank {
    is_open: bool,
    normalized: Normalized,
    known_exploited: bool,
}

impl Rank {
    pub(crate) fn of(item: &Item<'_>) -> Self {
        Self {
            is_open: item.status == Status::Open,
            normalized: item.normalized,
            known_exploited: item.known_exploited,
        }
    }

    pub(crate) fn is_open(self) -> bool {
        self.is_open
    }
}

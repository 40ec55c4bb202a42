//! The worst findings of a run.

use std::collections::BTreeMap;

use crate::rows::Row;

/// The worst of all findings that were added, up to a maximum number. A finding in several reports is there once.
pub(crate) struct Worst {
    most: usize,
    rows: BTreeMap<Box<str>, Row>,
}

impl Worst {
    pub(crate) fn new(most: usize) -> Self {
        Self {
            most,
            rows: BTreeMap::new(),
        }
    }

    /// Adds a finding.
    pub(crate) fn add(&mut self, row: Row) {
        match self.rows.get_mut(&row.key) {
            Some(known) if row.rank() > known.rank() => *known = row,
            Some(_) => {}
            None => {
                self.rows.insert(row.key.clone(), row);
            }
        }
        if self.rows.len() > self.most {
            let rows = self.rows.values();
            let last = rows.max_by(|one, other| one.order().cmp(&other.order()));
            if let Some(key) = last.map(|row| row.key.clone()) {
                self.rows.remove(&key);
            }
        }
    }

    /// Returns the findings, worst first.
    pub(crate) fn finish(self) -> Vec<Row> {
        let mut rows: Vec<Row> = self.rows.into_values().collect();
        rows.sort_by(|one, other| one.order().cmp(&other.order()));
        rows
    }
}

//! The completeness of the pages that were read.

use std::borrow::Cow;
use std::collections::BTreeMap;

use finding_source::json::Int;
use finding_source::{Limits, NoteKind, Record};

use crate::raw::Paging;

/// The statements of one page about its query, and the number of entries that were read from it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Page {
    pub(crate) paging: Paging,
    /// The total beside `paging`; old servers write no `paging`.
    pub(crate) total: Option<Int>,
    /// The number of entries, readable or not.
    pub(crate) entries: u64,
    /// The number of entries that no earlier page had.
    pub(crate) new: u64,
}

/// The number of entries that each query found, and the number that were read.
///
/// The pages of one query state the same total and have different numbers. Results that were fetched in parts, to avoid
/// the limit of 10,000, are several queries, each with its own total and first page.
#[derive(Debug, Default)]
pub(crate) struct Queries {
    /// The number of earlier pages, by total, page size and page number.
    pages: BTreeMap<(u64, i64, i64), u32>,
    /// The number of entries that were read, by total, page size, and number of earlier pages with the same page
    /// number.
    read: BTreeMap<(u64, i64, u32), u64>,
    any: bool,
    without_total: bool,
    too_many: bool,
}

/// The maximum number of entries of a query; beyond it, the server responds with an error.
const REACHABLE: u64 = 10_000;

impl Queries {
    pub(crate) fn count(&mut self, page: &Page, limits: &Limits, record: &mut Record<'_>) {
        self.any = true;
        // The two were seen to disagree. The larger one cannot hide an entry that was not read.
        let totals = [page.paging.total, page.total].into_iter().flatten();
        let total = totals
            .filter_map(|Int(total)| u64::try_from(total).ok())
            .max();
        let Some(total) = total else {
            self.without_total = true;
            return;
        };
        if page.entries > total {
            let entries = page.entries;
            let text = format!("a page states a total of {total} and lists {entries}");
            record.remark(NoteKind::Other, text);
        }
        if page.entries > 0 && page.new == 0 {
            // The same page again.
            return;
        }
        let number = |n: Option<Int>| n.map_or(0, |Int(n)| n);
        let size = number(page.paging.page_size);
        let place = (total, size, number(page.paging.page_index));
        if self.pages.len() >= limits.joined && !self.pages.contains_key(&place) {
            self.too_many = true;
            return;
        }
        let again = self.pages.entry(place).or_default();
        let query = (total, size, *again);
        *again = again.saturating_add(1);
        if self.read.len() >= limits.joined && !self.read.contains_key(&query) {
            self.too_many = true;
            return;
        }
        let read = self.read.entry(query).or_default();
        *read = read.saturating_add(page.new);
    }

    /// Counts an entry outside of pages.
    pub(crate) fn count_single(&mut self) {
        self.any = true;
        self.without_total = true;
    }

    pub(crate) fn judge(&self, record: &mut Record<'_>) {
        let mut missing = false;
        // SonarQube Cloud states the limit as the total of any query that finds more.
        let capped = self.read.keys().any(|&(total, ..)| total == REACHABLE);
        let (mut read, mut wanted) = (0_u64, 0_u64);
        for (&(total, ..), &new) in &self.read {
            missing |= new < total;
            read = read.saturating_add(new.min(total));
            wanted = wanted.saturating_add(total);
        }
        if self.too_many {
            record.partial("more queries than the limit of joined entries allows");
        } else if missing {
            let cap = match wanted > REACHABLE && read >= REACHABLE {
                true => ": the web API gives at most 10000 a query",
                false => "",
            };
            record.partial(Cow::Owned(format!("{read} of {wanted} entries{cap}")));
        } else if capped {
            record.partial(
                "a query found 10000 entries, the most that the web API gives: there may be more",
            );
        } else if self.without_total {
            record.partial("a page does not say how many entries there are");
        } else if !self.any {
            record.partial("there is no list of entries");
        }
    }
}

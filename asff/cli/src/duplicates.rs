//! A finding that several reports have counts once.
//!
//! An open one counts before a closed one, then the more severe one. So the order of the reports does not matter, and a
//! report that calls a finding suppressed does not close it for the others.

use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap};
use std::io;
use std::rc::Rc;

use asff_normalizer::Normalizer;
use finding_severity::{Item, Kind, Normalized, Status};
use finding_source::Part;

use crate::args;
use crate::files::Input;
use crate::grading::Counts;
use crate::reading::Reader;
use crate::workers;

/// Which of the findings with one id counts: the highest.
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

/// For each id the report whose finding counts. About 150 bytes of memory for a finding.
#[derive(Debug, Default)]
pub(crate) struct Winners {
    by_id: HashMap<Box<str>, Winner>,
}

#[derive(Debug)]
struct Winner {
    rank: Rank,
    /// The number of the report.
    report: usize,
    taken: bool,
}

impl Winners {
    /// Reads the reports for the first time. Returns `None` for a single one: within it, ids are unique.
    ///
    /// # Errors
    ///
    /// None but that a worker ended.
    pub(crate) fn of(
        inputs: &mut [Input<'_>],
        reading: &args::Reading,
        normalizer: &Normalizer,
        counts: impl Fn(Rank) -> bool,
    ) -> io::Result<Option<Self>> {
        if inputs.len() < 2 {
            return Ok(None);
        }
        let mut winners = Self::default();
        let mut reader = Reader::silent(reading);
        for (report, input) in inputs.iter_mut().enumerate() {
            input.hold();
            reader.read_parts(input, &mut |parts, _| {
                let work = |part| ids(&part, normalizer);
                workers::in_order(parts, work, |ids| {
                    for (id, rank) in ids {
                        if counts(rank) {
                            winners.add(id, rank, report);
                        }
                    }
                    Ok(())
                })
            })?;
        }
        Ok(Some(winners))
    }

    fn add(&mut self, id: String, rank: Rank, report: usize) {
        let winner = Winner {
            rank,
            report,
            taken: false,
        };
        match self.by_id.entry(id.into_boxed_str()) {
            Entry::Vacant(vacant) => {
                vacant.insert(winner);
            }
            Entry::Occupied(mut known) if rank > known.get().rank => {
                known.insert(winner);
            }
            Entry::Occupied(_) => {}
        }
    }

    /// Whether the finding of this id and rank, in this report, is the one that counts. True once for each id.
    pub(crate) fn take(&mut self, id: &str, rank: Rank, report: usize) -> bool {
        match self.by_id.get_mut(id) {
            Some(known) => {
                let wins = !known.taken && known.report == report && known.rank == rank;
                known.taken |= wins;
                wins
            }
            // The report has changed since. Nothing is lost.
            None => {
                let winner = Winner {
                    rank,
                    report,
                    taken: true,
                };
                self.by_id.insert(id.into(), winner);
                true
            }
        }
    }

    /// The first report with a finding that was never taken, and how many findings that are: reports changed meanwhile.
    pub(crate) fn lost(&self) -> Option<(usize, usize)> {
        let lost = self.by_id.values().filter(|winner| !winner.taken);
        let reports: Vec<usize> = lost.map(|winner| winner.report).collect();
        let first = reports.iter().copied().min()?;
        Some((first, reports.len()))
    }
}

/// The id and the rank of each finding of a part.
fn ids(part: &Part<'_>, normalizer: &Normalizer) -> Vec<(String, Rank)> {
    let mut counts = Counts::new(normalizer.policy());
    let findings = part.findings.iter();
    let ids = findings.map(|finding| {
        let graded = counts.grade(normalizer.policy(), finding);
        let rank = Rank::of(&finding.item(graded.normalized));
        (normalizer.id(finding, &part.scan), rank)
    });
    ids.collect()
}

/// What is counted of findings, by id, in the order in which each id came first. About 150 bytes of memory for a finding.
#[derive(Debug, Default)]
pub(crate) struct Items {
    places: HashMap<Box<str>, usize>,
    items: Vec<OwnItem>,
    tools: BTreeSet<Rc<str>>,
}

/// An [`Item`] that is kept beyond its report.
#[derive(Debug)]
struct OwnItem {
    normalized: Normalized,
    tool: Rc<str>,
    kind: Option<Kind>,
    status: Status,
    new: bool,
    known_exploited: bool,
}

impl Items {
    /// Adds a finding. Of findings with one id those that are open count, with the worst that any of them says.
    pub(crate) fn add(&mut self, id: String, item: &Item<'_>) {
        let known = self.places.get(&*id).copied();
        let Some(known) = known.and_then(|place| self.items.get_mut(place)) else {
            self.places.insert(id.into_boxed_str(), self.items.len());
            let item = self.own(item);
            self.items.push(item);
            return;
        };
        let (known_open, open) = (known.status == Status::Open, item.status == Status::Open);
        if known_open == open {
            known.normalized = known.normalized.max(item.normalized);
            known.known_exploited |= item.known_exploited;
            known.new |= item.new;
            known.status = known.status.min(item.status);
        } else if open {
            known.normalized = item.normalized;
            known.kind = item.kind;
            known.status = item.status;
            known.new = item.new;
            known.known_exploited = item.known_exploited;
        }
    }

    fn own(&mut self, item: &Item<'_>) -> OwnItem {
        let tool = self.tools.get(item.tool).cloned().unwrap_or_else(|| {
            let tool: Rc<str> = item.tool.into();
            self.tools.insert(Rc::clone(&tool));
            tool
        });
        OwnItem {
            normalized: item.normalized,
            tool,
            kind: item.kind,
            status: item.status,
            new: item.new,
            known_exploited: item.known_exploited,
        }
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = Item<'_>> {
        self.items.iter().map(|own| Item {
            normalized: own.normalized,
            tool: &own.tool,
            kind: own.kind,
            status: own.status,
            new: own.new,
            known_exploited: own.known_exploited,
        })
    }
}

#[cfg(test)]
mod tests {
    use finding_severity::{Item, Label, Status};

    use super::{Items, Rank, Winners};

    fn item(status: Status, label: Label) -> Item<'static> {
        Item {
            normalized: label.floor(),
            tool: "zap",
            status,
            ..Item::default()
        }
    }

    #[test]
    fn the_open_and_worse_finding_wins_whatever_the_order() {
        let copies = [
            item(Status::Open, Label::Low),
            item(Status::Suppressed, Label::Critical),
            item(Status::Open, Label::High),
            item(Status::Open, Label::High),
            item(Status::Fixed, Label::Informational),
        ];
        for shift in 0..copies.len() {
            let mut copies = copies;
            copies.rotate_left(shift);
            let (mut winners, mut items) = (Winners::default(), Items::default());
            for (report, copy) in copies.iter().enumerate() {
                winners.add("id".to_owned(), Rank::of(copy), report);
                items.add("id".to_owned(), copy);
            }
            let numbered = copies.iter().enumerate();
            let taken: Vec<_> = numbered
                .filter(|(report, copy)| winners.take("id", Rank::of(copy), *report))
                .map(|(_, copy)| *copy)
                .collect();
            assert_eq!(taken, [item(Status::Open, Label::High)]);
            assert_eq!(items.iter().collect::<Vec<_>>(), taken);
            assert_eq!(winners.lost(), None);
        }
    }

    #[test]
    fn what_open_copies_say_is_put_together() {
        let low = item(Status::Open, Label::Low);
        let exploited = Item {
            known_exploited: true,
            ..low
        };
        let high = item(Status::Open, Label::High);
        let mut items = Items::default();
        for copy in [low, exploited, high] {
            items.add("id".to_owned(), &copy);
        }
        let expected = Item {
            known_exploited: true,
            ..high
        };
        assert_eq!(items.iter().collect::<Vec<_>>(), [expected]);
    }

    #[test]
    fn a_report_that_changes_between_two_readings_loses_nothing_unnoticed() {
        let rank = Rank::of(&item(Status::Open, Label::Low));
        let mut winners = Winners::default();
        winners.add("gone".to_owned(), rank, 1);
        winners.add("there".to_owned(), rank, 0);
        assert!(winners.take("there", rank, 0));
        assert!(!winners.take("there", rank, 0));
        assert!(winners.take("new", rank, 0));
        assert!(!winners.take("new", rank, 1));
        assert_eq!(winners.lost(), Some((1, 1)));
    }
}

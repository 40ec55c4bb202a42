//! Findings that several reports contain count once.
//!
//! An open finding has precedence over a closed one, then the more severe over the less severe. So the order of the
//! reports does not matter, and a report that suppresses a finding does not close it for the others.

use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap};
use std::io;
use std::rc::Rc;

use asff_normalizer::Normalizer;
use finding_severity::{Item, Kind, Normalized, Previous, Status};
use finding_source::Part;
use report_files::Input;

use crate::grading::Counts;
use crate::rank::Rank;
use crate::reading::Reader;
use crate::workers;

/// For each id, the report whose finding counts. Takes about 150 bytes of memory per finding.
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
    /// Reads the reports for the first time, with a [silent](Reader::silent) reader. Returns `None` for a single
    /// report, because its ids are unique.
    ///
    /// # Errors
    ///
    /// Only if a worker thread ended.
    pub(crate) fn of(
        inputs: &mut [Input],
        mut reader: Reader,
        normalizer: &Normalizer,
        counts: impl Fn(Rank) -> bool,
    ) -> io::Result<Option<Self>> {
        if inputs.len() < 2 {
            return Ok(None);
        }
        let mut winners = Self::default();
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

    /// Returns true if the finding with this id and rank, in this report, is the one that counts. Returns true once per
    /// id.
    pub(crate) fn take(&mut self, id: &str, rank: Rank, report: usize) -> bool {
        match self.by_id.get_mut(id) {
            Some(known) => {
                let wins = !known.taken && known.report == report && known.rank == rank;
                known.taken |= wins;
                wins
            }
            // The report has changed since the first reading. The finding is kept.
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

    /// Returns the first report with a finding that was never taken, and the number of such findings. This happens if
    /// reports change between the readings.
    pub(crate) fn lost(&self) -> Option<(usize, usize)> {
        let lost = self.by_id.values().filter(|winner| !winner.taken);
        let reports: Vec<usize> = lost.map(|winner| winner.report).collect();
        let first = reports.iter().copied().min()?;
        Some((first, reports.len()))
    }
}

/// Returns the id and the rank of each finding of a part.
fn ids(part: &Part<'_>, normalizer: &Normalizer) -> Vec<(String, Rank)> {
    let mut counts = Counts::new(normalizer.policy());
    let findings = part.findings.iter();
    let ids = findings.map(|finding| {
        let graded = counts.grade(normalizer.policy(), finding);
        let rank = Rank::of(&finding.item(&graded));
        (normalizer.id(finding, &part.scan), rank)
    });
    ids.collect()
}

/// The counts of findings by id, in order of first occurrence. Takes about 150 bytes of memory per finding.
#[derive(Debug, Default)]
pub(crate) struct Items {
    places: HashMap<Box<str>, usize>,
    items: Vec<OwnItem>,
    tools: BTreeSet<Rc<str>>,
}

/// An [`Item`] that outlives its report.
#[derive(Debug)]
struct OwnItem {
    normalized: Normalized,
    tool: Rc<str>,
    kind: Option<Kind>,
    status: Status,
    previous: Option<Previous>,
    known_exploited: bool,
    accepted: Option<usize>,
}

impl OwnItem {
    fn item(&self) -> Item<'_> {
        Item {
            normalized: self.normalized,
            tool: &self.tool,
            kind: self.kind,
            status: self.status,
            previous: self.previous,
            known_exploited: self.known_exploited,
        }
    }

    /// Merges what another report says.
    fn merge(&mut self, item: &Item<'_>, accepted: Option<usize>) {
        let mut merged = self.item();
        merged.merge(item);
        // The tool is part of the id, so it is the same.
        let Item {
            normalized,
            kind,
            status,
            previous,
            known_exploited,
            ..
        } = merged;
        self.normalized = normalized;
        self.kind = kind;
        self.status = status;
        self.previous = previous;
        self.known_exploited = known_exploited;
        // The last rule has precedence, as within a policy.
        let accepted = self.accepted.max(accepted);
        self.accepted = accepted.filter(|_| status == Status::Suppressed);
    }
}

impl Items {
    /// Adds a finding, with the number of the rule by which the policy accepted it. Open findings have precedence over
    /// closed ones with the same id; the worst values of all of them are kept.
    pub(crate) fn add(
        &mut self,
        id: impl Into<Box<str>>,
        item: &Item<'_>,
        accepted: Option<usize>,
    ) {
        let id = id.into();
        let known = self.places.get(&id).copied();
        if let Some(known) = known.and_then(|place| self.items.get_mut(place)) {
            known.merge(item, accepted);
            return;
        }
        self.places.insert(id, self.items.len());
        let tool = self.tools.get(item.tool).cloned().unwrap_or_else(|| {
            let tool: Rc<str> = item.tool.into();
            self.tools.insert(Rc::clone(&tool));
            tool
        });
        self.items.push(OwnItem {
            normalized: item.normalized,
            tool,
            kind: item.kind,
            status: item.status,
            previous: item.previous,
            known_exploited: item.known_exploited,
            accepted,
        });
    }

    /// Returns the findings, each with the number of the rule by which the policy accepted it.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (Item<'_>, Option<usize>)> {
        self.items.iter().map(|own| (own.item(), own.accepted))
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
                items.add("id".to_owned(), copy, None);
            }
            let numbered = copies.iter().enumerate();
            let taken: Vec<_> = numbered
                .filter(|(report, copy)| winners.take("id", Rank::of(copy), *report))
                .map(|(_, copy)| *copy)
                .collect();
            assert_eq!(taken, [item(Status::Open, Label::High)]);
            let counted: Vec<_> = items.iter().map(|(item, _)| item).collect();
            assert_eq!(counted, taken);
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
            items.add("id".to_owned(), &copy, None);
        }
        let expected = Item {
            known_exploited: true,
            ..high
        };
        assert_eq!(items.iter().collect::<Vec<_>>(), [(expected, None)]);
    }

    #[test]
    fn a_finding_is_accepted_only_if_no_report_has_it_open() {
        let accepted = (item(Status::Suppressed, Label::High), Some(2));
        let earlier_rule = (item(Status::Suppressed, Label::High), Some(1));
        let open = (item(Status::Open, Label::Low), None);
        let false_positive = (item(Status::FalsePositive, Label::Low), None);
        for (copies, expected) in [
            (vec![accepted, earlier_rule], Some(2)),
            (vec![accepted, false_positive], Some(2)),
            (vec![accepted, open], None),
            (vec![accepted, open, earlier_rule], None),
        ] {
            for is_reversed in [false, true] {
                let mut copies = copies.clone();
                if is_reversed {
                    copies.reverse();
                }
                let mut items = Items::default();
                for (copy, rule) in copies {
                    items.add("id".to_owned(), &copy, rule);
                }
                let rules: Vec<_> = items.iter().map(|(_, rule)| rule).collect();
                assert_eq!(rules, [expected]);
            }
        }
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

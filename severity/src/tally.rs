//! Counts of findings.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;
use std::str::FromStr;

use crate::label::{Label, Normalized};
use crate::subject::Kind;

/// The status of a finding. `Open` is the least in order.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum Status {
    /// Action is needed.
    #[default]
    Open,
    /// A person, the tool's settings or a policy accepted it.
    Suppressed,
    /// A person or the tool decided that it is not a defect.
    FalsePositive,
    /// The finding is gone.
    Fixed,
}

impl Status {
    /// Every status, in the order of declaration.
    pub const ALL: &'static [Self] = &[
        Self::Open,
        Self::Suppressed,
        Self::FalsePositive,
        Self::Fixed,
    ];

    /// Returns the status in lower case.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Suppressed => "suppressed",
            Self::FalsePositive => "false-positive",
            Self::Fixed => "fixed",
        }
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Status {
    type Err = ParseStatusError;

    /// Reads a name that [`as_str`](Self::as_str) returns, in any ASCII case.
    fn from_str(text: &str) -> Result<Self, ParseStatusError> {
        Self::ALL
            .iter()
            .copied()
            .find(|status| status.as_str().eq_ignore_ascii_case(text))
            .ok_or(ParseStatusError(()))
    }
}

/// The text is not one of the statuses.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct ParseStatusError(());

impl fmt::Display for ParseStatusError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected open, suppressed, false-positive or fixed")
    }
}

impl Error for ParseStatusError {}

/// The fields of a finding that a tally and a gate use.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Item<'a> {
    /// Its severity.
    pub normalized: Normalized,
    /// The id of its tool.
    pub tool: &'a str,
    /// Its kind.
    pub kind: Option<Kind>,
    /// Its status.
    pub status: Status,
    /// The finding in the earlier run. `None` if it is new, or was resolved, archived or suppressed: a gate treats
    /// these alike.
    pub previous: Option<Previous>,
    /// True if it is in the KEV catalog.
    pub known_exploited: bool,
}

/// A finding in an earlier run, where it was open.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Previous {
    /// Its severity.
    pub normalized: Normalized,
    /// True if it was in the KEV catalog.
    pub known_exploited: bool,
}

impl Item<'_> {
    /// Merges the same finding of another report.
    ///
    /// The result does not depend on the order of reports, so no report can hide a finding of another. An open finding
    /// takes precedence over a closed one. Among several open ones, and among several closed ones, the highest severity
    /// counts, and so does an entry in the KEV catalog. Of the earlier runs, the lowest severity counts, so a finding
    /// that is new in one report is new. Tool, kind and status are the least in order.
    ///
    /// ```
    /// use finding_severity::{Item, Label, Status};
    ///
    /// let low = Item { normalized: Label::Low.floor(), ..Item::default() };
    /// let high = Item { normalized: Label::High.floor(), ..low };
    /// let closed = Item { status: Status::Suppressed, ..high };
    /// for copies in [[low, high, closed], [closed, low, high], [high, closed, low]] {
    ///     let [mut item, rest @ ..] = copies;
    ///     rest.iter().for_each(|copy| item.merge(copy));
    ///     assert_eq!(item, high);
    /// }
    /// ```
    pub fn merge(&mut self, other: &Self) {
        match (self.status == Status::Open, other.status == Status::Open) {
            (true, false) => return,
            (false, true) => {
                *self = *other;
                return;
            }
            _ => {}
        }
        self.normalized = self.normalized.max(other.normalized);
        self.tool = self.tool.min(other.tool);
        self.kind = match (self.kind, other.kind) {
            (Some(kind), Some(other)) => Some(kind.min(other)),
            (kind, other) => kind.or(other),
        };
        self.status = self.status.min(other.status);
        self.previous = self.previous.zip(other.previous).map(|(a, b)| Previous {
            normalized: a.normalized.min(b.normalized),
            known_exploited: a.known_exploited && b.known_exploited,
        });
        self.known_exploited |= other.known_exploited;
    }
}

/// A count for each label.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct LabelCounts([u64; 5]);

impl LabelCounts {
    /// Returns the count of this label.
    #[must_use]
    pub const fn get(&self, label: Label) -> u64 {
        self.0[label as usize]
    }

    /// Returns the total count.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.0
            .iter()
            .fold(0, |sum, &count| sum.saturating_add(count))
    }

    /// Returns the highest label with a count above 0.
    #[must_use]
    pub fn highest(&self) -> Option<Label> {
        Label::ALL
            .into_iter()
            .rev()
            .find(|&label| self.get(label) > 0)
    }

    /// Returns each label with its count, lowest label first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (Label, u64)> + use<> {
        Label::ALL.into_iter().zip(self.0)
    }

    pub(crate) fn add(&mut self, label: Label) {
        let count = &mut self.0[label as usize];
        *count = count.saturating_add(1);
    }

    fn merge(&mut self, other: &Self) {
        for (count, more) in self.0.iter_mut().zip(other.0) {
            *count = count.saturating_add(more);
        }
    }
}

/// Counts of findings by label, tool, kind and status.
///
/// By label, tool and kind, only [open](Status::Open) findings are counted. Suppressed, false positive and fixed
/// findings are counted only by status.
///
/// ```
/// use finding_severity::{Item, Label, Status, Tally};
///
/// let high = Item { normalized: Label::High.floor(), tool: "zap", ..Item::default() };
/// let mut tally = Tally::default();
/// tally.add(&high);
/// tally.add(&Item { status: Status::Suppressed, ..high });
/// assert_eq!(tally.counts().get(Label::High), 1);
/// assert_eq!(tally.with_status(Status::Suppressed), 1);
/// ```
#[derive(Clone, Debug, Default, Eq, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct Tally {
    counts: LabelCounts,
    tools: BTreeMap<String, LabelCounts>,
    kinds: BTreeMap<Kind, LabelCounts>,
    statuses: BTreeMap<Status, u64>,
    new: u64,
    known_exploited: u64,
}

#[cfg(feature = "serde")]
impl serde::Serialize for LabelCounts {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for LabelCounts {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut counts = Self::default();
        for (label, count) in BTreeMap::<Label, u64>::deserialize(deserializer)? {
            counts.0[label as usize] = count;
        }
        Ok(counts)
    }
}

impl Tally {
    /// Counts a finding.
    pub fn add(&mut self, item: &Item<'_>) {
        let by_status = self.statuses.entry(item.status).or_default();
        *by_status = by_status.saturating_add(1);
        if item.status != Status::Open {
            return;
        }
        let label = item.normalized.label();
        self.counts.add(label);
        match self.tools.get_mut(item.tool) {
            Some(counts) => counts.add(label),
            None => self
                .tools
                .entry(item.tool.to_owned())
                .or_default()
                .add(label),
        }
        if let Some(kind) = item.kind {
            self.kinds.entry(kind).or_default().add(label);
        }
        self.new = self.new.saturating_add(item.previous.is_none().into());
        self.known_exploited = self
            .known_exploited
            .saturating_add(item.known_exploited.into());
    }

    /// Adds a tool with no findings.
    pub fn add_tool(&mut self, tool: &str) {
        if !self.tools.contains_key(tool) {
            self.tools.insert(tool.to_owned(), LabelCounts::default());
        }
    }

    /// Adds the counts of another tally.
    pub fn merge(&mut self, other: &Self) {
        self.counts.merge(&other.counts);
        for (tool, counts) in &other.tools {
            self.tools.entry(tool.clone()).or_default().merge(counts);
        }
        for (&kind, counts) in &other.kinds {
            self.kinds.entry(kind).or_default().merge(counts);
        }
        for (&status, &more) in &other.statuses {
            let count = self.statuses.entry(status).or_default();
            *count = count.saturating_add(more);
        }
        self.new = self.new.saturating_add(other.new);
        self.known_exploited = self.known_exploited.saturating_add(other.known_exploited);
    }

    /// Returns the open findings by label.
    #[must_use]
    pub fn counts(&self) -> &LabelCounts {
        &self.counts
    }

    /// Returns the open findings by tool and label, sorted by tool id.
    pub fn tools(&self) -> impl Iterator<Item = (&str, &LabelCounts)> {
        self.tools
            .iter()
            .map(|(tool, counts)| (tool.as_str(), counts))
    }

    /// Returns the open findings by kind and label, without those of unknown kind.
    pub fn kinds(&self) -> impl Iterator<Item = (Kind, &LabelCounts)> {
        self.kinds.iter().map(|(&kind, counts)| (kind, counts))
    }

    /// Returns the number of findings with this status.
    #[must_use]
    pub fn with_status(&self, status: Status) -> u64 {
        self.statuses.get(&status).copied().unwrap_or_default()
    }

    /// Returns the number of open findings.
    #[must_use]
    pub fn open(&self) -> u64 {
        self.with_status(Status::Open)
    }

    /// Returns the number of findings, whatever their status.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.statuses
            .values()
            .fold(0, |sum, &count| sum.saturating_add(count))
    }

    /// Returns the number of new open findings.
    #[must_use]
    pub fn new_findings(&self) -> u64 {
        self.new
    }

    /// Returns the number of open findings in the KEV catalog.
    #[must_use]
    pub fn known_exploited(&self) -> u64 {
        self.known_exploited
    }
}

//! May the pipeline go on?

#[cfg(feature = "serde")]
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;

use crate::label::Normalized;
use crate::subject::Kind;
use crate::tally::{Counts, Item, Status};

/// What stops a pipeline.
///
/// Only [open](Status::Open) findings do. A report that is not complete does too, unless that is
/// [allowed](Self::allow_incomplete): what it does not say may be what matters.
///
/// ```
/// use finding_severity::{Gate, Item, Label, Previous};
///
/// let mut check = Gate::new().fail_on(Label::High).new_only().check();
/// let known = Previous { normalized: Label::High.floor(), known_exploited: false };
/// let old = Item {
///     normalized: Label::Critical.floor(),
///     previous: Some(known),
///     ..Item::default()
/// };
/// check.add(&old);
/// assert!(check.verdict().passed());
/// check.add(&Item { previous: None, ..old });
/// assert_eq!(check.verdict().to_string(), "failed: 1 new finding of HIGH (70) or more");
/// ```
#[derive(Clone, Debug, Default, Eq, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct Gate {
    fail_on: Option<Normalized>,
    fail_on_known_exploited: bool,
    new_only: bool,
    allow_incomplete: bool,
    /// Empty for all.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "BTreeSet::is_empty")
    )]
    kinds: BTreeSet<Kind>,
}

impl Gate {
    /// A gate that only an incomplete report fails.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Fails on a finding of this label or number, or more.
    #[must_use]
    pub fn fail_on(mut self, least: impl Into<Normalized>) -> Self {
        self.fail_on = Some(least.into());
        self
    }

    /// Fails on a finding that is in the KEV catalogue, whatever its severity.
    #[must_use]
    pub fn fail_on_known_exploited(mut self) -> Self {
        self.fail_on_known_exploited = true;
        self
    }

    /// Lets pass what was there before for the same reason: a finding whose severity reached
    /// [that of the gate](Self::fail_on) in the earlier run, or one that was in the KEV catalogue
    /// then. A finding that was less severe before, or was resolved and is back, fails the gate.
    #[must_use]
    pub fn new_only(mut self) -> Self {
        self.new_only = true;
        self
    }

    /// Lets pass reports that are not complete.
    #[must_use]
    pub fn allow_incomplete(mut self) -> Self {
        self.allow_incomplete = true;
        self
    }

    /// Looks at findings of these kinds only, and at those whose kind is not known. No kinds, as
    /// without this, are all kinds. Incomplete reports fail the gate whatever the kinds.
    #[must_use]
    pub fn with_kinds(mut self, kinds: impl IntoIterator<Item = Kind>) -> Self {
        self.kinds = kinds.into_iter().collect();
        self
    }

    /// Whether a finding makes the gate fail.
    #[must_use]
    pub fn fails(&self, item: &Item<'_>) -> bool {
        let (is_severe, is_exploited) = self.reasons(item);
        is_severe || is_exploited
    }

    /// Whether a finding makes the gate fail by its severity, and whether it does so since it is
    /// known to be exploited.
    fn reasons(&self, item: &Item<'_>) -> (bool, bool) {
        let is_other_kind =
            !self.kinds.is_empty() && item.kind.is_some_and(|kind| !self.kinds.contains(&kind));
        if item.status != Status::Open || is_other_kind {
            return (false, false);
        }
        let before = item.previous.filter(|_| self.new_only);
        let is_severe = self.fail_on.is_some_and(|least| {
            item.normalized >= least && before.is_none_or(|before| before.normalized < least)
        });
        let is_exploited = self.fail_on_known_exploited
            && item.known_exploited
            && before.is_none_or(|before| !before.known_exploited);
        (is_severe, is_exploited)
    }

    /// Begins a check.
    #[must_use]
    pub fn check(self) -> Check {
        Check {
            verdict: Verdict {
                gate: self,
                severe: Counts::default(),
                known_exploited: 0,
                incomplete: Vec::new(),
            },
        }
    }
}

/// A check that is under way. Findings are counted, not kept.
#[derive(Clone, Debug)]
pub struct Check {
    verdict: Verdict,
}

impl Check {
    /// Looks at a finding. Returns whether it makes the gate fail.
    pub fn add(&mut self, item: &Item<'_>) -> bool {
        let verdict = &mut self.verdict;
        let (is_severe, is_exploited) = verdict.gate.reasons(item);
        if is_severe {
            verdict.severe.add(item.normalized.label());
        }
        if is_exploited {
            verdict.known_exploited = verdict.known_exploited.saturating_add(1);
        }
        is_severe || is_exploited
    }

    /// Notes that a report is not complete. The text is one line that names the report and the
    /// reason.
    pub fn incomplete(&mut self, why: impl Into<String>) {
        self.verdict.incomplete.push(why.into());
    }

    /// The verdict on what was seen so far.
    #[must_use]
    pub fn verdict(&self) -> &Verdict {
        &self.verdict
    }

    /// The verdict.
    #[must_use]
    pub fn finish(self) -> Verdict {
        self.verdict
    }
}

/// Whether the pipeline may go on, and if not, why.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Verdict {
    gate: Gate,
    severe: Counts,
    known_exploited: u64,
    incomplete: Vec<String>,
}

impl Verdict {
    /// Whether the pipeline may go on.
    #[must_use]
    pub fn passed(&self) -> bool {
        self.severe.total() == 0
            && self.known_exploited == 0
            && (self.gate.allow_incomplete || self.incomplete.is_empty())
    }

    /// The findings that reached the gate's severity, by label.
    #[must_use]
    pub fn severe(&self) -> &Counts {
        &self.severe
    }

    /// How many findings failed the gate for being in the KEV catalogue.
    #[must_use]
    pub fn known_exploited(&self) -> u64 {
        self.known_exploited
    }

    /// The reports that are not complete, each with its reason on one line, whether that is allowed
    /// or not.
    #[must_use]
    pub fn incomplete(&self) -> &[String] {
        &self.incomplete
    }
}

/// A verdict as data: `passed` beside what it follows from.
#[cfg(feature = "serde")]
#[derive(serde::Deserialize, serde::Serialize)]
#[serde(deny_unknown_fields)]
struct VerdictData<'a> {
    passed: bool,
    gate: Cow<'a, Gate>,
    severe: Counts,
    known_exploited: u64,
    incomplete: Cow<'a, [String]>,
}

#[cfg(feature = "serde")]
impl serde::Serialize for Verdict {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        VerdictData {
            passed: self.passed(),
            gate: Cow::Borrowed(&self.gate),
            severe: self.severe,
            known_exploited: self.known_exploited,
            incomplete: (&self.incomplete).into(),
        }
        .serialize(serializer)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Verdict {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let VerdictData {
            passed,
            gate,
            severe,
            known_exploited,
            incomplete,
        } = VerdictData::deserialize(deserializer)?;
        let verdict = Self {
            gate: gate.into_owned(),
            severe,
            known_exploited,
            incomplete: incomplete.into_owned(),
        };
        if verdict.passed() == passed {
            Ok(verdict)
        } else {
            Err(serde::de::Error::custom(
                "`passed` contradicts the rest of the verdict",
            ))
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.passed() {
            return f.write_str("passed");
        }
        let new = if self.gate.new_only { "new " } else { "" };
        let mut between = "failed: ";
        let mut part = |f: &mut fmt::Formatter<'_>, count: u64, what: fmt::Arguments<'_>| {
            if count == 0 {
                return Ok(());
            }
            write!(f, "{between}{count} {what}")?;
            between = ", ";
            Ok(())
        };
        let finding = |count: u64| if count == 1 { "finding" } else { "findings" };
        if let Some(least) = self.gate.fail_on {
            let count = self.severe.total();
            let finding = finding(count);
            let label = least.label();
            part(
                f,
                count,
                format_args!("{new}{finding} of {label} ({least}) or more"),
            )?;
        }
        let count = self.known_exploited;
        part(
            f,
            count,
            format_args!("{new}known exploited {}", finding(count)),
        )?;
        if !self.gate.allow_incomplete {
            let count = self.incomplete.len() as u64;
            let report = if count == 1 { "report" } else { "reports" };
            part(f, count, format_args!("incomplete {report}"))?;
        }
        Ok(())
    }
}

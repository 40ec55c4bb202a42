//! May the pipeline go on?

use std::fmt;

use crate::label::Normalized;
use crate::tally::{Counts, Item, Status};

/// What stops a pipeline.
///
/// Only [open](Status::Open) findings do. A report that is not complete does too, unless that is
/// [allowed](Self::allow_incomplete): what it does not say may be what matters.
///
/// ```
/// use finding_severity::{Gate, Item, Label};
///
/// let mut check = Gate::new().fail_on(Label::High).new_only().check();
/// let old = Item { normalized: Label::Critical.floor(), new: false, ..Item::default() };
/// check.add(&old);
/// assert!(check.verdict().passed());
/// check.add(&Item { new: true, ..old });
/// assert_eq!(check.verdict().to_string(), "failed: 1 new finding of HIGH (70) or more");
/// ```
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct Gate {
    fail_on: Option<Normalized>,
    fail_on_known_exploited: bool,
    new_only: bool,
    allow_incomplete: bool,
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

    /// Lets pass what was there before.
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
        let Verdict {
            gate,
            severe,
            known_exploited,
            ..
        } = &mut self.verdict;
        if item.status != Status::Open || (gate.new_only && !item.new) {
            return false;
        }
        let is_severe = gate.fail_on.is_some_and(|least| item.normalized >= least);
        let is_exploited = gate.fail_on_known_exploited && item.known_exploited;
        if is_severe {
            severe.add(item.normalized.label());
        }
        if is_exploited {
            *known_exploited = known_exploited.saturating_add(1);
        }
        is_severe || is_exploited
    }

    /// Tells that a report is not complete, and why: one line for people.
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

/// What a gate says: whether the pipeline may go on, and if not, why.
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

    /// Why reports are not complete, one line each, whether that is allowed or not.
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
    gate: Gate,
    severe: Counts,
    known_exploited: u64,
    incomplete: std::borrow::Cow<'a, [String]>,
}

#[cfg(feature = "serde")]
impl serde::Serialize for Verdict {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let &Self {
            gate,
            severe,
            known_exploited,
            ref incomplete,
        } = self;
        let (passed, incomplete) = (self.passed(), incomplete.into());
        VerdictData {
            passed,
            gate,
            severe,
            known_exploited,
            incomplete,
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
            gate,
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

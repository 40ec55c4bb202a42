//! The decision whether a pipeline may continue.

#[cfg(feature = "serde")]
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;

use crate::label::Normalized;
use crate::subject::Kind;
use crate::tally::{Item, LabelCounts, Status};

/// The conditions under which a pipeline fails.
///
/// Only [open](Status::Open) findings count. An incomplete report also fails the gate, unless it is
/// [allowed](Self::allow_incomplete): the missing part may contain severe findings. So does a check without a
/// [report](Check::report).
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
/// check.report("zap.json", None);
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
    /// Empty means all kinds.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "BTreeSet::is_empty")
    )]
    kinds: BTreeSet<Kind>,
}

impl Gate {
    /// Creates a gate that fails only on incomplete reports, and without a report.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Fails on findings of at least this label or number.
    #[must_use]
    pub fn fail_on(mut self, least: impl Into<Normalized>) -> Self {
        self.fail_on = Some(least.into());
        self
    }

    /// Fails on findings in the KEV catalog, whatever their severity.
    #[must_use]
    pub fn fail_on_known_exploited(mut self) -> Self {
        self.fail_on_known_exploited = true;
        self
    }

    /// Ignores findings that were already in the earlier run for the same reason: those whose severity reached [that of
    /// the gate](Self::fail_on), and those that were in the KEV catalog. A finding that was less severe before, or was
    /// resolved and has returned, fails the gate.
    #[must_use]
    pub fn new_only(mut self) -> Self {
        self.new_only = true;
        self
    }

    /// Passes incomplete reports, and a check without a report.
    #[must_use]
    pub fn allow_incomplete(mut self) -> Self {
        self.allow_incomplete = true;
        self
    }

    /// Checks only findings of these kinds, and findings of unknown kind. By default, and with an empty list, all kinds
    /// are checked. Incomplete reports fail the gate whatever the kinds.
    #[must_use]
    pub fn with_kinds(mut self, kinds: impl IntoIterator<Item = Kind>) -> Self {
        self.kinds = kinds.into_iter().collect();
        self
    }

    /// Returns whether a finding makes the gate fail.
    #[must_use]
    pub fn fails(&self, item: &Item<'_>) -> bool {
        let (is_severe, is_exploited) = self.reasons(item);
        is_severe || is_exploited
    }

    /// Returns whether a finding makes the gate fail by its severity, and whether it does so because it is known to be
    /// exploited.
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

    /// Starts a check.
    pub fn check(self) -> Check {
        Check {
            verdict: Verdict {
                gate: self,
                severe: LabelCounts::default(),
                known_exploited: 0,
                reports: 0,
                incomplete: Vec::new(),
            },
        }
    }
}

/// A check in progress. Findings are counted, not kept.
///
/// For each report, [`add`](Self::add) its findings and state with [`report`](Self::report) whether it is complete.
/// Without that, the gate fails.
#[derive(Clone, Debug)]
#[must_use = "the verdict decides whether the pipeline continues"]
pub struct Check {
    verdict: Verdict,
}

impl Check {
    /// Checks a finding. Returns whether it makes the gate fail.
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

    /// Records a report after its findings: its name and, if it is incomplete, the reason, both on one line.
    ///
    /// ```
    /// use finding_severity::{Gate, Label};
    ///
    /// let mut check = Gate::new().fail_on(Label::High).check();
    /// assert_eq!(check.verdict().to_string(), "failed: no report");
    /// check.report("phpstan.json", None);
    /// assert!(check.verdict().passed());
    /// check.report("zap.json", Some("the scan was stopped"));
    /// assert_eq!(check.finish().incomplete(), ["zap.json: the scan was stopped"]);
    /// ```
    pub fn report(&mut self, name: &str, incomplete: Option<&str>) {
        self.verdict.reports = self.verdict.reports.saturating_add(1);
        let incomplete = incomplete.map(|reason| format!("{name}: {reason}"));
        self.verdict.incomplete.extend(incomplete);
    }

    /// Returns the verdict on the findings so far.
    pub fn verdict(&self) -> &Verdict {
        &self.verdict
    }

    /// Returns the verdict.
    pub fn finish(self) -> Verdict {
        self.verdict
    }
}

/// The result of a gate: whether the pipeline may continue, and the reasons if not.
#[derive(Clone, Debug, Eq, PartialEq)]
#[must_use = "the verdict decides whether the pipeline continues"]
pub struct Verdict {
    gate: Gate,
    severe: LabelCounts,
    known_exploited: u64,
    reports: u64,
    incomplete: Vec<String>,
}

impl Verdict {
    /// Returns whether the pipeline may continue.
    #[must_use]
    pub fn passed(&self) -> bool {
        self.severe.total() == 0
            && self.known_exploited == 0
            && (self.gate.allow_incomplete || (self.reports > 0 && self.incomplete.is_empty()))
    }

    /// Returns the findings that reached the gate's severity, by label.
    #[must_use]
    pub fn severe(&self) -> &LabelCounts {
        &self.severe
    }

    /// Returns the number of findings that failed the gate because they are in the KEV catalog.
    #[must_use]
    pub fn known_exploited(&self) -> u64 {
        self.known_exploited
    }

    /// Returns the number of reports, complete or not.
    #[must_use]
    pub fn reports(&self) -> u64 {
        self.reports
    }

    /// Returns the incomplete reports, each with its reason on one line, whether they are allowed or not.
    #[must_use]
    pub fn incomplete(&self) -> &[String] {
        &self.incomplete
    }
}

/// A verdict as data: `passed` and the values it follows from.
#[cfg(feature = "serde")]
#[derive(serde::Deserialize, serde::Serialize)]
#[serde(deny_unknown_fields)]
struct VerdictData<'a> {
    passed: bool,
    gate: Cow<'a, Gate>,
    severe: LabelCounts,
    known_exploited: u64,
    reports: u64,
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
            reports: self.reports,
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
            reports,
            incomplete,
        } = VerdictData::deserialize(deserializer)?;
        let verdict = Self {
            gate: gate.into_owned(),
            severe,
            known_exploited,
            reports,
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
            if self.reports == 0 {
                write!(f, "{between}no report")?;
            }
        }
        Ok(())
    }
}

//! Explanations of a grade, step by step.

use std::fmt;

use super::usage::Counted;
use super::{Accepted, Basis, Graded, RuleRef, Usage};
use crate::cvss::CvssVersion;
use crate::date::Date;
use crate::decimal;
use crate::label::{Label, Normalized};
use crate::tally::Status;

/// An explanation of a [grade](crate::Graded). `Display` writes one step per line.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation<'s> {
    graded: Graded<'s>,
    steps: Vec<Step>,
}

/// A step on the way to a grade.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Step {
    /// The tool's severity value was looked up.
    Word {
        /// The value, cut to 64 characters.
        word: String,
        /// Its meaning, or `None` if it means "unknown" or is unknown.
        label: Option<Label>,
        /// The source of its meaning, or `None` if it is in no table.
        by: Option<Basis>,
    },
    /// The tool's own number was read.
    Score {
        /// 0 to 10.
        score: f64,
    },
    /// A CVSS rating was read.
    Rating {
        /// Its version, if known.
        version: Option<CvssVersion>,
        /// 0 to 10.
        score: f64,
        /// True if the score was computed from the vector because none was stated.
        computed: bool,
        /// True if the report calls the rating primary.
        primary: bool,
        /// The organization that rated.
        source: Option<String>,
    },
    /// The first evidence in the policy's order decided.
    Decided {
        /// The evidence that decided.
        basis: Basis,
        /// The number.
        normalized: Normalized,
    },
    /// A modifier raised the number.
    Raised {
        /// The modifier.
        basis: Basis,
        /// The number before.
        before: Normalized,
        /// The number after.
        after: Normalized,
    },
    /// A rule's conditions held.
    Rule {
        /// The rule.
        rule: RuleRef,
        /// The number before.
        before: Normalized,
        /// The number after.
        after: Normalized,
        /// True if the rule counts as the basis: it set the grade, or changed the number.
        decides: bool,
    },
    /// A rule accepted the risk. It suppresses only findings that are open in the report.
    Accepted(Accepted),
    /// A rule would have lowered the number or accepted the risk, but its conditions do not hold
    /// for every path, package and advisory.
    Withheld {
        /// The rule.
        rule: RuleRef,
    },
    /// A rule was not applied because it has an end and the policy does not know the current date.
    Undated {
        /// The rule.
        rule: RuleRef,
    },
    /// A rule would have applied, but has expired.
    Expired {
        /// The rule.
        rule: RuleRef,
        /// Its last day.
        until: Date,
    },
}

impl<'s> Explanation<'s> {
    pub(super) fn new(graded: Graded<'s>, steps: Vec<Step>) -> Self {
        Self { graded, steps }
    }

    /// Returns the grade that is explained, as [`Policy::grade`](crate::Policy::grade) returns it.
    #[must_use]
    pub fn graded(&self) -> &Graded<'s> {
        &self.graded
    }

    /// Returns the steps in order.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }
}

impl fmt::Display for Explanation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for step in &self.steps {
            writeln!(f, "{step}")?;
        }
        if !self.graded.doubts.is_empty() {
            writeln!(f, "doubtful: {}", self.graded.doubts)?;
        }
        let Graded {
            normalized,
            label,
            basis,
            status,
            ..
        } = &self.graded;
        write!(f, "result: {label} {normalized} ({basis})")?;
        match status {
            Status::Open => Ok(()),
            status => write!(f, ", {status}"),
        }
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Word { word, label, by } => {
                write!(f, "word {word:?}: ")?;
                match (label, by) {
                    (Some(label), Some(by)) => write!(f, "{label} ({by})"),
                    (_, Some(by)) => by.fmt(f),
                    (_, None) => f.write_str("unknown"),
                }
            }
            Self::Score { score } => write!(f, "score: {}", decimal::text(*score)),
            Self::Rating {
                version,
                score,
                computed,
                primary,
                source,
            } => {
                f.write_str("CVSS")?;
                if let Some(version) = version {
                    write!(f, " {version}")?;
                }
                write!(f, ": {}", decimal::text(*score))?;
                let remarks = [
                    computed.then_some("computed from the vector"),
                    primary.then_some("primary"),
                    source.as_deref(),
                ];
                let mut open = " (";
                for remark in remarks.into_iter().flatten() {
                    write!(f, "{open}{}", remark.escape_debug())?;
                    open = ", ";
                }
                f.write_str(if open == ", " { ")" } else { "" })
            }
            Self::Decided { basis, normalized } => {
                write!(f, "decided: {} {normalized} ({basis})", normalized.label())
            }
            Self::Raised {
                basis,
                before,
                after,
            } => {
                write!(f, "{basis}: raised from {before} to {after}")
            }
            Self::Rule {
                rule,
                before,
                after,
                ..
            } if before == after => {
                write!(f, "{rule}: leaves {before}")
            }
            Self::Rule {
                rule,
                before,
                after,
                ..
            } => {
                write!(f, "{rule}: from {before} to {after}")
            }
            Self::Accepted(accepted) => write!(f, "suppressed by {accepted}"),
            Self::Withheld { rule } => write!(
                f,
                "{rule}: neither lowers nor suppresses, since it does not match every path, package and advisory"
            ),
            Self::Undated { rule } => write!(
                f,
                "{rule}: neither lowers nor suppresses, since it has an end and today's date is unknown"
            ),
            Self::Expired { rule, until } => write!(f, "{rule}: expired after {until}"),
        }
    }
}

/// The recorded part of a decision.
pub(super) enum Trace<'t> {
    Off,
    Steps(&'t mut Vec<Step>),
    Usage(&'t mut Usage),
}

impl Trace<'_> {
    pub(super) fn note(&mut self, step: impl FnOnce() -> Step) {
        if let Self::Steps(steps) = self {
            steps.push(step());
        }
    }

    /// Counts for the rule at this position.
    pub(super) fn count(&mut self, place: usize, what: Counted) {
        if let Self::Usage(usage) = self {
            usage.count(place, what);
        }
    }
}

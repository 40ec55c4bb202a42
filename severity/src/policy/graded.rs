//! The result of grading.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use super::RuleRef;
use crate::cvss::{CvssError, CvssVersion};
use crate::date::Date;
use crate::decimal;
use crate::label::{Label, Normalized};
use crate::tally::Status;

/// A graded finding. `label` is always the label of `normalized`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Graded<'s> {
    /// The number for `Severity.Normalized`.
    pub normalized: Normalized,
    /// The label for `Severity.Label`.
    pub label: Label,
    /// The text for `Severity.Original`: the number or vector as the tool wrote it if that decided, else the tool's
    /// severity value. 1 to 64 characters, not only white space, no control characters.
    pub original: Option<Cow<'s, str>>,
    /// The evidence or rule that decided.
    pub basis: Basis,
    /// Problems with the evidence, although there is a grade.
    pub doubts: Doubts,
    /// The status of the report, or [`Suppressed`](Status::Suppressed) if the policy accepts the risk.
    pub status: Status,
    /// The rule that accepted the risk, if the policy and not the report suppresses the finding.
    pub accepted: Option<Accepted>,
}

/// The rule of a policy that accepted a risk.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Accepted {
    /// The rule.
    pub rule: RuleRef,
    /// The reason in the policy. Not blank.
    pub reason: Arc<str>,
    /// The last day of acceptance, if it ends.
    pub until: Option<Date>,
}

impl fmt::Display for Accepted {
    /// Writes one line: `rule 2 "legacy" until 2026-12-31: not reachable`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.rule.fmt(f)?;
        if let Some(until) = self.until {
            write!(f, " until {until}")?;
        }
        f.write_str(": ")?;
        for (at, word) in self.reason.split_whitespace().enumerate() {
            f.write_str(if at > 0 { " " } else { "" })?;
            f.write_str(&word.replace(char::is_control, " "))?;
        }
        Ok(())
    }
}

/// The basis of a grade.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Basis {
    /// The tool's severity value, by the table of this [id](crate::vocabulary::Vocabulary::id).
    Word(&'static str),
    /// The tool's severity value, with the meaning that the policy gives it.
    PolicyWord,
    /// The tool's severity value, which is a score written as text.
    WordScore,
    /// The tool's own number.
    Score,
    /// A CVSS rating.
    Cvss {
        /// Its version, if known.
        version: Option<CvssVersion>,
        /// True if the score was computed from the vector because none was stated.
        computed: bool,
    },
    /// The tool's severity value, which is only a rule level, by the table of this
    /// [id](crate::vocabulary::Vocabulary::id).
    Level(&'static str),
    /// The policy's default for values that mean "unknown" or "not yet rated".
    Unset,
    /// The policy's default for severity values that are in no table.
    UnknownWord,
    /// The policy's default for findings without any evidence.
    NoEvidence,
    /// The policy's floor for findings in the KEV catalog.
    KnownExploited,
    /// The policy's floor for findings that EPSS considers likely to be exploited.
    Epss,
    /// A rule of the policy.
    Rule(RuleRef),
}

impl Basis {
    /// Returns whether evidence or a rule decided, and not a default.
    #[must_use]
    pub fn is_graded(&self) -> bool {
        !matches!(self, Self::Unset | Self::UnknownWord | Self::NoEvidence)
    }
}

impl fmt::Display for Basis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Word(table) => write!(f, "word of {table}"),
            Self::PolicyWord => f.write_str("word, by the policy"),
            Self::WordScore => f.write_str("score given as word"),
            Self::Score => f.write_str("score of the tool"),
            Self::Cvss { version, computed } => {
                f.write_str("CVSS")?;
                if let Some(version) = version {
                    write!(f, " {version}")?;
                }
                f.write_str(if *computed { " vector" } else { " score" })
            }
            Self::Level(table) => write!(f, "level of {table}"),
            Self::Unset => f.write_str("the tool does not know"),
            Self::UnknownWord => f.write_str("unknown word"),
            Self::NoEvidence => f.write_str("no word, score or vector"),
            Self::KnownExploited => f.write_str("known exploited"),
            Self::Epss => f.write_str("likely exploited (EPSS)"),
            Self::Rule(rule) => rule.fmt(f),
        }
    }
}

/// Problems with the evidence for a grade, worth reporting as a note.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Doubts {
    /// The tool's severity value is in no table. Other evidence decided, or the policy's default.
    pub unknown_word: bool,
    /// A stated number is not a score from 0 to 10; it was not used.
    pub unusable_score: bool,
    /// The error of a vector that could not be read; it was not used.
    pub unusable_vector: Option<CvssError>,
    /// The score that was used differs from its own vector; the stated score takes precedence.
    pub disagreement: Option<Disagreement>,
}

impl Doubts {
    /// Returns whether there are no problems.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        !self.unknown_word
            && !self.unusable_score
            && self.unusable_vector.is_none()
            && self.disagreement.is_none()
    }
}

impl fmt::Display for Doubts {
    /// Writes one line with parts separated by `; `, or nothing if there are no problems.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut between = "";
        let mut separate = |f: &mut fmt::Formatter<'_>| {
            f.write_str(between)?;
            between = "; ";
            Ok(())
        };
        if self.unknown_word {
            separate(f)?;
            f.write_str("unknown severity value")?;
        }
        if self.unusable_score {
            separate(f)?;
            f.write_str("score is not between 0 and 10")?;
        }
        if let Some(error) = &self.unusable_vector {
            separate(f)?;
            error.fmt(f)?;
        }
        if let Some(disagreement) = &self.disagreement {
            separate(f)?;
            disagreement.fmt(f)?;
        }
        Ok(())
    }
}

/// A stated score and its vector that differ by more than 0.1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Disagreement {
    /// The stated score, which was used.
    pub stated: f64,
    /// The base score of the vector.
    pub computed: f64,
}

impl fmt::Display for Disagreement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let stated = decimal::text(self.stated);
        write!(
            f,
            "stated score {stated}, but the vector's is {:.1}",
            self.computed
        )
    }
}

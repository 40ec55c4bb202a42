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

/// A graded defect. `label` is always the one of `normalized`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Graded<'s> {
    /// The number for `Severity.Normalized`.
    pub normalized: Normalized,
    /// The label for `Severity.Label`.
    pub label: Label,
    /// The text for `Severity.Original`, which names what decided: the number or vector, as the tool wrote it, else the tool's
    /// own word. 1 to 64 characters, not only blanks, no control characters.
    pub original: Option<Cow<'s, str>>,
    /// What decided.
    pub basis: Basis,
    /// What was wrong with the evidence, though there is a grade.
    pub doubts: Doubts,
    /// The status of the report, or [`Suppressed`](Status::Suppressed) where the policy accepts
    /// the risk.
    pub status: Status,
    /// The rule that accepted the risk, where the policy and not the report suppresses the defect.
    pub accepted: Option<Accepted>,
}

/// The rule of a policy that accepted a risk.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Accepted {
    /// The rule.
    pub rule: RuleRef,
    /// Why the risk is accepted, as the policy says. Not blank.
    pub reason: Arc<str>,
    /// The last day on which it is accepted, if that ends.
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

/// What decided a grade.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Basis {
    /// The tool's word, by the table of this [id](crate::vocabulary::Vocabulary::id).
    Word(&'static str),
    /// The tool's word, by the policy's own meaning for it.
    PolicyWord,
    /// The tool's word, which is a score written as text.
    WordScore,
    /// The tool's own number.
    Score,
    /// A CVSS rating.
    Cvss {
        /// Its version, where that is known.
        version: Option<CvssVersion>,
        /// Whether the score was computed from the vector because none was stated.
        computed: bool,
    },
    /// The tool's word, which is only a level, by the table of this [id](crate::vocabulary::Vocabulary::id).
    Level(&'static str),
    /// The policy's choice for what the tool calls unknown or not yet rated.
    Unset,
    /// The policy's choice for what has no grade: the word is in no table.
    UnknownWord,
    /// The policy's choice for what has no grade: there is nothing to grade it by.
    NoEvidence,
    /// The policy's floor for what is in the KEV catalogue.
    KnownExploited,
    /// The policy's floor for what EPSS calls likely.
    Epss,
    /// A rule of the policy.
    Rule(RuleRef),
}

impl Basis {
    /// Whether something about the defect, or a rule for it, decided; not a mere default.
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

/// What was wrong with the evidence for a grade. Worth a note to whoever reads the report.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Doubts {
    /// The tool's word is in no table; something else decided, or the policy's default.
    pub unknown_word: bool,
    /// A stated number is no score from 0 to 10; it was not used.
    pub unusable_score: bool,
    /// Why a vector could not be read; it was not used.
    pub unusable_vector: Option<CvssError>,
    /// The score that was used and its own vector differ; the stated score stands.
    pub disagreement: Option<Disagreement>,
}

impl Doubts {
    /// Whether nothing was wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        !self.unknown_word
            && !self.unusable_score
            && self.unusable_vector.is_none()
            && self.disagreement.is_none()
    }
}

impl fmt::Display for Doubts {
    /// One line, the parts separated by `; `; nothing where nothing was wrong.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut between = "";
        let mut separate = |f: &mut fmt::Formatter<'_>| {
            f.write_str(between)?;
            between = "; ";
            Ok(())
        };
        if self.unknown_word {
            separate(f)?;
            f.write_str("unknown severity word")?;
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
    /// The score that was stated, and used.
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

//! What the words of tools and standards mean, one table each.
//!
//! Words are compared whole, trimmed, in any ASCII case; never by a part of them. A word that a
//! table does not hold has no meaning here: what becomes of it is for the
//! [policy](crate::Policy) to say.

mod bandit;
mod cfn_lint;
mod cfn_nag;
mod checkstyle;
mod code_climate;
mod codeguru;
mod common;
mod cvss;
mod cyclonedx;
mod debian;
mod dependency_check;
mod ecr;
mod github;
mod gitlab;
mod gosec;
mod grype;
mod inspector;
mod njsscan;
mod npm;
mod ocsf;
mod osv;
mod phpstan;
mod red_hat;
mod sarif;
mod security_hub;
mod semgrep;
mod snyk;
mod sonarqube;
mod trivy;
mod ubuntu;
mod zap;

use std::fmt;

use crate::label::Label;

/// The words of one tool or standard.
#[derive(Debug)]
pub struct Vocabulary {
    /// The first is the one it is named by, the others are equal to it.
    tools: &'static [&'static str],
    source: &'static str,
    words: &'static [(&'static str, Meaning)],
    decimals: Decimals,
    confidences: &'static [(&'static str, Confidence)],
}

/// What a word says.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Meaning {
    /// How severe the defect is.
    Grade(Label),
    /// How loudly the tool speaks: a level chosen by the rule's author, worth less than a score.
    Level(Label),
    /// That the tool does not know how severe it is.
    Unset,
}

impl Meaning {
    /// The label of a grade or a level.
    #[must_use]
    pub const fn label(self) -> Option<Label> {
        match self {
            Self::Grade(label) | Self::Level(label) => Some(label),
            Self::Unset => None,
        }
    }
}

/// How sure a tool is of what it reports. It says nothing about severity.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Confidence {
    /// Somebody looked, and it is no defect.
    FalsePositive,
    /// Little sure.
    Low,
    /// Rather sure.
    Medium,
    /// Very sure.
    High,
    /// Somebody looked, and it is one; or the highest step of the tool's own scale, above `High`.
    Confirmed,
}

/// How a table's owner writes numbers.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Decimals {
    /// A number is a code, in the table or unknown.
    No,
    /// A number is a score from 0 to 10; below 0 it says "none".
    Score,
    /// The same, but 0 may also say "none": it decides only where there is no other evidence.
    PositiveScore,
}

impl Vocabulary {
    /// The id of the tool or standard.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.tools.first().copied().unwrap_or_default()
    }

    /// Every id that stands for the same table, the main one first.
    #[must_use]
    pub fn tools(&self) -> &'static [&'static str] {
        self.tools
    }

    /// Where the words come from: the document or source file, with its version.
    #[must_use]
    pub fn source(&self) -> &'static str {
        self.source
    }

    /// The words with their meanings.
    #[must_use]
    pub fn words(&self) -> &'static [(&'static str, Meaning)] {
        self.words
    }

    /// What the word means; `None` for a word that is not in the table.
    ///
    /// ```
    /// use finding_severity::Label;
    /// use finding_severity::vocabulary::{Meaning, for_tool};
    ///
    /// let sonarqube = for_tool("sonarqube").unwrap();
    /// // The second highest of SonarQube's words, not the highest.
    /// assert_eq!(sonarqube.meaning(" critical "), Some(Meaning::Grade(Label::High)));
    /// assert_eq!(sonarqube.meaning("critical!"), None);
    /// ```
    #[must_use]
    pub fn meaning(&self, word: &str) -> Option<Meaning> {
        find(self.words, word)
    }

    /// The words for [`Subject::confidence`](crate::Subject::confidence) with their meanings;
    /// none where the tool has no such scale.
    #[must_use]
    pub fn confidences(&self) -> &'static [(&'static str, Confidence)] {
        self.confidences
    }

    /// What a word for confidence means; `None` for a word that is not in the table.
    #[must_use]
    pub fn confidence(&self, word: &str) -> Option<Confidence> {
        find(self.confidences, word)
    }

    pub(crate) fn decimals(&self) -> Decimals {
        self.decimals
    }
}

fn find<T: Copy>(table: &[(&str, T)], word: &str) -> Option<T> {
    let word = word.trim();
    table
        .iter()
        .find(|(entry, _)| entry.eq_ignore_ascii_case(word))
        .map(|&(_, meaning)| meaning)
}

/// Every table, by id.
pub static ALL: &[&Vocabulary] = &[
    &bandit::TABLE,
    &cfn_lint::TABLE,
    &cfn_nag::TABLE,
    &checkstyle::TABLE,
    &code_climate::TABLE,
    &codeguru::TABLE,
    &common::TABLE,
    &cvss::TABLE,
    &cyclonedx::TABLE,
    &debian::TABLE,
    &dependency_check::TABLE,
    &ecr::TABLE,
    &github::TABLE,
    &gitlab::TABLE,
    &gosec::TABLE,
    &grype::TABLE,
    &inspector::TABLE,
    &njsscan::TABLE,
    &npm::TABLE,
    &ocsf::TABLE,
    &osv::TABLE,
    &phpstan::TABLE,
    &red_hat::TABLE,
    &sarif::TABLE,
    &security_hub::TABLE,
    &semgrep::TABLE,
    &snyk::TABLE,
    &sonarqube::TABLE,
    &trivy::TABLE,
    &ubuntu::TABLE,
    &zap::TABLE,
];

/// The table of a tool, by any of its [ids](Vocabulary::tools) in any ASCII case.
#[must_use]
pub fn for_tool(tool: &str) -> Option<&'static Vocabulary> {
    let tool = tool.trim();
    ALL.iter()
        .copied()
        .find(|table| table.tools.iter().any(|id| id.eq_ignore_ascii_case(tool)))
}

/// The table for tools that have none: words that mean the same wherever they are used.
#[must_use]
pub fn common() -> &'static Vocabulary {
    &common::TABLE
}

impl fmt::Display for Vocabulary {
    /// The id.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.id())
    }
}

/// The names that a table needs.
mod prelude {
    pub(super) use super::{Confidence, Decimals, Vocabulary};
    use crate::label::Label;

    pub(super) const INFORMATIONAL: super::Meaning = super::Meaning::Grade(Label::Informational);
    pub(super) const LOW: super::Meaning = super::Meaning::Grade(Label::Low);
    pub(super) const MEDIUM: super::Meaning = super::Meaning::Grade(Label::Medium);
    pub(super) const HIGH: super::Meaning = super::Meaning::Grade(Label::High);
    pub(super) const CRITICAL: super::Meaning = super::Meaning::Grade(Label::Critical);
    pub(super) const UNSET: super::Meaning = super::Meaning::Unset;

    pub(super) const LEVEL_INFORMATIONAL: super::Meaning =
        super::Meaning::Level(Label::Informational);
    pub(super) const LEVEL_LOW: super::Meaning = super::Meaning::Level(Label::Low);
    pub(super) const LEVEL_MEDIUM: super::Meaning = super::Meaning::Level(Label::Medium);
    pub(super) const LEVEL_HIGH: super::Meaning = super::Meaning::Level(Label::High);
}

//! The severity values of tools and standards with their meanings, one table each.
//!
//! Values are compared as a whole, trimmed, in any ASCII case. A value that is not in a table has no meaning here: the
//! [policy](crate::Policy) decides its grade.

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

/// The severity values of one tool or standard.
///
/// A parser of a tool that has no table here brings its own: `Descriptor::with_vocabulary` of `finding-source`.
///
/// ```
/// use finding_severity::Label;
/// use finding_severity::vocabulary::{Meaning, Vocabulary};
///
/// static LINT: Vocabulary = Vocabulary::new(
///     &["lint"],
///     "lint 2.1, docs/severity.md",
///     &[("hint", Meaning::Grade(Label::Low)), ("fatal", Meaning::Grade(Label::Critical))],
/// );
/// assert_eq!(LINT.meaning("Fatal"), Some(Meaning::Grade(Label::Critical)));
/// ```
#[derive(Debug, Eq, PartialEq)]
pub struct Vocabulary {
    /// The ids of tools with these values; the first is the main one.
    tools: &'static [&'static str],
    source: &'static str,
    words: &'static [(&'static str, Meaning)],
    decimals: Decimals,
    confidences: &'static [(&'static str, ConfidenceLevel)],
}

/// The meaning of a severity value.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Meaning {
    /// A grade of the finding.
    Grade(Label),
    /// A rule level, which the author of the rule chose. It weighs less than a score.
    Level(Label),
    /// The tool does not know the severity.
    Unset,
}

impl Meaning {
    /// Returns the label of a grade or a level.
    #[must_use]
    pub const fn label(self) -> Option<Label> {
        match self {
            Self::Grade(label) | Self::Level(label) => Some(label),
            Self::Unset => None,
        }
    }
}

/// The confidence of a tool in a finding. It is independent of severity.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum ConfidenceLevel {
    /// The finding was reviewed and is not a defect.
    FalsePositive,
    /// Low confidence.
    Low,
    /// Medium confidence.
    Medium,
    /// High confidence.
    High,
    /// The finding was reviewed and is a defect; or the highest value of the tool's own scale, above `High`.
    Confirmed,
}

/// The meaning of numbers in a table.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Decimals {
    /// A number is a code, in the table or unknown.
    No,
    /// A number is a score from 0 to 10; below 0 it means "none".
    Score,
    /// A number is a score, but 0 may also mean "none": it decides only if there is no other evidence.
    PositiveScore,
}

impl Vocabulary {
    /// Creates the table of the tools with these ids, the main one first. `source` is the origin of the values: the
    /// document or source file, with its version.
    #[must_use]
    pub const fn new(
        tools: &'static [&'static str],
        source: &'static str,
        words: &'static [(&'static str, Meaning)],
    ) -> Self {
        Self {
            tools,
            source,
            words,
            decimals: Decimals::No,
            confidences: &[],
        }
    }

    /// Reads numbers that are not in the table as scores from 0 to 10.
    #[must_use]
    pub const fn with_scores(mut self) -> Self {
        self.decimals = Decimals::Score;
        self
    }

    /// Sets the confidence values of the tool.
    #[must_use]
    pub const fn with_confidences(
        mut self,
        confidences: &'static [(&'static str, ConfidenceLevel)],
    ) -> Self {
        self.confidences = confidences;
        self
    }

    /// Returns the id of the tool or standard.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.tools.first().copied().unwrap_or_default()
    }

    /// Returns every id of the table, the main one first.
    #[must_use]
    pub fn tools(&self) -> &'static [&'static str] {
        self.tools
    }

    /// Returns the origin of the values: the document or source file, with its version.
    #[must_use]
    pub fn source(&self) -> &'static str {
        self.source
    }

    /// Returns the values with their meanings.
    #[must_use]
    pub fn words(&self) -> &'static [(&'static str, Meaning)] {
        self.words
    }

    /// Returns the meaning of a value, or `None` if it is not in the table.
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

    /// Returns the values for [`Subject::confidence`](crate::Subject::confidence) with their meanings. The list is
    /// empty if the tool has no such scale.
    #[must_use]
    pub fn confidences(&self) -> &'static [(&'static str, ConfidenceLevel)] {
        self.confidences
    }

    /// Returns the meaning of a confidence value, or `None` if it is not in the table.
    #[must_use]
    pub fn confidence(&self, word: &str) -> Option<ConfidenceLevel> {
        find(self.confidences, word)
    }

    pub(crate) fn decimals(&self) -> Decimals {
        self.decimals
    }
}

fn find<T: Copy>(table: &[(&str, T)], word: &str) -> Option<T> {
    let word = trim(word);
    table
        .iter()
        .find(|(entry, _)| is_same(entry, word))
        .map(|&(_, meaning)| meaning)
}

/// Returns whether two words are equal in any ASCII case. Most reports have a word as the table has it.
fn is_same(entry: &str, word: &str) -> bool {
    entry.len() == word.len() && (entry == word || entry.eq_ignore_ascii_case(word))
}

/// Returns the same as [`str::trim`], which costs more for the many values without white space at their ends.
pub(crate) fn trim(text: &str) -> &str {
    match text.as_bytes() {
        [b'!'..=b'~'] | [b'!'..=b'~', .., b'!'..=b'~'] => text,
        _ => text.trim(),
    }
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

/// Returns the table of a tool, by any of its [ids](Vocabulary::tools) in any ASCII case.
#[must_use]
pub fn for_tool(tool: &str) -> Option<&'static Vocabulary> {
    let tool = trim(tool);
    let first = *tool.as_bytes().first()?;
    let mut tables = OF_LETTER[usize::from(first & LETTER)];
    while tables != 0 {
        let table = ALL[tables.trailing_zeros() as usize];
        if table.tools.iter().any(|id| is_same(id, tool)) {
            return Some(table);
        }
        tables &= tables - 1;
    }
    None
}

/// The bits that distinguish letters in any case.
const LETTER: u8 = 0b1_1111;

/// The tables with an id that begins with a letter, one bit for each of [`ALL`].
static OF_LETTER: [u64; 32] = {
    let mut letters = [0; 32];
    let mut at = 0;
    while at < ALL.len() {
        let mut id = 0;
        while id < ALL[at].tools.len() {
            letters[(ALL[at].tools[id].as_bytes()[0] & LETTER) as usize] |= 1 << at;
            id += 1;
        }
        at += 1;
    }
    letters
};

/// Returns the table for tools without their own: values with the same meaning everywhere.
#[must_use]
pub fn common() -> &'static Vocabulary {
    &common::TABLE
}

impl fmt::Display for Vocabulary {
    /// Writes the id.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.id())
    }
}

/// The imports of a table.
mod prelude {
    pub(super) use super::{ConfidenceLevel, Decimals, Vocabulary};
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

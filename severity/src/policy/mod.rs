//! Policies, which decide the severity of findings.

mod check;
mod explain;
#[cfg(feature = "serde")]
mod file;
mod grade;
mod graded;
mod matching;
mod path;
mod pattern;
mod presets;
#[cfg(feature = "policy-files")]
mod read;
mod rule;
#[cfg(feature = "serde")]
mod rule_file;
mod rules;
mod scores;
mod usage;
mod words;

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt;
use std::str::FromStr;

use crate::date::Date;
use crate::label::{Label, Normalized};
use crate::subject::Subject;

pub use self::check::PolicyWarning;
use self::explain::Trace;
pub use self::explain::{Explanation, Step};
pub use self::graded::{Accepted, Basis, Disagreement, Doubts, Graded};
pub use self::pattern::{Pattern, PatternError};
#[cfg(feature = "policy-files")]
pub use self::read::PolicyError;
pub use self::rule::{PolicyRule, RuleError, RuleRef};
use self::rules::Rules;
pub use self::usage::{RuleUsage, Usage};
use self::words::Words;

/// A severity that a policy assigns: a label, or a number.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Grade {
    /// A label. For a severity value, the number is that of a score within the label, if there is one. Otherwise it is
    /// the label's lowest.
    Label(Label),
    /// A number.
    Number(Normalized),
}

impl Grade {
    /// Returns the number, or the lowest number of a label.
    #[must_use]
    pub const fn floor(self) -> Normalized {
        match self {
            Self::Label(label) => label.floor(),
            Self::Number(number) => number,
        }
    }

    /// Returns the number, or the highest number of a label.
    #[must_use]
    pub const fn ceiling(self) -> Normalized {
        match self {
            Self::Label(label) => label.ceiling(),
            Self::Number(number) => number,
        }
    }
}

impl From<Label> for Grade {
    fn from(label: Label) -> Self {
        Self::Label(label)
    }
}

impl From<Normalized> for Grade {
    fn from(number: Normalized) -> Self {
        Self::Number(number)
    }
}

/// A kind of evidence for the severity of a finding.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum EvidenceKind {
    /// The tool's severity value, if it is a grade.
    Word,
    /// The tool's own number, not tied to a version of CVSS.
    Score,
    /// A rating of CVSS 4.0.
    Cvss40,
    /// A rating of CVSS 3.1.
    Cvss31,
    /// A rating of CVSS 3.0.
    Cvss30,
    /// A rating of CVSS 2.0.
    Cvss20,
    /// A rating of CVSS without a version.
    Cvss,
    /// The tool's severity value, if it is only a [rule level](crate::vocabulary::Meaning::Level).
    Level,
}

impl EvidenceKind {
    /// Every kind of evidence, in the order of the default policy.
    pub const ALL: &'static [Self] = &[
        Self::Word,
        Self::Score,
        Self::Cvss40,
        Self::Cvss31,
        Self::Cvss30,
        Self::Cvss20,
        Self::Cvss,
        Self::Level,
    ];

    /// Returns the name in policy files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Word => "word",
            Self::Score => "score",
            Self::Cvss40 => "cvss-4.0",
            Self::Cvss31 => "cvss-3.1",
            Self::Cvss30 => "cvss-3.0",
            Self::Cvss20 => "cvss-2.0",
            Self::Cvss => "cvss",
            Self::Level => "level",
        }
    }
}

impl fmt::Display for EvidenceKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for EvidenceKind {
    type Err = ParseEvidenceKindError;

    /// Reads a name that [`as_str`](Self::as_str) returns.
    fn from_str(text: &str) -> Result<Self, ParseEvidenceKindError> {
        Self::ALL
            .iter()
            .copied()
            .find(|source| source.as_str() == text)
            .ok_or(ParseEvidenceKindError(()))
    }
}

/// The text is not a kind of evidence.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct ParseEvidenceKindError(());

impl fmt::Display for ParseEvidenceKindError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected word, score, cvss-4.0, cvss-3.1, cvss-3.0, cvss-2.0, cvss or level")
    }
}

impl Error for ParseEvidenceKindError {}

/// Grades findings.
///
/// A policy takes the evidence in a fixed [order](Self::with_order), and the first that is present decides the label.
/// The number is exact if a score of the same finding lies within that label. Then modifiers may raise the result, and
/// rules may change it; later rules win.
///
/// [`grade`](Self::grade) returns the result with its basis, and [`explain`](Self::explain) every step.
#[derive(Clone, Debug, PartialEq)]
pub struct Policy {
    preset: Preset,
    order: Vec<EvidenceKind>,
    aggregators: Vec<String>,
    ungraded: Grade,
    unset: Grade,
    words: Words,
    known_exploited: Option<Grade>,
    epss: Option<EpssFloor>,
    /// The rules of the preset, then the others.
    rules: Rules,
    /// Passed by the program; not part of a file.
    today: Option<Date>,
}

/// The policy that another policy starts from.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
enum Preset {
    Default,
    AwsBlog,
}

/// A floor for findings that are likely to be exploited.
#[derive(Clone, Copy, Debug, PartialEq)]
struct EpssFloor {
    probability: f64,
    at_least: Grade,
}

impl Default for Policy {
    /// Uses the tool's severity value, then its number, then CVSS from the newest version to the oldest, then a rule
    /// level. A finding without a grade or with an unknown value is `MEDIUM`; a value such as `Unknown` is
    /// `INFORMATIONAL`. KEV and EPSS have no effect.
    fn default() -> Self {
        Self {
            preset: Preset::Default,
            order: EvidenceKind::ALL.to_vec(),
            aggregators: presets::AGGREGATORS
                .iter()
                .map(ToString::to_string)
                .collect(),
            ungraded: Grade::Label(Label::Medium),
            unset: Grade::Label(Label::Informational),
            words: Words::default(),
            known_exploited: None,
            epss: None,
            rules: Rules::default(),
            today: None,
        }
    }
}

impl Policy {
    /// Creates a policy with the numbers of the Lambda function in the AWS sample "end-to-end DevSecOps CI/CD
    /// pipeline":
    ///
    /// | Tool | Number |
    /// | --- | --- |
    /// | `dependency-check` | 80 if the component was identified with confidence `HIGHEST`, else 50 |
    /// | `phpstan` | 30 if ignorable, else 60 |
    /// | `sonarqube` | 90 for BLOCKER and CRITICAL, 70 for MAJOR, else 20 |
    /// | `zap` | 70 for High, 60 for Medium, 30 for Low and Informational |
    ///
    /// The sample gives 90 to an unknown ZAP risk. Here such a value is graded as in the [default](Self::default)
    /// policy: `MEDIUM`, with the basis [`UnknownWord`](Basis::UnknownWord). The sample does not handle the impacts of
    /// SonarQube's newer mode; here they have the number of the equivalent standard severity. Other tools are graded by
    /// the default policy.
    #[must_use]
    pub fn aws_blog() -> Self {
        Self {
            preset: Preset::AwsBlog,
            rules: presets::aws_blog().into_iter().collect(),
            ..Self::default()
        }
    }

    /// Replaces the order of the evidence. Evidence that is left out is not used; if a kind occurs twice, the first
    /// place counts.
    #[must_use]
    pub fn with_order(mut self, order: impl IntoIterator<Item = EvidenceKind>) -> Self {
        self.order = order.into_iter().collect();
        self
    }

    /// Replaces the list of sources that only pass on the ratings of vendors. Among ratings of one version that are
    /// equally primary, a rating of another source takes precedence.
    #[must_use]
    pub fn with_aggregators<S: Into<String>>(
        mut self,
        sources: impl IntoIterator<Item = S>,
    ) -> Self {
        self.aggregators = sources.into_iter().map(Into::into).collect();
        self
    }

    /// Sets the grade of findings without a grade: those with no severity value, score or vector, or with an unknown
    /// value.
    #[must_use]
    pub fn with_ungraded(mut self, grade: impl Into<Grade>) -> Self {
        self.ungraded = grade.into();
        self
    }

    /// Sets the grade of findings whose tool says that it does not know (`Unknown`, `UNTRIAGED`), unless there is other
    /// evidence.
    #[must_use]
    pub fn with_unset(mut self, grade: impl Into<Grade>) -> Self {
        self.unset = grade.into();
        self
    }

    /// Sets the meaning of a tool's severity value. The value is compared trimmed and in any ASCII case.
    #[must_use]
    pub fn with_word(mut self, tool: &str, word: &str, grade: impl Into<Grade>) -> Self {
        self.words.insert(tool, word, grade.into());
        self
    }

    /// Raises findings in the KEV catalog to at least this grade.
    #[must_use]
    pub fn with_known_exploited(mut self, at_least: impl Into<Grade>) -> Self {
        self.known_exploited = Some(at_least.into());
        self
    }

    /// Raises findings with an EPSS probability of at least `probability` (0 to 1) to at least this grade.
    /// Probabilities change daily, and grades with them.
    ///
    /// # Errors
    ///
    /// If `probability` is not from 0 to 1, such as a percentage.
    pub fn with_epss(
        mut self,
        probability: f64,
        at_least: impl Into<Grade>,
    ) -> Result<Self, RuleError> {
        rule::probability(probability)?;
        self.epss = Some(EpssFloor {
            probability,
            at_least: at_least.into(),
        });
        Ok(self)
    }

    /// Adds a rule after the others.
    ///
    /// # Errors
    ///
    /// If the rule has no effect or contradicts itself.
    pub fn with_rule(mut self, rule: PolicyRule) -> Result<Self, RuleError> {
        rule.check()?;
        self.rules.extend([rule]);
        Ok(self)
    }

    /// Sets the current date, which decides whether rules [have expired](PolicyRule::until): this crate has no clock. The
    /// date is not written into policy files.
    #[must_use]
    pub fn with_today(mut self, today: Date) -> Self {
        self.today = Some(today);
        self
    }

    /// Returns the current date, if it was set.
    #[must_use]
    pub fn today(&self) -> Option<Date> {
        self.today
    }

    /// Returns whether the rule ended before today.
    fn has_expired(&self, rule: &PolicyRule) -> bool {
        let last_day = rule.until.zip(self.today);
        last_day.is_some_and(|(until, today)| today > until)
    }

    /// Returns the tools that the rules and severity values of the policy name, each once, in order. A name is written
    /// as in the policy.
    #[must_use]
    pub fn tools(&self) -> BTreeSet<&str> {
        let of_rules = self.rules().iter().flat_map(|rule| &rule.tools);
        let of_words = self.words.entries().iter().map(|entry| &entry.tool);
        of_rules.chain(of_words).map(String::as_str).collect()
    }

    /// Returns the rules in the order of application, without those of a preset.
    #[must_use]
    pub fn rules(&self) -> &[PolicyRule] {
        self.rules
            .as_slice()
            .get(self.preset_rules()..)
            .unwrap_or_default()
    }

    fn preset_rules(&self) -> usize {
        self.rules
            .as_slice()
            .iter()
            .take_while(|rule| rule.is_preset())
            .count()
    }

    /// Grades a finding.
    #[must_use]
    pub fn grade<'s>(&self, subject: &'s dyn Subject) -> Graded<'s> {
        grade::grade(self, subject, &mut Trace::Off)
    }

    /// Grades a finding and counts the rules that applied, to find unused rules.
    #[must_use]
    pub fn grade_counted<'s>(&self, subject: &'s dyn Subject, usage: &mut Usage) -> Graded<'s> {
        grade::grade(self, subject, &mut Trace::Usage(usage))
    }

    /// Grades a finding and records every step.
    #[must_use]
    pub fn explain<'s>(&self, subject: &'s dyn Subject) -> Explanation<'s> {
        let mut steps = Vec::new();
        let graded = grade::grade(self, subject, &mut Trace::Steps(&mut steps));
        Explanation::new(graded, steps)
    }

    /// Returns likely mistakes in the policy: rules that others always override, duplicate names, unknown severity
    /// values. The policy works despite them.
    #[must_use]
    pub fn warnings(&self) -> Vec<PolicyWarning> {
        check::warnings(self)
    }
}

//! Who decides what is how severe.

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
pub use self::rule::{Rule, RuleError, RuleRef};
use self::rules::Rules;
pub use self::usage::{RuleUsage, Usage};
use self::words::Words;

/// A severity that a policy assigns: a label, or a number.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Grade {
    /// The label. Given to a word, the number is that of a score within the label, if there is one;
    /// else, and everywhere else, its lowest.
    Label(Label),
    /// The number.
    Number(Normalized),
}

impl Grade {
    /// The number; for a label its lowest one.
    #[must_use]
    pub const fn floor(self) -> Normalized {
        match self {
            Self::Label(label) => label.floor(),
            Self::Number(number) => number,
        }
    }

    /// The number; for a label its highest one.
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

/// A kind of evidence for how severe a defect is.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Source {
    /// The tool's word, where it is a grade.
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
    /// A rating of CVSS that does not tell its version.
    Cvss,
    /// The tool's word, where it is only a [level](crate::vocabulary::Meaning::Level).
    Level,
}

impl Source {
    /// Every kind of evidence, in the order in which the default policy asks for it.
    pub const ALL: [Self; 8] = [
        Self::Word,
        Self::Score,
        Self::Cvss40,
        Self::Cvss31,
        Self::Cvss30,
        Self::Cvss20,
        Self::Cvss,
        Self::Level,
    ];

    /// The name in policy files.
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

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Source {
    type Err = ParseSourceError;

    /// Reads one of the names of [`as_str`](Self::as_str).
    fn from_str(text: &str) -> Result<Self, ParseSourceError> {
        Self::ALL
            .into_iter()
            .find(|source| source.as_str() == text)
            .ok_or(ParseSourceError(()))
    }
}

/// The text names no kind of evidence.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct ParseSourceError(());

impl fmt::Display for ParseSourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected word, score, cvss-4.0, cvss-3.1, cvss-3.0, cvss-2.0, cvss or level")
    }
}

impl Error for ParseSourceError {}

/// Grades defects.
///
/// It looks at the evidence in a fixed [order](Self::with_order) and lets the first that is there
/// decide the label; the number is exact where a score of the same defect lies within that label.
/// Then modifiers may raise the result, and rules may change it, the later over the earlier.
///
/// [`grade`](Self::grade) says what was decided and on what basis; [`explain`](Self::explain)
/// shows every step.
#[derive(Clone, Debug, PartialEq)]
pub struct Policy {
    preset: Preset,
    order: Vec<Source>,
    aggregators: Vec<String>,
    ungraded: Grade,
    unset: Grade,
    words: Words,
    known_exploited: Option<Grade>,
    epss: Option<EpssFloor>,
    /// Those of the preset, then the others.
    rules: Rules,
    /// Handed in by the runner, and not part of a file.
    today: Option<Date>,
}

/// The policy that another starts from.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
enum Preset {
    Default,
    AwsBlog,
}

/// A floor for what is likely to be exploited.
#[derive(Clone, Copy, Debug, PartialEq)]
struct EpssFloor {
    probability: f64,
    at_least: Grade,
}

impl Default for Policy {
    /// The tool's word, then its number, then CVSS from the newest version to the oldest, then a
    /// word that is only a level. No grade at all is `MEDIUM`, and so is a word that nobody knows;
    /// a word such as `Unknown` is `INFORMATIONAL`. KEV and EPSS change nothing.
    fn default() -> Self {
        Self {
            preset: Preset::Default,
            order: Source::ALL.to_vec(),
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
    /// The numbers of the Lambda function in the AWS sample "end-to-end DevSecOps CI/CD pipeline":
    ///
    /// | Tool | Number |
    /// | --- | --- |
    /// | `dependency-check` | 80 where the component was identified with confidence `HIGHEST`, else 50 |
    /// | `phpstan` | 30 if ignorable, else 60 |
    /// | `sonarqube` | 90 for BLOCKER and CRITICAL, 70 for MAJOR, else 20 |
    /// | `zap` | 70 for High, 60 for Medium, 30 for Low and Informational |
    ///
    /// The sample gives 90 to a ZAP risk it does not know; here such a word is what it is in the
    /// [default](Self::default) policy, `MEDIUM` and [observable](Basis::UnknownWord). Impacts of
    /// SonarQube's newer mode, which the sample does not know, get the number of the standard
    /// severity that SonarQube equates them with. For other tools it is the default policy.
    #[must_use]
    pub fn aws_blog() -> Self {
        Self {
            preset: Preset::AwsBlog,
            rules: presets::aws_blog().into_iter().collect(),
            ..Self::default()
        }
    }

    /// Replaces the order in which evidence is asked for. Evidence that is left out is not used
    /// as such; of one that stands there twice, the first place counts.
    #[must_use]
    pub fn with_order(mut self, order: impl IntoIterator<Item = Source>) -> Self {
        self.order = order.into_iter().collect();
        self
    }

    /// Replaces the list of sources of ratings that only pass on what vendors say. Among ratings
    /// of one version, equally primary, one from another source wins over one from these.
    #[must_use]
    pub fn with_aggregators<S: Into<String>>(
        mut self,
        sources: impl IntoIterator<Item = S>,
    ) -> Self {
        self.aggregators = sources.into_iter().map(Into::into).collect();
        self
    }

    /// What a defect gets that has no grade: no word, no score, no vector, or a word that nobody
    /// knows.
    #[must_use]
    pub fn with_ungraded(mut self, grade: impl Into<Grade>) -> Self {
        self.ungraded = grade.into();
        self
    }

    /// What a defect gets whose tool says that it does not know (`Unknown`, `UNTRIAGED`), unless
    /// there is other evidence.
    #[must_use]
    pub fn with_unset(mut self, grade: impl Into<Grade>) -> Self {
        self.unset = grade.into();
        self
    }

    /// Gives a tool's word another meaning, or a meaning at all. The word is compared trimmed and
    /// in any ASCII case.
    #[must_use]
    pub fn with_word(mut self, tool: &str, word: &str, grade: impl Into<Grade>) -> Self {
        self.words.insert(tool, word, grade.into());
        self
    }

    /// Raises what is in the KEV catalogue to at least this.
    #[must_use]
    pub fn with_known_exploited(mut self, at_least: impl Into<Grade>) -> Self {
        self.known_exploited = Some(at_least.into());
        self
    }

    /// Raises what has an EPSS probability of `probability` (0 to 1) or more to at least this.
    /// The probability of a vulnerability changes daily, and so may its grade.
    ///
    /// # Errors
    ///
    /// When `probability` is none, such as a percentage.
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

    /// Adds a rule behind the others.
    ///
    /// # Errors
    ///
    /// When the rule has no effect or contradicts itself.
    pub fn with_rule(mut self, rule: Rule) -> Result<Self, RuleError> {
        rule.check()?;
        self.rules.extend([rule]);
        Ok(self)
    }

    /// Tells the policy which day is today, which decides about rules that
    /// [end](Rule::until): this crate has no clock. The date is not written into policy files.
    #[must_use]
    pub fn with_today(mut self, today: Date) -> Self {
        self.today = Some(today);
        self
    }

    /// The day that the policy takes for today, if it was told one.
    #[must_use]
    pub fn today(&self) -> Option<Date> {
        self.today
    }

    /// Whether the rule ended before today.
    fn has_expired(&self, rule: &Rule) -> bool {
        let last_day = rule.until.zip(self.today);
        last_day.is_some_and(|(until, today)| today > until)
    }

    /// Returns the names of tools that the policy speaks of, in its rules and its meanings of
    /// words, each once, in order. A name is written as in the policy.
    #[must_use]
    pub fn tools(&self) -> BTreeSet<&str> {
        let of_rules = self.rules().iter().flat_map(|rule| &rule.tools);
        let of_words = self.words.entries().iter().map(|entry| &entry.tool);
        of_rules.chain(of_words).map(String::as_str).collect()
    }

    /// The rules in the order in which they are applied, without those of a preset.
    #[must_use]
    pub fn rules(&self) -> &[Rule] {
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

    /// Grades a defect.
    #[must_use]
    pub fn grade<'s>(&self, subject: &'s dyn Subject) -> Graded<'s> {
        grade::grade(self, subject, &mut Trace::Off)
    }

    /// Grades a defect and counts the rules that applied, so that in the end one can tell which
    /// never did.
    #[must_use]
    pub fn grade_counted<'s>(&self, subject: &'s dyn Subject, usage: &mut Usage) -> Graded<'s> {
        grade::grade(self, subject, &mut Trace::Usage(usage))
    }

    /// Grades a defect and tells how.
    #[must_use]
    pub fn explain<'s>(&self, subject: &'s dyn Subject) -> Explanation<'s> {
        let mut steps = Vec::new();
        let graded = grade::grade(self, subject, &mut Trace::Steps(&mut steps));
        Explanation::new(graded, steps)
    }

    /// What in the policy can hardly be meant: rules that others always overrule, names that two
    /// rules have, words that the tool does not use. A policy works with all of them.
    #[must_use]
    pub fn warnings(&self) -> Vec<PolicyWarning> {
        check::warnings(self)
    }
}

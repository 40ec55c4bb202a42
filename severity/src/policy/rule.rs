//! Rules: what changes the grade of some defects.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use super::{Grade, Pattern};
use crate::label::Normalized;
use crate::subject::{Kind, Subject};

/// A rule of a policy: conditions, all of which must hold, and what then happens to the grade.
///
/// Several values for one condition are alternatives. A rule without condition applies to every
/// defect.
///
/// ```
/// use finding_severity::{Evidence, Label, Policy, Rule};
///
/// let rule = Rule::new("only in tests").path("**/src/test/**".parse()?).at_most(Label::Low);
/// let policy = Policy::default().with_rule(rule)?;
/// let finding =
///     Evidence { tool: "semgrep", word: Some("ERROR"), paths: &["src/test/A.java"], ..Evidence::default() };
/// let graded = policy.grade(&finding);
/// assert_eq!(graded.label, Label::Low);
/// assert_eq!(graded.basis.to_string(), r#"rule 1 "only in tests""#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    pub(super) name: Option<Arc<str>>,
    pub(super) reason: Option<String>,
    /// Part of a preset: not the user's, and not in the file.
    pub(super) preset: Option<&'static str>,
    pub(super) tools: Vec<String>,
    pub(super) kinds: Vec<Kind>,
    pub(super) words: Vec<String>,
    pub(super) rules: Vec<Pattern>,
    pub(super) cwes: Vec<u32>,
    pub(super) advisories: Vec<String>,
    pub(super) packages: Vec<Pattern>,
    pub(super) paths: Vec<Pattern>,
    pub(super) confidences: Vec<String>,
    pub(super) known_exploited: Option<bool>,
    pub(super) epss_at_least: Option<f64>,
    pub(super) set: Option<Grade>,
    pub(super) at_least: Option<Grade>,
    pub(super) at_most: Option<Grade>,
}

impl Rule {
    /// A rule without condition and effect. The name says in explanations which rule decided; it
    /// may be empty, for none.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self {
            name: (!name.is_empty()).then(|| name.into()),
            reason: None,
            preset: None,
            tools: Vec::new(),
            kinds: Vec::new(),
            words: Vec::new(),
            rules: Vec::new(),
            cwes: Vec::new(),
            advisories: Vec::new(),
            packages: Vec::new(),
            paths: Vec::new(),
            confidences: Vec::new(),
            known_exploited: None,
            epss_at_least: None,
            set: None,
            at_least: None,
            at_most: None,
        }
    }

    /// Why the rule exists, for its readers.
    #[must_use]
    pub fn because(mut self, reason: &str) -> Self {
        self.reason = Some(reason.to_owned());
        self
    }

    /// Condition: the tool's id, in any ASCII case.
    #[must_use]
    pub fn tool(mut self, tool: &str) -> Self {
        self.tools.push(tool.to_owned());
        self
    }

    /// Condition: the kind.
    #[must_use]
    pub fn kind(mut self, kind: Kind) -> Self {
        self.kinds.push(kind);
        self
    }

    /// Condition: the tool's word for the severity, in any ASCII case.
    #[must_use]
    pub fn word(mut self, word: &str) -> Self {
        self.words.push(word.to_owned());
        self
    }

    /// Condition: the tool's id of the rule that was broken.
    #[must_use]
    pub fn rule(mut self, id: Pattern) -> Self {
        self.rules.push(id);
        self
    }

    /// Condition: the number of a weakness.
    #[must_use]
    pub fn cwe(mut self, cwe: u32) -> Self {
        self.cwes.push(cwe);
        self
    }

    /// Condition: the name of an advisory, such as a CVE, in any ASCII case.
    #[must_use]
    pub fn advisory(mut self, advisory: &str) -> Self {
        self.advisories.push(advisory.to_owned());
        self
    }

    /// Condition: a package URL or name.
    #[must_use]
    pub fn package(mut self, package: Pattern) -> Self {
        self.packages.push(package);
        self
    }

    /// Condition: a path or URL.
    #[must_use]
    pub fn path(mut self, path: Pattern) -> Self {
        self.paths.push(path);
        self
    }

    /// Condition: the tool's word for how sure it is, in any ASCII case.
    #[must_use]
    pub fn confidence(mut self, word: &str) -> Self {
        self.confidences.push(word.to_owned());
        self
    }

    /// Condition: whether the defect is in the KEV catalogue.
    #[must_use]
    pub fn known_exploited(mut self, known: bool) -> Self {
        self.known_exploited = Some(known);
        self
    }

    /// Condition: an EPSS probability (0 to 1) of this or more.
    #[must_use]
    pub fn epss_at_least(mut self, probability: f64) -> Self {
        self.epss_at_least = Some(probability);
        self
    }

    /// Effect: this grade, and with a label the lowest number of it.
    #[must_use]
    pub fn set(mut self, grade: impl Into<Grade>) -> Self {
        self.set = Some(grade.into());
        self
    }

    /// Effect: this grade, if the defect has a lower one.
    #[must_use]
    pub fn at_least(mut self, grade: impl Into<Grade>) -> Self {
        self.at_least = Some(grade.into());
        self
    }

    /// Effect: this grade (with a label the highest number of it), if the defect has a higher one.
    #[must_use]
    pub fn at_most(mut self, grade: impl Into<Grade>) -> Self {
        self.at_most = Some(grade.into());
        self
    }

    /// The name, if it has one.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Why the rule exists, if that was said.
    #[must_use]
    pub fn reason(&self) -> Option<&str> {
        self.reason.as_deref()
    }

    pub(super) fn is_preset(&self) -> bool {
        self.preset.is_some()
    }

    pub(super) fn check(&self) -> Result<(), RuleError> {
        let bounded = self.at_least.is_some() || self.at_most.is_some();
        match (self.set, self.at_least, self.at_most) {
            (None, None, None) => Err(RuleError("a rule needs one of set, at-least and at-most")),
            (Some(_), _, _) if bounded => Err(RuleError(
                "a rule cannot have set together with at-least or at-most",
            )),
            (_, Some(least), Some(most)) if least.floor() > most.ceiling() => {
                Err(RuleError("a rule has an at-least above its at-most"))
            }
            _ => self.epss_at_least.map_or(Ok(()), probability),
        }
    }

    /// Whether every condition holds.
    pub(super) fn matches(&self, subject: &dyn Subject) -> bool {
        let any_word = |words: &[String], word: Option<&str>| {
            words.is_empty()
                || word.is_some_and(|word| {
                    let word = word.trim();
                    words
                        .iter()
                        .any(|entry| entry.trim().eq_ignore_ascii_case(word))
                })
        };
        any_word(&self.tools, Some(subject.tool()))
            && (self.kinds.is_empty()
                || subject
                    .kind()
                    .is_some_and(|kind| self.kinds.contains(&kind)))
            && any_word(&self.words, subject.word())
            && any_word(&self.confidences, subject.confidence())
            && self
                .known_exploited
                .is_none_or(|known| known == subject.known_exploited())
            && self
                .epss_at_least
                .is_none_or(|least| subject.epss().is_some_and(|epss| epss >= least))
            && (self.cwes.is_empty() || subject.cwes().iter().any(|cwe| self.cwes.contains(cwe)))
            && (self.rules.is_empty()
                || subject
                    .rule()
                    .is_some_and(|rule| self.rules.iter().any(|id| id.matches_text(rule))))
            && (self.advisories.is_empty()
                || subject.any_advisory(&mut |advisory| any_word(&self.advisories, Some(advisory))))
            && (self.packages.is_empty()
                || subject.any_package(&mut |package| {
                    self.packages
                        .iter()
                        .any(|pattern| pattern.matches_text(package))
                }))
            && (self.paths.is_empty()
                || subject.any_path(&mut |path| {
                    self.paths.iter().any(|pattern| pattern.matches_path(path))
                }))
    }

    /// The number after the rule, and whether the rule decided it.
    pub(super) fn apply(&self, before: Normalized) -> (Normalized, bool) {
        if let Some(grade) = self.set {
            return (grade.floor(), true);
        }
        let raised = self
            .at_least
            .map_or(before, |least| before.max(least.floor()));
        let after = self
            .at_most
            .map_or(raised, |most| raised.min(most.ceiling()));
        (after, after != before)
    }
}

/// Refuses what is no EPSS probability, such as a percentage.
pub(super) fn probability(probability: f64) -> Result<(), RuleError> {
    if (0.0..=1.0).contains(&probability) {
        Ok(())
    } else {
        Err(RuleError("an EPSS probability is from 0 to 1"))
    }
}

/// A part of a policy that cannot be meant.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct RuleError(&'static str);

impl fmt::Display for RuleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Error for RuleError {}

/// Names a rule of a policy.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct RuleRef {
    preset: Option<&'static str>,
    number: usize,
    name: Option<Arc<str>>,
}

impl RuleRef {
    pub(super) fn new(rule: &Rule, index: usize) -> Self {
        Self {
            preset: rule.preset,
            number: index + 1,
            name: rule.name.clone(),
        }
    }

    /// The place of the rule in its list, from 1.
    #[must_use]
    pub fn number(&self) -> usize {
        self.number
    }

    /// The rule's name, if it has one.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The preset whose rule it is; `None` for a rule of the user's.
    #[must_use]
    pub fn preset(&self) -> Option<&'static str> {
        self.preset
    }
}

impl fmt::Display for RuleRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(preset) = self.preset {
            write!(f, "{preset} ")?;
        }
        write!(f, "rule {}", self.number)?;
        match &self.name {
            Some(name) => write!(f, " {name:?}"),
            None => Ok(()),
        }
    }
}

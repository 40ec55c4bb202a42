//! Rules, which change the grade of some findings.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use super::{Grade, Pattern};
use crate::date::Date;
use crate::subject::Kind;

/// A rule of a policy: conditions, all of which must hold, and an effect on the finding.
///
/// Several values for one condition are alternatives. A rule without conditions applies to every finding.
///
/// A finding may have several paths, packages and advisories. To raise its grade, the patterns of the rule need to
/// match one of them. To lower its grade or to suppress it, they need to match all of them. If a report has more
/// locations than are known here, a rule with paths or packages does not lower.
///
/// ```
/// use finding_severity::{Evidence, Label, Policy, PolicyRule};
///
/// let rule = PolicyRule::new("only in tests").path("**/src/test/**".parse()?).at_most(Label::Low);
/// let policy = Policy::default().with_rule(rule)?;
/// let finding =
///     Evidence { tool: "semgrep", word: Some("ERROR"), paths: &["src/test/A.java"], ..Evidence::default() };
/// let graded = policy.grade(&finding);
/// assert_eq!(graded.label, Label::Low);
/// assert_eq!(graded.basis.to_string(), r#"rule 1 "only in tests""#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct PolicyRule {
    pub(super) name: Option<Arc<str>>,
    pub(super) reason: Option<Arc<str>>,
    /// The preset that the rule is part of. Such a rule is not in the user's file.
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
    /// True if the rule accepts the risk; it then has a reason.
    pub(super) suppresses: bool,
    pub(super) until: Option<Date>,
}

impl PolicyRule {
    /// Creates a rule without conditions and effects. The name, which may be empty, identifies the rule in
    /// explanations.
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
            suppresses: false,
            until: None,
        }
    }

    /// Sets the reason for the rule.
    #[must_use]
    pub fn because(mut self, reason: &str) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// Adds a condition: the tool's id, in any ASCII case.
    #[must_use]
    pub fn tool(mut self, tool: &str) -> Self {
        self.tools.push(tool.to_owned());
        self
    }

    /// Adds a condition: the kind.
    #[must_use]
    pub fn kind(mut self, kind: Kind) -> Self {
        self.kinds.push(kind);
        self
    }

    /// Adds a condition: the tool's severity value, in any ASCII case.
    #[must_use]
    pub fn word(mut self, word: &str) -> Self {
        self.words.push(word.to_owned());
        self
    }

    /// Adds a condition: the tool's id of the violated rule.
    #[must_use]
    pub fn rule(mut self, id: Pattern) -> Self {
        self.rules.push(id);
        self
    }

    /// Adds a condition: the number of a weakness (CWE).
    #[must_use]
    pub fn cwe(mut self, cwe: u32) -> Self {
        self.cwes.push(cwe);
        self
    }

    /// Adds a condition: the name of an advisory, such as a CVE id, in any ASCII case. To lower the grade, every
    /// advisory of the finding has to match by one of its names.
    #[must_use]
    pub fn advisory(mut self, advisory: &str) -> Self {
        self.advisories.push(advisory.to_owned());
        self
    }

    /// Adds a condition: a package URL or name. To lower the grade, every package of the finding has to match.
    #[must_use]
    pub fn package(mut self, package: Pattern) -> Self {
        self.packages.push(package);
        self
    }

    /// Adds a condition: a path or URL. To lower the grade, every path of the finding has to match.
    ///
    /// Paths are compared in one form: with `/` between their segments, without `./`, `//` and `..`
    /// (`tests/../src/a.php` is `src/a.php`). In URLs, the escapes of letters, digits, `-`, `.`, `_` and `~` are
    /// decoded.
    #[must_use]
    pub fn path(mut self, path: Pattern) -> Self {
        self.paths.push(path);
        self
    }

    /// Adds a condition: the tool's confidence value, in any ASCII case.
    #[must_use]
    pub fn confidence(mut self, word: &str) -> Self {
        self.confidences.push(word.to_owned());
        self
    }

    /// Adds a condition: whether the finding is in the KEV catalog.
    #[must_use]
    pub fn known_exploited(mut self, known: bool) -> Self {
        self.known_exploited = Some(known);
        self
    }

    /// Adds a condition: an EPSS probability (0 to 1) of at least this.
    #[must_use]
    pub fn epss_at_least(mut self, probability: f64) -> Self {
        self.epss_at_least = Some(probability);
        self
    }

    /// Sets the grade. For a label, this is its lowest number.
    #[must_use]
    pub fn set(mut self, grade: impl Into<Grade>) -> Self {
        self.set = Some(grade.into());
        self
    }

    /// Raises a lower grade to this.
    #[must_use]
    pub fn at_least(mut self, grade: impl Into<Grade>) -> Self {
        self.at_least = Some(grade.into());
        self
    }

    /// Lowers a higher grade to this. For a label, this is its highest number.
    #[must_use]
    pub fn at_most(mut self, grade: impl Into<Grade>) -> Self {
        self.at_most = Some(grade.into());
        self
    }

    /// Accepts the risk, which suppresses the finding. The rule needs a [reason](Self::because).
    #[must_use]
    pub fn suppress(mut self) -> Self {
        self.suppresses = true;
        self
    }

    /// Sets the last day on which the rule applies. While a policy does not know the [current
    /// date](crate::Policy::with_today), the rule raises, but does not lower or suppress.
    #[must_use]
    pub fn until(mut self, last_day: Date) -> Self {
        self.until = Some(last_day);
        self
    }

    /// Returns the name, if there is one.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Returns the last day of the rule, if it ends.
    #[must_use]
    pub fn last_day(&self) -> Option<Date> {
        self.until
    }

    /// Returns whether the rule accepts a risk.
    #[must_use]
    pub fn suppresses(&self) -> bool {
        self.suppresses
    }

    /// Returns the reason for the rule, if there is one.
    #[must_use]
    pub fn reason(&self) -> Option<&str> {
        self.reason.as_deref()
    }

    pub(super) fn is_preset(&self) -> bool {
        self.preset.is_some()
    }

    pub(super) fn check(&self) -> Result<(), RuleError> {
        let bounded = self.at_least.is_some() || self.at_most.is_some();
        let blank = |text: &Arc<str>| text.trim().is_empty();
        match (self.set, self.at_least, self.at_most) {
            (None, None, None) if !self.suppresses => Err(RuleError(
                "a rule needs one of set, at-least, at-most and status",
            )),
            (Some(_), _, _) if bounded => Err(RuleError(
                "a rule cannot have set together with at-least or at-most",
            )),
            (_, Some(least), Some(most)) if least.floor() > most.ceiling() => {
                Err(RuleError("a rule has an at-least above its at-most"))
            }
            _ if self.suppresses && self.reason.as_ref().is_none_or(blank) => Err(RuleError(
                "a rule with a status needs a reason, such as reason = \"not reachable\"",
            )),
            _ => self.epss_at_least.map_or(Ok(()), probability),
        }
    }
}

/// Refuses a number that is not a probability, such as a percentage.
pub(super) fn probability(probability: f64) -> Result<(), RuleError> {
    if (0.0..=1.0).contains(&probability) {
        Ok(())
    } else {
        Err(RuleError("an EPSS probability is from 0 to 1"))
    }
}

/// The error of a policy that contradicts itself.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct RuleError(&'static str);

impl fmt::Display for RuleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Error for RuleError {}

/// A reference to a rule of a policy.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct RuleRef {
    preset: Option<&'static str>,
    number: usize,
    name: Option<Arc<str>>,
}

impl RuleRef {
    pub(super) fn new(rule: &PolicyRule, index: usize) -> Self {
        Self {
            preset: rule.preset,
            number: index + 1,
            name: rule.name.clone(),
        }
    }

    /// Returns the position of the rule in its list, from 1.
    #[must_use]
    pub fn number(&self) -> usize {
        self.number
    }

    /// Returns the rule's name, if there is one.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Returns the preset of the rule, or `None` for a rule of the user.
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

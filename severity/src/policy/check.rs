//! Warnings about likely mistakes in a policy.

use std::collections::BTreeMap;
use std::fmt;

use super::rule::PolicyRule;
use super::{Pattern, Policy, RuleRef};
use crate::vocabulary;

/// A likely mistake in a policy.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum PolicyWarning {
    /// A later rule sets the grade of every finding that the rule applies to, so the rule has no effect.
    Overruled {
        /// The rule without effect.
        rule: RuleRef,
        /// The later rule.
        by: RuleRef,
    },
    /// Two rules have the same name, so explanations do not distinguish them.
    SameName {
        /// The later of them.
        rule: RuleRef,
        /// The earlier one.
        first: RuleRef,
    },
    /// A value is not in the tool's [table](crate::vocabulary).
    ForeignWord {
        /// The rule with the value, or `None` if the policy gives the value a meaning.
        rule: Option<RuleRef>,
        /// The tool.
        tool: String,
        /// The severity value.
        word: String,
    },
    /// A pattern cannot match: paths are compared [without](PolicyRule::path) `./`, `//` and `..`.
    UnmatchablePath {
        /// The rule with the pattern.
        rule: RuleRef,
        /// The pattern.
        pattern: Pattern,
    },
}

impl fmt::Display for PolicyWarning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Overruled { rule, by } => write!(f, "{rule} is always overridden by {by}"),
            Self::SameName { rule, first } => write!(f, "{rule} has the same name as {first}"),
            Self::ForeignWord { rule, tool, word } => {
                if let Some(rule) = rule {
                    write!(f, "{rule}: ")?;
                }
                write!(f, "{tool} has no severity {word:?}")
            }
            Self::UnmatchablePath { rule, pattern } => write!(
                f,
                "{rule}: the path {:?} matches nothing, since paths are compared without `./`, `//` and `..`",
                pattern.as_str()
            ),
        }
    }
}

pub(super) fn warnings(policy: &Policy) -> Vec<PolicyWarning> {
    let mut warnings = Vec::new();
    for entry in policy.words.entries() {
        if is_foreign(&entry.tool, &entry.word) {
            let (tool, word) = (entry.tool.clone(), entry.word.clone());
            warnings.push(PolicyWarning::ForeignWord {
                rule: None,
                tool,
                word,
            });
        }
    }
    let rules = policy.rules();
    let mut names = BTreeMap::new();
    for (index, rule) in rules.iter().enumerate() {
        let reference = || RuleRef::new(rule, index);
        if let Some(name) = rule.name() {
            let first = *names.entry(name).or_insert(index);
            if first != index {
                let first = RuleRef::new(rule, first);
                warnings.push(PolicyWarning::SameName {
                    rule: reference(),
                    first,
                });
            }
        }
        // With several tools, a value needs to be in the table of only one.
        for word in &rule.words {
            let known = |tool: &String| {
                !is_foreign(tool, word) || policy.words.get(tool.trim(), word.trim()).is_some()
            };
            if let Some(tool) = rule.tools.first().filter(|_| !rule.tools.iter().any(known)) {
                warnings.push(PolicyWarning::ForeignWord {
                    rule: Some(reference()),
                    tool: tool.clone(),
                    word: word.clone(),
                });
            }
        }
        let unmatchable = rule.paths.iter().filter(|pattern| is_unmatchable(pattern));
        warnings.extend(unmatchable.map(|pattern| PolicyWarning::UnmatchablePath {
            rule: reference(),
            pattern: pattern.clone(),
        }));
        let later = rules.iter().enumerate().skip(index + 1);
        let overruling = later.into_iter().find(|(_, later)| overrules(later, rule));
        if let Some((at, by)) = overruling {
            let by = RuleRef::new(by, at);
            warnings.push(PolicyWarning::Overruled {
                rule: reference(),
                by,
            });
        }
    }
    warnings
}

fn is_foreign(tool: &str, word: &str) -> bool {
    vocabulary::for_tool(tool).is_some_and(|table| table.meaning(word).is_none())
}

/// Returns whether a pattern has a segment that normalized paths never have.
fn is_unmatchable(pattern: &Pattern) -> bool {
    let path = pattern.as_str();
    // The empty segment of `https://` occurs in URLs.
    let path = path.split_once("://").map_or(path, |(_, path)| path);
    let parts = path.trim_start_matches("../").split('/');
    let last = parts.clone().count().saturating_sub(1);
    let odd = |(at, part): (usize, &str)| match part {
        "" => at > 0 && at < last,
        "." | ".." => true,
        _ => false,
    };
    parts.enumerate().any(odd)
}

/// Returns whether `later` always overrides `rule`: it sets the grade, and each of its conditions is also in `rule`, as
/// narrow or narrower.
fn overrules(later: &PolicyRule, rule: &PolicyRule) -> bool {
    fn within<T>(wide: &[T], narrow: &[T], same: impl Fn(&T, &T) -> bool) -> bool {
        wide.is_empty()
            || (!narrow.is_empty() && narrow.iter().all(|n| wide.iter().any(|w| same(w, n))))
    }
    let word = |wide: &String, narrow: &String| wide.trim().eq_ignore_ascii_case(narrow.trim());

    // A rule that matches in part may raise a grade that the later one may then not lower.
    let is_whole =
        later.paths.is_empty() && later.packages.is_empty() && later.advisories.is_empty();
    let only_lowers = rule.set.is_none() && rule.at_least.is_none();

    later.set.is_some()
        && later.until.is_none()
        && !rule.suppresses
        && (is_whole || only_lowers)
        && within(&later.tools, &rule.tools, word)
        && within(&later.kinds, &rule.kinds, |w, n| w == n)
        && within(&later.words, &rule.words, word)
        && within(&later.rules, &rule.rules, |w, n| w == n)
        && within(&later.cwes, &rule.cwes, |w, n| w == n)
        && within(&later.advisories, &rule.advisories, word)
        && within(&later.packages, &rule.packages, |w, n| w == n)
        && within(&later.paths, &rule.paths, |w, n| w == n)
        && within(&later.confidences, &rule.confidences, word)
        && (later.known_exploited.is_none() || later.known_exploited == rule.known_exploited)
        && later
            .epss_at_least
            .is_none_or(|wide| rule.epss_at_least.is_some_and(|narrow| narrow >= wide))
}

//! Checks the conditions of a rule, and computes its effect.

use super::path;
use super::rule::PolicyRule;
use crate::label::Normalized;
use crate::subject::Subject;

/// The part of a finding that a rule's conditions hold for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Extent {
    /// Some of its paths, packages and advisories.
    Part,
    /// Each of its paths, packages and advisories that the rule has a condition for.
    Whole,
}

/// The effect of a rule on a finding that it matches.
#[derive(Clone, Copy, Debug)]
pub(super) struct Effect {
    /// The number after the rule.
    pub(super) after: Normalized,
    /// True if the rule counts as the basis of the number.
    pub(super) decides: bool,
    /// True if the rule suppresses the finding.
    pub(super) suppresses: bool,
    /// True if the rule would lower or suppress, but does not hold for the whole finding.
    pub(super) withheld: bool,
}

impl PolicyRule {
    /// Returns the part of the finding that every condition holds for, or `None` if a condition does not hold.
    pub(super) fn matches(&self, subject: &dyn Subject) -> Option<Extent> {
        if !self.matches_plain(subject) {
            return None;
        }
        let advisories = extent(
            self.advisories.is_empty(),
            |test| subject.any_advisory(test),
            |test| subject.all_advisories(test),
            |name| is_any(&self.advisories, Some(name)),
        )?;
        let packages = extent(
            self.packages.is_empty(),
            |test| subject.any_package(test),
            |test| subject.all_packages(test),
            |name| {
                self.packages
                    .iter()
                    .any(|pattern| pattern.matches_text(name))
            },
        )?;
        let paths = extent(
            self.paths.is_empty(),
            |test| subject.any_path(test),
            |test| subject.all_paths(test),
            |path| {
                let path = path::normal(path);
                self.paths.iter().any(|pattern| pattern.matches_path(&path))
            },
        )?;
        Some(match (advisories, packages, paths) {
            (Extent::Whole, Extent::Whole, Extent::Whole) => Extent::Whole,
            _ => Extent::Part,
        })
    }

    /// Returns whether the conditions on the finding as a whole hold.
    fn matches_plain(&self, subject: &dyn Subject) -> bool {
        is_any(&self.tools, Some(subject.tool()))
            && (self.kinds.is_empty()
                || subject
                    .kind()
                    .is_some_and(|kind| self.kinds.contains(&kind)))
            && is_any(&self.words, subject.word())
            && is_any(&self.confidences, subject.confidence())
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
    }

    /// Returns whether the rule has an effect on the grade.
    pub(super) fn grades(&self) -> bool {
        self.set.is_some() || self.at_least.is_some() || self.at_most.is_some()
    }

    /// Returns the effect of the rule on a finding with this number.
    pub(super) fn apply(&self, before: Normalized, extent: Extent) -> Effect {
        let (after, decides) = self.changed(before);
        let lowers = after < before;
        let suppresses = self.suppresses;
        if extent == Extent::Whole || !(lowers || suppresses) {
            return Effect {
                after,
                decides,
                suppresses,
                withheld: false,
            };
        }
        Effect {
            after: after.max(before),
            decides: decides && !lowers,
            suppresses: false,
            withheld: true,
        }
    }

    /// Returns the number after the rule, and whether the rule decided it.
    fn changed(&self, before: Normalized) -> (Normalized, bool) {
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

/// Returns the part of a finding that a condition holds for, from the results for any part and for all parts.
fn extent(
    is_free: bool,
    any: impl FnOnce(&mut dyn FnMut(&str) -> bool) -> bool,
    all: impl FnOnce(&mut dyn FnMut(&str) -> bool) -> bool,
    mut test: impl FnMut(&str) -> bool,
) -> Option<Extent> {
    if is_free {
        Some(Extent::Whole)
    } else if !any(&mut test) {
        None
    } else if all(&mut test) {
        Some(Extent::Whole)
    } else {
        Some(Extent::Part)
    }
}

/// Returns whether the value is one of these, trimmed and in any ASCII case. An empty list allows every value.
fn is_any(words: &[String], word: Option<&str>) -> bool {
    words.is_empty()
        || word.is_some_and(|word| {
            let word = word.trim();
            words
                .iter()
                .any(|entry| entry.trim().eq_ignore_ascii_case(word))
        })
}

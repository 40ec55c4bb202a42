//! The rules of a policy, with an index by advisory.

use super::matching::Extent;
use super::rule::PolicyRule;
use super::words::caseless;
use crate::subject::Subject;

/// Rules in order.
///
/// A policy may list thousands of advisories in separate rules. Those rules are found by name, so that grading does not
/// try each rule on each finding.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Rules {
    rules: Vec<PolicyRule>,
    /// The positions of the rules without advisories.
    general: Vec<usize>,
    /// The advisories of the other rules with their positions, sorted without regard to case.
    by_advisory: Vec<(String, usize)>,
}

impl Rules {
    pub(crate) fn as_slice(&self) -> &[PolicyRule] {
        &self.rules
    }

    /// Calls `visit` in order with every rule whose conditions hold, its position, and the part of the finding that
    /// they hold for.
    pub(super) fn each_match(
        &self,
        subject: &dyn Subject,
        mut visit: impl FnMut(usize, &PolicyRule, Extent),
    ) {
        let mut named = Vec::new();
        if !self.by_advisory.is_empty() {
            subject.any_advisory(&mut |advisory| {
                let advisory = advisory.trim();
                let start = self
                    .by_advisory
                    .partition_point(|(other, _)| caseless(other, advisory).is_lt());
                let rest = self.by_advisory.get(start..).unwrap_or_default();
                named.extend(
                    rest.iter()
                        .take_while(|(other, _)| other.eq_ignore_ascii_case(advisory))
                        .map(|&(_, place)| place),
                );
                false
            });
            named.sort_unstable();
            named.dedup();
        }
        let mut named = named.into_iter().peekable();
        let mut general = self.general.iter().copied().peekable();
        loop {
            let next = match (named.peek(), general.peek()) {
                (Some(a), Some(b)) if a < b => named.next(),
                (Some(_), None) => named.next(),
                _ => general.next(),
            };
            let Some(place) = next else { return };
            let Some(rule) = self.rules.get(place) else {
                continue;
            };
            if let Some(extent) = rule.matches(subject) {
                visit(place, rule, extent);
            }
        }
    }
}

impl Extend<PolicyRule> for Rules {
    fn extend<I: IntoIterator<Item = PolicyRule>>(&mut self, rules: I) {
        for rule in rules {
            let place = self.rules.len();
            if rule.advisories.is_empty() {
                self.general.push(place);
            }
            let advisories = rule
                .advisories
                .iter()
                .map(|name| (name.trim().to_owned(), place));
            self.by_advisory.extend(advisories);
            self.rules.push(rule);
        }
        // The sort is stable, and fast for sorted lists.
        self.by_advisory
            .sort_by(|(left, _), (right, _)| caseless(left, right));
    }
}

impl FromIterator<PolicyRule> for Rules {
    fn from_iter<I: IntoIterator<Item = PolicyRule>>(rules: I) -> Self {
        let mut collected = Self::default();
        collected.extend(rules);
        collected
    }
}

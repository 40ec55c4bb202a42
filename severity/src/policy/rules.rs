//! The rules of a policy, and which of them can apply to a defect.

use super::matching::Extent;
use super::rule::Rule;
use super::words::caseless;
use crate::subject::Subject;

/// Rules in their order.
///
/// A policy may name thousands of advisories one by one. Those rules are found by name, so that
/// grading does not try each of them on each defect.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Rules {
    rules: Vec<Rule>,
    /// The places of the rules without advisories.
    general: Vec<usize>,
    /// The advisories of the others with the places, in order without regard to case.
    by_advisory: Vec<(String, usize)>,
}

impl Rules {
    pub(crate) fn as_slice(&self) -> &[Rule] {
        &self.rules
    }

    /// Calls `visit` with every rule whose conditions hold, its place, and how much of the defect
    /// they hold for, in order.
    pub(super) fn each_match(
        &self,
        subject: &dyn Subject,
        mut visit: impl FnMut(usize, &Rule, Extent),
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

impl Extend<Rule> for Rules {
    fn extend<I: IntoIterator<Item = Rule>>(&mut self, rules: I) {
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
        // Stable, and quick on what is in order already.
        self.by_advisory
            .sort_by(|(left, _), (right, _)| caseless(left, right));
    }
}

impl FromIterator<Rule> for Rules {
    fn from_iter<I: IntoIterator<Item = Rule>>(rules: I) -> Self {
        let mut collected = Self::default();
        collected.extend(rules);
        collected
    }
}

//! Counts how often the rules of a policy apply.

use super::{Policy, PolicyRule, RuleRef};

/// The number of times that each rule of a policy applied while findings were [graded](Policy::grade_counted), and
/// accepted a risk.
///
/// ```
/// use finding_severity::{Evidence, Label, Policy, PolicyRule, Usage};
///
/// let policy = Policy::default()
///     .with_rule(PolicyRule::new("accepted").advisory("CVE-2020-8908").at_most(Label::Low))?
///     .with_rule(PolicyRule::new("long gone").advisory("CVE-2014-0160").set(Label::Critical))?;
/// let mut usage = Usage::new(&policy);
/// let finding = Evidence { advisories: &["CVE-2020-8908"], ..Evidence::default() };
/// assert_eq!(policy.grade_counted(&finding, &mut usage).label, Label::Low);
/// let unused: Vec<String> = usage.unused(&policy).map(|rule| rule.to_string()).collect();
/// assert_eq!(unused, [r#"rule 2 "long gone""#]);
/// # Ok::<(), finding_severity::RuleError>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Usage {
    rules: Vec<Counts>,
}

/// The counts of one rule.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
struct Counts {
    applied: u64,
    accepted: u64,
    expired: u64,
    withheld: u64,
}

/// The number of findings that a rule of a policy [accepted](Usage::accepted), [withheld](Usage::withheld), or would
/// still apply to if it had not [expired](Usage::expired).
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct RuleUsage<'p> {
    /// The rule.
    pub rule: &'p PolicyRule,
    /// The position of the rule in its list, from 1.
    pub number: usize,
    /// The number of findings.
    pub findings: u64,
}

impl RuleUsage<'_> {
    /// Returns a reference to the rule.
    #[must_use]
    pub fn reference(&self) -> RuleRef {
        RuleRef::new(self.rule, self.number.saturating_sub(1))
    }
}

impl Usage {
    /// Creates counts of zero.
    #[must_use]
    pub fn new(policy: &Policy) -> Self {
        Self {
            rules: vec![Counts::default(); policy.rules.as_slice().len()],
        }
    }

    pub(super) fn count(&mut self, place: usize, what: Counted) {
        let Some(counts) = self.rules.get_mut(place) else {
            return;
        };
        let count = match what {
            Counted::Applied => &mut counts.applied,
            Counted::Accepted => &mut counts.accepted,
            Counted::Expired => &mut counts.expired,
            Counted::Withheld => &mut counts.withheld,
        };
        *count = count.saturating_add(1);
    }

    /// Adds the counts of another value for the same policy, such as that of another thread.
    pub fn merge(&mut self, other: &Self) {
        for (counts, more) in self.rules.iter_mut().zip(&other.rules) {
            counts.applied = counts.applied.saturating_add(more.applied);
            counts.accepted = counts.accepted.saturating_add(more.accepted);
            counts.expired = counts.expired.saturating_add(more.expired);
            counts.withheld = counts.withheld.saturating_add(more.withheld);
        }
    }

    /// Returns the rules of `policy` that never applied, in order, except those of a preset and
    /// [expired](Self::expired) and [withheld](Self::withheld) ones.
    pub fn unused<'p>(&self, policy: &'p Policy) -> impl Iterator<Item = RuleRef> + use<'p, '_> {
        self.own(policy)
            .filter(|(rule, counts)| {
                counts.applied == 0 && counts.withheld == 0 && !policy.has_expired(rule.rule)
            })
            .map(|(rule, _)| rule.reference())
    }

    /// Returns the rules of `policy` that accepted a risk, in order, with the number of findings that each suppressed.
    /// If several rules accept one finding, the last one counts.
    pub fn accepted<'p>(
        &self,
        policy: &'p Policy,
    ) -> impl Iterator<Item = RuleUsage<'p>> + use<'p, '_> {
        self.own(policy)
            .filter(|(_, counts)| counts.accepted > 0)
            .map(|(rule, counts)| RuleUsage {
                findings: counts.accepted,
                ..rule
            })
    }

    /// Returns the rules of `policy` that have expired, in order, with the number of findings that each would still
    /// apply to, which may be 0.
    pub fn expired<'p>(
        &self,
        policy: &'p Policy,
    ) -> impl Iterator<Item = RuleUsage<'p>> + use<'p, '_> {
        self.own(policy)
            .filter(|(rule, _)| policy.has_expired(rule.rule))
            .map(|(rule, counts)| RuleUsage {
                findings: counts.expired,
                ..rule
            })
    }

    /// Returns the rules of `policy` that would have lowered or suppressed a finding but match only some of its paths,
    /// packages and advisories, in order, with the number of such findings.
    pub fn withheld<'p>(
        &self,
        policy: &'p Policy,
    ) -> impl Iterator<Item = RuleUsage<'p>> + use<'p, '_> {
        self.own(policy)
            .filter(|(_, counts)| counts.withheld > 0)
            .map(|(rule, counts)| RuleUsage {
                findings: counts.withheld,
                ..rule
            })
    }

    /// Returns the user's rules with their counts.
    fn own<'p>(
        &self,
        policy: &'p Policy,
    ) -> impl Iterator<Item = (RuleUsage<'p>, Counts)> + use<'p, '_> {
        let own = self.rules.get(policy.preset_rules()..).unwrap_or_default();
        let rules = policy.rules().iter().zip(own).enumerate();
        rules.map(|(index, (rule, &counts))| {
            let usage = RuleUsage {
                rule,
                number: index + 1,
                findings: 0,
            };
            (usage, counts)
        })
    }
}

/// The events that a [`Usage`] counts of a rule.
#[derive(Clone, Copy, Debug)]
pub(super) enum Counted {
    Applied,
    Accepted,
    Expired,
    Withheld,
}

//! Which rules were of use.

use super::{Policy, RuleRef};

/// How often each rule of a policy applied while findings were [graded with
/// it](Policy::grade_counted).
///
/// ```
/// use finding_severity::{Evidence, Label, Policy, Rule, Usage};
///
/// let policy = Policy::default()
///     .with_rule(Rule::new("accepted").advisory("CVE-2020-8908").at_most(Label::Low))?
///     .with_rule(Rule::new("long gone").advisory("CVE-2014-0160").set(Label::Critical))?;
/// let mut usage = Usage::new(&policy);
/// let finding = Evidence { advisories: &["CVE-2020-8908"], ..Evidence::default() };
/// assert_eq!(policy.grade_counted(&finding, &mut usage).label, Label::Low);
/// let unused: Vec<String> = usage.unused(&policy).map(|rule| rule.to_string()).collect();
/// assert_eq!(unused, [r#"rule 2 "long gone""#]);
/// # Ok::<(), finding_severity::RuleError>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Usage {
    applied: Vec<u64>,
}

impl Usage {
    /// Nothing graded so far.
    #[must_use]
    pub fn new(policy: &Policy) -> Self {
        Self {
            applied: vec![0; policy.rules.as_slice().len()],
        }
    }

    pub(super) fn count(&mut self, place: usize) {
        if let Some(count) = self.applied.get_mut(place) {
            *count = count.saturating_add(1);
        }
    }

    /// Adds what was counted elsewhere with the same policy, by another thread for one.
    pub fn add(&mut self, other: &Self) {
        for (count, more) in self.applied.iter_mut().zip(&other.applied) {
            *count = count.saturating_add(*more);
        }
    }

    /// The rules of `policy` that never applied, without those of a preset.
    pub fn unused<'p>(&self, policy: &'p Policy) -> impl Iterator<Item = RuleRef> + use<'p, '_> {
        let own = self
            .applied
            .get(policy.preset_rules()..)
            .unwrap_or_default();
        policy
            .rules()
            .iter()
            .zip(own)
            .enumerate()
            .filter(|(_, (_, count))| **count == 0)
            .map(|(index, (rule, _))| RuleRef::new(rule, index))
    }
}

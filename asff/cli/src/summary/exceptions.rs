//! Findings that the policy accepted, and policy rules that have expired.

use std::collections::BTreeMap;

use finding_severity::{Accepted, Date, RuleRef, RuleUsage};

use crate::grading::Grader;

/// A policy rule that accepts findings, or that has expired.
pub(super) struct Exception {
    pub(super) rule: RuleRef,
    pub(super) reason: Option<String>,
    /// The last day of the rule.
    pub(super) until: Option<Date>,
    /// The number of findings that it accepted. For an expired rule, the number of gradings in which it would have
    /// applied.
    pub(super) findings: u64,
}

/// The exceptions that a summary lists.
#[derive(Default)]
pub(super) struct Exceptions {
    /// By rule number.
    accepted: BTreeMap<usize, Exception>,
    expired: Vec<Exception>,
}

impl Exceptions {
    /// Records that a rule accepted a finding. Returns the number of the rule.
    pub(super) fn note(&mut self, accepted: &Accepted) -> usize {
        let number = accepted.rule.number();
        self.accepted.entry(number).or_insert_with(|| Exception {
            rule: accepted.rule.clone(),
            reason: Some(accepted.reason.to_string()),
            until: accepted.until,
            findings: 0,
        });
        number
    }

    /// Counts a finding for the rule that accepted it.
    pub(super) fn count(&mut self, rule: Option<usize>) {
        let rule = rule.and_then(|number| self.accepted.get_mut(&number));
        if let Some(exception) = rule {
            exception.findings += 1;
        }
    }

    /// Adds the expired rules, after everything has been graded.
    pub(super) fn finish(&mut self, grader: &Grader) {
        self.expired = grader.expired().map(|usage| expired(&usage)).collect();
    }

    /// Returns the rules that accepted findings, in policy order. If another report has an accepted finding open, it
    /// does not count as accepted.
    pub(super) fn accepted(&self) -> impl Iterator<Item = &Exception> {
        let rules = self.accepted.values();
        rules.filter(|exception| exception.findings > 0)
    }

    /// Returns the expired rules, in policy order.
    pub(super) fn expired(&self) -> impl Iterator<Item = &Exception> {
        self.expired.iter()
    }
}

fn expired(usage: &RuleUsage<'_>) -> Exception {
    Exception {
        rule: usage.reference(),
        reason: usage.rule.reason().map(str::to_owned),
        until: usage.rule.last_day(),
        findings: usage.findings,
    }
}

impl Exception {
    /// Returns the rule and its reason: `rule 2 "legacy" until 2026-12-31: not reachable`.
    pub(super) fn line(&self) -> String {
        let mut line = self.rule.to_string();
        if let Some(until) = self.until {
            line += &format!(" until {until}");
        }
        if let Some(reason) = &self.reason {
            // A reason in a policy file may have several lines.
            let words: Vec<&str> = reason.split_whitespace().collect();
            line += &format!(": {}", words.join(" "));
        }
        line
    }

    /// Returns `3 findings`, for example.
    pub(super) fn count(&self) -> String {
        let findings = if self.findings == 1 {
            "finding"
        } else {
            "findings"
        };
        format!("{} {findings}", self.findings)
    }

    /// Returns the present effect of an expired rule.
    pub(super) fn remains(&self) -> &'static str {
        if self.findings > 0 {
            "would still apply"
        } else {
            "would apply to no finding"
        }
    }
}

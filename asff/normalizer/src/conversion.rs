//! Conversion of a report to ASFF, with the coverage of the run.

use std::collections::{BTreeMap, BTreeSet};
use std::iter::FusedIterator;

use asff::AwsSecurityFinding;
use asff::coverage::{Coverage, Scope, ScopeState};
use finding::{Completeness, Scan};
use finding_source::{Findings, ReportError, Summary};

use crate::Normalizer;

/// An iterator over the ASFF findings of one report, converted on demand; created by [`Normalizer::convert`].
///
/// An item is a finding, or the error of an entry that could not be read. [`finish`](Self::finish) returns whether the
/// report is complete.
#[derive(Debug)]
#[must_use = "iterators are lazy"]
pub struct Conversion<'n, 'r> {
    normalizer: &'n Normalizer,
    findings: Findings<'r>,
    scopes: Scopes,
}

/// The result of a conversion, returned by [`Conversion::finish`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Converted<'r> {
    /// The scopes that the run covered.
    pub coverage: Coverage,
    /// The summary of the report.
    pub summary: Summary<'r>,
}

impl<'n, 'r> Conversion<'n, 'r> {
    pub(crate) fn new(normalizer: &'n Normalizer, findings: Findings<'r>) -> Self {
        Self {
            normalizer,
            findings,
            scopes: Scopes::default(),
        }
    }

    /// Ends the conversion. A report that was not read to its end is partial.
    #[must_use]
    pub fn finish(self) -> Converted<'r> {
        let summary = self.findings.finish();
        Converted {
            coverage: self.scopes.finish(self.normalizer, &summary),
            summary,
        }
    }
}

impl Iterator for Conversion<'_, '_> {
    type Item = Result<AwsSecurityFinding, ReportError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let finding = match self.findings.next()? {
                Ok(finding) => finding,
                Err(error) => return Some(Err(error)),
            };
            let scan = self.findings.about();
            self.scopes.add(self.normalizer, &finding.tool, scan);
            if let Some(finding) = self.normalizer.normalize(&finding, scan) {
                self.scopes.deliver();
                return Some(Ok(finding));
            }
        }
    }
}

impl FusedIterator for Conversion<'_, '_> {}

/// The scopes of the findings of one report, for programs that read a report in parts. [`Normalizer::convert`] collects
/// them itself.
#[derive(Clone, Debug, Default)]
pub struct Scopes {
    scopes: BTreeSet<Scope>,
    /// The scope of the previous finding, which usually is that of the next.
    last: Option<Scope>,
    /// The number of findings that were delivered, by scope.
    delivered: BTreeMap<Scope, u64>,
}

impl Scopes {
    /// Adds the scope of a finding of `tool` in the run `scan`. Returns true if it is another one than that of the previous
    /// finding.
    pub fn add(&mut self, normalizer: &Normalizer, tool: &str, scan: &Scan<'_>) -> bool {
        let is_last = |last: &Scope| {
            let target = normalizer.target.completed(scan);
            last.tool == tool
                && last.repository == target.repository
                && last.branch == target.branch
        };
        let is_other = !self.last.as_ref().is_some_and(is_last);
        if is_other {
            let scope = normalizer.scope(tool, scan);
            self.scopes.insert(scope.clone());
            self.last = Some(scope);
        }
        is_other
    }

    /// Returns the scope of the last finding.
    #[must_use]
    pub fn last(&self) -> Option<&Scope> {
        self.last.as_ref()
    }

    /// Counts the last finding as delivered, with the number in the [run file](Coverage::findings).
    fn deliver(&mut self) {
        if let Some(scope) = &self.last {
            match self.delivered.get_mut(scope) {
                Some(count) => *count += 1,
                None => drop(self.delivered.insert(scope.clone(), 1)),
            }
        }
    }

    /// Adds the scopes of another part of the report.
    pub fn merge(&mut self, other: Self) {
        self.scopes.extend(other.scopes);
        for (scope, count) in other.delivered {
            *self.delivered.entry(scope).or_default() += count;
        }
    }

    /// Returns the coverage of the report: these scopes and those of tools without findings, all as complete as the
    /// report.
    #[must_use]
    pub fn finish(mut self, normalizer: &Normalizer, summary: &Summary<'_>) -> Coverage {
        for tool in &summary.tools {
            self.scopes.insert(normalizer.scope(tool, &summary.scan));
        }
        let state = match &summary.completeness {
            Completeness::Complete => ScopeState::Complete,
            Completeness::Partial(reason) => ScopeState::Partial(reason.to_string()),
        };
        let mut coverage = Coverage::new();
        for scope in self.scopes {
            coverage.insert(scope, state.clone());
        }
        for (scope, count) in &self.delivered {
            coverage.add_findings(scope, *count);
        }
        coverage
    }
}

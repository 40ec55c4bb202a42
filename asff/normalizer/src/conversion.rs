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

    /// Returns the coverage of the report: these scopes and those of [scans without findings](Summary::covered), all as
    /// complete as the report. A report that does not name its tool covers only the scopes of its findings.
    #[must_use]
    pub fn finish(mut self, normalizer: &Normalizer, summary: &Summary<'_>) -> Coverage {
        for covered in &summary.covered {
            let scope = normalizer.scope(&covered.tool, &covered.scan());
            self.scopes.insert(scope);
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

#[cfg(test)]
mod tests {
    use finding_severity::Policy;
    use finding_source::{Options, Registry, Report};

    use super::*;
    use crate::Target;

    /// Returns the scopes of a file: the tool, and the repository and branch that the file states.
    fn scopes(text: &str, sources: impl Fn(&str) -> bool) -> Vec<[String; 3]> {
        let target = Target::new("123456789012", "eu-west-1", "2026-01-02T03:04:05Z").unwrap();
        let normalizer = Normalizer::new(target, Policy::default());
        let options = Options::default();
        let report = Report::new(text.as_bytes(), &options.limits).unwrap();
        let all = finding_parsers::SOURCES.iter().copied();
        let sources: Vec<_> = all.filter(|it| sources(&it.descriptor().tool)).collect();
        let findings = Registry::new(&sources).read(&report, &options).unwrap();
        let mut conversion = normalizer.convert(findings);
        assert!(conversion.by_ref().all(|item| item.is_ok()));
        let converted = conversion.finish();
        let scopes = converted.coverage.iter().map(|(scope, state)| {
            assert_eq!(*state, ScopeState::Complete);
            let stated = |fact: &Option<String>| fact.clone().unwrap_or_default();
            [
                scope.tool.clone(),
                stated(&scope.repository),
                stated(&scope.branch),
            ]
        });
        scopes.collect()
    }

    const ISSUE: &str = r#"[{"description": "a", "check_name": "b", "location": {"path": "c", "lines": {"begin": 1}}}]"#;
    const ERROR: &str =
        r#"<checkstyle><file name="a"><error message="b" source="c"/></file></checkstyle>"#;

    #[test]
    fn a_clean_report_that_names_no_tool_covers_nothing() {
        for (text, tool) in [
            ("[]", "gitlab-codequality"),
            ("<checkstyle/>", "checkstyle"),
            (r#"<checkstyle><file name="a"/></checkstyle>"#, "checkstyle"),
        ] {
            assert_eq!(scopes(text, |_| true), [[""; 3]; 0], "{text}");
            // The caller names the tool.
            assert_eq!(scopes(text, |it| it == tool), [[tool, "", ""]], "{text}");
        }
        // The tool names itself, or the report has findings.
        for (text, tool) in [
            (r#"<checkstyle version="10.3"/>"#, "checkstyle"),
            (ERROR, "checkstyle"),
            (ISSUE, "gitlab-codequality"),
        ] {
            assert_eq!(scopes(text, |_| true), [[tool, "", ""]], "{text}");
        }
    }

    /// Returns a message of the pipeline.
    fn message(report_type: &str, branch: &str, report: &str) -> String {
        format!(
            r#"{{"messageType": "CodeScanReport", "reportType": "{report_type}", "createdAt": "2026-01-02T03:04:05Z",
            "source_repository": "shop", "source_branch": "{branch}", "report": {report}}}"#
        )
    }

    #[test]
    fn a_message_that_names_the_tool_of_an_empty_list_covers_it() {
        let [named, unknown] = ["gitlab-codequality", "lint"].map(|it| message(it, "main", "[]"));
        let covered = [["gitlab-codequality", "shop", "main"]];
        assert_eq!(scopes(&named, |_| true), covered);
        assert_eq!(scopes(&unknown, |_| true), [[""; 3]; 0]);
    }

    #[test]
    fn every_message_of_a_file_covers_its_own_branch() {
        const CLEAN: &str =
            r#"{"totals": {"errors": 0, "file_errors": 0}, "files": [], "errors": []}"#;
        const ONE: &str = r#"{"totals": {"errors": 0, "file_errors": 1}, "files": {"a.php": {"errors": 1, "messages": [
            {"message": "b", "line": 1, "ignorable": true}]}}, "errors": []}"#;
        const CRATES: &str = r#"{"database": {"advisory-count": 1}, "lockfile": {"dependency-count": 3},
            "vulnerabilities": {"found": false, "count": 0, "list": []}, "warnings": {}}"#;
        let batch = [
            message("PHPStan", "main", CLEAN),
            message("cargo-audit", "next", CRATES),
            message("PHPStan", "dev", ONE),
        ]
        .concat();
        let messages = [
            ["cargo-audit", "shop", "next"],
            ["phpstan", "shop", "dev"],
            ["phpstan", "shop", "main"],
        ];
        assert_eq!(scopes(&batch, |_| true), messages);
        // A report after them is of no branch.
        let mut all = vec![["cargo-audit", "", ""]];
        all.extend(messages);
        assert_eq!(scopes(&(batch + "\n" + CRATES), |_| true), all);
    }
}

//! Reads the reports of a run.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt;

use asff::coverage::Coverage;
use asff::{AwsSecurityFinding, RecordState};
use asff_normalizer::finding_severity::{Check, Gate, Verdict};
use asff_normalizer::{Normalizer, Scopes};
use finding_parsers::SOURCES;
use finding_source::{Completeness, Descriptor, Options, Registry, Report};

/// The findings and the coverage of all reports of a run.
///
/// All reports of a run have to be added before [`sync`](crate::sync): a finding that is in none of them is gone.
#[derive(Debug)]
pub struct Run {
    findings: Vec<AwsSecurityFinding>,
    /// The position in `findings`, by the ARN of the product and the `Id`.
    known: BTreeMap<(String, String), usize>,
    coverage: Coverage,
    /// The tools that were declared incomplete.
    incomplete: Vec<String>,
    /// True if a file could not be read.
    unreadable: bool,
    check: Check,
}

/// A report that was read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReadReport {
    /// The source that read it.
    pub source: Descriptor,
    /// The number of findings.
    pub findings: usize,
    /// The completeness of the report.
    pub completeness: Completeness,
    /// The errors of entries and the notes, each one line.
    pub notes: Vec<String>,
}

/// A file that cannot be read as a report, with the reason in one line.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct UnreadableReport(String);

impl fmt::Display for UnreadableReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for UnreadableReport {}

impl Run {
    /// Starts a run. `gate` decides whether the pipeline may continue.
    #[must_use]
    pub fn new(gate: Gate) -> Self {
        Self {
            findings: Vec::new(),
            known: BTreeMap::new(),
            coverage: Coverage::new(),
            incomplete: Vec::new(),
            unreadable: false,
            check: gate.check(),
        }
    }

    /// Adds a report of any supported tool. `name` is its name in the words of the gate.
    ///
    /// If a finding is in several reports, the open one counts, then the more severe one.
    ///
    /// # Errors
    ///
    /// If no source reads it. Such a file may be a report of any tool, so nothing is archived in this run.
    pub fn add(
        &mut self,
        name: &str,
        bytes: &[u8],
        normalizer: &Normalizer,
        options: &Options,
    ) -> Result<ReadReport, UnreadableReport> {
        let read = self.read(name, bytes, normalizer, options);
        if let Err(error) = &read {
            self.unreadable(name, &error.0);
        }
        read
    }

    /// Adds a file that could not be read. It may be a report of any tool, so nothing is archived in this run.
    pub fn unreadable(&mut self, name: &str, reason: &str) {
        self.unreadable = true;
        self.check.report(name, Some(reason));
    }

    fn read(
        &mut self,
        name: &str,
        bytes: &[u8],
        normalizer: &Normalizer,
        options: &Options,
    ) -> Result<ReadReport, UnreadableReport> {
        let unreadable = |error: &dyn fmt::Display| UnreadableReport(error.to_string());
        let report = Report::new(bytes, &options.limits).map_err(|error| unreadable(&error))?;
        let mut findings = Registry::new(SOURCES)
            .read(&report, options)
            .map_err(|error| unreadable(&error))?;
        let source = findings.source().clone();
        let mut scopes = Scopes::default();
        let mut notes = Vec::new();
        let mut count = 0;
        while let Some(item) = findings.next() {
            match item {
                Ok(finding) => {
                    count += 1;
                    let scan = findings.about();
                    scopes.add(normalizer, &finding.tool, scan);
                    let graded = normalizer.policy().grade(&finding);
                    self.check.add(&finding.item(&graded));
                    if let Some(finding) = normalizer.normalize_graded(&finding, scan, &graded) {
                        self.insert(finding);
                    }
                }
                Err(error) => notes.push(error.to_string()),
            }
        }
        let summary = findings.finish();
        notes.extend(summary.notes.iter().map(ToString::to_string));
        self.coverage.merge(&scopes.finish(normalizer, &summary));
        self.check.report(name, summary.completeness.reason());
        Ok(ReadReport {
            source,
            findings: count,
            completeness: summary.completeness,
            notes,
        })
    }

    fn insert(&mut self, finding: AwsSecurityFinding) {
        let key = (finding.product_arn.clone(), finding.id.clone());
        match self.known.entry(key) {
            Entry::Vacant(entry) => {
                entry.insert(self.findings.len());
                self.findings.push(finding);
            }
            Entry::Occupied(entry) => {
                if let Some(known) = self.findings.get_mut(*entry.get())
                    && rank(&finding) > rank(known)
                {
                    *known = finding;
                }
            }
        }
    }

    /// Declares that a tool did not finish: none of its findings is archived.
    pub fn declare_incomplete(&mut self, tool: &str) {
        self.incomplete.push(tool.to_owned());
    }

    /// Returns the findings so far.
    #[must_use]
    pub fn findings(&self) -> &[AwsSecurityFinding] {
        &self.findings
    }

    /// Returns the coverage of the reports so far.
    #[must_use]
    pub fn coverage(&self) -> Coverage {
        let mut coverage = self.coverage.clone();
        for tool in &self.incomplete {
            coverage.make_partial(tool, "declared incomplete");
        }
        if self.unreadable {
            coverage.make_all_partial("a file of the run could not be read");
        }
        coverage
    }

    /// Returns the decision of the gate so far.
    #[must_use]
    pub fn verdict(&self) -> &Verdict {
        self.check.verdict()
    }

    pub(crate) fn into_parts(self) -> (Vec<AwsSecurityFinding>, Coverage) {
        let coverage = self.coverage();
        (self.findings, coverage)
    }
}

/// Returns whether a source of [`finding_parsers`] recognizes the file as a report.
#[must_use]
pub fn is_report(bytes: &[u8], options: &Options) -> bool {
    let report = Report::new(bytes, &options.limits);
    report.is_ok_and(|report| Registry::new(SOURCES).read(&report, options).is_ok())
}

/// An open finding, and then the more severe one, replaces another of the same id.
fn rank(finding: &AwsSecurityFinding) -> (bool, Option<i32>) {
    let severity = finding.severity.as_ref();
    (
        finding.record_state != Some(RecordState::Archived),
        severity.and_then(|severity| severity.normalized),
    )
}

//! Reads the reports of a run.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt;
use std::path::Path;

use asff::coverage::Coverage;
use asff::{AwsSecurityFinding, RecordState};
use asff_normalizer::finding_severity::{Check, Gate, Graded, Normalized, Verdict};
use asff_normalizer::{Normalizer, Scopes};
use finding_parsers::SOURCES;
use finding_source::finding::text::visible;
use finding_source::{Completeness, Descriptor, Finding, Options, Registry, Report};
use report_files::{Catalogs, Content, Refused};

/// Maximum number of findings that fail the gate and are kept to be named.
const MOST_FAILING: usize = 20;

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
    catalogs: Catalogs,
    failing: Vec<Failing>,
}

/// A finding that fails the gate.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Failing {
    /// Its severity.
    pub normalized: Normalized,
    /// Its tool, title and place on one line, without control characters.
    pub text: String,
}

impl Failing {
    fn new(finding: &Finding<'_>, graded: &Graded<'_>) -> Self {
        let mut text = format!("{}: {}", finding.tool, finding.title);
        let place = finding.locations.first().map(ToString::to_string);
        if let Some(place) = place.filter(|place| !finding.title.contains(place)) {
            text.extend([" (", &place, ")"]);
        }
        Self {
            normalized: graded.normalized,
            text: visible(&text),
        }
    }
}

impl fmt::Display for Failing {
    /// Writes the label, and the text.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.normalized.label(), self.text)
    }
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
            catalogs: Catalogs::default(),
            failing: Vec::new(),
        }
    }

    /// Adds the facts of catalogs and VEX documents to the findings of all reports that are added after it.
    #[must_use]
    pub fn with_catalogs(mut self, catalogs: Catalogs) -> Self {
        self.catalogs = catalogs;
        self
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
        let read = self.try_add(name, bytes, normalizer, options);
        read.map_err(|refused| {
            self.unreadable(name, &refused.message);
            UnreadableReport(refused.message)
        })
    }

    /// Adds a file that could not be read. It may be a report of any tool, so nothing is archived in this run.
    pub fn unreadable(&mut self, name: &str, reason: &str) {
        self.unreadable = true;
        self.check.report(name, Some(reason));
    }

    /// Adds a report, as [`add`](Self::add) does, or changes nothing: the caller decides whether a file that is refused is
    /// skipped or [unreadable](Self::unreadable).
    ///
    /// # Errors
    ///
    /// If no source reads it.
    pub fn try_add(
        &mut self,
        name: &str,
        bytes: &[u8],
        normalizer: &Normalizer,
        options: &Options,
    ) -> Result<ReadReport, Refused> {
        let refused =
            |error: &_, report: Option<&_>| Refused::new(Path::new(name), error, bytes, report);
        let report = Report::new(bytes, &options.limits).map_err(|error| refused(&error, None))?;
        let findings = Registry::new(SOURCES).read(&report, options);
        let mut findings = findings.map_err(|error| refused(&error, Some(&report)))?;
        let source = findings.source().clone();
        let mut scopes = Scopes::default();
        let mut notes = Vec::new();
        let mut count = 0;
        while let Some(item) = findings.next() {
            match item {
                Ok(mut finding) => {
                    count += 1;
                    self.catalogs.apply(&mut finding);
                    let scan = findings.about();
                    scopes.add(normalizer, &finding.tool, scan);
                    let graded = normalizer.policy().grade(&finding);
                    if self.check.add(&finding.item(&graded)) {
                        self.keep_failing(Failing::new(&finding, &graded));
                    }
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

    fn keep_failing(&mut self, failing: Failing) {
        // A stable order: the first ones of the reports among equally severe ones.
        let at = self
            .failing
            .partition_point(|it| it.normalized >= failing.normalized);
        if at < MOST_FAILING {
            self.failing.insert(at, failing);
            self.failing.truncate(MOST_FAILING);
        }
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
    pub fn verdict(&self) -> &Verdict {
        self.check.verdict()
    }

    /// Returns the worst findings that fail the gate so far, at most 20.
    #[must_use]
    pub fn failing(&self) -> &[Failing] {
        &self.failing
    }

    /// Returns the catalogs and VEX documents.
    #[must_use]
    pub fn catalogs(&self) -> &Catalogs {
        &self.catalogs
    }

    pub(crate) fn into_parts(self) -> (Vec<AwsSecurityFinding>, Coverage) {
        let coverage = self.coverage();
        (self.findings, coverage)
    }
}

/// Returns why no source of [`finding_parsers`] reads a file of this name, or `None` if one does.
fn refused(path: &Path, bytes: &[u8], options: &Options) -> Option<Refused> {
    let report = match Report::new(bytes, &options.limits) {
        Ok(report) => report,
        Err(error) => return Some(Refused::new(path, &error, bytes, None)),
    };
    let error = Registry::new(SOURCES).read(&report, options).err()?;
    Some(Refused::new(path, &error, bytes, Some(&report)))
}

/// Returns false for a file of a directory that is not a report: its contents are something else, or it is a packed or cut
/// file of a cache or a dependency. An empty file, and any other one that is packed or cut, may be a report.
#[must_use]
pub fn may_be_report(path: &Path, bytes: &[u8], options: &Options) -> bool {
    refused(path, bytes, options).is_none_or(|refused| match refused.content {
        Content::Other => false,
        Content::Unread => !report_files::is_aside(path),
        Content::Broken => true,
    })
}

/// An open finding, and then the more severe one, replaces another of the same id.
fn rank(finding: &AwsSecurityFinding) -> (bool, Option<i32>) {
    let severity = finding.severity.as_ref();
    (
        finding.record_state != Some(RecordState::Archived),
        severity.and_then(|severity| severity.normalized),
    )
}

//! The reports that the user dropped on the page.

use std::collections::HashMap;
use std::io;
use std::rc::Rc;

use asff::wire::{Form, Writer};
use asff_normalizer::{Normalizer, Target, TargetError};
use finding_parsers::SOURCES;
use finding_severity::{Policy, Status, Tally};
use finding_source::{
    Finding, FindingSource as _, Findings, Options, Registry, Report, ReportError, ReportErrorKind,
    Scan,
};

use crate::asff_source::Asff;
use crate::list::{Listing, ReportState, html};
use crate::rank::Rank;
use crate::rows::{self, Depth, Producer, Row};

#[derive(Default)]
pub(crate) struct Reports {
    /// Names and contents.
    reports: Vec<(Rc<str>, Vec<u8>)>,
}

/// The rows of all reports by key.
#[derive(Default)]
struct Rows {
    by_key: HashMap<Box<str>, (Rank, Row)>,
}

impl Reports {
    pub(crate) fn add(&mut self, name: String, report: Vec<u8>) {
        self.reports.push((name.into(), report));
    }

    /// Returns the page of all findings. It lists unreadable reports with the reason.
    pub(crate) fn page(&self) -> Vec<u8> {
        let listing = self.listing();
        let mut page = Vec::new();
        // Writing to memory does not fail.
        let _ = html::write(&mut page, &listing);
        page
    }

    fn listing(&self) -> Listing {
        let policy = Policy::default();
        let normalizer = anywhere().map(|target| Normalizer::new(target, policy.clone()));
        let mut rows = Rows::default();
        let mut states = Vec::new();
        for (name, bytes) in &self.reports {
            let mut errors = Vec::new();
            let read = read(bytes, |item, scan| match (item, &normalizer) {
                (Ok(finding), Ok(normalizer)) => rows.add(normalizer, finding, scan, name),
                (Ok(_), Err(error)) => errors.push(error.to_string()),
                (Err(error), _) => errors.push(error.to_string()),
            });
            let mut state = match read {
                Ok((source, summary)) => ReportState::new(name, Some(&source), Some(&summary)),
                Err(error) => {
                    errors.push(error.to_string());
                    ReportState::new(name, None, None)
                }
            };
            if !errors.is_empty() {
                state.partial = errors.first().cloned();
                errors.append(&mut state.notes);
                state.notes = errors;
            }
            states.push(state);
        }
        let (rows, left_out) = rows.finish();
        let mut tally = Tally::default();
        rows.iter().for_each(|row| tally.add(&row.item()));
        Listing {
            rows,
            reports: states,
            tally,
            left_out,
            is_compared: false,
            grouping: None,
        }
    }

    /// Returns the findings as an array of ASFF.
    ///
    /// # Errors
    ///
    /// One line if the account or the region is invalid, or if a report cannot be read completely: the ASFF must not
    /// lack findings of a report.
    pub(crate) fn asff(&self, target: &str) -> Result<Vec<u8>, String> {
        let target = target_of(target)?;
        let normalizer = Normalizer::new(target, Policy::default());
        // By key, in the order of the reports.
        let mut places: HashMap<String, usize> = HashMap::new();
        let mut findings = Vec::new();
        for (name, bytes) in &self.reports {
            let mut error = None;
            let read = read(bytes, |item, scan| match item {
                Ok(finding) => {
                    let graded = normalizer.policy().grade(finding);
                    let rank = Rank::of(&finding.item(&graded));
                    let Some(finding) = normalizer.normalize_graded(finding, scan, &graded) else {
                        return;
                    };
                    match places.get(&finding.id) {
                        Some(place) => {
                            if let Some(known) = findings.get_mut(*place) {
                                replace_if_higher(known, rank, finding);
                            }
                        }
                        None => {
                            places.insert(finding.id.clone(), findings.len());
                            findings.push((rank, finding));
                        }
                    }
                }
                Err(entry) => error = error.take().or_else(|| Some(entry.to_string())),
            });
            let error = read.err().map(|error| error.to_string()).or(error);
            if let Some(error) = error {
                return Err(format!("{name}: {error}"));
            }
        }
        written(findings.into_iter().map(|(_, finding)| finding)).map_err(|it| it.to_string())
    }
}

fn replace_if_higher<F>(known: &mut (Rank, F), rank: Rank, finding: F) {
    if rank > known.0 {
        *known = (rank, finding);
    }
}

fn written(findings: impl Iterator<Item = asff::AwsSecurityFinding>) -> io::Result<Vec<u8>> {
    let mut json = Vec::new();
    let mut writer = Writer::new(&mut json, Form::Array);
    for finding in findings {
        writer.write(&finding)?;
    }
    writer.finish()?;
    Ok(json)
}

/// Returns a target for findings that are only shown.
fn anywhere() -> Result<Target, TargetError> {
    Target::new("000000000000", "us-east-1", "1970-01-01T00:00:00Z")
}

/// Returns the target of five lines: account, region, repository, branch and time.
fn target_of(lines: &str) -> Result<Target, String> {
    let mut lines = lines.split('\n').map(str::trim);
    let mut line = || lines.next().unwrap_or_default();
    let (account, region, repository, branch, now) = (line(), line(), line(), line(), line());
    let target = Target::new(account, region, now);
    let mut target = target.map_err(|error| error.to_string())?;
    if !repository.is_empty() {
        target = target.with_repository(repository);
    }
    if !branch.is_empty() {
        target = target.with_branch(branch);
    }
    Ok(target)
}

/// Passes each finding and each unusable entry of a report to `visit`. Returns the id of the source and the summary.
fn read(
    bytes: &[u8],
    mut visit: impl FnMut(Result<&Finding<'_>, &ReportError>, &Scan<'_>),
) -> Result<(String, finding_source::Summary<'static>), ReportError> {
    let options = Options::default();
    let report = Report::new(bytes, &options.limits)?;
    let mut findings = findings(&report, &options)?;
    while let Some(item) = findings.next() {
        visit(item.as_ref(), findings.about());
    }
    let source = findings.source().id.to_string();
    Ok((source, findings.finish().into_owned()))
}

/// Reads a report with the source that recognizes it, or findings in ASFF.
fn findings<'r>(report: &'r Report<'_>, options: &Options) -> Result<Findings<'r>, ReportError> {
    Registry::new(SOURCES)
        .read(report, options)
        .or_else(|error| {
            let is_unknown = error.kind() == ReportErrorKind::Unrecognized;
            match Asff.findings(report, options) {
                Ok(findings) if is_unknown => Ok(findings),
                _ => Err(error),
            }
        })
}

impl Rows {
    fn add(
        &mut self,
        normalizer: &Normalizer,
        finding: &Finding<'_>,
        scan: &Scan<'_>,
        report: &Rc<str>,
    ) {
        let key = rows::key(normalizer, finding, scan);
        let graded = normalizer.policy().grade(finding);
        let rank = Rank::of(&finding.item(&graded));
        if self
            .by_key
            .get(&key)
            .is_some_and(|(known, _)| *known >= rank)
        {
            return;
        }
        let producer = Rc::new(Producer::default());
        let row = Row::new(
            key.clone(),
            finding,
            &graded,
            Depth::Whole,
            report,
            &producer,
        );
        self.by_key.insert(key, (rank, row));
    }

    /// Returns the open findings in list order, and the number of the others.
    fn finish(self) -> (Vec<Row>, u64) {
        let rows = self.by_key.into_values().map(|(_, row)| row);
        let (mut open, others): (Vec<Row>, Vec<Row>) =
            rows.partition(|row| row.status == Status::Open);
        open.sort_by(|one, other| one.order().cmp(&other.order()));
        (open, others.len() as u64)
    }
}

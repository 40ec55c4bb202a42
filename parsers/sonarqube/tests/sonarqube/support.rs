//! Reading a report the way a runner does.

use finding_source::{Completeness, Finding, Options, Registry, Report, ReportError};

/// All that a report gives.
pub(crate) struct Read {
    pub(crate) source: &'static str,
    pub(crate) findings: Vec<Finding<'static>>,
    pub(crate) errors: Vec<ReportError>,
    pub(crate) notes: Vec<String>,
    pub(crate) completeness: Completeness,
}

/// Reads a report with the source that claims it; the error of a report that none claims, or that it refuses.
pub(crate) fn try_read(report: impl AsRef<[u8]>) -> Result<Read, ReportError> {
    let options = Options::default();
    let report = Report::new(report.as_ref(), &options.limits)?;
    let chosen = Registry::new(&finding_sonarqube::SOURCES).choose(&report)?;
    let mut findings = chosen.source.findings(&report, &options)?;
    let mut read = Read {
        source: chosen.source.descriptor().id,
        findings: Vec::new(),
        errors: Vec::new(),
        notes: Vec::new(),
        completeness: Completeness::Complete,
    };
    for item in findings.by_ref() {
        match item {
            Ok(finding) => read.findings.push(finding.into_owned()),
            Err(error) => read.errors.push(error),
        }
    }
    read.notes = findings
        .notes()
        .iter()
        .map(|note| note.text.clone())
        .collect();
    read.completeness = findings.completeness().clone();
    Ok(read)
}

/// Reads a report that is read without an error.
pub(crate) fn read(report: impl AsRef<[u8]>) -> Read {
    let read = try_read(report).unwrap();
    assert_eq!(read.errors, []);
    read
}

/// Reads a report of one finding.
pub(crate) fn one(report: impl AsRef<[u8]>) -> Finding<'static> {
    let mut read = read(report);
    assert_eq!(read.findings.len(), 1);
    read.findings.remove(0)
}

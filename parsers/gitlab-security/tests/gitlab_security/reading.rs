//! Reads reports as an application reads them.

use finding_parsers::SOURCES;
use finding_source::{Completeness, Finding, Options, Registry, Report, ReportError};

pub(crate) struct Read {
    pub(crate) findings: Vec<Finding<'static>>,
    pub(crate) errors: Vec<String>,
    pub(crate) notes: Vec<String>,
    pub(crate) tools: Vec<String>,
    pub(crate) completeness: Completeness,
}

impl Read {
    pub(crate) fn titles(&self) -> Vec<&str> {
        let titles = self.findings.iter().map(|finding| &*finding.title);
        titles.collect()
    }

    pub(crate) fn tools_of_findings(&self) -> Vec<&str> {
        let tools = self.findings.iter().map(|finding| &*finding.tool);
        tools.collect()
    }
}

pub(crate) fn read(bytes: &[u8]) -> Result<Read, ReportError> {
    let options = Options::default();
    let report = Report::new(bytes, &options.limits)?;
    let mut findings = Registry::new(SOURCES).read(&report, &options)?;
    assert_eq!(findings.source().id, "gitlab-security-json");
    let (mut read, mut errors) = (Vec::new(), Vec::new());
    for item in findings.by_ref() {
        match item {
            Ok(finding) => read.push(finding.into_owned()),
            Err(error) => errors.push(error.to_string()),
        }
    }
    let summary = findings.finish();
    Ok(Read {
        findings: read,
        errors,
        notes: summary.notes.iter().map(ToString::to_string).collect(),
        tools: summary.tools.iter().map(ToString::to_string).collect(),
        completeness: summary.completeness,
    })
}

pub(crate) fn valid(name: &str) -> Read {
    let sample = fixtures::sample(&format!("gitlab-security/valid/{name}"));
    let read = read(&sample.bytes).unwrap();
    assert_eq!(read.errors, [""; 0]);
    read
}

/// Reads one vulnerability with these members.
pub(crate) fn one(members: &str) -> Finding<'static> {
    let text = format!(
        r#"{{"version": "15.0.0", "scan": {{"type": "sast", "status": "success", "scanner": {{"id": "semgrep"}}}},
            "vulnerabilities": [{{"id": "a", {members}}}]}}"#
    );
    let mut read = read(text.as_bytes()).unwrap();
    assert_eq!(read.errors, [""; 0]);
    read.findings.pop().unwrap()
}

pub(crate) fn error(bytes: &[u8]) -> String {
    let options = Options::default();
    let chosen = Report::new(bytes, &options.limits)
        .and_then(|report| Registry::new(SOURCES).choose(&report).map(|_| ()));
    chosen.unwrap_err().to_string()
}

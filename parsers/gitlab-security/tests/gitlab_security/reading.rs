//! Reads reports as an application reads them.

use finding_parsers::SOURCES;
pub(crate) use finding_source::testing::Read;
use finding_source::{Finding, Options, Registry, Report, ReportError};

pub(crate) fn read(bytes: &[u8]) -> Result<Read, ReportError> {
    Read::of(SOURCES, bytes)
}

pub(crate) fn valid(name: &str) -> Read {
    let sample = fixtures::sample(&format!("gitlab-security/valid/{name}"));
    read(&sample.bytes).unwrap().without_errors()
}

/// Reads one vulnerability with these members.
pub(crate) fn one(members: &str) -> Finding<'static> {
    let text = format!(
        r#"{{"version": "15.0.0", "scan": {{"type": "sast", "status": "success", "scanner": {{"id": "semgrep"}}}},
            "vulnerabilities": [{{"id": "a", {members}}}]}}"#
    );
    read(text.as_bytes()).unwrap().only()
}

pub(crate) fn error(bytes: &[u8]) -> String {
    let options = Options::default();
    let chosen = Report::new(bytes, &options.limits)
        .and_then(|report| Registry::new(SOURCES).choose(&report).map(|_| ()));
    chosen.unwrap_err().to_string()
}

pub(crate) fn tools_of_findings(read: &Read) -> Vec<&str> {
    let tools = read.findings.iter().map(|finding| &*finding.tool);
    tools.collect()
}

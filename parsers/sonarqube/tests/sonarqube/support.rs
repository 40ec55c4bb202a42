//! Helpers that read a report as an application does.

use finding_source::{
    Completeness, FileLocation, Finding, Location, Options, Registry, Report, ReportError,
};

/// Everything that a report contains.
pub(crate) struct Read {
    pub(crate) source: String,
    pub(crate) findings: Vec<Finding<'static>>,
    pub(crate) errors: Vec<ReportError>,
    pub(crate) notes: Vec<String>,
    pub(crate) completeness: Completeness,
    pub(crate) target: Option<String>,
    pub(crate) version: Option<String>,
}

impl Read {
    pub(crate) fn titles(&self) -> Vec<&str> {
        self.findings.iter().map(|f| &*f.title).collect()
    }

    pub(crate) fn errors(&self) -> Vec<String> {
        self.errors.iter().map(ToString::to_string).collect()
    }

    /// Returns the reason why findings may be missing.
    pub(crate) fn why_partial(&self) -> Option<&str> {
        match &self.completeness {
            Completeness::Complete => None,
            Completeness::Partial(why) => Some(why),
        }
    }
}

/// Reads a report with the source that claims it. Returns the error if none claims it, or if it cannot be read.
pub(crate) fn try_read(report: impl AsRef<[u8]>) -> Result<Read, ReportError> {
    try_read_with(report, &Options::default())
}

/// Reads a report with other options.
pub(crate) fn try_read_with(
    report: impl AsRef<[u8]>,
    options: &Options,
) -> Result<Read, ReportError> {
    let report = Report::new(report.as_ref(), &options.limits)?;
    let chosen = Registry::new(&finding_sonarqube::SOURCES).choose(&report)?;
    let mut findings = chosen.source.findings(&report, options)?;
    let mut read = Read {
        source: chosen.source.descriptor().id.to_string(),
        findings: Vec::new(),
        errors: Vec::new(),
        notes: Vec::new(),
        completeness: Completeness::Complete,
        target: None,
        version: None,
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
    read.target = findings.about().target.as_deref().map(str::to_owned);
    read.version = findings.about().tool_version.as_deref().map(str::to_owned);
    Ok(read)
}

/// Reads a report without an error.
pub(crate) fn read(report: impl AsRef<[u8]>) -> Read {
    let read = try_read(report).unwrap();
    assert_eq!(read.errors, []);
    read
}

/// Reads a sample without an error.
pub(crate) fn valid(name: &str) -> Read {
    read(fixtures::sample(&format!("sonarqube/valid/{name}")).bytes)
}

/// Reads a sample of which a part cannot be read.
pub(crate) fn broken(name: &str) -> Read {
    let sample = fixtures::sample(&format!("sonarqube/invalid/{name}"));
    let read = try_read(sample.bytes).unwrap();
    assert_ne!(read.errors, []);
    assert!(read.why_partial().is_some());
    read
}

/// Returns the only finding of a report.
pub(crate) fn only(mut read: Read) -> Finding<'static> {
    assert_eq!(read.findings.len(), 1);
    read.findings.remove(0)
}

/// Returns the finding of a page with only this issue, given without its braces.
pub(crate) fn issue(members: &str) -> Finding<'static> {
    only(read(page(&format!("{{{members}}}"))))
}

/// Returns a page of `api/issues/search` with these issues.
pub(crate) fn page(issues: &str) -> String {
    let paging = r#""paging": {"pageIndex": 1, "pageSize": 100, "total": 1}"#;
    format!(r#"{{{paging}, "issues": [{issues}], "components": [], "facets": []}}"#)
}

/// Returns the finding of a page with only this hotspot, given without its braces.
pub(crate) fn hotspot(members: &str) -> Finding<'static> {
    let paging = r#""paging": {"pageIndex": 1, "pageSize": 100, "total": 1}"#;
    let hotspot = format!(r#"{{"ruleKey": "php:S2077", {members}}}"#);
    only(read(format!(
        r#"{{{paging}, "hotspots": [{hotspot}], "components": []}}"#
    )))
}

/// Returns a fact of a finding.
pub(crate) fn fact<'f>(finding: &'f Finding<'_>, name: &str) -> Option<&'f str> {
    let fact = finding.facts.iter().find(|(known, _)| *known == name);
    fact.map(|(_, value)| &**value)
}

/// Returns the files of a finding.
pub(crate) fn files<'f>(finding: &'f Finding<'static>) -> Vec<&'f FileLocation<'static>> {
    let file = |location: &'f Location<'static>| match location {
        Location::File(file) => Some(file),
        _ => None,
    };
    finding.locations.iter().filter_map(file).collect()
}

/// Returns the path of its first file.
pub(crate) fn path<'f>(finding: &'f Finding<'static>) -> Option<&'f str> {
    files(finding).first().map(|file| &*file.path)
}

/// Returns the parts of an identity, as `name=value`.
pub(crate) fn identity(finding: &Finding<'_>) -> Vec<String> {
    let parts = finding.identity.parts();
    parts
        .map(|(name, value)| format!("{name}={value}"))
        .collect()
}

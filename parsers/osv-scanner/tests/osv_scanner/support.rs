//! Reads reports as an application reads them.

use finding_parsers::SOURCES;
use finding_source::{
    Completeness, Finding, Location, Options, Package, Registry, Report, ReportError,
};

pub(crate) struct Read {
    pub(crate) findings: Vec<Finding<'static>>,
    pub(crate) errors: Vec<String>,
    pub(crate) notes: Vec<String>,
    pub(crate) completeness: Completeness,
}

pub(crate) fn read(bytes: &[u8]) -> Result<Read, ReportError> {
    let options = Options::default();
    let report = Report::new(bytes, &options.limits)?;
    let mut findings = Registry::new(SOURCES).read(&report, &options)?;
    assert_eq!(findings.source().id, "osv-scanner-json");
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
        completeness: summary.completeness,
    })
}

pub(crate) fn valid(name: &str) -> Read {
    let sample = fixtures::sample(&format!("osv-scanner/valid/{name}"));
    let read = read(&sample.bytes).unwrap();
    assert_eq!(read.errors, [""; 0]);
    read
}

/// Reads one package, `demo` 1.0.0 of npm, with these members.
pub(crate) fn package(members: &str) -> Read {
    let text = format!(
        r#"{{"results": [{{"source": {{"path": "a/package-lock.json", "type": "lockfile"}}, "packages": [{{
            "package": {{"name": "demo", "version": "1.0.0", "ecosystem": "npm"}}, {members}}}]}}]}}"#
    );
    let read = read(text.as_bytes()).unwrap();
    assert_eq!(read.errors, [""; 0]);
    read
}

/// Reads one group of one record with these members.
pub(crate) fn one(group: &str, record: &str) -> Finding<'static> {
    let mut read = package(&format!(
        r#""vulnerabilities": [{{"id": "OSV-1"{record}}}], "groups": [{{"ids": ["OSV-1"]{group}}}]"#
    ));
    assert_eq!(read.findings.len(), 1);
    read.findings.pop().unwrap()
}

pub(crate) fn titles(read: &Read) -> Vec<&str> {
    let findings = read.findings.iter();
    findings.map(|finding| &*finding.title).collect()
}

pub(crate) fn place<'f>(finding: &'f Finding<'_>) -> &'f Package<'f> {
    match &finding.locations[0] {
        Location::Package(package) => package,
        other => panic!("{other:?}"),
    }
}

pub(crate) fn fact<'f>(finding: &'f Finding<'_>, name: &str) -> Option<&'f str> {
    let fact = finding.facts.iter().find(|(fact, _)| *fact == name)?;
    Some(&fact.1)
}

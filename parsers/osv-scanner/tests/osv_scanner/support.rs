//! Reads reports as an application reads them.

use finding_parsers::SOURCES;
pub(crate) use finding_source::testing::{Read, fact};
use finding_source::{Finding, Location, Package, ReportError};

pub(crate) fn read(bytes: &[u8]) -> Result<Read, ReportError> {
    Read::of(SOURCES, bytes)
}

pub(crate) fn valid(name: &str) -> Read {
    let sample = fixtures::sample(&format!("osv-scanner/valid/{name}"));
    read(&sample.bytes).unwrap().without_errors()
}

/// Reads one package, `demo` 1.0.0 of npm, with these members.
pub(crate) fn package(members: &str) -> Read {
    let text = format!(
        r#"{{"results": [{{"source": {{"path": "a/package-lock.json", "type": "lockfile"}}, "packages": [{{
            "package": {{"name": "demo", "version": "1.0.0", "ecosystem": "npm"}}, {members}}}]}}]}}"#
    );
    read(text.as_bytes()).unwrap().without_errors()
}

/// Reads one group of one record with these members.
pub(crate) fn one(group: &str, record: &str) -> Finding<'static> {
    let mut read = package(&format!(
        r#""vulnerabilities": [{{"id": "OSV-1"{record}}}], "groups": [{{"ids": ["OSV-1"]{group}}}]"#
    ));
    assert_eq!(read.findings.len(), 1);
    read.findings.pop().unwrap()
}

pub(crate) fn place<'f>(finding: &'f Finding<'_>) -> &'f Package<'f> {
    match &finding.locations[0] {
        Location::Package(package) => package,
        other => panic!("{other:?}"),
    }
}

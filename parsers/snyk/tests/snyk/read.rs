//! Reads reports as an application reads them.

use finding_parsers::SOURCES;
pub(crate) use finding_source::testing::{Read, fact, part};
use finding_source::{Finding, Location, Package, ReportError};

pub(crate) fn read(bytes: &[u8]) -> Result<Read, ReportError> {
    Read::of(SOURCES, bytes)
}

pub(crate) fn valid(name: &str) -> Read {
    read(&fixtures::sample(&format!("snyk/valid/{name}")).bytes)
        .unwrap()
        .without_errors()
}

/// Reads a project of npm with these issues, and the members in `more`.
pub(crate) fn project(issues: &str, more: &str) -> Read {
    let text =
        format!(r#"{{"vulnerabilities": [{issues}], "ok": true, "packageManager": "npm"{more}}}"#);
    read(text.as_bytes()).unwrap()
}

/// Returns an issue of the package `a` with the members in `more`.
pub(crate) fn issue(more: &str) -> String {
    format!(r#"{{"id": "SNYK-JS-A-1", "title": "A", "name": "a", "version": "1.0.0"{more}}}"#)
}

pub(crate) fn package<'f>(finding: &'f Finding<'_>) -> &'f Package<'f> {
    match &finding.locations[0] {
        Location::Package(package) => package,
        other => panic!("{other:?}"),
    }
}

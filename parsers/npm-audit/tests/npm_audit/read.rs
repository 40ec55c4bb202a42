//! Reads a report as an application reads it.

use finding_parsers::SOURCES;
pub(crate) use finding_source::testing::{Read, fact};
use finding_source::{Finding, Location, Package, ReportError};

pub(crate) fn read(bytes: &[u8]) -> Result<Read, ReportError> {
    Read::of(SOURCES, bytes)
}

pub(crate) fn text(text: &str) -> Read {
    read(text.as_bytes()).unwrap().without_errors()
}

pub(crate) fn valid(name: &str) -> Read {
    read(&fixtures::sample(&format!("npm-audit/valid/{name}")).bytes)
        .unwrap()
        .without_errors()
}

/// Reads a report of npm 7 and later with these packages.
pub(crate) fn npm_7(packages: &str) -> Read {
    text(&format!(
        r#"{{"auditReportVersion": 2, "vulnerabilities": {{{packages}}}, "metadata": {{}}}}"#
    ))
}

/// Reads a report of npm 6 with one advisory, which has these members besides its package and title.
pub(crate) fn npm_6(members: &str) -> Read {
    text(&format!(
        r#"{{"advisories": {{"1": {{"module_name": "demo", "title": "A defect", {members}}}}}}}"#
    ))
}

pub(crate) fn packages<'f>(finding: &'f Finding<'_>) -> Vec<&'f Package<'f>> {
    let package = |location: &'f Location<'_>| match location {
        Location::Package(package) => Some(package),
        _ => None,
    };
    finding.locations.iter().filter_map(package).collect()
}

pub(crate) fn advice<'f>(finding: &'f Finding<'_>) -> Option<&'f str> {
    finding.remediation.as_ref()?.text.as_deref()
}

/// Returns the identities, each in the order of its parts.
pub(crate) fn identities(read: &Read) -> Vec<String> {
    let identity = |finding: &Finding<'_>| {
        let parts = finding.identity.parts().map(|(_, value)| value);
        parts.collect::<Vec<_>>().join(" ")
    };
    read.findings.iter().map(identity).collect()
}

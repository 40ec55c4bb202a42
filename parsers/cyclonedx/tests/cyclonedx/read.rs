//! Reads a document as an application reads it.

use finding_parsers::SOURCES;
use finding_source::ReportError;
pub(crate) use finding_source::testing::{Read, fact, package};

pub(crate) fn read(bytes: &[u8]) -> Result<Read, ReportError> {
    Read::of(SOURCES, bytes)
}

pub(crate) fn text(text: &str) -> Read {
    read(text.as_bytes()).unwrap().without_errors()
}

pub(crate) fn valid(name: &str) -> Read {
    read(&fixtures::sample(&format!("cyclonedx/valid/{name}")).bytes)
        .unwrap()
        .without_errors()
}

/// Reads a document with one component, `c1`, and one vulnerability with these members.
pub(crate) fn vulnerability(members: &str) -> Read {
    text(&format!(
        r#"{{"bomFormat": "CycloneDX", "specVersion": "1.6",
        "components": [{{"bom-ref": "c1", "name": "demo", "version": "2.0.0"}}],
        "vulnerabilities": [{{{members}}}]}}"#
    ))
}

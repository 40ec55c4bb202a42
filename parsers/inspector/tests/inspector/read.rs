//! Reads reports as an application reads them.

use finding_parsers::SOURCES;
use finding_source::ReportError;
pub(crate) use finding_source::testing::{Read, fact, package, part};

pub(crate) fn read(bytes: &[u8]) -> Result<Read, ReportError> {
    Read::of(SOURCES, bytes)
}

pub(crate) fn valid(name: &str) -> Read {
    read(&fixtures::sample(&format!("inspector/valid/{name}")).bytes)
        .unwrap()
        .without_errors()
}

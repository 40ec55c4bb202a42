//! Reads reports as an application reads them.

use finding_parsers::SOURCES;
pub(crate) use finding_source::testing::{Read, fact, part};
use finding_source::{Finding, Location, Package, ReportError};

pub(crate) fn read(bytes: &[u8]) -> Result<Read, ReportError> {
    Read::of(SOURCES, bytes)
}

pub(crate) fn valid(name: &str) -> Read {
    read(&fixtures::sample(&format!("inspector/valid/{name}")).bytes)
        .unwrap()
        .without_errors()
}

pub(crate) fn package<'f>(finding: &'f Finding<'_>) -> &'f Package<'f> {
    match &finding.locations[0] {
        Location::Package(package) => package,
        other => panic!("{other:?}"),
    }
}

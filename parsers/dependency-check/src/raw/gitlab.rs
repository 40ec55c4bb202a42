//! The GitLab report: `gitlabReport.vsl` of Dependency-Check 9.0.0 to 12.1.0, by GitLab's schema 15.0.6 for
//! dependency scanning.

use finding_source::json::Text;
use serde::Deserialize;

/// `scan`
#[derive(Deserialize)]
pub(crate) struct Scan<'r> {
    #[serde(borrow)]
    pub(crate) scanner: Option<Scanner<'r>>,
    /// `failure` when an analyzer failed.
    #[serde(borrow)]
    pub(crate) status: Option<Text<'r>>,
}

/// `scan.scanner`
#[derive(Deserialize)]
pub(crate) struct Scanner<'r> {
    #[serde(borrow)]
    pub(crate) version: Option<Text<'r>>,
}

/// One of `vulnerabilities`.
#[derive(Deserialize)]
pub(crate) struct Vulnerability<'r> {
    #[serde(borrow)]
    pub(crate) id: Option<Text<'r>>,
    #[serde(borrow)]
    pub(crate) identifiers: Option<Vec<Identifier<'r>>>,
    #[serde(borrow)]
    pub(crate) location: Option<Location<'r>>,
    #[serde(borrow)]
    pub(crate) description: Option<Text<'r>>,
    #[serde(borrow)]
    pub(crate) severity: Option<Text<'r>>,
    #[serde(borrow)]
    pub(crate) links: Option<Vec<Link<'r>>>,
}

/// The only one of `identifiers`.
#[derive(Deserialize)]
pub(crate) struct Identifier<'r> {
    /// The source of the vulnerability, such as `NVD`.
    #[serde(borrow, rename = "type")]
    pub(crate) source: Option<Text<'r>>,
    /// The SHA-1 of the component, not the vulnerability.
    #[serde(borrow)]
    pub(crate) value: Option<Text<'r>>,
}

/// `location`
#[derive(Deserialize)]
pub(crate) struct Location<'r> {
    #[serde(borrow)]
    pub(crate) file: Option<Text<'r>>,
    #[serde(borrow)]
    pub(crate) dependency: Option<Dependency<'r>>,
}

/// `location.dependency`
#[derive(Deserialize)]
pub(crate) struct Dependency<'r> {
    #[serde(borrow)]
    pub(crate) package: Option<Package<'r>>,
    #[serde(borrow)]
    pub(crate) version: Option<Text<'r>>,
}

/// `location.dependency.package`
#[derive(Deserialize)]
pub(crate) struct Package<'r> {
    #[serde(borrow)]
    pub(crate) name: Option<Text<'r>>,
}

/// One of `links`.
#[derive(Deserialize)]
pub(crate) struct Link<'r> {
    #[serde(borrow)]
    pub(crate) name: Option<Text<'r>>,
    #[serde(borrow)]
    pub(crate) url: Option<Text<'r>>,
}

//! The GitLab report: `gitlabReport.vsl` of Dependency-Check 9.0.0 to 12.1.0, in version 15.0.6 of GitLab's schema for
//! dependency scanning.

use super::{Clean, Reference};

finding_source::schema! {
    /// `scan`
    pub(crate) struct Scan<'r> {
        pub(crate) version: Clean<'r> = "scanner"."version",
        /// `failure` if an analyzer failed.
        pub(crate) status: Clean<'r> = "status",
    }

    /// One of `vulnerabilities`.
    pub(crate) struct Vulnerability<'r> {
        pub(crate) id: Clean<'r> = "id",
        pub(crate) identifiers: Vec<Identifier<'r>> = "identifiers",
        pub(crate) location: Option<Location<'r>> = "location",
        pub(crate) description: Clean<'r> = "description",
        pub(crate) severity: Clean<'r> = "severity",
        pub(crate) links: Vec<Reference<'r>> = "links",
    }

    /// The only entry of `identifiers`.
    pub(crate) struct Identifier<'r> {
        /// The source of the vulnerability, such as `NVD`.
        pub(crate) source: Clean<'r> = "type",
        /// The SHA-1 of the component, not the vulnerability.
        pub(crate) value: Clean<'r> = "value",
    }

    /// `location`
    pub(crate) struct Location<'r> {
        pub(crate) file: Clean<'r> = "file",
        pub(crate) package: Option<Package<'r>> = "dependency"."package",
        pub(crate) version: Clean<'r> = "dependency"."version",
    }

    /// `location.dependency.package`
    pub(crate) struct Package<'r> {
        pub(crate) name: Clean<'r> = "name",
    }
}

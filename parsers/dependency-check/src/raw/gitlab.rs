//! The GitLab report: `gitlabReport.vsl` of Dependency-Check 9.0.0 to 12.1.0, in version 15.0.6 of GitLab's schema for
//! dependency scanning.

use finding_source::json::Text;

finding_source::schema! {
    /// `scan`
    #[derive(Copy)]
    pub(crate) struct Scan<'r> {
        pub(crate) scanner: Option<Scanner<'r>> = "scanner",
        /// `failure` if an analyzer failed.
        pub(crate) status: Option<Text<'r>> = "status",
    }

    /// `scan.scanner`
    #[derive(Copy)]
    pub(crate) struct Scanner<'r> {
        pub(crate) version: Option<Text<'r>> = "version",
    }

    /// One of `vulnerabilities`.
    pub(crate) struct Vulnerability<'r> {
        pub(crate) id: Option<Text<'r>> = "id",
        pub(crate) identifiers: Vec<Identifier<'r>> = "identifiers",
        pub(crate) location: Option<Location<'r>> = "location",
        pub(crate) description: Option<Text<'r>> = "description",
        pub(crate) severity: Option<Text<'r>> = "severity",
        pub(crate) links: Vec<Link<'r>> = "links",
    }

    /// The only entry of `identifiers`.
    #[derive(Copy)]
    pub(crate) struct Identifier<'r> {
        /// The source of the vulnerability, such as `NVD`.
        pub(crate) source: Option<Text<'r>> = "type",
        /// The SHA-1 of the component, not the vulnerability.
        pub(crate) value: Option<Text<'r>> = "value",
    }

    /// `location`
    #[derive(Copy)]
    pub(crate) struct Location<'r> {
        pub(crate) file: Option<Text<'r>> = "file",
        pub(crate) dependency: Option<Dependency<'r>> = "dependency",
    }

    /// `location.dependency`
    #[derive(Copy)]
    pub(crate) struct Dependency<'r> {
        pub(crate) package: Option<Package<'r>> = "package",
        pub(crate) version: Option<Text<'r>> = "version",
    }

    /// `location.dependency.package`
    #[derive(Copy)]
    pub(crate) struct Package<'r> {
        pub(crate) name: Option<Text<'r>> = "name",
    }

    /// One of `links`.
    #[derive(Copy)]
    pub(crate) struct Link<'r> {
        pub(crate) name: Option<Text<'r>> = "name",
        pub(crate) url: Option<Text<'r>> = "url",
    }
}

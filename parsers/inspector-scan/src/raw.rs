//! The schema of Inspector's own form, borrowed from the report: the API model `inspector-scan` 2023-08-08. That of
//! CycloneDX is in `finding_source::cyclone_dx`.

use finding_source::json::{Float, Text};

finding_source::schema! {
    /// A vulnerability in a CI scan's own form.
    pub struct Vulnerability<'r> {
        /// `CVE-…`, `IN-DOCKER-…`.
        pub id: Option<Text<'r>> = "id",
        /// `critical`, `high`, `medium`, `low`, `info`, `unknown`.
        pub severity: Option<Text<'r>> = "severity",
        /// The description.
        pub description: Option<Text<'r>> = "description",
        /// The page of the vulnerability.
        pub source: Option<Text<'r>> = "source",
        /// Further reading.
        pub references: Vec<Text<'r>> = "references",
        /// Affected packages and files.
        pub affects: Vec<Affected<'r>> = "affects",
        /// Ratings and weaknesses.
        pub properties: Option<Properties<'r>> = "properties",
        /// Ids of related vulnerabilities.
        pub related: Vec<Text<'r>> = "related",
    }

    /// An affected package or file.
    pub struct Affected<'r> {
        /// The package URL.
        pub purl: Option<Text<'r>> = "installed_version",
        /// The first version without the vulnerability.
        pub fixed: Option<Text<'r>> = "fixed_version",
        /// The file of the package.
        pub path: Option<Text<'r>> = "path",
        /// The Dockerfile.
        pub file: Option<Text<'r>> = "file",
        /// Its lines: `10-12`.
        pub lines: Option<Text<'r>> = "lines",
        /// The name of an operating system.
        pub name: Option<Text<'r>> = "name",
        /// Its version.
        pub version: Option<Text<'r>> = "version",
    }

    /// Ratings and weaknesses.
    pub struct Properties<'r> {
        /// Ratings.
        pub cvss: Vec<Cvss<'r>> = "cvss",
        /// Weaknesses.
        pub cwes: Vec<Text<'r>> = "cwes",
        /// FIRST's EPSS.
        pub epss: Option<Float> = "epss",
        /// True if there is an exploit.
        pub exploit: Option<bool> = "exploit_available",
        /// The time of the last known exploit.
        pub last_exploit: Option<Text<'r>> = "exploit_last_seen_in_public",
    }

    /// A rating.
    pub struct Cvss<'r> {
        /// The score, with the noise of a float.
        pub score_v3: Option<Float> = "cvss_3_base_score",
        /// The vector.
        pub vector_v3: Option<Text<'r>> = "cvss_3_base_vector",
        /// The score of version 2.
        pub score_v2: Option<Float> = "cvss_2_base_score",
        /// The vector of version 2.
        pub vector_v2: Option<Text<'r>> = "cvss_2_base_vector",
        /// `NVD`, or a vendor.
        pub source: Option<Text<'r>> = "source",
    }

    /// A message about a component.
    pub struct Message<'r> {
        /// `Component skipped: no rules found.`
        pub info: Option<Text<'r>> = "info_message",
    }
}

//! The schema of the report, borrowed from the report: `pkg/models/results.go`, and the OSV schema.

use finding_source::json::{Int, Text};

finding_source::schema! {
    /// The file or directory that lists packages.
    pub struct Source<'r> {
        /// The path on the build machine, or in an image.
        pub path: Option<Text<'r>> = "path",
        /// `lockfile`, `sbom`, `git`, `os`, `artifact`, `docker`, `unknown`.
        pub kind: Option<Text<'r>> = "type",
    }

    /// A version of a package, with its vulnerabilities.
    pub struct PackageVulns<'r> {
        /// The package.
        pub package: Option<PackageInfo<'r>> = "package",
        /// Groups of the lock file, such as `dev`.
        pub dependency_groups: Vec<Text<'r>> = "dependency_groups",
        /// OSV records.
        pub vulnerabilities: Vec<Vulnerability<'r>> = "vulnerabilities",
        /// The records of one vulnerability each.
        pub groups: Vec<Group<'r>> = "groups",
        /// Licenses that the allowlist does not have.
        pub license_violations: Vec<Text<'r>> = "license_violations",
    }

    /// A version of a package.
    pub struct PackageInfo<'r> {
        /// The name; blank for a submodule of Git.
        pub name: Option<Text<'r>> = "name",
        /// The version; blank for a submodule of Git.
        pub version: Option<Text<'r>> = "version",
        /// `npm`, `PyPI`, `Debian:12`; blank for a submodule of Git.
        pub ecosystem: Option<Text<'r>> = "ecosystem",
        /// The commit of a submodule of Git.
        pub commit: Option<Text<'r>> = "commit",
        /// The binary package, if `name` is its source package.
        pub os_package_name: Option<Text<'r>> = "os_package_name",
        /// True if its registry marks it as deprecated.
        pub deprecated: Option<bool> = "deprecated",
    }

    /// The records of one vulnerability.
    pub struct Group<'r> {
        /// The ids of the records.
        pub ids: Vec<Text<'r>> = "ids",
        /// These and all aliases of the records, since 1.5.
        pub aliases: Vec<Text<'r>> = "aliases",
        /// The highest base score; blank if there is none. Since 1.6.
        pub max_severity: Option<Text<'r>> = "max_severity",
        /// The result of the call analysis, by id.
        pub analysis: Vec<(Text<'r>, Analysis)> = "experimental_analysis" | "experimentalAnalysis",
    }

    /// The result of the call analysis for a record.
    pub struct Analysis {
        /// False if the code with the vulnerability is not called.
        pub called: Option<bool> = "called",
        /// True if the distribution calls the vulnerability unimportant.
        pub unimportant: Option<bool> = "unimportant",
    }

    /// A record of a vulnerability.
    pub struct Vulnerability<'r> {
        /// `GHSA-…`, `GO-…`, `PYSEC-…`, `MAL-…`.
        pub id: Option<Text<'r>> = "id",
        /// When it was withdrawn.
        pub withdrawn: Option<Text<'r>> = "withdrawn",
        /// Other names of the same vulnerability.
        pub aliases: Vec<Text<'r>> = "aliases",
        /// The records that the record of a distribution is about.
        pub upstream: Vec<Text<'r>> = "upstream",
        /// One line.
        pub summary: Option<Text<'r>> = "summary",
        /// Markdown.
        pub details: Option<Text<'r>> = "details",
        /// Ratings.
        pub severity: Vec<Severity<'r>> = "severity",
        /// All packages with the vulnerability.
        pub affected: Vec<Affected<'r>> = "affected",
        /// Further reading.
        pub references: Vec<Reference<'r>> = "references",
        /// Members of the database.
        pub database_specific: Option<DatabaseSpecific<'r>> = "database_specific",
    }

    /// A rating.
    pub struct Severity<'r> {
        /// `CVSS_V2`, `CVSS_V3`, `CVSS_V4`, `Ubuntu`.
        pub kind: Option<Text<'r>> = "type",
        /// A vector, or a word of Ubuntu.
        pub score: Option<Text<'r>> = "score",
    }

    /// A package with the vulnerability.
    pub struct Affected<'r> {
        /// The package.
        pub package: Option<AffectedPackage<'r>> = "package",
        /// The versions.
        pub ranges: Vec<Range<'r>> = "ranges",
        /// Ratings for this package.
        pub severity: Vec<Severity<'r>> = "severity",
        /// Members of the ecosystem.
        pub ecosystem_specific: Option<EcosystemSpecific<'r>> = "ecosystem_specific",
        /// Members of the database.
        pub database_specific: Option<AffectedDatabase<'r>> = "database_specific",
    }

    /// The name of a package with the vulnerability.
    pub struct AffectedPackage<'r> {
        /// The name.
        pub name: Option<Text<'r>> = "name",
        /// The ecosystem.
        pub ecosystem: Option<Text<'r>> = "ecosystem",
        /// The package URL without a version.
        pub purl: Option<Text<'r>> = "purl",
    }

    /// A range of versions.
    pub struct Range<'r> {
        /// `SEMVER`, `ECOSYSTEM` or `GIT`.
        pub kind: Option<Text<'r>> = "type",
        /// Its bounds.
        pub events: Vec<Event<'r>> = "events",
    }

    /// A bound of a range.
    pub struct Event<'r> {
        /// The first version without the vulnerability.
        pub fixed: Option<Text<'r>> = "fixed",
    }

    /// Members of an ecosystem.
    pub struct EcosystemSpecific<'r> {
        /// Debian's urgency.
        pub urgency: Option<Text<'r>> = "urgency",
    }

    /// Members of a database for an affected package.
    pub struct AffectedDatabase<'r> {
        /// RustSec: `unmaintained`, `unsound`, `notice`; not a vulnerability.
        pub informational: Option<Text<'r>> = "informational",
        /// Weaknesses.
        pub cwes: Vec<Weakness<'r>> = "cwes",
    }

    /// A weakness.
    pub struct Weakness<'r> {
        /// `CWE-79`.
        pub id: Option<Text<'r>> = "cweId",
    }

    /// A reference.
    pub struct Reference<'r> {
        /// Its URL.
        pub url: Option<Text<'r>> = "url",
    }

    /// Members of a database.
    pub struct DatabaseSpecific<'r> {
        /// GitHub: `LOW`, `MODERATE`, `HIGH`, `CRITICAL`.
        pub severity: Option<Text<'r>> = "severity",
        /// GitHub: `CWE-79`.
        pub cwe_ids: Vec<Text<'r>> = "cwe_ids",
    }

    /// A finding of a detector, since 2.1: `inventory.GenericFinding` of OSV-SCALIBR.
    pub struct GenericFinding<'r> {
        /// The check.
        pub advisory: Option<GenericAdvisory<'r>> = "Adv",
        /// The place.
        pub target: Option<GenericTarget<'r>> = "Target",
    }

    /// The check of a detector.
    pub struct GenericAdvisory<'r> {
        /// Its id.
        pub id: Option<GenericId<'r>> = "ID",
        /// The title.
        pub title: Option<Text<'r>> = "Title",
        /// The description.
        pub description: Option<Text<'r>> = "Description",
        /// How to fix it.
        pub recommendation: Option<Text<'r>> = "Recommendation",
        /// 0 (unspecified) to 5 (critical).
        pub severity: Option<Int> = "Sev",
    }

    /// The id of a detector's advisory.
    pub struct GenericId<'r> {
        /// `CIS`.
        pub publisher: Option<Text<'r>> = "Publisher",
        /// The id of the publisher.
        pub reference: Option<Text<'r>> = "Reference",
    }

    /// The place of a detector's finding.
    pub struct GenericTarget<'r> {
        /// Free text.
        pub extra: Option<Text<'r>> = "Extra",
    }
}

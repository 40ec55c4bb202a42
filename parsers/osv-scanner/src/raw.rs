//! The schema of the report, borrowed from the report: `pkg/models/results.go`, and the OSV schema.

use finding_source::json::{Int, Text};

finding_source::schema! {
    /// A result, apart from its packages.
    pub struct Result<'r> {
        /// The file or directory that lists the packages.
        pub source: Option<Source<'r>> = "source",
    }

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

    /// A version of a package. A package with a vulnerability has a name and an ecosystem only.
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
        /// The addresses of pages about it.
        pub references: Vec<Text<'r>> = "references"[]."url",
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
        pub package: Option<PackageInfo<'r>> = "package",
        /// The versions.
        pub ranges: Vec<Range<'r>> = "ranges",
        /// Ratings for this package.
        pub severity: Vec<Severity<'r>> = "severity",
        /// Debian's urgency.
        pub urgency: Option<Text<'r>> = "ecosystem_specific"."urgency",
        /// Members of the database.
        pub database_specific: Option<AffectedDatabase<'r>> = "database_specific",
    }

    /// A range of versions.
    pub struct Range<'r> {
        /// `SEMVER`, `ECOSYSTEM` or `GIT`.
        pub kind: Option<Text<'r>> = "type",
        /// The first versions without the vulnerability.
        pub fixed: Vec<Text<'r>> = "events"[]."fixed",
    }

    /// Members of a database for an affected package.
    pub struct AffectedDatabase<'r> {
        /// RustSec: `unmaintained`, `unsound`, `notice`; not a vulnerability.
        pub informational: Option<Text<'r>> = "informational",
        /// `CWE-79`.
        pub cwe_ids: Vec<Text<'r>> = "cwes"[]."cweId",
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
        /// The place in free text.
        pub target: Option<Text<'r>> = "Target"."Extra",
    }

    /// The check of a detector.
    pub struct GenericAdvisory<'r> {
        /// The id of its publisher.
        pub id: Option<Text<'r>> = "ID"."Reference",
        /// The title.
        pub title: Option<Text<'r>> = "Title",
        /// The description.
        pub description: Option<Text<'r>> = "Description",
        /// How to fix it.
        pub recommendation: Option<Text<'r>> = "Recommendation",
        /// 0 (unspecified) to 5 (critical).
        pub severity: Option<Int> = "Sev",
    }
}

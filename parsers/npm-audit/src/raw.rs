//! The schema of the reports, borrowed from the report: npm's `audit-report.js` and `vuln.js`, pnpm's and yarn's `audit`.

use finding_source::json::{Float, Int, Text};
use finding_source::schema::{BoolOr, OneOrMore, TextOr};
use finding_source::weakness::Cwes;

finding_source::schema! {
    /// An advisory about a package. npm 6, pnpm and yarn write all of it, npm 7 and later only the first members.
    pub struct Advisory<'r> {
        /// The number of the advisory, which may change with each revision. In yarn 4 also `NAME (deprecation)`.
        pub number: Option<Text<'r>> = "id" | "source" | "ID",
        /// The title; in yarn 4 of a deprecation the author's message.
        pub title: Option<Text<'r>> = "title" | "Issue",
        /// The page, whose address has the GHSA name since 2021.
        pub url: Option<Text<'r>> = "url" | "URL",
        /// `info`, `low`, `moderate`, `high`, `critical`.
        pub severity: Option<Text<'r>> = "severity" | "Severity",
        /// The affected versions.
        pub affected: Option<Text<'r>> = "vulnerable_versions" | "range" | "Vulnerable Versions",
        /// The package.
        pub package: Option<Text<'r>> = "module_name" | "name",
        /// Weaknesses.
        pub cwes: OneOrMore<Cwes> = "cwe",
        /// The base score of CVSS. An unrated advisory has the score 0 and no vector.
        pub score: Option<Float> = "cvss"."score",
        /// The CVSS vector.
        pub vector: Option<Text<'r>> = "cvss"."vectorString",
        /// Versions without the vulnerability; `<0.0.0` if there are none.
        pub patched: Option<Text<'r>> = "patched_versions",
        /// The CVE names.
        pub cves: Vec<Text<'r>> = "cves",
        /// The GHSA name.
        pub ghsa: Option<Text<'r>> = "github_advisory_id",
        /// The description in Markdown.
        pub overview: Option<Text<'r>> = "overview",
        /// The advice.
        pub recommendation: Option<Text<'r>> = "recommendation",
        /// Further reading: a list in Markdown.
        pub references: Option<Text<'r>> = "references",
        /// The time of the withdrawal.
        pub deleted: Option<Text<'r>> = "deleted",
        /// The installed versions.
        pub findings: Vec<Installed<'r>> = "findings",
        /// The installed versions in yarn 4.
        pub versions: Vec<Text<'r>> = "Tree Versions",
        /// The packages that depend on the package, in yarn 4.
        pub dependents: Vec<Text<'r>> = "Dependents",
    }

    /// An installed version of the package of an advisory.
    pub struct Installed<'r> {
        /// The version.
        pub version: Option<Text<'r>> = "version",
        /// The ways from the project to the package: `a>b>c`.
        pub paths: Vec<Text<'r>> = "paths",
        /// True if only development needs it.
        pub dev: Option<bool> = "dev",
    }

    /// A package in a report of npm 7 and later: vulnerable, or the carrier of a vulnerable one.
    pub struct Package<'r> {
        /// Its name.
        pub name: Option<Text<'r>> = "name",
        /// True if the project names it as a dependency.
        pub is_direct: Option<bool> = "isDirect",
        /// Advisories about it, and the names of vulnerable packages that it depends on.
        pub via: Vec<TextOr<'r, Advisory<'r>>> = "via",
        /// The packages that it makes vulnerable.
        pub effects: Vec<Text<'r>> = "effects",
        /// The folders in which it is installed.
        pub nodes: Vec<Text<'r>> = "nodes",
        /// The fix that `npm audit fix` would install: true if there is one within the versions that the project allows, false if
        /// there is none, or the update of a direct dependency.
        pub fix: Option<BoolOr<Update<'r>>> = "fixAvailable",
    }

    /// An update that fixes a package.
    pub struct Update<'r> {
        /// The package to update, which may be another one.
        pub name: Option<Text<'r>> = "name",
        /// Its new version.
        pub version: Option<Text<'r>> = "version",
        /// True if the new version is incompatible.
        pub is_major: Option<bool> = "isSemVerMajor",
    }

    /// The numbers of audited packages in npm 7. The others write a number in its place, which does not count all.
    #[derive(Copy)]
    pub struct Audited or blank {
        /// The number of all packages.
        pub total: Option<Int> = "total",
    }

    /// A report, the object of a failure, or a line of yarn, apart from its entries.
    pub struct Document<'r> {
        /// A number for each severity, and their sum. npm 6 counts paths, npm 7 packages, pnpm advisories. In the data of a
        /// line of yarn 1, it is not a member of another one.
        pub totals: Totals<'r> = "metadata"."vulnerabilities" | "vulnerabilities",
        /// The number of audited packages in npm 6, pnpm and yarn.
        pub packages: Option<Int> = "metadata"."totalDependencies" | "totalDependencies",
        /// The numbers of audited packages in npm 7.
        pub npm_packages: Option<Audited> = "metadata"."dependencies",
        /// Why the audit failed.
        pub failure: Option<TextOr<'r, Failure<'r>>> = "error",
        /// The message of a failure.
        pub message: Option<Text<'r>> = "message",
        /// The type of a line.
        pub kind: Option<Text<'r>> = "type",
        /// The text of a line.
        pub data: Option<Text<'r>> = "data",
        /// The package of a tree of yarn 4.
        pub package: Option<Text<'r>> = "value",
    }

    /// The reason of a failed audit.
    pub struct Failure<'r> {
        /// `ENOLOCK`, `ENOAUDIT`, `ERR_PNPM_AUDIT_NO_LOCKFILE`.
        pub code: Option<Text<'r>> = "code",
        /// The reason.
        pub summary: Option<Text<'r>> = "summary" | "message",
        /// More about the reason.
        pub detail: Option<Text<'r>> = "detail",
    }
}

/// Numbers by their names.
pub type Totals<'r> = Vec<(Text<'r>, Int)>;

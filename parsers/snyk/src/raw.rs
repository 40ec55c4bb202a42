//! The schema of the report, borrowed from the report: `src/lib/snyk-test/legacy.ts` and `src/cli/commands/test/iac` of
//! Snyk's command line.

use finding_source::json::{Float, Int, Raw, Text};
use finding_source::schema::{OneOrMore, TextLists};

finding_source::schema! {
    /// A project, apart from its issues: the packages of a file, or of an image.
    pub struct Project<'r> {
        /// Its name; `docker-image|NAME` for an image.
        pub name: Option<Text<'r>> = "projectName",
        /// `npm`, `maven`, `deb`.
        pub manager: Option<Text<'r>> = "packageManager",
        /// The file that lists the packages.
        pub file: Option<Text<'r>> = "displayTargetFile",
        /// The file that lists the packages, or that has the misconfigurations.
        pub target_file: Option<Text<'r>> = "targetFile",
        /// The path on the build machine, or the name of an image with its tag.
        pub path: Option<Text<'r>> = "path",
        /// False if there are issues, or if the test failed.
        pub ok: Option<bool> = "ok",
        /// Why the test failed. An unreadable file of infrastructure as code has an empty one.
        pub error: Option<Text<'r>> = "error",
        /// The number of other projects that were found.
        pub other_projects: Option<Int> = "foundProjectCount",
        /// The number of different issues.
        pub unique_count: Option<Int> = "uniqueCount",
        /// The number of tested packages. It is 0 for infrastructure as code.
        pub packages: Option<Int> = "dependencyCount",
        /// The severity below which issues are left out.
        pub threshold: Option<Text<'r>> = "severityThreshold",
        /// True if the versions of some packages are not known.
        pub has_unknown_versions: Option<bool> = "hasUnknownVersions",
    }

    /// An issue of a package: on one dependency path, with `--group-issues` on all its paths.
    pub struct Issue<'r> {
        /// `SNYK-JS-LODASH-450202`, in old reports `npm:lodash:20180130`; `snyk:lic:…` for a license.
        pub id: Option<Text<'r>> = "id",
        /// The title, such as `Prototype Pollution`.
        pub title: Option<Text<'r>> = "title",
        /// The advisory in Markdown, which every path repeats.
        pub description: Option<Text<'r>> = "description",
        /// The page of the advisory. Most reports do not have it.
        pub url: Option<Text<'r>> = "url",
        /// `license`, or absent for a vulnerability.
        pub kind: Option<Text<'r>> = "type",
        /// The name of the license.
        pub license: Option<Text<'r>> = "license",
        /// Instructions of the organization for the license.
        pub instructions: Vec<Text<'r>> = "legalInstructionsArray"[]."legalContent",
        /// `low`, `medium`, `high`, `critical`, changed by the policies of the organization.
        pub severity: Option<Text<'r>> = "severity",
        /// The same in reports whose `severity` has no `critical`.
        pub severity_with_critical: Option<Text<'r>> = "severityWithCritical",
        /// The severity before a policy changed it.
        pub original_severity: Option<Text<'r>> = "originalSeverity",
        /// The base score of Snyk.
        pub score: Option<Float> = "cvssScore",
        /// The vector of Snyk in version 3.
        pub cvss_v3: Option<Text<'r>> = "CVSSv3",
        /// The vector in version 2, in old reports.
        pub cvss_v2: Option<Text<'r>> = "CVSSv2",
        /// Ratings of others, until 2024.
        pub cvss_details: Vec<Rating<'r>> = "cvssDetails",
        /// All ratings, since 2024.
        pub cvss_sources: Vec<Rating<'r>> = "cvssSources",
        /// CVE ids.
        pub cve: Vec<Text<'r>> = "identifiers"."CVE",
        /// GitHub's ids.
        pub ghsa: Vec<Text<'r>> = "identifiers"."GHSA",
        /// Ids of the former Open Source Vulnerability Database.
        pub osvdb: Vec<Text<'r>> = "identifiers"."OSVDB",
        /// Earlier ids of Snyk.
        pub alternative: Vec<Text<'r>> = "identifiers"."ALTERNATIVE",
        /// `CWE-79`.
        pub cwe: Vec<Text<'r>> = "identifiers"."CWE",
        /// Earlier ids of Snyk.
        pub alternative_ids: Vec<Text<'r>> = "alternativeIds",
        /// Ranges of affected versions.
        pub vulnerable: OneOrMore<Text<'r>> = "semver"."vulnerable",
        /// Versions without the vulnerability.
        pub fixed_in: OneOrMore<Text<'r>> = "fixedIn",
        /// The nearest of them.
        pub nearest_fixed: Option<Text<'r>> = "nearestFixedInVersion",
        /// `Not Defined`, `Unproven`, `Proof of Concept`, `Functional`, `Mature`, `High`.
        pub exploit: Option<Text<'r>> = "exploit",
        /// FIRST's EPSS, written as a string.
        pub epss: Option<Float> = "epssDetails"."probability",
        /// True if the package was published to do harm.
        pub malicious: Option<bool> = "malicious",
        /// True if the maintainers dispute the vulnerability.
        pub disputed: Option<bool> = "isDisputed",
        /// Further reading.
        pub references: Vec<Reference<'r>> = "references",
        /// The dependency path, `NAME@VERSION` from the project to the package; with `--group-issues` all of them.
        pub from: TextLists<'r> = "from",
        /// The package; with `--group-issues` that of each path. `SOURCE/BINARY` for a distribution.
        pub name: OneOrMore<Text<'r>> = "name",
        /// The version; with `--group-issues` that of one path.
        pub version: Option<Text<'r>> = "version",
        /// The package in Snyk's database, such as the source package.
        pub package_name: Option<Text<'r>> = "packageName",
        /// The same in old reports.
        pub module_name: Option<Text<'r>> = "moduleName",
        /// `npm`, `maven`, `debian:12`.
        pub package_manager: Option<Text<'r>> = "packageManager",
        /// The path after an update; `false` for a package that stays.
        pub upgrade_path: Vec<Text<'r>> = "upgradePath",
        /// The instruction of the Dockerfile that installs the package.
        pub instruction: Option<Text<'r>> = "dockerfileInstruction",
        /// The rules that ignore the issue.
        pub ignored: Vec<Ignored<'r>> = "filtered"."ignored",
    }

    /// A rating, with the members since 2024, and those before.
    pub struct Rating<'r> {
        /// `primary` or `secondary`, since 2024.
        pub kind: Option<Text<'r>> = "type",
        /// The organization, such as `Snyk`.
        pub assigner: Option<Text<'r>> = "assigner",
        /// `3.1` or `4.0`, since 2024.
        pub version: Option<Text<'r>> = "cvssVersion",
        /// The vector.
        pub vector: Option<Text<'r>> = "vector" | "cvssV3Vector",
        /// The base score.
        pub score: Option<Float> = "baseScore" | "cvssV3BaseScore",
    }

    /// A page.
    pub struct Reference<'r> {
        /// Its title.
        pub title: Option<Text<'r>> = "title",
        /// Its address.
        pub url: Option<Text<'r>> = "url",
    }

    /// A rule that ignores an issue.
    pub struct Ignored<'r> {
        /// The reason of the person who ignored it.
        pub reason: Option<Text<'r>> = "reason",
        /// `not-vulnerable`, `wont-fix`, `temporary-ignore`.
        pub kind: Option<Text<'r>> = "reasonType",
        /// Until when it holds.
        pub expires: Option<Text<'r>> = "expires",
    }

    /// A package of `snyk test --unmanaged` with one issue, or a program in an image with all its issues: no package manager
    /// installed them, and the advisories are in another member.
    pub struct Program<'r> {
        /// The name: `https://github.com|acme|libdemo`, or `node`.
        pub name: Option<Text<'r>> = "pkg"."name" | "pkgName",
        /// The version.
        pub version: Option<Text<'r>> = "pkg"."version" | "pkgVersion",
        /// The id of the advisory of a package.
        pub id: Option<Text<'r>> = "issueId",
        /// How the issues of a program are fixed, by the ids of their advisories.
        pub issues: Vec<(Text<'r>, Raw<'r>)> = "issues",
    }

    /// An issue of infrastructure as code.
    pub struct Misconfiguration<'r> {
        /// `SNYK-CC-00151`, or the id of a custom rule.
        pub public_id: Option<Text<'r>> = "publicId",
        /// The same.
        pub id: Option<Text<'r>> = "id",
        /// The title.
        pub title: Option<Text<'r>> = "title",
        /// `low`, `medium`, `high`, `critical`.
        pub severity: Option<Text<'r>> = "severity",
        /// True if a policy ignores it.
        pub ignored: Option<bool> = "isIgnored",
        /// The type of the resource, such as `aws_vpc`.
        pub resource_type: Option<Text<'r>> = "subType",
        /// The page of the rule.
        pub documentation: Option<Text<'r>> = "documentation",
        /// The defect.
        pub issue: Option<Text<'r>> = "issue",
        /// The possible damage.
        pub impact: Option<Text<'r>> = "impact",
        /// How to correct it.
        pub resolve: Option<Text<'r>> = "resolve",
        /// The line in the file; -1 if it is not known.
        pub line: Option<Int> = "lineNumber",
        /// The place in the configuration: `resource.aws_vpc[main]`.
        pub place: Option<Text<'r>> = "msg",
        /// Further reading.
        pub references: Vec<Text<'r>> = "references",
    }
}

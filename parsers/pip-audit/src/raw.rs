//! The schema of the report, borrowed from the report: `pip_audit/_format/json.py`.

use finding_source::json::Text;

finding_source::schema! {
    /// A package, audited or skipped.
    pub struct Dependency<'r> {
        /// The canonical name, in lower case with hyphens.
        pub name: Option<Text<'r>> = "name",
        /// The installed version. A skipped package has none.
        pub version: Option<Text<'r>> = "version",
        /// The known vulnerabilities of this version. A skipped package has none.
        pub vulns: Vec<Vulnerability<'r>> = "vulns",
        /// Why the package was not audited.
        pub skip_reason: Option<Text<'r>> = "skip_reason",
    }

    /// A vulnerability, as one advisory describes it.
    pub struct Vulnerability<'r> {
        /// `PYSEC-…`, `CVE-…` or `GHSA-…`. The service and the day decide which of them.
        pub id: Option<Text<'r>> = "id",
        /// Versions without the vulnerability, one for each line of releases.
        pub fix_versions: Vec<Text<'r>> = "fix_versions",
        /// Other names, in random order. Absent before 2.7.0 and with `--aliases off`.
        pub aliases: Vec<Text<'r>> = "aliases",
        /// Markdown on one line; `N/A` if the service has none. Absent with `--desc off`.
        pub description: Option<Text<'r>> = "description",
    }

    /// The action of `--fix` for a package.
    pub struct Fix<'r> {
        /// The package.
        pub name: Option<Text<'r>> = "name",
        /// The version that was replaced. Absent if nothing was done.
        pub old_version: Option<Text<'r>> = "old_version",
        /// The version that was installed. Absent if nothing was done.
        pub new_version: Option<Text<'r>> = "new_version",
    }
}

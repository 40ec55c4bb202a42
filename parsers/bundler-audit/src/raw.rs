//! The schema of the report, borrowed from the report: `lib/bundler/audit/report.rs` and `results/`.

use finding_source::json::{Float, Int, Text};

finding_source::schema! {
    /// A gem with a vulnerability, or an insecure source.
    pub struct Entry<'r> {
        /// The URL of an insecure source.
        pub source: Option<Text<'r>> = "source",
        /// The gem.
        pub gem: Option<Gem<'r>> = "gem",
        /// The vulnerability.
        pub advisory: Option<Advisory<'r>> = "advisory",
    }

    /// A version of a gem.
    pub struct Gem<'r> {
        /// Its name.
        pub name: Option<Text<'r>> = "name",
        /// Its version, without the platform.
        pub version: Option<Text<'r>> = "version",
    }

    /// An advisory of the ruby-advisory-db.
    pub struct Advisory<'r> {
        /// The name of its file: `CVE-2020-8161`, `GHSA-…`, `OSVDB-…`.
        pub id: Option<Text<'r>> = "id",
        /// The announcement.
        pub url: Option<Text<'r>> = "url",
        /// One line.
        pub title: Option<Text<'r>> = "title",
        /// Markdown.
        pub description: Option<Text<'r>> = "description",
        /// The base score of CVSS 2.
        pub cvss_v2: Option<Float> = "cvss_v2",
        /// The base score of CVSS 3.0 or 3.1.
        pub cvss_v3: Option<Float> = "cvss_v3",
        /// The base score of CVSS 4, after 0.9.3.
        pub cvss_v4: Option<Float> = "cvss_v4",
        /// The CVE name without `CVE-`.
        pub cve: Option<Text<'r>> = "cve",
        /// The number in a database that no longer exists.
        pub osvdb: Option<Int> = "osvdb",
        /// The GHSA name without `GHSA-`.
        pub ghsa: Option<Text<'r>> = "ghsa",
        /// Requirements, one for each line of releases.
        pub patched_versions: Vec<Text<'r>> = "patched_versions",
        /// `none` to `critical`, since 0.9.0.
        pub criticality: Option<Text<'r>> = "criticality",
    }
}

//! The schema of the report, borrowed from the report: `grype/presenter/models`.

use finding_source::json::{Float, Text};
use finding_source::schema::TextOr;

finding_source::schema! {
    /// A match: a vulnerability of a package.
    pub struct Match<'r> {
        /// The record that matched.
        pub vulnerability: Option<Vulnerability<'r>> = "vulnerability",
        /// Other records of the same vulnerability, mostly the NVD's.
        pub related: Vec<Vulnerability<'r>> = "relatedVulnerabilities",
        /// The package.
        pub artifact: Option<Artifact<'r>> = "artifact",
        /// Of an ignored match: the rules that ignore it.
        pub rules: Vec<IgnoreRule<'r>> = "appliedIgnoreRules",
    }

    /// A record of a vulnerability.
    pub struct Vulnerability<'r> {
        /// `CVE-…`, `GHSA-…`, or the id of a distribution.
        pub id: Option<Text<'r>> = "id",
        /// Where the record is published.
        pub data_source: Option<Text<'r>> = "dataSource",
        /// The database: `debian:distro:debian:12`, `nvd:cpe`.
        pub namespace: Option<Text<'r>> = "namespace",
        /// `Critical`, `High`, `Medium`, `Low`, `Negligible`, `Unknown`.
        pub severity: Option<Text<'r>> = "severity",
        /// Further reading; `links` before 0.13.
        pub urls: Vec<Text<'r>> = "urls" | "links",
        /// The description.
        pub description: Option<Text<'r>> = "description",
        /// Ratings since 0.13.
        pub cvss: Vec<Cvss<'r>> = "cvss",
        /// The rating of CVSS 2 before 0.13.
        pub cvss_v2: Option<OldCvss<'r>> = "cvssV2",
        /// The rating of CVSS 3 before 0.13.
        pub cvss_v3: Option<OldCvss<'r>> = "cvssV3",
        /// Versions without the vulnerability, since 0.13.
        pub fix: Option<Fix<'r>> = "fix",
        /// Pages of the advisories of a distribution, such as `RHSA-2020:4076`.
        pub advisories: Vec<Text<'r>> = "advisories"[]."link",
        /// The version without the vulnerability, before 0.13.
        pub fixed_in: Option<Text<'r>> = "fixedInVersion",
        /// Entries of CISA's catalog, since 0.88.
        pub known_exploited: Vec<KnownExploited<'r>> = "knownExploited",
        /// FIRST's EPSS, since 0.88.
        pub epss: Vec<Epss<'r>> = "epss",
        /// Weaknesses such as `CWE-79`, since 0.101.
        pub cwes: Vec<Text<'r>> = "cwes"[]."cwe",
    }

    /// A rating.
    pub struct Cvss<'r> {
        /// The organization that rated it, such as `nvd@nist.gov`.
        pub source: Option<Text<'r>> = "source",
        /// `Primary` or `Secondary`.
        pub kind: Option<Text<'r>> = "type",
        /// `2.0` to `4.0`.
        pub version: Option<Text<'r>> = "version",
        /// The vector.
        pub vector: Option<Text<'r>> = "vector",
        /// The base score.
        pub score: Option<Float> = "metrics"."baseScore",
    }

    /// A rating before 0.13.
    pub struct OldCvss<'r> {
        /// The base score.
        pub base_score: Option<Float> = "baseScore",
        /// The vector.
        pub vector: Option<Text<'r>> = "vector",
    }

    /// Versions without the vulnerability.
    pub struct Fix<'r> {
        /// The versions.
        pub versions: Vec<Text<'r>> = "versions",
        /// `fixed`, `not-fixed`, `wont-fix`, `unknown`.
        pub state: Option<Text<'r>> = "state",
    }

    /// An entry of CISA's catalog.
    pub struct KnownExploited<'r> {
        /// The date on which it was added.
        pub date_added: Option<Text<'r>> = "dateAdded",
        /// Until when US agencies have to act.
        pub due_date: Option<Text<'r>> = "dueDate",
        /// The action that they have to take.
        pub required_action: Option<Text<'r>> = "requiredAction",
    }

    /// The probability of exploitation.
    pub struct Epss<'r> {
        /// The CVE name that it is of, which may be another one than the record's.
        pub cve: Option<Text<'r>> = "cve",
        /// The probability, 0 to 1.
        pub epss: Option<Float> = "epss",
    }

    /// A package.
    pub struct Artifact<'r> {
        /// Its name.
        pub name: Option<Text<'r>> = "name",
        /// Its version.
        pub version: Option<Text<'r>> = "version",
        /// `deb`, `rpm`, `npm`, `java-archive`.
        pub kind: Option<Text<'r>> = "type",
        /// The package URL.
        pub purl: Option<Text<'r>> = "purl",
        /// The files that mention it.
        pub paths: Vec<Text<'r>> = "locations"[]."path",
        /// The source packages that a match went through.
        pub upstreams: Vec<Text<'r>> = "upstreams"[]."name",
    }

    /// A rule that ignores matches.
    pub struct IgnoreRule<'r> {
        /// A vulnerability that the rule names.
        pub vulnerability: Option<Text<'r>> = "vulnerability",
        /// The reason of the rule's author.
        pub reason: Option<Text<'r>> = "reason",
        /// A state of fixes that the rule names.
        pub fix_state: Option<Text<'r>> = "fix-state",
        /// A way of matching that the rule names.
        pub match_type: Option<Text<'r>> = "match-type",
        /// The status of a VEX document: `not_affected`, `fixed`.
        pub vex_status: Option<Text<'r>> = "vex-status",
        /// The justification of a VEX document.
        pub vex_justification: Option<Text<'r>> = "vex-justification",
    }

    /// The alerts about a package, such as that a distribution is out of support.
    pub struct Alerts<'r> {
        /// Their texts.
        pub messages: Vec<Text<'r>> = "alerts"[]."message",
    }

    /// The scan, apart from its matches.
    pub struct Scan<'r> {
        /// The scanned target: an image, or a path.
        pub target: Option<TextOr<'r, Image<'r>>> = "source"."target",
        /// The distribution of an image.
        pub distro: Option<Distro<'r>> = "distro",
        /// The program and its database.
        pub descriptor: Option<Descriptor<'r>> = "descriptor",
        /// The alerts about packages.
        pub alerts: Vec<Alerts<'r>> = "alertsByPackage",
    }

    /// An image.
    pub struct Image<'r> {
        /// The name on the command line.
        pub user_input: Option<Text<'r>> = "userInput",
        /// The digest of the configuration.
        pub image_id: Option<Text<'r>> = "imageID",
        /// Names with digests, as registries know the image.
        pub repo_digests: Vec<Text<'r>> = "repoDigests",
    }

    /// The distribution of an image.
    pub struct Distro<'r> {
        /// Its name.
        pub name: Option<Text<'r>> = "name",
        /// Its version.
        pub version: Option<Text<'r>> = "version",
    }

    /// The program and its database.
    pub struct Descriptor<'r> {
        /// Its version.
        pub version: Option<Text<'r>> = "version",
        /// The time of the scan, since 0.61.
        pub timestamp: Option<Text<'r>> = "timestamp",
        /// The database.
        pub db: Option<Database<'r>> = "db",
    }

    /// The database, in the forms of its versions 1 to 6.
    pub struct Database<'r> {
        /// Its error, before version 6.
        pub error: Option<Text<'r>> = "error",
        /// Its state, since version 6.
        pub status: Option<DatabaseStatus<'r>> = "status",
    }

    /// The state of the database.
    pub struct DatabaseStatus<'r> {
        /// True if it could be used.
        pub valid: Option<bool> = "valid",
        /// Its error.
        pub error: Option<Text<'r>> = "error",
    }
}

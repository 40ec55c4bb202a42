//! The schema of the report, borrowed from the report: GitLab's security report schemas 2.1 to 15.2.

use finding_source::json::{Int, Raw, Text};

finding_source::schema! {
    /// A vulnerability.
    pub struct Vulnerability<'r> {
        /// The kind of report. Removed in 15.
        pub category: Option<Text<'r>> = "category",
        /// A short title.
        pub name: Option<Text<'r>> = "name",
        /// A longer title. Removed in 15.
        pub message: Option<Text<'r>> = "message",
        /// The description, in Markdown.
        pub description: Option<Text<'r>> = "description",
        /// The advice.
        pub solution: Option<Text<'r>> = "solution",
        /// A key for comparing runs, which is rarely the name of a CVE. Removed in 15.
        pub cve: Option<Text<'r>> = "cve",
        /// `Info`, `Unknown`, `Low`, `Medium`, `High` or `Critical`; `Undefined` in old versions.
        pub severity: Option<Text<'r>> = "severity",
        /// `Ignore`, `Unknown`, `Experimental`, `Low`, `Medium`, `High` or `Confirmed`. Removed in 15.
        pub confidence: Option<Text<'r>> = "confidence",
        /// The names of the check or of the vulnerability, the most important first.
        pub identifiers: Vec<Identifier<'r>> = "identifiers",
        /// Pages about it.
        pub links: Vec<Link<'r>> = "links",
        /// The place.
        pub location: Option<Location<'r>> = "location",
        /// The scanner. Removed in 15.
        pub scanner: Option<Scanner<'r>> = "scanner",
        /// Remarks of the analyzer, since 14.
        pub flags: Vec<Flag<'r>> = "flags",
        /// Data for following its places when lines move, since 14.
        pub tracking: Vec<TrackingItem<'r>> = "tracking"."items",
        /// CVSS vectors, since 15.1.
        pub cvss_vectors: Vec<CvssVector<'r>> = "cvss_vectors",
        /// Of a secret: the secret. It is read only to remove it from the other texts.
        pub extract: Option<Text<'r>> = "raw_source_code_extract",
    }

    /// A name of a check or of a vulnerability.
    pub struct Identifier<'r> {
        /// The kind of name: `cve`, `cwe`, `semgrep_id`.
        pub kind: Option<Text<'r>> = "type",
        /// The name for people.
        pub name: Option<Text<'r>> = "name",
        /// The name for programs.
        pub value: Option<Text<'r>> = "value",
        /// A page about it.
        pub url: Option<Text<'r>> = "url",
    }

    /// A page.
    pub struct Link<'r> {
        /// Its title.
        pub name: Option<Text<'r>> = "name",
        /// Its address.
        pub url: Option<Text<'r>> = "url",
    }

    /// The place, whose members depend on the kind of report.
    pub struct Location<'r> {
        /// The file.
        pub file: Option<Text<'r>> = "file",
        /// The first line.
        pub start_line: Option<Int> = "start_line",
        /// The last line.
        pub end_line: Option<Int> = "end_line",
        /// The class, or module.
        pub class: Option<Text<'r>> = "class",
        /// The method of a class, or that of a request.
        pub method: Option<Text<'r>> = "method",
        /// Of a secret: the commit that added it. Its members name people.
        pub commit: Option<Raw<'r>> = "commit",
        /// The package.
        pub dependency: Option<Dependency<'r>> = "dependency",
        /// The operating system of an image.
        pub operating_system: Option<Text<'r>> = "operating_system",
        /// The image.
        pub image: Option<Text<'r>> = "image",
        /// The same image of the default branch, whose name does not change with the build.
        pub default_branch_image: Option<Text<'r>> = "default_branch_image",
        /// The resource of a cluster that runs the image.
        pub kubernetes_resource: Option<KubernetesResource<'r>> = "kubernetes_resource",
        /// The server.
        pub hostname: Option<Text<'r>> = "hostname",
        /// The parameter of a request.
        pub param: Option<Text<'r>> = "param",
        /// The path of a request.
        pub path: Option<Text<'r>> = "path",
        /// The kind of crash.
        pub crash_type: Option<Text<'r>> = "crash_type",
        /// The functions that were running, the innermost first.
        pub crash_state: Option<Text<'r>> = "crash_state",
    }

    /// A package in a version.
    pub struct Dependency<'r> {
        /// The name of the package.
        pub name: Option<Text<'r>> = "package"."name",
        /// Its version.
        pub version: Option<Text<'r>> = "version",
    }

    /// A resource of a cluster that runs an image.
    pub struct KubernetesResource<'r> {
        /// Its namespace.
        pub namespace: Option<Text<'r>> = "namespace",
        /// Its kind, such as `Deployment`.
        pub kind: Option<Text<'r>> = "kind",
        /// Its name.
        pub name: Option<Text<'r>> = "name",
        /// The container in it.
        pub container_name: Option<Text<'r>> = "container_name",
    }

    /// A scanner or an analyzer, which is a program that runs a scanner.
    pub struct Scanner<'r> {
        /// Its id, such as `semgrep`.
        pub id: Option<Text<'r>> = "id",
        /// Its name.
        pub name: Option<Text<'r>> = "name",
        /// Its version.
        pub version: Option<Text<'r>> = "version",
    }

    /// A remark of the analyzer.
    pub struct Flag<'r> {
        /// `flagged-as-likely-false-positive`.
        pub kind: Option<Text<'r>> = "type",
        /// The program that set it.
        pub origin: Option<Text<'r>> = "origin",
        /// The reason.
        pub description: Option<Text<'r>> = "description",
    }

    /// A place.
    pub struct TrackingItem<'r> {
        /// Its signatures, by several algorithms.
        pub signatures: Vec<Signature<'r>> = "signatures",
    }

    /// A signature of a place.
    pub struct Signature<'r> {
        /// `hash`, `location`, `scope_offset` or `scope_offset_compressed`.
        pub algorithm: Option<Text<'r>> = "algorithm",
        /// Its value, such as `src/main.c|parse[0]:2`.
        pub value: Option<Text<'r>> = "value",
    }

    /// A CVSS vector.
    pub struct CvssVector<'r> {
        /// The organization that rated it.
        pub vendor: Option<Text<'r>> = "vendor",
        /// The vector.
        pub vector: Option<Text<'r>> = "vector",
    }

    /// A report, apart from its vulnerabilities.
    pub struct Report<'r> {
        /// The run.
        pub scan: Option<Scan<'r>> = "scan",
    }

    /// The run.
    pub struct Scan<'r> {
        /// The kind of report: `sast`, `dependency_scanning`.
        pub kind: Option<Text<'r>> = "type",
        /// `success` or `failure`.
        pub status: Option<Text<'r>> = "status",
        /// The time at which it began, mostly without a zone.
        pub start_time: Option<Text<'r>> = "start_time",
        /// The time at which it ended, mostly without a zone.
        pub end_time: Option<Text<'r>> = "end_time",
        /// The scanner.
        pub scanner: Option<Scanner<'r>> = "scanner",
        /// The program that ran the scanner.
        pub analyzer: Option<Scanner<'r>> = "analyzer",
        /// Messages of the scanner.
        pub messages: Vec<Message<'r>> = "messages",
    }

    /// A message of the scanner.
    pub struct Message<'r> {
        /// `info`, `warn` or `fatal`.
        pub level: Option<Text<'r>> = "level",
        /// The text.
        pub value: Option<Text<'r>> = "value",
    }
}

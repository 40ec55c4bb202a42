use finding_source::json::{Int, Raw, StrictText, Text};

finding_source::schema! {
    /// The members of a sonar-report file beside its issues and rules.
    pub struct ReportedScan<'r> {
        /// The key of the project.
        pub project: Option<StrictText<'r>> = "sonarComponent",
        /// The branch.
        pub branch: Option<StrictText<'r>> = "branch",
        /// The keys of the issues that are hotspots.
        pub hotspot_keys: Vec<Text<'r>> = "hotspotKeys",
        /// The number of issues of each severity.
        pub summary: Vec<(Text<'r>, Int)> = "summary",
        /// OK, WARN, ERROR or NONE; `false` if the project has none.
        pub quality_gate_status: Option<Text<'r>> = "qualityGateStatus",
        /// True if only the issues of the new code period were exported. Some exporters write it as text.
        pub in_new_code_period: Option<Raw<'r>> = "inNewCodePeriod",
    }

    /// An entry of `issues` of a sonar-report file: an issue or, if `hotspotKeys` contains its key, a hotspot.
    #[derive(Copy)]
    pub struct ReportedIssue<'r> {
        /// As in the web API.
        pub rule: Option<Text<'r>> = "rule",
        /// BLOCKER to INFO; for hotspots HIGH, MEDIUM or LOW, in older versions CRITICAL, MAJOR or MINOR.
        pub severity: Option<Text<'r>> = "severity",
        /// As in the web API.
        pub status: Option<Text<'r>> = "status",
        /// The URL of the issue on the server.
        pub link: Option<Text<'r>> = "link",
        /// The path: the part after the last colon of the component's key.
        pub component: Option<Text<'r>> = "component",
        /// The line, from 1.
        pub line: Option<Int> = "line",
        /// The name of the rule; `/` when it is unknown.
        pub description: Option<Text<'r>> = "description",
        /// Plain text.
        pub message: Option<Text<'r>> = "message",
        /// As in the web API.
        pub key: Option<Text<'r>> = "key",
    }

    /// A value of `rules` of a sonar-report file.
    #[derive(Copy)]
    pub struct ReportedRule<'r> {
        /// Its name.
        pub name: Option<Text<'r>> = "name",
        /// HTML.
        pub html_desc: Option<Text<'r>> = "htmlDesc",
    }
}

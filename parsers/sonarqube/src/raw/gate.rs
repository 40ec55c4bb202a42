use finding_source::json::Text;

finding_source::schema! {
    /// `projectStatus` of `api/qualitygates/project_status`.
    pub struct ProjectStatus<'r> {
        /// OK, WARN, ERROR or NONE.
        pub status: Option<Text<'r>> = "status",
        /// What the gate asks for.
        pub conditions: Vec<Condition<'r>> = "conditions",
    }

    /// One demand of a quality gate.
    #[derive(Copy)]
    pub struct Condition<'r> {
        /// OK, WARN or ERROR.
        pub status: Option<Text<'r>> = "status",
        /// What is measured.
        pub metric_key: Option<Text<'r>> = "metricKey",
        /// GT or LT: what the measured value must not be, compared with the threshold.
        pub comparator: Option<Text<'r>> = "comparator",
        /// The threshold of ERROR.
        pub error_threshold: Option<Text<'r>> = "errorThreshold",
        /// The threshold of WARN, in old versions.
        pub warning_threshold: Option<Text<'r>> = "warningThreshold",
        /// The measured value.
        pub actual_value: Option<Text<'r>> = "actualValue",
    }
}

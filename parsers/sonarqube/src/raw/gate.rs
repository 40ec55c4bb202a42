use finding_source::json::Text;

finding_source::schema! {
    /// `projectStatus` of `api/qualitygates/project_status`.
    pub struct ProjectStatus<'r> {
        /// OK, WARN, ERROR or NONE.
        pub status: Option<Text<'r>> = "status",
        /// The conditions of the gate.
        pub conditions: Vec<Condition<'r>> = "conditions",
    }

    /// A condition of a quality gate.
    #[derive(Copy)]
    pub struct Condition<'r> {
        /// OK, WARN or ERROR.
        pub status: Option<Text<'r>> = "status",
        /// The metric.
        pub metric_key: Option<Text<'r>> = "metricKey",
        /// GT or LT: the comparison with the threshold that fails the condition.
        pub comparator: Option<Text<'r>> = "comparator",
        /// The threshold of ERROR.
        pub error_threshold: Option<Text<'r>> = "errorThreshold",
        /// The threshold of WARN, in old versions.
        pub warning_threshold: Option<Text<'r>> = "warningThreshold",
        /// The measured value.
        pub actual_value: Option<Text<'r>> = "actualValue",
    }
}

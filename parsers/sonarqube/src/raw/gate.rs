use finding_source::json::Text;
use serde::Deserialize;

/// `projectStatus` of `api/qualitygates/project_status`.
#[derive(Clone, Debug, Deserialize)]
pub struct ProjectStatus<'r> {
    /// OK, WARN, ERROR or NONE.
    #[serde(borrow)]
    pub status: Option<Text<'r>>,
    /// What the gate asks for.
    #[serde(borrow)]
    pub conditions: Option<Vec<Condition<'r>>>,
}

/// One demand of a quality gate.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Condition<'r> {
    /// OK, WARN or ERROR.
    #[serde(borrow)]
    pub status: Option<Text<'r>>,
    /// What is measured.
    #[serde(borrow)]
    pub metric_key: Option<Text<'r>>,
    /// GT or LT: what the measured value must not be, compared with the threshold.
    #[serde(borrow)]
    pub comparator: Option<Text<'r>>,
    /// The threshold of ERROR.
    #[serde(borrow)]
    pub error_threshold: Option<Text<'r>>,
    /// The threshold of WARN, in old versions.
    #[serde(borrow)]
    pub warning_threshold: Option<Text<'r>>,
    /// The measured value.
    #[serde(borrow)]
    pub actual_value: Option<Text<'r>>,
}

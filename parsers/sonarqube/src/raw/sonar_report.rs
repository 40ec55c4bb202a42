use finding_source::json::{Int, Text};
use serde::Deserialize;

/// An entry of `issues` of a file of sonar-report: an issue or, when `hotspotKeys` has its key, a hotspot.
#[derive(Clone, Debug, Deserialize)]
pub struct ReportedIssue<'r> {
    /// As in the web API.
    #[serde(borrow)]
    pub rule: Option<Text<'r>>,
    /// BLOCKER to INFO; of hotspots HIGH, MEDIUM or LOW, in older versions CRITICAL, MAJOR or MINOR.
    #[serde(borrow)]
    pub severity: Option<Text<'r>>,
    /// As in the web API.
    #[serde(borrow)]
    pub status: Option<Text<'r>>,
    /// The issue on the server.
    #[serde(borrow)]
    pub link: Option<Text<'r>>,
    /// The path: what follows the last colon of the component's key.
    #[serde(borrow)]
    pub component: Option<Text<'r>>,
    /// The line, from 1.
    pub line: Option<Int>,
    /// The name of the rule; `/` when it is unknown.
    #[serde(borrow)]
    pub description: Option<Text<'r>>,
    /// Plain text.
    #[serde(borrow)]
    pub message: Option<Text<'r>>,
    /// As in the web API.
    #[serde(borrow)]
    pub key: Option<Text<'r>>,
}

/// A value of `rules` of a file of sonar-report.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ReportedRule<'r> {
    /// Its name.
    #[serde(borrow)]
    pub name: Option<Text<'r>>,
    /// HTML.
    #[serde(borrow)]
    pub html_desc: Option<Text<'r>>,
}

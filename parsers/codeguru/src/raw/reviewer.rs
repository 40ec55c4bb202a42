//! Recommendations of CodeGuru Reviewer (API version 2019-09-19, `RecommendationSummary`).
//!
//! The API has names in PascalCase. So had the report of the command line (aws-codeguru-cli) once; now it has
//! names in camelCase.

use finding_source::json::{Raw, Text};
use serde::Deserialize;

/// A recommendation. The API promises none of its members.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Recommendation<'r> {
    #[serde(borrow, default, alias = "RecommendationId")]
    pub(crate) recommendation_id: Option<Text<'r>>,
    /// `.` for what is said of the scan as a whole.
    #[serde(borrow, default, alias = "FilePath")]
    pub(crate) file_path: Option<Text<'r>>,
    #[serde(borrow, default, alias = "StartLine")]
    pub(crate) start_line: Option<Raw<'r>>,
    #[serde(borrow, default, alias = "EndLine")]
    pub(crate) end_line: Option<Raw<'r>>,
    /// Markdown.
    #[serde(borrow, default, alias = "Description")]
    pub(crate) description: Option<Text<'r>>,
    #[serde(borrow, default, alias = "RecommendationCategory")]
    pub(crate) recommendation_category: Option<Text<'r>>,
    /// Absent, null or empty for old rules.
    #[serde(borrow, default, alias = "RuleMetadata")]
    pub(crate) rule_metadata: Option<Rule<'r>>,
    /// Absent for old rules.
    #[serde(borrow, default, alias = "Severity")]
    pub(crate) severity: Option<Text<'r>>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Rule<'r> {
    /// Language, name and version, such as `java/resource-leak@v1.0`.
    #[serde(borrow, default, alias = "RuleId")]
    pub(crate) rule_id: Option<Text<'r>>,
    #[serde(borrow, default, alias = "RuleName")]
    pub(crate) rule_name: Option<Text<'r>>,
    #[serde(borrow, default, alias = "ShortDescription")]
    pub(crate) short_description: Option<Text<'r>>,
    #[serde(borrow, default, alias = "LongDescription")]
    pub(crate) long_description: Option<Text<'r>>,
    /// Topics, languages, and weaknesses such as `cwe-755`.
    #[serde(borrow, default, alias = "RuleTags")]
    pub(crate) rule_tags: Option<Raw<'r>>,
}

//! Recommendations of CodeGuru Reviewer (API version 2019-09-19, `RecommendationSummary`).
//!
//! The API has names in PascalCase. The report of the command line (aws-codeguru-cli) formerly had them as well; now it
//! has names in camelCase.

use finding_source::json::{Int, Text};

finding_source::schema! {
    /// A recommendation. The API guarantees none of its members.
    pub(crate) struct Recommendation<'r> {
        pub(crate) recommendation_id: Option<Text<'r>> = "recommendationId" | "RecommendationId",
        /// `.` for a statement about the entire scan.
        pub(crate) file_path: Option<Text<'r>> = "filePath" | "FilePath",
        pub(crate) start_line: Option<Int> = "startLine" | "StartLine",
        pub(crate) end_line: Option<Int> = "endLine" | "EndLine",
        /// Markdown.
        pub(crate) description: Option<Text<'r>> = "description" | "Description",
        pub(crate) recommendation_category: Option<Text<'r>> =
            "recommendationCategory" | "RecommendationCategory",
        /// Absent, null or empty for old rules.
        pub(crate) rule_metadata: Option<Rule<'r>> = "ruleMetadata" | "RuleMetadata",
        /// Absent for old rules.
        pub(crate) severity: Option<Text<'r>> = "severity" | "Severity",
    }

    pub(crate) struct Rule<'r> {
        /// Language, name and version, such as `java/resource-leak@v1.0`.
        pub(crate) rule_id: Option<Text<'r>> = "ruleId" | "RuleId",
        pub(crate) rule_name: Option<Text<'r>> = "ruleName" | "RuleName",
        pub(crate) short_description: Option<Text<'r>> = "shortDescription" | "ShortDescription",
        pub(crate) long_description: Option<Text<'r>> = "longDescription" | "LongDescription",
        /// Topics, languages, and weaknesses such as `cwe-755`.
        pub(crate) rule_tags: Vec<Text<'r>> = "ruleTags" | "RuleTags",
    }
}

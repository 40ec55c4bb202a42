use finding_source::json::{Int, Text};
use serde::Deserialize;

use super::{Flow, TextRange};

/// An entry of `issues` of `api/issues/search`, SonarQube 5.5 to 2026.1 and SonarQube Cloud.
///
/// `rule` is the one member an issue cannot do without.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Issue<'r> {
    /// A UUID, or 20 characters that begin with `AX` or similar.
    #[serde(borrow)]
    pub key: Option<Text<'r>>,
    /// `repository:rule`, such as `java:S2077`.
    #[serde(borrow)]
    pub rule: Text<'r>,
    /// BLOCKER, CRITICAL, MAJOR, MINOR or INFO.
    #[serde(borrow)]
    pub severity: Option<Text<'r>>,
    /// The project's key, a colon and the path; the project's key alone for the project. The key may hold colons.
    #[serde(borrow)]
    pub component: Option<Text<'r>>,
    /// The project's key.
    #[serde(borrow)]
    pub project: Option<Text<'r>>,
    /// The module's key, up to 7.5.
    #[serde(borrow)]
    pub sub_project: Option<Text<'r>>,
    /// The line, from 1.
    pub line: Option<Int>,
    /// MD5 of the line's text without white space.
    #[serde(borrow)]
    pub hash: Option<Text<'r>>,
    /// Where in the file.
    pub text_range: Option<TextRange>,
    /// Further places.
    #[serde(borrow)]
    pub flows: Option<Vec<Flow<'r>>>,
    /// OPEN, CONFIRMED, REOPENED, RESOLVED or CLOSED; TO_REVIEW, IN_REVIEW or REVIEWED for the hotspots that 7.8 to
    /// 8.1 list among the issues.
    #[serde(borrow)]
    pub status: Option<Text<'r>>,
    /// FALSE-POSITIVE, WONTFIX, FIXED or REMOVED.
    #[serde(borrow)]
    pub resolution: Option<Text<'r>>,
    /// OPEN, CONFIRMED, FALSE_POSITIVE, ACCEPTED, FIXED or IN_SANDBOX, from 10.4 on.
    #[serde(borrow)]
    pub issue_status: Option<Text<'r>>,
    /// The name `issueStatus` had before 10.4 was released.
    #[serde(borrow)]
    pub simple_status: Option<Text<'r>>,
    /// Plain text.
    #[serde(borrow)]
    pub message: Option<Text<'r>>,
    /// Such as `5min` or `1d`.
    #[serde(borrow)]
    pub effort: Option<Text<'r>>,
    /// The older twin of `effort`.
    #[serde(borrow)]
    pub debt: Option<Text<'r>>,
    /// Free words.
    #[serde(borrow)]
    pub tags: Option<Vec<Text<'r>>>,
    /// When the issue was raised first.
    #[serde(borrow)]
    pub creation_date: Option<Text<'r>>,
    /// When the issue was changed last.
    #[serde(borrow)]
    pub update_date: Option<Text<'r>>,
    /// When it was closed.
    #[serde(borrow)]
    pub close_date: Option<Text<'r>>,
    /// CODE_SMELL, BUG or VULNERABILITY; SECURITY_HOTSPOT in 7.8 to 8.1.
    #[serde(borrow)]
    pub r#type: Option<Text<'r>>,
    /// MAIN or TEST.
    #[serde(borrow)]
    pub scope: Option<Text<'r>>,
    /// Which of its descriptions the rule shows here.
    #[serde(borrow)]
    pub rule_description_context_key: Option<Text<'r>>,
    /// From 10.2 on.
    #[serde(borrow)]
    pub clean_code_attribute: Option<Text<'r>>,
    /// From 10.2 on.
    #[serde(borrow)]
    pub clean_code_attribute_category: Option<Text<'r>>,
    /// From 10.2 on.
    #[serde(borrow)]
    pub impacts: Option<Vec<Impact<'r>>>,
    /// Preprocessor variants in which the issue was found, from 10.1 on.
    #[serde(borrow)]
    pub code_variants: Option<Vec<Text<'r>>>,
    /// The branch, where it is not the main one.
    #[serde(borrow)]
    pub branch: Option<Text<'r>>,
    /// The pull request.
    #[serde(borrow)]
    pub pull_request: Option<Text<'r>>,
    /// The organization, on SonarQube Cloud and in old servers.
    #[serde(borrow)]
    pub organization: Option<Text<'r>>,
    /// The linter that an imported issue comes from.
    #[serde(borrow)]
    pub external_rule_engine: Option<Text<'r>>,
}

/// What an issue means for one quality of the software.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Impact<'r> {
    /// MAINTAINABILITY, RELIABILITY or SECURITY.
    #[serde(borrow)]
    pub software_quality: Option<Text<'r>>,
    /// INFO, LOW, MEDIUM, HIGH or BLOCKER, some with `ImpactSeverity_` in front.
    #[serde(borrow)]
    pub severity: Option<Text<'r>>,
}

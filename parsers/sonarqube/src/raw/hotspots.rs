use finding_source::json::{Int, Text};
use serde::Deserialize;

use super::{Flow, TextRange};

/// An entry of `hotspots` of `api/hotspots/search`, SonarQube 8.2 to 2026.1 and SonarQube Cloud.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Hotspot<'r> {
    /// From the same generator as the keys of issues.
    #[serde(borrow)]
    pub key: Option<Text<'r>>,
    /// As in an issue.
    #[serde(borrow)]
    pub component: Option<Text<'r>>,
    /// The project's key.
    #[serde(borrow)]
    pub project: Option<Text<'r>>,
    /// Such as `sql-injection`.
    #[serde(borrow)]
    pub security_category: Option<Text<'r>>,
    /// HIGH, MEDIUM or LOW. It follows from the category, not from the code.
    #[serde(borrow)]
    pub vulnerability_probability: Option<Text<'r>>,
    /// TO_REVIEW or REVIEWED.
    #[serde(borrow)]
    pub status: Option<Text<'r>>,
    /// FIXED, SAFE or ACKNOWLEDGED, once reviewed.
    #[serde(borrow)]
    pub resolution: Option<Text<'r>>,
    /// The line, from 1.
    pub line: Option<Int>,
    /// MD5 of the line's text without white space.
    #[serde(borrow)]
    pub hash: Option<Text<'r>>,
    /// Plain text.
    #[serde(borrow)]
    pub message: Option<Text<'r>>,
    /// When it was found first.
    #[serde(borrow)]
    pub creation_date: Option<Text<'r>>,
    /// When it was changed last.
    #[serde(borrow)]
    pub update_date: Option<Text<'r>>,
    /// Where in the file.
    pub text_range: Option<TextRange>,
    /// Further places.
    #[serde(borrow)]
    pub flows: Option<Vec<Flow<'r>>>,
    /// The rule; missing in old servers.
    #[serde(borrow)]
    pub rule_key: Option<Text<'r>>,
    /// A published vulnerability it is about, in the newest servers.
    #[serde(borrow)]
    pub cve_id: Option<Text<'r>>,
    /// Preprocessor variants in which it was found.
    #[serde(borrow)]
    pub code_variants: Option<Vec<Text<'r>>>,
}

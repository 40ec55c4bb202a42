//! Findings of CodeGuru Security (API version 2018-05-10, `Finding`).

use finding_source::json::{Raw, Text};
use serde::Deserialize;

/// A finding. The API promises none of its members. `codeSnippet` and the code of suggested fixes are not read.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Entry<'r> {
    #[serde(borrow, default)]
    pub(crate) id: Option<Text<'r>>,
    #[serde(borrow, default)]
    pub(crate) title: Option<Text<'r>>,
    #[serde(borrow, default)]
    pub(crate) description: Option<Text<'r>>,
    #[serde(borrow, default, rename = "type")]
    pub(crate) sort: Option<Text<'r>>,
    /// Seconds since 1970 on the wire, a date and time where the AWS CLI wrote it.
    #[serde(borrow, default)]
    pub(crate) created_at: Option<Text<'r>>,
    #[serde(borrow, default)]
    pub(crate) updated_at: Option<Text<'r>>,
    /// `Open` or `Closed`.
    #[serde(borrow, default)]
    pub(crate) status: Option<Text<'r>>,
    #[serde(borrow, default)]
    pub(crate) severity: Option<Text<'r>>,
    #[serde(borrow, default)]
    pub(crate) resource: Option<Resource<'r>>,
    #[serde(borrow, default)]
    pub(crate) vulnerability: Option<Vulnerability<'r>>,
    #[serde(borrow, default)]
    pub(crate) generator_id: Option<Text<'r>>,
    #[serde(borrow, default)]
    pub(crate) detector_id: Option<Text<'r>>,
    #[serde(borrow, default)]
    pub(crate) detector_name: Option<Text<'r>>,
    #[serde(borrow, default)]
    pub(crate) detector_tags: Option<Raw<'r>>,
    #[serde(borrow, default)]
    pub(crate) rule_id: Option<Text<'r>>,
    #[serde(borrow, default)]
    pub(crate) remediation: Option<Remediation<'r>>,
}

/// What was scanned.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Resource<'r> {
    /// The name of the scan.
    #[serde(borrow, default)]
    pub(crate) id: Option<Text<'r>>,
    #[serde(borrow, default)]
    pub(crate) sub_resource_id: Option<Text<'r>>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Vulnerability<'r> {
    #[serde(borrow, default)]
    pub(crate) reference_urls: Option<Raw<'r>>,
    /// Names of weaknesses and vulnerabilities, and any other text.
    #[serde(borrow, default)]
    pub(crate) related_vulnerabilities: Option<Raw<'r>>,
    #[serde(borrow, default)]
    pub(crate) file_path: Option<File<'r>>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct File<'r> {
    #[serde(borrow, default)]
    pub(crate) name: Option<Text<'r>>,
    #[serde(borrow, default)]
    pub(crate) path: Option<Text<'r>>,
    #[serde(borrow, default)]
    pub(crate) start_line: Option<Raw<'r>>,
    #[serde(borrow, default)]
    pub(crate) end_line: Option<Raw<'r>>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Remediation<'r> {
    #[serde(borrow, default)]
    pub(crate) recommendation: Option<Advice<'r>>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Advice<'r> {
    #[serde(borrow, default)]
    pub(crate) text: Option<Text<'r>>,
    #[serde(borrow, default)]
    pub(crate) url: Option<Text<'r>>,
}

/// A finding that BatchGetFindings did not give.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Failed<'r> {
    #[serde(borrow, default)]
    pub(crate) scan_name: Option<Text<'r>>,
    #[serde(borrow, default)]
    pub(crate) finding_id: Option<Text<'r>>,
    #[serde(borrow, default)]
    pub(crate) error_code: Option<Text<'r>>,
}

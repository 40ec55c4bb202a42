use finding_source::json::{Float, Text};
use serde::Deserialize;

/// An entry of `issuesReleases` of `api/v2/sca/issues-releases`: a risk of a dependency. SonarQube Server 2025.4 and
/// later with Advanced Security, and SonarQube Cloud.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct IssueRelease<'r> {
    /// A UUID.
    #[serde(borrow)]
    pub key: Option<Text<'r>>,
    /// The other name of `key`.
    #[serde(borrow)]
    pub id: Option<Text<'r>>,
    /// VULNERABILITY, PROHIBITED_LICENSE or MALWARE.
    #[serde(borrow)]
    pub r#type: Option<Text<'r>>,
    /// INFO, LOW, MEDIUM, HIGH or BLOCKER: what counts.
    #[serde(borrow)]
    pub severity: Option<Text<'r>>,
    /// What it was before somebody changed it.
    #[serde(borrow)]
    pub original_severity: Option<Text<'r>>,
    /// What somebody changed it to.
    #[serde(borrow)]
    pub manual_severity: Option<Text<'r>>,
    /// SECURITY or MAINTAINABILITY.
    #[serde(borrow)]
    pub quality: Option<Text<'r>>,
    /// OPEN, CONFIRM, ACCEPT, SAFE or FIXED.
    #[serde(borrow)]
    pub status: Option<Text<'r>>,
    /// A CVE or GHSA id.
    #[serde(borrow)]
    pub vulnerability_id: Option<Text<'r>>,
    /// Such as `CWE-79`.
    #[serde(borrow)]
    pub cwe_ids: Option<Vec<Text<'r>>>,
    /// A number, written as text.
    pub cvss_score: Option<Float>,
    /// The dependency.
    #[serde(borrow)]
    pub release: Option<Release<'r>>,
    /// Whether the advisory was withdrawn.
    pub withdrawn: Option<bool>,
    /// The license that is prohibited.
    #[serde(borrow)]
    pub spdx_license_id: Option<Text<'r>>,
    /// RFC 3339, unlike the dates of issues.
    #[serde(borrow)]
    pub created_at: Option<Text<'r>>,
}

/// A version of a package.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Release<'r> {
    /// Package URL.
    #[serde(borrow)]
    pub package_url: Option<Text<'r>>,
    /// Such as `npm`.
    #[serde(borrow)]
    pub package_manager: Option<Text<'r>>,
    /// Its name.
    #[serde(borrow)]
    pub package_name: Option<Text<'r>>,
    /// Its version.
    #[serde(borrow)]
    pub version: Option<Text<'r>>,
    /// SPDX expression.
    #[serde(borrow)]
    pub license_expression: Option<Text<'r>>,
    /// Whether new code brought it.
    pub newly_introduced: Option<bool>,
    /// Whether the project names it itself.
    pub direct_summary: Option<bool>,
    /// Whether it is used in production.
    pub production_scope_summary: Option<bool>,
    /// The manifests and lock files that name it.
    #[serde(borrow)]
    pub dependency_file_paths: Option<Vec<Text<'r>>>,
}

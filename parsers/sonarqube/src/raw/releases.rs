use finding_source::json::{Float, Text};

finding_source::schema! {
    /// An entry of `issuesReleases` of `api/v2/sca/issues-releases`: a dependency risk, from SonarQube Server 2025.4
    /// with Advanced Security and SonarQube Cloud.
    pub struct IssueRelease<'r> {
        /// A UUID.
        pub key: Option<Text<'r>> = "key",
        /// The other name of `key`.
        pub id: Option<Text<'r>> = "id",
        /// VULNERABILITY, PROHIBITED_LICENSE or MALWARE.
        pub r#type: Option<Text<'r>> = "type",
        /// INFO, LOW, MEDIUM, HIGH or BLOCKER: the effective severity.
        pub severity: Option<Text<'r>> = "severity",
        /// The value before a change by a user.
        pub original_severity: Option<Text<'r>> = "originalSeverity",
        /// The value after a change by a user.
        pub manual_severity: Option<Text<'r>> = "manualSeverity",
        /// SECURITY or MAINTAINABILITY.
        pub quality: Option<Text<'r>> = "quality",
        /// OPEN, CONFIRM, ACCEPT, SAFE or FIXED.
        pub status: Option<Text<'r>> = "status",
        /// A CVE or GHSA id.
        pub vulnerability_id: Option<Text<'r>> = "vulnerabilityId",
        /// Such as `CWE-79`.
        pub cwe_ids: Vec<Text<'r>> = "cweIds",
        /// A number, written as text.
        pub cvss_score: Option<Float> = "cvssScore",
        /// The dependency.
        pub release: Option<Release<'r>> = "release",
        /// True if the advisory was withdrawn.
        pub withdrawn: Option<bool> = "withdrawn",
        /// The prohibited license.
        pub spdx_license_id: Option<Text<'r>> = "spdxLicenseId",
        /// RFC 3339, unlike the dates of issues.
        pub created_at: Option<Text<'r>> = "createdAt",
    }

    /// A version of a package.
    pub struct Release<'r> {
        /// Package URL.
        pub package_url: Option<Text<'r>> = "packageUrl",
        /// Such as `npm`.
        pub package_manager: Option<Text<'r>> = "packageManager",
        /// Its name.
        pub package_name: Option<Text<'r>> = "packageName",
        /// Its version.
        pub version: Option<Text<'r>> = "version",
        /// SPDX expression.
        pub license_expression: Option<Text<'r>> = "licenseExpression",
        /// True if new code introduced it.
        pub newly_introduced: Option<bool> = "newlyIntroduced",
        /// True if the project depends on it directly.
        pub direct_summary: Option<bool> = "directSummary",
        /// True if it is used in production.
        pub production_scope_summary: Option<bool> = "productionScopeSummary",
        /// The manifests and lock files that name it.
        pub dependency_file_paths: Vec<Text<'r>> = "dependencyFilePaths",
    }
}

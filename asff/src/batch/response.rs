//! The reply of `BatchImportFindings`.

use crate::OtherMembers;
use crate::shape::structure;

/// The reply of `BatchImportFindings`. It comes with HTTP status 200 even when every finding failed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchImportFindingsResponse {
    /// `FailedCount`: the number of findings that were not imported.
    pub failed_count: Option<i32>,
    /// `SuccessCount`: the number of imported findings.
    pub success_count: Option<i32>,
    /// `FailedFindings`: the findings that were not imported, with reasons.
    pub failed_findings: Option<Vec<ImportFindingsError>>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

structure!(BatchImportFindingsResponse {
    0 failed_count "FailedCount",
    1 success_count "SuccessCount",
    2 failed_findings "FailedFindings",
});

/// The reason why one finding was not imported.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportFindingsError {
    /// `Id`: the id of the finding.
    pub id: Option<String>,
    /// `ErrorCode`: `InvalidInput` and `InvalidAccess` have been observed.
    pub error_code: Option<String>,
    /// `ErrorMessage`: a description of the error.
    pub error_message: Option<String>,
    /// Members of the document that this type does not define.
    pub other_members: OtherMembers,
}

impl ImportFindingsError {
    /// Returns whether the same finding may succeed when it is sent again. This is false after `InvalidInput`, which is
    /// about the finding itself, and after `InvalidAccess`, which lasts until the hub or the product is enabled. It is
    /// true for every other code.
    #[must_use]
    pub fn may_pass(&self) -> bool {
        !matches!(
            self.error_code.as_deref(),
            Some("InvalidInput" | "InvalidAccess")
        )
    }
}

structure!(ImportFindingsError {
    0 id "Id",
    1 error_code "ErrorCode",
    2 error_message "ErrorMessage",
});

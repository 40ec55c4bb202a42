//! `BatchImportFindings`: the request that is made of a [`Batch`], and what its reply says of the findings.
//!
//! Nothing is sent here. `request(&batch).input.send_with(&client)` does, with the caller's client; calls that are
//! refused as a whole for their number (`LimitExceededException`) are sent again by the client itself, as
//! its [`RetryConfig`](aws_sdk_securityhub::config::retry::RetryConfig) says. Single findings that failed it never sends
//! again, since such a reply has HTTP status 200: `batch.again(&response(&output))` are those for which it is worth it.

use asff::batch::{Batch, BatchImportFindingsResponse, ImportFindingsError};
use aws_sdk_securityhub::operation::batch_import_findings::BatchImportFindingsOutput;
use aws_sdk_securityhub::operation::batch_import_findings::builders::BatchImportFindingsInputBuilder;

use crate::Lost;
use crate::convert::{Place, Structure};

/// A request that can be sent, and what of its findings it lacks.
#[derive(Clone, Debug)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct Request {
    /// The request, with all findings of the batch in their order.
    pub input: BatchImportFindingsInputBuilder,
    /// What the SDK has no place for. The pointers begin at the body, `/Findings/0/…`.
    pub lost: Vec<Lost>,
}

/// The request for the findings of one batch.
///
/// The service's limits are kept by [`asff::batch::batches`]; `batch` stays with the caller, to whom the reply's
/// failures lead back.
pub fn request(batch: &Batch) -> Request {
    let mut lost = Vec::new();
    let body = Place::Finding;
    let list = Place::Member(&body, "Findings");
    let findings = batch.findings().iter().enumerate();
    let findings = findings
        .map(|(i, finding)| finding.to_sdk(Place::Item(&list, i), &mut lost))
        .collect();
    Request {
        input: BatchImportFindingsInputBuilder::default().set_findings(Some(findings)),
        lost,
    }
}

/// The reply, in the type with which [`Batch::failures`] and [`Batch::again`] lead back to the findings.
pub fn response(output: &BatchImportFindingsOutput) -> BatchImportFindingsResponse {
    let mut response = BatchImportFindingsResponse::default();
    response.failed_count = output.failed_count;
    response.success_count = output.success_count;
    response.failed_findings = output.failed_findings.as_ref().map(|failed| {
        let errors = failed.iter().map(|failed| {
            let mut error = ImportFindingsError::default();
            error.id.clone_from(&failed.id);
            error.error_code.clone_from(&failed.error_code);
            error.error_message.clone_from(&failed.error_message);
            error
        });
        errors.collect()
    });
    response
}

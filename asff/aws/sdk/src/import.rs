//! Converts between [`Batch`] and the SDK's `BatchImportFindings` request and reply.
//!
//! Nothing is sent here; `request(&batch).input.send_with(&client)` sends with the caller's client. The client itself
//! retries calls that are throttled (`LimitExceededException`), according to its
//! [`RetryConfig`](aws_sdk_securityhub::config::retry::RetryConfig). It never retries single failed findings, since
//! such a reply has HTTP status 200. `batch.again(&response(&output))` returns the findings that are worth a retry.

use asff::batch::{Batch, BatchImportFindingsResponse, ImportFindingsError};
use aws_sdk_securityhub::operation::batch_import_findings::BatchImportFindingsOutput;
use aws_sdk_securityhub::operation::batch_import_findings::builders::BatchImportFindingsInputBuilder;

use crate::Lost;
use crate::convert::{Place, Structure};

/// A request to send, and the values of its findings that the SDK cannot represent.
#[derive(Clone, Debug)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct Request {
    /// The request, with all findings of the batch in their order.
    pub input: BatchImportFindingsInputBuilder,
    /// The values that the SDK cannot represent. The pointers begin at the body, `/Findings/0/…`.
    pub lost: Vec<Lost>,
}

/// Returns the request for the findings of one batch.
///
/// [`asff::batch::batches`] satisfies the service's limits. Keep `batch` to assign the failures of the reply to
/// findings.
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

/// Converts the reply to the type that [`Batch::failures`] and [`Batch::again`] take.
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

//! A batch becomes a request, and failures in the reply are assigned to its findings.

#![allow(
    clippy::unwrap_used,
    reason = "in a test a failed unwrap is the failure"
)]

use asff::AwsSecurityFinding;
use asff::batch::{Batch, batches};
use asff_aws_sdk::import::{request, response};
use aws_sdk_securityhub::operation::batch_import_findings::BatchImportFindingsOutput;
use aws_sdk_securityhub::types::ImportFindingsError;
use serde_json::json;

fn batch(ids: &[&str]) -> Batch {
    let findings = ids.iter().map(|id| {
        serde_json::from_value::<AwsSecurityFinding>(json!({
            "Id": id,
            "AwsAccountId": "123456789012",
            "ProductArn": "arn:aws:securityhub:eu-west-1:123456789012:product/123456789012/default",
            "Mine": 1,
        }))
        .unwrap()
    });
    batches(findings).next().unwrap().unwrap()
}

fn failed(id: &str, code: &str) -> ImportFindingsError {
    ImportFindingsError::builder()
        .id(id)
        .error_code(code)
        .error_message("m")
        .build()
}

#[test]
fn a_request_has_the_findings_in_their_order() {
    let request = request(&batch(&["b", "a"]));
    let findings = request.input.get_findings().clone().unwrap();
    let ids: Vec<_> = findings
        .iter()
        .map(|finding| finding.id().unwrap())
        .collect();
    assert_eq!(ids, ["b", "a"]);
    let lost: Vec<String> = request.lost.iter().map(ToString::to_string).collect();
    assert_eq!(
        lost,
        [
            "/Findings/0/Mine: the SDK has no such member",
            "/Findings/1/Mine: the SDK has no such member",
        ]
    );
    assert!(request.input.build().is_ok());
}

#[test]
fn failures_are_assigned_to_findings() {
    let batch = batch(&["a", "b", "c"]);
    let output = BatchImportFindingsOutput::builder()
        .success_count(1)
        .failed_count(2)
        .failed_findings(failed("c", "InvalidInput"))
        .failed_findings(failed("a", "InternalException"))
        .build();
    let response = response(&output);
    let failures = batch.failures(&response);
    let found: Vec<_> = failures
        .iter()
        .map(|failure| &*failure.finding.unwrap().id)
        .collect();
    assert_eq!(found, ["c", "a"]);
    assert_eq!(failures[0].error.error_message.as_deref(), Some("m"));
    let again: Vec<String> = batch
        .again(&response)
        .into_iter()
        .map(|finding| finding.id)
        .collect();
    assert_eq!(again, ["a"]);
    assert_eq!(
        (response.success_count, response.failed_count),
        (Some(1), Some(2))
    );
}

#[test]
fn a_reply_without_failures_has_none() {
    let output = BatchImportFindingsOutput::builder()
        .success_count(1)
        .failed_count(0)
        .build();
    let batch = batch(&["a"]);
    assert!(batch.failures(&response(&output)).is_empty());
    assert!(batch.again(&response(&output)).is_empty());
}

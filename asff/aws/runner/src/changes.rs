//! Decides whether a finding differs from the one that the hub has.

use asff::{AwsSecurityFinding, FieldMap};
use asff_aws_sdk::{from_sdk, to_sdk};

/// Product fields of a run. They differ in each run, and say nothing about the defect.
const OF_RUN: [&str; 2] = ["asff/finding/build-id", "asff/finding/commit"];

/// Returns whether importing `own` would change no more than times, the commit, the build and the link to the report.
///
/// Members that the hub adds, and those that customers may change, are not compared.
pub(crate) fn is_unchanged(known: &AwsSecurityFinding, own: &AwsSecurityFinding) -> bool {
    // The SDK cannot represent some values. They would look like a change in each run.
    let own = from_sdk(to_sdk(own).finding).finding;
    provided(known.clone()) == provided(own)
}

/// Returns the members that describe the defect.
fn provided(mut finding: AwsSecurityFinding) -> AwsSecurityFinding {
    if finding.finding_provider_fields.is_some() {
        // The hub copies them to the top level, where a customer may change them.
        finding.confidence = None;
        finding.criticality = None;
        finding.related_findings = None;
        finding.severity = None;
        finding.types = None;
    }
    finding.aws_account_name = None;
    finding.company_name = None;
    finding.last_observed_at = None;
    finding.note = None;
    finding.processed_at = None;
    finding.product_name = None;
    finding.region = None;
    finding.sample = None;
    finding.source_url = None;
    finding.updated_at = String::new().into();
    finding.user_defined_fields = None;
    finding.verification_state = None;
    finding.workflow = None;
    finding.workflow_state = None;
    if let Some(fields) = finding.product_fields.take() {
        let own = fields
            .into_iter()
            .filter(|(key, _)| !key.starts_with("aws/") && !OF_RUN.contains(&&**key));
        finding.product_fields = Some(own.collect::<FieldMap>());
    }
    finding
}

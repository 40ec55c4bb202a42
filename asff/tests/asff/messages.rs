//! Findings that the service was seen to refuse. Each test has the name of the service's message.

use serde_json::json;

use crate::common;
use crate::common::{errors, set, valid, with, without};

#[test]
fn the_valid_finding_has_no_violation_at_all() {
    assert_eq!(common::lines(&common::read(&valid()).validate()), [""; 0]);
}

#[test]
fn data_should_have_required_property_description() {
    assert_eq!(
        errors(&without("/Description")),
        ["/Description: must be present"]
    );
}

#[test]
fn data_should_have_required_property_finding_provider_fields_data_should_match_some_schema_in_any_of()
 {
    assert_eq!(
        errors(&without("/FindingProviderFields")),
        ["/FindingProviderFields: must be present, or Severity and Types must"]
    );
    let mut document = valid();
    document
        .as_object_mut()
        .unwrap()
        .remove("FindingProviderFields");
    set(&mut document, "/Severity", json!({"Label": "HIGH"}));
    assert_eq!(errors(&common::read(&document).validate()).len(), 1);
    set(&mut document, "/Types", json!(["TTPs"]));
    assert_eq!(errors(&common::read(&document).validate()), [""; 0]);
}

#[test]
fn data_title_should_not_be_longer_than_256_characters() {
    assert_eq!(
        errors(&with("/Title", json!("x".repeat(257)))),
        ["/Title: must have at most 256 characters, not 257"]
    );
}

#[test]
fn data_description_should_not_be_longer_than_1024_characters() {
    assert_eq!(
        errors(&with("/Description", json!("x".repeat(1025)))),
        ["/Description: must have at most 1024 characters, not 1025"]
    );
}

#[test]
fn data_remediation_recommendation_text_should_not_be_longer_than_512_characters() {
    assert_eq!(
        errors(&with(
            "/Remediation/Recommendation/Text",
            json!("x".repeat(513))
        )),
        ["/Remediation/Recommendation/Text: must have at most 512 characters, not 513"]
    );
}

#[test]
fn data_remediation_recommendation_text_should_not_be_shorter_than_1_characters() {
    assert_eq!(
        errors(&with("/Remediation/Recommendation/Text", json!(""))),
        ["/Remediation/Recommendation/Text: must have at least 1 characters, not 0"]
    );
}

#[test]
fn data_resources_should_not_have_fewer_than_1_items() {
    assert_eq!(
        errors(&with("/Resources", json!([]))),
        ["/Resources: must have at least 1 items, not 0"]
    );
}

#[test]
fn data_resources_0_type_should_not_be_shorter_than_1_characters() {
    assert_eq!(
        errors(&with("/Resources/0/Type", json!(""))),
        ["/Resources/0/Type: must have at least 1 characters, not 0"]
    );
}

#[test]
fn data_resources_0_id_should_not_be_shorter_than_1_characters() {
    assert_eq!(
        errors(&with("/Resources/0/Id", json!(""))),
        ["/Resources/0/Id: must have at least 1 characters, not 0"]
    );
}

#[test]
fn data_resources_0_tags_should_not_have_fewer_than_1_properties() {
    assert_eq!(
        errors(&with("/Resources/0/Tags", json!({}))),
        ["/Resources/0/Tags: must have at least 1 pairs, not 0"]
    );
}

#[test]
fn data_resources_0_details_other_k_should_not_be_longer_than_1024_characters() {
    assert_eq!(
        errors(&with(
            "/Resources/0/Details/Other/K",
            json!("x".repeat(1025))
        )),
        ["/Resources/0/Details/Other/K: must have at most 1024 characters, not 1025"]
    );
}

#[test]
fn data_resources_0_details_aws_ec2_instance_ip_v4_addresses_should_not_have_more_than_10_items() {
    let addresses: Vec<_> = (0..11).map(|i| format!("192.0.2.{i}")).collect();
    let pointer = "/Resources/0/Details/AwsEc2Instance/IpV4Addresses";
    assert_eq!(
        errors(&with(pointer, json!(addresses))),
        [format!("{pointer}: must have at most 10 items, not 11")]
    );
}

#[test]
fn associated_standards_should_not_have_more_than_20_items() {
    let standards: Vec<_> = (0..21)
        .map(|i| json!({"StandardsId": format!("s/{i}")}))
        .collect();
    assert_eq!(
        errors(&with("/Compliance/AssociatedStandards", json!(standards))),
        ["/Compliance/AssociatedStandards: must have at most 20 items, not 21"]
    );
}

#[test]
fn data_types_0_should_match_pattern() {
    for (entry, expected) in [
        (
            "Tags/x/",
            r#"/Types/0: must be ^([^/]+)(/[^/]+){0,2}$, not "Tags/x/""#,
        ),
        ("", "/Types/0: must have at least 1 characters, not 0"),
        (
            "a/b/c/d",
            r#"/Types/0: must be ^([^/]+)(/[^/]+){0,2}$, not "a/b/c/d""#,
        ),
    ] {
        let violations = errors(&with("/Types", json!([entry])));
        assert_eq!(violations.first().map(String::as_str), Some(expected));
    }
}

#[test]
fn the_maximum_size_of_an_individual_field_should_be_less_than_32768() {
    let pointer = "/Resources/0/Details/AwsLambdaFunction/FunctionName";
    assert_eq!(errors(&with(pointer, json!("x".repeat(32_767)))), [""; 0]);
    assert_eq!(
        errors(&with(pointer, json!("x".repeat(32_768)))),
        [format!(
            "{pointer}: must have at most 32767 bytes, not 32768"
        )]
    );
}

#[test]
fn invalid_parameter_findings_size_109_is_greater_than_maximum_value_100() {
    let findings: Vec<_> = (0..109)
        .map(|i| {
            let mut document = valid();
            set(&mut document, "/Id", json!(format!("id {i}")));
            common::read(&document)
        })
        .collect();
    assert_eq!(
        errors(&asff::validate::request(&findings)),
        ["/Findings: must have at most 100 findings, not 109"]
    );
    assert_eq!(errors(&asff::validate::request(&findings[..100])), [""; 0]);
}

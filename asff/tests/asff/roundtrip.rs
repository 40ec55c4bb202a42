//! Every member, value and kind of value that is read is written again.

use asff::{AwsSecurityFinding, FieldMap, Resource, Severity, SeverityLabel};
use serde_json::{Value, json};

#[track_caller]
fn round_trips(document: Value) -> AwsSecurityFinding {
    let finding: AwsSecurityFinding = serde_json::from_str(&document.to_string()).unwrap();
    assert_eq!(serde_json::to_value(&finding).unwrap(), document);
    let text = serde_json::to_string(&finding).unwrap();
    assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), document);
    assert_eq!(
        serde_json::from_value::<AwsSecurityFinding>(document).unwrap(),
        finding
    );
    finding
}

#[test]
fn an_empty_finding_stays_empty() {
    let finding = round_trips(json!({}));
    assert_eq!(finding.title, "");
}

#[test]
fn an_empty_text_is_not_an_absent_one() {
    let finding = round_trips(json!({"Title": "", "Resources": [], "SourceUrl": ""}));
    assert_eq!(finding.source_url.as_deref(), Some(""));
    assert_ne!(finding, round_trips(json!({})));
}

#[test]
fn a_required_member_that_is_set_after_reading_is_written() {
    let mut finding = round_trips(json!({"Title": 5}));
    finding.title = "Found".to_owned();
    assert_eq!(
        serde_json::to_value(&finding).unwrap(),
        json!({"Title": "Found"})
    );
    assert_eq!(
        finding.other_members.get("Title"),
        Some(&json!(5)),
        "kept until the caller removes it"
    );
}

#[test]
fn unknown_members_are_kept_at_every_depth() {
    let finding = round_trips(json!({
        "EpssScore": 0.5,
        "Resources": [{"Type": "Other", "Id": "x", "Colour": {"deep": [1, null]}}],
        "Vulnerabilities": [{"Id": "CVE-2021-44228", "Cvss": [{"BaseScore": 10, "Kev": true}]}],
    }));
    assert_eq!(
        finding.resources[0].other_members.get("Colour"),
        Some(&json!({"deep": [1, null]}))
    );
}

#[test]
fn values_of_another_kind_are_kept() {
    let finding = round_trips(json!({
        "Title": null,
        "CreatedAt": 1_700_000_000,
        "Confidence": 99.0,
        "Criticality": 4_294_967_296_i64,
        "Severity": "HIGH",
        "Types": ["a", 5, {"b": null}],
        "Resources": {"Type": "Other"},
        "Malware": [{"Name": "x", "Type": ["VIRUS"]}, null],
        "Sample": "true",
        "Network": null,
        "RecordState": false,
        "ProductFields": [1],
    }));
    assert!(finding.confidence.is_none() && finding.types.is_none() && finding.severity.is_none());
    assert!(finding.resources.is_empty());
}

#[test]
fn words_that_the_model_does_not_list_are_kept() {
    let finding = round_trips(json!({"Compliance": {"Status": "INFOED"}, "RecordState": "GONE"}));
    let status = finding.compliance.unwrap().status.unwrap();
    assert_eq!(status.as_str(), "INFOED");
    assert!(matches!(status, asff::ComplianceStatus::Unlisted(_)));
}

#[test]
fn numbers_keep_their_kind() {
    round_trips(json!({"Vulnerabilities": [
        {"EpssScore": 0, "Cvss": [{"BaseScore": 10}, {"BaseScore": 10.0}, {"BaseScore": "9.8"}]},
        {"EpssScore": -1, "Cvss": [{"BaseScore": 18_446_744_073_709_551_615_u64}]},
        {"EpssScore": 0.000_430_000_000_000_1},
    ]}));
}

#[test]
fn a_map_keeps_values_that_are_not_strings() {
    let mut finding =
        round_trips(json!({"ProductFields": {"a": "1", "b": 2, "c": null, "d": {"e": true}}}));
    let fields = finding.product_fields.as_mut().unwrap();
    assert_eq!(fields.get("a"), Some("1"));
    assert_eq!(fields.get("b"), None);
    assert_eq!(fields.other_values().get("b"), Some(&json!(2)));
    fields.insert("b", "two");
    assert_eq!(
        serde_json::to_value(fields).unwrap(),
        json!({"a": "1", "b": "two", "c": null, "d": {"e": true}})
    );
}

#[test]
fn the_last_value_of_a_repeated_name_counts() {
    for (text, expected) in [
        (r#"{"Title":"a","Title":"b"}"#, json!({"Title": "b"})),
        (r#"{"Title":"a","Title":5}"#, json!({"Title": 5})),
        (r#"{"Title":5,"Title":"a"}"#, json!({"Title": "a"})),
        (r#"{"Sample":true,"Sample":null}"#, json!({"Sample": null})),
        (r#"{"Sample":null,"Sample":true}"#, json!({"Sample": true})),
        (r#"{"Tags":{"k":1,"k":"v"}}"#, json!({"Tags": {"k": "v"}})),
        (
            r#"{"ProductFields":{"k":"v","k":1}}"#,
            json!({"ProductFields": {"k": 1}}),
        ),
    ] {
        let finding: AwsSecurityFinding = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_value(&finding).unwrap(), expected, "{text}");
    }
}

#[test]
fn a_name_with_escapes_is_the_same_name() {
    let finding: AwsSecurityFinding = serde_json::from_str(r#"{"\u0054itle":"a\u0062"}"#).unwrap();
    assert_eq!(finding.title, "ab");
    let read: AwsSecurityFinding =
        serde_json::from_reader(&br#"{"Title":"a","New":1}"#[..]).unwrap();
    assert_eq!(
        serde_json::to_value(&read).unwrap(),
        json!({"Title": "a", "New": 1})
    );
}

#[test]
fn only_an_object_is_a_finding() {
    let error = serde_json::from_str::<AwsSecurityFinding>("[1]").unwrap_err();
    assert_eq!(
        error.to_string(),
        "invalid type: sequence, expected an object at line 1 column 0"
    );
}

#[test]
fn details_are_kept_whether_typed_or_not() {
    let finding = round_trips(
        json!({"Resources": [{"Type": "AwsS3Bucket", "Id": "b", "Details": {
            "AwsS3Bucket": {"OwnerId": "o", "CreatedAt": "2020-01-01T00:00:00Z"},
            "Container": {"Name": "c", "Privileged": "yes", "VolumeMounts": []},
            "CodeRepository": {"ProjectName": "p"},
            "AzureResource": [1, 2],
            "NotInTheModel": null,
            "Other": {"k": "v"},
        }}]}),
    );
    let details = finding.resources[0].details.as_ref().unwrap();
    assert_eq!(
        details.other.as_ref().and_then(|other| other.get("k")),
        Some("v")
    );
    assert_eq!(
        details.container.as_ref().unwrap().name.as_deref(),
        Some("c")
    );
}

#[test]
fn a_built_finding_is_written_in_the_order_of_the_model() {
    let mut finding = AwsSecurityFinding::new(
        "id",
        "arn:aws:securityhub:eu-west-1:123456789012:product/123456789012/default",
        "generator",
        "123456789012",
        "2026-01-02T03:04:05Z",
        "2026-01-02T03:04:05Z",
        "Title",
        "Description",
    );
    let mut severity = Severity::default();
    severity.label = Some(SeverityLabel::High);
    finding.severity = Some(severity);
    finding.product_fields = Some(FieldMap::from_iter([("b", "2"), ("a", "1")]));
    finding.resources.push(Resource::new("Other", "x"));
    assert_eq!(
        serde_json::to_string(&finding).unwrap(),
        concat!(
            r#"{"SchemaVersion":"2018-10-08","Id":"id","ProductArn":"#,
            r#""arn:aws:securityhub:eu-west-1:123456789012:product/123456789012/default","#,
            r#""GeneratorId":"generator","AwsAccountId":"123456789012","#,
            r#""CreatedAt":"2026-01-02T03:04:05Z","UpdatedAt":"2026-01-02T03:04:05Z","#,
            r#""Severity":{"Label":"HIGH"},"Title":"Title","Description":"Description","#,
            r#""ProductFields":{"a":"1","b":"2"},"Resources":[{"Type":"Other","Id":"x"}]}"#,
        )
    );
}

#[test]
fn a_finding_stays_cheap_to_move() {
    assert!(
        size_of::<AwsSecurityFinding>() <= 1280,
        "{}",
        size_of::<AwsSecurityFinding>()
    );
}

#[test]
fn an_empty_required_member_can_be_made_absent() {
    let mut finding = round_trips(json!({"Title": "", "Id": "1"}));
    assert!(finding.has("Title") && finding.has("Id") && !finding.has("Description"));
    finding.set_absent("Title", true);
    finding.set_absent("Description", false);
    finding.set_absent("Id", true);
    finding.set_absent("Confidence", true);
    assert_eq!(
        serde_json::to_value(&finding).unwrap(),
        json!({"Id": "1", "Description": ""}),
        "what is filled stays"
    );
    assert_ne!(finding, round_trips(json!({"Id": "1"})));
}

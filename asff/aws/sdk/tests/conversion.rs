//! Values that the SDK cannot represent are reported by name, and all others are converted.

#![allow(
    clippy::unwrap_used,
    reason = "in a test a failed unwrap is the failure"
)]

use asff::AwsSecurityFinding;
use asff_aws_sdk::{LossReason, Lost, from_sdk, to_sdk};
use aws_sdk_securityhub::types;
use serde_json::{Value, json};

#[rustfmt::skip]
#[path = "../../../tests/asff/generated/fill.rs"]
#[allow(clippy::too_many_lines, dead_code, reason = "generated, also for details that the SDK lacks")]
mod fill;

fn finding(document: &Value) -> AwsSecurityFinding {
    serde_json::from_value(document.clone()).unwrap()
}

fn told(lost: &[Lost]) -> Vec<String> {
    lost.iter().map(ToString::to_string).collect()
}

/// Removes lost values. In the SDK, a number with a fraction of zero is the same number.
fn without(mut document: Value, lost: &[Lost]) -> Value {
    for lost in lost {
        let (parent, name) = lost.pointer().rsplit_once('/').unwrap();
        let name = name.replace("~1", "/").replace("~0", "~");
        let parent = document.pointer_mut(parent).unwrap();
        parent.as_object_mut().unwrap().remove(&name).unwrap();
    }
    document
}

/// Converts to the SDK and back, and returns the values that were lost on the way there.
fn there_and_back(document: &Value) -> (Value, Vec<Lost>) {
    let there = to_sdk(&finding(document));
    let back = from_sdk(there.finding);
    assert_eq!(told(&back.lost), Vec::<String>::new());
    (serde_json::to_value(back.finding).unwrap(), there.lost)
}

#[test]
fn a_finding_of_the_sdk_leaves_none_of_its_memory() {
    let two = json!({"Id": "1", "Resources": [{"Type": "Other", "Id": "a"}, {"Type": "Other", "Id": "b"}]});
    let back = from_sdk(to_sdk(&finding(&two)).finding).finding;
    assert_eq!((back.resources.len(), back.resources.capacity()), (2, 2));
}

#[test]
fn a_complete_finding_survives_the_round_trip() {
    let complete = serde_json::to_value(fill::aws_security_finding()).unwrap();
    let (back, lost) = there_and_back(&complete);
    assert_eq!(
        told(&lost),
        ["/Resources/0/Details/GcpResource: the SDK has no such member"]
    );
    assert_eq!(back, without(complete, &lost));
}

#[test]
fn no_member_of_the_sdk_is_left_out() {
    let there = to_sdk(&fill::aws_security_finding()).finding;
    let text = format!("{there:#?}");
    let lines = text.lines().count();
    assert!(lines > 3_000, "only {lines} lines");
    let none: Vec<&str> = text
        .lines()
        .filter(|line| line.ends_with(": None,"))
        .collect();
    assert_eq!(none, Vec::<&str>::new());
}

#[test]
fn members_that_the_sdk_lacks_are_reported_at_every_depth() {
    let document = json!({
        "Id": "1",
        "ExploitScore": 0.5,
        "a/b~c\n": null,
        "Resources": [
            {"Type": "Other", "Id": "x"},
            {"Type": "AwsS3Bucket", "Id": "y", "Colour": {"deep": [1, null]}, "Details": {
                "AwsS3Bucket": {"OwnerName": "accounting", "Colour": "red"},
                "AwsUnheardOf": {"Name": "z"},
                "GcpResource": {"Name": "g"},
            }},
        ],
        "Vulnerabilities": [{"Id": "CVE-2021-44228", "Cvss": [{"BaseScore": 9.5}, {"BaseScore": 10.0, "Kev": true}]}],
    });
    let (back, lost) = there_and_back(&document);
    assert_eq!(
        told(&lost),
        [
            "/Resources/1/Details/AwsS3Bucket/Colour: the SDK has no such member",
            "/Resources/1/Details/AwsUnheardOf: the SDK has no such member",
            "/Resources/1/Details/GcpResource: the SDK has no such member",
            "/Resources/1/Colour: the SDK has no such member",
            "/Vulnerabilities/0/Cvss/1/Kev: the SDK has no such member",
            "/ExploitScore: the SDK has no such member",
            "/a~1b~0c\\n: the SDK has no such member",
        ]
    );
    assert!(
        lost.iter()
            .all(|lost| lost.reason() == LossReason::UnknownMember)
    );
    assert_eq!(back, without(document, &lost));
}

#[test]
fn values_of_another_type_are_reported() {
    let document = json!({
        "Title": null,
        "CreatedAt": 1_700_000_000,
        "Confidence": 99.5,
        "Criticality": 4_294_967_296_i64,
        "Severity": "HIGH",
        "Types": ["a", 5],
        "Sample": "true",
        "ProductFields": {"a": "1", "b/c": 2, "d": null},
        "Resources": [{"Type": "AwsS3Bucket", "Id": "y", "Details": {
            "AwsS3Bucket": "a text",
            "AwsEc2Instance": {"IpV4Addresses": ["192.0.2.1", 5], "Type": "t3.micro"},
            "Other": [],
        }}],
        "Vulnerabilities": [{"Id": "CVE-2021-44228", "Cvss": [{"BaseScore": "9.8"}]}],
    });
    let (back, lost) = there_and_back(&document);
    let mut pointers: Vec<&str> = lost.iter().map(Lost::pointer).collect();
    pointers.sort_unstable();
    assert_eq!(
        pointers,
        [
            "/Confidence",
            "/CreatedAt",
            "/Criticality",
            "/ProductFields/b~1c",
            "/ProductFields/d",
            "/Resources/0/Details/AwsEc2Instance/IpV4Addresses",
            "/Resources/0/Details/AwsS3Bucket",
            "/Resources/0/Details/Other",
            "/Sample",
            "/Severity",
            "/Title",
            "/Types",
            "/Vulnerabilities/0/Cvss/0/BaseScore",
        ]
    );
    assert!(
        lost.iter()
            .all(|lost| lost.reason() == LossReason::OtherKind)
    );
    assert_eq!(
        told(&lost)[0],
        "/ProductFields/b~1c: the SDK has another type of value"
    );
    assert_eq!(back, without(document, &lost));
}

#[test]
fn a_member_that_was_set_after_reading_is_not_lost() {
    let mut finding = finding(&json!({"Title": 5, "Confidence": "high"}));
    finding.title = "Found".to_owned();
    finding.confidence = Some(90);
    let there = to_sdk(&finding);
    assert_eq!(told(&there.lost), Vec::<String>::new());
    assert_eq!(there.finding.title(), Some("Found"));
    assert_eq!(there.finding.confidence(), Some(90));
}

#[test]
fn absent_and_empty_stay_distinct() {
    for document in [
        json!({}),
        json!({"Title": "", "Resources": [], "SourceUrl": "", "Types": [], "Network": {}, "ProductFields": {}}),
        json!({"Id": "1", "Resources": [{"Id": ""}], "Note": {}, "Malware": []}),
    ] {
        let (back, lost) = there_and_back(&document);
        assert_eq!((back, lost.len()), (document, 0));
    }
    assert_eq!(to_sdk(&finding(&json!({}))).finding.title(), None);
    assert_eq!(
        to_sdk(&finding(&json!({"Title": ""}))).finding.title(),
        Some("")
    );
}

#[test]
fn unlisted_words_are_kept() {
    let document = json!({
        "RecordState": "GONE",
        "Compliance": {"Status": "INFOED"},
        "Resources": [{"Type": "Other", "Id": "x", "Partition": "aws-moon"}],
    });
    let (back, lost) = there_and_back(&document);
    assert_eq!((back, lost.len()), (document.clone(), 0));
    let there = to_sdk(&finding(&document)).finding;
    assert_eq!(
        there.record_state().map(types::RecordState::as_str),
        Some("GONE")
    );
}

#[test]
fn times_are_kept_as_text() {
    let document =
        json!({"CreatedAt": "yesterday", "UpdatedAt": "2026-01-02T03:04:05.123456789+14:00"});
    let (back, lost) = there_and_back(&document);
    assert_eq!((back, lost.len()), (document, 0));
}

#[test]
fn integers_beyond_a_double_are_reported() {
    let score = |score: Value| json!({"Vulnerabilities": [{"Id": "x", "EpssScore": score}]});
    for (number, exact) in [
        (json!(10), true),
        (json!(-1), true),
        (json!(0.000_430_000_000_000_1), true),
        (json!(9_007_199_254_740_992_u64), true),
        (json!(9_007_199_254_740_993_u64), false),
        (json!(-9_007_199_254_740_993_i64), false),
        (json!(u64::MAX), false),
    ] {
        let (back, lost) = there_and_back(&score(number.clone()));
        let back = back["Vulnerabilities"][0]["EpssScore"].as_f64();
        assert_eq!(back, number.as_f64());
        let expected = (!exact).then_some(
            "/Vulnerabilities/0/EpssScore: the SDK has only the nearest 64-bit floating-point number",
        );
        assert_eq!(told(&lost), Vec::from_iter(expected), "{number}");
    }
}

#[test]
fn numbers_outside_of_json_are_reported() {
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let cvss = types::Cvss::builder()
            .version("3.1")
            .base_score(number)
            .build();
        let vulnerability = types::Vulnerability::builder().id("x").cvss(cvss).build();
        let finding = types::AwsSecurityFinding::builder()
            .vulnerabilities(vulnerability)
            .build();
        let back = from_sdk(finding);
        assert_eq!(
            told(&back.lost),
            ["/Vulnerabilities/0/Cvss/0/BaseScore: JSON has no such number"]
        );
        assert_eq!(
            serde_json::to_value(back.finding).unwrap(),
            json!({"Vulnerabilities": [{"Id": "x", "Cvss": [{"Version": "3.1"}]}]})
        );
    }
}

#[test]
fn details_of_another_cloud_are_free_json() {
    let document = json!({"Resources": [{"Type": "Other", "Id": "x", "Details": {
        "AzureResource": {"z": [1, -1, 1.5, null, true, "text", {}], "a": {"b": u64::MAX}},
    }}]});
    let (back, lost) = there_and_back(&document);
    assert_eq!((back, lost.len()), (document, 0));
}

#[test]
#[expect(clippy::disallowed_types, reason = "the test is about threads")]
fn a_finding_is_converted_on_the_stack_of_a_runtime_thread() {
    let worker = std::thread::Builder::new().stack_size(2 << 20).spawn(|| {
        let there = to_sdk(&fill::aws_security_finding()).finding;
        from_sdk(there).finding == fill::aws_security_finding()
    });
    assert!(
        !worker.unwrap().join().unwrap(),
        "the SDK lacks GcpResource"
    );
}

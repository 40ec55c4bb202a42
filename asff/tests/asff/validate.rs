//! Rules without numbers: types, enumerations, alternative members, contradictions, requests.

use asff::validate::{Constraint, Level, request};
use serde_json::{Value, json};

use crate::common::{errors, lines, read, set, valid, with, without};

#[test]
fn every_missing_required_member_is_reported() {
    for name in [
        "SchemaVersion",
        "Id",
        "ProductArn",
        "GeneratorId",
        "AwsAccountId",
        "CreatedAt",
        "UpdatedAt",
        "Title",
        "Description",
        "Resources",
    ] {
        let violations = without(&format!("/{name}"));
        assert_eq!(errors(&violations), [format!("/{name}: must be present")]);
        assert_eq!(violations[0].constraint, Constraint::Required);
    }
    for (pointer, value, missing) in [
        (
            "/Resources/0",
            json!({}),
            &["/Resources/0/Type", "/Resources/0/Id"][..],
        ),
        (
            "/Note",
            json!({}),
            &["/Note/Text", "/Note/UpdatedBy", "/Note/UpdatedAt"],
        ),
        (
            "/RelatedFindings",
            json!([{}]),
            &["/RelatedFindings/0/ProductArn", "/RelatedFindings/0/Id"],
        ),
        ("/Malware", json!([{}]), &["/Malware/0/Name"]),
        ("/PatchSummary", json!({}), &["/PatchSummary/Id"]),
        ("/Vulnerabilities", json!([{}]), &["/Vulnerabilities/0/Id"]),
        (
            "/Vulnerabilities",
            json!([{"Id": "CVE-2021-44228", "Vendor": {}}]),
            &["/Vulnerabilities/0/Vendor/Name"],
        ),
        (
            "/Compliance/StatusReasons",
            json!([{}]),
            &["/Compliance/StatusReasons/0/ReasonCode"],
        ),
    ] {
        let expected: Vec<_> = missing
            .iter()
            .map(|at| format!("{at}: must be present"))
            .collect();
        assert_eq!(errors(&with(pointer, value)), expected);
    }
}

#[test]
fn all_violations_are_found_at_once() {
    let violations = read(&json!({})).validate();
    assert_eq!(errors(&violations).len(), 11, "{violations:#?}");
}

#[test]
fn null_is_refused_everywhere() {
    for pointer in [
        "/Title",
        "/Resources",
        "/Resources/0",
        "/Severity",
        "/Types",
        "/ProductFields/a~1b~1c",
        "/Sample",
        "/Confidence",
        "/Resources/0/Details/AwsS3Bucket",
        "/Resources/0/Details/AwsS3Bucket/OwnerId",
    ] {
        let violations = with(pointer, Value::Null);
        let null = violations
            .iter()
            .find(|violation| violation.constraint == Constraint::Null);
        let null = null.unwrap_or_else(|| panic!("{pointer}: {violations:?}"));
        assert_eq!(null.pointer, pointer);
        assert_eq!(null.level, Level::Error);
    }
}

#[test]
fn values_of_another_type_are_reported_with_both_types() {
    for (pointer, value, expected) in [
        ("/Title", json!(5), "must be a string, not 5"),
        ("/Title", json!(["a"]), "must be a string, not an array"),
        (
            "/Confidence",
            json!(99.5),
            "must be a 32-bit integer, not 99.5",
        ),
        (
            "/Confidence",
            json!("99"),
            r#"must be a 32-bit integer, not "99""#,
        ),
        (
            "/Criticality",
            json!(4_294_967_296_i64),
            "must be a 32-bit integer, not 4294967296",
        ),
        ("/Sample", json!("true"), r#"must be a Boolean, not "true""#),
        (
            "/Severity",
            json!("HIGH"),
            r#"must be an object, not "HIGH""#,
        ),
        (
            "/Types",
            json!({"0": "TTPs"}),
            "must be an array, not an object",
        ),
        (
            "/ProductFields",
            json!(true),
            "must be an object, not a Boolean",
        ),
        (
            "/ProductFields/a~1b~1c",
            json!(12),
            "must be a string, not 12",
        ),
        (
            "/Vulnerabilities/0/Cvss/0/BaseScore",
            json!("9.8"),
            r#"must be a number, not "9.8""#,
        ),
        ("/Types/0", json!(5), "must be a string, not 5"),
        (
            "/Resources/0/Details/AwsRdsDbInstance/MultiAz",
            json!("no"),
            r#"must be a Boolean, not "no""#,
        ),
    ] {
        let violations = with(pointer, value);
        let kind = violations
            .iter()
            .find(|violation| violation.constraint == Constraint::Kind);
        let kind = kind.unwrap_or_else(|| panic!("{pointer}: {violations:?}"));
        assert_eq!(kind.to_string(), format!("{pointer}: {expected}"));
    }
}

#[test]
fn unknown_members_are_refused_and_a_similar_name_is_suggested() {
    for (pointer, expected) in [
        (
            "/EpssScore",
            "must be left out: the format has no such member",
        ),
        ("/resources", "must be spelled Resources"),
        (
            "/FindingProviderFields/Severity/Normalized",
            "must be left out: the format has no such member",
        ),
        (
            "/Resources/0/Details/AwsRdsDbInstance/DbInstanceIdentifier",
            "must be spelled DBInstanceIdentifier",
        ),
        (
            "/Resources/0/Details/CodeBuild",
            "must be left out: the format has no such member",
        ),
    ] {
        let violations = with(pointer, json!("x"));
        assert!(
            errors(&violations).contains(&format!("{pointer}: {expected}")),
            "{violations:?}"
        );
    }
}

#[test]
fn unlisted_enumeration_values_are_refused() {
    for (pointer, word) in [
        ("/Compliance/Status", "INFOED"),
        ("/RecordState", "active"),
        ("/Workflow/Status", "CLOSED"),
        ("/FindingProviderFields/Severity/Label", "High"),
        ("/Resources/0/Partition", "aws-eusc"),
        ("/Resources/0/Details/AwsIamAccessKey/Status", "ACTIVE"),
        ("/SchemaVersion", "2018-10-09"),
    ] {
        let violations = with(pointer, json!(word));
        let found = violations
            .iter()
            .find(|violation| violation.pointer == pointer);
        assert_eq!(
            found.map(|violation| violation.constraint),
            Some(Constraint::Word),
            "{violations:?}"
        );
        assert!(errors(&violations)[0].ends_with(&format!(", not \"{word}\"")));
    }
    assert_eq!(
        errors(&with("/RecordState", json!("GONE"))),
        [r#"/RecordState: must be one of ACTIVE, ARCHIVED, not "GONE""#]
    );
}

#[test]
fn white_space_alone_is_refused() {
    for pointer in ["/Title", "/ProductFields/a~1b~1c", "/Resources/0/Tags/key"] {
        assert_eq!(
            errors(&with(pointer, json!(" \n"))),
            [format!(
                r#"{pointer}: must have a character that is not white space, not " \n""#
            )]
        );
    }
    assert_eq!(
        errors(&with("/Resources/0/Tags/ ", json!("v"))).len(),
        1,
        "a key is a string as well"
    );
}

#[test]
fn an_empty_text_is_refused_everywhere() {
    for pointer in [
        "/Id",
        "/AwsAccountId",
        "/SourceUrl",
        "/CreatedAt",
        "/Compliance/RelatedRequirements/0",
        "/ProductFields/a~1b~1c",
        "/Resources/0/Details/Other/k",
        "/Resources/0/Details/AwsS3Bucket/OwnerId",
        "/Vulnerabilities/0/Id",
    ] {
        let violations = with(pointer, json!(""));
        let here: Vec<_> = violations.iter().filter(|v| v.pointer == pointer).collect();
        assert_eq!(here.len(), 1, "{violations:?}");
        assert!(
            matches!(
                here[0].constraint,
                Constraint::Length | Constraint::ValueLength
            ),
            "{violations:?}"
        );
    }
    assert_eq!(errors(&with("/ProductFields", json!({"": "v"}))).len(), 1);
}

#[test]
fn a_severity_needs_a_label_or_a_number() {
    assert_eq!(
        errors(&with("/Severity", json!({"Original": "x"}))),
        ["/Severity: must have Label or Normalized"]
    );
    assert_eq!(
        errors(&with("/Severity", json!({"Normalized": 70}))),
        [""; 0]
    );
    assert_eq!(
        errors(&with(
            "/FindingProviderFields/Severity",
            json!({"Original": "x"})
        )),
        ["/FindingProviderFields/Severity/Label: must be present"]
    );
}

#[test]
fn label_and_number_of_a_severity_that_contradict_are_advised_against() {
    for (label, first, last) in [
        ("INFORMATIONAL", 0, 0),
        ("LOW", 1, 39),
        ("MEDIUM", 40, 69),
        ("HIGH", 70, 89),
        ("CRITICAL", 90, 100),
    ] {
        for (number, expected) in [(first, 0), (last, 0), (first - 1, 1), (last + 1, 1)] {
            if (0..=100).contains(&number) {
                let violations = with("/Severity", json!({"Label": label, "Normalized": number}));
                assert_eq!(
                    violations.len(),
                    expected,
                    "{label} {number}: {violations:?}"
                );
            }
        }
    }
}

#[test]
fn a_recommendation_needs_a_text_or_a_url() {
    assert_eq!(
        errors(&with("/Remediation/Recommendation", json!({}))),
        ["/Remediation/Recommendation: must have Text or Url"]
    );
    assert_eq!(errors(&with("/Remediation", json!({}))), [""; 0]);
}

#[test]
fn a_provider_sets_its_members_in_finding_provider_fields() {
    let mut document = valid();
    document
        .as_object_mut()
        .unwrap()
        .remove("FindingProviderFields");
    set(&mut document, "/Severity", json!({"Label": "LOW"}));
    set(&mut document, "/Types", json!(["TTPs"]));
    set(&mut document, "/Confidence", json!(50));
    assert_eq!(
        lines(&read(&document).validate()),
        [
            "advice: /Severity: must be in FindingProviderFields",
            "advice: /Types: must be in FindingProviderFields",
            "advice: /Confidence: must be in FindingProviderFields",
        ]
    );
    assert_eq!(
        lines(&with("/Criticality", json!(1))),
        ["advice: /Criticality: must be in FindingProviderFields"]
    );
    assert_eq!(
        lines(&without("/FindingProviderFields/Types")),
        ["advice: /FindingProviderFields/Types: must be present"]
    );
}

#[test]
fn account_and_region_must_be_those_of_the_product() {
    assert_eq!(
        errors(&with("/AwsAccountId", json!("210987654321"))),
        ["/AwsAccountId: must be 123456789012, the account of ProductArn, not \"210987654321\""]
    );
    let partner = json!("arn:aws:securityhub:eu-west-1::product/acme/scan");
    assert_eq!(lines(&with("/ProductArn", partner)), [""; 0]);
    assert_eq!(
        lines(&with("/Region", json!("us-east-1"))),
        ["advice: /Region: must be eu-west-1, the region of ProductArn, not \"us-east-1\""]
    );
    let errors = errors(&with(
        "/ProductArn",
        json!("arn:aws:securityhub:us-gov-west-1:123456789012:product/123456789012/default"),
    ));
    assert!(
        errors[0].starts_with("/ProductArn: must be arn:PARTITION"),
        "{errors:?}"
    );
}

#[test]
fn rules_of_the_user_guide_are_advice() {
    for (pointer, value, expected) in [
        (
            "/Id",
            json!("arn:mine"),
            "must not start with arn: in findings of a product outside AWS, not \"arn:mine\"",
        ),
        (
            "/ProductFields/aws~1x~1y",
            json!("v"),
            "must not start with aws/ in findings of a product outside AWS",
        ),
        (
            "/ProductFields/key",
            json!("v"),
            "must have a key of the form COMPANY/PRODUCT/NAME",
        ),
        (
            "/UpdatedAt",
            json!("2026-01-02T03:04:04Z"),
            "must be no earlier than CreatedAt, 2026-01-02T03:04:05Z, not \"2026-01-02T03:04:04Z\"",
        ),
        (
            "/WorkflowState",
            json!("NEW"),
            "must be left out: the member is deprecated",
        ),
        (
            "/Network",
            json!({}),
            "must be left out: the member is deprecated",
        ),
        (
            "/Resources/0/ResourceRole",
            json!("Victim"),
            "must be one of Actor, Target, not \"Victim\"",
        ),
        (
            "/Resources/0/Type",
            json!("CodeBuild"),
            "must be AwsCodeBuildProject, not \"CodeBuild\"",
        ),
        (
            "/Resources/0/Partition",
            json!("aws-cn"),
            "must be aws, the partition of ProductArn, not \"aws-cn\"",
        ),
        (
            "/Resources/0/Details/AwsS3Bucket",
            json!({}),
            "must be under the Type of the resource",
        ),
        (
            "/Resources/0/Details/Container",
            json!({}),
            "must be under the Type of the resource",
        ),
        (
            "/Action/ActionType",
            json!("PING"),
            "must be one of NETWORK_CONNECTION, AWS_API_CALL, DNS_REQUEST, PORT_PROBE, not \"PING\"",
        ),
        (
            "/Action/NetworkConnectionAction/ConnectionDirection",
            json!("INBOUND"),
            "must be one of IN, OUT, not \"INBOUND\"",
        ),
        (
            "/FindingProviderFields/Types/0",
            json!("Infrastructure Security/x"),
            "must be one of Software and Configuration Checks, TTPs, Effects, Unusual Behaviors, \
             Sensitive Data Identifications, not \"Infrastructure Security\"",
        ),
    ] {
        assert_eq!(
            lines(&with(pointer, value)),
            [format!("advice: {pointer}: {expected}")]
        );
    }
    assert_eq!(
        lines(&with("/Action/ActionType", json!("PORT_PROBE"))),
        ["advice: /Action/PortProbeAction: must be present: ActionType names it"]
    );
    assert_eq!(
        lines(&with(
            "/Resources/0",
            json!({"Type": "AwsAccount", "Id": "123456789012"})
        )),
        [
            "advice: /Resources/0/Id: must be AWS::::Account: and the account id, for an \
             AwsAccount, not \"123456789012\""
        ]
    );
    assert_eq!(
        lines(&with("/Severity", json!({"Normalized": 5}))),
        ["advice: /Severity/Label: must be present: Normalized alone is deprecated"]
    );
}

#[test]
fn details_under_the_resource_type_are_valid() {
    for details in [
        json!({"AwsS3Bucket": {}, "Other": {"k": "v"}}),
        json!({"Other": {"k": "v"}}),
    ] {
        let resource = json!({"Type": "AwsS3Bucket", "Id": "arn:aws:s3:::b", "Details": details});
        assert_eq!(lines(&with("/Resources/0", resource)), [""; 0]);
    }
}

#[test]
fn a_long_or_hostile_text_is_shown_short_and_on_one_line() {
    let violations = with(
        "/RecordState",
        json!(format!("\n\u{1b}{}", "x".repeat(1_000))),
    );
    let line = violations[0].to_string();
    assert!(
        line.len() < 150 && !line.contains(['\n', '\u{1b}']),
        "{line}"
    );
}

#[test]
fn a_request_is_of_one_account_and_region_with_each_id_once() {
    let finding = |id: &str, region: &str, account: &str| {
        let mut document = valid();
        set(&mut document, "/Id", json!(id));
        set(&mut document, "/AwsAccountId", json!(account));
        let arn = format!("arn:aws:securityhub:{region}:{account}:product/{account}/default");
        set(&mut document, "/ProductArn", json!(arn));
        read(&document)
    };
    let first = finding("a", "eu-west-1", "123456789012");
    assert_eq!(errors(&request(std::slice::from_ref(&first))), [""; 0]);
    assert_eq!(
        errors(&request(&[])),
        ["/Findings: must have at least 1 findings, not 0"]
    );
    assert_eq!(
        errors(&request(&[
            first.clone(),
            finding("a", "eu-west-1", "123456789012"),
            finding("b", "us-east-1", "123456789012"),
            finding("c", "eu-west-1", "210987654321"),
        ])),
        [
            r#"/Findings/1/Id: must be unique in the request, not "a""#,
            "/Findings/2/ProductArn: must be of region eu-west-1, as the first finding is, not \
             \"arn:aws:securityhub:us-east-1:123456789012:product/123456789012/…\"",
            r#"/Findings/3/AwsAccountId: must be 123456789012, as in the first finding, not "210987654321""#,
        ]
    );
}

#[test]
fn a_request_has_at_most_6000000_bytes() {
    let finding = |id: usize, bytes: usize| {
        let mut document = valid();
        set(&mut document, "/Id", json!(format!("{id:02}")));
        for part in 0..(bytes / 2048) {
            let key = format!("/ProductFields/a~1b~1{part}");
            set(&mut document, &key, json!("x".repeat(2048)));
        }
        read(&document)
    };
    // 60 findings of more than 100,000 bytes.
    let findings: Vec<_> = (0..60).map(|id| finding(id, 50 * 2048)).collect();
    let violations = request(&findings);
    assert_eq!(errors(&violations).len(), 1);
    let size = 13 + serde_json::to_string(&findings).unwrap().len();
    assert_eq!(
        errors(&violations),
        [format!(
            "finding: must have at most 6000000 bytes, not {size}"
        )]
    );
    assert_eq!(errors(&request(&findings[..50])), [""; 0]);
}

#[test]
fn rules_and_levels_have_names() {
    assert_eq!(Constraint::UnknownMember.to_string(), "unknown-member");
    assert_eq!(Level::Advice.to_string(), "advice");
    assert!(Level::Error > Level::Advice);
}

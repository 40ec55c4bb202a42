//! Requests satisfy all limits, and findings are neither lost nor moved.

use asff::AwsSecurityFinding;
use asff::batch::{
    Batch, BatchImportFindingsResponse, Bodies, Destination, RefusalReason, Refused, RequestLimits,
    batches, gather,
};
use asff::validate::{Constraint, request};
use serde_json::{Value, json};

use crate::common::{read, set, valid};

fn finding(id: &str) -> AwsSecurityFinding {
    of("eu-west-1", "123456789012", id)
}

fn of(region: &str, account: &str, id: &str) -> AwsSecurityFinding {
    let mut document = valid();
    let arn = format!("arn:aws:securityhub:{region}:{account}:product/{account}/default");
    set(&mut document, "/ProductArn", json!(arn));
    set(&mut document, "/AwsAccountId", json!(account));
    set(&mut document, "/Id", json!(id));
    read(&document)
}

/// Returns a finding of exactly this many bytes.
fn sized(id: &str, bytes: usize) -> AwsSecurityFinding {
    let mut finding = finding(id);
    finding.source_url = Some(String::new());
    let rest = bytes - serde_json::to_vec(&finding).unwrap().len();
    finding.source_url = Some("x".repeat(rest));
    assert_eq!(serde_json::to_vec(&finding).unwrap().len(), bytes);
    finding
}

fn split(items: Vec<Result<Batch, Refused>>) -> (Vec<Batch>, Vec<Refused>) {
    let mut refused = Vec::new();
    let batches = items.into_iter().filter_map(|item| match item {
        Ok(batch) => Some(batch),
        Err(error) => {
            refused.push(error);
            None
        }
    });
    (batches.collect(), refused)
}

fn sizes(batches: &[Batch]) -> Vec<usize> {
    batches.iter().map(|batch| batch.findings().len()).collect()
}

/// Asserts the properties that every request must have.
#[track_caller]
fn is_sound(batch: &Batch) {
    let body: Value = serde_json::from_slice(batch.as_bytes()).unwrap();
    assert_eq!(body, json!({"Findings": batch.findings()}));
    assert!(batch.as_bytes().len() <= 6_000_000);
    assert_eq!(batch.indices().len(), batch.findings().len());
    let violations = request(batch.findings());
    let about_all = [
        Constraint::RequestSize,
        Constraint::Unique,
        Constraint::Consistency,
        Constraint::FindingSize,
    ];
    assert!(
        !violations
            .iter()
            .any(|violation| about_all.contains(&violation.constraint))
    );
}

#[test]
fn a_request_has_at_most_100_findings() {
    for (count, expected) in [
        (0, vec![]),
        (1, vec![1]),
        (100, vec![100]),
        (101, vec![100, 1]),
        (250, vec![100, 100, 50]),
    ] {
        let findings: Vec<_> = (0..count).map(|i| finding(&i.to_string())).collect();
        let (requests, refused) = split(batches(findings.clone()).collect());
        assert_eq!((sizes(&requests), refused.len()), (expected, 0));
        requests.iter().for_each(is_sound);
        let sent: Vec<_> = requests
            .into_iter()
            .flat_map(Batch::into_findings)
            .collect();
        assert_eq!(sent, findings);
    }
}

#[test]
fn a_request_has_at_most_6000000_bytes() {
    // {"Findings":[a,b,…]} adds 14 bytes and a comma between findings.
    let whole = 25 * 240_000;
    assert_eq!(whole, 6_000_000);
    let findings = |last: usize| {
        let mut findings: Vec<_> = (0..24)
            .map(|i| sized(&format!("{i:02}"), 240_000))
            .collect();
        findings.push(sized("24", last));
        findings
    };
    let room = 6_000_000 - 24 * 240_000 - 24 - r#"{"Findings":[]}"#.len();
    let (requests, _) = split(batches(findings(room)).collect());
    assert_eq!(sizes(&requests), [25]);
    assert_eq!(requests[0].as_bytes().len(), 6_000_000);
    let (requests, _) = split(batches(findings(room + 1)).collect());
    assert_eq!(sizes(&requests), [24, 1]);
}

#[test]
fn a_finding_has_at_most_240000_bytes() {
    let (requests, refused) =
        split(batches([sized("a", 240_000), sized("b", 240_001), finding("c")]).collect());
    assert_eq!(sizes(&requests), [2]);
    assert_eq!(requests[0].indices(), [0, 2]);
    assert_eq!(refused.len(), 1);
    assert_eq!(
        refused[0].to_string(),
        "finding 2: it has 240001 bytes, more than the limit of 240000"
    );
    assert_eq!(refused[0].finding.id, "b");
}

#[test]
fn a_request_is_of_one_account_and_region() {
    let findings = [
        of("eu-west-1", "123456789012", "a"),
        of("eu-west-1", "123456789012", "b"),
        of("us-east-1", "123456789012", "c"),
        of("eu-west-1", "210987654321", "d"),
        of("eu-west-1", "123456789012", "e"),
    ];
    let (requests, _) = split(batches(findings.clone()).collect());
    assert_eq!(sizes(&requests), [2, 1, 1, 1]);
    requests.iter().for_each(is_sound);
    assert_eq!(requests[1].destination().region(), "us-east-1");
    assert_eq!(requests[2].destination().account().as_str(), "210987654321");

    let gathered = gather(findings);
    let ids: Vec<_> = gathered.iter().map(|finding| &*finding.id).collect();
    assert_eq!(ids, ["a", "b", "e", "c", "d"]);
    assert_eq!(sizes(&split(batches(gathered).collect()).0), [3, 1, 1]);
}

#[test]
fn an_id_is_in_a_request_once() {
    let findings = ["a", "b", "a", "c", "a"].map(finding);
    let (requests, _) = split(batches(findings).collect());
    let ids = |batch: &Batch| -> Vec<String> {
        batch
            .findings()
            .iter()
            .map(|finding| finding.id.clone())
            .collect()
    };
    let ids: Vec<_> = requests.iter().map(ids).collect();
    assert_eq!(ids, [vec!["a", "b"], vec!["a", "c"], vec!["a"]]);
    requests.iter().for_each(is_sound);
}

#[test]
fn a_finding_that_cannot_be_sent_is_returned_with_the_reason() {
    let mut no_id = finding("");
    no_id.id.clear();
    let mut no_arn = finding("arn");
    no_arn.product_arn = "arn:aws:securityhub:::product/acme/scan".to_owned();
    let mut no_account = finding("account");
    no_account.aws_account_id = "1234".to_owned();
    let mut foreign = finding("foreign");
    foreign.aws_account_id = "210987654321".to_owned();
    let mut long = finding("long");
    long.title = "x".repeat(257);
    let input = [
        no_id,
        finding("a"),
        no_arn,
        no_account,
        foreign,
        long,
        finding("b"),
    ];

    let (requests, refused) = split(batches(input.clone()).collect());
    assert_eq!(requests[0].indices(), [1, 5, 6]);
    let told: Vec<_> = refused.iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [
            "finding 1: it has no Id",
            "finding 3: \"\" is not a region: expected one such as eu-west-1",
            "finding 4: \"1234\" is not an account id: expected 12 digits",
            "finding 5: its ProductArn is the default product of another account",
        ]
    );
    let (requests, refused) = split(batches(input).strict().collect());
    assert_eq!(requests[0].indices(), [1, 6]);
    assert!(
        matches!(&refused[4].reason, RefusalReason::Invalid(violations) if violations.len() == 1)
    );
    assert_eq!(
        refused[4].to_string(),
        "finding 6: /Title: must have at most 256 characters, not 257"
    );
}

#[test]
fn limits_can_be_narrower_and_not_wider() {
    let findings: Vec<_> = (0..7).map(|i| finding(&i.to_string())).collect();
    let with =
        |limits: RequestLimits| split(batches(findings.clone()).with_limits(limits).collect());
    assert_eq!(
        sizes(&with(RequestLimits::default().with_findings(3)).0),
        [3, 3, 1]
    );
    assert_eq!(
        sizes(&with(RequestLimits::default().with_findings(0)).0),
        [1; 7]
    );
    let one = serde_json::to_vec(&findings[0]).unwrap().len();
    let two = one * 2 + 1 + r#"{"Findings":[]}"#.len();
    assert_eq!(
        sizes(&with(RequestLimits::default().with_request_bytes(two)).0),
        [2, 2, 2, 1]
    );
    assert_eq!(
        sizes(&with(RequestLimits::default().with_request_bytes(two - 1)).0),
        [1; 7]
    );
    assert_eq!(
        with(RequestLimits::default().with_finding_bytes(one - 1))
            .1
            .len(),
        7
    );
    assert_eq!(
        with(RequestLimits::default().with_request_bytes(10))
            .1
            .len(),
        7
    );
    let wide = RequestLimits::default()
        .with_findings(1_000)
        .with_request_bytes(usize::MAX)
        .with_finding_bytes(usize::MAX);
    assert_eq!(wide, RequestLimits::default());
}

#[test]
fn failures_are_assigned_to_findings() {
    let (requests, _) = split(batches(["a", "b", "c"].map(finding)).collect());
    let reply = json!({
        "FailedCount": 2,
        "SuccessCount": 1,
        "FailedFindings": [
            {"Id": "c", "ErrorCode": "InvalidInput", "ErrorMessage": "Finding does not adhere"},
            {"Id": "z", "ErrorCode": "InvalidAccess", "ErrorMessage": "m", "More": 1},
        ],
        "ResponseMetadata": {"RequestId": "r"},
    });
    let response: BatchImportFindingsResponse = serde_json::from_value(reply.clone()).unwrap();
    assert_eq!(serde_json::to_value(&response).unwrap(), reply);
    assert_eq!(
        (response.failed_count, response.success_count),
        (Some(2), Some(1))
    );
    let failures = requests[0].failures(&response);
    assert_eq!(failures[0].finding, Some(&requests[0].findings()[2]));
    assert_eq!(
        failures[0].error.error_code.as_deref(),
        Some("InvalidInput")
    );
    assert_eq!(failures[1].finding, None);
    assert_eq!(failures.len(), 2);
}

#[test]
fn failures_that_may_pass_are_sent_again() {
    let (requests, _) = split(batches(["a", "b", "c", "d"].map(finding)).collect());
    let again = |reply: Value| -> Vec<String> {
        let response: BatchImportFindingsResponse = serde_json::from_value(reply).unwrap();
        let findings = requests[0].again(&response).into_iter();
        findings.map(|finding| finding.id).collect()
    };
    let failed = |count: i32| {
        json!({"FailedCount": count, "SuccessCount": 4 - count, "FailedFindings": [
            {"Id": "d", "ErrorCode": "InternalException"},
            {"Id": "b", "ErrorCode": "InvalidInput"},
            {"Id": "a"},
        ]})
    };
    assert_eq!(again(failed(3)), ["a", "d"]);
    assert_eq!(again(failed(4)), ["a", "c", "d"], "one is not named");
    assert_eq!(again(json!({"FailedCount": 4})), ["a", "b", "c", "d"]);
    assert_eq!(
        again(json!({"FailedCount": 1, "FailedFindings": [{"Id": "z"}]})),
        ["a", "b", "c", "d"],
        "whose failure it is, nobody knows"
    );
    assert!(again(json!({"FailedCount": 0, "SuccessCount": 4})).is_empty());
    assert!(again(json!({})).is_empty());
}

#[test]
fn bodies_of_findings_that_are_json_are_those_of_batches() {
    // Ids that return, and sizes that fill a request before it has 100 findings.
    let findings = (0..400).map(|i: usize| {
        let id = format!("id-{}", i % 90 + i / 7);
        sized(&id, if i < 200 { 1_000 } else { 150_000 + i })
    });
    let findings: Vec<_> = findings.collect();
    let expected: Vec<Batch> = batches(findings.clone()).map(Result::unwrap).collect();
    let mut bodies = Bodies::new(expected[0].destination().clone());
    let mut found = Vec::new();
    for finding in &findings {
        let json = serde_json::to_vec(finding).unwrap();
        found.extend(bodies.push(&finding.id, &json).unwrap());
    }
    found.extend(bodies.finish());
    assert!(found.len() > 4);
    let json: Vec<_> = found.iter().map(|body| body.as_bytes()).collect();
    assert!(json == expected.iter().map(Batch::as_bytes).collect::<Vec<_>>());
    for (body, batch) in found.iter().zip(&expected) {
        assert_eq!(body.destination(), batch.destination());
        let mut ids: Vec<_> = batch.findings().iter().map(|f| &*f.id).collect();
        ids.sort_unstable();
        assert_eq!(body.ids().collect::<Vec<_>>(), ids);
    }
}

#[test]
fn a_refused_body_leaves_the_request_open() {
    let destination = Destination::of(&finding("1")).unwrap();
    let mut bodies = Bodies::new(destination);
    assert!(bodies.push("1", b"{}").unwrap().is_none());
    assert!(matches!(bodies.push("", b"{}"), Err(RefusalReason::NoId)));
    let large = vec![b' '; 240_001];
    let refused = bodies.push("2", &large);
    assert!(matches!(
        refused,
        Err(RefusalReason::TooLarge {
            bytes: 240_001,
            limit: 240_000
        })
    ));
    assert!(bodies.push("3", b"{}").unwrap().is_none());
    let body = bodies.finish().unwrap();
    assert_eq!(body.as_bytes(), br#"{"Findings":[{},{}]}"#);
    assert!(Bodies::new(body.destination().clone()).finish().is_none());
}

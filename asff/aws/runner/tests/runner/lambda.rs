//! Events of the function.

use std::time::Duration;

use serde_json::{Value, json};

use crate::function::{Function, code_scan_report, created, messages};
use crate::support::{cfn_lint, cut, phpstan, prove, titles};

const FIRST: &str = "Fri, 02 Jan 2026 03:04:05 GMT";
const SECOND: &str = "Sat, 03 Jan 2026 03:04:05 GMT";

/// A policy that makes all findings of PHPStan critical.
const POLICY: &str =
    "[[rules]]\nname = \"all\"\nreason = \"a test\"\ntool = \"phpstan\"\nset = \"CRITICAL\"\n";

/// The notification of S3 itself, with encoded keys.
fn notification(keys: &[&str]) -> Value {
    let records = keys.iter().map(|key| {
        json!({"eventSource": "aws:s3", "eventName": "ObjectCreated:Put",
            "s3": {"bucket": {"name": "reports"}, "object": {"key": key, "size": 1024}}})
    });
    json!({"Records": records.collect::<Vec<_>>()})
}

#[tokio::test]
async fn the_report_of_an_event_is_stored_and_linked_by_its_version() {
    let function = Function::start("stored", &[("ASFF_BUCKET", "kept")]).await;
    let event = code_scan_report("2026-01-02T03:04:05.678Z", 1..4);
    let decision = function.call(&event).await.unwrap();
    assert_eq!(decision["decision"], "pass", "{decision}");
    assert_eq!(decision["imported"], 3);
    let keys = function.hub.cloud.keys_of("kept");
    assert_eq!(keys.len(), 1);
    assert!(
        keys[0].starts_with("events/20") && keys[0].ends_with("/request-1.json"),
        "{keys:?}"
    );
    let stored = function.hub.cloud.object("kept", &keys[0]).bytes;
    assert_eq!(stored, event.to_string().into_bytes());
    let mut linked = 0;
    for finding in function.hub.findings() {
        let url = finding["SourceUrl"].as_str().unwrap();
        let page =
            "https://console.aws.amazon.com/s3/object/kept?region=eu-west-1&prefix=events%2F";
        assert!(
            url.starts_with(page) && url.ends_with("&versionId=1"),
            "{url}"
        );
        assert_eq!(finding["UpdatedAt"], "2026-01-02T03:04:05.678Z");
        linked += 1;
    }
    let figures = format!(
        "{} report in the bucket, byte for byte; {linked} of 3 findings link to its version",
        keys.len()
    );
    prove("raw-report", &figures);
}

#[tokio::test]
async fn an_older_event_that_comes_late_changes_nothing() {
    let function = Function::start("late", &[]).await;
    let newer = code_scan_report("2026-01-03T03:04:05Z", 1..4);
    function.call(&newer).await.unwrap();
    let before = function.hub.findings();
    let older = code_scan_report("2026-01-02T03:04:05Z", 1..2);
    let decision = function.call(&older).await.unwrap();
    assert_eq!(
        (&decision["imported"], &decision["archived"]),
        (&json!(0), &json!(0))
    );
    assert_eq!(function.hub.findings(), before);
    // A time in the future is that of a wrong clock: it would keep all later reports out.
    let future = code_scan_report("2999-01-02T03:04:05Z", 1..4);
    function.call(&future).await.unwrap();
    let after = function.hub.findings();
    assert!(
        after
            .iter()
            .all(|finding| finding["UpdatedAt"].as_str() < Some("2999"))
    );
}

#[tokio::test]
async fn the_version_of_the_event_is_read_and_a_key_names_repository_and_branch() {
    let function = Function::start("version", &[]).await;
    let cloud = &function.hub.cloud;
    cloud.put("reports", "shop/main/a b+1.json", &phpstan(1..4), FIRST);
    cloud.put("reports", "shop/main/a b+1.json", &phpstan(1..3), SECOND);
    let decision = function.call(&created("shop/main/a b+1.json", "1")).await;
    assert_eq!(decision.unwrap()["imported"], 3);
    let finding = &function.hub.findings()[0];
    assert_eq!(finding["ProductFields"]["asff/finding/repository"], "shop");
    assert_eq!(finding["ProductFields"]["asff/finding/branch"], "main");
    assert_eq!(finding["UpdatedAt"], "2026-01-02T03:04:05Z");
    assert!(
        finding["SourceUrl"]
            .as_str()
            .unwrap()
            .ends_with("&versionId=1")
    );
    let second = function.call(&created("shop/main/a b+1.json", "2")).await;
    assert_eq!(second.unwrap()["archived"], 1);
    // The first event again, late: its object is older.
    let late = function.call(&created("shop/main/a b+1.json", "1")).await;
    assert_eq!(late.unwrap()["imported"], 0);
    assert_eq!(
        titles(&function.hub, "ARCHIVED"),
        ["Undefined variable: $v3"]
    );
}

#[tokio::test]
async fn of_a_batch_only_the_failed_messages_come_again_and_of_a_key_only_the_latest_version_is_read()
 {
    let function = Function::start("batch", &[]).await;
    let cloud = &function.hub.cloud;
    cloud.put("reports", "shop/main/a.json", &phpstan(1..4), FIRST);
    // Both versions are of the same second: only the sequencer tells which is later.
    cloud.put("reports", "shop/main/a.json", &phpstan(1..3), FIRST);
    cloud.put("reports", "shop/main/unknown.json", b"no report", FIRST);
    cloud.put("reports", "shop/main/b c+d.json", &cfn_lint(), FIRST);
    let batch = messages(&[
        ("newer", created("shop/main/a.json", "2")),
        ("older", created("shop/main/a.json", "1")),
        ("missing", created("shop/main/none.json", "1")),
        ("unknown", created("shop/main/unknown.json", "1")),
        (
            "sns",
            json!({"Type": "Notification", "Message": created("shop/main/a.json", "2").to_string()}),
        ),
        ("job", json!({"CodePipeline.job": {"id": "1"}})),
        ("s3", notification(&["shop/main/b+c%2Bd.json"])),
        (
            "half",
            notification(&["shop/main/b+c%2Bd.json", "shop/main/none.json"]),
        ),
        ("direct", code_scan_report("2026-01-02T03:04:05Z", 1..3)),
        ("test", json!({"Event": "s3:TestEvent"})),
        ("nonsense", json!("nonsense")),
    ]);
    let answer = function.call(&batch).await.unwrap();
    let failed = ["job", "missing", "unknown", "half", "nonsense"];
    let failed = failed.map(|id| json!({"itemIdentifier": id}));
    assert_eq!(answer, json!({"batchItemFailures": failed}));
    assert_eq!(function.hub.findings().len(), 3);
    let log = function.log();
    assert!(
        log.contains("message missing: s3://reports/shop/main/none.json: "),
        "{log}"
    );
}

#[tokio::test]
async fn a_summary_is_published_for_each_run_or_for_failures_only() {
    let topic = (
        "ASFF_TOPIC_ARN",
        "arn:aws:sns:eu-west-1:123456789012:summaries",
    );
    let function = Function::start("summary", &[topic, ("ASFF_FAIL_ON", "LOW")]).await;
    function
        .hub
        .cloud
        .put("reports", "shop/main/a.json", &phpstan(1..4), FIRST);
    function
        .call(&created("shop/main/a.json", "1"))
        .await
        .unwrap();
    let published = function.hub.cloud.published.lock().unwrap().clone();
    let (subject, message) = &published[0];
    assert!(
        subject.starts_with("asff: failed: 3 findings of LOW"),
        "{subject}"
    );
    assert!(subject.len() < 100);
    assert!(
        message.contains("\n3 new, 0 updated, 0 archived\n"),
        "{message}"
    );
    assert!(
        message.contains("s3://reports/shop/main/a.json\n"),
        "{message}"
    );
    assert!(message.contains(" Undefined variable: $v1\n"), "{message}");

    let only = Function::start("failures", &[topic, ("ASFF_NOTIFY", "fail")]).await;
    only.call(&code_scan_report("2026-01-02T03:04:05Z", 1..2))
        .await
        .unwrap();
    assert_eq!(only.hub.cloud.published.lock().unwrap().len(), 0);
}

#[tokio::test]
async fn a_policy_comes_from_an_object_or_a_parameter() {
    for (test, place) in [
        ("of-object", "s3://config/policy.toml"),
        ("of-parameter", "ssm:/asff/policy"),
    ] {
        let function = Function::start(test, &[("ASFF_POLICY", place)]).await;
        let event = code_scan_report("2026-01-02T03:04:05Z", 1..3);
        let error = function.call(&event).await.unwrap_err();
        assert!(error.starts_with("ASFF_POLICY: "), "{error}");
        assert!(error.contains(place.trim_start_matches("ssm:")), "{error}");
        let cloud = &function.hub.cloud;
        cloud.put("config", "policy.toml", POLICY.as_bytes(), FIRST);
        cloud.set_parameter("/asff/policy", POLICY);
        let decision = function.call(&event).await.unwrap();
        assert_eq!(
            decision["because"],
            "failed: 2 findings of HIGH (70) or more"
        );
        assert_eq!(function.hub.findings()[0]["Severity"]["Label"], "CRITICAL");
        // It is used again, and not fetched for each event.
        cloud.put("config", "policy.toml", b"[broken", FIRST);
        cloud.set_parameter("/asff/policy", "[broken");
        function.call(&event).await.unwrap();
    }
}

#[tokio::test]
async fn the_hub_of_another_account_is_called_with_its_role() {
    let variables = [
        ("ASFF_ROLE", "arn:aws:iam::ACCOUNT:role/asff"),
        ("ASFF_KEYS", "ACCOUNT/REPOSITORY/BRANCH"),
    ];
    let function = Function::start("role", &variables).await;
    let cloud = &function.hub.cloud;
    for account in ["123456789012", "210987654321"] {
        let key = format!("{account}/shop/main/a.json");
        cloud.put("reports", &key, &phpstan(1..3), FIRST);
        function.call(&created(&key, "1")).await.unwrap();
    }
    assert_eq!(cloud.keys_for("AssumeRole"), ["AKID"]);
    assert_eq!(
        cloud.keys_for("BatchImportFindings"),
        ["AKID", "KEYOF210987654321"]
    );
    assert_eq!(cloud.keys_for("GetObject"), ["AKID", "AKID"]);
    let accounts: Vec<Value> = function
        .hub
        .findings()
        .iter()
        .map(|f| f["AwsAccountId"].clone())
        .collect();
    assert_eq!(
        accounts,
        [
            "123456789012",
            "123456789012",
            "210987654321",
            "210987654321"
        ]
    );
}

#[tokio::test]
async fn reports_that_are_too_large_together_are_refused_before_they_are_read() {
    let function = Function::start("large", &[("ASFF_MAX_BYTES", "1000")]).await;
    function
        .hub
        .cloud
        .put("reports", "shop/main/a.json", &phpstan(0..50), FIRST);
    let error = function
        .call(&created("shop/main/a.json", "1"))
        .await
        .unwrap_err();
    let expected = "s3://reports/shop/main/a.json: all reports together have more than 1000 bytes; see ASFF_MAX_BYTES";
    assert_eq!(error, expected);
    assert_eq!(function.hub.findings().len(), 0);
}

#[tokio::test]
async fn an_event_for_which_the_time_is_too_short_fails_and_is_completed_when_it_comes_again() {
    let function = Function::start("short", &[]).await;
    let event = code_scan_report("2026-01-02T03:04:05Z", 1..3);
    let error = function.call_for(&event, Duration::ZERO).await.unwrap_err();
    assert_eq!(
        error,
        "2 findings could not be sent in the time of the function"
    );
    assert_eq!(function.call(&event).await.unwrap()["imported"], 2);
}

#[tokio::test]
async fn the_log_has_counts_and_metrics_and_no_text_of_reports() {
    let function = Function::start("log", &[]).await;
    let cloud = &function.hub.cloud;
    cloud.put("reports", "shop/main/a.json", &cut(phpstan(1..4)), FIRST);
    function
        .call(&created("shop/main/a.json", "1"))
        .await
        .unwrap();
    let log = function.log();
    assert!(!log.contains("Undefined variable"), "{log}");
    let lines: Vec<Value> = log
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let report = lines.iter().find(|line| line["level"] == "INFO").unwrap();
    let message = report["message"].as_str().unwrap();
    assert!(
        message.starts_with("s3://reports/shop/main/a.json: phpstan-json, "),
        "{message}"
    );
    assert!(message.contains("incomplete: "), "{message}");
    let metrics = lines.iter().find(|line| !line["_aws"].is_null()).unwrap();
    let declared = &metrics["_aws"]["CloudWatchMetrics"][0];
    assert_eq!(declared["Namespace"], "asff");
    for name in [
        "Read",
        "Imported",
        "Archived",
        "Refused",
        "Incomplete",
        "Duration",
    ] {
        let declared = declared["Metrics"].as_array().unwrap();
        assert!(
            declared.iter().any(|metric| metric["Name"] == name),
            "{name}"
        );
        assert!(metrics[name].is_u64(), "{name}");
    }
    assert_eq!(
        (&metrics["Incomplete"], &metrics["Archived"]),
        (&json!(1), &json!(0))
    );
}

//! Handling of events in the example `lambda` before anything is sent. `acceptance/run` tests sending.

#![allow(
    clippy::unwrap_used,
    reason = "in a test a failed unwrap is the failure"
)]

use std::collections::BTreeMap;

use aws_sdk_securityhub::Client;
use aws_sdk_securityhub::config::{BehaviorVersion, Config, Region};
use lambda::{Function, Reports, objects};
use lambda_runtime::Error;
use serde_json::{Value, json};

#[path = "../examples/lambda.rs"]
#[expect(dead_code, reason = "its `main` is for Lambda")]
mod lambda;

/// A bucket in memory.
struct Bucket(BTreeMap<&'static str, Vec<u8>>);

impl Reports for Bucket {
    async fn bytes(&self, _bucket: &str, key: &str) -> Result<Vec<u8>, Error> {
        Ok(self.0.get(key).ok_or_else(|| format!("no {key}"))?.clone())
    }
}

fn created(keys: &[&str]) -> Value {
    let records = keys.iter().map(|key| {
        json!({
            "eventVersion": "2.1",
            "eventSource": "aws:s3",
            "awsRegion": "eu-west-1",
            "eventTime": "2026-01-02T03:04:05.678Z",
            "eventName": "ObjectCreated:Put",
            "userIdentity": {"principalId": "AWS:AIDAEXAMPLE"},
            "requestParameters": {"sourceIPAddress": "192.0.2.1"},
            "responseElements": {"x-amz-request-id": "C3D13FE58DE4C810"},
            "s3": {
                "s3SchemaVersion": "1.0",
                "configurationId": "reports",
                "bucket": {"name": "scans", "ownerIdentity": {"principalId": "A3"}, "arn": "arn:aws:s3:::scans"},
                "object": {"key": key, "size": 1024, "eTag": "d41d8cd9", "sequencer": "0055AED6DCD90281E5"},
            },
        })
    });
    json!({"Records": records.collect::<Vec<_>>()})
}

fn queue(bodies: &[(&str, String)]) -> Value {
    let records = bodies.iter().map(|(id, body)| {
        json!({
            "messageId": id,
            "receiptHandle": "AQEB",
            "body": body,
            "attributes": {"ApproximateReceiveCount": "1"},
            "messageAttributes": {},
            "md5OfBody": "e4e68fb7bd0e697a0ae8f1bb342846b3",
            "eventSource": "aws:sqs",
            "eventSourceARN": "arn:aws:sqs:eu-west-1:123456789012:reports",
            "awsRegion": "eu-west-1",
        })
    });
    json!({"Records": records.collect::<Vec<_>>()})
}

/// Returns the result of the function for an event that sends nothing.
async fn returned(event: &Value) -> Result<Value, Error> {
    let config = Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("eu-west-1"))
        .endpoint_url("http://nobody.invalid")
        .build();
    let hub = Client::from_conf(config);
    let report = fixtures::sample("pipeline-event/valid/no-findings.json").bytes;
    let bucket = Bucket(BTreeMap::from([
        ("shop/no findings+1.json", report),
        ("shop/broken.json", b"{\"site\": [".to_vec()),
    ]));
    let arn = "arn:aws:lambda:eu-west-1:123456789012:function:ImportVulToSecurityHub";
    Function::new(arn, &bucket, &hub)?
        .handle(&event.to_string())
        .await
}

#[test]
fn keys_are_decoded() {
    let event = created(&["shop/a+b%2Bc%C3%A9.json", "plain"]).to_string();
    let found = objects(&event).unwrap().unwrap();
    let keys: Vec<&str> = found.iter().map(|(_, key)| &**key).collect();
    assert_eq!(keys, ["shop/a b+cé.json", "plain"]);
    assert_eq!(found[0].0, "scans");
}

#[test]
fn a_report_that_mentions_events_is_a_report() {
    for report in [
        json!({"title": "s3:TestEvent"}),
        json!({"Records": [{"eventSource": "aws:sns"}]}),
        json!({"Records": 5, "Event": {}}),
    ] {
        assert_eq!(objects(&report.to_string()).unwrap(), None);
    }
}

#[test]
fn deleted_objects_and_test_events_need_no_action() {
    let mut event = created(&["a"]);
    event["Records"][0]["eventName"] = "ObjectRemoved:Delete".into();
    assert_eq!(objects(&event.to_string()).unwrap(), Some(Vec::new()));
    let event = json!({"Service": "Amazon S3", "Event": "s3:TestEvent", "Bucket": "scans"});
    assert_eq!(objects(&event.to_string()).unwrap(), Some(Vec::new()));
}

#[tokio::test]
async fn an_event_of_the_pipeline_gets_a_decision() {
    let event = fixtures::sample("pipeline-event/valid/no-findings.json").bytes;
    let decision = returned(&serde_json::from_slice(&event).unwrap())
        .await
        .unwrap();
    assert_eq!(
        (&decision["decision"], &decision["imported"]),
        (&json!("pass"), &json!(0))
    );
}

#[tokio::test]
async fn an_object_that_is_missing_is_an_error() {
    let error = returned(&created(&["shop/none.json"])).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "s3://scans/shop/none.json: no shop/none.json"
    );
}

#[tokio::test]
async fn only_failed_messages_are_delivered_again() {
    let report = fixtures::sample("pipeline-event/valid/no-findings.json").bytes;
    let event = queue(&[
        ("one", created(&["shop/no+findings%2B1.json"]).to_string()),
        ("missing", created(&["shop/none.json"]).to_string()),
        ("broken", created(&["shop/broken.json"]).to_string()),
        (
            "half",
            created(&["shop/no+findings%2B1.json", "shop/none.json"]).to_string(),
        ),
        ("direct", String::from_utf8(report).unwrap()),
        ("nonsense", "nonsense".to_owned()),
        ("test", json!({"Event": "s3:TestEvent"}).to_string()),
    ]);
    assert_eq!(
        returned(&event).await.unwrap(),
        json!({"batchItemFailures": [
            {"itemIdentifier": "missing"},
            {"itemIdentifier": "broken"},
            {"itemIdentifier": "half"},
            {"itemIdentifier": "nonsense"},
        ]})
    );
}

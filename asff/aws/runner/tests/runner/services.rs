//! Calls of the services beside the hub go wrong.

use std::time::Duration;

use serde_json::Value;

use crate::function::{Function, code_scan_report, created};
use crate::hub::Fault;
use crate::jobs::job;
use crate::support::{phpstan, prove};

const TIME: &str = "Fri, 02 Jan 2026 03:04:05 GMT";

/// The calls, each with an event for which the function makes it.
fn calls() -> [(&'static str, Value); 6] {
    let report = code_scan_report("2026-01-02T03:04:05Z", 1..4);
    [
        ("GetParameter", report.clone()),
        ("PutObject", report.clone()),
        ("Publish", report),
        ("GetObject", created("shop/main/a.json", "1")),
        (
            "PutJobSuccessResult",
            job("s3://reports/shop/main/", &[], None),
        ),
        ("PutJobFailureResult", job("s3://reports/none/", &[], None)),
    ]
}

/// A function that makes all calls.
async fn start(test: &str) -> Function {
    let topic = "arn:aws:sns:eu-west-1:123456789012:summaries";
    let variables = [
        ("ASFF_BUCKET", "kept"),
        ("ASFF_POLICY", "ssm:/asff/policy"),
        ("ASFF_TOPIC_ARN", topic),
    ];
    let function = Function::start(test, &variables).await;
    let cloud = &function.hub.cloud;
    cloud.put("reports", "shop/main/a.json", &phpstan(1..4), TIME);
    let rule =
        "[[rules]]\nname = \"all\"\nreason = \"a test\"\ntool = \"phpstan\"\nset = \"LOW\"\n";
    cloud.set_parameter("/asff/policy", rule);
    function
}

/// Checks what an event for this call leaves.
fn check(function: &Function, call: &str, what: &str) {
    let cloud = &function.hub.cloud;
    let answers = cloud.answers.lock().unwrap();
    match call {
        "PutJobFailureResult" => {
            assert_eq!(answers.last().unwrap().0, call, "{what}");
            return;
        }
        "PutJobSuccessResult" => assert_eq!(answers.last().unwrap().0, call, "{what}"),
        "PutObject" => assert_eq!(cloud.keys_of("kept").len(), 1, "{what}"),
        "Publish" => assert!(!cloud.published.lock().unwrap().is_empty(), "{what}"),
        _ => {}
    }
    assert_eq!(function.hub.findings().len(), 3, "{what}");
}

#[tokio::test]
async fn a_call_that_fails_once_is_made_again() {
    let mut faults = 0;
    for (call, event) in calls() {
        for fault in [Fault::Throttled, Fault::Failed, Fault::DoneAndFailed] {
            let what = format!("{call}-{fault:?}");
            let function = start(&what).await;
            function.hub.fail(call, 0, fault);
            function.call(&event).await.unwrap();
            assert_eq!(function.hub.hits(), 1, "{what}");
            check(&function, call, &what);
            faults += 1;
        }
    }
    let figures = format!(
        "{faults} faults of {} calls of S3, SNS, SSM and CodePipeline: all made up for",
        calls().len()
    );
    prove("services", &figures);
}

#[tokio::test]
async fn an_event_for_which_a_call_is_denied_is_completed_when_it_comes_again() {
    for (call, event) in calls() {
        let function = start(&format!("{call}-denied")).await;
        function.hub.end_before(call, 0);
        let result = function.call(&event).await;
        // The findings are imported before a summary is published.
        assert_eq!(result.is_ok(), call == "Publish", "{call}: {result:?}");
        function.hub.mend();
        function.call(&event).await.unwrap();
        check(&function, call, call);
    }
}

#[tokio::test]
async fn a_service_that_does_not_answer_is_called_again() {
    let function = start("no-answer").await;
    let call = "PutJobSuccessResult";
    function.hub.fail(call, 0, Fault::NoAnswer);
    let event = job("s3://reports/shop/main/", &[], None);
    let answer = function.call_for(&event, Duration::from_secs(600)).await;
    assert_eq!(answer.unwrap()["decision"], "pass");
    assert_eq!(function.hub.hits(), 1);
    check(&function, call, call);
}

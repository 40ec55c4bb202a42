//! Every call goes wrong in every way. The next run brings the hub into the state of a run without faults.

use serde_json::Value;

use crate::hub::{Fault, StubHub};
use crate::support::{Pipeline, phpstan};

const FIRST: &str = "2026-01-02T03:04:05Z";
const SECOND: &str = "2026-01-03T03:04:05Z";
const THIRD: &str = "2026-01-04T03:04:05Z";
const CALLS: [&str; 3] = ["GetFindings", "BatchImportFindings", "BatchUpdateFindings"];

/// Returns the findings without the times of updates. A finding that a failed run did not import is found by the next run.
fn state(hub: &StubHub) -> Vec<Value> {
    let mut findings = hub.findings();
    for finding in &mut findings {
        let is_old = finding["CreatedAt"] == FIRST;
        let finding = finding.as_object_mut().unwrap();
        finding.remove("UpdatedAt");
        finding.insert("CreatedAt".to_owned(), Value::Bool(is_old));
    }
    findings
}

/// A hub with 250 findings of which the second run fixes 30, and finds 20 others.
async fn begun() -> (StubHub, Pipeline) {
    let hub = StubHub::start().await;
    let pipeline = Pipeline::new(&hub).await;
    pipeline.run(FIRST, &[phpstan(0..250)]).await.unwrap();
    hub.mend();
    (hub, pipeline)
}

fn second() -> Vec<u8> {
    phpstan((30..250).chain(1000..1020))
}

async fn clean() -> Vec<Value> {
    let (hub, pipeline) = begun().await;
    pipeline.run(SECOND, &[second()]).await.unwrap();
    pipeline.run(THIRD, &[second()]).await.unwrap();
    state(&hub)
}

#[tokio::test]
async fn a_fault_of_any_call_is_made_up_for() {
    let expected = clean().await;
    for call in CALLS {
        for fault in [
            Fault::Throttled,
            Fault::Failed,
            Fault::NoAnswer,
            Fault::DoneAndFailed,
            Fault::Half,
            Fault::Denied,
        ] {
            let (hub, pipeline) = begun().await;
            hub.fail(call, 0, fault);
            let result = pipeline.run(SECOND, &[second()]).await;
            let is_final = fault == Fault::Denied && call != "BatchUpdateFindings";
            assert_eq!(result.is_err(), is_final, "{call} {fault:?}: {result:?}");
            hub.mend();
            pipeline.run(THIRD, &[second()]).await.unwrap();
            assert!(state(&hub) == expected, "{call} {fault:?}");
        }
    }
}

#[tokio::test]
async fn a_run_that_ends_between_two_calls_is_completed_by_the_next() {
    let expected = clean().await;
    for call in ["GetFindings", "BatchImportFindings"] {
        for number in 0..3 {
            let (hub, pipeline) = begun().await;
            hub.end_before(call, number);
            let _ = pipeline.run(SECOND, &[second()]).await;
            hub.mend();
            pipeline.run(THIRD, &[second()]).await.unwrap();
            assert!(state(&hub) == expected, "{call} {number}");
        }
    }
}

#[tokio::test]
async fn nothing_is_sent_after_a_page_that_could_not_be_read() {
    let (hub, pipeline) = begun().await;
    let before = hub.findings();
    hub.end_before("GetFindings", 2);
    let error = pipeline.run(SECOND, &[phpstan([])]).await.unwrap_err();
    assert_eq!(error.operation, "GetFindings");
    assert_eq!(error.code.as_deref(), Some("AccessDeniedException"));
    assert_eq!(hub.findings(), before);
    assert_eq!(hub.count("BatchImportFindings"), 0);
}

#[tokio::test]
async fn ten_thousand_findings_arrive_once_each_although_calls_are_throttled() {
    let hub = StubHub::start().await;
    let pipeline = Pipeline::new(&hub).await;
    for number in [3, 40, 41, 77] {
        hub.fail("BatchImportFindings", number, Fault::Throttled);
    }
    hub.fail("BatchImportFindings", 50, Fault::Half);
    let report = phpstan(0..10_000);
    let first = pipeline.run(FIRST, &[report]).await.unwrap();
    assert_eq!(
        (first.new, first.imported, first.refused.len()),
        (10_000, 10_000, 0)
    );
    assert_eq!(hub.findings().len(), 10_000);
}

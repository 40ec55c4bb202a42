//! Every call goes wrong in every way. The next run brings the hub into the state of a run without faults.

use std::collections::BTreeMap;

use asff_aws::{CallError, Synced};
use serde_json::{Value, json};

use crate::hub::{Fault, StubHub};
use crate::support::{Pipeline, phpstan, prove};

const FIRST: &str = "2026-01-02T03:04:05Z";
const SECOND: &str = "2026-01-03T03:04:05Z";
const THIRD: &str = "2026-01-04T03:04:05Z";
const CALLS: [&str; 3] = ["GetFindings", "BatchImportFindings", "BatchUpdateFindings"];

/// The differences between a hub and what it should have. Findings of the same title are of the same defect.
#[derive(Debug, Default, Eq, PartialEq)]
struct Differences {
    lost: usize,
    wrongly_archived: usize,
    duplicates: usize,
    others: usize,
}

impl Differences {
    fn between(expected: &[Value], found: &[Value]) -> Self {
        let mut differences = Self::default();
        let (expected, found) = (by_title(expected), by_title(found));
        for (title, expected) in &expected {
            let is_active = expected[0]["RecordState"] == "ACTIVE";
            match found.get(title).map(Vec::as_slice) {
                None => differences.lost += 1,
                Some([found]) if is_active && found["RecordState"] == "ARCHIVED" => {
                    differences.wrongly_archived += 1;
                }
                Some([found]) => differences.others += usize::from(*found != expected[0]),
                Some(several) => differences.duplicates += several.len() - 1,
            }
        }
        let is_invented = |title: &&&str| !expected.contains_key(**title);
        differences.others += found.keys().filter(is_invented).count();
        differences
    }

    fn add(&mut self, other: &Self) {
        self.lost += other.lost;
        self.wrongly_archived += other.wrongly_archived;
        self.duplicates += other.duplicates;
        self.others += other.others;
    }
}

fn by_title(findings: &[Value]) -> BTreeMap<&str, Vec<&Value>> {
    let mut titles: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for finding in findings {
        let title = finding["Title"].as_str().unwrap();
        titles.entry(title).or_default().push(finding);
    }
    titles
}

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

/// A hub with 250 findings, of which a customer resolved five. The second run fixes 30, finds 20 others, and finds the five
/// again.
async fn begun() -> (StubHub, Pipeline) {
    let hub = StubHub::start().await;
    let pipeline = Pipeline::new(&hub).await;
    pipeline.run(FIRST, &[phpstan(0..250)]).await.unwrap();
    for finding in hub.findings() {
        let title = finding["Title"].as_str().unwrap();
        if (100..105).any(|line| title.ends_with(&format!("$v{line}"))) {
            hub.change(finding["Id"].as_str().unwrap(), |finding| {
                finding["Workflow"] = json!({"Status": "RESOLVED"});
            });
        }
    }
    hub.mend();
    (hub, pipeline)
}

fn second() -> Vec<u8> {
    phpstan((30..250).chain(1000..1020))
}

/// Runs with all options, so that each call is made.
async fn run(pipeline: &Pipeline, now: &str) -> Result<Synced, CallError> {
    let all = |options: &mut asff_aws::SyncOptions| {
        options.note = true;
        options.reopen = true;
    };
    pipeline.run_with(now, &[second()], all).await
}

/// Returns the state of the hub after the second run, and how often it made each call.
async fn clean() -> (Vec<Value>, [usize; 3]) {
    let (hub, pipeline) = begun().await;
    run(&pipeline, SECOND).await.unwrap();
    let state = state(&hub);
    let of = |key: &str, value: &str| {
        let has = |finding: &&Value| finding.pointer(key).is_some_and(|found| found == value);
        state.iter().filter(has).count()
    };
    assert_eq!(of("/RecordState", "ARCHIVED"), 30);
    assert_eq!(of("/Note/Text", "A complete scan no longer finds it."), 30);
    assert_eq!(of("/Note/Text", "Found again after it was resolved."), 5);
    assert_eq!(of("/Workflow/Status", "RESOLVED"), 0);
    let calls = CALLS.map(|call| hub.count(call));
    assert!(calls.iter().all(|count| *count > 1), "{calls:?}");
    (state, calls)
}

#[tokio::test]
async fn a_fault_of_any_call_is_made_up_for() {
    let (expected, calls) = clean().await;
    let (mut all, mut faults) = (Differences::default(), 0);
    for (call, count) in CALLS.into_iter().zip(calls) {
        for number in 0..count {
            for fault in [
                Fault::Throttled,
                Fault::Failed,
                Fault::NoAnswer,
                Fault::DoneAndFailed,
                Fault::Half,
                Fault::Denied,
            ] {
                let (hub, pipeline) = begun().await;
                hub.fail(call, number, fault);
                let result = run(&pipeline, SECOND).await;
                let is_final = fault == Fault::Denied;
                assert_eq!(result.is_err(), is_final, "{call} {fault:?}: {result:?}");
                assert_eq!(hub.hits(), 1, "{call} {number} {fault:?}");
                if let Ok(synced) = result {
                    assert_eq!(synced.refused, [], "{call} {fault:?}");
                }
                hub.mend();
                run(&pipeline, THIRD).await.unwrap();
                let differences = Differences::between(&expected, &state(&hub));
                assert_eq!(differences, Differences::default(), "{call} {fault:?}");
                all.add(&differences);
                faults += 1;
            }
        }
    }
    prove("faults", &summary(faults, calls.iter().sum(), &all));
}

#[tokio::test]
async fn a_run_that_ends_between_two_calls_is_completed_by_the_next() {
    let (expected, calls) = clean().await;
    let (mut all, mut ends) = (Differences::default(), 0);
    for (call, count) in CALLS.into_iter().zip(calls) {
        for number in 0..count {
            let (hub, pipeline) = begun().await;
            hub.end_before(call, number);
            assert!(run(&pipeline, SECOND).await.is_err());
            hub.mend();
            run(&pipeline, THIRD).await.unwrap();
            let differences = Differences::between(&expected, &state(&hub));
            assert_eq!(differences, Differences::default(), "{call} {number}");
            all.add(&differences);
            ends += 1;
        }
    }
    prove("ends", &summary(ends, calls.iter().sum(), &all));
}

fn summary(runs: usize, calls: usize, all: &Differences) -> String {
    format!(
        "{runs} runs with {calls} calls each; after the next run {} lost, {} wrongly archived, {} duplicates, {} other differences",
        all.lost, all.wrongly_archived, all.duplicates, all.others
    )
}

#[test]
fn differences_are_counted_by_kind() {
    let finding = |id: &str, title: &str, state: &str| json!({"Id": id, "Title": title, "RecordState": state});
    let expected = ["a", "b", "c", "d"].map(|title| finding(title, title, "ACTIVE"));
    let found = [
        finding("a", "a", "ARCHIVED"),
        finding("b", "b", "ACTIVE"),
        finding("b2", "b", "ACTIVE"),
        finding("c2", "c", "ACTIVE"),
        finding("e", "e", "ACTIVE"),
    ];
    let differences = Differences {
        lost: 1,
        wrongly_archived: 1,
        duplicates: 1,
        others: 2,
    };
    assert_eq!(Differences::between(&expected, &found), differences);
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
    let throttled = [3, 40, 41, 77];
    for number in throttled {
        hub.fail("BatchImportFindings", number, Fault::Throttled);
    }
    hub.fail("BatchImportFindings", 50, Fault::Half);
    let report = phpstan(0..10_000);
    let first = pipeline.run(FIRST, &[report]).await.unwrap();
    assert_eq!(
        (first.new, first.imported, first.refused.len()),
        (10_000, 10_000, 0)
    );
    assert_eq!(hub.hits(), throttled.len() + 1);
    let findings = hub.findings();
    assert_eq!(findings.len(), 10_000);
    assert_eq!(by_title(&findings).len(), 10_000);
    let calls = hub.count("BatchImportFindings");
    let figures = format!(
        "{} findings in the hub after {calls} calls; {} calls throttled, of 1 half of the findings failed",
        findings.len(),
        throttled.len()
    );
    prove("throttling", &figures);
}

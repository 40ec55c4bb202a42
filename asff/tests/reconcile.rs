//! What is gone is archived, what stays grows, and what a customer did is left alone.

#![allow(
    clippy::unwrap_used,
    reason = "in a test a failed unwrap is the failure"
)]

use asff::reconcile::{Reconciled, reconcile};
use asff::{
    AwsSecurityFinding, FieldMap, Instant, Note, RecordState, Severity, SeverityLabel, Timestamp,
    VerificationState, Workflow, WorkflowState, WorkflowStatus,
};

fn instant(text: &str) -> Instant {
    Timestamp::from(text).instant().unwrap()
}

fn at(id: &str, updated_at: &str) -> AwsSecurityFinding {
    AwsSecurityFinding::new(
        id,
        "arn:aws:securityhub:eu-west-1::product/acme/scan",
        "scan",
        "123456789012",
        updated_at,
        updated_at,
        "Title",
        "Description",
    )
}

const EARLIER: &str = "2026-01-02T03:04:05Z";
const NOW: &str = "2026-02-01T00:00:00Z";

fn run<const P: usize, const C: usize>(
    previous: [AwsSecurityFinding; P],
    current: [AwsSecurityFinding; C],
) -> Reconciled {
    reconcile(previous, current, instant(NOW), |_| true)
}

#[test]
fn new_updated_and_gone_are_told_apart() {
    let result = run(
        [at("a", EARLIER), at("b", EARLIER)],
        [at("c", NOW), at("b", NOW)],
    );
    assert_eq!(
        (result.new, result.updated, result.archived, result.reopened),
        (1, 1, 1, 0)
    );
    let ids: Vec<_> = result.findings.iter().map(|finding| &*finding.id).collect();
    assert_eq!(ids, ["c", "b", "a"]);
    assert_eq!(result.findings[1].created_at.as_str(), EARLIER);
    assert_eq!(result.findings[1].updated_at.as_str(), NOW);
    let gone = &result.findings[2];
    assert_eq!(gone.record_state, Some(RecordState::Archived));
    assert_eq!(
        (gone.created_at.as_str(), gone.updated_at.as_str()),
        (EARLIER, NOW)
    );
    assert!(result.kept.is_empty());
}

#[test]
fn a_finding_is_known_by_product_and_id() {
    let mut other = at("a", NOW);
    other.product_arn = "arn:aws:securityhub:us-east-1::product/acme/scan".to_owned();
    let result = run([at("a", EARLIER)], [other]);
    assert_eq!((result.new, result.archived), (1, 1));
}

#[test]
fn what_an_incomplete_source_no_longer_reports_stays() {
    let mut unfinished = at("b", EARLIER);
    unfinished.generator_id = "broken".to_owned();
    let result = reconcile(
        [at("a", EARLIER), unfinished.clone()],
        [],
        instant(NOW),
        |finding| finding.generator_id != "broken",
    );
    assert_eq!(result.archived, 1);
    assert_eq!(result.findings[0].id, "a");
    assert_eq!(result.kept, [unfinished]);
}

#[test]
fn what_is_archived_is_not_archived_again() {
    let mut archived = at("a", EARLIER);
    archived.record_state = Some(RecordState::Archived);
    let result = reconcile([archived.clone()], [], instant(NOW), |_| {
        unreachable_source()
    });
    assert!(result.findings.is_empty());
    assert_eq!(result.kept, [archived]);
}

#[expect(clippy::panic, reason = "the test fails when it is asked")]
fn unreachable_source() -> bool {
    panic!("asked about a finding that is archived already")
}

#[test]
fn what_comes_back_is_active_again() {
    let mut archived = at("a", EARLIER);
    archived.record_state = Some(RecordState::Archived);
    let result = run([archived.clone()], [at("a", NOW)]);
    assert_eq!((result.updated, result.reopened), (1, 1));
    assert_eq!(result.findings[0].record_state, Some(RecordState::Active));

    // A suppressed entry says itself that it is archived.
    let mut suppressed = at("a", NOW);
    suppressed.record_state = Some(RecordState::Archived);
    let result = run([archived], [suppressed]);
    assert_eq!((result.updated, result.reopened), (1, 0));
    assert_eq!(result.findings[0].record_state, Some(RecordState::Archived));
}

#[test]
fn updated_at_strictly_grows() {
    for (before, own, expected) in [
        (EARLIER, NOW, NOW),
        // Its own time is good enough when it is later, whatever the clock says.
        (EARLIER, "2026-01-03T00:00:00Z", "2026-01-03T00:00:00Z"),
        (
            EARLIER,
            "2026-03-01T00:00:00+01:00",
            "2026-03-01T00:00:00+01:00",
        ),
        // The report file's time, of a rescan.
        (EARLIER, EARLIER, NOW),
        (EARLIER, "2025-01-01T00:00:00Z", NOW),
        // A clock that went back.
        (NOW, NOW, "2026-02-01T00:00:00.001Z"),
        ("2026-05-01T00:00:00.9999Z", NOW, "2026-05-01T00:00:01Z"),
        ("2026-05-01T00:00:00+02:00", NOW, "2026-04-30T22:00:00.001Z"),
        ("", EARLIER, EARLIER),
        ("nonsense", "nonsense", NOW),
    ] {
        let result = run([at("a", before)], [at("a", own)]);
        assert_eq!(
            result.findings[0].updated_at.as_str(),
            expected,
            "{before} {own}"
        );
        let result = run([at("a", before)], []);
        let archived = &result.findings[0].updated_at;
        if let Ok(before) = Timestamp::from(before).instant() {
            assert!(
                archived.instant().unwrap() > before,
                "{before:?} {archived}"
            );
        }
    }
}

#[test]
fn what_a_customer_set_is_never_overwritten() {
    let mut known = at("a", EARLIER);
    known.note = Some(Note::new("accepted until May", "alice", EARLIER));
    known.user_defined_fields = Some(FieldMap::from_iter([("ticket", "SEC-1")]));
    known.verification_state = Some(VerificationState::TruePositive);
    let mut workflow = Workflow::default();
    workflow.status = Some(WorkflowStatus::Suppressed);
    known.workflow = Some(workflow);
    known.workflow_state = Some(WorkflowState::Deferred);
    // The customer's grade; the provider's own goes through FindingProviderFields.
    let mut severity = Severity::default();
    severity.label = Some(SeverityLabel::Low);
    known.severity = Some(severity);

    let mut found = at("a", NOW);
    found.note = Some(Note::new("scanned", "scanner", NOW));
    let mut workflow = Workflow::default();
    workflow.status = Some(WorkflowStatus::New);
    found.workflow = Some(workflow);
    found.title = "New title".to_owned();

    let result = run([known.clone()], [found]);
    let merged = &result.findings[0];
    assert_eq!(merged.note, known.note);
    assert_eq!(merged.user_defined_fields, known.user_defined_fields);
    assert_eq!(merged.verification_state, known.verification_state);
    assert_eq!(merged.workflow, known.workflow);
    assert_eq!(merged.workflow_state, known.workflow_state);
    assert_eq!(merged.severity, None);
    assert_eq!(merged.title, "New title");

    // Nor when it is archived.
    let mut gone = run([known.clone()], []).findings.remove(0);
    assert_eq!(gone.workflow, known.workflow);
    gone.updated_at = known.updated_at.clone();
    gone.record_state = None;
    assert_eq!(gone, known);
}

#[test]
fn the_first_observation_is_the_earlier_one() {
    for (known, own, expected) in [
        (
            Some("2026-01-01T00:00:00Z"),
            Some("2026-01-02T00:00:00Z"),
            Some("2026-01-01T00:00:00Z"),
        ),
        (
            Some("2026-01-02T00:00:00Z"),
            Some("2026-01-01T00:00:00Z"),
            Some("2026-01-01T00:00:00Z"),
        ),
        (
            Some("2026-01-02T00:00:00Z"),
            None,
            Some("2026-01-02T00:00:00Z"),
        ),
        (
            None,
            Some("2026-01-02T00:00:00Z"),
            Some("2026-01-02T00:00:00Z"),
        ),
        (None, None, None),
    ] {
        let mut previous = at("a", EARLIER);
        previous.first_observed_at = known.map(Into::into);
        let mut current = at("a", NOW);
        current.first_observed_at = own.map(Into::into);
        let result = run([previous], [current]);
        let first = result.findings[0].first_observed_at.as_ref();
        assert_eq!(first.map(Timestamp::as_str), expected);
    }
}

#[test]
fn a_finding_that_stands_in_a_run_twice_grows_twice() {
    let result = run([at("a", EARLIER)], [at("a", NOW), at("a", NOW)]);
    let times: Vec<_> = result
        .findings
        .iter()
        .map(|finding| finding.updated_at.as_str())
        .collect();
    assert_eq!(times, [NOW, "2026-02-01T00:00:00.001Z"]);
    assert_eq!(result.findings[1].created_at.as_str(), EARLIER);
    assert_eq!((result.new, result.updated), (0, 2));
}

#[test]
fn of_an_earlier_finding_that_stands_there_twice_the_later_counts() {
    let mut later = at("a", "2026-01-20T00:00:00Z");
    later.record_state = Some(RecordState::Archived);
    for previous in [
        [at("a", EARLIER), later.clone()],
        [later.clone(), at("a", EARLIER)],
    ] {
        let result = run(previous, []);
        assert!(result.findings.is_empty());
        assert_eq!(result.kept, std::slice::from_ref(&later));
    }
}

#[test]
fn a_second_run_with_the_result_of_the_first_changes_nothing_but_times() {
    let first = run([at("a", EARLIER), at("b", EARLIER)], [at("a", NOW)]);
    let known = first.findings.into_iter().chain(first.kept);
    let second = reconcile(
        known,
        [at("a", NOW)],
        instant("2026-02-02T00:00:00Z"),
        |_| true,
    );
    assert_eq!((second.new, second.updated, second.archived), (0, 1, 0));
    assert_eq!(second.kept.len(), 1);
}

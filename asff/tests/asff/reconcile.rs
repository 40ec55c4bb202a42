//! Findings that are gone are archived, times grow, and members that a customer set are kept.

use asff::coverage::{Coverage, KeptReason, Scope, ScopeState};
use asff::reconcile::{Decision, Reconciled, Reconciler, reconcile};
use asff::{
    AwsSecurityFinding, FieldMap, Instant, Note, RecordState, Severity, SeverityLabel,
    TimestampText, VerificationState, Workflow, WorkflowState, WorkflowStatus,
};

fn instant(text: &str) -> Instant {
    TimestampText::from(text).instant().unwrap()
}

fn at(id: &str, updated_at: &str) -> AwsSecurityFinding {
    AwsSecurityFinding::new(
        id,
        PRODUCT,
        "scan/rule",
        "123456789012",
        updated_at,
        updated_at,
        "Title",
        "Description",
    )
}

const PRODUCT: &str = "arn:aws:securityhub:eu-west-1::product/acme/scan";

fn scope(tool: &str) -> Scope {
    Scope::new("123456789012", "eu-west-1", PRODUCT, tool)
}

/// Returns a coverage of all that `scan` covers in one account and region.
fn whole() -> Coverage {
    let mut coverage = Coverage::new();
    coverage.insert(scope("scan"), ScopeState::Complete);
    coverage
}

const EARLIER: &str = "2026-01-02T03:04:05Z";
const NOW: &str = "2026-02-01T00:00:00Z";

fn run<const P: usize, const C: usize>(
    previous: [AwsSecurityFinding; P],
    current: [AwsSecurityFinding; C],
) -> Reconciled {
    reconcile(previous, current, &whole(), instant(NOW))
}

#[test]
fn findings_are_new_updated_or_gone() {
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
fn a_finding_is_identified_by_product_and_id() {
    let mut other = at("a", NOW);
    other.product_arn = "arn:aws:securityhub:us-east-1::product/acme/scan".to_owned();
    let result = run([at("a", EARLIER)], [other]);
    assert_eq!((result.new, result.archived), (1, 1));
}

/// Returns the kept findings, by id and reason.
fn kept(result: &Reconciled) -> Vec<(&str, KeptReason)> {
    let kept = result.kept.iter();
    kept.map(|kept| (&*kept.finding.id, kept.reason)).collect()
}

#[test]
fn a_finding_outside_of_the_complete_scopes_is_kept_with_the_reason() {
    let change = |id: &str, change: &dyn Fn(&mut AwsSecurityFinding)| {
        let mut finding = at(id, EARLIER);
        change(&mut finding);
        finding
    };
    let field = |name: &'static str, value: &'static str| {
        move |finding: &mut AwsSecurityFinding| {
            finding.product_fields = Some(FieldMap::from_iter([(name, value)]));
        }
    };
    let mut coverage = whole();
    coverage.insert(
        scope("stopped"),
        ScopeState::Partial("the scan was stopped".to_owned()),
    );
    let result = reconcile(
        [
            at("gone", EARLIER),
            change("account", &|f| f.aws_account_id = "999999999999".to_owned()),
            change("region", &|f| {
                f.product_arn = "arn:aws:securityhub:us-east-1::product/acme/scan".to_owned();
            }),
            change("guard duty", &|f| {
                f.product_arn = "arn:aws:securityhub:eu-west-1::product/aws/guardduty".to_owned();
            }),
            change("not run", &|f| f.generator_id = "other/rule".to_owned()),
            change("not run by field", &field("asff/finding/tool", "other")),
            change("stopped", &|f| f.generator_id = "stopped/rule".to_owned()),
            change("repository", &field("asff/finding/repository", "shop")),
            change("branch", &field("asff/finding/branch", "main")),
            change("half a resource", &field("asff/finding/resource-id", "x")),
            change("no tool", &|f| f.generator_id = "scan".to_owned()),
            change("no account", &|f| f.aws_account_id = String::new()),
            change("no product", &|f| f.product_arn = "nonsense".to_owned()),
            change("archived", &|f| {
                f.record_state = Some(RecordState::Archived);
            }),
        ],
        [],
        &coverage,
        instant(NOW),
    );
    assert_eq!(result.findings.len(), 1);
    assert_eq!((result.archived, &*result.findings[0].id), (1, "gone"));
    assert_eq!(
        kept(&result),
        [
            ("account", KeptReason::OtherAccount),
            ("region", KeptReason::OtherRegion),
            ("guard duty", KeptReason::OtherProduct),
            ("not run", KeptReason::OtherTool),
            ("not run by field", KeptReason::OtherTool),
            ("stopped", KeptReason::Incomplete),
            ("repository", KeptReason::OtherRepository),
            ("branch", KeptReason::OtherBranch),
            ("half a resource", KeptReason::Unplaced),
            ("no tool", KeptReason::Unplaced),
            ("no account", KeptReason::Unplaced),
            ("no product", KeptReason::Unplaced),
            ("archived", KeptReason::Archived),
        ]
    );
    assert_eq!(result.kept_by_reason()[&KeptReason::OtherTool], 2);
}

#[test]
fn a_run_that_covers_nothing_archives_nothing() {
    let result = reconcile([at("a", EARLIER)], [], &Coverage::new(), instant(NOW));
    assert!(result.findings.is_empty());
    assert_eq!(kept(&result), [("a", KeptReason::OtherTool)]);
}

#[test]
fn an_earlier_finding_of_a_newer_run_is_neither_overwritten_nor_archived() {
    let result = run(
        [at("a", NOW), at("b", "2026-02-02T00:00:00Z")],
        [at("a", EARLIER)],
    );
    assert!(result.findings.is_empty());
    assert_eq!(
        kept(&result),
        [("a", KeptReason::Newer), ("b", KeptReason::Newer)]
    );
}

#[test]
fn a_finding_that_a_customer_resolved_and_that_is_found_again_is_named() {
    let mut resolved = at("a", EARLIER);
    let mut workflow = Workflow::default();
    workflow.status = Some(WorkflowStatus::Resolved);
    resolved.workflow = Some(workflow);
    let result = run([resolved, at("b", EARLIER)], [at("a", NOW), at("b", NOW)]);
    assert_eq!(result.resolved, ["a"]);
}

#[test]
fn the_workflow_starts_again_when_a_finding_returns_unless_a_customer_suppressed_it() {
    for (status, kept) in [
        (WorkflowStatus::Resolved, None),
        (WorkflowStatus::Notified, None),
        (WorkflowStatus::Suppressed, Some(WorkflowStatus::Suppressed)),
    ] {
        let mut gone = at("a", EARLIER);
        let mut workflow = Workflow::default();
        workflow.status = Some(status);
        gone.workflow = Some(workflow);
        gone.record_state = Some(RecordState::Archived);
        let result = run([gone], [at("a", NOW)]);
        let workflow = result.findings[0].workflow.as_ref();
        let workflow = workflow.and_then(|workflow| workflow.status.clone());
        assert_eq!((result.reopened, workflow), (1, kept));
    }
}

#[test]
fn a_finding_of_another_program_under_the_default_product_is_kept() {
    let product = "arn:aws:securityhub:eu-west-1:123456789012:product/123456789012/default";
    let mut foreign = at("a", EARLIER);
    foreign.product_arn = product.to_owned();
    let mut own = foreign.clone();
    own.id = "b".to_owned();
    own.product_fields = Some(FieldMap::from_iter([("asff/finding/tool", "scan")]));
    let mut coverage = Coverage::new();
    let scope = Scope::new("123456789012", "eu-west-1", product, "scan");
    coverage.insert(scope, ScopeState::Complete);
    let result = reconcile([foreign, own], [], &coverage, instant(NOW));
    assert_eq!(kept(&result), [("a", KeptReason::Unplaced)]);
    assert_eq!((result.archived, &*result.findings[0].id), (1, "b"));
}

#[test]
fn an_archived_copy_has_no_members_that_the_hub_added() {
    let mut known = at("a", EARLIER);
    known.processed_at = Some(EARLIER.into());
    known.company_name = Some("Personal".to_owned());
    known.region = Some("eu-west-1".to_owned());
    known.product_fields = Some(FieldMap::from_iter([
        ("aws/securityhub/FindingId", "x"),
        ("asff/finding/tool", "scan"),
    ]));
    let gone = run([known], []).findings.remove(0);
    assert_eq!(
        (gone.processed_at, gone.company_name, gone.region),
        (None, None, None)
    );
    assert_eq!(
        gone.product_fields,
        Some(FieldMap::from_iter([("asff/finding/tool", "scan")]))
    );
}

#[test]
fn a_finding_that_returns_is_active_again() {
    let mut archived = at("a", EARLIER);
    archived.record_state = Some(RecordState::Archived);
    let result = run([archived.clone()], [at("a", NOW)]);
    assert_eq!((result.updated, result.reopened), (1, 1));
    assert_eq!(result.findings[0].record_state, Some(RecordState::Active));

    // A suppressed entry is archived by its own members.
    let mut suppressed = at("a", NOW);
    suppressed.record_state = Some(RecordState::Archived);
    let result = run([archived], [suppressed]);
    assert_eq!((result.updated, result.reopened), (1, 0));
    assert_eq!(result.findings[0].record_state, Some(RecordState::Archived));
}

#[test]
fn updated_at_grows_strictly() {
    for (before, own, expected) in [
        (EARLIER, NOW, NOW),
        // The finding's own time is used if it is later, whatever the clock says.
        (EARLIER, "2026-01-03T00:00:00Z", "2026-01-03T00:00:00Z"),
        (
            EARLIER,
            "2026-03-01T00:00:00+01:00",
            "2026-03-01T00:00:00+01:00",
        ),
        // The time of the report file, of a rescan.
        (EARLIER, EARLIER, NOW),
        (NOW, NOW, "2026-02-01T00:00:00.001Z"),
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
        if let Ok(before) = TimestampText::from(before).instant() {
            assert!(
                archived.instant().unwrap() > before,
                "{before:?} {archived}"
            );
        }
    }
}

#[test]
fn members_that_a_customer_set_are_never_overwritten() {
    let mut known = at("a", EARLIER);
    known.note = Some(Note::new("accepted until May", "alice", EARLIER));
    known.user_defined_fields = Some(FieldMap::from_iter([("ticket", "SEC-1")]));
    known.verification_state = Some(VerificationState::TruePositive);
    let mut workflow = Workflow::default();
    workflow.status = Some(WorkflowStatus::Suppressed);
    known.workflow = Some(workflow);
    known.workflow_state = Some(WorkflowState::Deferred);
    // The customer's grade; the provider's grade is in FindingProviderFields.
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

    // The same holds when it is archived.
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
        assert_eq!(first.map(TimestampText::as_str), expected);
    }
}

#[test]
fn a_finding_that_a_run_has_twice_grows_twice() {
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
fn the_later_of_two_equal_earlier_findings_counts() {
    let mut later = at("a", "2026-01-20T00:00:00Z");
    later.record_state = Some(RecordState::Archived);
    for previous in [
        [at("a", EARLIER), later.clone()],
        [later.clone(), at("a", EARLIER)],
    ] {
        let result = run(previous, []);
        assert!(result.findings.is_empty());
        assert_eq!(result.kept.len(), 1);
        assert_eq!(result.kept[0].finding, later);
    }
}

#[test]
fn a_second_run_with_the_result_of_the_first_changes_nothing_but_times() {
    let first = run([at("a", EARLIER), at("b", EARLIER)], [at("a", NOW)]);
    let kept = first.kept.into_iter().map(|kept| kept.finding);
    let second = reconcile(
        first.findings.into_iter().chain(kept),
        [at("a", NOW)],
        &whole(),
        instant("2026-02-02T00:00:00Z"),
    );
    assert_eq!((second.new, second.updated, second.archived), (0, 1, 0));
    assert_eq!(second.kept.len(), 1);
}

#[test]
fn a_finding_that_was_not_added_before_the_run_is_never_archived() {
    let mut reconciler = Reconciler::new(instant(NOW));
    reconciler.add_previous(&at("a", EARLIER));
    let mut closing = reconciler.close(whole());
    let Decision::Kept(kept) = closing.decide(at("b", EARLIER)) else {
        panic!("archived");
    };
    assert_eq!(kept.reason, KeptReason::Unplaced);
    // It took the place of `a`.
    assert_eq!(closing.decide(at("a", EARLIER)), Decision::Known);
    assert_eq!(closing.counts().archived, 0);
}

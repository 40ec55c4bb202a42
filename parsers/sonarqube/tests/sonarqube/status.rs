//! The status of entries.

use finding_source::{Finding, FindingStatus};

use crate::support::{hotspot, issue, valid};

fn of(members: &str) -> Finding<'static> {
    issue(&format!(r#""key": "k", "rule": "java:S1", {members}"#))
}

fn suppressed(word: &'static str) -> FindingStatus<'static> {
    FindingStatus::Suppressed {
        reason: Some(word.into()),
    }
}

#[test]
fn status_and_resolution_of_old_servers_decide() {
    for (members, status) in [
        (r#""status": "OPEN""#, FindingStatus::Open),
        (r#""status": "REOPENED""#, FindingStatus::Open),
        (r#""status": "CONFIRMED""#, FindingStatus::Open),
        (
            r#""status": "RESOLVED", "resolution": "FALSE-POSITIVE""#,
            FindingStatus::FalsePositive,
        ),
        (
            r#""status": "RESOLVED", "resolution": "WONTFIX""#,
            suppressed("WONTFIX"),
        ),
        (
            r#""status": "RESOLVED", "resolution": "FIXED""#,
            FindingStatus::Fixed,
        ),
        (
            r#""status": "CLOSED", "resolution": "FIXED""#,
            FindingStatus::Fixed,
        ),
        (
            r#""status": "CLOSED", "resolution": "REMOVED""#,
            FindingStatus::Fixed,
        ),
        (r#""status": "CLOSED""#, FindingStatus::Fixed),
        (r#""status": "RESOLVED""#, FindingStatus::Open),
        (
            r#""status": "RESOLVED", "resolution": "POSTPONED""#,
            FindingStatus::Open,
        ),
        (r#""line": 1"#, FindingStatus::Open),
    ] {
        assert_eq!(of(members).status, status, "{members}");
    }
}

#[test]
fn issue_status_of_new_servers_decides_over_the_old_ones() {
    for (word, status) in [
        ("OPEN", FindingStatus::Open),
        ("CONFIRMED", FindingStatus::Open),
        ("FALSE_POSITIVE", FindingStatus::FalsePositive),
        ("ACCEPTED", suppressed("ACCEPTED")),
        ("FIXED", FindingStatus::Fixed),
        ("IN_SANDBOX", FindingStatus::Open),
    ] {
        for (name, old) in [("issueStatus", "OPEN"), ("simpleStatus", "CLOSED")] {
            let finding = of(&format!(r#""{name}": "{word}", "status": "{old}""#));
            assert_eq!(finding.status, status, "{word}");
        }
    }
    // An unknown one decides nothing.
    assert_eq!(
        of(r#""issueStatus": "POSTPONED", "status": "CLOSED""#).status,
        FindingStatus::Fixed
    );
}

#[test]
fn a_confirmation_by_a_person_is_kept() {
    let word = |finding: &Finding<'_>| finding.confidence.as_ref().map(|c| c.word.to_string());
    assert_eq!(
        word(&of(r#""issueStatus": "CONFIRMED""#)).as_deref(),
        Some("CONFIRMED")
    );
    assert_eq!(
        word(&of(r#""status": "CONFIRMED""#)).as_deref(),
        Some("CONFIRMED")
    );
    assert_eq!(word(&of(r#""status": "OPEN""#)), None);
}

#[test]
fn every_review_of_a_hotspot_is_delivered_with_its_outcome() {
    for (members, status, word) in [
        (
            r#""status": "TO_REVIEW""#,
            FindingStatus::Open,
            Some("TO_REVIEW"),
        ),
        (
            r#""status": "REVIEWED", "resolution": "SAFE""#,
            FindingStatus::FalsePositive,
            None,
        ),
        (
            r#""status": "REVIEWED", "resolution": "FIXED""#,
            FindingStatus::Fixed,
            None,
        ),
        (
            r#""status": "REVIEWED", "resolution": "ACKNOWLEDGED""#,
            FindingStatus::Open,
            Some("ACKNOWLEDGED"),
        ),
        (
            r#""status": "REVIEWED", "resolution": "EXCEPTION""#,
            FindingStatus::Open,
            None,
        ),
        (r#""line": 1"#, FindingStatus::Open, None),
    ] {
        let finding = hotspot(&format!(r#""key": "h", {members}"#));
        assert_eq!(finding.status, status, "{members}");
        assert_eq!(
            finding.confidence.as_ref().map(|c| &*c.word),
            word,
            "{members}"
        );
    }
}

#[test]
fn a_hotspot_among_the_issues_of_7_9_was_reviewed_without_an_outcome() {
    let read = valid("7.9.6-issues-with-hotspots.json");
    let statuses: Vec<_> = read
        .findings
        .iter()
        .map(|finding| finding.status.clone())
        .collect();
    assert_eq!(
        statuses,
        [
            FindingStatus::Open,
            suppressed("REVIEWED"),
            FindingStatus::Open
        ]
    );
    assert_eq!(
        read.findings[0].confidence.as_ref().map(|c| &*c.word),
        Some("TO_REVIEW")
    );
}

#[test]
fn a_dependency_risk_has_verbs() {
    let read = valid("2025.4-sca-many.json");
    let statuses: Vec<_> = read
        .findings
        .iter()
        .map(|finding| finding.status.clone())
        .collect();
    assert_eq!(
        statuses,
        [
            FindingStatus::Open,
            suppressed("ACCEPT"),
            FindingStatus::Open,
            FindingStatus::Fixed,
            FindingStatus::FalsePositive
        ]
    );
    assert_eq!(
        read.findings[2].confidence.as_ref().map(|c| &*c.word),
        Some("CONFIRM")
    );
}

#[test]
fn a_closed_issue_was_not_seen_when_it_was_closed() {
    let dates =
        r#""creationDate": "2025-02-10T09:00:00+0000", "updateDate": "2025-02-12T09:00:00+0000""#;
    let open = of(&format!(r#"{dates}, "status": "OPEN""#));
    assert_eq!(open.last_seen.unwrap().to_string(), "2025-02-12T09:00:00Z");
    let closed = of(&format!(
        r#"{dates}, "status": "CLOSED", "resolution": "FIXED""#
    ));
    assert_eq!(closed.first_seen, open.first_seen);
    assert_eq!(closed.last_seen, None);
}

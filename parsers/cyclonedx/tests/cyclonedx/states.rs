//! Decisions about vulnerabilities.

use finding_source::FindingStatus;

use crate::read::{fact, valid, vulnerability};

fn suppressed(reason: &'static str) -> FindingStatus<'static> {
    FindingStatus::Suppressed {
        reason: Some(reason.into()),
    }
}

#[test]
fn each_state_is_a_status() {
    let read = valid("1.4-vex-states.json");
    let statuses: Vec<_> = read
        .findings
        .iter()
        .map(|finding| finding.status.clone())
        .collect();
    assert_eq!(
        statuses,
        [
            suppressed("code_not_reachable: The parser is never called."),
            FindingStatus::FalsePositive,
            FindingStatus::Fixed,
            FindingStatus::Fixed,
            FindingStatus::Open,
            FindingStatus::Open,
            suppressed("code_not_present"),
            FindingStatus::FalsePositive
        ]
    );
    let finding = &read.findings[0];
    assert_eq!(fact(finding, "AnalysisState"), Some("not_affected"));
    assert_eq!(fact(finding, "Justification"), Some("code_not_reachable"));
    assert_eq!(fact(finding, "Response"), Some("will_not_fix, update"));
}

#[test]
fn a_vulnerability_that_does_not_affect_keeps_its_severity_and_is_suppressed() {
    let read = valid("1.4-vex-states.json");
    assert_eq!(read.words()[0], Some("critical"));
    assert!(!read.findings[0].status.is_open());
    // The author of the VEX writes `none`.
    assert_eq!(read.words()[1], Some("none"));
}

#[test]
fn several_states_of_one_vulnerability_are_several_findings() {
    let read = valid("1.4-vex-states.json");
    let two = &read.findings[5..7];
    assert_eq!(two[0].title, two[1].title);
    let occurrences: Vec<_> = two
        .iter()
        .map(|finding| finding.identity.occurrence())
        .collect();
    assert_eq!(occurrences, [0, 1]);
    assert!(two[0].status.is_open() && !two[1].status.is_open());
}

#[test]
fn a_repeated_entry_is_not_lost() {
    let read = vulnerability(
        r#""id": "CVE-2099-1", "affects": [{"ref": "c1"}]}, {"id": "CVE-2099-1", "affects": [{"ref": "c1"}]"#,
    );
    assert_eq!(read.findings.len(), 2);
}

#[test]
fn a_version_that_is_not_affected_is_suppressed() {
    let read = valid("1.5-trivy-several-ratings.json");
    assert_eq!(read.findings[0].status, FindingStatus::Open);
    assert_eq!(
        read.findings[1].status,
        suppressed("this version is not affected")
    );
    for (versions, open) in [
        (r#"{"version": "2.0.0", "status": "unaffected"}"#, false),
        (r#"{"version": "1.0.0", "status": "unaffected"}"#, true),
        (
            r#"{"range": "vers:npm/>=1.0.0|<3.0.0", "status": "unaffected"}"#,
            false,
        ),
        (
            r#"{"range": "vers:npm/>=3.0.0", "status": "unaffected"}"#,
            true,
        ),
        (r#"{"range": ">=1.0.0", "status": "unaffected"}"#, true),
        (
            r#"{"version": "2.0.0"}, {"range": "vers:npm/*", "status": "unaffected"}"#,
            true,
        ),
        (r#"{"version": "2.0.0", "status": "unknown"}"#, true),
    ] {
        let read = vulnerability(&format!(
            r#""id": "CVE-2099-1", "affects": [{{"ref": "c1", "versions": [{versions}]}}]"#
        ));
        assert_eq!(read.findings[0].status.is_open(), open, "{versions}");
    }
}

#[test]
fn a_product_of_an_unknown_version_is_unaffected_only_in_all_versions() {
    for (versions, open) in [
        (r#"{"version": "2.5", "status": "unaffected"}"#, false),
        (
            r#"{"version": "2.5", "status": "unaffected"}, {"version": "2.6"}"#,
            true,
        ),
        ("", true),
    ] {
        let read = vulnerability(&format!(
            r#""id": "CVE-2099-1", "affects": [{{"ref": "urn:cdx:1/1#abc", "versions": [{versions}]}}]"#
        ));
        assert_eq!(read.findings[0].status.is_open(), open, "{versions}");
    }
}

#[test]
fn affected_versions_are_facts() {
    let read = valid("1.4-vex-states.json");
    let finding = &read.findings[5];
    assert_eq!(
        fact(finding, "AffectedVersions"),
        Some("2.4, vers:generic/>=2.9|<=4.1")
    );
    assert_eq!(fact(finding, "UnaffectedVersions"), None);
}

#[test]
fn no_fix_is_not_a_decision() {
    let read = vulnerability(
        r#""id": "CVE-2099-1", "analysis": {"response": ["will_not_fix", "can_not_fix"]}"#,
    );
    assert_eq!(read.findings[0].status, FindingStatus::Open);
}

#[test]
fn an_unknown_state_is_open_and_noted() {
    let read = vulnerability(r#""id": "CVE-2099-1", "analysis": {"state": "exploited"}"#);
    assert_eq!(read.findings[0].status, FindingStatus::Open);
    assert_eq!(read.notes, ["unknown state of an analysis `exploited`"]);
}

#[test]
fn states_of_inspector_are_not_decisions() {
    let read = valid("1.5-inspector.json");
    assert_eq!(read.findings[0].status, FindingStatus::Open);
    assert_eq!(read.words(), [Some("high")]);
    assert_eq!(
        read.titles(),
        ["CVE-2099-0778 in openssl 3.0.2 (var/lib/dpkg/status)"]
    );
}

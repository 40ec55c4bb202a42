//! Severity and kind.

use finding_source::Kind;

use crate::support::{fact, hotspot, issue, read, valid};

fn graded(members: &str) -> (Kind, Option<String>) {
    let finding = issue(&format!(r#""key": "k", "rule": "java:S1", {members}"#));
    (
        finding.kind,
        finding.grade.word.map(|word| word.into_owned()),
    )
}

fn word(members: &str) -> Option<String> {
    graded(members).1
}

#[test]
fn a_security_issue_has_its_impact_on_security_and_any_other_its_severity() {
    let security = r#""severity": "MINOR", "type": "VULNERABILITY", "impacts": [
        {"softwareQuality": "MAINTAINABILITY", "severity": "HIGH"}, {"softwareQuality": "SECURITY", "severity": "MEDIUM"}]"#;
    assert_eq!(graded(security), (Kind::Code, Some("MEDIUM".to_owned())));
    let other = r#""severity": "MINOR", "type": "BUG", "impacts": [{"softwareQuality": "RELIABILITY", "severity": "HIGH"}]"#;
    assert_eq!(graded(other), (Kind::Quality, Some("MINOR".to_owned())));
    let standard = r#""severity": "CRITICAL", "type": "VULNERABILITY""#;
    assert_eq!(graded(standard), (Kind::Code, Some("CRITICAL".to_owned())));
}

#[test]
fn the_highest_of_several_impacts_on_security_counts_in_any_order() {
    let impact =
        |severity: &str| format!(r#"{{"softwareQuality": "SECURITY", "severity": "{severity}"}}"#);
    let graded = |severities: [&str; 3]| {
        let impacts = severities.map(impact).join(",");
        word(&format!(
            r#""severity": "INFO", "type": "VULNERABILITY", "impacts": [{impacts}]"#
        ))
    };
    for severities in [
        ["LOW", "HIGH", "MEDIUM"],
        ["HIGH", "MEDIUM", "LOW"],
        ["MEDIUM", "odd", "HIGH"],
    ] {
        assert_eq!(
            graded(severities).as_deref(),
            Some("HIGH"),
            "{severities:?}"
        );
    }
    assert_eq!(
        graded(["LOW", "BLOCKER", "HIGH"]).as_deref(),
        Some("BLOCKER")
    );
}

#[test]
fn a_code_smell_with_an_impact_on_security_is_a_weakness() {
    let smell =
        r#""type": "CODE_SMELL", "impacts": [{"softwareQuality": "SECURITY", "severity": "LOW"}]"#;
    assert_eq!(graded(smell), (Kind::Code, Some("LOW".to_owned())));
}

#[test]
fn an_issue_without_type_and_impacts_may_be_a_weakness() {
    assert_eq!(
        graded(r#""severity": "INFO""#),
        (Kind::Code, Some("INFO".to_owned()))
    );
}

#[test]
fn an_impact_of_high_with_a_blocker_is_a_blocker() {
    let high = r#""type": "VULNERABILITY", "impacts": [{"softwareQuality": "SECURITY", "severity": "HIGH"}], "severity": "#;
    assert_eq!(
        word(&format!("{high}\"BLOCKER\"")).as_deref(),
        Some("BLOCKER")
    );
    assert_eq!(
        word(&format!("{high}\"CRITICAL\"")).as_deref(),
        Some("HIGH")
    );
    assert_eq!(word(&format!("{high}\"INFO\"")).as_deref(), Some("HIGH"));
    let medium = r#""severity": "BLOCKER", "impacts": [{"softwareQuality": "SECURITY", "severity": "MEDIUM"}]"#;
    assert_eq!(word(medium).as_deref(), Some("MEDIUM"));
}

#[test]
fn without_a_severity_the_worst_impact_counts_in_any_order() {
    for impacts in [
        r#"{"softwareQuality": "MAINTAINABILITY", "severity": "LOW"}, {"softwareQuality": "RELIABILITY", "severity": "HIGH"}"#,
        r#"{"softwareQuality": "RELIABILITY", "severity": "HIGH"}, {"softwareQuality": "MAINTAINABILITY", "severity": "LOW"}"#,
    ] {
        assert_eq!(
            word(&format!(r#""type": "BUG", "impacts": [{impacts}]"#)).as_deref(),
            Some("HIGH")
        );
    }
    assert_eq!(word(r#""type": "BUG""#), None);
}

#[test]
fn unused_severity_values_become_facts() {
    let read = valid("2025.1-issues-many.json");
    let last = &read.findings[9];
    assert_eq!(last.grade.word.as_deref(), Some("MEDIUM"));
    assert_eq!(fact(last, "severity"), Some("BLOCKER"));
    assert_eq!(
        fact(last, "impacts"),
        Some("MAINTAINABILITY LOW, SECURITY MEDIUM")
    );
    assert_eq!(fact(&read.findings[0], "severity"), None);
}

#[test]
fn the_severity_of_a_rule_is_not_the_severity_of_its_issue() {
    // Its rule says INFO.
    let read = valid("2025.1-rules-and-issues.json");
    assert_eq!(read.findings[0].grade.word.as_deref(), Some("BLOCKER"));
}

#[test]
fn an_unknown_word_is_kept_and_noted_once() {
    let one = r#"{"key": "a", "rule": "x:y", "severity": "SEVERE", "type": "SMELL"}"#;
    let two = one.replace("\"a\"", "\"b\"");
    let read = read(crate::support::page(&format!("{one}, {two}")));
    assert_eq!(read.findings[1].grade.word.as_deref(), Some("SEVERE"));
    assert_eq!(read.findings[1].kind, Kind::Code);
    let noted: Vec<_> = read
        .notes
        .iter()
        .filter(|note| note.starts_with("unknown"))
        .collect();
    assert_eq!(noted, ["unknown type `SMELL`", "unknown severity `SEVERE`"]);
}

#[test]
fn a_hotspot_has_its_probability_and_is_marked_as_unreviewed() {
    let finding = hotspot(
        r#""key": "h", "vulnerabilityProbability": "MEDIUM", "status": "TO_REVIEW", "securityCategory": "dos""#,
    );
    assert_eq!(
        (finding.kind, finding.grade.word.as_deref()),
        (Kind::Code, Some("MEDIUM"))
    );
    assert_eq!(
        finding.confidence.as_ref().map(|c| &*c.word),
        Some("TO_REVIEW")
    );
    assert_eq!(fact(&finding, "securityCategory"), Some("dos"));
    // A category covers many weaknesses; which of them this hotspot has is unknown.
    assert!(finding.cwes.is_empty());
}

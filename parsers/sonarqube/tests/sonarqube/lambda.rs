//! Defects that the function of the AWS sample has with SonarQube's reports, in order.

use finding_source::{FindingStatus, Kind};

use crate::support::{fact, identity, only, page, path, read, valid};

#[test]
fn the_total_is_not_a_loop_count() {
    // One page of many: the sample reads past the end of the list. No total: it stops before the first issue.
    assert_eq!(valid("10.6-issues-page-of-several.json").findings.len(), 1);
    assert_eq!(valid("2025.1-issues-many.json").findings.len(), 10);
    assert_eq!(valid("9.9.8-issues-odd.json").findings.len(), 6);
}

#[test]
fn every_word_of_severity_is_kept_as_it_is() {
    for severity in ["BLOCKER", "CRITICAL", "MAJOR", "MINOR", "INFO"] {
        let issue =
            format!(r#"{{"key": "k", "rule": "a:b", "severity": "{severity}", "type": "BUG"}}"#);
        let finding = only(read(page(&issue)));
        assert_eq!(finding.grade.word.as_deref(), Some(severity));
    }
}

#[test]
fn the_same_issue_has_the_same_identity_at_another_place_of_another_page() {
    let a = r#"{"key": "a", "rule": "x:y", "project": "p", "component": "p:f"}"#;
    let b = a.replace("\"a\"", "\"b\"");
    let first = read(page(&format!("{a}, {b}")));
    let second = read(page(&format!("{b}, {a}")));
    assert_eq!(first.findings[0].identity, second.findings[1].identity);
    assert_eq!(identity(&first.findings[0]), ["project=p", "key=a"]);
}

#[test]
fn a_request_that_the_shell_cut_is_incomplete() {
    // The unquoted URL ends at its first `&`: without a page size, 100 issues arrive.
    let read = valid("10.6-issues-page-of-several.json");
    assert_eq!(read.why_partial(), Some("1 of 12345 entries"));
}

#[test]
fn fixed_issues_and_false_positives_are_not_open() {
    let read = valid("2025.1-issues-many.json");
    let open = read
        .findings
        .iter()
        .filter(|finding| finding.status == FindingStatus::Open)
        .count();
    assert_eq!((read.findings.len(), open), (10, 7));
}

#[test]
fn weakness_file_line_rule_and_project_are_kept() {
    let finding = only(valid("2025.1-rules-and-issues.json"));
    assert_eq!(finding.kind, Kind::Code);
    assert_eq!(finding.cwes, [20, 89]);
    assert_eq!(path(&finding), Some("src/Cart.php"));
    assert_eq!(finding.rule.id, "php:S3649");
    assert!(finding.rule.name.is_some() && finding.description.is_some());
    assert_eq!(fact(&finding, "project"), Some("shop"));
}

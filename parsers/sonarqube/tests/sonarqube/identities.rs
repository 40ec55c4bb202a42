//! Identities: what makes two findings the same defect.

use crate::support::{hotspot, identity, issue, only, page, read, valid};

#[test]
fn an_issue_is_its_project_branch_and_key() {
    let finding = issue(
        r#""key": "AY1", "rule": "java:S1", "component": "shop:a.java", "project": "shop", "line": 3"#,
    );
    assert_eq!(identity(&finding), ["project=shop", "key=AY1"]);
    let branch =
        issue(r#""key": "AY2", "rule": "java:S1", "project": "shop", "branch": "develop""#);
    assert_eq!(
        identity(&branch),
        ["project=shop", "branch=develop", "key=AY2"]
    );
    let request = issue(r#""key": "AY3", "rule": "java:S1", "project": "shop", "pullRequest": 17"#);
    assert_eq!(
        identity(&request),
        ["project=shop", "pullRequest=17", "key=AY3"]
    );
}

#[test]
fn a_hotspot_has_a_name_of_its_own() {
    let finding = hotspot(r#""key": "AY1", "project": "shop""#);
    assert_eq!(identity(&finding), ["project=shop", "hotspot=AY1"]);
}

#[test]
fn neither_line_nor_severity_nor_status_nor_date_is_part_of_it() {
    let finding = |more: &str| {
        identity(&issue(&format!(
            r#""key": "AY1", "rule": "java:S1", "component": "shop:a.java", "project": "shop", {more}"#
        )))
    };
    let first = finding(r#""line": 3, "severity": "MAJOR", "status": "OPEN", "message": "a""#);
    let second = finding(
        r#""line": 9, "severity": "BLOCKER", "status": "CLOSED", "message": "b", "updateDate": "2024-01-01T00:00:00+0000""#,
    );
    assert_eq!(first, second);
}

#[test]
fn without_a_key_it_is_rule_path_message_and_a_number() {
    let issue = r#"{"rule": "java:S1", "component": "shop:a.java", "project": "shop", "message": "m", "line": 3}"#;
    let read = read(page(&format!("{issue}, {}", issue.replace('3', "9"))));
    assert_eq!(
        identity(&read.findings[0]),
        ["project=shop", "rule=java:S1", "path=a.java", "message=m"]
    );
    assert_eq!(identity(&read.findings[0]), identity(&read.findings[1]));
    let numbers: Vec<u32> = read
        .findings
        .iter()
        .map(|f| f.identity.occurrence())
        .collect();
    assert_eq!(numbers, [0, 1]);
}

#[test]
fn a_dependency_risk_is_its_key_by_either_name() {
    let read = valid("2025.4-sca-many.json");
    assert_eq!(
        identity(&read.findings[0]),
        ["dependency risk=9c7a0e90-0000-4000-8000-000000000001"]
    );
    assert_eq!(
        identity(&read.findings[1]),
        ["dependency risk=9c7a0e90-0000-4000-8000-000000000002"]
    );
    let keyless = crate::support::read(
        r#"{"issuesReleases": [{"type": "VULNERABILITY", "vulnerabilityId": "CVE-2021-1", "release": {"packageUrl": "pkg:npm/a@1", "packageName": "a", "version": "1"}}],
            "page": {"pageIndex": 1, "pageSize": 1, "total": 1}}"#,
    );
    assert_eq!(
        identity(&only(keyless)),
        ["risk=CVE-2021-1", "package=pkg:npm/a@1", "version=1"]
    );
}

#[test]
fn a_generic_issue_is_engine_rule_path_and_message() {
    let read = valid("10.3-generic-many.json");
    assert_eq!(
        identity(&read.findings[0]),
        [
            "rule=eslint:no-eval",
            "path=src/app.js",
            "message=eval can be harmful."
        ]
    );
    assert_eq!(read.findings[2].identity.occurrence(), 1);
    // The owner of the rule is not stated.
    assert_eq!(identity(&read.findings[3])[0], "rule=parse");
}

#[test]
fn an_exported_entry_is_the_entry_of_the_web_api() {
    let exported = valid("sonar-report-3.1-many.json");
    let hotspots = valid("9.9.8-hotspots-many.json");
    assert_eq!(
        identity(&exported.findings[2]),
        identity(&hotspots.findings[0])
    );
    // The export was of a branch.
    let issue = only(valid("9.9.8-issues-one.json"));
    let mut on_branch = identity(&issue);
    on_branch.insert(1, "branch=release".to_owned());
    assert_eq!(identity(&exported.findings[0]), on_branch);
}

//! Pitfalls of SonarQube's reports, one by one.

use finding_source::{FindingStatus, Location, Region};

use crate::support::{
    fact, files, hotspot, identity, issue, only, page, path, read, try_read, valid,
};

#[test]
fn trap_1_severity_type_status_line_and_message_may_all_be_absent() {
    let finding =
        issue(r#""key": "k", "rule": "java:S1", "component": "p:a.java", "project": "p""#);
    assert_eq!(
        (&*finding.title, finding.status.clone()),
        ("java:S1", FindingStatus::Open)
    );
    assert_eq!(
        (finding.grade.word.as_ref(), finding.description.as_ref()),
        (None, None)
    );
    assert_eq!(files(&finding)[0].region, None);
    assert!(finding.facts.iter().all(|(_, value)| !value.is_empty()));
}

#[test]
fn trap_2_the_total_may_be_absent_or_wrong() {
    let issues = r#""issues": [{"key": "a", "rule": "x:y", "component": "p:a"}, {"key": "b", "rule": "x:y", "component": "p:a"}]"#;
    let none = read(format!("{{{issues}}}"));
    assert_eq!(
        (none.findings.len(), none.why_partial()),
        (2, Some("a page does not say how many entries there are"))
    );
    // The larger number counts, wherever it is.
    let both = read(format!(
        r#"{{"total": 42, "paging": {{"pageIndex": 1, "pageSize": 9, "total": 2}}, {issues}}}"#
    ));
    assert_eq!(both.findings.len(), 2);
    assert_eq!(both.why_partial(), Some("2 of 42 entries"));
    let paging = read(format!(
        r#"{{"total": 2, "paging": {{"pageIndex": 1, "pageSize": 9, "total": 42}}, {issues}}}"#
    ));
    assert_eq!(paging.why_partial(), Some("2 of 42 entries"));
    let zero = read(format!(r#"{{"total": 0, "p": 1, "ps": 100, {issues}}}"#));
    assert_eq!((zero.findings.len(), zero.why_partial()), (2, None));
    assert_eq!(zero.notes, ["a page states a total of 0 and lists 2"]);
    let old = read(format!(r#"{{"total": 9, "p": 1, "ps": 2, {issues}}}"#));
    assert_eq!(old.why_partial(), Some("2 of 9 entries"));
}

#[test]
fn trap_3_dates_have_no_colon_in_their_offset_and_those_of_risks_have_milliseconds() {
    let finding = issue(r#""key": "k", "rule": "a:b", "creationDate": "2013-05-13T17:55:39+0200""#);
    assert_eq!(
        finding.first_seen.unwrap().to_string(),
        "2013-05-13T15:55:39Z"
    );
    let risks = valid("2025.4-sca-many.json");
    assert_eq!(
        risks.findings[0].first_seen.unwrap().to_string(),
        "2026-03-27T08:42:12.993Z"
    );
}

#[test]
fn trap_4_project_keys_and_paths_may_contain_colons() {
    for (component, project, expected) in [
        (
            "com.acme:shop:src/A.java",
            "com.acme:shop",
            Some("src/A.java"),
        ),
        (
            "com.acme:shop:a:b/C:D.java",
            "com.acme:shop",
            Some("a:b/C:D.java"),
        ),
        ("com.acme:shop", "com.acme:shop", None),
        ("shopping:src/A.java", "shop", Some("shopping:src/A.java")),
        ("shop:", "shop", Some("shop:")),
        ("a\\u0020b:src/A.java", "a b", Some("src/A.java")),
    ] {
        let finding = issue(&format!(
            r#""key": "k", "rule": "a:b", "component": "{component}", "project": "{project}""#
        ));
        assert_eq!(path(&finding), expected, "{component}");
    }
}

#[test]
fn trap_4_a_module_is_between_project_and_path() {
    let read = valid("6.7.7-issues-modules.json");
    assert_eq!(path(&read.findings[0]), Some("src/main/java/Login.java"));
    assert_eq!(path(&read.findings[1]), None);
    assert_eq!(
        fact(&read.findings[1], "subProject"),
        Some("com.example:parent:web")
    );
    assert_eq!(fact(&read.findings[0], "effort"), Some("20min"));
}

#[test]
fn trap_5_verdicts_are_spelled_in_three_ways() {
    for members in [
        r#""status": "RESOLVED", "resolution": "FALSE-POSITIVE""#,
        r#""issueStatus": "FALSE_POSITIVE""#,
    ] {
        let finding = issue(&format!(r#""key": "k", "rule": "a:b", {members}"#));
        assert_eq!(finding.status, FindingStatus::FalsePositive);
    }
    let risks = valid("2025.4-sca-many.json");
    assert_eq!(risks.findings[4].status, FindingStatus::FalsePositive);
}

#[test]
fn trap_6_blocker_is_above_critical_and_high_is_critical() {
    let worst = |first: &str, second: &str| {
        let impact =
            |word: &str| format!(r#"{{"softwareQuality": "RELIABILITY", "severity": "{word}"}}"#);
        let finding = issue(&format!(
            r#""key": "k", "rule": "a:b", "type": "BUG", "impacts": [{}, {}]"#,
            impact(first),
            impact(second)
        ));
        finding.grade.word.unwrap().into_owned()
    };
    assert_eq!(worst("CRITICAL", "BLOCKER"), "BLOCKER");
    assert_eq!(worst("BLOCKER", "HIGH"), "BLOCKER");
    assert_eq!(worst("HIGH", "MEDIUM"), "HIGH");
    assert_eq!(worst("MINOR", "INFO"), "MINOR");
}

#[test]
fn trap_7_the_prefix_of_an_impact_is_left_out() {
    let finding = only(valid("2026.1-issues-one.json"));
    assert_eq!(finding.grade.word.as_deref(), Some("BLOCKER"));
    assert_eq!(fact(&finding, "impacts"), Some("SECURITY BLOCKER"));
    assert_eq!(fact(&finding, "issueStatus"), Some("IN_SANDBOX"));
}

#[test]
fn trap_8_hotspots_are_listed_among_the_issues_of_7_8_to_8_1() {
    let read = valid("7.9.6-issues-with-hotspots.json");
    assert_eq!(fact(&read.findings[0], "type"), Some("SECURITY_HOTSPOT"));
    assert_eq!(read.findings[0].grade.word, None);
    assert_eq!(read.findings[0].kind, finding_source::Kind::Code);
    assert_eq!(read.notes, [""; 0]);
}

#[test]
fn trap_9_a_reviewed_hotspot_is_not_open() {
    let read = valid("9.9.8-hotspots-many.json");
    let statuses: Vec<_> = read
        .findings
        .iter()
        .map(|finding| finding.status.clone())
        .collect();
    assert_eq!(
        statuses,
        [
            FindingStatus::Open,
            FindingStatus::FalsePositive,
            FindingStatus::Fixed,
            FindingStatus::Open
        ]
    );
}

#[test]
fn trap_10_rules_are_a_list_or_a_map_and_comments_have_two_names() {
    assert_eq!(
        valid("10.6-issues-with-rule-names.json").findings[0]
            .rule
            .name,
        valid("sonar-report-3.1-many.json").findings[0].rule.name
    );
    // `comment`, `comments`, `changelog`, `users` are never read.
    assert_eq!(valid("9.9.8-hotspot-show.json").findings.len(), 1);
}

#[test]
fn trap_11_message_formattings_may_be_anything() {
    for formattings in [
        r#"[{"start": 0, "end": 3, "type": "CODE"}]"#,
        r#"["CODE"]"#,
        "null",
    ] {
        let finding = issue(&format!(
            r#""key": "k", "rule": "a:b", "message": "one line", "messageFormattings": {formattings}"#
        ));
        assert_eq!(finding.title, "one line");
    }
}

#[test]
fn trap_12_offsets_count_from_0_and_columns_from_1() {
    let region = |range: &str| -> Option<Region> {
        let finding = issue(&format!(
            r#""key": "k", "rule": "a:b", "component": "p:f", "project": "p", "textRange": {range}"#
        ));
        files(&finding)[0].region
    };
    let all =
        region(r#"{"startLine": 12, "endLine": 13, "startOffset": 0, "endOffset": 9}"#).unwrap();
    assert_eq!((all.start_line, all.end_line), (12, Some(13)));
    assert_eq!((all.start_column, all.end_column), (Some(1), Some(10)));
    let empty =
        region(r#"{"startLine": 12, "endLine": 12, "startOffset": 5, "endOffset": 5}"#).unwrap();
    assert_eq!((empty.start_column, empty.end_column), (Some(6), None));
    let turned =
        region(r#"{"startLine": 12, "endLine": 3, "startOffset": -1, "endOffset": 4}"#).unwrap();
    assert_eq!(
        (turned.end_line, turned.start_column, turned.end_column),
        (None, None, None)
    );
    assert_eq!(
        region(r#"{"startLine": 0, "endLine": 0, "startOffset": 0, "endOffset": 0}"#),
        None
    );
    assert_eq!(region(r#"{"startLine": 99999999999}"#), None);
}

#[test]
fn trap_13_the_severity_of_a_rule_is_only_a_default() {
    assert_eq!(
        valid("sonar-report-3.1-many.json").findings[0]
            .grade
            .word
            .as_deref(),
        Some("BLOCKER")
    );
    assert_eq!(
        valid("2025.1-rules-and-issues.json").findings[0]
            .grade
            .word
            .as_deref(),
        Some("BLOCKER")
    );
}

#[test]
fn trap_14_an_external_rule_is_unknown_to_the_list_of_rules() {
    let read = valid("2025.1-issues-many.json");
    let external = &read.findings[7];
    assert_eq!(external.rule.id, "external_spotbugs:PREDICTABLE_RANDOM");
    assert_eq!(external.rule.name, None);
    assert_eq!(fact(external, "externalRuleEngine"), Some("spotbugs"));
}

#[test]
fn trap_15_a_branch_has_issues_of_its_own() {
    let on = |branch: &str| {
        identity(&issue(&format!(
            r#""key": "k", "rule": "a:b", "project": "p"{branch}"#
        )))
    };
    let all = [
        on(""),
        on(r#", "branch": "b""#),
        on(r#", "pullRequest": "b""#),
    ];
    assert!(all[0] != all[1] && all[1] != all[2] && all[0] != all[2]);
}

#[test]
fn trap_16_an_error_answer_or_a_login_page_is_not_no_findings() {
    for name in [
        "error-answer.json",
        "login-page.html",
        "empty.json",
        "empty-object.json",
    ] {
        let sample = fixtures::sample(&format!("sonarqube/invalid/{name}"));
        assert!(try_read(sample.bytes).is_err(), "{name}");
    }
}

#[test]
fn trap_17_an_entry_may_come_twice_and_pages_may_be_missing() {
    let one = r#"{"key": "a", "rule": "x:y", "component": "p:a", "project": "p"}"#;
    let twice = read(page(&format!("{one}, {one}")));
    assert_eq!(twice.findings.len(), 1);
    assert_eq!(
        twice.notes,
        [
            "a page states a total of 1 and lists 2",
            "skipped 1 repeated entries"
        ]
    );
    assert_eq!(
        valid("9.9.8-pages-one-missing.json").why_partial(),
        Some("3 of 5 entries")
    );
}

#[test]
fn trap_18_authors_and_assignees_are_left_out() {
    let finding = issue(
        r#""key": "k", "rule": "a:b", "author": "jo@example.org", "assignee": "jo", "comments": [{"login": "jo"}]"#,
    );
    assert!(!format!("{finding:?}").contains("jo"));
}

#[test]
fn trap_19_html_of_rules_becomes_text_of_limited_length() {
    let long = format!("<p>{}</p>", "word ".repeat(10_000));
    let rules = format!(r#"{{"rules": [{{"key": "a:b", "repo": "a", "htmlDesc": "{long}"}}]}}"#);
    let read = read(format!(
        "{rules}{}",
        page(r#"{"key": "k", "rule": "a:b", "component": "p:f"}"#)
    ));
    let description = read.findings[0].description.as_deref().unwrap();
    assert!(description.starts_with("word word") && description.ends_with('…'));
    assert!(description.len() < 5000);
}

#[test]
fn trap_20_empty_lists_are_normal_and_a_file_may_not_be_a_component() {
    let finding = issue(
        r#""key": "k", "rule": "a:b", "component": "p:gone.php", "project": "p", "tags": [], "flows": [], "impacts": [], "codeVariants": []"#,
    );
    assert_eq!(path(&finding), Some("gone.php"));
    assert!(finding.tags.is_empty());
    let nulls = issue(
        r#""key": "k", "rule": "a:b", "tags": null, "flows": null, "impacts": null, "textRange": null, "line": null"#,
    );
    assert!(nulls.tags.is_empty() && nulls.locations.is_empty());
}

#[test]
fn trap_20_a_path_missing_from_the_key_is_taken_from_the_components() {
    let read = valid("9.9.8-issues-odd.json");
    assert_eq!(path(&read.findings[2]), Some("src/Renamed.php"));
    // Each page has its own.
    let page = |path: &str, key: &str| {
        format!(
            r#"{{"paging": {{"pageIndex": 1, "pageSize": 1, "total": 1}}, "issues": [{{"key": "{key}", "rule": "a:b", "component": "moved", "project": "p"}}],
            "components": [{{"key": "moved", "path": "{path}"}}, {{"key": 7}}, 5]}}"#
        )
    };
    let read = crate::support::read(format!("{}{}", page("one", "a"), page("two", "b")));
    assert_eq!(path(&read.findings[0]), Some("one"));
    assert_eq!(path(&read.findings[1]), Some("two"));
}

#[test]
fn trap_21_tags_are_any_text() {
    let read = valid("9.9.8-issues-odd.json");
    let finding = &read.findings[2];
    assert_eq!(finding.tags, ["CVE", "cwe-937", "Team Blue"]);
    assert_eq!(finding.cwes, [937]);
}

#[test]
fn flows_are_further_places_each_once() {
    let finding = only(valid("9.9.8-issues-one.json"));
    let places: Vec<_> = files(&finding)
        .iter()
        .map(|file| (&*file.path, file.region.unwrap().start_line))
        .collect();
    // The sink is the location of the issue.
    assert_eq!(
        places,
        [
            ("src/Cart.php", 42),
            ("src/Cart.php", 40),
            ("src/Http/Request.php", 17)
        ]
    );
}

#[test]
fn places_beyond_the_limit_are_counted() {
    let place =
        |line: usize| format!(r#"{{"locations": [{{"textRange": {{"startLine": {line}}}}}]}}"#);
    let flows: Vec<String> = (1..=250).map(place).collect();
    let finding = issue(&format!(
        r#""key": "k", "rule": "a:b", "component": "p:f", "project": "p", "flows": [{}]"#,
        flows.join(",")
    ));
    assert_eq!(
        (finding.locations.len(), finding.more_locations),
        (100, 151)
    );
    assert!(
        finding
            .locations
            .iter()
            .all(|l| matches!(l, Location::File(file) if file.path == "f"))
    );
}

#[test]
fn a_published_vulnerability_of_a_hotspot_is_its_advisory() {
    let finding = hotspot(r#""key": "h", "cveId": "CVE-2025-30066""#);
    assert_eq!(finding.advisories[0].id, "CVE-2025-30066");
}

#[test]
fn a_hotspot_of_a_server_that_names_no_rule_has_its_category() {
    let finding = only(valid("8.2-hotspots-without-rule.json"));
    assert_eq!(finding.rule.id, "sql-injection");
}

#[test]
fn a_rule_of_sonarsource_has_its_page_and_no_other_rule_has() {
    let read = valid("2025.1-issues-many.json");
    let page = |at: usize| {
        let finding = &read.findings[at];
        let remediation = finding.remediation.as_ref().and_then(|r| r.url.as_deref());
        assert_eq!(finding.rule.url.as_deref(), remediation);
        remediation
    };
    assert_eq!(
        page(0),
        Some("https://rules.sonarsource.com/java/RSPEC-2076/")
    );
    assert_eq!(page(7), None);
}

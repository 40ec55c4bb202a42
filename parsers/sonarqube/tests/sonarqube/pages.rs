//! Several documents in one file.

use finding_sonarqube::Issues;
use finding_source::{FindingSource, Limits, Options, Report};

use crate::support::{broken, path, read, try_read, valid};

fn page(total: u64, index: u64, size: u64, keys: &[&str]) -> String {
    let issues: Vec<String> = keys
        .iter()
        .map(|key| {
            format!(r#"{{"key":"{key}","rule":"php:S1","component":"p:a.php","project":"p"}}"#)
        })
        .collect();
    format!(
        r#"{{"paging":{{"pageIndex":{index},"pageSize":{size},"total":{total}}},"issues":[{}],"components":[]}}"#,
        issues.join(",")
    )
}

#[test]
fn documents_lines_and_arrays_of_pages_are_the_same() {
    let array = valid("9.9.8-pages-array.json");
    assert_eq!(array.findings.len(), 5);
    for name in ["9.9.8-pages-concatenated.json", "9.9.8-pages.ndjson"] {
        assert_eq!(valid(name).findings, array.findings, "{name}");
    }
}

#[test]
fn issues_hotspots_and_a_gate_may_be_in_one_file() {
    let read = valid("9.9.8-pages-mixed.json");
    assert_eq!(read.findings.len(), 6);
    assert_eq!(
        read.notes,
        [
            "quality gate ERROR",
            "quality gate condition ERROR: new_security_rating is 5, wanted at most 1"
        ]
    );
    assert_eq!(read.why_partial(), None);
}

#[test]
fn pages_in_any_order_are_one_query() {
    let pages = [
        page(3, 3, 1, &["c"]),
        page(3, 1, 1, &["a"]),
        page(3, 2, 1, &["b"]),
    ];
    assert_eq!(read(pages.concat()).why_partial(), None);
    assert_eq!(
        read(pages[..2].concat()).why_partial(),
        Some("2 of 3 entries")
    );
}

#[test]
fn parts_of_a_large_project_have_their_own_totals() {
    let portions = [
        page(2, 1, 2, &["a", "b"]),
        page(1, 1, 2, &["c"]),
        page(2, 1, 2, &["d", "e"]),
    ];
    assert_eq!(read(portions.concat()).why_partial(), None);
    // The second of two parts is incomplete, although as many entries were read as the first query found.
    let cut = [page(2, 1, 2, &["a", "b"]), page(2, 1, 1, &["d"])];
    assert_eq!(read(cut.concat()).why_partial(), Some("3 of 4 entries"));
}

#[test]
fn an_entry_that_comes_twice_is_delivered_once_and_another_may_be_missing() {
    let shifted = [page(4, 1, 2, &["a", "b"]), page(4, 2, 2, &["b", "c"])];
    let read = read(shifted.concat());
    assert_eq!(read.findings.len(), 3);
    assert_eq!(read.notes, ["skipped 1 repeated entries"]);
    assert_eq!(read.why_partial(), Some("3 of 4 entries"));
}

#[test]
fn an_entry_that_changed_between_two_pages_is_kept_twice_and_another_may_be_missing() {
    let changed = page(4, 2, 2, &["b", "c"]).replacen("a.php", "other.php", 1);
    let read = read([page(4, 1, 2, &["a", "b"]), changed].concat());
    let paths: Vec<Option<&str>> = read.findings.iter().map(path).collect();
    let expected = ["a.php", "a.php", "other.php", "a.php"].map(Some);
    assert_eq!(paths, expected);
    let occurrences = read.findings.iter().map(|f| f.identity.occurrence());
    assert_eq!(occurrences.collect::<Vec<_>>(), [0, 0, 1, 0]);
    let note = "kept 1 entries with an earlier key but different contents";
    assert_eq!(read.notes, [note]);
    assert_eq!(read.why_partial(), Some("3 of 4 entries"));
}

#[test]
fn an_entry_is_the_same_however_its_text_is_written() {
    let again = page(1, 1, 1, &["a"])
        .replace("\"php:S1\"", "\"php:\\u00531\" ")
        .replace("\"project\":\"p\"", "\"line\": null, \"project\" : \"p\"");
    let read = read([page(1, 1, 1, &["a"]), again].concat());
    assert_eq!(read.findings.len(), 1);
    assert_eq!(read.notes, ["skipped 1 repeated entries"]);
}

#[test]
fn a_page_that_comes_twice_changes_nothing() {
    let twice = [
        page(3, 1, 2, &["a", "b"]),
        page(3, 2, 2, &["c"]),
        page(3, 1, 2, &["a", "b"]),
    ];
    let read = read(twice.concat());
    assert_eq!((read.findings.len(), read.why_partial()), (3, None));
}

#[test]
fn the_limit_of_the_web_api_is_named() {
    let keys: Vec<String> = (0..10_000).map(|n| n.to_string()).collect();
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    let pages: Vec<String> = keys
        .chunks(500)
        .enumerate()
        .map(|(at, keys)| page(12_345, at as u64 + 1, 500, keys))
        .collect();
    let read = read(pages.concat());
    assert_eq!(read.findings.len(), 10_000);
    assert_eq!(
        read.why_partial(),
        Some("10000 of 12345 entries: the web API gives at most 10000 a query")
    );
}

#[test]
fn a_query_that_found_just_as_many_as_the_web_api_gives_may_have_found_more() {
    let keys: Vec<String> = (0..10_000).map(|n| n.to_string()).collect();
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    let pages = |total: u64, keys: &[&str]| {
        let pages = keys.chunks(500).enumerate();
        let pages = pages.map(|(at, keys)| page(total, at as u64 + 1, 500, keys));
        read(pages.collect::<String>())
    };
    let capped = pages(10_000, &keys);
    assert_eq!(capped.findings.len(), 10_000);
    assert_eq!(
        capped.why_partial(),
        Some("a query found 10000 entries, the most that the web API gives: there may be more")
    );
    assert_eq!(pages(9_999, &keys[..9_999]).why_partial(), None);
}

#[test]
fn an_error_answer_among_pages_is_an_error_and_the_pages_are_read() {
    let read = broken("pages-with-an-error-answer.json");
    assert_eq!(read.findings.len(), 4);
    assert_eq!(
        read.notes,
        ["the server answered: Can return only the first 10000 results. 10100th result asked."]
    );
}

#[test]
fn other_values_between_pages_are_errors() {
    let read = broken("pages-with-other-documents.json");
    assert_eq!(read.findings.len(), 4);
    assert_eq!(
        read.errors(),
        [
            "expected an object, found a number at line 1, column 1652 (byte 1651), [1]",
            "expected a page with `issues`, `hotspots` or `issuesReleases` at line 1, column 1655 (byte 1654), [2]",
        ]
    );
}

#[test]
fn progress_of_a_download_between_pages_is_skipped() {
    let report = format!(
        "{}\n  % Total\n100  1234\n{}",
        page(2, 1, 1, &["a"]),
        page(2, 2, 1, &["b"])
    );
    let read = read(report);
    assert_eq!((read.findings.len(), read.why_partial()), (2, None));
    assert_eq!(read.notes, ["skipped 2 lines of text after the report"]);
}

#[test]
fn a_total_of_another_type_is_ignored() {
    let report = page(1, 1, 100, &["a"]).replace("\"total\":1", "\"total\":{}");
    let partial = read(&report);
    assert_eq!(partial.findings.len(), 1);
    assert_eq!(
        partial.why_partial(),
        Some("a page does not say how many entries there are")
    );
    // Before SonarQube 10, it is next to `paging` as well.
    let report = report.replacen('{', r#"{"total":1,"#, 1);
    assert_eq!(read(&report).why_partial(), None);
}

#[test]
fn issues_that_were_cut_out_of_their_pages_are_read() {
    let lines = r#"{"key":"a","rule":"php:S1","component":"p:a.php","project":"p"}
        {"key":"b","rule":"php:S1","component":"p:a.php","project":"p"}"#;
    let array = format!("[{}]", lines.replace('\n', ","));
    for report in [lines, &array] {
        let read = read(report);
        assert_eq!(
            (&*read.source, read.findings.len()),
            ("sonarqube-issues", 2)
        );
        assert_eq!(
            read.why_partial(),
            Some("a page does not say how many entries there are")
        );
    }
    let hotspots = r#"[{"key":"h","component":"p:a","project":"p","securityCategory":"xss","vulnerabilityProbability":"HIGH"}]"#;
    assert_eq!(read(hotspots).source, "sonarqube-hotspots");
}

#[test]
fn rules_explain_issues_at_any_position() {
    let sample = fixtures::sample("sonarqube/valid/2025.1-rules-and-issues.json").bytes;
    let text = String::from_utf8(sample).unwrap();
    let second = text.find("\n{").unwrap() + 1;
    let (rules, issues) = text.split_at(second);
    let turned = format!("[{issues},{rules}]");
    let before = read(&text).findings;
    assert_eq!(read(&turned).findings, before);

    let finding = &before[0];
    assert_eq!(
        finding.rule.name.as_deref(),
        Some("Database queries should not be vulnerable to injection attacks")
    );
    assert_eq!(
        finding.description.as_deref(),
        Some("An attacker can read or change data & more.\n\n- Theft\n- Loss")
    );
    assert_eq!(finding.cwes, [20, 89]);
    assert_eq!(
        finding.tags,
        [
            "cwe",
            "owasp-a1",
            "sql",
            "owaspTop10:a1",
            "owaspTop10-2021:a3",
            "sonarsourceSecurity:sql-injection"
        ]
    );
    // The remediation for the context of the issue.
    assert_eq!(
        finding.remediation.as_ref().and_then(|r| r.text.as_deref()),
        Some("Use PDO::prepare.")
    );
}

#[test]
fn a_rule_shown_explains_like_a_rule_listed() {
    let rule = r#"{"rule": {"key": "php:S1", "repo": "php", "name": "No", "htmlDesc": "<p>Because of CWE-79.</p>"}, "actives": []}"#;
    let read = read(format!("{rule}{}", page(1, 1, 1, &["a"])));
    let finding = &read.findings[0];
    assert_eq!(
        (finding.rule.name.as_deref(), &finding.cwes[..]),
        (Some("No"), &[79][..])
    );
    assert_eq!(finding.description.as_deref(), Some("Because of CWE-79."));
}

#[test]
fn names_of_rules_in_issue_pages_do_not_replace_their_texts() {
    let full = r#"{"rules": [{"key": "php:S1", "repo": "php", "name": "Full", "htmlDesc": "<p>Text.</p>"}]}"#;
    let named = page(1, 1, 1, &["a"]).replace(
        "\"components\"",
        r#""rules": [{"key": "php:S1", "name": "Short"}], "components""#,
    );
    for report in [format!("{full}{named}"), format!("{named}{full}")] {
        let read = read(report);
        assert_eq!(read.findings[0].description.as_deref(), Some("Text."));
    }
}

#[test]
fn a_rule_that_cannot_be_read_is_noted() {
    let rules = r#"{"rules": [{"key": {}, "repo": "x"}, {"key": "php:S1", "repo": "php", "name": "Fine"}]}"#;
    let read = read(format!("{rules}{}", page(1, 1, 1, &["a"])));
    assert_eq!(
        read.notes,
        [
            "ignored `key`: expected text, found an object at line 1, column 20 (byte 19), rules[0].key",
            "skipped a rule without a key"
        ]
    );
    assert_eq!(read.findings[0].rule.name.as_deref(), Some("Fine"));
}

#[test]
fn a_broken_page_does_not_affect_the_pages_before_it() {
    let read = broken("broken-line.ndjson");
    assert_eq!(read.findings.len(), 2);
    assert!(try_read(page(1, 1, 1, &["a"])).is_ok());
}

#[test]
fn what_was_scanned_is_the_project_of_each_entry() {
    let entry = |key: &str, project: &str| {
        let project = match project {
            "" => String::new(),
            name => format!(r#","project":"{name}""#),
        };
        format!(r#"{{"key":"{key}","rule":"php:S1","component":"x:a.php"{project}}}"#)
    };
    let issues = [
        entry("a", "shop"),
        entry("b", "billing"),
        entry("c", ""),
        entry("d", "shop"),
    ];
    let report = format!(r#"{{"total":4,"issues":[{}]}}"#, issues.join(","));
    let report = Report::new(report.as_bytes(), &Limits::default()).unwrap();
    let mut findings = Issues.findings(&report, &Options::default()).unwrap();
    let mut scanned = Vec::new();
    while let Some(finding) = findings.next() {
        finding.unwrap();
        scanned.push(findings.about().target.as_deref().map(str::to_owned));
    }
    let scanned: Vec<Option<&str>> = scanned.iter().map(Option::as_deref).collect();
    assert_eq!(scanned, [Some("shop"), Some("billing"), None, Some("shop")]);
}

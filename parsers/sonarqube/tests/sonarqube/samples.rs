//! Expected results of every sample.

use std::collections::BTreeSet;

use crate::support::{broken, fact, only, read, valid};

/// Name, source, number of findings, and the reason why some may be missing.
const VALID: [(&str, &str, usize, &str); 42] = [
    ("10.3-generic-many.json", "sonarqube-generic", 4, ""),
    ("10.3-generic-none.json", "sonarqube-generic", 0, ""),
    (
        "10.6-issues-page-of-several.json",
        "sonarqube-issues",
        1,
        "1 of 12345 entries",
    ),
    (
        "10.6-issues-with-rule-names.json",
        "sonarqube-issues",
        1,
        "",
    ),
    (
        "10.6-quality-gate-error.json",
        "sonarqube-quality-gate",
        0,
        "there is no list of entries",
    ),
    (
        "10.6-quality-gate-none.json",
        "sonarqube-quality-gate",
        0,
        "there is no list of entries",
    ),
    (
        "2025.1-hotspots-cut-by-powershell.json",
        "sonarqube-hotspots",
        1,
        "",
    ),
    ("2025.1-issues-many.json", "sonarqube-issues", 10, ""),
    ("2025.1-rules-and-issues.json", "sonarqube-rules", 1, ""),
    (
        "2025.1-rules-only.json",
        "sonarqube-rules",
        0,
        "there is no list of entries",
    ),
    ("2025.4-sca-many.json", "sonarqube-sca", 5, ""),
    ("2025.4-sca-none.json", "sonarqube-sca", 0, ""),
    ("2026.1-hotspots-one.json", "sonarqube-hotspots", 1, ""),
    (
        "2026.1-issues-cut-by-powershell.json",
        "sonarqube-issues",
        3,
        "",
    ),
    ("2026.1-issues-one.json", "sonarqube-issues", 1, ""),
    (
        "6.7.5-issues-of-scanner.json",
        "sonarqube-issues",
        2,
        NO_TOTAL,
    ),
    ("6.7.7-issues-modules.json", "sonarqube-issues", 2, ""),
    ("7.9.6-issues-with-hotspots.json", "sonarqube-issues", 3, ""),
    (
        "8.2-hotspots-without-rule.json",
        "sonarqube-hotspots",
        1,
        "",
    ),
    (
        "9.9.8-dependency-check-plugin.json",
        "sonarqube-issues",
        2,
        "",
    ),
    ("9.9.8-generic-deprecated.json", "sonarqube-generic", 2, ""),
    ("9.9.8-hotspot-show.json", "sonarqube-hotspots", 1, NO_TOTAL),
    ("9.9.8-hotspots-many.json", "sonarqube-hotspots", 4, ""),
    ("9.9.8-hotspots-none.json", "sonarqube-hotspots", 0, ""),
    (
        "9.9.8-issues-and-hotspots.json",
        "sonarqube-issues",
        2,
        NO_TOTAL,
    ),
    ("9.9.8-issues-none.json", "sonarqube-issues", 0, ""),
    (
        "9.9.8-issues-odd.json",
        "sonarqube-issues",
        6,
        "5 of 42 entries",
    ),
    ("9.9.8-issues-one-bom.json", "sonarqube-issues", 1, ""),
    ("9.9.8-issues-one-crlf.json", "sonarqube-issues", 1, ""),
    ("9.9.8-issues-one-log-lines.json", "sonarqube-issues", 1, ""),
    ("9.9.8-issues-one-minified.json", "sonarqube-issues", 1, ""),
    ("9.9.8-issues-one-reordered.json", "sonarqube-issues", 1, ""),
    ("9.9.8-issues-one-utf16.json", "sonarqube-issues", 1, ""),
    ("9.9.8-issues-one.json", "sonarqube-issues", 1, ""),
    ("9.9.8-pages-array.json", "sonarqube-issues", 5, ""),
    ("9.9.8-pages-concatenated.json", "sonarqube-issues", 5, ""),
    ("9.9.8-pages-mixed.json", "sonarqube-issues", 6, ""),
    (
        "9.9.8-pages-one-missing.json",
        "sonarqube-issues",
        3,
        "3 of 5 entries",
    ),
    ("9.9.8-pages.ndjson", "sonarqube-issues", 5, ""),
    (
        "sonar-report-2.9-summary-without-issues.json",
        "sonarqube-sonar-report",
        0,
        "the summary counts issues but none is listed",
    ),
    (
        "sonar-report-3.1-many.json",
        "sonarqube-sonar-report",
        3,
        "",
    ),
    (
        "sonar-report-3.1-none-new-code.json",
        "sonarqube-sonar-report",
        0,
        "only the new code period was exported",
    ),
];

const NO_TOTAL: &str = "a page does not say how many entries there are";

#[test]
fn every_valid_sample_is_read_as_what_it_is() {
    let mut known = BTreeSet::new();
    for (name, source, findings, why) in VALID {
        let read = valid(name);
        let found = (
            &*read.source,
            read.findings.len(),
            read.why_partial().unwrap_or_default(),
        );
        assert_eq!(found, (source, findings, why), "{name}");
        known.insert(format!("sonarqube/valid/{name}"));
    }
    for sample in fixtures::samples("sonarqube/valid") {
        assert!(
            known.contains(&sample.name),
            "{} is not in the list",
            sample.name
        );
    }
}

#[test]
fn a_report_is_the_same_in_every_encoding() {
    let minified = valid("9.9.8-issues-one-minified.json");
    for form in ["bom", "crlf", "log-lines", "reordered", "utf16"] {
        let read = valid(&format!("9.9.8-issues-one-{form}.json"));
        assert_eq!(read.findings, minified.findings, "{form}");
    }
    assert_eq!(
        valid("9.9.8-issues-one-log-lines.json").notes,
        [
            "skipped 2 lines before the report",
            "skipped 1 line of text after the report",
        ]
    );
    let cut = broken("last-brace-missing.json");
    assert_eq!(cut.findings, minified.findings);
}

#[test]
fn no_data_about_people_is_copied_from_any_sample() {
    let mut findings = 0;
    for sample in fixtures::samples("sonarqube/valid") {
        for finding in read(&sample.bytes).findings {
            let all = format!("{finding:?}");
            for person in ["dev@example.com", "A. Developer", "private remark"] {
                assert!(!all.contains(person), "{}: {all}", sample.name);
            }
            findings += 1;
        }
    }
    assert!(findings > 40, "{findings}");
}

#[test]
fn an_odd_report_is_read_to_its_end_and_every_oddity_noted() {
    let read = valid("9.9.8-issues-odd.json");
    assert_eq!(
        read.notes,
        [
            "unknown type `SMELL`",
            "unknown severity `SEVERE`",
            "unknown issueStatus `POSTPONED`",
            "unknown status `PARKED`",
            "unknown creationDate `yesterday`",
            "kept 1 entries with an earlier key but different contents",
        ]
    );
    assert_eq!(
        read.titles(),
        [
            "cut \u{fffd} and nul kept",
            "php:S2077",
            "first line second \"line\"",
            "php:S2077",
            "no key",
            "no key"
        ]
    );
    assert_eq!(fact(&read.findings[2], "issueStatus"), Some("POSTPONED"));
    assert_eq!(
        read.findings[2].description.as_deref(),
        Some("first line\nsecond \"line\"")
    );
    assert_eq!(read.target.as_deref(), Some("acme:mono:shop"));
}

#[test]
fn a_single_hotspot_contains_the_texts_of_its_rule() {
    let finding = only(valid("9.9.8-hotspot-show.json"));
    assert_eq!(
        finding.rule.name.as_deref(),
        Some("Formatting SQL queries is security-sensitive")
    );
    let description = finding.description.as_deref().unwrap();
    assert!(
        description.starts_with("Formatted SQL queries can be difficult"),
        "{description}"
    );
    let fix = finding.remediation.unwrap().text.unwrap();
    assert!(
        fix.contains("Use parameterized queries.") && !fix.contains('<'),
        "{fix}"
    );
    assert_eq!(finding.cwes, [89]);
}

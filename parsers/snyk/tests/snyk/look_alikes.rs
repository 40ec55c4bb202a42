//! Documents that are mistaken for a report of Snyk.

use finding_parsers::SOURCES;
use finding_source::{Limits, Registry, Report};

#[test]
fn documents_that_are_not_read_are_refused_with_a_hint() {
    for name in [
        "text.txt",
        "page.html",
        "policy.txt",
        "monitor.json",
        "rest-issues.json",
    ] {
        let sample = fixtures::sample(&format!("snyk/invalid/{name}"));
        let report = Report::new(&sample.bytes, &Limits::default()).unwrap();
        let error = Registry::new(SOURCES).choose(&report).unwrap_err();
        let hint = "make a report with `snyk test --json-file-output=snyk.json`";
        assert!(error.to_string().contains(hint), "{name}: {error}");
    }
}

#[test]
fn reports_of_other_tools_are_not_those_of_snyk() {
    for text in [
        r#"{"auditReportVersion": 2, "vulnerabilities": {"a": {"name": "a"}}, "metadata": {}}"#,
        r#"{"version": "15.0.0", "scan": {"type": "dependency_scanning"}, "vulnerabilities": [{"id": "1"}]}"#,
        r#"{"bomFormat": "CycloneDX", "specVersion": "1.5", "vulnerabilities": [{"id": "CVE-2024-1"}]}"#,
        r#"{"report_meta": {}, "scanned_packages": {}, "vulnerabilities": [{"vulnerability_id": "1"}]}"#,
        r#"{"ok": true, "error": "none"}"#,
        r#"{"error": "Authentication failed"}"#,
        r#"{"vulnerabilities": [], "ok": true}"#,
    ] {
        let report = Report::new(text.as_bytes(), &Limits::default()).unwrap();
        let candidates = Registry::new(SOURCES).detect(&report);
        let own = candidates
            .iter()
            .any(|one| one.source.descriptor().tool == "snyk");
        assert!(!own, "{text}");
    }
}

/// Snyk Code writes SARIF, to a file that is often named like the other reports.
#[test]
fn the_sarif_of_snyk_code_is_read_as_sarif() {
    let sample = fixtures::sample("snyk/invalid/sarif.json");
    let report = Report::new(&sample.bytes, &Limits::default()).unwrap();
    let chosen = Registry::new(SOURCES).choose(&report).unwrap();
    assert_eq!(chosen.source.descriptor().id, "sarif");
}

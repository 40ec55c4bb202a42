//! The run: the scanner, the kind of report, and reports of other tools.

use finding_parsers::SOURCES;
use finding_source::{Confidence, Kind, Options, Registry, Report};

use crate::reading::{one, read, tools_of_findings, valid};

fn detected(text: &str) -> Vec<(String, Confidence)> {
    let report = Report::new(text.as_bytes(), &Options::default().limits).unwrap();
    let candidates = Registry::new(SOURCES).detect(&report);
    let pairs = candidates.iter().map(|candidate| {
        (
            candidate.source.descriptor().id.to_string(),
            candidate.confidence,
        )
    });
    pairs.collect()
}

#[test]
fn findings_have_the_id_of_their_scanner() {
    let merged = valid("2.3-merged.json");
    let ids = ["eslint", "bandit", "trufflehog", "retire-js"];
    assert_eq!(tools_of_findings(&merged), ids);
    assert_eq!(
        merged.tools,
        ["bandit", "eslint", "retire-js", "trufflehog"]
    );
    // The run comes after the vulnerabilities.
    assert_eq!(
        tools_of_findings(&valid("14.0-secrets.json")),
        ["gitleaks"; 3]
    );
    assert_eq!(valid("15.0-clean.json").tools, ["semgrep"]);
}

#[test]
fn two_scanners_that_report_one_defect_give_two_findings() {
    let read = valid("15.0-two-reports.json");
    assert_eq!(tools_of_findings(&read), ["semgrep", "njsscan"]);
    assert_eq!(read.tools, ["njsscan", "semgrep"]);
}

#[test]
fn the_scanner_of_the_run_is_preferred_because_newer_schemas_have_no_other() {
    let old = one(r#""name": "n", "identifiers": [], "scanner": {"id": "semgrep-sast"}"#);
    let new = one(r#""name": "n", "identifiers": []"#);
    assert_eq!((&*old.tool, old.identity), ("semgrep", new.identity));
}

#[test]
fn a_report_that_names_no_scanner_has_the_id_of_the_format() {
    let text = r#"{"version": "2.0", "vulnerabilities": [{"name": "n", "identifiers": [], "location": {}}]}"#;
    assert_eq!(
        tools_of_findings(&read(text.as_bytes()).unwrap()),
        ["gitlab-security"]
    );
}

#[test]
fn the_location_decides_before_a_wrong_type_of_the_report() {
    for (members, kind) in [
        (
            r#""location": {"file": "go.sum", "dependency": {"package": {"name": "a"}}}"#,
            Kind::Dependency,
        ),
        (
            r#""location": {"image": "a:1", "dependency": {"package": {"name": "a"}}}"#,
            Kind::Dependency,
        ),
        (
            r#""location": {"hostname": "http://a", "path": "/"}"#,
            Kind::Web,
        ),
        (
            r#""location": {"file": "a", "commit": {"sha": "1"}}"#,
            Kind::Secret,
        ),
        (
            r#""location": {"file": "a", "dependency": {"package": {}}}"#,
            Kind::Code,
        ),
    ] {
        let finding = one(&format!(r#""name": "n", "identifiers": [], {members}"#));
        assert_eq!(finding.kind, kind, "{members}");
    }
}

#[test]
fn the_category_decides_if_no_run_is_stated() {
    let kinds: Vec<_> = valid("2.3-merged.json")
        .findings
        .iter()
        .map(|finding| finding.kind)
        .collect();
    assert_eq!(
        kinds,
        [Kind::Code, Kind::Code, Kind::Secret, Kind::Dependency]
    );
    assert_eq!(valid("15.2-odd.json").findings[0].kind, Kind::Configuration);
}

#[test]
fn vulnerabilities_of_zap_are_counted_and_not_the_alerts_of_its_own_report() {
    let read = valid("13.1-dast.json");
    assert_eq!(tools_of_findings(&read), ["zaproxy"; 2]);
    let sample = fixtures::sample("gitlab-security/valid/13.1-dast.json");
    let text = String::from_utf8(sample.bytes).unwrap();
    assert_eq!(
        detected(&text),
        [("gitlab-security-json".to_owned(), Confidence::Certain)]
    );
}

#[test]
fn reports_of_dependency_check_are_left_to_its_own_source() {
    let text = r#"{"version": "15.0.6", "scan": {"scanner": {"id": "org.owasp.dependency-check"}, "type": "dependency_scanning"},
        "vulnerabilities": [{"id": "CVE-2021-1", "identifiers": [], "location": {}}]}"#;
    assert_eq!(
        detected(text),
        [("dependency-check-gitlab".to_owned(), Confidence::Certain)]
    );
}

#[test]
fn documents_with_a_member_of_the_same_name_are_not_security_reports() {
    for text in [
        r#"{"vulnerabilities": {"lodash": {"via": []}}, "metadata": {}, "auditReportVersion": 2}"#,
        r#"{"vulnerabilities": [{"id": "SNYK-1", "title": "t"}], "ok": false}"#,
        r#"{"bomFormat": "CycloneDX", "version": 1, "vulnerabilities": [{"id": "CVE-2021-1"}]}"#,
        r#"{"vulnerabilities": []}"#,
        r#"{"version": "1", "vulnerabilities": []}"#,
        r#"{"vulnerabilities": [{"vulnerability_id": "1"}], "scanned_packages": {}}"#,
    ] {
        let found = detected(text);
        let own = found.iter().any(|(id, _)| *id == "gitlab-security-json");
        assert!(!own, "{text}");
    }
}

#[test]
fn other_formats_under_the_name_of_a_security_report_are_read_as_what_they_are() {
    let sarif =
        r#"{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "x"}}, "results": []}]}"#;
    assert_eq!(detected(sarif)[0].0, "sarif");
    let quality = r#"[{"description": "d", "check_name": "c", "fingerprint": "f", "severity": "minor", "location": {"path": "a", "lines": {"begin": 1}}}]"#;
    assert_eq!(detected(quality)[0].0, "gitlab-codequality");
}

//! Documents that are mistaken for a report of a CI scan.

use finding_inspector_scan::CiScan;
use finding_parsers::SOURCES;
use finding_source::{Confidence, FindingSource, Limits, Registry, Report};

#[test]
fn a_report_in_a_string_is_refused_with_a_hint() {
    let sample = fixtures::sample("inspector/invalid/sbom-in-a-string.json");
    let report = Report::new(&sample.bytes, &Limits::default()).unwrap();
    let error = Registry::new(SOURCES).choose(&report).unwrap_err();
    let hint = "unpack it with `jq '.sbom | fromjson'`";
    assert!(error.to_string().contains(hint), "{error}");
}

#[test]
fn other_documents_with_components_or_vulnerabilities_are_not_those_of_a_scan() {
    for text in [
        r#"{"bomFormat": "CycloneDX", "specVersion": "1.5", "vulnerabilities": []}"#,
        r#"{"sbom": {"spdxVersion": "SPDX-2.3"}}"#,
        r#"{"auditReportVersion": 2, "vulnerabilities": {"a": {}}, "metadata": {}}"#,
        r#"{"vulnerabilities": [{"id": "1"}], "vulnerability_count": {"high": 1}}"#,
    ] {
        let report = Report::new(text.as_bytes(), &Limits::default()).unwrap();
        assert_eq!(CiScan.detect(&report.shape()), Confidence::No, "{text}");
    }
}

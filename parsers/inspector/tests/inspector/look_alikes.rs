//! Documents that are mistaken for findings of Inspector.

use finding_parsers::SOURCES;
use finding_source::{Limits, Registry, Report};

#[test]
fn documents_that_are_not_read_are_refused_with_a_hint() {
    for (name, hint) in [
        ("table.txt", "use `--output json`"),
        ("export.csv", "or the JSON export"),
        ("classic.json", "use `aws inspector2 list-findings`"),
    ] {
        let sample = fixtures::sample(&format!("inspector/invalid/{name}"));
        let report = Report::new(&sample.bytes, &Limits::default()).unwrap();
        let error = Registry::new(SOURCES).choose(&report).unwrap_err();
        assert!(error.to_string().contains(hint), "{name}: {error}");
    }
}

#[test]
fn reports_of_other_tools_are_not_those_of_inspector() {
    for text in [
        r#"{"Findings": [{"SchemaVersion": "2018-10-08", "ProductArn": "arn:aws:securityhub:eu-west-1::product/aws/inspector"}]}"#,
        r#"{"Findings": []}"#,
        r#"{"findings": [{"arn": "arn:aws:access-analyzer:eu-west-1:123456789012:x"}]}"#,
        r#"{"findings": [{"detectorId": "java/x", "vulnerability": {}}]}"#,
        r#"{"auditReportVersion": 2, "vulnerabilities": {"a": {}}, "metadata": {}}"#,
        r#"{"bomFormat": "CycloneDX", "specVersion": "1.5", "vulnerabilities": []}"#,
        r#"{"sbom": {"spdxVersion": "SPDX-2.3"}}"#,
    ] {
        let report = Report::new(text.as_bytes(), &Limits::default()).unwrap();
        let candidates = Registry::new(SOURCES).detect(&report);
        let own = candidates
            .iter()
            .any(|one| one.source.descriptor().tool == "inspector");
        assert!(!own, "{text}");
    }
}

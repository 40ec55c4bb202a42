//! Documents that are mistaken for answers of ECR.

use finding_parsers::SOURCES;
use finding_source::{Confidence, FindingSource, Limits, Registry, Report};

use finding_ecr::ImageScan;

#[test]
fn a_table_is_refused_with_a_hint() {
    let table = b"-----\n|  DescribeImageScanFindings  |\n+-----+\n|  CVE-2019-90001  |\n";
    let report = Report::new(table, &Limits::default()).unwrap();
    let error = Registry::new(SOURCES).choose(&report).unwrap_err();
    let hint = "use `--output json`, or the JSON export";
    assert!(error.to_string().contains(hint), "{error}");
}

#[test]
fn other_answers_of_ecr_and_findings_alone_are_not_image_scans() {
    for text in [
        r#"{"imageDetails": [{"repositoryName": "shop", "imageDigest": "sha256:aa"}]}"#,
        r#"{"repositoryName": "shop", "imageId": {"imageTag": "1"}}"#,
        r#"{"imageScanFindings": "none"}"#,
        r#"{"findings": [{"name": "CVE-2019-90001", "severity": "LOW"}]}"#,
    ] {
        let report = Report::new(text.as_bytes(), &Limits::default()).unwrap();
        assert_eq!(ImageScan.detect(&report.shape()), Confidence::No, "{text}");
    }
}

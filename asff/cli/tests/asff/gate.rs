//! `asff gate`.

use serde_json::Value;

use crate::support::{PHPSTAN, ZAP, asff, convert, directory, file, text};

#[test]
fn a_gate_fails_on_its_severity_on_less_than_a_whole_report_and_not_on_what_is_old() {
    let directory = directory("gate");
    let report = file(&directory, "r.json", ZAP);
    let gate = |arguments: &[&str]| asff(&[&["gate"][..], arguments].concat()).status.code();
    assert_eq!(gate(&["--fail-on", "MEDIUM", &report]), Some(1));
    // The only HIGH one is a false positive.
    assert_eq!(gate(&["--fail-on", "high", &report]), Some(0));
    assert_eq!(gate(&["--fail-on", "40", &report]), Some(1));
    assert_eq!(gate(&["--fail-on", "41", &report]), Some(0));
    assert_eq!(gate(&["--fail-on", "severe", &report]), Some(2));
    let empty_scan = file(
        &directory,
        "empty.json",
        r#"{"@version":"2.16.1","@generated":"","site":[]}"#,
    );
    assert_eq!(gate(&["--fail-on", "CRITICAL", &empty_scan]), Some(1));
    assert_eq!(
        gate(&["--fail-on", "CRITICAL", "--allow-incomplete", &empty_scan]),
        Some(0)
    );
    let (_, findings, _) = convert(&["--repository", "shop", &report]);
    let previous = file(
        &directory,
        "previous.json",
        serde_json::to_vec(&findings).unwrap(),
    );
    assert_eq!(
        gate(&[
            "--fail-on",
            "LOW",
            "--previous",
            &previous,
            "--repository",
            "shop",
            &report
        ]),
        Some(0)
    );
    assert_eq!(
        gate(&["--fail-on", "LOW", "--previous", &previous, &report]),
        Some(1)
    );
}

#[test]
fn a_gate_knows_what_was_there_only_at_its_threshold_and_open() {
    let directory = directory("gate-previous");
    let report = file(&directory, "zap.json", ZAP);
    let (_, before, _) = convert(&[&report]);
    let gate = |name: &str, change: &dyn Fn(&mut Value)| {
        let mut before = before.clone();
        before.iter_mut().for_each(change);
        let previous = file(&directory, name, serde_json::to_vec(&before).unwrap());
        asff(&[
            "gate",
            "--fail-on",
            "MEDIUM",
            "--previous",
            &previous,
            &report,
        ])
        .status
        .code()
    };
    assert_eq!(gate("same.json", &|_| ()), Some(0));
    assert_eq!(
        gate("lower.json", &|f| f["FindingProviderFields"]["Severity"]
            ["Label"] = "LOW".into()),
        Some(1)
    );
    assert_eq!(
        gate("resolved.json", &|f| f["Workflow"] =
            serde_json::json!({"Status": "RESOLVED"})),
        Some(1)
    );
    assert_eq!(
        gate("archived.json", &|f| f["RecordState"] = "ARCHIVED".into()),
        Some(1)
    );
}

#[test]
fn a_gate_names_each_report_that_fails_it_with_the_reason() {
    let directory = directory("gate-incomplete");
    let zap = file(&directory, "zap.json", ZAP);
    let cut = file(&directory, "cut.json", &PHPSTAN[..PHPSTAN.len() / 2]);
    let other = file(&directory, "other.txt", "hello");
    let gate = asff(&["gate", "--fail-on", "CRITICAL", &zap, &cut, &other]);
    assert_eq!(gate.status.code(), Some(2));
    let expected = format!(
        "failed: 2 incomplete reports\nincomplete: {cut}: the report could not be read to its end\nincomplete: {other}: not read\n"
    );
    assert_eq!(text(&gate.stdout), expected);
}

#[test]
fn a_gate_of_some_kinds_passes_findings_of_others_and_no_incomplete_report() {
    let directory = directory("gate-kind");
    let zap = file(&directory, "zap.json", ZAP);
    let phpstan = file(&directory, "phpstan.json", PHPSTAN);
    let gate = |arguments: &[&str]| {
        let gate = asff(&[&["gate", "--fail-on", "INFORMATIONAL"], arguments].concat());
        (gate.status.code(), text(&gate.stdout))
    };
    let failed = |count: &str| {
        (
            Some(1),
            format!("failed: {count} of INFORMATIONAL (0) or more\n"),
        )
    };
    let passed = (Some(0), "passed\n".to_owned());
    assert_eq!(
        gate(&["--kind", "web", &zap, &phpstan]),
        failed("2 findings")
    );
    assert_eq!(gate(&["--kind", "dependency", &zap, &phpstan]), passed);
    assert_eq!(
        gate(&["--kind", "dependency", "--kind", "web", &zap]),
        failed("2 findings")
    );
    let cut = file(&directory, "cut.json", &PHPSTAN[..PHPSTAN.len() / 2]);
    assert_eq!(gate(&["--kind", "dependency", &cut]).0, Some(2));
    let unknown = asff(&["gate", "--fail-on", "LOW", "--kind", "dependancy", &zap]);
    assert_eq!(unknown.status.code(), Some(2));
    let errors = text(&unknown.stderr);
    assert!(
        errors.contains("a similar value exists: 'dependency'"),
        "{errors}"
    );
}

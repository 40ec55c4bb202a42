//! A finding that several reports have.

use serde_json::Value;

use crate::support::{ZAP, asff, convert, directory, file, text};

#[test]
fn the_same_finding_in_two_reports_is_sent_once() {
    let directory = directory("twice");
    let one = file(&directory, "one.json", ZAP);
    let two = file(&directory, "two.json", ZAP);
    let (code, findings, notes) = convert(&[&one, &two]);
    assert_eq!((code, findings.len()), (Some(0), 3));
    assert!(
        notes.contains("two.json: findings that an earlier report has, too: 3"),
        "{notes}"
    );
}

#[test]
fn an_open_finding_stays_open_though_another_report_calls_it_suppressed() {
    let directory = directory("merged");
    let open = r#"{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x"}},"results":[{"ruleId":"r","message":{"text":"m"},
        "level":"error"}]}]}"#;
    let closed = open.replace(
        r#""level":"error""#,
        r#""suppressions":[{"kind":"external"}],"level":"note""#,
    );
    let open = file(&directory, "open.sarif", open);
    let closed = file(&directory, "closed.sarif", closed);
    for files in [[&*open, &closed], [&*closed, &open]] {
        let (_, findings, stderr) = convert(&files);
        assert_eq!(findings.len(), 1, "{stderr}");
        assert_eq!(findings[0]["RecordState"], "ACTIVE");
        assert_eq!(
            findings[0]["FindingProviderFields"]["Severity"]["Label"],
            "HIGH"
        );
        let gate = asff(&[&["gate", "--fail-on", "HIGH"], &files[..]].concat());
        assert_eq!(gate.status.code(), Some(1));
        assert_eq!(
            text(&gate.stdout),
            "failed: 1 finding of HIGH (70) or more\n"
        );
        let summary = asff(&[&["summary", "--format", "json"], &files[..]].concat());
        let summary: Value = serde_json::from_slice(&summary.stdout).unwrap();
        assert_eq!(
            summary["findings"]["statuses"],
            serde_json::json!({"open": 1})
        );
    }
}

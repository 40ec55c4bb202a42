//! Findings that several reports contain.

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
        notes.contains("two.json: skipped 3 findings that another report contains"),
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
            "failed: 1 finding of HIGH (70) or more\nHIGH  r  m  x\n"
        );
        let summary = asff(&[&["summary", "--format", "json"], &files[..]].concat());
        let summary: Value = serde_json::from_slice(&summary.stdout).unwrap();
        assert_eq!(
            summary["findings"]["statuses"],
            serde_json::json!({"open": 1})
        );
    }
}

/// Returns a SARIF log with one result of the tool `x`.
fn sarif(rule: &str, level: &str, more: &str) -> String {
    format!(
        r#"{{"version":"2.1.0","runs":[{{"tool":{{"driver":{{"name":"x"}}}},"results":[{{"ruleId":"{rule}",
            "message":{{"text":"m"}},"level":"{level}"{more}}}]}}]}}"#
    )
}

#[test]
fn findings_keep_the_order_of_their_reports() {
    let directory = directory("merged-order");
    let suppressed = r#","suppressions":[{"kind":"external"}]"#;
    let first = file(&directory, "1.sarif", sarif("a", "error", suppressed));
    let second = file(&directory, "2.sarif", sarif("b", "error", ""));
    let third = file(&directory, "3.sarif", sarif("a", "note", ""));
    let (code, findings, notes) = convert(&[&first, &second, &third]);
    assert_eq!(code, Some(0));
    let rules: Vec<_> = findings
        .iter()
        .map(|f| f["GeneratorId"].as_str().unwrap())
        .collect();
    assert_eq!(rules, ["x/b", "x/a"]);
    assert_eq!(findings[1]["RecordState"], "ACTIVE");
    assert!(
        notes.contains("1.sarif: skipped 1 finding that another report contains"),
        "{notes}"
    );
    // A closed finding is left out only if it is closed in every report.
    let (_, omitted, _) = convert(&["--suppressed", "omit", &first, &second, &third]);
    assert_eq!(omitted, findings);
    let (_, omitted, _) = convert(&["--suppressed", "omit", &first, &second]);
    assert_eq!(omitted, findings[..1]);
}

#[cfg(unix)]
#[test]
fn a_pipe_is_read_once_though_reports_are_read_twice() {
    use std::process::{Command, Stdio};

    let directory = directory("merged-pipe");
    let report = file(&directory, "zap.json", ZAP);
    let fifo = directory.join("fifo.json");
    assert!(
        Command::new("mkfifo")
            .arg(&fifo)
            .status()
            .unwrap()
            .success()
    );
    let writer = std::thread::spawn({
        let fifo = fifo.clone();
        move || std::fs::write(fifo, sarif("r", "error", "")).unwrap()
    });
    let mut child = Command::new(env!("CARGO_BIN_EXE_asff"))
        .args([
            "convert",
            "--account",
            "123456789012",
            "--region",
            "eu-west-1",
            "--format",
            "ndjson",
        ])
        .args([&report, fifo.to_str().unwrap(), "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    std::io::Write::write_all(&mut input, sarif("s", "error", "").as_bytes()).unwrap();
    drop(input);
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(text(&output.stdout).lines().count(), 3 + 1 + 1);
}

#[test]
fn errors_of_reports_that_are_read_twice_are_shown_once() {
    let directory = directory("merged-errors");
    let broken = file(&directory, "broken.json", &ZAP[..ZAP.len() / 2]);
    let missing = directory.join("missing.json");
    let (code, _, errors) = convert(&[&broken, missing.to_str().unwrap()]);
    assert_eq!(code, Some(2));
    assert_eq!(errors.matches("error: ").count(), 2, "{errors}");
}

/// Such a log may be an old export in the workspace, or written by an attacker.
#[test]
fn a_log_that_calls_itself_zap_closes_no_finding_of_zap() {
    let directory = directory("merged-zap");
    let zap = fixtures::sample("zap/valid/2.17.0-shop.json").bytes;
    let mut log: Value =
        serde_json::from_slice(&fixtures::sample("sarif/valid/2.1.0-zap.sarif").bytes).unwrap();
    for result in log["runs"][0]["results"].as_array_mut().unwrap() {
        result["suppressions"] = serde_json::json!([{"kind": "external", "status": "accepted"}]);
    }
    let zap = file(&directory, "zap.json", zap);
    let log = file(&directory, "log.sarif", log.to_string());
    let (_, alone, _) = convert(&[&zap]);
    for files in [[&*zap, &log], [&*log, &zap]] {
        let (_, findings, notes) = convert(&files);
        assert!(notes.contains("log.sarif: skipped "), "{notes}");
        for finding in &alone {
            assert!(findings.contains(finding), "{}", finding["Id"]);
        }
    }
}

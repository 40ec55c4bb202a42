//! `asff summary`.

use serde_json::Value;

use crate::support::{PHPSTAN, ZAP, asff, convert, directory, file, text};

#[test]
fn a_summary_counts_by_tool_and_label_in_every_form() {
    let directory = directory("summary");
    let zap = file(&directory, "z.json", ZAP);
    let phpstan = file(&directory, "p.json", PHPSTAN);
    let table = asff(&["summary", &zap, &phpstan]);
    assert_eq!(table.status.code(), Some(0));
    let lines: Vec<Vec<String>> = text(&table.stdout)
        .lines()
        .map(|line| line.split_whitespace().map(str::to_owned).collect())
        .collect();
    assert_eq!(
        lines[0].join(" "),
        "tool CRITICAL HIGH MEDIUM LOW INFORMATIONAL total"
    );
    assert_eq!(lines[1].join(" "), "phpstan 0 0 1 1 0 2");
    assert_eq!(lines[2].join(" "), "zap 0 0 1 0 1 2");
    assert_eq!(lines[3].join(" "), "all 0 0 2 1 1 4");
    assert!(text(&table.stdout).contains("not counted: 1 false-positive"));
    let markdown = text(&asff(&["summary", "--format", "markdown", &zap]).stdout);
    assert!(
        markdown.contains("| zap | 0 | 0 | 1 | 0 | 1 | 2 |"),
        "{markdown}"
    );
    let json: Value =
        serde_json::from_slice(&asff(&["summary", "--format", "json", &zap]).stdout).unwrap();
    assert_eq!(json["reports"][0]["source"], "zap-json");
    assert_eq!(json["reports"][0]["complete"], true);
}

#[test]
fn a_log_of_several_tools_is_summed_up_and_graded_by_tool() {
    const SARIF: &str = r#"{"version":"2.1.0","runs":[
        {"tool":{"driver":{"name":"Semgrep OSS"}},"results":[{"ruleId":"a","level":"error","message":{"text":"m"}}]},
        {"tool":{"driver":{"name":"CodeQL","rules":[{"id":"b","properties":{"security-severity":"9.8"}}]}},
         "results":[{"ruleId":"b","message":{"text":"m"}}]}]}"#;
    let directory = directory("sarif");
    let sarif = file(&directory, "s.sarif", SARIF);
    let table = text(&asff(&["summary", &sarif]).stdout);
    let lines: Vec<String> = table
        .lines()
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect();
    assert_eq!(
        &lines[1..4],
        [
            "codeql 1 0 0 0 0 1",
            "semgrep 0 1 0 0 0 1",
            "all 1 1 0 0 0 2"
        ]
    );
    let (status, findings, _) = convert(&[&sarif]);
    assert_eq!(status, Some(0));
    assert_eq!(findings[0]["ProductName"], "Semgrep OSS");
    assert_eq!(findings[1]["ProductName"], "CodeQL");
    assert_eq!(
        findings[0]["ProductFields"]["asff/finding/severity-basis"],
        "level of sarif"
    );
    let detected = text(&asff(&["detect", &sarif]).stdout);
    assert!(detected.ends_with("\tsarif\tlikely\n"), "{detected}");
}

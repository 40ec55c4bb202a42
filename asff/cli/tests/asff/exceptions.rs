//! Policy rules that accept findings, and policy rules that expire.

use serde_json::{Value, json};

use crate::support::{PHPSTAN, asff, convert, directory, file, table, text};

const POLICY: &str = r#"
[[rules]]
name = "old code"
reason = "rewritten\nwith release 9"
tool = "phpstan"
rule = "variable.undefined"
status = "suppressed"
until = "2026-03-31"

[[rules]]
name = "quick fix"
reason = "a @friend said so"
tool = "phpstan"
rule = "class.notFound"
status = "suppressed"
until = "2026-01-31"

[[rules]]
name = "gone"
tool = "zap"
at-most = "LOW"
until = "2025-12-31"
"#;

#[test]
fn a_summary_lists_what_was_accepted_and_what_has_expired_with_reasons() {
    let directory = directory("exceptions");
    let policy = file(&directory, "policy.toml", POLICY);
    let report = file(&directory, "phpstan.json", PHPSTAN);
    let copy = file(&directory, "copy.json", PHPSTAN);
    let summary = |format: &str, now: &str, reports: &[&str]| {
        let arguments = [
            "summary", "--policy", &policy, "--now", now, "--format", format,
        ];
        let output = asff(&[&arguments[..], reports].concat());
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        text(&output.stdout)
    };
    // A finding in two reports is accepted once.
    for reports in [&[&*report][..], &[&*report, &*copy]] {
        let printed = summary("text", "2026-02-01T00:00:00Z", reports);
        let expected = "accepted: 1 finding by rule 1 \"old code\" until 2026-03-31: rewritten with release 9\n\
             expired, would still apply: rule 2 \"quick fix\" until 2026-01-31: a @friend said so\n\
             expired, would apply to no finding: rule 3 \"gone\" until 2025-12-31\n";
        assert!(printed.starts_with(expected), "{printed}");
        assert_eq!(table(&printed)[1], "phpstan 0 0 1 0 0 1");
        assert!(
            printed.contains("\nnot counted: 1 suppressed\n"),
            "{printed}"
        );
    }
    // A rule applies up to the end of its last day, in UTC.
    let printed = summary("text", "2026-02-01T00:59:59+01:00", &[&report]);
    assert!(
        printed.contains("accepted: 1 finding by rule 2 \"quick fix\""),
        "{printed}"
    );
    let printed = summary("markdown", "2026-02-01T00:00:00Z", &[&report]);
    assert!(
        printed.contains("\nNot counted: 1 suppressed.\n"),
        "{printed}"
    );
    let expected = "\n\nAccepted by the policy:\n\n\
                    - 1 finding by `rule 1 \"old code\" until 2026-03-31: rewritten with release 9`\n\n\
                    Expired rules of the policy:\n\n\
                    - `rule 2 \"quick fix\" until 2026-01-31: a @friend said so`: would still apply\n\
                    - `rule 3 \"gone\" until 2025-12-31`: would apply to no finding\n";
    assert!(printed.contains(expected), "{printed}");
    let printed = summary("json", "2026-02-01T00:00:00Z", &[&report, &copy]);
    let printed: Value = serde_json::from_str(&printed).unwrap();
    assert_eq!(
        printed["accepted"],
        json!([{"rule": 1, "name": "old code", "reason": "rewritten\nwith release 9", "until": "2026-03-31", "findings": 1}])
    );
    assert_eq!(
        printed["expired"],
        json!([
            {"rule": 2, "name": "quick fix", "reason": "a @friend said so", "until": "2026-01-31", "wouldApply": true},
            {"rule": 3, "name": "gone", "reason": null, "until": "2025-12-31", "wouldApply": false}
        ])
    );
}

#[test]
fn accepted_findings_are_archived_with_the_reason_until_the_rule_ends() {
    let directory = directory("accepted-convert");
    let policy = file(&directory, "policy.toml", POLICY);
    let report = file(&directory, "phpstan.json", PHPSTAN);
    // The time of these conversions is 2026-01-02.
    let (code, findings, errors) = convert(&["--policy", &policy, &report]);
    assert_eq!((code, findings.len()), (Some(0), 2), "{errors}");
    for (finding, reason) in findings.iter().zip([
        "rule 1 \"old code\" until 2026-03-31: rewritten with release 9",
        "rule 2 \"quick fix\" until 2026-01-31: a @friend said so",
    ]) {
        assert_eq!(finding["RecordState"], "ARCHIVED");
        let fields = &finding["ProductFields"];
        assert_eq!(fields["asff/finding/status"], "suppressed");
        assert_eq!(fields["asff/finding/status-reason"], reason);
    }
    let omitted = ["--policy", &policy, "--suppressed", "omit", &report];
    assert_eq!(convert(&omitted).1, [] as [Value; 0]);
}

#[test]
fn a_gate_lets_accepted_findings_pass_until_the_rule_ends() {
    let directory = directory("accepted-gate");
    let policy = file(&directory, "policy.toml", POLICY);
    let report = file(&directory, "phpstan.json", PHPSTAN);
    let gate = |now: &str| {
        let gate = [
            "gate",
            "--fail-on",
            "LOW",
            "--policy",
            &policy,
            "--now",
            now,
            &report,
        ];
        let output = asff(&gate);
        (output.status.code(), text(&output.stderr))
    };
    assert_eq!(gate("2026-01-31T23:59:59Z").0, Some(0));
    let (code, notes) = gate("2026-02-01T00:00:00Z");
    assert_eq!(code, Some(1));
    let expected = "policy: rule 2 \"quick fix\" expired after 2026-01-31, and findings that it applied to are still present";
    assert!(notes.contains(expected), "{notes}");
    let (code, error) = gate("today");
    assert_eq!(code, Some(2));
    assert!(
        error.starts_with("error: --now: expected a time with a zone"),
        "{error}"
    );
}

#[test]
fn an_open_copy_of_an_accepted_finding_is_not_listed_as_accepted() {
    let directory = directory("accepted-open");
    let sarif = |paths: &[&str]| {
        let location =
            |path: &&str| json!({"physicalLocation": {"artifactLocation": {"uri": path}}});
        let locations: Vec<Value> = paths.iter().map(location).collect();
        let result = json!({"ruleId": "r", "level": "error", "message": {"text": "m"}, "locations": locations});
        json!({"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "x"}}, "results": [result]}]}).to_string()
    };
    let policy = file(
        &directory,
        "policy.toml",
        "[[rules]]\nname = 'tests'\nreason = 'not deployed'\npath = 'tests/**'\nstatus = 'suppressed'",
    );
    let accepted = file(&directory, "accepted.sarif", sarif(&["tests/a.php"]));
    let open = file(
        &directory,
        "open.sarif",
        sarif(&["tests/a.php", "src/a.php"]),
    );
    let summary = |reports: &[&str]| {
        text(&asff(&[&["summary", "--policy", &policy], reports].concat()).stdout)
    };
    assert!(
        summary(&[&accepted]).contains("accepted: 1 finding by rule 1 \"tests\": not deployed\n")
    );
    for reports in [[&*accepted, &*open], [&*open, &*accepted]] {
        let printed = summary(&reports);
        assert!(
            !printed.contains("accepted:") && !printed.contains("not counted"),
            "{printed}"
        );
    }
}

#[test]
fn a_location_outside_the_path_of_a_rule_prevents_lowering() {
    let directory = directory("partial-rule");
    let policy = file(
        &directory,
        "policy.toml",
        "[[rules]]\nname = 'tests'\npath = 'tests/**'\nat-most = 'LOW'",
    );
    let result = |rule: &str, paths: &[&str]| {
        let location =
            |path: &&str| json!({"physicalLocation": {"artifactLocation": {"uri": path}}});
        let locations: Vec<Value> = paths.iter().map(location).collect();
        json!({"ruleId": rule, "level": "error", "message": {"text": "m"}, "locations": locations})
    };
    let results = json!([
        result("a", &["tests/a.php"]),
        result("b", &["tests/a.php", "src/a.php"]),
        result("c", &["tests/../src/a.php"]),
        result("d", &["tests/%2e%2e/src/a.php"]),
        result("e", &["tests\\..\\src\\a.php"]),
        result("f", &["./src/../tests//a.php"]),
    ]);
    let sarif = json!({"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "x"}}, "results": results}]});
    let report = file(&directory, "r.sarif", sarif.to_string());
    let (code, findings, notes) = convert(&["--policy", &policy, &report]);
    assert_eq!(code, Some(0));
    let labels: Vec<_> = findings
        .iter()
        .map(|finding| finding["Severity"]["Label"].as_str())
        .collect();
    assert_eq!(
        labels,
        ["LOW", "HIGH", "HIGH", "HIGH", "HIGH", "LOW"].map(Some)
    );
    let expected =
        "policy: rule 1 \"tests\" matches findings in part, and neither lowers nor suppresses them";
    assert!(notes.contains(expected), "{notes}");
}

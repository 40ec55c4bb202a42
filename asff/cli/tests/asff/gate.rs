//! `asff gate`.

use serde_json::Value;

use crate::support::{PHPSTAN, ZAP, asff, convert, directory, file, text, verdict};

#[test]
fn a_gate_fails_on_its_severity_and_on_incomplete_reports_but_not_on_old_findings() {
    let directory = directory("gate");
    let report = file(&directory, "r.json", ZAP);
    let gate = |arguments: &[&str]| asff(&[&["gate"][..], arguments].concat()).status.code();
    assert_eq!(gate(&["--fail-on", "MEDIUM", &report]), Some(1));
    // The only HIGH finding is a false positive.
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
fn a_gate_knows_earlier_findings_only_if_open_and_at_its_threshold() {
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
        let printed = text(&gate.stdout);
        (gate.status.code(), verdict(&printed).to_owned())
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

#[test]
fn a_gate_names_the_worst_findings_that_failed_it_and_counts_the_rest() {
    let directory = directory("gate-names");
    let zap = file(&directory, "zap.json", ZAP);
    let many: Vec<Value> = (0..30)
        .map(|line| serde_json::json!({"message": format!("odd {line:02}"), "line": line + 1, "ignorable": false, "identifier": "x.y"}))
        .collect();
    let report = serde_json::json!({"totals": {"errors": 0, "file_errors": many.len()}, "errors": [],
        "files": {"/app/src/A.php": {"errors": many.len(), "messages": many}}});
    let report = file(&directory, "many.json", report.to_string());
    for reports in [
        &[&*report][..],
        &[&*zap, &*report],
        &[&*report, &*report, &*zap],
    ] {
        let gate = asff(&[&["gate", "--fail-on", "LOW"], reports].concat());
        assert_eq!(gate.status.code(), Some(1));
        let printed = text(&gate.stdout);
        let count = if reports.len() == 1 { 30 } else { 31 };
        let failed = format!("failed: {count} findings of LOW (1) or more\n");
        assert!(printed.starts_with(&failed), "{printed}");
        let named: Vec<&str> = printed
            .lines()
            .filter(|line| line.starts_with("MEDIUM  "))
            .collect();
        assert_eq!(named.len(), 20, "{printed}");
        assert!(
            named[0].starts_with("MEDIUM  x.y  /app/src/A.php:1   odd 00  phpstan"),
            "{printed}"
        );
        let rest = format!("and {} more; `asff list` shows all\n", count - 20);
        assert!(printed.ends_with(&rest), "{printed}");
    }
    let passed = asff(&["gate", "--fail-on", "HIGH", &report]);
    assert_eq!(text(&passed.stdout), "passed\n");
}

#[test]
fn an_earlier_run_with_other_names_is_noted_if_none_of_its_findings_is_found_again() {
    let directory = directory("gate-names-of-scan");
    let report = file(&directory, "zap.json", ZAP);
    let names = ["--repository", "shop", "--branch", "main"];
    let (_, before, _) = convert(&[&names[..], &[&report]].concat());
    let before = serde_json::to_vec(&before).unwrap();
    let previous = file(&directory, "before.json", before);
    let run = |command: &[&str], names: &[&str], reports: &[&str]| {
        let previous = ["--previous", &previous];
        text(&asff(&[command, &previous, names, reports].concat()).stderr)
    };
    let gate = ["gate", "--fail-on", "LOW"];
    let note = |own: &str| {
        format!(
            "note: --previous: none of its findings was found again; they were made with --repository shop --branch main, \
             and this run with {own}; give the same names\n"
        )
    };
    for command in [&gate[..], &["list"], &["summary"]] {
        assert_eq!(
            run(command, &[], &[&report]),
            note("no --repository, --branch or --resource"),
            "{command:?}"
        );
        assert_eq!(
            run(command, &["--branch", "main"], &[&report]),
            note("--branch main")
        );
        assert_eq!(run(command, &names, &[&report]), "", "{command:?}");
    }
    // Other findings of the same repository are simply new.
    let other = file(&directory, "phpstan.json", PHPSTAN);
    assert_eq!(run(&gate, &names, &[&other]), "");
}

#[test]
fn of_two_states_of_a_finding_the_later_one_decides() {
    let directory = directory("gate-later");
    let report = file(&directory, "phpstan.json", PHPSTAN);
    let (_, open, _) = convert(&[&report]);
    let mut closed = open.clone();
    for finding in &mut closed {
        finding["RecordState"] = "ARCHIVED".into();
        finding["UpdatedAt"] = "2026-01-09T00:00:00Z".into();
    }
    let file = |name, findings: &[Value]| {
        let text = serde_json::to_vec(findings).unwrap();
        file(&directory, name, text)
    };
    let both = [&closed[..], &open].concat();
    let (open, closed, both) = (
        file("open", &open),
        file("closed", &closed),
        file("both", &both),
    );
    for previous in [vec![&open, &closed], vec![&closed, &open], vec![&both]] {
        let options = previous.into_iter().flat_map(|file| ["--previous", file]);
        let gate: Vec<&str> = ["gate", "--fail-on", "LOW", &report]
            .into_iter()
            .chain(options)
            .collect();
        let output = asff(&gate);
        assert_eq!(output.status.code(), Some(1), "{}", text(&output.stdout));
        assert!(text(&output.stdout).contains(" new finding"));
    }
}

#[test]
fn findings_of_the_hub_are_graded_by_the_severity_that_a_customer_set() {
    let directory = directory("gate-customer");
    let report = file(&directory, "phpstan.json", PHPSTAN);
    let (_, mut findings, _) = convert(&[&report]);
    for (label, gate, status) in [
        ("CRITICAL", "CRITICAL", Some(1)),
        ("INFORMATIONAL", "LOW", Some(0)),
    ] {
        for finding in &mut findings {
            finding["Severity"]["Label"] = label.into();
        }
        let hub = file(&directory, label, serde_json::to_vec(&findings).unwrap());
        let output = asff(&["gate", "--fail-on", gate, &hub]);
        assert_eq!(output.status.code(), status, "{}", text(&output.stdout));
    }
}

#[test]
fn strict_redaction_changes_neither_ids_of_advisories_nor_identities() {
    let directory = directory("gate-strict");
    let grype = |advisory: &str, severity: &str| {
        let report = format!(
            r#"{{"matches": [{{"vulnerability": {{"id": "{advisory}", "severity": "{severity}"}},
            "artifact": {{"name": "lodash", "version": "4.17.20", "purl": "pkg:npm/lodash@4.17.20"}}}}], "descriptor": {{"name": "grype"}}}}"#
        );
        file(&directory, &format!("{advisory}.json"), report)
    };
    let low = grype("GHSA-29mw-wpgm-hmr9", "Low");
    let critical = grype("GHSA-35jh-r3h4-6jhm", "Critical");
    let (_, usual, _) = convert(&[&low]);
    let (_, strict, _) = convert(&["--redaction", "strict", &low]);
    assert_eq!(usual, strict);
    let previous = file(
        &directory,
        "before.asff",
        serde_json::to_vec(&strict).unwrap(),
    );
    let gate = [
        "gate",
        "--fail-on",
        "LOW",
        "--redaction",
        "strict",
        "--previous",
        &previous,
    ];
    let output = asff(&[&gate[..], &[&critical]].concat());
    assert_eq!(output.status.code(), Some(1), "{}", text(&output.stdout));
}

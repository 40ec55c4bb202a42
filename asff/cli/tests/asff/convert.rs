//! `asff convert`.

use std::process::{Command, Stdio};

use serde_json::Value;

use crate::support::{PHPSTAN, ZAP, asff, convert, directory, file, ids, text};

#[test]
fn every_format_holds_the_same_findings() {
    let directory = directory("formats");
    let report = file(&directory, "r.json", ZAP);
    let formatted = |format: &str| {
        let target = [
            "convert",
            "--account",
            "123456789012",
            "--region",
            "eu-west-1",
            "--now",
            "2026-01-02T03:04:05Z",
        ];
        let output = asff(&[&target[..], &["--format", format, &report]].concat());
        assert_eq!(output.status.code(), Some(0));
        text(&output.stdout)
    };
    let array: Vec<Value> = serde_json::from_str(&formatted("array")).unwrap();
    let request: Value = serde_json::from_str(&formatted("request")).unwrap();
    let lines: Vec<Value> = formatted("ndjson")
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(array.len(), 3);
    assert_eq!(request["Findings"], Value::from(array.clone()));
    assert_eq!(lines, array);
}

#[test]
fn ids_depend_on_the_scope_but_not_on_time_build_and_commit() {
    let directory = directory("ids");
    let report = file(&directory, "r.json", ZAP);
    let (_, first, _) = convert(&["--build-id", "build-1", "--commit", "a", &report]);
    let later = [
        "--build-id",
        "build-2",
        "--commit",
        "b",
        "--now",
        "2027-01-02T03:04:05Z",
    ];
    let target = [
        "convert",
        "--account",
        "123456789012",
        "--region",
        "eu-west-1",
    ];
    let output = asff(&[&target[..], &later, &[&report]].concat());
    let second: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(ids(&first), ids(&second));
    for scope in [
        ["--repository", "shop"],
        ["--branch", "main"],
        ["--resource", "AwsEcsService=x"],
    ] {
        let (_, scoped, _) = convert(&[&scope[..], &[&report]].concat());
        assert!(
            ids(&scoped).iter().all(|id| !ids(&first).contains(id)),
            "{scope:?}"
        );
    }
}

#[test]
fn a_pipeline_event_supplies_the_scope_that_the_arguments_omit() {
    let directory = directory("message");
    let message = format!(
        r#"{{"messageType":"CodeScanReport","reportType":"PHPStan","createdAt":"2026-01-02T03:04:05.678Z",
            "source_repository":"https://git.example.com/shop","source_branch":"refs/heads/main","build_id":"shop:1",
            "source_commitid":"c0ffee","report":{PHPSTAN}}}"#
    );
    let message = file(&directory, "payload.json", message);
    let bare = file(&directory, "r.json", PHPSTAN);
    let scope = |repository, branch| ["--repository", repository, "--branch", branch];
    let (code, carried, _) = convert(&[&message]);
    assert_eq!(code, Some(0));
    let said = [&scope("https://git.example.com/shop", "main")[..], &[&bare]].concat();
    assert_eq!(ids(&carried), ids(&convert(&said).1));
    let fields = &carried[0]["ProductFields"];
    assert_eq!(fields["asff/finding/commit"], "c0ffee");
    assert_eq!(fields["asff/finding/build-id"], "shop:1");
    // Arguments have precedence.
    let stated = scope("other", "next");
    let (_, wrapped, _) = convert(&[&stated[..], &[&message]].concat());
    let (_, plain, _) = convert(&[&stated[..], &[&bare]].concat());
    assert_eq!(ids(&wrapped), ids(&plain));
    assert_ne!(ids(&wrapped), ids(&carried));
    assert_eq!(wrapped[0]["ProductFields"]["asff/finding/branch"], "next");
    let gate = ["gate", "--fail-on", "LOW", "--previous"];
    let previous = serde_json::to_string(&carried).unwrap();
    let previous = file(&directory, "previous.json", previous);
    let gated = asff(&[&gate[..], &[&previous, &message]].concat());
    assert_eq!(gated.status.code(), Some(0), "{}", text(&gated.stdout));
}

#[test]
fn the_partition_follows_from_the_region() {
    let directory = directory("partition");
    let report = file(&directory, "r.json", PHPSTAN);
    for (region, partition) in [
        ("us-gov-west-1", "aws-us-gov"),
        ("cn-north-1", "aws-cn"),
        ("eu-central-1", "aws"),
    ] {
        let output = asff(&[
            "convert",
            "--account",
            "012345678901",
            "--region",
            region,
            &report,
        ]);
        let findings: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(
            findings[0]["ProductArn"],
            format!(
                "arn:{partition}:securityhub:{region}:012345678901:product/012345678901/default"
            )
        );
        assert_eq!(findings[0]["Resources"][0]["Partition"], partition);
    }
}

#[test]
fn an_invalid_target_is_an_error_that_names_the_argument() {
    let directory = directory("target");
    let report = file(&directory, "r.json", PHPSTAN);
    for (arguments, message) in [
        (
            &["--account", "1234", "--region", "eu-west-1"][..],
            "--account",
        ),
        (
            &["--account", "123456789012", "--region", "nowhere"],
            "--region",
        ),
        (&["--region", "eu-west-1"], "--account"),
        (
            &[
                "--account",
                "123456789012",
                "--region",
                "eu-west-1",
                "--partition",
                "aws-cn",
            ],
            "--partition",
        ),
        (
            &[
                "--account",
                "123456789012",
                "--region",
                "eu-west-1",
                "--now",
                "yesterday",
            ],
            "--now",
        ),
        (
            &[
                "--account",
                "123456789012",
                "--region",
                "eu-west-1",
                "--resource",
                "x",
            ],
            "--resource",
        ),
        (
            &[
                "--account",
                "123456789012",
                "--region",
                "eu-west-1",
                "--report-url",
                "ftp://x",
            ],
            "--report-url",
        ),
        (
            &[
                "--account",
                "123456789012",
                "--region",
                "eu-west-1",
                "--product-arn",
                "arn:aws:securityhub:eu-west-2::product/a/b",
            ],
            "--product-arn",
        ),
    ] {
        let output = asff(&[&["convert"][..], arguments, &[&report]].concat());
        let errors = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(
            errors.starts_with("error: ") && errors.contains(message),
            "{errors}"
        );
        assert!(output.stdout.is_empty());
    }
}

#[test]
fn suppressed_findings_are_archived_or_left_out() {
    let directory = directory("suppressed");
    let report = file(&directory, "r.json", ZAP);
    let (_, archived, _) = convert(&[&report]);
    let states: Vec<&str> = archived
        .iter()
        .map(|f| f["RecordState"].as_str().unwrap())
        .collect();
    assert_eq!(states, ["ACTIVE", "ARCHIVED", "ACTIVE"]);
    let (_, omitted, _) = convert(&["--suppressed", "omit", &report]);
    assert_eq!(omitted.len(), 2);
}

#[test]
fn closed_output_is_not_an_error() {
    let directory = directory("pipe");
    let messages: Vec<String> = (0..20_000)
        .map(|n| {
            format!(
                r#"{{"message":"Undefined variable: $v{n}","line":{},"ignorable":true}}"#,
                n + 1
            )
        })
        .collect();
    let report = format!(
        r#"{{"totals":{{"errors":0,"file_errors":20000}},"files":{{"/a.php":{{"errors":20000,"messages":[{}]}}}},"errors":[]}}"#,
        messages.join(",")
    );
    let report = file(&directory, "r.json", report);
    let mut child = Command::new(env!("CARGO_BIN_EXE_asff"))
        .args([
            "convert",
            "--account",
            "123456789012",
            "--region",
            "eu-west-1",
            &report,
        ])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(!text(&output.stderr).contains("panicked"));
}

#[test]
fn output_is_limited_by_the_size_of_the_input_or_as_stated() {
    let directory = directory("max-output");
    let report = file(&directory, "zap.json", ZAP);
    let whole = convert(&[&report]).1;
    let first = whole[0].to_string().len();
    let run = directory.join("run.json");
    let limited = |bytes: usize| {
        let bytes = bytes.to_string();
        convert(&[
            "--max-output",
            &bytes,
            "--run",
            run.to_str().unwrap(),
            &report,
        ])
    };
    let (code, findings, errors) = limited(first + 100);
    assert_eq!((code, findings.len()), (Some(2), 1));
    assert!(
        errors.contains("zap.json: stopped: the findings take more than"),
        "{errors}"
    );
    // Nothing is known about a report that was not read to its end.
    let coverage: Value = serde_json::from_slice(&std::fs::read(&run).unwrap()).unwrap();
    assert_eq!(coverage["scopes"], serde_json::json!([]));
    let (code, findings, _) = limited(1_000_000);
    assert_eq!((code, findings), (Some(0), whole));
}

#[test]
fn a_report_that_cannot_be_read_leaves_no_scope_complete() {
    let directory = directory("run-unread");
    let zap = file(&directory, "zap.json", ZAP);
    let other = file(&directory, "other.json", "{}");
    let run = directory.join("run.json");
    let states = |arguments: &[&str]| {
        let target = [
            "convert",
            "--account",
            "123456789012",
            "--region",
            "eu-west-1",
        ];
        asff(&[&target, &["--run", run.to_str().unwrap()][..], arguments].concat());
        std::fs::read_to_string(&run).unwrap()
    };
    assert!(!states(&[&zap]).contains("could not be read"));
    let partial = states(&[&zap, &other]);
    assert!(
        partial.contains("other.json could not be read"),
        "{partial}"
    );
    // A failed run does not leave the run file of an earlier run.
    assert!(!states(&["--policy", "missing.toml", &zap]).contains("zap"));
}

#[test]
fn redactions_are_explained_without_the_secrets() {
    let directory = directory("redactions");
    let report = PHPSTAN.replacen(
        "\"message\":",
        "\"message\": \"call with password=hunter2\", \"m\":",
        1,
    );
    let report = file(&directory, "r.json", report);
    let (_, findings, err) = convert(&["--explain-redaction", &report]);
    assert!(
        err.contains("redacted field (1) in the title of a finding"),
        "{err}"
    );
    let all = Value::from(findings).to_string() + &err;
    assert!(
        all.contains("password=REDACTED") && !all.contains("hunter2"),
        "{all}"
    );
    let (_, findings, err) = convert(&["--redaction", "off", &report]);
    assert!(Value::from(findings).to_string().contains("hunter2"));
    assert!(
        !err.contains("hunter2") && !err.contains("redacted"),
        "{err}"
    );
}

#[test]
fn sarif_equals_that_of_list_and_needs_no_account() {
    let directory = directory("convert-to-sarif");
    let zap = file(&directory, "z.json", ZAP);
    let convert = ["convert", "--to", "sarif"];
    let list = asff(&["list", "--format", "sarif", &zap]);
    let converted = asff(&[&convert[..], &[&zap]].concat());
    assert_eq!(converted.status.code(), Some(0), "{converted:?}");
    assert_eq!(converted.stdout, list.stdout);
    let results = |output: &[u8]| {
        let log: Value = serde_json::from_slice(output).unwrap();
        log["runs"][0]["results"].as_array().unwrap().len()
    };
    assert_eq!(results(&converted.stdout), 3);
    let open = asff(&[&convert[..], &["--suppressed", "omit", &zap]].concat());
    assert_eq!(results(&open.stdout), 2);
    let run = directory.join("run.json");
    let refused = asff(&[&convert[..], &["--run", run.to_str().unwrap(), &zap]].concat());
    assert_eq!(refused.status.code(), Some(2));
    assert_eq!(text(&refused.stderr), "error: --run: only with --to asff\n");
    assert!(refused.stdout.is_empty() && !run.exists());
    for option in ["--account", "--region", "--commit", "--report-url"] {
        let refused = asff(&[&convert[..], &[option, "x", &zap]].concat());
        assert_eq!(refused.status.code(), Some(2));
        let expected = format!("error: {option}: only with --to asff\n");
        assert_eq!(text(&refused.stderr), expected);
    }
    for asff_without_account in [&["convert"][..], &["convert", "--to", "asff"]] {
        let refused = asff(&[asff_without_account, &[&zap]].concat());
        assert_eq!(refused.status.code(), Some(2));
        assert!(
            text(&refused.stderr).contains("--account <ID>"),
            "{refused:?}"
        );
    }
}

#[test]
fn an_empty_name_of_the_scan_is_an_error_and_not_a_scan_without_a_name() {
    let directory = directory("empty-names");
    let report = file(&directory, "zap.json", ZAP);
    let target = [
        "convert",
        "--account",
        "123456789012",
        "--region",
        "eu-west-1",
    ];
    for option in ["--repository", "--branch", "--commit", "--build-id"] {
        for value in ["", " "] {
            let output = asff(&[&target[..], &[option, value, &report]].concat());
            assert_eq!(output.status.code(), Some(2), "{option} {value:?}");
            assert!(output.stdout.is_empty());
            let errors = text(&output.stderr);
            let expected = format!("error: {option}: the value is empty: is a variable not set?\n");
            assert!(errors.starts_with(&expected), "{errors}");
        }
    }
    for option in ["--repository", "--branch"] {
        let gate = asff(&["gate", "--fail-on", "LOW", option, "", &report]);
        assert_eq!(gate.status.code(), Some(2));
        assert!(gate.stdout.is_empty());
    }
}

//! Reports that are broken or of another tool, files that are not reports, detection and arguments.

use std::process::{Command, Stdio};

use serde_json::Value;

use crate::support::{PHPSTAN, ZAP, asff, convert, directory, file, text};

#[test]
fn a_cut_report_gives_the_findings_before_the_cut_and_one_error() {
    let directory = directory("cut");
    let cut = PHPSTAN.find("Syntax is odd").unwrap();
    let report = file(&directory, "r.json", &PHPSTAN[..cut]);
    let (code, findings, errors) = convert(&[&report]);
    assert_eq!((code, findings.len()), (Some(2), 1));
    let error = errors.lines().next().unwrap();
    assert!(error.starts_with(&format!("error: {report}: ")), "{error}");
    for part in [" line 4, column ", "(byte ", "messages[1]"] {
        assert!(error.contains(part), "{part} is not in {error}");
    }
    assert_eq!(errors.matches("error:").count(), 1, "{errors}");
}

#[test]
fn an_invalid_entry_does_not_affect_the_others() {
    let directory = directory("unusable");
    let report = PHPSTAN.replacen("\"Undefined variable: $a\"", "17", 1);
    let report = file(&directory, "r.json", report);
    let (code, findings, errors) = convert(&[&report]);
    assert_eq!((code, findings.len()), (Some(2), 1));
    assert!(
        errors.contains("an error without a message at line 3, column 9"),
        "{errors}"
    );
    assert!(errors.contains("messages[0]"), "{errors}");
}

#[test]
fn other_files_give_one_error_each_and_the_reports_are_read() {
    let directory = directory("others");
    let empty = file(&directory, "empty.json", "");
    let gzip = file(&directory, "r.json.gz", b"\x1f\x8b\x08\0\0\0");
    let login = file(
        &directory,
        "login.json",
        "<!DOCTYPE html><html><body>Sign in</body></html>",
    );
    let stranger = file(&directory, "stranger.json", r#"{"hello": "world"}"#);
    let missing = directory.join("missing.json").to_str().unwrap().to_owned();
    let good = file(&directory, "good.json", PHPSTAN);
    let bad = [&empty, &gzip, &login, &stranger, &missing];
    let mut arguments: Vec<&str> = bad.iter().map(|path| path.as_str()).collect();
    arguments.push(&good);
    let (code, findings, errors) = convert(&arguments);
    assert_eq!((code, findings.len()), (Some(2), 2));
    assert_eq!(errors.lines().count(), bad.len(), "{errors}");
    for (line, path) in errors.lines().zip(bad) {
        assert!(line.starts_with(&format!("error: {path}: ")), "{line}");
    }
    assert!(
        errors.contains("compressed (gzip): unpack first with `gunzip FILE`"),
        "{errors}"
    );
    assert!(errors.contains("an HTML page"), "{errors}");
}

#[test]
fn a_named_source_refuses_a_file_of_another_tool() {
    let directory = directory("another");
    let report = file(&directory, "r.json", PHPSTAN);
    let (code, findings, errors) = convert(&["--tool", "zap-json", &report]);
    assert_eq!((code, findings.len()), (Some(2), 0));
    assert!(errors.contains("expected a report of ZAP"), "{errors}");
    let output = asff(&["summary", "--tool", "nmap", &report]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("invalid value 'nmap' for '--tool <ID>'"));
}

#[test]
fn standard_input_is_a_file() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_asff"))
        .args(["detect", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), ZAP.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(text(&output.stdout), "-\tzap-json\tcertain\n");
}

#[test]
fn a_report_among_the_records_of_a_log_is_detected() {
    let directory = directory("detected-log");
    let log = [r#"{"level": "info", "msg": "begun"}"#, PHPSTAN].join("\n");
    let log = file(&directory, "job.log", &log);
    let output = asff(&["detect", &log]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(text(&output.stdout).contains("\tphpstan-json\t"));
}

#[test]
fn wrong_arguments_end_with_two() {
    for arguments in [
        &[][..],
        &["convert"],
        &["nonsense"],
        &["gate", "x.json"],
        &["convert", "--format", "xml", "x"],
    ] {
        assert_eq!(asff(arguments).status.code(), Some(2), "{arguments:?}");
    }
    assert_eq!(asff(&["--help"]).status.code(), Some(0));
}

#[test]
fn every_source_is_listed() {
    let output = asff(&["tools", "--json"]);
    let tools: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
    let listed: Vec<&str> = tools
        .iter()
        .map(|tool| tool["id"].as_str().unwrap())
        .collect();
    for id in [
        "dependency-check-json",
        "phpstan-json",
        "sonarqube-issues",
        "zap-json",
    ] {
        assert!(listed.contains(&id), "{id}");
    }
    assert_eq!(
        text(&asff(&["tools"]).stdout).lines().count(),
        tools.len() + 1
    );
}

#[test]
fn the_name_of_a_tool_selects_all_its_sources() {
    let directory = directory("tool");
    let zap = file(&directory, "z.json", ZAP);
    let phpstan = file(&directory, "p.json", PHPSTAN);
    let (code, by_source, _) = convert(&["--tool", "zap-json", &zap]);
    assert_eq!((code, by_source.len()), (Some(0), 3));
    assert_eq!(convert(&["--tool", "zap", &zap]).1, by_source);
    let (code, findings, errors) = convert(&["--tool", "zap", &phpstan]);
    assert_eq!((code, findings.len()), (Some(2), 0));
    for part in ["expected a report of zap (", "zap-json, zap-xml), found "] {
        assert!(errors.contains(part), "{errors}");
    }
}

#[test]
fn a_name_that_matches_nothing_is_an_error_with_the_nearest_one() {
    let directory = directory("names");
    let report = file(&directory, "z.json", ZAP);
    for (arguments, nearest) in [
        (&["summary", "--tool", "zap-jsn", &report][..], "'zap-json'"),
        (
            &["gate", "--fail-on", "LOW", "--tool", "phstan", &report],
            "'phpstan'",
        ),
        (&["severity", "--tool", "zapp", "High"], "did you mean zap?"),
    ] {
        let output = asff(arguments);
        let errors = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{errors}");
        assert!(
            errors.starts_with("error: ") && errors.contains(nearest),
            "{errors}"
        );
    }
    // A source means its tool, and a policy file may grade any tool.
    let by_source = asff(&["severity", "--tool", "zap-json", "Medium"]);
    assert_eq!(text(&by_source.stdout), "Medium\t40\tMEDIUM\n");
    let policy = file(&directory, "p.toml", "[words.acme]\nAwful = \"CRITICAL\"\n");
    let by_policy = asff(&["severity", "--policy", &policy, "--tool", "acme", "Awful"]);
    assert_eq!(text(&by_policy.stdout), "Awful\t90\tCRITICAL\n");
}

#[test]
fn the_first_of_many_invalid_entries_are_shown_and_the_rest_is_counted() {
    let directory = directory("many-errors");
    let entries = vec![r#"{"message":17}"#; 150].join(",");
    let report = PHPSTAN.replacen("\"messages\":[", &format!("\"messages\":[{entries},"), 1);
    let report = file(&directory, "r.json", report);
    let (code, findings, errors) = convert(&[&report]);
    assert_eq!((code, findings.len()), (Some(2), 2));
    let lines: Vec<&str> = errors
        .lines()
        .filter(|line| line.starts_with("error:"))
        .collect();
    assert_eq!(lines.len(), 101, "{errors}");
    assert_eq!(lines[100], format!("error: {report}: … and 50 more errors"));
}

#[test]
fn evidence_is_written_only_if_it_is_asked_for_and_without_its_secrets() {
    let directory = directory("evidence");
    let quoted = r#""evidence":"Set-Cookie: session=4f2a9c7be1d05863; X-Fruit: quince","otherinfo":"password=pLum-73x9-Q""#;
    let report = ZAP.replacen(r#""evidence":"""#, quoted, 1);
    let report = file(&directory, "zap.json", report);
    let previous = file(&directory, "previous.json", "[]");
    let target = ["--account", "123456789012", "--region", "eu-west-1"];
    let commands = [
        vec!["convert", target[0], target[1], target[2], target[3]],
        vec!["list", "--format", "json"],
        vec!["list", "--format", "html"],
        vec![
            "reconcile",
            "--previous",
            &previous,
            target[0],
            target[1],
            target[2],
            target[3],
        ],
    ];
    for command in commands {
        let run = |more: &[&str]| {
            let output = asff(&[&command, more, &[report.as_str()][..]].concat());
            assert_eq!(output.status.code(), Some(0), "{command:?}");
            text(&output.stdout)
        };
        let without = run(&[]);
        assert!(
            !without.contains("quince") && !without.contains("Evidence"),
            "{without}"
        );
        let with = run(&["--evidence"]);
        assert!(
            with.contains("quince") && with.contains("REDACTED"),
            "{with}"
        );
        for secret in ["4f2a9c7b", "pLum-73x9"] {
            assert!(
                !without.contains(secret) && !with.contains(secret),
                "{with}"
            );
        }
    }
}

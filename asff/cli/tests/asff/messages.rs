//! Messages: they say what is wrong, where, and what to do next.

use std::fs;

use crate::support::{PHPSTAN, ZAP, asff, convert, directory, file, text};

/// Returns the exit status and the errors and notes.
fn run(arguments: &[&str]) -> (Option<i32>, String) {
    let output = asff(arguments);
    (output.status.code(), text(&output.stderr))
}

#[test]
fn an_empty_value_is_an_error_that_names_its_argument() {
    let directory = directory("messages-empty-values");
    let report = file(&directory, "z.json", ZAP);
    for (arguments, what) in [
        (&["list", ""][..], "the name of a file is empty"),
        (&["list", &report, "--policy", ""], "--policy: the value"),
        (
            &["gate", "--fail-on", "LOW", "--previous=", &report],
            "--previous: the value",
        ),
        (&["policy", "check", ""], "the name of a file is empty"),
    ] {
        let (code, errors) = run(arguments);
        assert_eq!(code, Some(2), "{arguments:?}");
        assert_eq!(
            errors.split(" is empty").next().unwrap(),
            format!("error: {}", what.trim_end_matches(" is empty"))
        );
        assert!(errors.ends_with(": is a variable not set?\n"), "{errors}");
    }
    // A search for nothing finds everything.
    assert_eq!(run(&["list", "--search", "", &report]).0, Some(0));
}

#[test]
fn an_error_of_the_system_is_in_plain_words_with_the_next_step() {
    let directory = directory("messages-system-errors");
    let report = file(&directory, "z.json", ZAP);
    let here = directory.to_str().unwrap();
    for (arguments, expected) in [
        (&["list", "nope.json"][..], "nope.json: not found: did the scanner write it?".to_owned()),
        (&["detect", "nope.json"], "nope.json: not found: did the scanner write it?".to_owned()),
        (&["validate", "nope.json"], "nope.json: not found".to_owned()),
        (
            &["list", "--previous", "nope.json", &report],
            "--previous nope.json: not found; write [] to it for the first run".to_owned(),
        ),
        (
            &["list", "--kev", here, &report],
            format!("--kev {here}: a directory: give a file"),
        ),
        (
            &["list", "[a"],
            "[a: not a pattern: invalid range pattern at character 1; write [[] for the character [".to_owned(),
        ),
        (
            &["policy", "check", "nope"],
            "nope: not found; `asff policy init nope` writes a policy".to_owned(),
        ),
    ] {
        let (code, errors) = run(arguments);
        assert_eq!(code, Some(2), "{arguments:?}");
        assert_eq!(errors, format!("error: {expected}\n"));
    }
}

#[test]
fn a_report_that_is_cut_says_to_run_the_tool_again() {
    let directory = directory("messages-cut");
    let report = file(&directory, "p.json", &PHPSTAN[..200]);
    let (code, errors) = run(&["list", &report]);
    assert_eq!(code, Some(2));
    assert!(
        errors.ends_with("; the report was cut: run the tool again\n"),
        "{errors}"
    );
}

#[test]
fn every_archive_is_refused_with_a_command() {
    let directory = directory("messages-archives");
    let mut tar = vec![b'a'; 512];
    tar[257..262].copy_from_slice(b"ustar");
    for (name, bytes, command) in [
        ("z.gz", &b"\x1f\x8b\x08\0\0\0\0\0"[..], "gunzip FILE"),
        ("z.tgz", b"\x1f\x8b\x08\0\0\0\0\0", "tar -xf FILE"),
        ("z.tar", &tar, "tar -xf FILE"),
        ("z.7z", b"7z\xbc\xaf\x27\x1c\0\0", "7z x FILE"),
        ("z.rar", b"Rar!\x1a\x07\0\0", "unrar x FILE"),
        ("z.lz4", b"\x04\x22\x4d\x18\0\0", "unlz4 FILE"),
        (
            "z.json",
            b"\xff\xfe\0\0{\0\0\0",
            "iconv -f UTF-32 -t UTF-8 FILE",
        ),
    ] {
        let archive = file(&directory, name, bytes);
        let (code, errors) = run(&["list", &archive]);
        assert_eq!(code, Some(2));
        assert!(
            errors.ends_with(&format!(" with `{command}`\n")),
            "{errors}"
        );
        let report = file(&directory, "p.json", PHPSTAN);
        let (_, errors) = run(&["list", "--vex", &archive, &report]);
        assert!(
            errors.ends_with(&format!(" with `{command}`\n")),
            "{errors}"
        );
    }
}

#[test]
fn a_report_in_place_of_asff_is_named_and_asff_is_detected() {
    let directory = directory("messages-not-asff");
    let report = file(&directory, "p.json", PHPSTAN);
    let out = directory.join("requests");
    let previous = file(&directory, "previous.json", "[]");
    for arguments in [
        &["validate", &report][..],
        &["batch", "--out", out.to_str().unwrap(), &report],
        &["reconcile", "--previous", &previous, &report],
    ] {
        let (code, errors) = run(arguments);
        assert_eq!(code, Some(2), "{arguments:?}");
        let errors: Vec<&str> = errors
            .lines()
            .filter(|line| line.starts_with("error"))
            .collect();
        assert_eq!(
            errors,
            [format!(
                "error: {report}: a report of phpstan-json, not findings in ASFF: give what `asff convert --account ID \
                 --region REGION {report}` writes"
            )]
        );
    }
    let (_, findings, _) = convert(&[&report]);
    let findings = file(&directory, "f.json", serde_json::to_vec(&findings).unwrap());
    let detected = asff(&["detect", &findings]);
    assert_eq!(
        (detected.status.code(), text(&detected.stdout)),
        (Some(0), format!("{findings}\tasff\tlikely\n"))
    );
}

#[test]
fn only_requests_of_an_earlier_run_refuse_a_directory() {
    let directory = directory("messages-requests");
    let report = file(&directory, "z.json", ZAP);
    let (_, findings, _) = convert(&[&report]);
    let findings = file(&directory, "f.json", serde_json::to_vec(&findings).unwrap());
    let out = directory.join("out");
    fs::create_dir(&out).unwrap();
    fs::write(out.join("package.json"), "{}").unwrap();
    let out = out.to_str().unwrap();
    assert_eq!(run(&["batch", "--out", out, &findings]).0, Some(0));
    assert_eq!(
        run(&["batch", "--out", out, &findings]),
        (
            Some(2),
            format!(
                "error: {out}: already contains requests of an earlier run, such as 0001-123456789012-eu-west-1.json: delete \
                 them, or choose another directory\n"
            )
        )
    );
    assert_eq!(
        run(&["batch", "--out", &findings, &findings]),
        (
            Some(2),
            format!("error: {findings}: a file, not a directory: choose another name\n")
        )
    );
}

#[test]
fn a_policy_check_names_expired_rules_and_says_that_a_policy_is_right() {
    let directory = directory("messages-policy-states");
    let check = |rule: &str| {
        let policy = file(&directory, "p.toml", rule);
        let output = asff(&["policy", "check", &policy]);
        let printed = text(&output.stdout) + &text(&output.stderr);
        (output.status.code(), printed.replace(&policy, "P"))
    };
    let accepting =
        "[[rules]]\nname = 'x'\ntool = 'zap'\nreason = 'r'\nstatus = 'suppressed'\nuntil = ";
    assert_eq!(
        check(&format!("{accepting}'2025-01-01'\n")),
        (
            Some(1),
            "P: rule 1 \"x\" expired after 2025-01-01\n".to_owned()
        )
    );
    assert_eq!(
        check(&format!("{accepting}'9999-01-01'\n")),
        (Some(0), "note: P: 1 rule, no problem found\n".to_owned())
    );
    assert_eq!(
        check("[[rules]]\ntool = 'zpa'\nset = 'LOW'\n"),
        (
            Some(1),
            "P: unknown tool zpa; did you mean zap?\n".to_owned()
        )
    );
    assert_eq!(
        check(" \n"),
        (Some(2), "error: P: the file is empty\n".to_owned())
    );
}

#[test]
fn an_explanation_shows_the_value_and_the_rule_that_accepted_the_finding() {
    let directory = directory("messages-policy-accepted");
    let report = file(&directory, "p.json", PHPSTAN);
    let policy = "[[rules]]\nname = 'y'\ntool = 'phpstan'\nreason = 'old'\nstatus = 'suppressed'\nuntil = '9999-01-01'\n";
    let policy = file(&directory, "p.toml", policy);
    let explain = |id: &str| {
        asff(&[
            "policy", "explain", "--policy", &policy, "--id", id, &report,
        ])
    };
    let printed = text(&explain("variable.undefined").stdout);
    assert!(
        printed.ends_with(
            "phpstan: severity value \"ignorable\"; suppressed by rule 1 \"y\" until 9999-01-01: old\n"
        ),
        "{printed}"
    );
    let unknown = explain("variable.undefind");
    assert_eq!(unknown.status.code(), Some(2));
    let errors = text(&unknown.stderr);
    assert!(
        errors.contains(
            "error: --id variable.undefind: matches no finding; did you mean variable.undefined?\n"
        ),
        "{errors}"
    );
}

#[test]
fn removed_secrets_are_explained_by_every_command_that_reads_reports() {
    let directory = directory("messages-explained");
    let report = PHPSTAN.replacen(
        "\"message\":",
        "\"message\": \"call with password=hunter2\", \"m\":",
        1,
    );
    let report = file(&directory, "r.json", report);
    for command in [
        &["list"][..],
        &["list", "--format", "csv"],
        &["gate", "--fail-on", "CRITICAL"],
        &["policy", "explain"],
        &["summary"],
    ] {
        let output = asff(&[command, &["--explain-redaction", &report]].concat());
        let printed = text(&output.stdout) + &text(&output.stderr);
        let notes = printed.matches("redacted field (1) in the title");
        assert_eq!(notes.count(), 1, "{command:?}: {printed}");
    }
}

#[test]
fn an_option_without_effect_or_with_a_wrong_value_is_an_error_that_says_what_is_right() {
    let directory = directory("messages-options");
    let report = file(&directory, "p.json", PHPSTAN);
    for (arguments, expected) in [
        (
            &["list", "--group-by", "tool", "--format", "csv", &report][..],
            "error: --group-by: only with --format table, markdown or html\n",
        ),
        (
            &["convert", "--to", "sarif", "--max-output", "abc", &report],
            "expected a number of bytes, such as 67108864",
        ),
        (
            &["list", "--vex", &report, &report],
            "; a report goes after the options\n",
        ),
        (
            &[
                "reconcile",
                "--previous",
                &report,
                "--run",
                &report,
                &report,
            ],
            "a report of phpstan-json",
        ),
    ] {
        let (code, errors) = run(arguments);
        assert_eq!(code, Some(2), "{arguments:?}");
        assert!(errors.contains(expected), "{errors}");
    }
    let printed = asff(&["severity", "--tool", "phpstan", "Medium"]);
    assert_eq!(
        text(&printed.stdout),
        "Medium\t-\tunknown severity value of phpstan: expected diagnostic, ignorable, non-ignorable\n"
    );
    // A gate takes several kinds in one value, and a tool in any case.
    let gate = asff(&[
        "gate",
        "--kind",
        "quality,web",
        "--fail-on",
        "LOW",
        "--tool",
        "PHPStan",
        &report,
    ]);
    assert_eq!(gate.status.code(), Some(1), "{}", text(&gate.stderr));
}

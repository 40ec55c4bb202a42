//! `asff policy`, and arguments with mistakes.

use std::fs;

use serde_json::Value;

use crate::support::{PHPSTAN, ZAP, asff, convert, directory, file, text};

#[test]
fn a_new_policy_lists_every_key_as_a_comment_and_overwrites_nothing() {
    let directory = directory("policy-init");
    let path = directory.join("policy.toml");
    let path = path.to_str().unwrap();
    assert_eq!(asff(&["policy", "init", path]).status.code(), Some(0));
    let written = fs::read_to_string(path).unwrap();
    assert_eq!(text(&asff(&["policy", "init"]).stdout), written);
    assert!(
        written.contains("\n# status = \"suppressed\"\n"),
        "{written}"
    );
    let checked = asff(&["policy", "check", path]);
    assert_eq!(
        (checked.status.code(), text(&checked.stdout)),
        (Some(0), String::new())
    );
    let report = file(&directory, "z.json", ZAP);
    let plain = asff(&["list", &report]).stdout;
    assert_eq!(asff(&["list", "--policy", path, &report]).stdout, plain);
    let again = asff(&["policy", "init", path]);
    assert_eq!(again.status.code(), Some(2));
    assert_eq!(fs::read_to_string(path).unwrap(), written);
}

#[test]
fn an_invalid_policy_is_an_error_with_line_and_column_and_a_doubtful_one_a_warning() {
    let directory = directory("policy-check");
    let wrong = file(
        &directory,
        "wrong.toml",
        "ungraded = \"LOW\"\nunsett = \"LOW\"\n",
    );
    let checked = asff(&["policy", "check", &wrong]);
    assert_eq!(checked.status.code(), Some(2));
    let error = text(&checked.stderr);
    assert!(
        error.starts_with(&format!("error: {wrong}: line 2, column 1: ")),
        "{error}"
    );
    let doubtful = "[words.zap]\nHuge = 'LOW'\n[[rules]]\ntool = 'phpstn'\nset = 'LOW'\n";
    let doubtful = file(&directory, "doubtful.toml", doubtful);
    let checked = asff(&["policy", "check", &doubtful]);
    assert_eq!(checked.status.code(), Some(1));
    let expected = format!(
        "{doubtful}: zap has no severity \"Huge\"\n{doubtful}: unknown tool phpstn; did you mean phpstan?\n"
    );
    assert_eq!(text(&checked.stdout), expected);
}

#[test]
fn the_grade_of_each_finding_is_explained() {
    let directory = directory("policy-explain");
    let report = file(&directory, "p.json", PHPSTAN);
    let policy = "[[rules]]\nname = 'unknown names'\nrule = 'class.*'\nset = 'CRITICAL'\n";
    let policy = file(&directory, "policy.toml", policy);
    let explain = |more: &[&str]| {
        let arguments = ["policy", "explain", "--policy", &policy, &report];
        let output = asff(&[&arguments[..], more].concat());
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        text(&output.stdout)
    };
    let printed = explain(&[]);
    let lines: Vec<&str> = printed.lines().collect();
    assert_eq!(lines.len(), 2, "{printed}");
    assert!(lines[0].starts_with("LOW"), "{printed}");
    let decided =
        "CRITICAL       90  class.notFound  /app/src/A.php:9  phpstan: rule 1 \"unknown names\"";
    assert_eq!(lines[1], decided);
    let steps = explain(&["--id", "class.notfound", "--steps"]);
    assert!(
        steps.starts_with(decided) && steps.lines().count() > 2,
        "{steps}"
    );
}

#[test]
fn mistyped_arguments_give_a_suggestion() {
    let directory = directory("nearly");
    let report = file(&directory, "z.json", ZAP);
    let policy = asff(&["list", "--policy", "defalt", &report]);
    assert_eq!(policy.status.code(), Some(2));
    let expected = "error: --policy defalt: neither a preset nor a file; expected default, aws-blog, or a path\n";
    assert_eq!(text(&policy.stderr), expected);
    let convert_with = |option: &str, value: &str| {
        let mut target = [
            ["--account", "123456789012"],
            ["--region", "eu-west-1"],
            ["--now", "2026-01-02T03:04:05Z"],
        ];
        for pair in &mut target {
            if pair[0] == option {
                pair[1] = value;
            }
        }
        let output = asff(&[&["convert"], &target.concat()[..], &[&*report]].concat());
        (output.status.code(), text(&output.stderr))
    };
    for (option, value) in [
        ("--account", "12345"),
        ("--region", "EU West"),
        ("--now", "yesterday"),
    ] {
        let (code, errors) = convert_with(option, value);
        assert_eq!(code, Some(2));
        assert!(
            errors.starts_with(&format!("error: {option} {value}: ")),
            "{errors}"
        );
        assert_eq!(errors.lines().count(), 1, "{errors}");
    }
    let note = "note: --region eu-wset-1: unknown region; did you mean eu-west-1?\n";
    assert_eq!(
        convert_with("--region", "eu-wset-1"),
        (Some(0), note.to_owned())
    );
    // The name of a tool selects all its formats.
    let (code, findings, _) = convert(&["--tool", "zap", &report]);
    assert_eq!((code, findings.len()), (Some(0), 3));
}

#[test]
fn the_severity_of_asff_is_that_of_the_finding_and_not_the_word_of_the_tool() {
    let directory = directory("policy-asff");
    let report = file(&directory, "z.json", ZAP);
    let policy = "[[rules]]\ntool = 'zap'\nset = 'CRITICAL'\n";
    let policy = file(&directory, "policy.toml", policy);
    let (_, mut findings, _) = convert(&["--policy", &policy, &report]);
    let unchanged = serde_json::to_vec(&findings).unwrap();
    // A vector is what this program writes if that decided.
    findings[0]["Severity"]["Original"] = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:L/I:L/A:L".into();
    let raised = file(&directory, "raised.json", unchanged);
    let with_vector = serde_json::to_vec(&findings).unwrap();
    let with_vector = file(&directory, "vector.json", with_vector);
    let other = file(&directory, "other.toml", "order = ['word']\n");
    for arguments in [
        &[&*raised][..],
        &[&with_vector],
        &["--policy", &other, &raised],
    ] {
        let gate = asff(&[&["gate", "--fail-on", "CRITICAL"], arguments].concat());
        assert_eq!(gate.status.code(), Some(1), "{arguments:?}");
        let list = asff(&[&["list", "--format", "json"], arguments].concat());
        assert_eq!(text(&list.stderr), "", "{arguments:?}");
        let list: Value = serde_json::from_slice(&list.stdout).unwrap();
        let list = list["findings"].as_array().unwrap();
        assert_eq!(list.len(), 3);
        for finding in list {
            assert_eq!(finding["severity"]["label"], "CRITICAL", "{arguments:?}");
            assert!(finding["severity"]["original"].is_string());
        }
        let explained = asff(&[&["policy", "explain"], arguments].concat());
        let explained = text(&explained.stdout);
        assert!(explained.lines().all(|line| line.starts_with("CRITICAL ")));
    }
}

#[test]
fn a_vector_that_cannot_be_read_is_noted_and_explained() {
    let directory = directory("policy-vector");
    let advisory = |id: &str, vector: &str| {
        serde_json::json!({
            "advisory": {"id": id, "package": "p", "title": "t", "description": "d", "date": "2024-01-01", "cvss": vector},
            "versions": {"patched": [], "unaffected": []},
            "package": {"name": "p", "version": "1.0.0"},
        })
    };
    let list = [
        advisory("RUSTSEC-2024-0001", "CVSS:3.1/AV:X"),
        advisory("RUSTSEC-2024-0002", "CVSS:3.1/AV:X"),
        advisory(
            "RUSTSEC-2024-0003",
            "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
        ),
    ];
    let report = serde_json::json!({
        "database": {"advisory-count": 1, "last-commit": null, "last-updated": null},
        "lockfile": {"dependency-count": 1},
        "settings": {},
        "vulnerabilities": {"found": true, "count": list.len(), "list": list},
        "warnings": {},
    });
    let report = file(&directory, "cargo.json", report.to_string());
    let note = "note: cargo-audit: not a CVSS vector \"CVSS:3.1/AV:X\", graded MEDIUM, 2 times\n";
    for command in [&["list"][..], &["summary"], &["gate", "--fail-on", "HIGH"]] {
        let output = asff(&[command, &[&report]].concat());
        assert_eq!(text(&output.stderr), note, "{command:?}");
    }
    let explained = asff(&["policy", "explain", "--id", "RUSTSEC-2024-0001", &report]);
    let explained = text(&explained.stdout);
    assert!(
        explained.contains("cargo-audit: not a CVSS 3.1 vector"),
        "{explained}"
    );
    // A rule of the policy decides, whatever the vector is.
    let policy = file(
        &directory,
        "policy.toml",
        "[[rules]]\ntool = 'cargo-audit'\nset = 'LOW'\n",
    );
    let output = asff(&["list", "--policy", &policy, &report]);
    assert_eq!(text(&output.stderr), "");
}

//! Runs the commands in the documents and compares their output with the documents.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const COOKBOOK: &str = include_str!("../../../docs/cookbook.md");
const POLICY: &str = include_str!("../../../docs/policy.md");
const CI: &str = include_str!("../../../docs/ci.md");
const README: &str = include_str!("../../../README.md");

const PHPSTAN: &str = r#"{"totals":{"errors":0,"file_errors":1},"files":{"src/A.php":{"errors":1,"messages":[
    {"message":"Undefined variable: $a","line":3,"ignorable":true,"identifier":"variable.undefined"}]}},"errors":[]}"#;

const ZAP: &str = r#"{"@version":"2.16.1","@generated":"","site":[
    {"@name":"https://a.example","@host":"a.example","@port":"443","@ssl":"true","alerts":[
        {"pluginid":"10202","alertRef":"10202","alert":"No CSRF token","name":"No CSRF token","riskcode":"3","confidence":"2",
         "riskdesc":"High (Medium)","desc":"","instances":[{"uri":"https://a.example/x","method":"GET","param":"","attack":"","evidence":""}],
         "count":"1","solution":"","reference":"","cweid":"352","wascid":"9","sourceid":"3"}]}]}"#;

const SARIF: &str = r#"{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"Semgrep OSS","rules":[
    {"id":"sql","properties":{"security-severity":"8.0"}}]}},"results":[
    {"ruleId":"sql","level":"error","message":{"text":"A query has text of the request."},
     "locations":[{"physicalLocation":{"artifactLocation":{"uri":"src/A.php"},"region":{"startLine":3}}}]}]}]}"#;

/// Creates a directory as the documents assume it: reports, the program, and stand-ins for other programs.
fn directory(test: &str) -> PathBuf {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    let _ = fs::remove_dir_all(&directory);
    fs::create_dir_all(directory.join("reports")).unwrap();
    fs::create_dir_all(directory.join("bin")).unwrap();
    fs::write(directory.join("reports/phpstan.json"), PHPSTAN).unwrap();
    fs::write(directory.join("reports/zap.json"), ZAP).unwrap();
    fs::write(
        directory.join("known_exploited_vulnerabilities.json"),
        r#"{"catalogVersion":"2026.01.02","vulnerabilities":[{"cveID":"CVE-2021-44228","dateAdded":"2021-12-10"}]}"#,
    )
    .unwrap();
    fs::write(
        directory.join("epss_scores.csv"),
        "cve,epss,percentile\nCVE-2020-11022,0.5,0.9\n",
    )
    .unwrap();
    fs::write(directory.join("semgrep.sarif"), SARIF).unwrap();
    symlink(env!("CARGO_BIN_EXE_asff"), directory.join("bin/asff")).unwrap();
    symlink(
        concat!(env!("CARGO_MANIFEST_DIR"), "/send.sh"),
        directory.join("send.sh"),
    )
    .unwrap();
    for (name, script) in [
        ("aws", "printf '0\\tNone\\n'"),
        ("gh", ":"),
        ("semgrep", "cp semgrep.sarif reports"),
    ] {
        let path = directory.join("bin").join(name);
        fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    }
    directory
}

fn run(directory: &Path, script: &str) -> Output {
    let path = format!(
        "{}/bin:{}",
        directory.display(),
        std::env::var("PATH").unwrap()
    );
    Command::new("sh")
        .args(["-euc", script])
        .current_dir(directory)
        .env("PATH", path)
        .env("ACCOUNT", "123456789012")
        .env("AWS_REGION", "eu-west-1")
        .env("CODEBUILD_BUILD_ID", "shop:1")
        .env("NUMBER", "1")
        .env("GITHUB_STEP_SUMMARY", directory.join("step.md"))
        .output()
        .unwrap()
}

/// Returns the code blocks in this language, each with the text before it.
fn blocks<'d>(document: &'d str, language: &str) -> Vec<(&'d str, &'d str)> {
    let mut blocks = Vec::new();
    let mut rest = document;
    let fence = format!("```{language}\n");
    while let Some((before, after)) = rest.split_once(&fence) {
        let (block, after) = after.split_once("```\n").unwrap();
        blocks.push((before, block));
        rest = after;
    }
    blocks
}

#[test]
fn every_task_of_the_cookbook_works() {
    let tasks = blocks(COOKBOOK, "sh");
    assert!(tasks.len() >= 10, "only {} tasks", tasks.len());
    for (number, (before, script)) in tasks.iter().enumerate() {
        let directory = directory(&format!("cookbook-{number}"));
        let output = run(&directory, script);
        let expected = if before.ends_with("<!-- exit 1 -->\n") {
            1
        } else {
            0
        };
        assert_eq!(output.status.code(), Some(expected), "{script}{output:?}");
        let errors = String::from_utf8(output.stderr).unwrap();
        assert!(!errors.contains("error"), "{script}{errors}");
    }
}

#[test]
fn the_commands_of_the_policy_document_work_and_its_policies_are_right() {
    let directory = directory("policy-document");
    for (_, script) in blocks(POLICY, "sh") {
        let output = run(&directory, script);
        assert_eq!(output.status.code(), Some(0), "{script}{output:?}");
    }
    let policies = blocks(POLICY, "toml");
    assert!(policies.len() >= 3, "only {} policies", policies.len());
    for (_, policy) in policies {
        fs::write(directory.join("part.toml"), policy).unwrap();
        let output = run(&directory, "asff policy check part.toml");
        assert_eq!(output.status.code(), Some(0), "{policy}{output:?}");
    }
}

#[test]
fn the_commands_of_the_pipelines_work_and_their_gates_decide() {
    for (_, script) in blocks(CI, "sh") {
        let output = run(&directory("ci-blocks"), script);
        // A gate decides; the arguments are right.
        assert!(
            matches!(output.status.code(), Some(0 | 1)),
            "{script}{output:?}"
        );
    }
    let languages = ["yaml", "groovy"].map(|language| blocks(CI, language));
    let pipelines: Vec<_> = languages.concat();
    assert_eq!(pipelines.len(), 4);
    for (number, (_, pipeline)) in pipelines.iter().enumerate() {
        let directory = directory(&format!("ci-{number}"));
        let commands = pipeline.lines().filter_map(command);
        let commands: Vec<&str> = commands.collect();
        let (gate, others) = commands.split_last().unwrap();
        let output = run(&directory, &others.join("\n"));
        assert_eq!(output.status.code(), Some(0), "{pipeline}{output:?}");
        assert!(gate.starts_with("asff gate "), "{gate}");
        assert_eq!(run(&directory, gate).status.code(), Some(1), "{gate}");
        let report = directory.join("reports/semgrep.sarif");
        let clean = r#"{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"Semgrep OSS"}},"results":[]}]}"#;
        fs::write(&report, clean).unwrap();
        assert_eq!(run(&directory, gate).status.code(), Some(0), "{gate}");
        // A report that is cut or missing fails the gate, as the document says.
        fs::write(&report, &SARIF[..300]).unwrap();
        assert_eq!(run(&directory, gate).status.code(), Some(2), "{gate}");
        fs::remove_file(&report).unwrap();
        assert_eq!(run(&directory, gate).status.code(), Some(2), "{gate}");
    }
}

/// Returns the command in a line of a pipeline.
fn command(line: &str) -> Option<&str> {
    let line = line.trim();
    let line = line.strip_prefix("- ").unwrap_or(line);
    let line = line.strip_prefix("run: ").unwrap_or(line);
    let line = line
        .strip_prefix("sh '")
        .map_or(line, |line| line.trim_end_matches('\''));
    let programs = ["asff ", "gh ", "mkdir ", "semgrep ", "sh send.sh"];
    programs
        .iter()
        .any(|it| line.starts_with(it))
        .then_some(line)
}

#[test]
fn the_commands_and_the_output_of_the_readme_are_those_of_the_program() {
    let directory = directory("readme");
    let sessions = blocks(README, "console");
    assert!(!sessions.is_empty());
    for (_, session) in sessions {
        let mut lines = session.lines().peekable();
        while let Some(line) = lines.next() {
            let command = line.strip_prefix("$ ").unwrap();
            let mut expected = String::new();
            while let Some(line) = lines.next_if(|line| !line.starts_with("$ ")) {
                expected += line;
                expected.push('\n');
            }
            let output = run(&directory, command);
            assert_eq!(
                String::from_utf8_lossy(&output.stdout),
                expected,
                "{command}"
            );
            assert!(output.stderr.is_empty(), "{command}: {output:?}");
        }
    }
}

#[test]
fn the_first_command_of_the_readme_prints_something_that_a_person_reads() {
    let (_, rest) = README.split_once("`cargo run --profile quick -- ").unwrap();
    let (arguments, _) = rest.split_once('`').unwrap();
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let output = Command::new(env!("CARGO_BIN_EXE_asff"))
        .args(arguments.split(' '))
        .current_dir(repository)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let printed = String::from_utf8(output.stdout).unwrap();
    let (findings, rest) = printed.split_once("\n\n").unwrap();
    let labels = ["CRITICAL ", "HIGH ", "MEDIUM ", "LOW ", "INFORMATIONAL "];
    for line in findings.lines() {
        assert!(labels.iter().any(|label| line.starts_with(label)), "{line}");
    }
    assert!(rest.contains(" findings: "), "{rest}");
    // As much as a person scrolls through.
    assert!(
        printed.lines().count() < 100 && printed.len() < 20_000,
        "{}",
        printed.len()
    );
}

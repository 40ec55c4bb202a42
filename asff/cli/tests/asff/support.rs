//! Helpers of the tests: reports, files of a test, and runs of the program.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

pub(crate) const PHPSTAN: &str = r#"{"totals":{"errors":0,"file_errors":2},"files":{
    "/app/src/A.php":{"errors":2,"messages":[
        {"message":"Undefined variable: $a","line":3,"ignorable":true,"identifier":"variable.undefined"},
        {"message":"Syntax is odd","line":9,"ignorable":false,"identifier":"class.notFound"}]}},"errors":[]}"#;

pub(crate) const ZAP: &str = r#"{"@version":"2.16.1","@generated":"Thu, 6 Nov 2025 10:53:11","site":[
    {"@name":"https://a.example","@host":"a.example","@port":"443","@ssl":"true","alerts":[
        {"pluginid":"10202","alertRef":"10202","alert":"No CSRF token","name":"No CSRF token","riskcode":"2","confidence":"1",
         "riskdesc":"Mittel (Niedrig)","desc":"<p>d</p>","instances":[{"uri":"https://a.example/x?q=1","method":"GET","param":"","attack":"","evidence":""}],
         "count":"1","solution":"","reference":"","cweid":"352","wascid":"9","sourceid":"3"},
        {"pluginid":"40012","alertRef":"40012","alert":"XSS","name":"XSS","riskcode":"3","confidence":"0",
         "riskdesc":"Hoch (Falsch)","desc":"","instances":[{"uri":"https://a.example/y","method":"GET","param":"q","attack":"","evidence":""}],
         "count":"1","solution":"","reference":"","cweid":"79","wascid":"8","sourceid":"3"}]},
    {"@name":"https://b.example","@host":"b.example","@port":"443","@ssl":"true","alerts":[
        {"pluginid":"10020","alertRef":"10020-1","alert":"No frame header","name":"No frame header","riskcode":"0","confidence":"2",
         "riskdesc":"Info","desc":"","instances":[{"uri":"https://b.example/","method":"GET","param":"","attack":"","evidence":""}],
         "count":"1","solution":"","reference":"","cweid":"-1","wascid":"-1","sourceid":"3"}]}]}"#;

/// Creates an empty directory for one test.
pub(crate) fn directory(test: &str) -> PathBuf {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    let _ = fs::remove_dir_all(&directory);
    fs::create_dir_all(&directory).unwrap();
    directory
}

pub(crate) fn file(directory: &Path, name: &str, contents: impl AsRef<[u8]>) -> String {
    let path = directory.join(name);
    fs::write(&path, contents).unwrap();
    path.to_str().unwrap().to_owned()
}

pub(crate) fn asff(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_asff"))
        .args(arguments)
        .output()
        .unwrap()
}

/// Runs `asff convert` with these files and options.
pub(crate) fn convert(arguments: &[&str]) -> (Option<i32>, Vec<Value>, String) {
    let target = [
        "convert",
        "--account",
        "123456789012",
        "--region",
        "eu-west-1",
        "--now",
        "2026-01-02T03:04:05Z",
    ];
    let output = asff(&[&target, arguments].concat());
    let findings = serde_json::from_slice(&output.stdout).unwrap();
    (output.status.code(), findings, text(&output.stderr))
}

pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

pub(crate) fn ids(findings: &[Value]) -> Vec<&str> {
    findings
        .iter()
        .map(|finding| finding["Id"].as_str().unwrap())
        .collect()
}

/// Returns the table of a summary, one row per item, with one space between the cells.
pub(crate) fn table(summary: &str) -> Vec<String> {
    let lines = summary
        .lines()
        .skip_while(|line| !line.starts_with("tool "));
    let rows = lines.map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    rows.collect()
}

/// Returns the first line of the output of a gate, without the findings and the reports that follow.
pub(crate) fn verdict(gate: &str) -> &str {
    gate.split_inclusive('\n').next().unwrap_or_default()
}

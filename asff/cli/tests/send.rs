//! `send.sh`: the recipe that the help and the documents give, with a stand-in for the AWS CLI.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Answers as the AWS CLI does to the query of the script, and keeps what it was asked.
const AWS: &str = r#"#!/bin/sh
printf '%s\n' "$*" >> "$CALLS"
case "$*" in
  *ap-south-1*) echo 'An error occurred (AccessDeniedException)' >&2; exit 254 ;;
  *us-east-1*) printf '1\nsome-id\tInvalidInput\tFinding does not adhere to ASFF\n' ;;
  *) printf '0\tNone\n' ;;
esac
"#;

fn directory(test: &str) -> PathBuf {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    let _ = fs::remove_dir_all(&directory);
    fs::create_dir_all(directory.join("bin")).unwrap();
    let aws = directory.join("bin/aws");
    fs::write(&aws, AWS).unwrap();
    fs::set_permissions(&aws, fs::Permissions::from_mode(0o755)).unwrap();
    directory
}

fn send(directory: &Path, requests: &str) -> (Output, String) {
    let list = directory.join("requests.tsv");
    fs::write(&list, requests).unwrap();
    let calls = directory.join("calls");
    fs::write(&calls, "").unwrap();
    let path = format!(
        "{}/bin:{}",
        directory.display(),
        std::env::var("PATH").unwrap()
    );
    let output = Command::new("sh")
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/send.sh"))
        .arg(&list)
        .env("PATH", path)
        .env("CALLS", &calls)
        .output()
        .unwrap();
    (output, fs::read_to_string(calls).unwrap())
}

#[test]
fn each_request_of_a_batch_is_sent_to_its_region() {
    let directory = directory("send");
    let report = directory.join("phpstan.json");
    fs::write(
        &report,
        r#"{"totals":{"errors":0,"file_errors":1},"files":{"/app/A.php":{"errors":1,"messages":[
            {"message":"m","line":3,"ignorable":true,"identifier":"a.b"}]}},"errors":[]}"#,
    )
    .unwrap();
    let mut findings = Vec::new();
    for region in ["eu-west-1", "eu-north-1"] {
        let target = [
            "convert",
            "--account",
            "123456789012",
            "--format",
            "ndjson",
            "--region",
            region,
        ];
        let output = Command::new(env!("CARGO_BIN_EXE_asff"))
            .args(target)
            .arg(&report)
            .output();
        findings.extend(output.unwrap().stdout);
    }
    let asff = directory.join("findings.json");
    fs::write(&asff, findings).unwrap();
    let batch = Command::new(env!("CARGO_BIN_EXE_asff"))
        .arg("batch")
        .arg("--out")
        .arg(directory.join("requests of today"))
        .arg(&asff)
        .output()
        .unwrap();
    let (output, calls) = send(&directory, &String::from_utf8(batch.stdout).unwrap());
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let calls: Vec<&str> = calls.lines().collect();
    assert_eq!(calls.len(), 2, "{calls:?}");
    for (call, region) in calls.iter().zip(["eu-west-1", "eu-north-1"]) {
        let begin =
            format!("securityhub batch-import-findings --region {region} --cli-input-json file://");
        assert!(call.starts_with(&begin), "{call}");
        assert!(call.contains("/requests of today/000"), "{call}");
    }
}

#[test]
fn refused_findings_and_requests_fail_and_the_others_are_sent() {
    let directory = directory("send-refused");
    let line =
        |region: &str| format!("requests/{region}.json\t123456789012\t{region}\t1 findings\n");
    let requests: String = ["us-east-1", "ap-south-1", "eu-west-1"].map(line).concat();
    let (output, calls) = send(&directory, &requests);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(calls.lines().count(), 3, "{calls}");
    let errors = String::from_utf8(output.stderr).unwrap();
    let expected = "error: requests/us-east-1.json: us-east-1 refused 1 findings of account 123456789012:\n\
                    some-id\tInvalidInput\tFinding does not adhere to ASFF\n\
                    An error occurred (AccessDeniedException)\n\
                    error: requests/ap-south-1.json: not sent to account 123456789012 in ap-south-1 (1 findings)\n";
    assert_eq!(errors, expected);
}

#[test]
fn nothing_to_send_is_sent_well() {
    let directory = directory("send-nothing");
    let (output, calls) = send(&directory, "");
    assert_eq!((output.status.code(), &*calls), (Some(0), ""));
}

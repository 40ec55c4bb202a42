//! `asff batch`.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::support::{ZAP, asff, convert, directory, file, text};

#[test]
fn output_of_convert_is_valid_and_fits_into_requests() {
    let directory = directory("batch");
    let report = file(&directory, "r.json", ZAP);
    let (_, findings, _) = convert(&[&report]);
    let many: Vec<Value> = (0..250)
        .map(|number| {
            let mut finding = findings[0].clone();
            finding["Id"] = format!("id-{number}").into();
            finding
        })
        .collect();
    let document = file(&directory, "many.json", serde_json::to_vec(&many).unwrap());
    assert_eq!(asff(&["validate", &document]).status.code(), Some(0));
    let requests = directory.join("requests");
    let out = requests.to_str().unwrap();
    assert_eq!(
        asff(&["batch", "--out", out, &document]).status.code(),
        Some(0)
    );
    let sizes: Vec<usize> = (1..=3)
        .map(|number| {
            let name = format!("000{number}-123456789012-eu-west-1.json");
            let body: Value =
                serde_json::from_slice(&fs::read(requests.join(name)).unwrap()).unwrap();
            body["Findings"].as_array().unwrap().len()
        })
        .collect();
    assert_eq!(sizes, [100, 100, 50]);
    assert_eq!(fs::read_dir(&requests).unwrap().count(), 3);
    let again = asff(&["batch", "--out", out, &document]);
    assert_eq!(again.status.code(), Some(2));
    assert!(text(&again.stderr).contains("already contains requests"));
}

/// Returns a finding of this account and region without the other members that the service requires.
fn finding(id: usize, account: &str, region: &str) -> Value {
    let product = format!("arn:aws:securityhub:{region}:{account}:product/{account}/default");
    json!({"Id": format!("id-{id}"), "ProductArn": product, "AwsAccountId": account})
}

/// Returns the names in a directory.
fn names(directory: &Path) -> Vec<String> {
    let entries = fs::read_dir(directory).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}

#[test]
fn a_request_names_its_account_and_region() {
    let directory = directory("batch-destinations");
    let findings = [
        finding(1, "123456789012", "eu-west-1"),
        finding(2, "123456789012", "eu-west-1"),
        finding(3, "123456789012", "us-east-1"),
        finding(4, "210987654321", "us-east-1"),
    ];
    let document = file(&directory, "f.json", json!(findings).to_string());
    let out = directory.join("requests");
    let output = asff(&["batch", "--out", out.to_str().unwrap(), &document]);
    assert_eq!(output.status.code(), Some(0));
    let expected = [
        (
            "0001-123456789012-eu-west-1.json",
            "123456789012\teu-west-1\t2 findings",
        ),
        (
            "0002-123456789012-us-east-1.json",
            "123456789012\tus-east-1\t1 findings",
        ),
        (
            "0003-210987654321-us-east-1.json",
            "210987654321\tus-east-1\t1 findings",
        ),
    ];
    assert_eq!(names(&out), expected.map(|(name, _)| name));
    let lines = expected.map(|(name, rest)| format!("{}\t{rest}\n", out.join(name).display()));
    assert_eq!(text(&output.stdout), lines.concat());
}

#[cfg(unix)]
#[test]
fn a_link_that_another_user_made_is_not_followed() {
    let directory = directory("batch-links");
    let document = json!([finding(1, "123456789012", "eu-west-1")]).to_string();
    let document = file(&directory, "f.json", document);
    let victim = file(&directory, "victim", "untouched");
    let out = directory.join("requests");
    let batch = || asff(&["batch", "--out", out.to_str().unwrap(), &document]);
    // A link with the name of an unfinished request is removed, as any other rest of an interrupted run.
    fs::create_dir(&out).unwrap();
    let part = out.join("0001-123456789012-eu-west-1.asff-part");
    std::os::unix::fs::symlink(&victim, &part).unwrap();
    assert_eq!(batch().status.code(), Some(0));
    assert_eq!(names(&out), ["0001-123456789012-eu-west-1.json"]);
    // A link with the name of a request counts as a request.
    fs::remove_dir_all(&out).unwrap();
    fs::create_dir(&out).unwrap();
    let request = out.join("0001-123456789012-eu-west-1.json");
    std::os::unix::fs::symlink(&victim, &request).unwrap();
    assert_eq!(batch().status.code(), Some(2));
    assert_eq!(fs::read_to_string(&victim).unwrap(), "untouched");
}

#[test]
fn nothing_is_written_if_there_are_more_requests_than_allowed() {
    let directory = directory("batch-many");
    let regions = ["eu-west-1", "us-east-1"];
    let findings: Vec<Value> = (0..20)
        .map(|id| finding(id, "123456789012", regions[id % 2]))
        .collect();
    let document = file(&directory, "f.json", json!(findings).to_string());
    let out = directory.join("requests");
    let batch = |most: &str| {
        let out = out.to_str().unwrap();
        asff(&["batch", "--max-requests", most, "--out", out, &document])
    };
    let output = batch("19");
    assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0));
    let errors = text(&output.stderr);
    assert!(
        errors.contains("more than 19 requests; --max-requests allows more"),
        "{errors}"
    );
    assert!(names(&out).is_empty());
    assert_eq!(batch("20").status.code(), Some(0));
    assert_eq!(names(&out).len(), 20);
}

#[test]
fn the_first_of_many_errors_are_shown_and_the_rest_is_counted() {
    let directory = directory("batch-errors");
    let document = format!("[{}{{}}]", "{},".repeat(611));
    let document = file(&directory, "f.json", document);
    let out = directory.join("requests");
    let output = asff(&["batch", "--out", out.to_str().unwrap(), &document]);
    assert_eq!(output.status.code(), Some(2));
    let errors = text(&output.stderr);
    let lines: Vec<&str> = errors.lines().collect();
    assert_eq!(lines.len(), 101, "{errors}");
    assert_eq!(
        lines[99],
        format!("error: {document}: finding 100: it has no Id")
    );
    assert_eq!(
        lines[100],
        format!("error: {document}: … and 512 more errors")
    );
}

#[test]
fn the_finding_updated_last_is_sent_of_those_with_one_id() {
    let directory = directory("batch-copies");
    let dated = |id: usize, date: &str, title: &str| {
        let mut finding = finding(id, "123456789012", "eu-west-1");
        finding["UpdatedAt"] = date.into();
        finding["Title"] = title.into();
        finding
    };
    let (early, late) = ("2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z");
    let sent = |name: &str, findings: &[Value]| {
        let document = file(&directory, name, json!(findings).to_string());
        let out = directory.join(format!("requests of {name}"));
        let output = asff(&["batch", "--out", out.to_str().unwrap(), &document]);
        let mut titles = Vec::new();
        for name in names(&out) {
            let body = fs::read(out.join(name)).unwrap();
            let body: Value = serde_json::from_slice(&body).unwrap();
            let findings = body["Findings"].as_array().unwrap();
            titles.extend(
                findings
                    .iter()
                    .map(|it| it["Title"].as_str().unwrap().to_owned()),
            );
        }
        (output.status.code(), titles, text(&output.stderr))
    };
    for (name, order) in [("grows.json", [0, 1, 2]), ("shrinks.json", [2, 1, 0])] {
        let findings = [
            dated(1, early, "old"),
            dated(2, early, "other"),
            dated(1, late, "new"),
        ];
        let findings = order.map(|at| findings[at].clone());
        let (status, mut titles, stderr) = sent(name, &findings);
        titles.sort();
        assert_eq!(
            (status, &titles[..]),
            (Some(0), &["new".to_owned(), "other".to_owned()][..])
        );
        assert!(
            stderr
                .contains("skipped 1 finding with the Id of a finding that has a later UpdatedAt"),
            "{stderr}"
        );
    }
    // Nothing says which of the two is right.
    let (status, titles, stderr) = sent("same.json", &[dated(1, early, "a"), dated(1, early, "b")]);
    assert_eq!((status, titles), (Some(2), vec!["b".to_owned()]));
    assert!(
        stderr.contains("finding 2 has the same Id and UpdatedAt as finding 1 of"),
        "{stderr}"
    );
    let (status, titles, stderr) =
        sent("equal.json", &[dated(1, early, "a"), dated(1, early, "a")]);
    assert_eq!((status, titles), (Some(0), vec!["a".to_owned()]));
    assert!(
        stderr.contains("skipped 1 finding with the same contents as another"),
        "{stderr}"
    );
    // A finding of another account or product is a different finding.
    let mut foreign = finding(1, "210987654321", "eu-west-1");
    foreign["Title"] = "foreign".into();
    let (status, titles, _) = sent("accounts.json", &[dated(1, early, "a"), foreign]);
    assert_eq!((status, titles.len()), (Some(0), 2));
}

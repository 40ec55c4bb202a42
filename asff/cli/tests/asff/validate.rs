//! `asff validate`.

use serde_json::Value;

use crate::support::{ZAP, asff, convert, directory, file, ids, text};

#[test]
fn violations_are_told_a_line_each_and_fail() {
    let directory = directory("validate");
    let report = file(&directory, "r.json", ZAP);
    let (_, mut findings, _) = convert(&[&report]);
    findings[1]["Title"] = "x".repeat(257).into();
    findings[1]["Resources"] = Value::Array(Vec::new());
    let document = file(&directory, "f.json", serde_json::to_vec(&findings).unwrap());
    let output = asff(&["validate", &document]);
    assert_eq!(output.status.code(), Some(1));
    let lines = text(&output.stdout);
    let columns: Vec<Vec<&str>> = lines
        .lines()
        .map(|line| line.split('\t').collect())
        .collect();
    assert_eq!(columns.len(), 2, "{lines}");
    assert_eq!(
        columns[0][..4],
        [&*document, ids(&findings)[1], "/Title", "length"]
    );
    assert_eq!(columns[1][2..4], ["/Resources", "items"]);
}

#[test]
fn a_long_id_is_not_repeated_for_every_violation() {
    let directory = directory("validate-long");
    let finding = serde_json::json!({"Id": "i".repeat(100_000), "Title": "t".repeat(100_000)});
    let document = file(&directory, "f.json", finding.to_string());
    let output = asff(&["validate", &document]);
    assert_eq!(output.status.code(), Some(1));
    let lines = text(&output.stdout);
    assert!(lines.lines().count() > 5, "{lines}");
    for line in lines.lines() {
        assert!(line.len() < 4_000, "{} bytes", line.len());
        assert!(line.split('\t').nth(1).unwrap().ends_with("i…"));
    }
}

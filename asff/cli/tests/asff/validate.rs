//! `asff validate`.

use serde_json::Value;

use crate::support::{ZAP, asff, convert, directory, file, ids, text};

#[test]
fn violations_are_printed_one_per_line_and_fail() {
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

#[test]
fn one_id_with_two_contents_is_a_violation_and_a_copy_is_not() {
    let directory = directory("validate-copies");
    let report = file(&directory, "r.json", ZAP);
    let (_, findings, _) = convert(&[&report]);
    let validate = |findings: &[&Value]| {
        let document = file(&directory, "f.json", serde_json::to_vec(findings).unwrap());
        let output = asff(&["validate", &document]);
        (output.status.code(), text(&output.stdout))
    };
    let (first, second) = (&findings[0], &findings[1]);
    assert_eq!(validate(&[first, second, first]), (Some(0), String::new()));
    let mut other = first.clone();
    other["Resources"][0]["Id"] = "another".into();
    let (status, lines) = validate(&[first, second, &other]);
    assert_eq!((status, lines.lines().count()), (Some(1), 1), "{lines}");
    let columns: Vec<&str> = lines.split('\t').collect();
    assert_eq!(columns[2..4], ["/Id", "unique"]);
    assert!(columns[4].starts_with("error: must not be the Id of another finding, finding 1 of"));
}

#[test]
fn advice_names_what_an_import_ignores() {
    let directory = directory("validate-ignored");
    let report = file(&directory, "r.json", ZAP);
    let (_, mut findings, _) = convert(&[&report]);
    findings.truncate(1);
    let finding = &mut findings[0];
    finding["Note"] =
        serde_json::json!({"Text": "t", "UpdatedBy": "u", "UpdatedAt": "2026-01-01T00:00:00Z"});
    finding["ProcessedAt"] = "2026-01-01T00:00:00Z".into();
    finding["UserDefinedFields"] = serde_json::json!({"a": "b"});
    finding["VerificationState"] = "TRUE_POSITIVE".into();
    finding["Workflow"] = serde_json::json!({"Status": "NEW"});
    let document = file(&directory, "f.json", serde_json::to_vec(&findings).unwrap());
    assert_eq!(text(&asff(&["validate", &document]).stdout), "");
    let output = asff(&["validate", "--advice", &document]);
    assert_eq!(output.status.code(), Some(0));
    let lines = text(&output.stdout);
    let ignored = lines
        .lines()
        .filter(|line| line.contains("\tignored\tadvice: "));
    let members: Vec<&str> = ignored
        .map(|line| line.split('\t').nth(2).unwrap())
        .collect();
    let expected = [
        "/Note",
        "/ProcessedAt",
        "/UserDefinedFields",
        "/VerificationState",
        "/Workflow",
    ];
    assert_eq!(members, expected);
}

#[test]
fn the_first_three_violations_of_a_long_list_are_shown_and_the_others_counted() {
    let directory = directory("validate-list");
    let report = file(&directory, "r.json", ZAP);
    let (_, mut findings, _) = convert(&[&report]);
    findings.truncate(1);
    findings[0]["Compliance"] = serde_json::json!({"RelatedRequirements": vec!["r".repeat(65); 9]});
    let document = file(&directory, "f.json", serde_json::to_vec(&findings).unwrap());
    let lines = text(&asff(&["validate", "--advice", &document]).stdout);
    let lines: Vec<&str> = lines
        .lines()
        .filter(|line| line.contains("RelatedRequirements"))
        .collect();
    assert_eq!(lines.len(), 4, "{lines:?}");
    assert!(lines[2].contains("/Compliance/RelatedRequirements/2\tlength\tadvice: must have"));
    assert!(lines[3].ends_with("/Compliance/RelatedRequirements/*\tlength\tadvice: 6 more"));
}

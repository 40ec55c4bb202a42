//! The forms of the report in all versions, and merged reports.

use finding_source::NoteKind;

use crate::support::{read, report, sample, valid, violation};

#[test]
fn every_version_gives_the_same_violations() {
    let shop = valid("0.8.10-shop.json");
    for name in ["0.1.0-shop.json", "0.4.0-shop.json"] {
        assert_eq!(valid(name).identities(), shop.identities(), "{name}");
    }
    let oldest = valid("0.0.6-flat.json");
    assert_eq!(
        oldest.lines(),
        [
            "unidentified warning #WebSecurityGroup",
            "unidentified failing violation #DeployRole",
            "unidentified failing violation #CleanupRole",
            "unidentified warning #OrderQueue",
            "unidentified warning #OrderDeadLetters",
            "unidentified warning #MailQueue",
            "FATAL FATAL -",
        ]
    );
    assert_eq!(
        oldest.why_partial(),
        Some("a template could not be analyzed")
    );
}

#[test]
fn members_may_come_in_any_order() {
    let (sorted, shop) = (valid("0.8.10-sorted.json"), valid("0.8.10-shop.json"));
    assert_eq!(sorted.findings, shop.findings);
    // The last of two equal members counts, as in any JSON parser.
    let twice = r#"[{"file_results": {"violations": [], "failure_count": 1},
        "file_results": {"failure_count": 0, "violations": [{"id": "W1", "type": "WARN", "message": "m",
            "logical_resource_ids": ["A"], "logical_resource_ids": ["B"]}]}, "filename": "a.yaml", "x": 1}]"#;
    assert_eq!(read(twice).lines(), ["W1 WARN a.yaml#B"]);
}

#[test]
fn files_from_shells_are_read() {
    let one = valid("0.8.10-one.json").findings;
    assert_eq!(one.len(), 2);
    for name in ["bom", "crlf", "utf16", "log-in-front"] {
        assert_eq!(
            valid(&format!("0.8.10-{name}.json")).findings,
            one,
            "{name}"
        );
    }
    assert_eq!(
        valid("0.8.10-log-in-front.json").notes_of(NoteKind::File),
        [
            "skipped 2 lines before the report",
            "skipped 1 line of text after the report"
        ]
    );
    assert_eq!(
        valid("0.8.10-minified.json").findings,
        valid("0.8.10-shop.json").findings
    );
}

#[test]
fn a_long_list_of_resources_does_not_multiply_a_long_message() {
    let names: Vec<String> = (0..2_000).map(|n| format!("\"Resource{n}\"")).collect();
    let message = "a \\\"quoted\\\" text ".repeat(10_000);
    let hits = format!(
        r#"{{"id": "W1", "type": "WARN", "message": "{message}", "logical_resource_ids": [{}]}}"#,
        names.join(",")
    );
    let read = read(report(&hits));
    assert_eq!(read.findings.len(), 2_000);
    let texts: usize = read
        .findings
        .iter()
        .map(|f| f.title.len() + f.description.as_ref().map_or(0, |text| text.len()))
        .sum();
    assert!(texts <= 2_000 * (1_024 + 4_096), "{texts}");
    // Alone, it is complete.
    let alone = format!(r#"{{"id": "W1", "type": "WARN", "message": "{message}"}}"#);
    let read = self::read(report(&alone));
    assert!(read.one().description.as_ref().unwrap().len() > 150_000);
}

#[test]
fn a_report_with_one_template_very_often_is_read_in_linear_time() {
    // Every result but the first is compared with the delivered hits, not with everything that was read.
    let hits: Vec<String> = (0..50)
        .map(|n| violation(&format!(r#""logical_resource_ids": ["R{n}"]"#)))
        .collect();
    let once = report(&hits.join(","));
    let read = read(once.repeat(200));
    assert_eq!(read.findings.len(), 50);
    let text = String::from_utf8(sample("0.8.10-none.json")).unwrap();
    assert_eq!(self::read(text.repeat(2_000)).findings.len(), 0);
}

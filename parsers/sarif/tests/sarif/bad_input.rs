//! Files that are not logs, and broken logs.

use finding_sarif::{SOURCES, Sarif};
use finding_source::{
    Confidence, FindingSource, Limits, Options, Registry, Report, ReportErrorKind,
};

use crate::support::{read, run, try_read, try_read_with};

fn refused(text: &str) -> String {
    try_read(text).unwrap_err().to_string()
}

#[test]
fn other_files_are_errors_that_name_their_format() {
    assert!(
        refused(r#"{"sarif":{"version":"2.1.0","runs":[]}}"#)
            .ends_with("extract the value of its member `sarif`")
    );
    assert!(refused(r#"{"commit_sha":"a","sarif":"H4sI"}"#).ends_with("use the log itself"));
    assert!(
        refused(r#"{"version":"2.1.0","runGuid":"a","results":[]}"#)
            .ends_with("use the log that refers to it")
    );
    assert_eq!(
        refused("<!DOCTYPE html><html></html>"),
        "no known report: an HTML page; pages are not read: make the tool write JSON, XML or SARIF"
    );
    assert_eq!(
        refused(r#"{"runs":[{"x":1}]}"#),
        "no known report: a JSON object with `runs`"
    );
    assert_eq!(try_read("").unwrap_err().kind(), ReportErrorKind::Empty);
    assert_eq!(
        try_read(b"\x1f\x8b\x08\x00").unwrap_err().kind(),
        ReportErrorKind::Binary
    );
}

#[test]
fn detection_is_never_certain() {
    for (log, confidence) in [
        (r#"{"version":"2.1.0","runs":[]}"#, Confidence::Likely),
        (
            r#"{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","runs":null}"#,
            Confidence::Likely,
        ),
        (r#"[{"version":"2.1.0","runs":[]}]"#, Confidence::Likely),
        (r#"{"runs":[]}"#, Confidence::Possible),
        (r#"{"runs":[{}]}"#, Confidence::Possible),
        (r#"{"runs":{}}"#, Confidence::No),
        (r#"{"version":"2.1.0"}"#, Confidence::No),
        ("[]", Confidence::No),
    ] {
        let report = Report::new(log.as_bytes(), &Limits::default()).unwrap();
        assert_eq!(Sarif.detect(&report.shape()), confidence, "{log}");
    }
    assert_eq!(SOURCES.len(), 1);
}

#[test]
fn several_logs_in_one_file_are_all_read() {
    let one = run("", r#"{"ruleId":"a","message":{"text":"m"}}"#);
    assert_eq!(read(format!("{one}\n{one}")).findings.len(), 2);
    assert_eq!(read(format!("[{one},{one}]")).findings.len(), 2);
    let mixed = read(format!("INFO scanning\n{one}\nINFO done\n{one}\n"));
    assert_eq!(mixed.findings.len(), 2);
    let notes: Vec<&str> = mixed.notes.iter().map(|note| &*note.text).collect();
    assert_eq!(
        notes,
        [
            "skipped 1 line before the report",
            "skipped 1 line of text after the report",
            "several reports in sequence"
        ]
    );
}

#[test]
fn odd_characters_and_members_of_other_types_do_not_affect_results() {
    let log = run(
        r#"{"id":"a"},null,7,{"id":{}},{"id":"b","shortDescription":7,"help":[],"relationships":{},"properties":{"tags":"one"}}"#,
        r#"{"ruleId":"b","ruleIndex":"4","message":{"text":"NUL \u0000 lone \ud800 é","arguments":{}},"level":"WARNING","kind":"Fail","locations":7,"taxa":"x","fixes":{},"provenance":[],"occurrenceCount":"many"}"#,
    );
    let read = read(log);
    let finding = read.one();
    assert_eq!(finding.title, "NUL lone \u{fffd} é");
    assert_eq!(finding.tags, ["one"]);
    assert_eq!(finding.grade.word.as_deref(), Some("warning"));
    assert_eq!(read.notes, []);
}

#[test]
fn unknown_words_are_kept_and_noted() {
    let read = read(run(
        "",
        r#"{"ruleId":"a","level":"information","kind":"odd","message":{"text":"m"}}"#,
    ));
    assert_eq!(read.words(), ["information"]);
    let notes: Vec<&str> = read.notes.iter().map(|n| &*n.text).collect();
    assert_eq!(
        notes,
        [
            "unknown result kind `odd`",
            "unknown result level `information`"
        ]
    );
}

#[test]
fn a_break_ends_the_report_and_keeps_what_came_before() {
    let log = run(
        r#"{"id":"a","shortDescription":{"text":"Title"}}"#,
        r#"{"ruleId":"a","message":{"text":"one"}},{"ruleId":"a","message":{"text":"two"}}"#,
    );
    let cut = &log[..log.find("two").unwrap()];
    let read = try_read(cut).unwrap();
    assert_eq!((read.titles(), read.errors.len()), (vec!["Title"], 1));
    assert!(
        read.errors()[0].contains("runs[0].results[1].message.text"),
        "{:?}",
        read.errors()
    );
    assert!(!read.completeness.is_complete());
    // Without the tool, the origin of the result is unknown.
    let log = r#"{"version":"2.1.0","runs":[{"results":[{"ruleId":"a","message":{"text":"one"}}],"tool":{"driver":{"na"#;
    let read = try_read(log).unwrap();
    assert_eq!((read.findings.len(), read.errors.len()), (0, 1));
}

#[test]
fn a_text_over_the_limit_affects_only_its_result() {
    let long = "x".repeat(100);
    let log = run(
        "",
        &format!(
            r#"{{"ruleId":"a","message":{{"text":"{long}"}}}},{{"ruleId":"b","message":{{"text":"m"}}}}"#
        ),
    );
    let mut limits = Limits::default();
    limits.text = 64;
    let read = try_read_with(log.as_bytes(), &Options::default().with_limits(limits)).unwrap();
    assert_eq!((read.rules(), read.errors.len()), (vec!["b"], 1));
}

#[test]
fn tables_are_limited_with_a_note() {
    let rules: Vec<String> = (0..20).map(|n| format!(r#"{{"id":"r{n}"}}"#)).collect();
    let log = run(
        &rules.join(","),
        r#"{"ruleId":"r19","message":{"text":"m"}}"#,
    );
    let mut limits = Limits::default();
    limits.joined = 10;
    let read = try_read_with(log.as_bytes(), &Options::default().with_limits(limits)).unwrap();
    assert_eq!(read.findings.len(), 1);
    assert_eq!(read.notes.len(), 1);
}

#[test]
fn sarif_is_chosen_by_its_contents() {
    let log = run("", "");
    let report = Report::new(log.as_bytes(), &Limits::default()).unwrap();
    let chosen = Registry::new(&SOURCES).choose(&report).unwrap();
    assert_eq!(chosen.source.descriptor().id, "sarif");
}

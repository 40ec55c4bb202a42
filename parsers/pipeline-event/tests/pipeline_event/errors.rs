//! Errors, and their positions.

use finding_source::{
    Completeness, ErrorScope, FindingSource, Limits, Options, Report, ReportErrorKind,
};

use crate::support::{EVENT, PHPSTAN, event, quoted, target, try_read};

/// Returns the error of a message whose report, of PHPStan, contains a malformed message, and the text at its position.
fn error_of(file: &str) -> (String, String) {
    let read = try_read(file.as_bytes(), &target()).unwrap();
    assert_eq!(read.errors.len(), 1, "{:?}", read.errors);
    assert!(!read.completeness.is_complete());
    let error = &read.errors[0];
    let position = error.position().unwrap();
    let byte = usize::try_from(position.byte).unwrap();
    let line = file[..byte].matches('\n').count() as u64 + 1;
    assert_eq!(position.line, line);
    (
        error.path().to_owned(),
        file[byte..].chars().take(8).collect(),
    )
}

const BROKEN: &str = "{\"totals\": {\"errors\": 0, \"file_errors\": 1},\n \"files\": {\"\u{e9}\": {\"errors\": 1, \"messages\": [[\"here\"]]}}, \"errors\": []}";

#[test]
fn a_position_in_the_report_is_one_in_the_file() {
    let type_ = r#""reportType": "PHPStan""#;
    let inner = r#"files["é"].messages[0]"#;
    let (path, found) = error_of(&event(type_, BROKEN));
    assert_eq!(
        (&*path, &*found),
        (&*format!("report.{inner}"), "[\"here\"]")
    );
    // After escape sequences of a string …
    let text = event(type_, &quoted(BROKEN));
    let (path, found) = error_of(&text);
    assert_eq!(
        (&*path, &*found),
        (&*format!("report.{inner}"), "[\\\"here\\")
    );
    // … and of a string in a string.
    let queue = format!(
        "{{\n\"Records\": [{{\"eventSource\": \"aws:sqs\", \"body\": {}}}]}}",
        quoted(&text)
    );
    let (path, found) = error_of(&queue);
    assert_eq!(path, format!("Records[0].body.report.{inner}"));
    assert_eq!(found, "[\\\\\\\"her");
}

#[test]
fn links_and_archives_are_refused_with_the_next_step() {
    for (report, words) in [
        (r#""s3://bucket/report.json""#, "contains the URL"),
        (r#""https://example.com/report.json""#, "contains the URL"),
        (r#""arn:aws:s3:::bucket/report.json""#, "contains the URL"),
        (r#"{"Bucket": "b", "Key": "k"}"#, "contains the URL"),
        (
            r#"{"s3Bucket": "b", "s3ObjectKey": "k", "versionId": "1"}"#,
            "contains the URL",
        ),
        (
            r#""H4sIAAAAAAAA/6tWKkpVslIyVKoFAA==""#,
            "in base64, compressed (gzip): unpack first",
        ),
        (
            r#""UEsDBBQAAAAIAA==""#,
            "in base64, compressed (zip): unpack first",
        ),
        ("null", "empty"),
        (r#""""#, "empty"),
        ("7", "found a number"),
        ("true", "found true or false"),
        ("{}", "no known report: a JSON object without members"),
        (
            r#"{"vulnerabilities": []}"#,
            "no known report: a JSON object with `vulnerabilities`",
        ),
    ] {
        let file = event(r#""reportType": "ANCHORE""#, report);
        let error = try_read(file.as_bytes(), &target()).unwrap_err();
        assert!(error.message().contains(words), "{report}: {error}");
        assert_eq!(error.path(), "report");
    }
}

#[test]
fn an_unusable_message_does_not_end_a_file_of_several() {
    let good = event(r#""reportType": "PHPStan""#, PHPSTAN);
    let cut = event(
        r#""reportType": "PHPStan""#,
        &quoted(&PHPSTAN[..PHPSTAN.len() - 10]),
    );
    let bad = event(r#""reportType": "PHPStan""#, "null");
    let read = try_read([&*bad, &cut, &good].join("\n").as_bytes(), &target()).unwrap();
    assert_eq!(
        (read.findings.len(), read.errors.len()),
        (2, 2),
        "{:?}",
        read.errors
    );
    assert!(matches!(read.completeness, Completeness::Partial(_)));
    assert!(read.errors.iter().all(|error| !error.ends_report()));
    assert_eq!(read.errors[1].kind(), ReportErrorKind::Truncated);
    let last = try_read([&*good, &cut].join("\n").as_bytes(), &target()).unwrap();
    assert!(last.errors[0].ends_report());
}

#[test]
fn a_report_beyond_a_limit_does_not_end_a_file_of_several() {
    let deep = format!("{}{}", "[".repeat(200), "]".repeat(200));
    let deep = PHPSTAN.replacen("\"files\":", &format!("\"deep\":{deep},\"files\":"), 1);
    let deep = event(r#""reportType": "PHPStan""#, &quoted(&deep));
    let good = event(r#""reportType": "PHPStan""#, PHPSTAN);
    let read = try_read([&*deep, &good].join("\n").as_bytes(), &target()).unwrap();
    assert_eq!((read.findings.len(), read.errors.len()), (1, 1));
    let error = &read.errors[0];
    assert_eq!(error.kind(), ReportErrorKind::Limit, "{error}");
    assert_eq!(error.scope(), ErrorScope::Entry);
    assert!(!read.completeness.is_complete());
}

#[test]
fn a_report_that_is_cut_gives_what_came_before_and_one_error() {
    let whole = event(r#""reportType": "PHPStan", "build_id": "1""#, PHPSTAN);
    let read = try_read(&whole.as_bytes()[..whole.len() - 11], &target()).unwrap();
    assert_eq!((read.findings.len(), read.errors.len()), (1, 1));
    assert_eq!(read.errors[0].kind(), ReportErrorKind::Truncated);
    assert_eq!(read.about[3].as_deref(), Some("1"));
}

#[test]
fn wrappers_are_entered_to_a_depth_and_no_further() {
    let read = |file: &str| {
        let report = Report::new(file.as_bytes(), &Limits::default()).unwrap();
        let findings = EVENT.findings(&report, &Options::default());
        findings.map(Iterator::count).map_err(|error| error.kind())
    };
    let mut file = event(r#""reportType": "PHPStan""#, PHPSTAN);
    for _ in 0..7 {
        file = format!(r#"{{"detail": {file}}}"#);
        assert_eq!(read(&file), Ok(1));
    }
    file = format!(r#"{{"detail": {file}}}"#);
    assert_eq!(read(&file), Err(ReportErrorKind::Unsupported));
}

#[test]
fn more_messages_than_the_limit_are_an_error() {
    let file = vec![event(r#""reportType": "PHPStan""#, PHPSTAN); 5].join("\n");
    let mut limits = Limits::default();
    limits.joined = 3;
    let options = Options::default().with_limits(limits);
    let report = Report::new(file.as_bytes(), &options.limits).unwrap();
    let items: Vec<_> = EVENT.findings(&report, &options).unwrap().collect();
    let last = items.last().unwrap().as_ref().unwrap_err();
    assert_eq!(
        (last.kind(), last.message()),
        (
            ReportErrorKind::Limit,
            "more messages than the limit of 3 joined entries"
        )
    );
}

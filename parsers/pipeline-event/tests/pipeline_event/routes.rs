//! The source for a report, and the locations of messages.

use finding_source::{Confidence, FindingSource, Limits, Options, Report};

use crate::support::{EVENT, PHPSTAN, event, quoted, read, sample, target, try_read, valid};

fn detected(bytes: &[u8]) -> Confidence {
    let report = Report::new(bytes, &Limits::default()).unwrap();
    EVENT.detect(&report.shape())
}

#[test]
fn the_report_types_of_the_sample_name_their_tools() {
    let phpstan = ("phpstan/valid/2.0.4-clean.json", "phpstan-json");
    let zap = ("zap/valid/2.17.0-none.json", "zap-json");
    let sonar = ("sonarqube/valid/9.9.8-issues-none.json", "sonarqube-issues");
    let check = (
        "dependency-check/valid/12.1.0-none.json",
        "dependency-check-json",
    );
    let read = |word: &str, report| {
        let report = String::from_utf8(sample(report)).unwrap();
        read(event(&format!(r#""reportType": "{word}""#), &report))
    };
    for (word, (report, id)) in [
        ("OWASP-Zap", zap),
        ("PHPStan", phpstan),
        ("SONAR-QUBE", sonar),
        ("SonarQube", sonar),
        ("sonarqube_issues", sonar),
        ("OWASP-Dependency-Check", check),
        ("dependency-check", check),
        ("Dependency Check", check),
    ] {
        let read = read(word, report);
        assert_eq!((&*read.source.id, &*read.notes), (id, &[][..]), "{word}");
    }
    for (word, (report, id)) in [("OWASP", check), ("sonar", sonar), ("check", check)] {
        let read = read(word, report);
        let unknown = format!("reportType: `{word}` is unknown, detected by contents");
        assert_eq!((&*read.source.id, &*read.notes), (id, &[unknown][..]));
    }
}

#[test]
fn a_type_narrows_what_the_contents_leave_open() {
    // The contents show neither the tool nor that this is a report.
    let lines = quoted("/app/A.php:7:No.\n");
    let named = read(event(r#""reportType": "PHPStan-Raw""#, &lines));
    assert_eq!(
        (&*named.source.id, named.findings.len()),
        ("phpstan-raw", 1)
    );
}

#[test]
fn an_unknown_type_falls_back_to_detection_with_a_note() {
    let read = valid("unknown-type.json");
    assert_eq!(&*read.source.id, "zap-json");
    assert_eq!(
        read.notes[0],
        "reportType: `DAST` is unknown, detected by contents"
    );
}

#[test]
fn without_a_type_the_contents_decide() {
    let read = valid("no-type.json");
    assert_eq!((&*read.source.id, read.findings.len()), ("zap-json", 1));
    assert!(!read.notes.iter().any(|note| note.contains("reportType")));
}

#[test]
fn a_type_that_contradicts_the_report_is_a_note() {
    let read = valid("other-tool.json");
    assert_eq!(&*read.source.id, "phpstan-json");
    assert_eq!(
        read.notes[0],
        "reportType: `OWASP-Zap`, but the report is of PHPStan"
    );
}

#[test]
fn messages_one_after_another_are_all_read() {
    let read = valid("one-after-another.json");
    assert_eq!(read.findings.len(), 6);
    assert_eq!(read.notes[0], "2 messages, read one after another");
    let twice = [
        event(r#""reportType": "PHPStan""#, PHPSTAN),
        event(r#""reportType": "PHPStan""#, PHPSTAN),
    ];
    let read = self::read(format!("[{}]", twice.join(", ")));
    assert_eq!(read.findings.len(), 2);
    assert_ne!(read.ids()[0], read.ids()[1]);
}

#[test]
fn each_message_has_its_own_facts() {
    let one = event(r#""source_branch": "a", "build_id": "1""#, PHPSTAN);
    let two = event(r#""source_branch": "b""#, PHPSTAN);
    let read = read(format!("{one}\n{two}"));
    let of = |name: &str| -> Vec<_> {
        let fields = read
            .findings
            .iter()
            .map(|f| f.product_fields.as_ref().unwrap());
        fields.map(|f| f.get(name).map(str::to_owned)).collect()
    };
    assert_eq!(
        of("asff/finding/branch"),
        [Some("a".to_owned()), Some("b".to_owned())]
    );
    assert_eq!(of("asff/finding/build-id"), [Some("1".to_owned()), None]);
}

#[test]
fn wrapped_messages_are_recognized() {
    for (name, least) in [
        ("devsecops-cicd-zap.json", Confidence::Certain),
        ("aws-cli-2-payload.txt", Confidence::Certain),
        ("eventbridge.json", Confidence::Certain),
        ("no-type.json", Confidence::Likely),
        ("queue.json", Confidence::Possible),
        ("topic.json", Confidence::Possible),
    ] {
        let bytes = sample(&format!("pipeline-event/valid/{name}"));
        assert_eq!(detected(&bytes), least, "{name}");
    }
    let message = event(r#""reportType": "PHPStan""#, PHPSTAN);
    for (wrapped, least) in [
        (
            format!(r#"{{"version": "1.0", "requestPayload": {message}}}"#),
            Confidence::Certain,
        ),
        (
            format!(
                r#"{{"FunctionName": "ImportVulToSecurityHub", "Payload": {}}}"#,
                quoted(&message)
            ),
            Confidence::Possible,
        ),
        (
            format!(
                r#"{{"body": {}, "isBase64Encoded": false}}"#,
                quoted(&message)
            ),
            Confidence::Possible,
        ),
    ] {
        assert_eq!(detected(wrapped.as_bytes()), least, "{wrapped}");
        assert_eq!(read(&wrapped).findings.len(), 1, "{wrapped}");
    }
}

#[test]
fn other_documents_are_left_to_their_sources() {
    for other in [
        r#"{"messageType": "DeployReport", "report": {}}"#,
        r#"{"report": {"a": 1}}"#,
        r#"{"Records": [{"eventSource": "aws:s3", "s3": {"bucket": {"name": "b"}}}]}"#,
        r#"{"detail": {"a": 1}}"#,
        "SGVsbG8gd29ybGQ=",
        "hello",
        "<a/>",
        "[]",
    ] {
        assert_eq!(detected(other.as_bytes()), Confidence::No, "{other}");
    }
    let error = try_read(
        br#"{"messageType": "DeployReport", "report": {}}"#,
        &target(),
    )
    .unwrap_err();
    assert!(error.message().ends_with("carries no report"), "{error}");
}

#[test]
fn the_report_in_a_message_is_not_read_for_detection() {
    let mut long = event(r#""reportType": "PHPStan""#, r#"{"files": ["#);
    long.push_str(&"0, ".repeat(1 << 20));
    let report = Report::new(long.as_bytes(), &Limits::default()).unwrap();
    let shape = report.shape();
    assert!(!shape.is_whole());
    assert_eq!(EVENT.detect(&shape), Confidence::Certain);
}

#[test]
fn a_message_can_be_read_twice() {
    let bytes = sample("pipeline-event/valid/queue.json");
    let report = Report::new(&bytes, &Limits::default()).unwrap();
    let counts = [0; 3].map(|_| {
        EVENT
            .findings(&report, &Options::default())
            .unwrap()
            .count()
    });
    assert_eq!(counts, [6; 3]);
    // In another thread, and in a copy.
    let copy = report.clone();
    assert_eq!(
        EVENT.findings(&copy, &Options::default()).unwrap().count(),
        6
    );
}

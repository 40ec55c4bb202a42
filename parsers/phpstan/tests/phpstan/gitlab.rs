//! `gitlab`.

use finding_source::{Completeness, Confidence, NoteKind, Options, Registry, Report};

use crate::support::{broken, read_with, valid};

#[test]
fn the_findings_are_those_of_the_json_report() {
    let (gitlab, json) = (valid("2.1.33-shop-gitlab.json"), valid("2.1.33-shop.json"));
    assert_eq!(gitlab.source, "phpstan-gitlab");
    assert_eq!(gitlab.identities(), json.identities());
    assert_eq!(gitlab.places(), json.places());
    assert_eq!(gitlab.words(), json.words());
    assert_eq!(gitlab.notes, json.notes);
    for (mut gitlab, json) in gitlab.findings.into_iter().zip(json.findings) {
        // This format has no member for it.
        gitlab.remediation.clone_from(&json.remediation);
        assert_eq!(gitlab, json);
    }
}

#[test]
fn an_ignorable_error_of_an_old_version_has_no_severity() {
    let read = valid("0.12.80-gitlab.json");
    let (yes, no) = (Some("ignorable"), Some("non-ignorable"));
    assert_eq!(read.words(), [yes, yes, no]);
    assert_eq!(read.findings[0].rule.id, "unidentified");
}

#[test]
fn a_fingerprint_is_not_an_identity() {
    // PHPStan joins path, line and message without a separator: these two have the same.
    let read = valid("2.1.33-gitlab-collision.json");
    assert_eq!(read.titles(), ["Foo", "4Foo"]);
    assert_eq!(read.places(), ["src/A.php:4", "src/A.php"]);
    assert_eq!(
        read.identities(),
        [
            "path=9:src/A.php\nidentifier=0:\nmessage=3:Foo\n",
            "path=9:src/A.php\nidentifier=0:\nmessage=4:4Foo\n"
        ]
    );
}

#[test]
fn a_run_that_could_not_analyze_everything_is_partial() {
    assert_ne!(
        valid("2.1.33-gitlab-syntax-error.json").completeness,
        Completeness::Complete
    );
}

#[test]
fn several_lists_are_one_report_without_repetitions() {
    let read = valid("2.1.33-two-gitlab-lists.json");
    assert_eq!(read.places(), ["src/A.php:3", "src/B.php:4", "src/B.php:4"]);
    assert_eq!(read.notes_of(NoteKind::Repeated).len(), 1);
}

#[test]
fn issues_of_other_tools_in_a_merged_list_are_errors() {
    let read = broken("merged-gitlab.json");
    assert_eq!(read.source, "phpstan-gitlab");
    assert_eq!(read.places(), ["src/A.php:3", "src/B.php:4", "src/B.php:4"]);
    assert_eq!(read.words()[1], Some("critical"));
    assert_eq!(
        read.notes_of(NoteKind::UnknownWord),
        ["unknown severity `critical`"]
    );
    let foreign = "an issue of another tool; read the list as gitlab-codequality";
    assert_eq!(
        read.errors(),
        [
            format!("{foreign} at line 26, column 5 (byte 730), [2]"),
            format!("{foreign} at line 37, column 5 (byte 1013), [3]"),
            "an issue without a description or a location at line 54, column 5 (byte 1406), [4]"
                .to_owned(),
        ]
    );
}

#[test]
fn a_list_that_was_cut_gives_the_issues_before_the_cut() {
    let read = broken("cut-gitlab.json");
    assert_eq!((read.findings.len(), read.errors.len()), (4, 1));
}

#[test]
fn a_list_of_another_tool_is_not_claimed() {
    let registry = Registry::new(finding_phpstan::SOURCES);
    let samples = fixtures::samples("gitlab-codequality/valid");
    assert!(samples.len() > 3);
    for sample in samples {
        let report = Report::new(&sample.bytes, &Options::default().limits).unwrap();
        assert!(registry.detect(&report).is_empty(), "{}", sample.name);
    }
    // Every mark is required.
    let text = String::from_utf8(fixtures::sample("phpstan/valid/2.1.33-shop-gitlab.json").bytes);
    let text = text.unwrap();
    for (from, to) in [
        ("\"severity\": \"blocker\"", "\"severity\": \"minor\""),
        ("\"fingerprint\": \"", "\"fingerprint\": \"x"),
        ("ignore.unmatched", "no-unused-vars"),
        (".php", ".js"),
        ("\"begin\": 0", "\"begin\": 0, \"end\": 0"),
        ("\"description\"", "\"type\": \"issue\", \"description\""),
        ("\"description\"", "\"text\""),
    ] {
        let text = text.replacen(from, to, 1);
        let report = Report::new(text.as_bytes(), &Options::default().limits).unwrap();
        assert!(registry.detect(&report).is_empty(), "{to}");
    }
    let report = Report::new(text.as_bytes(), &Options::default().limits).unwrap();
    assert_eq!(registry.detect(&report)[0].confidence, Confidence::Likely);
}

#[test]
fn a_clean_list_is_read_when_the_source_is_named() {
    let read = read_with(b"[]", Some("phpstan-gitlab"), &Options::default()).unwrap();
    assert_eq!((read.findings.len(), read.errors.len()), (0, 0));
    let error = read_with(b"[1]", Some("phpstan-gitlab"), &Options::default()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "expected a report of PHPStan (phpstan-gitlab), found a JSON array"
    );
}

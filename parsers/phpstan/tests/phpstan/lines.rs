//! `github`, `teamcity` and `raw`.

use finding_source::{Completeness, NoteKind, Options, ReportErrorKind};

use crate::support::{broken, read, read_with, refused, valid};

#[test]
fn commas_colons_and_percent_signs_of_github_are_kept() {
    let read = valid("2.1.33-github-odd.txt");
    assert_eq!(read.places(), ["src/a,b:c.php:3", "src/A.php"]);
    assert_eq!(read.titles()[0], "Percent 100%, colons ::x::, comma.");
    assert_eq!(
        read.notes_of(NoteKind::File),
        ["skipped 4 lines without an error"]
    );
}

#[test]
fn lines_before_the_table_on_github_are_read() {
    let read = valid("2.1.33-table-on-github.txt");
    assert_eq!(read.source, "phpstan-github");
    assert_eq!(read.places(), ["src/A.php:3"]);
}

#[test]
fn the_table_alone_is_an_error_in_every_line_based_format() {
    let table = fixtures::sample("phpstan/invalid/table.json").bytes;
    for id in ["phpstan-github", "phpstan-raw", "phpstan-teamcity"] {
        let error = read_with(&table, Some(id), &Options::default()).unwrap_err();
        assert_eq!(error.kind(), ReportErrorKind::Unsupported);
        assert!(error.message().ends_with("--error-format=json"), "{error}");
        let error = read_with(b"{\"a\": 1}", Some(id), &Options::default()).unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("expected a report of PHPStan ({id}), found a JSON object with `a`")
        );
        // A clean run writes nothing; the named source decides that this is one.
        let notes = read_with(b"Used memory: 10 MB\n", Some(id), &Options::default()).unwrap();
        assert_eq!(
            (notes.findings.len(), notes.completeness),
            (0, Completeness::Complete)
        );
    }
}

#[test]
fn escapes_of_teamcity_are_decoded() {
    let read = valid("2.1.33-teamcity-odd.txt");
    assert_eq!(
        read.findings[0].description.as_deref(),
        Some("It's [a]\nSecond |n line.")
    );
    assert_eq!(
        read.notes_of(NoteKind::File),
        ["skipped 3 lines without an error"]
    );
}

#[test]
fn an_error_without_a_file_has_the_path_of_the_configuration_in_teamcity() {
    let read = valid("2.1.33-shop-teamcity.txt");
    assert!(!read.places().concat().contains("neon"));
    assert_eq!(read.notes_of(NoteKind::Tool).len(), 2);
}

#[test]
fn a_line_of_teamcity_without_an_end_is_an_error() {
    let read = broken("teamcity-unfinished.txt");
    assert_eq!(read.titles(), ["One.", "Three."]);
    assert_eq!(
        read.errors(),
        ["a service message without an end at line 2, column 1 (byte 119)"]
    );
    let read = broken("cut-teamcity.txt");
    assert_eq!(read.findings.len(), 3);
    assert_eq!(
        read.errors(),
        ["the text ends before this line does at line 5, column 1 (byte 677)"]
    );
    assert!(!read.completeness.is_complete());
}

#[test]
fn a_message_of_raw_may_have_several_lines_and_any_path() {
    let read = valid("2.1.33-raw-odd.txt");
    assert_eq!(
        read.places(),
        [
            "C:/proj/src/A.php:7",
            "phar:///x/phpstan.phar/stubs/core.stub",
            "src/T.php:3",
            "src/B.php:9"
        ]
    );
    assert_eq!(read.titles()[1], "A stub: 5:6.");
    let last = &read.findings[3];
    assert_eq!(last.description.as_deref(), Some("First\n  second"));
    assert_eq!(last.rule.id, "argument.type");
    assert_eq!(
        read.findings[2].facts,
        [("class", "class@anonymous/src/Bar.php:12".into())]
    );
    // The notice after the report.
    assert_ne!(read.completeness, Completeness::Complete);
}

#[test]
fn raw_of_windows_and_of_old_versions_is_read() {
    let read = valid("1.10.0-raw.txt");
    assert_eq!(read.findings.len(), 7);
    let lines = &read.findings[5];
    assert!(
        lines
            .description
            .as_deref()
            .unwrap()
            .ends_with("given.\narray might not be a list.")
    );
    assert_eq!(read.notes_of(NoteKind::Tool).len(), 1);
}

#[test]
fn lines_with_a_column_are_from_another_tool() {
    assert_eq!(refused("psalm-emacs.txt"), "no known report: plain text");
    assert_eq!(
        refused("../../checkstyle/invalid/cut.xml"),
        "no known report: XML with the root element `checkstyle`"
    );
}

#[test]
fn a_last_line_without_an_end_may_have_been_cut() {
    let read = broken("cut-raw.txt");
    assert_eq!((read.findings.len(), read.errors.len()), (5, 0));
    assert_eq!(
        read.notes_of(NoteKind::File),
        ["the last line has no line ending"]
    );
    assert_ne!(read.completeness, Completeness::Complete);
}

#[test]
fn a_line_over_the_limit_is_an_error_and_the_next_is_read() {
    let text = "::error file=a.php,line=1,col=0::0123456789\n::error file=a.php,line=2,col=0::x\n";
    let mut options = Options::default();
    options.limits.text = 40;
    let read = read_with(text.as_bytes(), None, &options).unwrap();
    assert_eq!(read.places(), ["a.php:2"]);
    assert_eq!(
        read.errors(),
        ["line longer than the limit for a text at line 1, column 1 (byte 0)"]
    );
}

#[test]
fn a_run_that_could_not_analyze_everything_is_partial() {
    for text in [
        "::error file=a.php,line=5,col=0::Syntax error, unexpected T_STRING on line 5\n",
        "::error file=a.php,line=5,col=0::x\n::error ::Internal error: y while analysing file a.php\n",
        "/a.php:5:Reflection error: A not found.\n",
        "/a.php:5:x [identifier=phpstan.internal]\n",
        "?:?:Child process error (exit code 255):  while running parallel worker\n",
    ] {
        assert_ne!(read(text).completeness, Completeness::Complete, "{text}");
    }
}

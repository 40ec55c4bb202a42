//! Files that are broken, or have another format.

use finding_source::{NoteKind, ReportErrorKind};

use crate::support::{broken, refused, sample, try_read, try_read_named, valid};

#[test]
fn the_format_of_other_files_is_named() {
    let advice =
        "no known report: plain text; cfn-lint's output for people; run cfn-lint --format json";
    for (name, error) in [
        ("empty.json", "the file is empty"),
        ("null.json", "no known report: plain text"),
        ("stack-trace.json", "no known report: plain text"),
        ("text.json", advice),
        ("parseable.json", advice),
    ] {
        assert_eq!(refused(name), error);
    }
}

#[test]
fn a_report_that_was_cut_gives_the_matches_before_the_cut() {
    let read = broken("cut.json");
    assert_eq!(
        read.lines(),
        ["E3012 Error templates/orders.yaml:31#OrderQueue"]
    );
    assert_eq!(read.errors[0].kind(), ReportErrorKind::Truncated);
    assert_eq!(
        read.why_partial(),
        Some("the report could not be read to its end")
    );
}

#[test]
fn a_missing_last_bracket_gives_only_an_error() {
    let read = broken("last-bracket-missing.json");
    assert_eq!(read.findings, valid("1.55-one.json").findings);
    assert_eq!(read.errors.len(), 1);
    assert_eq!(read.errors[0].kind(), ReportErrorKind::Truncated);
}

#[test]
fn an_unusable_entry_leaves_the_others_readable() {
    let read = broken("unusable-entries.json");
    // If message or location have another type, the rest of a match is still read.
    assert_eq!(
        read.lines(),
        [
            "W1 Warning a.yaml:3",
            "W1 - -",
            "W1 - -",
            "W1 Warning a.yaml"
        ]
    );
    assert_eq!(
        read.errors(),
        [
            "expected an object, found null at line 3, column 5 (byte 162), [1]",
            "a match of a rule without `Id` at line 4, column 5 (byte 172), [2]",
            "a match of a rule without `Id` at line 5, column 5 (byte 255), [3]",
            "a match of a rule without `Id` at line 6, column 5 (byte 303), [4]",
        ]
    );
    assert_eq!(
        read.notes_of(NoteKind::File),
        [
            "ignored `Rule`: expected an object, found text at line 6, column 14 (byte 312), [4].Rule",
            "ignored `Message`: expected text, found an array at line 7, column 39 (byte 393), [5].Message",
            "ignored `Location`: expected an object, found an array at line 8, column 56 (byte 464), [6].Location",
        ]
    );
}

#[test]
fn a_detail_of_another_type_is_left_out_with_one_note() {
    let entry = r#"{"Rule": {"Id": "W1", "Description": 1, "Source": {}}, "Level": [], "Message": {"a": 1},
        "Filename": "a.yaml", "Location": {"Start": {"LineNumber": "seven", "ColumnNumber": []}, "End": 9, "Path": "/Resources"},
        "ParentId": {}}"#;
    let read = try_read_named(format!("[{entry}, {entry}]")).unwrap();
    assert_eq!((read.lines().len(), read.errors.len()), (1, 0));
    assert_eq!(read.lines()[0], "W1 - a.yaml");
    let notes = read.notes_of(NoteKind::File);
    let names: Vec<_> = notes.iter().map(|note| note.split('`').nth(1)).collect();
    let ignored = [
        "Source",
        "Level",
        "Message",
        "LineNumber",
        "ColumnNumber",
        "End",
        "Path",
        "ParentId",
    ];
    assert_eq!(names, ignored.map(Some));
}

#[test]
fn an_empty_list_is_clean_if_the_source_is_named() {
    let empty = sample("1.55-none.json");
    assert!(try_read(&empty).is_err());
    let read = try_read_named(empty).unwrap();
    assert_eq!((read.findings.len(), read.why_partial()), (0, None));
    let read = try_read_named("[null]").unwrap();
    assert_eq!((read.findings.len(), read.errors.len()), (0, 1));
}

#[test]
fn files_from_shells_are_read() {
    let one = valid("1.55-one.json").findings;
    assert_eq!(one.len(), 1);
    for name in ["bom", "crlf", "utf16", "log-in-front"] {
        assert_eq!(valid(&format!("1.55-{name}.json")).findings, one, "{name}");
    }
    assert_eq!(
        valid("1.55-log-in-front.json").notes_of(NoteKind::File),
        [
            "skipped 1 line before the report",
            "skipped 1 line of text after the report"
        ]
    );
    assert_eq!(
        valid("1.55-minified.json").findings,
        valid("1.55-shop.json").findings
    );
}

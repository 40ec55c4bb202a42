//! Files that are broken, or have another format.

use finding_source::{NoteKind, ReportErrorKind};

use crate::support::{
    broken, read, refused, report, sample, try_read, try_read_named, valid, violation,
};

const RULES: &str =
    "the list of rules of cfn_nag_rules, not of violations; run cfn_nag_scan --output-format json";

#[test]
fn the_format_of_other_files_is_named() {
    for (name, error) in [
        ("empty.json", "the file is empty".to_owned()),
        ("null.json", "no known report: plain text".to_owned()),
        ("yaml.json", "no known report: plain text".to_owned()),
        ("stack-trace.json", "no known report: plain text".to_owned()),
        (
            "rules.json",
            format!("no known report: a JSON array of objects with `id`, `name`, `type`, `message`; {RULES}"),
        ),
        (
            "rules-0.4.json",
            format!("no known report: a JSON array of objects with `id`, `type`, `message`; {RULES}"),
        ),
        (
            "spcm.json",
            "no known report: a JSON array of objects with `filename`, `file_results`; complexity measurements of spcm_scan; run cfn_nag_scan --output-format json".to_owned(),
        ),
        (
            "text.json",
            "no known report: plain text; cfn_nag's output for people; run cfn_nag_scan --output-format json".to_owned(),
        ),
    ] {
        assert_eq!(refused(name), error);
    }
    let rules = fixtures::sample("cfn-nag/invalid/rules.json").bytes;
    let error = try_read_named(rules).unwrap_err();
    assert_eq!(
        (error.kind(), error.to_string()),
        (ReportErrorKind::Unsupported, RULES.to_owned())
    );
}

#[test]
fn a_report_that_was_cut_gives_the_violations_before_the_cut() {
    let read = broken("cut.json");
    assert_eq!(
        read.lines(),
        ["W2 WARN infrastructure/network.yaml:41#WebSecurityGroup"]
    );
    assert_eq!(read.errors[0].kind(), ReportErrorKind::Truncated);
    assert_eq!(
        read.errors[0].path(),
        "[1].file_results.violations[0].element_types[1]"
    );
    assert_eq!(
        read.why_partial(),
        Some("the report could not be read to its end")
    );
}

#[test]
fn a_missing_last_bracket_gives_only_an_error() {
    let read = broken("last-bracket-missing.json");
    assert_eq!(read.findings, valid("0.8.10-one.json").findings);
    assert_eq!(read.errors.len(), 1);
    assert_eq!(read.errors[0].kind(), ReportErrorKind::Truncated);
}

#[test]
fn an_unusable_entry_leaves_the_others_readable() {
    let read = broken("unusable-entries.json");
    assert_eq!(
        read.lines(),
        [
            "F1 FAIL a.yaml#A",
            "F1 FAIL a.yaml:3#A",
            "F2 FAIL a.yaml",
            "F3 FAIL d.yaml#B"
        ]
    );
    let places: Vec<&str> = read.errors.iter().map(|error| error.path()).collect();
    assert_eq!(
        places,
        [
            "[0].file_results.violations[0]",
            "[0].file_results.violations[1]",
            "[1]",
            "[2].file_results",
            "[3].file_results.violations",
            "[4]",
            "[5]",
        ]
    );
    assert_eq!(
        read.errors()[1],
        "a violation with neither `id` nor `message` at line 4, column 5 (byte 94), [0].file_results.violations[1]"
    );
}

#[test]
fn a_detail_of_another_type_is_left_out_with_one_note() {
    let violation = violation(
        r#""id": {}, "name": [], "type": {}, "message": "m", "logical_resource_ids": ["A", ["B"], "C"],
        "line_numbers": [1, "second", null], "element_types": {"A": "resource"}"#,
    );
    let read = read(report(&format!("{violation}, {violation}")));
    assert_eq!(
        read.lines(),
        [
            "unidentified - a.yaml:1#A",
            "unidentified - a.yaml",
            "unidentified - a.yaml#C"
        ]
        .repeat(2)
    );
    let notes = read.notes_of(NoteKind::File).into_iter();
    let names: Vec<_> = notes.filter_map(|note| note.split('`').nth(1)).collect();
    let ignored = [
        "id",
        "name",
        "type",
        "logical_resource_ids",
        "line_numbers",
        "element_types",
    ];
    assert_eq!(names, ignored);
}

#[test]
fn a_template_without_a_list_of_violations_is_not_clean() {
    let read = valid("0.8.10-without-results.json");
    assert_eq!(read.lines(), ["F1 FAIL d.yaml#A", "F1 FAIL e.yaml#A"]);
    assert_eq!(
        read.notes_of(NoteKind::File),
        [
            "a.yaml has no list of violations",
            "b.yaml has no list of violations",
            "c.yaml has no list of violations"
        ]
    );
    assert_eq!(
        read.why_partial(),
        Some("a template has no list of violations")
    );
    assert_eq!(valid("0.8.10-none.json").why_partial(), None);
}

#[test]
fn a_scan_without_templates_is_partial() {
    // Any tool may write an empty list, so the source has to be named.
    let empty = sample("0.8.10-no-template.json");
    assert!(try_read(&empty).is_err());
    let read = try_read_named(empty).unwrap();
    assert_eq!(read.findings, []);
    assert_eq!(
        read.why_partial(),
        Some("nothing was scanned: the report names no template")
    );
    let read = try_read_named("[null, null]").unwrap();
    assert_eq!((read.findings.len(), read.errors.len()), (0, 2));
}

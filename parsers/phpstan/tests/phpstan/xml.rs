//! `checkstyle` and `junit`.

use finding_source::{Completeness, NoteKind, Options};

use crate::support::{broken, read_with, refused, valid};

fn checkstyle(name: &str) -> crate::support::Read {
    let bytes = fixtures::sample(&format!("phpstan/valid/{name}")).bytes;
    read_with(&bytes, Some("phpstan-checkstyle"), &Options::default()).unwrap()
}

#[test]
fn a_checkstyle_report_without_identifiers_is_read_when_the_source_is_named() {
    assert_eq!(
        refused("../valid/0.12.99-checkstyle.xml"),
        "no known report: XML with the root element `checkstyle`"
    );
    let read = checkstyle("0.12.99-checkstyle.xml");
    assert_eq!(read.findings.len(), 4);
    assert!(read.findings.iter().all(|f| f.rule.id == "unidentified"));
    let clean = checkstyle("1.12.0-checkstyle-clean.xml");
    assert_eq!((clean.findings.len(), clean.notes.len()), (0, 0));
}

#[test]
fn a_checkstyle_report_without_identifiers_is_known_by_the_file_of_a_trait() {
    let read = valid("0.12.99-checkstyle-traits.xml");
    let places = ["src/Cart.php:12", "src/Stamps.php:8", "src/Stamps.php:8"];
    assert_eq!(read.places(), places);
    // The mark is the name of a file, and no message.
    let told = br#"<checkstyle><file name="a.php"><error line="1" column="1" severity="error" message="(in context of class A)"/></file></checkstyle>"#;
    assert!(crate::support::try_read(told).is_err());
}

#[test]
fn line_0_and_column_1_of_checkstyle_are_unknown() {
    let read = valid("2.1.33-shop-checkstyle.xml");
    assert_eq!(read.places()[..2], ["src/Cart.php", "src/Cart.php:12"]);
    let location = format!("{:?}", read.findings[1].locations);
    assert!(location.contains("start_column: None"), "{location}");
}

#[test]
fn a_file_without_a_name_contains_general_errors() {
    let read = valid("2.1.33-shop-checkstyle.xml");
    assert_eq!(
        read.notes_of(NoteKind::Tool),
        [
            "Ignored error pattern #Access to an undefined property# was not matched in reported errors.",
            "Some warning."
        ]
    );
}

#[test]
fn control_characters_and_empty_messages_of_checkstyle_are_read() {
    let read = valid("2.1.33-checkstyle-odd.xml");
    assert_eq!(read.titles(), ["Red alert.", "argument.type"]);
    assert_eq!(read.findings[1].description, None);
}

#[test]
fn a_run_that_could_not_analyze_everything_is_partial() {
    let read = valid("2.1.33-checkstyle-syntax-error.xml");
    assert_ne!(read.completeness, Completeness::Complete);
}

#[test]
fn several_documents_are_one_report_without_repetitions() {
    for name in [
        "2.1.33-two-checkstyle-documents.xml",
        "2.1.33-two-junit-documents.xml",
    ] {
        let read = valid(name);
        assert_eq!(
            read.places(),
            ["src/A.php:3", "src/B.php:4", "src/B.php:4"],
            "{name}"
        );
        assert_eq!(read.notes_of(NoteKind::Repeated).len(), 1, "{name}");
    }
}

#[test]
fn a_clean_run_of_junit_has_one_case_and_no_finding() {
    let read = valid("2.1.33-junit-clean.xml");
    assert_eq!((read.findings.len(), read.notes.len()), (0, 0));
    assert_eq!(read.completeness, Completeness::Complete);
}

#[test]
fn a_message_of_junit_that_was_escaped_twice_is_decoded_twice() {
    let read = valid("0.12.80-junit-escaped-twice.xml");
    assert_eq!(
        read.titles(),
        [
            "Strict comparison using === between int<1, max> and 0 will always evaluate to false.",
            "Parameter #1 $label of method App\\Checkout::pay() expects \"cash\"|'card', array<string, int> \
             given & 100% [é🛒].",
            "Parameter #1 $rows of function App\\render expects list<array{id: int}>, array given.",
        ]
    );
    assert_eq!(
        read.notes_of(NoteKind::Tool),
        ["Ignored error pattern #\"a\" & <b># was not matched in reported errors."]
    );
    // An unescaped special character shows that the text was escaped once.
    let once = fixtures::sample("phpstan/valid/2.1.33-two-junit-documents.xml").bytes;
    let once = String::from_utf8(once).unwrap();
    let once = once.replace(
        "might not be defined.",
        "is '&amp;lt;' in a list&lt;int&gt;.",
    );
    assert_eq!(
        crate::support::read(once).titles()[0],
        "Variable $a is '&lt;' in a list<int>."
    );
}

#[test]
fn phpstans_suite_is_found_among_others() {
    let named = |name: &str| {
        let bytes = fixtures::sample(&format!("phpstan/{name}")).bytes;
        read_with(&bytes, Some("phpstan-junit"), &Options::default()).unwrap()
    };
    assert_eq!(
        valid("2.1.33-junit-merged.xml").places(),
        ["src/Report.php:44"]
    );
    // After the suite of another tool, the source has to be named.
    let read = named("valid/2.1.33-junit-merged-behind.xml");
    assert_eq!(read.places(), ["src/Report.php:44"]);
    assert_eq!(
        read.notes_of(NoteKind::File),
        ["skipped a test suite of another tool"]
    );
    let psalm = named("invalid/psalm-junit.xml");
    assert_eq!(psalm.errors(), ["contains no test suite of PHPStan"]);
    assert_eq!(
        refused("psalm-junit.xml"),
        "no known report: XML with the root element `testsuites`"
    );
}

#[test]
fn a_junit_report_with_fewer_failures_than_stated_is_partial() {
    let read = valid("2.1.33-junit-fewer.xml");
    assert_eq!(
        read.notes_of(NoteKind::Other),
        ["`failures` states 4 errors, but there are 1"]
    );
    assert_ne!(read.completeness, Completeness::Complete);
}

#[test]
fn an_unusable_case_of_junit_leaves_the_others_readable() {
    let read = broken("junit-unusable.xml");
    assert_eq!(read.places(), ["a.php:1", "a.php:x"]);
    let nameless = "a failure without a name or a message";
    assert_eq!(
        read.errors(),
        [
            format!("{nameless} at line 3, column 1 (byte 125), testsuite.testcase[1]"),
            format!("{nameless} at line 4, column 1 (byte 185), testsuite.testcase[2]"),
            "unescaped `&`, expected `&amp;` at line 5, column 59 (byte 303), \
             testsuite.testcase[3].failure.@message"
                .to_owned(),
        ]
    );
}

#[test]
fn a_report_that_was_cut_gives_the_errors_before_the_cut() {
    let read = broken("cut-junit.xml");
    assert_eq!((read.findings.len(), read.errors.len()), (3, 1));
    assert!(!read.completeness.is_complete());
}

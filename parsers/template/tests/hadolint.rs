//! Complete reports, read as an application reads them.

#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a failure here fails a test"
)]

use finding_hadolint::Json;
use finding_parsers::SOURCES;
use finding_source::{
    Candidate, Completeness, FileLocation, Finding, FindingSource, Location, Note, Options,
    Registry, Report, ReportError,
};

const TWO_FILES: &[u8] = include_bytes!("samples/two-files.json");
const SHELLCHECK_FIRST: &[u8] = include_bytes!("samples/shellcheck-first.json");
const SYNTAX_ERROR: &[u8] = include_bytes!("samples/syntax-error.json");
const UNUSABLE: &[u8] = include_bytes!("samples/unusable-entries.json");

struct Read {
    findings: Vec<Finding<'static>>,
    errors: Vec<String>,
    notes: Vec<Note>,
    completeness: Completeness,
}

fn read(bytes: &[u8]) -> Result<Read, ReportError> {
    let options = Options::default();
    let report = Report::new(bytes, &options.limits)?;
    let chosen = Registry::new(SOURCES).with(&Json).choose(&report)?;
    let mut findings = chosen.source.findings(&report, &options)?;
    let (mut read, mut errors) = (Vec::new(), Vec::new());
    for item in findings.by_ref() {
        match item {
            Ok(finding) => read.push(finding.into_owned()),
            Err(error) => errors.push(error.to_string()),
        }
    }
    Ok(Read {
        findings: read,
        errors,
        notes: findings.notes().to_vec(),
        completeness: findings.completeness().clone(),
    })
}

#[test]
fn a_problem_is_a_finding() {
    let read = read(TWO_FILES).unwrap();
    assert!(read.errors.is_empty() && read.completeness.is_complete());
    assert_eq!(read.findings.len(), 5);
    let first = &read.findings[0];
    assert_eq!(first.rule.id, "DL3006");
    assert_eq!(
        first.rule.url.as_deref(),
        Some("https://github.com/hadolint/hadolint/wiki/DL3006")
    );
    assert_eq!(first.title, "Always tag the version of an image explicitly");
    assert_eq!(first.grade.word.as_deref(), Some("warning"));
    let place = FileLocation::new("docker/Dockerfile").at_line(Some(1));
    assert_eq!(first.locations, [Location::File(place)]);
}

#[test]
fn the_same_problem_twice_is_two_findings() {
    let read = read(TWO_FILES).unwrap();
    let [first, second] = [&read.findings[1], &read.findings[2]];
    assert!(first.identity.parts().eq(second.identity.parts()));
    let numbers = [&first.identity, &second.identity].map(|identity| identity.occurrence());
    assert_eq!(numbers, [0, 1]);
}

#[test]
fn standard_input_is_not_a_file() {
    let read = read(SHELLCHECK_FIRST).unwrap();
    assert!(
        read.findings
            .iter()
            .all(|finding| finding.locations.is_empty())
    );
    assert_eq!(read.findings.len(), 2);
}

#[test]
fn a_dockerfile_that_could_not_be_read_makes_the_report_partial() {
    let read = read(SYNTAX_ERROR).unwrap();
    assert_eq!(read.findings.len(), 1);
    assert!(!read.completeness.is_complete());
    let notes: Vec<_> = read.notes.iter().map(|note| &*note.text).collect();
    let expected = [
        "DL1000: unexpected 'O' expecting a new line followed by the next instruction",
        "unknown level `loud`",
    ];
    assert_eq!(notes, expected);
}

#[test]
fn an_unusable_entry_leaves_the_others_readable() {
    let read = read(UNUSABLE).unwrap();
    let titles: Vec<_> = read
        .findings
        .iter()
        .map(|finding| &*finding.title)
        .collect();
    assert_eq!(titles, ["Kept.", "Kept, too."]);
    let expected = [
        "a problem without a message at line 3, column 3 (byte 112), [1]",
        "a problem without a message at line 4, column 3 (byte 200), [2]",
        "a problem without a code at line 5, column 3 (byte 302), [3]",
    ];
    assert_eq!(read.errors, expected);
    let note = "ignored `message`: expected text, found a number at line 4, column 99 (byte 296), [2].message";
    assert_eq!(read.notes[0].text, note);
}

#[test]
fn a_detail_of_another_type_is_left_out_with_one_note() {
    let report = br#"[
        {"file": "a", "line": {}, "level": ["error"], "code": "DL3006", "message": "First."},
        {"file": "a", "line": "x", "level": null, "code": "DL3006", "message": "Second."},
        {"file": ["a"], "line": 3.5, "level": {}, "code": "DL3006", "message": "Third."}]"#;
    let read = read(report).unwrap();
    assert!(read.errors.is_empty() && read.completeness.is_complete());
    let titles = read.findings.iter().map(|finding| &*finding.title);
    assert!(titles.eq(["First.", "Second.", "Third."]));
    let place = FileLocation::new("a");
    assert_eq!(read.findings[0].locations, [Location::File(place)]);
    assert!(read.findings[2].locations.is_empty());
    assert!(
        read.findings
            .iter()
            .all(|finding| finding.grade.word.is_none())
    );
    let notes: Vec<_> = read.notes.iter().map(|note| &*note.text).collect();
    let expected = [
        "ignored `line`: expected a whole number, found an object at line 2, column 31 (byte 32), [0].line",
        "ignored `level`: expected text, found an array at line 2, column 44 (byte 45), [0].level",
        "ignored `file`: expected text, found an array at line 4, column 18 (byte 204), [2].file",
    ];
    assert_eq!(notes, expected);
}

#[test]
fn reports_one_after_another_are_read() {
    let both = [TWO_FILES, b"done\n", SHELLCHECK_FIRST].concat();
    let read = read(&both).unwrap();
    assert_eq!((read.findings.len(), read.errors.len()), (7, 0));
    assert_eq!(read.notes.len(), 2);
}

#[test]
fn an_empty_list_is_read_only_for_a_caller_who_names_the_tool() {
    let options = Options::default();
    let report = Report::new(b"[]", &options.limits).unwrap();
    let candidates = Registry::new(SOURCES).with(&Json).detect(&report);
    let ours = |c: &Candidate| c.source.descriptor().id == "hadolint-json";
    assert!(!candidates.iter().any(ours));
    assert_eq!(Json.findings(&report, &options).unwrap().count(), 0);
}

#[test]
fn shellchecks_own_report_is_not_claimed() {
    let report = br#"[{"file": "a.sh", "line": 1, "endLine": 1, "column": 6, "endColumn": 8,
        "level": "info", "code": 2086, "message": "Double quote.", "fix": null}]"#;
    assert!(read(report).is_err());
}

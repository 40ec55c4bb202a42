//! Files that are broken, or have another format.

use finding_source::ReportErrorKind;

use crate::support::{broken, fact, files, issue, page, path, read, try_read, valid};

fn refused(report: impl AsRef<[u8]>) -> (ReportErrorKind, String) {
    let error = try_read(report).err().unwrap();
    (error.kind(), error.to_string())
}

#[test]
fn nothing_at_all_is_an_error() {
    for nothing in [&b""[..], b" \r\n", b"\xef\xbb\xbf"] {
        assert_eq!(refused(nothing).0, ReportErrorKind::Empty);
    }
}

#[test]
fn an_archive_of_pages_has_to_be_unpacked() {
    assert_eq!(
        refused(b"PK\x03\x04....").1,
        "compressed (zip): unpack first"
    );
}

#[test]
fn a_pdf_or_csv_export_is_not_a_report() {
    assert_eq!(refused(b"%PDF-1.7 ...").0, ReportErrorKind::Binary);
    assert_eq!(
        refused("Key,Rule,Severity\na,b,c\n").1,
        "no known report: plain text"
    );
}

#[test]
fn a_cut_page_gives_the_issues_before_the_cut() {
    let read = broken("cut-in-an-issue.json");
    assert_eq!(
        read.findings,
        valid("2025.1-issues-many.json").findings[..2]
    );
    assert_eq!(read.errors[0].kind(), ReportErrorKind::Truncated);
    assert_eq!(
        read.why_partial(),
        Some("the report could not be read to its end")
    );
}

#[test]
fn an_unusable_issue_does_not_affect_others() {
    let read = broken("unusable-issues.json");
    assert_eq!((read.findings.len(), read.errors.len()), (4, 3));
    assert_eq!(
        read.why_partial(),
        Some("an entry of the report could not be read")
    );
}

#[test]
fn issues_cut_by_powershell_keep_grade_and_tags_with_one_note() {
    let read = valid("2026.1-issues-cut-by-powershell.json");
    let words: Vec<_> = read
        .findings
        .iter()
        .map(|f| f.grade.word.as_deref())
        .collect();
    assert_eq!(words, [Some("BLOCKER"), Some("HIGH"), None]);
    assert_eq!(read.findings[0].tags, ["cwe", "cwe-89", "injection"]);
    assert_eq!(read.findings[0].cwes, [89]);
    assert_eq!(
        fact(&read.findings[0], "impacts"),
        Some("RELIABILITY LOW, SECURITY BLOCKER")
    );
    // `line` is next to the range that was cut.
    let files = files(&read.findings[1]);
    assert_eq!(files[0].region.unwrap().start_line, 12);
    assert_eq!(read.notes.len(), 1, "{:?}", read.notes);
    assert!(read.notes[0].contains("ConvertTo-Json"), "{:?}", read.notes);
}

#[test]
fn a_location_of_a_flow_cut_by_powershell_is_left_out_and_noted() {
    let read = valid("2025.1-hotspots-cut-by-powershell.json");
    assert_eq!(read.findings[0].locations.len(), 1);
    assert!(read.notes[0].contains("`flows`"), "{:?}", read.notes);
    // A string in place of an object is recognized, a number is not.
    let number = try_read(page(r#"{"rule": "a:b", "textRange": 3}"#)).unwrap();
    assert_eq!((number.findings.len(), number.errors.len()), (1, 0));
    let note = "ignored `textRange`: expected an object, found a number at line";
    assert!(number.notes[0].starts_with(note), "{:?}", number.notes);
}

/// Returns the names of the members that were ignored.
fn ignored(notes: &[String]) -> Vec<&str> {
    let ignored = notes.iter().filter(|note| note.starts_with("ignored"));
    ignored.filter_map(|note| note.split('`').nth(1)).collect()
}

#[test]
fn a_detail_of_another_type_is_left_out_with_one_note() {
    let issue = r#"{"key": [], "rule": "a:b", "severity": {}, "component": 7, "project": {}, "line": "twelve",
        "textRange": {"startLine": [], "endLine": "x"}, "flows": [7, {"locations": [7, {"component": {}, "textRange": []}]}],
        "status": [], "message": 5, "effort": {}, "tags": {"a": 1}, "creationDate": [], "type": {}, "impacts": [null],
        "codeVariants": 3, "isNew": "perhaps"}"#;
    let read = try_read(page(&format!("{issue}, {issue}"))).unwrap();
    assert_eq!((read.findings.len(), read.errors.len()), (2, 0));
    assert_eq!(
        ignored(&read.notes),
        [
            "key",
            "severity",
            "project",
            "line",
            "startLine",
            "endLine",
            "flows",
            "locations",
            "component",
            "textRange",
            "status",
            "message",
            "effort",
            "tags",
            "creationDate",
            "type",
            "impacts",
            "codeVariants",
            "isNew",
        ]
    );
    let generic = r#"{"issues": [{"ruleId": "r", "engineId": {}, "severity": "MAJOR", "type": [],
        "primaryLocation": {"message": {}, "filePath": "a.c", "textRange": {"startLine": 1, "endLine": "last"}},
        "secondaryLocations": {"filePath": "b.c"}, "effortMinutes": "long"}]}"#;
    let read = try_read(generic).unwrap();
    assert_eq!((read.findings.len(), read.errors.len()), (1, 0));
    assert_eq!(
        ignored(&read.notes),
        [
            "engineId",
            "type",
            "message",
            "endLine",
            "secondaryLocations",
            "effortMinutes"
        ]
    );
}

#[test]
fn a_generic_issue_may_have_names_in_another_letter_case() {
    let report = r#"{"issues": [
        {"engineId": "e", "ruleId": "r", "severity": "MAJOR", "type": "BUG",
         "primaryLocation": {"message": "m", "filePath": "a.c", "textRange": {"startLine": 3}}},
        {"engineID": "e", "ruleId": "r", "severity": "MAJOR", "type": "BUG",
         "primaryLocation": {"message": "m", "filepath": "b.c", "textrange": {"startline": 4}}}]}"#;
    let read = try_read(report).unwrap();
    assert_eq!((read.findings.len(), read.errors.len()), (2, 0));
    let file = files(&read.findings[1])[0];
    assert_eq!((&*file.path, file.region.unwrap().start_line), ("b.c", 4));
    assert_eq!(read.findings[1].rule.id, "e:r");
    let notes = read
        .notes
        .iter()
        .filter(|note| note.starts_with("another spelling of `"));
    let names: Vec<_> = notes.filter_map(|note| note.split('`').nth(1)).collect();
    assert_eq!(names, ["engineId", "filePath", "textRange", "startLine"]);
}

#[test]
fn a_text_that_is_not_a_list_is_not_split() {
    for text in [
        "",
        "@{}",
        "severity=HIGH",
        "@{softwareQuality=}",
        "@{softwareQuality=SECURITY; severity=}",
        "@{softwareQuality=SECURITY; severity=HIGH} X-Api-Key: a1b2",
    ] {
        let issue = issue(&format!(r#""rule": "a:b", "impacts": "{text}""#));
        assert_eq!(issue.grade.word, None, "{text}");
    }
    let whole = issue(r#""rule": "a:b", "tags": "X-Api-Key: a1b2""#);
    assert_eq!(whole.tags, ["X-Api-Key: REDACTED"]);
}

#[test]
fn an_object_in_place_of_the_issues_is_taken_for_one_and_is_an_error_at_its_place() {
    // The page before is recognized. This one alone could be of any tool.
    let pages = format!("[{}, {{\"issues\": {{\"a\": 1}}}}]", page(""));
    let read = try_read(pages).unwrap();
    assert_eq!(
        read.errors(),
        ["`rule` is missing or blank at line 1, column 118 (byte 117), [1].issues"]
    );
}

#[test]
fn the_last_of_two_equal_members_counts() {
    let finding =
        issue(r#""key": "a", "rule": "x:y", "key": "b", "component": "p:f", "project": "p""#);
    assert_eq!(crate::support::identity(&finding), ["project=p", "key=b"]);
}

#[test]
fn a_list_that_occurs_twice_is_read_twice() {
    let issue = |key: &str| format!(r#"{{"key": "{key}", "rule": "x:y", "component": "p:f"}}"#);
    let read = read(format!(
        r#"{{"paging": {{"pageIndex": 1, "pageSize": 2, "total": 2}}, "issues": [{}], "issues": [{}]}}"#,
        issue("a"),
        issue("b")
    ));
    assert_eq!((read.findings.len(), read.why_partial()), (2, None));
}

#[test]
fn a_line_of_0_or_beyond_the_file_is_not_an_error() {
    for (line, expected) in [
        ("0", None),
        ("-5", None),
        ("4000000", Some(4_000_000)),
        ("\"7\"", Some(7)),
    ] {
        let finding = issue(&format!(
            r#""key": "k", "rule": "a:b", "component": "p:f", "project": "p", "line": {line}"#
        ));
        let region = files(&finding)[0].region;
        assert_eq!(region.map(|region| region.start_line), expected, "{line}");
    }
}

#[test]
fn lower_case_words_of_other_exporters_are_understood() {
    let finding = issue(
        r#""key": "k", "rule": "a:b", "severity": "major", "type": "vulnerability", "status": "closed""#,
    );
    assert_eq!(finding.grade.word.as_deref(), Some("major"));
    assert_eq!(finding.status, finding_source::FindingStatus::Fixed);
    assert_eq!(
        read(page(
            r#"{"key": "k", "rule": "a:b", "severity": "major", "component": "p:f"}"#
        ))
        .notes,
        [""; 0]
    );
}

#[test]
fn a_rule_without_a_repository_is_a_rule() {
    assert_eq!(issue(r#""key": "k", "rule": "S2077""#).rule.id, "S2077");
}

#[test]
fn a_component_of_a_deleted_file_keeps_its_path() {
    let finding = issue(
        r#""key": "k", "rule": "a:b", "component": "p:src/deleted.php", "project": "p", "status": "CLOSED""#,
    );
    assert_eq!(path(&finding), Some("src/deleted.php"));
}

#[test]
fn nul_and_lone_surrogates_in_a_message_are_replaced() {
    let finding = issue(r#""key": "k", "rule": "a:b", "message": "a\u0000b \ud83d c""#);
    assert_eq!(finding.title, "a b \u{fffd} c");
}

#[test]
fn deep_nesting_is_an_error_and_not_a_crash() {
    let deep = format!(
        r#"{{"key": "k", "rule": "a:b", "component": "p:f", "attr": {}1{}}}"#,
        "[".repeat(5000),
        "]".repeat(5000)
    );
    let read = try_read(page(&deep)).unwrap();
    assert_eq!(read.errors[0].kind(), ReportErrorKind::Limit);
}

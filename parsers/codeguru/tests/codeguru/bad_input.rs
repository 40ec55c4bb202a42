//! Files that are broken, or have another format.

use finding_source::{NoteKind, ReportErrorKind};

use crate::support::{broken, refused, sample, try_read, try_read_as, valid};

#[test]
fn the_format_of_other_files_is_named() {
    for (name, error) in [
        ("empty.json", "the file is empty"),
        ("table.json", "no known report: plain text"),
        ("yaml.json", "no known report: plain text"),
        (
            "error.json",
            "no known report: a JSON object with `__type`, `message`",
        ),
        (
            "findings-no-list.json",
            "no known report: a JSON object with `RecommendationSummaries`",
        ),
        (
            "code-review.json",
            "no known report: a JSON object with `CodeReview`; output of describe-code-review, which has no recommendations; run aws codeguru-reviewer list-recommendations",
        ),
    ] {
        assert_eq!(refused(name), error);
    }
}

#[test]
fn findings_of_other_services_are_not_taken_for_it() {
    for name in ["asff.json", "inspector.json"] {
        let bytes = fixtures::sample(&format!("codeguru/invalid/{name}")).bytes;
        assert_eq!(
            try_read(&bytes).unwrap_err().kind(),
            ReportErrorKind::Unrecognized
        );
        let named = try_read_as("codeguru-security", &bytes).unwrap_err();
        assert_eq!(named.kind(), ReportErrorKind::Unsupported);
    }
}

#[test]
fn sarif_is_left_to_its_own_source() {
    let sarif = r#"{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "CodeGuru Reviewer Scanner"}}}]}"#;
    for id in ["codeguru-reviewer", "codeguru-security"] {
        assert!(try_read_as(id, sarif).is_err());
    }
}

#[test]
fn a_report_that_was_cut_gives_the_entries_before_the_cut() {
    for (name, findings) in [("cut-reviewer.json", 2), ("cut-security.json", 1)] {
        let read = broken(name);
        assert_eq!(read.findings.len(), findings, "{name}");
        assert_eq!(read.errors[0].kind(), ReportErrorKind::Truncated);
        assert_eq!(
            read.why_partial(),
            Some("the report could not be read to its end")
        );
    }
    let read = broken("last-bracket-missing.json");
    assert_eq!(read.findings, valid("reviewer-0.2-one.json").findings);
    assert_eq!(read.errors.len(), 1);
}

#[test]
fn an_unusable_entry_leaves_the_others_readable() {
    let read = broken("unusable-recommendations.json");
    assert_eq!(
        read.lines(),
        [
            "unidentified - a.py",
            "unidentified - -",
            "unidentified - d.py"
        ]
    );
    assert_eq!(
        read.errors(),
        [
            "expected an object, found null at line 3, column 3 (byte 76), [1]",
            "an entry with neither id nor rule nor text at line 4, column 3 (byte 84), [2]",
            "an entry with neither id nor rule nor text at line 5, column 3 (byte 124), [3]",
        ]
    );
    assert_eq!(
        read.notes_of(NoteKind::File),
        [
            "ignored `recommendationId`: expected text, found an object at line 5, column 24 (byte 145), [3].recommendationId",
            "ignored `ruleMetadata`: expected an object, found text at line 6, column 45 (byte 220), [4].ruleMetadata",
        ]
    );
    let read = broken("unusable-findings.json");
    assert_eq!(read.findings.len(), 3);
    let places: Vec<_> = read.errors.iter().map(|error| error.path()).collect();
    assert_eq!(places, ["failedFindings[0]", "findings[1]", "findings[3]"]);
}

#[test]
fn a_detail_of_another_type_is_left_out_with_one_note() {
    let names = |read: crate::support::Read| {
        assert_eq!((read.findings.len(), read.errors.len()), (2, 0));
        let notes = read.notes_of(NoteKind::File).into_iter();
        let names = notes.filter_map(|note| note.split('`').nth(1).map(str::to_owned));
        names.collect::<Vec<_>>()
    };
    let entry = |id: u8| {
        format!(
            r#"{{"recommendationId": "{id}", "filePath": [], "startLine": "first", "endLine": {{}}, "description": {{}},
            "recommendationCategory": [], "severity": {{}}, "ruleMetadata": {{"ruleId": "a", "ruleName": {{}},
            "shortDescription": [], "longDescription": [], "ruleTags": "cwe-79"}}}}"#
        )
    };
    let reviewer = format!("[{}, {}]", entry(1), entry(2));
    assert_eq!(
        names(try_read_as("codeguru-reviewer", &reviewer).unwrap()),
        [
            "filePath",
            "startLine",
            "endLine",
            "description",
            "recommendationCategory",
            "severity",
            "ruleName",
            "shortDescription",
            "longDescription",
            "ruleTags",
        ]
    );
    let entry = |id: u8| {
        format!(
            r#"{{"id": "{id}", "title": {{}}, "createdAt": [], "status": {{}}, "severity": [], "resource": "scan",
            "vulnerability": {{"referenceUrls": "https://example.org", "relatedVulnerabilities": [null, "CWE-79"],
            "filePath": "a.py"}}, "detectorId": "a", "detectorTags": {{}}, "remediation": {{"recommendation": "Do not."}}}}"#
        )
    };
    let security = format!(r#"{{"findings": [{}, {}]}}"#, entry(1), entry(2));
    assert_eq!(
        names(try_read_as("codeguru-security", &security).unwrap()),
        [
            "title",
            "createdAt",
            "status",
            "severity",
            "resource",
            "referenceUrls",
            "relatedVulnerabilities",
            "filePath",
            "detectorTags",
            "recommendation",
        ]
    );
}

#[test]
fn an_empty_list_is_read_if_the_source_is_named() {
    let empty = sample("reviewer-0.2-none.json");
    assert!(try_read(&empty).is_err());
    let read = try_read_as("codeguru-reviewer", &empty).unwrap();
    assert_eq!((read.findings.len(), read.why_partial()), (0, None));
    assert_eq!(valid("security-2018-05-10-none.json").findings, []);
}

#[test]
fn files_from_shells_are_read() {
    let one = valid("reviewer-0.2-one.json").findings;
    assert_eq!(one.len(), 1);
    for name in ["bom", "crlf", "utf16", "log-in-front"] {
        assert_eq!(
            valid(&format!("reviewer-0.2-{name}.json")).findings,
            one,
            "{name}"
        );
    }
    assert_eq!(
        valid("reviewer-0.2-log-in-front.json").notes_of(NoteKind::File),
        ["skipped 2 lines before the report"]
    );
    for (name, plain) in [
        ("reviewer-0.2", "reviewer-0.2"),
        ("security-2018-05-10", "security-2018-05-10"),
    ] {
        assert_eq!(
            valid(&format!("{name}-minified.json")).findings,
            valid(&format!("{plain}-shop.json")).findings
        );
    }
}

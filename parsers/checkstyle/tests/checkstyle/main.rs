//! Complete reports, read as an application reads them.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a failure here fails a test"
)]

use finding_checkstyle::SOURCES;
use finding_source::testing::Suite;
use finding_source::{
    Completeness, Confidence, Finding, Kind, Location, Note, Options, Region, Registry, Report,
    ReportError,
};

struct Read {
    confidence: Confidence,
    findings: Vec<Finding<'static>>,
    errors: Vec<String>,
    notes: Vec<Note>,
    completeness: Completeness,
}

fn try_read(name: &str) -> Result<Read, ReportError> {
    let bytes = fixtures::sample(&format!("checkstyle/{name}")).bytes;
    let options = Options::default();
    let report = Report::new(&bytes, &options.limits)?;
    let chosen = Registry::new(SOURCES).choose(&report)?;
    let mut findings = chosen.source.findings(&report, &options)?;
    let (mut read, mut errors) = (Vec::new(), Vec::new());
    for item in findings.by_ref() {
        match item {
            Ok(finding) => read.push(finding.into_owned()),
            Err(error) => errors.push(error.to_string()),
        }
    }
    Ok(Read {
        confidence: chosen.confidence,
        findings: read,
        errors,
        notes: findings.notes().to_vec(),
        completeness: findings.completeness().clone(),
    })
}

fn valid(name: &str) -> Read {
    let read = try_read(&format!("valid/{name}")).unwrap();
    assert_eq!(read.errors, [""; 0]);
    read
}

fn titles(read: &Read) -> Vec<&str> {
    read.findings.iter().map(|f| &*f.title).collect()
}

fn notes(read: &Read) -> Vec<&str> {
    read.notes.iter().map(|note| &*note.text).collect()
}

fn place(finding: &Finding<'_>) -> (String, Option<Region>) {
    match &finding.locations[..] {
        [Location::File(file)] => (file.path.to_string(), file.region),
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_error_is_a_finding() {
    let read = valid("4.3-eslint.xml");
    assert_eq!(
        (read.confidence, read.findings.len()),
        (Confidence::Likely, 2)
    );
    let finding = &read.findings[0];
    assert_eq!(
        (&*finding.tool, finding.kind),
        ("checkstyle", Kind::Quality)
    );
    assert_eq!(finding.rule.id, "eslint.rules.no-unused-vars");
    assert_eq!(
        finding.title,
        "'cart' is assigned a value but never used. (no-unused-vars)"
    );
    assert_eq!(finding.grade.word.as_deref(), Some("error"));
    let (path, region) = place(finding);
    let region = region.unwrap();
    assert_eq!(
        (&*path, region.start_line, region.start_column),
        ("web/cart.js", 4, Some(7))
    );
    let parts: Vec<_> = finding.identity.parts().map(|(name, _)| name).collect();
    assert_eq!(parts, ["path", "source", "message"]);
}

#[test]
fn reports_of_php_codesniffer_and_psalm_are_read_as_theirs() {
    let read = valid("3.7.2-php-codesniffer.xml");
    let rules: Vec<_> = read.findings.iter().map(|f| &*f.rule.id).collect();
    assert_eq!(
        rules,
        [
            "PEAR.Commenting.FileComment.Missing",
            "Generic.Files.LineLength.TooLong"
        ]
    );
    let read = valid("5.26-psalm.xml");
    assert_eq!(read.confidence, Confidence::Possible);
    let words: Vec<_> = read
        .findings
        .iter()
        .map(|f| f.grade.word.as_deref())
        .collect();
    assert_eq!(words, [Some("error"), Some("info")]);
    assert!(read.findings.iter().all(|f| f.rule.id == "unidentified"));
    assert!(titles(&read)[1].contains("int<1, max>"));
}

#[test]
fn a_file_that_the_tool_could_not_process_makes_the_report_partial() {
    let read = valid("10.12-checkstyle.xml");
    assert_eq!(read.findings.len(), 1);
    assert_eq!(
        place(&read.findings[0]),
        ("C:/build/shop/src/Cart.java".to_owned(), None)
    );
    assert_eq!(
        read.completeness,
        Completeness::Partial("the tool could not process every file".into())
    );
    assert!(notes(&read)[0].starts_with(
        "exception in C:/build/shop/src/Broken.java: com.puppycrawl.tools.checkstyle.api.CheckstyleException"
    ));
}

#[test]
fn odd_values_are_left_out_and_unknown_words_are_noted() {
    let read = valid("4.3-odd.xml");
    assert_eq!(titles(&read), ["First", "error without a message"]);
    let first = &read.findings[0];
    assert_eq!(place(first), ("src/a&b.php".to_owned(), None));
    assert_eq!(first.rule.id, "unidentified");
    assert_eq!(
        first.identity.parts().last(),
        Some(("message", "First line break"))
    );
    assert_eq!(
        notes(&read),
        [
            "unknown severity `fatal`",
            "Ignored error pattern #a# was not matched."
        ]
    );
}

#[test]
fn clean_reports_have_no_findings() {
    for name in ["4.3-clean.xml", "4.3-empty-root.xml"] {
        let read = valid(name);
        assert_eq!((read.findings.len(), read.notes.len()), (0, 0), "{name}");
        assert_eq!(read.completeness, Completeness::Complete);
    }
}

#[test]
fn several_documents_and_other_encodings_are_read() {
    let read = valid("4.3-two-documents.xml");
    assert_eq!(titles(&read), ["One.", "Two."]);
    assert_eq!(
        notes(&read),
        [
            "skipped 1 line of text after the report",
            "several reports in sequence"
        ]
    );
    assert_eq!(titles(&valid("4.3-utf16.xml")), ["😀"]);
}

#[test]
fn an_unusable_entry_leaves_the_others_readable() {
    let read = try_read("invalid/unusable-entries.xml").unwrap();
    assert_eq!(titles(&read), ["Kept.", "Kept, too."]);
    assert_eq!(
        read.errors,
        [
            "attribute `message` is missing at line 4, column 1 (byte 80), checkstyle.file[0].error[1]",
            "unescaped `&`, expected `&amp;` at line 5, column 28 (byte 125), \
             checkstyle.file[0].error[2].@message",
            "unescaped `&`, expected `&amp;` at line 7, column 15 (byte 154), \
             checkstyle.file[1].@name",
        ]
    );
}

#[test]
fn a_report_that_was_cut_gives_the_entries_before_the_cut() {
    let read = try_read("invalid/cut.xml").unwrap();
    assert_eq!(titles(&read), ["Kept."]);
    assert_eq!(read.errors.len(), 1);
    assert!(!read.completeness.is_complete());
}

#[test]
fn a_document_type_is_an_error() {
    for name in ["document-type.xml", "entity.xml"] {
        let read = try_read(&format!("invalid/{name}")).unwrap();
        assert_eq!(read.findings, [], "{name}");
        assert_eq!(
            read.errors,
            ["document type declarations (DTDs) are not supported at line 1, column 1 (byte 0)"]
        );
    }
}

#[test]
fn other_xml_is_not_claimed() {
    assert_eq!(
        try_read("invalid/junit.xml").err().unwrap().to_string(),
        "no known report: XML with the root element `testsuites`"
    );
}

#[test]
fn the_source_conforms() {
    let samples = |folder| {
        let samples = fixtures::samples(&format!("checkstyle/{folder}"));
        samples
            .into_iter()
            .map(|sample| (sample.name, sample.bytes))
    };
    // Any of several documents may be the last one.
    let (several, single): (Vec<_>, Vec<_>) =
        samples("valid").partition(|(name, _)| name.contains("-two-"));
    let suite = Suite::new(&finding_checkstyle::Checkstyle).at_least(Confidence::Possible);
    let checked = suite.check(single);
    assert!(
        checked.moved_lines > 0 && checked.moved_roots > 0,
        "{checked:?}"
    );
    assert!(checked.lost_entries > 0, "{checked:?}");
    suite.clone().lines().check(several);
    suite.broken().check(samples("invalid"));
}

//! Complete reports, read as an application reads them.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a failure here fails a test"
)]

use finding_gitlab_codequality::SOURCES;
use finding_source::testing::Suite;
use finding_source::{
    Confidence, Finding, Kind, Location, Note, Options, Region, Registry, Report, ReportError,
    ReportErrorKind,
};

struct Read {
    findings: Vec<Finding<'static>>,
    errors: Vec<String>,
    notes: Vec<Note>,
}

fn try_read(name: &str) -> Result<Read, ReportError> {
    read(&fixtures::sample(&format!("gitlab-codequality/{name}")).bytes)
}

fn read(bytes: &[u8]) -> Result<Read, ReportError> {
    let options = Options::default();
    let report = Report::new(bytes, &options.limits)?;
    let chosen = Registry::new(SOURCES).choose(&report)?;
    assert_eq!(chosen.confidence, Confidence::Possible);
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
    })
}

fn valid(name: &str) -> Read {
    let read = try_read(&format!("valid/{name}")).unwrap();
    assert_eq!(read.errors, [""; 0]);
    read
}

fn place(finding: &Finding<'_>) -> (String, Option<Region>) {
    match &finding.locations[..] {
        [Location::File(file)] => (file.path.to_string(), file.region),
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_issue_is_a_finding() {
    let read = valid("17-eslint.json");
    assert_eq!(read.findings.len(), 2);
    let finding = &read.findings[1];
    assert_eq!(
        (&*finding.tool, finding.kind),
        ("gitlab-codequality", Kind::Quality)
    );
    assert_eq!(
        (&*finding.rule.id, &*finding.title),
        ("no-console", "Unexpected console statement.")
    );
    assert_eq!(finding.grade.word.as_deref(), Some("minor"));
    let (path, region) = place(finding);
    let region = region.unwrap();
    assert_eq!(
        (&*path, region.start_line, region.end_line),
        ("web/cart.js", 9, Some(11))
    );
    let parts: Vec<_> = finding.identity.parts().collect();
    assert_eq!(
        parts,
        [
            ("path", "web/cart.js"),
            ("check", "no-console"),
            ("description", "Unexpected console statement.")
        ]
    );
    assert_eq!(
        finding.facts,
        [("fingerprint", "1b5ed8f1f0c8d2b0c7e2f0d3f2a4a9c1".into())]
    );
}

#[test]
fn additions_of_code_climate_are_read_and_its_measurements_are_noted() {
    let read = valid("17-code-climate.json");
    assert_eq!(read.findings.len(), 1);
    let finding = &read.findings[0];
    assert_eq!(finding.kind, Kind::Code);
    assert_eq!(finding.title, "Detected tainted HTML");
    assert_eq!(
        finding.description.as_deref(),
        Some("Data from the user reaches the page.")
    );
    assert_eq!(finding.tags, ["Security", "Bug Risk"]);
    assert_eq!(finding.facts[0], ("engine", "psalm".into()));
    let (path, region) = place(finding);
    let region = region.unwrap();
    assert_eq!(path, "src/Page.php");
    assert_eq!((region.start_line, region.end_line), (12, Some(13)));
    assert_eq!((region.start_column, region.end_column), (Some(5), Some(9)));
    assert_eq!(read.notes[0].text, "skipped an entry of type `measurement`");
}

#[test]
fn a_list_merged_from_several_tools_is_read_whole() {
    let read = valid("17-merged.json");
    assert_eq!(read.findings.len(), 5);
    let [.., first, second] = &read.findings[..] else {
        panic!("{}", read.findings.len());
    };
    assert_eq!(first.rule.id, "unidentified");
    assert_eq!(place(first).0, "src/A.php");
    assert_eq!(place(first).1, Region::line(7));
    // Equal texts in one file are distinguished only by their number, not by the line.
    assert_eq!(
        (first.identity.occurrence(), second.identity.occurrence()),
        (0, 1)
    );
    assert_eq!(place(second).1, None);
}

#[test]
fn odd_values_are_left_out_and_unknown_words_are_noted() {
    let read = valid("17-odd.json");
    let [nothing, lines] = &read.findings[..] else {
        panic!("{}", read.findings.len());
    };
    assert_eq!(nothing.title, "issue without a description");
    assert_eq!(
        (&nothing.description, &nothing.locations[..]),
        (&None, &[][..])
    );
    assert_eq!(nothing.grade.word.as_deref(), Some("huge"));
    assert_eq!(read.notes[0].text, "unknown severity `huge`");
    assert_eq!(lines.title, "First.");
    assert_eq!(lines.description.as_deref(), Some("First.\nSecond."));
    assert_eq!(
        (&lines.grade.word, &lines.tags[..], &lines.facts[..]),
        (&None, &[][..], &[][..])
    );
    assert_eq!(place(lines), ("src/a.php".to_owned(), Region::line(5)));
}

#[test]
fn a_clean_list_and_lists_one_after_another_are_read() {
    assert_eq!(valid("17-clean.json").findings, []);
    let read = valid("17-two-lists.json");
    assert_eq!(read.findings.len(), 2);
    let notes: Vec<_> = read.notes.iter().map(|note| &*note.text).collect();
    assert_eq!(
        notes,
        [
            "skipped 1 line of text after the report",
            "several reports in sequence"
        ]
    );
}

#[test]
fn an_unusable_entry_leaves_the_others_readable() {
    let read = try_read("invalid/unusable-entries.json").unwrap();
    let titles: Vec<_> = read.findings.iter().map(|f| &*f.title).collect();
    let unnamed = "issue without a description";
    assert_eq!(
        titles,
        ["Kept.", "No place.", unnamed, unnamed, "Kept, too."]
    );
    assert_eq!(
        read.errors,
        ["expected an object, found a number at line 16, column 3 (byte 182), [3]"]
    );
    let read = self::read(
        br#"[{"description": "Kept.", "location": {"path": "a"}}, {"severity": "info"}]"#,
    )
    .unwrap();
    assert_eq!(
        read.errors,
        [
            "an issue with neither description nor check nor location at line 1, column 55 (byte 54), [1]"
        ]
    );
}

#[test]
fn a_detail_of_another_type_is_left_out_with_one_note() {
    let issue = r#"{"type": ["issue"], "description": "d", "check_name": {}, "content": "A longer text.",
        "categories": "Security", "severity": [], "fingerprint": {}, "engine_name": [],
        "location": {"path": "a.rb", "lines": 7, "positions": {"begin": 7, "end": {"line": "last", "column": {}}}}}"#;
    let read = read(format!("[{issue}, {issue}]").as_bytes()).unwrap();
    assert_eq!(read.errors, [""; 0]);
    assert_eq!(read.findings.len(), 2);
    assert_eq!(read.findings[0].description.as_deref(), Some("d"));
    assert_eq!(place(&read.findings[0]), ("a.rb".to_owned(), None));
    let notes = read.notes.iter();
    let names: Vec<_> = notes
        .filter_map(|note| note.text.split('`').nth(1))
        .collect();
    let ignored = [
        "type",
        "check_name",
        "content",
        "categories",
        "severity",
        "fingerprint",
        "engine_name",
        "lines",
        "begin",
        "line",
        "column",
    ];
    assert_eq!(names, ignored);
}

#[test]
fn the_type_of_an_issue_may_have_any_letter_case() {
    let report = br#"[{"type": "Issue", "description": "a", "location": {"path": "a"}},
        {"type": "ISSUE", "description": "b", "location": {"path": "a"}},
        {"type": "opinion", "description": "c", "location": {"path": "a"}}]"#;
    let read = read(report).unwrap();
    assert_eq!((read.findings.len(), read.errors.len()), (2, 0));
    let notes: Vec<_> = read.notes.iter().map(|note| &*note.text).collect();
    assert_eq!(notes, ["skipped an entry of type `opinion`"]);
}

#[test]
fn a_list_that_breaks_off_gives_what_came_before() {
    let read = try_read("invalid/cut.json").unwrap();
    assert_eq!((read.findings.len(), read.errors.len()), (1, 1));
}

#[test]
fn other_reports_of_gitlab_are_not_claimed() {
    let error = try_read("invalid/dependency-scanning.json").err().unwrap();
    assert_eq!(error.kind(), ReportErrorKind::Unrecognized);
}

#[test]
fn the_source_conforms() {
    let samples = |folder| {
        let samples = fixtures::samples(&format!("gitlab-codequality/{folder}"));
        samples
            .into_iter()
            .map(|sample| (sample.name, sample.bytes))
    };
    // Any of several documents may be the last one.
    let (several, single): (Vec<_>, Vec<_>) =
        samples("valid").partition(|(name, _)| name.contains("-two-"));
    let suite =
        Suite::new(&finding_gitlab_codequality::GitLabCodeQuality).at_least(Confidence::Possible);
    let checked = suite.check(single);
    assert!(
        checked.moved_lines > 0 && checked.moved_roots > 0,
        "{checked:?}"
    );
    assert!(checked.lost_entries > 0, "{checked:?}");
    suite.clone().lines().check(several);
    suite.broken().check(samples("invalid"));
}

#[test]
fn members_of_another_type_do_not_affect_findings() {
    let samples = fixtures::samples("gitlab-codequality/valid").into_iter();
    let samples = samples.map(|sample| (sample.name, sample.bytes));
    let suite = Suite::new(&finding_gitlab_codequality::GitLabCodeQuality);
    assert_eq!(suite.costly_types(samples.clone()), []);
    assert_eq!(suite.unreported_types(samples), []);
}

#[test]
fn an_issue_with_a_very_long_description_is_detected_and_read() {
    let description = "x".repeat(70_000);
    let list = format!(r#"[{{"description": "{description}", "location": {{"path": "a.rb"}}}}]"#);
    let read = read(list.as_bytes()).unwrap();
    assert_eq!((read.findings.len(), read.errors.len()), (1, 0));
}

#[test]
fn the_explanation_is_without_markdown() {
    let report = br##"[{"description": "Too complex", "check_name": "complexity", "fingerprint": "a", "severity": "minor",
        "location": {"path": "a.rb", "lines": {"begin": 1}},
        "content": {"body": "# Complexity\nSee [the docs](https://a.example/) for **more**."}}]"##;
    let read = read(report).unwrap();
    assert_eq!(
        read.findings[0].description.as_deref(),
        Some("Complexity\nSee the docs for more.")
    );
}

//! Reports as they are found, read the way a runner reads them.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "what fails here fails a test"
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
    let bytes = fixtures::sample(&format!("gitlab-codequality/{name}")).bytes;
    let options = Options::default();
    let report = Report::new(&bytes, &options.limits)?;
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
fn what_code_climate_adds_is_read_and_its_measurements_are_noted() {
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
    assert_eq!(
        read.notes[0].text,
        "passed over an entry of type `measurement`"
    );
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
    // The same words in the same file are told apart by their number alone, not by the line.
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
            "passed over text behind the report",
            "several lists one after another"
        ]
    );
}

#[test]
fn an_unusable_entry_leaves_the_others_readable() {
    let read = try_read("invalid/unusable-entries.json").unwrap();
    let titles: Vec<_> = read.findings.iter().map(|f| &*f.title).collect();
    assert_eq!(titles, ["Kept.", "Kept, too."]);
    assert_eq!(
        read.errors,
        [
            "member `location` is missing at line 8, column 3 (byte 87), [1]",
            "member `description` is missing at line 11, column 3 (byte 127), [2]",
            "expected an object, found a number at line 16, column 3 (byte 182), [3]",
            "expected text, found an array at line 18, column 20 (byte 208), [4].description",
        ]
    );
}

#[test]
fn a_list_that_breaks_off_gives_what_came_before() {
    let read = try_read("invalid/cut.json").unwrap();
    assert_eq!((read.findings.len(), read.errors.len()), (1, 1));
}

#[test]
fn other_reports_of_gitlab_are_not_taken_for_it() {
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
    // Of several documents any may be the last.
    let (several, single): (Vec<_>, Vec<_>) =
        samples("valid").partition(|(name, _)| name.contains("-two-"));
    let suite =
        Suite::new(&finding_gitlab_codequality::GitLabCodeQuality).at_least(Confidence::Possible);
    suite.check(single);
    suite.clone().lines().check(several);
    suite.broken().check(samples("invalid"));
}

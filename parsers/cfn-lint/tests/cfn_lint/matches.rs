//! Matches as findings.

use finding_source::{Kind, Location, NoteKind, Region};

use crate::support::{identity, read, sample, try_read_named, valid};

#[test]
fn a_match_is_a_finding() {
    let read = valid("1.55-shop.json");
    assert_eq!(
        read.lines(),
        [
            "E3012 Error templates/orders.yaml:31#OrderQueue",
            "E3002 Error templates/orders.yaml:40#MailQueue",
            "E3012 Error templates/orders.yaml:52#OrderTable",
            "E3012 Error templates/orders.yaml:52#OrderTable",
            "W2001 Warning templates/orders.yaml:6",
            "W3011 Warning templates/orders.yaml:48#OrderTable",
            "I3042 Informational templates/deploy.yaml:12#DeployRole",
        ]
    );
    assert_eq!((read.why_partial(), &read.notes[..]), (None, &[][..]));
    let finding = &read.findings[0];
    assert_eq!((&*finding.tool, finding.kind), ("cfn-lint", Kind::Quality));
    assert_eq!(finding.title, "3600 is not of type 'string'");
    assert_eq!(
        finding.description.as_deref(),
        Some(
            "3600 is not of type 'string'\n\nChecks resource property values with Primitive Types for values \
             that match those types."
        )
    );
    assert_eq!(
        finding.rule.name.as_deref(),
        Some("Check resource properties values")
    );
    assert!(finding.rule.url.as_deref().unwrap().starts_with("https://"));
    assert_eq!(
        finding.facts,
        [(
            "Path",
            "/Resources/OrderQueue/Properties/VisibilityTimeout".into()
        )]
    );
    let Location::Template(place) = &finding.locations[0] else {
        panic!("{:?}", finding.locations);
    };
    let mut region = Region::line(31).unwrap();
    region.end_line = Some(31);
    (region.start_column, region.end_column) = (Some(7), Some(24));
    assert_eq!(place.file.as_ref().unwrap().region, Some(region));
    assert_eq!(read.findings[6].rule.url, None);
}

#[test]
fn a_match_is_identified_by_its_path_in_the_template() {
    let read = valid("1.55-shop.json");
    assert_eq!(
        identity(&read.findings[2]),
        "path=21:templates/orders.yaml\nrule=5:E3012\n\
         place=54:/Resources/OrderTable/Properties/KeySchema/0/Encrypted\n"
    );
    // Neither by a line nor by a message, which quotes values.
    let text = String::from_utf8(sample("1.55-shop.json")).unwrap();
    let moved = text
        .replace("3600 is not", "7200 is not")
        .replace("\"LineNumber\": 31", "\"LineNumber\": 32");
    assert_ne!(text, moved);
    assert_eq!(self::read(moved).identities(), read.identities());
}

#[test]
fn the_id_of_a_match_is_not_part_of_its_identity() {
    // Two matches with the same rule, message and line share it, and it changes with the line.
    let text = String::from_utf8(sample("1.55-shop.json")).unwrap();
    let lines = text.lines().map(|line| {
        let id = line.starts_with("        \"Id\":");
        if id {
            "        \"Id\": \"00000000-0000-0000-0000-000000000000\","
        } else {
            line
        }
    });
    let same: Vec<&str> = lines.collect();
    assert_eq!(
        read(same.join("\n")).findings,
        valid("1.55-shop.json").findings
    );
}

#[test]
fn a_match_without_a_path_is_identified_by_its_message() {
    let read = valid("0.18-shop.json");
    assert_eq!(
        identity(&read.findings[4]),
        "path=21:templates/orders.yaml\nrule=5:W2001\nmessage=32:Parameter DatabasePort not used.\n"
    );
    assert_eq!(read.lines()[4], "W2001 Warning templates/orders.yaml:6");
    assert_eq!(read.findings[4].facts, []);
}

#[test]
fn versions_0_and_1_give_the_same_matches() {
    let (old, new) = (valid("0.87-shop.json"), valid("1.55-shop.json"));
    assert_eq!(old.findings, new.findings);
}

#[test]
fn a_match_that_explains_another_one_refers_to_it() {
    let read = valid("1.55-parents.json");
    assert_eq!(read.findings.len(), 2);
    assert_eq!(read.findings[0].facts.len(), 1);
    let (name, parent) = &read.findings[1].facts[1];
    assert_eq!((*name, parent.len()), ("ParentId", 36));
    // Matches of one rule at one location are numbered.
    let numbers: Vec<_> = read
        .findings
        .iter()
        .map(|f| f.identity.occurrence())
        .collect();
    assert_eq!(numbers, [0, 1]);
}

#[test]
fn a_template_that_was_not_linted_is_not_clean() {
    let read = valid("1.55-failed.json");
    assert_eq!(
        read.lines(),
        [
            "E0000 Error templates/broken.yaml:9",
            "E0001 Error templates/serverless.yaml:1#Shop",
            "E0002 Error templates/orders.yaml:1",
            "W2001 Warning templates/orders.yaml:6",
        ]
    );
    assert_eq!(
        read.why_partial(),
        Some("a template was not linted, or not by every rule")
    );
    let notes = read.notes_of(NoteKind::Tool);
    assert_eq!(
        (notes.len(), notes[0]),
        (3, "E0000: could not find expected ':'")
    );
    let old = valid("0.87-parse-error.json");
    assert_eq!(old.lines(), ["E0000 Error -:4"]);
    assert!(old.why_partial().is_some());
}

#[test]
fn matches_repeated_for_other_parameters_are_skipped() {
    let read = valid("1.55-parameter-files.json");
    assert_eq!(read.findings.len(), 8);
    let repeated = read.notes.iter();
    let repeated = repeated.filter(|note| note.kind == NoteKind::Repeated);
    assert_eq!(repeated.map(|note| note.times).sum::<u64>(), 5);
    assert_eq!(read.findings[7].title, "7200 is not of type 'string'");
    assert_eq!(read.findings[7].identity.occurrence(), 1);
    let read = valid("1.55-two-reports.json");
    assert_eq!(read.findings, valid("1.55-shop.json").findings);
    assert_eq!(
        read.notes_of(NoteKind::File),
        ["several reports in sequence"]
    );
}

#[test]
fn an_equal_match_with_another_level_is_another_finding() {
    let of = |level: &str| {
        format!(
            r#"{{"Rule": {{"Id": "E1"}}, "Level": "{level}", "Message": "m", "Filename": "a.yaml", "Location": {{"Start": {{"LineNumber": 3, "ColumnNumber": 1}}, "End": {{"LineNumber": 3, "ColumnNumber": 2}}}}}}"#
        )
    };
    let list = |levels: &[&str]| {
        let entries: Vec<String> = levels.iter().map(|level| of(level)).collect();
        read(format!("[{}]", entries.join(", ")))
    };
    let read = list(&["Error", "Warning", "Error", "Warning"]);
    assert_eq!(read.findings.len(), 2);
    assert_eq!(read.findings[1].identity.occurrence(), 1);
    let note = "skipped a repeated match of E1";
    assert_eq!(read.notes_of(NoteKind::Repeated), [note]);
}

#[test]
fn custom_rules_may_have_any_letter_and_any_alphabet() {
    let read = valid("1.55-custom-rules.json");
    let finding = read.one();
    assert_eq!(
        read.lines(),
        ["X9001 Unknown vorlagen/größe und preis.yaml:3#Bucket/Nested"]
    );
    assert_eq!(
        finding.facts[0].1,
        "/Resources/Bucket~1Nested/Properties/a~0b~1c"
    );
    assert_eq!(read.notes, []);
}

#[test]
fn secrets_in_names_are_not_shown_with_their_slashes_escaped() {
    let report = r#"[{"Rule": {"Id": "E1"}, "Level": "Error", "Message": "m", "Filename": "a.yaml",
        "Location": {"Start": {}, "End": {}, "Path": ["Mappings", "https://ci:correct-horse@git.example/shop.git"]}}]"#;
    let read = read(report);
    let (name, path) = &read.one().facts[0];
    assert_eq!(*name, "Path");
    assert!(path.starts_with("/Mappings/https:~1~1"), "{path}");
    assert!(!path.contains("correct-horse"), "{path}");
}

#[test]
fn odd_values_are_left_out_and_unknown_levels_are_noted() {
    let read = valid("1.55-odd.json");
    assert_eq!(
        read.lines(),
        [
            "E1 - -",
            "E2 error a.yaml",
            "E3 Fatal a.yaml:8",
            "E3 Error a.yaml:8",
            "E4 Error #A",
            "E5 Error a.yaml",
            "E6 Error a.yaml:4",
        ]
    );
    assert_eq!(
        read.notes_of(NoteKind::UnknownWord),
        [
            "level of rule E1 is unknown: absent",
            "level of rule E3 is unknown: `Fatal`"
        ]
    );
    let [nothing, about, lines, ..] = &read.findings[..] else {
        panic!("{:?}", read.lines());
    };
    assert_eq!(
        (&*nothing.title, &nothing.description),
        ("cfn-lint rule E1", &None)
    );
    assert_eq!((&about.rule.name, &about.rule.url), (&None, &None));
    assert_eq!(about.description.as_deref(), Some("About it."));
    assert_eq!(lines.title, "One. Two.");
    assert_eq!(lines.description.as_deref(), Some("One.\nTwo."));
    // An end before its beginning is ignored.
    let Location::File(file) = &lines.locations[0] else {
        panic!("{:?}", lines.locations);
    };
    assert_eq!(file.region, Region::line(8));
}

#[test]
fn rule_letters_belong_to_this_tool() {
    let nag = r#"[{"filename": "a.yaml", "file_results": {"failure_count": 0, "violations": []}}]"#;
    assert!(try_read_named(nag).is_err());
}

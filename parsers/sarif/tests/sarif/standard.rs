//! Rules of the standard, on rebuilt versions of its examples.

use finding_source::{
    Completeness, FindingStatus, Kind, Location, NamedLocation, NoteKind, Region,
};

use crate::support::{read_each, valid};

#[test]
fn the_smallest_log_is_a_clean_scan() {
    let read = valid("2.1.0-appendix-minimal");
    assert_eq!(
        (read.findings.len(), read.completeness),
        (0, Completeness::Complete)
    );
}

#[test]
fn a_result_with_source_has_its_message_and_place() {
    let read = valid("2.1.0-appendix-with-source");
    let finding = read.one();
    assert!(
        finding
            .description
            .as_deref()
            .unwrap()
            .starts_with("Variable \"count\" was used without being initialized.\n\n")
    );
    assert_eq!(read.paths(), ["src/collections/list.cpp"]);
    assert_eq!(
        finding.facts,
        [("logicalLocation", "collections::list::add".into())]
    );
    // Neither the result nor the rule has a level.
    assert_eq!(read.words(), ["warning"]);
}

#[test]
fn a_result_without_source_is_known_by_its_logical_location() {
    let read = valid("2.1.0-appendix-without-source");
    let finding = read.one();
    let place = Location::Named(NamedLocation::new("Example.Worker.DoWork").with_sort("function"));
    assert_eq!(
        (&finding.locations[..], finding.kind),
        (&[place][..], Kind::Code)
    );
    assert_eq!(
        finding.facts,
        [("logicalLocation", "Example.Worker.DoWork".into())]
    );
    assert!(read.identities()[0].contains("name=21:Example.Worker.DoWork"));
}

#[test]
fn levels_are_those_of_results_kinds_overrides_and_rules() {
    let read = valid("2.1.0-appendix-rule-metadata");
    assert_eq!(
        read.rules(),
        [
            "CA1001",
            "CA2101",
            "CA5350/md5",
            "SEC0001",
            "CA1001",
            "CA2101",
            "CA2101",
            "CA2101",
            "CA2101"
        ]
    );
    // Overridden, from the rule, from the result, overridden in an extension, from a kind without failure.
    assert_eq!(
        read.words()[..5],
        ["warning", "error", "error", "error", "none"]
    );
    assert_eq!(read.findings[4].confidence.as_ref().unwrap().word, "review");
    assert_eq!(read.time.as_deref(), Some("2024-05-02T10:01:30.5Z"));
}

#[test]
fn messages_are_those_of_rules_components_and_results() {
    let read = valid("2.1.0-appendix-rule-metadata");
    let descriptions = read.descriptions();
    assert!(
        descriptions[0]
            .starts_with("\"Cart\" should implement IDisposable, since it owns \"items\".")
    );
    assert_eq!(
        descriptions[1],
        "Marshalling of \"SetName\" is not specified."
    );
    assert_eq!(descriptions[2], "\"Hash\" uses MD5, {which} is weak.");
    assert_eq!(
        descriptions[3],
        "Crypto algorithm sha-1 is known to be weak."
    );
    assert!(descriptions[4].starts_with("See \"the manual\" for what to do."));
}

#[test]
fn several_locations_are_one_finding_or_one_each() {
    let read = valid("2.1.0-appendix-rule-metadata");
    let places: Vec<_> = read.findings[1]
        .locations
        .iter()
        .map(|location| match location {
            Location::File(file) => (
                &*file.path,
                file.region.map(
                    |Region {
                         start_line,
                         end_line,
                         start_column,
                         end_column,
                         ..
                     }| (start_line, end_line, start_column, end_column),
                ),
            ),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(
        places,
        [
            ("src/app.c", Some((2, Some(3), Some(4), Some(8)))),
            ("src/other.c", Some((9, None, None, None)))
        ]
    );
    let each = read_each(fixtures::sample("sarif/valid/2.1.0-appendix-rule-metadata.sarif").bytes);
    assert_eq!(each.findings.len(), read.findings.len() + 1);
    assert_eq!(each.paths()[1..3], ["src/app.c", "src/other.c"]);
}

#[test]
fn suppressions_and_baseline_decide_the_status() {
    let read = valid("2.1.0-appendix-rule-metadata");
    let statuses: Vec<_> = read.findings[5..]
        .iter()
        .map(|f| f.status.clone())
        .collect();
    assert_eq!(
        statuses,
        [
            FindingStatus::Fixed,
            FindingStatus::Suppressed {
                reason: Some("reviewed by the team".into())
            },
            FindingStatus::Open,
            FindingStatus::Open,
        ]
    );
}

#[test]
fn identities_are_made_of_what_does_not_change() {
    let identities = valid("2.1.0-appendix-rule-metadata").identities();
    // The first id of the rule.
    assert!(identities[0].contains("category=21:Nightly security/shop\nrule=6:CA0901\npath=11:src/Cart.cs\ncorrelation=36:cccccccc"), "{}", identities[0]);
    // The newest version of a fingerprint.
    assert!(
        identities[2].ends_with("fingerprint=3:two\n"),
        "{}",
        identities[2]
    );
}

#[test]
fn parts_of_a_run_may_be_stored_elsewhere_in_the_log() {
    let read = valid("2.1.0-inline-external");
    let finding = read.one();
    assert_eq!(
        (&*finding.title, read.words()),
        ("This is odd.", vec!["error"])
    );
    // Results in another file are missing.
    assert_eq!(read.why_partial(), Some("results are in another file"));
    let notes = read.notes_of(NoteKind::Other);
    assert_eq!(
        notes,
        ["`results` are in another file, `more.sarif-external-properties`, which is not read"]
    );
    assert_eq!(read.notes.len(), 1);
}

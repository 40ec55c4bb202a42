//! 2.0.0, 1.0.0, and names in snake case.

use finding_source::FindingStatus;

use crate::support::{log, read, valid};

#[test]
fn drafts_of_2_0_0_have_a_map_of_rules() {
    let read = valid("2.0.0-resources");
    assert_eq!(read.words(), ["error", "none"]);
    assert!(read.descriptions()[0].starts_with("Variable \"ptr\" was used."));
    assert_eq!(
        read.findings[0].status,
        FindingStatus::Suppressed { reason: None }
    );
    assert_eq!(read.findings[1].confidence.as_ref().unwrap().word, "open");
    assert_eq!(
        read.tool,
        (Some("CodeScanner".into()), Some("2.1.0".into()))
    );
    assert_eq!(read.time.as_deref(), Some("2018-07-16T14:18:25Z"));
}

#[test]
fn drafts_of_2_0_0_count_rules_and_extensions_apart() {
    let read = valid("2.0.0-extensions");
    assert_eq!(
        read.titles(),
        [
            "Crypto algorithm sha-1 is known to be weak.",
            "The field count can be marked readonly."
        ]
    );
    // Overridden, and from the rule.
    assert_eq!(read.words(), ["error", "note"]);
    assert_eq!(read.paths(), ["crypto/hash.cs", "crypto/hash.cs"]);
}

#[test]
fn version_1_0_0_has_plain_texts_and_formats() {
    let read = valid("1.0.0-rules-map");
    assert!(read.descriptions()[0].starts_with("Main.items returns an array."));
    assert!(read.descriptions()[1].starts_with("A plain text."));
    assert_eq!(
        read.titles(),
        ["Main.items returns an array.", "A plain text."]
    );
    assert_eq!(read.rules(), ["CA1819", "CA1819"]);
    assert_eq!(read.words(), ["warning", "note"]);
    assert_eq!(read.paths(), ["~/app/Main.java", "Main.java"]);
    assert_eq!(
        read.findings[0].status,
        FindingStatus::Suppressed { reason: None }
    );
    assert_eq!(read.time.as_deref(), Some("2016-07-16T14:19:01Z"));
}

#[test]
fn names_in_snake_case_are_the_same_names() {
    let snake = valid("2.1.0-snake-case");
    let finding = snake.one();
    assert_eq!((&*finding.title, finding.grade.score), ("Odd", Some(7.0)));
    assert_eq!(snake.paths(), ["a.py"]);
    assert!(
        snake.identities()[0]
            .contains("category=7:nightly\nrule=4:py/x\npath=4:a.py\npartial=4:aa:1")
    );
    let camel =
        String::from_utf8(fixtures::sample("sarif/valid/2.1.0-snake-case.sarif").bytes).unwrap();
    let camel = camel
        .replace("rule_id", "ruleId")
        .replace("physical_location", "physicalLocation");
    assert_eq!(read(camel).findings, snake.findings);
}

#[test]
fn an_unknown_version_is_read_and_noted() {
    let log =
        log(r#""tool":{"driver":{"name":"x"}},"results":[{"ruleId":"a","message":{"text":"m"}}]"#);
    for (version, notes) in [
        (r#""2.1.0-rtm.5""#, 0),
        ("2.1", 0),
        (r#""2.2.0""#, 1),
        (r#""3.0.0""#, 1),
    ] {
        let read = read(log.replace(r#""2.1.0""#, version));
        assert_eq!(
            (read.findings.len(), read.notes.len()),
            (1, notes),
            "{version}"
        );
    }
}

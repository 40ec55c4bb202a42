//! Recommendations of CodeGuru Reviewer, and their pitfalls.

use finding_source::{Kind, Location, NoteKind};

use crate::support::{identity, read, sample, valid};

fn one(members: &str) -> String {
    format!(r#"[{{"recommendationId": "a", "filePath": "a.py", {members}}}]"#)
}

#[test]
fn a_recommendation_is_a_finding() {
    let read = valid("reviewer-0.2-shop.json");
    assert_eq!(read.source, "codeguru-reviewer");
    assert_eq!(
        read.lines(),
        [
            "java/resource-leak Medium src/main/java/shop/Orders.java:42",
            "python/sql-injection Critical tools/report.py:17",
            "python/hardcoded-credentials High tools/mail.py:5",
            "unidentified - src/main/java/shop/Carts.java:9",
            "cloudformation/s3-bucket-encryption Info templates/shop.yaml:30",
        ]
    );
    let finding = &read.findings[0];
    assert_eq!(
        (&*finding.title, finding.kind),
        ("Resource leak", Kind::Code)
    );
    assert_eq!(finding.cwes, [400, 664]);
    assert_eq!(finding.tags.len(), 5);
    let Location::File(file) = &finding.locations[0] else {
        panic!("{:?}", finding.locations);
    };
    assert_eq!(file.region.unwrap().end_line, Some(57));
    assert_eq!(
        finding.facts,
        [
            ("RuleId", "java/resource-leak@v1.0".into()),
            ("RecommendationCategory", "ResourceLeaks".into())
        ]
    );
    assert_eq!((&read.notes[..], read.why_partial()), (&[][..], None));
}

#[test]
fn names_in_camel_case_and_in_pascal_case_are_the_same() {
    let camel = valid("reviewer-0.2-shop.json");
    for name in ["reviewer-0.1-pascal-case.json", "reviewer-api-shop.json"] {
        assert_eq!(valid(name).findings, camel.findings, "{name}");
    }
}

#[test]
fn severity_and_rule_may_be_missing() {
    let read = valid("reviewer-0.2-shop.json");
    let finding = &read.findings[3];
    assert_eq!(
        (&*finding.rule.id, &finding.rule.name),
        ("unidentified", &None)
    );
    assert_eq!(finding.grade.word, None);
    assert_eq!(finding.title, "Problem: InterruptedException is ignored.");
    for members in [
        r#""severity": null"#,
        r#""severity": " ""#,
        r#""ruleMetadata": null"#,
        r#""ruleMetadata": {"ruleId": "", "ruleTags": null}"#,
    ] {
        let read = self::read(one(members));
        let finding = read.one();
        assert_eq!(
            (&finding.grade.word, &*finding.rule.id),
            (&None, "unidentified")
        );
        assert_eq!(read.notes, [], "{members}");
    }
    let read = self::read(one(r#""severity": "Urgent""#));
    assert_eq!(
        read.notes_of(NoteKind::UnknownWord),
        ["severity of rule unidentified is unknown: `Urgent`"]
    );
}

#[test]
fn a_statement_about_the_scan_is_not_a_finding() {
    let read = valid("reviewer-0.2-no-artifacts.json");
    assert_eq!(
        read.lines(),
        ["python/sql-injection Critical tools/report.py:17"]
    );
    let [note] = &read.notes_of(NoteKind::Tool)[..] else {
        panic!("{:?}", read.notes);
    };
    assert!(note.contains("build artifacts for some of your source code are missing"));
    assert_eq!(
        read.why_partial(),
        Some("build artifacts were missing, so that not all detectors ran")
    );
    let read = valid("reviewer-0.2-statistics.json");
    assert_eq!((read.findings.len(), read.why_partial()), (1, None));
    assert_eq!(read.notes_of(NoteKind::Tool).len(), 1);
}

#[test]
fn a_response_with_a_token_is_one_page_of_several() {
    let read = valid("reviewer-api-first-page.json");
    assert_eq!(read.findings.len(), 2);
    assert_eq!(read.why_partial(), Some("one page of several"));
    let read = valid("reviewer-api-two-pages.json");
    assert_eq!((read.findings.len(), read.why_partial()), (5, None));
    assert_eq!(
        read.notes_of(NoteKind::File),
        ["several reports in sequence"]
    );
    let read = valid("reviewer-api-null.json");
    assert_eq!(read.why_partial(), Some("the response has no list"));
    assert_eq!(valid("reviewer-api-none.json").why_partial(), None);
}

#[test]
fn quality_and_security_are_distinguished_by_category_and_tags() {
    for (members, kind) in [
        (r#""recommendationCategory": "SecurityIssues""#, Kind::Code),
        (
            r#""recommendationCategory": "InputValidations""#,
            Kind::Code,
        ),
        (
            r#""recommendationCategory": "ResourceLeaks""#,
            Kind::Quality,
        ),
        (
            r#""recommendationCategory": "CodeMaintenanceIssues""#,
            Kind::Quality,
        ),
        (
            r#""recommendationCategory": "AWSCloudFormationIssues""#,
            Kind::Configuration,
        ),
        (r#""ruleMetadata": {"ruleTags": ["cwe-20"]}"#, Kind::Code),
        (r#""ruleMetadata": {"ruleTags": ["Security"]}"#, Kind::Code),
        (
            r#""ruleMetadata": {"ruleTags": ["top25-cwes", "java"]}"#,
            Kind::Quality,
        ),
        (
            r#""ruleMetadata": {"ruleId": "java/hardcoded-credentials@v1.0"}"#,
            Kind::Secret,
        ),
    ] {
        assert_eq!(read(one(members)).one().kind, kind, "{members}");
    }
}

#[test]
fn the_version_of_a_rule_is_not_part_of_its_name() {
    for (id, name) in [
        ("java/resource-leak@v1.0", "java/resource-leak"),
        ("java/resource-leak@v12.10.3", "java/resource-leak"),
        ("java/resource-leak", "java/resource-leak"),
        ("acme/rule@version", "acme/rule@version"),
        ("@v1.0", "@v1.0"),
        ("a\\nb@v1", "a b"),
    ] {
        let report = format!(
            r#"[{{"filePath": "a.py", "description": "d", "ruleMetadata": {{"ruleId": "{id}"}}}}]"#
        );
        let read = read(&report);
        let finding = read.one();
        assert_eq!(finding.rule.id, name);
        assert_eq!(
            identity(finding),
            format!("rule={}:{name}\npath=4:a.py\ndescription=1:d\n", name.len())
        );
    }
}

#[test]
fn markdown_is_shown_as_text_and_its_links_are_references() {
    let read = valid("reviewer-0.2-shop.json");
    let finding = &read.findings[1];
    assert_eq!(
        finding.description.as_deref(),
        Some(
            "We detected an SQL command that might use unsanitized input. This can result in an SQL injection. \n\
             To increase the security of your code, use query parameters. Learn more."
        )
    );
    let links: Vec<_> = finding
        .references
        .iter()
        .map(|r| r.url.as_deref())
        .collect();
    assert_eq!(
        links,
        [
            Some("https://docs.python.org/3/library/sqlite3.html"),
            Some("https://cwe.mitre.org/data/definitions/89.html")
        ]
    );
}

#[test]
fn a_recommendation_is_identified_by_its_id() {
    let read = valid("reviewer-0.2-shop.json");
    assert_eq!(
        identity(&read.findings[3]),
        "recommendation=32:9f8e7d6c5b4a39281706f5e4d3c2b1a0\n"
    );
    let text = String::from_utf8(sample("reviewer-0.2-shop.json")).unwrap();
    let moved = text.replace("\"startLine\" : 42", "\"startLine\" : 43");
    assert_ne!(text, moved);
    assert_eq!(self::read(moved).identities(), read.identities());
}

#[test]
fn an_equal_recommendation_with_another_severity_is_another_finding() {
    let of = |severity: &str| {
        format!(
            r#"{{"RecommendationId": "r", "FilePath": "a.py", "StartLine": 3, "EndLine": 3, "Description": "d", "Severity": "{severity}"}}"#
        )
    };
    let entries = [of("High"), of("Low"), of("High")].join(", ");
    let read = read(format!("[{entries}]"));
    assert_eq!(read.findings.len(), 2);
    assert_eq!(read.findings[1].identity.occurrence(), 1);
    assert_eq!(read.notes_of(NoteKind::Repeated).len(), 1);
}

#[test]
fn odd_values_are_left_out_and_repeated_entries_are_skipped() {
    let read = valid("reviewer-0.2-odd.json");
    assert_eq!(
        read.lines(),
        [
            "unidentified Urgent a.py",
            "unidentified critical b.py:9",
            "python/x - c.py:5",
            "acme/y@version - -",
            "unidentified - other.py:3",
        ]
    );
    assert_eq!(read.notes_of(NoteKind::Repeated).len(), 1);
    let [_, empty, tagged, about, again] = &read.findings[..] else {
        panic!("{:?}", read.lines());
    };
    assert_eq!((&empty.description, empty.references.len()), (&None, 1));
    assert_eq!(
        (&*tagged.title, &tagged.cwes[..]),
        ("First line.", &[20][..])
    );
    assert_eq!(tagged.tags, ["cwe-20", "7", "top25-cwes"]);
    assert_eq!((&*about.title, &about.tags[..]), ("About it.", &[][..]));
    assert_eq!(again.identity.occurrence(), 1);
}

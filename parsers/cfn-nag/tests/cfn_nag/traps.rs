//! Pitfalls of these reports.

use finding_source::{Kind, Location, NoteKind};

use crate::support::{
    identity, place, read, report, sample, template, try_read_named, valid, violation,
};

#[test]
fn a_violation_is_a_finding_for_each_of_its_resources() {
    let read = valid("0.8.10-shop.json");
    assert_eq!(
        read.lines(),
        [
            "W2 WARN infrastructure/network.yaml:41#WebSecurityGroup",
            "F3 FAIL infrastructure/orders.yaml:12#DeployRole",
            "F3 FAIL infrastructure/orders.yaml:88#CleanupRole",
            "W11 WARN infrastructure/orders.yaml#DeployRole",
            "W48 WARN infrastructure/orders.yaml:131#OrderQueue",
            "W48 WARN infrastructure/orders.yaml:140#OrderDeadLetters",
            "W48 WARN infrastructure/orders.yaml:149#MailQueue",
            "F80 FAIL infrastructure/orders.yaml:7#DatabasePassword",
        ]
    );
    assert_eq!((read.why_partial(), &read.notes[..]), (None, &[][..]));
}

#[test]
fn parallel_lists_may_differ_in_length_and_be_empty() {
    for (members, places) in [
        // More names than lines, and the reverse: a line never belongs to another name.
        (
            r#""logical_resource_ids": ["A", "B"], "line_numbers": [4]"#,
            &["a.yaml:4#A", "a.yaml#B"][..],
        ),
        (
            r#""logical_resource_ids": ["A"], "line_numbers": [4, 5]"#,
            &["a.yaml:4#A"],
        ),
        (
            r#""logical_resource_ids": ["A", "B"], "line_numbers": [null, 5]"#,
            &["a.yaml#A", "a.yaml:5#B"],
        ),
        // A hit without a name is counted, as cfn_nag does.
        (
            r#""logical_resource_ids": [null, "B"], "line_numbers": [4, 5]"#,
            &["a.yaml:4", "a.yaml:5#B"],
        ),
        (
            r#""logical_resource_ids": null, "line_numbers": null"#,
            &["a.yaml"],
        ),
        (r#""logical_resource_ids": []"#, &["a.yaml"]),
        (r#""element_types": ["resource"]"#, &["a.yaml"]),
        (
            r#""line_numbers": [0, -1, "17", 2.0, 2.5, {}, "x", 4294967296], "logical_resource_ids": ["A", "B", "C", "D", "E", "F", "G", "H"]"#,
            &[
                "a.yaml#A",
                "a.yaml#B",
                "a.yaml:17#C",
                "a.yaml:2#D",
                "a.yaml#E",
                "a.yaml#F",
                "a.yaml#G",
                "a.yaml#H",
            ],
        ),
    ] {
        let read = read(report(&violation(members)));
        let found: Vec<_> = read.findings.iter().map(place).collect();
        assert_eq!(found, places, "{members}");
    }
}

#[test]
fn failure_count_counts_the_resources_of_failures() {
    let results = |count: &str| {
        format!(
            r#"[{{"filename": "a.yaml", "file_results": {{"failure_count": {count}, "violations": [
            {{"id": "F1", "type": "FAIL", "message": "m", "logical_resource_ids": ["A", "B"]}},
            {{"id": "F2", "type": "FAIL", "message": "m", "logical_resource_ids": []}},
            {{"id": "W1", "type": "WARN", "message": "m", "logical_resource_ids": ["C"]}}]}}}}]"#
        )
    };
    for count in ["3", "\"3\"", "null", "\"many\""] {
        let read = read(results(count));
        assert_eq!((read.notes.len(), read.why_partial()), (0, None), "{count}");
    }
    let read = read(results("4"));
    assert_eq!(
        read.notes_of(NoteKind::Other),
        ["`failure_count` of a.yaml states 4 failures, but there are 3"]
    );
    assert_eq!(
        read.why_partial(),
        Some("the report has fewer failures than it states")
    );
    // Failures counted as warnings, or violations counted instead: nothing is missing.
    let read = self::read(results("2"));
    assert_eq!((read.notes.len(), read.why_partial()), (1, None));
}

#[test]
fn a_template_that_was_not_analyzed_is_not_clean() {
    let read = valid("0.8.10-fatal.json");
    assert_eq!(
        read.lines(),
        [
            "FATAL FATAL broken.yaml",
            "W11 WARN orders.yaml#DeployRole",
            "FATAL FATAL parameters.json"
        ]
    );
    assert_eq!(read.why_partial(), Some("a template could not be analyzed"));
    assert_eq!(read.notes_of(NoteKind::Tool).len(), 2);
    let finding = &read.findings[0];
    let text =
        "(<unknown>): did not find expected key while parsing a block mapping at line 9 column 5";
    assert_eq!(finding.title, format!("template not analyzed: {text}"));
    assert_eq!(finding.description.as_deref(), Some(text));
    // The text contains a line number, which may change.
    assert_eq!(identity(finding), "path=11:broken.yaml\nrule=5:FATAL\n");
}

#[test]
fn violations_without_rule_ids_are_distinguished_by_their_texts() {
    let read = valid("0.0.12-shop.json");
    assert_eq!(read.findings.len(), 9);
    let finding = &read.findings[1];
    assert_eq!(
        (&*finding.rule.id, &finding.rule.name),
        ("unidentified", &None)
    );
    assert_eq!(
        identity(finding),
        "path=26:infrastructure/orders.yaml\nrule=12:unidentified\n\
         message=60:IAM role should not allow * action on its permissions policy\nelement=10:DeployRole\n"
    );
    // With an id, the name of the rule does not matter.
    let (old, new) = (valid("0.4.0-shop.json"), valid("0.8.10-shop.json"));
    assert_eq!(old.identities(), new.identities());
    assert_eq!(old.findings[0].rule.name, None);
    let name = new.findings[0].rule.name.as_deref();
    assert_eq!(name, Some("SecurityGroupIngressOpenToWorldRule"));
}

#[test]
fn results_without_a_list_are_read_one_after_another() {
    let read = valid("0.1.0-cfn_nag.json");
    assert_eq!(read.lines()[0], "F3 FAIL #DeployRole");
    assert_eq!((read.findings.len(), read.notes.len()), (7, 0));
    let read = valid("0.1.0-two-templates.json");
    assert_eq!(read.findings.len(), 8);
    assert_eq!(
        read.notes_of(NoteKind::File),
        ["several reports in sequence"]
    );
    // Their templates are unknown, so none counts as the repetition of another.
    let text = String::from_utf8(sample("0.1.0-cfn_nag.json")).unwrap();
    assert_eq!(self::read(format!("{text}\n{text}")).findings.len(), 14);
    assert_eq!(valid("0.8.10-slurped.json").findings.len(), 8);
}

#[test]
fn rule_letters_belong_to_this_tool() {
    for finding in &valid("0.8.10-shop.json").findings {
        // `asff` turns it into `cfn-nag/W11`, which differs from `cfn-lint/W…`.
        assert_eq!(
            (&*finding.tool, finding.kind),
            ("cfn-nag", Kind::Configuration)
        );
    }
    let lint = r#"[{"Filename": "a.yaml", "Level": "Warning", "Message": "m", "Rule": {"Id": "W2001"},
        "Location": {"Start": {"LineNumber": 1}, "End": {}, "Path": null}}]"#;
    assert!(try_read_named(lint).is_err());
}

#[test]
fn rule_ids_are_those_of_its_sarif_without_the_prefix() {
    for finding in &valid("0.8.10-shop.json").findings {
        assert!(!finding.rule.id.starts_with("CFN_NAG_"));
    }
}

#[test]
fn sarif_is_left_to_its_own_source() {
    let sarif = r#"{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "cfn_nag"}}, "results": []}]}"#;
    assert!(try_read_named(sarif).is_err());
}

#[test]
fn a_template_has_one_name_however_it_was_given() {
    let of = |name: &str| {
        let report = template(name, &violation(r#""logical_resource_ids": ["A"]"#));
        identity(read(report).one())
    };
    let same = of("templates/a.yaml");
    for name in [
        "./templates/a.yaml",
        ".\\\\templates\\\\a.yaml",
        "/home/runner/work/shop/shop/templates/a.yaml",
        "/codebuild/output/src123/src/s3/00/templates/a.yaml",
    ] {
        assert_eq!(of(name), same, "{name}");
    }
    assert_ne!(of("b.yaml"), same);
}

#[test]
fn a_logical_id_is_a_name_in_a_template() {
    let read = valid("0.8.10-shop.json");
    let Location::Template(place) = &read.findings[1].locations[0] else {
        panic!("{:?}", read.findings[1].locations);
    };
    assert_eq!(place.logical_id, "DeployRole");
    assert_eq!(place.resource_type, None);
    assert_eq!(
        read.findings[1].facts,
        [("element_type", "resource".into())]
    );
    // Names of parameters are in the same list.
    assert_eq!(
        read.findings[7].facts,
        [("element_type", "parameter".into())]
    );
    let nested = valid("0.8.10-custom-rules.json");
    assert_eq!(
        nested.lines()[..2],
        [
            "ACME-1 WARN vorlagen/größe und preis.yaml:3#Bucket/Nested",
            "ACME-1 WARN vorlagen/größe und preis.yaml:9#AWS::Include::Transform"
        ]
    );
}

#[test]
fn a_template_that_was_scanned_again_gives_only_new_hits() {
    let once = valid("0.8.10-shop.json");
    for name in ["0.8.10-parameter-files.json", "0.8.10-two-scans.json"] {
        let read = valid(name);
        assert_eq!(read.lines()[..8], once.lines());
        assert_eq!(
            read.lines()[8..],
            [
                "F3 FAIL infrastructure/orders.yaml:99#AuditRole",
                "W48 WARN infrastructure/mail.yaml:131#OrderQueue",
                "W48 WARN infrastructure/mail.yaml:140#OrderDeadLetters",
                "W48 WARN infrastructure/mail.yaml:149#MailQueue"
            ]
        );
        assert_eq!(
            read.notes_of(NoteKind::Repeated)[..2],
            [
                "skipped a repeated violation of F3 in infrastructure/orders.yaml",
                "skipped a repeated violation of W11 in infrastructure/orders.yaml"
            ]
        );
    }
}

#[test]
fn equal_hits_of_one_scan_are_counted() {
    let read = valid("0.8.10-custom-rules.json");
    let numbers: Vec<_> = read
        .findings
        .iter()
        .map(|finding| (&*finding.rule.id, finding.identity.occurrence()))
        .collect();
    assert_eq!(
        numbers,
        [
            ("ACME-1", 0),
            ("ACME-1", 0),
            ("F3", 0),
            ("F3", 1),
            ("ACME-1", 1)
        ]
    );
    // Also if the next scan has it three times.
    let hits = |ids: &str| violation(&format!(r#""logical_resource_ids": [{ids}]"#));
    let scan = |ids: &str| report(&hits(ids));
    let both = self::read(format!(
        "{}{}",
        scan(r#""A", "A""#),
        scan(r#""A", "A", "A""#)
    ));
    let numbers: Vec<_> = both
        .findings
        .iter()
        .map(|f| f.identity.occurrence())
        .collect();
    assert_eq!(numbers, [0, 1, 2]);
}

#[test]
fn a_violation_that_moved_between_two_scans_is_two_findings() {
    let scan = |line: u32| {
        report(&violation(&format!(
            r#""logical_resource_ids": ["A", "B"], "line_numbers": [3, {line}]"#
        )))
    };
    let read = read([scan(7), scan(8)].concat());
    let places: Vec<_> = read.findings.iter().map(place).collect();
    assert_eq!(places, ["a.yaml:3#A", "a.yaml:7#B", "a.yaml:8#B"]);
    assert_eq!(read.findings[2].identity.occurrence(), 1);
    assert_eq!(read.notes_of(NoteKind::Repeated).len(), 1);
}

#[test]
fn a_word_for_the_type_that_is_unknown_is_kept_and_noted() {
    let word = |kind: &str| {
        let report = report(&format!(r#"{{"id": "X1", {kind} "message": "m"}}"#));
        let read = read(report);
        let word = read.one().grade.word.as_deref().map(str::to_owned);
        (word, read.notes_of(NoteKind::UnknownWord).join("\n"))
    };
    let known = |text: &str| (Some(text.to_owned()), String::new());
    for text in [
        "WARN",
        "FAIL",
        "warn",
        "Fail",
        "warning",
        "failing violation",
    ] {
        assert_eq!(word(&format!(r#""type": "{text}","#)), known(text));
    }
    assert_eq!(
        word(r#""type": "NOTICE","#),
        (
            Some("NOTICE".to_owned()),
            "type of rule X1 is unknown: `NOTICE`".to_owned()
        )
    );
    assert_eq!(
        word(""),
        (None, "type of rule X1 is unknown: absent".to_owned())
    );
}

#[test]
fn findings_contain_no_code_of_the_template() {
    let read = valid("0.0.35-shop.json");
    assert!(
        String::from_utf8(sample("0.0.35-shop.json"))
            .unwrap()
            .contains("correct horse")
    );
    assert_eq!(read.findings.len(), 8);
    assert!(!format!("{read:?}").contains("correct horse"));
}

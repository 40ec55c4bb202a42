//! One scan in every format.

use finding_source::{Confidence, Finding, NoteKind, Options, Registry, Report};

use crate::support::{Read, read, read_with, try_read, valid};

const FORMATS: [(&str, &str); 7] = [
    ("2.1.33-shop.json", "phpstan-json"),
    ("2.1.33-shop-gitlab.json", "phpstan-gitlab"),
    ("2.1.33-shop-checkstyle.xml", "phpstan-checkstyle"),
    ("2.1.33-shop-junit.xml", "phpstan-junit"),
    ("2.1.33-shop-github.txt", "phpstan-github"),
    ("2.1.33-shop-teamcity.txt", "phpstan-teamcity"),
    ("2.1.33-shop-raw.txt", "phpstan-raw"),
];

/// Returns path and message of each finding.
fn words(read: &Read) -> Vec<[String; 2]> {
    let part = |finding: &Finding<'_>, name: &str| {
        let mut parts = finding.identity.parts();
        parts.find(|(part, _)| *part == name).unwrap().1.to_owned()
    };
    read.findings
        .iter()
        .map(|finding| [part(finding, "path"), part(finding, "message")])
        .collect()
}

fn tips(read: &Read) -> impl Iterator<Item = Option<&str>> {
    read.findings.iter().map(|finding| {
        let remediation = finding.remediation.as_ref()?;
        remediation.text.as_deref()
    })
}

#[test]
fn each_format_is_distinguished_from_the_others() {
    let registry = Registry::new(finding_phpstan::SOURCES);
    for (name, id) in FORMATS {
        let sample = fixtures::sample(&format!("phpstan/valid/{name}"));
        let report = Report::new(&sample.bytes, &Options::default().limits).unwrap();
        let candidates = registry.detect(&report);
        assert_eq!(candidates.len(), 1, "{name}: {candidates:?}");
        assert_eq!(candidates[0].source.descriptor().id, id);
        assert!(candidates[0].confidence >= Confidence::Likely, "{name}");
    }
}

#[test]
fn generic_sources_claim_phpstan_reports_only_if_their_origin_is_unknown() {
    let registry = Registry::new(finding_phpstan::SOURCES)
        .with(&finding_checkstyle::Checkstyle)
        .with(&finding_gitlab_codequality::GitLabCodeQuality);
    let chosen = |name: &str| {
        let sample = fixtures::sample(name);
        let report = Report::new(&sample.bytes, &Options::default().limits).unwrap();
        let source = registry.choose(&report).unwrap().source;
        source.descriptor().id.clone()
    };
    for (name, id) in FORMATS {
        assert_eq!(chosen(&format!("phpstan/valid/{name}")), id);
    }
    for (name, id) in [
        ("phpstan/valid/0.12.99-checkstyle.xml", "checkstyle"),
        (
            "phpstan/valid/0.12.99-checkstyle-traits.xml",
            "phpstan-checkstyle",
        ),
        ("phpstan/valid/1.12.0-checkstyle-clean.xml", "checkstyle"),
        ("checkstyle/valid/3.7.2-php-codesniffer.xml", "checkstyle"),
        ("checkstyle/valid/5.26-psalm.xml", "checkstyle"),
        ("checkstyle/valid/4.3-eslint.xml", "checkstyle"),
        (
            "gitlab-codequality/valid/17-eslint.json",
            "gitlab-codequality",
        ),
        (
            "gitlab-codequality/valid/17-clean.json",
            "gitlab-codequality",
        ),
    ] {
        assert_eq!(chosen(name), id, "{name}");
    }
}

#[test]
fn all_formats_give_the_same_findings_with_their_details() {
    let json = valid("2.1.33-shop.json");
    for (name, _) in FORMATS {
        let read = valid(name);
        // It does not distinguish warnings from errors.
        let raw = name == "2.1.33-shop-raw.txt";
        assert_eq!(read.completeness.is_complete(), !raw, "{name}");
        let general = read.notes_of(NoteKind::Tool);
        assert_eq!(general[0], json.notes_of(NoteKind::Tool)[0], "{name}");
        let mut expected = words(&json);
        let mut places = json.places();
        match name {
            // It has no class, so an error in a trait cannot be distinguished from equal errors.
            "2.1.33-shop-checkstyle.xml" => {
                expected.insert(6, expected[5].clone());
                places.insert(6, places[5].clone());
            }
            // It escapes line breaks twice.
            "2.1.33-shop-teamcity.txt" => expected[6][1] = expected[6][1].replace(". ", ".|n"),
            _ => {}
        }
        assert_eq!(words(&read), expected, "{name}");
        assert_eq!(read.places(), places, "{name}");
    }
}

#[test]
fn identities_differ_only_if_a_format_has_no_identifiers() {
    let json = valid("2.1.33-shop.json").identities();
    for name in ["2.1.33-shop-gitlab.json", "2.1.33-shop-raw.txt"] {
        assert_eq!(valid(name).identities(), json, "{name}");
    }
    let mut checkstyle = valid("2.1.33-shop-checkstyle.xml").identities();
    assert!(checkstyle.remove(6).ends_with("occurrence=1\n"));
    assert_eq!(checkstyle, json);
    let unidentified: Vec<_> = json
        .iter()
        .filter(|id| id.contains("identifier=0:"))
        .collect();
    assert_eq!(unidentified.len(), 1);
    for name in [
        "2.1.33-shop-junit.xml",
        "2.1.33-shop-github.txt",
        "2.1.33-shop-teamcity.txt",
    ] {
        let identities = valid(name).identities();
        assert!(
            identities.iter().all(|id| id.contains("identifier=0:")),
            "{name}"
        );
        assert!(identities.contains(unidentified[0]), "{name}");
    }
}

#[test]
fn details_that_a_format_lacks_stay_absent() {
    for (name, graded) in [
        ("2.1.33-shop-checkstyle.xml", 2),
        ("2.1.33-shop-junit.xml", 0),
        ("2.1.33-shop-github.txt", 0),
        ("2.1.33-shop-raw.txt", 2),
    ] {
        let read = valid(name);
        let words: Vec<_> = read.words().into_iter().flatten().collect();
        // The two errors whose identifiers show that they are about the run.
        assert_eq!(words, vec!["diagnostic"; graded], "{name}");
        assert!(tips(&read).all(|tip| tip.is_none()));
    }
    let teamcity = valid("2.1.33-shop-teamcity.txt");
    assert_eq!(
        teamcity.words()[..3],
        [Some("non-ignorable"), Some("ignorable"), Some("ignorable")]
    );
    assert!(tips(&teamcity).nth(3).flatten().is_some());
}

#[test]
fn an_error_in_a_trait_is_one_finding_in_every_format_that_names_the_class() {
    for (name, _) in FORMATS {
        let repeated = valid(name).notes_of(NoteKind::Repeated).len();
        assert_eq!(
            repeated,
            usize::from(!name.contains("checkstyle")),
            "{name}"
        );
    }
}

#[test]
fn an_error_without_a_file_makes_a_report_partial_in_every_format() {
    let failed = "Class Shop\\\\Kernel not found.";
    let unmatched = "Ignored error pattern #a# was not matched in reported errors.";
    let reports = |error: &str, xml: &str| {
        [
            format!(
                r#"{{"totals":{{"errors":1,"file_errors":0}},"files":[],"errors":["{error}"]}}"#
            ),
            format!(
                r#"<checkstyle><file><error severity="error" message="{xml}"/></file></checkstyle>"#
            ),
            format!(r#"<checkstyle><error severity="error" message="{xml}"/></checkstyle>"#),
            format!(
                r#"<testsuite name="phpstan" failures="1"><testcase name="General error"><failure type="ERROR" message="{xml}"/></testcase></testsuite>"#
            ),
            format!("::error ::{xml}\n"),
            format!("?:?:{xml}\n"),
        ]
    };
    let sources = [
        "phpstan-json",
        "phpstan-checkstyle",
        "phpstan-checkstyle",
        "phpstan-junit",
        "phpstan-github",
        "phpstan-raw",
    ];
    for (error, complete) in [(failed, false), (unmatched, true)] {
        for (report, source) in reports(error, &error.replace("\\\\", "\\"))
            .iter()
            .zip(sources)
        {
            let read = read_with(report.as_bytes(), Some(source), &Options::default()).unwrap();
            assert_eq!(read.findings, [], "{report}");
            assert_eq!(read.completeness.is_complete(), complete, "{report}");
            assert_eq!(read.notes_of(NoteKind::Tool).len(), 1, "{report}");
        }
    }
}

#[test]
fn lines_of_another_linter_are_not_claimed() {
    for lines in [
        "/srv/shop/lib.inc:7:error:tabs.mixed:Tabs and blanks\n",
        "/srv/shop/a.php:7: Missing semicolon\n",
        "/srv/shop/a.php:7:3: Missing semicolon\n",
        "/srv/shop/a.php:7:Warning: missing semicolon\n",
        "/srv/shop/a.php:7:Missing semicolon\n\u{1b}[31m/srv/shop/b.php:8:Missing brace\u{1b}[0m\n",
        "/srv/shop/a.php:7:Missing semicolon\n/srv/shop/a.css:7:Missing brace\n",
        "\u{1b}[33m/srv/shop/a.php:7:note:Missing brace\u{1b}[0m\n/srv/shop/a.php:9:style:Long line\n",
    ] {
        let error = try_read(lines).map(|read| read.findings).unwrap_err();
        assert!(
            error.message().starts_with("no known report"),
            "{lines}: {error}"
        );
    }
    let one = try_read("/srv/shop/a.php:7:Missing semicolon.\n").unwrap();
    assert_eq!(one.findings.len(), 1);
    // An identifier is from PHPStan, whatever other lines are.
    let lines = "/srv/shop/a.php:7: other\n/srv/shop/a.php:8:A. [identifier=return.type]\n";
    assert_eq!(try_read(lines).unwrap().findings.len(), 2);
}

#[test]
fn a_repeated_document_adds_nothing_in_any_format() {
    for (name, _) in FORMATS.iter().filter(|(name, _)| !name.ends_with(".txt")) {
        let once = valid(name);
        let bytes = fixtures::sample(&format!("phpstan/valid/{name}")).bytes;
        let twice = read([&bytes[..], b"\n", &bytes].concat());
        assert_eq!(twice.findings, once.findings, "{name}");
        assert_eq!(twice.notes_of(NoteKind::Repeated).len(), 1, "{name}");
    }
}

#[test]
fn errors_of_two_documents_with_the_same_words_and_another_tip_are_two_findings() {
    let document = |tip: &str| {
        format!(
            r#"{{"totals":{{"errors":0,"file_errors":1}},"files":{{"src/A.php":{{"errors":1,"messages":[{{"message":"m","line":3,"ignorable":true,"tip":"{tip}"}}]}}}},"errors":[]}}"#
        )
    };
    let read = read([document("one"), document("two"), document("one")].concat());
    let tips: Vec<_> = read
        .findings
        .iter()
        .map(|finding| finding.remediation.as_ref().and_then(|r| r.text.as_deref()))
        .collect();
    assert_eq!(tips, [Some("one"), Some("two")]);
    assert_eq!(read.findings[1].identity.occurrence(), 1);
}

#[test]
fn lines_without_identifiers_are_known_by_the_file_of_a_trait() {
    let registry = Registry::new(finding_phpstan::SOURCES)
        .with(&finding_checkstyle::Checkstyle)
        .with(&finding_gitlab_codequality::GitLabCodeQuality);
    let text = b"/app/src/Stamps.php (in context of class App\\Cart):8:Dead code.\n";
    let report = Report::new(text, &Options::default().limits).unwrap();
    let chosen = registry.choose(&report).unwrap();
    assert_eq!(chosen.source.descriptor().id, "phpstan-raw");
    assert!(chosen.confidence >= Confidence::Likely);
    assert_eq!(read(text).places(), ["/app/src/Stamps.php:8"]);
}

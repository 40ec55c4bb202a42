//! Findings of CodeGuru Security, and their pitfalls.

use finding_source::{FindingStatus, Kind, NoteKind};

use crate::support::{identity, read, sample, valid};

fn one(members: &str) -> String {
    format!(r#"{{"findings": [{{"id": "a", "detectorId": "java/x@v1.0", {members}}}]}}"#)
}

#[test]
fn a_finding_is_a_finding() {
    let read = valid("security-2018-05-10-shop.json");
    assert_eq!(read.source, "codeguru-security");
    assert_eq!(
        read.lines(),
        [
            "python/sql-injection Critical tools/report.py:17",
            "python/hardcoded-credentials High tools/mail.py:5",
            "python/code-complexity Info tools/report.py:3",
        ]
    );
    let finding = &read.findings[0];
    assert_eq!(
        (&*finding.title, finding.kind),
        ("SQL injection", Kind::Code)
    );
    assert_eq!(finding.rule.name.as_deref(), Some("SQL injection"));
    let advice = finding.remediation.as_ref().unwrap();
    assert_eq!(advice.text.as_deref(), Some("Use query parameters."));
    assert!(advice.url.as_deref().unwrap().starts_with("https://"));
    assert_eq!(finding.references.len(), 2);
    let facts: Vec<_> = finding
        .facts
        .iter()
        .map(|(name, value)| (*name, &**value))
        .collect();
    assert_eq!(
        facts,
        [
            ("detectorId", "python/sql-injection@v1.0"),
            ("ruleId", "Rule-python-sql-1"),
            ("type", "SourceCode"),
            ("resource", "shop-main"),
            ("subResource", "0f3c")
        ]
    );
    assert_eq!((&read.notes[..], read.why_partial()), (&[][..], None));
}

#[test]
fn severity_and_detector_may_be_missing() {
    let read =
        read(r#"{"findings": [{"title": "t", "vulnerability": {"filePath": {"path": "a.py"}}}]}"#);
    let finding = read.one();
    assert_eq!(
        (&finding.grade.word, &*finding.rule.id),
        (&None, "unidentified")
    );
    assert_eq!(read.notes, []);
}

#[test]
fn times_are_seconds_in_the_api_and_iso_8601_from_the_command_line() {
    let times = |name: &str| -> Vec<_> {
        let read = valid(name);
        let show = |finding: &finding_source::Finding<'_>| {
            let times = [finding.first_seen, finding.last_seen];
            times.map(|time| time.unwrap().to_string())
        };
        read.findings.iter().map(show).collect()
    };
    let wire = times("security-2018-05-10-shop.json");
    assert_eq!(
        wire[0],
        ["2022-11-22T13:24:16.789Z", "2022-11-23T13:24:16.5Z"]
    );
    assert_eq!(times("security-2018-05-10-cli.json"), wire);
    let odd = valid("security-2018-05-10-odd.json");
    assert_eq!(
        (odd.findings[0].first_seen, odd.findings[0].last_seen),
        (None, None)
    );
    let (first, last) = (odd.findings[2].first_seen, odd.findings[2].last_seen);
    assert!(first.is_some() && first == last);
}

#[test]
fn a_response_with_a_token_is_one_page_of_several() {
    let read = valid("security-2018-05-10-first-page.json");
    assert_eq!(read.why_partial(), Some("one page of several"));
    let read = valid("security-2018-05-10-two-pages.json");
    assert_eq!((read.findings.len(), read.why_partial()), (3, None));
    assert_eq!(read.notes_of(NoteKind::Repeated).len(), 1);
}

#[test]
fn findings_that_were_not_returned_make_the_report_partial() {
    let read = valid("security-2018-05-10-batch.json");
    assert_eq!(read.findings.len(), 1);
    assert_eq!(
        read.notes_of(NoteKind::Tool),
        ["finding b2c3d4e5-0009 of scan shop-main was not returned: ITEM_DOES_NOT_EXIST"]
    );
    assert!(read.why_partial().is_some());
    let read = valid("security-2018-05-10-batch-none.json");
    assert_eq!((read.findings.len(), read.why_partial()), (0, None));
}

#[test]
fn quality_and_security_are_distinguished_by_tags() {
    for (members, kind) in [
        (r#""detectorTags": ["security"]"#, Kind::Code),
        (r#""detectorTags": ["maintainability"]"#, Kind::Quality),
        (r#""detectorTags": ["java", "cwe-20"]"#, Kind::Code),
        (r#""detectorTags": []"#, Kind::Code),
        (
            r#""detectorTags": ["x"], "vulnerability": {"relatedVulnerabilities": ["CWE-22"]}"#,
            Kind::Code,
        ),
    ] {
        assert_eq!(read(one(members)).one().kind, kind, "{members}");
    }
}

#[test]
fn a_closed_finding_is_fixed() {
    let status = |word: &str| {
        let read = read(one(&format!(r#""status": {word}"#)));
        (read.one().status.clone(), read.notes.len())
    };
    assert_eq!(status("\"Closed\""), (FindingStatus::Fixed, 0));
    assert_eq!(status("\"Open\""), (FindingStatus::Open, 0));
    assert_eq!(status("null"), (FindingStatus::Open, 0));
    // A word of requests, which does not mean closed.
    assert_eq!(status("\"All\""), (FindingStatus::Open, 1));
}

#[test]
fn findings_contain_no_snippets_of_code() {
    let text = String::from_utf8(sample("security-2018-05-10-shop.json")).unwrap();
    assert!(text.contains("correct horse"));
    let read = valid("security-2018-05-10-shop.json");
    assert!(!format!("{read:?}").contains("correct horse"));
}

#[test]
fn markdown_is_shown_as_text() {
    let read = valid("security-2018-05-10-shop.json");
    assert_eq!(
        read.findings[0].description.as_deref(),
        Some("We detected an SQL command that might use unsanitized input. Learn more")
    );
}

#[test]
fn links_to_the_service_are_kept_as_they_are() {
    // Nothing is downloaded, so it does not matter that the pages are gone.
    let report = one(
        r#""remediation": {"recommendation": {"url": "https://console.aws.amazon.com/codeguru/security/x"}}"#,
    );
    let read = read(report);
    let advice = read.one().remediation.as_ref().unwrap();
    assert_eq!(
        advice.url.as_deref(),
        Some("https://console.aws.amazon.com/codeguru/security/x")
    );
}

#[test]
fn related_vulnerabilities_are_weaknesses_advisories_or_words() {
    let read = valid("security-2018-05-10-shop.json");
    let finding = &read.findings[0];
    assert_eq!(finding.cwes, [89]);
    let advisories: Vec<_> = finding.advisories.iter().map(|a| &*a.id).collect();
    assert_eq!(advisories, ["CVE-2021-35042"]);
    assert_eq!(
        finding.tags,
        ["injection", "security", "cwe-89", "OWASP A03"]
    );
    assert_eq!(read.findings[1].cwes, [798]);
}

#[test]
fn a_finding_is_identified_by_its_scan_and_its_id() {
    let read = valid("security-2018-05-10-shop.json");
    assert_eq!(
        identity(&read.findings[0]),
        "scan=9:shop-main\nfinding=13:b2c3d4e5-0001\n"
    );
    let odd = valid("security-2018-05-10-odd.json");
    assert_eq!(
        identity(&odd.findings[1]),
        "detector=6:java/b\nrule=1:r\npath=6:B.java\ntitle=9:Two lines\n"
    );
}

#[test]
fn odd_values_are_left_out() {
    let read = valid("security-2018-05-10-odd.json");
    assert_eq!(
        read.lines(),
        [
            "java/a Unknown only-a-name.java",
            "java/b - B.java:4",
            "g - -",
            "unidentified - -"
        ]
    );
    assert_eq!(read.notes_of(NoteKind::UnknownWord).len(), 2);
    assert_eq!(read.findings[1].remediation, None);
    assert_eq!(read.findings[3].kind, Kind::Quality);
}

//! The XML report of every version.

use finding_source::{Limits, NoteKind, Report, ReportErrorKind};

use crate::support::{broken, place, read, read_each, refused, sample, try_read, urls, valid};

#[test]
fn the_same_scan_gives_the_same_findings_in_both_formats() {
    let pairs = [
        "shop",
        "shop-plus",
        "none",
        "no-site",
        "stopped",
        "overlapping-sites",
    ];
    let names = pairs.map(|name| format!("2.17.0-{name}"));
    let mut findings = 0;
    for name in names.iter().map(String::as_str) {
        let (json, xml) = (
            sample(&format!("{name}.json")),
            sample(&format!("{name}.xml")),
        );
        for (json, xml) in [
            (read(&json), read(&xml)),
            (read_each(&json), read_each(&xml)),
        ] {
            assert_eq!((&*json.source, &*xml.source), ("zap-json", "zap-xml"));
            assert_eq!(json.findings, xml.findings, "{name}");
            assert_eq!(json.identities(), xml.identities(), "{name}");
            assert_eq!(json.completeness, xml.completeness, "{name}");
            assert_eq!(
                (json.version, json.time, json.target),
                (xml.version, xml.time, xml.target)
            );
            findings += xml.findings.len();
        }
    }
    assert_eq!(findings, 2 * (9 + 9 + 1 + 4) + 5 + 5 + 1);
}

#[test]
fn the_report_of_the_core_gives_the_same_findings_in_both_formats() {
    let (json, xml) = (valid("2.7.0-object-site.json"), valid("2.7.0-shop.xml"));
    assert_eq!(json.findings, xml.findings);
    assert_eq!(xml.titles(), ["Cookie No HttpOnly Flag", "SQL Injection"]);
    assert_eq!(xml.findings[1].more_locations, 73);
}

#[test]
fn the_meaning_of_a_name_depends_on_its_parent() {
    // `insight/site`, `tags/tag/tag`, the title `alert`, and `otherinfo` on two levels.
    let read = valid("2.17.0-shop-plus.xml");
    assert_eq!(read.findings.len(), 9);
    assert_eq!(read.target.as_deref(), Some("https://shop.example.com"));
    assert_eq!(read.findings[0].tags, ["OWASP_2021_A03", "CWE-89"]);
    assert_eq!(read.findings[0].title, "SQL Injection");
    assert_eq!(read.notes_of(NoteKind::Tool).len(), 2);
}

#[test]
fn an_alert_without_a_list_of_instances_is_one_instance() {
    for read in [
        valid("2.5.0-no-merge.xml"),
        read_each(sample("2.5.0-no-merge.xml")),
    ] {
        assert_eq!(
            read.urls(),
            [["http://shop.example.com/a"], ["http://shop.example.com/b"]]
        );
        let first = place(&read.findings[0].locations[0]);
        assert_eq!(
            (first.method.as_deref(), first.parameter.as_deref()),
            (None, Some("X-Frame-Options"))
        );
        assert!(read.findings[0].references.is_empty());
    }
}

#[test]
fn an_edited_report_is_read() {
    let read = valid("2.16.1-edited.xml");
    assert_eq!(
        read.titles(),
        ["Cross Site Scripting (Reflected)", "Control characters"]
    );
    let finding = &read.findings[0];
    assert_eq!(
        urls(finding),
        ["https://shop.example.com/search?q=x&page=1"]
    );
    assert_eq!(
        finding.description.as_deref(),
        Some("What is sent comes back as script.\nIt runs: <script>alert(1)</script>")
    );
    assert_eq!(
        place(&finding.locations[0]).attack.as_deref(),
        Some("<script>alert(1)</script>")
    );
    assert_eq!(
        finding.references[0].url.as_deref(),
        Some("https://owasp.org/www-community/attacks/xss/")
    );
    assert_eq!(
        (finding.grade.word.as_deref(), &finding.cwes[..]),
        (Some("High"), &[79][..])
    );
    assert!(finding.remediation.is_none());
    // References to control characters, which XML does not allow.
    assert_eq!(
        read.findings[1].description.as_deref(),
        Some("a\u{2}b\u{1b}[31mc")
    );
}

#[test]
fn a_document_type_is_refused() {
    let read = broken("doctype.xml");
    assert!(read.findings.is_empty());
    assert_eq!(read.errors[0].kind(), ReportErrorKind::Unsupported);
    assert_eq!(read.errors[0].position().unwrap().line, 2);
}

#[test]
fn an_unescaped_ampersand_affects_only_its_alert() {
    let read = broken("ampersand.xml");
    assert_eq!(read.titles(), ["First", "Third"]);
    assert_eq!(
        read.errors(),
        [
            "unescaped `&`, expected `&amp;` at line 5, column 134 (byte 425), OWASPZAPReport.site.alerts.alertitem[1].instances.instance.uri"
        ]
    );
}

#[test]
fn an_unusable_alert_leaves_the_others() {
    let read = broken("unusable-entries.xml");
    assert_eq!(read.titles(), ["First", "Third"]);
    assert_eq!(
        read.errors(),
        [
            "an alert without `name`, `alert`, `alertRef` and `pluginid` at line 5, column 1 (byte 292), OWASPZAPReport.site.alerts.alertitem[1]",
            "expected text, found an element at line 6, column 44 (byte 381), OWASPZAPReport.site.alerts.alertitem[2].name",
        ]
    );
}

#[test]
fn a_report_that_was_cut_gives_the_alerts_before_the_cut() {
    let read = broken("cut.xml");
    assert_eq!(read.titles(), ["First"]);
    assert_eq!(read.errors.len(), 1);
    assert_eq!(read.errors[0].kind(), ReportErrorKind::Truncated);
    assert_eq!(
        read.errors[0].path(),
        "OWASPZAPReport.site.alerts.alertitem[1].instances.instance"
    );
}

#[test]
fn another_document_after_the_report_is_an_error() {
    let read = broken("other-root.xml");
    assert_eq!(read.titles(), ["First"]);
    assert_eq!(read.errors.len(), 1);
    assert!(!read.errors[0].ends_report());
}

#[test]
fn an_unusable_instance_leaves_the_others() {
    let text = String::from_utf8(fixtures::sample("zap/invalid/ampersand.xml").bytes).unwrap();
    let options =
        finding_source::Options::default().with_instances(finding_source::Instances::Each);
    let text = text.replace(
        "<instance><uri>https://shop.example.com/?x=1&y=2</uri></instance>",
        "<instance><uri>https://shop.example.com/?x=1&y=2</uri></instance><instance><uri>https://shop.example.com/d</uri></instance>",
    );
    let read = crate::support::try_read_with(text.as_bytes(), &options).unwrap();
    assert_eq!(read.titles(), ["First", "Second", "Third"]);
    assert_eq!(read.urls()[1], ["https://shop.example.com/d"]);
    assert_eq!(read.errors.len(), 1);
}

#[test]
fn files_from_shells_are_read() {
    let text = String::from_utf8(sample("2.17.0-shop.xml")).unwrap();
    let plain = valid("2.17.0-shop.xml").findings;
    let utf16: Vec<u8> = "\u{feff}"
        .encode_utf16()
        .chain(text.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    for bytes in [
        format!("\u{feff}{text}").into_bytes(),
        utf16,
        format!("FAIL-NEW: 0\tWARN-NEW: 3\n{text}").into_bytes(),
        format!("{text}\nAutomation plan succeeded!\n").into_bytes(),
        text.replace('\n', "\r\n").into_bytes(),
    ] {
        assert_eq!(read(bytes).findings, plain);
    }
}

#[test]
fn other_markup_is_not_claimed() {
    for text in [
        "<html></html>",
        "<testsuite name='OWASPZAPReport'/>",
        "<alerts/>",
    ] {
        let report = Report::new(text.as_bytes(), &Limits::default()).unwrap();
        for source in finding_zap::SOURCES {
            let error = source
                .findings(&report, &finding_source::Options::default())
                .unwrap_err();
            assert_eq!(error.kind(), ReportErrorKind::Unsupported);
        }
    }
    let error = refused("page.json");
    assert!(
        error.starts_with("no known report: an HTML page; the page of ZAP"),
        "{error}"
    );
}

#[test]
fn every_prefix_of_a_report_is_findings_and_then_an_error() {
    let whole = valid("2.17.0-shop.xml").findings;
    let text = sample("2.17.0-shop.xml");
    for cut in (200..text.len()).step_by(97) {
        let read = try_read(&text[..cut]).unwrap();
        assert!(whole.starts_with(&read.findings), "{cut}");
        assert_eq!(read.errors.len(), 1, "{cut}");
        assert!(read.errors[0].ends_report());
    }
}

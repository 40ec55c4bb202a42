//! Files that are broken, or have another format.

use finding_source::{NoteKind, ReportErrorKind};

use crate::support::{
    alert, broken, instances, read, read_each, refused, report, sample, site, try_read, valid,
};

#[test]
fn the_format_of_other_files_is_named() {
    for (name, error) in [
        ("empty.json", "the file is empty"),
        (
            "no-members.json",
            "no known report: a JSON object without members",
        ),
        (
            "page.json",
            "no known report: an HTML page; the page of ZAP: make a report with the template `traditional-json`",
        ),
        ("stack-trace.json", "no known report: plain text"),
        (
            "summary.json",
            "no known report: a JSON object with `fail`, `pass`, `warn`; ZAP's summary, which only counts alerts; use the report traditional-json",
        ),
        (
            "api-error.json",
            "no known report: a JSON object with `code`, `message`; possibly an error response of ZAP's API",
        ),
        (
            "api-alerts-summary.json",
            "no known report: a JSON object with `alertsSummary`; a response of ZAP's API without most of each alert; request alert/view/alerts",
        ),
    ] {
        assert_eq!(refused(name), error);
    }
}

#[test]
fn a_report_that_was_cut_gives_the_alerts_before_the_cut() {
    let read = broken("cut.json");
    assert_eq!(read.titles(), ["First"]);
    assert_eq!(read.errors[0].kind(), ReportErrorKind::Truncated);
    assert_eq!(
        read.errors(),
        [
            "the text ends before this string does at line 8, column 32 (byte 486), site[0].alerts[1].desc"
        ]
    );
    assert_eq!(
        read.why_partial(),
        Some("the report could not be read to its end")
    );
}

#[test]
fn a_missing_last_brace_gives_only_a_note() {
    let text = String::from_utf8(sample("2.17.0-shop.json")).unwrap();
    let read = try_read(text.trim_end().strip_suffix('}').unwrap()).unwrap();
    assert_eq!(read.findings, valid("2.17.0-shop.json").findings);
    assert_eq!(read.errors.len(), 1);
    assert_eq!(read.errors[0].kind(), ReportErrorKind::Truncated);
}

#[test]
fn insights_in_invalid_json_do_not_hide_the_alerts() {
    let read = valid("2.17.0-unescaped-insights.json");
    assert_eq!(read.titles(), ["First"]);
    assert_eq!(read.urls(), [["https://shop.example.com/a"]]);
    let notes = read.notes_of(NoteKind::File);
    assert_eq!(
        notes,
        [
            "`insights` were not read to their end: expected `,` or `}`, found `j` at line 11, column 49 (byte 277), insights[0]"
        ]
    );
    assert_eq!(read.why_partial(), None);
}

#[test]
fn a_stop_is_seen_after_insights_in_invalid_json() {
    let text = String::from_utf8(sample("2.17.0-unescaped-insights.json")).unwrap();
    let stopped = text.replace(
        "\"site\":[",
        "\"stoppingInsight\": {\"level\": \"High\"},\n\t\"site\":[",
    );
    assert_eq!(
        read(stopped).why_partial(),
        Some("the scan was stopped early")
    );
}

#[test]
fn an_error_after_insights_in_invalid_json_has_its_whole_path() {
    let text = String::from_utf8(sample("2.17.0-unescaped-insights.json")).unwrap();
    let cut = &text[..text.find("\"riskcode\"").unwrap() + 14];
    let read = try_read(cut).unwrap();
    assert_eq!(read.errors[0].path(), "site[0].alerts[0].riskcode");
    let odd = text.replace("\"alerts\": [", "\"alerts\": [ 5,");
    assert_eq!(try_read(odd).unwrap().errors[0].path(), "site[0].alerts[0]");
}

#[test]
fn sequences_in_invalid_json_do_not_affect_findings() {
    let text = report(&alert(&instances(&["https://shop.example.com/a"])));
    let text = format!(
        "{},\"sequences\":[{{\"name\": \"the \"]\" one\"}}]}}",
        text.strip_suffix('}').unwrap()
    );
    let read = read(text);
    assert_eq!(read.findings.len(), 1);
    assert_eq!(read.notes_of(NoteKind::File).len(), 1);
    assert_eq!(read.why_partial(), None);
}

#[test]
fn evidence_that_is_code_ends_the_report() {
    // json-lib 2.4 writes text that looks like a function without quotes.
    let read = broken("function.json");
    assert_eq!(read.titles(), ["First"]);
    assert_eq!(
        read.errors(),
        [
            "expected a value, found `f` at line 3, column 149 (byte 478), site[0].alerts[1].instances[0].evidence"
        ]
    );
}

#[test]
fn files_from_shells_are_read() {
    let text = String::from_utf8(sample("2.17.0-shop.json")).unwrap();
    let plain = valid("2.17.0-shop.json").findings;
    let utf16: Vec<u8> = "\u{feff}"
        .encode_utf16()
        .chain(text.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    for bytes in [
        format!("\u{feff}{text}").into_bytes(),
        utf16,
        format!("Job report finished\nFAIL-NEW: 0\tWARN-NEW: 3\n{text}").into_bytes(),
        format!("{text}Automation plan succeeded!\n").into_bytes(),
    ] {
        assert_eq!(read(bytes).findings, plain);
    }
}

#[test]
fn reports_one_after_another_are_all_read() {
    let one = report(&alert(&instances(&["https://shop.example.com/a"])));
    let two = site(
        "http://b.example",
        &alert(&instances(&["http://b.example/b"])),
    );
    let read = read(format!("{one}\n{two}\n"));
    assert_eq!(
        read.urls(),
        [["https://shop.example.com/a"], ["http://b.example/b"]]
    );
    assert_eq!(
        read.notes_of(NoteKind::File),
        ["several reports in sequence"]
    );
}

#[test]
fn null_and_other_values_in_place_of_lists_are_read() {
    for (alerts, findings) in [("null", 0), (&*alert("\"count\":1"), 1)] {
        let text =
            format!(r#"{{"@version":"2.17.0","site":[{{"@name":"http://a","alerts":{alerts}}}]}}"#);
        assert_eq!(read(&text).findings.len(), findings, "{text}");
    }
    let one = alert(r#""instances":{"uri":"http://a/b"}"#);
    assert_eq!(read(site("http://a", &one)).urls(), [["http://a/b"]]);
    for (none, urls) in [
        ("5", "http://a"),
        ("\"http://a/c\"", "http://a/c"),
        ("{}", "http://a"),
    ] {
        let text = site("http://a", &alert(&format!(r#""instances":{none}"#)));
        assert_eq!(read(&text).urls(), [[urls]], "{none}");
        assert_eq!(read_each(&text).urls(), [[urls]], "{none}");
    }
    let odd = alert(r#""instances":[5,null,{"uri":"http://a/b"}]"#);
    let read = read(site("http://a", &odd));
    assert_eq!(read.urls(), [["http://a/b"]]);
    assert_eq!(
        read.notes_of(NoteKind::File),
        ["skipped 2 invalid instances of `Leak`"]
    );
}

#[test]
fn the_title_may_have_its_old_name_only() {
    let old = r#"{"pluginid":"10001","alert":"Leak","riskcode":"1"}"#;
    assert_eq!(read(report(old)).titles(), ["Leak"]);
    let neither = r#"{"pluginid":"10001","riskcode":"1"}"#;
    assert_eq!(read(report(neither)).titles(), ["ZAP alert 10001"]);
}

#[test]
fn every_prefix_of_a_report_is_findings_and_then_an_error() {
    let whole = valid("2.17.0-shop.json").findings;
    let text = sample("2.17.0-shop.json");
    let end = text.len()
        - text
            .iter()
            .rev()
            .take_while(|b| b.is_ascii_whitespace())
            .count();
    for cut in (0..end).step_by(97) {
        match try_read(&text[..cut]) {
            Ok(read) => {
                assert!(whole.starts_with(&read.findings), "{cut}");
                assert_eq!(read.errors.len(), 1, "{cut}");
                assert!(read.errors[0].ends_report());
            }
            Err(error) => assert!(cut < 120, "{cut} {error}"),
        }
    }
}

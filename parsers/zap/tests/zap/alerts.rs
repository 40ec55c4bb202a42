//! Responses of the API.

use std::collections::BTreeSet;

use finding_source::{Finding, NoteKind, Options, ReportErrorKind};

use crate::support::{read, read_each, sample, try_read, try_read_with, valid};

#[test]
fn the_alerts_of_a_scan_are_the_findings_of_its_report() {
    let report = valid("2.17.0-shop.json");
    let open: Vec<_> = report
        .findings
        .iter()
        .filter(|f| f.status.is_open())
        .collect();
    assert_eq!(open.len(), 8);
    for name in ["2.17.0-api-alerts.json", "2.17.0-api-alerts.xml"] {
        let api = valid(name);
        assert!(api.source.starts_with("zap-alerts-"), "{}", api.source);
        assert_eq!(api.findings.len(), 8);
        for expected in &open {
            let words =
                |f: &Finding<'static>| (f.grade.word.clone(), f.confidence.clone(), f.rule.clone());
            // Two risks of one alert share the parts of their identities.
            let found = api
                .findings
                .iter()
                .find(|f| {
                    f.identity.parts().eq(expected.identity.parts()) && words(f) == words(expected)
                })
                .unwrap();
            let places = |f: &Finding<'static>| -> BTreeSet<String> {
                f.locations.iter().map(|l| format!("{l:?}")).collect()
            };
            assert_eq!(places(found), places(expected));
            assert_eq!(found.description, expected.description);
            assert_eq!(found.remediation, expected.remediation);
            assert_eq!(found.references, expected.references);
            assert_eq!(
                (&found.cwes, &found.advisories),
                (&expected.cwes, &expected.advisories)
            );
        }
    }
}

#[test]
fn both_formats_give_the_same_findings() {
    let (json, xml) = (
        sample("2.17.0-api-alerts.json"),
        sample("2.17.0-api-alerts.xml"),
    );
    assert_eq!(read(&json).findings, read(&xml).findings);
    assert_eq!(read_each(&json).findings, read_each(&xml).findings);
    let tags: Vec<_> = read(&json)
        .findings
        .iter()
        .flat_map(|f| f.tags.clone())
        .collect();
    assert!(tags.contains(&"OWASP_2021_A03".into()));
}

#[test]
fn each_hit_has_the_identity_of_its_instance_in_the_report() {
    let api = read_each(sample("2.17.0-api-alerts.json"));
    let report = read_each(sample("2.17.0-shop.json"));
    assert_eq!(api.findings.len(), 13);
    let all: BTreeSet<_> = report.identities().into_iter().collect();
    assert!(
        api.identities()
            .iter()
            .all(|identity| all.contains(identity))
    );
}

#[test]
fn one_alert_and_pages_of_alerts_are_read() {
    let one = valid("2.17.0-api-alert.json");
    assert_eq!(one.findings.len(), 1);
    let page = |url: &str| {
        format!(
            r#"{{"alerts":[{{"pluginId":"10001","alertRef":"10001","name":"Leak","risk":"Low","confidence":"Medium","url":"{url}"}}]}}"#
        )
    };
    let pages = read(format!("{}\n{}", page("http://a/1"), page("http://a/2")));
    assert_eq!(pages.urls(), [["http://a/1", "http://a/2"]]);
    assert_eq!(
        pages.notes_of(NoteKind::File),
        ["several reports in sequence"]
    );
    let bare = page("http://a/1")
        .replace(r#"{"alerts":"#, "")
        .replace("]}", "]");
    assert_eq!(read(bare).urls(), [["http://a/1"]]);
}

#[test]
fn words_of_the_api_are_those_of_the_report() {
    for (confidence, word) in [
        ("False Positive", "False Positive"),
        ("Low", "Low"),
        ("High", "High"),
        ("Confirmed", "User Confirmed"),
    ] {
        let text = format!(
            r#"{{"alerts":[{{"pluginId":"10001","name":"Leak","risk":"High","confidence":"{confidence}","url":"http://a/"}}]}}"#
        );
        let read = read(text);
        assert_eq!(read.confidences(), [Some(word)]);
        assert_eq!(read.words(), [Some("High")]);
        assert_eq!(read.one().status.is_open(), word != "False Positive");
    }
}

#[test]
fn the_hit_of_highest_confidence_decides() {
    let hit = |confidence: &str| {
        format!(
            r#"{{"pluginId":"10001","name":"Leak","risk":"High","confidence":"{confidence}","url":"http://a/"}}"#
        )
    };
    let read = read(format!(
        r#"{{"alerts":[{},{},{}]}}"#,
        hit("Low"),
        hit("High"),
        hit("Medium")
    ));
    assert_eq!(read.confidences(), [Some("High")]);
    assert_eq!(read.one().locations.len(), 3);
}

#[test]
fn members_may_be_of_any_type() {
    // json-lib makes null of a text `null`, and JSON of a link that is some.
    let text = r#"{"alerts":[{"pluginId":"10001","name":"Leak","risk":"Low","confidence":"Low","url":"http://a/","evidence":null,"attack":{"a":1},"param":null,"sourceMessageId":7,"tags":{"T":{"a":1}}}]}"#;
    let read = read(text);
    assert_eq!(read.one().tags, ["T"]);
    assert!(format!("{:?}", read.one().locations).contains(r#"attack: Some("{\"a\":1}")"#));
}

#[test]
fn an_empty_list_is_not_a_clean_scan() {
    let read = valid("2.17.0-api-no-alerts.json");
    assert_eq!(read.findings.len(), 0);
    assert_eq!(
        read.why_partial(),
        Some("no alerts: the list does not state whether anything was scanned")
    );
}

#[test]
fn alerts_before_a_cut_are_delivered() {
    for (name, path) in [
        ("2.17.0-api-alerts.json", "alerts[6]"),
        ("2.17.0-api-alerts.xml", "alerts.alert[6]"),
    ] {
        let text = String::from_utf8(sample(name)).unwrap();
        let marks: Vec<_> = text
            .match_indices("description")
            .map(|(at, _)| at)
            .collect();
        let step = marks.len() / 13;
        let read = try_read(&text[..marks[6 * step] + 20]).unwrap();
        assert!(!read.findings.is_empty());
        let shown: usize = read.findings.iter().map(|f| f.locations.len()).sum();
        assert_eq!(shown, 6, "{name}");
        assert_eq!(read.errors[0].kind(), ReportErrorKind::Truncated);
        assert!(
            read.errors[0].path().starts_with(path),
            "{}",
            read.errors[0].path()
        );
    }
}

#[test]
fn an_unusable_alert_leaves_the_others() {
    let good =
        r#"{"pluginId":"10001","name":"Leak","risk":"Low","confidence":"Low","url":"http://a/"}"#;
    let read = try_read(format!(
        r#"{{"alerts":[{good},5,{{"url":"http://b/"}},{good}]}}"#
    ))
    .unwrap();
    assert_eq!(read.one().locations.len(), 2);
    assert_eq!(
        read.errors(),
        [
            "expected an object, found a number at line 1, column 97 (byte 96), alerts[1]",
            "an alert without `name`, `alert`, `alertRef` and `pluginid` at line 1, column 99 (byte 98), alerts[2]"
        ]
    );
    let good = "<alert type='set'><pluginId>10001</pluginId><name>Leak</name><risk>Low</risk><url>http://a/</url></alert>";
    let read = try_read(format!(
        "<alerts type='list'>{good}<alert type='set'><url>http://b/</url></alert>{good}</alerts>"
    ))
    .unwrap();
    assert_eq!(read.one().locations.len(), 2);
    assert_eq!(read.errors[0].path(), "alerts.alert[1]");
}

#[test]
fn the_number_of_kept_alerts_is_limited() {
    let hit = |n: u32| {
        format!(
            r#"{{"pluginId":"{n}","name":"Leak {n}","risk":"Low","confidence":"Low","url":"http://a/"}}"#
        )
    };
    let mut options = Options::default();
    options.limits.joined = 2;
    let text = format!(
        r#"{{"alerts":[{},{},{},{}]}}"#,
        hit(1),
        hit(2),
        hit(1),
        hit(3)
    );
    let read = try_read_with(text.as_bytes(), &options).unwrap();
    assert_eq!(read.titles(), ["Leak 1", "Leak 2"]);
    assert_eq!(read.errors[0].kind(), ReportErrorKind::Limit);
}

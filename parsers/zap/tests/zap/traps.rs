//! Pitfalls of ZAP's reports.

use finding_source::{FindingStatus, NoteKind};

use crate::support::{
    alert, broken, instances, place, read, read_each, report, sample, site, sites, urls, valid,
};

fn with(member: &str, value: &str) -> String {
    let alert = alert(&instances(&["https://shop.example.com/a"]));
    let start = alert.find(&format!("\"{member}\":")).unwrap() + member.len() + 3;
    let end = start + alert[start..].find(',').unwrap();
    format!("{}{value}{}", &alert[..start], &alert[end..])
}

#[test]
fn site_may_be_many_one_or_none() {
    assert_eq!(valid("2.17.0-overlapping-sites.json").findings.len(), 4);
    assert_eq!(valid("2.7.0-object-site.json").findings.len(), 2);
    for name in ["2.17.0-no-site.json", "2.7.0-no-site.json"] {
        assert_eq!(valid(name).findings.len(), 0);
    }
}

#[test]
fn risk_comes_from_its_code_and_not_from_its_words() {
    for (code, words, word) in [
        ("\"3\"", "\"Haut (Moyen)\"", Some("High")),
        ("\"2\"", "\"\u{9ad8} (\u{4e2d})\"", Some("Medium")),
        ("\"0\"", "\"High (Medium)\"", Some("Informational")),
        (
            "\"1\"",
            "\"!reports.report.risk.1! (!reports.report.confidence.2!)\"",
            Some("Low"),
        ),
        // The words count only without a code, and only known words.
        ("\"\"", "\"High (Medium)\"", Some("High")),
        ("\"4\"", "\"medium\"", Some("Medium")),
        ("\"4\"", "\"Critical (High)\"", None),
        ("null", "\"Hoch (Mittel)\"", None),
        ("[]", "\"\"", None),
        ("\"-1\"", "null", None),
    ] {
        let alert = with("riskcode", code).replace("\"Low (Medium)\"", words);
        let read = read(report(&alert));
        assert_eq!(read.words(), [word], "{code} {words}");
        assert_eq!(
            read.notes_of(NoteKind::UnknownWord).len(),
            usize::from(word.is_none()),
            "{code}"
        );
    }
}

#[test]
fn an_unknown_risk_is_noted_and_its_words_are_kept() {
    let alert = with("riskcode", "\"4\"").replace("Low (Medium)", "Critical (High)");
    let read = read(report(&alert));
    assert_eq!(
        read.notes_of(NoteKind::UnknownWord),
        ["risk of alert 10001 is unknown: `4`, `Critical (High)`"]
    );
    let words = read
        .one()
        .facts
        .iter()
        .find(|(name, _)| *name == "riskdesc");
    assert_eq!(words.unwrap().1, "Critical (High)");
}

#[test]
fn numbers_may_be_texts_and_texts_numbers() {
    for code in ["3", "\"3\"", "3.0", "\" 3 \""] {
        assert_eq!(
            read(report(&with("riskcode", code))).words(),
            [Some("High")],
            "{code}"
        );
    }
    let alert = r#"{"pluginid":10001,"name":"Leak","riskcode":2,"confidence":3,"cweid":79,"wascid":8,"count":1,"systemic":"true","instances":[{"uri":"https://shop.example.com/a"}]}"#;
    let read = read(report(alert));
    let finding = read.one();
    assert_eq!((&*finding.rule.id, &finding.cwes[..]), ("10001", &[79][..]));
    assert!(finding.facts.contains(&("systemic", "true".into())));
}

#[test]
fn confidence_0_is_a_verdict() {
    for code in ["\"0\"", "0"] {
        let read = read(report(&with("confidence", code)));
        let finding = read.one();
        assert_eq!(finding.status, FindingStatus::FalsePositive);
        // The risk is unchanged.
        assert_eq!(finding.grade.word.as_deref(), Some("Low"));
        assert_eq!(finding.confidence.as_ref().unwrap().percent, Some(0));
    }
}

#[test]
fn every_confidence_has_its_word() {
    for (code, words, word) in [
        ("\"1\"", "", Some("Low")),
        ("\"2\"", "", Some("Medium")),
        ("\"3\"", "", Some("High")),
        ("\"4\"", "", Some("User Confirmed")),
        ("\"Confirmed\"", "", Some("User Confirmed")),
        ("\"\"", "Low (High)", Some("High")),
        ("\"\"", "Low (Confirmed)", Some("User Confirmed")),
        ("\"5\"", "Low", None),
        ("\"\"", "Low", None),
    ] {
        let alert = with("confidence", code).replace("Low (Medium)", words);
        let read = read(report(&alert));
        assert_eq!(read.confidences(), [word], "{code} {words}");
        let unknown = read.notes_of(NoteKind::UnknownWord);
        assert_eq!(unknown.is_empty(), code != "\"5\"", "{unknown:?}");
    }
}

#[test]
fn a_missing_weakness_is_absent() {
    for none in ["\"-1\"", "\"0\"", "-1", "0", "\"\"", "[]", "\"CWE\""] {
        let alert = alert(&format!(r#""instances":[],"cweid":{none},"wascid":{none}"#));
        let read = read(report(&alert));
        assert!(read.one().cwes.is_empty(), "{none}");
        assert!(
            read.one().facts.iter().all(|(name, _)| *name != "wascid"),
            "{none}"
        );
    }
}

#[test]
fn members_may_be_of_any_type() {
    let read = valid("2.9.0-odd.json");
    assert_eq!(
        read.titles(),
        [
            "Hand made",
            "Payloads that are JSON",
            "Nothing but addresses",
            "Without merging"
        ]
    );
    let attacks: Vec<_> = read.findings[1]
        .locations
        .iter()
        .map(|l| place(l).attack.as_deref())
        .collect();
    assert_eq!(
        attacks,
        [
            Some(r#"{"$gt":""}"#),
            Some("[1,2]"),
            None,
            None,
            Some("true")
        ]
    );
    assert_eq!(
        urls(&read.findings[2]),
        ["http://shop.example.com/a", "http://shop.example.com/b"]
    );
}

#[test]
fn markup_in_texts_is_evidence() {
    let read = valid("2.17.0-shop.json");
    let xss = read.findings.iter().find(|f| f.rule.id == "40012").unwrap();
    assert_eq!(
        xss.description.as_deref(),
        Some("What is sent comes back as script: <script>alert(1);</script> &lt;b&gt;")
    );
}

#[test]
fn line_ends_of_payloads_are_those_of_xml() {
    let list = r#""instances":[{"uri":"https://shop.example.com/a","param":"q","attack":"any?\r\nSet-cookie: x\rend"}]"#;
    let read = read(report(&alert(list)));
    assert_eq!(
        place(&read.one().locations[0]).attack.as_deref(),
        Some("any?\nSet-cookie: REDACTED\nend")
    );
}

#[test]
fn count_is_not_the_length_of_the_list() {
    let listed = alert(&instances(&[
        "https://shop.example.com/a",
        "https://shop.example.com/b",
    ]));
    for (count, more) in [("364", 362), ("2", 0), ("0", 0), ("-3", 0), ("many", 0)] {
        let alert = listed.replace(r#""count":"2""#, &format!(r#""count":"{count}""#));
        let read = read(report(&alert));
        assert_eq!(
            (read.one().locations.len(), read.one().more_locations),
            (2, more),
            "{count}"
        );
    }
}

#[test]
fn an_alert_without_instances_belongs_to_its_site() {
    for none in [
        r#""instances":[],"count":"0""#,
        r#""instances":null"#,
        r#""count":"0""#,
    ] {
        for read in [read(report(&alert(none))), read_each(report(&alert(none)))] {
            assert_eq!(read.urls(), [["https://shop.example.com"]], "{none}");
            assert_eq!(read.one().more_locations, 0);
        }
    }
}

#[test]
fn an_identity_does_not_change_between_runs() {
    let run = |n: u32| {
        let list = format!(
            r#""instances":[{{"id":"{n}","uri":"https://shop.example.com/a;jsessionid={n}?q={n}","nodeName":"n{n}","method":"GET","param":"q","attack":"{n}","evidence":"{n}","otherinfo":"{n}"}}],"count":"{n}","otherinfo":"{n}","sourceid":"{n}","messageId":"{n}""#
        );
        let text = report(&alert(&list)).replace(
            r#""confidence":"2""#,
            &format!(r#""confidence":"{}""#, n % 5),
        );
        (read(&text).identities(), read_each(&text).identities())
    };
    assert_eq!(run(1), run(4));
}

#[test]
fn host_and_port_come_from_the_address_itself() {
    // `@host` is `[` for IPv6, and `@port` and `@ssl` are wrong for wss.
    let text = site(
        "http://[::1]:8080",
        &alert(&instances(&["http://[::1]:8080/a"])),
    )
    .replace(r#""@host":"x""#, r#""@host":"[""#);
    let read = read(text);
    assert!(read.identities()[0].ends_with("origin=17:http://[::1]:8080\n"));
}

#[test]
fn sites_with_a_common_prefix_give_each_alert_once() {
    let read = valid("2.17.0-overlapping-sites.json");
    let found: Vec<(&str, Vec<&str>)> = read
        .findings
        .iter()
        .map(|f| (&*f.rule.id, urls(f)))
        .collect();
    assert_eq!(
        found,
        [
            ("10021", vec!["https://shop.example.com/"]),
            ("10021", vec!["https://shop.example.com.mirror.example/"]),
            ("10021", vec!["https://shop.example.com:8443/a"]),
            ("40018", vec!["https://shop.example.com:8443/x?id=1"]),
        ]
    );
    assert!(read.findings.iter().all(|f| f.identity.occurrence() == 0));
    assert_eq!(read.notes_of(NoteKind::Repeated).len(), 3);
}

#[test]
fn the_order_of_overlapping_sites_does_not_matter() {
    let (near, far) = ("https://shop.example.com", "https://shop.example.com:8443");
    let here = alert(&instances(&[
        "https://shop.example.com/a",
        "https://shop.example.com:8443/b",
    ]));
    let there = alert(&instances(&["https://shop.example.com:8443/b"]));
    let mut one = read(sites(&[(near, &here), (far, &there)])).identities();
    let mut two = read(sites(&[(far, &there), (near, &here)])).identities();
    one.sort();
    two.sort();
    assert_eq!(one, two);
    assert_eq!(one.len(), 2);
}

#[test]
fn an_alert_that_only_a_similar_site_claims_is_not_lost() {
    let here = alert(&instances(&["https://shop.example.com:8443/b"]));
    let read = read(sites(&[
        ("https://shop.example.com", &here),
        ("https://shop.example.com:8443", ""),
    ]));
    assert_eq!(read.urls(), [["https://shop.example.com:8443/b"]]);
    assert!(read.identities()[0].contains("https://shop.example.com:8443"));
}

#[test]
fn an_address_that_was_added_stays_with_its_alert() {
    let mixed = alert(&instances(&[
        "https://shop.example.com/a",
        "https://other.example/b",
    ]));
    let read = read(report(&mixed));
    assert_eq!(
        read.urls(),
        [["https://shop.example.com/a", "https://other.example/b"]]
    );
}

#[test]
fn an_alert_that_is_listed_twice_in_the_same_words_is_one() {
    let one = alert(&instances(&["https://shop.example.com/a"]));
    let read = read(report(&format!("{one},{one},{one}")));
    assert_eq!(read.findings.len(), 1);
    assert_eq!(
        read.notes_of(NoteKind::Repeated),
        ["skipped repeated alert `Leak` of https://shop.example.com:443"]
    );
}

#[test]
fn an_alert_that_is_listed_twice_with_other_instances_is_two() {
    let one = alert(&instances(&["https://shop.example.com/a"]));
    let two = alert(&instances(&["https://shop.example.com/b"]));
    let read = read(report(&format!("{one},{two}")));
    assert_eq!(
        read.urls(),
        [
            ["https://shop.example.com/a"],
            ["https://shop.example.com/b"]
        ]
    );
    assert_eq!(read.findings[1].identity.occurrence(), 1);
}

#[test]
fn a_genuine_alert_with_the_name_of_a_false_positive_is_kept() {
    let genuine = alert(&instances(&["https://shop.example.com/a"]));
    let false_positive = genuine.replace(r#""confidence":"2""#, r#""confidence":"0""#);
    for text in [
        format!("{genuine},{false_positive}"),
        format!("{false_positive},{genuine}"),
    ] {
        for read in [read(report(&text)), read_each(report(&text))] {
            let open = read.findings.iter().filter(|f| f.status.is_open()).count();
            assert_eq!((open, read.findings.len()), (1, 2));
        }
    }
}

#[test]
fn an_alert_without_a_list_of_instances_is_one_instance() {
    let read = valid("2.9.0-odd.json");
    let finding = &read.findings[3];
    let only = place(&finding.locations[0]);
    assert_eq!(
        (
            &*only.url,
            only.method.as_deref(),
            only.parameter.as_deref(),
            only.attack.as_deref()
        ),
        (
            "http://shop.example.com/c?x=1",
            Some("GET"),
            Some("x"),
            Some("2")
        )
    );
    let each = read_each(sample("2.9.0-odd.json"));
    assert_eq!(
        each.urls().last().unwrap(),
        &["http://shop.example.com/c?x=1"]
    );
}

#[test]
fn a_local_date_is_not_an_instant_but_a_note() {
    for date in [
        "Thu, 6 Dec 2018 10:53:11",
        "Fr., 30 Sep. 2022 08:40:35",
        "",
        "\\u0000",
    ] {
        let text = format!(
            r#"{{"@version":"2.9.0","@generated":"{date}","site":[{{"@name":"http://a","alerts":[]}}]}}"#
        );
        let read = read(text);
        assert_eq!(
            (read.time, read.completeness.is_complete()),
            (None, true),
            "{date}"
        );
    }
    assert_eq!(
        valid("2.16.1-german.json").notes_of(NoteKind::Other),
        ["generated Fr., 30 Mai 2025 08:40:35, without a time zone"]
    );
}

#[test]
fn the_instant_of_creation_has_any_number_of_digits() {
    for (created, time) in [
        ("2025-09-03T12:49:35Z", Some("2025-09-03T12:49:35Z")),
        (
            "2025-09-03T12:49:35.236211400Z",
            Some("2025-09-03T12:49:35.2362114Z"),
        ),
        ("yesterday", None),
    ] {
        let text = format!(
            r#"{{"@programName":"ZAP","created":"{created}","site":[{{"@name":"http://a","alerts":[]}}]}}"#
        );
        assert_eq!(read(text).time.as_deref(), time);
    }
}

#[test]
fn traffic_and_secrets_are_not_copied() {
    for read in [
        valid("2.17.0-shop-plus.json"),
        read_each(sample("2.17.0-shop-plus.json")),
    ] {
        let all = format!("{:?} {:?}", read.findings, read.notes);
        for secret in [
            "6F0A5EE1C0DE",
            "s3cr3t-bearer-of-joe",
            "eyJhbGciOiJub25lIn0",
            "4111",
            "authorization",
        ] {
            assert!(!all.contains(secret), "{secret}");
        }
        let redacted = "https://shop.example.com/cart;jsessionid=REDACTED";
        assert!(read.urls().concat().contains(&redacted));
    }
}

#[test]
fn notes_of_the_run_contain_no_secrets() {
    let text = r#"{"@programName":"ZAP","insights":[{"description":"GET http://joe:pw1@a.example/?token=t0p"}],"afPlanErrors":["GET http://a.example/?api_key=k3y failed"],"site":[{"@name":"http://joe:pw1@a.example","alerts":[]}]}"#;
    let read = read(text);
    let all = format!("{:?} {:?}", read.notes, read.target);
    for secret in ["pw1", "t0p", "k3y"] {
        assert!(!all.contains(secret), "{all}");
    }
    assert_eq!(read.notes.len(), 2);
}

#[test]
fn an_unusable_alert_leaves_the_others() {
    let read = broken("unusable-entries.json");
    assert_eq!(
        read.titles(),
        ["First", "Second", "ZAP alert 10004", "Third"]
    );
    assert_eq!(
        read.errors(),
        [
            "expected an object, found a number at line 6, column 4 (byte 216), site[0].alerts[1]",
            "expected an object, found text at line 8, column 4 (byte 285), site[0].alerts[3]",
            "an alert without `name`, `alert`, `alertRef` and `pluginid` at line 9, column 4 (byte 297), site[0].alerts[4]",
            "expected an object, found null at line 13, column 2 (byte 442), site[1]",
        ]
    );
    assert_eq!(
        read.why_partial(),
        Some("an entry of the report could not be read")
    );
}

#[test]
fn a_detail_of_another_type_is_left_out_with_one_note() {
    let members = format!(
        r#"{},"desc":7,"solution":[],"tags":3"#,
        instances(&["https://a.example/x"])
    );
    let alerts = [alert(&members), alert(&members).replace("10001", "10002")].join(",");
    let read = read(sites(&[("https://a.example", &alerts)]));
    assert_eq!(read.titles(), ["Leak", "Leak"]);
    assert_eq!(read.findings[0].description, None);
    let notes = read.notes_of(NoteKind::File);
    assert_eq!(notes.len(), 1, "{notes:?}");
    assert!(notes[0].starts_with("ignored `desc`: expected text, found a number at line 1,"));
}

#[test]
fn hosts_with_colliding_hashes_are_two_findings() {
    // With an unkeyed hash by folded multiplication, both names had the same 64 bits.
    let hosts = [
        "mbq3faaauf2wy1kd.evil.example",
        "f2rapaaa29nekgc3.evil.example",
    ];
    let alerts = hosts.map(|host| {
        let alert = alert(&instances(&[&format!("https://{host}/")]));
        let alert = alert.replace(r#""alertRef":"10001""#, r#""alertRef":"10038-1""#);
        alert.replace(r#""riskcode":"1""#, r#""riskcode":"2""#)
    });
    let names = hosts.map(|host| format!("https://{host}"));
    let read = read(sites(&[(&names[0], &alerts[0]), (&names[1], &alerts[1])]));
    assert_eq!(read.titles().len(), 2);
    assert!(read.notes_of(NoteKind::Repeated).is_empty());
}

#[test]
fn an_instance_that_another_alert_repeats_is_one_finding_unless_it_differs() {
    let of = |members: &str| {
        alert(&format!(
            r#"{}{members}"#,
            instances(&["https://a.example/x"])
        ))
    };
    let again = |other: &str| {
        let alerts = [of(""), of(other)].join(",");
        read_each(sites(&[("https://a.example", &alerts)]))
            .titles()
            .len()
    };
    assert_eq!(again(""), 1);
    assert_eq!(again(r#","solution":"Remove it.""#), 2);
}

#[test]
fn an_alert_at_a_site_with_a_common_prefix_is_delivered_once() {
    let one = alert(&format!(
        r#"{},"count":"7","desc":"{}""#,
        instances(&["https://shop.example.com:8443/b"]),
        "long ".repeat(2_000)
    ));
    let both = instances(&[
        "https://shop.example.com/a",
        "https://shop.example.com:8443/b",
    ]);
    let first = alert(&format!(
        r#"{both},"count":"9","desc":"{}""#,
        "long ".repeat(2_000)
    ));
    let read = read(sites(&[
        ("https://shop.example.com", &first),
        ("https://shop.example.com:8443", &one),
    ]));
    assert_eq!(
        read.urls(),
        [
            ["https://shop.example.com/a"],
            ["https://shop.example.com:8443/b"]
        ]
    );
    assert_eq!(read.notes_of(NoteKind::Repeated).len(), 1);
}

#[test]
fn an_equal_alert_with_another_solution_is_another_finding() {
    let of = |solution: &str| {
        let members = instances(&["https://a.example/x"]);
        alert(&format!(r#"{members},"solution":"{solution}""#))
    };
    let again = |one: &str, other: &str| {
        let alerts = [of(one), of(other)].join(",");
        read(sites(&[("https://a.example", &alerts)]))
    };
    assert_eq!(again("Set it.", "Set it.").titles().len(), 1);
    let read = again("Set it.", "Remove it.");
    assert_eq!(read.titles().len(), 2);
    let identities = read.identities();
    assert_ne!(identities[0], identities[1]);
}

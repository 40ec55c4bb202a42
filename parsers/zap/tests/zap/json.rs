//! The contents of findings.

use finding_source::{FindingStatus, Instances, Kind, NoteKind, Options};

use crate::support::{
    alert, instances, place, read, read_each, report, sample, site, try_read_with, urls, valid,
};

#[test]
fn an_alert_is_a_finding() {
    let read = valid("2.17.0-shop.json");
    assert_eq!(read.source, "zap-json");
    assert_eq!(read.why_partial(), None);
    let finding = &read.findings[0];
    assert_eq!(finding.kind, Kind::Web);
    assert_eq!(
        (
            &*finding.rule.id,
            finding.rule.name.as_deref(),
            &*finding.title
        ),
        ("40018", Some("SQL Injection"), "SQL Injection")
    );
    assert_eq!(
        finding.description.as_deref(),
        Some(
            "The database answers to what the parameter says.\n\nWhoever can reach the page can read and change the data."
        )
    );
    assert_eq!(finding.grade.word.as_deref(), Some("High"));
    let confidence = finding.confidence.as_ref().unwrap();
    assert_eq!(
        (&*confidence.word, confidence.percent),
        ("Medium", Some(50))
    );
    assert_eq!(finding.cwes, [89]);
    assert_eq!(finding.status, FindingStatus::Open);
    let remediation = finding.remediation.as_ref().unwrap();
    assert_eq!(
        remediation.text.as_deref(),
        Some(
            "Use prepared statements with '?' in place of values.\nNever join text into a statement."
        )
    );
    assert_eq!(
        finding.references[0].url.as_deref(),
        Some(
            "https://cheatsheetseries.owasp.org/cheatsheets/SQL_Injection_Prevention_Cheat_Sheet.html"
        )
    );
    assert_eq!(
        finding.references[1].name.as_deref(),
        Some("Your framework’s manual, § on queries")
    );
    assert_eq!(
        finding.facts,
        [
            ("pluginid", "40018".into()),
            ("alertRef", "40018".into()),
            ("wascid", "19".into())
        ]
    );
    let first = place(&finding.locations[0]);
    assert_eq!(
        (
            &*first.url,
            first.method.as_deref(),
            first.parameter.as_deref(),
            first.attack.as_deref()
        ),
        (
            "https://shop.example.com/search?q=shoes&page=1",
            Some("GET"),
            Some("q"),
            Some("shoes' OR '1'='1' --")
        )
    );
    assert_eq!((finding.locations.len(), finding.more_locations), (2, 0));
}

#[test]
fn a_scan_has_a_version_a_time_and_a_site() {
    let read = valid("2.17.0-shop.json");
    assert_eq!(read.version.as_deref(), Some("2.17.0"));
    assert_eq!(read.time.as_deref(), Some("2026-08-03T09:15:02.161350117Z"));
    assert_eq!(read.target.as_deref(), Some("https://shop.example.com"));
    assert_eq!(valid("2.17.0-overlapping-sites.json").target, None);
}

#[test]
fn a_scan_that_found_nothing_is_complete() {
    let read = valid("2.17.0-none.json");
    assert_eq!((read.findings.len(), read.why_partial()), (0, None));
}

#[test]
fn insights_and_plan_warnings_are_notes() {
    let read = valid("2.17.0-shop-plus.json");
    assert_eq!(
        read.notes_of(NoteKind::Tool),
        [
            "insight: Low: Warning: https://shop.example.com: Percentage of responses with status code 4xx: 11",
            "insight: Info: Informational: ZAP memory: 23",
            "automation plan: Job spider: no URLs found in the context \"Shop\"",
        ]
    );
    assert_eq!(
        read.notes_of(NoteKind::Other),
        ["skipped `statistics`, which contains no findings"]
    );
    assert_eq!(read.why_partial(), None);
}

#[test]
fn errors_of_the_automation_plan_make_a_report_partial() {
    let plan = r#"{"@programName":"ZAP","site":[{"@name":"http://a","alerts":[]}],"afPlanErrors":["Job activeScan failed"]}"#;
    let read = read(plan);
    assert_eq!(
        read.notes_of(NoteKind::Tool),
        ["automation plan: Job activeScan failed"]
    );
    assert_eq!(read.why_partial(), Some("the automation plan had errors"));
}

#[test]
fn a_stopped_scan_is_partial() {
    let read = valid("2.17.0-stopped.json");
    assert_eq!(read.titles(), ["SQL Injection"]);
    assert_eq!(read.why_partial(), Some("the scan was stopped early"));
    assert_eq!(
        read.notes_of(NoteKind::Tool),
        [
            "the scan was stopped: High: Exceeded High: https://shop.example.com: Percentage of network failures: 97"
        ]
    );
}

#[test]
fn a_report_without_a_site_is_not_a_clean_scan() {
    let why = Some("nothing was scanned: the report names no site");
    assert_eq!(valid("2.17.0-no-site.json").why_partial(), why);
    assert_eq!(valid("2.7.0-no-site.json").why_partial(), why);
    let null = read(r#"{"@programName":"ZAP","@version":"2.17.0","site":null}"#);
    assert_eq!(null.why_partial(), why);
}

#[test]
fn the_risk_is_not_part_of_an_identity() {
    let with = |risk: &str| {
        let alert = alert(&instances(&["https://shop.example.com/a"]));
        read(report(&alert.replace(
            r#""riskcode":"1""#,
            &format!(r#""riskcode":"{risk}""#),
        )))
        .identities()
    };
    assert_eq!(with("0"), with("3"));
    assert_eq!(
        with("0"),
        ["rule=5:10001\nname=4:Leak\norigin=28:https://shop.example.com:443\n"]
    );
}

#[test]
fn a_rule_that_names_each_alert_needs_no_title_in_its_identity() {
    let with = |reference: &str, name: &str| {
        let alert = alert(&instances(&["https://shop.example.com/a"]))
            .replace(
                r#""alertRef":"10001""#,
                &format!(r#""alertRef":"{reference}""#),
            )
            .replace("Leak", name);
        read(report(&alert)).identities()
    };
    assert_eq!(with("10001-2", "Leak"), with("10001-2", "Leck"));
    assert_ne!(with("10001", "Leak"), with("10001", "Leck"));
}

#[test]
fn manual_and_scripted_alerts_are_distinguished_by_name() {
    for id in ["-1", "50000", "50001", "50002"] {
        let made = |reference: &str, name: &str| {
            format!(
                r#"{{"pluginid":"{id}","alertRef":"{reference}","name":"{name}","riskcode":"1","instances":[{{"uri":"https://shop.example.com/a"}}]}}"#
            )
        };
        let alerts = [
            made("", "A"),
            made("", "B"),
            made("s-1", "C"),
            made("s-1", "D"),
        ];
        let read = read(report(&alerts.join(",")));
        assert_eq!(read.titles(), ["A", "B", "C", "D"]);
        assert!(read.findings.iter().all(|f| f.identity.occurrence() == 0));
    }
}

#[test]
fn one_alert_of_two_risks_is_two_findings() {
    let read = valid("2.17.0-shop.json");
    let twins: Vec<_> = read
        .findings
        .iter()
        .filter(|f| f.title == "Application Error Disclosure")
        .map(|f| (f.grade.word.as_deref(), urls(f), f.identity.occurrence()))
        .collect();
    assert_eq!(
        twins,
        [
            (
                Some("Medium"),
                vec!["https://shop.example.com/help?topic=%27"],
                0
            ),
            (Some("Low"), vec!["https://shop.example.com/help/old"], 1)
        ]
    );
}

#[test]
fn vulnerabilities_of_a_library_are_advisories() {
    let read = valid("2.17.0-shop.json");
    let library = read.findings.iter().find(|f| f.rule.id == "10003").unwrap();
    let names: Vec<_> = library.advisories.iter().map(|a| &*a.id).collect();
    assert_eq!(names, ["CVE-2022-31129"]);
    assert_eq!(library.cwes, [1395]);
}

#[test]
fn the_plus_report_adds_tags_but_no_traffic() {
    let plain = valid("2.17.0-shop.json");
    let plus = valid("2.17.0-shop-plus.json");
    assert_eq!(plain.identities(), plus.identities());
    assert_eq!(plus.findings[0].tags, ["OWASP_2021_A03", "CWE-89"]);
    let mut bare = plus.findings.clone();
    bare.iter_mut().for_each(|f| f.tags.clear());
    assert_eq!(bare, plain.findings);
}

#[test]
fn locations_beyond_the_limit_are_counted() {
    let mut options = Options::default();
    options.limits.locations = 3;
    let read = try_read_with(&sample("2.17.0-shop.json"), &options).unwrap();
    let counts: Vec<_> = read
        .findings
        .iter()
        .map(|f| (f.locations.len(), f.more_locations))
        .collect();
    assert_eq!(counts[2], (3, 2));
    assert_eq!(counts[0], (2, 0));
    // With a finding per instance, each has one location.
    let each = try_read_with(
        &sample("2.17.0-shop.json"),
        &options.clone().with_instances(Instances::Each),
    )
    .unwrap();
    assert_eq!(each.findings.len(), 14);
    options.limits.locations = 0;
    for instances in [Instances::Merge, Instances::Each] {
        let none = options.clone().with_instances(instances);
        let read = try_read_with(&sample("2.17.0-shop.json"), &none).unwrap();
        let sum: u64 = read
            .findings
            .iter()
            .map(|f| f.locations.len() as u64 + f.more_locations)
            .sum();
        assert_eq!(sum, 14);
        assert!(read.findings.iter().all(|f| f.locations.is_empty()));
    }
}

#[test]
fn the_first_location_of_another_origin_is_complete_beyond_the_limit() {
    let uris = [
        "https://shop.example.com/a",
        "https://shop.example.com/b",
        "https://shop.example.com:8443/c",
    ];
    let alert = alert(&instances(&uris));
    let mut options = Options::default();
    options.limits.locations = 1;
    let xml = uris.map(|uri| format!("<instance><uri>{uri}</uri><method>GET</method></instance>"));
    let xml = format!(
        r#"<OWASPZAPReport version="2.17.0"><site name="https://shop.example.com" host="shop.example.com" port="443" ssl="true"><alerts><alertitem><pluginid>1</pluginid><alert>a</alert><riskcode>1</riskcode><instances>{}</instances></alertitem></alerts></site></OWASPZAPReport>"#,
        xml.concat()
    );
    for report in [report(&alert), xml] {
        let read = try_read_with(report.as_bytes(), &options).unwrap();
        let methods = read.findings.iter().map(|finding| {
            let first = place(&finding.locations[0]);
            (finding.more_locations, first.method.as_deref())
        });
        assert_eq!(
            methods.collect::<Vec<_>>(),
            [(1, Some("GET")), (0, Some("GET"))]
        );
    }
}

#[test]
fn the_name_of_a_site_may_follow_its_alerts() {
    let one = alert(r#""instances":[]"#);
    let text = format!(
        r#"{{"@version":"2.17.0","site":[{{"alerts":[{one}],"@name":"http://a.example"}}]}}"#
    );
    assert_eq!(read(&text).urls(), [["http://a.example"]]);
    assert_eq!(read_each(&text).urls(), [["http://a.example"]]);
}

#[test]
fn an_indented_or_minified_report_gives_the_same_findings() {
    let squeezed: String = String::from_utf8(sample("2.17.0-shop.json"))
        .unwrap()
        .lines()
        .map(str::trim)
        .collect();
    assert_eq!(read(&squeezed).findings, valid("2.17.0-shop.json").findings);
    let crlf = String::from_utf8(sample("2.17.0-shop.json"))
        .unwrap()
        .replace('\n', "\r\n");
    assert_eq!(read(&crlf).findings, valid("2.17.0-shop.json").findings);
}

#[test]
fn addresses_of_every_kind_are_kept() {
    for (name, uri, origin) in [
        (
            "http://[::1]:8080",
            "http://[::1]:8080/a",
            Some("http://[::1]:8080"),
        ),
        (
            "wss://chat.example",
            "wss://chat.example/socket",
            Some("wss://chat.example:443"),
        ),
        (
            "http://a.example",
            "http://a.example/caf\u{e9} \\\"x\\\" y",
            Some("http://a.example:80"),
        ),
        (
            "http://a.example",
            "/only/a/path",
            Some("http://a.example:80"),
        ),
        ("http://a.example", "", Some("http://a.example:80")),
        (
            "http://a.example:-1",
            "http://a.example:-1/x",
            Some("http://a.example:80"),
        ),
        ("", "http://b.example/x", Some("http://b.example:80")),
        ("", "%%%", None),
    ] {
        let read = read(site(name, &alert(&instances(&[uri]))));
        let identity = &read.identities()[0];
        match origin {
            Some(origin) => assert!(identity.contains(&format!(":{origin}\n")), "{identity}"),
            None => assert!(!identity.contains("origin"), "{identity}"),
        }
    }
}

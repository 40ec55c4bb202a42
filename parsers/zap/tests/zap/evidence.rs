//! Responses of the target in descriptions.

use finding_source::{Instances, Options};

use crate::support::{Read, read_with};

/// A made-up token in the form of a JSON Web Token.
const TOKEN: &str =
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJzaG9wIiwiZXhwIjoxfQ.c2lnbmF0dXJlLW9mLXRoZS10b2tlbg";

/// A hit: its parameter, its evidence, its other information.
type Hit<'t> = (&'t str, &'t str, &'t str);

const HITS: [Hit<'_>; 3] = [
    (
        "q",
        "X-Powered-By: Fruit/1.2",
        "The header names the server.",
    ),
    ("page", "X-Powered-By: Fruit/1.2", "Also seen in comments."),
    ("size", "fruit-cluster-7", ""),
];

fn json(hits: &[Hit<'_>]) -> String {
    let instance = |(parameter, evidence, info): &Hit<'_>| {
        format!(
            r#"{{"uri": "https://shop.example/search", "method": "GET", "param": "{parameter}", "attack": "",
            "evidence": "{evidence}", "otherinfo": "{info}"}}"#
        )
    };
    let instances: Vec<String> = hits.iter().map(instance).collect();
    format!(
        r#"{{"@version": "2.17.0", "site": [{{"@name": "https://shop.example", "alerts": [{{"pluginid": "10037", "alertRef": "10037",
        "name": "Leak", "riskcode": "1", "confidence": "2", "desc": "<p>A header tells too much.</p>", "otherinfo": "<p>{}</p>",
        "instances": [{}]}}]}}]}}"#,
        hits[0].2,
        instances.join(",")
    )
}

fn xml(hits: &[Hit<'_>]) -> String {
    let instance = |(parameter, evidence, info): &Hit<'_>| {
        format!(
            "<instance><uri>https://shop.example/search</uri><method>GET</method><param>{parameter}</param>\
            <evidence>{evidence}</evidence><otherinfo>{info}</otherinfo></instance>"
        )
    };
    let instances: Vec<String> = hits.iter().map(instance).collect();
    format!(
        "<OWASPZAPReport version=\"2.17.0\"><site name=\"https://shop.example\"><alerts><alertitem><pluginid>10037</pluginid>\
        <alertRef>10037</alertRef><name>Leak</name><riskcode>1</riskcode><confidence>2</confidence>\
        <desc>&lt;p&gt;A header tells too much.&lt;/p&gt;</desc><instances>{}</instances></alertitem></alerts></site></OWASPZAPReport>",
        instances.concat()
    )
}

fn api_json(hits: &[Hit<'_>]) -> String {
    let alert = |(parameter, evidence, info): &Hit<'_>| {
        format!(
            r#"{{"pluginId": "10037", "alertRef": "10037", "name": "Leak", "risk": "Low", "confidence": "Medium",
            "description": "A header tells too much.", "url": "https://shop.example/search", "method": "GET",
            "param": "{parameter}", "evidence": "{evidence}", "other": "{info}"}}"#
        )
    };
    let alerts: Vec<String> = hits.iter().map(alert).collect();
    format!(r#"{{"alerts": [{}]}}"#, alerts.join(","))
}

fn api_xml(hits: &[Hit<'_>]) -> String {
    let alert = |(parameter, evidence, info): &Hit<'_>| {
        format!(
            "<alert type=\"set\"><pluginId>10037</pluginId><alertRef>10037</alertRef><name>Leak</name><risk>Low</risk>\
            <confidence>Medium</confidence><description>A header tells too much.</description>\
            <url>https://shop.example/search</url><method>GET</method><param>{parameter}</param>\
            <evidence>{evidence}</evidence><other>{info}</other></alert>"
        )
    };
    let alerts: Vec<String> = hits.iter().map(alert).collect();
    format!("<alerts type=\"list\">{}</alerts>", alerts.concat())
}

/// The same hits in each format.
fn formats(hits: &[Hit<'_>]) -> [String; 4] {
    [json(hits), xml(hits), api_json(hits), api_xml(hits)]
}

fn quoted(report: &str) -> Read {
    read_with(report, &Options::default().with_evidence(true))
}

fn description(read: &Read) -> &str {
    read.one().description.as_deref().unwrap()
}

#[test]
fn evidence_is_before_the_description_if_it_is_asked_for() {
    for report in formats(&HITS) {
        let read = quoted(&report);
        let expected = "Evidence: X-Powered-By: Fruit/1.2\nEvidence: fruit-cluster-7\n\
            Other information: The header names the server.\nOther information: Also seen in comments.\n\n\
            A header tells too much.";
        assert_eq!(description(&read), expected, "{}", read.source);
    }
}

#[test]
fn each_hit_has_its_own_evidence() {
    let options = Options::default()
        .with_evidence(true)
        .with_instances(Instances::Each);
    for report in formats(&HITS) {
        let read = read_with(&report, &options);
        let third = read.findings[2].description.as_deref();
        let expected = "Evidence: fruit-cluster-7\n\nA header tells too much.";
        assert_eq!(third, Some(expected), "{}", read.source);
    }
}

#[test]
fn nothing_of_evidence_leaves_without_the_option() {
    for instances in [Instances::Merge, Instances::Each] {
        for report in formats(&HITS) {
            let read = read_with(&report, &Options::default().with_instances(instances));
            let text = format!("{:?} {:?}", read.findings, read.notes);
            for quoted in ["Fruit", "fruit", "names the server", "comments", "Evidence"] {
                assert!(!text.contains(quoted), "{}: {quoted}", read.source);
            }
        }
    }
}

#[test]
fn findings_and_identities_are_the_same_with_evidence() {
    for instances in [Instances::Merge, Instances::Each] {
        let options = Options::default().with_instances(instances);
        // The second alert repeats the first one but for its evidence.
        let again = [
            HITS[0],
            ("q", "other evidence", "The header names the server."),
        ];
        for report in [&HITS[..], &again].into_iter().flat_map(formats) {
            let without = read_with(&report, &options);
            let with = read_with(&report, &options.clone().with_evidence(true));
            assert_eq!(without.identities(), with.identities(), "{}", with.source);
        }
    }
}

#[test]
fn secrets_in_evidence_are_redacted() {
    let cookie = format!("Set-Cookie: session={TOKEN}; Path=/");
    let field = "password=pLum-73x9-Quince; remember=1";
    for secret in [&*cookie, field, TOKEN] {
        for hit in [("q", secret, ""), ("q", "", secret)] {
            for report in formats(&[hit]) {
                let read = quoted(&report);
                let text = description(&read);
                assert!(text.contains("REDACTED"), "{}: {text}", read.source);
                let shown = format!("{:?} {:?}", read.findings, read.notes);
                for value in [&TOKEN[..20], &TOKEN[40..], "pLum-73x9"] {
                    assert!(!shown.contains(value), "{}: {value}", read.source);
                }
            }
        }
    }
}

#[test]
fn secrets_at_the_end_of_what_is_shown_are_redacted_before_it_is_cut() {
    for before in 260..300 {
        let evidence = format!("{} {TOKEN}", "x".repeat(before));
        for report in formats(&[("q", &evidence, "")]) {
            let read = quoted(&report);
            assert!(!description(&read).contains("eyJ"), "{before}");
        }
    }
}

#[test]
fn a_hit_on_a_parameter_that_is_a_secret_is_not_quoted() {
    for report in formats(&[("password", "value-of-9x", "It was value-of-9x.")]) {
        let read = quoted(&report);
        assert_eq!(
            description(&read),
            "A header tells too much.",
            "{}",
            read.source
        );
    }
}

#[test]
fn a_hit_that_is_its_alert_is_quoted_unless_its_parameter_is_a_secret() {
    let alone = |parameter: &str| {
        let hits = [(parameter, "value-of-9x", "It was value-of-9x.")];
        let json = json(&hits)
            .replace("\"instances\": [{", "")
            .replace("}]}]}]}", "}]}]}");
        let xml = xml(&hits).replace("<instances><instance>", "");
        let xml = xml.replace("</instance></instances>", "");
        [json, xml].map(|report| description(&quoted(&report)).to_owned())
    };
    let expected =
        "Evidence: value-of-9x\nOther information: It was value-of-9x.\n\nA header tells too much.";
    assert_eq!(alone("q"), [expected; 2]);
    assert_eq!(alone("password"), ["A header tells too much."; 2]);
}

#[test]
fn evidence_is_short_however_long_it_is_in_the_report() {
    let long = "ab ".repeat(10_000);
    let many: Vec<String> = (0..90).map(|n| format!("value {n} {long}")).collect();
    let hits: Vec<Hit<'_>> = many.iter().map(|text| ("q", &**text, &**text)).collect();
    for report in formats(&hits) {
        let read = quoted(&report);
        assert!(description(&read).len() < 700, "{}", read.source);
    }
}

#[test]
fn evidence_that_cannot_be_read_costs_nothing_else() {
    let [_, xml, _, api_xml] = formats(&[("q", "a & b", "")]);
    for report in [xml, api_xml] {
        let read = quoted(&report);
        assert_eq!(
            description(&read),
            "A header tells too much.",
            "{}",
            read.source
        );
    }
    let long = "x".repeat(2_000);
    let mut options = Options::default().with_evidence(true);
    options.limits.text = 1_000;
    for report in formats(&[("q", &long, "")]) {
        let read = read_with(&report, &options);
        assert_eq!(
            description(&read),
            "A header tells too much.",
            "{}",
            read.source
        );
    }
}

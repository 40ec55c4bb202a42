//! Findings for each instance.

use finding_source::NoteKind;

use crate::support::{alert, instances, place, read, read_each, report, sample};

#[test]
fn every_instance_is_a_separate_finding() {
    let read = read_each(sample("2.17.0-shop.json"));
    // 13 instances, and the false positive without instances.
    assert_eq!(read.findings.len(), 14);
    assert!(
        read.findings
            .iter()
            .all(|f| f.locations.len() == 1 && f.more_locations == 0)
    );
    assert_eq!(
        read.identities()[0],
        "rule=5:40018\nname=13:SQL Injection\nurl=42:https://shop.example.com:443/search?page&q\nmethod=3:GET\nparameter=1:q\n"
    );
    // Members after the instances are known, too.
    assert!(read.findings[1].remediation.is_some());
    assert_eq!(read.findings[1].cwes, [89]);
}

#[test]
fn the_payload_and_query_values_are_not_part_of_an_identity() {
    let with = |query: &str, attack: &str| {
        let list = format!(
            r#""instances":[{{"uri":"https://shop.example.com/a;v=1?{query}","method":"GET","param":"q","attack":"{attack}","evidence":"{attack}"}}]"#
        );
        read_each(report(&alert(&list))).identities()
    };
    assert_eq!(with("q=1&t=2", "x"), with("t=7&q=9", "y"));
    assert_ne!(with("q=1&t=2", "x"), with("q=1", "x"));
}

#[test]
fn instances_that_differ_only_in_values_are_numbered_and_kept() {
    let list = instances(&[
        "https://shop.example.com/a?id=1",
        "https://shop.example.com/a?id=2",
    ]);
    let read = read_each(report(&alert(&list)));
    let numbers: Vec<_> = read
        .findings
        .iter()
        .map(|f| f.identity.occurrence())
        .collect();
    assert_eq!(numbers, [0, 1]);
    assert_eq!(read.urls()[1], ["https://shop.example.com/a?id=2"]);
}

#[test]
fn overlapping_sites_give_each_instance_once() {
    let read = read_each(sample("2.17.0-overlapping-sites.json"));
    let urls: Vec<_> = read.urls().concat();
    assert_eq!(
        urls,
        [
            "https://shop.example.com/",
            "https://shop.example.com:8443/a",
            "https://shop.example.com.mirror.example/",
            "https://shop.example.com:8443/x?id=1",
        ]
    );
    assert_eq!(read.notes_of(NoteKind::Repeated).len(), 3);
}

#[test]
fn unlisted_instances_make_the_report_partial() {
    let why = Some("an alert has more instances than the report lists");
    let cut = alert(&instances(&["https://shop.example.com/a"]))
        .replace(r#""count":"1""#, r#""count":"364""#);
    assert_eq!(read_each(report(&cut)).why_partial(), why);
    assert_eq!(read(report(&cut)).why_partial(), None);
    let systemic = alert(&instances(&["https://shop.example.com/a"]))
        .replace(r#""count""#, r#""systemic":true,"count""#);
    assert_eq!(read_each(report(&systemic)).why_partial(), why);
}

#[test]
fn an_instance_over_the_limit_is_an_error_and_the_next_follows() {
    let mut options =
        finding_source::Options::default().with_instances(finding_source::Instances::Each);
    options.limits.text = 64;
    let long = format!("https://shop.example.com/{}", "x".repeat(64));
    let list = instances(&[
        "https://shop.example.com/a",
        &long,
        "https://shop.example.com/c",
    ]);
    let read = crate::support::try_read_with(report(&alert(&list)).as_bytes(), &options).unwrap();
    assert_eq!(
        read.urls().concat(),
        ["https://shop.example.com/a", "https://shop.example.com/c"]
    );
    assert_eq!(read.errors[0].path(), "site[0].alerts[0].instances[1].uri");
    assert_eq!(
        place(&read.findings[1].locations[0]).method.as_deref(),
        Some("GET")
    );
}

#[test]
fn long_texts_that_several_findings_share_are_cut() {
    let long = "\u{e9}".repeat(5000);
    let references: String = (0..50)
        .map(|n| format!("<p>https://r.example/{n}</p>"))
        .collect();
    let members = format!(
        r#"{},"desc":"<p>{long}</p>","reference":"{references}""#,
        instances(&["https://shop.example.com/a"])
    );
    let text = report(&alert(&members));
    let whole = read(&text);
    assert_eq!(whole.one().description.as_deref(), Some(&*long));
    assert_eq!(whole.one().references.len(), 50);
    let each = read_each(&text);
    let cut = each.one().description.as_deref().unwrap();
    assert!(
        cut.len() <= 4096 && cut.ends_with("\u{e9}\u{2026}"),
        "{}",
        cut.len()
    );
    assert_eq!(each.one().references.len(), 20);
    assert_eq!(each.findings[0].title, whole.findings[0].title);
}

#[test]
fn an_address_without_an_origin_belongs_to_its_site() {
    let list = instances(&["/a?q=1"]);
    let identities = read_each(report(&alert(&list))).identities();
    assert!(
        identities[0].contains("origin=28:https://shop.example.com:443\nurl=4:/a?q\n"),
        "{identities:?}"
    );
}

#[test]
fn vulnerabilities_belong_to_the_instance_that_names_them() {
    let instance = |file: &str, info: &str| {
        format!(r#"{{"uri":"https://shop.example.com/{file}","otherinfo":"{info}"}}"#)
    };
    // The texts of the alert are those of its first instance.
    let list = format!(
        r#""instances":[{},{}],"otherinfo":"CVE-2022-31129""#,
        instance("moment.js", "CVE-2022-31129"),
        instance("jquery.js", "CVE-2020-11022 CVE-2020-11023")
    );
    let text = report(&alert(&list));
    let names = |f: &finding_source::Finding<'static>| -> Vec<String> {
        f.advisories.iter().map(|a| a.id.to_string()).collect()
    };
    let each: Vec<_> = read_each(&text).findings.iter().map(names).collect();
    assert_eq!(
        each,
        [
            vec!["CVE-2022-31129"],
            vec!["CVE-2020-11022", "CVE-2020-11023"]
        ]
    );
    assert_eq!(
        names(read(&text).one()),
        ["CVE-2020-11022", "CVE-2020-11023", "CVE-2022-31129"]
    );
}

//! Results of the function of the AWS sample, and the correct results.

use finding_source::FindingStatus;

use crate::support::{alert, instances, read, report, site, sites, try_read, valid};

#[test]
fn alerts_of_every_site_are_read() {
    // The function reads only the first site: none of four alerts.
    let read = valid("2.17.0-overlapping-sites.json");
    assert_eq!(read.findings.len(), 4);
}

#[test]
fn a_translated_report_has_the_same_risk() {
    // The function compares the first three letters with English ones; anything else is critical.
    let read = valid("2.16.1-german.json");
    assert_eq!(read.words(), [Some("Medium")]);
    assert_eq!(read.confidences(), [Some("High")]);
}

#[test]
fn informational_is_not_low() {
    let alert = alert(&instances(&["https://shop.example.com/a"]));
    let informational = alert.replace(r#""riskcode":"1""#, r#""riskcode":"0""#);
    assert_eq!(read(report(&alert)).words(), [Some("Low")]);
    assert_eq!(
        read(report(&informational)).words(),
        [Some("Informational")]
    );
}

#[test]
fn a_false_positive_is_marked_as_one() {
    let read = valid("2.17.0-shop.json");
    let marked: Vec<_> = read
        .findings
        .iter()
        .filter(|f| f.status == FindingStatus::FalsePositive)
        .collect();
    assert_eq!(marked.len(), 1);
    assert_eq!(marked[0].title, "Cross Site Scripting (Reflected)");
}

#[test]
fn a_site_without_a_list_around_it_is_read() {
    // ZAP 2.7.0 writes a single site as an object, which the function takes for a list.
    let read = valid("2.7.0-object-site.json");
    assert_eq!(read.titles(), ["Cookie No HttpOnly Flag", "SQL Injection"]);
    assert_eq!(read.target.as_deref(), Some("http://shop.example.com"));
}

#[test]
fn a_finding_has_location_description_and_remediation() {
    // The function writes an index, a name and a number of instances.
    let read = valid("2.17.0-shop.json");
    let finding = &read.findings[0];
    assert!(finding.description.is_some() && finding.remediation.is_some());
    assert_eq!((finding.cwes.len(), finding.locations.len()), (1, 2));
}

#[test]
fn the_order_of_alerts_does_not_change_an_identity() {
    // The ids of the function are positions in the list, so each one changes when an earlier alert is fixed.
    let a = alert(&instances(&["https://shop.example.com/a"]));
    let b = a.replace("10001", "10002").replace("Leak", "Gap");
    let both = read(report(&format!("{a},{b}"))).identities();
    let turned = read(report(&format!("{b},{a}"))).identities();
    let alone = read(report(&b)).identities();
    assert_eq!(both[1], turned[0]);
    assert_eq!(both[1], alone[0]);
}

#[test]
fn another_build_gives_the_same_identities() {
    let build = |version: &str, id: &str| {
        let list = format!(
            r#""instances":[{{"id":"{id}","uri":"https://shop.example.com/a"}}],"sourceid":"{id}""#
        );
        let text = report(&alert(&list)).replace("2.17.0", version);
        read(text).identities()
    };
    assert_eq!(build("2.17.0", "17"), build("D-2026-08-03", "90210"));
}

#[test]
fn a_scan_without_sites_is_not_an_error() {
    // The function fails on `site[0]` with an index error.
    assert_eq!(try_read(sites(&[])).unwrap().findings.len(), 0);
    assert_eq!(
        try_read(site("http://a.example", ""))
            .unwrap()
            .findings
            .len(),
        0
    );
}

//! The guarantees of every source, over our samples.

use finding_inspector_scan::CiScan;
use finding_parsers::SOURCES;
use finding_source::testing::{Suite, same_identities};

fn samples() -> impl Iterator<Item = (String, Vec<u8>)> + Clone {
    let mut samples = fixtures::samples("inspector/valid");
    samples.retain(|sample| sample.name.contains("/scan-"));
    samples
        .into_iter()
        .map(|sample| (sample.name, sample.bytes))
}

/// Components, the image and the counts may come after the findings.
#[test]
fn the_source_conforms() {
    let suite = Suite::new(&CiScan).beside(SOURCES).joins();
    let checked = suite.relative_paths().check(samples());
    assert!(checked.lost_entries > 0);
}

#[test]
fn broken_reports_conform() {
    let sample = fixtures::sample("inspector/invalid/unusable-scan.json");
    let suite = Suite::new(&CiScan).broken().joins().relative_paths();
    suite.check([(sample.name, sample.bytes)]);
}

#[test]
fn identities_do_not_depend_on_the_keys_of_components_and_the_tag_of_the_image() {
    let scan = fixtures::sample("inspector/valid/scan-cyclonedx.json");
    let scan = String::from_utf8(scan.bytes).unwrap();
    // A key without a component is all that is known of it.
    let mut tomorrow = scan.replace("shop:1.4.2", "shop:1.4.3");
    for key in [1, 2, 3, 5] {
        tomorrow = tomorrow.replace(&format!("comp-{key}\""), &format!("comp-7{key}\""));
    }
    assert_ne!(scan, tomorrow);
    same_identities((&CiScan, scan.as_bytes()), (&CiScan, tomorrow.as_bytes()));
}

#[test]
fn members_of_another_type_cost_no_finding() {
    let suite = Suite::new(&CiScan);
    assert_eq!(suite.costly_types(samples()), []);
    let unreported = suite.unreported_types(samples().collect::<Vec<_>>());
    let members: Vec<_> = unreported.iter().map(|member| &*member.member).collect();
    assert_eq!(members, [""; 0]);
}

//! The guarantees of every source, over our samples.

use finding_ecr::ImageScan;
use finding_parsers::SOURCES;
use finding_source::testing::{Suite, same_identities};

fn samples() -> impl Iterator<Item = (String, Vec<u8>)> + Clone {
    let mut samples = fixtures::samples("inspector/valid");
    samples.retain(|sample| sample.name.contains("/ecr-"));
    samples
        .into_iter()
        .map(|sample| (sample.name, sample.bytes))
}

/// The image and the counts may come after the findings.
#[test]
fn the_source_conforms() {
    let suite = Suite::new(&ImageScan).beside(SOURCES).joins();
    let checked = suite.relative_paths().check(samples());
    assert!(checked.lost_entries > 0);
}

#[test]
fn broken_reports_conform() {
    let sample = fixtures::sample("inspector/invalid/unusable-image-scan.json");
    let suite = Suite::new(&ImageScan).broken().joins().relative_paths();
    suite.check([(sample.name, sample.bytes)]);
}

#[test]
fn identities_do_not_depend_on_digests_and_tags() {
    for name in ["ecr-basic.json", "ecr-enhanced.json"] {
        let scan = fixtures::sample(&format!("inspector/valid/{name}"));
        let scan = String::from_utf8(scan.bytes).unwrap();
        let tomorrow = scan
            .replace(&"a".repeat(64), &"b".repeat(64))
            .replace(&"c".repeat(64), &"d".repeat(64))
            .replace("\"1.4.2\"", "\"1.4.3\"");
        assert_ne!(scan, tomorrow);
        same_identities(
            (&ImageScan, scan.as_bytes()),
            (&ImageScan, tomorrow.as_bytes()),
        );
    }
}

#[test]
fn members_of_another_type_cost_no_finding() {
    let suite = Suite::new(&ImageScan);
    assert_eq!(suite.costly_types(samples()), []);
    let unreported = suite.unreported_types(samples().collect::<Vec<_>>());
    let members: Vec<_> = unreported.iter().map(|member| &*member.member).collect();
    assert_eq!(members, [""; 0]);
}

//! The guarantees of every source, over our samples.

use finding_inspector::{CiScan, Findings, ImageScan};
use finding_parsers::SOURCES;
use finding_source::FindingSource;
use finding_source::testing::{Suite, same_identities};

/// The sources, each with the beginning of the names of its samples.
const ALL: [(&str, &dyn FindingSource); 3] = [
    ("scan-", &CiScan),
    ("inspector2-", &Findings),
    ("ecr-", &ImageScan),
];

fn samples(begin: &str) -> impl Iterator<Item = (String, Vec<u8>)> + Clone + use<> {
    let mut samples = fixtures::samples("inspector/valid");
    samples.retain(|sample| sample.name.rsplit('/').next().unwrap().starts_with(begin));
    samples
        .into_iter()
        .map(|sample| (sample.name, sample.bytes.to_vec()))
        .collect::<Vec<_>>()
        .into_iter()
}

/// Components, the image and the counts may come after the findings.
#[test]
fn the_sources_conform() {
    for (begin, source) in ALL {
        let suite = Suite::new(source).beside(SOURCES).joins().relative_paths();
        let checked = suite.check(samples(begin));
        assert!(checked.lost_entries > 0, "{begin}");
    }
}

#[test]
fn broken_reports_conform() {
    for (name, (_, source)) in ["scan", "entries", "image-scan"].into_iter().zip(ALL) {
        let sample = fixtures::sample(&format!("inspector/invalid/unusable-{name}.json"));
        let suite = Suite::new(source).broken().joins().relative_paths();
        suite.check([(sample.name, sample.bytes)]);
    }
}

fn sample(name: &str) -> String {
    let sample = fixtures::sample(&format!("inspector/valid/{name}"));
    String::from_utf8(sample.bytes.to_vec()).unwrap()
}

#[test]
fn identities_do_not_depend_on_the_keys_of_components_and_the_tag_of_the_image() {
    let scan = sample("scan-cyclonedx.json");
    // A key without a component is all that is known of it.
    let mut tomorrow = scan.replace("shop:1.4.2", "shop:1.4.3");
    for key in [1, 2, 3, 5] {
        tomorrow = tomorrow.replace(&format!("comp-{key}\""), &format!("comp-7{key}\""));
    }
    assert_ne!(scan, tomorrow);
    same_identities((&CiScan, scan.as_bytes()), (&CiScan, tomorrow.as_bytes()));
}

#[test]
fn identities_do_not_depend_on_digests_versions_and_the_numbers_of_findings() {
    let findings = sample("inspector2-findings.json");
    let tomorrow = findings
        .replace(&"a".repeat(64), &"b".repeat(64))
        .replace("pay:$LATEST", "pay:13")
        .replace("finding/0", "finding/9");
    assert_ne!(findings, tomorrow);
    same_identities(
        (&Findings, findings.as_bytes()),
        (&Findings, tomorrow.as_bytes()),
    );
}

#[test]
fn members_of_another_type_cost_no_finding() {
    for (begin, source) in ALL {
        let suite = Suite::new(source);
        assert_eq!(suite.costly_types(samples(begin)), [], "{begin}");
        // A name has one note, which for a capitalized one is that of its spelling.
        let spelled = samples(begin).filter(|(name, _)| !name.contains("powershell"));
        let unreported = suite.unreported_types(spelled.collect::<Vec<_>>());
        let members: Vec<_> = unreported.iter().map(|member| &*member.member).collect();
        assert_eq!(members, [""; 0], "{begin}");
    }
}

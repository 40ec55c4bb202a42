//! The guarantees of every source, over our samples.

use finding_grype::Json;
use finding_parsers::SOURCES;
use finding_source::testing::{Suite, same_identities};

const UNUSABLE: &[u8] = include_bytes!("../../../../fixtures/grype/invalid/unusable-entries.json");

fn samples() -> impl Iterator<Item = (String, Vec<u8>)> + Clone {
    let samples = fixtures::samples("grype/valid").into_iter();
    samples
        .map(|sample| (sample.name, sample.bytes.to_vec()))
        .collect::<Vec<_>>()
        .into_iter()
}

/// The image, which every finding names, comes after the matches.
#[test]
fn the_source_conforms() {
    let suite = Suite::new(&Json).beside(SOURCES).joins();
    suite.check(samples());
}

#[test]
fn broken_reports_conform() {
    let suite = Suite::new(&Json).broken();
    suite.check([("unusable entries", UNUSABLE)]);
}

#[test]
fn identities_do_not_depend_on_the_tag_of_the_image_and_on_ids_of_artifacts() {
    let (_, report) = samples().find(|(name, _)| name.contains("image")).unwrap();
    let report = String::from_utf8(report).unwrap();
    let tomorrow = report
        .replace(":1.4.2\"", ":1.4.3\"")
        .replace("\"id\":\"9a1b\"", "\"id\":\"ffff\"")
        .replace("sha256:1111", "sha256:9999");
    assert_ne!(report, tomorrow);
    same_identities((&Json, report.as_bytes()), (&Json, tomorrow.as_bytes()));
}

#[test]
fn members_of_another_type_cost_no_finding() {
    let suite = Suite::new(&Json);
    assert_eq!(suite.costly_types(samples()), []);
    let unreported = suite.unreported_types(samples());
    let members: Vec<_> = unreported.iter().map(|member| &*member.member).collect();
    // A text is the target of a scan that is not of an image.
    assert_eq!(members, ["source.target"]);
}

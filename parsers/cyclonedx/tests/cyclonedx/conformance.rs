//! The guarantees of every source, over our samples.

use finding_cyclonedx::{Json, Xml};
use finding_parsers::SOURCES;
use finding_source::testing::{Suite, same_identities};
use fixtures::sample;

fn samples(names: &[&'static str]) -> Vec<(&'static str, Vec<u8>)> {
    let bytes = |name: &str| sample(&format!("cyclonedx/{name}")).bytes;
    names.iter().map(|name| (*name, bytes(name))).collect()
}

const JSON: [&str; 4] = [
    "valid/1.6-grype-image.json",
    "valid/1.5-trivy-several-ratings.json",
    "valid/1.4-vex-states.json",
    "valid/1.4-vex-foreign-products.json",
];

/// Components come after or before the vulnerabilities that refer to them.
#[test]
fn documents_in_json_conform() {
    let suite = Suite::new(&Json).beside(SOURCES).joins();
    suite.check(samples(&JSON[1..]));
    // The paths are those of the image.
    suite.relative_paths().check(samples(&JSON[..1]));
}

#[test]
fn documents_in_xml_conform() {
    let names = [
        "valid/1.5-shop.xml",
        "valid/1.2-extension.xml",
        "valid/1.4-checkov.xml",
    ];
    let suite = Suite::new(&Xml).beside(SOURCES).joins();
    suite.check(samples(&names));
}

#[test]
fn broken_documents_conform() {
    let suite = Suite::new(&Json).broken().joins();
    suite.check(samples(&[
        "invalid/unusable-entries.json",
        "valid/1.6-two-documents.json",
    ]));
    let suite = Suite::new(&Xml).broken().joins();
    suite.check(samples(&["invalid/unusable-entries.xml"]));
}

#[test]
fn identities_are_the_same_in_a_second_run() {
    let bytes = sample("cyclonedx/valid/1.6-grype-image.json").bytes;
    let text = String::from_utf8(bytes.clone()).unwrap();
    // Random in each run.
    let other = text
        .replace(
            "5f1f6f6e-0000-4000-8000-000000000001",
            "11111111-0000-4000-8000-000000000009",
        )
        .replace("urn:uuid:24453929", "urn:uuid:99999999")
        .replace("59add63aeeb2b5d6", "0000000000000000")
        .replace("shop:1.4.2", "shop:1.4.3");
    assert_ne!(text, other);
    same_identities((&Json, &bytes), (&Json, other.as_bytes()));
}

#[test]
fn members_of_another_type_cost_no_finding() {
    let suite = Suite::new(&Json);
    assert_eq!(suite.costly_types(samples(&JSON)), []);
    assert_eq!(suite.unreported_types(samples(&JSON)), []);
}

//! The guarantees of every source, over our samples.

use finding_bundler_audit::Json;
use finding_parsers::SOURCES;
use finding_source::testing::{Suite, same_identities};

fn samples(documents: &str) -> Vec<(String, Vec<u8>)> {
    let samples = fixtures::samples("bundler-audit/valid").into_iter();
    let samples = samples.filter(|sample| {
        let several = sample.name.contains("two-documents");
        several == (documents == "several")
    });
    samples
        .map(|sample| (sample.name, sample.bytes.to_vec()))
        .collect()
}

#[test]
fn the_source_conforms() {
    let suite = Suite::new(&Json).beside(SOURCES);
    assert!(suite.check(samples("one")).lost_entries > 0);
}

#[test]
fn reports_in_sequence_conform() {
    let suite = Suite::new(&Json).beside(SOURCES).lines();
    suite.check(samples("several"));
}

#[test]
fn broken_reports_conform() {
    let sample = fixtures::sample("bundler-audit/invalid/unusable-entries.json");
    let suite = Suite::new(&Json).broken();
    suite.check([(sample.name.clone(), sample.bytes.to_vec())]);
}

#[test]
fn identities_do_not_depend_on_the_database_the_criticality_and_credentials() {
    let sample = fixtures::sample("bundler-audit/valid/0.9.3-rails.json");
    let report = String::from_utf8(sample.bytes.to_vec()).unwrap();
    let tomorrow = report
        .replace("/home/ci/", "/builds/shop/")
        .replace("\"criticality\":\"critical\"", "\"criticality\":null")
        .replace("user:hunter2@", "");
    assert_ne!(report, tomorrow);
    same_identities((&Json, report.as_bytes()), (&Json, tomorrow.as_bytes()));
}

#[test]
fn members_of_another_type_cost_no_finding() {
    let suite = Suite::new(&Json);
    assert_eq!(suite.costly_types(samples("one")), []);
    assert_eq!(suite.unreported_types(samples("one")), []);
}

//! The guarantees of every source, over our samples.

use finding_cargo_audit::Json;
use finding_parsers::SOURCES;
use finding_source::testing::{Suite, same_identities};

fn samples() -> Vec<(String, Vec<u8>)> {
    let samples = fixtures::samples("cargo-audit/valid").into_iter();
    // A file of several documents has no end.
    let samples = samples.filter(|sample| !sample.name.ends_with("bin.json"));
    samples
        .map(|sample| (sample.name, sample.bytes.to_vec()))
        .collect()
}

#[test]
fn the_source_conforms() {
    let suite = Suite::new(&Json).beside(SOURCES);
    assert!(suite.check(samples()).lost_entries > 0);
}

#[test]
fn a_report_of_several_programs_conforms() {
    let sample = fixtures::sample("cargo-audit/valid/0.22-bin.json");
    let suite = Suite::new(&Json).beside(SOURCES).lines();
    suite.check([(sample.name.clone(), sample.bytes.to_vec())]);
}

#[test]
fn broken_reports_conform() {
    let sample = fixtures::sample("cargo-audit/invalid/unusable-entries.json");
    let suite = Suite::new(&Json).broken();
    suite.check([(sample.name.clone(), sample.bytes.to_vec())]);
}

#[test]
fn identities_do_not_depend_on_aliases_checksums_and_sources() {
    let sample = fixtures::sample("cargo-audit/valid/0.22-shop.json");
    let report = String::from_utf8(sample.bytes.to_vec()).unwrap();
    let tomorrow = report
        .replace("\"CVE-2024-90001\",", "")
        .replace("00ff", "ff00")
        .replace(
            "registry+https://github.com",
            "sparse+https://index.example",
        );
    assert_ne!(report, tomorrow);
    same_identities((&Json, report.as_bytes()), (&Json, tomorrow.as_bytes()));
}

#[test]
fn members_of_another_type_cost_no_finding() {
    let suite = Suite::new(&Json);
    assert_eq!(suite.costly_types(samples()), []);
    assert_eq!(suite.unreported_types(samples()), []);
}

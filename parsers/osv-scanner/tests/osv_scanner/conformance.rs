//! The guarantees of every source, over our samples.

use finding_osv_scanner::Json;
use finding_parsers::SOURCES;
use finding_source::testing::{Suite, same_identities};

fn samples() -> Vec<(String, Vec<u8>)> {
    let samples = fixtures::samples("osv-scanner/valid").into_iter();
    samples
        .map(|sample| (sample.name, sample.bytes.to_vec()))
        .collect()
}

/// A source may come after its packages.
#[test]
fn the_source_conforms() {
    let suite = Suite::new(&Json).beside(SOURCES).joins();
    let checked = suite.check(samples());
    assert!(checked.moved_roots > 0 && checked.lost_entries > 0);
}

#[test]
fn broken_reports_conform() {
    let sample = fixtures::sample("osv-scanner/invalid/unusable-entries.json");
    let suite = Suite::new(&Json).broken();
    suite.check([(sample.name.clone(), sample.bytes.to_vec())]);
}

#[test]
fn identities_do_not_depend_on_dates_scores_and_groups_of_dependencies() {
    let sample = fixtures::sample("osv-scanner/valid/2.3-groups.json");
    let report = String::from_utf8(sample.bytes.to_vec()).unwrap();
    let tomorrow = report
        .replace("2025-01-02", "2025-01-03")
        .replace("\"7.2\"", "\"8.1\"")
        .replace("[\"dev\",\"optional\"]", "[]");
    assert_ne!(report, tomorrow);
    same_identities((&Json, report.as_bytes()), (&Json, tomorrow.as_bytes()));
}

#[test]
fn members_of_another_type_cost_no_finding() {
    let suite = Suite::new(&Json);
    assert_eq!(suite.costly_types(samples()), []);
    assert_eq!(suite.unreported_types(samples()), []);
}

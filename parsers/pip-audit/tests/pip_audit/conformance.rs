//! The guarantees of every source, over our samples.

use finding_parsers::SOURCES;
use finding_pip_audit::Json;
use finding_source::testing::{Suite, conform, same_identities};

const SHOP: &[u8] = include_bytes!("../../../../fixtures/pip-audit/valid/2.10-shop.json");
const FIXED: &[u8] = include_bytes!("../../../../fixtures/pip-audit/valid/2.10-fixed.json");
const ARRAY: &[u8] = include_bytes!("../../../../fixtures/pip-audit/valid/1.1-before-objects.json");
const RECORDS: &[u8] = include_bytes!("../../../../fixtures/pip-audit/valid/2.10-two-records.json");
const UNUSABLE: &[u8] =
    include_bytes!("../../../../fixtures/pip-audit/invalid/unusable-entries.json");

#[test]
fn the_source_conforms() {
    let samples = [
        ("a shop", SHOP),
        ("an array", ARRAY),
        ("two records", RECORDS),
    ];
    conform(&Json, samples, SOURCES);
}

/// Fixes come after the packages that they are of.
#[test]
fn a_report_with_fixes_conforms() {
    let suite = Suite::new(&Json).beside(SOURCES).joins();
    suite.check([("fixed", FIXED)]);
}

#[test]
fn broken_reports_conform() {
    let suite = Suite::new(&Json).broken();
    suite.check([("unusable entries", UNUSABLE)]);
}

#[test]
fn identities_are_the_same_in_a_second_run() {
    same_identities((&Json, SHOP), (&Json, SHOP));
}

#[test]
fn members_of_another_type_cost_no_finding() {
    let samples = [("a shop", SHOP), ("fixed", FIXED)];
    let suite = Suite::new(&Json);
    assert_eq!(suite.costly_types(samples), []);
    assert_eq!(suite.unreported_types(samples), []);
}

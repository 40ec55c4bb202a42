//! The guarantees of every source, over our samples.

use finding_npm_audit::Json;
use finding_parsers::SOURCES;
use finding_source::testing::{Suite, conform, same_identities};
use fixtures::sample;

fn samples(names: &[&'static str]) -> Vec<(&'static str, Vec<u8>)> {
    let bytes = |name: &str| sample(&format!("npm-audit/{name}")).bytes;
    names.iter().map(|name| (*name, bytes(name))).collect()
}

#[test]
fn reports_of_one_document_conform() {
    let names = [
        "valid/npm-6-shop.json",
        "valid/npm-10-shop.json",
        "valid/npm-7-beta.json",
        "valid/npm-10-audit-fix.json",
        "valid/pnpm-8-workspace.json",
        "valid/pnpm-11-shop.json",
    ];
    conform(&Json, samples(&names), SOURCES);
}

#[test]
fn lines_of_yarn_conform() {
    let suite = Suite::new(&Json).beside(SOURCES).lines();
    suite.check(samples(&[
        "valid/yarn-1-shop.json",
        "valid/yarn-4-shop.json",
    ]));
}

#[test]
fn broken_reports_conform() {
    let suite = Suite::new(&Json).broken();
    suite.check(samples(&[
        "invalid/unusable-entries.json",
        "valid/npm-11-refused.json",
    ]));
    let lines = Suite::new(&Json).broken().lines();
    lines.check(samples(&[
        "valid/yarn-1-failed-later.json",
        "valid/npm-10-log-lines.txt",
    ]));
}

#[test]
fn identities_are_the_same_in_a_second_run() {
    for name in ["valid/npm-6-shop.json", "valid/npm-10-shop.json"] {
        let bytes = sample(&format!("npm-audit/{name}")).bytes;
        same_identities((&Json, &bytes), (&Json, &bytes));
    }
}

#[test]
fn members_of_another_type_cost_no_finding() {
    let names = [
        "valid/npm-6-shop.json",
        "valid/npm-10-shop.json",
        "valid/pnpm-11-shop.json",
        "valid/yarn-4-shop.json",
    ];
    let suite = Suite::new(&Json);
    assert_eq!(suite.costly_types(samples(&names)), []);
    let mut unreported = suite.unreported_types(samples(&names));
    // Each of its types is one that npm writes.
    unreported.retain(|it| !it.member.ends_with(".fixAvailable"));
    assert_eq!(unreported, []);
}

//! The guarantees of every source, over our samples.

use finding_gitlab_security::Json;
use finding_parsers::SOURCES;
use finding_source::testing::{Suite, same_identities};

const UNUSABLE: &[u8] =
    include_bytes!("../../../../fixtures/gitlab-security/invalid/unusable-entries.json");

/// Returns the samples whose findings come before the run, if `late`, or after it.
fn samples(late: bool) -> Vec<(String, Vec<u8>)> {
    let samples = fixtures::samples("gitlab-security/valid").into_iter();
    let samples = samples.map(|sample| (sample.name, sample.bytes));
    let is_late = |bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes).into_owned();
        text.find("\"scan\"") > text.find("\"vulnerabilities\"")
    };
    samples
        .filter(|(_, bytes)| is_late(bytes) == late)
        .collect()
}

#[test]
fn the_source_conforms() {
    let suite = Suite::new(&Json).beside(SOURCES);
    suite.check(samples(false));
}

/// The scanner, whose id every finding has, comes after the vulnerabilities.
#[test]
fn a_report_whose_run_comes_last_conforms() {
    let suite = Suite::new(&Json).beside(SOURCES).joins();
    suite.check(samples(true));
}

#[test]
fn broken_reports_conform() {
    let suite = Suite::new(&Json).broken();
    suite.check([("unusable entries", UNUSABLE)]);
}

fn same(one: &str, other: &str) {
    let read = |name: &str| fixtures::sample(&format!("gitlab-security/valid/{name}")).bytes;
    same_identities((&Json, &read(one)), (&Json, &read(other)));
}

#[test]
fn identities_do_not_depend_on_lines_ids_and_members_that_version_15_removed() {
    same("15.0-sast.json", "15.2-sast-moved-lines.json");
}

#[test]
fn identities_do_not_depend_on_the_tag_and_the_digest_of_an_image() {
    same("14.1-container.json", "15.1-container-next-build.json");
}

#[test]
fn members_of_another_type_cost_no_finding() {
    let suite = Suite::new(&Json);
    let all = || samples(false).into_iter().chain(samples(true));
    assert_eq!(suite.costly_types(all()), []);
    assert_eq!(suite.unreported_types(all()), []);
}

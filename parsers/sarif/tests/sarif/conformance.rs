//! The guarantees of every source, on all samples.

use finding_sarif::{SOURCES, Sarif};
use finding_source::testing::Suite;
use finding_source::{Instances, Options};

/// The suite encodes every sample itself.
const OTHER_BYTES: [&str; 2] = ["-bom.", "-utf16."];

fn samples(folder: &str) -> Vec<(String, Vec<u8>)> {
    fixtures::samples(&format!("sarif/{folder}"))
        .into_iter()
        .filter(|sample| !OTHER_BYTES.iter().any(|form| sample.name.contains(form)))
        .map(|sample| (sample.name, sample.bytes))
        .collect()
}

#[test]
fn logs_conform() {
    // Rules and artifacts may come after the results.
    let checked = Suite::new(&Sarif)
        .beside(&SOURCES)
        .joins()
        .check(samples("valid"));
    assert!(
        (checked.samples, checked.findings) >= (23, 60),
        "{checked:?}"
    );
    assert!(
        checked.moved_lines > 0 && checked.moved_roots > 0,
        "{checked:?}"
    );
    assert!(checked.lost_entries > 0, "{checked:?}");
}

#[test]
fn logs_with_a_finding_for_each_location_conform() {
    let options = Options::default().with_instances(Instances::Each);
    let suite = Suite::new(&Sarif)
        .beside(&SOURCES)
        .joins()
        .with_options(options);
    let some = ["-zap.", "-appendix-rule-metadata.", "-codeql."];
    let some = samples("valid")
        .into_iter()
        .filter(|(name, _)| some.iter().any(|some| name.contains(some)));
    assert!(suite.check(some).findings > 20);
}

#[test]
fn broken_logs_conform() {
    let checked = Suite::new(&Sarif)
        .joins()
        .broken()
        .check(samples("invalid"));
    assert!(checked.samples >= 7 && checked.errors >= 7, "{checked:?}");
}

#[test]
fn members_of_another_type_do_not_affect_findings() {
    assert_eq!(Suite::new(&Sarif).costly_types(samples("valid")), []);
}

//! The guarantees of every source, on all samples.

use finding_cfn_lint::{Json, SOURCES};
use finding_source::testing::{Suite, same_identities};
use finding_source::{FindingSource, Options, Report};

/// Returns the samples of a folder that are detected.
fn samples(folder: &str) -> impl Iterator<Item = (String, Vec<u8>)> {
    let known = |bytes: &[u8]| {
        let report = Report::new(bytes, &Options::default().limits);
        report.is_ok_and(|report| Json.detect(&report.shape()) > finding_source::Confidence::No)
    };
    let samples = fixtures::samples(&format!("cfn-lint/{folder}"));
    samples
        .into_iter()
        .filter(move |sample| known(&sample.bytes))
        .map(|sample| (sample.name, sample.bytes))
}

#[test]
fn reports_conform() {
    // Any of several documents may be the last one.
    let (several, single): (Vec<_>, Vec<_>) =
        samples("valid").partition(|(name, _)| name.contains("-two-"));
    let suite = Suite::new(&Json).beside(SOURCES);
    let checked = suite.check(single);
    assert!(
        (checked.samples, checked.findings) >= (14, 50),
        "{checked:?}"
    );
    assert!(
        checked.moved_lines > 0 && checked.moved_roots > 0,
        "{checked:?}"
    );
    assert!(checked.lost_entries > 0, "{checked:?}");
    suite.lines().check(several);
}

#[test]
fn broken_reports_conform() {
    let checked = Suite::new(&Json).broken().check(samples("invalid"));
    assert!(checked.errors >= 6, "{checked:?}");
}

#[test]
fn versions_of_one_scan_have_the_same_identities() {
    let sample = |name: &str| fixtures::sample(&format!("cfn-lint/valid/{name}-shop.json")).bytes;
    same_identities((&Json, &sample("0.87")), (&Json, &sample("1.55")));
}

#[test]
fn members_of_another_type_do_not_affect_findings() {
    let suite = Suite::new(&Json);
    assert_eq!(suite.costly_types(samples("valid")), []);
    assert_eq!(suite.unreported_types(samples("valid")), []);
}

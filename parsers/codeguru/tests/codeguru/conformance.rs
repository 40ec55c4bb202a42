//! The guarantees of every source, on all samples.

use finding_codeguru::{Reviewer, SOURCES, Security};
use finding_source::testing::{Suite, same_identities};
use finding_source::{Confidence, FindingSource, Options, Registry, Report};

/// Returns the samples of a folder that are detected as reports of `source`.
fn samples(folder: &str, source: &dyn FindingSource) -> Vec<(String, Vec<u8>)> {
    let registry = Registry::new(SOURCES);
    let known = |bytes: &[u8]| {
        let report = Report::new(bytes, &Options::default().limits);
        let chosen = report.and_then(|report| registry.choose(&report));
        chosen.is_ok_and(|chosen| chosen.source.descriptor().id == source.descriptor().id)
    };
    let samples = fixtures::samples(&format!("codeguru/{folder}"));
    samples
        .into_iter()
        .filter(|sample| known(&sample.bytes))
        .map(|sample| (sample.name, sample.bytes))
        .collect()
}

fn conform(source: &'static dyn FindingSource, least: (u64, u64)) {
    // Any of several documents may be the last one.
    let (several, single): (Vec<_>, Vec<_>) = samples("valid", source)
        .into_iter()
        .partition(|(name, _)| name.contains("-two-"));
    let suite = Suite::new(source)
        .beside(SOURCES)
        .at_least(Confidence::Possible);
    let checked = suite.check(single);
    assert!((checked.samples, checked.findings) >= least, "{checked:?}");
    assert!(
        checked.moved_lines > 0 && checked.moved_roots > 0,
        "{checked:?}"
    );
    assert!(checked.lost_entries > 0, "{checked:?}");
    suite.clone().lines().check(several);
    let checked = suite.broken().check(samples("invalid", source));
    assert!(checked.errors >= 4, "{checked:?}");
}

#[test]
fn recommendations_conform() {
    conform(&Reviewer, (14, 30));
}

#[test]
fn findings_conform() {
    conform(&Security, (8, 17));
}

#[test]
fn the_command_line_and_the_api_give_the_same_defects() {
    let sample = |name: &str| fixtures::sample(&format!("codeguru/valid/{name}.json")).bytes;
    same_identities(
        (&Reviewer, &sample("reviewer-0.2-shop")),
        (&Reviewer, &sample("reviewer-api-two-pages")),
    );
    same_identities(
        (&Security, &sample("security-2018-05-10-cli")),
        (&Security, &sample("security-2018-05-10-two-pages")),
    );
}

#[test]
fn members_of_another_type_do_not_affect_findings() {
    let sources: [&'static dyn FindingSource; 2] = [&Reviewer, &Security];
    for source in sources {
        let (suite, samples) = (Suite::new(source), samples("valid", source));
        assert_eq!(suite.costly_types(samples.clone()), []);
        assert_eq!(suite.unreported_types(samples), []);
    }
}

//! The guarantees of every source.

use finding_source::testing::Suite;
use finding_trivy::Json;

#[test]
fn the_source_conforms() {
    let samples = |folder| {
        let samples = fixtures::samples(&format!("trivy/{folder}"));
        samples
            .into_iter()
            .map(|sample| (sample.name, sample.bytes))
    };
    // Any of several documents may be the last one; in a report whose members were moved, an entry depends on members
    // after it.
    let (several, single): (Vec<_>, Vec<_>) =
        samples("valid").partition(|(name, _)| name.contains("-two-"));
    let (moved, single): (Vec<_>, Vec<_>) = single
        .into_iter()
        .partition(|(name, _)| name.contains("-sorted") || name.contains("-odd"));
    let suite = Suite::new(&Json);
    let checked = suite.check(single);
    assert!(checked.findings > 40, "{checked:?}");
    assert!(
        checked.moved_lines > 0 && checked.moved_roots > 0,
        "{checked:?}"
    );
    assert!(checked.lost_entries > 0, "{checked:?}");
    suite.clone().joins().check(moved);
    suite.clone().lines().check(several);
    suite.broken().check(samples("invalid"));
}

#[test]
fn members_of_another_type_do_not_affect_findings() {
    let samples = fixtures::samples("trivy/valid").into_iter();
    let samples = samples.map(|sample| (sample.name, sample.bytes));
    let suite = Suite::new(&Json);
    assert_eq!(suite.costly_types(samples.clone()), []);
    assert_eq!(suite.unreported_types(samples), []);
}

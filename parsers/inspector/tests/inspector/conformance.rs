//! The guarantees of every source, over our samples.

use finding_inspector::ListFindings;
use finding_parsers::SOURCES;
use finding_source::testing::{Suite, same_identities};

fn samples() -> impl Iterator<Item = (String, Vec<u8>)> + Clone {
    let mut samples = fixtures::samples("inspector/valid");
    samples.retain(|sample| sample.name.contains("/inspector2-"));
    samples
        .into_iter()
        .map(|sample| (sample.name, sample.bytes))
}

#[test]
fn the_source_conforms() {
    let suite = Suite::new(&ListFindings).beside(SOURCES).joins();
    let checked = suite.relative_paths().check(samples());
    assert!(checked.lost_entries > 0);
}

#[test]
fn broken_reports_conform() {
    let sample = fixtures::sample("inspector/invalid/unusable-entries.json");
    let suite = Suite::new(&ListFindings).broken().joins().relative_paths();
    suite.check([(sample.name, sample.bytes)]);
}

#[test]
fn identities_do_not_depend_on_digests_versions_and_the_numbers_of_findings() {
    let findings = fixtures::sample("inspector/valid/inspector2-findings.json");
    let findings = String::from_utf8(findings.bytes).unwrap();
    let tomorrow = findings
        .replace(&"a".repeat(64), &"b".repeat(64))
        .replace("pay:$LATEST", "pay:13")
        .replace("finding/0", "finding/9");
    assert_ne!(findings, tomorrow);
    same_identities(
        (&ListFindings, findings.as_bytes()),
        (&ListFindings, tomorrow.as_bytes()),
    );
}

#[test]
fn members_of_another_type_cost_no_finding() {
    let suite = Suite::new(&ListFindings);
    assert_eq!(suite.costly_types(samples()), []);
    // A name has one note, which for a capitalized one is that of its spelling.
    let spelled = samples().filter(|(name, _)| !name.contains("powershell"));
    let unreported = suite.unreported_types(spelled.collect::<Vec<_>>());
    let members: Vec<_> = unreported.iter().map(|member| &*member.member).collect();
    assert_eq!(members, [""; 0]);
}

//! The guarantees of every source, over our samples.

use finding_parsers::SOURCES;
use finding_snyk::Json;
use finding_source::testing::{Suite, same_identities};

fn samples() -> impl Iterator<Item = (String, Vec<u8>)> + Clone {
    let samples = fixtures::samples("snyk/valid").into_iter();
    samples
        .map(|sample| (sample.name, sample.bytes.to_vec()))
        .collect::<Vec<_>>()
        .into_iter()
}

fn sample(name: &str) -> String {
    let sample = fixtures::sample(&format!("snyk/valid/{name}"));
    String::from_utf8(sample.bytes.to_vec()).unwrap()
}

/// Paths of an issue, and what is known of its project, come after the issue.
#[test]
fn the_source_conforms() {
    let suite = Suite::new(&Json).beside(SOURCES).joins();
    let checked = suite.check(samples());
    assert!(checked.moved_lines > 0 && checked.moved_roots > 0 && checked.lost_entries > 0);
}

#[test]
fn broken_reports_conform() {
    let sample = fixtures::sample("snyk/invalid/unusable-entries.json");
    Suite::new(&Json)
        .broken()
        .joins()
        .check([(sample.name, sample.bytes)]);
}

#[test]
fn grouped_issues_have_the_identities_of_the_others() {
    let [one, grouped] = ["container", "container-grouped"]
        .map(|name| sample(&format!("1.1064-{name}.json")).into_bytes());
    same_identities((&Json, &one), (&Json, &grouped));
}

#[test]
fn identities_do_not_depend_on_the_tag_of_the_image_and_the_build_machine() {
    let container = sample("1.1064-container.json");
    let tomorrow = container
        .replace("shop:1.4.2", "shop:1.4.3")
        .replace("shop@1.4.2", "shop@1.4.3");
    assert_ne!(container, tomorrow);
    same_identities((&Json, container.as_bytes()), (&Json, tomorrow.as_bytes()));
    let npm = sample("1.1294-npm.json");
    let elsewhere = npm.replace("/home/ci/shop", "/tmp/build/17");
    same_identities((&Json, npm.as_bytes()), (&Json, elsewhere.as_bytes()));
}

#[test]
fn members_of_another_type_cost_no_finding() {
    let suite = Suite::new(&Json);
    let costly = suite.costly_types(samples());
    let costly: Vec<_> = costly.iter().map(|member| &*member.member).collect();
    // The issue of a program has no other members that are read, and may not be null.
    let program =
        "docker.binariesVulns.affectedPkgs[\"node@18.20.0\"].issues.SNYK-UPSTREAM-NODE-900004";
    assert_eq!(costly, [program]);
    let unreported = suite.unreported_types(samples());
    let members: Vec<_> = unreported.iter().map(|member| &*member.member).collect();
    assert_eq!(members, [""; 0]);
}

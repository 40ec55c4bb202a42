//! The facts of a finding that policies and gates see.

#![expect(
    clippy::expect_used,
    reason = "the helpers of a test fail it like the test itself"
)]

use finding::{
    Advisory, FileLocation, Finding, FindingStatus, Identity, Location, Package, Rule,
    TemplateResource, WebLocation,
};
use finding_severity::{Kind, Label, Policy, PolicyRule, Status, Subject};

fn finding() -> Finding<'static> {
    let rule = Rule::new("r");
    let mut finding = Finding::new("zap", Kind::Code, rule, "a defect", Identity::new());
    finding.grade.word = Some("High".into());
    finding
}

fn file(path: &'static str) -> Location<'static> {
    Location::File(FileLocation::new(path))
}

fn package(name: &'static str, purl: Option<&'static str>) -> Location<'static> {
    let mut package = Package::new(name);
    package.purl = purl.map(Into::into);
    Location::Package(package)
}

fn at(locations: impl IntoIterator<Item = Location<'static>>) -> Finding<'static> {
    let mut finding = finding();
    finding.locations.extend(locations);
    finding
}

fn advisory(names: &[&'static str]) -> Advisory<'static> {
    let (id, aliases) = names.split_first().expect("an id");
    let mut advisory = Advisory::new(*id);
    advisory
        .aliases
        .extend(aliases.iter().map(|&name| name.into()));
    advisory
}

fn lowered(finding: &Finding<'_>, rule: PolicyRule) -> bool {
    let policy = Policy::default().with_rule(rule.at_most(Label::Low));
    policy.expect("a valid rule").grade(finding).label == Label::Low
}

fn is_lowered_in_tests(finding: &Finding<'_>) -> bool {
    let pattern = "tests/**".parse().expect("a valid pattern");
    lowered(finding, PolicyRule::new("").path(pattern))
}

#[test]
fn every_place_of_a_finding_has_to_be_in_the_path_that_lowers() {
    assert!(is_lowered_in_tests(&at([file("tests/a.php")])));
    assert!(is_lowered_in_tests(&at([
        file("tests/a.php"),
        file("./tests/b.php")
    ])));
    assert!(!is_lowered_in_tests(&at([
        file("tests/a.php"),
        file("src/a.php")
    ])));
    assert!(!is_lowered_in_tests(&at([file("tests/../src/a.php")])));
    assert!(!is_lowered_in_tests(&finding()));
    let url = Location::Web(WebLocation::new("https://example.org/tests/a"));
    assert!(!is_lowered_in_tests(&at([file("tests/a.php"), url])));
}

#[test]
fn places_that_the_report_lists_but_the_finding_lacks_are_not_in_the_path() {
    let mut finding = at([file("tests/a.php"), package("a", None)]);
    assert!(is_lowered_in_tests(&finding));
    let packages = || PolicyRule::new("").package("a".parse().expect("a valid pattern"));
    assert!(lowered(&finding, packages()));
    finding.more_locations = 1;
    assert!(!is_lowered_in_tests(&finding));
    assert!(!lowered(&finding, packages()));
}

#[test]
fn a_template_of_unknown_path_is_a_place_of_its_own_and_a_package_without_path_is_none() {
    let template = |file| {
        let mut resource = TemplateResource::default();
        resource.file = file;
        Location::Template(resource)
    };
    let tests = || file("tests/a.php");
    assert!(!is_lowered_in_tests(&at([tests(), template(None)])));
    let known = FileLocation::new("tests/t.yaml");
    assert!(is_lowered_in_tests(&at([tests(), template(Some(known))])));
    assert!(is_lowered_in_tests(&at([tests(), package("a", None)])));
    let mut elsewhere = Package::new("a");
    elsewhere.path = Some("lib/a.jar".into());
    assert!(!is_lowered_in_tests(&at([
        tests(),
        Location::Package(elsewhere)
    ])));
}

#[test]
fn every_package_of_a_finding_has_to_match_by_name_or_package_url() {
    let is_lowered = |locations: Vec<Location<'static>>| {
        let pattern = "pkg:npm/a@*".parse().expect("a valid pattern");
        let rule = PolicyRule::new("").package(pattern);
        let rule = rule.package("b".parse().expect("a valid pattern"));
        lowered(&at(locations), rule)
    };
    assert!(is_lowered(vec![
        package("a", Some("pkg:npm/a@1")),
        package("b", None)
    ]));
    assert!(!is_lowered(vec![
        package("a", Some("pkg:npm/a@1")),
        package("c", None)
    ]));
    assert!(is_lowered(vec![
        package("b", None),
        file("package-lock.json")
    ]));
    assert!(!is_lowered(vec![file("package-lock.json")]));
}

#[test]
fn every_advisory_of_a_finding_has_to_match_what_lowers() {
    let is_lowered = |advisories: &[&[&'static str]], named: &[&str]| {
        let mut finding = finding();
        finding.advisories = advisories.iter().map(|names| advisory(names)).collect();
        let rule = named
            .iter()
            .fold(PolicyRule::new(""), |rule, name| rule.advisory(name));
        lowered(&finding, rule)
    };
    let ghsa = "GHSA-jfh8-c2jp-5v3q";
    let one: &[&[&str]] = &[&[ghsa, "CVE-2021-44228"]];
    assert!(is_lowered(one, &["cve-2021-44228"]));
    assert!(is_lowered(one, &[ghsa]));
    assert!(!is_lowered(one, &["CVE-2021-45046"]));
    let two: &[&[&str]] = &[&["CVE-2021-44228"], &["CVE-2021-45046"]];
    assert!(!is_lowered(two, &["CVE-2021-44228"]));
    assert!(is_lowered(two, &["CVE-2021-44228", "CVE-2021-45046"]));
    // Two names of the CVE list are two vulnerabilities, also where a report has them as one.
    let joined: &[&[&str]] = &[&["CVE-2021-44228", "CVE-2021-45046", "RHSA-2021:5127"]];
    assert!(!is_lowered(joined, &["CVE-2021-44228"]));
    assert!(!is_lowered(joined, &["CVE-2021-45046"]));
    assert!(is_lowered(joined, &["CVE-2021-45046", "CVE-2021-44228"]));
    assert!(is_lowered(joined, &["RHSA-2021:5127"]));
    assert!(!is_lowered(&[], &["CVE-2021-44228"]));
}

#[test]
fn facts_of_any_advisory_count() {
    let mut finding = finding();
    assert_eq!((finding.known_exploited(), finding.epss()), (false, None));
    for epss in [None, Some(0.25), Some(0.5), Some(0.125)] {
        let mut advisory = advisory(&["CVE-2021-44228"]);
        advisory.epss = epss;
        advisory.known_exploited = (epss == Some(0.5)).then(Default::default);
        finding.advisories.push(advisory);
    }
    assert_eq!(
        (finding.known_exploited(), finding.epss()),
        (true, Some(0.5))
    );
}

#[test]
fn an_item_has_the_status_that_the_policy_gave() {
    let mut finding = finding();
    let rule = PolicyRule::new("").because("accepted").suppress();
    let policy = Policy::default().with_rule(rule).expect("a valid rule");
    let item = |finding: &Finding<'_>, policy: &Policy| finding.item(&policy.grade(finding)).status;
    assert_eq!(item(&finding, &Policy::default()), Status::Open);
    assert_eq!(item(&finding, &policy), Status::Suppressed);
    for (status, counted) in [
        (
            FindingStatus::Suppressed { reason: None },
            Status::Suppressed,
        ),
        (FindingStatus::FalsePositive, Status::FalsePositive),
        (FindingStatus::Fixed, Status::Fixed),
    ] {
        finding.status = status;
        assert_eq!(item(&finding, &Policy::default()), counted);
        assert_eq!(item(&finding, &policy), counted);
    }
}

//! Findings with facts of catalogs.

#![expect(
    clippy::expect_used,
    reason = "the helpers of a test fail it like the test itself"
)]

use finding::{Advisory, Finding, Identity, KnownExploited, Rule};
use finding_severity::catalog::{Epss, Kev};
use finding_severity::{Kind, Subject};

fn kev() -> Kev {
    let json = br#"{"vulnerabilities": [
        {"cveID": "CVE-2021-44228", "dateAdded": "2021-12-10", "dueDate": "2021-12-24",
         "requiredAction": "Apply updates."},
        {"cveID": "CVE-2020-0001"}]}"#;
    Kev::from_json(json).expect("a catalog")
}

fn epss() -> Epss {
    let csv =
        b"cve,epss,percentile\nCVE-2021-44228,0.75,1\nCVE-2020-0001,0.25,1\nCVE-2020-0002,0,0";
    Epss::from_csv(csv).expect("scores")
}

fn about(rule: &'static str, advisories: &[&[&'static str]]) -> Finding<'static> {
    let rule = Rule::new(rule);
    let mut finding = Finding::new("osv", Kind::Dependency, rule, "a", Identity::new());
    for names in advisories {
        let (id, aliases) = names.split_first().expect("an id");
        let mut advisory = Advisory::new(*id);
        advisory
            .aliases
            .extend(aliases.iter().map(|&name| name.into()));
        finding.advisories.push(advisory);
    }
    finding
}

/// Returns the facts that a policy sees of the finding after both catalogs were applied.
fn facts(mut finding: Finding<'_>) -> (bool, Option<f64>) {
    finding.apply_epss(&epss());
    let kev = kev();
    let mut finding = finding.into_owned();
    finding.apply_kev(&kev);
    (finding.known_exploited(), finding.epss())
}

#[test]
fn every_name_of_every_advisory_is_looked_up() {
    for names in [
        &[&["CVE-2021-44228"][..]][..],
        &[&["cve-2021-44228 "]],
        &[&["GHSA-jfh8-c2jp-5v3q", "CVE-2021-44228"]],
        &[
            &["GHSA-a"],
            &["CVE-2020-0002"],
            &["b", "c", "CVE-2021-44228"],
        ],
        &[&["CVE-2020-0001", "CVE-2020-0002", "CVE-2021-44228"]],
    ] {
        assert_eq!(facts(about("r", names)), (true, Some(0.75)), "{names:?}");
    }
    assert_eq!(facts(about("r", &[&["CVE-2020-0002"]])), (false, Some(0.0)));
    for names in [
        &[][..],
        &[&["CVE-2021-4422"][..]],
        &[&["CVE-2021-442280"]],
        &[&["xCVE-2021-44228"]],
    ] {
        assert_eq!(facts(about("r", names)), (false, None), "{names:?}");
    }
}

#[test]
fn a_finding_without_advisory_is_looked_up_by_its_rule() {
    let kev = kev();
    let mut finding = about("CVE-2021-44228", &[]);
    finding.apply_kev(&kev);
    finding.apply_epss(&epss());
    let ids: Vec<_> = finding.advisories.iter().map(|a| &*a.id).collect();
    assert_eq!(ids, ["CVE-2021-44228"]);
    assert_eq!(finding.epss(), Some(0.75));
    // What no catalog lists stays as it was.
    for rule in ["CVE-2021-4422", "rule"] {
        let mut other = about(rule, &[]);
        other.apply_kev(&kev);
        other.apply_epss(&epss());
        assert_eq!(other, about(rule, &[]));
    }
    // With advisories, the rule names no other vulnerability.
    let mut beside = about("CVE-2021-44228", &[&["GHSA-jfh8-c2jp-5v3q"]]);
    beside.apply_kev(&kev);
    assert!(!beside.known_exploited());
}

#[test]
fn the_catalog_replaces_what_the_report_says_of_what_it_lists() {
    let kev = kev();
    let mut finding = about("r", &[&["CVE-2021-44228"], &["CVE-1999-0001"]]);
    let mut of_report = KnownExploited::default();
    of_report.due_date = Some("2099-01-01".into());
    for advisory in &mut finding.advisories {
        advisory.known_exploited = Some(of_report.clone());
        advisory.epss = Some(0.5);
    }
    finding.apply_kev(&kev);
    finding.apply_epss(&epss());
    let [listed, other] = &finding.advisories[..] else {
        panic!("{finding:?}");
    };
    let entry = listed.known_exploited.as_ref().expect("an entry");
    assert_eq!(entry.date_added.as_deref(), Some("2021-12-10"));
    assert_eq!(entry.due_date.as_deref(), Some("2021-12-24"));
    assert_eq!(entry.required_action.as_deref(), Some("Apply updates."));
    assert_eq!(listed.epss, Some(0.75));
    assert_eq!(other.known_exploited, Some(of_report));
    assert_eq!(other.epss, Some(0.5));
}

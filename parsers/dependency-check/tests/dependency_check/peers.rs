//! Results of other converters, such as the Lambda of AWS's sample pipeline, and the correct results.

use crate::support::{advisory, package, ratings, read, report, sample};
use finding_source::Registry;

// The Lambda `import_findings_security_hub.py` of aws-samples.

#[test]
fn a_clean_package_is_not_a_finding_but_a_vulnerable_file_without_package_is() {
    assert_eq!(sample("12.1.0-none.json").findings, []);
    let curl = sample("6.1.3-one.json");
    assert_eq!(curl.names(), ["CVE-2018-1000301"]);
    assert_eq!(package(&curl.findings[0]).purl, None);
}

#[test]
fn the_confidence_of_the_identification_is_not_a_severity() {
    let many = sample("12.1.0-many.json");
    let sure = |word: &str| {
        let mut found = many.findings.iter();
        found.find(|f| f.confidence.as_ref().is_some_and(|c| c.word == word))
    };
    for word in ["HIGH", "HIGHEST"] {
        assert_ne!(sure(word).unwrap().grade.word.as_deref(), Some(word));
    }
    let lodash = many.named("GHSA-jf85-cpcp-j695");
    let angular = many.named("GHSA-c75v-2vq8-878f");
    assert_eq!(lodash.confidence, angular.confidence);
    assert_ne!(lodash.grade, angular.grade);
}

#[test]
fn a_package_without_url_is_a_package() {
    let read = read(report(
        r#"{"fileName":"a","packages":[{"id":"pkg:golang/a@1"}],"vulnerabilities":[{"name":"CVE-2024-1"}]}"#,
    ));
    assert_eq!(
        package(&read.findings[0]).purl.as_deref(),
        Some("pkg:golang/a@1")
    );
}

#[test]
fn identities_contain_neither_a_counter_nor_a_build() {
    let dependency = |name: &str| {
        format!(
            r#"{{"fileName":"{name}.jar","packages":[{{"id":"pkg:maven/g/{name}@1"}}],"vulnerabilities":[{{"name":"CVE-2024-1"}}]}}"#
        )
    };
    let one = read(report(&[dependency("a"), dependency("b")].join(",")));
    let other = read(report(
        &[dependency("new"), dependency("b"), dependency("a")].join(","),
    ));
    for identity in one.identities() {
        assert!(other.identities().contains(&identity), "{identity}");
    }
}

#[test]
fn a_report_of_this_tool_contains_only_dependencies() {
    let registry = Registry::new(&finding_dependency_check::SOURCES);
    for sample in fixtures::samples("dependency-check/valid") {
        let report = finding_source::Report::new(&sample.bytes, &finding_source::Limits::default());
        assert!(registry.choose(&report.unwrap()).is_ok(), "{}", sample.name);
    }
}

// Other converters.

#[test]
fn related_dependencies_are_not_findings_of_another_package() {
    let many = sample("12.1.0-many.json");
    let log4j: Vec<_> = many
        .findings
        .iter()
        .filter(|f| f.rule.id == "CVE-2021-44228")
        .collect();
    assert_eq!(log4j.len(), 1);
    assert!(!many.identities().iter().any(|id| id.contains("log4j-api")));
}

#[test]
fn one_file_name_in_two_folders_is_two_findings() {
    let dependency = |folder: &str| {
        format!(
            r#"{{"fileName":"a.dll","filePath":"/{folder}/a.dll","sha1":"{folder}","vulnerabilities":[{{"name":"CVE-2024-1"}}]}}"#
        )
    };
    let read = read(report(&[dependency("x"), dependency("y")].join(",")));
    assert_eq!(read.findings.len(), 2);
    assert_ne!(read.identities()[0], read.identities()[1]);
}

#[test]
fn ratings_of_every_version_are_kept_under_their_own() {
    let many = sample("12.1.0-many.json");
    let versions = |name| {
        let versions = ratings(many.named(name));
        versions
            .iter()
            .map(|r| r.split(' ').next().unwrap_or_default().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(versions("CVE-2020-13936"), ["2.0"]);
    assert_eq!(versions("CVE-2021-45046"), ["3.0", "2.0"]);
    assert_eq!(versions("CVE-2021-44228"), ["3.1", "2.0"]);
    assert_eq!(versions("CVE-2024-56337"), ["4.0", "3.1"]);
    // The score as stated, not a computed one.
    assert_eq!(
        advisory(many.named("CVE-2021-45046")).ratings[0].score,
        Some(9.0)
    );
}

#[test]
fn a_score_of_zero_is_a_score() {
    let odd = sample("12.0.2-odd.json");
    assert_eq!(
        ratings(odd.named("CVE-2024-0004")),
        ["3.1 0 CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N"]
    );
    assert_eq!(ratings(odd.named("CVE-2024-0003")), [""; 0]);
}

#[test]
fn a_package_id_that_is_not_a_package_url_is_kept() {
    let read = read(report(
        r#"{"fileName":"a.jar","packages":[{"id":"javascript:a b@1"}],"sha1":"ff","vulnerabilities":[{"name":"CVE-2024-1"}]},
        {"packages":[{"id":"pkg:"},{"id":"pkg:npm/%zz@"}],"vulnerabilities":[{"name":"CVE-2024-2"}]}"#,
    ));
    assert_eq!(read.names(), ["CVE-2024-1", "CVE-2024-2"]);
    assert_eq!(package(&read.findings[0]).name, "a.jar");
    assert_eq!(package(&read.findings[1]).name, "%zz");
}

#[test]
fn names_other_than_cve_are_advisories_too() {
    let many = sample("12.1.0-many.json");
    for name in [
        "GHSA-jf85-cpcp-j695",
        "sonatype-2021-4517",
        "jquery issue: 162",
    ] {
        assert_eq!(advisory(many.named(name)).id, name);
    }
}

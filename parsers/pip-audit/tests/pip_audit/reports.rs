//! Complete reports, read as an application reads them.

use finding_parsers::SOURCES;
use finding_source::testing::Read;
use finding_source::{
    Completeness, Finding, FindingStatus, Kind, Location, Options, Package, Registry, Report,
    ReportError,
};

fn read(bytes: &[u8]) -> Result<Read, ReportError> {
    Read::of(SOURCES, bytes)
}

fn valid(name: &str) -> Read {
    read(&fixtures::sample(&format!("pip-audit/valid/{name}")).bytes)
        .unwrap()
        .without_errors()
}

/// Reads one package with these vulnerabilities.
fn package(vulns: &str) -> Read {
    let text = format!(
        r#"{{"dependencies": [{{"name": "demo", "version": "3.2.9", "vulns": [{vulns}]}}], "fixes": []}}"#
    );
    read(text.as_bytes()).unwrap()
}

fn place<'f>(finding: &'f Finding<'_>) -> &'f Package<'f> {
    match &finding.locations[..] {
        [Location::Package(package)] => package,
        other => panic!("{other:?}"),
    }
}

fn vulnerability<'f>(finding: &'f Finding<'_>) -> &'f str {
    let part = finding
        .identity
        .parts()
        .find(|(name, _)| *name == "vulnerability");
    part.unwrap().1
}

#[test]
fn a_vulnerability_of_a_package_is_a_finding() {
    let read = valid("2.10-shop.json");
    assert_eq!(
        read.titles(),
        [
            "PYSEC-2021-439 in django 3.2.9",
            "GHSA-53qw-q765-4fww in django 3.2.9",
            "PYSEC-2023-74 in requests 2.25.1"
        ]
    );
    let finding = &read.findings[0];
    assert_eq!(
        (&*finding.tool, finding.kind),
        ("pip-audit", Kind::Dependency)
    );
    let package = place(finding);
    assert_eq!(package.purl.as_deref(), Some("pkg:pypi/django@3.2.9"));
    assert_eq!(
        finding.advisories[0].aliases,
        ["CVE-2021-44420", "GHSA-v6rh-hp5x-86rv"]
    );
    assert!(
        finding
            .description
            .as_ref()
            .unwrap()
            .starts_with("In Django 2.2")
    );
}

#[test]
fn no_severity_is_invented() {
    let read = valid("2.10-shop.json");
    for finding in &read.findings {
        assert_eq!(finding.grade, finding_source::ToolSeverity::default());
        assert!(finding.advisories[0].ratings.is_empty());
    }
}

#[test]
fn the_array_of_before_version_2_is_read() {
    let read = valid("1.1-before-objects.json");
    assert_eq!(read.titles(), ["PYSEC-2021-852 in lxml 4.6.3"]);
    assert!(read.findings[0].advisories[0].aliases.is_empty());
}

#[test]
fn a_skipped_package_makes_the_report_partial() {
    let read = valid("1.1-before-objects.json");
    assert_eq!(
        read.notes,
        ["pip-audit skipped `shop`: distribution marked as editable"]
    );
    assert_eq!(
        read.completeness,
        Completeness::Partial("pip-audit skipped a package".into())
    );
}

#[test]
fn a_description_or_aliases_that_are_absent_cost_nothing() {
    let read = package(r#"{"id": "PYSEC-2020-1", "fix_versions": []}"#);
    assert_eq!(read.titles(), ["PYSEC-2020-1 in demo 3.2.9"]);
    assert_eq!(read.findings[0].description, None);
    assert_eq!(read.findings[0].remediation, None);
    assert!(read.completeness.is_complete());
    let read = package(r#"{"id": "PYSEC-2020-1", "fix_versions": [], "description": "N/A"}"#);
    assert_eq!(read.findings[0].description, None);
}

#[test]
fn the_identity_survives_a_swap_of_id_and_alias() {
    let swaps = [
        r#"{"id": "PYSEC-2021-439", "aliases": ["GHSA-v6rh-hp5x-86rv", "CVE-2021-44420"]}"#,
        r#"{"id": "GHSA-v6rh-hp5x-86rv", "aliases": ["CVE-2021-44420"]}"#,
        r#"{"id": "CVE-2021-44420", "aliases": ["PYSEC-2021-439"]}"#,
    ];
    for swap in swaps {
        let read = package(swap);
        assert_eq!(vulnerability(&read.findings[0]), "CVE-2021-44420", "{swap}");
    }
}

#[test]
fn the_order_of_aliases_does_not_matter() {
    let [one, other] = [
        r#"{"id": "PYSEC-1", "aliases": ["CVE-2021-2", "CVE-2021-1"]}"#,
        r#"{"id": "PYSEC-1", "aliases": ["CVE-2021-1", "CVE-2021-2"]}"#,
    ]
    .map(package);
    assert_eq!(one.findings, other.findings);
}

#[test]
fn the_fix_is_the_smallest_version_above_the_installed_one() {
    let read = valid("2.10-shop.json");
    let finding = &read.findings[0];
    assert_eq!(place(finding).fixed_in.as_deref(), Some("3.2.10"));
    assert_eq!(
        finding.advisories[0].fixed_in.as_deref(),
        Some("2.2.25, 3.1.14, 3.2.10")
    );
    let advice = finding.remediation.as_ref().unwrap().text.as_deref();
    assert_eq!(advice, Some("Update django to 3.2.10 or later."));
}

#[test]
fn one_package_in_two_versions_is_two_packages() {
    let read = valid("2.10-two-records.json");
    assert_eq!(
        read.titles(),
        [
            "PYSEC-2024-72 in gunicorn 20.1.0",
            "GHSA-hc5x-x2vx-497g in gunicorn 20.1.0",
            "GHSA-w3h3-4rj7-4ph4 in gunicorn 21.0"
        ]
    );
}

#[test]
fn two_records_of_one_vulnerability_are_one_finding() {
    let read = valid("2.10-two-records.json");
    let advisory = &read.findings[0].advisories[0];
    assert_eq!(advisory.aliases, ["CVE-2024-1135", "GHSA-w3h3-4rj7-4ph4"]);
    // Only one of the records knows it.
    assert_eq!(place(&read.findings[0]).fixed_in.as_deref(), Some("22.0.0"));
}

#[test]
fn a_package_that_was_updated_in_this_run_is_fixed() {
    let read = valid("2.10-fixed.json");
    let statuses: Vec<_> = read
        .findings
        .iter()
        .map(|finding| &finding.status)
        .collect();
    assert_eq!(statuses, [&FindingStatus::Fixed, &FindingStatus::Open]);
}

#[test]
fn fixes_before_the_packages_count_too() {
    let read = read(
        br#"{"fixes": [{"name": "a", "old_version": "1", "new_version": "2"}],
        "dependencies": [{"name": "a", "version": "1", "vulns": [{"id": "PYSEC-1"}]}]}"#,
    )
    .unwrap();
    assert_eq!(read.findings[0].status, FindingStatus::Fixed);
}

#[test]
fn versions_of_pep_440_are_kept_as_they_are() {
    let text = r#"{"dependencies": [{"name": "a", "version": "2!1.0.post1+cpu", "vulns": [{"id": "PYSEC-1", "fix_versions": ["2!1.1"]}]}], "fixes": []}"#;
    let read = read(text.as_bytes()).unwrap();
    let package = place(&read.findings[0]);
    assert_eq!(package.version.as_deref(), Some("2!1.0.post1+cpu"));
    assert_eq!(
        package.purl.as_deref(),
        Some("pkg:pypi/a@2%211.0.post1%2Bcpu")
    );
    assert_eq!(package.fixed_in.as_deref(), Some("2!1.1"));
}

#[test]
fn log_lines_and_a_second_report_are_skipped_or_read() {
    let read = valid("2.10-log-lines.txt");
    assert_eq!(
        read.titles(),
        [
            "PYSEC-2023-228 in pip 22.3",
            "PYSEC-2022-43012 in setuptools 65.5.0"
        ]
    );
}

#[test]
fn a_report_without_packages_proves_nothing() {
    for read in [
        valid("2.10-nothing-audited.json"),
        read(br#"{"dependencies": []}"#).unwrap(),
    ] {
        let partial = Completeness::Partial("pip-audit audited no package".into());
        assert_eq!(read.completeness, partial);
    }
}

#[test]
fn an_unusable_entry_leaves_the_others_readable() {
    let read = read(&fixtures::sample("pip-audit/invalid/unusable-entries.json").bytes).unwrap();
    assert_eq!(read.titles(), ["PYSEC-2021-69 in pillow 8.0"]);
    assert_eq!(
        read.errors,
        [
            "a package without a name at line 2, column 3 (byte 21), dependencies[0]",
            "expected an object, found a number at line 3, column 3 (byte 98), dependencies[1]"
        ]
    );
    assert!(
        read.notes
            .contains(&"skipped a vulnerability of `pillow` without an id".to_owned()),
        "{:?}",
        read.notes
    );
    assert!(!read.completeness.is_complete());
}

#[test]
fn lists_of_packages_are_refused_with_a_hint() {
    for text in [
        r#"[{"name": "pillow", "version": "8.0"}]"#,
        r#"{"version": "1", "pip_version": "24.0", "installed": []}"#,
    ] {
        let options = Options::default();
        let report = Report::new(text.as_bytes(), &options.limits).unwrap();
        let error = Registry::new(SOURCES).choose(&report).unwrap_err();
        assert!(error.to_string().contains("pip-audit -f json"), "{error}");
    }
    for text in [
        "[]",
        r#"{"dependencies": [], "name": "shop"}"#,
        r#"{"dependencies": {}}"#,
        "null",
    ] {
        let options = Options::default();
        let report = Report::new(text.as_bytes(), &options.limits);
        let candidates = report.map(|report| Registry::new(SOURCES).detect(&report));
        let own = candidates.is_ok_and(|all| {
            all.iter()
                .any(|one| one.source.descriptor().tool == "pip-audit")
        });
        assert!(!own, "{text}");
    }
}

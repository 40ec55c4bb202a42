//! Complete reports, read as an application reads them.

use finding_parsers::SOURCES;
use finding_source::testing::Read;
use finding_source::{
    Completeness, CvssVersion, Finding, FindingStatus, Kind, Location, Options, Package, Registry,
    Report, ReportError,
};

fn read(bytes: &[u8]) -> Result<Read, ReportError> {
    Read::of(SOURCES, bytes)
}

fn valid(name: &str) -> Read {
    read(&fixtures::sample(&format!("grype/valid/{name}")).bytes)
        .unwrap()
        .without_errors()
}

/// Reads one match with these members of its vulnerability and its artifact.
fn one(vulnerability: &str, artifact: &str) -> Finding<'static> {
    let text = format!(
        r#"{{"matches": [{{"vulnerability": {{"id": "GHSA-aaaa-bbbb-cccc"{vulnerability}}},
            "artifact": {{"name": "demo"{artifact}}}}}], "descriptor": {{"name": "grype"}}}}"#
    );
    read(text.as_bytes()).unwrap().only()
}

fn place<'f>(finding: &'f Finding<'_>) -> &'f Package<'f> {
    match &finding.locations[0] {
        Location::Package(package) => package,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_match_is_a_finding() {
    let read = valid("0.114-image.json");
    assert_eq!(
        read.titles()[..3],
        [
            "CVE-2023-4911 in libc6 2.36-9+deb12u1 (/var/lib/dpkg/status)",
            "GHSA-35jh-r3h4-6jhm in lodash 4.17.20 (/app/node_modules/lodash/package.json)",
            "CVE-2011-3374 in apt 2.6.1"
        ]
    );
    let finding = &read.findings[0];
    assert_eq!((&*finding.tool, finding.kind), ("grype", Kind::Dependency));
    assert_eq!(finding.grade.word.as_deref(), Some("High"));
    assert_eq!(place(finding).fixed_in.as_deref(), Some("2.36-9+deb12u3"));
    assert_eq!(finding.cwes, [122]);
    let known = finding.advisories[0].known_exploited.as_ref().unwrap();
    assert_eq!(known.date_added.as_deref(), Some("2023-11-21"));
    assert_eq!(finding.advisories[0].epss, Some(0.61));
    assert!(
        finding
            .facts
            .contains(&("Distribution", "debian 12".into()))
    );
    assert!(finding.facts.contains(&("Upstreams", "glibc".into())));
}

#[test]
fn one_artifact_is_one_finding_with_any_number_of_locations() {
    let read = valid("0.114-image.json");
    assert_eq!(
        place(&read.findings[0]).path.as_deref(),
        Some("/var/lib/dpkg/status")
    );
    assert_eq!(place(&read.findings[2]).path, None);
}

#[test]
fn cvss_epss_weaknesses_and_names_of_related_records_are_kept() {
    let read = valid("0.114-image.json");
    let libc = &read.findings[0].advisories[0];
    assert_eq!(libc.ratings[0].version, Some(CvssVersion::V31));
    assert_eq!(
        (libc.ratings[0].score, libc.ratings[0].primary),
        (Some(7.8), true)
    );
    let lodash = &read.findings[1];
    assert_eq!(lodash.advisories[0].aliases, ["CVE-2021-23337"]);
    assert_eq!(lodash.advisories[0].epss, Some(0.013));
    assert_eq!(lodash.cwes, [94]);
}

#[test]
fn the_scanned_image_is_a_place_of_every_finding() {
    let read = valid("0.114-image.json");
    for finding in &read.findings {
        let Some(Location::Image(image)) = finding.locations.get(1) else {
            panic!("{:?}", finding.locations);
        };
        assert_eq!(image.name, "registry.example:5000/acme/shop:1.4.2");
        assert_eq!(image.digest.as_deref(), Some("sha256:cccc3333"));
    }
}

#[test]
fn ignored_matches_are_suppressed_with_the_reason_of_their_rule() {
    let read = valid("0.114-image.json");
    let reasons: Vec<_> = read.findings[3..]
        .iter()
        .map(|finding| match &finding.status {
            FindingStatus::Suppressed { reason } => reason.as_deref().unwrap_or_default(),
            _ => "open",
        })
        .collect();
    assert_eq!(
        reasons,
        [
            "regular expressions come from us alone",
            "ignored by Grype: fix state wont-fix",
            "VEX: not_affected, vulnerable_code_not_in_execute_path"
        ]
    );
}

#[test]
fn a_match_that_vex_calls_fixed_is_fixed() {
    let text = br#"{"matches": [], "ignoredMatches": [{"vulnerability": {"id": "CVE-2021-1"}, "artifact": {"name": "a"},
        "appliedIgnoreRules": [{"vex-status": "fixed"}]}, {"vulnerability": {"id": "CVE-2021-2"}, "artifact": {"name": "a"},
        "appliedIgnoreRules": null}], "descriptor": {"name": "grype"}}"#;
    let read = read(text).unwrap();
    let statuses: Vec<_> = read
        .findings
        .iter()
        .map(|finding| &finding.status)
        .collect();
    assert_eq!(
        statuses,
        [
            &FindingStatus::Fixed,
            &FindingStatus::Suppressed { reason: None }
        ]
    );
}

#[test]
fn alerts_are_notes() {
    let read = valid("0.114-image.json");
    assert_eq!(
        read.notes,
        ["Grype: the distribution debian 12 reaches its end of life on 2026-06-10"]
    );
    assert!(read.completeness.is_complete());
}

#[test]
fn secrets_of_the_image_configuration_stay_home() {
    let read = valid("0.114-image.json");
    assert!(!format!("{:?}", read.findings).contains("eyJFbnYi"));
}

#[test]
fn the_form_of_before_version_0_13_is_read() {
    let read = valid("0.9-directory.json");
    assert_eq!(
        read.titles(),
        [
            "CVE-2020-36327 in bundler 2.1.4 (Gemfile.lock)",
            "CVE-2019-1010022 in tool"
        ]
    );
    let advisory = &read.findings[0].advisories[0];
    let scores: Vec<_> = advisory
        .ratings
        .iter()
        .map(|rating| (rating.version, rating.score))
        .collect();
    assert_eq!(
        scores,
        [
            (Some(CvssVersion::V31), Some(8.8)),
            (Some(CvssVersion::V2), Some(9.3))
        ]
    );
    assert_eq!(place(&read.findings[0]).fixed_in.as_deref(), Some("2.2.18"));
    assert_eq!(
        advisory.references[0].url.as_deref(),
        Some("https://nvd.nist.gov/vuln/detail/CVE-2020-36327")
    );
}

#[test]
fn an_absent_or_unknown_severity_is_not_graded() {
    assert_eq!(one("", "").grade.word, None);
    assert_eq!(
        one(r#", "severity": "Unknown""#, "").grade.word.as_deref(),
        Some("Unknown")
    );
}

#[test]
fn a_version_that_is_empty_is_absent() {
    assert_eq!(place(&one("", r#", "version": """#)).version, None);
}

#[test]
fn a_null_that_an_old_version_writes_costs_nothing() {
    let finding = one(
        r#", "cvss": null, "urls": null, "advisories": null, "fix": {"versions": null, "state": ""}"#,
        "",
    );
    assert!(finding.advisories[0].ratings.is_empty());
    assert_eq!(finding.remediation, None);
    assert_eq!(finding.facts, []);
}

#[test]
fn one_vulnerability_in_two_files_is_two_findings() {
    let read = valid("0.61-old-database.json");
    assert_eq!(
        read.titles(),
        [
            "GHSA-aaaa-bbbb-cccc in a 1.0 (lib/a.jar)",
            "GHSA-aaaa-bbbb-cccc in a 1.0 (old/a.jar)"
        ]
    );
}

#[test]
fn a_database_that_could_not_be_used_makes_the_report_partial() {
    let read = valid("0.61-old-database.json");
    assert_eq!(
        read.completeness,
        Completeness::Partial("the database of Grype could not be used".into())
    );
    assert_eq!(
        read.notes,
        [
            "Grype's database: the vulnerability database was built 3 months ago (max allowed age is 5 days)"
        ]
    );
}

#[test]
fn a_clean_report_is_complete() {
    let read = valid("0.61-clean.json");
    assert!(read.findings.is_empty() && read.completeness.is_complete());
}

#[test]
fn members_in_alphabetical_order_are_read() {
    let text = br#"{"descriptor": {"name": "grype"}, "distro": {"name": "alpine", "version": "3.18"}, "matches": [
        {"artifact": {"name": "a"}, "vulnerability": {"id": "CVE-2021-1"}}],
        "source": {"target": {"userInput": "alpine:3.18"}, "type": "image"}}"#;
    let read = read(text).unwrap();
    assert_eq!(read.findings[0].locations.len(), 2);
    assert_eq!(
        read.findings[0].facts,
        [("Distribution", "alpine 3.18".into())]
    );
}

#[test]
fn unusable_matches_leave_the_others_readable() {
    let read = read(&fixtures::sample("grype/invalid/unusable-entries.json").bytes).unwrap();
    assert_eq!(read.titles(), ["GHSA-aaaa-bbbb-cccc in a 1.0"]);
    let paths: Vec<_> = read
        .errors
        .iter()
        .map(|error| {
            let (what, rest) = error.split_once(" at line 1, ").unwrap();
            (what, rest.rsplit_once(", ").unwrap().1)
        })
        .collect();
    assert_eq!(
        paths,
        [
            ("a match without the id of its vulnerability", "matches[0]"),
            ("expected an object, found a number", "matches[1]"),
            ("a match without the name of its package", "matches[3]")
        ]
    );
}

#[test]
fn documents_of_the_same_family_are_refused_with_a_hint() {
    for (name, hint) in [("syft", "grype sbom:FILE"), ("xeol", "not vulnerabilities")] {
        let sample = fixtures::sample(&format!("grype/invalid/{name}.json"));
        let options = Options::default();
        let report = Report::new(&sample.bytes, &options.limits).unwrap();
        let error = Registry::new(SOURCES).choose(&report).unwrap_err();
        assert!(error.to_string().contains(hint), "{error}");
    }
}

#[test]
fn the_time_of_the_scan_and_the_pages_of_a_distribution_are_read() {
    let text = br#"{"matches": [{"vulnerability": {"id": "CVE-2020-1", "urls": ["https://a.example/1"],
            "advisories": [{"id": "RHSA-2020:4076", "link": "https://access.redhat.com/errata/RHSA-2020:4076"}]},
            "artifact": {"name": "nss"}}],
        "descriptor": {"name": "grype", "timestamp": "2025-11-05T10:11:12.5Z"}}"#;
    let read = read(text).unwrap();
    let time = read.scan.time.map(|time| time.to_string());
    assert_eq!(time.as_deref(), Some("2025-11-05T10:11:12.5Z"));
    let pages = read.findings[0].advisories[0].references.iter();
    let pages: Vec<_> = pages.filter_map(|page| page.url.as_deref()).collect();
    assert_eq!(
        pages,
        [
            "https://a.example/1",
            "https://access.redhat.com/errata/RHSA-2020:4076"
        ]
    );
}

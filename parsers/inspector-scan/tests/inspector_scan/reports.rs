//! Reports of the CI scan.

use finding_source::{CvssVersion, Kind, Location, Timestamp};

use crate::read::{fact, package, part, read, valid};

#[test]
fn a_vulnerability_of_a_component_is_a_finding() {
    let read = valid("scan-cyclonedx.json");
    assert_eq!(read.source, "inspector-scan");
    assert_eq!(
        read.titles(),
        [
            "CVE-2024-90001 in merge-left 1.4.0 (/app/node_modules/merge-left/package.json)",
            "CVE-2024-90001 in pad 0.1.0 (/app/node_modules/pad/package.json)",
            "CVE-2024-90002 in debian/zlib-like 1.2.11 (var/lib/dpkg/status)",
            "CVE-2024-90002",
            "Last USER is root: If a service can run without privileges, use USER to change to a non-root user.",
            "Secret Detected: AWS Access Key ID.",
            "MAL-2024-900",
            "CVE-2024-90003",
        ]
    );
}

#[test]
fn keys_of_components_are_not_part_of_the_identity() {
    let read = valid("scan-cyclonedx.json");
    assert_eq!(
        part(&read.findings[0], "package"),
        Some("pkg:npm/merge-left@1.4.0")
    );
    assert_eq!(
        part(&read.findings[2], "package"),
        Some("pkg:deb/debian/zlib-like@1.2.11")
    );
}

#[test]
fn the_probability_of_exploitation_is_not_a_severity() {
    let read = valid("scan-cyclonedx.json");
    let advisory = &read.findings[0].advisories[0];
    assert_eq!(advisory.epss, Some(0.00044));
    let ratings: Vec<_> = advisory
        .ratings
        .iter()
        .map(|rating| (rating.source.as_deref(), rating.version, rating.score))
        .collect();
    let v31 = Some(CvssVersion::V31);
    assert_eq!(
        ratings,
        [
            (Some("MITRE"), v31, Some(8.1)),
            (Some("NVD"), v31, Some(9.8))
        ]
    );
}

#[test]
fn the_severity_is_chosen_as_inspectors_plugins_choose() {
    let read = valid("scan-cyclonedx.json");
    assert_eq!(
        read.words(),
        [
            Some("critical"),
            Some("critical"),
            // `none` of the NVD: it has not been graded.
            Some("unknown"),
            Some("unknown"),
            Some("info"),
            Some("critical"),
            Some("high"),
            Some("medium"),
        ]
    );
}

#[test]
fn the_fixed_version_is_in_a_property_named_after_the_component() {
    let read = valid("scan-cyclonedx.json");
    let fixed: Vec<_> = read.findings[..3]
        .iter()
        .map(|finding| package(finding).unwrap().fixed_in.as_deref())
        .collect();
    assert_eq!(fixed, [Some("1.4.2"), Some("0.2.0"), Some("1:1.2.13")]);
    let advice = read.findings[1].remediation.as_ref().unwrap();
    assert_eq!(
        advice.text.as_deref(),
        Some("Update pad to 0.2.0 or later.")
    );
}

#[test]
fn skipped_components_are_not_clean() {
    for name in ["scan-cyclonedx.json", "scan-inspector.json"] {
        let read = valid(name);
        assert_eq!(
            read.partial(),
            Some("Inspector skipped components for which it has no rules")
        );
    }
    let read = valid("scan-inspector.json");
    assert_eq!(
        read.notes,
        [
            "Inspector: Component end-of-life: 2024-04-01",
            "Inspector skipped a component: no rules found (2 times)",
        ]
    );
}

#[test]
fn a_key_without_a_component_is_a_finding() {
    let read = valid("scan-cyclonedx.json");
    assert_eq!(fact(&read.findings[3], "Component"), Some("comp-99"));
    assert_eq!(part(&read.findings[3], "component"), Some("comp-99"));
    // A vulnerability that names no component at all.
    assert_eq!(read.findings[6].title, "MAL-2024-900");
}

#[test]
fn a_check_of_a_dockerfile_is_a_misconfiguration_with_lines() {
    for name in ["scan-cyclonedx.json", "scan-inspector.json"] {
        let read = valid(name);
        let finding = read
            .findings
            .iter()
            .find(|finding| finding.rule.id == "IN-DOCKER-003")
            .unwrap();
        assert_eq!(finding.kind, Kind::Configuration);
        assert!(finding.advisories.is_empty());
        let lines: Vec<_> = finding
            .locations
            .iter()
            .filter_map(|location| match location {
                Location::File(file) => {
                    let region = file.region.unwrap();
                    Some((&*file.path, region.start_line, region.end_line))
                }
                _ => None,
            })
            .collect();
        assert_eq!(
            lines,
            [("Dockerfile", 18, Some(19)), ("Dockerfile", 30, Some(30))]
        );
        assert_eq!(part(finding, "file"), Some("Dockerfile"));
    }
    let read = valid("scan-cyclonedx.json");
    assert_eq!(read.findings[5].kind, Kind::Secret);
}

#[test]
fn inspectors_own_form_gives_the_same_packages() {
    let read = valid("scan-inspector.json");
    assert_eq!(
        read.titles(),
        [
            "CVE-2024-90001 in merge-left 1.4.0 (/app/node_modules/merge-left/package.json)",
            "CVE-2024-90001 in pad 0.1.0 (/app/node_modules/pad/package.json)",
            "CVE-2024-90002 in debian/zlib-like 1.2.11 (var/lib/dpkg/status)",
            "Last USER is root: If a service can run without privileges, use USER to change to a non-root user.",
            "IN-DISCONTINUED-001 in Ubuntu 14.04",
        ]
    );
    assert_eq!(
        part(&read.findings[0], "package"),
        Some("pkg:npm/merge-left@1.4.0")
    );
    assert_eq!(read.findings[0].cwes, [1321]);
    assert_eq!(read.findings[0].advisories[0].exploit, Some(true));
    let inside = valid("scan-inspector-in-sbom.json");
    assert_eq!(read.findings, inside.findings);
}

#[test]
fn a_known_exploit_and_its_time_are_read_in_both_forms() {
    let time = Timestamp::parse("2024-05-14T20:35:25Z");
    let own = |exploit: &str| {
        format!(
            r#"{{"vulnerability_count": {{"high": 1}}, "vulnerabilities": [{{"id": "CVE-2024-1", "affects": [],
                "properties": {{"exploit_available": {exploit}}}}}]}}"#
        )
    };
    let bom = |exploit: &str, time: &str| {
        format!(
            r#"{{"sbom": {{"bomFormat": "CycloneDX", "components": [], "vulnerabilities": [{{"id": "CVE-2024-1",
                "properties": [{{"name": "amazon:inspector:sbom_scanner:exploit_available", "value": "{exploit}"}},
                    {{"name": "amazon:inspector:sbom_scanner:exploit_last_seen_in_public", "value": "{time}"}}]}}]}}}}"#
        )
    };
    for (text, exploit, last) in [
        (
            own(r#"true, "exploit_last_seen_in_public": "2024-05-14T20:35:25Z""#),
            Some(true),
            time,
        ),
        (own("false"), Some(false), None),
        (own("null"), None, None),
        (bom("true", "2024-05-14T20:35:25Z"), Some(true), time),
        (bom("false", ""), Some(false), None),
        (bom("maybe", "yesterday"), None, None),
    ] {
        let read = read(text.as_bytes()).unwrap().without_errors();
        let advisory = &read.findings[0].advisories[0];
        assert_eq!(
            (advisory.exploit, advisory.last_exploit),
            (exploit, last),
            "{text}"
        );
    }
}

#[test]
fn scores_have_no_noise() {
    let read = valid("scan-inspector.json");
    let scores: Vec<_> = read.findings[0].advisories[0]
        .ratings
        .iter()
        .map(|rating| (rating.version, rating.score))
        .collect();
    assert_eq!(
        scores,
        [
            (Some(CvssVersion::V31), Some(9.8)),
            (Some(CvssVersion::V2), Some(7.5)),
        ]
    );
}

#[test]
fn the_image_is_a_location() {
    let read = valid("scan-cyclonedx.json");
    assert_eq!(
        part(&read.findings[0], "image"),
        Some("registry.example/acme/shop")
    );
    let known = read.findings[0].advisories[0]
        .known_exploited
        .as_ref()
        .unwrap();
    assert_eq!(known.date_added.as_deref(), Some("2024-05-01"));
}

#[test]
fn a_clean_scan_is_complete_and_an_unsupported_image_is_not() {
    let clean = valid("scan-cyclonedx-clean.json");
    assert_eq!((clean.findings.len(), clean.partial()), (0, None));
    let unsupported = valid("scan-cyclonedx-unsupported.json");
    assert_eq!(
        unsupported.partial(),
        Some("Inspector recognized no component")
    );
}

#[test]
fn unusable_entries_leave_the_others_readable() {
    let read = read(&fixtures::sample("inspector/invalid/unusable-scan.json").bytes).unwrap();
    assert_eq!(
        read.titles(),
        ["CVE-2024-90009 in not a url", "CVE-2024-90009"]
    );
    assert_eq!(read.errors.len(), 2);
    assert!(read.errors[0].starts_with("a vulnerability without an id at line 4"));
}

#[test]
fn fewer_vulnerabilities_than_stated_make_a_report_partial() {
    let text = r#"{"vulnerabilities": [{"id": "CVE-2024-1", "affects": [], "properties": {}}],
        "vulnerability_count": {"critical": 0, "high": 2}}"#;
    let read = read(text.as_bytes()).unwrap();
    assert_eq!(
        read.partial(),
        Some("the report has fewer findings than it states")
    );
}

/// AWS does not send them to Security Hub.
#[test]
fn no_note_warns_of_findings_of_a_scan() {
    assert_eq!(valid("scan-inspector-complete.json").notes, [""; 0]);
}

#[test]
fn own_form_in_a_bom_of_its_own_has_the_image() {
    let text = r#"{"sbom": {"metadata": {"component": {"type": "container", "name": "shop:1.4"}}, "vulnerability_count": {},
        "vulnerabilities": [{"id": "CVE-2024-1", "affects": [], "properties": {}}]}}"#;
    let read = read(text.as_bytes()).unwrap();
    assert_eq!(part(&read.findings[0], "image"), Some("shop"));
}

#[test]
fn of_two_properties_of_one_name_the_first_counts() {
    let property = |name: &str, value: &str| {
        format!(r#"{{"name": "amazon:inspector:sbom_scanner:{name}", "value": "{value}"}}"#)
    };
    let text = format!(
        r#"{{"sbom": {{"bomFormat": "CycloneDX", "components": [], "vulnerabilities": [{{"id": "CVE-2024-1",
            "properties": [{}, {}, {}, {}]}}]}}}}"#,
        property("priority", "urgent"),
        property("priority", "standard"),
        property("cisa_kev_date_added", "2024-05-01T00:00:00Z"),
        property("cisa_kev_date_added", "2025-05-01T00:00:00Z"),
    );
    let read = read(text.as_bytes()).unwrap();
    assert_eq!(fact(&read.findings[0], "Priority"), Some("urgent"));
    let known = read.findings[0].advisories[0].known_exploited.as_ref();
    assert_eq!(known.unwrap().date_added.as_deref(), Some("2024-05-01"));
}

#[test]
fn words_for_absent_values_are_absent() {
    let text = r#"{"sbom": {"bomFormat": "CycloneDX", "components": [], "vulnerabilities": [{"id": "CVE-2024-1",
        "source": {"name": "NotAvailable"}, "description": "None Provided"}]}}"#;
    let read = read(text.as_bytes()).unwrap();
    assert_eq!(read.findings[0].description, None);
    assert_eq!(read.findings[0].advisories[0].source, None);
}

//! Findings of ECR's image scanning.

use finding_source::{CvssVersion, Location, Timestamp};

use crate::read::{package, part, read, valid};

#[test]
fn findings_of_basic_scanning_are_those_of_ecr() {
    let read = valid("ecr-basic.json");
    assert_eq!(read.source, "ecr-findings");
    assert_eq!(read.tools, ["ecr"]);
    assert_eq!(
        read.titles(),
        [
            "CVE-2019-90001 in e2fs-like 1.44.1",
            "CVE-2019-90002 in tar-like 1.0"
        ]
    );
    assert!(read.findings.iter().all(|finding| finding.tool == "ecr"));
    assert_eq!(read.words(), [Some("MEDIUM"), Some("UNDEFINED")]);
    assert_eq!(part(&read.findings[0], "repository"), Some("acme/shop"));
    assert_eq!(read.partial(), None);
}

#[test]
fn numbers_in_strings_are_read() {
    let read = valid("ecr-basic.json");
    let rating = |at: usize| {
        let rating = &read.findings[at].advisories[0].ratings[0];
        (rating.version, rating.score)
    };
    assert_eq!(rating(0), (Some(CvssVersion::V2), Some(4.6)));
    assert_eq!(rating(1), (Some(CvssVersion::V31), Some(9.8)));
    assert_eq!(
        package(&read.findings[1]).unwrap().fixed_in.as_deref(),
        Some("1.1")
    );
}

#[test]
fn the_image_comes_after_its_findings() {
    let read = valid("ecr-basic.json");
    let Location::Image(image) = &read.findings[0].locations[1] else {
        panic!("{:?}", read.findings[0].locations);
    };
    assert_eq!(image.name, "acme/shop:1.4.2");
    assert!(image.digest.as_ref().unwrap().starts_with("sha256:ccc"));
}

/// AWS writes the findings first, and the account of the registry after them.
#[test]
fn the_time_of_the_scan_and_the_registry_come_after_the_findings() {
    let finding = r#"{"name": "CVE-2019-3462", "severity": "HIGH"}"#;
    let completed = r#""imageScanCompletedAt": "2020-01-01T00:00:00+00:00""#;
    for scan in [
        format!(r#"{{"findings": [{finding}], {completed}}}"#),
        format!(r#"{{{completed}, "findings": [{finding}]}}"#),
    ] {
        let text = format!(
            r#"{{"imageScanFindings": {scan}, "registryId": "123456789012", "repositoryName": "shop"}}"#
        );
        let read = read(text.as_bytes()).unwrap().without_errors();
        assert_eq!(read.scan.time, Timestamp::parse("2020-01-01T00:00:00Z"));
        let registry = ("RegistryId", "123456789012".into());
        assert!(read.findings[0].facts.contains(&registry), "{text}");
        assert_eq!(read.notes.len(), 0, "{:?}", read.notes);
    }
}

#[test]
fn an_empty_list_beside_enhanced_findings_hides_none() {
    let read = valid("ecr-enhanced.json");
    assert_eq!(read.tools, ["ecr", "inspector"]);
    assert!(
        read.findings
            .iter()
            .all(|finding| finding.tool == "inspector")
    );
    assert_eq!(read.words(), [Some("UNTRIAGED"), Some("HIGH")]);
    assert_eq!(read.findings[1].advisories[0].ratings[0].score, Some(8.1));
    assert!(read.findings[1].advisories[0].ratings[0].primary);
    assert_eq!(read.partial(), None);
}

/// A finding of enhanced scanning is the same one in Inspector's API.
#[test]
fn enhanced_findings_have_the_identity_of_the_api() {
    let enhanced = valid("ecr-enhanced.json");
    let api = valid("inspector2-findings.json");
    assert_eq!(enhanced.findings[0].identity, api.findings[1].identity);
}

#[test]
fn a_note_warns_of_findings_that_security_hub_already_has() {
    let warns = |name| {
        let copies = "Amazon Inspector sends its findings to Security Hub itself";
        let notes = valid(name).notes;
        notes.iter().any(|note| note.starts_with(copies))
    };
    assert!(warns("ecr-enhanced.json"));
    assert!(!warns("ecr-basic.json"));
}

/// Inspector's own answer has its findings there.
#[test]
fn findings_outside_of_the_scan_are_inspectors() {
    let text = r#"{"repositoryName": "shop", "imageScanStatus": {"status": "COMPLETE"}, "findings": [
        {"type": "PACKAGE_VULNERABILITY", "packageVulnerabilityDetails": {"vulnerabilityId": "CVE-2024-1"}}]}"#;
    let read = read(text.as_bytes()).unwrap();
    assert_eq!(read.source, "ecr-findings");
    assert_eq!(read.titles(), ["CVE-2024-1"]);
    assert_eq!(read.findings[0].tool, "inspector");
}

#[test]
fn the_token_of_the_next_page_closes_nothing() {
    let text =
        r#"{"imageScanFindings": {"findings": []}, "repositoryName": "shop", "nextToken": "abc"}"#;
    let read = read(text.as_bytes()).unwrap();
    assert_eq!(read.partial(), Some("a page of the answer: others follow"));
}

#[test]
fn a_page_or_a_scan_that_is_not_complete_closes_nothing() {
    let read = valid("ecr-page.json");
    assert_eq!(
        read.partial(),
        Some("the report has fewer findings than it states")
    );
    let read = valid("ecr-failed.json");
    assert_eq!(read.partial(), Some("the image scan is not complete"));
    assert_eq!(
        read.notes,
        ["the image scan is FAILED: UnsupportedImageError: the operating system is not supported"]
    );
}

#[test]
fn unusable_entries_leave_the_others_readable() {
    let read = read(&fixtures::sample("inspector/invalid/unusable-image-scan.json").bytes).unwrap();
    assert_eq!(read.titles(), ["CVE-2019-90001"]);
    assert_eq!(read.errors.len(), 2);
}

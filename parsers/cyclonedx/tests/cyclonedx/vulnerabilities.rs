//! Ids, ratings and texts of vulnerabilities.

use finding_source::{CvssVersion, Kind};

use crate::read::{package, text, valid, vulnerability};

#[test]
fn a_vulnerability_of_a_component_is_a_finding() {
    let read = valid("1.6-grype-image.json");
    assert_eq!(
        read.titles(),
        [
            "CVE-2099-60876 in busybox 1.37.0-r30 (/lib/apk/db/installed)",
            "GHSA-aaaa-bbbb-cccc in @acme/web 2.0.0"
        ]
    );
    let finding = &read.findings[1];
    assert_eq!(
        (&*finding.tool, finding.kind),
        ("cyclonedx", Kind::Dependency)
    );
    assert_eq!(finding.cwes, [79, 80]);
    assert_eq!(
        finding.description.as_deref(),
        Some("The package web writes what a user sends.")
    );
    let advisory = &finding.advisories[0];
    assert_eq!(advisory.aliases, ["CVE-2099-2673"]);
    let pages: Vec<_> = advisory
        .references
        .iter()
        .map(|page| page.url.as_deref())
        .collect();
    assert_eq!(
        pages,
        [
            Some("https://example.org/web/1"),
            Some("https://example.org/web/2")
        ]
    );
    assert_eq!(advisory.references[1].name.as_deref(), Some("The fix"));
    assert!(read.completeness.is_complete());
}

#[test]
fn a_probability_of_epss_is_not_a_severity() {
    let read = valid("1.6-grype-image.json");
    assert_eq!(read.words()[0], Some("high"));
    assert_eq!(read.findings[0].advisories[0].epss, Some(0.0005));
    assert_eq!(read.findings[0].advisories[0].ratings.len(), 1);
    for source in [
        r#"{"name": "EPSS"}"#,
        r#"{"name": "FIRST"}"#,
        r#"{"url": "https://www.first.org/epss/"}"#,
    ] {
        let read = vulnerability(&format!(
            r#""id": "CVE-2099-1", "ratings": [{{"source": {source}, "score": 0.9, "severity": "high", "method": "other"}}]"#
        ));
        assert_eq!(read.words(), [None], "{source}");
        assert_eq!(read.findings[0].advisories[0].epss, Some(0.9), "{source}");
    }
}

#[test]
fn the_rating_of_the_source_of_the_vulnerability_counts_most() {
    let read = valid("1.5-trivy-several-ratings.json");
    assert_eq!(read.words()[0], Some("low"));
    // Its source has no rating: the newest version of CVSS counts.
    assert_eq!(read.words()[4], Some("high"));
    let ratings = &read.findings[0].advisories[0].ratings;
    assert_eq!(ratings[0].version, Some(CvssVersion::V2));
    assert_eq!(
        ratings[0].vector.as_deref(),
        Some("AV:L/AC:L/Au:N/C:N/I:P/A:N")
    );
    assert_eq!(
        (ratings[1].version, ratings[1].score),
        (Some(CvssVersion::V30), Some(6.5))
    );
}

#[test]
fn a_severity_of_none_counts_only_alone() {
    for (ratings, expected) in [
        (
            r#"{"severity": "none", "method": "CVSSv31", "score": 0.0}, {"severity": "critical", "method": "CVSSv2"}"#,
            Some("critical"),
        ),
        (
            r#"{"severity": "none", "method": "CVSSv31", "score": 0.0}"#,
            Some("none"),
        ),
        (r#"{"severity": "unknown"}"#, Some("unknown")),
        (r#"{"severity": "High", "method": "other"}"#, Some("High")),
        ("", None),
    ] {
        let read = vulnerability(&format!(r#""id": "CVE-2099-1", "ratings": [{ratings}]"#));
        assert_eq!(read.words(), [expected], "{ratings}");
        assert_eq!(read.notes, [""; 0], "{ratings}");
    }
}

#[test]
fn a_score_without_a_severity_is_kept() {
    let read = valid("1.6-grype-image.json");
    // The severity is `unknown`, and the score is one of CVSS.
    assert_eq!(read.words()[1], None);
    assert_eq!(read.findings[1].advisories[0].ratings[0].score, Some(9.8));
    let read = valid("1.4-vex-foreign-products.json");
    assert_eq!(read.findings[4].grade.score, Some(4.2));
}

#[test]
fn a_vulnerability_without_affected_components_is_a_finding() {
    let read = vulnerability(r#""id": "CVE-2099-1""#);
    assert_eq!(read.titles(), ["CVE-2099-1"]);
    assert!(read.findings[0].locations.is_empty());
}

#[test]
fn a_vulnerability_without_an_id_has_that_of_a_reference() {
    let read = valid("1.4-vex-foreign-products.json");
    assert_eq!(
        read.titles()[3..],
        ["ACME-2099-7", "Answers reveal the version of the server."]
    );
    let parts: Vec<_> = read.findings[4].identity.parts().collect();
    assert_eq!(
        parts,
        [("vulnerability", "Answers reveal the version of the server.")]
    );
}

#[test]
fn weaknesses_are_numbers_or_names() {
    let read = vulnerability(r#""id": "CVE-2099-1", "cwes": [79, "CWE-80", "none"]"#);
    assert_eq!(read.findings[0].cwes, [79, 80]);
}

#[test]
fn malware_has_an_id_and_no_score() {
    let read = vulnerability(r#""id": "MAL-2099-1", "affects": [{"ref": "c1"}]"#);
    assert_eq!(read.titles(), ["MAL-2099-1 in demo 2.0.0"]);
    assert!(read.findings[0].advisories[0].ratings.is_empty());
}

#[test]
fn checks_of_checkov_are_not_vulnerabilities() {
    let read = valid("1.4-checkov.xml");
    let finding = &read.findings[0];
    assert_eq!(finding.kind, Kind::Configuration);
    assert!(finding.advisories.is_empty());
    assert_eq!(read.titles(), ["CKV_AWS_18 in aws_s3_bucket.logs"]);
    // The digest of the template changes with every edit.
    assert_eq!(
        read.parts("component"),
        [Some("pkg:terraform/acme/shop/main.tf/aws_s3_bucket.logs")]
    );
    assert_eq!(package(finding).unwrap().version, None);
}

#[test]
fn internal_texts_are_left_out() {
    let read = vulnerability(
        r#""id": "CVE-2099-1", "detail": "internal-1", "proofOfConcept": {"reproductionSteps": "internal-2"},
        "properties": [{"name": "note", "value": "internal-3"}], "analysis": {"state": "exploitable", "detail": "internal-4"}"#,
    );
    let all = format!("{:?} {:?}", read.findings, read.notes);
    assert!(!all.contains("internal-"), "{all}");
}

#[test]
fn advice_is_the_recommendation_or_else_the_workaround() {
    for (members, expected) in [
        (
            r#""recommendation": "Update it.", "workaround": "Block it.""#,
            "Update it.",
        ),
        (r#""workaround": "Block it.""#, "Block it."),
    ] {
        let read = vulnerability(&format!(r#""id": "CVE-2099-1", {members}"#));
        let advice = read.findings[0]
            .remediation
            .as_ref()
            .unwrap()
            .text
            .as_deref();
        assert_eq!(advice, Some(expected));
    }
}

#[test]
fn many_aliases_are_cut_with_a_note() {
    let references: Vec<String> = (0..150)
        .map(|at| format!(r#"{{"id": "A-{at}"}}"#))
        .collect();
    let read = vulnerability(&format!(
        r#""id": "CVE-2099-1", "references": [{}]"#,
        references.join(",")
    ));
    assert_eq!(read.findings[0].advisories[0].aliases.len(), 100);
    assert_eq!(
        read.notes,
        ["a vulnerability has more ids than are kept: 50 are left out"]
    );
}

#[test]
fn an_empty_list_of_vulnerabilities_is_clean() {
    let read = valid("1.6-clean.json");
    assert!(read.findings.is_empty());
    assert_eq!(read.partial(), None);
    // Empty ratings too.
    let read = text(
        r#"{"bomFormat": "CycloneDX", "specVersion": "1.6", "components": null, "vulnerabilities": [{"id": "CVE-2099-1", "ratings": []}]}"#,
    );
    assert_eq!(read.titles(), ["CVE-2099-1"]);
}

//! Documents in XML.

use finding_source::{CvssVersion, FindingStatus};

use crate::read::{fact, package, valid};

#[test]
fn elements_are_read_as_members() {
    let read = valid("1.5-shop.xml");
    assert_eq!(
        read.titles(),
        [
            "ACME-JAVA-32111 in org.acme:parser 2.9.4 (web/lib/parser.jar)",
            "ACME-JAVA-32111 in inner 1",
            "CVE-2099-9"
        ]
    );
    let finding = &read.findings[0];
    assert_eq!(finding.cwes, [184, 502]);
    assert_eq!(finding.grade.word.as_deref(), Some("critical"));
    let advisory = &finding.advisories[0];
    assert_eq!(advisory.aliases, ["CVE-2099-7489"]);
    assert_eq!(advisory.ratings[0].version, Some(CvssVersion::V31));
    assert_eq!(advisory.references[0].name.as_deref(), Some("The fix"));
    assert_eq!(finding.status, FindingStatus::Open);
    assert_eq!(
        fact(finding, "AffectedVersions"),
        Some("vers:maven/<2.9.10")
    );
    assert_eq!(fact(finding, "UnaffectedVersions"), Some("2.9.10"));
    let reason = Some("code_not_present".into());
    assert_eq!(
        read.findings[2].status,
        FindingStatus::Suppressed { reason }
    );
    assert_eq!(read.scan.tool_name.as_deref(), Some("depscan"));
    assert_eq!(read.scan.target.as_deref(), Some("shop 1.0.0"));
}

#[test]
fn a_reference_with_an_ampersand_is_found() {
    let read = valid("1.5-shop.xml");
    let purl = package(&read.findings[0]).unwrap().purl.as_deref();
    assert_eq!(purl, Some("pkg:maven/org.acme/parser@2.9.4?type=jar"));
}

#[test]
fn the_extension_before_1_4_is_read_in_components_and_beside_them() {
    let read = valid("1.2-extension.xml");
    assert_eq!(
        read.titles(),
        [
            "GHSA-xgxc-aaaa-chmh in Web-Framework 2.2.17",
            "CVE-2099-7489 in org.acme:parser 2.9.9"
        ]
    );
    assert_eq!(read.words(), [Some("Low"), Some("Critical")]);
    let advisory = &read.findings[1].advisories[0];
    assert_eq!(advisory.source.as_deref(), Some("NVD"));
    assert_eq!(advisory.ratings[0].score, Some(9.8));
    assert_eq!(
        advisory.references[0].url.as_deref(),
        Some("https://example.org/parser/1931")
    );
    let advice = read.findings[1]
        .remediation
        .as_ref()
        .unwrap()
        .text
        .as_deref();
    assert_eq!(advice, Some("Upgrade\nOr disable it."));
    // A score of 0 without a method is not one of CVSS.
    assert!(read.findings[0].advisories[0].ratings.is_empty());
}

#[test]
fn the_prefix_of_the_extension_and_of_the_document_do_not_matter() {
    let bytes = fixtures::sample("cyclonedx/valid/1.2-extension.xml").bytes;
    let text = String::from_utf8(bytes).unwrap();
    let other = text.replace("v:", "vuln:");
    assert_eq!(
        crate::read::text(&other).findings,
        valid("1.2-extension.xml").findings
    );
    let prefixed = r#"<c:bom xmlns:c="http://cyclonedx.org/schema/bom/1.6"><c:vulnerabilities><c:vulnerability><c:id>CVE-2099-1</c:id></c:vulnerability></c:vulnerabilities></c:bom>"#;
    assert_eq!(crate::read::text(prefixed).titles(), ["CVE-2099-1"]);
}

#[test]
fn vulnerabilities_in_the_product_are_its_own() {
    let text = r#"<bom xmlns="http://cyclonedx.org/schema/bom/1.3" xmlns:v="http://cyclonedx.org/schema/ext/vulnerability/1.0">
        <metadata><component type="application"><v:vulnerabilities><v:vulnerability><v:id>CVE-2099-1</v:id></v:vulnerability></v:vulnerabilities><name>shop</name></component></metadata>
        <components><component><name>other</name><components><component><name>inner</name>
        <v:vulnerabilities><v:vulnerability><v:id>CVE-2099-2</v:id></v:vulnerability></v:vulnerabilities></component></components></component></components></bom>"#;
    let read = crate::read::text(text);
    assert_eq!(read.titles(), ["CVE-2099-1 in shop", "CVE-2099-2 in inner"]);
}

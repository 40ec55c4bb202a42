//! References to components.

use finding_source::{Limits, Location, Options, Registry, Report};

use crate::read::{package, text, valid, vulnerability};

#[test]
fn references_lead_to_nested_components_the_product_and_services() {
    let read = valid("1.5-trivy-several-ratings.json");
    assert_eq!(
        read.titles()[..4],
        [
            "CVE-2099-2781 in coreutils 8.32",
            "CVE-2099-2781 in coreutils-doc 8.32 (usr/share/doc/coreutils)",
            "CVE-2099-2781 in acme/orders 7",
            "CVE-2099-2781 in bash 5.1-6"
        ]
    );
    let read = valid("1.4-vex-states.json");
    assert_eq!(read.titles()[0], "CVE-2099-11896 in ABC 2.5");
}

#[test]
fn components_may_come_before_or_after_the_vulnerabilities() {
    let components = r#""components": [{"bom-ref": "c1", "name": "one"}]"#;
    let vulnerabilities =
        r#""vulnerabilities": [{"id": "CVE-2099-1", "affects": [{"ref": "c1"}]}]"#;
    for [first, second] in [[components, vulnerabilities], [vulnerabilities, components]] {
        let read = text(&format!(
            r#"{{"bomFormat": "CycloneDX", {first}, {second}}}"#
        ));
        assert_eq!(read.titles(), ["CVE-2099-1 in one"]);
    }
}

#[test]
fn the_component_of_an_identity_has_no_qualifiers() {
    let read = valid("1.5-trivy-several-ratings.json");
    assert_eq!(
        read.parts("component"),
        [
            Some("pkg:deb/ubuntu/coreutils@8.32"),
            Some("pkg:deb/ubuntu/coreutils-doc@8.32"),
            Some("acme/orders@7"),
            Some("pkg:deb/ubuntu/bash@5.1-6"),
            None
        ]
    );
}

#[test]
fn references_to_other_documents_are_findings() {
    let read = valid("1.4-vex-foreign-products.json");
    assert_eq!(
        read.titles()[..3],
        [
            "CVE-2099-25649 in acme-product-1",
            "CVE-2099-25649 in org.acme:parser 2.9.4",
            "CVE-2099-25649 in gerbwetbqt"
        ]
    );
    assert_eq!(
        read.parts("component")[..3],
        [
            Some("urn:cdx:2c385cf7-0000-4000-8000-13de1ecb380a#acme-product-1"),
            Some("pkg:maven/org.acme/parser@2.9.4"),
            Some("gerbwetbqt")
        ]
    );
}

#[test]
fn a_link_to_the_document_itself_is_followed() {
    let read = valid("1.4-vex-states.json");
    assert_eq!(read.titles()[4], "CVE-2099-11900 in ABC 2.5");
}

#[test]
fn an_affected_component_without_a_reference_is_noted() {
    let read = valid("1.4-vex-foreign-products.json");
    assert_eq!(
        read.notes,
        ["ACME-2099-7 affects a component without a reference"]
    );
    assert!(read.findings[3].locations.is_empty());
}

#[test]
fn a_reference_with_other_qualifiers_matches_the_package() {
    let read = text(
        r#"{"bomFormat": "CycloneDX", "specVersion": "1.6",
        "vulnerabilities": [{"id": "CVE-2099-1", "affects": [{"ref": "pkg:npm/%40a/b@1.0.0?x=y"}]}],
        "components": [{"bom-ref": "other", "name": "b", "purl": "pkg:npm/@a/b@1.0.0#lib", "cpe": "cpe:2.3:a:a:b:1.0.0:*:*:*:*:*:*:*"}]}"#,
    );
    let package = package(&read.findings[0]).unwrap();
    assert_eq!(
        (&*package.name, package.version.as_deref()),
        ("@a/b", Some("1.0.0"))
    );
    assert!(package.cpe.is_some());
}

#[test]
fn of_components_with_one_reference_the_first_counts() {
    let read = text(
        r#"{"bomFormat": "CycloneDX", "specVersion": "1.6",
        "components": [{"bom-ref": "c1", "name": "one"}, {"bom-ref": "c1", "name": "two"}],
        "vulnerabilities": [{"id": "CVE-2099-1", "affects": [{"ref": "c1"}]}]}"#,
    );
    assert_eq!(read.titles(), ["CVE-2099-1 in one"]);
}

#[test]
fn each_document_has_its_own_components() {
    let read = valid("1.6-two-documents.json");
    assert_eq!(
        read.titles(),
        ["CVE-2099-0001 in one 1", "CVE-2099-0001 in two 1"]
    );
}

#[test]
fn the_image_of_a_container_is_a_place() {
    let read = valid("1.6-grype-image.json");
    let image = read.findings[0]
        .locations
        .iter()
        .find_map(|location| match location {
            Location::Image(image) => Some(&*image.name),
            _ => None,
        });
    assert_eq!(image, Some("registry.example/acme/shop:1.4.2"));
    let parts: Vec<_> = read.findings[0]
        .identity
        .parts()
        .map(|(name, _)| name)
        .collect();
    assert_eq!(parts, ["vulnerability", "component", "path", "image"]);
}

#[test]
fn tools_are_an_array_or_an_object() {
    let read = valid("1.6-grype-image.json");
    assert_eq!(read.scan.tool_name.as_deref(), Some("grype"));
    assert_eq!(
        read.scan.target.as_deref(),
        Some("registry.example/acme/shop:1.4.2")
    );
    assert!(read.scan.time.is_some());
    let read = valid("1.5-trivy-several-ratings.json");
    assert_eq!(read.scan.tool_version.as_deref(), Some("0.48.1"));
    assert_eq!(read.scan.target.as_deref(), Some("shop 1.0.0"));
}

#[test]
fn many_affected_components_are_many_findings() {
    let affects: Vec<String> = (0..500)
        .map(|at| format!(r#"{{"ref": "r{at}"}}"#))
        .collect();
    let read = vulnerability(&format!(
        r#""id": "CVE-2099-1", "description": "{}", "affects": [{}]"#,
        "a word ".repeat(1000),
        affects.join(",")
    ));
    assert_eq!(read.findings.len(), 500);
    assert_eq!(read.titles()[499], "CVE-2099-1 in r499");
    // They share the text, so it is cut.
    assert!(read.findings[0].description.as_ref().unwrap().len() <= 4096);
}

#[test]
fn more_components_than_the_limit_are_noted() {
    let text = r#"{"bomFormat": "CycloneDX", "specVersion": "1.6",
        "components": [{"bom-ref": "c1", "name": "one"}, {"bom-ref": "c2", "name": "two"}],
        "vulnerabilities": [{"id": "CVE-2099-1", "affects": [{"ref": "c1"}, {"ref": "c2"}]}]}"#;
    let limits = Limits::default().with_joined(1);
    let report = Report::new(text.as_bytes(), &limits).unwrap();
    let options = Options::default().with_limits(limits);
    let registry = Registry::new(finding_parsers::SOURCES);
    let mut findings = registry.read(&report, &options).unwrap();
    let titles: Vec<_> = findings
        .by_ref()
        .map(|it| it.unwrap().title.into_owned())
        .collect();
    assert_eq!(titles, ["CVE-2099-1 in one", "CVE-2099-1 in c2"]);
    assert!(!findings.finish().completeness.is_complete());
}

#[test]
fn no_part_of_a_text_that_is_not_an_address_is_decoded() {
    for reference in ["pkg:npm/a, or b%2Fc@1", "urn:cdx:1/1#b%2Fc d"] {
        let read = vulnerability(&format!(
            r#""id": "CVE-2099-1", "affects": [{{"ref": "{reference}"}}]"#
        ));
        let parts: Vec<_> = read.findings[0].identity.parts().collect();
        assert_eq!(parts[1], ("component", reference));
        assert_eq!(package(&read.findings[0]).unwrap().purl, None);
    }
}

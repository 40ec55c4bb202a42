//! Identities: what makes a finding the same in the next run.

use finding_source::testing::same_identities;
use finding_trivy::Json;

use crate::support::{read, sample, valid};

fn same(one: &str, other: &str) {
    let [one, other] = [one, other].map(|name| sample(&format!("valid/{name}")));
    same_identities((&Json, &one), (&Json, &other));
}

#[test]
fn the_next_build_of_an_image_has_the_same_findings() {
    // Another tag, digest, layer, release of the distribution, severity, line and order.
    same("0.74.0-image.json", "0.74.0-image-next-build.json");
}

#[test]
fn versions_before_package_urls_have_the_same_findings() {
    same("0.74.0-image.json", "0.41.0-image.json");
}

#[test]
fn old_ids_of_checks_equal_the_current_ones() {
    // `AVD-AWS-0086`, and `DS002` with `AVD-DS-0002`; on another machine and with other lines.
    same("0.74.0-config.json", "0.50.0-config.json");
    assert_eq!(valid("0.50.0-config.json").of("DS-0002").len(), 1);
}

#[test]
fn checks_without_an_id_are_identified_by_their_namespace() {
    // Before 0.69, a custom check had the id `N/A`.
    let old = valid("0.25.0-config-own-checks.json");
    let rules: Vec<_> = old.findings.iter().map(|f| &*f.rule.id).collect();
    assert_eq!(rules, ["user.bar", "user.foo", "DS-0002", "USR001"]);
    assert_eq!(old.findings[0].title, "user.bar");
}

#[test]
fn quotation_marks_and_the_letter_of_a_version_make_no_difference() {
    let bytes = String::from_utf8(sample("valid/0.74.0-k8s-all.json")).unwrap();
    let quoted = bytes.replace("Container 'cart'", "Container \\\"cart\\\"");
    let other = quoted.replace("\"3.1.4-r1\"", "\"v3.1.4-r1\"");
    assert!(quoted != bytes && other != quoted);
    same_identities((&Json, bytes.as_bytes()), (&Json, other.as_bytes()));
}

#[test]
fn members_in_another_order_give_the_same_findings() {
    same("0.74.0-image.json", "0.74.0-image-sorted.json");
    same("0.74.0-suppressed.json", "0.74.0-suppressed-sorted.json");
}

#[test]
fn both_reports_of_a_cluster_have_the_same_findings() {
    same("0.74.0-k8s-all.json", "0.74.0-k8s-summary.json");
}

#[test]
fn an_image_in_an_archive_is_the_image() {
    let archive = valid("0.74.0-image-archive.json");
    let image = valid("0.74.0-image.json");
    for (one, other) in archive.findings.iter().zip(&image.findings) {
        assert_eq!(one.identity, other.identity);
    }
    assert_eq!(archive.findings.len(), 3);
}

#[test]
fn images_are_distinguished_by_their_names() {
    let bytes = String::from_utf8(sample("valid/0.74.0-image.json")).unwrap();
    let other = read(bytes.replace("acme/shop", "acme/cart").as_bytes()).unwrap();
    let image = valid("0.74.0-image.json");
    assert_eq!(other.findings.len(), image.findings.len());
    for (one, other) in image.findings.iter().zip(&other.findings) {
        assert_ne!(one.identity, other.identity);
    }
    let parts: Vec<_> = image.findings[0].identity.parts().collect();
    let expected = [
        ("image", "registry.example:5000/acme/shop"),
        ("vulnerability", "CVE-2023-6129"),
        ("package", "libcrypto3"),
        ("version", "3.1.4-r1"),
    ];
    assert_eq!(parts, expected);
}

#[test]
fn secrets_of_one_rule_in_one_file_are_numbered() {
    let image = valid("0.74.0-image.json");
    let secrets = image.of("aws-access-key-id");
    let numbers: Vec<_> = secrets.iter().map(|f| f.identity.occurrence()).collect();
    assert_eq!(numbers, [0, 1]);
}

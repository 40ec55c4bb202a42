//! Remediation, references, other names, and titles.

use finding_source::Finding;

use crate::support::{advisory, one, one_of_xml, package, read, report};

/// Returns the recommendation of a finding.
fn advice<'f>(finding: &'f Finding<'static>) -> Option<&'f str> {
    finding.remediation.as_ref()?.text.as_deref()
}

#[test]
fn the_end_of_the_range_that_matched_is_the_version_to_update_to() {
    let json = one(
        r#"{"name":"CVE-2024-0001","vulnerableSoftware":[{"software":{"id":"cpe:2.3:a:e:x:*:*:*:*:*:*:*:*",
        "vulnerabilityIdMatched":"true","versionEndExcluding":"1.2.0"}}]}"#,
    );
    let xml = one_of_xml(
        r#"<vulnerability source="NVD"><name>CVE-2024-0001</name><vulnerableSoftware>
        <software vulnerabilityIdMatched="true" versionEndExcluding="1.2.0">cpe:2.3:a:e:x:*:*:*:*:*:*:*:*</software>
        </vulnerableSoftware></vulnerability>"#,
    );
    for finding in [json, xml] {
        let name = package(&finding).name.clone();
        let expected = format!("Update {name} to 1.2.0 or later.");
        assert_eq!(advice(&finding), Some(&*expected));
        assert_eq!(package(&finding).fixed_in.as_deref(), Some("1.2.0"));
        assert_eq!(advisory(&finding).fixed_in.as_deref(), Some("1.2.0"));
    }
}

#[test]
fn no_fixed_version_is_derived_from_the_last_affected_one() {
    let finding = one(
        r#"{"name":"CVE-2024-0001","vulnerableSoftware":[{"software":{"id":"cpe:2.3:a:e:x:*:*:*:*:*:*:*:*",
        "vulnerabilityIdMatched":"true","versionEndIncluding":"1.2.0"}}]}"#,
    );
    assert_eq!(advice(&finding), Some("Update x to a version after 1.2.0."));
    assert_eq!(package(&finding).fixed_in, None);
    let finding = one(r#"{"name":"CVE-2024-0001","description":"Words."}"#);
    assert_eq!(finding.remediation, None);
}

#[test]
fn without_a_mark_the_entries_of_the_product_with_the_version_count() {
    let software = |id: &str, end: &str| {
        format!(
            r#"{{"software":{{"id":"cpe:2.3:a:v:{id}:*:*:*:*:*:*:*:*","versionEndExcluding":"{end}"}}}}"#
        )
    };
    let entries = [
        software("other", "9.0"),
        software("x", "0.9"),
        software("X", "1.5"),
    ]
    .join(",");
    let finding = one(&format!(
        r#"{{"name":"CVE-2024-0001","vulnerableSoftware":[{entries}]}}"#
    ));
    assert_eq!(advice(&finding), Some("Update x to 1.5 or later."));
    let finding = one_of_xml(
        r#"<vulnerability source="NVD"><name>CVE-2024-0001</name><vulnerableSoftware>
        <software versionEndExcluding="9.0">cpe:2.3:a:v:other:*:*:*:*:*:*:*:*</software>
        <software versionEndExcluding="99.0">cpe:2.3:a:v:x:*:*:*:*:*:*:*:*</software>
        </vulnerableSoftware></vulnerability>"#,
    );
    assert_eq!(advice(&finding), Some("Update x to 99.0 or later."));
}

#[test]
fn the_remediation_of_an_advisory_comes_first_and_once() {
    let finding = one(
        r##"{"source":"NPM","name":"GHSA-aaaa-bbbb-cccc","description":"Cuts **texts**.\n\n## Recommendation\n\nUpdate to version 5.0.0 or later.",
        "vulnerableSoftware":[{"software":{"id":"cpe:2.3:a:*:x:\\<5.0.0:*:*:*:*:*:*:*"}}]}"##,
    );
    assert_eq!(finding.description.as_deref(), Some("Cuts texts."));
    assert_eq!(advice(&finding), Some("Update to version 5.0.0 or later."));
    assert_eq!(package(&finding).fixed_in.as_deref(), Some("5.0.0"));
}

#[test]
fn the_action_required_by_the_catalog_is_part_of_the_remediation() {
    let known = r#""knownExploitedVulnerability":{"DateAdded":"2025-01-02","RequiredAction":"Apply mitigations."}"#;
    let finding = one(&format!(r#"{{"name":"CVE-2024-0001",{known}}}"#));
    assert_eq!(advice(&finding), Some("Apply mitigations."));
    let finding = one(&format!(
        r#"{{"name":"CVE-2024-0001",{known},"vulnerableSoftware":[{{"software":{{
        "id":"cpe:2.3:a:e:x:*:*:*:*:*:*:*:*","versionEndExcluding":"1.2.0"}}}}]}}"#
    ));
    assert_eq!(
        advice(&finding),
        Some("Update x to 1.2.0 or later.\n\nApply mitigations.")
    );
}

#[test]
fn addresses_in_names_are_references_and_numbers_get_words() {
    let references = r#""references":[{"source":"Advisory 1553: Weak encryption",
        "name":"- https://nvd.nist.gov/vuln/detail/CVE-2020-0009\n- https://e.example/issues/776"}]"#;
    let json = one(&format!(
        r#"{{"source":"NPM","name":"1553","description":"Cuts texts.",{references}}}"#
    ));
    let xml = one_of_xml(
        r#"<vulnerability source="NPM"><name>1553</name><description>Cuts texts.</description><references><reference>
        <source>Advisory 1553: Weak encryption</source>
        <name>- https://nvd.nist.gov/vuln/detail/CVE-2020-0009
- https://e.example/issues/776</name></reference></references></vulnerability>"#,
    );
    for finding in [json, xml] {
        let advisory = advisory(&finding);
        let urls: Vec<_> = advisory
            .references
            .iter()
            .filter_map(|r| r.url.as_deref())
            .collect();
        assert_eq!(
            urls,
            [
                "https://e.example/issues/776",
                "https://nvd.nist.gov/vuln/detail/CVE-2020-0009"
            ]
        );
        assert_eq!(advisory.aliases, ["CVE-2020-0009"]);
        assert!(
            finding.title.starts_with("Weak encryption (npm 1553) in "),
            "{}",
            finding.title
        );
    }
}

#[test]
fn the_advisory_of_github_that_retirejs_names_is_an_alias() {
    let finding = one(
        r#"{"source":"RETIREJS","name":"CVE-2024-0010","references":[{"source":"ghsaId","name":"GHSA-aaaa-bbbb-cccc"},
        {"source":"https://e.example/a","name":"https://e.example/a"}]}"#,
    );
    assert_eq!(advisory(&finding).aliases, ["GHSA-aaaa-bbbb-cccc"]);
    let urls: Vec<_> = advisory(&finding)
        .references
        .iter()
        .filter_map(|r| r.url.as_deref())
        .collect();
    assert_eq!(urls, ["https://e.example/a"]);
}

#[test]
fn two_files_of_one_package_have_two_titles() {
    let dependency = |folder: &str| {
        format!(
            r#"{{"fileName":"x:1.0.0","filePath":"/build/{folder}/package-lock.json?x","packages":[{{"id":"pkg:npm/x@1.0.0"}}],
            "vulnerabilities":[{{"source":"NPM","name":"GHSA-aaaa-bbbb-cccc"}}]}}"#
        )
    };
    let read = read(report(&[dependency("a"), dependency("b")].join(",")));
    let titles: Vec<_> = read.findings.iter().map(|f| &*f.title).collect();
    assert_eq!(
        titles,
        [
            "GHSA-aaaa-bbbb-cccc in x 1.0.0 (/build/a/package-lock.json)",
            "GHSA-aaaa-bbbb-cccc in x 1.0.0 (/build/b/package-lock.json)"
        ]
    );
}

#[test]
fn null_as_a_text_of_java_is_absent() {
    let finding = one(r#"{"name":"CVE-2024-0001","description":"null","notes":"null"}"#);
    assert_eq!((finding.description, finding.facts.len()), (None, 0));
}

use super::*;
use crate::{Identity, Kind, Rule};

fn vex(statements: &str) -> Vex {
    read(&format!(
        r#"{{"@context": "https://openvex.dev/ns/v0.2.0", "author": "a", "timestamp": "2026-01-01T00:00:00Z",
            "statements": [{statements}]}}"#
    ))
}

fn read(text: &str) -> Vex {
    Vex::read(text.as_bytes(), &Limits::default()).unwrap()
}

fn error(text: &str) -> String {
    Vex::read(text.as_bytes(), &Limits::default())
        .unwrap_err()
        .to_string()
}

fn statement(product: &str, more: &str) -> String {
    format!(
        r#"{{"vulnerability": {{"name": "CVE-2021-0001"}}, "products": [{{"@id": "{product}"}}], "status": "not_affected"{more}}}"#
    )
}

/// Returns a finding of CVE-2021-0001 in these packages.
fn finding(purls: &[&str]) -> Finding<'static> {
    let rule = Rule::new("CVE-2021-0001");
    let mut finding = Finding::new("t", Kind::Dependency, rule, "t", Identity::new());
    finding.advisories.push(Advisory::new("CVE-2021-0001"));
    for purl in purls {
        let mut package = Package::new("p");
        package.purl = Some((*purl).to_owned().into());
        finding.locations.push(Location::Package(package));
    }
    finding
}

/// Returns whether the statements close a finding in this package, and the number of unused statements.
fn closes(vex: &Vex, mut finding: Finding<'static>) -> (bool, usize) {
    let mut usage = VexUsage::default();
    vex.apply(&mut finding, &mut usage);
    (!finding.status.is_open(), vex.unused(&usage).count())
}

#[test]
fn a_product_is_compared_by_type_namespace_name_version_and_qualifiers() {
    for (product, package) in [
        ("pkg:npm/lodash@4.17.20", "pkg:npm/lodash@4.17.20"),
        ("pkg:npm/lodash", "pkg:npm/lodash@4.17.20"),
        ("pkg:npm/%40acme/cart@1", "pkg:npm/@acme/cart@1"),
        ("pkg:PyPI/Ruamel_Yaml@1", "pkg:pypi/ruamel.yaml@1"),
        (
            "pkg:golang/github.com/a/b@1.0.0",
            "pkg:golang/github.com/a/b@v1.0.0",
        ),
        (
            "pkg:deb/debian/libc6@2.31",
            "pkg:deb/debian/libc6@2.31?arch=amd64&distro=debian-11",
        ),
        (
            "pkg:deb/debian/libc6?arch=amd64",
            "pkg:deb/debian/libc6@2.31?arch=amd64",
        ),
        ("pkg:deb/debian/libc6@1%3A2", "pkg:deb/debian/libc6@1:2"),
        (
            "pkg:npm/a?vers=vers%3Anpm%2F%3E%3D1%7C%3C2",
            "pkg:npm/a@1.5",
        ),
    ] {
        let vex = vex(&statement(product, ""));
        assert_eq!(
            closes(&vex, finding(&[package])),
            (true, 0),
            "{product} {package}"
        );
    }
}

#[test]
fn a_product_of_another_type_namespace_name_version_or_qualifier_is_another_one() {
    for (product, package) in [
        ("pkg:npm/lodash", "pkg:npm/lodash-es@4.17.20"),
        ("pkg:npm/lodash", "pkg:npm/%40types/lodash@4.17.20"),
        ("pkg:npm/lodash@4.17.2", "pkg:npm/lodash@4.17.20"),
        ("pkg:npm/requests@1", "pkg:pypi/requests@1"),
        ("pkg:maven/a/core@1", "pkg:maven/b/core@1"),
        ("pkg:npm/lodash@4.17.20", "pkg:npm/lodash"),
        (
            "pkg:deb/debian/libc6?arch=i386",
            "pkg:deb/debian/libc6@2.31?arch=amd64",
        ),
        (
            "pkg:deb/debian/libc6?arch=i386",
            "pkg:deb/debian/libc6@2.31",
        ),
        ("pkg:deb/ubuntu/libc6", "pkg:deb/debian/libc6@2.31"),
        ("pkg:golang/a/b#sub", "pkg:golang/a/b@1"),
        (
            "pkg:npm/a?vers=vers%3Anpm%2F%3E%3D1%7C%3C2",
            "pkg:npm/a@2.0",
        ),
        ("pkg:npm/a?vers=nonsense", "pkg:npm/a@2.0"),
        ("lodash", "pkg:npm/lodash@4.17.20"),
    ] {
        let vex = vex(&statement(product, ""));
        assert_eq!(
            closes(&vex, finding(&[package])),
            (false, 1),
            "{product} {package}"
        );
    }
}

#[test]
fn a_finding_without_a_package_url_is_never_closed() {
    let mut finding = finding(&[]);
    finding
        .locations
        .push(Location::Package(Package::new("lodash")));
    assert_eq!(
        closes(&vex(&statement("pkg:npm/lodash", "")), finding),
        (false, 1)
    );
}

#[test]
fn a_finding_of_several_packages_is_closed_only_if_each_is_named() {
    let (one, both) = (
        statement("pkg:npm/a@1", ""),
        [statement("pkg:npm/a@1", ""), statement("pkg:npm/b@1", "")].join(","),
    );
    let packages = ["pkg:npm/a@1", "pkg:npm/b@1"];
    assert_eq!(closes(&vex(&one), finding(&packages)), (false, 0));
    assert_eq!(closes(&vex(&both), finding(&packages)), (true, 0));
    let mut more = finding(&packages);
    more.more_locations = 1;
    assert_eq!(closes(&vex(&both), more), (false, 0));
}

#[test]
fn an_advisory_of_several_cves_is_closed_only_if_each_is_named() {
    let mut several = finding(&["pkg:npm/a@1"]);
    several.advisories = vec![Advisory::new("RHSA-2021:1")];
    several.advisories[0].aliases = vec!["CVE-2021-0001".into(), "CVE-2021-0002".into()];
    let one = statement("pkg:npm/a", "");
    let second = one.replace("CVE-2021-0001", "CVE-2021-0002");
    let whole = one.replace("CVE-2021-0001", "RHSA-2021:1");
    assert_eq!(closes(&vex(&one), several.clone()), (false, 0));
    assert_eq!(
        closes(&vex(&[&*one, &*second].join(",")), several.clone()),
        (true, 0)
    );
    assert_eq!(closes(&vex(&whole), several), (true, 0));
}

#[test]
fn a_vulnerability_has_several_names_in_any_letter_case() {
    let text = statement("pkg:npm/a", "").replace(
        r#"{"name": "CVE-2021-0001"}"#,
        r#"{"name": "GHSA-x", "aliases": ["cve-2021-0001"]}"#,
    );
    assert_eq!(closes(&vex(&text), finding(&["pkg:npm/a@1"])), (true, 0));
    let other = statement("pkg:npm/a", "").replace("CVE-2021-0001", "CVE-2021-10001");
    assert_eq!(closes(&vex(&other), finding(&["pkg:npm/a@1"])), (false, 1));
}

#[test]
fn the_latest_statement_counts_and_the_document_dates_those_without_a_time() {
    let at =
        |status: &str, time: &str| statement("pkg:npm/a", time).replace("not_affected", status);
    let old = at("not_affected", r#", "timestamp": "2025-01-01T00:00:00Z""#);
    let undated = at("affected", "");
    let new = at(
        "fixed",
        r#", "timestamp": "2025-01-01T00:00:00Z", "last_updated": "2026-06-01T00:00:00Z""#,
    );
    for (statements, closed) in [
        (vec![&old, &undated], false),
        (vec![&undated, &old], false),
        (vec![&new, &undated, &old], true),
        (vec![&old], true),
    ] {
        let statements: Vec<&str> = statements.into_iter().map(|text| &**text).collect();
        let vex = vex(&statements.join(","));
        assert_eq!(
            closes(&vex, finding(&["pkg:npm/a@1"])),
            (closed, 0),
            "{statements:?}"
        );
    }
    // Of the same time the last one counts, also of several documents.
    let mut merged = vex(&at("not_affected", ""));
    merged.merge(vex(&at("affected", "")));
    assert_eq!(closes(&merged, finding(&["pkg:npm/a@1"])), (false, 0));
    assert_eq!(merged.statements()[1].document(), 1);
}

#[test]
fn a_status_and_its_justification_are_kept() {
    let mut usage = VexUsage::default();
    let not_affected = vex(&statement(
        "pkg:npm/a",
        r#", "justification": "component_not_present", "impact_statement": "we build without it""#,
    ));
    let mut suppressed = finding(&["pkg:npm/a@1"]);
    not_affected.apply(&mut suppressed, &mut usage);
    let reason = "VEX: not_affected, component_not_present: we build without it";
    assert_eq!(
        suppressed.status,
        FindingStatus::Suppressed {
            reason: Some(reason.into())
        }
    );

    let fixed = vex(&statement("pkg:npm/a", r#", "status_notes": "backported""#)
        .replace("not_affected", "fixed"));
    let mut closed = finding(&["pkg:npm/a@1"]);
    fixed.apply(&mut closed, &mut usage);
    assert_eq!(closed.status, FindingStatus::Fixed);
    assert_eq!(closed.facts, [("Vex", "VEX: fixed: backported".into())]);
    // The report's own decision stays.
    not_affected.apply(&mut closed, &mut usage);
    assert_eq!(closed.status, FindingStatus::Fixed);
}

#[test]
fn an_image_is_named_by_its_registry_or_its_digest() {
    let in_image = |name: &str, digest: Option<&str>| {
        let mut finding = finding(&["pkg:deb/debian/libc6@2.31"]);
        let mut image = ContainerImage::new(name.to_owned());
        image.digest = digest.map(|digest| digest.to_owned().into());
        finding.locations.push(Location::Image(image));
        finding
    };
    let shop = || in_image("registry.example:5000/acme/shop:1.4", Some("sha256:aa"));
    for (product, closed) in [
        ("pkg:oci/shop@sha256%3Aaa", true),
        (
            "pkg:oci/shop?repository_url=registry.example:5000/acme/shop",
            true,
        ),
        (
            "pkg:oci/shop?repository_url=registry.example:5000/acme&tag=1.4",
            true,
        ),
        (
            "pkg:docker/acme/shop@1.4?repository_url=registry.example:5000",
            true,
        ),
        ("pkg:oci/shop", false),
        ("pkg:oci/shop@sha256%3Abb", false),
        (
            "pkg:oci/shop?repository_url=registry.example:5000/other/shop",
            false,
        ),
        (
            "pkg:oci/shop?repository_url=registry.example:5000/acme&tag=1.5",
            false,
        ),
        ("pkg:docker/acme/shop@1.4", false),
    ] {
        let vex = vex(&statement(product, ""));
        assert_eq!(closes(&vex, shop()).0, closed, "{product}");
    }
    let hub = vex(&statement(
        "pkg:oci/alpine?repository_url=index.docker.io/library/alpine",
        "",
    ));
    assert!(closes(&hub, in_image("alpine:3.18", None)).0);
}

#[test]
fn of_a_product_with_subcomponents_only_these_are_named() {
    let of = |product: &str, component: &str| {
        statement(product, "").replace(
            r#""}], "status""#,
            &format!(r#"", "subcomponents": [{{"@id": "{component}"}}]}}], "status""#),
        )
    };
    let image = "pkg:oci/shop@sha256%3Aaa";
    let mut found = finding(&["pkg:deb/debian/libc6@2.31"]);
    let mut shop = ContainerImage::new("registry.example/acme/shop:1");
    shop.digest = Some("sha256:aa".into());
    found.locations.push(Location::Image(shop));
    for (product, component, closed) in [
        (image, "pkg:deb/debian/libc6", true),
        (image, "pkg:deb/debian/openssl", false),
        (image, "libc6", false),
        // The report does not say that it is about this application.
        ("pkg:github/acme/shop", "pkg:deb/debian/libc6", false),
    ] {
        let vex = vex(&of(product, component));
        assert_eq!(
            closes(&vex, found.clone()).0,
            closed,
            "{product} {component}"
        );
    }
}

#[test]
fn of_an_application_that_is_named_all_packages_or_the_subcomponents_are_meant() {
    let all = |product: &str| statement(product, "");
    let of = |product: &str, component: &str| {
        let named = format!(r#"", "subcomponents": [{{"@id": "{component}"}}]}}], "status""#);
        statement(product, "").replace(r#""}], "status""#, &named)
    };
    let found = finding(&["pkg:npm/a@1"]);
    for (statement, application, closed) in [
        (
            all("pkg:github/acme/shop"),
            "pkg:github/acme/shop@1.4",
            true,
        ),
        (
            all("pkg:github/acme/shop@1.4"),
            "pkg:github/acme/shop@1.4",
            true,
        ),
        (
            all("pkg:github/acme/shop@1.3"),
            "pkg:github/acme/shop@1.4",
            false,
        ),
        (
            all("pkg:github/acme/shop"),
            "pkg:github/acme/shop-api@1.4",
            false,
        ),
        (
            of("pkg:github/acme/shop", "pkg:npm/a"),
            "pkg:github/acme/shop@1.4",
            true,
        ),
        (
            of("pkg:github/acme/shop", "pkg:npm/b"),
            "pkg:github/acme/shop@1.4",
            false,
        ),
    ] {
        let mut vex = vex(&statement);
        assert!(!closes(&vex, found.clone()).0, "{statement}");
        assert!(vex.add_application(application));
        assert_eq!(
            closes(&vex, found.clone()).0,
            closed,
            "{statement} {application}"
        );
    }
}

#[test]
fn versions_of_an_application_are_compared() {
    let state = r#"{"state": "not_affected"}"#;
    let affects =
        r#"[{"ref": "app", "versions": [{"range": "vers:npm/<2", "status": "unaffected"}]}]"#;
    let mut vex = cyclone(affects, state);
    let found = finding(&["pkg:npm/a@1"]);
    assert!(!closes(&vex, found.clone()).0);
    assert!(vex.add_application("pkg:npm/app@2"));
    assert!(!closes(&vex, found.clone()).0);
    assert!(vex.add_application("pkg:npm/app@1"));
    assert!(closes(&vex, found).0);
}

fn cyclone(affects: &str, analysis: &str) -> Vex {
    read(&format!(
        r#"{{"vulnerabilities": [{{"id": "CVE-2021-0001", "analysis": {analysis}, "affects": {affects}}}, {{"id": "CVE-2021-0009"}}],
            "components": [{{"bom-ref": "lib", "purl": "pkg:npm/a@1", "components": [{{"bom-ref": "in", "purl": "pkg:npm/b@1"}}]}}],
            "bomFormat": "CycloneDX", "metadata": {{"component": {{"bom-ref": "app", "purl": "pkg:npm/app@1"}}}}}}"#
    ))
}

#[test]
fn references_of_cyclonedx_lead_to_package_urls() {
    let state =
        r#"{"state": "not_affected", "justification": "code_not_reachable", "detail": "unused"}"#;
    for (reference, package) in [
        ("lib", "pkg:npm/a@1"),
        ("in", "pkg:npm/b@1"),
        ("app", "pkg:npm/app@1"),
        ("pkg:npm/c@1", "pkg:npm/c@1"),
        (
            "urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#pkg%3Anpm%2Fd%401",
            "pkg:npm/d@1",
        ),
    ] {
        let vex = cyclone(&format!(r#"[{{"ref": "{reference}"}}]"#), state);
        assert_eq!(closes(&vex, finding(&[package])), (true, 0), "{reference}");
    }
    let vex = cyclone(r#"[{"ref": "urn:cdx:1/1#elsewhere"}]"#, state);
    assert_eq!(closes(&vex, finding(&["pkg:npm/a@1"])), (false, 1));
    let shown = vex.statements()[0].to_string();
    assert_eq!(
        shown,
        "statement 1 on CVE-2021-0001 in `urn:cdx:1/1#elsewhere`"
    );
}

#[test]
fn states_of_cyclonedx_are_statuses() {
    for (state, status) in [
        ("false_positive", FindingStatus::FalsePositive),
        ("resolved", FindingStatus::Fixed),
        ("resolved_with_pedigree", FindingStatus::Fixed),
        ("exploitable", FindingStatus::Open),
        ("in_triage", FindingStatus::Open),
    ] {
        let vex = cyclone(
            r#"[{"ref": "lib"}]"#,
            &format!(r#"{{"state": "{state}", "detail": "why"}}"#),
        );
        let mut finding = finding(&["pkg:npm/a@1"]);
        vex.apply(&mut finding, &mut VexUsage::default());
        assert_eq!(finding.status, status, "{state}");
        assert!(finding.facts[0].1.ends_with(": why"), "{:?}", finding.facts);
    }
}

#[test]
fn versions_of_cyclonedx_limit_the_analysis() {
    let affects = r#"[{"ref": "lib", "versions": [{"version": "1.5"}, {"range": "vers:npm/>=2|<3", "status": "unaffected"},
        {"version": "4", "status": "affected"}]}]"#;
    let vex = cyclone(affects, r#"{"state": "not_affected"}"#);
    for (version, closed) in [
        ("1.5", true),
        ("2.9", true),
        ("4", false),
        ("1", false),
        ("3", false),
    ] {
        let package = format!("pkg:npm/a@{version}");
        assert_eq!(closes(&vex, finding(&[&package])).0, closed, "{version}");
    }
}

#[test]
fn a_document_is_refused_as_a_whole() {
    let open = |statement: &str| {
        format!(r#"{{"@context": "https://openvex.dev/ns/v0.2.0", "statements": [{statement}]}}"#)
    };
    for (text, expected) in [
        (open(r#"{"vulnerability": {"name": "C"}, "status": "maybe"}"#), "unknown status `maybe`"),
        (open(r#"{"status": "fixed"}"#), "without `vulnerability`"),
        (open(r#"{"vulnerability": {}, "status": "fixed"}"#), "without the name"),
        (open(r#"{"vulnerability": "C", "products": "p", "status": "fixed"}"#), "products"),
        (open(""), "has no statement"),
        (open(r#"{"vulnerability": "C", "stat"#), "the text ends"),
        (r#"{"document": {"csaf_version": "2.0"}}"#.to_owned(), "a CSAF document"),
        (r#"{"payload": "eyJ9", "signatures": []}"#.to_owned(), "a signed envelope"),
        (r#"{"predicateType": "x", "predicate": {}}"#.to_owned(), "an attestation"),
        (r#"{"matches": []}"#.to_owned(), "expected a VEX document"),
        ("[]".to_owned(), "expected a VEX document"),
        ("<bom/>".to_owned(), "expected a VEX document"),
        (r#"{"bomFormat": "CycloneDX", "vulnerabilities": [{"id": "C"}]}"#.to_owned(), "has no statement"),
        (
            r#"{"bomFormat": "CycloneDX", "vulnerabilities": [{"id": "C", "analysis": {"state": "x"}}]}"#.to_owned(),
            "unknown state `x`",
        ),
        (
            r#"{"bomFormat": "CycloneDX", "vulnerabilities": [{"id": "C", "analysis": {"state": "resolved"},
                "affects": [{"ref": "a", "versions": [{"range": "<1"}]}]}]}"#
                .to_owned(),
            "`<1` in `a` is not a range",
        ),
    ] {
        let error = error(&text);
        assert!(error.contains(expected), "{text}: {error}");
        assert!(error.contains(" at line "), "{text}: {error}");
    }
    assert!(error(&open(r#"{"vulnerability": "C"}"#)).contains("line 1, column"));
}

#[test]
fn a_member_of_another_type_is_found_after_one_in_a_vulnerability_that_is_not_a_statement() {
    let document = |affects: &str| {
        format!(
            r#"{{"bomFormat": "CycloneDX", "vulnerabilities": [{{"id": "C", "affects": [{{"ref": "a", "versions": 1}}]}},
                {{"id": "C", "analysis": {{"state": "resolved"}}, "affects": [{affects}]}}]}}"#
        )
    };
    read(&document(r#"{"ref": "a", "versions": [{"version": "1"}]}"#));
    for versions in ["1", "[null]"] {
        let error = error(&document(&format!(
            r#"{{"ref": "a", "versions": {versions}}}"#
        )));
        assert!(error.contains("ignored `versions`"), "{error}");
        assert!(error.ends_with("vulnerabilities[1]"), "{error}");
    }
}

#[test]
fn the_form_before_version_0_2_is_read() {
    let text = r#"{"@context": "https://openvex.dev/ns", "statements": [{"vulnerability": "CVE-2021-0001",
        "products": ["pkg:npm/a@1"], "status": "fixed"}]}"#;
    assert_eq!(closes(&read(text), finding(&["pkg:npm/a@1"])), (true, 0));
}

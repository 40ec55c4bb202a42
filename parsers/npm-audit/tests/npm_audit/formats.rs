//! Each format, complete.

use finding_source::Kind;

use crate::read::{advice, fact, identities, packages, text, valid};

#[test]
fn npm_6_lists_advisories_by_number() {
    let read = valid("npm-6-shop.json");
    assert_eq!(
        read.titles(),
        [
            "Command Injection in growl-fork 1.9.0",
            "GHSA-93q8-aaaa-wqmw in regexes",
            "GHSA-4xc9-bbbb-v574 in left-padding 0.3.0"
        ]
    );
    let finding = &read.findings[0];
    assert_eq!(
        (&*finding.tool, finding.kind),
        ("npm-audit", Kind::Dependency)
    );
    assert_eq!(finding.grade.word.as_deref(), Some("critical"));
    assert_eq!(finding.advisories[0].aliases, ["CVE-2017-99042"]);
    assert_eq!(finding.cwes, [94]);
    assert_eq!(advice(finding), Some("Update to version 1.10.2 or later."));
    assert_eq!(
        finding.description.as_deref(),
        Some("Versions of `growl-fork` before 1.10.2 pass unescaped input to a shell.")
    );
    let urls: Vec<_> = finding.advisories[0]
        .references
        .iter()
        .map(|it| it.url.as_deref())
        .collect();
    assert_eq!(
        urls,
        [
            Some("https://example.org/growl-fork/issues/60"),
            Some("https://example.org/growl-fork/pull/61")
        ]
    );
    assert_eq!(fact(finding, "Paths"), Some("mocha-reporter>growl-fork"));
    assert!(read.completeness.is_complete());
}

#[test]
fn the_installed_versions_are_places_of_one_finding() {
    let read = valid("npm-6-shop.json");
    let places: Vec<_> = packages(&read.findings[1])
        .iter()
        .map(|package| (package.purl.as_deref(), package.fixed_in.as_deref()))
        .collect();
    assert_eq!(
        places,
        [
            (Some("pkg:npm/regexes@4.1.0"), Some("4.1.1")),
            (Some("pkg:npm/regexes@5.0.0"), Some("5.0.1"))
        ]
    );
}

#[test]
fn npm_7_lists_packages_by_name() {
    let read = valid("npm-10-shop.json");
    assert_eq!(
        identities(&read),
        [
            "jquery-fork GHSA-gxr4-aaaa-7vw6",
            "jquery-fork GHSA-6c3j-bbbb-x4qc",
            "loop-a GHSA-2222-cccc-3333",
            "templates GHSA-f2jv-dddd-7988"
        ]
    );
    let finding = &read.findings[0];
    assert_eq!(
        finding.rule.name.as_deref(),
        Some("Cross-site scripting in jquery-fork")
    );
    assert_eq!(finding.description, finding.rule.name);
    assert_eq!(finding.advisories[0].ratings[0].score, Some(6.9));
    assert_eq!(
        packages(finding)[0].purl.as_deref(),
        Some("pkg:npm/jquery-fork")
    );
    assert!(read.completeness.is_complete());
}

#[test]
fn the_betas_of_npm_7_have_other_members() {
    let read = valid("npm-7-beta.json");
    assert_eq!(identities(&read), ["acorns npm:1488"]);
    let affected = read.findings[0].advisories[0].affected.as_deref();
    assert_eq!(affected, Some(">=5.5.0 <5.7.4 || >=6.0.0 <6.4.1"));
}

#[test]
fn the_report_in_that_of_npm_audit_fix_is_read() {
    let read = valid("npm-10-audit-fix.json");
    assert_eq!(read.titles(), ["GHSA-jjjj-kkkk-mmmm in xml-fork"]);
    assert!(read.completeness.is_complete());
}

#[test]
fn pnpm_has_the_format_of_npm_6() {
    let read = valid("pnpm-11-shop.json");
    assert_eq!(identities(&read), ["web-client GHSA-4w2v-gggg-vp99"]);
    assert_eq!(read.findings[0].cwes, [441, 918]);
    let paths = fact(&valid("pnpm-8-workspace.json").findings[0], "Paths").map(str::to_owned);
    let expected = ". > webpack-shop > crypto-forge, packages__web>crypto-forge";
    assert_eq!(paths.as_deref(), Some(expected));
}

#[test]
fn yarn_3_writes_a_line_before_its_report() {
    let read = valid("yarn-3-info-line.json");
    assert_eq!(identities(&read), ["inis GHSA-qqgx-iiii-9c37"]);
    assert!(read.completeness.is_complete());
}

#[test]
fn yarn_4_writes_a_tree_for_each_advisory() {
    let read = valid("yarn-4-shop.json");
    let finding = &read.findings[0];
    assert_eq!(identities(&read)[0], "semvers GHSA-c2qf-hhhh-qqgw");
    let versions: Vec<_> = packages(finding)
        .iter()
        .map(|package| package.version.as_deref())
        .collect();
    assert_eq!(versions, [Some("7.0.0"), Some("7.3.8")]);
    assert_eq!(
        fact(finding, "Dependents"),
        Some("shop@workspace:., build-shop@npm:2.0.0")
    );
}

#[test]
fn a_tree_may_name_its_package_last() {
    let read =
        text(r#"{"children": {"ID": 1, "Issue": "A defect", "Severity": "low"}, "value": "demo"}"#);
    assert_eq!(identities(&read), ["demo npm:1"]);
}

#[test]
fn deprecated_packages_of_yarn_4_are_not_vulnerable() {
    let read = valid("yarn-4-shop.json");
    let finding = &read.findings[1];
    assert_eq!(finding.kind, Kind::Quality);
    assert_eq!(finding.grade.word.as_deref(), Some("info"));
    assert_eq!(identities(&read)[1], "@plugins/properties deprecation");
    assert!(finding.advisories.is_empty());
}

#[test]
fn a_report_without_vulnerabilities_is_complete() {
    for name in [
        "npm-6-clean.json",
        "npm-10-clean.json",
        "yarn-1-clean.json",
        "yarn-4-clean.json",
    ] {
        let read = valid(name);
        assert!(read.findings.is_empty(), "{name}");
        assert_eq!(read.partial(), None, "{name}");
    }
}

//! Facts of the formats that are easily read wrongly.

use crate::read::{advice, fact, identities, npm_6, npm_7, packages, read, text, valid};

const VIA: &str = r#"{"source": 1, "url": "https://github.com/advisories/GHSA-aaaa-bbbb-cccc", "title": "A defect", "severity": "low", "range": "<1"}"#;

#[test]
fn a_package_that_only_carries_another_has_no_finding() {
    let read = npm_7(&format!(
        r#""b": {{"name": "b", "severity": "high", "via": ["a"]}}, "a": {{"name": "a", "via": [{VIA}]}}"#
    ));
    assert_eq!(identities(&read), ["a GHSA-aaaa-bbbb-cccc"]);
}

#[test]
fn every_advisory_of_a_package_is_a_finding() {
    let other = VIA.replace("GHSA-aaaa", "GHSA-dddd");
    let read = npm_7(&format!(r#""a": {{"name": "a", "via": [{VIA}, {other}]}}"#));
    assert_eq!(
        identities(&read),
        ["a GHSA-aaaa-bbbb-cccc", "a GHSA-dddd-bbbb-cccc"]
    );
}

#[test]
fn a_report_of_npm_7_is_not_an_empty_one_of_npm_6() {
    let read = npm_7(&format!(r#""a": {{"name": "a", "via": [{VIA}]}}"#));
    assert_eq!(read.findings.len(), 1);
    // Totals without entries: something is missing.
    let read = text(
        r#"{"auditReportVersion": 2, "vulnerabilities": {}, "metadata": {"vulnerabilities": {"high": 2, "total": 2}}}"#,
    );
    assert_eq!(read.partial().unwrap(), "the report leaves advisories out");
}

#[test]
fn packages_that_carry_each_other_end() {
    let read = npm_7(&format!(
        r#""a": {{"name": "a", "via": ["b", {VIA}]}}, "b": {{"name": "b", "via": ["a", "b"]}}"#
    ));
    assert_eq!(identities(&read), ["a GHSA-aaaa-bbbb-cccc"]);
}

#[test]
fn a_fix_is_true_false_or_a_package_to_update() {
    for (fix, expected) in [
        ("true", Some("Run `npm audit fix`.")),
        ("false", None),
        ("null", None),
        (
            r#"{"name": "top", "version": "2.0.0", "isSemVerMajor": true}"#,
            Some("Update top to 2.0.0, which is a breaking change."),
        ),
        (
            r#"{"name": "top", "version": "1.9.0", "isSemVerMajor": false}"#,
            Some("Update top to 1.9.0."),
        ),
    ] {
        let read = npm_7(&format!(
            r#""a": {{"name": "a", "via": [{VIA}], "fixAvailable": {fix}}}"#
        ));
        assert_eq!(advice(&read.findings[0]), expected, "{fix}");
    }
}

#[test]
fn weaknesses_have_several_spellings() {
    for (cwe, expected) in [
        (r#""CWE-400""#, &[400][..]),
        (r#""CWE-918, CWE-1333""#, &[918, 1333]),
        (r#""[\"CWE-918\",\"CWE-1333\"]""#, &[918, 1333]),
        (r#"["CWE-79", "CWE-80"]"#, &[79, 80]),
        ("null", &[]),
        ("[]", &[]),
        (r#""[]""#, &[]),
        (r#""""#, &[]),
    ] {
        let read = npm_6(&format!(r#""cwe": {cwe}"#));
        assert_eq!(read.findings[0].cwes, expected, "{cwe}");
        assert_eq!(read.notes, [""; 0], "{cwe}");
    }
    let read = npm_6(r#""cwe": ["none", "CWE-79"]"#);
    assert_eq!(read.findings[0].cwes, [79]);
    assert!(
        read.notes[0].starts_with("ignored `cwe`"),
        "{:?}",
        read.notes
    );
}

#[test]
fn no_patched_version_is_not_a_version() {
    let read = npm_6(
        r#""patched_versions": "<0.0.0", "findings": [{"version": "1.0.0", "paths": ["demo"]}]"#,
    );
    let finding = &read.findings[0];
    assert_eq!(packages(finding)[0].fixed_in, None);
    assert_eq!(finding.advisories[0].fixed_in, None);
    assert_eq!(finding.remediation, None);
}

#[test]
fn the_fixed_version_is_the_lowest_above_the_installed_one() {
    for (range, expected) in [
        (">=1.4.1 <2.0.0 || >=2.0.3", "1.4.1"),
        (">= 2.0.3", "2.0.3"),
        ("1.5.0", "1.5.0"),
        (">1.9", ">1.9"),
        ("none, so far", "none, so far"),
    ] {
        let read = npm_6(&format!(
            r#""patched_versions": "{range}", "findings": [{{"version": "1.0.0"}}]"#
        ));
        let fixed = packages(&read.findings[0])[0].fixed_in.as_deref();
        assert_eq!(fixed, Some(expected), "{range}");
    }
}

#[test]
fn the_advice_for_several_versions_names_all_fixed_versions() {
    let read = valid("npm-6-shop.json");
    assert_eq!(
        advice(&read.findings[1]),
        Some("Update regexes to a fixed version: >=4.1.1 <5.0.0 || >=5.0.1.")
    );
    // `None` is the advice of the registry.
    assert_eq!(advice(&read.findings[2]), None);
}

#[test]
fn the_identity_survives_other_numbers_severities_and_titles() {
    let before =
        npm_6(r#""id": 1068298, "severity": "high", "github_advisory_id": "GHSA-aaaa-bbbb-cccc""#);
    let after = VIA
        .replace("\"source\": 1", "\"source\": 1105443")
        .replace("A defect", "Another");
    let after = npm_7(&format!(
        r#""demo": {{"name": "demo", "via": [{after}], "nodes": ["node_modules/demo"]}}"#
    ));
    assert_eq!(identities(&before), identities(&after));
}

#[test]
fn yarn_1_repeats_an_advisory_for_each_path() {
    let read = valid("yarn-1-shop.json");
    assert_eq!(
        identities(&read),
        ["minimists npm:1179", "templates npm:1324"]
    );
    assert!(read.completeness.is_complete());
}

#[test]
fn two_ranges_of_one_advisory_are_told_apart_in_yarn_1() {
    let line = |id: u32, range: &str| {
        format!(
            r#"{{"type":"auditAdvisory","data":{{"advisory":{{"id":{id},"module_name":"demo","title":"A defect","vulnerable_versions":"{range}","github_advisory_id":"GHSA-aaaa-bbbb-cccc"}}}}}}"#
        )
    };
    let lines = [line(1, "<1"), line(2, ">=2 <3"), line(1, "<1")].join("\n");
    let read = text(&lines);
    let occurrences: Vec<u32> = read
        .findings
        .iter()
        .map(|it| it.identity.occurrence())
        .collect();
    assert_eq!(occurrences, [0, 1]);
}

#[test]
fn absent_members_of_an_advisory_cost_nothing() {
    let read =
        npm_6(r#""cves": null, "url": null, "id": 755, "overview": null, "recommendation": null"#);
    assert_eq!(identities(&read), ["demo npm:755"]);
    assert_eq!(read.findings[0].grade.word, None);
    let read = text(
        r#"{"advisories": {"7": {"module_name": null, "title": "A defect", "id": 7, "findings": []}}, "metadata": {}, "actions": [], "muted": []}"#,
    );
    assert_eq!(read.titles(), ["A defect"]);
    assert!(read.findings[0].locations.is_empty());
}

#[test]
fn the_random_name_of_a_git_dependency_is_not_in_the_identity() {
    let read = valid("npm-6-shop.json");
    assert_eq!(identities(&read)[1], "regexes GHSA-93q8-aaaa-wqmw");
    assert!(
        fact(&read.findings[1], "Paths")
            .unwrap()
            .contains("49f3a1c5b2d4")
    );
}

#[test]
fn folders_of_workspaces_are_facts() {
    let read = valid("npm-10-shop.json");
    assert_eq!(
        fact(&read.findings[0], "Nodes"),
        Some("node_modules/jquery-fork, packages/web/node_modules/jquery-fork")
    );
    assert_eq!(fact(&read.findings[0], "Effects"), Some("@shop/web"));
    assert_eq!(fact(&read.findings[0], "Direct"), Some("true"));
}

#[test]
fn a_long_list_is_cut_with_the_number_of_the_rest() {
    let nodes: Vec<String> = (0..1000)
        .map(|at| format!("\"node_modules/a{at}\""))
        .collect();
    let read = npm_7(&format!(
        r#""a": {{"name": "a", "via": [{VIA}], "nodes": [{}]}}"#,
        nodes.join(",")
    ));
    let listed = fact(&read.findings[0], "Nodes").unwrap();
    assert!(listed.len() < 2100 && listed.ends_with(" more"), "{listed}");
}

#[test]
fn text_around_a_report_and_utf_16_are_read() {
    let lines = valid("npm-10-log-lines.txt");
    assert_eq!(identities(&lines), ["tar-fork GHSA-f5x3-nnnn-ghc2"]);
    let json = fixtures::sample("npm-audit/valid/npm-10-shop.json").bytes;
    let json = String::from_utf8(json).unwrap();
    let utf_16: Vec<u8> = std::iter::once(0xfeff)
        .chain(json.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    assert_eq!(
        read(&utf_16).unwrap().findings,
        valid("npm-10-shop.json").findings
    );
}

#[test]
fn a_second_equal_report_in_the_file_adds_nothing() {
    let read = valid("npm-10-log-lines.txt");
    assert_eq!(read.findings.len(), 1);
    let note = "skipped a repeated advisory: GHSA-f5x3-nnnn-ghc2 in tar-fork";
    assert!(read.notes.iter().any(|it| it == note), "{:?}", read.notes);
}

#[test]
fn names_with_scopes_and_of_prototypes_are_names() {
    let read = npm_7(&format!(
        r#""@scope/name": {{"name": "@scope/name", "via": [{VIA}]}}, "__proto__": {{"via": [{VIA}]}}"#
    ));
    assert_eq!(
        identities(&read),
        [
            "@scope/name GHSA-aaaa-bbbb-cccc",
            "__proto__ GHSA-aaaa-bbbb-cccc"
        ]
    );
    let purl = packages(&read.findings[0])[0].purl.as_deref();
    assert_eq!(purl, Some("pkg:npm/%40scope/name"));
}

#[test]
fn the_number_in_an_old_address_is_the_number_of_the_advisory() {
    let read = npm_6(r#""id": 1062001, "url": "https://npmjs.com/advisories/577""#);
    assert_eq!(identities(&read), ["demo npm:577"]);
}

#[test]
fn totals_are_not_findings() {
    // npm 6 counts six paths.
    let read = valid("npm-6-shop.json");
    assert_eq!(read.findings.len(), 3);
    assert!(read.completeness.is_complete());
}

#[test]
fn development_dependencies_are_marked() {
    let read = valid("npm-6-shop.json");
    assert_eq!(fact(&read.findings[0], "Dev"), Some("true"));
    assert_eq!(fact(&read.findings[1], "Dev"), None);
}

#[test]
fn the_severity_of_a_package_is_not_that_of_its_advisories() {
    let read = npm_7(&format!(
        r#""a": {{"name": "a", "severity": "critical", "via": ["b", {VIA}]}}"#
    ));
    assert_eq!(read.findings[0].grade.word.as_deref(), Some("low"));
}

#[test]
fn an_unrated_advisory_has_no_score() {
    let read = npm_6(r#""cvss": {"score": 0, "vectorString": null}"#);
    assert!(read.findings[0].advisories[0].ratings.is_empty());
}

#[test]
fn records_of_one_advisory_are_joined_in_npm_7() {
    let read = valid("npm-10-shop.json");
    let affected = read.findings[3].advisories[0].affected.as_deref();
    assert_eq!(affected, Some(">=4.0.0 <4.7.7 || <3.0.8"));
    let note = "joined the records of GHSA-f2jv-dddd-7988 in templates";
    assert_eq!(read.notes, [note]);
}

#[test]
fn a_withdrawn_advisory_says_so() {
    let read = npm_6(r#""deleted": "2020-01-02T03:04:05.000Z""#);
    assert_eq!(
        fact(&read.findings[0], "Withdrawn"),
        Some("2020-01-02T03:04:05.000Z")
    );
}

#[test]
fn a_version_of_other_characters_has_no_package_url() {
    let read = npm_6(r#""findings": [{"version": "1.0.0 (linked)"}]"#);
    let package = packages(&read.findings[0])[0];
    assert_eq!(
        (package.version.as_deref(), package.purl.as_deref()),
        (Some("1.0.0 (linked)"), None)
    );
}

#[test]
fn an_address_with_a_password_is_not_cut_into_a_reference() {
    let read =
        npm_6(r#""references": "pip --index-url https://u:p1*n8QjmL(_H@pypi.example/simple""#);
    let all = format!("{:?}", read.findings);
    assert!(!all.contains("n8QjmL"), "{all}");
}

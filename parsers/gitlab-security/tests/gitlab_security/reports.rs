//! Vulnerabilities: their names, severities, texts and places.

use std::collections::BTreeSet;

use finding_source::{Completeness, Finding, FindingStatus, Kind, Location, Package};

use crate::reading::{error, one, read, valid};

fn package<'f>(finding: &'f Finding<'_>) -> &'f Package<'f> {
    match &finding.locations[0] {
        Location::Package(package) => package,
        other => panic!("{other:?}"),
    }
}

fn part<'f>(finding: &'f Finding<'_>, name: &str) -> Option<&'f str> {
    let mut parts = finding.identity.parts();
    parts
        .find(|(part, _)| *part == name)
        .map(|(_, value)| value)
}

fn fact<'f>(finding: &'f Finding<'_>, name: &str) -> Option<&'f str> {
    let mut facts = finding.facts.iter();
    facts
        .find(|(fact, _)| *fact == name)
        .map(|(_, value)| &**value)
}

#[test]
fn a_vulnerability_is_a_finding() {
    let read = valid("15.0-sast.json");
    assert_eq!(read.findings.len(), 3);
    let finding = &read.findings[0];
    assert_eq!((&*finding.tool, finding.kind), ("semgrep", Kind::Code));
    assert_eq!(finding.rule.id, "shop.eval");
    assert_eq!(finding.cwes, [95]);
    assert_eq!(
        finding.tags,
        ["A03:2021 - Injection", "ESLint rule ID/detect-eval"]
    );
    assert_eq!(
        finding.description.as_deref(),
        Some("The application calls `eval` with user input.\n\nSee the guide.")
    );
    assert!(read.completeness.is_complete());
}

/// One report has 98 findings with 56 ids.
#[test]
fn vulnerabilities_with_one_id_are_several_findings() {
    let read = valid("15.2-odd.json");
    let ids: BTreeSet<Vec<u8>> = read
        .findings
        .iter()
        .map(|finding| {
            let mut id = Vec::new();
            finding.identity.write_to(&mut id);
            id
        })
        .collect();
    assert_eq!((read.findings.len(), ids.len()), (7, 7));
}

#[test]
fn vulnerabilities_without_ids_are_read() {
    assert_eq!(
        valid("2.3-merged.json").titles(),
        [
            "Generic Object Injection Sink",
            "Try, Except, Pass detected.",
            "Password in URL",
            "retire.js baf1b2b5 in handlebars.js 4.0.5 (lib/a.js)"
        ]
    );
}

#[test]
fn the_key_for_comparing_runs_is_not_a_cve() {
    let finding = one(
        r#""cve": "a.js:9a0c:CVE-2021-1111", "identifiers": [{"type": "semgrep_id", "value": "r"}], "location": {"file": "a.js"}"#,
    );
    assert_eq!(finding.advisories, []);
    let finding = one(r#""cve": "CVE-2021-1111", "name": "n", "location": {"file": "a.js"}"#);
    assert_eq!(finding.advisories[0].id, "CVE-2021-1111");
}

#[test]
fn the_key_of_whitesource_is_the_advisory_but_not_part_of_the_identity() {
    let text = |key: &str| {
        format!(
            r#"{{"version": "2.1", "vulnerabilities": [{{"category": "dependency_scanning", "name": "n", {key}
            "identifiers": [{{"type": "retire.js", "name": "Security Tracker", "value": "baf1b2b5"}}],
            "location": {{"file": "a.jar", "dependency": {{"package": {{"name": "a.jar"}}, "version": "4.0"}}}}}}]}}"#
        )
    };
    let one = |key: &str| read(text(key).as_bytes()).unwrap().only();
    let finding = one(r#""cve": "CVE-2018-8014","#);
    assert_eq!(finding.advisories[0].id, "CVE-2018-8014");
    assert!(finding.advisories[0].aliases.is_empty());
    assert_eq!(finding.rule.id, "CVE-2018-8014");
    assert_eq!(finding.tags, ["Security Tracker"]);
    assert!(finding.title.starts_with("CVE-2018-8014 in a.jar 4.0"));
    let unnamed = one("");
    assert_eq!(unnamed.advisories[0].id, "Security Tracker");
    assert_eq!(finding.identity, unnamed.identity);
}

#[test]
fn a_cve_is_found_by_the_form_of_its_name() {
    let odd = valid("15.2-odd.json");
    assert_eq!(odd.findings[5].advisories[0].id, "CVE-2022-0001");
    let finding = one(
        r#""name": "n", "identifiers": [{"type": "vulnerability", "value": "CVE-2021-44228"}], "location": {}"#,
    );
    assert_eq!(finding.advisories[0].id, "CVE-2021-44228");
}

#[test]
fn the_title_is_the_name_the_message_an_identifier_or_the_description() {
    let identifiers = r#""identifiers": [{"type": "t", "name": "Identifier", "value": "1"}]"#;
    for (members, title) in [
        (
            format!(r#""name": "Name", "message": "Message", {identifiers}"#),
            "Name",
        ),
        (format!(r#""message": "Message", {identifiers}"#), "Message"),
        (
            format!(r#"{identifiers}, "description": "Text""#),
            "Identifier",
        ),
        (
            r#""identifiers": [], "description": "First\nSecond""#.to_owned(),
            "First",
        ),
    ] {
        assert_eq!(one(&members).title, title, "{members}");
    }
    // DAST reports never have a name.
    assert_eq!(
        valid("13.1-dast.json").titles(),
        [
            "Content Security Policy (CSP) Header Not Set",
            "X-Content-Type-Options Header Missing"
        ]
    );
}

#[test]
fn a_report_of_any_version_is_read() {
    for version in ["1.0", "16.9.9", "latest"] {
        let text = format!(
            r#"{{"version": "{version}", "vulnerabilities": [{{"name": "n", "identifiers": [], "location": {{}}}}]}}"#
        );
        assert_eq!(read(text.as_bytes()).unwrap().titles(), ["n"]);
    }
}

#[test]
fn an_absent_or_unknown_severity_is_graded_by_vectors_and_never_informational() {
    let read = valid("15.1-severities.json");
    let words: Vec<_> = read
        .findings
        .iter()
        .map(|finding| finding.grade.word.as_deref())
        .collect();
    let expected = [
        None,
        Some("Unknown"),
        None,
        Some("HIGH"),
        Some("Catastrophic"),
    ];
    assert_eq!(words, expected);
    let vectors: Vec<_> = read.findings[0].advisories[0]
        .ratings
        .iter()
        .map(|rating| rating.vector.as_deref().unwrap())
        .collect();
    assert_eq!(
        vectors,
        [
            "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
            "AV:N/AC:L/Au:N/C:P/I:P/A:P"
        ]
    );
    assert_eq!(read.notes, ["unknown severity `Catastrophic`"]);
}

#[test]
fn secrets_evidence_and_commits_are_not_forwarded() {
    for (name, texts) in [
        (
            "14.0-secrets.json",
            &["zq81", "1111111", "Jo Doe", "jo@example.com", "add the key"][..],
        ),
        ("13.1-dast.json", &["zq81", "session"]),
        ("3.0-fuzzing.json", &["parse.go"]),
    ] {
        let read = valid(name);
        let debug = format!("{:?} {:?}", read.findings, read.notes);
        for text in texts {
            assert!(!debug.contains(text), "{name}: {text}");
        }
    }
    let description = valid("14.0-secrets.json").findings[0].description.clone();
    assert_eq!(description.as_deref(), Some("Shop API key REDACTED"));
}

#[test]
fn a_secret_of_several_lines_is_removed_line_by_line() {
    let finding = one(
        r#""name": "key", "identifiers": [], "description": "begins with -----BEGIN PLACEHOLDER----- and",
        "raw_source_code_extract": "-----BEGIN PLACEHOLDER-----\nqqqqqqqq", "location": {"file": "k", "commit": {"sha": "1"}}"#,
    );
    assert_eq!(finding.kind, Kind::Secret);
    assert_eq!(
        finding.description.as_deref(),
        Some("begins with REDACTED and")
    );
}

#[test]
fn lines_of_zero_are_absent_and_paths_of_the_build_machine_relative() {
    let Location::File(file) = &valid("15.2-odd.json").findings[4].locations[0] else {
        panic!("a location of another kind");
    };
    assert_eq!((&*file.path, file.region), ("b.js", None));
    let Location::File(file) = &valid("15.0-sast.json").findings[2].locations[0] else {
        panic!("a location of another kind");
    };
    assert_eq!(file.path, "src/Cart.java");
    assert_eq!(file.region.unwrap().end_line, Some(7));
}

#[test]
fn an_empty_location_costs_nothing() {
    let finding = &valid("15.2-odd.json").findings[3];
    assert_eq!(finding.title, "A rule without a name");
    assert_eq!(finding.locations, []);
}

#[test]
fn a_secret_in_several_commits_has_one_identity_and_numbers() {
    let read = valid("14.0-secrets.json");
    let numbers: Vec<_> = read
        .findings
        .iter()
        .map(|finding| finding.identity.occurrence())
        .collect();
    assert_eq!(numbers, [0, 1, 2]);
    assert_eq!(part(&read.findings[0], "file"), Some("config.env"));
}

#[test]
fn the_image_of_the_default_branch_identifies_it() {
    let read = valid("15.0-cluster.json");
    let finding = &read.findings[0];
    assert_eq!(
        part(finding, "image"),
        Some("registry.example:5000/acme/shop/main")
    );
    assert_eq!(
        fact(finding, "KubernetesResource"),
        Some("prod/Deployment/shop/web")
    );
    assert_eq!(fact(finding, "OperatingSystem"), None);
    let Some(Location::Image(image)) = finding.locations.get(1) else {
        panic!("{:?}", finding.locations);
    };
    assert_eq!(image.name, "registry.example:5000/acme/shop:1.0");
}

#[test]
fn control_characters_are_left_out_of_lines() {
    let finding = &valid("15.2-odd.json").findings[4];
    assert!(!finding.title.contains('\0'), "{}", finding.title);
    assert!(!part(finding, "name").unwrap().contains('\0'));
}

#[test]
fn packages_without_a_version_or_with_a_group_are_read() {
    let read = valid("15.0-dependencies.json");
    assert_eq!(
        read.titles(),
        [
            "CVE-2021-23337 in lodash 4.17.20 (web/package-lock.json)",
            "Gemnasium-77aa0001 in @acme/cart 1.0.0 (web/package-lock.json)",
            "NPM-328 in left-pad (web/package-lock.json)",
            "CVE-2021-44228 in org.apache.logging.log4j/log4j-core 2.14.1 (pom.xml)"
        ]
    );
    let purls: Vec<_> = read
        .findings
        .iter()
        .map(|finding| package(finding).purl.as_deref().unwrap())
        .collect();
    assert_eq!(
        purls,
        [
            "pkg:npm/lodash@4.17.20",
            "pkg:npm/%40acme/cart@1.0.0",
            "pkg:npm/left-pad",
            "pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1"
        ]
    );
}

#[test]
fn a_file_of_several_package_managers_gives_no_package_url() {
    for (file, name) in [
        ("lib/a.js", "handlebars.js"),
        ("pom.xml", "jackson-databind"),
    ] {
        let finding = one(&format!(
            r#""identifiers": [{{"type": "cve", "value": "CVE-2021-1111"}}],
            "location": {{"file": "{file}", "dependency": {{"package": {{"name": "{name}"}}, "version": "1"}}}}"#
        ));
        assert_eq!(package(&finding).purl, None, "{file}");
    }
}

#[test]
fn remediations_and_lists_of_dependencies_are_not_findings() {
    let read = valid("15.0-dependencies.json");
    assert_eq!(read.findings.len(), 4);
    let remediation = read.findings[0].remediation.as_ref().unwrap();
    assert_eq!(
        remediation.text.as_deref(),
        Some("Upgrade to version 4.17.21 or above.")
    );
    assert_eq!(read.findings[1].remediation, None);
    assert!(!format!("{:?}", read.findings).contains("ZGlmZg"));
}

#[test]
fn a_cve_after_the_rule_of_a_scanner_is_an_alias_and_not_part_of_the_identity() {
    let finding = &valid("15.0-dependencies.json").findings[0];
    assert_eq!(part(finding, "identifier"), Some("02f81bf9"));
    let advisory = &finding.advisories[0];
    assert_eq!(advisory.id, "CVE-2021-23337");
    assert_eq!(
        advisory.aliases,
        ["GHSA-35jh-r3h4-6jhm", "Gemnasium-02f81bf9"]
    );
    assert_eq!(finding.rule.name.as_deref(), Some("Command Injection"));
}

#[test]
fn the_number_of_a_weakness_is_found_in_each_notation() {
    for (value, name) in [
        ("79", "CWE-79"),
        ("CWE-79", "x"),
        ("https://cwe.mitre.org/data/definitions/79.html", "x"),
        ("rule", "CWE-79: Cross-site Scripting"),
    ] {
        let finding = one(&format!(
            r#""name": "n", "identifiers": [{{"type": "CWE", "value": "{value}", "name": "{name}"}}]"#
        ));
        assert_eq!(finding.cwes, [79], "{value}");
    }
}

#[test]
fn a_sentence_in_place_of_the_id_of_a_rule_is_replaced_by_its_name() {
    let finding = &valid("15.2-odd.json").findings[6];
    assert_eq!(finding.rule.id, "node_username");
}

#[test]
fn a_crash_is_located_in_its_function() {
    let read = valid("3.0-fuzzing.json");
    let Location::Named(place) = &read.findings[0].locations[0] else {
        panic!("{:?}", read.findings[0].locations);
    };
    assert_eq!(place.name, "shop.ParseCart.func6");
    assert_eq!(part(&read.findings[0], "crash"), Some("Index-out-of-range"));
}

#[test]
fn a_likely_false_positive_stays_open_and_is_marked() {
    let read = valid("15.0-sast.json");
    let finding = &read.findings[1];
    assert_eq!(finding.status, FindingStatus::Open);
    assert!(finding.needs_review && !read.findings[0].needs_review);
    assert_eq!(
        fact(finding, "Flag"),
        Some("flagged-as-likely-false-positive: post-analyzer: the input is a constant")
    );
}

#[test]
fn code_outside_of_a_scope_is_identified_by_its_file() {
    let read = valid("15.0-sast.json");
    assert_eq!(
        part(&read.findings[0], "signature"),
        Some("src/pay.js|pay[0]:3")
    );
    assert_eq!(part(&read.findings[1], "signature"), None);
    assert_eq!(part(&read.findings[2], "class"), Some("com.example.Cart"));
}

#[test]
fn a_failed_scan_and_warnings_make_the_report_partial() {
    let failed = valid("15.0-failed.json");
    assert_eq!(
        failed.completeness,
        Completeness::Partial("the scan failed".into())
    );
    let warned = valid("14.0-messages.json");
    let reason = Completeness::Partial("the scan reported a warning".into());
    assert_eq!(warned.completeness, reason);
    assert_eq!(
        warned.notes,
        [
            "the scanner: cannot parse src/a.js",
            "the scanner: out of memory"
        ]
    );
}

#[test]
fn only_a_stated_success_is_complete() {
    assert!(valid("15.0-clean.json").completeness.is_complete());
    let partial = Completeness::Partial("the report does not state that the scan succeeded".into());
    assert_eq!(valid("2.3-merged.json").completeness, partial);
    for scan in [
        r#"{"scanner": {"id": "s"}}"#,
        r#"{"scanner": {"id": "s"}, "status": "odd"}"#,
    ] {
        let text = format!(r#"{{"version": "15", "scan": {scan}, "vulnerabilities": []}}"#);
        assert_eq!(
            read(text.as_bytes()).unwrap().completeness,
            partial,
            "{scan}"
        );
    }
}

#[test]
fn unusable_vulnerabilities_leave_the_others_readable() {
    let sample = fixtures::sample("gitlab-security/invalid/unusable-entries.json");
    let read = read(&sample.bytes).unwrap();
    assert_eq!(read.findings.len(), 2);
    let paths: Vec<_> = read
        .errors
        .iter()
        .map(|error| {
            let (what, rest) = error.split_once(" at line 1, ").unwrap();
            (what, rest.rsplit_once(", ").unwrap().1)
        })
        .collect();
    assert_eq!(
        paths,
        [
            ("expected an object, found a number", "vulnerabilities[1]"),
            (
                "a vulnerability without identifiers, name, message and description",
                "vulnerabilities[2]"
            ),
            ("expected an object, found null", "vulnerabilities[3]")
        ]
    );
}

#[test]
fn other_documents_of_a_job_are_refused_with_advice() {
    for (name, advice) in [
        ("version-only.json", "look at the log of the job"),
        ("no-list.json", "look at the log of the job"),
        ("license.json", "has no vulnerabilities"),
        ("artifacts.zip", "unpack first"),
        ("sign-in.html", "pass a token"),
    ] {
        let sample = fixtures::sample(&format!("gitlab-security/invalid/{name}"));
        let error = error(&sample.bytes);
        assert!(error.contains(advice), "{name}: {error}");
    }
    let sample = fixtures::sample("gitlab-security/invalid/null.json");
    let read = read(&sample.bytes).unwrap();
    assert!(
        read.errors[0].starts_with("expected an array, found null"),
        "{:?}",
        read.errors
    );
    assert!(!read.completeness.is_complete());
}

#[test]
fn the_time_of_a_scan_has_no_zone_and_is_utc() {
    let read = valid("15.0-sast.json");
    let time = read.scan.time.map(|time| time.to_string());
    assert_eq!(time.as_deref(), Some("2024-01-31T12:00:10Z"));
}

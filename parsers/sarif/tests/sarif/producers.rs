//! Habits of producers.

use finding_source::{CvssVersion, Finding, FindingStatus, Kind, Location, NoteKind};

use crate::support::{at, finding_of, identity, log, path, read, run, valid};

fn package<'l>(location: &'l Location<'static>) -> (&'l str, Option<&'l str>, Option<&'l str>) {
    match location {
        Location::Package(package) => (
            &package.name,
            package.version.as_deref(),
            package.path.as_deref(),
        ),
        other => panic!("{other:?}"),
    }
}

#[test]
fn codeql_rules_are_found_in_extensions_and_graded_by_their_number() {
    let read = valid("2.1.0-codeql");
    assert_eq!(
        read.titles(),
        [
            "This SQL query depends on a user-provided value.",
            "This SQL query depends on a user-provided value, and on another one.",
            "Import of 'os' is not used."
        ]
    );
    assert_eq!(read.scores(), [Some(8.8), Some(8.8), None]);
    assert_eq!(read.words(), ["error", "error", "note"]);
    assert_eq!(
        read.paths(),
        ["shop/orders.py", "shop/résumé.py", "shop/orders.py"]
    );
    let kinds: Vec<Kind> = read.findings.iter().map(|f| f.kind).collect();
    assert_eq!(kinds, [Kind::Code, Kind::Code, Kind::Quality]);
    let first = &read.findings[0];
    assert_eq!((&*first.tool, &first.cwes[..]), ("codeql", &[89][..]));
    assert_eq!(
        first.remediation.as_ref().unwrap().text.as_deref(),
        Some("Use query parameters, for example those of `cursor.execute`.")
    );
    assert!(
        first
            .description
            .as_deref()
            .unwrap()
            .starts_with("This SQL query depends on a user-provided value.\n\nBuilding")
    );
    assert_eq!(read.tool.1.as_deref(), Some("2.19.3"));
    assert_eq!(read.target.as_deref(), Some("https://github.com/acme/shop"));
    assert!(read.completeness.is_complete());
}

#[test]
fn semgrep_levels_are_on_rules_and_words_in_place_of_numbers() {
    let read = valid("2.1.0-semgrep");
    assert_eq!(read.words(), ["MEDIUM", "warning", "warning"]);
    assert_eq!(read.findings[0].grade.vocabulary, Some("sarif"));
    let confidences = read
        .findings
        .iter()
        .map(|f| &*f.confidence.as_ref().unwrap().word);
    assert_eq!(
        confidences.collect::<Vec<_>>(),
        ["HIGH", "MEDIUM", "MEDIUM"]
    );
    assert_eq!(
        read.findings[2].status,
        FindingStatus::Suppressed { reason: None }
    );
    assert_eq!(
        (&read.findings[0].cwes[..], &read.findings[1].cwes[..]),
        (&[89][..], &[327][..])
    );
    // A constant text is not a fingerprint.
    let identities = read.identities();
    assert!(identities[0].contains("message=") && !identities[0].contains("requires login"));
    assert!(identities[1].contains("fingerprint=10:2b1c9d0e_0"));
    // The title of such a rule is its id.
    assert!(read.titles()[0].starts_with("User data flows"));
    assert_eq!(
        read.notes_of(NoteKind::Tool),
        [
            "the tool says of its run, warning: Syntax error at line shop/old.py:3:  `print x` was unexpected"
        ]
    );
}

#[test]
fn trivy_packages_are_told_apart_by_the_message() {
    let read = valid("2.1.0-trivy");
    assert_eq!(
        &read.titles()[..2],
        [
            "CVE-2023-5363 in libcrypto3 3.1.3-r0 (library/shop)",
            "CVE-2023-5363 in libssl3 3.1.3-r0 (library/shop)"
        ]
    );
    assert_eq!(
        package(&read.findings[1].locations[0]),
        ("libssl3", Some("3.1.3-r0"), Some("library/shop"))
    );
    let kinds: Vec<Kind> = read.findings.iter().map(|f| f.kind).collect();
    assert_eq!(
        kinds,
        [
            Kind::Dependency,
            Kind::Dependency,
            Kind::Configuration,
            Kind::Secret
        ]
    );
    assert_eq!(read.findings[0].advisories[0].id, "CVE-2023-5363");
    assert!(!format!("{:?}", read.findings[3]).contains("AKIA"));
}

#[test]
fn snyk_names_severity_and_package_in_texts_of_the_rule() {
    let read = valid("2.1.0-snyk-open-source");
    assert_eq!(read.words(), ["High", "Medium", "High"]);
    assert_eq!(
        read.titles()[0],
        "Directory Traversal (CVE-2021-31597) in zipper 0.4.7 (web/package.json)"
    );
    let packages: Vec<_> = read
        .findings
        .iter()
        .map(|f| package(&f.locations[0]))
        .collect();
    assert_eq!(
        packages,
        [
            ("zipper", Some("0.4.7"), Some("web/package.json")),
            ("@acme/ajavee", Some("6.10.2"), Some("web/package.json")),
            ("zipper", Some("0.4.7"), Some("admin/package.json"))
        ]
    );
    let advisory = &read.findings[0].advisories[0];
    assert_eq!(
        (&*advisory.id, &*advisory.aliases[0]),
        ("CVE-2021-31597", "SNYK-JS-ZIPPER-1065796")
    );
    // One defect in two manifests is two findings.
    let identities = read.identities();
    assert_ne!(identities[0], identities[2]);

    let code = valid("2.1.0-snyk-code");
    let finding = code.one();
    assert_eq!(
        (&*finding.tool, finding.kind, &finding.cwes[..]),
        ("snyk", Kind::Code, &[89][..])
    );
    assert!(
        finding
            .description
            .as_deref()
            .unwrap()
            .starts_with("Unsanitized input from an HTTP parameter")
    );
}

#[test]
fn checkov_skips_are_suppressed_and_packages_are_in_ids() {
    let read = valid("2.1.0-checkov");
    assert_eq!(read.paths()[0], "infra/prod eu/s3.tf");
    assert_eq!(
        read.findings[1].status,
        FindingStatus::Suppressed {
            reason: Some("logs are kept by the trail".into())
        }
    );
    assert_eq!(read.findings[2].kind, Kind::Secret);
    let sca = &read.findings[3];
    assert_eq!(
        (sca.kind, package(&sca.locations[0])),
        (
            Kind::Dependency,
            ("django", Some("1.2"), Some("requirements.txt"))
        )
    );
    assert_eq!(
        (&*sca.title, sca.grade.score),
        ("CVE-2019-19844 in django 1.2 (requirements.txt)", Some(9.8))
    );
}

#[test]
fn gitleaks_secrets_and_authors_stay_in_the_log() {
    for name in ["2.1.0-gitleaks-8", "2.1.0-gitleaks-7"] {
        let read = valid(name);
        for finding in &read.findings {
            let all = format!("{finding:?}");
            assert_eq!(finding.kind, Kind::Secret);
            for secret in [
                "AKIA",
                "s3cr3t",
                "ada@example.com",
                "Ada Brandt",
                "5c0d1e2f",
            ] {
                assert!(!all.contains(secret), "{secret} in {all}");
            }
        }
    }
    // Facts about a commit are not fingerprints: all its findings would become one.
    let identities = valid("2.1.0-gitleaks-8").identities();
    assert!(
        identities
            .iter()
            .all(|i| !i.contains("partial=") && !i.contains("occurrence="))
    );
    // Without a rule, only the tool is known.
    assert_eq!(valid("2.1.0-gitleaks-7").one().rule.id, "gitleaks");
}

#[test]
fn a_secret_that_its_scanner_quotes_stays_in_the_log() {
    let result = r#"{"ruleId": "aws-access-token",
        "message": {"text": "aws-access-token in config/app-2024.production.py: \"AKIAS3CRETS3CRETXXXX\", line 3"},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": "config/app-2024.production.py"},
            "region": {"startLine": 3, "snippet": {"text": "AKIAS3CRETS3CRETXXXX"}},
            "contextRegion": {"startLine": 2, "snippet": {"text": "key = AKIAS3CRETS3CRETXXXX"}}}}],
        "fingerprints": {"match/v1": "AKIAS3CRETS3CRETXXXX"},
        "partialFingerprints": {"secret": "AKIAS3CRETS3CRETXXXX"},
        "properties": {"match": "AKIAS3CRETS3CRETXXXX"}}"#;
    let log = run("", result).replace("CodeScanner", "gitleaks");
    let read = read(log);
    let all = format!("{:?}", read.one());
    assert!(!all.contains("S3CRET"), "{all}");
    assert_eq!(read.one().kind, Kind::Secret);
    let description = read.descriptions().concat();
    assert_eq!(
        description,
        "aws-access-token in config/app-2024.production.py: \"REDACTED\", line 3"
    );
}

#[test]
fn eslint_results_without_a_rule_and_files_that_cannot_be_parsed() {
    let read = valid("2.1.0-eslint");
    assert_eq!(read.paths(), ["web/cart.js"; 3]);
    assert_eq!(
        read.rules(),
        [
            "no-unused-vars",
            "security/detect-eval-with-expression",
            "eslint"
        ]
    );
    let kinds: Vec<Kind> = read.findings.iter().map(|f| f.kind).collect();
    assert_eq!(kinds, [Kind::Quality, Kind::Code, Kind::Quality]);
    assert_eq!(
        read.why_partial(),
        Some("the tool says that its run failed")
    );
    assert_eq!(
        read.notes_of(NoteKind::Tool),
        [
            "the tool says that its run failed",
            "the tool says of its run, error: Parsing error: Unexpected token }"
        ]
    );
}

#[test]
fn spotbugs_messages_are_assembled_from_texts_of_the_rules() {
    let read = valid("2.1.0-spotbugs");
    assert!(read.descriptions()[1].starts_with(
        "shop.Cart.getItems() may expose internal representation by returning Cart.items."
    ));
    assert_eq!(
        read.paths(),
        ["src/main/java/shop/Orders.java", "Cart.java"]
    );
    let kinds: Vec<Kind> = read.findings.iter().map(|f| f.kind).collect();
    assert_eq!(kinds, [Kind::Code, Kind::Quality]);
    assert_eq!(read.findings[0].cwes, [89]);
    assert_eq!(
        read.notes_of(NoteKind::Tool),
        ["the tool says that its run failed, exit code 3"]
    );
    assert!(!read.completeness.is_complete());
}

#[test]
fn a_run_that_a_signal_ended_is_partial_whatever_the_log_says_of_its_success() {
    let text = br#"{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "scan"}}, "results": [],
        "invocations": [{"executionSuccessful": true, "exitSignalName": "SIGKILL", "exitSignalNumber": 9}]}]}"#;
    let read = read(text);
    assert_eq!(
        read.notes_of(NoteKind::Tool),
        ["the tool says that its run failed, ended by the signal SIGKILL"]
    );
    assert!(!read.completeness.is_complete());
}

#[test]
fn flawfinder_hits_that_passed_are_not_findings() {
    let read = valid("2.1.0-flawfinder");
    assert_eq!(read.findings.len(), 2);
    assert_eq!(read.findings[0].cwes, [120]);
    assert_eq!(read.paths(), ["src/a.c", "src/a.c"]);
    // A fingerprint that two lines share.
    assert!(read.identities()[1].ends_with("occurrence=1\n"));
    let notes = read.notes_of(NoteKind::Other);
    assert!(
        notes
            .iter()
            .any(|n| n.starts_with("1 results report no defect")),
        "{notes:?}"
    );
    assert!(
        notes
            .iter()
            .any(|n| n.starts_with("`taxonomies` are in another file")),
        "{notes:?}"
    );
    assert!(read.completeness.is_complete());
}

#[test]
fn zap_hits_of_one_alert_are_one_finding_with_its_risk() {
    let read = valid("2.1.0-zap");
    assert_eq!(read.findings[0].locations.len(), 2);
    assert_eq!(read.words()[..3], ["High", "High", "Medium"]);
    assert_eq!(read.words().last(), Some(&"Informational"));
    assert_eq!(
        read.findings[0].confidence.as_ref().unwrap().percent,
        Some(50)
    );
    assert!(
        read.findings
            .iter()
            .all(|f| f.kind == Kind::Web && f.tool == "zap")
    );
    let all = format!("{:?}", read.findings);
    assert!(
        !all.contains("6F0A5EE1C0DE") && !all.contains("eyJhbGci"),
        "{all}"
    );
    assert!(
        read.findings[0]
            .remediation
            .as_ref()
            .unwrap()
            .text
            .is_some()
    );
}

#[test]
fn zap_false_positives_are_those_of_the_rule() {
    let rule = r#"{"id":"1","name":"X","properties":{"confidence":"false-positive"}}"#;
    let log = log(&format!(
        r#""tool":{{"driver":{{"name":"ZAP","rules":[{rule}]}}}},"results":[
        {{"ruleId":"1","level":"none","message":{{"text":"x"}},"locations":[{{"physicalLocation":{{"artifactLocation":{{"uri":"https://a.example/"}}}}}}]}}]"#
    ));
    let read = read(log);
    assert_eq!(
        (&read.one().status, read.words()),
        (&FindingStatus::FalsePositive, vec!["Informational"])
    );
}

#[test]
fn the_comma_that_dependency_check_6_1_writes_before_its_results_is_skipped() {
    let read = valid("2.1.0-dependency-check-6");
    assert_eq!(read.words(), ["CRITICAL", "MEDIUM"]);
    let ids = read.findings.iter().map(|f| &*f.rule.id);
    assert!(ids.eq(["CVE-2021-44228", "CVE-2021-45105"]));
    let notes = read.notes.iter().map(|note| &*note.text);
    let commas = notes.filter(|note| note.starts_with("skipped a comma without a value"));
    assert_eq!(commas.count(), 1);
}

#[test]
fn dependency_check_is_graded_by_the_word_of_its_rule_or_result() {
    let read = valid("2.1.0-dependency-check");
    assert!(
        read.findings
            .iter()
            .all(|f| f.tool == "dependency-check" && f.kind == Kind::Dependency)
    );
    assert!(read.words().contains(&"moderate") && !read.words().contains(&"warning"));
    let rated = read
        .findings
        .iter()
        .find(|f| !f.advisories[0].ratings.is_empty());
    assert!(rated.is_some());
    // Up to 6.5 there are no rules, and every level is error.
    let old = log_of_dependency_check(
        r#""properties":{"cvssv2_severity":"MEDIUM","cvssv3_baseSeverity":"CRITICAL","cvssv3_baseScore":9.1,"cvssv2_score":6.4,"source":"NVD"}"#,
    );
    let finding = old.one();
    assert_eq!(finding.grade.word.as_deref(), Some("CRITICAL"));
    assert_eq!(finding.description.as_deref(), Some("An attacker can."));
    let advisory = &finding.advisories[0];
    assert_eq!(
        (advisory.ratings.len(), advisory.source.as_deref()),
        (2, Some("NVD"))
    );
}

fn log_of_dependency_check(members: &str) -> crate::support::Read {
    read(log(&format!(
        r#""tool":{{"driver":{{"name":"dependency-check"}}}},"results":[{{"ruleId":"CVE-2021-1234","level":"error",
        "message":{{"text":"CVE-2021-1234 - An attacker can."}},"locations":[{{"physicalLocation":{{"artifactLocation":{{"uri":"file:////src/a.jar","index":0}}}}}}],{members}}}],
        "artifacts":[{{"location":{{"uri":"file:////src/a.jar"}},"properties":{{"vid1":"cpe:2.3:a:b:c:1:*","id2":"pkg:maven/b/c@1"}}}}]"#
    )))
}

#[test]
fn grype_and_osv_scanner_name_the_package_in_the_message() {
    for (tool, rule, message, expected) in [
        (
            "Grype",
            "CVE-2008-0732-j2ee",
            "The path lib/j.jar reports j2ee at version 1.0.1  which would result in a vulnerable (java-archive) package installed",
            ("j2ee", Some("1.0.1")),
        ),
        (
            "grype",
            "GHSA-jf85-cpcp-j695-lodash",
            "A critical vulnerability in npm package: lodash, version 4.17.4 was found at: /package-lock.json",
            ("lodash", Some("4.17.4")),
        ),
        (
            "osv-scanner",
            "CVE-2021-23337",
            "Package 'lodash@4.17.20' is vulnerable to 'CVE-2021-23337' (also known as 'GHSA-35jh-r3h4-6jhm').",
            ("lodash", Some("4.17.20")),
        ),
    ] {
        let log = log(&format!(
            r#""tool":{{"driver":{{"name":"{tool}"}}}},"results":[{{"ruleId":"{rule}","message":{{"text":"{message}"}},
            "locations":[{{"physicalLocation":{{"artifactLocation":{{"uri":"lib/j.jar"}},"region":{{"startLine":1,"startColumn":1,"endLine":1,"endColumn":1}}}}}}]}}]"#
        ));
        let read = read(log);
        let finding = read.one();
        let (name, version, _) = package(&finding.locations[0]);
        assert_eq!((name, version), expected, "{tool}");
        assert!(
            finding.title.starts_with(&rule[..8])
                && finding
                    .title
                    .ends_with(&format!("{} (lib/j.jar)", version.unwrap())),
            "{}",
            finding.title
        );
        assert_eq!(finding.locations.len(), 1);
    }
}

#[test]
fn several_tools_in_one_log_are_kept_apart() {
    let read = valid("2.1.0-several-tools");
    let tools: Vec<&str> = read.findings.iter().map(|f| &*f.tool).collect();
    assert_eq!(
        tools,
        ["bandit", "mayhem-code-security", "acme-portfolio", "dockle"]
    );
    assert_eq!(read.findings[0].confidence.as_ref().unwrap().word, "MEDIUM");
    // A taxon that is referenced by its index only.
    assert_eq!(read.findings[1].cwes, [125]);
    // Black Duck's fingerprints are objects; its severity word is more specific than the level.
    assert_eq!(read.findings[2].grade.word.as_deref(), Some("CRITICAL"));
    assert_eq!(read.findings[2].advisories[0].id, "CVE-2020-11022");
    assert_eq!(read.findings[3].locations, []);
    assert_eq!(read.why_partial(), Some("a run has no list of results"));
}

#[test]
fn codeguru_messages_are_in_markdown_only() {
    let log = log(
        r#""tool":{"driver":{"name":"CodeGuru Reviewer Scanner"}},"results":[{"ruleId":"python/x@v1.0","level":"none","message":{"markdown":"Do **not** [do](https://a.example) this."}}]"#,
    );
    let read = read(log);
    let finding = read.one();
    assert_eq!(
        (&*finding.tool, &*finding.title),
        ("codeguru", "Do not do this.")
    );
    assert_eq!(finding.grade.word.as_deref(), Some("none"));
}

#[test]
fn words_of_a_result_refine_its_level_but_never_contradict_it() {
    for (members, word) in [
        (
            r#","level":"error","properties":{"severity":"critical"}"#,
            "critical",
        ),
        (
            r#","level":"error","properties":{"severity":"low"}"#,
            "error",
        ),
        (r#","properties":{"Severity":"High"}"#, "High"),
        (r#","properties":{"Severity":"Unset"}"#, "warning"),
        (
            r#","level":"note","properties":{"severity":"INFO"}"#,
            "note",
        ),
    ] {
        assert_eq!(
            finding_of("", members).grade.word.as_deref(),
            Some(word),
            "{members}"
        );
    }
}

#[test]
fn an_unknown_tool_is_read_as_the_standard_says() {
    let read = read(run(
        "",
        r#"{"ruleId":"X1","message":{"text":"m"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"a.c"}}}]}"#,
    ));
    let finding = read.one();
    assert_eq!(
        (&*finding.tool, finding.kind, path(finding)),
        ("codescanner", Kind::Code, "a.c")
    );
    assert_eq!(read.tool.0.as_deref(), Some("CodeScanner"));
}

#[test]
fn docker_scout_has_the_package_in_properties_and_the_description_in_the_help() {
    let of = |fixed: &str| {
        let table = format!(
            r#"  Vulnerability  : CVE-2022-40897    \n  Package        : pkg:pypi/setuptools@58.1.0  \n  Fixed version  : {fixed}  \n  CVSS Score      : 7.5  \n  CVSS Vector     : CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H  \n  EPSS Score      : 0.005320  \n"#
        );
        let rule = format!(
            r#"{{"id":"CVE-2022-40897","name":"OsPackageVulnerability",
            "shortDescription":{{"text":"CVE-2022-40897: Inefficient Regular Expression"}},
            "help":{{"text":"A page may stop it.\n","markdown":"> A page may stop it.\n\n| a | b |"}},
            "properties":{{"affected_version":"<65.5.1","fixed_version":"{fixed}",
            "purls":["pkg:pypi/setuptools@58.1.0"],"security-severity":"7.5","tags":["HIGH"]}}}}"#
        );
        let result = format!(
            r#"{{"ruleId":"CVE-2022-40897","message":{{"text":"{table}"}}{}}}"#,
            at("/site-packages/setuptools/METADATA")
        );
        let log = log(&format!(
            r#""tool":{{"driver":{{"name":"docker scout","rules":[{rule}]}}}},"results":[{result}]"#
        ));
        read(log).findings.remove(0)
    };
    let finding = of("65.5.1");
    assert_eq!(finding.title, "CVE-2022-40897 in setuptools 58.1.0");
    let Some(Location::Package(package)) = finding.locations.first() else {
        panic!("{finding:?}");
    };
    assert_eq!(package.purl.as_deref(), Some("pkg:pypi/setuptools@58.1.0"));
    assert_eq!(package.fixed_in.as_deref(), Some("65.5.1"));
    assert!(
        package
            .path
            .as_deref()
            .is_some_and(|path| path.ends_with("METADATA"))
    );
    assert_eq!(finding.advisories[0].affected.as_deref(), Some("<65.5.1"));
    let rating = &finding.advisories[0].ratings[0];
    assert_eq!(
        (rating.score, rating.version),
        (Some(7.5), Some(CvssVersion::V31))
    );
    assert_eq!(finding.advisories[0].epss, Some(0.00532));
    assert_eq!(
        finding.description.as_deref(),
        Some("CVE-2022-40897: Inefficient Regular Expression\n\nA page may stop it.")
    );
    let advice = |finding: &Finding<'static>| finding.remediation.clone().and_then(|r| r.text);
    assert_eq!(
        advice(&finding).as_deref(),
        Some("Update setuptools to 65.5.1 or later.")
    );
    assert_eq!(advice(&of("not fixed")), None);
    // The identity is as it was before the package was read.
    let identity = identity(&finding);
    assert!(identity.contains("message=") && !identity.contains("package="));
}

//! Titles, names of rules, descriptions and advice that real logs had wrong.

use finding_source::{Finding, Location};

use crate::support::{log, read};

/// Returns the findings of a log of this tool with these rules and results.
fn findings(tool: &str, rules: &str, results: &str) -> Vec<Finding<'static>> {
    let log = log(&format!(
        r#""tool":{{"driver":{{"name":"{tool}","rules":[{rules}]}}}},"results":[{results}]"#
    ));
    read(log).findings
}

fn one(tool: &str, rule: &str, result: &str) -> Finding<'static> {
    let mut findings = findings(tool, rule, result);
    assert_eq!(findings.len(), 1);
    findings.remove(0)
}

fn advice<'f>(finding: &'f Finding<'static>) -> Option<&'f str> {
    finding.remediation.as_ref()?.text.as_deref()
}

#[test]
fn texts_that_trivy_escaped_are_decoded_once() {
    let rule = r#"{"id":"AVD-DS-0002","name":"Misconfiguration",
        "shortDescription":{"text":"Image user should not be &#39;root&#39;"},
        "fullDescription":{"text":"body-parser &lt;1.20.3 &amp; co. have the entity &amp;lt;"},
        "properties":{"tags":["misconfiguration"]}}"#;
    let result =
        r#"{"ruleId":"AVD-DS-0002","message":{"text":"Message: &#34;USER&#34; is missing"}}"#;
    let finding = one("Trivy", rule, result);
    assert_eq!(finding.title, "Image user should not be 'root'");
    assert_eq!(
        finding.description.as_deref(),
        Some("Message: \"USER\" is missing\n\nbody-parser <1.20.3 & co. have the entity &lt;")
    );
    // Later versions do not escape, and other tools never did.
    let unescaped = rule.replace("&#39;root&#39;", "'root' in &lt;FROM&gt;");
    let finding = one("Trivy", &unescaped, result);
    assert_eq!(
        finding.title,
        "Image user should not be 'root' in &lt;FROM&gt;"
    );
    let finding = one("tfsec", rule, result);
    assert_eq!(finding.title, "Image user should not be &#39;root&#39;");
}

#[test]
fn an_escaped_message_of_trivy_keeps_its_identity() {
    let of = |text: &str| {
        let result = format!(r#"{{"ruleId":"X","message":{{"text":"{text}"}}}}"#);
        one("Trivy", r#"{"id":"X"}"#, &result)
    };
    let (escaped, plain) = (of("a &lt; b"), of("a < b"));
    assert_eq!(escaped.description, plain.description);
    assert_ne!(escaped.identity, plain.identity);
}

#[test]
fn a_license_of_trivy_has_the_title_of_its_rule() {
    let finding = one(
        "Trivy",
        r#"{"id":"alpine-base:GPL-3.0","name":"License","shortDescription":{"text":"GPL-3.0 in alpine-base"},
            "fullDescription":{"text":"GPL-3.0 in alpine-base"},"properties":{"tags":["license","security"]}}"#,
        r#"{"ruleId":"alpine-base:GPL-3.0","message":{"text":"Artifact: OS Packages\nLicense GPL-3.0\nPkgName: restricted"}}"#,
    );
    assert_eq!(finding.title, "GPL-3.0 in alpine-base");
}

#[test]
fn a_message_that_is_the_explanation_of_its_rule_is_not_the_title() {
    let text =
        "<p>The <code>ContentProvider</code> class provides a mechanism. It has permissions.</p>";
    let finding = one(
        "Appknox",
        &format!(
            r#"{{"id":"APX02","name":"ImproperContentProviderPermissions",
            "shortDescription":{{"text":"Improper Content Provider Permissions"}},"fullDescription":{{"text":"{text}"}}}}"#
        ),
        &format!(r#"{{"ruleId":"APX02","message":{{"text":"{text}"}}}}"#),
    );
    assert_eq!(finding.title, "Improper Content Provider Permissions");
    assert_eq!(
        finding.description.as_deref(),
        Some("The ContentProvider class provides a mechanism. It has permissions.")
    );
}

#[test]
fn a_message_that_stands_for_every_result_is_not_the_title() {
    let finding = one(
        "Black Duck SCA Intelligent",
        r#"{"id":"nconf 0.6.9: forever 2.0.0","shortDescription":{"text":"Transitive Dependency: nconf 0.6.9 from forever 2.0.0"}}"#,
        r#"{"ruleId":"nconf 0.6.9: forever 2.0.0","message":{"text":"This dependency has vulnerabilities. See the CVEs below."}}"#,
    );
    assert_eq!(
        finding.title,
        "Transitive Dependency: nconf 0.6.9 from forever 2.0.0"
    );
}

#[test]
fn the_title_of_a_rule_is_its_name_if_its_name_is_its_id() {
    for (id, name, expected) in [
        ("cs/sqli", r#""name":"cs/sqli","#, "SQL injection"),
        ("cs/sqli", r#""name":"sqli","#, "SQL injection"),
        ("cs/sqli", "", "SQL injection"),
        ("CS1", r#""name":"SqlInjection","#, "SqlInjection"),
    ] {
        let finding = one(
            "CodeScanner",
            &format!(
                r#"{{"id":"{id}",{name}"shortDescription":{{"text":"SQL injection"}},"fullDescription":{{"text":"Bad."}}}}"#
            ),
            &format!(r#"{{"ruleId":"{id}","message":{{"text":"This query is built here."}}}}"#),
        );
        assert_eq!(finding.rule.name.as_deref(), Some(expected), "{id} {name}");
        assert_eq!(finding.title, "This query is built here.");
        assert_eq!(
            finding.description.as_deref(),
            Some("This query is built here.\n\nBad.")
        );
    }
}

#[test]
fn the_title_of_a_rule_with_another_name_is_in_the_description() {
    let of = |full: &str| {
        let rule = format!(
            r#"{{"id":"DS1","name":"WeakHash","shortDescription":{{"text":"A weak hash was detected."}}{full}}}"#
        );
        let result = r#"{"ruleId":"DS1","message":{"text":"MD5 in this line"}}"#;
        one("devskim", &rule, result).description
    };
    assert_eq!(
        of("").as_deref(),
        Some("MD5 in this line\n\nA weak hash was detected")
    );
    assert_eq!(
        of(r#","fullDescription":{"text":"Use SHA-256."}"#).as_deref(),
        Some("MD5 in this line\n\nA weak hash was detected\n\nUse SHA-256.")
    );
    assert_eq!(
        of(r#","fullDescription":{"text":"A weak hash was detected. Use SHA-256."}"#).as_deref(),
        Some("MD5 in this line\n\nA weak hash was detected. Use SHA-256.")
    );
}

#[test]
fn the_text_of_a_first_result_and_a_template_are_not_the_title_of_a_rule() {
    let rule = r#"{"id":"missingInclude","shortDescription":{"text":"File a.h is missing."},"fullDescription":{"text":"File a.h is missing."}}"#;
    let results = ["a.h", "b.h"].map(|name| {
        format!(r#"{{"ruleId":"missingInclude","message":{{"text":"File {name} is missing."}}}}"#)
    });
    for finding in findings("cppcheck", rule, &results.join(",")) {
        assert_eq!(finding.rule.name, None);
        let title: Option<&str> = Some(&finding.title);
        assert_eq!(finding.description.as_deref(), title);
    }
    for (title, is_template) in [
        (r#"Possible password assigned to: \"{}\""#, true),
        ("Odd value in {0}", true),
        ("Odd part of {library}: x", true),
        ("Odd if `$X` is", true),
        (r#"Odd at <Replace key=\"x\"/> y"#, true),
        ("Odd", false),
        ("Odd { a }", false),
        ("Odd a {", false),
        ("It costs $ and $x", false),
    ] {
        let rule = format!(r#"{{"id":"S105","shortDescription":{{"text":"{title}"}}}}"#);
        let result =
            r#"{"ruleId":"S105","message":{"text":"Possible default assigned to: \"x\""}}"#;
        let name = one("ruff", &rule, result).rule.name;
        let expected = (!is_template).then_some(title);
        assert_eq!(name.as_deref(), expected, "{title}");
    }
}

#[test]
fn a_heading_alone_is_not_advice() {
    let of = |markdown: &str| {
        let rule = format!(
            r#"{{"id":"APX02","shortDescription":{{"text":"Permissions"}},
            "help":{{"text":"Summary of Findings","markdown":"{markdown}"}}}}"#
        );
        let result = r#"{"ruleId":"APX02","message":{"text":"A provider is exported."}}"#;
        let finding = one("Appknox", &rule, result);
        advice(&finding).map(str::to_owned)
    };
    let divided = r"## Summary of Findings\n\n### Recommendations:\n\n#### Compliant Solution:\n<p>Set it to false.</p>\n\n#### Noncompliant:\n<p>Not set.</p>";
    assert_eq!(of(divided).as_deref(), Some("Set it to false."));
    assert_eq!(
        of(r"## Summary of Findings\n\nIt was set to true in a file.").as_deref(),
        Some("Summary of Findings\n\nIt was set to true in a file.")
    );
}

#[test]
fn the_text_on_a_vulnerability_of_snyk_is_in_the_description() {
    let of = |heading: &str| {
        let rule = format!(
            r#"{{"id":"SNYK-ALPINE318-OPENSSL-6032386",
            "shortDescription":{{"text":"High severity - CVE-2023-5363 vulnerability in openssl"}},
            "fullDescription":{{"text":"(CVE-2023-5363) openssl/libcrypto3@3.1.3-r0"}},
            "help":{{"text":"","markdown":"* Package Manager: apk\n{heading}\nA bug.  See the &#34;keylen&#34; parameter.\n## Remediation\nUpgrade to 3.1.4 &amp; restart.\n"}}}}"#
        );
        let result = r#"{"ruleId":"SNYK-ALPINE318-OPENSSL-6032386",
            "message":{"text":"This file introduces a vulnerable openssl package."}}"#;
        one("Snyk Container", &rule, result)
    };
    for heading in ["## NVD Description", "# Overview"] {
        let finding = of(heading);
        assert_eq!(
            finding.title,
            "CVE-2023-5363 in openssl/libcrypto3 3.1.3-r0"
        );
        assert_eq!(
            finding.description.as_deref(),
            Some(
                "This file introduces a vulnerable openssl package.\n\nA bug.  See the \"keylen\" parameter."
            )
        );
        assert_eq!(advice(&finding), Some("Upgrade to 3.1.4 & restart."));
    }
}

#[test]
fn a_name_with_a_package_is_not_an_alias() {
    let grype = r#"{"text":"A low vulnerability in apk package: libssl3, version 3.1.4-r5 was found in image shop:1 at: /lib/apk/db/installed"}"#;
    let trivy = r#"{"text":"Package: curl\nInstalled Version: 7.1"}"#;
    for (tool, id, message, expected) in [
        ("grype", "CVE-2024-5535-libssl3", grype, "CVE-2024-5535"),
        (
            "grype",
            "GHSA-jf85-cpcp-j695-libssl3",
            grype,
            "GHSA-jf85-cpcp-j695",
        ),
        ("grype", "ELSA-2024-12-libssl3", grype, "ELSA-2024-12"),
        ("Trivy", "CVE-2021-22922/curl", trivy, "CVE-2021-22922"),
        (
            "Orca",
            "CVE-2022-36359-poetry",
            r#"{"text":"django"}"#,
            "CVE-2022-36359",
        ),
    ] {
        for rule in [format!(r#"{{"id":"{id}"}}"#), String::new()] {
            let result = format!(r#"{{"ruleId":"{id}","message":{message}}}"#);
            let finding = one(tool, &rule, &result);
            assert_eq!(finding.rule.id, id);
            assert_eq!(finding.advisories[0].id, expected, "{id}");
            assert!(finding.advisories[0].aliases.is_empty(), "{id}");
        }
    }
}

#[test]
fn the_title_of_a_vulnerability_of_snyk_has_its_name() {
    for (words, id, full, expected) in [
        (
            "Deserialization of Untrusted Data vulnerability in acme.shop:cart",
            "SNYK-JAVA-ACMESHOP-1009829",
            "(CVE-2020-24750) acme.shop:cart@2.8.5",
            "Deserialization of Untrusted Data (CVE-2020-24750) in acme.shop:cart 2.8.5",
        ),
        (
            "Prototype Pollution vulnerability in zipper",
            "SNYK-JS-ZIPPER-1",
            "zipper@0.4.7",
            "Prototype Pollution (SNYK-JS-ZIPPER-1) in zipper 0.4.7",
        ),
        (
            "Allocation of Resources Without Limits or Throttling vulnerability in com.acme.shop.frontend:shopping-cart",
            "SNYK-JAVA-COMACMESHOPFRONTEND-1048302",
            "com.acme.shop.frontend:shopping-cart@2.8.5",
            "SNYK-JAVA-COMACMESHOPFRONTEND-1048302 in com.acme.shop.frontend:shopping-cart 2.8.5",
        ),
    ] {
        let finding = one(
            "Snyk Open Source",
            &format!(
                r#"{{"id":"{id}","shortDescription":{{"text":"High severity - {words}"}},"fullDescription":{{"text":"{full}"}}}}"#
            ),
            &format!(r#"{{"ruleId":"{id}","message":{{"text":"A vulnerable package."}}}}"#),
        );
        assert_eq!(finding.title, expected);
    }
}

#[test]
fn a_title_goes_on_after_a_line_wrap() {
    for (text, expected) in [
        (
            "Vectors should be randomly generated\\neach time they are\\r\\nused. Using a static one\\nis bad.",
            "Vectors should be randomly generated each time they are used.",
        ),
        (
            "A password was found\\n\\nin this file",
            "A password was found",
        ),
        (
            "A password was found\\nIt is short.",
            "A password was found",
        ),
        ("A password was found\\nline: 7", "A password was found"),
        (
            "A password was found.\\nuse another",
            "A password was found.",
        ),
        ("A password was found\\n- in a file", "A password was found"),
    ] {
        let finding = one(
            "CodeScanner",
            r#"{"id":"R1"}"#,
            &format!(r#"{{"ruleId":"R1","message":{{"text":"{text}"}}}}"#),
        );
        assert_eq!(finding.title, expected);
        assert!(finding.description.is_some_and(|said| said.contains('\n')));
    }
    let long = format!("A word\\n{}", "word\\n".repeat(10_000));
    let finding = one(
        "CodeScanner",
        r#"{"id":"R1"}"#,
        &format!(r#"{{"ruleId":"R1","message":{{"text":"{long}"}}}}"#),
    );
    assert!(finding.title.starts_with("A word word word") && finding.title.ends_with("word…"));
}

#[test]
fn a_title_does_not_end_in_a_colon() {
    let result = r#"{"ruleId":"R1","message":{"text":"Cart.owner (Cart.sol#80) shadows:\n\t- Owned.owner"}}"#;
    for (short, expected) in [
        (
            r#","shortDescription":{"text":"Local variable shadowing"}"#,
            "Local variable shadowing",
        ),
        (
            r#","shortDescription":{"text":"warning"}"#,
            "Cart.owner (Cart.sol#80) shadows",
        ),
        ("", "Cart.owner (Cart.sol#80) shadows"),
    ] {
        let finding = one("Slither", &format!(r#"{{"id":"R1"{short}}}"#), result);
        assert_eq!(finding.title, expected);
        assert!(
            finding
                .description
                .is_some_and(|said| said.contains("Owned.owner"))
        );
    }
}

#[test]
fn a_pattern_in_place_of_the_description_of_a_rule_is_not_shown() {
    let of = |name: &str, pattern: &str| {
        let rule = format!(
            r#"{{"id":"generic-api-key",{name}"shortDescription":{{"text":"{pattern}"}}}}"#
        );
        let result = r#"{"ruleId":"generic-api-key","message":{"text":"generic-api-key has detected secret for file a.env."}}"#;
        let finding = one("gitleaks", &rule, result);
        let description = finding.description.unwrap_or_default().into_owned();
        (finding.title.into_owned(), description)
    };
    let message = "generic-api-key has detected secret for file a.env.";
    for pattern in [
        r"(?i)(?:key|api)(?:[0-9a-z\\-_\\t .]{0,20})(?:[\\s|']){0,3}([0-9a-z]{10,150})",
        "AGE-SECRET-KEY-1[QPZRY9X8]{58}",
        r"-----BEGIN[ A-Z0-9_-]{0,100}PRIVATE KEY( BLOCK)?-----[\\s\\S-]*KEY( BLOCK)?-----",
        "xox[baprs]-([0-9a-zA-Z]{10,48})?",
    ] {
        let named = of(r#""name":"Generic API Key","#, pattern);
        assert_eq!(named, ("Generic API Key".into(), message.into()));
        let unnamed = of("", pattern);
        assert_eq!(unnamed, ("generic-api-key".into(), message.into()));
    }
    for words in [
        "Redundant class elements in [0-9]+",
        "Unnecessary group (?:x)",
        "Detected a key[]",
    ] {
        assert_eq!(of("", words).0, words);
    }
}

#[test]
fn a_message_of_empty_words_is_not_the_title() {
    let rules = r#"{"id":"SQL Injection","shortDescription":{"text":"Detects SQL injection in web applications"}},{"id":"XSS"}"#;
    for message in [
        "Potential vulnerability found",
        "This dependency has vulnerabilities.",
        "A possible security issue was detected in this file.",
    ] {
        let of = |id: &str| format!(r#"{{"ruleId":"{id}","message":{{"text":"{message}"}}}}"#);
        let results = ["SQL Injection", "XSS"].map(of).join(",");
        let found = findings("NightVision", rules, &results);
        let titles: Vec<&str> = found.iter().map(|finding| &*finding.title).collect();
        assert_eq!(
            titles,
            ["Detects SQL injection in web applications", "XSS"],
            "{message}"
        );
    }
    let telling = r#"{"ruleId":"XSS","message":{"text":"Potential vulnerability found in login"}}"#;
    assert_eq!(
        one("NightVision", r#"{"id":"XSS"}"#, telling).title,
        "Potential vulnerability found in login"
    );
}

#[test]
fn the_package_of_orca_is_in_the_message() {
    let rule = r#"{"id":"CVE-2022-36359-poetry","name":"poetry (CVE-2022-36359)","shortDescription":{"text":"poetry"},
        "fullDescription":{"text":"poetry vulnerability (CVE-2022-36359) at a/poetry.lock installed version 3.2.14"}}"#;
    let of = |message: &str| {
        let result = format!(
            r#"{{"ruleId":"CVE-2022-36359-poetry","message":{{"text":"{message}"}},"locations":[{{"physicalLocation":{{"artifactLocation":{{"uri":"a/poetry.lock"}}}}}}]}}"#
        );
        one("Orca Shift-Left Security", rule, &result)
    };
    let lines = r"Severity: HIGH\nInstalled version: 3.2.14\nFixed version:3.2.15, 4.0.7";
    let finding = of(&format!(r"django (CVE-2022-36359)\n{lines}"));
    assert_eq!(
        finding.title,
        "CVE-2022-36359 in django 3.2.14 (a/poetry.lock)"
    );
    let Some(Location::Package(package)) = finding.locations.first() else {
        panic!("{:?}", finding.locations);
    };
    assert_eq!(
        (
            &*package.name,
            package.version.as_deref(),
            package.fixed_in.as_deref()
        ),
        ("django", Some("3.2.14"), Some("3.2.15, 4.0.7"))
    );
    assert_eq!(
        finding
            .identity
            .parts()
            .find(|(part, _)| *part == "package"),
        None
    );
    // Older versions do not name it.
    assert_eq!(of(lines).title, "poetry (CVE-2022-36359)");
}

#[test]
fn the_text_in_place_of_a_name_of_dependency_check_is_shown_without_markdown() {
    let id = "## Summary In `a.ts:1-2`, tags are kept. ## Impact Low.";
    let rule = format!(r#"{{"id":"{id}","shortDescription":{{"text":"High severity - {id}"}}}}"#);
    let result = format!(
        r#"{{"ruleId":"{id}","message":{{"text":"x"}},"locations":[{{"physicalLocation":{{"artifactLocation":{{"uri":"file:////a/b.js"}}}}}}]}}"#
    );
    let finding = one("dependency-check", &rule, &result);
    assert_eq!(
        finding.title,
        "In `a.ts:1-2`, tags are kept in b.js (/a/b.js)"
    );
    assert_eq!(finding.rule.id, id);
}

#[test]
fn the_id_before_a_description_of_dependency_check_is_left_out() {
    for (message, expected) in [
        ("CVE-1999-0001 - Words.", Some("Words.")),
        ("CVE-1999-0001 - null", None),
        ("CVE-1999-0001", None),
        ("CVE-1999-00012 words", Some("CVE-1999-00012 words")),
        ("Words.", Some("Words.")),
    ] {
        let result = format!(r#"{{"ruleId":"CVE-1999-0001","message":{{"text":"{message}"}}}}"#);
        let finding = one("dependency-check", "", &result);
        assert_eq!(finding.description.as_deref(), expected, "{message}");
    }
}

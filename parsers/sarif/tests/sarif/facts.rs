//! Titles, remediation, references, locations, kinds.

use finding_source::{Finding, Kind, Location};

use crate::support::{finding_of, identity, log, path, read, run, valid};

fn urls<'f>(finding: &'f Finding<'static>) -> Vec<&'f str> {
    let urls = finding.references.iter();
    urls.filter_map(|page| page.url.as_deref()).collect()
}

/// Returns text and URL of the remediation.
fn advice<'f>(finding: &'f Finding<'static>) -> (Option<&'f str>, Option<&'f str>) {
    match &finding.remediation {
        Some(advice) => (advice.text.as_deref(), advice.url.as_deref()),
        None => (None, None),
    }
}

#[test]
fn help_and_fixes_are_the_remediation() {
    for (rule, result, expected) in [
        (
            r#","help":{"text":"https://e.example/rules/R1"}"#,
            "",
            (None, Some("https://e.example/rules/R1")),
        ),
        (
            r#","help":{"text":"Use another function."},"helpUri":"https://e.example""#,
            "",
            (Some("Use another function."), Some("https://e.example")),
        ),
        (
            r###","help":{"text":"x","markdown":"# R1\n\n## Recommendation\n\nUse **another** one.\n\n## See\n\nb"}"###,
            "",
            (Some("Use another one."), None),
        ),
        (
            r#","help":{"text":"Use another function."}"#,
            r#","fixes":[{"description":{"text":"Replace a by b."}}]"#,
            (Some("Replace a by b."), None),
        ),
        // Repeated text is not a remediation.
        (r#","help":{"text":"message"}"#, "", (None, None)),
        (
            r#","fullDescription":{"text":"It is odd."},"help":{"text":"It is odd."}"#,
            "",
            (None, None),
        ),
        (
            r#","help":{"text":"Odd\nResource: a\nGuideline: https://e.example/g"}"#,
            "",
            (None, Some("https://e.example/g")),
        ),
    ] {
        let finding = finding_of(rule, result);
        assert_eq!(advice(&finding), expected, "{rule}{result}");
    }
}

#[test]
fn links_of_messages_and_help_and_the_alert_of_github_are_references() {
    let read = read(run(
        r#"{"id":"R1","help":{"text":"x","markdown":"See [more](https://e.example/help)."}}"#,
        r#"{"ruleId":"R1","message":{"markdown":"It is `odd`.\n\n[Learn more](https://e.example/odd)"},
        "properties":{"github/alertUrl":"https://github.example/acme/shop/security/code-scanning/7"}}"#,
    ));
    let finding = read.one();
    assert_eq!(
        urls(finding),
        [
            "https://github.example/acme/shop/security/code-scanning/7",
            "https://e.example/odd",
            "https://e.example/help"
        ]
    );
}

#[test]
fn the_title_of_code_is_the_first_sentence_of_the_message() {
    let long = format!("Never {} this. It is odd.", "do ".repeat(100));
    for (short, message, expected) in [
        (
            "Odd code",
            "The value `x` is odd. It should be even.",
            "The value x is odd.",
        ),
        (
            "Odd code",
            "See [this value](1) of x.",
            "See this value of x.",
        ),
        ("Odd code", "Use `a` and ``b`` here", "Use a and b here"),
        (
            "Odd code",
            "List`1 and `Map`2` here",
            "List`1 and Map`2 here",
        ),
        ("Odd code", "The type `int' here", "The type `int' here"),
        ("Odd code", "odd", "Odd code"),
        ("Analysis error", "odd", "odd"),
        ("Odd code", &*long, "Never do do"),
    ] {
        let rule = format!(r#"{{"id":"R1","shortDescription":{{"text":"{short}"}}}}"#);
        let read = read(run(
            &rule,
            &format!(r#"{{"ruleId":"R1","message":{{"text":"{message}"}}}}"#),
        ));
        let title = &read.one().title;
        assert!(title.starts_with(expected), "{title}");
        assert!(title.chars().count() <= 120, "{title}");
    }
}

#[test]
fn a_template_that_the_message_fills_is_left_out() {
    let template = "Service '$SERVICE' may gain $X. Set it.";
    let filled = "Service 'db' may gain rights. Set it.";
    for (tool, text, message, is_filled) in [
        ("Audit", template, filled, true),
        (
            "Audit",
            template,
            "Another service 'db' may gain rights. Set it.",
            false,
        ),
        ("Audit", template, "Service 'db' may gain rights.", false),
        ("Audit", "It costs $ and $x.", "It costs 5 and 6.", false),
        // Its rules are templates of its messages, whatever they look like.
        (
            "Semgrep OSS",
            "The key '$KEY' is odd.",
            "A key is odd.",
            true,
        ),
    ] {
        let read = read(log(&format!(
            r#""tool":{{"driver":{{"name":"{tool}","rules":[{{"id":"r","fullDescription":{{"text":"{text}"}}}}]}}}},
            "results":[{{"ruleId":"r","message":{{"text":"{message}"}}}}]"#
        )));
        let both = format!("{message}\n\n{text}");
        let expected = if is_filled { message } else { &both };
        assert_eq!(read.descriptions(), [expected], "{message}");
    }
}

#[test]
fn lines_that_repeat_the_line_before_are_left_out() {
    for (message, expected) in [
        (r"From a user.\nFrom a user.\nEnd.", "From a user.\nEnd."),
        (r"a\n\nb", "a\n\nb"),
    ] {
        let result = format!(r#"{{"ruleId":"R1","message":{{"text":"{message}"}}}}"#);
        assert_eq!(read(run("", &result)).descriptions(), [expected]);
    }
}

#[test]
fn ratings_of_dependency_check_are_those_of_its_own_reports() {
    let rule = |properties: &str| {
        format!(
            r#""tool":{{"driver":{{"name":"dependency-check","rules":[{{"id":"CVE-2024-0001","fullDescription":{{"text":"null"}},
            "properties":{{{properties}}}}}]}}}},"results":[{{"ruleId":"CVE-2024-0001","message":{{"text":"CVE-2024-0001"}}}}]"#
        )
    };
    let v3 = r#""cvssv3_baseScore":5.5,"cvssv3_attackVector":"LOCAL","cvssv3_attackComplexity":"LOW","cvssv3_privilegesRequired":"NONE",
        "cvssv3_userInteraction":"REQUIRED","cvssv3_scope":"UNCHANGED","cvssv3_confidentialityImpact":"NONE","cvssv3_integrityImpact":"HIGH",
        "cvssv3_availabilityImpact":"NONE","cvssv3_version":"_3_0""#;
    let v2 = r#""cvssv2_score":5.9,"cvssv2_accessVector":"LOCAL","cvssv2_accessComplexity":"LOW","cvssv2_authenticationr":"$enc.json($x)",
        "cvssv2_confidentialityImpact":"$enc.json($x)","cvssv2_integrityImpact":"$enc.json($x)","cvssv2_availabilityImpact":"$enc.json($x)""#;
    for (properties, version, vector) in [
        (
            v3,
            Some("3.0"),
            Some("CVSS:3.0/AV:L/AC:L/PR:N/UI:R/S:U/C:N/I:H/A:N"),
        ),
        (v2, None, None),
    ] {
        let read = read(log(&rule(properties)));
        let finding = read.one();
        let rating = &finding.advisories[0].ratings[0];
        assert_eq!(rating.version.map(|v| v.as_str()), version);
        assert_eq!(rating.vector.as_deref(), vector);
        assert_eq!(finding.description, None);
    }
}

#[test]
fn web_addresses_of_a_repository_are_paths_whatever_the_commit() {
    let of = |uri: &str, provenance: &str| {
        let log = log(&format!(
            r#""tool":{{"driver":{{"name":"Audit"}}}},{provenance}"results":[{{"ruleId":"R","message":{{"text":"It is odd."}},
            "locations":[{{"physicalLocation":{{"artifactLocation":{{"uri":"{uri}"}},"region":{{"startLine":24}}}}}}]}}]"#
        ));
        read(log)
    };
    let first = of("https://github.com/acme/shop/blob/1111/src/A.php", "");
    let second = of("https://github.com/acme/shop/blob/2222/src/A.php", "");
    assert_eq!(first.paths(), ["src/A.php"]);
    let Location::File(file) = &first.one().locations[0] else {
        panic!("{:?}", first.one());
    };
    assert_eq!(file.region.unwrap().start_line, 24);
    assert_eq!(identity(first.one()), identity(second.one()));
    let provenance = r#""versionControlProvenance":[{"repositoryUri":"https://git.e.example/shop.git","branch":"feature/x"}],"#;
    for uri in [
        "https://git.e.example/shop/blob/feature/x/src/A.php",
        "https://git.e.example/shop/src/A.php#L24",
    ] {
        let read = of(uri, provenance);
        assert_eq!(read.paths(), ["src/A.php"], "{uri}");
    }
    for (uri, expected) in [
        (
            "github.com/acme/shop/blob/1a2b/src/a%20b.c#L3-L5",
            "src/a b.c",
        ),
        ("github.acme.example/acme/shop/blob/main/a.c", "a.c"),
        (
            "raw.githubusercontent.com/acme/shop/1a2b/src/a.c",
            "src/a.c",
        ),
        ("gitlab.com/acme/team/shop/-/blob/1a2b/src/a.c", "src/a.c"),
        ("git.acme.example/acme/shop/-/raw/main/a.c", "a.c"),
        ("bitbucket.org/acme/shop/src/1a2b/src/a.c", "src/a.c"),
        ("codeberg.org/acme/shop/src/branch/main/a.c", "a.c"),
        (
            "git.acme.example/projects/A/repos/shop/browse/src/a.c?at=main",
            "src/a.c",
        ),
        (
            "dev.azure.com/acme/p/_git/shop?path=/src/a.c&version=GBmain",
            "src/a.c",
        ),
    ] {
        assert_eq!(
            of(&format!("https://{uri}"), "").paths(),
            [expected],
            "{uri}"
        );
    }
    // Pages that do not show a file of the repository.
    for uri in [
        "https://shop.example/cart",
        "https://shop.example/blob/main/a.c",
        "https://github.com/acme/shop",
        "https://github.com/acme/shop/issues/12",
        "https://github.com/acme/shop/tree/main",
    ] {
        let page = of(uri, provenance);
        assert!(matches!(page.one().locations[0], Location::Web(_)), "{uri}");
    }
}

#[test]
fn absolute_paths_below_the_declared_root_of_the_sources_are_relative() {
    for uri in ["/build/p4/src/a.json", "file:///build/p4/src/a.json"] {
        let log = log(&format!(
            r#""tool":{{"driver":{{"name":"Audit"}}}},"originalUriBaseIds":{{"%SRCROOT%":{{"uri":"file:///build/p4/"}}}},
            "results":[{{"ruleId":"R","message":{{"text":"It is odd."}},"locations":[{{"physicalLocation":{{"artifactLocation":
            {{"uri":"{uri}","uriBaseId":"%SRCROOT%"}}}}}}]}}]"#
        ));
        assert_eq!(path(read(log).one()), "src/a.json");
    }
}

#[test]
fn rules_that_look_for_secrets_give_secrets() {
    for (rule, kind) in [
        (r#"{"id":"CWE-312"}"#, Kind::Secret),
        (
            r#"{"id":"x","properties":{"tags":["CWE-798: Use of Hard-coded Credentials"]}}"#,
            Kind::Secret,
        ),
        (r#"{"id":"python.hardcoded-password"}"#, Kind::Secret),
        (
            r#"{"id":"x","properties":{"tags":["secret"]}}"#,
            Kind::Secret,
        ),
        (
            r#"{"id":"x","properties":{"tags":["external/cwe/cwe-312","external/cwe/cwe-359"]}}"#,
            Kind::Code,
        ),
        (r#"{"id":"x"}"#, Kind::Code),
    ] {
        let id = rule.split('"').nth(3).unwrap();
        let read = read(run(
            rule,
            &format!(
                r#"{{"ruleId":"{id}","message":{{"text":"In Line: $conf['db_password'] = 'h0rseStaple';"}}}}"#
            ),
        ));
        assert_eq!(read.one().kind, kind, "{rule}");
        if kind == Kind::Secret {
            assert!(
                !format!("{:?}", read.one()).contains("h0rseStaple"),
                "{rule}"
            );
        }
    }
}

#[test]
fn the_scanned_image_is_a_location() {
    let trivy = valid("2.1.0-trivy");
    let image = |finding: &Finding<'static>| {
        finding
            .locations
            .iter()
            .find_map(|location| match location {
                Location::Image(image) => Some(image.name.to_string()),
                _ => None,
            })
    };
    assert_eq!(image(&trivy.findings[0]).as_deref(), Some("acme/shop:1.4"));
    let grype = log(
        r#""tool":{"driver":{"name":"Grype","rules":[{"id":"GHSA-jf85-cpcp-j695-a","help":{"text":"Package: a\nVersion: 1.0\nFix Version: 1.1\nType: npm"}}]}},
        "results":[{"ruleId":"GHSA-jf85-cpcp-j695-a","message":{"text":"A high vulnerability in npm package: a, version 1.0 was found in image acme/shop:1.4 at: /a/package.json"}}]"#,
    );
    let read = read(grype);
    assert_eq!(image(read.one()).as_deref(), Some("acme/shop:1.4"));
    assert_eq!(advice(read.one()).0, Some("Update a to 1.1 or later."));
}

//! Policy files.

#![expect(
    clippy::unwrap_used,
    reason = "in a test a failed expectation is the failure"
)]

use std::collections::BTreeSet;

use finding_severity::{
    CvssVersion, Date, Evidence, EvidenceKind, Kind, Label, Normalized, Policy, PolicyRule, Rating,
    Usage,
};

/// Returns the policy of the README.
fn example() -> &'static str {
    let (_, rest) = include_str!("../README.md")
        .split_once("```toml\n")
        .unwrap();
    rest.split_once("```").unwrap().0
}

/// Returns the keys that an error message says were expected.
fn expected_keys(message: &str) -> BTreeSet<String> {
    let (_, keys) = message.split_once("expected one of ").unwrap();
    keys.split(", ")
        .map(|key| key.trim_matches('`').to_owned())
        .collect()
}

#[test]
fn the_example_has_every_key_and_reads_without_warning() {
    let policy = Policy::from_toml(example()).unwrap();
    assert_eq!(policy.warnings(), []);

    let keys = |wrong: &str| {
        let error = Policy::from_toml(wrong).unwrap_err();
        expected_keys(error.message())
    };
    let document: toml::Table = example().parse().unwrap();
    let own: BTreeSet<String> = document.keys().cloned().collect();
    assert_eq!(own, keys("nonsense = 1"));
    let rules = document["rules"].as_array().unwrap();
    let own: BTreeSet<String> = rules
        .iter()
        .flat_map(|rule| rule.as_table().unwrap().keys().cloned())
        .collect();
    assert_eq!(own, keys("[[rules]]\nnonsense = 1"));
}

#[test]
fn every_rule_of_the_example_applies_to_a_finding() {
    let policy = Policy::from_toml(example()).unwrap();
    let nothing = Evidence::default();
    let cases = [
        (
            Evidence {
                tool: "zap",
                word: Some("high"),
                ..nothing
            },
            90,
            "word, by the policy",
        ),
        (
            Evidence {
                tool: "zap",
                word: Some("Informational"),
                ..nothing
            },
            10,
            "word, by the policy",
        ),
        (
            Evidence {
                known_exploited: true,
                ..nothing
            },
            70,
            "known exploited",
        ),
        (
            Evidence {
                epss: Some(0.6),
                ..nothing
            },
            70,
            "likely exploited (EPSS)",
        ),
        (
            Evidence {
                tool: "semgrep",
                kind: Some(Kind::Code),
                word: Some("INFO"),
                cwes: &[79],
                ..nothing
            },
            70,
            r#"rule 1 "injection""#,
        ),
        (
            Evidence {
                tool: "trivy",
                word: Some("HIGH"),
                paths: &["app/AppTest.java"],
                ..nothing
            },
            39,
            r#"rule 2 "tests are not deployed""#,
        ),
        (
            Evidence {
                tool: "sonarqube",
                word: Some("MAJOR"),
                rule: Some("java:S5145"),
                ..nothing
            },
            20,
            r#"rule 3 "logs its own input""#,
        ),
        (
            Evidence {
                tool: "dependency-check",
                word: Some("high"),
                advisories: &["CVE-2020-8908"],
                packages: &["pkg:maven/com.google.guava/guava@29.0-jre"],
                ..nothing
            },
            1,
            r#"rule 4 "not reachable""#,
        ),
        (
            Evidence {
                tool: "zap",
                word: Some("High"),
                confidence: Some("Low"),
                ..nothing
            },
            69,
            r#"rule 5 "low confidence""#,
        ),
        (
            Evidence {
                epss: Some(0.95),
                ..nothing
            },
            90,
            r#"rule 6 "likely to be exploited""#,
        ),
        (
            Evidence {
                tool: "phpstan",
                rule: Some("missingType.return"),
                paths: &["legacy/../legacy/a.php"],
                ..nothing
            },
            40,
            "no word, score or vector",
        ),
    ];
    let policy = policy.with_today("2026-12-31".parse().unwrap());
    let mut usage = Usage::new(&policy);
    for (evidence, number, basis) in cases {
        let graded = policy.grade_counted(&evidence, &mut usage);
        assert_eq!(
            (graded.normalized.get(), graded.basis.to_string().as_str()),
            (number, basis)
        );
    }
    assert_eq!(usage.unused(&policy).count(), 0);
    let accepted: Vec<String> = usage
        .accepted(&policy)
        .map(|rule| format!("{}: {}", rule.reference(), rule.findings))
        .collect();
    assert_eq!(accepted, [r#"rule 7 "rewritten next year": 1"#]);
}

#[test]
fn a_policy_reads_as_it_was_written() {
    let pattern = |text: &str| text.parse().unwrap();
    let everything = PolicyRule::new("every condition")
        .because("it's a \"test\"\nof two lines")
        .tool("zap")
        .tool("trivy")
        .kind(Kind::Web)
        .word("High")
        .rule(pattern("a*"))
        .cwe(79)
        .cwe(89)
        .advisory("CVE-2021-44228")
        .package(pattern(r"pkg:npm/\*@?"))
        .path(pattern("**/test/**"))
        .confidence("False Positive")
        .known_exploited(false)
        .epss_at_least(0.25)
        .at_least(Label::Low)
        .at_most(Normalized::new(50).unwrap())
        .suppress()
        .until(Date::new(2028, 2, 29).unwrap());
    let policies = [
        Policy::default(),
        Policy::aws_blog(),
        Policy::from_toml(example()).unwrap(),
        Policy::aws_blog()
            .with_order([EvidenceKind::Score, EvidenceKind::Level])
            .with_aggregators(["a", "b"])
            .with_ungraded(Normalized::new(0).unwrap())
            .with_unset(Label::Critical)
            .with_known_exploited(Normalized::new(100).unwrap())
            .with_epss(0.125, Label::Low)
            .unwrap()
            .with_word("zap", "High", Label::Low)
            .with_word("zap", "two words = \"x\"", Normalized::new(3).unwrap())
            .with_word("other tool", "", Label::Low)
            .with_rule(everything)
            .unwrap()
            .with_rule(PolicyRule::new("").set(Label::High))
            .unwrap()
            .with_rule(PolicyRule::new("").because("known").suppress())
            .unwrap(),
    ];
    for policy in policies {
        let toml = policy.to_toml().unwrap();
        assert_eq!(Policy::from_toml(&toml).unwrap(), policy, "{toml}");
        let json = policy.to_json().unwrap();
        assert_eq!(Policy::from_json(&json).unwrap(), policy, "{json}");
    }
}

#[test]
fn a_policy_without_changes_is_an_empty_file() {
    assert_eq!(Policy::from_toml("").unwrap(), Policy::default());
    assert_eq!(Policy::from_json("{}").unwrap(), Policy::default());
    assert_eq!(Policy::default().to_toml().unwrap(), "");
    assert_eq!(Policy::default().to_json().unwrap(), "{}");
    assert_eq!(
        Policy::aws_blog().to_toml().unwrap(),
        "preset = \"aws-blog\"\n"
    );
    assert_eq!(
        Policy::from_toml("preset = 'aws-blog'").unwrap(),
        Policy::aws_blog()
    );
}

#[test]
fn json_has_the_keys_of_toml() {
    let toml = Policy::from_toml(example()).unwrap();
    let document: toml::Table = example().parse().unwrap();
    let json = serde_json::to_string(&document).unwrap();
    assert_eq!(Policy::from_json(&json).unwrap(), toml);
}

#[test]
fn invalid_toml_policies_are_refused_with_a_position() {
    let refused = [
        ("ungraded = HIGH", "line 1, column 12: "),
        ("a", "line 1, column 2: "),
        (
            "\n\n  nonsense = 1",
            "line 3, column 3: unknown field `nonsense`, expected one of ",
        ),
        (
            "preset = 'aws'",
            "line 1, column 10: unknown variant `aws`, expected `default` or `aws-blog`",
        ),
        (
            "unset = 'UNKNOWN'",
            "line 1, column 9: \"UNKNOWN\": expected INFORMATIONAL, LOW, MEDIUM, HIGH or CRITICAL",
        ),
        (
            "unset = 101",
            "line 1, column 9: invalid value: integer `101`, expected a number from 0 to 100",
        ),
        (
            "unset = -1",
            "line 1, column 9: invalid value: integer `-1`, expected a number from 0 to 100",
        ),
        (
            "unset = 40.0",
            "line 1, column 9: invalid type: floating point `40.0`, expected a label such as",
        ),
        (
            "order = ['word', 'cvss-3']",
            "line 1, column 18: \"cvss-3\": expected word, score, cvss-4.0, cvss-3.1, ",
        ),
        (
            "known-exploited = 'HIGH'",
            "line 1, column 19: invalid type: string \"HIGH\", expected a table with at-least",
        ),
        (
            "[epss]\nprobability = 50\nat-least = 'LOW'",
            "line 1, column 1: an EPSS probability is from 0 to 1",
        ),
        (
            "[epss]\nprobability = 0.5",
            "line 1, column 1: missing field `at-least`",
        ),
        (
            "[words]\nzap = 'HIGH'",
            "line 2, column 7: invalid type: string \"HIGH\", expected severity values with",
        ),
        (
            "[words.zap]\nHigh = 'high'\nhigh = 'low'",
            "line 1, column 1: duplicate severity value \"high\" of zap",
        ),
        (
            "[words.zap]\n\"ä\" = 'höher'",
            "line 2, column 7: \"höher\": expected INFORMATIONAL, ",
        ),
        (
            "[[rules]]\nset = 'LOW'\n\n[[rules]]\ntool = 'zap'",
            "line 4, column 1: a rule needs one of set, at-least, at-most and status",
        ),
        (
            "[[rules]]\nat-least = 'HIGH'\nat-most = 'LOW'",
            "line 1, column 1: a rule has an at-least above its at-most",
        ),
        (
            "[[rules]]\nset = 1\ntool = []",
            "line 3, column 8: an empty list matches nothing",
        ),
        (
            "[[rules]]\nset = 1\nkind = 'wbe'",
            "line 3, column 8: \"wbe\": expected dependency, code, web, ",
        ),
        (
            "[[rules]]\nset = 1\nkind = ['web', 1]",
            "line 3, column 16: invalid type: integer `1`, expected a string",
        ),
        (
            "[[rules]]\nset = 1\ncwe = 'CWE-+79'",
            "line 3, column 7: invalid value: string \"CWE-+79\", expected a weakness",
        ),
        (
            "[[rules]]\nset = 1\ncwe = -79",
            "line 3, column 7: invalid value: integer `-79`, expected a weakness",
        ),
        (
            "[[rules]]\nset = 1\npath = ''",
            "line 3, column 8: \"\": the pattern is empty",
        ),
        (
            "[[rules]]\nset = 1\npath = 'a\\'",
            "line 3, column 8: \"a\\\\\": the pattern ends in the middle of an escape",
        ),
        (
            "[[rules]]\nset = 1\nepss-at-least = 2.0",
            "line 1, column 1: an EPSS probability is from 0 to 1",
        ),
        (
            "[[rules]]\nset = 1\nset = 2",
            "line 3, column 1: duplicate key",
        ),
    ];
    for (text, message) in refused {
        let error = Policy::from_toml(text).expect_err(text);
        let shown = error.to_string();
        assert!(
            shown.starts_with(message),
            "{text}\nis     {shown}\nwanted {message}"
        );
        assert!(!shown.contains('\n'), "{shown}");
    }
}

#[test]
fn invalid_json_policies_are_refused_with_a_position() {
    let refused = [
        ("", "line 1, column 1: EOF while parsing a value"),
        (
            "[]",
            "line 1, column 1: invalid type: sequence, expected a policy",
        ),
        (
            "{\n  \"nonsense\": 1}",
            "line 2, column 12: unknown field `nonsense`, expected one of ",
        ),
        (
            "{\"unset\": 101}",
            "line 1, column 13: invalid value: integer `101`, expected a number from 0 to 100",
        ),
        (
            "{\"rules\": [\n  {\"tool\": \"zap\"}]}",
            "line 2, column 17: a rule needs one of set, at-least, at-most and status",
        ),
        (
            "{\"words\": {\"zap\": {\"High\": 1, \"HIGH\": 2}}}",
            "line 1, column 36: duplicate severity value \"HIGH\" of zap",
        ),
        (
            "{\"unset\": 1, \"unset\": 2}",
            "line 1, column 20: duplicate field `unset`",
        ),
    ];
    for (text, message) in refused {
        let error = Policy::from_json(text).expect_err(text);
        let shown = error.to_string();
        assert!(
            shown.starts_with(message),
            "{text}\nis     {shown}\nwanted {message}"
        );
        assert!(
            !shown.contains('\n') && !error.message().contains(" at line "),
            "{shown}"
        );
    }
}

#[test]
fn a_position_counts_characters() {
    let error = Policy::from_toml("ungraded = 'MEDIUM' # größer\nunset = 'größer'").unwrap_err();
    assert_eq!((error.line(), error.column()), (Some(2), Some(9)));
    let error = Policy::from_toml("known-exploited = { 'größe' = 1 }").unwrap_err();
    assert_eq!((error.line(), error.column()), (Some(1), Some(21)));
    let error =
        Policy::from_toml("epss = { probability = 1.0, at-least = 'ö', 'x' = 1 }").unwrap_err();
    assert_eq!((error.line(), error.column()), (Some(1), Some(40)));
}

#[test]
fn a_file_decides_like_the_policy_built_in_code() {
    let file =
        "order = ['cvss-3.1', 'word']\n[[rules]]\nname = 'x'\ncwe = 'cwe-79'\nat-most = 'LOW'";
    let built = Policy::default()
        .with_order([EvidenceKind::Cvss31, EvidenceKind::Word])
        .with_rule(PolicyRule::new("x").cwe(79).at_most(Label::Low))
        .unwrap();
    let policy = Policy::from_toml(file).unwrap();
    assert_eq!(policy, built);
    let ratings = [Rating {
        version: Some(CvssVersion::V31),
        score: Some(9.8),
        ..Rating::default()
    }];
    let evidence = Evidence {
        tool: "trivy",
        word: Some("LOW"),
        ratings: &ratings,
        ..Evidence::default()
    };
    assert_eq!(policy.grade(&evidence).label, Label::Critical);
}

#[test]
fn an_error_that_quotes_a_long_word_is_a_short_line() {
    let word = format!("{}\u{9b}", "x".repeat(10_000));
    for error in [
        Policy::from_toml(&format!("from = \"{word}\"")).unwrap_err(),
        Policy::from_json(&format!("{{\"from\": \"{word}\"}}")).unwrap_err(),
        Policy::from_json(&format!("{{\"{word}\": 1}}")).unwrap_err(),
    ] {
        let line = error.to_string();
        assert!(
            line.len() < 600 && !line.contains(char::is_control),
            "{line}"
        );
    }
}

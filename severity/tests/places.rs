//! Rules on findings with several locations: to raise, one has to match; to lower, all have to match.

#![expect(
    clippy::unwrap_used,
    reason = "in a test a failed expectation is the failure"
)]

use finding_severity::{Evidence, Label, Pattern, Policy, PolicyRule, Status, Subject, Usage};

const TESTS: &[&str] = &["tests/**", "**/tests/**"];

fn in_tests() -> PolicyRule {
    TESTS
        .iter()
        .fold(PolicyRule::new("tests"), |rule, pattern| {
            rule.path(pattern.parse().unwrap())
        })
}

fn policy(rule: PolicyRule) -> Policy {
    Policy::default().with_rule(rule).unwrap()
}

fn at<'a>(paths: &'a [&'a str]) -> Evidence<'a> {
    Evidence {
        tool: "semgrep",
        word: Some("ERROR"),
        paths,
        ..Evidence::default()
    }
}

#[test]
fn one_place_outside_keeps_a_finding_from_being_lowered() {
    let rules = [
        in_tests().at_most(Label::Low),
        in_tests().set(Label::Low),
        in_tests().set(Label::Informational),
    ];
    for rule in rules {
        let policy = policy(rule.clone());
        let label = |paths: &[&str]| policy.grade(&at(paths)).label;
        assert!(label(&["tests/a.php"]) <= Label::Low, "{rule:?}");
        assert!(label(&["tests/a.php", "src/tests/b.php"]) <= Label::Low);
        assert_eq!(label(&["src/a.php", "tests/a.php"]), Label::High);
        assert_eq!(label(&["tests/a.php", "src/a.php"]), Label::High);
        assert_eq!(label(&[]), Label::High);
    }
}

#[test]
fn one_place_inside_is_enough_to_raise() {
    for rule in [
        in_tests().at_least(Label::Critical),
        in_tests().set(Label::Critical),
    ] {
        let policy = policy(rule);
        let label = |paths: &[&str]| policy.grade(&at(paths)).label;
        assert_eq!(label(&["src/a.php", "tests/a.php"]), Label::Critical);
        assert_eq!(label(&["src/a.php"]), Label::High);
    }
}

#[test]
fn a_rule_that_sets_a_grade_may_lower_or_raise() {
    let policy = policy(in_tests().set(Label::Medium));
    let paths = ["src/a.php", "tests/a.php"];
    let label = |word| {
        let finding = Evidence {
            word: Some(word),
            ..at(&paths)
        };
        policy.grade(&finding).label
    };
    assert_eq!(label("ERROR"), Label::High);
    assert_eq!(label("INFO"), Label::Medium);
}

#[test]
fn one_place_outside_keeps_a_finding_open() {
    let policy = policy(in_tests().because("not deployed").suppress());
    let status = |paths: &[&str]| policy.grade(&at(paths)).status;
    assert_eq!(status(&["tests/a.php"]), Status::Suppressed);
    assert_eq!(status(&["tests/a.php", "src/a.php"]), Status::Open);
}

#[test]
fn every_spelling_of_a_path_is_the_same_path() {
    let lowered = policy(in_tests().at_most(Label::Low));
    let label = |path: &str| lowered.grade(&at(&[path])).label;
    for path in [
        "tests/a.php",
        "./tests/a.php",
        "tests//a.php",
        r"tests\a.php",
        "src/../tests/a.php",
        "https://example.org/x/%2e%2E/tests/a.php",
    ] {
        assert_eq!(label(path), Label::Low, "{path}");
    }
    for path in [
        "tests/../src/a.php",
        "tests/./../src/a.php",
        r"tests\..\src\a.php",
        "tests/x/../../src/a.php",
        "https://example.org/tests/%2e%2e/src/a.php",
    ] {
        assert_eq!(label(path), Label::High, "{path}");
    }
    let raised = policy(
        PolicyRule::new("")
            .path("src/**".parse().unwrap())
            .at_least(Label::Critical),
    );
    let evasive = at(&["src/./a.php"]);
    assert_eq!(raised.grade(&evasive).label, Label::Critical);
}

#[test]
fn a_rule_lowers_only_if_every_package_matches() {
    let pattern: Pattern = "pkg:npm/left-pad@*".parse().unwrap();
    let policy = policy(PolicyRule::new("").package(pattern).at_most(Label::Low));
    let label = |packages: &[&str]| {
        let finding = Evidence {
            packages,
            ..at(&[])
        };
        policy.grade(&finding).label
    };
    assert_eq!(label(&["pkg:npm/left-pad@1.0.0"]), Label::Low);
    assert_eq!(
        label(&["pkg:npm/left-pad@1.0.0", "pkg:npm/lodash@4.0.0"]),
        Label::High
    );
}

#[test]
fn conditions_of_a_rule_are_independent() {
    let rule = in_tests()
        .package("pkg:npm/*".parse().unwrap())
        .at_most(Label::Low);
    let policy = policy(rule);
    let label = |paths, packages| {
        let finding = Evidence {
            packages,
            ..at(paths)
        };
        policy.grade(&finding).label
    };
    assert_eq!(label(&["tests/a"], &["pkg:npm/a"]), Label::Low);
    assert_eq!(label(&["tests/a", "b"], &["pkg:npm/a"]), Label::High);
    assert_eq!(label(&["tests/a"], &["pkg:npm/a", "b"]), Label::High);
}

/// A finding with two advisories, the first of which has two names.
struct TwoAdvisories;

impl Subject for TwoAdvisories {
    fn tool(&self) -> &str {
        "zap"
    }

    fn word(&self) -> Option<&str> {
        Some("High")
    }

    fn any_advisory(&self, test: &mut dyn FnMut(&str) -> bool) -> bool {
        test("CVE-2020-0001") || test("GHSA-aaaa-bbbb-cccc") || test("CVE-2020-0002")
    }

    fn all_advisories(&self, test: &mut dyn FnMut(&str) -> bool) -> bool {
        (test("CVE-2020-0001") || test("GHSA-aaaa-bbbb-cccc")) && test("CVE-2020-0002")
    }
}

#[test]
fn a_rule_lowers_only_if_every_advisory_matches_by_one_of_its_names() {
    let label = |names: &[&str]| {
        let rule = names
            .iter()
            .fold(PolicyRule::new(""), |rule, name| rule.advisory(name));
        policy(rule.at_most(Label::Low)).grade(&TwoAdvisories).label
    };
    assert_eq!(label(&["CVE-2020-0001"]), Label::High);
    assert_eq!(label(&["CVE-2020-0002"]), Label::High);
    assert_eq!(label(&["GHSA-AAAA-bbbb-cccc", "cve-2020-0002"]), Label::Low);
}

/// A finding with incomplete locations: it does not claim that these are all.
struct SomePlaces;

impl Subject for SomePlaces {
    fn tool(&self) -> &str {
        "zap"
    }

    fn word(&self) -> Option<&str> {
        Some("High")
    }

    fn any_path(&self, test: &mut dyn FnMut(&str) -> bool) -> bool {
        test("tests/a.php")
    }
}

#[test]
fn a_rule_on_paths_does_not_lower_while_some_places_are_unknown() {
    let lowering = policy(in_tests().at_most(Label::Low));
    assert_eq!(lowering.grade(&SomePlaces).label, Label::High);
    let raising = policy(in_tests().at_least(Label::Critical));
    assert_eq!(raising.grade(&SomePlaces).label, Label::Critical);
}

#[test]
fn a_rule_that_matches_a_finding_in_part_is_counted_as_withheld() {
    let policy = policy(in_tests().at_most(Label::Low));
    let (mut usage, mut other) = (Usage::new(&policy), Usage::new(&policy));
    for paths in [["tests/a.php", "src/a.php"], ["src/a.php", "tests/b.php"]] {
        let _ = policy.grade_counted(&at(&paths), &mut other);
    }
    usage.merge(&other);
    let withheld: Vec<_> = usage.withheld(&policy).collect();
    assert_eq!((withheld.len(), withheld[0].findings), (1, 2));
    assert_eq!(withheld[0].reference().to_string(), r#"rule 1 "tests""#);
    assert_eq!(usage.unused(&policy).count(), 0);
    // A finding that is not lowered anyway is not withheld.
    let informational = Evidence {
        word: Some("INFO"),
        ..at(&["tests/a.php", "src/a.php"])
    };
    let mut usage = Usage::new(&policy);
    let _ = policy.grade_counted(&informational, &mut usage);
    assert_eq!(usage.withheld(&policy).count(), 0);
}

#[test]
fn an_explanation_says_why_a_rule_does_not_lower() {
    let policy = policy(in_tests().at_most(Label::Low));
    let finding = at(&["tests/a.php", "src/a.php"]);
    assert_eq!(
        policy.explain(&finding).to_string(),
        "word \"ERROR\": HIGH (word of semgrep)\n\
         decided: HIGH 70 (word of semgrep)\n\
         rule 1 \"tests\": neither lowers nor suppresses, since it does not match every path, \
         package and advisory\n\
         result: HIGH 70 (word of semgrep)"
    );
}

#[test]
fn a_pattern_that_no_path_can_match_is_a_warning() {
    let warnings = |pattern: &str| -> Vec<String> {
        let policy = policy(
            PolicyRule::new("")
                .path(pattern.parse().unwrap())
                .at_most(Label::Low),
        );
        policy.warnings().iter().map(ToString::to_string).collect()
    };
    for pattern in ["./tests/**", "src/../tests/*", "src//a", "a/./b"] {
        assert_eq!(
            warnings(pattern),
            [format!(
                "rule 1: the path {pattern:?} matches nothing, since paths are compared without \
                 `./`, `//` and `..`"
            )]
        );
    }
    for pattern in [
        "../tests/**",
        "/tests/",
        "https://example.org/**",
        "**/.git/*",
    ] {
        assert_eq!(warnings(pattern), [""; 0], "{pattern}");
    }
}

#[test]
fn a_rule_is_not_overridden_by_one_that_may_not_lower() {
    let rules = [
        in_tests().at_least(Label::Critical),
        in_tests().set(Label::Low),
    ];
    let policy = rules
        .into_iter()
        .try_fold(Policy::default(), Policy::with_rule)
        .unwrap();
    let finding = at(&["tests/a.php", "src/a.php"]);
    assert_eq!(policy.grade(&finding).label, Label::Critical);
    let warnings: Vec<String> = policy.warnings().iter().map(ToString::to_string).collect();
    assert_eq!(
        warnings,
        [r#"rule 2 "tests" has the same name as rule 1 "tests""#]
    );
}

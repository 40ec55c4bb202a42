//! Rules that accept a risk, and rules that expire.

#![expect(
    clippy::unwrap_used,
    reason = "in a test a failed expectation is the failure"
)]

use finding_severity::{Date, Evidence, Kind, Label, Policy, PolicyRule, RuleUsage, Status, Usage};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn finding(advisory: &'static [&'static str]) -> Evidence<'static> {
    Evidence {
        tool: "trivy",
        word: Some("HIGH"),
        advisories: advisory,
        ..Evidence::default()
    }
}

const LODASH: &[&str] = &["CVE-2021-23337"];

fn accepting() -> PolicyRule {
    PolicyRule::new("lodash")
        .advisory("CVE-2021-23337")
        .because("no template\n is made of input")
        .suppress()
}

fn policy(rule: PolicyRule) -> Policy {
    Policy::default().with_rule(rule).unwrap()
}

fn listed<'p>(rules: impl Iterator<Item = RuleUsage<'p>>) -> Vec<(String, u64)> {
    rules
        .map(|rule| (rule.reference().to_string(), rule.findings))
        .collect()
}

#[test]
fn an_accepted_finding_is_suppressed_with_rule_and_reason() {
    let policy = policy(accepting());
    let finding = finding(LODASH);
    let graded = policy.grade(&finding);
    // An accepted finding keeps its grade.
    assert_eq!(
        (graded.status, graded.label),
        (Status::Suppressed, Label::High)
    );
    assert_eq!(graded.basis.to_string(), "word of trivy");
    let accepted = graded.accepted.unwrap();
    assert_eq!(accepted.rule.name(), Some("lodash"));
    assert_eq!(&*accepted.reason, "no template\n is made of input");
    assert_eq!(
        accepted.to_string(),
        r#"rule 1 "lodash": no template is made of input"#
    );
    assert_eq!(
        policy.explain(&finding).to_string(),
        "word \"HIGH\": HIGH (word of trivy)\n\
         decided: HIGH 70 (word of trivy)\n\
         suppressed by rule 1 \"lodash\": no template is made of input\n\
         result: HIGH 70 (word of trivy), suppressed"
    );
}

#[test]
fn other_findings_stay_open() {
    let policy = policy(accepting());
    let finding = finding(&["CVE-2021-44228"]);
    let graded = policy.grade(&finding);
    assert_eq!((graded.status, graded.accepted), (Status::Open, None));
}

#[test]
fn a_rule_may_accept_and_grade() {
    let policy = policy(accepting().at_most(Label::Low));
    let finding = finding(LODASH);
    let graded = policy.grade(&finding);
    assert_eq!(
        (graded.status, graded.label),
        (Status::Suppressed, Label::Low)
    );
}

#[test]
fn a_rule_applies_up_to_and_including_its_last_day() {
    let policy = policy(accepting().until(day("2026-02-28")));
    let status = |today| {
        let policy = policy.clone().with_today(day(today));
        policy.grade(&finding(LODASH)).status
    };
    assert_eq!(status("2026-02-27"), Status::Suppressed);
    assert_eq!(status("2026-02-28"), Status::Suppressed);
    assert_eq!(status("2026-03-01"), Status::Open);
    assert_eq!(status("2027-01-01"), Status::Open);
}

#[test]
fn an_expired_rule_that_raises_does_not_apply() {
    let rule = PolicyRule::new("campaign")
        .kind(Kind::Web)
        .at_least(Label::Critical);
    let policy = policy(rule.until(day("2026-02-28")));
    let web = Evidence {
        kind: Some(Kind::Web),
        ..finding(&[])
    };
    let label = |today| policy.clone().with_today(day(today)).grade(&web).label;
    assert_eq!(label("2026-02-28"), Label::Critical);
    assert_eq!(label("2026-03-01"), Label::High);
}

#[test]
fn a_rule_that_ends_only_raises_while_the_date_is_unknown() {
    let until = day("2999-12-31");
    let suppressing = policy(accepting().until(until));
    let finding = finding(LODASH);
    assert_eq!(suppressing.grade(&finding).status, Status::Open);
    let lowering = policy(PolicyRule::new("").at_most(Label::Low).until(until));
    assert_eq!(lowering.grade(&finding).label, Label::High);
    let raising = policy(PolicyRule::new("").at_least(Label::Critical).until(until));
    assert_eq!(raising.grade(&finding).label, Label::Critical);
    assert!(suppressing.explain(&finding).to_string().contains(
        "\nrule 1 \"lodash\": neither lowers nor suppresses, since it has an end and today's date \
         is unknown\n"
    ));
}

#[test]
fn a_finding_that_the_report_closed_is_not_accepted_by_the_policy() {
    let policy = policy(PolicyRule::new("all").because("a test system").suppress());
    let mut usage = Usage::new(&policy);
    for status in [Status::Suppressed, Status::FalsePositive, Status::Fixed] {
        let closed = Evidence {
            tool: "trivy",
            status,
            ..Evidence::default()
        };
        let graded = policy.grade_counted(&closed, &mut usage);
        assert_eq!((graded.status, graded.accepted), (status, None));
    }
    assert_eq!(usage.accepted(&policy).count(), 0);
    assert_eq!(usage.unused(&policy).count(), 0);
}

#[test]
fn accepted_findings_are_counted_for_the_last_rule_that_accepts_them() {
    let rules = [
        accepting(),
        PolicyRule::new("test system").because("no data").suppress(),
        PolicyRule::new("nothing")
            .tool("zap")
            .because("unused")
            .suppress(),
        accepting(),
    ];
    let policy = rules
        .into_iter()
        .try_fold(Policy::aws_blog(), Policy::with_rule)
        .unwrap();
    let (mut usage, mut other) = (Usage::new(&policy), Usage::new(&policy));
    let lodash = finding(LODASH);
    for usage in [&mut usage, &mut other] {
        let graded = policy.grade_counted(&lodash, usage);
        assert_eq!(graded.accepted.unwrap().rule.number(), 4);
        let _ = policy.grade_counted(&finding(&[]), usage);
    }
    usage.merge(&other);
    assert_eq!(
        listed(usage.accepted(&policy)),
        [
            (r#"rule 2 "test system""#.to_owned(), 2),
            (r#"rule 4 "lodash""#.to_owned(), 2)
        ]
    );
    let unused: Vec<String> = usage.unused(&policy).map(|rule| rule.to_string()).collect();
    assert_eq!(unused, [r#"rule 3 "nothing""#]);
}

#[test]
fn expired_rules_are_listed_with_the_findings_they_no_longer_accept() {
    let rules = [
        accepting().until(day("2026-01-31")),
        PolicyRule::new("gone")
            .tool("zap")
            .at_most(Label::Low)
            .until(day("2025-12-31")),
        PolicyRule::new("current")
            .tool("zap")
            .at_most(Label::Low)
            .until(day("2026-02-01")),
    ];
    let policy = rules
        .into_iter()
        .try_fold(Policy::default(), Policy::with_rule)
        .unwrap()
        .with_today(day("2026-02-01"));
    let mut usage = Usage::new(&policy);
    for _ in 0..3 {
        let _ = policy.grade_counted(&finding(LODASH), &mut usage);
    }
    assert_eq!(
        listed(usage.expired(&policy)),
        [
            (r#"rule 1 "lodash""#.to_owned(), 3),
            (r#"rule 2 "gone""#.to_owned(), 0)
        ]
    );
    let ends = usage.expired(&policy).map(|rule| rule.rule.last_day());
    assert_eq!(
        ends.collect::<Vec<_>>(),
        [Some(day("2026-01-31")), Some(day("2025-12-31"))]
    );
    // An expired rule is not also reported as unused.
    let unused: Vec<String> = usage.unused(&policy).map(|rule| rule.to_string()).collect();
    assert_eq!(unused, [r#"rule 3 "current""#]);
    let explained = policy.explain(&finding(LODASH)).to_string();
    assert!(
        explained.contains("\nrule 1 \"lodash\": expired after 2026-01-31\n"),
        "{explained}"
    );
}

#[test]
fn a_rule_that_accepts_needs_a_reason() {
    for rule in [
        PolicyRule::new("").suppress(),
        PolicyRule::new("").because(" \n").suppress(),
        PolicyRule::new("").set(Label::Low).suppress(),
    ] {
        let error = Policy::default().with_rule(rule).unwrap_err();
        assert_eq!(
            error.to_string(),
            "a rule with a status needs a reason, such as reason = \"not reachable\""
        );
    }
}

#[test]
fn an_accepting_rule_is_not_overridden_by_one_that_sets_the_grade() {
    let policy = policy(accepting())
        .with_rule(PolicyRule::new("set").set(Label::Low))
        .unwrap();
    assert_eq!(policy.warnings(), []);
    let policy = Policy::default()
        .with_rule(PolicyRule::new("low").at_most(Label::Low))
        .unwrap()
        .with_rule(
            PolicyRule::new("ends")
                .set(Label::High)
                .until(day("2026-01-01")),
        )
        .unwrap();
    assert_eq!(policy.warnings(), []);
}

#[cfg(feature = "policy-files")]
mod files {
    use super::*;

    #[test]
    fn a_file_accepts_risks() {
        let policy = Policy::from_toml(
            "[[rules]]\nname = 'lodash'\nreason = 'no template'\nadvisory = 'CVE-2021-23337'\n\
             status = 'Suppressed'\nuntil = '2026-02-28'",
        )
        .unwrap()
        .with_today(day("2026-02-28"));
        let finding = finding(LODASH);
        let graded = policy.grade(&finding);
        assert_eq!(
            graded.accepted.unwrap().to_string(),
            r#"rule 1 "lodash" until 2026-02-28: no template"#
        );
        // The current date belongs to the run, not to the file.
        let written = Policy::from_toml(&policy.to_toml().unwrap()).unwrap();
        assert_eq!(written.with_today(day("2026-02-28")), policy);
    }

    #[test]
    fn invalid_acceptances_are_refused_with_their_position() {
        let rule = |keys: &str| format!("[[rules]]\ntool = 'zap'\n{keys}");
        for (keys, message) in [
            (
                "status = 'suppressed'",
                "line 1, column 1: a rule with a status needs a reason, such as reason = ",
            ),
            (
                "reason = 'x'\nstatus = 'accepted'",
                "line 4, column 10: invalid value: string \"accepted\", expected \"suppressed\"",
            ),
            (
                "reason = 'x'\nstatus = true",
                "line 4, column 10: invalid type: boolean `true`, expected \"suppressed\"",
            ),
            (
                "set = 1\nuntil = '2026-02-29'",
                "line 4, column 9: \"2026-02-29\": expected a date such as",
            ),
            (
                "set = 1\nuntil = '2026-1-1'",
                "line 4, column 9: \"2026-1-1\": expected a date such as",
            ),
            (
                "set = 1\nuntil = 2026-02-28",
                "line 4, column 9: expected a date in quotes such as \"2026-12-31\"",
            ),
            (
                "set = 1\nuntil = 2026",
                "line 4, column 9: invalid type: integer `2026`, expected a date in quotes",
            ),
            (
                "reason = 'x'\nuntil = '2026-02-28'",
                "line 1, column 1: a rule needs one of set, at-least, at-most and status",
            ),
        ] {
            let error = Policy::from_toml(&rule(keys)).expect_err(keys).to_string();
            assert!(
                error.starts_with(message),
                "{keys}\nis     {error}\nwanted {message}"
            );
        }
        let error = Policy::from_json("{\"rules\": [{\"set\": 1,\n \"until\": \"soon\"}]}");
        assert_eq!(
            error.unwrap_err().to_string(),
            "line 2, column 16: \"soon\": expected a date such as 2026-12-31"
        );
    }
}

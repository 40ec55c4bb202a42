//! Tests of the examples.

use std::collections::BTreeMap;

use finding_parsers::SOURCES;
use finding_severity::{Label, Policy, Tally};
use finding_source::{Options, Registry, Report};
use fixtures::{sample, samples};

#[allow(dead_code, reason = "`main` is only used as a program")]
#[path = "../examples/custom_source.rs"]
mod custom_source;
#[allow(dead_code, reason = "`main` is only used as a program")]
#[path = "../examples/gate.rs"]
mod gate;
#[allow(dead_code, reason = "`main` is only used as a program")]
#[path = "../examples/parallel.rs"]
mod parallel;
#[allow(dead_code, reason = "`main` is only used as a program")]
#[path = "../examples/policy.rs"]
mod policy;

const HIGH: &[u8] = br#"{"@version": "2.17.0", "site": [{"@name": "https://shop.example", "alerts": [{"pluginid": "40018",
    "alertRef": "40018", "name": "SQL Injection", "riskcode": "3", "confidence": "2", "cweid": "89",
    "instances": [{"uri": "https://shop.example/search?q=x", "method": "GET", "param": "q"}]}]}]}"#;

const LOW: &[u8] = br#"{"@version": "2.17.0", "site": [{"@name": "https://shop.example", "alerts": [{"pluginid": "10038",
    "alertRef": "10038-1", "name": "No policy", "riskcode": "1", "confidence": "3", "cweid": "693",
    "instances": [{"uri": "https://shop.example/", "method": "GET"}]}]}]}"#;

fn named(report: &[u8]) -> (String, Vec<u8>) {
    ("report".to_owned(), report.to_vec())
}

#[test]
fn the_gate_fails_on_high_findings() {
    let verdict = gate::gate(&[named(LOW), named(HIGH)]).unwrap();
    assert!(!verdict.passed());
    assert_eq!(verdict.severe().total(), 1);
    assert!(gate::gate(&[named(LOW)]).unwrap().passed());
}

#[test]
fn the_gate_fails_on_incomplete_reports() {
    let nothing_scanned = br#"{"@version": "2.17.0", "@generated": "", "site": []}"#;
    let verdict = gate::gate(&[named(nothing_scanned)]).unwrap();
    assert!(!verdict.passed());
    assert_eq!(verdict.incomplete().len(), 1);
    assert!(gate::gate(&[named(b"no report")]).is_err());
    assert!(!gate::gate(&[]).unwrap().passed());
}

#[test]
fn a_custom_source_is_chosen_only_for_its_own_reports() {
    let registry = custom_source::registry();
    let options = Options::default();
    let id = |bytes: &[u8], registry: &Registry| {
        let report = Report::new(bytes, &options.limits).unwrap();
        let chosen = registry.choose(&report);
        chosen.map(|chosen| chosen.source.descriptor().id.clone())
    };
    let ours = Registry::new(SOURCES);
    let mut others = 0;
    for tool in fixtures::tools() {
        for sample in samples(&format!("{tool}/valid")) {
            let chosen = id(&sample.bytes, &registry);
            assert_eq!(
                chosen.ok(),
                id(&sample.bytes, &ours).ok(),
                "{}",
                sample.name
            );
            others += 1;
        }
    }
    assert!(others > 50);

    let report = br#"[{"file": "a.sh", "line": 3, "endLine": 3, "column": 6, "endColumn": 8, "level": "info", "code": 2086,
        "message": "Double quote to prevent globbing and word splitting.", "fix": null}]"#;
    assert_eq!(id(report, &registry).unwrap(), "shellcheck-json");
    let report = Report::new(report, &options.limits).unwrap();
    let source = registry.by_id("shellcheck-json").unwrap();
    let findings: Vec<_> = source.findings(&report, &options).unwrap().collect();
    let [Ok(finding)] = &findings[..] else {
        panic!("{findings:?}");
    };
    assert_eq!(finding.rule.id, "SC2086");
    assert_eq!(finding.grade.word.as_deref(), Some("info"));
    assert_eq!(finding.locations.len(), 1);
}

#[test]
fn the_policy_changes_only_the_matching_findings() {
    let policy = Policy::from_toml(policy::POLICY).unwrap();
    assert!(policy.warnings().is_empty());
    let mut grades = Vec::new();
    for report in [HIGH, LOW] {
        policy::compare(report, &policy, &mut |_, before, after| {
            grades.push((before.label, after.label));
        })
        .unwrap();
    }
    let expected = [
        (Label::High, Label::Critical),
        (Label::Low, Label::Informational),
    ];
    assert_eq!(grades, expected);

    let mut same = 0;
    let phpstan = sample("phpstan/valid/2.1.33-gitlab-collision.json");
    policy::compare(&phpstan.bytes, &policy, &mut |_, before, after| {
        assert_eq!(before.label, after.label);
        same += 1;
    })
    .unwrap();
    assert!(same > 0);
}

#[test]
fn parallel_reading_gives_the_same_result() {
    let samples = fixtures::all_samples().into_iter();
    let reports: Vec<Vec<u8>> = samples.map(|sample| sample.bytes).collect();
    let (all, errors) = parallel::tally(&reports);
    let mut expected = Tally::default();
    let mut expected_errors: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for (at, report) in reports.iter().enumerate() {
        let (tally, errors) = parallel::tally(&[report]);
        expected.merge(&tally);
        let errors = errors.into_iter().map(|(_, error)| error.to_string());
        expected_errors.entry(at).or_default().extend(errors);
    }
    expected_errors.retain(|_, errors| !errors.is_empty());
    assert_eq!(all, expected);
    assert!(all.total() > 100, "{}", all.total());
    assert!(errors.is_sorted_by_key(|(at, _)| *at));
    let mut by_report: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for (at, error) in errors {
        by_report.entry(at).or_default().push(error.to_string());
    }
    assert_eq!(by_report, expected_errors);
    assert!(!by_report.is_empty());
}

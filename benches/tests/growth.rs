//! The cost of hostile reports grows linearly: it is counted, not timed.
//!
//! Every source reads samples in which something is repeated, and samples with eight times as many repetitions.
//! Allocations and their bytes may grow at most sixteenfold: the factor of two allows for buffers that double, and for
//! the unused room of small inputs. Code that goes through everything again for each repetition grows 64-fold, and again
//! with the next factor of eight. `steps` counts instructions, for costs in time only.

use std::collections::BTreeMap;

use allocation_counter::measure;
use asff_normalizer::Normalizer;
use benches::normalizer;
use finding_parsers::SOURCES;
use finding_severity::{Evidence, Label, Policy, PolicyRule};
use finding_source::{FindingSource, Options, Registry, Report};
use fixtures::Sample;
use fixtures::grow::{Growth, grown};
use fixtures::places::places;

/// The number of repetitions in the smaller report.
const TIMES: usize = 100;
/// The factor between the larger and the smaller report.
const FACTOR: usize = 8;
/// The maximum factor of the cost.
const MOST: u64 = 16;
/// The number of places in which a sample grows.
const PLACES: usize = 3;

/// Reads and converts everything, including broken reports, and returns the number of findings.
fn convert(source: &dyn FindingSource, report: &str, normalizer: &Normalizer) -> u64 {
    let options = Options::default();
    let Ok(report) = Report::new(report.as_bytes(), &options.limits) else {
        return 0;
    };
    let Ok(mut findings) = source.findings(&report, &options) else {
        return 0;
    };
    let mut count = 0;
    while let Some(item) = findings.next() {
        if let Ok(finding) = item {
            count += u64::from(normalizer.normalize(&finding, findings.about()).is_some());
        }
    }
    count
}

/// Returns for each source the text sample with the most findings.
fn samples(
    normalizer: &Normalizer,
) -> BTreeMap<&'static str, (&'static dyn FindingSource, Sample)> {
    let mut best: BTreeMap<&str, (u64, &dyn FindingSource, Sample)> = BTreeMap::new();
    for sample in fixtures::tools()
        .iter()
        .flat_map(|tool| fixtures::samples(&format!("{tool}/valid")))
    {
        let own: Vec<_> = SOURCES
            .iter()
            .copied()
            .filter(|s| s.descriptor().tool == sample.tool())
            .collect();
        let Ok(text) = std::str::from_utf8(&sample.bytes) else {
            continue;
        };
        let report = Report::new(&sample.bytes, &Options::default().limits).unwrap();
        let Ok(chosen) = Registry::new(&own).choose(&report) else {
            continue;
        };
        let source = chosen.source.as_static().unwrap();
        let id = &*source.descriptor().id;
        let count = convert(source, text, normalizer);
        let known = best.get(id).map_or(0, |(known, ..)| *known);
        if count > known {
            best.insert(id, (count, source, sample));
        }
    }
    best.into_iter()
        .map(|(id, (_, source, sample))| (id, (source, sample)))
        .collect()
}

#[test]
fn hostile_reports_cost_as_much_as_they_are_long() {
    let normalizer = normalizer();
    let samples = samples(&normalizer);
    assert!(
        samples.len() * 4 >= SOURCES.len() * 3,
        "only {} sources",
        samples.len()
    );
    let mut wrong = Vec::new();
    let mut checked = 0;
    for (id, (source, sample)) in samples {
        let report = std::str::from_utf8(&sample.bytes).unwrap();
        let cost = |text: &str| {
            let info = measure(|| {
                convert(source, text, &normalizer);
            });
            (info.count_total, info.bytes_total)
        };
        let intact = cost(report);
        let places = places(report);
        let step = places.len().div_ceil(PLACES).max(1);
        let starts: Vec<usize> = places
            .iter()
            .step_by(step)
            .map(|place| place.range.start)
            .collect();

        for at in starts {
            for growth in Growth::ALL {
                let (Some(small), Some(large)) = (
                    grown(report, growth, at, TIMES),
                    grown(report, growth, at, TIMES * FACTOR),
                ) else {
                    continue;
                };
                let (small, large) = (cost(&small), cost(&large));
                checked += 1;
                // The room for what is made once, such as a first buffer or a table.
                let more =
                    |cost: u64, intact: u64, room: u64| cost.saturating_sub(intact).max(room);
                let counts = (more(small.0, intact.0, 50), more(large.0, intact.0, 50));
                let bytes = (
                    more(small.1, intact.1, 20_000),
                    more(large.1, intact.1, 20_000),
                );
                if counts.1 > MOST * counts.0 || bytes.1 > MOST * bytes.0 {
                    // A text that becomes too long to be remembered costs more once. Growth goes on.
                    let larger = grown(report, growth, at, TIMES * FACTOR * FACTOR);
                    let goes_on = larger.is_some_and(|larger| {
                        let larger = cost(&larger);
                        more(larger.0, intact.0, 50) > MOST * counts.1
                            || more(larger.1, intact.1, 20_000) > MOST * bytes.1
                    });
                    if !goes_on {
                        continue;
                    }
                    wrong.push(format!(
                        "{id}: {}, {growth:?} at byte {at}: {counts:?} allocations, {bytes:?} bytes",
                        sample.name
                    ));
                }
            }
        }
    }
    assert!(checked > 100, "only {checked} reports");
    assert!(
        wrong.is_empty(),
        "{} of {checked}:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// Findings and errors.
fn items(source: &dyn FindingSource, report: &str) -> u64 {
    let options = Options::default();
    let Ok(report) = Report::new(report.as_bytes(), &options.limits) else {
        return 0;
    };
    let findings = source.findings(&report, &options);
    findings.map_or(0, |findings| findings.count() as u64)
}

/// A million, unless that takes minutes.
const MILLION: usize = if cfg!(debug_assertions) {
    100_000
} else {
    1_000_000
};

/// Returns `report` with this number of keys in an object inside it.
fn with_keys(_: &dyn FindingSource, report: &str, times: usize) -> Option<String> {
    grown(report, Growth::Members, report.len() / 2, times)
}

/// Returns `report` with this number of additional empty objects among its entries.
fn with_entries(source: &dyn FindingSource, report: &str, times: usize) -> Option<String> {
    let with =
        |at: usize, times: usize| [&report[..at], &"{},".repeat(times), &report[at..]].concat();
    let lists = report.match_indices('[').map(|(at, _)| at + 1);
    let mut lists = lists.filter(|&at| report[at..].trim_start().starts_with('{'));
    let before = items(source, report);
    let list = lists.find(|&at| items(source, &with(at, 3)) == before + 3)?;
    Some(with(list, times))
}

#[test]
fn a_million_keys_and_a_million_tiny_entries_cost_as_much_as_they_are_long() {
    type Make = fn(&dyn FindingSource, &str, usize) -> Option<String>;
    let normalizer = normalizer();
    let samples = samples(&normalizer);
    // Counted per thread.
    std::thread::scope(|scope| {
        for (what, make) in [("keys", with_keys as Make), ("entries", with_entries)] {
            let (normalizer, samples) = (&normalizer, &samples);
            scope.spawn(move || {
                let mut checked = 0;
                for (id, (source, sample)) in samples {
                    let report = std::str::from_utf8(&sample.bytes).unwrap();
                    if !report.starts_with(['{', '[']) {
                        continue;
                    }
                    let cost = |times| {
                        let report = make(*source, report, times)?;
                        let info = measure(|| {
                            convert(*source, &report, normalizer);
                        });
                        Some((info.count_total, info.bytes_total))
                    };
                    let (Some(small), Some(large)) = (cost(MILLION / FACTOR), cost(MILLION)) else {
                        continue;
                    };
                    checked += 1;
                    assert!(
                        large.0 <= MOST * small.0 && large.1 <= MOST * small.1,
                        "{id}, a million {what}: {small:?}, {large:?}"
                    );
                }
                assert!(checked >= 10, "a million {what}: only {checked} sources");
            });
        }
    });
}

/// Returns a log of SARIF with rules, results and members of a result.
fn sarif(rules: &str, results: &str) -> String {
    format!(
        r#"{{"version": "2.1.0", "runs": [{{"tool": {{"driver": {{"name": "a", "rules": [{rules}]}}}}, "results": [{results}]}}]}}"#
    )
}

fn list(times: usize, entry: impl Fn(usize) -> String) -> String {
    (0..times).map(entry).collect::<Vec<_>>().join(",")
}

#[test]
fn tables_of_sarif_cost_as_much_as_they_are_long() {
    type Make = fn(usize) -> String;
    let logs: [(&str, Make); 6] = [
        ("rules of one id", |n| {
            let rules = list(n, |_| r#"{"id": "r"}"#.to_owned());
            sarif(
                &rules,
                &list(n, |_| {
                    r#"{"ruleId": "r", "message": {"text": "m"}}"#.to_owned()
                }),
            )
        }),
        ("rules below one another", |n| {
            let rules = list(n, |at| format!(r#"{{"id": "r{}"}}"#, "/r".repeat(at % 40)));
            sarif(
                &rules,
                &list(n, |at| {
                    format!(
                        r#"{{"ruleId": "r{}/x", "message": {{"text": "m"}}}}"#,
                        "/r".repeat(at % 40)
                    )
                }),
            )
        }),
        ("{0}{0}{0}… in a message", |n| {
            let rule = format!(
                r#"{{"id": "r", "messageStrings": {{"m": {{"text": "{}"}}}}}}"#,
                "{0}".repeat(n)
            );
            sarif(
                &rule,
                &format!(
                    r#"{{"ruleId": "r", "message": {{"id": "m", "arguments": ["{}"]}}}}"#,
                    "x".repeat(n)
                ),
            )
        }),
        ("texts of a rule, of which each result names one", |n| {
            let texts = list(n, |at| format!(r#""m{at}": {{"text": "t {{0}}"}}"#));
            let rule = format!(r#"{{"id": "r", "messageStrings": {{{texts}}}}}"#);
            sarif(
                &rule,
                &list(n, |at| {
                    format!(
                        r#"{{"ruleId": "r", "message": {{"id": "m{at}", "arguments": ["{at}"]}}}}"#
                    )
                }),
            )
        }),
        ("members of one name", |n| {
            let members = list(n, |_| r#""properties": {"tags": ["a"]}"#.to_owned());
            sarif(
                "",
                &format!(r#"{{"ruleId": "r", "message": {{"text": "m"}}, {members}}}"#),
            )
        }),
        ("members of other names", |n| {
            let members = list(n, |at| format!(r#""k{at}": {at}"#));
            sarif(
                "",
                &format!(
                    r#"{{"ruleId": "r", "message": {{"text": "m"}}, "properties": {{{members}}}}}"#
                ),
            )
        }),
    ];
    let normalizer = normalizer();
    let source = SOURCES
        .iter()
        .copied()
        .find(|s| s.descriptor().id == "sarif")
        .unwrap();
    for (what, make) in logs {
        let cost = |times: usize| {
            let log = make(times);
            let mut findings = 0;
            let info = measure(|| findings = convert(source, &log, &normalizer));
            assert!(findings > 0, "{what}: nothing is read");
            (info.count_total, info.bytes_total)
        };
        let (small, large) = (cost(TIMES), cost(TIMES * FACTOR));
        assert!(
            large.0 <= MOST * small.0 && large.1 <= MOST * small.1,
            "{what}: {small:?}, {large:?}"
        );
    }
}

#[test]
fn policies_of_many_rules_and_wildcards_cost_no_memory_for_a_finding() {
    let grade = |rules: usize, length: usize| {
        let globs = ["*a*a*a*a*b", "**/a/**/a/**/b", "?*?*?*?*b", "**a**a**b"];
        let mut policy = Policy::default();
        for at in 0..rules {
            let rule = PolicyRule::new("").path(globs[at % globs.len()].parse().unwrap());
            policy = policy.with_rule(rule.at_most(Label::Low)).unwrap();
        }
        let path = "a/".repeat(length);
        let paths = [path.as_str()];
        let evidence = Evidence {
            tool: "zap",
            word: Some("High"),
            paths: &paths,
            ..Evidence::default()
        };
        let info = measure(|| {
            std::hint::black_box(policy.grade(&evidence));
        });
        info.bytes_total
    };
    assert_eq!(grade(100, 1_000), grade(800, 8_000));
}

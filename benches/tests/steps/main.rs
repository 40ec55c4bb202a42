//! Doubling any part of a report at most doubles the steps: they are counted, not timed.
//!
//! Allocations, which `growth.rs` counts, do not show the cost of searching a text or a table again and again. Here
//! callgrind counts the instructions of the parsers, of the normalizer, of validation, and of the libraries they use.

mod callgrind;
mod cases;

use std::env;
use std::hint::black_box;
use std::num::NonZero;
use std::sync::Mutex;
use std::thread;

use asff_normalizer::Normalizer;
use benches::chosen::chosen;
use benches::normalizer;
use callgrind::{Task, Work};
use cases::{Case, cases, samples};
use finding_parsers::SOURCES;
use finding_source::{FindingSource, Options, Registry, Report};

/// The number of bytes by which the smallest of the three reports of a case is longer than the sample. This detects one
/// step for every 32 pairs of these bytes.
const BYTES: usize = 4 << 10;
/// The same for cases that take too many steps at that size.
const LONG_BYTES: usize = 64 << 10;
/// The maximum number of steps per byte for such a case, whatever the ratio: more means quadratic time up to some
/// length.
const MOST_A_BYTE: u64 = 5_000;
/// The maximum ratio for a doubled addition, in hundredths: twice as many steps, and some for tables, which grow in
/// jumps.
const MOST: u64 = 220;
/// Fewer steps than this are not compared.
const FEW: u64 = 20_000;
/// The number of cases that are counted together: writing down a count takes as long as reading a report.
const TOGETHER: usize = 4;
/// The number of pieces, and of texts, of each source that grow. `STEPS_CASES=100000` takes all, which needs hours.
const CASES: usize = 22;

/// The name of the test, and the function whose instructions are counted.
const TEST: &str = "twice_as_much_takes_at_most_twice_the_steps";
const MEASURED: &str = "steps::measured";

/// Reads reports to their ends. With a normalizer, converts each finding to ASFF and validates it.
#[inline(never)]
fn measured(source: &dyn FindingSource, reports: &[&str], normalizer: Option<&Normalizer>) {
    for report in reports {
        let options = Options::default().with_seed([7; 16]);
        let Ok(report) = Report::new(report.as_bytes(), &options.limits) else {
            continue;
        };
        let Ok(mut findings) = source.findings(&report, &options) else {
            continue;
        };
        while let Some(item) = findings.next() {
            match item {
                Ok(finding) => {
                    let about = findings.about();
                    let asff =
                        normalizer.and_then(|normalizer| normalizer.normalize(&finding, about));
                    black_box(asff.map(|asff| asff.validate()));
                    black_box(finding);
                }
                Err(error) => {
                    black_box(error.to_string());
                }
            }
        }
        black_box(findings.finish());
    }
}

/// Does the work that the counting process asks for.
fn measure(input: &str) {
    let normalizer = normalizer();
    let registry = Registry::new(SOURCES);
    for task in callgrind::tasks(input) {
        let source = registry.by_id(&task.source).unwrap();
        measured(
            &*source,
            &task.reports,
            task.normalize.then_some(&normalizer),
        );
    }
}

/// Returns about `count` of the `cases`, spread evenly but at different distances, so that each place grows in another
/// way.
fn some(cases: Vec<Case<'_>>, count: usize) -> impl Iterator<Item = Case<'_>> {
    let step = cases.len().div_ceil(count).max(1);
    let chosen = move |at: usize| at % step == at / step * 7 % step;
    cases
        .into_iter()
        .enumerate()
        .filter_map(move |(at, case)| chosen(at).then_some(case))
}

/// A case with its reports in three sizes.
struct Grown {
    name: String,
    reports: [String; 3],
}

/// Cases that are counted together.
struct Group<'g> {
    cases: &'g [Grown],
    normalize: bool,
}

/// Counts the steps of each group, and returns the positions of groups with too many, with their counts.
fn too_many(source: &'static str, groups: &[Group<'_>]) -> Vec<(usize, String)> {
    if groups.is_empty() {
        return Vec::new();
    }
    let mut work = Work::default();
    for group in groups {
        for size in 0..3 {
            work.add(&Task {
                source: source.to_owned(),
                normalize: group.normalize,
                reports: group
                    .cases
                    .iter()
                    .map(|case| &*case.reports[size])
                    .collect(),
            });
        }
    }
    let counts = work.count(source, TEST, MEASURED);
    assert_eq!(
        counts.len(),
        3 * groups.len(),
        "{source}: one count a measurement"
    );
    let groups = counts.chunks(3).zip(groups).enumerate();
    let too_many = groups.filter_map(|(at, (counts, group))| {
        let [small, double, fourfold] = [0, 1, 2].map(|at| counts[at]);
        // The cost of the sample itself, and of reports that become unreadable by any growth, cancels out in the
        // differences.
        let first = double.saturating_sub(small).max(FEW);
        let bytes: usize = group.cases.iter().map(|case| case.reports[2].len()).sum();
        let wrong = 100 * fourfold.saturating_sub(double) > MOST * first
            || bytes > LONG_BYTES && fourfold / bytes as u64 > MOST_A_BYTE;
        let names: Vec<&str> = group.cases.iter().map(|case| &*case.name).collect();
        let what = format!(
            "{} {}: {small} steps, {double} for twice as much more, {fourfold} for four times",
            if group.normalize {
                "to ASFF"
            } else {
                "reading"
            },
            names.join(", and ")
        );
        wrong.then_some((at, what))
    });
    too_many.collect()
}

/// Counts the steps of the cases of a source, and returns those that take too many.
fn check(source: &'static str, cases: Vec<Case<'_>>) -> Vec<String> {
    let grown = |case: &Case<'_>, bytes| {
        Some(Grown {
            name: case.to_string(),
            reports: case.reports(bytes)?,
        })
    };
    let cases = cases
        .iter()
        .filter_map(|case| Some((case, grown(case, BYTES)?)));
    let (cases, small): (Vec<_>, Vec<_>) = cases.unzip();
    assert!(cases.len() >= 20, "{source}: only {} cases", cases.len());
    // Normalizing costs several times as much as reading, so only every fourth group is normalized.
    let groups = small.chunks(TOGETHER).enumerate();
    let groups = groups.map(|(at, cases)| Group {
        cases,
        normalize: at % 4 == 0,
    });
    let groups: Vec<_> = groups.collect();
    let found = too_many(source, &groups);

    let of_groups = found.iter().flat_map(|(at, _)| {
        let cases = cases.chunks(TOGETHER).nth(*at).unwrap_or_default();
        cases.iter().map(|case| (*case, groups[*at].normalize))
    });
    let mut found: Vec<_> = of_groups.collect();
    let mut told = Vec::new();
    // Finds the cases, and checks them at other sizes: the steps jump at the size at which a report becomes unreadable,
    // or at which its beginning does not show the format.
    for bytes in [BYTES, 2 * BYTES, LONG_BYTES] {
        let single = found.iter().filter_map(|(case, _)| grown(case, bytes));
        let single: Vec<_> = single.collect();
        let groups = single
            .iter()
            .zip(&found)
            .map(|(case, (_, normalize))| Group {
                cases: std::slice::from_ref(case),
                normalize: *normalize,
            });
        let wrong = too_many(source, &groups.collect::<Vec<_>>());
        found = wrong.iter().map(|(at, _)| found[*at]).collect();
        told = wrong.into_iter().map(|(_, what)| what).collect();
    }
    told
}

#[test]
#[ignore = "needs valgrind and a minute: .ci/run runs it"]
fn twice_as_much_takes_at_most_twice_the_steps() {
    if let Some(input) = callgrind::input() {
        return measure(&input);
    }
    let count = env::var("STEPS_CASES").map_or(CASES, |count| count.parse().unwrap());
    let only = env::var("STEPS_SOURCE").unwrap_or_default();
    let samples = samples();
    let ids = SOURCES.iter().map(|source| &*source.descriptor().id);
    let missing: Vec<_> = ids.filter(|id| !samples.contains_key(id)).collect();
    assert!(missing.is_empty(), "sources without a sample: {missing:?}");

    let sources = samples
        .iter()
        .filter(|(id, _)| only.is_empty() || **id == only);
    let work = sources.map(|(&source, samples)| {
        let all = cases(source, samples);
        let some_cases = some(all.of_pieces, count).chain(some(all.of_texts, count));
        (
            source,
            all.of_lines
                .into_iter()
                .chain(some_cases)
                .collect::<Vec<_>>(),
        )
    });
    let work = Mutex::new(work.collect::<Vec<_>>());
    let found = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, NonZero::get) {
            scope.spawn(|| {
                loop {
                    let Some((source, cases)) = work.lock().unwrap().pop() else {
                        return;
                    };
                    let wrong = check(source, cases);
                    found.lock().unwrap().extend(wrong);
                }
            });
        }
    });
    let found = found.into_inner().unwrap();
    assert!(
        found.is_empty(),
        "{} take too many steps:\n{}",
        found.len(),
        found.join("\n")
    );
}

/// The number of errors in the smaller chosen report: so many that identities are hashed and not compared.
const ERRORS: usize = 4_000;

#[test]
#[ignore = "needs valgrind: .ci/run runs it"]
fn twice_as_many_chosen_messages_take_at_most_twice_the_steps() {
    let mut work = Work::default();
    for report in [chosen(ERRORS), chosen(2 * ERRORS)] {
        work.add(&Task {
            source: "phpstan-json".to_owned(),
            normalize: false,
            reports: vec![std::str::from_utf8(&report).unwrap()],
        });
    }
    let counts = work.count("chosen", TEST, MEASURED);
    let [small, large] = counts[..] else {
        panic!("{counts:?}");
    };
    assert!(
        100 * large <= MOST * small,
        "{small} steps, {large} for twice as many"
    );
}

//! What hostile reports cost grows as they do: counted, not timed.
//!
//! Every source reads samples in which something is repeated some times, and eight times as often. Allocations and their
//! bytes may grow sixteenfold at most: twice as much is the room that buffers ask for that double, and that small inputs leave;
//! whatever goes through everything again for each repetition grows to sixty-four times.
//! What costs time alone is counted in instructions, by hand: see `fuzz/README.md`.

use std::collections::BTreeMap;

use allocation_counter::measure;
use asff_normalizer::Normalizer;
use benches::normalizer;
use finding_parsers::SOURCES;
use finding_source::{FindingSource, Options, Registry, Report};
use fixtures::Sample;
use fixtures::grow::{Growth, grown};
use fixtures::places::places;

/// Repetitions of the smaller report.
const TIMES: usize = 100;
/// How much more of them the larger one has.
const FACTOR: usize = 8;
/// What eight times as many may cost.
const MOST: u64 = 16;
/// Places in which a sample grows.
const PLACES: usize = 3;

/// Reads and converts everything, whatever is wrong with it; the number of findings.
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

/// For each source the sample with the most findings, so far as it is text.
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
        let count = convert(chosen.source, text, normalizer);
        let known = best
            .get(chosen.source.descriptor().id)
            .map_or(0, |(known, ..)| *known);
        if count > known {
            best.insert(
                chosen.source.descriptor().id,
                (count, chosen.source, sample),
            );
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

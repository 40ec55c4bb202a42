//! Reads reports of every source with a generator, and compares with the yardstick on the same bytes.

use std::env;
use std::hint::black_box;
use std::io;

use benches::{
    Input, SEED, UNIT, chosen, convert, deliver, detect, formats, normalizer, pass_over, read,
};
use criterion::{BenchmarkId, Criterion, Throughput};
use finding_source::FindingSource;

/// Set to any value to include 100 MB.
const LARGE: &str = "BENCH_100MB";

fn reports(criterion: &mut Criterion) {
    for (format, source) in formats() {
        let sample = Input::sample(source).filter(|_| format.id == format.source);
        if let Some(sample) = sample {
            report(criterion, format.id, source, &sample);
        }
        for size in sizes(10 * UNIT) {
            report(
                criterion,
                format.id,
                source,
                &Input::generated(format, size),
            );
        }
    }
}

fn report(criterion: &mut Criterion, id: &str, source: &dyn FindingSource, input: &Input) {
    let normalizer = normalizer();
    let findings = read(source, &input.bytes);
    assert!(findings > 0, "{id}: nothing to measure");
    if let Some(expected) = input.findings {
        assert_eq!(findings, expected, "{id}");
    }
    let mut group = criterion.benchmark_group(format!("{id}/{}", input.name));
    group.throughput(Throughput::Bytes(input.bytes.len() as u64));
    if input.bytes.len() > UNIT {
        group.sample_size(10);
    }
    group.bench_function(BenchmarkId::from_parameter("yardstick"), |b| {
        b.iter(|| pass_over(black_box(&input.bytes)));
    });
    group.bench_function(BenchmarkId::from_parameter("findings"), |b| {
        b.iter(|| read(source, black_box(&input.bytes)));
    });
    group.bench_function(BenchmarkId::from_parameter("asff"), |b| {
        b.iter(|| convert(source, black_box(&input.bytes), &normalizer, io::sink()));
    });
    group.bench_function(BenchmarkId::from_parameter("requests"), |b| {
        b.iter(|| deliver(source, black_box(&input.bytes), &normalizer, io::sink()));
    });
    group.finish();
}

/// The same work on reports of ten times the size: the time per byte stays the same.
fn scaling(criterion: &mut Criterion) {
    for (format, source) in formats() {
        if format.id != format.source {
            continue;
        }
        let mut group = criterion.benchmark_group(format!("scaling/{}", format.id));
        group.sample_size(10);
        for size in sizes(UNIT) {
            let input = Input::generated(format, size);
            group.throughput(Throughput::Bytes(input.bytes.len() as u64));
            group.bench_function(BenchmarkId::from_parameter(&input.name), |b| {
                b.iter(|| read(source, black_box(&input.bytes)));
            });
        }
        group.finish();
    }
}

/// A report whose messages were chosen to attack a hash table, compared with an ordinary one of the same size.
fn chosen_messages(criterion: &mut Criterion) {
    const ERRORS: u64 = UNIT as u64 / 20;
    let sources = formats().into_iter().map(|(_, source)| source);
    let source = sources.filter(|source| source.descriptor().id == "phpstan-json");
    let source = source.last().expect("a source for PHPStan's JSON");
    let reports = [
        ("ordinary", chosen::ordinary(ERRORS as usize)),
        ("chosen", chosen::chosen(ERRORS as usize)),
    ];
    let mut group = criterion.benchmark_group("chosen/phpstan-json");
    group.sample_size(20);
    for (name, report) in &reports {
        assert_eq!(read(source, report), ERRORS, "{name}");
        group.throughput(Throughput::Bytes(report.len() as u64));
        group.bench_function(BenchmarkId::from_parameter(name), |b| {
            b.iter(|| read(source, black_box(report)));
        });
    }
    group.finish();
}

/// Detecting the source of a report among all sources. The time is independent of the size, except for the UTF-8 check.
fn detection(criterion: &mut Criterion) {
    for (format, source) in formats() {
        if format.id != format.source {
            continue;
        }
        let mut group = criterion.benchmark_group(format!("detect/{}", format.id));
        for size in [UNIT / 100, 10 * UNIT] {
            let (bytes, _) = format.report(SEED, size);
            group.throughput(Throughput::Bytes(bytes.len() as u64));
            group.bench_function(BenchmarkId::new("utf-8", size), |b| {
                b.iter(|| std::str::from_utf8(black_box(&bytes)).map(str::len));
            });
            assert_eq!(detect(&bytes), source.descriptor().id);
            group.bench_function(BenchmarkId::new("choose", size), |b| {
                b.iter(|| detect(black_box(&bytes)));
            });
        }
        group.finish();
    }
}

/// 100 MB only on request: creating the reports takes longer than reading them.
fn sizes(least: usize) -> impl Iterator<Item = usize> {
    let large = env::var_os(LARGE).is_some();
    let all = [UNIT, 10 * UNIT, 100 * UNIT].into_iter();
    all.filter(move |&size| size >= least && (size < 100 * UNIT || large))
}

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    reports(&mut criterion);
    scaling(&mut criterion);
    detection(&mut criterion);
    chosen_messages(&mut criterion);
    criterion.final_summary();
}

//! Reads reports of every source that reports can be generated for, beside the yardstick over the same bytes.

use std::env;
use std::hint::black_box;
use std::io;

use benches::{Input, MB, convert, formats, normalizer, pass_over, read};
use criterion::{BenchmarkId, Criterion, Throughput};
use finding_source::FindingSource;

/// Set to anything to have 100 MB as well.
const LARGE: &str = "BENCH_100MB";

fn reports(criterion: &mut Criterion) {
    for (format, source) in formats() {
        let sample = Input::sample(source).filter(|_| format.id == format.source);
        if let Some(sample) = sample {
            report(criterion, format.id, source, &sample);
        }
        let mut sizes = vec![10 * MB];
        if env::var_os(LARGE).is_some() {
            sizes.push(100 * MB);
        }
        for size in sizes {
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
    if input.bytes.len() > MB {
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
    group.finish();
}

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    reports(&mut criterion);
    criterion.final_summary();
}

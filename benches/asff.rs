//! Reading, validating, batching and writing 100,000 ASFF findings, such as those of all tools.
//!
//! The goal: `validate` takes at most twice the time of `read`.

use std::hint::black_box;
use std::io::sink;

use asff::AwsSecurityFinding;
use asff::batch::batches;
use asff::validate::{Level, Violation};
use asff::wire::{Form, Writer, read};
use benches::{Input, convert, formats, normalizer, pass_over};
use criterion::{BatchSize, Criterion, SamplingMode, Throughput};

/// The number of findings of one iteration; small in a test run.
const FINDINGS: usize = if cfg!(debug_assertions) {
    1_000
} else {
    100_000
};

/// Returns the findings of all formats, as one document.
fn document() -> Vec<u8> {
    let normalizer = normalizer();
    let mut document = Vec::new();
    for (format, source) in formats() {
        let report = Input::generated(format, 100_000);
        convert(source, &report.bytes, &normalizer, &mut document);
    }
    document
}

fn findings(c: &mut Criterion) {
    let document = document();
    let findings: Vec<AwsSecurityFinding> = read(&document).map(Result::unwrap).collect();
    assert!(findings.len() > 100);
    // Advice is for people: a finding with advice is accepted.
    let refused = |violation: &Violation| violation.level == Level::Error;
    for finding in &findings {
        assert!(!finding.validate().iter().any(refused));
    }
    let passes = FINDINGS.div_ceil(findings.len());

    let mut group = c.benchmark_group("asff");
    group
        .throughput(Throughput::Bytes((document.len() * passes) as u64))
        .sample_size(10)
        .sampling_mode(SamplingMode::Flat);
    group.bench_function("yardstick", |b| {
        b.iter(|| (0..passes).for_each(|_| pass_over(black_box(&document))));
    });
    group.bench_function("read", |b| {
        b.iter(|| {
            let count = (0..passes).map(|_| read(black_box(&document)).flatten().count());
            assert_eq!(count.sum::<usize>(), findings.len() * passes);
        });
    });
    group.bench_function("validate", |b| {
        b.iter(|| {
            let all = (0..passes).flat_map(|_| &findings);
            assert!(
                all.map(|finding| black_box(finding).validate())
                    .all(|v| !v.iter().any(refused))
            );
        });
    });
    group.bench_function("batch", |b| {
        // Requests own their findings.
        let all = || -> Vec<AwsSecurityFinding> {
            let all = (0..passes).flat_map(|_| &findings);
            all.cloned().collect()
        };
        let batched = |findings| batches(findings).map(|batch| batch.unwrap().findings().len());
        b.iter_batched(
            all,
            |all| assert_eq!(batched(all).sum::<usize>(), findings.len() * passes),
            BatchSize::PerIteration,
        );
    });
    group.bench_function("write", |b| {
        b.iter(|| {
            let mut writer = Writer::new(sink(), Form::Array);
            for finding in (0..passes).flat_map(|_| &findings) {
                writer.write(black_box(finding)).unwrap();
            }
            writer.finish().unwrap();
        });
    });
    group.finish();
}

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    findings(&mut criterion);
    criterion.final_summary();
}

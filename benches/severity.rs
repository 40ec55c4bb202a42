//! Grading a million inputs, compared with the bare `cvss` crate on the same vectors.
//!
//! The goal: vectors take at most twice the time of the bare crate. It applies to `vectors`, which has base vectors of
//! every version in equal parts; the others show the cost of the rest.

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, SamplingMode, Throughput};
use finding_severity::{Cvss, Evidence, Label, Policy, PolicyRule, Rating};

/// The number of inputs of one iteration; small in a test run.
const INPUTS: u64 = if cfg!(debug_assertions) {
    1_000
} else {
    1_000_000
};

/// Returns every combination of the values, with the prefix.
fn vectors(prefix: &str, metrics: &[(&str, &[&str])]) -> Vec<String> {
    let mut vectors = vec![prefix.to_owned()];
    for (metric, values) in metrics {
        let longer = vectors.iter().flat_map(|vector| {
            let slash = if vector.is_empty() || vector.ends_with('/') {
                ""
            } else {
                "/"
            };
            values
                .iter()
                .map(move |value| format!("{vector}{slash}{metric}:{value}"))
        });
        vectors = longer.collect();
    }
    vectors
}

/// Returns an equal number of vectors of each version, mixed.
fn mixed() -> Vec<String> {
    let impact: &[&str] = &["H", "L", "N"];
    let v2 = vectors(
        "",
        &[
            ("AV", &["L", "A", "N"]),
            ("AC", &["H", "M", "L"]),
            ("Au", &["M", "S", "N"]),
            ("C", &["N", "P", "C"]),
            ("I", &["N", "P", "C"]),
            ("A", &["P", "C"]),
        ],
    );
    let v3: &[(&str, &[&str])] = &[
        ("AV", &["N", "A", "L", "P"]),
        ("AC", &["L", "H"]),
        ("PR", &["N", "L", "H"]),
        ("UI", &["N", "R"]),
        ("S", &["U", "C"]),
        ("C", impact),
        ("I", impact),
        ("A", impact),
    ];
    let (v30, v31) = (vectors("CVSS:3.0/", v3), vectors("CVSS:3.1/", v3));
    let v4 = vectors(
        "CVSS:4.0/",
        &[
            ("AV", &["N", "A", "L", "P"]),
            ("AC", &["L", "H"]),
            ("AT", &["N", "P"]),
            ("PR", &["N", "L", "H"]),
            ("UI", &["N", "P", "A"]),
            ("VC", &["H", "L"]),
            ("VI", &["H"]),
            ("VA", &["N"]),
            ("SC", &["H", "N"]),
            ("SI", &["L"]),
            ("SA", &["N"]),
        ],
    );
    let rows = v2.into_iter().zip(v30).zip(v31).zip(v4);
    rows.flat_map(|(((v2, v30), v31), v4)| [v2, v30, v31, v4])
        .collect()
}

/// Repeats the inputs up to a million.
fn million<T>(inputs: &[T]) -> impl Iterator<Item = &T> {
    inputs.iter().cycle().take(INPUTS as usize)
}

fn sum(policy: &Policy, inputs: &[Evidence<'_>]) -> u64 {
    million(inputs)
        .map(|evidence| u64::from(policy.grade(evidence).normalized.get()))
        .sum()
}

fn grading(c: &mut Criterion) {
    let texts = mixed();
    let bare = |text: &str| match text.strip_prefix("CVSS:") {
        Some(_) => text.parse::<cvss::Cvss>().map(|vector| vector.score()),
        None => text
            .parse::<cvss::v2::Vector>()
            .map(|vector| vector.score().value()),
    };
    for text in &texts {
        let ours = Cvss::parse(text).map(|vector| vector.base_score()).ok();
        let theirs = bare(text).map(|score| (score * 10.0).round() / 10.0).ok();
        assert!(ours.is_some() && ours == theirs, "{text}");
    }

    let ratings: Vec<[Rating<'_>; 1]> = texts
        .iter()
        .map(|text| {
            [Rating {
                vector: Some(text),
                ..Rating::default()
            }]
        })
        .collect();
    let vectors: Vec<Evidence<'_>> = ratings
        .iter()
        .map(|ratings| Evidence {
            tool: "grype",
            ratings,
            ..Evidence::default()
        })
        .collect();
    let scored: Vec<[Rating<'_>; 1]> = texts
        .iter()
        .map(|text| {
            let score = Cvss::parse(text).map(|vector| vector.base_score()).ok();
            [Rating {
                score,
                vector: Some(text),
                ..Rating::default()
            }]
        })
        .collect();
    let words = [
        "LOW", "medium", "High", "CRITICAL", "moderate", "Unknown", "severe", "7.5",
    ];
    let worded: Vec<Evidence<'_>> = words
        .iter()
        .map(|word| Evidence {
            tool: "dependency-check",
            word: Some(word),
            ..Evidence::default()
        })
        .collect();
    // Dependency-Check writes a severity value, and a score with its vector.
    let complete: Vec<Evidence<'_>> = scored
        .iter()
        .zip(words.iter().cycle())
        .map(|(ratings, word)| Evidence {
            tool: "dependency-check",
            word: Some(word),
            ratings,
            advisories: &["CVE-2021-44228"],
            ..Evidence::default()
        })
        .collect();

    let mut group = c.benchmark_group("severity");
    group
        .throughput(Throughput::Elements(INPUTS))
        .sample_size(10)
        .sampling_mode(SamplingMode::Flat);
    group.bench_function(BenchmarkId::new("vectors", "bare cvss crate"), |b| {
        b.iter(|| {
            million(&texts)
                .filter_map(|text| bare(black_box(text)).ok())
                .sum::<f64>()
        });
    });
    group.bench_function(BenchmarkId::new("vectors", "Cvss::parse"), |b| {
        b.iter(|| {
            let parsed = million(&texts).filter_map(|text| Cvss::parse(black_box(text)).ok());
            parsed.map(|vector| vector.base_score()).sum::<f64>()
        });
    });
    let policy = Policy::default();
    for (name, inputs) in [
        ("vectors", &vectors),
        ("words", &worded),
        ("complete", &complete),
    ] {
        group.bench_function(BenchmarkId::new(name, "default policy"), |b| {
            b.iter(|| sum(black_box(&policy), inputs));
        });
    }
    // As many named exceptions as an organization collects in years.
    let exceptions = (0..5_000).try_fold(Policy::default(), |policy, number| {
        let advisory = format!("CVE-2020-{number:04}");
        policy.with_rule(PolicyRule::new("").advisory(&advisory).at_most(Label::Low))
    });
    if let Ok(policy) = exceptions {
        group.bench_function(BenchmarkId::new("complete", "5000 exceptions"), |b| {
            b.iter(|| sum(black_box(&policy), &complete));
        });
    }
    group.finish();
}

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    grading(&mut criterion);
    criterion.final_summary();
}

//! The findings of all sample reports survive a round trip through the SDK's types.

#![allow(
    clippy::unwrap_used,
    reason = "in a test a failed unwrap is the failure"
)]
#![allow(clippy::disallowed_methods, reason = "the samples are files")]

use asff::AwsSecurityFinding;
use asff_aws_sdk::{from_sdk, to_sdk};
use asff_normalizer::finding_severity::Policy;
use asff_normalizer::finding_source::{Options, Registry, Report};
use asff_normalizer::{Normalizer, Target};
use finding_parsers::SOURCES;
use fixtures::Sample;
use serde_json::Value;

/// In the SDK, a score of 10 and one of 10.0 are the same.
fn with_fractions(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                if let ("BaseScore" | "EpssScore", Some(score)) = (&**name, value.as_f64()) {
                    *value = score.into();
                }
                with_fractions(value);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(with_fractions),
        _ => {}
    }
}

/// Returns the findings of a sample. One that no source recognizes has none.
fn findings(sample: &Sample, normalizer: &Normalizer) -> Vec<AwsSecurityFinding> {
    let options = Options::default();
    let Ok(report) = Report::new(&sample.bytes, &options.limits) else {
        return Vec::new();
    };
    let chosen = Registry::new(SOURCES).choose(&report);
    let Ok(findings) = chosen.and_then(|chosen| chosen.source.findings(&report, &options)) else {
        return Vec::new();
    };
    normalizer
        .convert(findings)
        .filter_map(Result::ok)
        .collect()
}

#[test]
fn the_findings_of_all_samples_survive_the_round_trip() {
    let target = Target::new("123456789012", "eu-west-1", "2026-01-02T03:04:05Z").unwrap();
    let normalizer = Normalizer::new(target, Policy::default());
    let (mut documents, mut count) = (0, 0);
    for sample in fixtures::all_samples() {
        let findings = findings(&sample, &normalizer);
        documents += usize::from(!findings.is_empty());
        for finding in findings {
            let there = to_sdk(&finding);
            assert_eq!(there.lost, [], "{}", sample.name);
            let back = from_sdk(there.finding);
            assert_eq!(back.lost, [], "{}", sample.name);
            let mut before = serde_json::to_value(finding).unwrap();
            with_fractions(&mut before);
            assert_eq!(
                serde_json::to_value(back.finding).unwrap(),
                before,
                "{}",
                sample.name
            );
            count += 1;
        }
    }
    assert!(
        documents > 100 && count > 500,
        "only {count} findings of {documents} samples"
    );
}

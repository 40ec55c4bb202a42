//! The findings of all sample reports survive a round trip through the SDK's types.

#![allow(
    clippy::unwrap_used,
    reason = "in a test a failed unwrap is the failure"
)]
#![allow(clippy::disallowed_methods, reason = "the samples are files")]

use asff::wire::read;
use asff_aws_sdk::{from_sdk, to_sdk};
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

#[test]
fn the_findings_of_all_samples_survive_the_round_trip() {
    let (mut documents, mut findings) = (0, 0);
    for sample in fixtures::all_samples() {
        let mut path = sample.path().into_os_string();
        path.push(".asff");
        let Ok(document) = std::fs::read(path) else {
            continue;
        };
        documents += 1;
        for finding in read(&document) {
            let finding = finding.unwrap();
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
            findings += 1;
        }
    }
    assert!(
        documents > 100 && findings > 500,
        "only {findings} findings of {documents} samples"
    );
}

//! ASFF: everything that is read is written again.

use std::fmt::Debug;

use asff::AwsSecurityFinding;
use asff::batch::batches;
use asff::coverage::Coverage;
use asff::limits::{REQUEST_BYTES, REQUEST_FINDINGS};
use asff::validate::request;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Reads a finding, or a list of them, writes it and reads it again.
///
/// # Panics
///
/// If a value is lost.
pub fn asff(bytes: &[u8]) {
    if let Ok(finding) = serde_json::from_slice::<AwsSecurityFinding>(bytes) {
        round_trip(bytes, &finding);
        validate(&finding);
    } else if let Ok(findings) = serde_json::from_slice::<Vec<AwsSecurityFinding>>(bytes) {
        round_trip(bytes, &findings);
        findings.iter().for_each(validate);
    }
}

fn round_trip<T>(bytes: &[u8], value: &T)
where
    T: Debug + DeserializeOwned + PartialEq + Serialize,
{
    let written = serde_json::to_vec(value).expect("writing cannot fail");
    let again: T = serde_json::from_slice(&written).expect("own output");
    assert_eq!(*value, again);
    assert_eq!(
        written,
        serde_json::to_vec(&again).expect("writing cannot fail")
    );
    if let (Ok(before), Ok(after)) = (
        serde_json::from_slice::<Value>(bytes),
        serde_json::from_slice::<Value>(&written),
    ) {
        assert_eq!(before, after);
    }
}

fn validate(finding: &AwsSecurityFinding) {
    for violation in finding.validate() {
        let line = violation.to_string();
        assert!(!line.trim().is_empty(), "{violation}");
        assert!(!line.contains(char::is_control), "{line:?}");
        assert!(
            violation.pointer.is_empty() || violation.pointer.starts_with('/'),
            "{violation}"
        );
    }
}

/// Puts a list of findings into requests.
///
/// # Panics
///
/// If a request exceeds a limit, or a finding is neither in a request nor refused.
pub fn batch(bytes: &[u8]) {
    let Ok(findings) = serde_json::from_slice::<Vec<AwsSecurityFinding>>(bytes) else {
        return;
    };
    let count = findings.len();
    let (mut sent, mut refused) = (0, 0);
    for batch in batches(findings) {
        match batch {
            Ok(batch) => {
                assert!((1..=REQUEST_FINDINGS).contains(&batch.findings().len()));
                assert!(batch.as_bytes().len() <= REQUEST_BYTES);
                let body: Value = serde_json::from_slice(batch.as_bytes()).expect("own output");
                let listed = body["Findings"].as_array().map_or(0, Vec::len);
                assert_eq!(listed, batch.findings().len());
                let _ = request(batch.findings());
                sent += listed;
            }
            Err(error) => {
                assert!(!error.to_string().trim().is_empty());
                refused += 1;
            }
        }
    }
    assert_eq!(sent + refused, count);
}

/// Reads a run file, writes it and reads it again.
///
/// # Panics
///
/// If a value is lost, or an error is not one line.
pub fn run_file(bytes: &[u8]) {
    match Coverage::from_json(bytes) {
        Ok(coverage) => {
            let written = coverage.to_json();
            let mut again = Coverage::from_json(written.as_bytes()).expect("own output");
            assert_eq!(again, coverage);
            assert_eq!(again.to_json(), written);
            again.merge(&coverage);
            assert_eq!(again, coverage);
            for (scope, state) in coverage.iter() {
                assert_eq!(coverage.get(scope), Some(state));
            }
        }
        Err(error) => {
            let line = error.to_string();
            assert!(!line.trim().is_empty());
            assert!(!line.contains(char::is_control), "{line:?}");
        }
    }
}

#![doc = include_str!("../README.md")]

mod convert;
pub mod import;
mod lost;
#[rustfmt::skip]
#[path = "generated/members.rs"]
#[expect(deprecated, reason = "what AWS deprecates is converted as long as findings have it")]
mod members;

use aws_sdk_securityhub::types;

pub use lost::{Lost, Reason};

use convert::{Place, Structure};

/// A finding of the other side, and what of it is lost.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "what is lost stands beside the finding"]
pub struct Converted<T> {
    /// The finding.
    pub finding: T,
    /// What the other side has no place for, in the order of the model; of each object, unknown members last.
    pub lost: Vec<Lost>,
}

/// The SDK's type for a finding.
pub fn to_sdk(finding: &asff::AwsSecurityFinding) -> Converted<types::AwsSecurityFinding> {
    let mut lost = Vec::new();
    let finding = finding.to_sdk(Place::Finding, &mut lost);
    Converted { finding, lost }
}

/// The type of `asff` for a finding of the SDK's, such as one of `GetFindings`.
pub fn from_sdk(finding: types::AwsSecurityFinding) -> Converted<asff::AwsSecurityFinding> {
    let mut lost = Vec::new();
    let finding = Structure::from_sdk(finding, Place::Finding, &mut lost);
    Converted { finding, lost }
}

/// The guide's example runs with the tests.
#[cfg(doctest)]
#[doc = include_str!("../SCALE.md")]
struct Scale;

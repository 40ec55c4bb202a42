#![doc = include_str!("../README.md")]

mod convert;
pub mod import;
mod lost;
#[rustfmt::skip]
#[path = "generated/members.rs"]
#[expect(deprecated, reason = "deprecated members are converted while findings have them")]
mod members;

use aws_sdk_securityhub::types;

pub use lost::{LossReason, Lost};

use convert::{Place, Structure};

/// A converted finding, and the values that were lost.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "it contains the lost values"]
pub struct Converted<T> {
    /// The finding.
    pub finding: T,
    /// The values that the other side cannot represent, in the order of the model; of each object, unknown members
    /// last.
    pub lost: Vec<Lost>,
}

/// Converts a finding to the SDK's type.
pub fn to_sdk(finding: &asff::AwsSecurityFinding) -> Converted<types::AwsSecurityFinding> {
    let mut lost = Vec::new();
    let finding = finding.to_sdk(Place::Finding, &mut lost);
    Converted { finding, lost }
}

/// Converts a finding of the SDK, such as one of `GetFindings`, to the type of `asff`.
pub fn from_sdk(finding: types::AwsSecurityFinding) -> Converted<asff::AwsSecurityFinding> {
    let mut lost = Vec::new();
    let finding = Structure::from_sdk(finding, Place::Finding, &mut lost);
    Converted { finding, lost }
}

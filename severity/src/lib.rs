#![doc = include_str!("../README.md")]

#[cfg(feature = "catalogs")]
pub mod catalog;
mod cve;
mod cvss;
mod date;
mod decimal;
mod gate;
mod label;
#[cfg(any(feature = "catalogs", feature = "policy-files"))]
mod message;
mod policy;
#[cfg(feature = "serde")]
mod serde_text;
mod subject;
mod tally;
pub mod vocabulary;

pub use cve::{CveId, ParseCveIdError};
pub use cvss::{Cvss, CvssBand, CvssError, CvssErrorKind, CvssVersion, ParseVersionError};
pub use date::{Date, ParseDateError};
pub use gate::{Check, Gate, Verdict};
pub use label::{Label, Normalized, NormalizedError, ParseLabelError};
#[cfg(feature = "policy-files")]
pub use policy::PolicyError;
pub use policy::{
    Accepted, Basis, Disagreement, Doubts, EvidenceKind, Explanation, Grade, Graded,
    ParseEvidenceKindError, Pattern, PatternError, Policy, PolicyRule, PolicyWarning, RuleError,
    RuleRef, RuleUsage, Step, Usage,
};
pub use subject::{Evidence, Kind, ParseKindError, Rating, Subject};
pub use tally::{Item, LabelCounts, ParseStatusError, Previous, Status, Tally};

#![doc = include_str!("../README.md")]

mod cvss;
mod decimal;
mod gate;
mod label;
mod policy;
#[cfg(feature = "serde")]
mod serde_text;
mod subject;
mod tally;
pub mod vocabulary;

pub use cvss::{Cvss, CvssBand, CvssError, CvssErrorKind, CvssVersion, ParseVersionError};
pub use gate::{Check, Gate, Verdict};
pub use label::{Label, Normalized, NormalizedError, ParseLabelError};
#[cfg(feature = "policy-files")]
pub use policy::PolicyError;
pub use policy::{
    Basis, Disagreement, Doubts, Explanation, Grade, Graded, ParseSourceError, Pattern,
    PatternError, Policy, PolicyWarning, Rule, RuleError, RuleRef, Source, Step, Usage,
};
pub use subject::{Evidence, Kind, ParseKindError, Rating, Subject};
pub use tally::{Counts, Item, ParseStatusError, Status, Tally};

//! Grades words, scores and CVSS vectors on the severity scale of AWS Security Hub, by a policy that
//! you own.
//!
//! ```
//! use finding_severity::{Evidence, Label, Policy, Rating};
//!
//! let ratings = [Rating { score: Some(7.5), ..Rating::default() }];
//! let finding = Evidence {
//!     tool: "dependency-check",
//!     word: Some("high"),
//!     ratings: &ratings,
//!     ..Evidence::default()
//! };
//! let graded = Policy::default().grade(&finding);
//! assert_eq!((graded.label, graded.normalized.get()), (Label::High, 75));
//! assert_eq!(graded.basis.to_string(), "word of dependency-check");
//! ```

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

//! Grades words, scores and CVSS vectors on the AWS Security Hub severity scale.

mod subject;

pub use subject::{Kind, ParseKindError, Rating, Subject};

/// The versions of CVSS.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum CvssVersion {
    /// 2.0
    V20,
    /// 3.0
    V30,
    /// 3.1
    V31,
    /// 4.0
    V40,
}

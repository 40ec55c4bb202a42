//! The errors of names of AWS.

use std::fmt;

use super::ArnPartition;

/// The reason why a text is not a region, account id or product ARN.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ArnError {
    kind: ArnErrorKind,
    text: String,
}

/// The kinds of errors of a name of AWS.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ArnErrorKind {
    /// An account id does not have 12 digits.
    Account,
    /// The ARN of an account's default product does not name this account.
    AccountOfDefault,
    /// The text does not have the form of a product ARN.
    Form,
    /// The ARN has another partition than this one, in which its region is.
    PartitionOfRegion(ArnPartition),
    /// A region does not have the form of one.
    Region,
    /// A partition is unknown.
    UnknownPartition,
}

impl ArnError {
    /// The text is shown in a one-line message, so it is cut and escaped.
    pub(super) fn new(kind: ArnErrorKind, text: &str) -> Self {
        Self {
            kind,
            text: text.chars().take(128).collect(),
        }
    }

    /// Returns the kind of the error.
    #[must_use]
    pub const fn kind(&self) -> ArnErrorKind {
        self.kind
    }
}

impl fmt::Display for ArnError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = &self.text;
        match self.kind {
            ArnErrorKind::Account => write!(f, "{text:?} is not an account id: expected 12 digits"),
            ArnErrorKind::AccountOfDefault => {
                write!(f, "{text:?} must name the account of its default product")
            }
            ArnErrorKind::Form => write!(
                f,
                "{text:?} is not a product ARN: expected \
                 arn:PARTITION:securityhub:REGION:ACCOUNT:product/COMPANY/PRODUCT"
            ),
            ArnErrorKind::PartitionOfRegion(partition) => {
                write!(
                    f,
                    "{text:?} has the wrong partition: its region is in {partition}"
                )
            }
            ArnErrorKind::Region => write!(
                f,
                "{text:?} is not a region: expected one such as eu-west-1"
            ),
            ArnErrorKind::UnknownPartition => write!(f, "{text:?} is not an AWS partition"),
        }
    }
}

impl std::error::Error for ArnError {}

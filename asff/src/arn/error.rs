//! The errors of names of AWS.

use std::fmt;

use super::ArnPartition;

/// The reason why a text is not a region, account id or product ARN.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ArnError {
    kind: Kind,
    text: String,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Kind {
    Account,
    AccountOfDefault,
    Form,
    PartitionOfRegion(ArnPartition),
    Region,
    UnknownPartition,
}

impl ArnError {
    /// The text is shown in a one-line message, so it is cut and escaped.
    pub(super) fn new(kind: Kind, text: &str) -> Self {
        Self {
            kind,
            text: text.chars().take(128).collect(),
        }
    }
}

impl fmt::Display for ArnError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = &self.text;
        match self.kind {
            Kind::Account => write!(f, "{text:?} is not an account id: expected 12 digits"),
            Kind::AccountOfDefault => {
                write!(f, "{text:?} must name the account of its default product")
            }
            Kind::Form => write!(
                f,
                "{text:?} is not a product ARN: expected \
                 arn:PARTITION:securityhub:REGION:ACCOUNT:product/COMPANY/PRODUCT"
            ),
            Kind::PartitionOfRegion(partition) => {
                write!(
                    f,
                    "{text:?} has the wrong partition: its region is in {partition}"
                )
            }
            Kind::Region => write!(
                f,
                "{text:?} is not a region: expected one such as eu-west-1"
            ),
            Kind::UnknownPartition => write!(f, "{text:?} is not an AWS partition"),
        }
    }
}

impl std::error::Error for ArnError {}

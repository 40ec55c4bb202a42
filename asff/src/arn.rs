//! Regions, partitions, account ids and product ARNs, which decide where a finding may be sent.
//!
//! Security Hub rejects a whole request with `AccessDeniedException` if the partition is wrong, or if the region or
//! account differs from that of the endpoint or caller. Check these values before sending.
//!
//! ```
//! use asff::arn::ProductArn;
//!
//! let arn = ProductArn::of_account("012345678901".parse()?, "us-gov-west-1")?;
//! assert_eq!(
//!     arn.to_string(),
//!     "arn:aws-us-gov:securityhub:us-gov-west-1:012345678901:product/012345678901/default",
//! );
//! assert!("arn:aws:securityhub:us-gov-west-1::product/acme/scan".parse::<ProductArn>().is_err());
//! # Ok::<(), asff::arn::ArnError>(())
//! ```

mod error;

use std::fmt;
use std::str::FromStr;

use crate::Partition;
use crate::limits::{AWS_ACCOUNT_ID_CHARS, PRODUCT_ARN_CHARS, REGION_CHARS};
pub use error::{ArnError, ArnErrorKind};

/// A partition as it is written in ARNs.
///
/// `Resource.Partition` spells the isolated partitions differently (`aws-us-iso` for `aws-iso`) and does not list all
/// of them: see [`resource_partition`](Self::resource_partition).
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ArnPartition {
    /// `aws`, the commercial regions.
    Aws,
    /// `aws-cn`, China.
    AwsCn,
    /// `aws-us-gov`, GovCloud (US).
    AwsUsGov,
    /// `aws-iso`, isolated (US).
    AwsIso,
    /// `aws-iso-b`, isolated (US), secret.
    AwsIsoB,
    /// `aws-iso-e`, isolated (Europe).
    AwsIsoE,
    /// `aws-iso-f`, isolated (US), `us-isof-*`.
    AwsIsoF,
    /// `aws-eusc`, the European Sovereign Cloud.
    AwsEusc,
}

impl ArnPartition {
    const ALL: [Self; 8] = [
        Self::Aws,
        Self::AwsCn,
        Self::AwsUsGov,
        Self::AwsIso,
        Self::AwsIsoB,
        Self::AwsIsoE,
        Self::AwsIsoF,
        Self::AwsEusc,
    ];

    /// Returns the name as written in an ARN.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Aws => "aws",
            Self::AwsCn => "aws-cn",
            Self::AwsUsGov => "aws-us-gov",
            Self::AwsIso => "aws-iso",
            Self::AwsIsoB => "aws-iso-b",
            Self::AwsIsoE => "aws-iso-e",
            Self::AwsIsoF => "aws-iso-f",
            Self::AwsEusc => "aws-eusc",
        }
    }

    /// Returns the value for `Resource.Partition`, or `None` if the format does not list this partition. The member
    /// should then be left out.
    #[must_use]
    pub const fn resource_partition(self) -> Option<Partition> {
        match self {
            Self::Aws => Some(Partition::Aws),
            Self::AwsCn => Some(Partition::AwsCn),
            Self::AwsUsGov => Some(Partition::AwsUsGov),
            Self::AwsIso => Some(Partition::AwsUsIso),
            Self::AwsIsoB => Some(Partition::AwsUsIsoB),
            Self::AwsIsoE | Self::AwsIsoF | Self::AwsEusc => None,
        }
    }
}

impl fmt::Display for ArnPartition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for ArnPartition {
    type Err = ArnError;

    fn from_str(text: &str) -> Result<Self, ArnError> {
        let known = Self::ALL
            .into_iter()
            .find(|partition| partition.as_str() == text);
        known.ok_or_else(|| ArnError::new(ArnErrorKind::UnknownPartition, text))
    }
}

/// Returns the partition of a region.
///
/// The first parts of the name decide, so regions that open after this release are known as well: `cn-*`, `us-gov-*`,
/// `us-iso-*`, `us-isob-*`, `eu-isoe-*`, `us-isof-*`, `eusc-*`. Every other region, such as `il-central-1`, belongs to
/// the partition `aws`.
///
/// # Errors
/// If the text does not have the form of a region: `AREA-DIRECTION-NUMBER`, at most 16 characters.
pub fn partition_of_region(region: &str) -> Result<ArnPartition, ArnError> {
    let error = || ArnError::new(ArnErrorKind::Region, region);
    if region.len() > REGION_CHARS {
        return Err(error());
    }
    let (area, number) = region.rsplit_once('-').ok_or_else(error)?;
    let (area, direction) = area.rsplit_once('-').ok_or_else(error)?;
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase());
    let is_number = !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit());
    if !is_number || !is_word(direction) {
        return Err(error());
    }
    match area {
        "cn" => Ok(ArnPartition::AwsCn),
        "us-gov" => Ok(ArnPartition::AwsUsGov),
        "us-iso" => Ok(ArnPartition::AwsIso),
        "us-isob" => Ok(ArnPartition::AwsIsoB),
        "eu-isoe" => Ok(ArnPartition::AwsIsoE),
        "us-isof" => Ok(ArnPartition::AwsIsoF),
        _ if area.strip_prefix("eusc-").is_some_and(is_word) => Ok(ArnPartition::AwsEusc),
        _ if is_word(area) => Ok(ArnPartition::Aws),
        _ => Err(error()),
    }
}

/// The id of an AWS account: exactly 12 digits, including leading zeros.
#[derive(Clone, Copy, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct AccountId([u8; AWS_ACCOUNT_ID_CHARS]);

impl AccountId {
    /// Returns the 12 digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // Digits only, so this cannot fail.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl FromStr for AccountId {
    type Err = ArnError;

    fn from_str(text: &str) -> Result<Self, ArnError> {
        match text.as_bytes().try_into() {
            Ok(digits) if text.bytes().all(|b| b.is_ascii_digit()) => Ok(Self(digits)),
            _ => Err(ArnError::new(ArnErrorKind::Account, text)),
        }
    }
}

/// Restores the leading zeros that a number in a spreadsheet or in YAML has lost.
impl TryFrom<u64> for AccountId {
    type Error = ArnError;

    fn try_from(number: u64) -> Result<Self, ArnError> {
        format!("{number:012}").parse()
    }
}

impl fmt::Debug for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().fmt(f)
    }
}

impl fmt::Display for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The ARN of the product that sends findings, as in `ProductArn`.
///
/// A value of this type is consistent: its partition is that of its region, and a default product
/// belongs to the account that the ARN names.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct ProductArn {
    partition: ArnPartition,
    region: String,
    account: Option<AccountId>,
    company: String,
    product: String,
}

impl ProductArn {
    /// Returns the product that every account with Security Hub has without registration:
    /// `arn:PARTITION:securityhub:REGION:ACCOUNT:product/ACCOUNT/default`.
    ///
    /// # Errors
    /// If the region is invalid.
    pub fn of_account(account: AccountId, region: &str) -> Result<Self, ArnError> {
        Ok(Self {
            partition: partition_of_region(region)?,
            region: region.to_owned(),
            account: Some(account),
            company: account.to_string(),
            product: "default".to_owned(),
        })
    }

    /// Returns a registered product, which a customer must first enable in the region:
    /// `arn:PARTITION:securityhub:REGION::product/COMPANY/PRODUCT`.
    ///
    /// # Errors
    /// If the region is invalid, or if company or product is empty or has a character that is not allowed in an ARN.
    pub fn of_partner(region: &str, company: &str, product: &str) -> Result<Self, ArnError> {
        let partition = partition_of_region(region)?;
        format!("arn:{partition}:securityhub:{region}::product/{company}/{product}").parse()
    }

    /// Returns the partition, which is that of the region.
    #[must_use]
    pub const fn partition(&self) -> ArnPartition {
        self.partition
    }

    /// Returns the region. It must be that of the endpoint that receives the finding.
    #[must_use]
    pub fn region(&self) -> &str {
        &self.region
    }

    /// Returns the account, which only the ARN of a default product has.
    #[must_use]
    pub const fn account(&self) -> Option<AccountId> {
        self.account
    }

    /// Returns the registered company: `aws` for services of AWS, the account id for a default product.
    #[must_use]
    pub fn company(&self) -> &str {
        &self.company
    }

    /// Returns the registered product, or `default`.
    #[must_use]
    pub fn product(&self) -> &str {
        &self.product
    }

    /// Returns whether this is the product that every account has without registration.
    #[must_use]
    pub fn is_default(&self) -> bool {
        self.product == "default" && self.company.parse::<AccountId>().is_ok()
    }
}

impl FromStr for ProductArn {
    type Err = ArnError;

    fn from_str(text: &str) -> Result<Self, ArnError> {
        let error = |kind| ArnError::new(kind, text);
        if text.chars().count() > PRODUCT_ARN_CHARS {
            return Err(error(ArnErrorKind::Form));
        }
        let mut parts = text.splitn(6, ':');
        let mut part = || parts.next().ok_or_else(|| error(ArnErrorKind::Form));
        let (arn, partition, service, region) = (part()?, part()?, part()?, part()?);
        let (account, resource) = (part()?, part()?);
        if arn != "arn" || service != "securityhub" {
            return Err(error(ArnErrorKind::Form));
        }
        let names = resource
            .strip_prefix("product/")
            .and_then(|rest| rest.split_once('/'));
        let (company, product) = names.ok_or_else(|| error(ArnErrorKind::Form))?;
        let is_name = |name: &str| {
            let mut chars = name.chars();
            !name.is_empty() && chars.all(|c| c.is_ascii_graphic() && c != '/' && c != ':')
        };
        if !is_name(company) || !is_name(product) {
            return Err(error(ArnErrorKind::Form));
        }
        let partition: ArnPartition = partition.parse()?;
        let of_region = partition_of_region(region)?;
        if partition != of_region {
            return Err(error(ArnErrorKind::PartitionOfRegion(of_region)));
        }
        let account = match account {
            "" => None,
            digits => Some(digits.parse::<AccountId>()?),
        };
        let arn = Self {
            partition,
            region: region.to_owned(),
            account,
            company: company.to_owned(),
            product: product.to_owned(),
        };
        if arn.is_default() && account.is_none_or(|account| account.as_str() != company) {
            return Err(error(ArnErrorKind::AccountOfDefault));
        }
        Ok(arn)
    }
}

impl fmt::Display for ProductArn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            partition,
            region,
            account,
            company,
            product,
        } = self;
        let account = account.as_ref().map_or("", AccountId::as_str);
        write!(
            f,
            "arn:{partition}:securityhub:{region}:{account}:product/{company}/{product}"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_region_has_its_partition() {
        for (region, partition, resource) in [
            ("us-east-1", "aws", Some("aws")),
            ("ap-southeast-5", "aws", Some("aws")),
            ("il-central-1", "aws", Some("aws")),
            ("mx-central-1", "aws", Some("aws")),
            ("cn-northwest-1", "aws-cn", Some("aws-cn")),
            ("us-gov-west-1", "aws-us-gov", Some("aws-us-gov")),
            ("us-iso-east-1", "aws-iso", Some("aws-us-iso")),
            ("us-isob-east-1", "aws-iso-b", Some("aws-us-iso-b")),
            ("eu-isoe-west-1", "aws-iso-e", None),
            ("us-isof-south-1", "aws-iso-f", None),
            ("eusc-de-east-1", "aws-eusc", None),
        ] {
            let found = partition_of_region(region).unwrap();
            assert_eq!(found.as_str(), partition, "{region}");
            assert_eq!(
                found.resource_partition().as_ref().map(Partition::as_str),
                resource
            );
            assert_eq!(partition.parse::<ArnPartition>().unwrap(), found);
        }
    }

    #[test]
    fn invalid_regions_are_refused() {
        for region in [
            "",
            "-",
            "--1",
            "global",
            "us-east",
            "us-east-",
            "us-east-1a",
            "US-EAST-1",
            "us--1",
            "us-foo-east-1",
            "eusc--east-1",
            "abcdefgh-southeast-1",
        ] {
            let error = partition_of_region(region).unwrap_err();
            assert!(
                error.to_string().contains("is not a region"),
                "{region}: {error}"
            );
        }
    }

    #[test]
    fn an_account_id_keeps_its_leading_zeros() {
        assert_eq!(
            "001234567890".parse::<AccountId>().unwrap().as_str(),
            "001234567890"
        );
        assert_eq!(
            AccountId::try_from(1_234_567_890).unwrap().as_str(),
            "001234567890"
        );
        for text in [
            "",
            "12345678901",
            "1234567890123",
            "12345678901a",
            "１２３４",
        ] {
            assert!(text.parse::<AccountId>().is_err(), "{text}");
        }
        assert!(AccountId::try_from(1_000_000_000_000).is_err());
    }

    #[test]
    fn consistent_product_arns_read_and_write() {
        for text in [
            "arn:aws:securityhub:eu-west-1:123456789012:product/123456789012/default",
            "arn:aws:securityhub:eu-west-1::product/aquasecurity/aquasecurity",
            "arn:aws:securityhub:us-east-1::product/aws/guardduty",
            "arn:aws-cn:securityhub:cn-north-1:000000000001:product/000000000001/default",
            "arn:aws-iso-b:securityhub:us-isob-east-1::product/acme/scan",
        ] {
            assert_eq!(text.parse::<ProductArn>().unwrap().to_string(), text);
        }
        let partner = ProductArn::of_partner("eu-west-1", "acme", "scan").unwrap();
        assert_eq!((partner.company(), partner.product()), ("acme", "scan"));
        assert!(!partner.is_default() && partner.account().is_none());
    }

    #[test]
    fn inconsistent_product_arns_are_refused_with_the_reason() {
        for (text, reason) in [
            ("", "expected arn:PARTITION"),
            (
                "arn:aws:inspector:eu-west-1::product/aws/inspector",
                "expected arn:PARTITION",
            ),
            (
                "arn:aws:securityhub:eu-west-1::product/acme",
                "expected arn:PARTITION",
            ),
            (
                "arn:aws:securityhub:eu-west-1::product/acme/",
                "expected arn:PARTITION",
            ),
            (
                "arn:aws:securityhub:eu-west-1::product/acme/a/b",
                "expected arn:PARTITION",
            ),
            (
                "arn:aws:securityhub:::product/acme/scan",
                "\"\" is not a region",
            ),
            (
                "arn:azure:securityhub:eu-west-1::product/acme/scan",
                "not an AWS partition",
            ),
            (
                "arn:aws:securityhub:us-gov-west-1::product/acme/scan",
                "is in aws-us-gov",
            ),
            (
                "arn:aws:securityhub:eu-west-1:1234:product/acme/scan",
                "12 digits",
            ),
            (
                "arn:aws:securityhub:eu-west-1::product/123456789012/default",
                "must name the account of its default product",
            ),
            (
                "arn:aws:securityhub:eu-west-1:210987654321:product/123456789012/default",
                "must name the account of its default product",
            ),
        ] {
            let error = text.parse::<ProductArn>().unwrap_err().to_string();
            assert!(error.contains(reason), "{text}: {error}");
        }
        assert!(ProductArn::of_partner("eu-west-1", "acme/x", "scan").is_err());
        assert!(ProductArn::of_partner("eu-west-1", "", "scan").is_err());
    }
}

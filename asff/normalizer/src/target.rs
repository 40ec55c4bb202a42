use std::borrow::Cow;
use std::fmt;

use asff::Instant;
use asff::arn::{AccountId, ArnError, ArnErrorKind, ArnPartition, ProductArn, partition_of_region};
use finding::finding_redact::{redact_prose, redact_url};
use finding::{Scan, Timestamp};

use crate::text;

/// The account, the scanned thing and the time, which are not in a report.
///
/// ```
/// use asff_normalizer::Target;
///
/// let target = Target::new("123456789012", "us-gov-west-1", "2026-01-02T03:04:05Z")?
///     .with_repository("shop")
///     .with_branch("main");
/// assert_eq!(
///     target.product_arn().to_string(),
///     "arn:aws-us-gov:securityhub:us-gov-west-1:123456789012:product/123456789012/default"
/// );
/// assert!(Target::new("12345", "eu-west-1", "2026-01-02T03:04:05Z").is_err());
/// # Ok::<(), asff_normalizer::TargetError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Target {
    account: AccountId,
    region: String,
    partition: ArnPartition,
    product_arn: ProductArn,
    now: Timestamp,
    pub(crate) repository: Option<String>,
    pub(crate) branch: Option<String>,
    pub(crate) commit: Option<String>,
    pub(crate) build_id: Option<String>,
    pub(crate) resource: Option<(String, String)>,
    pub(crate) report_url: Option<String>,
}

impl Target {
    /// Creates a target for findings of this account and region at the instant `now`, under the product that every
    /// account has: `arn:PARTITION:securityhub:REGION:ACCOUNT:product/ACCOUNT/default`.
    ///
    /// # Errors
    ///
    /// If the account does not have 12 digits, the region is invalid, or `now` is not an instant with a time zone.
    pub fn new(account: &str, region: &str, now: &str) -> Result<Self, TargetError> {
        let account = account.parse()?;
        Self::of(account, region, Timestamp::parse(now))
    }

    /// Creates a target as [`new`](Self::new), at an instant such as that of a clock.
    ///
    /// # Errors
    ///
    /// If the region is invalid.
    ///
    /// ```
    /// use std::time::{Duration, SystemTime};
    ///
    /// use asff_normalizer::Target;
    /// use asff_normalizer::asff::Instant;
    ///
    /// # let now = || SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_322_445);
    /// // `SystemTime::now()` in a program.
    /// let now = Instant::try_from(now())?;
    /// let target = Target::at("123456789012".parse()?, "eu-west-1", now)?;
    /// assert_eq!(target.now().to_string(), "2026-01-02T02:54:05Z");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn at(account: AccountId, region: &str, now: Instant) -> Result<Self, TargetError> {
        let now = Timestamp::from_unix(now.unix_seconds(), now.nanoseconds());
        Self::of(account, region, now)
    }

    fn of(account: AccountId, region: &str, now: Option<Timestamp>) -> Result<Self, TargetError> {
        let product_arn = ProductArn::of_account(account, region)?;
        Ok(Self {
            account,
            region: region.to_owned(),
            partition: partition_of_region(region)?,
            product_arn,
            now: now.ok_or(TargetError(Cause::Now))?,
            repository: None,
            branch: None,
            commit: None,
            build_id: None,
            resource: None,
            report_url: None,
        })
    }

    /// Sets a registered product.
    ///
    /// # Errors
    ///
    /// If the text is not a product ARN, or has another region.
    pub fn with_product_arn(mut self, arn: &str) -> Result<Self, TargetError> {
        let arn: ProductArn = arn
            .parse()
            .map_err(|error| TargetError(Cause::ProductArn(error)))?;
        if arn.region() != self.region {
            return Err(TargetError(Cause::RegionOfArn));
        }
        if arn.account().is_some_and(|account| account != self.account) {
            return Err(TargetError(Cause::AccountOfArn));
        }
        self.product_arn = arn;
        Ok(self)
    }

    /// Checks a stated partition.
    ///
    /// # Errors
    ///
    /// If it is not the partition of the region: the service refuses such findings.
    pub fn with_partition(self, partition: &str) -> Result<Self, TargetError> {
        if partition == self.partition.as_str() {
            return Ok(self);
        }
        Err(TargetError(Cause::Partition(self.partition)))
    }

    /// Sets the repository. It is part of the findings' ids.
    ///
    /// It is one line of at most 512 characters: a longer text is cut. Blank text sets no repository, so the ids are those
    /// of a target without one. Credentials in it are replaced.
    #[must_use]
    pub fn with_repository(mut self, repository: &str) -> Self {
        self.repository = fact(repository);
        self
    }

    /// Sets the branch. It is part of the findings' ids. The text is treated as that of the
    /// [repository](Self::with_repository): blank text sets no branch. `refs/heads/main` is the branch `main`.
    #[must_use]
    pub fn with_branch(mut self, branch: &str) -> Self {
        self.branch = fact(branch.trim_start().trim_start_matches("refs/heads/"));
        self
    }

    /// Sets the commit. It is not part of the ids: the next commit has the same findings.
    ///
    /// It is one line of at most 512 characters. Blank text sets nothing. Credentials in it are replaced.
    #[must_use]
    pub fn with_commit(mut self, commit: &str) -> Self {
        self.commit = fact(commit);
        self
    }

    /// Sets the build. It is not part of the ids.
    ///
    /// It is one line of at most 512 characters. Blank text sets nothing. Credentials in it are replaced.
    #[must_use]
    pub fn with_build_id(mut self, build_id: &str) -> Self {
        self.build_id = fact(build_id);
        self
    }

    /// Sets the scanned AWS resource: a type such as `AwsEcrContainerImage`, and its ARN or id. It is part of the
    /// findings' ids.
    ///
    /// # Errors
    ///
    /// If one of them is blank, or longer than the format allows.
    pub fn with_resource(mut self, resource_type: &str, id: &str) -> Result<Self, TargetError> {
        let fits = |text: &str, most: usize| {
            text::line_of(redact_prose(text), most)
                .map(Cow::into_owned)
                .filter(|cleaned| cleaned == text)
                .ok_or(TargetError(Cause::Resource))
        };
        self.resource = Some((
            fits(resource_type, asff::limits::RESOURCE_TYPE_CHARS)?,
            fits(id, asff::limits::RESOURCE_ID_CHARS)?,
        ));
        Ok(self)
    }

    /// Sets the URL of the report.
    ///
    /// # Errors
    ///
    /// If it is not an `http` or `https` URL.
    pub fn with_report_url(mut self, url: &str) -> Result<Self, TargetError> {
        let url = redact_url(url);
        let url = text::web_address(&url, 2048).ok_or(TargetError(Cause::ReportUrl))?;
        self.report_url = Some(url.to_owned());
        Ok(self)
    }

    /// Sets the repository, branch, commit and build of `scan` where this target has none. Values of the caller take
    /// precedence over those of a report.
    #[must_use]
    pub fn completed(&self, scan: &Scan<'_>) -> Cow<'_, Self> {
        let stated = [&scan.repository, &scan.branch, &scan.commit, &scan.build_id];
        if stated.iter().all(|fact| fact.is_none()) {
            return Cow::Borrowed(self);
        }
        let mut target = self.clone();
        let own = [
            &mut target.repository,
            &mut target.branch,
            &mut target.commit,
            &mut target.build_id,
        ];
        for (own, stated) in own.into_iter().zip(stated) {
            if own.is_none() {
                *own = stated.as_deref().and_then(fact);
            }
        }
        Cow::Owned(target)
    }

    /// Returns the account.
    #[must_use]
    pub fn account(&self) -> &str {
        self.account.as_str()
    }

    /// Returns the region.
    #[must_use]
    pub fn region(&self) -> &str {
        &self.region
    }

    /// Returns the partition of the region.
    #[must_use]
    pub fn partition(&self) -> ArnPartition {
        self.partition
    }

    /// Returns the product that sends the findings.
    #[must_use]
    pub fn product_arn(&self) -> &ProductArn {
        &self.product_arn
    }

    /// Returns the repository.
    #[must_use]
    pub fn repository(&self) -> Option<&str> {
        self.repository.as_deref()
    }

    /// Returns the branch.
    #[must_use]
    pub fn branch(&self) -> Option<&str> {
        self.branch.as_deref()
    }

    /// Returns the commit.
    #[must_use]
    pub fn commit(&self) -> Option<&str> {
        self.commit.as_deref()
    }

    /// Returns the build.
    #[must_use]
    pub fn build_id(&self) -> Option<&str> {
        self.build_id.as_deref()
    }

    /// Returns the type and the id of the scanned AWS resource.
    #[must_use]
    pub fn resource(&self) -> Option<(&str, &str)> {
        let (resource_type, id) = self.resource.as_ref()?;
        Some((resource_type, id))
    }

    /// Returns the URL of the report.
    #[must_use]
    pub fn report_url(&self) -> Option<&str> {
        self.report_url.as_deref()
    }

    /// Returns the instant of `CreatedAt` and `UpdatedAt`.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.now
    }
}

/// The reason why a [`Target`] is invalid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TargetError(Cause);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Cause {
    Place(ArnError),
    ProductArn(ArnError),
    RegionOfArn,
    AccountOfArn,
    Partition(ArnPartition),
    Now,
    Resource,
    ReportUrl,
}

/// The values of a [`Target`], of which one is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TargetErrorKind {
    /// The account.
    Account,
    /// The region.
    Region,
    /// The time.
    Time,
    /// The product ARN: it is invalid, or of another region or account.
    ProductArn,
    /// The partition: it is not that of the region.
    Partition,
    /// The type or the id of the resource.
    Resource,
    /// The URL of the report.
    ReportUrl,
}

impl TargetError {
    /// Returns the value that is wrong, such as the field of a form.
    ///
    /// ```
    /// use asff_normalizer::{Target, TargetErrorKind};
    ///
    /// let error = Target::new("12345", "eu-west-1", "2026-01-02T03:04:05Z").unwrap_err();
    /// assert_eq!(error.kind(), TargetErrorKind::Account);
    /// ```
    #[must_use]
    pub fn kind(&self) -> TargetErrorKind {
        match &self.0 {
            Cause::Place(error) if error.kind() == ArnErrorKind::Account => {
                TargetErrorKind::Account
            }
            Cause::Place(_) => TargetErrorKind::Region,
            Cause::ProductArn(_) | Cause::RegionOfArn | Cause::AccountOfArn => {
                TargetErrorKind::ProductArn
            }
            Cause::Partition(_) => TargetErrorKind::Partition,
            Cause::Now => TargetErrorKind::Time,
            Cause::Resource => TargetErrorKind::Resource,
            Cause::ReportUrl => TargetErrorKind::ReportUrl,
        }
    }
}

/// Of the account or the region.
impl From<ArnError> for TargetError {
    fn from(error: ArnError) -> Self {
        Self(Cause::Place(error))
    }
}

impl fmt::Display for TargetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Cause::Place(error) | Cause::ProductArn(error) => error.fmt(f),
            Cause::RegionOfArn => f.write_str("the product ARN is of another region"),
            Cause::AccountOfArn => f.write_str("the product ARN is of another account"),
            Cause::Partition(partition) => write!(f, "the partition of the region is {partition}"),
            Cause::Now => f.write_str("expected a time such as 2026-01-02T03:04:05Z"),
            Cause::Resource => f.write_str(
                "expected a resource type of at most 256 characters and an id of at most 512",
            ),
            Cause::ReportUrl => f.write_str("expected a URL that begins with https:// or http://"),
        }
    }
}

impl std::error::Error for TargetError {}

/// Returns a fact about the run as it is written: one line without secrets, or `None` if it is blank.
fn fact(text: &str) -> Option<String> {
    text::line_of(redact_prose(text), 512).map(Cow::into_owned)
}

#[cfg(test)]
mod tests {
    use super::{Target, TargetErrorKind as Kind};

    #[test]
    fn an_error_tells_which_value_is_wrong() {
        let new = |account, region, now| Target::new(account, region, now).map_err(|e| e.kind());
        let now = "2026-01-02T03:04:05Z";
        let target = new("123456789012", "eu-west-1", now).unwrap();
        assert_eq!(new("1", "eu", "").unwrap_err(), Kind::Account);
        assert_eq!(new("123456789012", "eu", "").unwrap_err(), Kind::Region);
        assert_eq!(
            new("123456789012", "eu-west-1", "2026").unwrap_err(),
            Kind::Time
        );
        for arn in [
            "",
            "arn:aws:securityhub:eu::product/acme/scan",
            "arn:aws:securityhub:us-east-1::product/acme/scan",
            "arn:aws:securityhub:eu-west-1:1:product/acme/scan",
            "arn:aws:securityhub:eu-west-1:999999999999:product/999999999999/default",
        ] {
            let error = target.clone().with_product_arn(arn).unwrap_err();
            assert_eq!(error.kind(), Kind::ProductArn, "{arn}");
        }
        let error = target.clone().with_partition("aws-cn").unwrap_err();
        assert_eq!(error.kind(), Kind::Partition);
        let error = target.clone().with_resource("Other", " ").unwrap_err();
        assert_eq!(error.kind(), Kind::Resource);
        let error = target.with_report_url("javascript:").unwrap_err();
        assert_eq!(error.kind(), Kind::ReportUrl);
    }
}

//! Builds `BatchImportFindings` requests, and assigns the failures in a reply to findings.
//!
//! A request has at most 100 findings and 6 MB, and a finding at most 240 KB. All findings of a request must be of one
//! account and region; otherwise the whole request fails with `AccessDeniedException`. The reply identifies a failed
//! finding only by its `Id`, so a request must not contain an `Id` twice.
//!
//! ```
//! use asff::AwsSecurityFinding;
//! use asff::batch::{BatchImportFindingsResponse, batches};
//!
//! let finding: AwsSecurityFinding = serde_json::from_str(
//!     r#"{"Id":"1","ProductArn":"arn:aws:securityhub:eu-west-1:123456789012:product/123456789012/default","AwsAccountId":"123456789012"}"#,
//! )?;
//! let batch = batches([finding]).next().ok_or("no batch")??;
//! assert_eq!(batch.destination().region(), "eu-west-1");
//! // … send `batch.as_bytes()` to POST /findings/import, and read the answer:
//! let response: BatchImportFindingsResponse = serde_json::from_str(
//!     r#"{"FailedCount":1,"SuccessCount":0,"FailedFindings":[{"Id":"1","ErrorCode":"InvalidInput","ErrorMessage":"…"}]}"#,
//! )?;
//! let failures = batch.failures(&response);
//! assert_eq!(failures[0].finding.map(|finding| &*finding.id), Some("1"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod body;
mod response;

use std::fmt;
use std::iter::FusedIterator;

use crate::AwsSecurityFinding;
use crate::arn::{AccountId, ArnError, ArnPartition, ProductArn};
use crate::limits::{FINDING_BYTES, REQUEST_BYTES, REQUEST_FINDINGS};
use crate::validate::{Level, Violation};

pub use body::{Bodies, Body};
pub use response::{BatchImportFindingsResponse, ImportFindingsError};

/// Splits findings into requests and keeps their order.
///
/// A request ends where the next finding would break a limit, has another account or region, or has an `Id` that the
/// request already contains. [Group](gather) findings of several accounts first.
pub fn batches<I>(findings: I) -> Batches<I::IntoIter>
where
    I: IntoIterator<Item = AwsSecurityFinding>,
{
    Batches {
        findings: findings.into_iter(),
        limits: RequestLimits::default(),
        strict: false,
        index: 0,
        open: None,
        waiting: None,
    }
}

/// Groups findings by account and region, in order of first appearance. Findings without a valid destination come last.
/// The order within a destination stays the same.
#[must_use]
pub fn gather(findings: impl IntoIterator<Item = AwsSecurityFinding>) -> Vec<AwsSecurityFinding> {
    let mut groups: Vec<(Option<Destination>, Vec<AwsSecurityFinding>)> = Vec::new();
    let mut lost = Vec::new();
    for finding in findings {
        match Destination::of(&finding) {
            Err(_) => lost.push(finding),
            Ok(destination) => {
                let destination = Some(destination);
                // There are few groups: the accounts and regions of one run.
                match groups.iter_mut().find(|(known, _)| *known == destination) {
                    Some((_, group)) => group.push(finding),
                    None => groups.push((destination, vec![finding])),
                }
            }
        }
    }
    groups.push((None, lost));
    groups.into_iter().flat_map(|(_, group)| group).collect()
}

/// The limits that [`Batches`] keeps. They can be made narrower than the service's, not wider.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct RequestLimits {
    findings: usize,
    request_bytes: usize,
    finding_bytes: usize,
}

impl Default for RequestLimits {
    /// Returns the limits of the service.
    fn default() -> Self {
        Self {
            findings: REQUEST_FINDINGS,
            request_bytes: REQUEST_BYTES,
            finding_bytes: FINDING_BYTES,
        }
    }
}

impl RequestLimits {
    /// Checks the size of a finding in bytes.
    fn check(&self, bytes: usize) -> Result<(), RefusalReason> {
        let room = self.request_bytes.saturating_sub(Body::FRAME);
        let limit = self.finding_bytes.min(room);
        match bytes > limit {
            true => Err(RefusalReason::TooLarge { bytes, limit }),
            false => Ok(()),
        }
    }

    /// Sets the maximum number of findings in a request: at least 1, at most 100. A larger number means 100.
    #[must_use]
    pub fn with_findings(self, count: usize) -> Self {
        Self {
            findings: count.clamp(1, REQUEST_FINDINGS),
            ..self
        }
    }

    /// Sets the maximum size of a request in bytes, at most 6,000,000. A larger number means 6,000,000.
    #[must_use]
    pub fn with_request_bytes(self, bytes: usize) -> Self {
        Self {
            request_bytes: bytes.min(REQUEST_BYTES),
            ..self
        }
    }

    /// Sets the maximum size of a finding in bytes, at most 240,000. A larger number means 240,000.
    #[must_use]
    pub fn with_finding_bytes(self, bytes: usize) -> Self {
        Self {
            finding_bytes: bytes.min(FINDING_BYTES),
            ..self
        }
    }
}

/// An iterator over requests; created by [`batches`].
///
/// A finding that cannot be sent is returned as an error at once, even if the request before it is still open, so one
/// bad finding does not cost a request. Every finding is returned exactly once, in a request or in an error.
#[derive(Debug)]
#[must_use = "iterators are lazy"]
pub struct Batches<I> {
    findings: I,
    limits: RequestLimits,
    strict: bool,
    index: usize,
    open: Option<Batch>,
    /// The finding that begins a new request.
    waiting: Option<Ready>,
}

impl<I> Batches<I> {
    /// Sets narrower limits.
    pub fn with_limits(self, limits: RequestLimits) -> Self {
        Self { limits, ..self }
    }

    /// Returns findings with violations that the service is known to refuse as errors.
    pub fn strict(self) -> Self {
        Self {
            strict: true,
            ..self
        }
    }

    fn check(&mut self, finding: AwsSecurityFinding) -> Result<Ready, Refused> {
        let index = self.index;
        self.index += 1;
        match self.reason(&finding) {
            Ok((destination, json)) => Ok(Ready {
                finding,
                index,
                destination,
                json,
            }),
            Err(reason) => Err(Refused {
                finding: Box::new(finding),
                index,
                reason,
            }),
        }
    }

    fn reason(
        &self,
        finding: &AwsSecurityFinding,
    ) -> Result<(Destination, Vec<u8>), RefusalReason> {
        if finding.id.is_empty() {
            return Err(RefusalReason::NoId);
        }
        let destination = Destination::of(finding)?;
        // Serialization fails only for maps with keys that are not strings, and findings have none.
        let json = serde_json::to_vec(finding).unwrap_or_default();
        self.limits.check(json.len())?;
        if self.strict {
            let mut violations = finding.validate();
            violations.retain(|violation| violation.level == Level::Error);
            if !violations.is_empty() {
                return Err(RefusalReason::Invalid(violations));
            }
        }
        Ok((destination, json))
    }
}

impl<I: Iterator<Item = AwsSecurityFinding>> Iterator for Batches<I> {
    type Item = Result<Batch, Refused>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(ready) = self.waiting.take() {
            self.open = Some(Batch::begin(ready));
        }
        while let Some(finding) = self.findings.next() {
            let ready = match self.check(finding) {
                Ok(ready) => ready,
                Err(refused) => return Some(Err(refused)),
            };
            self.waiting = match &mut self.open {
                None => {
                    self.open = Some(Batch::begin(ready));
                    None
                }
                Some(open) => open.push(ready, &self.limits),
            };
            if self.waiting.is_some() {
                break;
            }
        }
        self.open.take().map(|batch| Ok(batch.end()))
    }
}

impl<I: FusedIterator<Item = AwsSecurityFinding>> FusedIterator for Batches<I> {}

/// A finding that can be sent.
#[derive(Debug)]
struct Ready {
    finding: AwsSecurityFinding,
    index: usize,
    destination: Destination,
    json: Vec<u8>,
}

/// The findings of one request.
#[derive(Clone, Debug)]
pub struct Batch {
    body: Body,
    findings: Vec<AwsSecurityFinding>,
    indices: Vec<usize>,
}

impl Batch {
    fn begin(ready: Ready) -> Self {
        let mut body = Body::begin(ready.destination, 0);
        body.push(&ready.finding.id, &ready.json);
        Self {
            body,
            findings: vec![ready.finding],
            indices: vec![ready.index],
        }
    }

    /// Adds a finding, or returns one that begins another request.
    fn push(&mut self, ready: Ready, limits: &RequestLimits) -> Option<Ready> {
        let fits = *self.body.destination() == ready.destination
            && self.body.has_room(ready.json.len(), limits)
            && self.body.push(&ready.finding.id, &ready.json);
        if !fits {
            return Some(ready);
        }
        self.findings.push(ready.finding);
        self.indices.push(ready.index);
        None
    }

    fn end(self) -> Self {
        Self {
            body: self.body.end(),
            ..self
        }
    }

    /// Returns the account and region of all findings.
    #[must_use]
    pub const fn destination(&self) -> &Destination {
        self.body.destination()
    }

    /// Returns the findings, at least one.
    #[must_use]
    pub fn findings(&self) -> &[AwsSecurityFinding] {
        &self.findings
    }

    /// Returns the position of each finding in the input, from 0.
    #[must_use]
    pub fn indices(&self) -> &[usize] {
        &self.indices
    }

    /// Returns the body of the request: `{"Findings":[…]}` in compact JSON.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        self.body.as_bytes()
    }

    /// Returns the findings and drops the body.
    #[must_use]
    pub fn into_findings(self) -> Vec<AwsSecurityFinding> {
        self.findings
    }

    /// Returns the findings that failed, in the order of the reply.
    #[must_use]
    pub fn failures<'a>(&'a self, response: &'a BatchImportFindingsResponse) -> Vec<Failure<'a>> {
        let errors = response.failed_findings.iter().flatten();
        errors
            .map(|error| {
                let is_meant =
                    |finding: &&AwsSecurityFinding| Some(&finding.id) == error.id.as_ref();
                Failure {
                    error,
                    finding: self.findings.iter().find(is_meant),
                }
            })
            .collect()
    }

    /// Returns the findings to send again, a few times and with growing pauses: those whose error [may
    /// pass](ImportFindingsError::may_pass). If the reply has failures with unknown ids, all findings are returned that
    /// were not refused permanently. A finding that was already imported is updated under its `Id`.
    #[must_use]
    pub fn again(&self, response: &BatchImportFindingsResponse) -> Vec<AwsSecurityFinding> {
        let failures = self.failures(response);
        let named = failures.iter().filter(|failure| failure.finding.is_some());
        let count = i64::from(response.failed_count.unwrap_or_default());
        let all_named = i64::try_from(named.count()).is_ok_and(|named| named >= count);
        let of = |id: &str| {
            let mut failures = failures.iter();
            failures.find(|failure| failure.error.id.as_deref() == Some(id))
        };
        let findings = self
            .findings
            .iter()
            .filter(|finding| match of(&finding.id) {
                Some(failure) => failure.error.may_pass(),
                None => !all_named,
            });
        findings.cloned().collect()
    }
}

/// A finding that the service did not import.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Failure<'a> {
    /// The error that the service reported.
    pub error: &'a ImportFindingsError,
    /// The finding, or `None` if the reply names an `Id` that is not in the request.
    pub finding: Option<&'a AwsSecurityFinding>,
}

/// The account and region that a finding has to be sent to.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct Destination {
    partition: ArnPartition,
    region: String,
    account: AccountId,
}

impl Destination {
    /// Returns the account of `AwsAccountId` and the region of `ProductArn`.
    ///
    /// # Errors
    /// If one of the two members is missing or invalid, or if they contradict each other.
    pub fn of(finding: &AwsSecurityFinding) -> Result<Self, RefusalReason> {
        let arn: ProductArn = finding
            .product_arn
            .parse()
            .map_err(RefusalReason::ProductArn)?;
        let account: AccountId = finding
            .aws_account_id
            .parse()
            .map_err(RefusalReason::AwsAccountId)?;
        Self::of_product(&arn, account)
    }

    /// Returns the destination of findings of a product about an account.
    ///
    /// # Errors
    /// [`RefusalReason::ForeignProduct`] if it is the default product of another account.
    pub fn of_product(arn: &ProductArn, account: AccountId) -> Result<Self, RefusalReason> {
        if arn.is_default() && arn.account() != Some(account) {
            return Err(RefusalReason::ForeignProduct);
        }
        Ok(Self {
            partition: arn.partition(),
            region: arn.region().to_owned(),
            account,
        })
    }

    /// Returns the partition of the region.
    #[must_use]
    pub const fn partition(&self) -> ArnPartition {
        self.partition
    }

    /// Returns the region whose endpoint receives the request.
    #[must_use]
    pub fn region(&self) -> &str {
        &self.region
    }

    /// Returns the account that owns the findings.
    #[must_use]
    pub const fn account(&self) -> AccountId {
        self.account
    }
}

/// A finding that cannot be sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Refused {
    /// The finding, unchanged.
    pub finding: Box<AwsSecurityFinding>,
    /// Its number in the input, from 0.
    pub index: usize,
    /// The reason.
    pub reason: RefusalReason,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "finding {}: {}", self.index + 1, self.reason)
    }
}

impl std::error::Error for Refused {}

/// The reason why a finding cannot be sent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RefusalReason {
    /// It has no `Id`, so a failure could not be assigned to it.
    NoId,
    /// Its `ProductArn` is invalid.
    ProductArn(ArnError),
    /// Its `AwsAccountId` is invalid.
    AwsAccountId(ArnError),
    /// Its `ProductArn` is the default product of another account than `AwsAccountId`.
    ForeignProduct,
    /// It is larger than the limit of a finding or of a request.
    TooLarge {
        /// Its size as compact JSON.
        bytes: usize,
        /// The maximum size in bytes.
        limit: usize,
    },
    /// The service would refuse it because of these violations; only with [`Batches::strict`].
    Invalid(Vec<Violation>),
}

impl fmt::Display for RefusalReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoId => f.write_str("it has no Id"),
            Self::ProductArn(error) | Self::AwsAccountId(error) => error.fmt(f),
            Self::ForeignProduct => {
                f.write_str("its ProductArn is the default product of another account")
            }
            Self::TooLarge { bytes, limit } => {
                write!(f, "it has {bytes} bytes, more than the limit of {limit}")
            }
            Self::Invalid(violations) => {
                for (i, violation) in violations.iter().enumerate() {
                    let between = if i > 0 { "; " } else { "" };
                    write!(f, "{between}{violation}")?;
                }
                Ok(())
            }
        }
    }
}

impl std::error::Error for RefusalReason {}

//! From findings to `BatchImportFindings` requests, and from the reply back to the findings.
//!
//! A request takes at most 100 findings and 6 MB, a finding at most 240 KB, and all of its findings must
//! be of one account and region: a stranger among them is no failed finding but `AccessDeniedException`
//! for all. The reply names a failed finding by its `Id` alone, so no `Id` may stand in it twice.
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
//! // … send `batch.body()` to POST /findings/import, and read the answer:
//! let response: BatchImportFindingsResponse = serde_json::from_str(
//!     r#"{"FailedCount":1,"SuccessCount":0,"FailedFindings":[{"Id":"1","ErrorCode":"InvalidInput","ErrorMessage":"…"}]}"#,
//! )?;
//! let failures = batch.failures(&response);
//! assert_eq!(failures[0].finding.map(|finding| &*finding.id), Some("1"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::collections::BTreeSet;
use std::fmt;
use std::iter::FusedIterator;

use crate::arn::{AccountId, ArnError, ArnPartition, ProductArn};
use crate::limits::{FINDING_BYTES, REQUEST_BYTES, REQUEST_FINDINGS};
use crate::shape::structure;
use crate::validate::{Level, Violation};
use crate::{AwsSecurityFinding, OtherMembers};

const BEGIN: &[u8] = br#"{"Findings":["#;
const END: &[u8] = b"]}";

/// Puts findings into requests, in their order.
///
/// A request ends where the next finding would break a limit, is of another account or region, or has
/// an `Id` that stands in it. Findings of several accounts are best [gathered](gather) before.
pub fn batches<I>(findings: I) -> Batches<I::IntoIter>
where
    I: IntoIterator<Item = AwsSecurityFinding>,
{
    Batches {
        findings: findings.into_iter(),
        limits: Limits::default(),
        strict: false,
        index: 0,
        open: None,
        waiting: None,
    }
}

/// Brings the findings of each account and region together, in the order in which each is first met.
/// What has no valid destination comes last. Within a destination the order stays.
pub fn gather(findings: impl IntoIterator<Item = AwsSecurityFinding>) -> Vec<AwsSecurityFinding> {
    let mut groups: Vec<(Option<Destination>, Vec<AwsSecurityFinding>)> = Vec::new();
    let mut lost = Vec::new();
    for finding in findings {
        match Destination::of(&finding) {
            Err(_) => lost.push(finding),
            Ok(destination) => {
                let destination = Some(destination);
                // Few: the accounts and regions of one run.
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
pub struct Limits {
    findings: usize,
    request_bytes: usize,
    finding_bytes: usize,
}

impl Default for Limits {
    /// Those of the service.
    fn default() -> Self {
        Self {
            findings: REQUEST_FINDINGS,
            request_bytes: REQUEST_BYTES,
            finding_bytes: FINDING_BYTES,
        }
    }
}

impl Limits {
    /// At most so many findings in a request, and at least one.
    #[must_use]
    pub fn findings(self, count: usize) -> Self {
        Self {
            findings: count.clamp(1, REQUEST_FINDINGS),
            ..self
        }
    }

    /// At most so many bytes in a request.
    #[must_use]
    pub fn request_bytes(self, bytes: usize) -> Self {
        Self {
            request_bytes: bytes.min(REQUEST_BYTES),
            ..self
        }
    }

    /// At most so many bytes in a finding.
    #[must_use]
    pub fn finding_bytes(self, bytes: usize) -> Self {
        Self {
            finding_bytes: bytes.min(FINDING_BYTES),
            ..self
        }
    }
}

/// The requests made of findings; made by [`batches`].
///
/// What cannot be sent is an error item at once, while the request before it may still be open, so that
/// one bad finding does not cost a request. Every finding comes out once, in a request or in an error.
#[derive(Debug)]
pub struct Batches<I> {
    findings: I,
    limits: Limits,
    strict: bool,
    index: usize,
    open: Option<Batch>,
    /// A finding that must begin a new request.
    waiting: Option<Ready>,
}

impl<I> Batches<I> {
    /// Keeps narrower limits.
    #[must_use]
    pub fn with_limits(self, limits: Limits) -> Self {
        Self { limits, ..self }
    }

    /// Holds back findings with violations that the service is known to refuse.
    #[must_use]
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

    fn reason(&self, finding: &AwsSecurityFinding) -> Result<(Destination, Vec<u8>), Reason> {
        if finding.id.is_empty() {
            return Err(Reason::NoId);
        }
        let destination = Destination::of(finding)?;
        // Only a map whose keys are no texts could fail, and there is none.
        let json = serde_json::to_vec(finding).unwrap_or_default();
        let room = self
            .limits
            .request_bytes
            .saturating_sub(BEGIN.len() + END.len());
        let limit = self.limits.finding_bytes.min(room);
        if json.len() > limit {
            return Err(Reason::TooLarge {
                bytes: json.len(),
                limit,
            });
        }
        if self.strict {
            let mut violations = finding.validate();
            violations.retain(|violation| violation.level == Level::Error);
            if !violations.is_empty() {
                return Err(Reason::Invalid(violations));
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
            match &mut self.open {
                None => self.open = Some(Batch::begin(ready)),
                Some(open) if open.takes(&ready, &self.limits) => open.push(ready),
                Some(_) => {
                    self.waiting = Some(ready);
                    break;
                }
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
    destination: Destination,
    findings: Vec<AwsSecurityFinding>,
    indices: Vec<usize>,
    ids: BTreeSet<String>,
    body: Vec<u8>,
}

impl Batch {
    fn begin(ready: Ready) -> Self {
        let mut batch = Self {
            destination: ready.destination.clone(),
            findings: Vec::new(),
            indices: Vec::new(),
            ids: BTreeSet::new(),
            body: BEGIN.to_vec(),
        };
        batch.push(ready);
        batch
    }

    fn takes(&self, ready: &Ready, limits: &Limits) -> bool {
        self.findings.len() < limits.findings
            && self.body.len() + 1 + ready.json.len() + END.len() <= limits.request_bytes
            && self.destination == ready.destination
            && !self.ids.contains(&ready.finding.id)
    }

    fn push(&mut self, ready: Ready) {
        if !self.findings.is_empty() {
            self.body.push(b',');
        }
        self.body.extend_from_slice(&ready.json);
        self.ids.insert(ready.finding.id.clone());
        self.findings.push(ready.finding);
        self.indices.push(ready.index);
    }

    fn end(mut self) -> Self {
        self.body.extend_from_slice(END);
        self
    }

    /// The account and region of all findings.
    pub const fn destination(&self) -> &Destination {
        &self.destination
    }

    /// The findings, at least one.
    pub fn findings(&self) -> &[AwsSecurityFinding] {
        &self.findings
    }

    /// For each finding its number in the input, from 0.
    pub fn indices(&self) -> &[usize] {
        &self.indices
    }

    /// The body of the request: `{"Findings":[…]}` in compact JSON.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The findings.
    pub fn into_findings(self) -> Vec<AwsSecurityFinding> {
        self.findings
    }

    /// The findings that failed, in the order of the reply.
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

    /// The findings to send again, after a pause that grows and only a few times: those whose error
    /// [may pass](ImportFindingsError::may_pass). If there are failures that the reply does not name, all
    /// that are not refused for good: a finding that has arrived is updated under its `Id`.
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

/// A finding that the service did not take.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Failure<'a> {
    /// What the service says.
    pub error: &'a ImportFindingsError,
    /// The finding; nothing when the reply names an `Id` that the request does not have.
    pub finding: Option<&'a AwsSecurityFinding>,
}

/// Where a finding has to be sent, and by whose right.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct Destination {
    partition: ArnPartition,
    region: String,
    account: AccountId,
}

impl Destination {
    /// The account of `AwsAccountId`, and the region of `ProductArn`.
    ///
    /// # Errors
    /// When the two members are missing or wrong, or contradict each other.
    pub fn of(finding: &AwsSecurityFinding) -> Result<Self, Reason> {
        let arn: ProductArn = finding.product_arn.parse().map_err(Reason::ProductArn)?;
        let account: AccountId = finding
            .aws_account_id
            .parse()
            .map_err(Reason::AwsAccountId)?;
        if arn.is_default() && arn.account() != Some(account) {
            return Err(Reason::ForeignProduct);
        }
        Ok(Self {
            partition: arn.partition(),
            region: arn.region().to_owned(),
            account,
        })
    }

    /// The partition of the region.
    pub const fn partition(&self) -> ArnPartition {
        self.partition
    }

    /// The region, whose endpoint takes the request.
    pub fn region(&self) -> &str {
        &self.region
    }

    /// The account whose findings these are.
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
    /// Why.
    pub reason: Reason,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "finding {}: {}", self.index + 1, self.reason)
    }
}

impl std::error::Error for Refused {}

/// Why a finding cannot be sent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Reason {
    /// It has no `Id`, so that a failure could not be told.
    NoId,
    /// Its `ProductArn` is none.
    ProductArn(ArnError),
    /// Its `AwsAccountId` is none.
    AwsAccountId(ArnError),
    /// Its `ProductArn` is the default product of another account than `AwsAccountId`.
    ForeignProduct,
    /// It is larger than a finding, or a request, may be.
    TooLarge {
        /// Its size as compact JSON.
        bytes: usize,
        /// The most that can be sent.
        limit: usize,
    },
    /// The service would refuse it for these; only with [`Batches::strict`].
    Invalid(Vec<Violation>),
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoId => f.write_str("it has no Id"),
            Self::ProductArn(error) | Self::AwsAccountId(error) => error.fmt(f),
            Self::ForeignProduct => {
                f.write_str("its ProductArn is the default product of another account")
            }
            Self::TooLarge { bytes, limit } => write!(f, "it has {bytes} bytes of at most {limit}"),
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

/// The reply of `BatchImportFindings`. It comes with HTTP status 200 even when every finding failed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchImportFindingsResponse {
    /// `FailedCount`: how many findings were not taken.
    pub failed_count: Option<i32>,
    /// `SuccessCount`: how many were.
    pub success_count: Option<i32>,
    /// `FailedFindings`: what was not taken, and why.
    pub failed_findings: Option<Vec<ImportFindingsError>>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

structure!(BatchImportFindingsResponse {
    0 failed_count "FailedCount",
    1 success_count "SuccessCount",
    2 failed_findings "FailedFindings",
});

/// Why one finding was not taken.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportFindingsError {
    /// `Id`: that of the finding.
    pub id: Option<String>,
    /// `ErrorCode`: seen are `InvalidInput` and `InvalidAccess`.
    pub error_code: Option<String>,
    /// `ErrorMessage`: what is wrong, in words.
    pub error_message: Option<String>,
    /// Members that the document has and this type has no place for.
    pub other_members: OtherMembers,
}

impl ImportFindingsError {
    /// Whether the same finding may be taken when it is sent again. Not after `InvalidInput`, which is
    /// about the finding itself, nor after `InvalidAccess`, until somebody enables the hub or the product;
    /// after every other code it may.
    pub fn may_pass(&self) -> bool {
        !matches!(
            self.error_code.as_deref(),
            Some("InvalidInput" | "InvalidAccess")
        )
    }
}

structure!(ImportFindingsError {
    0 id "Id",
    1 error_code "ErrorCode",
    2 error_message "ErrorMessage",
});

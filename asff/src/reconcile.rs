//! From the findings of an earlier run and of this one to what has to be imported now.
//!
//! Security Hub keeps a finding active until an import says otherwise. A defect that was fixed is one that the tool no
//! longer reports. It is closed by importing the earlier finding once more, with `RecordState` `ARCHIVED` and a later
//! `UpdatedAt`. That is right only if this run looked where the finding was, and looked at all of it: [`Coverage`]
//! says so.
//!
//! ```
//! use asff::coverage::{Coverage, KeptReason, Scope, ScopeState};
//! use asff::reconcile::reconcile;
//! use asff::{AwsSecurityFinding, Instant, RecordState};
//!
//! let product = "arn:aws:securityhub:eu-west-1:123456789012:product/123456789012/default";
//! let finding = |id: &str, generator: &str| AwsSecurityFinding::new(
//!     id, product, generator, "123456789012",
//!     "2026-01-02T03:04:05Z", "2026-01-02T03:04:05Z", "Title", "Description",
//! );
//! let mut coverage = Coverage::new();
//! coverage.insert(Scope::new("123456789012", "eu-west-1", product, "zap"), ScopeState::Complete);
//!
//! let previous = [finding("a", "zap/1"), finding("b", "zap/2"), finding("c", "phpstan/x")];
//! let now = Instant::from_unix(1_768_000_000, 0).ok_or("no such time")?;
//! let result = reconcile(previous, [finding("a", "zap/1")], &coverage, now);
//! assert_eq!((result.updated, result.archived), (1, 1));
//! assert_eq!(result.findings[1].id, "b");
//! assert_eq!(result.findings[1].record_state, Some(RecordState::Archived));
//! // PHPStan did not run.
//! assert_eq!((&*result.kept[0].finding.id, result.kept[0].reason), ("c", KeptReason::OtherTool));
//! # Ok::<(), &str>(())
//! ```

use std::collections::BTreeMap;

use crate::coverage::{Coverage, KeptReason};
use crate::{AwsSecurityFinding, Instant, RecordState, Timestamp, WorkflowStatus};

/// The result of [`reconcile`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Reconciled {
    /// The findings to import: those of this run in their order, then the archived copies of those that are gone, in
    /// the order of the earlier run.
    pub findings: Vec<AwsSecurityFinding>,
    /// The earlier findings that stay as they are, in the order of the earlier run. Together with `findings` they are
    /// the `previous` of the next run.
    pub kept: Vec<Kept>,
    /// How many of `findings` are new.
    pub new: usize,
    /// How many of `findings` were there before, the reopened ones included.
    pub updated: usize,
    /// How many of `findings` were archived before and are active again.
    pub reopened: usize,
    /// How many of `findings` are archived now because they are gone.
    pub archived: usize,
    /// The `Id`s of the `findings` that a customer resolved and that this run found again.
    pub resolved: Vec<String>,
}

impl Reconciled {
    /// Counts the earlier findings that stay, by reason.
    #[must_use]
    pub fn kept_by_reason(&self) -> BTreeMap<KeptReason, usize> {
        let mut counts = BTreeMap::new();
        for kept in &self.kept {
            *counts.entry(kept.reason).or_default() += 1;
        }
        counts
    }
}

/// An earlier finding that stays as it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Kept {
    /// The finding.
    pub finding: AwsSecurityFinding,
    /// Why it stays.
    pub reason: KeptReason,
}

/// A finding is known by its `Id` within its product.
type Key = (String, String);

/// Brings the findings of an earlier run and of this run together.
///
/// A finding is the same in both when `ProductArn` and `Id` are. For a finding that was there before,
///
/// - `CreatedAt` stays as it was, and `FirstObservedAt` is the earlier of both;
/// - `UpdatedAt` is its own if that is later than before, else `now`, else a millisecond after the earlier one.
///   Security Hub ignores an import that is not later than what it has;
/// - what customers set stays as it was: `Note`, `UserDefinedFields`, `VerificationState`, `Workflow`
///   and `WorkflowState`. Top-level members that a provider sets through `FindingProviderFields` are
///   not taken over: sent again they would contradict the provider's new value;
/// - `RecordState` becomes `ACTIVE` when it was archived and this run does not state it;
/// - an earlier one whose `UpdatedAt` is later than that of this run's finding comes from a newer run. It is kept, and
///   this run's is left out.
///
/// An earlier finding that this run does not have is archived only if a complete scope of `coverage`
/// [covers it](Coverage::reason_to_keep). Every other one is kept, with the reason. An archived copy carries nothing
/// that the hub added: `ProcessedAt`, `CompanyName`, `AwsAccountName`, `Region` and `aws/…` product fields are left
/// out. A finding whose `UpdatedAt` is later than `now` is kept, too.
///
/// A finding that this run has twice is taken twice, the second as an update of the first.
pub fn reconcile(
    previous: impl IntoIterator<Item = AwsSecurityFinding>,
    current: impl IntoIterator<Item = AwsSecurityFinding>,
    coverage: &Coverage,
    now: Instant,
) -> Reconciled {
    let mut before: Vec<Option<AwsSecurityFinding>> = Vec::new();
    let mut places: BTreeMap<Key, usize> = BTreeMap::new();
    for finding in previous {
        let place = *places.entry(key(&finding)).or_insert(before.len());
        match before.get_mut(place) {
            // The latest version counts.
            Some(known) => {
                if known
                    .as_ref()
                    .is_none_or(|known| !is_later(known, &finding))
                {
                    *known = Some(finding);
                }
            }
            None => before.push(Some(finding)),
        }
    }

    let mut result = Reconciled::default();
    let mut placed: BTreeMap<Key, usize> = BTreeMap::new();
    let mut newer: Vec<bool> = vec![false; before.len()];
    for mut finding in current {
        let key = key(&finding);
        let place = places.get(&key).copied();
        if let Some(place) = place {
            let known = before.get(place).and_then(Option::as_ref);
            if known.is_some_and(|known| is_newer(known, &finding)) {
                if let Some(newer) = newer.get_mut(place) {
                    *newer = true;
                }
                continue;
            }
        }
        let known = place
            .and_then(|place| before.get_mut(place))
            .and_then(Option::take);
        // The earlier run is looked at first; after that an earlier copy of the finding in this run.
        let repeated = placed
            .get(&key)
            .and_then(|&place| result.findings.get(place));
        if let Some(known) = known.as_ref().or(repeated) {
            result.updated += 1;
            result.reopened += usize::from(update(&mut finding, known, now));
        } else {
            result.new += 1;
        }
        if known.as_ref().is_some_and(is_resolved)
            && finding.record_state != Some(RecordState::Archived)
        {
            result.resolved.push(finding.id.clone());
        }
        placed.insert(key, result.findings.len());
        result.findings.push(finding);
    }

    for (finding, is_newer) in before.into_iter().zip(newer) {
        let Some(mut finding) = finding else { continue };
        let reason = if is_newer {
            Some(KeptReason::Newer)
        } else if finding.record_state == Some(RecordState::Archived) {
            Some(KeptReason::Archived)
        } else if finding.updated_at.instant().is_ok_and(|known| known > now) {
            Some(KeptReason::Newer)
        } else {
            coverage.reason_to_keep(&finding)
        };
        match reason {
            Some(reason) => result.kept.push(Kept { finding, reason }),
            None => {
                finding.updated_at = after(&finding.updated_at, now);
                finding.record_state = Some(RecordState::Archived);
                remove_hub_members(&mut finding);
                result.archived += 1;
                result.findings.push(finding);
            }
        }
    }
    result
}

/// Removes what only the hub writes: an import ignores it or refuses it.
fn remove_hub_members(finding: &mut AwsSecurityFinding) {
    finding.processed_at = None;
    finding.company_name = None;
    finding.aws_account_name = None;
    finding.region = None;
    if let Some(fields) = &mut finding.product_fields {
        let added = fields.iter().map(|(key, _)| key);
        let added: Vec<String> = added
            .filter(|key| key.starts_with("aws/"))
            .map(str::to_owned)
            .collect();
        for key in added {
            fields.remove(&key);
        }
        if fields.is_empty() {
            finding.product_fields = None;
        }
    }
}

/// Whether `known` was written by a run that is newer than the one of `own`.
fn is_newer(known: &AwsSecurityFinding, own: &AwsSecurityFinding) -> bool {
    match (known.updated_at.instant(), own.updated_at.instant()) {
        (Ok(known), Ok(own)) => known > own,
        _ => false,
    }
}

/// Returns whether a customer set the finding to `RESOLVED`.
pub fn is_resolved(finding: &AwsSecurityFinding) -> bool {
    let workflow = finding.workflow.as_ref();
    workflow.and_then(|workflow| workflow.status.as_ref()) == Some(&WorkflowStatus::Resolved)
}

fn key(finding: &AwsSecurityFinding) -> Key {
    (finding.product_arn.clone(), finding.id.clone())
}

fn is_later(one: &AwsSecurityFinding, other: &AwsSecurityFinding) -> bool {
    match (one.updated_at.instant(), other.updated_at.instant()) {
        (Ok(one), Ok(other)) => one > other,
        (one, _) => one.is_ok(),
    }
}

/// Makes `finding` the successor of `known`; true when that was archived and this is not.
fn update(finding: &mut AwsSecurityFinding, known: &AwsSecurityFinding, now: Instant) -> bool {
    if known.created_at.instant().is_ok() {
        finding.created_at = known.created_at.clone();
    }
    if let Some(first) = &known.first_observed_at {
        let is_earlier = match finding.first_observed_at.as_ref().map(Timestamp::instant) {
            Some(Ok(own)) => first.instant().is_ok_and(|first| first < own),
            _ => true,
        };
        if is_earlier {
            finding.first_observed_at = Some(first.clone());
        }
    }
    let grows = match (finding.updated_at.instant(), known.updated_at.instant()) {
        (Ok(own), Ok(known)) => own > known,
        (own, _) => own.is_ok(),
    };
    if !grows {
        finding.updated_at = after(&known.updated_at, now);
    }
    keep(&mut finding.note, &known.note);
    keep(&mut finding.user_defined_fields, &known.user_defined_fields);
    keep(&mut finding.verification_state, &known.verification_state);
    keep(&mut finding.workflow, &known.workflow);
    keep(&mut finding.workflow_state, &known.workflow_state);
    let was_archived = known.record_state == Some(RecordState::Archived);
    if was_archived && finding.record_state.is_none() {
        finding.record_state = Some(RecordState::Active);
    }
    was_archived && finding.record_state != Some(RecordState::Archived)
}

fn keep<T: Clone>(own: &mut Option<T>, known: &Option<T>) {
    if known.is_some() {
        own.clone_from(known);
    }
}

/// A time after `known`: now, or a moment later than `known` when that lies ahead.
fn after(known: &Timestamp, now: Instant) -> Timestamp {
    match known.instant() {
        Ok(known) if known >= now => known.next_millisecond().unwrap_or(known),
        _ => now,
    }
    .into()
}

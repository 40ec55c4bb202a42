//! From the findings of an earlier run and of this one to what has to be imported now.
//!
//! Security Hub keeps a finding until it is told otherwise. A defect that was mended is one that the
//! tool no longer reports, and somebody has to say so: by importing the old finding once more, with
//! `RecordState` `ARCHIVED` and a later `UpdatedAt`. But only when the report was complete: a scan that
//! was broken off reports less, too.
//!
//! ```
//! use asff::reconcile::reconcile;
//! use asff::{AwsSecurityFinding, Instant, RecordState};
//!
//! let finding = |id: &str| AwsSecurityFinding::new(
//!     id, "arn:aws:securityhub:eu-west-1::product/acme/scan", "scan", "123456789012",
//!     "2026-01-02T03:04:05Z", "2026-01-02T03:04:05Z", "Title", "Description",
//! );
//! let now = Instant::from_unix(1_768_000_000, 0).ok_or("no such time")?;
//! let result = reconcile([finding("a"), finding("b")], [finding("a")], now, |_| true);
//! assert_eq!((result.updated, result.archived), (1, 1));
//! assert_eq!(result.findings[1].id, "b");
//! assert_eq!(result.findings[1].record_state, Some(RecordState::Archived));
//! # Ok::<(), &str>(())
//! ```

use std::collections::BTreeMap;

use crate::{AwsSecurityFinding, Instant, RecordState, Timestamp};

/// What came of two runs.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Reconciled {
    /// What is to be imported: the findings of this run in their order, then the archived copies of
    /// those that are gone, in the order of the earlier run.
    pub findings: Vec<AwsSecurityFinding>,
    /// Earlier findings that stay as they are: archived before, or of a source that was not complete.
    /// With `findings` they are all that is known, and the `previous` of the next run.
    pub kept: Vec<AwsSecurityFinding>,
    /// How many of `findings` are new.
    pub new: usize,
    /// How many of `findings` were there before, the reopened ones included.
    pub updated: usize,
    /// How many of `findings` were archived before and are active again.
    pub reopened: usize,
    /// How many of `findings` are archived now because they are gone.
    pub archived: usize,
}

/// A finding is known by its `Id` within its product.
type Key = (String, String);

/// Brings the findings of an earlier run and of this run together.
///
/// A finding is the same in both when `ProductArn` and `Id` are. Of a finding that was there before,
///
/// - `CreatedAt` stays as it was, and `FirstObservedAt` the earlier of both;
/// - `UpdatedAt` is later than it was: its own, else `now`, else a millisecond after the earlier one.
///   Security Hub ignores an import that is not later than what it has;
/// - what customers set stays as it was: `Note`, `UserDefinedFields`, `VerificationState`, `Workflow`
///   and `WorkflowState`. Top-level members that a provider sets through `FindingProviderFields` are
///   not taken over: sent again they would stand against the provider's new value;
/// - `RecordState` says `ACTIVE` when it was archived and this run says nothing of it.
///
/// An earlier finding that this run does not have is archived when `is_complete` says that its source
/// reported all it found in this run. It is asked for nothing else. A product with several tools behind
/// it tells them apart by `GeneratorId` or a product field.
///
/// A finding that stands in this run twice is taken twice, the second as an update of the first.
pub fn reconcile(
    previous: impl IntoIterator<Item = AwsSecurityFinding>,
    current: impl IntoIterator<Item = AwsSecurityFinding>,
    now: Instant,
    mut is_complete: impl FnMut(&AwsSecurityFinding) -> bool,
) -> Reconciled {
    let mut before: Vec<Option<AwsSecurityFinding>> = Vec::new();
    let mut places: BTreeMap<Key, usize> = BTreeMap::new();
    for finding in previous {
        let place = *places.entry(key(&finding)).or_insert(before.len());
        match before.get_mut(place) {
            // The last word on a finding is the latest.
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
    for mut finding in current {
        let key = key(&finding);
        let known = match places.get(&key) {
            Some(&place) => before.get_mut(place).and_then(Option::take),
            None => None,
        };
        // The earlier run is looked at first; after that the same finding further up in this run.
        let repeated = placed
            .get(&key)
            .and_then(|&place| result.findings.get(place));
        if let Some(known) = known.as_ref().or(repeated) {
            result.updated += 1;
            result.reopened += usize::from(update(&mut finding, known, now));
        } else {
            result.new += 1;
        }
        placed.insert(key, result.findings.len());
        result.findings.push(finding);
    }

    for mut finding in before.into_iter().flatten() {
        if finding.record_state == Some(RecordState::Archived) || !is_complete(&finding) {
            result.kept.push(finding);
        } else {
            finding.updated_at = after(&finding.updated_at, now);
            finding.record_state = Some(RecordState::Archived);
            result.archived += 1;
            result.findings.push(finding);
        }
    }
    result
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

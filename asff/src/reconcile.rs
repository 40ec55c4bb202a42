//! Compares the findings of an earlier run with those of this run, and returns the findings to import.
//!
//! Security Hub keeps a finding active until an import changes it. A fixed finding is one that the tool no longer
//! reports. It is closed by importing the earlier finding again, with `RecordState` `ARCHIVED` and a later `UpdatedAt`.
//! This is correct only if the run scanned the finding's scope completely; [`Coverage`] holds that information.
//!
//! [`reconcile`] takes both runs as lists. [`Reconciler`] takes them finding by finding and holds only what it compares.
//!
//! ```
//! use asff::coverage::{Coverage, KeptReason, Scope, ScopeState};
//! use asff::reconcile::reconcile;
//! use asff::{AwsSecurityFinding, Instant, RecordState};
//!
//! let product = "arn:aws:securityhub:eu-west-1:123456789012:product/acme/scan";
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

mod known;

use std::collections::BTreeMap;

use crate::coverage::{Coverage, KeptReason};
use crate::{AwsSecurityFinding, Instant, RecordState, WorkflowStatus};
use known::{Fate, Known, after, is_archived, is_later, is_newer, remove_hub_members};

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
    /// The reason why it stays.
    pub reason: KeptReason,
}

/// Compares the findings of an earlier run and of this run.
///
/// A finding is the same in both runs if `ProductArn` and `Id` are equal. For a finding that was there before,
///
/// - `CreatedAt` stays as it was, and `FirstObservedAt` is the earlier of both;
/// - `UpdatedAt` is its own if that is later than before, else `now`, else a millisecond after the earlier one.
///   Security Hub ignores an import that is not later than what it has;
/// - members that customers set stay as they were: `Note`, `UserDefinedFields`, `VerificationState`, `Workflow` and
///   `WorkflowState`. Top-level members that a provider sets through `FindingProviderFields` are not copied: the old
///   value would contradict the provider's new value;
/// - `RecordState` becomes `ACTIVE` when it was archived and this run does not state it;
/// - an earlier one whose `UpdatedAt` is later than that of this run's finding comes from a newer run. It is kept, and
///   this run's is left out.
///
/// An earlier finding that this run does not have is archived only if a complete scope of `coverage` [covers
/// it](Coverage::reason_to_keep). All others are kept, with the reason. An archived copy leaves out the members that
/// the hub added: `ProcessedAt`, `CompanyName`, `AwsAccountName`, `Region` and `aws/…` product fields. A finding whose
/// `UpdatedAt` is later than `now` is kept too.
///
/// If an earlier finding occurs twice, the latest counts. If this run has a finding twice, both are returned, the
/// second as an update of the first.
#[must_use]
pub fn reconcile(
    previous: impl IntoIterator<Item = AwsSecurityFinding>,
    current: impl IntoIterator<Item = AwsSecurityFinding>,
    coverage: &Coverage,
    now: Instant,
) -> Reconciled {
    let mut reconciler = Reconciler::new(now);
    let previous: Vec<_> = previous.into_iter().collect();
    for finding in &previous {
        reconciler.add_previous(finding);
    }
    let current = current.into_iter();
    let mut findings: Vec<_> = current
        .filter_map(|finding| reconciler.update(finding))
        .collect();
    let mut kept = Vec::new();
    let mut closing = reconciler.close(coverage.clone());
    for finding in previous {
        match closing.decide(finding) {
            Decision::Known => {}
            Decision::Archived(finding) => findings.push(finding),
            Decision::Kept(finding) => kept.push(finding),
        }
    }
    let ReconcileCounts {
        new,
        updated,
        reopened,
        archived,
        resolved,
        ..
    } = closing.counts;
    Reconciled {
        findings,
        kept,
        new,
        updated,
        reopened,
        archived,
        resolved,
    }
}

/// Compares runs finding by finding, with the same result as [`reconcile`].
///
/// It holds only the ids, times and customers' members of the findings of both runs. The earlier run is read twice, in
/// the same order: before this run and after it.
///
/// ```
/// use asff::coverage::Coverage;
/// use asff::reconcile::{Decision, Reconciler};
/// use asff::{Instant, wire};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let previous = br#"[{"Id": "a"}]"#;
/// let current = br#"[{"Id": "a", "Title": "again"}]"#;
/// let now = Instant::from_unix(1_768_000_000, 0).ok_or("no such time")?;
/// let mut reconciler = Reconciler::new(now);
/// for finding in wire::read(previous) {
///     reconciler.add_previous(&finding?);
/// }
/// for finding in wire::read(current) {
///     if let Some(finding) = reconciler.update(finding?) {
///         // Import it.
/// #       assert_eq!(finding.title, "again");
///     }
/// }
/// let mut closing = reconciler.close(Coverage::new());
/// for finding in wire::read(previous) {
///     if let Decision::Archived(finding) = closing.decide(finding?) {
///         // Import it.
/// #       unreachable!("{finding:?}");
///     }
/// }
/// assert_eq!(closing.counts().updated, 1);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Reconciler {
    now: Instant,
    /// By `ProductArn`, then by `Id`.
    products: BTreeMap<String, BTreeMap<String, Known>>,
    /// The number of findings of the earlier run that were added.
    previous: usize,
    counts: ReconcileCounts,
}

/// The numbers of findings, by result.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReconcileCounts {
    /// Findings that are new.
    pub new: usize,
    /// Findings that were there before, the reopened ones included.
    pub updated: usize,
    /// Findings that were archived before and are active again.
    pub reopened: usize,
    /// Findings that are archived now because they are gone.
    pub archived: usize,
    /// Earlier findings that stay as they are, by reason.
    pub kept: BTreeMap<KeptReason, usize>,
    /// The `Id`s of the findings that a customer resolved and that this run found again.
    pub resolved: Vec<String>,
}

impl Reconciler {
    /// Starts a run at the time `now`.
    #[must_use]
    pub const fn new(now: Instant) -> Self {
        Self {
            now,
            products: BTreeMap::new(),
            previous: 0,
            counts: ReconcileCounts {
                new: 0,
                updated: 0,
                reopened: 0,
                archived: 0,
                kept: BTreeMap::new(),
                resolved: Vec::new(),
            },
        }
    }

    /// Adds a finding of the earlier run. Add all of them before the first [`update`](Self::update).
    pub fn add_previous(&mut self, finding: &AwsSecurityFinding) {
        let index = Some(self.previous);
        self.previous += 1;
        let product = self
            .products
            .entry(finding.product_arn.clone())
            .or_default();
        match product.get_mut(&finding.id) {
            // The latest version counts.
            Some(known) if is_later(&known.updated_at, &finding.updated_at) => {}
            Some(known) => *known = Known::of(finding, index),
            None => {
                product.insert(finding.id.clone(), Known::of(finding, index));
            }
        }
    }

    /// Updates a finding of this run from the earlier one. Returns `None` if the earlier one is newer.
    pub fn update(&mut self, mut finding: AwsSecurityFinding) -> Option<AwsSecurityFinding> {
        let product = self
            .products
            .entry(finding.product_arn.clone())
            .or_default();
        let Some(known) = product.get_mut(&finding.id) else {
            self.counts.new += 1;
            product.insert(finding.id.clone(), Known::of(&finding, None));
            return Some(finding);
        };
        let is_first = known.fate != Fate::Found;
        if is_first && is_newer(&known.updated_at, &finding.updated_at) {
            known.fate = Fate::Newer;
            return None;
        }
        self.counts.updated += 1;
        self.counts.reopened += usize::from(known.update(&mut finding, self.now));
        if is_first && known.is_resolved() && !is_archived(&finding) {
            self.counts.resolved.push(finding.id.clone());
        }
        *known = Known {
            index: known.index,
            fate: Fate::Found,
            ..Known::of(&finding, None)
        };
        Some(finding)
    }

    /// Ends this run, which covered `coverage`.
    #[must_use]
    pub fn close(self, coverage: Coverage) -> Closing {
        Closing {
            now: self.now,
            coverage,
            products: self.products,
            index: 0,
            counts: self.counts,
        }
    }
}

/// Decides on the earlier findings after this run; created by [`Reconciler::close`].
#[derive(Clone, Debug)]
pub struct Closing {
    now: Instant,
    coverage: Coverage,
    products: BTreeMap<String, BTreeMap<String, Known>>,
    /// The number of earlier findings that were decided.
    index: usize,
    counts: ReconcileCounts,
}

/// The decision on an earlier finding.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "it is taken apart at once, and a box would be an allocation for each finding"
)]
pub enum Decision {
    /// No action: this run found it again, or the earlier findings contain a later version.
    Known,
    /// It is gone. This is its archived copy, to be imported.
    Archived(AwsSecurityFinding),
    /// It stays as it is.
    Kept(Kept),
}

impl Closing {
    /// Decides on a finding of the earlier run. Pass the findings in the order in which they were
    /// [added](Reconciler::add_previous). A finding that was not added is kept as [`KeptReason::Unplaced`].
    pub fn decide(&mut self, mut finding: AwsSecurityFinding) -> Decision {
        let index = self.index;
        self.index += 1;
        let product = self.products.get(&finding.product_arn);
        let known = product.and_then(|product| product.get(&finding.id));
        let reason = match known {
            None => Some(KeptReason::Unplaced),
            Some(known) if known.index != Some(index) || known.fate == Fate::Found => {
                return Decision::Known;
            }
            Some(known) if known.fate == Fate::Newer => Some(KeptReason::Newer),
            Some(_) => self.reason_to_keep(&finding),
        };
        if let Some(reason) = reason {
            *self.counts.kept.entry(reason).or_default() += 1;
            return Decision::Kept(Kept { finding, reason });
        }
        finding.updated_at = after(&finding.updated_at, self.now);
        finding.record_state = Some(RecordState::Archived);
        remove_hub_members(&mut finding);
        self.counts.archived += 1;
        Decision::Archived(finding)
    }

    fn reason_to_keep(&self, gone: &AwsSecurityFinding) -> Option<KeptReason> {
        if is_archived(gone) {
            return Some(KeptReason::Archived);
        }
        if gone
            .updated_at
            .instant()
            .is_ok_and(|known| known > self.now)
        {
            return Some(KeptReason::Newer);
        }
        self.coverage.reason_to_keep(gone)
    }

    /// Returns the counts so far.
    #[must_use]
    pub const fn counts(&self) -> &ReconcileCounts {
        &self.counts
    }
}

/// Returns whether a customer set the finding to `RESOLVED`.
#[must_use]
pub fn is_resolved(finding: &AwsSecurityFinding) -> bool {
    let workflow = finding.workflow.as_ref();
    workflow.and_then(|workflow| workflow.status.as_ref()) == Some(&WorkflowStatus::Resolved)
}

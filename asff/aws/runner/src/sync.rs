//! Brings the hub into the state of a run.

use std::collections::{BTreeMap, BTreeSet};
use std::time::{self, Duration};

use asff::coverage::{Coverage, KeptReason};
use asff::reconcile::{Decision, ReconcileCounts, Reconciler, is_resolved};
use asff::{AwsSecurityFinding, Instant, RecordState};
use aws_sdk_securityhub::types::AwsSecurityFindingIdentifier;

use crate::changes::is_unchanged;
use crate::hub::{Query, RecordStateFilter};
use crate::import::{Imported, is_over};
use crate::{CallError, Hubs, Run};

/// How [`sync`] works.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SyncOptions {
    /// The time of the run. Findings of the hub that are newer stay as they are.
    pub now: Instant,
    /// Archive findings that are gone.
    pub archive: bool,
    /// Set `Workflow.Status` to `NEW` for findings that a customer resolved and this run found again.
    pub reopen: bool,
    /// Add a note to archived findings.
    pub note: bool,
    /// Send an unchanged finding again after this time: the hub deletes a finding that was not updated for 90 days.
    pub refresh_after: Duration,
    /// Decide, and send nothing.
    pub dry_run: bool,
    /// Begin no request after this time. What was not sent is in [`Synced::unsent`]; the next run sends it.
    pub until: Option<time::Instant>,
}

impl SyncOptions {
    /// Archives, does not reopen, adds no notes, refreshes after 30 days, and takes the time that it needs.
    #[must_use]
    pub const fn new(now: Instant) -> Self {
        Self {
            now,
            archive: true,
            reopen: false,
            note: false,
            refresh_after: Duration::from_secs(30 * 24 * 60 * 60),
            dry_run: false,
            until: None,
        }
    }
}

/// A finding that the service did not take.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct RefusedImport {
    /// Its `Id`. Empty if the service did not name it.
    pub id: String,
    /// The code of the service, such as `InvalidInput`. A finding that was not sent has none.
    pub code: Option<String>,
    /// The reason.
    pub message: String,
}

/// The result of [`sync`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Synced {
    /// The number of findings that the hub had in the scopes of the run.
    pub read: usize,
    /// The number of findings of the run that the hub did not have.
    pub new: usize,
    /// The number of findings of the run that the hub had, with those of `reopened` and `unchanged`.
    pub updated: usize,
    /// The number of archived findings that are active again.
    pub reopened: usize,
    /// The number of findings that were not sent, since the hub has the same and they were updated lately.
    pub unchanged: usize,
    /// The number of findings that are archived because they are gone.
    pub archived: usize,
    /// The numbers of findings of the hub that stay as they are, by reason.
    pub kept: BTreeMap<KeptReason, usize>,
    /// The `Id`s of findings that a customer resolved and this run found again.
    pub resolved: Vec<String>,
    /// The number of findings that the service imported.
    pub imported: usize,
    /// The findings that the service did not take.
    pub refused: Vec<RefusedImport>,
    /// The number of values that the SDK cannot represent, and that were not sent.
    pub lost: usize,
    /// The number of findings that were not sent because [`SyncOptions::until`] had come.
    pub unsent: usize,
}

/// Reads the findings of the hub in the scopes of a run, and imports what has changed: new findings, findings with other
/// contents, and archived copies of those that are gone.
///
/// A finding is archived only if a complete scope of the run covers it
/// ([`reconcile`](asff::reconcile::reconcile)). An `Id` that the run has is never archived. The same run again changes
/// nothing.
///
/// # Errors
///
/// If a call failed after all retries. If it was a read, nothing was sent. Otherwise, the next run sends what is missing.
pub async fn sync(hubs: &Hubs, run: Run, options: &SyncOptions) -> Result<Synced, CallError> {
    let (findings, coverage) = run.into_parts();
    let mut previous = Vec::new();
    let queries = Query::of(&coverage);
    read(hubs, &queries, RecordStateFilter::Active, &mut previous).await?;
    let is_known = {
        let known: BTreeSet<_> = previous.iter().map(key).collect();
        findings.iter().all(|finding| known.contains(&key(finding)))
    };
    if !is_known {
        // A finding that returns keeps the times of its first discovery.
        read(hubs, &queries, RecordStateFilter::Archived, &mut previous).await?;
    }
    let mut synced = Synced {
        read: previous.len(),
        ..Synced::default()
    };
    let plan = Plan::of(previous, findings, coverage, options);
    synced.count(&plan);
    if options.dry_run {
        return Ok(synced);
    }
    let mut imported = Imported::default();
    imported.send(hubs, plan.update, options.until).await?;
    if options.note && !is_over(options.until) {
        // The notes come first: if this run ends before the findings are archived, the next one writes the notes again.
        let note = "A complete scan no longer finds it.";
        for ((account, region), ids) in by_hub(plan.archive.iter().map(Known::of)) {
            let hub = hubs.of(&account, &region).await;
            imported.update(&hub, &ids, note, None).await?;
        }
    }
    imported.send(hubs, plan.archive, options.until).await?;
    if options.reopen && imported.unsent == 0 {
        let note = "Found again after it was resolved.";
        for ((account, region), ids) in by_hub(plan.resolved) {
            let hub = hubs.of(&account, &region).await;
            imported.reopen(&hub, &ids, note).await?;
        }
    }
    synced.imported = imported.count;
    synced.refused = imported.refused;
    synced.lost = imported.lost;
    synced.unsent = imported.unsent;
    Ok(synced)
}

async fn read(
    hubs: &Hubs,
    queries: &BTreeSet<Query>,
    state: RecordStateFilter,
    to: &mut Vec<AwsSecurityFinding>,
) -> Result<(), CallError> {
    for query in queries {
        let hub = hubs.of(&query.account, &query.region).await;
        to.extend(hub.findings(query, state).await?);
    }
    Ok(())
}

fn key(finding: &AwsSecurityFinding) -> (&str, &str) {
    (&finding.product_arn, &finding.id)
}

/// A finding of the hub.
struct Known {
    account: String,
    product: String,
    id: String,
}

impl Known {
    fn of(finding: &AwsSecurityFinding) -> Self {
        Self {
            account: finding.aws_account_id.clone(),
            product: finding.product_arn.clone(),
            id: finding.id.clone(),
        }
    }
}

/// Groups findings by the account and the region of their hub.
fn by_hub(
    known: impl IntoIterator<Item = Known>,
) -> BTreeMap<(String, String), Vec<AwsSecurityFindingIdentifier>> {
    let mut hubs: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for finding in known {
        let region = finding.product.split(':').nth(3).unwrap_or_default();
        let hub = (finding.account, region.to_owned());
        let id = AwsSecurityFindingIdentifier::builder()
            .id(finding.id)
            .product_arn(finding.product)
            .build();
        hubs.entry(hub).or_default().push(id);
    }
    hubs
}

/// The changes of a run.
struct Plan {
    update: Vec<AwsSecurityFinding>,
    archive: Vec<AwsSecurityFinding>,
    /// Findings that a customer resolved and this run found again.
    resolved: Vec<Known>,
    unchanged: usize,
    counts: ReconcileCounts,
}

impl Plan {
    fn of(
        previous: Vec<AwsSecurityFinding>,
        findings: Vec<AwsSecurityFinding>,
        coverage: Coverage,
        options: &SyncOptions,
    ) -> Self {
        let mut reconciler = Reconciler::new(options.now);
        for finding in &previous {
            reconciler.add_previous(finding);
        }
        let known: BTreeMap<_, _> = previous
            .iter()
            .map(|finding| (key(finding), finding))
            .collect();
        let (mut update, mut resolved, mut unchanged) = (Vec::new(), Vec::new(), 0);
        for finding in findings {
            let Some(finding) = reconciler.update(finding) else {
                continue;
            };
            let known = known.get(&key(&finding)).copied();
            let is_open = finding.record_state != Some(RecordState::Archived);
            if is_open && known.is_some_and(is_resolved) {
                resolved.push(Known::of(&finding));
            }
            match known {
                Some(known) if is_fresh(known, options) && is_unchanged(known, &finding) => {
                    unchanged += 1;
                }
                _ => update.push(finding),
            }
        }
        let mut closing = reconciler.close(coverage);
        let mut archive = Vec::new();
        for finding in previous {
            if let Decision::Archived(finding) = closing.decide(finding) {
                archive.push(finding);
            }
        }
        let counts = closing.counts().clone();
        if !options.archive {
            archive.clear();
        }
        Self {
            update,
            archive,
            resolved,
            unchanged,
            counts,
        }
    }
}

/// Returns whether the hub's finding was updated lately.
fn is_fresh(known: &AwsSecurityFinding, options: &SyncOptions) -> bool {
    let limit = i64::try_from(options.refresh_after.as_secs()).unwrap_or(i64::MAX);
    let updated = known.updated_at.instant();
    updated.is_ok_and(|updated| {
        let age = options
            .now
            .unix_seconds()
            .saturating_sub(updated.unix_seconds());
        age < limit
    })
}

impl Synced {
    fn count(&mut self, plan: &Plan) {
        let counts = &plan.counts;
        self.new = counts.new;
        self.updated = counts.updated;
        self.reopened = counts.reopened;
        self.unchanged = plan.unchanged;
        self.archived = plan.archive.len();
        self.kept.clone_from(&counts.kept);
        self.resolved.clone_from(&counts.resolved);
    }
}

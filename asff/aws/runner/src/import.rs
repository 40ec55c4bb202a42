//! Sends findings, and changes what customers see of them.

use std::time::{Duration, Instant};

use asff::AwsSecurityFinding;
use asff::batch::{Batch, batches, gather};
use asff_aws_sdk::import::{request, response};
use aws_sdk_securityhub::types::{
    AwsSecurityFindingIdentifier, BatchUpdateFindingsUnprocessedFinding, NoteUpdate,
    WorkflowStatus, WorkflowUpdate,
};
use tokio::time::sleep;

use crate::hub::Hub;
use crate::{CallError, Hubs, RefusedImport};

/// How often a finding is sent that failed for a reason that may pass.
const ATTEMPTS: u32 = 5;

/// The result of sending findings.
#[derive(Debug, Default)]
pub(crate) struct Imported {
    /// The number of findings that the service has imported.
    pub(crate) count: usize,
    pub(crate) refused: Vec<RefusedImport>,
    /// The number of values that the SDK cannot represent.
    pub(crate) lost: usize,
    /// The number of findings that were not sent because the time was over.
    pub(crate) unsent: usize,
}

impl Imported {
    /// Sends findings in their order, in requests of one account and region. After `until`, no request is begun.
    ///
    /// # Errors
    ///
    /// The first call that failed. The findings of earlier calls are imported.
    pub(crate) async fn send(
        &mut self,
        hubs: &Hubs,
        findings: Vec<AwsSecurityFinding>,
        until: Option<Instant>,
    ) -> Result<(), CallError> {
        for batch in batches(gather(findings)) {
            match batch {
                Ok(batch) if is_over(until) => {
                    self.unsent += batch.findings().len();
                }
                Ok(batch) => {
                    let to = batch.destination();
                    let hub = hubs.of(to.account().as_str(), to.region()).await;
                    self.send_batch(&hub, batch).await?;
                }
                Err(refused) => self.refused.push(RefusedImport {
                    id: refused.finding.id.clone(),
                    code: None,
                    message: refused.reason.to_string(),
                }),
            }
        }
        Ok(())
    }

    async fn send_batch(&mut self, hub: &Hub, mut batch: Batch) -> Result<(), CallError> {
        const OPERATION: &str = "BatchImportFindings";
        let mut attempt = 1;
        loop {
            let request = request(&batch);
            if attempt == 1 {
                self.lost += request.lost.len();
            }
            hub.writes.wait().await;
            let output = Box::pin(request.input.send_with(&hub.client)).await;
            let output = output.map_err(|error| CallError::of(OPERATION, &hub.region, &error))?;
            let reply = response(&output);
            let again = batch.again(&reply);
            let failed = usize::try_from(output.failed_count().unwrap_or_default());
            let failed = failed.unwrap_or(usize::MAX).max(again.len());
            self.count += batch.findings().len().saturating_sub(failed);
            let is_last = attempt == ATTEMPTS;
            for failure in batch.failures(&reply) {
                if is_last || !failure.error.may_pass() {
                    self.refused.push(RefusedImport {
                        id: failure.error.id.clone().unwrap_or_default(),
                        code: failure.error.error_code.clone(),
                        message: failure.error.error_message.clone().unwrap_or_default(),
                    });
                }
            }
            let next = batches(again).next().and_then(Result::ok);
            match next {
                Some(next) if !is_last => batch = next,
                _ => return Ok(()),
            }
            sleep(pause_after(attempt)).await;
            attempt += 1;
        }
    }

    /// Sets `Workflow.Status` to `NEW` for findings that a customer had resolved, with a note.
    ///
    /// # Errors
    ///
    /// The first call that failed.
    pub(crate) async fn reopen(
        &mut self,
        hub: &Hub,
        ids: &[AwsSecurityFindingIdentifier],
        note: &str,
    ) -> Result<(), CallError> {
        let new = WorkflowUpdate::builder().status(WorkflowStatus::New);
        self.update(hub, ids, note, Some(new.build())).await
    }

    /// Sets the note of findings, and their workflow status if one is given. Findings that failed for a reason that may
    /// pass are sent again.
    ///
    /// # Errors
    ///
    /// The first call that failed.
    pub(crate) async fn update(
        &mut self,
        hub: &Hub,
        ids: &[AwsSecurityFindingIdentifier],
        note: &str,
        workflow: Option<WorkflowUpdate>,
    ) -> Result<(), CallError> {
        const OPERATION: &str = "BatchUpdateFindings";
        const MOST: usize = 100;
        for ids in ids.chunks(MOST) {
            let (mut ids, mut attempt) = (ids.to_vec(), 1);
            while !ids.is_empty() {
                let note = NoteUpdate::builder().text(note).updated_by("asff-sync");
                hub.writes.wait().await;
                let call = hub
                    .client
                    .batch_update_findings()
                    .set_finding_identifiers(Some(std::mem::take(&mut ids)))
                    .note(note.build())
                    .set_workflow(workflow.clone());
                let output = Box::pin(call.send()).await;
                let output = output.map_err(|e| CallError::of(OPERATION, &hub.region, &e))?;
                for failed in output.unprocessed_findings() {
                    match failed.finding_identifier() {
                        Some(id) if attempt < ATTEMPTS && may_pass(failed) => ids.push(id.clone()),
                        id => self.refused.push(RefusedImport {
                            id: id.and_then(|id| id.id()).unwrap_or_default().to_owned(),
                            code: failed.error_code().map(str::to_owned),
                            message: failed.error_message().unwrap_or_default().to_owned(),
                        }),
                    }
                }
                if !ids.is_empty() {
                    sleep(pause_after(attempt)).await;
                    attempt += 1;
                }
            }
        }
        Ok(())
    }
}

/// Returns whether an update that failed may succeed later: another call changed the finding at the same time, or the
/// service failed.
fn may_pass(failed: &BatchUpdateFindingsUnprocessedFinding) -> bool {
    let code = failed.error_code().unwrap_or_default();
    matches!(code, "ConcurrentUpdateError" | "InternalFailure")
}

/// Returns the time to wait after a failed attempt. It doubles with each attempt.
fn pause_after(attempt: u32) -> Duration {
    Duration::from_millis(100) * (1 << attempt)
}

/// Returns whether this time has come.
pub(crate) fn is_over(until: Option<Instant>) -> bool {
    until.is_some_and(|until| Instant::now() >= until)
}

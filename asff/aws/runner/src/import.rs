//! Sends findings, and changes what customers see of them.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use asff::AwsSecurityFinding;
use asff::batch::{Batch, batches, gather};
use asff_aws_sdk::import::{request, response};
use aws_sdk_securityhub::types::{
    AwsSecurityFindingIdentifier, NoteUpdate, WorkflowStatus, WorkflowUpdate,
};
use tokio::time::sleep;

use crate::hub::Hub;
use crate::{CallError, Hubs, Refused};

/// How often a finding is sent that failed for a reason that may pass.
const ATTEMPTS: u32 = 5;

/// The result of sending findings.
#[derive(Debug, Default)]
pub(crate) struct Imported {
    /// The number of findings that the service has imported.
    pub(crate) count: usize,
    pub(crate) refused: Vec<Refused>,
    /// The number of values that the SDK cannot represent.
    pub(crate) lost: usize,
    /// The findings that were not sent because the time was over, by product and `Id`.
    pub(crate) unsent: BTreeSet<(String, String)>,
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
                    let unsent = batch.into_findings().into_iter();
                    let unsent = unsent.map(|finding| (finding.product_arn, finding.id));
                    self.unsent.extend(unsent);
                }
                Ok(batch) => {
                    let to = batch.destination();
                    let hub = hubs.of(to.account().as_str(), to.region()).await;
                    self.send_batch(&hub, batch).await?;
                }
                Err(refused) => self.refused.push(Refused {
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
                    self.refused.push(Refused {
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
            sleep(Duration::from_millis(100) * (1 << attempt)).await;
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

    /// Sets the note of findings, and their workflow status if one is given.
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
            let note = NoteUpdate::builder().text(note).updated_by("asff-sync");
            hub.writes.wait().await;
            let call = hub
                .client
                .batch_update_findings()
                .set_finding_identifiers(Some(ids.to_vec()))
                .note(note.build())
                .set_workflow(workflow.clone());
            let output = Box::pin(call.send()).await;
            let output = output.map_err(|error| CallError::of(OPERATION, &hub.region, &error))?;
            for refused in output.unprocessed_findings() {
                let id = refused.finding_identifier().and_then(|id| id.id());
                self.refused.push(Refused {
                    id: id.unwrap_or_default().to_owned(),
                    code: refused.error_code().map(str::to_owned),
                    message: refused.error_message().unwrap_or_default().to_owned(),
                });
            }
        }
        Ok(())
    }
}

/// Returns whether this time has come.
fn is_over(until: Option<Instant>) -> bool {
    until.is_some_and(|until| Instant::now() >= until)
}

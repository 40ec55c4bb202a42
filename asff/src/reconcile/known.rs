//! The earlier findings that a run is compared with.

use crate::{
    AwsSecurityFinding, FieldMap, Instant, Note, RecordState, TimestampText, VerificationState,
    Workflow, WorkflowState, WorkflowStatus,
};

/// The members of a finding that are compared and copied.
#[derive(Clone, Debug)]
pub(super) struct Known {
    pub(super) created_at: TimestampText,
    pub(super) first_observed_at: Option<TimestampText>,
    pub(super) updated_at: TimestampText,
    pub(super) is_archived: bool,
    pub(super) customer: Option<Box<Customer>>,
    /// The position among the findings of the earlier run. A finding of this run has none.
    pub(super) index: Option<usize>,
    pub(super) fate: Fate,
}

/// The state of an earlier finding in this run.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Fate {
    Gone,
    Found,
    /// It was found, but the earlier one comes from a newer run.
    Newer,
}

/// The members that customers set.
#[derive(Clone, Debug)]
pub(super) struct Customer {
    note: Option<Note>,
    user_defined_fields: Option<FieldMap>,
    verification_state: Option<VerificationState>,
    workflow: Option<Workflow>,
    workflow_state: Option<WorkflowState>,
}

impl Customer {
    fn of(finding: &AwsSecurityFinding) -> Option<Box<Self>> {
        let customer = Self {
            note: finding.note.clone(),
            user_defined_fields: finding.user_defined_fields.clone(),
            verification_state: finding.verification_state.clone(),
            workflow: finding.workflow.clone(),
            workflow_state: finding.workflow_state.clone(),
        };
        let Self {
            note,
            user_defined_fields,
            verification_state,
            workflow,
            workflow_state,
        } = &customer;
        let any = note.is_some()
            || user_defined_fields.is_some()
            || verification_state.is_some()
            || workflow.is_some()
            || workflow_state.is_some();
        any.then(|| Box::new(customer))
    }
}

impl Known {
    pub(super) fn of(finding: &AwsSecurityFinding, index: Option<usize>) -> Self {
        Self {
            created_at: finding.created_at.clone(),
            first_observed_at: finding.first_observed_at.clone(),
            updated_at: finding.updated_at.clone(),
            is_archived: is_archived(finding),
            customer: Customer::of(finding),
            index,
            fate: if index.is_some() {
                Fate::Gone
            } else {
                Fate::Found
            },
        }
    }

    pub(super) fn is_resolved(&self) -> bool {
        self.workflow_status() == Some(&WorkflowStatus::Resolved)
    }

    fn is_suppressed(&self) -> bool {
        self.workflow_status() == Some(&WorkflowStatus::Suppressed)
    }

    fn workflow_status(&self) -> Option<&WorkflowStatus> {
        self.customer.as_ref()?.workflow.as_ref()?.status.as_ref()
    }

    /// Updates `finding` from this one. Returns whether this one was archived and `finding` is not.
    pub(super) fn update(&self, finding: &mut AwsSecurityFinding, now: Instant) -> bool {
        if self.created_at.instant().is_ok() {
            finding.created_at = self.created_at.clone();
        }
        if let Some(first) = &self.first_observed_at {
            let is_earlier = match finding
                .first_observed_at
                .as_ref()
                .map(TimestampText::instant)
            {
                Some(Ok(own)) => first.instant().is_ok_and(|first| first < own),
                _ => true,
            };
            if is_earlier {
                finding.first_observed_at = Some(first.clone());
            }
        }
        let grows = match (finding.updated_at.instant(), self.updated_at.instant()) {
            (Ok(own), Ok(known)) => own > known,
            (own, _) => own.is_ok(),
        };
        if !grows {
            finding.updated_at = after(&self.updated_at, now);
        }
        if let Some(customer) = &self.customer {
            keep(&mut finding.note, &customer.note);
            keep(
                &mut finding.user_defined_fields,
                &customer.user_defined_fields,
            );
            keep(
                &mut finding.verification_state,
                &customer.verification_state,
            );
            // Security Hub starts the workflow again if a finding that was archived is active again:
            // https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_Workflow.html
            let starts_again = self.is_archived && !is_archived(finding) && !self.is_suppressed();
            if !starts_again {
                keep(&mut finding.workflow, &customer.workflow);
            }
            keep(&mut finding.workflow_state, &customer.workflow_state);
        }
        if self.is_archived && finding.record_state.is_none() {
            finding.record_state = Some(RecordState::Active);
        }
        self.is_archived && !is_archived(finding)
    }
}

/// Removes members that only the hub writes. An import ignores or refuses them.
pub(super) fn remove_hub_members(finding: &mut AwsSecurityFinding) {
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

pub(super) fn is_archived(finding: &AwsSecurityFinding) -> bool {
    finding.record_state == Some(RecordState::Archived)
}

/// Returns whether the run that wrote `known` is newer than the run of `own`.
pub(super) fn is_newer(known: &TimestampText, own: &TimestampText) -> bool {
    match (known.instant(), own.instant()) {
        (Ok(known), Ok(own)) => known > own,
        _ => false,
    }
}

pub(super) fn is_later(one: &TimestampText, other: &TimestampText) -> bool {
    match (one.instant(), other.instant()) {
        (Ok(one), Ok(other)) => one > other,
        (one, _) => one.is_ok(),
    }
}

fn keep<T: Clone>(own: &mut Option<T>, known: &Option<T>) {
    if known.is_some() {
        own.clone_from(known);
    }
}

/// Returns a time after `known`: `now`, or a moment after `known` if that is later.
pub(super) fn after(known: &TimestampText, now: Instant) -> TimestampText {
    match known.instant() {
        Ok(known) if known >= now => known.next_millisecond().unwrap_or(known),
        _ => now,
    }
    .into()
}

#![doc = include_str!("../README.md")]

mod budget;
mod cloud;
mod conversion;
mod draft;
mod escape;
mod facts;
mod few;
mod fields;
mod frame;
mod id;
mod image;
mod json;
mod product_fields;
mod resources;
mod target;
mod text;
mod typed;
mod types;
mod value;
mod vulnerabilities;
mod writer;

use std::borrow::Cow;

use asff::coverage::{Scope, ScopeResource, TOOL_FIELD};
use asff::{AwsSecurityFinding, limits};
use finding::{Finding, Redaction, Scan};
use finding_severity::{Graded, Policy};
use finding_source::Findings;

// Re-exported because their types are part of the public interface.
pub use {asff, finding, finding_severity, finding_source};

pub use conversion::{Conversion, Converted, Scopes};
pub use target::{Target, TargetError, TargetErrorKind};
pub use writer::{JsonWriter, Written};

use crate::budget::Budget;
use crate::draft::{Common, Draft, Run};
use crate::facts::{FactKeys, Facts};
use crate::id::{Ids, Namer};

/// The treatment of findings that do not count: suppressed, false positive or fixed ones.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Suppressed {
    /// They are sent with the record state `ARCHIVED`, which also closes findings that were sent before.
    #[default]
    Archive,
    /// They are left out.
    Omit,
}

/// Converts findings to ASFF, for one target and with one policy.
#[derive(Clone, Debug)]
pub struct Normalizer {
    target: Target,
    policy: Policy,
    suppressed: Suppressed,
    /// The target's values for every finding, computed once.
    product_arn: String,
    now: String,
    ids: Ids,
}

impl Normalizer {
    /// Creates a normalizer for `target` that grades by `policy`.
    #[must_use]
    pub fn new(target: Target, policy: Policy) -> Self {
        Self {
            product_arn: target.product_arn().to_string(),
            now: target.now().to_string(),
            ids: Ids::new(&target),
            target,
            policy,
            suppressed: Suppressed::default(),
        }
    }

    /// Sets the treatment of findings that do not count.
    #[must_use]
    pub fn with_suppressed(mut self, suppressed: Suppressed) -> Self {
        self.suppressed = suppressed;
        self
    }

    /// Returns the target.
    #[must_use]
    pub fn target(&self) -> &Target {
        &self.target
    }

    /// Returns the policy.
    #[must_use]
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// Returns the `Id` of `finding` in the run `scan`: `REGION/ACCOUNT/TOOL/UUID`. It is the same in every run in
    /// which the finding's identity and the target's repository, branch and resource are the same.
    #[must_use]
    pub fn id(&self, finding: &Finding<'_>, scan: &Scan<'_>) -> String {
        let (finding, target) = (redacted(finding), self.target.completed(scan));
        let id = |ids: &Ids| ids.of(&finding, &mut Namer::default()).to_text();
        self.with_ids(&target, id)
    }

    /// Converts `finding` of the run `scan` to ASFF. Returns `None` if the finding is left out.
    #[must_use]
    pub fn normalize(&self, finding: &Finding<'_>, scan: &Scan<'_>) -> Option<AwsSecurityFinding> {
        let finding = redacted(finding);
        self.normalize_graded(&finding, scan, &self.policy.grade(&*finding))
    }

    /// Converts a finding with a given grade, of [`policy`](Self::policy) or another source.
    #[must_use]
    pub fn normalize_graded(
        &self,
        finding: &Finding<'_>,
        scan: &Scan<'_>,
        graded: &Graded<'_>,
    ) -> Option<AwsSecurityFinding> {
        if graded.status != finding_severity::Status::Open && self.suppressed == Suppressed::Omit {
            return None;
        }
        let (finding, target) = (redacted(finding), self.target.completed(scan));
        let run = Run {
            target: &target,
            product_arn: &self.product_arn,
            now: &self.now,
            scan,
        };
        Some(self.with_ids(&target, |ids| {
            let mut namer = Namer::default();
            let id = ids.of(&finding, &mut namer);
            let mut budget = Budget::new();
            let draft = Draft::new(run, id, &finding, &mut budget);
            let common = Common::of(run, &finding, graded, draft.left_out, &mut budget);
            let mut keys = FactKeys::default();
            let others = common.product_fields.len();
            let facts = Facts::of(&finding, others, &mut keys, &mut budget);
            typed::finding(draft, common, &facts)
        }))
    }

    /// Returns a writer of findings as JSON, for programs that do not need them as types.
    #[must_use]
    pub fn writer(&self) -> JsonWriter<'_> {
        JsonWriter::new(self)
    }

    /// Converts the findings of a report, one at a time.
    ///
    /// The [front page](crate) has an example. [`Conversion::finish`] returns what the run covered.
    pub fn convert<'n, 'r>(&'n self, findings: Findings<'r>) -> Conversion<'n, 'r> {
        Conversion::new(self, findings)
    }

    /// Returns the scope that a run of `tool`, described by `scan`, covers for this target.
    #[must_use]
    pub fn scope(&self, tool: &str, scan: &Scan<'_>) -> Scope {
        let target = self.target.completed(scan);
        let tool = text::line(tool, limits::PRODUCT_FIELDS_VALUE_CHARS).unwrap_or_default();
        let mut scope = Scope::new(target.account(), target.region(), &*self.product_arn, tool);
        scope.repository.clone_from(&target.repository);
        scope.branch.clone_from(&target.branch);
        scope.resource = target
            .resource
            .as_ref()
            .map(|(resource_type, id)| ScopeResource {
                resource_type: resource_type.clone(),
                id: id.clone(),
            });
        scope
    }

    /// Calls `with` with the ids of a completed target.
    fn with_ids<T>(&self, target: &Target, with: impl FnOnce(&Ids) -> T) -> T {
        if std::ptr::eq(target, &self.target) {
            return with(&self.ids);
        }
        with(&Ids::new(target))
    }
}

/// Returns the id of the tool that found a finding of this crate, such as `zap`. It is empty for other findings.
#[must_use]
pub fn tool(finding: &AwsSecurityFinding) -> &str {
    let fields = finding.product_fields.as_ref();
    fields
        .and_then(|fields| fields.get(TOOL_FIELD))
        .unwrap_or_default()
}

/// Returns the finding without secrets. [`Findings`] returns only such findings; others are copied.
fn redacted<'f, 'r>(finding: &'f Finding<'r>) -> Cow<'f, Finding<'r>> {
    if finding.is_redacted() {
        return Cow::Borrowed(finding);
    }
    let mut finding = finding.clone();
    finding.redact(Redaction::Default);
    Cow::Owned(finding)
}

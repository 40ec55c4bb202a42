//! Findings as JSON.

use std::ops::Range;

use finding::{Finding, Scan};
use finding_severity::{Graded, Status};

use crate::draft::{Draft, Run};
use crate::id::Ids;
use crate::{Normalizer, Suppressed, Target, json, redacted};

/// Writes findings as JSON; created by [`Normalizer::writer`].
///
/// The bytes are those that `serde_json` writes of the types of [`Normalizer::normalize_graded`].
#[derive(Clone, Debug)]
pub struct JsonWriter<'n> {
    normalizer: &'n Normalizer,
    /// Memory for the names that the ids are computed from.
    name: Vec<u8>,
    /// The target of the last run that states facts about itself.
    completed: Option<Completed>,
}

/// A target completed with what a run states.
#[derive(Clone, Debug)]
struct Completed {
    stated: [Option<String>; 4],
    target: Target,
    ids: Ids,
}

/// A finding that was written.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Written {
    /// The place of the JSON object.
    pub json: Range<usize>,
    /// The place of its `Id`, without quotation marks. An id has no characters that need an escape.
    pub id: Range<usize>,
}

impl<'n> JsonWriter<'n> {
    pub(crate) fn new(normalizer: &'n Normalizer) -> Self {
        Self {
            normalizer,
            name: Vec::with_capacity(512),
            completed: None,
        }
    }

    /// Appends `finding` of the run `scan` to `out` as compact JSON. Returns `None` and appends nothing if the finding is
    /// left out.
    pub fn write(
        &mut self,
        finding: &Finding<'_>,
        scan: &Scan<'_>,
        out: &mut Vec<u8>,
    ) -> Option<Written> {
        let finding = redacted(finding);
        let normalizer = self.normalizer;
        let graded = normalizer.policy.grade(&*finding);
        self.write_graded(&finding, scan, &graded, out)
    }

    /// Appends a finding with a given grade, of the [policy](Normalizer::policy) or another source, as
    /// [`write`](Self::write).
    pub fn write_graded(
        &mut self,
        finding: &Finding<'_>,
        scan: &Scan<'_>,
        graded: &Graded<'_>,
        out: &mut Vec<u8>,
    ) -> Option<Written> {
        let normalizer = self.normalizer;
        if graded.status != Status::Open && normalizer.suppressed == Suppressed::Omit {
            return None;
        }
        let finding = redacted(finding);
        self.complete(scan);
        let (target, ids) = match &self.completed {
            Some(completed) => (&completed.target, &completed.ids),
            None => (&normalizer.target, &normalizer.ids),
        };
        let run = Run {
            target,
            product_arn: &normalizer.product_arn,
            now: &normalizer.now,
            scan,
        };
        let start = out.len();
        let id = ids.of(&finding, &mut self.name);
        let length = id.len();
        json::write(&Draft::new(run, id, &finding, graded), out);
        let id = start + json::BEFORE_ID.len();
        Some(Written {
            json: start..out.len(),
            id: id..id + length,
        })
    }

    /// Completes the target, if this was not done for the same facts.
    fn complete(&mut self, scan: &Scan<'_>) {
        let stated = [&scan.repository, &scan.branch, &scan.commit, &scan.build_id];
        if stated.iter().all(|fact| fact.is_none()) {
            self.completed = None;
            return;
        }
        let is_known = |completed: &Completed| {
            let known = completed.stated.iter().map(Option::as_deref);
            known.eq(stated.iter().map(|fact| fact.as_deref()))
        };
        if !self.completed.as_ref().is_some_and(is_known) {
            let target = self.normalizer.target.completed(scan).into_owned();
            self.completed = Some(Completed {
                stated: stated.map(|fact| fact.as_deref().map(str::to_owned)),
                ids: Ids::new(&target),
                target,
            });
        }
    }
}

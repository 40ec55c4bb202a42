//! Findings as JSON.

use std::borrow::Cow;
use std::ops::Range;

use finding::{Finding, Scan};
use finding_severity::{Graded, Status};

use crate::budget::Budget;
use crate::draft::{Common, Draft, Run};
use crate::facts::{FactKeys, Facts};
use crate::frame::Frames;
use crate::id::{Ids, Namer};
use crate::{Normalizer, Suppressed, Target, json, redacted};

/// Writes findings as JSON; created by [`Normalizer::writer`].
///
/// The bytes are those that `serde_json` writes of the types of [`Normalizer::normalize_graded`].
#[derive(Clone, Debug)]
pub struct JsonWriter<'n> {
    normalizer: &'n Normalizer,
    namer: Namer,
    /// The last run, and the target if the run states facts about itself.
    scan: Scan<'static>,
    completed: Option<(Target, Ids)>,
    /// Frames of findings of the last run.
    frames: Frames,
    facts: FactKeys,
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
            namer: Namer::default(),
            scan: Scan::default(),
            completed: None,
            frames: Frames::default(),
            facts: FactKeys::default(),
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
        if self.scan != *scan {
            self.begin(scan);
        }
        let (target, ids) = match &self.completed {
            Some((target, ids)) => (target, ids),
            None => (&normalizer.target, &normalizer.ids),
        };
        let run = Run {
            target,
            product_arn: &normalizer.product_arn,
            now: &normalizer.now,
            scan,
        };
        let start = out.len();
        let id = ids.of(&finding, &mut self.namer);
        let length = id.len();
        let mut budget = Budget::new();
        let draft = Draft::new(run, id, &finding, &mut budget);
        let left_out = draft.left_out;
        let common = |budget: &mut _| Common::of(run, &finding, graded, left_out, budget);
        let frame = (self.frames).get(&finding, graded, left_out, &mut budget, common);
        let facts = Facts::of(&finding, frame.fields, &mut self.facts, &mut budget);
        json::write(&draft, &facts, frame, out);
        let id = start + json::BEFORE_ID.len();
        Some(Written {
            json: start..out.len(),
            id: id..id + length,
        })
    }

    /// Completes the target with what another run states.
    fn begin(&mut self, scan: &Scan<'_>) {
        self.frames.clear();
        self.namer = Namer::default();
        self.scan = scan.clone().into_owned();
        self.completed = match self.normalizer.target.completed(scan) {
            Cow::Borrowed(_) => None,
            Cow::Owned(target) => {
                let ids = Ids::new(&target);
                Some((target, ids))
            }
        };
    }
}

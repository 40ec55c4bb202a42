//! ZAP lists each hit of an alert separately. Here the alerts of one origin become one finding, as in its own reports.

use std::collections::{BTreeMap, VecDeque};

use finding_source::{Finding, FindingConfidence, Key, Limits};

use crate::raw::RawResult;

/// Returns the confidence of `properties.confidence`, with the words and percentages of the parser of ZAP's own
/// reports.
pub(super) fn confidence<'r>(word: &str) -> Option<FindingConfidence<'r>> {
    let (word, percent) = match word {
        "false-positive" => ("False Positive", 0),
        "low" => ("Low", 25),
        "medium" => ("Medium", 50),
        "high" => ("High", 75),
        "confirmed" => ("User Confirmed", 100),
        _ => return None,
    };
    Some(FindingConfidence::new(word, Some(percent)))
}

/// Findings that are collected until the end of a run.
#[derive(Debug, Default)]
pub(crate) struct Merged<'r> {
    /// Their positions in the list, by what they have in common.
    places: BTreeMap<Key, usize>,
    findings: VecDeque<Finding<'r>>,
}

impl<'r> Merged<'r> {
    /// Adds a hit. If there is no room for it, it is returned.
    pub(super) fn add(
        &mut self,
        finding: Finding<'r>,
        raw: &RawResult<'r>,
        limits: &Limits,
    ) -> Option<Finding<'r>> {
        let is_suppressed = super::status::is_suppressed(raw);
        let key = Key::of(&(&finding.identity, &finding.grade.word, is_suppressed));
        let place = self.places.get(&key);
        let Some(known) = place.and_then(|at| self.findings.get_mut(*at)) else {
            if self.findings.len() >= limits.joined {
                return Some(finding);
            }
            self.places.insert(key, self.findings.len());
            self.findings.push_back(finding);
            return None;
        };
        let room = limits
            .locations
            .max(1)
            .saturating_sub(known.locations.len());
        let more = finding.locations.len().saturating_sub(room) as u64;
        known
            .locations
            .extend(finding.locations.into_iter().take(room));
        known.more_locations += finding.more_locations + more;
        None
    }

    /// Removes the first finding, once the run has ended.
    pub(crate) fn next(&mut self) -> Option<Finding<'r>> {
        self.places.clear();
        self.findings.pop_front()
    }
}

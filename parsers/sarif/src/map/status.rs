//! The status of a result, and the confidence of the tool in it.

use finding_source::schema::TextOr;
use finding_source::text::{cut, one_line};
use finding_source::{FindingConfidence, FindingStatus, Words};

use super::producer::Habits;
use super::{Parts, SHORT, zap};
use crate::raw::RawResult;

impl<'r> Parts<'_, 'r> {
    /// Returns the confidence of the tool: in its own words, or else the stated precision of the rule.
    pub(super) fn confidence(&self) -> Option<FindingConfidence<'r>> {
        let known = self.known;
        if self.habits == Habits::Zap {
            return zap::confidence(known.confidence.as_deref()?);
        }
        let own = self.raw.properties.confidence.first();
        let own = own.and_then(|word| word.trimmed());
        let word = own.or_else(|| known.confidence.clone().or(known.precision.clone()))?;
        Some(FindingConfidence::new(cut(one_line(word), SHORT), None))
    }

    /// Returns the status of the result.
    ///
    /// Section 3.27.23 leaves the meaning of several suppressions to the consumer. Here a rejected or undecided one keeps a
    /// result open. An entry without a status is accepted (section 3.35.3).
    pub(super) fn status(&self) -> FindingStatus<'r> {
        let raw = self.raw;
        if is_suppressed(raw) {
            let stated = raw.suppressions.iter().filter_map(TextOr::object);
            let mut reasons = stated.filter_map(|stated| stated.justification);
            let reason = reasons.next().trimmed().map(one_line);
            return FindingStatus::Suppressed { reason };
        }
        if raw.baseline_state.is_some_and(|state| state == "absent") {
            return FindingStatus::Fixed;
        }
        match (self.habits, self.known.confidence.as_deref()) {
            // ZAP has five words, one of which is a verdict.
            (Habits::Zap, Some("false-positive")) => FindingStatus::FalsePositive,
            _ => FindingStatus::Open,
        }
    }
}

/// Returns whether a suppression is accepted, and none is undecided or rejected.
pub(super) fn is_suppressed(raw: &RawResult<'_>) -> bool {
    let mut is_accepted = false;
    for suppression in &raw.suppressions {
        match suppression {
            TextOr::Text(state) => is_accepted |= state.as_raw().starts_with("suppressed"),
            TextOr::Object(stated) => {
                let status = stated.status;
                let is = |word| status.is_some_and(|it| it.as_raw().eq_ignore_ascii_case(word));
                if is("underReview") || is("rejected") {
                    return false;
                }
                is_accepted = true;
            }
        }
    }
    is_accepted
}

//! The status of a result, and the confidence of the tool in it.

use finding_source::text::{cut, one_line};
use finding_source::{FindingConfidence, FindingStatus};

use super::producer::{Habits, Producer};
use super::{Parts, SHORT, zap};
use crate::raw::RawResult;

/// Returns the confidence of the tool: in its own words, or else the stated precision of the rule.
pub(super) fn confidence<'r>(
    parts: &Parts<'_, 'r>,
    producer: &Producer<'r>,
) -> Option<FindingConfidence<'r>> {
    if producer.habits == Habits::Zap {
        return zap::confidence(parts.known?.confidence.as_deref()?);
    }
    let own = parts
        .raw
        .properties
        .confidence
        .and_then(|word| word.trimmed());
    let word = own
        .or_else(|| parts.known?.confidence.clone())
        .or_else(|| parts.known?.precision.clone())?;
    Some(FindingConfidence {
        word: cut(one_line(word), SHORT),
        percent: None,
    })
}

/// Returns the status of the result.
///
/// Section 3.27.23 leaves the meaning of several suppressions to the consumer. Here a rejected or undecided one keeps a
/// result open. An entry without a status is accepted (section 3.35.3).
pub(super) fn status<'r>(raw: &RawResult<'r>, parts: &Parts<'_, 'r>) -> FindingStatus<'r> {
    if raw.suppressions.accepted && !raw.suppressions.open {
        let reason = raw
            .suppressions
            .justification
            .and_then(|text| text.trimmed());
        return FindingStatus::Suppressed {
            reason: reason.map(one_line),
        };
    }
    if raw.baseline_state.is_some_and(|state| state == "absent") {
        return FindingStatus::Fixed;
    }
    if parts.known.is_some_and(|known| known.is_false_positive) {
        return FindingStatus::FalsePositive;
    }
    FindingStatus::Open
}

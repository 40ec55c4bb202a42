//! The status of an entry: `issueStatus`, `status` and `resolution`.

use finding_source::json::Text;
use finding_source::{FindingConfidence, FindingStatus, Str};

use super::{Context, is, text};
use crate::raw::Issue;

/// The status, and the word for the confidence of a reviewer.
pub(super) type Verdict<'r> = (FindingStatus<'r>, Option<FindingConfidence<'r>>);

/// Uses `issueStatus` (10.4 and later) if present, otherwise `status` and `resolution`.
pub(super) fn issue<'r>(raw: &Issue<'r>, cx: &mut Context<'_, 'r>) -> Verdict<'r> {
    let Some(word) = text(raw.issue_status) else {
        return old(raw.status, raw.resolution, cx);
    };
    if let Some(verdict) = undecided(&word).or_else(|| decided(&word)) {
        return verdict;
    }
    cx.unknown("issueStatus", &word);
    old(raw.status, raw.resolution, cx)
}

/// Uses `status` and `resolution`, of issues and of hotspots: 7.8 to 8.1 list hotspots among the issues.
pub(super) fn old<'r>(
    status: Option<Text<'r>>,
    resolution: Option<Text<'r>>,
    cx: &mut Context<'_, 'r>,
) -> Verdict<'r> {
    let Some(status) = text(status) else {
        return (FindingStatus::Open, None);
    };
    let resolution = text(resolution);
    if is(&status, &["CLOSED"]) {
        return (FindingStatus::Fixed, None);
    }
    if is(&status, &["RESOLVED", "REVIEWED"]) {
        if let Some(verdict) = resolution.as_ref().and_then(decided) {
            return verdict;
        }
        if let Some(word) = resolution {
            cx.unknown("resolution", &word);
        } else if is(&status, &["REVIEWED"]) {
            // 7.8 to 8.1 have no resolutions of hotspots; a review ended with `REVIEWED`.
            let reason = Some(status);
            return (FindingStatus::Suppressed { reason }, None);
        }
        return (FindingStatus::Open, None);
    }
    undecided(&status).unwrap_or_else(|| {
        cx.unknown("status", &status);
        (FindingStatus::Open, None)
    })
}

/// Uses the single word of a dependency risk, which is a verb.
pub(super) fn release<'r>(status: Option<Text<'r>>, cx: &mut Context<'_, 'r>) -> Verdict<'r> {
    let Some(word) = text(status) else {
        return (FindingStatus::Open, None);
    };
    if is(&word, &["ACCEPT"]) {
        let reason = Some(word);
        return (FindingStatus::Suppressed { reason }, None);
    }
    if is(&word, &["CONFIRM"]) {
        return (FindingStatus::Open, confidence(word));
    }
    decided(&word)
        .or_else(|| undecided(&word))
        .unwrap_or_else(|| {
            cx.unknown("status", &word);
            (FindingStatus::Open, None)
        })
}

/// Returns the verdict if a person or an analysis decided.
fn decided<'r>(word: &Str<'r>) -> Option<Verdict<'r>> {
    Some(if is(word, &["FALSE-POSITIVE", "FALSE_POSITIVE", "SAFE"]) {
        (FindingStatus::FalsePositive, None)
    } else if is(word, &["WONTFIX", "ACCEPTED"]) {
        let reason = Some(word.clone());
        (FindingStatus::Suppressed { reason }, None)
    } else if is(word, &["FIXED", "REMOVED"]) {
        (FindingStatus::Fixed, None)
    } else if is(word, &["ACKNOWLEDGED"]) {
        // A person found that the hotspot is a risk, and it still exists.
        (FindingStatus::Open, confidence(word.clone()))
    } else {
        return None;
    })
}

/// Returns the verdict if the entry is undecided.
fn undecided<'r>(word: &Str<'r>) -> Option<Verdict<'r>> {
    // IN_SANDBOX: a new rule reported it after an upgrade, and it is set aside. It exists, so it counts.
    if is(word, &["OPEN", "REOPENED", "IN_SANDBOX"]) {
        return Some((FindingStatus::Open, None));
    }
    // CONFIRMED: a person agrees. TO_REVIEW and IN_REVIEW: it has not been reviewed whether it is a weakness at all.
    is(word, &["CONFIRMED", "TO_REVIEW", "IN_REVIEW"])
        .then(|| (FindingStatus::Open, confidence(word.clone())))
}

fn confidence(word: Str<'_>) -> Option<FindingConfidence<'_>> {
    Some(FindingConfidence {
        word,
        percent: None,
    })
}

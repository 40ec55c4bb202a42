//! The status of an entry: `issueStatus`, `status` and `resolution`.

use finding_source::json::Text;
use finding_source::{FindingConfidence, FindingStatus, Str};

use super::{Context, is, text};
use crate::raw::Issue;

/// The status, and the word for the confidence of a reviewer.
pub(super) type Verdict<'r> = (FindingStatus<'r>, Option<FindingConfidence<'r>>);

const OPEN: Verdict<'static> = (FindingStatus::Open, None);

/// Uses `issueStatus` (10.4 and later) if present, otherwise `status` and `resolution`.
pub(super) fn issue<'r>(raw: &Issue<'r>, cx: &mut Context<'_, 'r>) -> Verdict<'r> {
    let Some(word) = text(raw.issue_status) else {
        return old(raw.status, raw.resolution, cx);
    };
    let verdict = undecided(&word).or_else(|| decided(&word));
    verdict.unwrap_or_else(|| {
        cx.unknown("issueStatus", &word);
        old(raw.status, raw.resolution, cx)
    })
}

/// Uses `status` and `resolution`, of issues and of hotspots: 7.8 to 8.1 list hotspots among the issues.
pub(super) fn old<'r>(
    status: Option<Text<'r>>,
    resolution: Option<Text<'r>>,
    cx: &mut Context<'_, 'r>,
) -> Verdict<'r> {
    let Some(status) = text(status) else {
        return OPEN;
    };
    if is(&status, &["CLOSED"]) {
        return (FindingStatus::Fixed, None);
    }
    if !is(&status, &["RESOLVED", "REVIEWED"]) {
        return undecided(&status).unwrap_or_else(|| cx.unknown_status("status", &status));
    }
    match text(resolution) {
        Some(word) => decided(&word).unwrap_or_else(|| cx.unknown_status("resolution", &word)),
        // 7.8 to 8.1 have no resolutions of hotspots; a review ended with `REVIEWED`.
        None if is(&status, &["REVIEWED"]) => accepted(status),
        None => OPEN,
    }
}

/// Uses the single word of a dependency risk, which is a verb.
pub(super) fn release<'r>(status: Option<Text<'r>>, cx: &mut Context<'_, 'r>) -> Verdict<'r> {
    let Some(word) = text(status) else {
        return OPEN;
    };
    if is(&word, &["ACCEPT"]) {
        return accepted(word);
    }
    if is(&word, &["CONFIRM"]) {
        return confirmed(word);
    }
    let verdict = decided(&word).or_else(|| undecided(&word));
    verdict.unwrap_or_else(|| cx.unknown_status("status", &word))
}

impl Context<'_, '_> {
    /// Notes an unknown word; the entry is open.
    fn unknown_status<'r>(&mut self, what: &'static str, word: &str) -> Verdict<'r> {
        self.unknown(what, word);
        OPEN
    }
}

/// Returns the verdict if a person or an analysis decided.
fn decided<'r>(word: &Str<'r>) -> Option<Verdict<'r>> {
    Some(if is(word, &["FALSE-POSITIVE", "FALSE_POSITIVE", "SAFE"]) {
        (FindingStatus::FalsePositive, None)
    } else if is(word, &["WONTFIX", "ACCEPTED"]) {
        accepted(word.clone())
    } else if is(word, &["FIXED", "REMOVED"]) {
        (FindingStatus::Fixed, None)
    } else if is(word, &["ACKNOWLEDGED"]) {
        // A person found that the hotspot is a risk, and it still exists.
        confirmed(word.clone())
    } else {
        return None;
    })
}

/// Returns the verdict if the entry is undecided.
fn undecided<'r>(word: &Str<'r>) -> Option<Verdict<'r>> {
    // IN_SANDBOX: a new rule reported it after an upgrade, and it is set aside. It exists, so it counts.
    if is(word, &["OPEN", "REOPENED", "IN_SANDBOX"]) {
        return Some(OPEN);
    }
    // CONFIRMED: a person agrees. TO_REVIEW and IN_REVIEW: it has not been reviewed whether it is a weakness at all.
    is(word, &["CONFIRMED", "TO_REVIEW", "IN_REVIEW"]).then(|| confirmed(word.clone()))
}

fn accepted(word: Str<'_>) -> Verdict<'_> {
    let reason = Some(word);
    (FindingStatus::Suppressed { reason }, None)
}

/// Returns the verdict that it exists, with the word for the confidence.
fn confirmed(word: Str<'_>) -> Verdict<'_> {
    let percent = None;
    let confidence = FindingConfidence { word, percent };
    (FindingStatus::Open, Some(confidence))
}

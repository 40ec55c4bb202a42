//! Detection of Code Quality reports.

use finding_source::json::ValueKind;
use finding_source::{Confidence, Shape};

/// Returns the confidence: at most possible. The format names no tool, so the source of a specific tool has precedence.
pub(crate) fn issues(shape: &Shape<'_>) -> Confidence {
    let Some(list) = shape.json().filter(|root| root.is_array()) else {
        return Confidence::No;
    };
    let Some(issue) = list.first() else {
        return Confidence::Possible;
    };
    let described = issue
        .member("description")
        .is_some_and(|text| text.kind() == ValueKind::Text);
    let placed = issue
        .member("location")
        .is_some_and(|location| location.has("path"));
    if described && placed {
        Confidence::Possible
    } else {
        Confidence::No
    }
}

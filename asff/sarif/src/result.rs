//! The results of a run.

use finding::{FindingStatus as Stated, Location};
use finding_severity::{Label, Status};
use serde_json::{Value, json};

use crate::rule::{self, Rules};
use crate::{
    Alert, LOCATIONS, NAME, TEXT, level, message, place, present, security_severity, text,
};

/// Maximum number of characters of a message.
const MESSAGE: usize = 4_096;

pub(crate) fn result<'f>(alert: &Alert<'f>, rules: &Rules<'f>) -> Value {
    let finding = alert.finding;
    let label = alert.normalized.label();
    let words = match finding.description.as_deref() {
        Some(more) => format!("{}\n\n{more}", finding.title),
        None => finding.title.to_string(),
    };
    let places = finding.locations.iter().take(LOCATIONS);
    let mut places: Vec<Value> = places.filter_map(place::location).collect();
    if places.is_empty() {
        // GitHub rejects a result without a location.
        places.push(place::unknown(&finding.tool));
    }
    present(json!({
        "ruleId": text(rule::id(alert), NAME),
        "ruleIndex": rules.number(alert),
        "level": level(label),
        // The level `none` requires a kind other than `fail` (section 3.27.9).
        "kind": (label == Label::Informational).then_some("informational"),
        "message": {"text": message(&words, MESSAGE)},
        "locations": places,
        "partialFingerprints": {"findingKey/v1": alert.key},
        "suppressions": suppression(alert).map(|suppression| [suppression]),
        "baselineState": (alert.status == Status::Fixed).then_some("absent"),
        "properties": properties(alert),
    }))
}

fn suppression(alert: &Alert<'_>) -> Option<Value> {
    let why = match (alert.status, &alert.finding.status) {
        (Status::Suppressed, Stated::Suppressed { reason }) => {
            alert.justification.or(reason.as_deref())
        }
        (Status::Suppressed, _) => alert.justification,
        (Status::FalsePositive, _) => Some("false positive"),
        _ => return None,
    };
    let why = why.map(|why| message(why, TEXT));
    Some(present(
        json!({"kind": "external", "status": "accepted", "justification": why}),
    ))
}

fn properties(alert: &Alert<'_>) -> Value {
    let filled = |value: Option<&str>| {
        let value = value.filter(|value| !value.trim().is_empty());
        value.map(|value| text(value, TEXT))
    };
    // Levels have no step for it.
    let severity = alert.normalized.label() == Label::Critical;
    let package = alert
        .finding
        .locations
        .iter()
        .find_map(|place| match place {
            Location::Package(package) => Some(package),
            _ => None,
        });
    present(json!({
        "security-severity": security_severity(alert),
        "severity": severity.then_some("critical"),
        "purl": filled(package.and_then(|package| package.purl.as_deref())),
        "component": filled(package.map(|package| &*package.name)),
        "componentVersion": filled(package.and_then(|package| package.version.as_deref())),
        "findingKind": alert.finding.kind.as_str(),
    }))
}

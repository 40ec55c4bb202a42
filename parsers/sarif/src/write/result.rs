//! The results of a run.

use finding_severity::{Label, Status};
use finding_source::{FindingStatus, Location, Package};
use serde_json::{Map, Value, json};

use super::rule::{self, Rules};
use super::{Alert, LOCATIONS, NAME, TEXT, level, message, place, security_severity, text};

/// Maximum number of characters of a message.
const MESSAGE: usize = 4_096;

pub(super) fn result<'f>(alert: &Alert<'f>, rules: &Rules<'f>) -> Value {
    let finding = alert.finding;
    let label = alert.normalized.label();
    let mut result = Map::new();
    result.insert("ruleId".into(), text(rule::id(alert), NAME).into());
    if let Some(number) = rules.number(alert) {
        result.insert("ruleIndex".into(), number.into());
    }
    result.insert("level".into(), level(label).into());
    if label == Label::Informational {
        // The level `none` requires a kind other than `fail` (section 3.27.9).
        result.insert("kind".into(), "informational".into());
    }
    let words = match finding.description.as_deref() {
        Some(more) => format!("{}\n\n{more}", finding.title),
        None => finding.title.to_string(),
    };
    result.insert("message".into(), json!({"text": message(&words, MESSAGE)}));
    let places = finding.locations.iter().take(LOCATIONS);
    let mut places: Vec<Value> = places.filter_map(place::location).collect();
    if places.is_empty() {
        // GitHub rejects a result without a location.
        places.push(place::unknown(&finding.tool));
    }
    result.insert("locations".into(), places.into());
    result.insert(
        "partialFingerprints".into(),
        json!({"findingKey/v1": alert.key}),
    );
    if let Some(suppression) = suppression(alert) {
        result.insert("suppressions".into(), json!([suppression]));
    }
    if alert.status == Status::Fixed {
        result.insert("baselineState".into(), "absent".into());
    }
    result.insert("properties".into(), properties(alert));
    Value::Object(result)
}

fn suppression(alert: &Alert<'_>) -> Option<Value> {
    let stated = match &alert.finding.status {
        FindingStatus::Suppressed { reason } => reason.as_deref(),
        _ => None,
    };
    let why = match alert.status {
        Status::Suppressed => alert.justification.or(stated),
        Status::FalsePositive => Some("false positive"),
        _ => return None,
    };
    let mut suppression = json!({"kind": "external", "status": "accepted"});
    if let Some(why) = why {
        suppression["justification"] = message(why, TEXT).into();
    }
    Some(suppression)
}

fn properties(alert: &Alert<'_>) -> Value {
    let finding = alert.finding;
    let mut properties = Map::new();
    let mut put = |name: &str, value: Option<&str>| {
        if let Some(value) = value.filter(|value| !value.trim().is_empty()) {
            properties.insert(name.into(), text(value, TEXT).into());
        }
    };
    let severity = security_severity(alert);
    put("security-severity", severity.as_deref());
    if alert.normalized.label() == Label::Critical {
        // Levels have no step for it.
        put("severity", Some("critical"));
    }
    if let Some(package) = package(alert) {
        put("purl", package.purl.as_deref());
        put("component", Some(&package.name));
        put("componentVersion", package.version.as_deref());
    }
    put("findingKind", Some(finding.kind.as_str()));
    Value::Object(properties)
}

fn package<'f>(alert: &Alert<'f>) -> Option<&'f Package<'f>> {
    let places = alert.finding.locations.iter();
    let mut packages = places.filter_map(|place| match place {
        Location::Package(package) => Some(package),
        _ => None,
    });
    packages.next()
}

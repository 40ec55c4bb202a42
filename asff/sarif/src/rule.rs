//! The rules of a run.

use std::collections::{BTreeMap, BTreeSet};

use finding::{Kind, Str};
use serde_json::{Value, json};

use crate::{Alert, NAME, TEXT, level, message, present, security_severity, text};

/// Maximum number of tags of a rule that GitHub shows; it rejects more than twice as many.
const TAGS: usize = 10;

/// The rules of the results of a run, in order of first occurrence.
#[derive(Default)]
pub(crate) struct Rules<'f> {
    numbers: BTreeMap<&'f str, usize>,
    /// The results of each.
    alerts: Vec<Vec<Alert<'f>>>,
}

impl<'f> Rules<'f> {
    pub(crate) fn of(alerts: &[Alert<'f>]) -> Self {
        let mut rules = Self::default();
        for alert in alerts {
            let next = rules.alerts.len();
            let number = *rules.numbers.entry(id(alert)).or_insert(next);
            match rules.alerts.get_mut(number) {
                Some(rule) => rule.push(*alert),
                None => rules.alerts.push(vec![*alert]),
            }
        }
        rules
    }

    /// Returns the number of the rule of a result.
    pub(crate) fn number(&self, alert: &Alert<'f>) -> Option<usize> {
        self.numbers.get(id(alert)).copied()
    }

    pub(crate) fn finish(&self) -> Vec<Value> {
        let rules = self.alerts.iter();
        rules.filter_map(|alerts| rule(alerts)).collect()
    }
}

/// Returns the id of the rule of a result. It is never empty, as the standard requires.
pub(crate) fn id<'f>(alert: &Alert<'f>) -> &'f str {
    let finding = alert.finding;
    let names = [&*finding.rule.id, &*finding.tool];
    let name = names.into_iter().find(|name| !name.trim().is_empty());
    name.unwrap_or("rule")
}

/// Returns the rule of these results, with the severity of the worst one.
fn rule(alerts: &[Alert<'_>]) -> Option<Value> {
    let worst = alerts.iter().rev().max_by_key(|alert| alert.normalized)?;
    let finding = worst.finding;
    let (id, name) = (id(worst), finding.rule.name.as_deref());
    let title = common(alerts, |alert| Some(&alert.finding.title));
    let short = message(title.or(name).unwrap_or(id), TEXT);
    let full = common(alerts, |alert| alert.finding.description.as_deref());
    let full = full.map_or_else(|| short.clone(), |text| message(text, TEXT));
    // GitHub shows the help text with an alert, and requires it.
    let advice = finding.remediation.as_ref();
    let advice = advice.and_then(|advice| advice.text.as_deref().or(advice.url.as_deref()));
    let help = advice.map_or_else(|| full.clone(), |advice| message(advice, TEXT));
    let kind = match finding.kind {
        Kind::Quality => "maintainability",
        _ => "security",
    };
    let cwes = alerts.iter().flat_map(|alert| &alert.finding.cwes);
    let cwes: BTreeSet<String> = cwes
        .map(|cwe| format!("external/cwe/cwe-{cwe:03}"))
        .collect();
    let tags = [kind, finding.kind.as_str()].map(str::to_owned);
    let tags: Vec<String> = tags.into_iter().chain(cwes).take(TAGS).collect();
    Some(present(json!({
        "id": text(id, NAME),
        "name": name.map(|name| text(name, NAME)),
        "shortDescription": {"text": short},
        "fullDescription": {"text": full},
        "help": {"text": help},
        "helpUri": finding.rule.url.as_ref().filter(|url| is_address(url)),
        "defaultConfiguration": {"level": level(worst.normalized.label())},
        "properties": present(json!({"tags": tags, "security-severity": security_severity(worst)})),
    })))
}

/// Returns a text of the results, if it is the same for all.
fn common<'f>(alerts: &[Alert<'f>], text: fn(&Alert<'f>) -> Option<&'f str>) -> Option<&'f str> {
    let first = text(alerts.first()?);
    first.filter(|_| alerts.iter().all(|alert| text(alert) == first))
}

/// Returns true if a text is the URL of a web page. Others would make the log invalid, or unsafe.
fn is_address(url: &Str<'_>) -> bool {
    let is_web = url.starts_with("https://") || url.starts_with("http://");
    is_web
        && url.len() <= 2_048
        && url
            .bytes()
            .all(|b| b.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&b))
}

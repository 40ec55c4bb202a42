#![doc = include_str!("../README.md")]

mod place;
mod result;
mod rule;

// Re-exported because their types are part of the public interface.
pub use {finding, finding_severity, serde_json};

use finding::Finding;
use finding_severity::{Kind, Label, Normalized, Status};
use serde_json::{Value, json};

use self::rule::Rules;

/// The name in the logs by which the parser of `finding-sarif` recognizes that no habit of the tool applies to them.
const WRITER: &str = "finding-sarif";

/// Maximum number of runs of a log.
pub const RUNS: usize = 20;
/// Maximum number of results of a run, and of rules.
pub const RESULTS: usize = 25_000;
/// Maximum number of locations of a result.
pub const LOCATIONS: usize = 1_000;

/// The findings of one tool.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Run<'f> {
    /// The tool's id, such as `zap`.
    pub tool: &'f str,
    /// The tool's own name, or its id.
    pub name: &'f str,
    /// The tool's version.
    pub version: Option<&'f str>,
    /// The reasons why reports of the tool are incomplete.
    pub incomplete: Vec<&'f str>,
    /// The alerts, worst first: a service that shows only a part shows the first ones.
    pub alerts: Vec<Alert<'f>>,
}

impl<'f> Run<'f> {
    /// Creates the run of the tool with this id, whose alerts are sorted with the worst first. Its name is its id.
    #[must_use]
    pub fn new(tool: &'f str, alerts: Vec<Alert<'f>>) -> Self {
        Self {
            tool,
            name: tool,
            alerts,
            ..Self::default()
        }
    }
}

/// A graded finding.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Alert<'f> {
    /// The finding of the tool.
    pub finding: &'f Finding<'f>,
    /// The severity.
    pub normalized: Normalized,
    /// The status, which decides whether it counts.
    pub status: Status,
    /// The reason why it was accepted.
    pub justification: Option<&'f str>,
    /// The key that identifies it across runs.
    pub key: &'f str,
}

impl<'f> Alert<'f> {
    /// Creates the alert of a finding, with the severity and the status from a policy, and the key that identifies it
    /// across runs.
    #[must_use]
    pub fn new(
        finding: &'f Finding<'f>,
        normalized: impl Into<Normalized>,
        status: Status,
        key: &'f str,
    ) -> Self {
        Self {
            finding,
            normalized: normalized.into(),
            status,
            justification: None,
            key,
        }
    }
}

/// Returns the log, and a line for everything that the limits excluded.
#[must_use]
pub fn log(runs: &[Run<'_>]) -> (Value, Vec<String>) {
    let mut left_out = Vec::new();
    for (at, run) in runs.iter().enumerate() {
        let (results, name) = (run.alerts.len(), run.name);
        left_out.push(match results.saturating_sub(RESULTS) {
            _ if at >= RUNS => {
                format!("{results} results of {name}: a log has at most {RUNS} runs")
            }
            0 => continue,
            more => format!("{more} results of {name}: a run has at most {RESULTS}"),
        });
    }
    let written: Vec<Value> = runs.iter().take(RUNS).map(one).collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": written,
    });
    (log, left_out)
}

fn one(run: &Run<'_>) -> Value {
    let alerts = run.alerts.get(..RESULTS).unwrap_or(&run.alerts);
    let rules = Rules::of(alerts);
    let results = alerts.iter().map(|alert| result::result(alert, &rules));
    let results: Vec<Value> = results.collect();
    let notifications = run.incomplete.iter().map(|why| {
        json!({"level": "error", "message": {"text": text(&format!("incomplete report: {why}"), TEXT)}})
    });
    let notifications: Vec<Value> = notifications.collect();
    json!({
        "tool": {"driver": present(json!({
            "name": text(run.name, NAME),
            "version": run.version.map(|version| text(version, NAME)),
            "rules": rules.finish(),
            "properties": {"writer": WRITER, "tool": run.tool},
        }))},
        "invocations": [present(json!({
            "executionSuccessful": notifications.is_empty(),
            "toolExecutionNotifications": (!notifications.is_empty()).then_some(notifications),
        }))],
        "columnKind": "unicodeCodePoints",
        "results": results,
    })
}

/// Returns an object without the members that are `null`.
fn present(mut object: Value) -> Value {
    if let Value::Object(members) = &mut object {
        members.retain(|_, value| !value.is_null());
    }
    object
}

/// Maximum number of characters of a name, from GitHub's documentation.
const NAME: usize = 255;
/// Maximum number of characters of a description.
const TEXT: usize = 1_024;

/// Returns a text, cut to the maximum length.
fn text(text: &str, most: usize) -> String {
    finding::text::cut(text, most).into_owned()
}

/// Returns a message, cut to the maximum length, in which brackets are not links (section 3.11.6).
fn message(message: &str, most: usize) -> String {
    let message = text(message, most);
    if !message.contains("](") && !message.contains("\\[") && !message.contains("\\]") {
        return message;
    }
    message.replace('[', "\\[").replace(']', "\\]")
}

/// Returns the level of a label.
fn level(label: Label) -> &'static str {
    match label {
        Label::Critical | Label::High => "error",
        Label::Medium => "warning",
        Label::Low => "note",
        Label::Informational => "none",
    }
}

/// Returns the number on GitHub's scale, 0.1 to 10.0; `None` for a finding that is not about security.
fn security_severity(alert: &Alert<'_>) -> Option<String> {
    let number = alert.normalized.get();
    let is_rated = number > 0 && alert.finding.kind != Kind::Quality;
    is_rated.then(|| format!("{}.{}", number / 10, number % 10))
}

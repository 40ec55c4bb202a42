//! Detection of SARIF.

use finding_source::json::ValueKind;
use finding_source::{Confidence, Node, Shape};

/// Returns the confidence that a document is a log, or an array of logs.
///
/// At most likely: the source of a specific tool may recognize its own logs better. `$schema` has a dozen spellings and
/// is often absent, and `version` may come last.
pub(crate) fn log(shape: &Shape<'_>) -> Confidence {
    let Some(root) = document(shape) else {
        return Confidence::No;
    };
    let Some(runs) = root.member("runs") else {
        return Confidence::No;
    };
    let text = |name| root.member(name).and_then(Node::text).unwrap_or_default();
    let version = text("version");
    let known = ["2.", "1.0"].iter().any(|v| version.starts_with(v));
    let schema = text("$schema").to_ascii_lowercase().contains("sarif");
    let run = runs.first();
    let tool = run.and_then(|run| run.member("tool"));
    let named = tool.is_some_and(|tool| tool.has("driver") || tool.has("name"));
    let result = run
        .and_then(|run| run.member("results"))
        .and_then(Node::first);
    let result = result.is_some_and(|result| {
        result.has("message")
            && ["ruleId", "rule_id", "rule", "locations"]
                .iter()
                .any(|n| result.has(n))
    });
    if !matches!(runs.kind(), ValueKind::Array | ValueKind::Null) {
        // An invalid log: reading it gives an error that says what is wrong.
        let ours = version.starts_with("2.1.0") || schema;
        return if ours {
            Confidence::Possible
        } else {
            Confidence::No
        };
    }
    if known || schema || named || result {
        Confidence::Likely
    } else if run.is_none_or(|run| !run.is_object() || run.names().next().is_none())
        && root.names().all(|name| LOG.contains(&name))
    {
        // Other tools write `runs` without a run as well, next to members of their own.
        Confidence::Possible
    } else {
        Confidence::No
    }
}

/// Members of a log.
const LOG: [&str; 5] = [
    "$schema",
    "version",
    "runs",
    "inlineExternalProperties",
    "properties",
];

fn document<'a, 'r>(shape: &'a Shape<'r>) -> Option<&'a Node<'r>> {
    let root = shape.json()?;
    let first = if root.is_array() { root.first()? } else { root };
    first.is_object().then_some(first)
}

/// Returns advice on documents that are mistaken for a log.
pub(crate) fn advice(shape: &Shape<'_>) -> Option<&'static str> {
    let root = document(shape)?;
    if let Some(inner) = root.member("sarif") {
        let advice = match inner.kind() {
            ValueKind::Object => "contains a SARIF log: extract the value of its member `sarif`",
            ValueKind::Text => "an upload request with a compressed SARIF log: use the log itself",
            _ => return None,
        };
        return Some(advice);
    }
    let schema = root
        .member("$schema")
        .and_then(Node::text)
        .unwrap_or_default();
    let external = schema.contains("sarif-external-propert")
        || (root.has("runGuid") && root.has("version") && !root.has("runs"));
    external.then_some("an external property file of SARIF: use the log that refers to it")
}

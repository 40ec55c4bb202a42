//! Which documents are SARIF.

use finding_source::json::Kind;
use finding_source::{Confidence, Node, Shape};

/// A log, or an array of logs.
///
/// Never surer than likely: a source of one tool may know its own logs better. `$schema` has a dozen spellings and
/// is often absent, and `version` may stand behind everything else.
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
    if !matches!(runs.kind(), Kind::Array | Kind::Null) {
        // A log that somebody wrote wrongly: reading it says what is wrong.
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
        // Other tools write `runs` without a run, too, beside members of their own.
        Confidence::Possible
    } else {
        Confidence::No
    }
}

/// The members of a log.
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

/// What people take for a log, and why it is not read.
pub(crate) fn advice(shape: &Shape<'_>) -> Option<&'static str> {
    let root = document(shape)?;
    if let Some(inner) = root.member("sarif") {
        let advice = match inner.kind() {
            Kind::Object => "this holds a SARIF log: give the value of its member `sarif`",
            Kind::Text => {
                "this is an upload of a SARIF log, compressed and encoded: give the log itself"
            }
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
    external.then_some("this is an external property file of SARIF: give the log that refers to it")
}

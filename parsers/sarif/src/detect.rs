//! Detection of SARIF.

use finding_source::json::ValueKind;
use finding_source::{Confidence, Node, Shape};

/// Returns the confidence that a document is a log, or an array of logs.
///
/// At most likely: the source of a specific tool may recognize its own logs better. `$schema` has a dozen spellings and
/// is often absent, and `version` may come last.
pub(crate) fn log(shape: &Shape<'_>) -> Confidence {
    let found = || {
        let root = document(shape)?;
        Some((root, root.member("runs")?))
    };
    let Some((root, runs)) = found() else {
        return Confidence::No;
    };
    let version = text(root, "version");
    let schema = text(root, "$schema").to_ascii_lowercase().contains("sarif");
    if !matches!(runs.kind(), ValueKind::Array | ValueKind::Null) {
        // An invalid log: reading it gives an error that says what is wrong.
        return Confidence::Possible.when(version.starts_with("2.1.0") || schema);
    }
    let known = ["2.", "1.0"].iter().any(|v| version.starts_with(v));
    let run = runs.first();
    let named = run.is_some_and(|run| run.has_at("tool.driver") || run.has_at("tool.name"));
    let result = run.and_then(|run| run.member("results")?.first());
    let result = result.is_some_and(|result| {
        let rule = ["ruleId", "rule_id", "rule", "locations"];
        result.has("message") && rule.iter().any(|name| result.has(name))
    });
    if known || schema || named || result {
        return Confidence::Likely;
    }
    // Other tools write `runs` without a run as well, next to members of their own.
    let is_blank = run.is_none_or(|run| !run.is_object() || run.names().next().is_none());
    Confidence::Possible.when(is_blank && root.names().all(|name| LOG.contains(&name)))
}

fn text<'n>(root: &'n Node<'_>, name: &str) -> &'n str {
    root.member(name).and_then(Node::text).unwrap_or_default()
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
    let external = text(root, "$schema").contains("sarif-external-propert")
        || (root.has("runGuid") && root.has("version") && !root.has("runs"));
    external.then_some("an external property file of SARIF: use the log that refers to it")
}

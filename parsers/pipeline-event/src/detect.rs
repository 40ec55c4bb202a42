//! Detects messages.

use finding_source::json::ValueKind;
use finding_source::{Confidence, Node, Shape};

use crate::base64;
use crate::locate::{DEEPEST, WRAPPERS};
use crate::raw::CODE_SCAN_REPORT;

/// Detects a message: bare, wrapped or in base64.
pub(crate) fn event(shape: &Shape<'_>) -> Confidence {
    if let Some(root) = shape.json() {
        return value(root, 0);
    }
    // A message begins with its type, as the sample's buildspecs write it.
    const BEGINNING: usize = 4096;
    let Some(lines) = shape.lines() else {
        return Confidence::No;
    };
    let mut beginning = String::new();
    for line in lines.lines() {
        let most = BEGINNING - beginning.len();
        match line.get(..most) {
            Some(line) => beginning.push_str(line),
            None if line.is_ascii() => beginning.push_str(line),
            None => return Confidence::No,
        }
        if beginning.len() == BEGINNING {
            break;
        }
    }
    let whole = base64::decode(&beginning).unwrap_or_default();
    let text = String::from_utf8_lossy(&whole);
    if text.trim_start().starts_with('{') && text.contains(CODE_SCAN_REPORT) {
        return Confidence::Certain;
    }
    Confidence::No
}

/// Returns why a document that is easily mistaken for a message is not read.
pub(crate) fn advice(shape: &Shape<'_>) -> Option<&'static str> {
    let message = shape.json()?.member("messageType")?.text()?;
    (message != CODE_SCAN_REPORT)
        .then_some("a message whose `messageType` is not `CodeScanReport` carries no report")
}

fn value(node: &Node<'_>, level: usize) -> Confidence {
    if level >= DEEPEST {
        return Confidence::No;
    }
    if node.is_array() {
        return node
            .first()
            .map_or(Confidence::No, |first| value(first, level + 1));
    }
    if !node.is_object() {
        return Confidence::No;
    }
    let text = |name: &str| node.member(name).and_then(Node::text);
    if text("messageType") == Some(CODE_SCAN_REPORT) {
        return Confidence::Certain;
    }
    let facts = [
        "createdAt",
        "source_repository",
        "source_branch",
        "source_commitid",
        "build_id",
    ];
    let facts = facts.iter().filter(|name| node.has(name)).count();
    if node.has("report") && facts + usize::from(node.has("reportType")) >= 2 {
        return Confidence::Likely;
    }
    let inner = |name: &&str| node.member(name).map(|member| value(member, level + 1));
    let wrapped = WRAPPERS.iter().filter_map(inner).max();
    // The contents of strings are not searched: a queue or a topic may pass on a message.
    let passed_on = match (text("eventSource"), text("EventSource")) {
        (Some("aws:sqs"), _) => is_text(node, "body"),
        (_, Some("aws:sns")) => node
            .member("Sns")
            .is_some_and(|topic| is_text(topic, "Message")),
        _ => {
            (node.has("isBase64Encoded") && is_text(node, "body"))
                || (node.has("FunctionName") && is_text(node, "Payload"))
        }
    };
    let least = if passed_on {
        Confidence::Possible
    } else {
        Confidence::No
    };
    wrapped.unwrap_or(Confidence::No).max(least)
}

fn is_text(node: &Node<'_>, name: &str) -> bool {
    node.member(name)
        .is_some_and(|m| m.kind() == ValueKind::Text)
}

//! Detects messages.

use finding_source::{Confidence, LinesShape, LookAlike, Node, Shape};

use crate::base64;
use crate::raw::{CODE_SCAN_REPORT, DEEPEST, FACTS, WRAPPERS};

/// Detects a message: bare, wrapped or in base64.
pub(crate) fn event(shape: &Shape<'_>) -> Confidence {
    // A message begins with its type, as the sample's buildspecs write it.
    const BEGINNING: usize = 4096;
    if let Some(root) = shape.json() {
        return value(root, 0);
    }
    let lines = shape.lines().into_iter().flat_map(LinesShape::lines);
    let beginning: String = lines.flat_map(str::chars).take(BEGINNING).collect();
    let decoded = base64::decode(&beginning).unwrap_or_default();
    let text = String::from_utf8_lossy(&decoded);
    Confidence::Certain.when(text.trim_start().starts_with('{') && text.contains(CODE_SCAN_REPORT))
}

/// Documents that are mistaken for a message with a report.
pub(crate) static LOOK_ALIKES: &[LookAlike] = &[LookAlike::json(
    &["messageType'' !messageType=CodeScanReport"],
    "a message whose `messageType` is not `CodeScanReport` carries no report",
)];

/// Services whose queues and topics pass on a text, which may be a message. Their contents are not searched.
const PASSED_ON: [&str; 4] = [
    "eventSource=aws:sqs body''",
    "EventSource=aws:sns Sns.Message''",
    "isBase64Encoded body''",
    "FunctionName Payload''",
];

fn value(node: &Node<'_>, level: usize) -> Confidence {
    if level >= DEEPEST {
        return Confidence::No;
    }
    let inner = |node: &Node<'_>| value(node, level + 1);
    if node.is_array() {
        return node.first().map(inner).unwrap_or_default();
    }
    if node.member_text("messageType") == Some(CODE_SCAN_REPORT) {
        return Confidence::Certain;
    }
    let is_fact = |name: &&&str| **name != "messageType" && node.has(name);
    let facts = FACTS.iter().filter(is_fact);
    if node.has("report") && facts.count() >= 2 {
        return Confidence::Likely;
    }
    let is_passed_on = PASSED_ON.iter().any(|pattern| node.matches(pattern));
    let wrapped = WRAPPERS.iter().filter_map(|name| node.member(name));
    let wrapped = wrapped.map(inner).max().unwrap_or_default();
    wrapped.max(Confidence::Possible.when(is_passed_on))
}

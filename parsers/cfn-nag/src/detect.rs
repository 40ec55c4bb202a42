//! Detection of cfn_nag's documents.

use finding_source::json::ValueKind;
use finding_source::{Confidence, Node, Shape};

/// Returns the confidence for the JSON of any version: a list of templates with their results, results without a list,
/// or a list of violations.
pub(crate) fn json(shape: &Shape<'_>) -> Confidence {
    let Some(root) = shape.json() else {
        return Confidence::No;
    };
    if root.is_object() {
        return results(root);
    }
    let Some(element) = root.first() else {
        return Confidence::No;
    };
    if is_violation(element) {
        return Confidence::Certain;
    }
    if element.has("failure_count") || element.has("violations") {
        return results(element);
    }
    match element.member("file_results") {
        // spcm_scan writes its measurements in the same place.
        Some(found) if found.is_object() && found.first().is_some() => results(found),
        Some(_) if element.has("filename") => Confidence::Likely,
        _ => Confidence::No,
    }
}

/// Returns the confidence for the value of `file_results`.
fn results(node: &Node<'_>) -> Confidence {
    let count = node.member("failure_count").map(Node::kind);
    let counted = matches!(count, Some(ValueKind::Number | ValueKind::Text));
    let violations = node.member("violations");
    match violations.map(Node::kind) {
        Some(ValueKind::Array) if counted => Confidence::Certain,
        Some(ValueKind::Array) if violations.and_then(Node::first).is_some_and(is_violation) => {
            Confidence::Certain
        }
        // Null, or after the scanned beginning.
        Some(ValueKind::Null) if counted => Confidence::Likely,
        None if counted && node.names().count() == 1 => Confidence::Likely,
        _ => Confidence::No,
    }
}

fn is_violation(node: &Node<'_>) -> bool {
    node.has("logical_resource_ids") && (node.has("message") || node.has("id") || node.has("type"))
}

/// Returns true for a list of templates, for a caller who names the source.
pub(crate) fn may_be(shape: &Shape<'_>) -> bool {
    let list = shape.json().filter(|root| root.is_array());
    list.is_some_and(|list| {
        list.first()
            .is_none_or(|first| first.kind() == ValueKind::Null)
    })
}

/// Returns advice on documents that are mistaken for a report of cfn_nag.
pub(crate) fn advice(shape: &Shape<'_>) -> Option<&'static str> {
    if let Some(element) = shape.json().and_then(Node::first) {
        let kind = element.member("type").and_then(Node::text);
        if element.has("id") && element.has("message") && matches!(kind, Some("FAIL" | "WARN")) {
            return Some(
                "the list of rules of cfn_nag_rules, not of violations; \
                 run cfn_nag_scan --output-format json",
            );
        }
        let measured = element.member("file_results");
        if measured.is_some_and(|found| found.names().any(|name| name.starts_with("AWS::IAM::"))) {
            return Some(
                "complexity measurements of spcm_scan; \
                 run cfn_nag_scan --output-format json",
            );
        }
    }
    let ours = |line: &str| {
        let found = ["| FAIL", "| WARN"]
            .iter()
            .any(|start| line.starts_with(start));
        found || line.starts_with("Failures count: ")
    };
    if shape.lines()?.lines().take(200).any(ours) {
        return Some("cfn_nag's output for people; run cfn_nag_scan --output-format json");
    }
    None
}

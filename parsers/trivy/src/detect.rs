//! Detection of Trivy's documents.

use finding_source::json::ValueKind;
use finding_source::{Confidence, Node, Shape};

use crate::raw::RESOURCE_LISTS;

pub(crate) fn report(shape: &Shape<'_>) -> Confidence {
    let Some(root) = shape.json() else {
        return Confidence::No;
    };
    if root.is_array() {
        // Before 0.20, a report was the list of its results.
        match root.first() {
            Some(first) if is_result(first) => return Confidence::Certain,
            Some(first) if first.has_all(&["Target", "Type"]) => return Confidence::Likely,
            _ => {}
        }
    }
    let root = root.document();
    let number = |name| {
        root.member(name)
            .is_some_and(|m| m.kind() == ValueKind::Number)
    };
    let text = |name| {
        root.member(name)
            .is_some_and(|m| m.kind() == ValueKind::Text)
    };
    let result = root.member("Results").and_then(Node::first);
    let artifact = text("ArtifactName") || text("ArtifactType");
    if artifact && (number("SchemaVersion") || result.is_some_and(|r| r.has("Target"))) {
        return Confidence::Certain;
    }
    if number("SchemaVersion") && result.is_some_and(is_result) {
        return Confidence::Certain;
    }
    if text("ClusterName") {
        return cluster(root);
    }
    Confidence::No
}

/// A report of `trivy k8s`, by its lists of resources.
fn cluster(root: &Node<'_>) -> Confidence {
    let lists = RESOURCE_LISTS.iter().filter_map(|name| root.member(name));
    let mut is_empty = false;
    for list in lists {
        match list.first() {
            Some(first) => return Confidence::Certain.when(first.has_all(&["Kind", "Name"])),
            None => is_empty = true,
        }
    }
    let known = |name: &str| matches!(name, "ClusterName" | "SchemaVersion");
    // A cluster without resources has no other marks.
    Confidence::Likely.when(is_empty || root.names().all(known))
}

fn is_result(node: &Node<'_>) -> bool {
    const LISTS: [&str; 5] = [
        "Class",
        "Vulnerabilities",
        "Misconfigurations",
        "Secrets",
        "Licenses",
    ];
    node.has("Target") && LISTS.iter().any(|name| node.has(name))
}

/// Returns advice on documents that are mistaken for a report of Trivy.
pub(crate) fn advice(shape: &Shape<'_>) -> Option<&'static str> {
    let root = shape.json()?;
    if root.has("SummaryControls") || root.has_all(&["RelatedResources", "Results"]) {
        return Some("possibly Trivy's compliance report; run it without --compliance");
    }
    let api = root.member_text("apiVersion")?;
    api.starts_with("aquasecurity.github.io/")
        .then_some("a resource of the Trivy operator; use trivy k8s --format json")
}

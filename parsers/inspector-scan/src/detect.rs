//! Detection of the reports of a CI scan.

use finding_source::json::ValueKind;
use finding_source::{Confidence, Node, Shape};

/// Returns the confidence for a report of a CI scan.
pub(crate) fn scan(shape: &Shape<'_>) -> Confidence {
    Confidence::Certain.when(shape.json().map(Node::document).is_some_and(is_scan))
}

fn is_scan(root: &Node<'_>) -> bool {
    let inner = root.object("sbom");
    let report = inner.unwrap_or(root);
    let first = report.member("vulnerabilities").and_then(Node::first);
    let is_own = first.is_none_or(|first| first.has_all(&["affects", "properties"]));
    inner.is_some_and(|sbom| sbom.has("bomFormat"))
        || is_own && report.has_all(&["vulnerability_count", "vulnerabilities"])
}

/// Returns advice on a document that is mistaken for a report of a CI scan.
pub(crate) fn advice(shape: &Shape<'_>) -> Option<&'static str> {
    let sbom = shape.json()?.member("sbom")?;
    let is_text = sbom.kind() == ValueKind::Text;
    is_text.then_some("a report in a string: unpack it with `jq '.sbom | fromjson'`")
}

//! Detection of Grype's reports.

use finding_source::{Confidence, Node, Shape};

pub(crate) fn report(shape: &Shape<'_>) -> Option<Confidence> {
    let root = shape.json()?.document();
    let first = root.array("matches")?.first();
    Some(match program(root) {
        Some("grype") => Confidence::Certain,
        // xeol has the same members.
        Some(_) => Confidence::No,
        None => Confidence::Likely.when(first.is_some_and(is_match)),
    })
}

fn program<'n>(root: &'n Node<'_>) -> Option<&'n str> {
    root.at("descriptor.name")?.text()
}

fn is_match(node: &Node<'_>) -> bool {
    node.has_at("vulnerability.id") && node.has_at("artifact.name")
}

/// Returns advice on documents that are mistaken for a report of Grype.
pub(crate) fn advice(shape: &Shape<'_>) -> Option<&'static str> {
    let root = shape.json()?;
    if program(root) == Some("syft") || root.has_all(&["artifacts", "artifactRelationships"]) {
        return Some(
            "an inventory of Syft without vulnerabilities: make a report with `grype sbom:FILE -o json`",
        );
    }
    if program(root) == Some("xeol") {
        return Some("a report of xeol: its end-of-life dates are not vulnerabilities");
    }
    let first = root.first().filter(|_| root.is_array())?;
    first.has_all(&["vulnerability", "package", "detail"]).then_some(
        "the answer of `grype db search`: make a report of what you use with `grype TARGET -o json`",
    )
}

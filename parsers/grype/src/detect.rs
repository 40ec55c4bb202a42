//! Detection of Grype's reports.

use finding_source::{Confidence, Node, Shape};

pub(crate) fn report(shape: &Shape<'_>) -> Confidence {
    let Some(root) = shape.json() else {
        return Confidence::No;
    };
    let Some(matches) = root.array("matches") else {
        return Confidence::No;
    };
    match (program(root), matches.first()) {
        (Some("grype"), _) => Confidence::Certain,
        // xeol has the same members.
        (Some(_), _) => Confidence::No,
        (None, first) => Confidence::Likely.when(first.is_some_and(is_match)),
    }
}

fn program<'n>(root: &'n Node<'_>) -> Option<&'n str> {
    root.member("descriptor")?.member_text("name")
}

fn is_match(node: &Node<'_>) -> bool {
    let has = |object, member| node.member(object).is_some_and(|it| it.has(member));
    has("vulnerability", "id") && has("artifact", "name")
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

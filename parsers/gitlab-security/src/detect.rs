//! Detection of GitLab's security reports.

use finding_source::json::Kind;
use finding_source::{Confidence, Node, Shape};

/// The scanner whose reports have a source of their own.
const DEPENDENCY_CHECK: &str = "org.owasp.dependency-check";

pub(crate) fn report(shape: &Shape<'_>) -> Confidence {
    let Some(root) = shape.json() else {
        return Confidence::No;
    };
    // Several reports may be in an array.
    let root = root.first().filter(|_| root.is_array()).unwrap_or(root);
    let Some(list) = root.member("vulnerabilities") else {
        return Confidence::No;
    };
    let scan = root.member("scan");
    let scanner = scan.and_then(|scan| scan.member("scanner").or(scan.member("analyzer")));
    if scanner.and_then(|scanner| scanner.member("id")?.text()) == Some(DEPENDENCY_CHECK) {
        return Confidence::No;
    }
    let has_version = root.member("version").is_some_and(is_text);
    let has_scan =
        scan.is_some_and(|scan| scanner.is_some() || (scan.has("type") && scan.has("status")));
    let has_others = ["remediations", "dependency_files"]
        .iter()
        .any(|name| root.member(name).is_some_and(Node::is_array));
    match list.first() {
        _ if !list.is_array() && list.kind() != Kind::Null => Confidence::No,
        _ if has_version && has_scan => Confidence::Certain,
        Some(first) if is_vulnerability(first) => match has_version {
            true => Confidence::Certain,
            false => Confidence::Likely,
        },
        None if has_scan || (has_version && has_others) => Confidence::Likely,
        _ => Confidence::No,
    }
}

fn is_text(node: &Node<'_>) -> bool {
    node.kind() == Kind::Text
}

/// Returns true if it has the members that every version requires.
fn is_vulnerability(node: &Node<'_>) -> bool {
    let identifiers = node.member("identifiers").is_some_and(Node::is_array);
    identifiers && node.member("location").is_some_and(Node::is_object)
}

/// Returns advice on documents that are mistaken for a security report.
pub(crate) fn advice(shape: &Shape<'_>) -> Option<&'static str> {
    let root = shape.json()?;
    let is_license = root.has("licenses") && root.has("dependencies") && root.has("version");
    if is_license {
        return Some("GitLab's license report, which has no vulnerabilities");
    }
    let is_start = root.member("version").is_some_and(is_text)
        && root
            .names()
            .all(|name| ["version", "schema", "scan", "remediations"].contains(&name));
    is_start.then_some(
        "possibly a security report of GitLab without its member `vulnerabilities`: look at the log of the job, which may have failed",
    )
}

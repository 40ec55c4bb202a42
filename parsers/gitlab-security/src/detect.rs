//! Detection of GitLab's security reports.

use finding_source::json::ValueKind;
use finding_source::{Confidence, Node, Shape};

/// The scanner whose reports have a source of their own.
const DEPENDENCY_CHECK: &str = "org.owasp.dependency-check";

pub(crate) fn report(shape: &Shape<'_>) -> Confidence {
    let Some(root) = shape.json() else {
        return Confidence::No;
    };
    let root = root.document();
    let Some(list) = root.member("vulnerabilities") else {
        return Confidence::No;
    };
    let scan = root.member("scan");
    let scanner = scan.and_then(|scan| scan.member("scanner").or(scan.member("analyzer")));
    if scanner.and_then(|scanner| scanner.member_text("id")) == Some(DEPENDENCY_CHECK) {
        return Confidence::No;
    }
    let has_version = root.member("version").is_some_and(is_text);
    let has_scan = scan.is_some_and(|scan| scanner.is_some() || scan.has_all(&["type", "status"]));
    let others = root
        .array("remediations")
        .or(root.array("dependency_files"));
    match list.first() {
        _ if !list.is_array() && list.kind() != ValueKind::Null => Confidence::No,
        _ if has_version && has_scan => Confidence::Certain,
        Some(first) if is_vulnerability(first) => match has_version {
            true => Confidence::Certain,
            false => Confidence::Likely,
        },
        None if has_scan || (has_version && others.is_some()) => Confidence::Likely,
        _ => Confidence::No,
    }
}

fn is_text(node: &Node<'_>) -> bool {
    node.kind() == ValueKind::Text
}

/// Returns true if it has the members that every version requires.
fn is_vulnerability(node: &Node<'_>) -> bool {
    node.array("identifiers").is_some() && node.object("location").is_some()
}

/// Returns advice on documents that are mistaken for a security report.
pub(crate) fn advice(shape: &Shape<'_>) -> Option<&'static str> {
    let root = shape.json()?;
    if root.has_all(&["licenses", "dependencies", "version"]) {
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

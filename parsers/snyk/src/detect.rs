//! Detection of Snyk's reports.

use finding_source::{Confidence, Node, Shape};

pub(crate) fn report(shape: &Shape<'_>) -> Confidence {
    shape
        .json()
        .map_or(Confidence::No, |root| project(root.document()))
}

fn project(node: &Node<'_>) -> Confidence {
    let names = [
        "packageManager",
        "dependencyCount",
        "projectName",
        "uniqueCount",
        "licensesPolicy",
    ];
    let is_project = node.has("ok") && names.iter().any(|name| node.has(name));
    let first = |list| node.array(list).map(Node::first);
    match (
        first("infrastructureAsCodeIssues"),
        first("vulnerabilities"),
    ) {
        (Some(_), _) | (None, Some(_)) if is_project => Confidence::Certain,
        (Some(Some(issue)), _) if issue.has("publicId") => Confidence::Certain,
        (Some(_), _) => Confidence::Likely,
        (None, Some(issue)) => Confidence::Likely.when(issue.is_some_and(is_issue)),
        (None, None) => unmanaged_or_failed(node),
    }
}

/// Returns the confidence for the answer of `snyk test --unmanaged`, and for a project that could not be tested.
fn unmanaged_or_failed(node: &Node<'_>) -> Confidence {
    if node.array("issues").is_some() && node.object("issuesData").is_some() {
        return Confidence::Likely;
    }
    let failed = node.member_text("ok") == Some("false") && node.member_text("error").is_some();
    match node.has("path") {
        true => Confidence::Likely.when(failed),
        // Other programs also answer like that.
        false => Confidence::Possible.when(failed),
    }
}

/// Returns true for an issue in a list, which is all that is known of the beginning of a long or broken report.
fn is_issue(node: &Node<'_>) -> bool {
    let id = node.member_text("id").unwrap_or_default();
    let is_old = id.starts_with("npm:") && (node.has("semver") || node.has("from"));
    is_old || id.starts_with("SNYK-") || id.starts_with("snyk:lic:")
}

/// Returns advice on documents that are mistaken for a report of Snyk.
pub(crate) fn advice(shape: &Shape<'_>) -> Option<&'static str> {
    match shape {
        Shape::Xml(xml) if xml.beginning().contains("Snyk test report") => Some(
            "a page of snyk-to-html: make a report with `snyk test --json-file-output=snyk.json`",
        ),
        Shape::Lines(lines) => lines.lines().find_map(of_line),
        _ => shape.json().and_then(of_json),
    }
}

fn of_json(root: &Node<'_>) -> Option<&'static str> {
    if root.has_all(&["jsonapi", "data"]) {
        return Some(
            "an answer of an API such as Snyk's, which is not read: make a report with `snyk test --json-file-output=snyk.json`",
        );
    }
    root.has_all(&["ok", "uri", "id"]).then_some(
        "the answer of `snyk monitor`, which has no issues: make a report with `snyk test --json-file-output=snyk.json`",
    )
}

fn of_line(line: &str) -> Option<&'static str> {
    if line.starts_with("# Snyk (https://snyk.io) policy file") {
        return Some(
            "a policy of Snyk, not a report: make a report with `snyk test --json-file-output=snyk.json`",
        );
    }
    let is_result = line.starts_with("Tested ") && line.contains("dependencies for known")
        || line.contains(" severity vulnerability found in ");
    is_result.then_some(
        "Snyk's text, which is not read: make a report with `snyk test --json-file-output=snyk.json`",
    )
}

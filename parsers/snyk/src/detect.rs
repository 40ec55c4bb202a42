//! Detection of Snyk's reports.

use finding_source::{Confidence, Node, Shape};

pub(crate) fn report(shape: &Shape<'_>) -> Confidence {
    let Some(root) = shape.json() else {
        return Confidence::No;
    };
    match root.is_array() {
        true => root.first().map_or(Confidence::No, project),
        false => project(root),
    }
}

fn project(node: &Node<'_>) -> Confidence {
    let list = |name| node.member(name).filter(|list| list.is_array());
    let has_ok = node.has("ok");
    let names = [
        "packageManager",
        "dependencyCount",
        "projectName",
        "uniqueCount",
        "licensesPolicy",
    ];
    let is_project = has_ok && names.iter().any(|name| node.has(name));
    if let Some(issues) = list("infrastructureAsCodeIssues") {
        return match is_project || issues.first().is_some_and(|issue| issue.has("publicId")) {
            true => Confidence::Certain,
            false => Confidence::Likely,
        };
    }
    if let Some(issues) = list("vulnerabilities") {
        return match (is_project, issues.first().is_some_and(is_issue)) {
            (true, _) => Confidence::Certain,
            (false, true) => Confidence::Likely,
            (false, false) => Confidence::No,
        };
    }
    // `snyk test --unmanaged`.
    if list("issues").is_some() && node.member("issuesData").is_some_and(Node::is_object) {
        return Confidence::Likely;
    }
    let failed = node.member("ok").and_then(Node::text) == Some("false");
    match failed && node.member("error").and_then(Node::text).is_some() {
        true if node.has("path") => Confidence::Likely,
        // Other programs also answer like that.
        true => Confidence::Possible,
        false => Confidence::No,
    }
}

/// Returns true for an issue in a list, which is all that is known of the beginning of a long or broken report.
fn is_issue(node: &Node<'_>) -> bool {
    let Some(id) = node.member("id").and_then(Node::text) else {
        return false;
    };
    let is_old = id.starts_with("npm:") && (node.has("semver") || node.has("from"));
    is_old || id.starts_with("SNYK-") || id.starts_with("snyk:lic:")
}

/// Returns advice on documents that are mistaken for a report of Snyk.
pub(crate) fn advice(shape: &Shape<'_>) -> Option<&'static str> {
    match shape {
        Shape::Xml(xml) if xml.beginning().contains("Snyk test report") => Some(
            "a page of snyk-to-html: make a report with `snyk test --json-file-output=snyk.json`",
        ),
        Shape::Lines(lines) => of_lines(lines.lines()),
        _ => shape.json().and_then(of_json),
    }
}

fn of_json(root: &Node<'_>) -> Option<&'static str> {
    if root.has("jsonapi") && root.has("data") {
        return Some(
            "an answer of an API such as Snyk's, which is not read: make a report with `snyk test --json-file-output=snyk.json`",
        );
    }
    (root.has("ok") && root.has("uri") && root.has("id")).then_some(
        "the answer of `snyk monitor`, which has no issues: make a report with `snyk test --json-file-output=snyk.json`",
    )
}

fn of_lines<'t>(mut lines: impl Iterator<Item = &'t str>) -> Option<&'static str> {
    let mut what = None;
    lines.any(|line| {
        if line.starts_with("# Snyk (https://snyk.io) policy file") {
            what = Some(
                "a policy of Snyk, not a report: make a report with `snyk test --json-file-output=snyk.json`",
            );
        }
        let is_result = line.starts_with("Tested ") && line.contains("dependencies for known");
        if is_result || line.contains(" severity vulnerability found in ") {
            what = Some(
                "Snyk's text, which is not read: make a report with `snyk test --json-file-output=snyk.json`",
            );
        }
        what.is_some()
    });
    what
}

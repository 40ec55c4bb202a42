//! Detection of bundler-audit's reports.

use finding_source::{Confidence, Node, Shape};

pub(crate) fn report(shape: &Shape<'_>) -> Confidence {
    let Some(root) = shape.json().map(Node::document) else {
        return Confidence::No;
    };
    let Some(results) = root.member("results").filter(|list| list.is_array()) else {
        return Confidence::No;
    };
    if !root.has("created_at") || !root.has("version") {
        return Confidence::No;
    }
    match results.first() {
        None => Confidence::Certain,
        Some(first) if is_result(first) => Confidence::Certain,
        // Nothing says that the elements are results, and nothing contradicts.
        Some(first) if !first.is_object() => Confidence::Likely,
        Some(_) => Confidence::No,
    }
}

fn is_result(node: &Node<'_>) -> bool {
    node.has("type") && (node.has("source") || node.has("gem"))
}

/// Returns advice on documents that are mistaken for a report of bundler-audit.
pub(crate) fn advice(shape: &Shape<'_>) -> Option<&'static str> {
    if let Some(lines) = shape.lines() {
        let begins = |begin| lines.lines().any(|line| line.starts_with(begin));
        if begins("Vulnerabilities found!") || begins("Name: ") && begins("Advisory: ") {
            return Some(
                "the text of bundler-audit: make a report with `bundle-audit check --format json --output \
                 bundler-audit.json`",
            );
        }
        if begins("No vulnerabilities found") {
            return Some(
                "the text of bundler-audit or of another auditor: make a report with `bundle-audit check --format json \
                 --output bundler-audit.json`",
            );
        }
        let is_missing = lines.lines().any(|line| {
            line.contains("Gemfile.lock")
                && (line.contains("not find") || line.contains("not found"))
        });
        return is_missing.then_some(
            "bundler-audit found no Gemfile.lock: run it in the directory of the project, or with `--gemfile-lock FILE`",
        );
    }
    let is_junit = shape
        .xml()
        .is_some_and(|xml| xml.attribute("name") == Some("Bundle Audit"));
    is_junit.then_some(
        "the JUnit report of bundler-audit, which has no scores: make a report with `bundle-audit check --format json`",
    )
}

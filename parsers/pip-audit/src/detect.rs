//! Detection of pip-audit's reports.

use finding_source::{Confidence, Node, Shape};

pub(crate) fn report(shape: &Shape<'_>) -> Option<Confidence> {
    let root = shape.json()?;
    if root.is_array() && is_dependency(root.first()?) {
        // Before 2.0.0.
        return Some(Confidence::Likely);
    }
    let root = root.document();
    let first = root.array("dependencies")?.first();
    let fixes = root.array("fixes").is_some();
    Some(match first {
        Some(first) if fixes && is_audited(first) => Confidence::Certain,
        Some(first) if is_dependency(first) => Confidence::Likely,
        // Nothing was audited.
        None if fixes => Confidence::Likely,
        None if root.names().count() == 1 => Confidence::Possible,
        _ => Confidence::No,
    })
}

fn is_dependency(node: &Node<'_>) -> bool {
    node.has("name") && is_audited(node)
}

/// Returns true if it states the result of the audit.
fn is_audited(node: &Node<'_>) -> bool {
    node.array("vulns").is_some() || node.has("skip_reason")
}

/// Returns advice on documents that are mistaken for a report of pip-audit.
pub(crate) fn advice(shape: &Shape<'_>) -> Option<&'static str> {
    let root = shape.json()?;
    let is_list = root.is_array()
        && root.first().is_some_and(|first| {
            let mut names: Vec<&str> = first.names().collect();
            names.sort_unstable();
            matches!(
                &names[..],
                ["name", "version"] | ["latest_filetype", "latest_version", "name", "version"]
            )
        });
    let is_inspection = root.has("pip_version") && root.has("installed");
    (is_list || is_inspection).then_some(
        "a list of installed packages without vulnerabilities: make a report with `pip-audit -f json -o pip-audit.json`",
    )
}

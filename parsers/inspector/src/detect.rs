//! Detection of the findings of Inspector's API.

use finding_source::{Confidence, Node, Shape};

use crate::words;

/// Returns the confidence for a page of findings of Inspector's API, or a list of pages or findings.
pub(crate) fn findings(shape: &Shape<'_>) -> Confidence {
    let Some(root) = shape.json() else {
        return Confidence::No;
    };
    let page = root.document();
    let list = page.array("findings").or_else(|| page.array("Findings"));
    let first = list.and_then(Node::first);
    if first.is_some_and(is_finding) || root.is_array() && is_finding(page) {
        return Confidence::Certain;
    }
    let of_page = |name| matches!(name, "findings" | "nextToken" | "NextToken");
    let is_alone = root.has("findings") && root.names().all(of_page);
    // CodeGuru Security, the other service with this answer, ended in 2025.
    Confidence::Likely.when(list.is_some() && first.is_none() && is_alone)
}

fn is_finding(node: &Node<'_>) -> bool {
    let arn = node.member_text("findingArn");
    let arn = arn.or_else(|| node.member_text("FindingArn"));
    arn.is_some_and(|arn| arn.starts_with("arn:aws") && arn.contains(":inspector2:"))
}

/// Returns advice on documents that are mistaken for findings of Inspector.
pub(crate) fn advice(shape: &Shape<'_>) -> Option<&'static str> {
    let is_export = |line: &str| line.contains("Finding ARN") && line.contains("Fix Available");
    let of_table = words::advice_on_table(shape, |it| is_export(it) || it.contains("ListFindings"));
    of_table.or_else(|| {
        let arn = shape.json()?.member_text("arn")?;
        arn.contains(":inspector:").then_some(
            "a finding of Amazon Inspector Classic, which is not read: use `aws inspector2 list-findings`",
        )
    })
}

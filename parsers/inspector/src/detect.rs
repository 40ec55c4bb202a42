//! Detection of the reports of Inspector and ECR.

use finding_source::json::Kind;
use finding_source::{Confidence, Node, Shape};

/// Returns the confidence for a report of a CI scan.
pub(crate) fn scan(shape: &Shape<'_>) -> Confidence {
    Confidence::Certain.when(shape.json().is_some_and(is_scan))
}

fn is_scan(root: &Node<'_>) -> bool {
    let inner = root.object("sbom");
    let report = inner.unwrap_or(root);
    let first = report.member("vulnerabilities").and_then(Node::first);
    let is_own = first.is_none_or(|first| first.has_all(&["affects", "properties"]));
    inner.is_some_and(|sbom| sbom.has("bomFormat"))
        || is_own && report.has_all(&["vulnerability_count", "vulnerabilities"])
}

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

/// Returns the confidence for findings of an image scan by ECR.
pub(crate) fn image_scan(shape: &Shape<'_>) -> Confidence {
    Confidence::Certain.when(shape.json().is_some_and(|root| {
        root.object("imageScanFindings").is_some()
            || root.has_all(&["imageScanStatus", "repositoryName"])
    }))
}

/// Returns advice on documents that are mistaken for a report of Inspector.
pub(crate) fn advice(shape: &Shape<'_>) -> Option<&'static str> {
    if let Some(lines) = shape.lines() {
        let is_table = |line: &str| {
            let is_export = line.contains("Finding ARN") && line.contains("Fix Available");
            let answers = ["ListFindings", "DescribeImageScanFindings"];
            is_export || answers.iter().any(|answer| line.contains(answer))
        };
        return lines.lines().take(20).any(is_table).then_some(
            "a table of Amazon Inspector or ECR: use `--output json`, or the JSON export",
        );
    }
    let root = shape.json()?;
    let sbom = root.member("sbom");
    if sbom.is_some_and(|sbom| sbom.kind() == Kind::Text) {
        return Some("a report in a string: unpack it with `jq '.sbom | fromjson'`");
    }
    let arn = root.member_text("arn");
    arn.is_some_and(|arn| arn.contains(":inspector:")).then_some(
        "a finding of Amazon Inspector Classic, which is not read: use `aws inspector2 list-findings`",
    )
}

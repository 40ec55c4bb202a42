//! Detection of the reports of Inspector and ECR.

use finding_source::json::Kind;
use finding_source::{Confidence, Node, Shape};

/// Returns the confidence for a report of a CI scan.
pub(crate) fn scan(shape: &Shape<'_>) -> Confidence {
    let Some(root) = shape.json() else {
        return Confidence::No;
    };
    let inner = root.member("sbom").filter(|sbom| sbom.is_object());
    let report = inner.unwrap_or(root);
    let is_own = report
        .member("vulnerabilities")
        .and_then(Node::first)
        .is_none_or(|first| first.has("affects") && first.has("properties"));
    if inner.is_some_and(|sbom| sbom.has("bomFormat"))
        || report.has("vulnerability_count") && report.has("vulnerabilities") && is_own
    {
        return Confidence::Certain;
    }
    Confidence::No
}

/// Returns the confidence for a page of findings of Inspector's API, or a list of them.
pub(crate) fn findings(shape: &Shape<'_>) -> Confidence {
    let Some(root) = shape.json() else {
        return Confidence::No;
    };
    if root.is_array() {
        let page = root.first().and_then(list);
        return root
            .first()
            .map_or(Confidence::No, finding)
            .max(page.and_then(Node::first).map_or(Confidence::No, finding));
    }
    let Some(list) = list(root) else {
        return Confidence::No;
    };
    let is_alone = || {
        root.names()
            .all(|name| matches!(name, "findings" | "nextToken" | "NextToken"))
    };
    match list.first() {
        Some(first) => finding(first),
        // CodeGuru Security, the other service with this answer, ended in 2025.
        None if root.has("findings") && is_alone() => Confidence::Likely,
        None => Confidence::No,
    }
}

fn list<'n, 'r>(node: &'n Node<'r>) -> Option<&'n Node<'r>> {
    let list = node
        .member("findings")
        .or_else(|| node.member("Findings"))?;
    list.is_array().then_some(list)
}

fn finding(node: &Node<'_>) -> Confidence {
    let arn = ["findingArn", "FindingArn"]
        .iter()
        .find_map(|name| node.member(name))
        .and_then(Node::text);
    match arn {
        Some(arn) if arn.starts_with("arn:aws") && arn.contains(":inspector2:") => {
            Confidence::Certain
        }
        _ => Confidence::No,
    }
}

/// Returns the confidence for findings of an image scan by ECR.
pub(crate) fn image_scan(shape: &Shape<'_>) -> Confidence {
    let is_scan = shape.json().is_some_and(|root| {
        let findings = root.member("imageScanFindings");
        findings.is_some_and(Node::is_object)
            || root.has("imageScanStatus") && root.has("repositoryName")
    });
    match is_scan {
        true => Confidence::Certain,
        false => Confidence::No,
    }
}

/// Returns advice on documents that are mistaken for a report of Inspector.
pub(crate) fn advice(shape: &Shape<'_>) -> Option<&'static str> {
    if let Some(lines) = shape.lines() {
        let is_table = |line: &str| {
            line.contains("ListFindings") || line.contains("DescribeImageScanFindings")
        };
        let is_export = |line: &str| line.contains("Finding ARN") && line.contains("Fix Available");
        return lines
            .lines()
            .take(20)
            .any(|line| is_table(line) || is_export(line))
            .then_some(
                "a table of Amazon Inspector or ECR: use `--output json`, or the JSON export",
            );
    }
    let root = shape.json()?;
    if root
        .member("sbom")
        .is_some_and(|sbom| sbom.kind() == Kind::Text)
    {
        return Some("a report in a string: unpack it with `jq '.sbom | fromjson'`");
    }
    let arn = root.member("arn").and_then(Node::text);
    arn.is_some_and(|arn| arn.contains(":inspector:")).then_some(
        "a finding of Amazon Inspector Classic, which is not read: use `aws inspector2 list-findings`",
    )
}

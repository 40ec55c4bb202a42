//! Detection of CodeGuru's documents.

use finding_source::json::ValueKind;
use finding_source::{Confidence, Node, Shape};

/// Returns the confidence for recommendations of Reviewer: a response of its API, or the list that its command line
/// writes.
pub(crate) fn reviewer(shape: &Shape<'_>) -> Confidence {
    let Some(root) = shape.json() else {
        return Confidence::No;
    };
    let own = root.first().filter(|_| root.is_array()).map(recommendation);
    if let Some(own) = own.filter(|own| *own > Confidence::No) {
        return own;
    }
    let root = root.document();
    let list = ["RecommendationSummaries", "recommendationSummaries"]
        .iter()
        .find_map(|name| root.member(name));
    match list.map(|list| (list.kind(), list.first())) {
        Some((ValueKind::Array | ValueKind::Null, None)) => Confidence::Certain,
        Some((ValueKind::Array, Some(first))) => recommendation(first).max(Confidence::Likely),
        _ => Confidence::No,
    }
}

fn recommendation(node: &Node<'_>) -> Confidence {
    let has = |pascal: &str, camel: &str| node.has(pascal) || node.has(camel);
    let placed = has("FilePath", "filePath");
    if has("RecommendationCategory", "recommendationCategory")
        || (placed && has("RecommendationId", "recommendationId"))
    {
        Confidence::Certain
    } else if placed && has("RuleMetadata", "ruleMetadata") {
        Confidence::Likely
    } else {
        Confidence::No
    }
}

/// Returns the confidence for findings of Security: a response of GetFindings or BatchGetFindings, or the list
/// extracted from it.
pub(crate) fn security(shape: &Shape<'_>) -> Confidence {
    let Some(root) = shape.json() else {
        return Confidence::No;
    };
    let own = root.first().filter(|_| root.is_array()).map(finding);
    if let Some(own) = own.filter(|own| *own > Confidence::No) {
        return own;
    }
    let root = root.document();
    let Some(list) = root.member("findings") else {
        return Confidence::No;
    };
    let failed = root.member("failedFindings").is_some_and(Node::is_array);
    let alone = || {
        root.names()
            .all(|name| matches!(name, "findings" | "nextToken"))
    };
    match (list.kind(), list.first()) {
        (ValueKind::Array, Some(first)) => finding(first),
        (ValueKind::Array | ValueKind::Null, _) if failed => Confidence::Certain,
        // Many AWS services have such a response.
        (ValueKind::Array, None) if alone() => Confidence::Possible,
        _ => Confidence::No,
    }
}

/// Returns the confidence for a finding. `findings` is a common word, so members that no other service has decide.
fn finding(node: &Node<'_>) -> Confidence {
    let place = node
        .member("vulnerability")
        .and_then(|found| found.member("filePath"));
    if place.is_some() || node.has("detectorId") || node.has("detectorName") {
        Confidence::Certain
    } else if node.has("generatorId") && node.has("vulnerability") {
        Confidence::Likely
    } else {
        Confidence::No
    }
}

/// Returns true for a list without elements, which may be a report of any tool.
pub(crate) fn is_empty_list(shape: &Shape<'_>) -> bool {
    let list = shape.json().filter(|root| root.is_array());
    list.is_some_and(|list| list.first().is_none())
}

/// Returns advice on documents that are mistaken for a report of CodeGuru.
pub(crate) fn advice(shape: &Shape<'_>) -> Option<&'static str> {
    let root = shape.json()?;
    let review = root
        .member("CodeReview")
        .or_else(|| root.member("codeReview"))?;
    ["CodeReviewArn", "codeReviewArn", "State", "state"]
        .iter()
        .any(|name| review.has(name))
        .then_some(
            "output of describe-code-review, which has no recommendations; \
             run aws codeguru-reviewer list-recommendations",
        )
}

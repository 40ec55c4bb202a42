//! Which answer of SonarQube a document is, by its shape.

use finding_source::json::Kind;
use finding_source::{Confidence, Node, Shape};

/// The first document: of a list of pages, the first page.
fn page<'a, 'r>(shape: &'a Shape<'r>) -> Option<&'a Node<'r>> {
    let root = shape.json()?;
    let page = if root.is_array() { root.first()? } else { root };
    page.is_object().then_some(page)
}

/// Whether `node` has all these members.
fn has(node: &Node<'_>, names: &[&str]) -> bool {
    names.iter().all(|name| node.has(name))
}

/// The list of this name, and its first element.
fn list<'a, 'r>(page: &'a Node<'r>, name: &str) -> Option<(&'a Node<'r>, Option<&'a Node<'r>>)> {
    let list = page.member(name).filter(|list| list.is_array())?;
    Some((list, list.first()))
}

/// Whether it says where in the result of a query it lies, as only the web API does.
fn is_paged(page: &Node<'_>) -> bool {
    let paging = page.member("paging");
    paging.is_some_and(|paging| has(paging, &["pageIndex", "pageSize"]))
        || has(page, &["total", "p", "ps"])
}

/// `api/issues/search`. A file that holds issues and hotspots is one of these.
pub(crate) fn issues(shape: &Shape<'_>) -> Confidence {
    let Some(page) = page(shape) else {
        return Confidence::No;
    };
    let Some((_, first)) = list(page, "issues") else {
        return if is_error(page) {
            Confidence::Possible
        } else {
            Confidence::No
        };
    };
    if has(page, &["sonarBaseURL"]) || page.member("rules").is_some_and(Node::is_object) {
        return Confidence::No;
    }
    match first {
        Some(issue) if has(issue, &["primaryLocation"]) => Confidence::No,
        Some(issue) if has(issue, &["key", "rule", "component"]) => Confidence::Certain,
        _ if is_paged(page) => Confidence::Certain,
        Some(issue) if has(issue, &["rule", "component"]) => Confidence::Likely,
        Some(_) => Confidence::No,
        // Nothing but an empty list of issues could be anybody's.
        None => Confidence::Possible,
    }
}

/// `api/hotspots/search`.
pub(crate) fn hotspots(shape: &Shape<'_>) -> Confidence {
    let Some(page) = page(shape) else {
        return Confidence::No;
    };
    let Some((_, first)) = list(page, "hotspots") else {
        return Confidence::No;
    };
    let marked =
        first.is_some_and(|first| has(first, &["securityCategory", "vulnerabilityProbability"]));
    match (marked || is_paged(page), page.has("issues")) {
        (true, false) => Confidence::Certain,
        (true, true) => Confidence::Likely,
        (false, _) => Confidence::Possible,
    }
}

/// An answer that says why there is none: `{"errors": [{"msg": …}]}`.
pub(crate) fn is_error(page: &Node<'_>) -> bool {
    list(page, "errors").is_some_and(|(_, first)| {
        first
            .and_then(|error| error.member("msg"))
            .is_some_and(|msg| msg.kind() == Kind::Text)
    })
}

/// Whether the first document is an [error answer](is_error).
pub(crate) fn error_answer(shape: &Shape<'_>) -> bool {
    page(shape).is_some_and(|page| is_error(page) && !page.has("issues") && !page.has("hotspots"))
}

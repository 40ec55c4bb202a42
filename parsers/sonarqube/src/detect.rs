//! Detection of SonarQube documents by the shape of the first document.

use finding_source::json::ValueKind;
use finding_source::{Confidence, Node, Shape};

/// Returns the first document, also if it is in an array.
fn document<'a, 'r>(shape: &'a Shape<'r>) -> Option<&'a Node<'r>> {
    let root = shape.json()?;
    let first = if root.is_array() { root.first()? } else { root };
    first.is_object().then_some(first)
}

fn has(node: &Node<'_>, names: &[&str]) -> bool {
    names.iter().all(|name| node.has(name))
}

/// Returns the first element of `node`, if it has an array of this name.
fn list<'a, 'r>(node: &'a Node<'r>, name: &str) -> Option<Option<&'a Node<'r>>> {
    let list = node.member(name).filter(|list| list.is_array())?;
    Some(list.first())
}

fn is_kind(node: &Node<'_>, name: &str, kind: ValueKind) -> bool {
    node.member(name)
        .is_some_and(|member| member.kind() == kind)
}

/// Returns true if it states its position in the result of a query, as only the web API does.
fn is_paged(node: &Node<'_>) -> bool {
    let paging = node.member("paging");
    paging.is_some_and(|paging| has(paging, &["pageIndex", "pageSize"]))
        || has(node, &["total", "p", "ps"])
}

/// Returns the confidence for pages of issues and single issues. A file with both issues and hotspots is one of these.
pub(crate) fn issues(shape: &Shape<'_>) -> Confidence {
    let Some(document) = document(shape) else {
        return Confidence::No;
    };
    let Some(first) = list(document, "issues") else {
        let single = has(document, &["key", "component", "project"])
            && is_kind(document, "rule", ValueKind::Text);
        return if single {
            Confidence::Certain
        } else {
            Confidence::No
        };
    };
    if sonar_report(shape) != Confidence::No || generic(shape) != Confidence::No {
        return Confidence::No;
    }
    match first {
        Some(issue) if has(issue, &["key", "rule", "component"]) => Confidence::Certain,
        _ if is_paged(document) => Confidence::Certain,
        Some(issue) if has(issue, &["rule", "component"]) => Confidence::Likely,
        Some(_) => Confidence::No,
        None => empty(document),
    }
}

/// Returns the confidence for an empty list without paging: other tools write one as well, next to members of their
/// own.
fn empty(document: &Node<'_>) -> Confidence {
    const ANSWER: [&str; 15] = [
        "total",
        "p",
        "ps",
        "paging",
        "effortTotal",
        "debtTotal",
        "issues",
        "hotspots",
        "components",
        "facets",
        "rules",
        "users",
        "languages",
        "actions",
        "actionPlans",
    ];
    if document.names().all(|name| ANSWER.contains(&name)) {
        Confidence::Possible
    } else {
        Confidence::No
    }
}

/// Returns the confidence for pages of hotspots and single hotspots.
pub(crate) fn hotspots(shape: &Shape<'_>) -> Confidence {
    const MARKS: [&str; 2] = ["securityCategory", "vulnerabilityProbability"];
    let Some(document) = document(shape) else {
        return Confidence::No;
    };
    let Some(first) = list(document, "hotspots") else {
        let rule = document.member("rule").filter(|rule| rule.is_object());
        let shown = has(document, &["key", "component", "project"])
            && rule.is_some_and(|rule| rule.has("vulnerabilityProbability"));
        let single = shown || (has(document, &["key", "component"]) && has(document, &MARKS));
        return if single {
            Confidence::Certain
        } else {
            Confidence::No
        };
    };
    let marked = is_paged(document) || first.is_some_and(|hotspot| has(hotspot, &MARKS));
    match (marked, first) {
        (true, _) if document.has("issues") => Confidence::Likely,
        (true, _) => Confidence::Certain,
        (false, Some(hotspot)) if has(hotspot, &["key", "component"]) => Confidence::Possible,
        (false, Some(_)) => Confidence::No,
        (false, None) => empty(document),
    }
}

/// Returns the confidence for pages of dependency risks.
pub(crate) fn sca(shape: &Shape<'_>) -> Confidence {
    match document(shape) {
        Some(document) if list(document, "issuesReleases").is_some() => Confidence::Certain,
        _ => Confidence::No,
    }
}

/// Returns the confidence for rules without issues.
pub(crate) fn rules(shape: &Shape<'_>) -> Confidence {
    let Some(document) = document(shape).filter(|document| !document.has("issues")) else {
        return Confidence::No;
    };
    let shown = document.member("rule");
    let rule = list(document, "rules")
        .flatten()
        .or(shown.filter(|rule| rule.is_object()));
    match rule {
        Some(rule) if has(rule, &["key", "repo"]) => Confidence::Certain,
        _ => Confidence::No,
    }
}

/// Returns the confidence for the verdict of a quality gate.
pub(crate) fn quality_gate(shape: &Shape<'_>) -> Confidence {
    let status = document(shape).and_then(|document| document.member("projectStatus"));
    match status {
        Some(status) if has(status, &["status", "conditions"]) => Confidence::Certain,
        Some(status) if status.has("status") => Confidence::Likely,
        _ => Confidence::No,
    }
}

/// Returns the confidence for the generic format for external issues.
pub(crate) fn generic(shape: &Shape<'_>) -> Confidence {
    let Some(document) = document(shape) else {
        return Confidence::No;
    };
    let issue = list(document, "issues").flatten();
    let rule = list(document, "rules").flatten();
    if issue.is_some_and(|issue| has(issue, &["primaryLocation", "ruleId"]))
        || rule.is_some_and(|rule| has(rule, &["id", "engineId"]))
    {
        Confidence::Certain
    } else {
        Confidence::No
    }
}

/// Returns the confidence for sonar-report.
pub(crate) fn sonar_report(shape: &Shape<'_>) -> Confidence {
    match document(shape) {
        Some(document) if has(document, &["sonarBaseURL", "sonarComponent"]) => Confidence::Certain,
        Some(document) if has(document, &["hotspotKeys", "issues"]) => Confidence::Likely,
        _ => Confidence::No,
    }
}

/// Returns true for a response of the web API, which is read together with other responses.
pub(crate) fn is_answer(shape: &Shape<'_>) -> bool {
    let answers = [issues, hotspots, sca, rules, quality_gate];
    let known = answers.iter().any(|detect| detect(shape) > Confidence::No);
    known || advice(shape).is_some()
}

pub(crate) fn is_generic(shape: &Shape<'_>) -> bool {
    generic(shape) > Confidence::No
}

pub(crate) fn is_sonar_report(shape: &Shape<'_>) -> bool {
    sonar_report(shape) > Confidence::No
}

/// Returns the advice for an error response: `{"errors": [{"msg": …}]}`.
pub(crate) fn advice(shape: &Shape<'_>) -> Option<&'static str> {
    let document = document(shape)?;
    let error = list(document, "errors")??;
    (is_kind(error, "msg", ValueKind::Text) && !document.has("issues") && !document.has("hotspots"))
        .then_some("an error response of the SonarQube web API instead of a report; see its `msg`")
}

//! Detection of hadolint's list.

use finding_source::{Confidence, Node, Shape};

pub(crate) fn problems(shape: &Shape<'_>) -> Confidence {
    let Some(list) = shape.json().filter(|root| root.is_array()) else {
        return Confidence::No;
    };
    let Some(problem) = list.first() else {
        // No problems were found. Other tools write the same list.
        return Confidence::Possible;
    };
    let has = |name| problem.has(name);
    if !(has("file") && has("level") && has("message")) {
        return Confidence::No;
    }
    match problem.member("code").and_then(Node::text) {
        Some(code) if code.starts_with("DL") => Confidence::Certain,
        // ShellCheck's own report has the same names, but its codes are numbers.
        Some(code) if code.starts_with("SC") => Confidence::Likely,
        _ => Confidence::No,
    }
}

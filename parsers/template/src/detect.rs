//! Detection of hadolint's list.

use finding_source::{Confidence, Node, Shape};

pub(crate) fn problems(shape: &Shape<'_>) -> Confidence {
    let list = shape.json().filter(|root| root.is_array());
    let Some(problem) = list.and_then(Node::first) else {
        return Confidence::No;
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

//! Detection of cargo-audit's reports.

use finding_source::{Confidence, Node, Shape};

pub(crate) fn report(shape: &Shape<'_>) -> Option<Confidence> {
    let root = shape.json()?.document();
    root.member("vulnerabilities")?.array("list")?;
    let is_own = root.has_at("lockfile.dependency-count") || root.has_at("database.advisory-count");
    Some(Confidence::Certain.when(is_own))
}

/// Returns advice on documents that are mistaken for a report of cargo-audit.
pub(crate) fn advice(shape: &Shape<'_>) -> Option<&'static str> {
    let Some(root) = shape.json() else {
        return is_output(shape).then_some(
            "the output of cargo-audit for people: make a report with `cargo audit --json > cargo-audit.json`",
        );
    };
    if root.has("found") && root.has("count") && root.member("list").is_some_and(Node::is_array) {
        return Some(
            "a part of a report of cargo-audit: pass on the whole output of `cargo audit --json`",
        );
    }
    let fields = root.member("fields");
    let is_deny = root.has("type") && fields.is_some_and(|fields| fields.has("severity"));
    is_deny.then_some(
        "the output of cargo-deny: make a report of vulnerabilities with `cargo audit --json > cargo-audit.json`",
    )
}

/// Returns whether it has the lines of an advisory as cargo-audit writes them to a terminal.
fn is_output(shape: &Shape<'_>) -> bool {
    let Some(lines) = shape.lines() else {
        return false;
    };
    let begins = |begin| lines.lines().any(|line| line.starts_with(begin));
    begins("Crate: ") && (begins("ID: ") || begins("Warning: ")) && begins("Version: ")
}

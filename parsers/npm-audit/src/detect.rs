//! Detection of the audit reports of npm, pnpm and yarn.

use finding_source::json::Kind;
use finding_source::{Confidence, LinesShape, Node, Shape};

pub(crate) fn report(shape: &Shape<'_>) -> Confidence {
    let Some(root) = shape.json() else {
        return Confidence::No;
    };
    // Two reports in an array.
    let root = root.first().filter(|_| root.is_array()).unwrap_or(root);
    let views: [fn(&Node<'_>) -> Confidence; 5] = [npm_7, npm_6, yarn_line, yarn_tree, failure];
    let surest = views.into_iter().map(|view| view(root)).max();
    // `npm audit fix --json` has the report in a member.
    let inner = root.member("audit").map(npm_7);
    surest.max(inner).unwrap_or(Confidence::No)
}

/// npm 7 and later: packages by name.
fn npm_7(root: &Node<'_>) -> Confidence {
    let packages = root.member("vulnerabilities").filter(|all| all.is_object());
    let first = packages.and_then(Node::first);
    match (root.has("auditReportVersion"), packages.is_some()) {
        (true, true) => Confidence::Certain,
        (true, false) => Confidence::Likely,
        (false, true) if first.is_some_and(|first| first.has("via")) => Confidence::Likely,
        _ => Confidence::No,
    }
}

/// npm 6, pnpm, yarn 2 and 3: advisories by number.
fn npm_6(root: &Node<'_>) -> Confidence {
    let Some(advisories) = root.member("advisories").filter(|all| all.is_object()) else {
        return Confidence::No;
    };
    match advisories.first() {
        Some(first) if first.has("module_name") => Confidence::Certain,
        Some(first) if first.has("findings") && first.has("severity") => Confidence::Likely,
        Some(_) => Confidence::No,
        None if has_totals(root.member("metadata")) => Confidence::Certain,
        None if root.has("actions") && root.has("muted") => Confidence::Likely,
        None => Confidence::No,
    }
}

fn has_totals(metadata: Option<&Node<'_>>) -> bool {
    metadata
        .and_then(|metadata| metadata.member("vulnerabilities"))
        .is_some_and(|totals| totals.has("moderate") && totals.has("critical"))
}

/// A line of yarn 1, or an information of yarn 2 and later before its report.
fn yarn_line(root: &Node<'_>) -> Confidence {
    let Some(data) = root.member("data") else {
        return Confidence::No;
    };
    let known = ["type", "data", "name", "displayName", "indent"];
    let only = root.names().all(|name| known.contains(&name));
    match root.member("type").and_then(Node::text) {
        Some("auditAdvisory" | "auditAction" | "auditSummary") => Confidence::Certain,
        Some("info" | "warning" | "error") if only && data.kind() == Kind::Text => {
            Confidence::Likely
        }
        _ => Confidence::No,
    }
}

/// A line of yarn 4.
fn yarn_tree(root: &Node<'_>) -> Confidence {
    let children = root.member("children").filter(|_| root.has("value"));
    match children.is_some_and(|children| children.has("ID") && children.has("Issue")) {
        true => Confidence::Certain,
        false => Confidence::No,
    }
}

/// The object that stands for the report of a failed audit.
fn failure(root: &Node<'_>) -> Confidence {
    let Some(error) = root.member("error").filter(|_| !is_tree(root)) else {
        return Confidence::No;
    };
    let code = error.member("code").and_then(Node::text);
    let is_npm = error.has("summary") && error.has("detail");
    match is_npm || code.is_some_and(|code| code.starts_with("ERR_PNPM_")) {
        true => Confidence::Likely,
        false => Confidence::No,
    }
}

/// The answer of `npm ls --json`, which may have an error.
fn is_tree(root: &Node<'_>) -> bool {
    root.has("problems") || root.member("dependencies").is_some_and(Node::is_object)
}

/// Returns advice on documents that are mistaken for an audit report.
pub(crate) fn advice(shape: &Shape<'_>) -> Option<&'static str> {
    match shape {
        Shape::Json(_) => document_advice(shape.json()?),
        Shape::Lines(lines) => lines_advice(lines),
        Shape::Xml(page) => page
            .beginning()
            .contains("NPM Audit")
            .then_some("a page made of an audit: pass the report that `npm audit --json` writes"),
        _ => None,
    }
}

fn document_advice(root: &Node<'_>) -> Option<&'static str> {
    let has = |names: &[&str]| names.iter().all(|name| root.has(name));
    let first = root.first().filter(|_| root.is_object());
    if has(&["invalid", "missing"]) {
        return Some(
            "the answer of `npm audit signatures`, without vulnerabilities: make a report with `npm audit --json`",
        );
    }
    if root.has("lockfileVersion") {
        return Some("a lock file: make a report with `npm audit --json`");
    }
    // The version of a lock file of NuGet is a number.
    let is_version = |version: &Node<'_>| version.kind() == Kind::Text;
    let has_version = root.member("version").is_some_and(is_version);
    if is_tree(root) && (root.has("problems") || root.has("name") || has_version) {
        return Some("a list of packages: make a report with `npm audit --json`");
    }
    if root.has("added") && root.has("removed") {
        return Some(
            "the answer of `npm install`, with numbers only: make a report with `npm audit --json`",
        );
    }
    if first.is_some_and(|first| first.has("current") && first.has("wanted") && first.has("latest"))
    {
        return Some("the answer of `npm outdated`: make a report with `npm audit --json`");
    }
    let by_package = first.filter(|first| first.is_array()).and_then(Node::first);
    by_package
        .is_some_and(|advisory| advisory.has("vulnerable_versions") && advisory.has("title"))
        .then_some("the answer of `bun audit`: make a report with `npm audit --json`")
}

fn lines_advice(lines: &LinesShape<'_>) -> Option<&'static str> {
    let is_table = |line: &str| {
        let audited = line.starts_with("audited ") || line.starts_with("up to date, audited ");
        line.starts_with("# npm audit report")
            || line.contains("=== npm audit security report ===")
            || (audited && line.contains(" package"))
            || line.starts_with("yarn audit v")
            || line == "No known vulnerabilities found"
    };
    lines
        .lines()
        .take(20)
        .any(|line| is_table(line.trim()))
        .then_some(
            "the table of an audit: make a report with `npm audit --json`, `pnpm audit --json` or `yarn audit --json`",
        )
}

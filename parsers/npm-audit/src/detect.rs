//! Detection of the audit reports of npm, pnpm and yarn.

use finding_source::json::Kind;
use finding_source::{Confidence, LinesShape, Node, Shape};

pub(crate) fn report(shape: &Shape<'_>) -> Confidence {
    let Some(root) = shape.json() else {
        return Confidence::No;
    };
    let root = root.document();
    let views: [fn(&Node<'_>) -> Confidence; 5] = [npm_7, npm_6, yarn_line, yarn_tree, failure];
    let surest = views.into_iter().map(|view| view(root)).max();
    // `npm audit fix --json` has the report in a member.
    let inner = root.member("audit").map(npm_7);
    surest.max(inner).unwrap_or(Confidence::No)
}

/// npm 7 and later: packages by name.
fn npm_7(root: &Node<'_>) -> Confidence {
    let packages = root.object("vulnerabilities");
    let first = packages.and_then(Node::first);
    match (root.has("auditReportVersion"), packages) {
        (true, Some(_)) => Confidence::Certain,
        (true, None) => Confidence::Likely,
        (false, _) => Confidence::Likely.when(first.is_some_and(|first| first.has("via"))),
    }
}

/// npm 6, pnpm, yarn 2 and 3: advisories by number.
fn npm_6(root: &Node<'_>) -> Confidence {
    let Some(advisories) = root.object("advisories") else {
        return Confidence::No;
    };
    let totals = root
        .member("metadata")
        .and_then(|it| it.member("vulnerabilities"));
    match advisories.first() {
        Some(first) if first.has("module_name") => Confidence::Certain,
        Some(first) => Confidence::Likely.when(first.has_all(&["findings", "severity"])),
        None if totals.is_some_and(|it| it.has_all(&["moderate", "critical"])) => {
            Confidence::Certain
        }
        None => Confidence::Likely.when(root.has_all(&["actions", "muted"])),
    }
}

/// A line of yarn 1, or an information of yarn 2 and later before its report.
fn yarn_line(root: &Node<'_>) -> Confidence {
    let Some(data) = root.member("data") else {
        return Confidence::No;
    };
    let known = ["type", "data", "name", "displayName", "indent"];
    let only = root.names().all(|name| known.contains(&name));
    match root.member_text("type") {
        Some("auditAdvisory" | "auditAction" | "auditSummary") => Confidence::Certain,
        Some("info" | "warning" | "error") => {
            Confidence::Likely.when(only && data.kind() == Kind::Text)
        }
        _ => Confidence::No,
    }
}

/// A line of yarn 4.
fn yarn_tree(root: &Node<'_>) -> Confidence {
    let children = root.member("children").filter(|_| root.has("value"));
    Confidence::Certain.when(children.is_some_and(|it| it.has_all(&["ID", "Issue"])))
}

/// The object that stands for the report of a failed audit.
fn failure(root: &Node<'_>) -> Confidence {
    let Some(error) = root.member("error").filter(|_| !is_tree(root)) else {
        return Confidence::No;
    };
    let code = error.member_text("code").unwrap_or_default();
    Confidence::Likely.when(error.has_all(&["summary", "detail"]) || code.starts_with("ERR_PNPM_"))
}

/// The answer of `npm ls --json`, which may have an error.
fn is_tree(root: &Node<'_>) -> bool {
    root.has("problems") || root.object("dependencies").is_some()
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
    if root.has_all(&["invalid", "missing"]) {
        return Some(
            "the answer of `npm audit signatures`, without vulnerabilities: make a report with `npm audit --json`",
        );
    }
    if root.has("lockfileVersion") {
        return Some("a lock file: make a report with `npm audit --json`");
    }
    // The version of a lock file of NuGet is a number.
    let version = root.member("version").filter(|it| it.kind() == Kind::Text);
    if is_tree(root) && (root.has("problems") || root.has("name") || version.is_some()) {
        return Some("a list of packages: make a report with `npm audit --json`");
    }
    if root.has_all(&["added", "removed"]) {
        return Some(
            "the answer of `npm install`, with numbers only: make a report with `npm audit --json`",
        );
    }
    let first = root.first().filter(|_| root.is_object())?;
    if first.has_all(&["current", "wanted", "latest"]) {
        return Some("the answer of `npm outdated`: make a report with `npm audit --json`");
    }
    let advisory = first.first().filter(|_| first.is_array())?;
    advisory
        .has_all(&["vulnerable_versions", "title"])
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

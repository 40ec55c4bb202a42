//! Detection of the audit reports of npm, pnpm and yarn.

use finding_source::json::Kind;
use finding_source::{Confidence, Node, Shape};

pub(crate) fn report(shape: &Shape<'_>) -> Option<Confidence> {
    let root = shape.json()?.document();
    let views: [fn(&Node<'_>) -> Option<Confidence>; 5] =
        [npm_7, npm_6, yarn_line, yarn_tree, failure];
    // `npm audit fix --json` has the report in a member.
    let inner = root.member("audit").and_then(npm_7);
    views.into_iter().map(|view| view(root)).max()?.max(inner)
}

/// npm 7 and later: packages by name.
fn npm_7(root: &Node<'_>) -> Option<Confidence> {
    let packages = root.object("vulnerabilities");
    match (root.has("auditReportVersion"), packages) {
        (true, Some(_)) => Some(Confidence::Certain),
        (true, None) => Some(Confidence::Likely),
        (false, packages) => Some(Confidence::Likely.when(packages?.first()?.has("via"))),
    }
}

/// npm 6, pnpm, yarn 2 and 3: advisories by number.
fn npm_6(root: &Node<'_>) -> Option<Confidence> {
    let first = root.object("advisories")?.first();
    let totals = root.at("metadata.vulnerabilities");
    let has_totals = totals.is_some_and(|it| it.has_all(&["moderate", "critical"]));
    Some(match first {
        Some(first) if first.has("module_name") => Confidence::Certain,
        Some(first) => Confidence::Likely.when(first.has_all(&["findings", "severity"])),
        None if has_totals => Confidence::Certain,
        None => Confidence::Likely.when(root.has_all(&["actions", "muted"])),
    })
}

/// A line of yarn 1, or an information of yarn 2 and later before its report.
fn yarn_line(root: &Node<'_>) -> Option<Confidence> {
    let is_text = root.member("data")?.kind() == Kind::Text;
    let known = ["type", "data", "name", "displayName", "indent"];
    let only = root.names().all(|name| known.contains(&name));
    match root.member_text("type")? {
        "auditAdvisory" | "auditAction" | "auditSummary" => Some(Confidence::Certain),
        "info" | "warning" | "error" => Some(Confidence::Likely.when(only && is_text)),
        _ => None,
    }
}

/// A line of yarn 4.
fn yarn_tree(root: &Node<'_>) -> Option<Confidence> {
    let is_tree = root.member("children")?.has_all(&["ID", "Issue"]);
    Some(Confidence::Certain.when(is_tree && root.has("value")))
}

/// The object that stands for the report of a failed audit.
fn failure(root: &Node<'_>) -> Option<Confidence> {
    let error = root.member("error").filter(|_| !is_tree(root))?;
    let of_pnpm = |code: &str| code.starts_with("ERR_PNPM_");
    let is_own = error.has_all(&["summary", "detail"]);
    Some(Confidence::Likely.when(is_own || error.member_text("code").is_some_and(of_pnpm)))
}

/// The answer of `npm ls --json`, which may have an error.
fn is_tree(root: &Node<'_>) -> bool {
    root.has("problems") || root.object("dependencies").is_some()
}

/// Returns advice on documents that are mistaken for an audit report.
pub(crate) fn advice(shape: &Shape<'_>) -> Option<&'static str> {
    match shape {
        Shape::Json(_) => document_advice(shape.json()?),
        Shape::Lines(lines) => lines.lines().take(20).any(is_table).then_some(
            "the table of an audit: make a report with `npm audit --json`, `pnpm audit --json` or `yarn audit --json`",
        ),
        Shape::Xml(page) => page.beginning().contains("NPM Audit").then_some(
            "a page made of an audit: pass the report that `npm audit --json` writes",
        ),
        _ => None,
    }
}

fn document_advice(root: &Node<'_>) -> Option<&'static str> {
    // The version of a lock file of NuGet is a number.
    let version = root.member("version").filter(|it| it.kind() == Kind::Text);
    let is_named = root.has("problems") || root.has("name") || version.is_some();
    let first = root.first().filter(|_| root.is_object());
    let has = |node: Option<&Node<'_>>, names| node.is_some_and(|node| node.has_all(names));
    let advisory = first.and_then(|first| first.first().filter(|_| first.is_array()));
    match () {
        () if root.has_all(&["invalid", "missing"]) => Some(
            "the answer of `npm audit signatures`, without vulnerabilities: make a report with `npm audit --json`",
        ),
        () if root.has("lockfileVersion") => {
            Some("a lock file: make a report with `npm audit --json`")
        }
        () if is_tree(root) && is_named => {
            Some("a list of packages: make a report with `npm audit --json`")
        }
        () if root.has_all(&["added", "removed"]) => Some(
            "the answer of `npm install`, with numbers only: make a report with `npm audit --json`",
        ),
        () if has(first, &["current", "wanted", "latest"]) => {
            Some("the answer of `npm outdated`: make a report with `npm audit --json`")
        }
        () if has(advisory, &["vulnerable_versions", "title"]) => {
            Some("the answer of `bun audit`: make a report with `npm audit --json`")
        }
        () => None,
    }
}

/// Returns whether a line is of the table of an audit.
fn is_table(line: &str) -> bool {
    let line = line.trim();
    let begins = |begin: &str| line.starts_with(begin);
    begins("# npm audit report")
        || line.contains("=== npm audit security report ===")
        || (begins("audited ") || begins("up to date, audited ")) && line.contains(" package")
        || begins("yarn audit v")
        || line == "No known vulnerabilities found"
}

//! Detection of OSV-Scanner's reports.

use finding_source::{Confidence, Node, Shape};

pub(crate) fn report(shape: &Shape<'_>) -> Confidence {
    let Some(root) = shape.json() else {
        return Confidence::No;
    };
    let Some(results) = root.array("results") else {
        return Confidence::No;
    };
    let is_configured = root.object("experimental_config").is_some();
    let is_own = results.first().map_or(is_configured, |result| {
        is_scanned(result) || is_configured && result.has("packages")
    });
    Confidence::Certain.when(is_own)
}

/// Returns whether it is a clean report of before 1.4: other tools write the same.
pub(crate) fn is_old_and_clean(shape: &Shape<'_>) -> bool {
    let results = shape.json().and_then(|root| root.array("results"));
    let is_alone = shape.json().is_some_and(|root| root.names().count() == 1);
    is_alone && results.is_some_and(|list| list.first().is_none())
}

/// Returns whether a result has a source, and vulnerabilities of its packages. A custom lock file has packages only.
fn is_scanned(result: &Node<'_>) -> bool {
    let source = result.member("source");
    let package = result.array("packages").and_then(Node::first);
    source.is_some_and(|source| source.has_all(&["path", "type"]))
        && package.is_some_and(|package| {
            package.has("package") && (package.has("vulnerabilities") || package.has("groups"))
        })
}

/// Returns advice on documents that are mistaken for a report of OSV-Scanner.
pub(crate) fn advice(shape: &Shape<'_>) -> Option<&'static str> {
    let Some(root) = shape.json() else {
        return is_output(shape).then_some(
            "the output of OSV-Scanner for people: make a report with `osv-scanner scan source -r DIR --format json \
             --output-file osv.json`",
        );
    };
    let first = root.member("results").and_then(Node::first);
    if first.is_some_and(|result| result.has("vulns")) {
        return Some(
            "an answer of the OSV service: make a report with `osv-scanner scan source -r DIR --format json`",
        );
    }
    let packages = first.and_then(|result| result.member("packages")?.first());
    let package = packages.and_then(|package| package.member("package"));
    if package.is_some_and(|package| package.has("ecosystem")) {
        return Some(
            "a list of packages for OSV-Scanner, without vulnerabilities: make a report with `osv-scanner scan source -L \
             osv-scanner:FILE --format json`",
        );
    }
    root.has_all(&["id", "affected", "modified"]).then_some(
        "a record of the OSV database: make a report of what you use with `osv-scanner scan source -r DIR --format json`",
    )
}

/// Returns whether it is a table of OSV-Scanner, or what it says instead of one.
fn is_output(shape: &Shape<'_>) -> bool {
    shape.lines().is_some_and(|lines| {
        lines.lines().take(100).any(|line| {
            line.contains("OSV URL")
                || line.starts_with("No package sources found")
                || line.starts_with("No issues found")
        })
    })
}

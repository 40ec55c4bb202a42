//! Detection of OSV-Scanner's reports.

use finding_source::{Confidence, Node, Shape};

pub(crate) fn report(shape: &Shape<'_>) -> Option<Confidence> {
    let root = shape.json()?;
    let first = root.array("results")?.first();
    let is_configured = root.object("experimental_config").is_some();
    let is_own = first.map_or(is_configured, |result| {
        is_scanned(result) || is_configured && result.has("packages")
    });
    Some(Confidence::Certain.when(is_own))
}

/// Returns whether it is a clean report of before 1.4: other tools write the same.
pub(crate) fn is_old_and_clean(shape: &Shape<'_>) -> bool {
    let alone = shape.json().filter(|root| root.names().eq(["results"]));
    let results = alone.and_then(|root| root.array("results"));
    results.is_some_and(|list| list.first().is_none())
}

/// Returns whether a result has a source, and vulnerabilities of its packages. A custom lock file has packages only.
fn is_scanned(result: &Node<'_>) -> bool {
    let has = |path| result.has_at(path);
    has("source.path")
        && has("source.type")
        && has("packages.package")
        && (has("packages.vulnerabilities") || has("packages.groups"))
}

/// Returns advice on documents that are mistaken for a report of OSV-Scanner.
pub(crate) fn advice(shape: &Shape<'_>) -> Option<&'static str> {
    let Some(root) = shape.json() else {
        return is_output(shape).then_some(
            "the output of OSV-Scanner for people: make a report with `osv-scanner scan source -r DIR --format json \
             --output-file osv.json`",
        );
    };
    match () {
        () if root.has_at("results.vulns") => Some(
            "an answer of the OSV service: make a report with `osv-scanner scan source -r DIR --format json`",
        ),
        () if root.has_at("results.packages.package.ecosystem") => Some(
            "a list of packages for OSV-Scanner, without vulnerabilities: make a report with `osv-scanner scan source -L \
             osv-scanner:FILE --format json`",
        ),
        () if root.has_all(&["id", "affected", "modified"]) => Some(
            "a record of the OSV database: make a report of what you use with `osv-scanner scan source -r DIR --format json`",
        ),
        () => None,
    }
}

/// Returns whether it is a table of OSV-Scanner, or what it says instead of one.
fn is_output(shape: &Shape<'_>) -> bool {
    let is_own = |line: &str| {
        let begins = |begin| line.starts_with(begin);
        line.contains("OSV URL") || begins("No package sources found") || begins("No issues found")
    };
    let mut lines = shape.lines().into_iter().flat_map(|lines| lines.lines());
    lines.by_ref().take(100).any(is_own)
}

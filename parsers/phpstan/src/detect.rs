//! How reports of PHPStan are told from others.

use finding_source::json::Kind;
use finding_source::{Confidence, Descriptor, Node, ReportError, ReportErrorKind, Shape};

/// `--error-format=json`.
pub(crate) fn json(shape: &Shape<'_>) -> Confidence {
    let Some(root) = shape.json().filter(|root| root.is_object()) else {
        return Confidence::No;
    };
    if is_php_codesniffer(root) {
        return Confidence::No;
    }
    let totals = root.member("totals");
    let files = root.member("files");
    if totals.is_some_and(|totals| totals.has("file_errors")) {
        return Confidence::Certain;
    }
    // Re-sorted by another tool, `totals` may stand behind what was looked at.
    if first_message(root).is_some_and(|message| message.has("message") && message.has("ignorable"))
    {
        return Confidence::Certain;
    }
    let ours = |name: &str| matches!(name, "errors" | "files" | "totals");
    let empty = files.is_some_and(|files| files.first().is_none() && files.kind() != Kind::Text);
    if empty && root.has("errors") && root.names().all(ours) {
        return Confidence::Possible;
    }
    Confidence::No
}

/// The first message of the first file.
fn first_message<'n, 'r>(root: &'n Node<'r>) -> Option<&'n Node<'r>> {
    root.member("files")?.first()?.member("messages")?.first()
}

/// PHP_CodeSniffer's report has the same skeleton: PHPStan's was modelled on it.
fn is_php_codesniffer(root: &Node<'_>) -> bool {
    let totals = root
        .member("totals")
        .is_some_and(|totals| totals.has("warnings") || totals.has("fixable"));
    totals || first_message(root).is_some_and(|message| message.has("fixable"))
}

/// What a document is that people take for a report of PHPStan.
pub(crate) fn advice(shape: &Shape<'_>) -> Option<&'static str> {
    if shape.json().is_some_and(is_php_codesniffer) {
        return Some(
            "this is PHP_CodeSniffer's JSON, which only looks like PHPStan's: \
             let phpcs write --report=checkstyle",
        );
    }
    let lines = shape.lines()?;
    if lines.lines().next()?.starts_with("parameters:")
        && lines.lines().nth(1)?.trim() == "ignoreErrors:"
    {
        return Some(
            "this is a baseline of PHPStan, a list of errors to ignore: \
             let it write --error-format=json",
        );
    }
    if lines.lines().take(200).any(is_table) {
        return Some(
            "this is the table that PHPStan writes for people: let it write --error-format=json",
        );
    }
    None
}

/// Whether a line is of the format `table`: the heading between two rulers, or the verdict at the end.
fn is_table(line: &str) -> bool {
    let line = line.trim_start();
    let rest = |start: &str| line.strip_prefix(start);
    rest("Line ").is_some_and(|rest| rest.starts_with("  "))
        || rest("[OK] No errors").is_some_and(str::is_empty)
        || rest("[ERROR] Found ").is_some_and(|rest| rest.contains(" error"))
}

/// The error of a document that is no report of PHPStan in this format.
pub(crate) fn refusal(descriptor: &Descriptor, shape: &Shape<'_>) -> ReportError {
    match advice(shape) {
        Some(advice) => ReportError::new(ReportErrorKind::Unsupported, advice),
        None => descriptor.unsupported(shape),
    }
}

//! Detection of PHPStan's reports, and the description of their sources.

use finding_checkstyle::raw::ROOT;
use finding_source::{Confidence, Descriptor, Marks, Node, Shape, XmlShape};

use crate::TOOL;
use crate::raw::junit::SUITE;
use crate::raw::{CONTEXT, github, is_identifier, is_php, plain, teamcity};

/// Returns the description of a source.
pub(crate) const fn descriptor(
    id: &'static str,
    format: &'static str,
    file_names: &'static [&'static str],
) -> Descriptor {
    Descriptor::new(id, TOOL, "PHPStan", format)
        .with_file_names(file_names)
        .with_versions("0.12, 1.x, 2.x")
        .with_url("https://phpstan.org/user-guide/output-format")
}

/// Documents of `--error-format=json`.
///
/// PHP_CodeSniffer's report has the same outer structure: PHPStan's was modeled on it.
pub(crate) const JSON: Marks = Marks::certain(&[
    "{} totals.file_errors !totals.warnings|totals.fixable|files.*.messages.*.fixable",
    // If another tool sorted the members, `totals` may come after the scanned beginning.
    "files.*.messages.*.message files.*.messages.*.ignorable !totals.warnings|totals.fixable|files.*.messages.*.fixable",
])
.possible(&["{errors,files,totals} errors files !files''|files.* !totals.warnings|totals.fixable"]);

/// Returns the confidence for `--error-format=gitlab`, which does not name the tool: the members that PHPStan always
/// writes together decide.
pub(crate) fn gitlab(shape: &Shape<'_>) -> Confidence {
    let Some(issue) = shape
        .json()
        .filter(|root| root.is_array())
        .and_then(Node::first)
    else {
        return Confidence::No;
    };
    let text = |name| issue.member(name).and_then(Node::text);
    let hashed = text("fingerprint").is_some_and(is_sha256);
    let graded = matches!(text("severity"), None | Some("major" | "blocker"));
    let named = text("check_name").is_none_or(|name| is_identifier(name) && name.contains('.'));
    let place = issue.member("location");
    let path = place.and_then(|place| place.member("path")?.text());
    let php = path.is_some_and(|path| path.is_empty() || is_php(path));
    let plain = issue.matches(ISSUE);
    Confidence::Likely.when(hashed && graded && named && php && plain)
}

/// An issue without members that Code Climate's tools write but PHPStan does not.
const ISSUE: &str =
    "description'' location.lines{begin} location.lines.begin !type|categories|content|engine_name";

/// `--error-format=checkstyle`, which names no tool: by the identifiers of its errors, or by the file of a trait. A report
/// with neither may be that of any tool.
pub(crate) fn checkstyle(shape: &Shape<'_>) -> Confidence {
    if shape.xml().is_some_and(names_trait) {
        return Confidence::Certain;
    }
    let root = shape
        .xml()
        .filter(|xml| xml.root() == ROOT && xml.attribute("version").is_none());
    let error = root.and_then(|root| root.child("file")?.child("error"));
    let Some(error) = error else {
        return Confidence::No;
    };
    let identified = error.attribute("source").is_some_and(|name| {
        is_identifier(name) && name.starts_with(|c: char| c.is_ascii_lowercase())
    });
    let plain =
        error.attribute("column") == Some("1") && error.attribute("severity") == Some("error");
    Confidence::Likely.when(identified && plain)
}

/// Returns whether a file of a Checkstyle report has the name that PHPStan gives to the file of a trait.
fn names_trait(xml: &XmlShape<'_>) -> bool {
    let mut tags = xml.beginning().split('<');
    let is_trait = |tag: &str| {
        let attributes = tag.strip_prefix("file");
        attributes
            .is_some_and(|text| text.starts_with(char::is_whitespace) && text.contains(CONTEXT))
    };
    xml.root() == ROOT && tags.any(is_trait)
}

/// Returns whether a path is that of a trait: only PHPStan writes the class that uses the trait after the path.
fn has_context(path: &str) -> bool {
    path.ends_with(')') && path.contains(CONTEXT)
}

/// `--error-format=junit`.
pub(crate) fn junit(shape: &Shape<'_>) -> Confidence {
    let Some(xml) = shape.xml() else {
        return Confidence::No;
    };
    let suite = match xml.root() {
        "testsuite" => Some(xml.element()),
        "testsuites" => xml.child("testsuite"),
        _ => None,
    };
    Confidence::Certain.when(suite.is_some_and(|suite| suite.attribute("name") == Some(SUITE)))
}

pub(crate) fn is_sha256(text: &str) -> bool {
    let digit = |b: u8| matches!(b, b'0'..=b'9' | b'a'..=b'f');
    text.len() == 64 && text.bytes().all(digit)
}

/// Maximum number of other lines that are scanned.
const LINES: usize = 100;

/// Returns the confidence for `--error-format=github`, which GitHub Actions also get before the table.
pub(crate) fn github(shape: &Shape<'_>) -> Confidence {
    let lines = shape.lines().into_iter().flat_map(|lines| lines.lines());
    let confidence = lines
        .take(LINES)
        .map(|line| match github::Line::parse(line) {
            Some(github::Line::Error { .. }) => Confidence::Likely,
            Some(github::Line::General(_)) => Confidence::Possible,
            None => Confidence::No,
        });
    confidence.max().unwrap_or(Confidence::No)
}

/// Returns the confidence for `--error-format=teamcity`, which names the tool.
pub(crate) fn teamcity(shape: &Shape<'_>) -> Confidence {
    let lines = shape.lines().into_iter().flat_map(|lines| lines.lines());
    let ours = |line| teamcity::Line::parse(line).is_some_and(|line| line.is_ok());
    Confidence::Certain.when(lines.take(LINES).any(ours))
}

/// Returns the confidence for `--error-format=raw`. Other tools write a path and a line, too: without identifiers, a
/// single line that PHPStan would not write decides against it.
pub(crate) fn raw(shape: &Shape<'_>) -> Confidence {
    let lines = shape.lines().into_iter().flat_map(|lines| lines.lines());
    let mut confidence = Confidence::No;
    let mut foreign = false;
    for line in lines.take(LINES) {
        match plain::Line::parse(line) {
            Some(plain::Line::Error { path, message, .. }) if is_php(path) => {
                if plain::split_identifier(message).1.is_some() || has_context(path) {
                    return Confidence::Likely;
                }
                foreign |= is_foreign(message);
                confidence = Confidence::Possible;
            }
            Some(plain::Line::Error { .. }) => foreign = true,
            Some(plain::Line::General(_)) => confidence = Confidence::Possible,
            // PHPStan never uses color in this format.
            None => foreign |= line.starts_with("\u{1b}["),
        }
    }
    if foreign { Confidence::No } else { confidence }
}

/// Returns true if another tool writes this after path and line: a column, a space, or a severity.
fn is_foreign(message: &str) -> bool {
    const WORDS: [&str; 8] = [
        "error", "warning", "warn", "info", "note", "notice", "fatal", "style",
    ];
    let word = message
        .split([':', ' ', '[', '('])
        .next()
        .unwrap_or_default();
    let column = !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit());
    let grave = WORDS.iter().any(|known| word.eq_ignore_ascii_case(known))
        && message[word.len()..]
            .trim_start()
            .starts_with([':', '[', '(', '-']);
    message.starts_with([' ', '\t']) || (column && message[word.len()..].starts_with(':')) || grave
}

/// Returns advice on documents that are mistaken for a report of PHPStan.
pub(crate) fn advice(shape: &Shape<'_>) -> Option<&'static str> {
    let code_sniffer = "totals.warnings|totals.fixable|files.*.messages.*.fixable";
    if shape.json().is_some_and(|root| root.matches(code_sniffer)) {
        return Some(
            "this is PHP_CodeSniffer's JSON, which only looks like PHPStan's: \
             let phpcs write --report=checkstyle",
        );
    }
    let lines = shape.lines()?;
    if lines.lines().next()?.starts_with("parameters:")
        && lines.lines().nth(1)?.trim() == "ignoreErrors:"
    {
        return Some("PHPStan's baseline, a list of errors to ignore; use --error-format=json");
    }
    if lines.lines().take(200).any(is_table) {
        return Some("PHPStan's table for people; use --error-format=json");
    }
    None
}

/// Returns true for a line of the format `table`: the heading between two rulers, or the verdict at the end.
fn is_table(line: &str) -> bool {
    let line = line.trim_start();
    let rest = |start: &str| line.strip_prefix(start);
    rest("Line ").is_some_and(|rest| rest.starts_with("  "))
        || rest("[OK] No errors").is_some_and(str::is_empty)
        || rest("[ERROR] Found ").is_some_and(|rest| rest.contains(" error"))
}

/// Returns true if lines of text may be from PHPStan, for a caller who names the format. The table for people is not
/// accepted.
pub(crate) fn may_be_lines(shape: &Shape<'_>) -> bool {
    shape.lines().is_some() && advice(shape).is_none()
}

//! Detection of PHPStan's reports, and the description of their sources.

use finding_checkstyle::raw::ROOT;
use finding_source::{Confidence, Descriptor, LinesShape, LookAlike, Marks, Shape};

use crate::TOOL;
use crate::raw::junit::SUITE;
use crate::raw::{CONTEXT, Item, github, is_identifier, is_php, plain, teamcity};

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
        .with_look_alikes(LOOK_ALIKES)
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

/// Issues without members that Code Climate's tools write but PHPStan does not.
const ISSUES: &str = "[] *.description'' *.location.lines{begin} *.location.lines.begin \
     !*.type|*.categories|*.content|*.engine_name";

/// Returns the confidence for `--error-format=gitlab`, which does not name the tool: the members that PHPStan always
/// writes together decide.
pub(crate) fn gitlab(shape: &Shape<'_>) -> Confidence {
    let issues = shape.json().filter(|root| root.matches(ISSUES));
    let text = |path| issues?.at(path)?.text();
    let is_hashed = text("fingerprint").is_some_and(is_sha256);
    let is_graded = matches!(text("severity"), None | Some("major" | "blocker"));
    let is_named = text("check_name").is_none_or(|name| is_identifier(name) && name.contains('.'));
    let is_php = text("location.path").is_some_and(|path| path.is_empty() || is_php(path));
    Confidence::Likely.when(is_hashed && is_graded && is_named && is_php)
}

/// `--error-format=checkstyle`, which names no tool: by the identifiers of its errors, or by the file of a trait. A report
/// with neither may be that of any tool.
pub(crate) fn checkstyle(shape: &Shape<'_>) -> Confidence {
    let Some(xml) = shape.xml().filter(|xml| xml.root() == ROOT) else {
        return Confidence::No;
    };
    let tags = xml.beginning().split('<');
    let mut files = tags.filter_map(|tag| tag.strip_prefix("file"));
    if files.any(|tag| tag.starts_with(char::is_whitespace) && tag.contains(CONTEXT)) {
        return Confidence::Certain;
    }
    let error = xml.child("file").and_then(|file| file.child("error"));
    let attribute = |name| error?.attribute(name);
    let is_identified = attribute("source").is_some_and(|name| {
        is_identifier(name) && name.starts_with(|c: char| c.is_ascii_lowercase())
    });
    let is_plain = xml.attribute("version").is_none()
        && attribute("column") == Some("1")
        && attribute("severity") == Some("error");
    Confidence::Likely.when(is_identified && is_plain)
}

/// Returns whether a path is that of a trait: only PHPStan writes the class that uses the trait after the path.
fn has_context(path: &str) -> bool {
    path.ends_with(')') && path.contains(CONTEXT)
}

/// `--error-format=junit`.
pub(crate) fn junit(shape: &Shape<'_>) -> Confidence {
    let suite = shape.xml().and_then(|xml| match xml.root() {
        "testsuite" => Some(xml.element()),
        "testsuites" => xml.child("testsuite"),
        _ => None,
    });
    let name = suite.and_then(|suite| suite.attribute("name"));
    Confidence::Certain.when(name == Some(SUITE))
}

pub(crate) fn is_sha256(text: &str) -> bool {
    let digit = |b: u8| matches!(b, b'0'..=b'9' | b'a'..=b'f');
    text.len() == 64 && text.bytes().all(digit)
}

/// Returns the lines that are examined.
fn lines<'r>(shape: &Shape<'r>) -> impl Iterator<Item = &'r str> {
    const MOST: usize = 100;
    let lines = shape.lines().into_iter().flat_map(LinesShape::lines);
    lines.take(MOST)
}

/// Returns the confidence for `--error-format=github`, which GitHub Actions also get before the table.
pub(crate) fn github(shape: &Shape<'_>) -> Confidence {
    let confidence = lines(shape).map(|line| match github::parse(line) {
        Some(Item::Error(..)) => Confidence::Likely,
        Some(_) => Confidence::Possible,
        None => Confidence::No,
    });
    confidence.max().unwrap_or_default()
}

/// Returns the confidence for `--error-format=teamcity`, which names the tool.
pub(crate) fn teamcity(shape: &Shape<'_>) -> Confidence {
    let is_ours = |line| matches!(teamcity::parse(line), Ok(Some(_)));
    Confidence::Certain.when(lines(shape).any(is_ours))
}

/// Returns the confidence for `--error-format=raw`. Other tools write a path and a line, too: without identifiers, a
/// single line that PHPStan would not write decides against it.
pub(crate) fn raw(shape: &Shape<'_>) -> Confidence {
    let mut confidence = Confidence::No;
    let mut is_foreign = false;
    for line in lines(shape) {
        match plain::parse(line) {
            Some(Item::Error(path, error)) if is_php(&path) => {
                if error.identifier.is_some() || has_context(&path) {
                    return Confidence::Likely;
                }
                is_foreign |= is_of_other_tool(&error.message);
                confidence = Confidence::Possible;
            }
            Some(Item::Error(..)) => is_foreign = true,
            Some(_) => confidence = Confidence::Possible,
            // PHPStan never uses color in this format.
            None => is_foreign |= line.starts_with("\u{1b}["),
        }
    }
    confidence.when(!is_foreign)
}

/// Returns true if another tool writes this after path and line: a column, a space, or a severity.
fn is_of_other_tool(message: &str) -> bool {
    const SEVERITIES: [&str; 8] = [
        "error", "warning", "warn", "info", "note", "notice", "fatal", "style",
    ];
    let end = message.find([':', ' ', '[', '(']);
    let (word, rest) = message.split_at(end.unwrap_or(message.len()));
    let is_number = !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit());
    let is_severity = SEVERITIES.iter().any(|it| word.eq_ignore_ascii_case(it));
    message.starts_with([' ', '\t'])
        || (is_number && rest.starts_with(':'))
        || (is_severity && rest.trim_start().starts_with([':', '[', '(', '-']))
}

/// Documents that are mistaken for a report of PHPStan.
static LOOK_ALIKES: &[LookAlike] = &[
    LookAlike::json(
        &["totals.warnings|totals.fixable|files.*.messages.*.fixable"],
        "this is PHP_CodeSniffer's JSON, which only looks like PHPStan's: \
         let phpcs write --report=checkstyle",
    ),
    LookAlike::head(
        &["ignoreErrors:"],
        "PHPStan's baseline, a list of errors to ignore; use --error-format=json",
    ),
    // The heading between two rulers, or the verdict at the end.
    LookAlike::line(
        &["Line   *", "[OK] No errors", "[ERROR] Found * error*"],
        "PHPStan's table for people; use --error-format=json",
    ),
];

/// Returns true if lines of text may be from PHPStan, for a caller who names the format. The table for people is not
/// accepted.
pub(crate) fn may_be_lines(shape: &Shape<'_>) -> bool {
    shape.lines().is_some() && shape.advice(LOOK_ALIKES).is_none()
}

//! The mapping from problems to findings.

use finding_source::json::Int;
use finding_source::path::Roots;
use finding_source::{
    FileLocation, Finding, Identity, Kind, Location, Note, NoteKind, Record, Rule, Words as _,
};

use crate::TOOL;
use crate::raw::Problem;

/// The values of `Hadolint.Rule.DLSeverity`. Problems with the fifth value, `ignore`, are not written.
const LEVELS: [&str; 4] = ["error", "warning", "info", "style"];

/// The code of a Dockerfile that hadolint could not read.
const UNREADABLE: &str = "DL1000";

/// Returns the finding of a problem; `None` when it is a note. The error says what makes the problem unusable.
pub(crate) fn finding<'r>(
    problem: &Problem<'r>,
    roots: &Roots,
    record: &mut Record<'r>,
) -> Result<Option<Finding<'r>>, &'static str> {
    let message = problem.message.line();
    let message = message.ok_or("a problem without a message")?;
    let code = problem.code.line();
    let code = code.ok_or("a problem without a code")?;
    let file = problem.file.trimmed();
    let file = file.filter(|file| file != "-");
    let file = file.map(|file| roots.relative(file));
    if code == UNREADABLE {
        // The rest of that file was not checked, so findings that are missing in this report are not fixed.
        record.partial("a Dockerfile could not be read by hadolint");
        record.note(Note::new(NoteKind::Tool, format!("{code}: {message}")));
        return Ok(None);
    }
    // Not the line, because it changes when lines are added above.
    let identity = Identity::new()
        .with_some("file", file.as_deref())
        .with("code", &code)
        .with("message", &message);
    let mut rule = Rule::new(code.clone());
    rule.url = documentation(&code).map(Into::into);
    let mut finding = Finding::new(TOOL, Kind::Configuration, rule, message, identity);
    // The tool's own word. The policy grades it.
    let level = problem.level.trimmed();
    finding.grade = record.severity_value("level", level, &LEVELS);
    // The column is always 1, so it is not used.
    let line = problem.line.and_then(Int::line);
    let place = file.map(|file| FileLocation::new(file).at_line(line));
    finding.locations.extend(place.map(Location::File));
    Ok(Some(finding))
}

/// Returns the page of a rule, as linked in hadolint's README.
fn documentation(code: &str) -> Option<String> {
    let (prefix, digits) = code.split_at_checked(2)?;
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    match prefix {
        "DL" => Some(format!("https://github.com/hadolint/hadolint/wiki/{code}")),
        "SC" => Some(format!(
            "https://github.com/koalaman/shellcheck/wiki/{code}"
        )),
        _ => None,
    }
}

//! The mapping from CodeGuru's entries to findings, with the reason for each decision.

pub(crate) mod reviewer;
pub(crate) mod security;
mod text;

use finding_source::json::{Int, Text};
use finding_source::text::{cut, one_line};
use finding_source::{FileLocation, Kind, Note, NoteKind, Record, Region, Str, ToolSeverity};

/// The id of the tool for both products: they share detectors, severity words and names of rules.
pub(crate) const TOOL: &str = "codeguru";

/// The rule of an entry without a rule.
const UNIDENTIFIED: &str = "unidentified";

/// Maximum number of bytes of names.
const SHORT: usize = 256;

/// Maximum number of bytes of a title, and of a text in an identity.
const TITLE: usize = 1024;

fn trimmed<'r>(text: Option<Text<'r>>) -> Option<Str<'r>> {
    text?.trimmed()
}

/// Returns a text on one line; `None` if it is blank.
fn line<'r>(text: Option<Str<'r>>) -> Option<Str<'r>> {
    let line = cut(one_line(text?), TITLE);
    (!line.is_empty()).then_some(line)
}

/// Returns the name of a rule without its version, which may change while the defect stays the same.
fn rule_id(id: Str<'_>) -> Str<'_> {
    let id = cut(one_line(id), SHORT);
    let versioned = |version: &str| version.starts_with(|c: char| c.is_ascii_digit());
    let name = match id.rsplit_once("@v") {
        Some((name, version)) if !name.is_empty() && versioned(version) => name.len(),
        _ => return id,
    };
    match id {
        Str::Borrowed(id) => Str::Borrowed(id.get(..name).unwrap_or(id)),
        Str::Owned(mut id) => {
            id.truncate(name);
            Str::Owned(id)
        }
    }
}

/// Returns the grade. Both products have the same five words.
fn grade<'r>(word: Option<Text<'r>>, rule: &str, record: &mut Record<'r>) -> ToolSeverity<'r> {
    const WORDS: [&str; 5] = ["Critical", "High", "Medium", "Low", "Info"];
    // Old rules have no severity, and none is invented for them.
    let Some(word) = trimmed(word) else {
        return ToolSeverity::default();
    };
    if !WORDS.iter().any(|known| known.eq_ignore_ascii_case(&word)) {
        let text = format!("severity of rule {rule} is unknown: `{word}`");
        record.note(Note::new(NoteKind::UnknownWord, text));
    }
    ToolSeverity::word(word)
}

/// Returns a location in a file.
fn file(path: Str<'_>, start: Option<Int>, end: Option<Int>) -> FileLocation<'_> {
    let mut file = FileLocation::new(path);
    file.region = start.and_then(Int::line).and_then(Region::line);
    if let Some(region) = &mut file.region {
        let last = end.and_then(Int::line);
        region.end_line = last.filter(|&last| last >= region.start_line);
    }
    file
}

/// Returns the texts of a list.
fn texts<'r>(list: &[Text<'r>]) -> Vec<Str<'r>> {
    list.iter().filter_map(Text::trimmed).collect()
}

/// Returns the kind of a defect, from the rule, and from whether it is a security rule.
fn kind(rule: &str, security: bool) -> Kind {
    if rule.ends_with("hardcoded-credentials") {
        Kind::Secret
    } else if security {
        Kind::Code
    } else {
        Kind::Quality
    }
}

fn says_security(tags: &[Str<'_>]) -> bool {
    tags.iter().any(|tag| tag.eq_ignore_ascii_case("security"))
}

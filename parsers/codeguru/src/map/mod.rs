//! The mapping from CodeGuru's entries to findings, with the reason for each decision.

pub(crate) mod reviewer;
pub(crate) mod security;

use finding_source::json::{Int, Text};
use finding_source::markup::{plain, without_links};
use finding_source::text::{cut, one_line, part, trimmed};
use finding_source::weakness::cwes;
use finding_source::{
    FileLocation, Finding, Kind, Note, NoteKind, Record, Region, Str, ToolSeverity, Words,
};

/// The id of the tool for both products: they share detectors, severity words and names of rules.
pub(crate) const TOOL: &str = "codeguru";

/// The rule of an entry without a rule.
const UNIDENTIFIED: &str = "unidentified";

/// The reason why an entry is unusable.
const UNKNOWN: &str = "an entry with neither id nor rule nor text";

/// Maximum number of bytes of names.
const SHORT: usize = 256;

/// Maximum number of bytes of a title, and of a text in an identity.
const TITLE: usize = 1024;

/// Returns a text on one line; `None` if it is blank.
fn line<'r>(text: Option<Str<'r>>) -> Option<Str<'r>> {
    let line = cut(one_line(text?), TITLE);
    (!line.is_empty()).then_some(line)
}

/// Returns Markdown as plain text; `None` if it is blank.
fn shown(text: Str<'_>) -> Option<Str<'_>> {
    trimmed(plain(without_links(text)))
}

/// Returns the name of a rule without its version, which may change while the defect stays the same.
fn rule_id(id: Str<'_>) -> Str<'_> {
    let id = cut(one_line(id), SHORT);
    let is_versioned = |(name, version): &(&str, &str)| {
        !name.is_empty() && version.starts_with(|c: char| c.is_ascii_digit())
    };
    let versioned = id.rsplit_once("@v").filter(is_versioned);
    match versioned.map(|(name, _)| name.len()) {
        Some(end) => part(id, ..end),
        None => id,
    }
}

/// Returns the grade. Both products have the same five words.
fn grade<'r>(word: Option<Text<'r>>, rule: &str, record: &mut Record<'r>) -> ToolSeverity<'r> {
    const WORDS: [&str; 5] = ["Critical", "High", "Medium", "Low", "Info"];
    // Old rules have no severity, and none is invented for them.
    let Some(word) = word.trimmed() else {
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
    let region = Region::lines(start.and_then(Int::line), end.and_then(Int::line));
    FileLocation::new(path).with_region(region)
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

/// Returns the weaknesses that texts name, such as `cwe-755` and `CWE 79: Cross-site scripting`.
fn weaknesses<'t>(texts: impl IntoIterator<Item = &'t Str<'t>>) -> Vec<u32> {
    texts.into_iter().flat_map(|text| cwes(text)).collect()
}

/// Adds facts, with names that are not longer than others.
fn push_facts<'r, const N: usize>(
    finding: &mut Finding<'r>,
    facts: [(&'static str, Option<Str<'r>>); N],
) {
    let short = |value: Option<Str<'r>>| value.map(|value| cut(value, SHORT));
    finding.push_facts(facts.map(|(name, value)| (name, short(value))));
}

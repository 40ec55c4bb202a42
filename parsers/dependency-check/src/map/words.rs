//! Titles of vulnerabilities.

use finding_source::markup::without_heading;
use finding_source::text::headline;
use finding_source::{Reference, Str};

/// Maximum number of characters of the words in a title.
const LONGEST: usize = 80;

/// Returns the name of the vulnerability `name` in a title, preceded by words if the name is a number in a tracker. The
/// npm analyzer writes the words into the source of a reference, bundler-audit into the description.
pub(crate) fn for_title(
    name: &str,
    source: Option<&str>,
    description: Option<&str>,
    references: &[Reference<'_>],
) -> String {
    if !is_number(name) {
        // The name of an advisory without one is its text, which may be Markdown.
        return without_heading(name).to_owned();
    }
    let of_reference = references.iter().find_map(|reference| {
        let rest = reference.source.as_deref()?.strip_prefix("Advisory ")?;
        rest.split_once(": ").map(|(_, words)| words.trim())
    });
    let titled = description.map(|text| match text.rsplit_once("*** Title: ") {
        // After a notice that is the same for all.
        Some((_, title)) => title,
        None => text,
    });
    let words = of_reference
        .or(titled)
        .filter(|words| !words.trim().is_empty());
    let Some(words) = words else {
        return name.to_owned();
    };
    let words: Str<'_> = headline(words, LONGEST);
    let words = words.trim_end_matches('.');
    let number = name.bytes().all(|b| b.is_ascii_digit());
    match source.filter(|_| number) {
        Some("NPM" | "NSP") => format!("{words} (npm {name})"),
        Some("RETIREJS") => format!("{words} (OSVDB {name})"),
        _ => format!("{words} ({name})"),
    }
}

/// Returns true if a name is a number in a tracker: `1553`, `OSVDB-1234`, `jquery issue: 2432`.
fn is_number(name: &str) -> bool {
    let rest = name.strip_prefix("OSVDB-").unwrap_or(name);
    let tracked = [" issue: ", " bug: ", " pr: "];
    let number = tracked
        .iter()
        .find_map(|word| name.split_once(word))
        .map_or(rest, |(_, number)| number);
    !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit() || b == b'#')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_trackers_get_words() {
        let mut advisory = Reference::url("https://a.example");
        advisory.source = Some("Advisory 1553: Weak encryption".into());
        let references = [advisory];
        for (name, source, description, references, expected) in [
            ("CVE-2024-0001", "NVD", "Words.", &[][..], "CVE-2024-0001"),
            (
                "1553",
                "NPM",
                "Cuts texts. More.",
                &references[..],
                "Weak encryption (npm 1553)",
            ),
            (
                "1553",
                "NPM",
                "Cuts texts. More.",
                &[],
                "Cuts texts (npm 1553)",
            ),
            ("1553", "NPM", "", &[], "1553"),
            (
                "jquery issue: 2432",
                "RETIREJS",
                "Parses scripts",
                &[],
                "Parses scripts (jquery issue: 2432)",
            ),
            (
                "OSVDB-101",
                "BUNDLEAUDIT",
                "*** A notice. *** Title: Weak hash",
                &[],
                "Weak hash (OSVDB-101)",
            ),
            ("101", "RETIREJS", "Weak hash", &[], "Weak hash (OSVDB 101)"),
            (
                "Fixed a bypass in 2.0",
                "RETIREJS",
                "Fixed",
                &[],
                "Fixed a bypass in 2.0",
            ),
            (
                "## Summary\nIn `a.ts`, tags are kept.",
                "RETIREJS",
                "",
                &[],
                "In `a.ts`, tags are kept.",
            ),
        ] {
            let title = for_title(name, Some(source), Some(description), references);
            assert_eq!(title, expected, "{name}");
        }
    }
}

//! Texts of alerts.

use std::collections::BTreeSet;

use finding_source::finding_redact::redact_prose;
use finding_source::{Reference, Str};

/// Returns the plain text of a text in paragraphs.
///
/// Reports wrap every line as `<p>…</p>` and leave everything else unchanged: payloads with markup are unescaped. So
/// only the paragraph marks are removed; stripping tags would delete evidence, and decoding entities would invent some.
/// The XML report of the *plus* kind has bare lines.
pub(crate) fn plain<'r>(text: &Str<'r>) -> Option<Str<'r>> {
    let Some(rest) = text.strip_prefix("<p>") else {
        return (!text.trim().is_empty()).then(|| text.clone());
    };
    let rest = rest.strip_suffix("</p>").unwrap_or(rest);
    let lines = rest.replace("</p><p>", "\n");
    let lines = lines.trim();
    (!lines.is_empty()).then(|| Str::Owned(lines.to_owned()))
}

/// Returns the references of an alert: a URL or free text on each line.
pub(crate) fn references<'r>(text: &Str<'r>) -> Vec<Reference<'r>> {
    let Some(lines) = plain(text) else {
        return Vec::new();
    };
    // A secret of several lines would not be recognized in one of them.
    let lines = redact_prose(&lines);
    let mut references = Vec::new();
    let mut seen = BTreeSet::new();
    for line in lines.lines().map(str::trim) {
        if line.is_empty() || !seen.insert(line) {
            continue;
        }
        let mut reference = Reference::default();
        let place = if line.starts_with("http://") || line.starts_with("https://") {
            &mut reference.url
        } else {
            &mut reference.name
        };
        *place = Some(Str::Owned(line.to_owned()));
        references.push(reference);
    }
    references
}

/// Returns the names of published vulnerabilities in a text: rule 10003 (Vulnerable JS Library) writes them into its
/// other information, and some rules into their tags.
pub(crate) fn cves(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices("CVE-").filter_map(move |(at, _)| {
        let rest = text.get(at + 4..)?;
        let year = rest
            .get(..4)
            .filter(|y| y.bytes().all(|b| b.is_ascii_digit()))?;
        let digits = rest.get(4..)?.strip_prefix('-')?;
        let length = digits.bytes().take_while(u8::is_ascii_digit).count();
        let before = text.get(..at)?.chars().next_back();
        let word = before.is_some_and(|c| c.is_ascii_alphanumeric() || c == '-');
        // The CVE numbering rules: four digits of a year, at least four of a number.
        (!word && (4..=19).contains(&length))
            .then(|| text.get(at..at + 4 + year.len() + 1 + length))?
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Option<String> {
        plain(&Str::Borrowed(text)).map(Str::into_owned)
    }

    #[test]
    fn only_paragraph_marks_are_taken_out() {
        for (text, shown) in [
            ("<p>one</p><p></p><p>three</p>", Some("one\n\nthree")),
            ("<p>a</p><p></p>", Some("a")),
            (
                "<p><script>alert(1)</script> &lt;b&gt;</p>",
                Some("<script>alert(1)</script> &lt;b&gt;"),
            ),
            ("<p>cut", Some("cut")),
            (
                "bare <p>lines\nhere</p><p>",
                Some("bare <p>lines\nhere</p><p>"),
            ),
            ("<p></p>", None),
            ("<p> </p>", None),
            ("", None),
        ] {
            assert_eq!(lines(text).as_deref(), shown, "{text}");
        }
    }

    #[test]
    fn references_are_addresses_or_words() {
        let text = Str::Borrowed(
            "<p>https://a.example/x</p><p>Common sense, p. 7</p><p>https://a.example/x</p>",
        );
        let references = references(&text);
        assert_eq!(references.len(), 2);
        assert_eq!(references[0].url.as_deref(), Some("https://a.example/x"));
        assert_eq!(references[1].name.as_deref(), Some("Common sense, p. 7"));
    }

    #[test]
    fn names_of_vulnerabilities_are_whole_words() {
        let text = "is vulnerable.\nCVE-2022-31129\nCVE-2015-9251, xCVE-2022-1111 CVE-22-1234 CVE-2022-12 CVE-2011-4969é";
        let found: Vec<&str> = cves(text).collect();
        assert_eq!(found, ["CVE-2022-31129", "CVE-2015-9251", "CVE-2011-4969"]);
    }
}

//! Texts of alerts.

use finding_source::finding_redact::redact_prose;
use finding_source::text::distinct;
use finding_source::weakness::vulnerabilities;
use finding_source::{Limits, Reference, Str};

use crate::raw::Quotation;

/// The beginning of the name of a published vulnerability.
const CVE: &str = "CVE-";

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
    // A secret of several lines would not be recognized in one of them.
    let text = plain(text).map(|text| redact_prose(&text).into_owned());
    let lines = text.as_deref().unwrap_or_default().lines().map(str::trim);
    let reference = |line: &str| {
        let line = line.to_owned();
        if line.starts_with("http://") || line.starts_with("https://") {
            return Reference::url(line);
        }
        let mut reference = Reference::default();
        reference.name = Some(line.into());
        reference
    };
    distinct(lines.filter(|line| !line.is_empty()))
        .map(reference)
        .collect()
}

/// Returns the names of published vulnerabilities in other information: rule 10003 (Vulnerable JS Library) writes them
/// there. The limit on a text is for what is kept: no name is lost in a long one.
pub(crate) fn cves_of<'r>(info: Quotation<'_>, limits: &Limits) -> Vec<Str<'r>> {
    let all = || info.text(&limits.clone().with_text(usize::MAX));
    let text = info.0.contains(CVE).then(all).flatten();
    text.iter().flat_map(|text| cves(text)).collect()
}

/// Returns the names of published vulnerabilities in a text, such as a tag.
pub(crate) fn cves<'r>(text: &str) -> impl Iterator<Item = Str<'r>> {
    let names = vulnerabilities(text).filter(|name| name.starts_with(CVE));
    names.map(|name| Str::Owned(name.to_owned()))
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
        let found: Vec<_> = cves(text).collect();
        assert_eq!(found, ["CVE-2022-31129", "CVE-2015-9251", "CVE-2011-4969"]);
    }
}

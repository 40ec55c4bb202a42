//! Texts of CodeGuru: Markdown, and names of weaknesses.

use finding_source::markup::plain;
use finding_source::text::trimmed;
use finding_source::{Reference, Str};

/// Maximum number of references of a finding, small enough to compare each with all.
pub(crate) const REFERENCES: usize = 50;

/// Returns some Markdown without the targets of its links, and these.
///
/// `[text](address)` becomes `text` and a reference. The rest stays as it is written: identities are made of it.
pub(crate) fn markdown(text: Str<'_>) -> (Str<'_>, Vec<Reference<'_>>) {
    let mut out = String::new();
    let mut references: Vec<Reference<'_>> = Vec::new();
    let mut done = 0;
    let mut open = None;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'[' => open = Some(at),
            b'\n' => open = None,
            b']' => {
                let Some(start) = open.take() else {
                    continue;
                };
                let Some((name, address)) = link(&text, start, at) else {
                    continue;
                };
                out.push_str(text.get(done..start).unwrap_or_default());
                out.push_str(name);
                done = at + 1 + address.len() + 2;
                let new = |r: &Reference<'_>| r.url.as_deref() != Some(address);
                if references.len() < REFERENCES && references.iter().all(new) {
                    let mut reference = Reference::url(address.to_owned());
                    let name = name.trim();
                    reference.name = (!name.is_empty()).then(|| Str::Owned(name.to_owned()));
                    references.push(reference);
                }
            }
            _ => {}
        }
    }
    if done == 0 {
        return (text, references);
    }
    out.push_str(text.get(done..).unwrap_or_default());
    (Str::Owned(out), references)
}

/// Returns some Markdown as plain text; `None` of a blank one. Code between backticks stays as it is.
pub(crate) fn shown(text: Str<'_>) -> Option<Str<'_>> {
    trimmed(plain(text))
}

/// Returns the name in the brackets, and the address in the parentheses after them.
fn link(text: &str, start: usize, end: usize) -> Option<(&str, &str)> {
    const LONGEST: usize = 2048;
    let name = text.get(start + 1..end)?;
    let rest = text.get(end + 1..)?.strip_prefix('(')?;
    let web = ["https://", "http://"]
        .iter()
        .any(|scheme| rest.starts_with(scheme));
    let length = rest
        .bytes()
        .take(LONGEST)
        .position(|byte| byte == b')' || byte.is_ascii_whitespace())
        .filter(|_| web)?;
    let address = rest.get(..length)?;
    rest.get(length..)?
        .starts_with(')')
        .then_some((name, address))
}

/// Returns the number of a weakness, as in `cwe-755`, `CWE-22` and `CWE 79: Cross-site scripting`.
pub(crate) fn cwe(text: &str) -> Option<u32> {
    let text = text.trim();
    let (name, rest) = (text.get(..3)?, text.get(3..)?);
    if !name.eq_ignore_ascii_case("cwe") {
        return None;
    }
    let rest = rest.trim_start_matches(['-', '_', ' ', ':']);
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let behind = rest.get(digits..)?;
    let word = behind.starts_with(|c: char| c.is_alphanumeric());
    rest.get(..digits)?
        .parse()
        .ok()
        .filter(|&id| id > 0 && !word)
}

/// Returns true for the name of a published vulnerability.
pub(crate) fn is_advisory(text: &str) -> bool {
    let name = |prefix: &str| {
        let rest = text.get(prefix.len()..).unwrap_or_default();
        text.get(..prefix.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(prefix))
            && !rest.is_empty()
            && rest.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    name("CVE-") || name("GHSA-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_become_words_and_references() {
        let text = "Use [`Regions`](https://aws.example/a?b=c) or [ Learn more](https://aws.example/d), \
            not a[0](x) nor [that](ftp://x), <b>[gone](https://aws.example/a?b=c)</b> [cut](https://aws.e";
        let (plain, references) = markdown(Str::Borrowed(text));
        assert_eq!(
            plain,
            "Use `Regions` or  Learn more, not a[0](x) nor [that](ftp://x), <b>gone</b> [cut](https://aws.e"
        );
        let links: Vec<_> = references
            .iter()
            .map(|r| (r.url.as_deref(), r.name.as_deref()))
            .collect();
        assert_eq!(
            links,
            [
                (Some("https://aws.example/a?b=c"), Some("`Regions`")),
                (Some("https://aws.example/d"), Some("Learn more"))
            ]
        );
        let (plain, references) = markdown(Str::Borrowed("é [x] (y) [[z]"));
        assert!(matches!(plain, Str::Borrowed("é [x] (y) [[z]")) && references.is_empty());
    }

    #[test]
    fn weaknesses_have_a_number_in_any_spelling() {
        for (text, id) in [
            ("cwe-755", Some(755)),
            ("CWE-22", Some(22)),
            ("CWE 79: Cross-site scripting", Some(79)),
            ("Cwe_022 ", Some(22)),
            ("cwe-0", None),
            ("cwe-top-25", None),
            ("CWE-22x", None),
            ("cwe", None),
            ("OWASP-22", None),
            ("CWE-99999999999", None),
            ("éé", None),
        ] {
            assert_eq!(cwe(text), id, "{text}");
        }
    }

    #[test]
    fn vulnerabilities_have_names_of_their_own() {
        assert!(is_advisory("CVE-2021-44228") && is_advisory("ghsa-jfh8-c2jp-5v3q"));
        assert!(!is_advisory("CVE-") && !is_advisory("CVE-2021 and others") && !is_advisory("é"));
    }
}

//! Markdown links, and URLs in texts.

use std::borrow::Cow;

use memchr::memchr;

use crate::Reference;
use crate::finding::Str;

/// The maximum number of links of one text.
const MOST_LINKS: usize = 50;

/// The maximum length of a link's target in bytes.
const LONGEST: usize = 2048;

/// A part of a Markdown text.
#[derive(Clone, Copy)]
enum Linked<'t> {
    /// The text of a link and its target.
    Link(&'t str, &'t str),
    /// Text between links.
    Text(&'t str),
}

/// Splits `text` into links, `[text](target)`, and the text between them. A target contains no spaces. With `images`
/// the mark of an image is a part of its link.
fn parts(text: &str, images: bool, mut each: impl FnMut(Linked<'_>)) {
    let bytes = text.as_bytes();
    // The position of the last open bracket.
    let mut open = None;
    // True if there may be a `)` further on. Without this, the search for many unclosed links would take quadratic
    // time.
    let mut closes = true;
    let (mut done, mut at) = (0, 0);
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 1,
            b'[' => open = Some(at),
            b']' if bytes.get(at + 1) == Some(&b'(') && closes => {
                if let Some(start) = open.take() {
                    let target = &bytes[at + 2..];
                    let length = memchr(b')', target);
                    closes = length.is_some();
                    if let Some(length) = length.filter(|&length| is_target(&target[..length])) {
                        let image = images && start > done && bytes[start - 1] == b'!';
                        each(Linked::Text(&text[done..start - usize::from(image)]));
                        let end = at + 2 + length;
                        each(Linked::Link(&text[start + 1..at], &text[at + 2..end]));
                        at = end;
                        done = end + 1;
                    }
                }
            }
            _ => {}
        }
        at += 1;
    }
    each(Linked::Text(&text[done..]));
}

/// Returns whether it is the number of a related location, or may be a URI, which contains no spaces.
fn is_target(target: &[u8]) -> bool {
    !target.is_empty()
        && target.len() <= LONGEST
        && !target.iter().any(|b| b.is_ascii_whitespace() || *b == b'(')
}

/// Returns `text` without the targets of its links and the escapes of brackets, as in messages of SARIF (section
/// 3.11.6).
///
/// ```
/// use finding_source::markup::without_targets;
///
/// assert_eq!(without_targets("a [value](1) in \\[x\\]".into()), "a value in [x]");
/// ```
#[must_use]
pub fn without_targets(text: Str<'_>) -> Str<'_> {
    text_of_links(text, false)
}

pub(super) fn text_of_links(text: Str<'_>, images: bool) -> Str<'_> {
    if memchr(b'[', text.as_bytes()).is_none() || memchr(b']', text.as_bytes()).is_none() {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    parts(&text, images, |part| {
        let (Linked::Link(piece, _) | Linked::Text(piece)) = part;
        let mut rest = piece;
        while let Some(at) = memchr(b'\\', rest.as_bytes()) {
            let escaped = rest[at + 1..].starts_with(['[', ']']);
            out.push_str(&rest[..at + usize::from(!escaped)]);
            rest = &rest[at + 1..];
        }
        out.push_str(rest);
    });
    if out.len() == text.len() {
        return text;
    }
    Cow::Owned(out)
}

/// Returns the links of a Markdown text that lead to web pages, each once.
///
/// ```
/// use finding_source::markup::links;
///
/// let found = links("[Learn more](https://a.example/x) about [a value](1).");
/// assert_eq!(found.len(), 1);
/// assert_eq!(found[0].url.as_deref(), Some("https://a.example/x"));
/// assert_eq!(found[0].name.as_deref(), Some("Learn more"));
/// ```
#[must_use]
pub fn links(text: &str) -> Vec<Reference<'static>> {
    let mut found: Vec<Reference<'static>> = Vec::new();
    if memchr(b'[', text.as_bytes()).is_none() {
        return found;
    }
    parts(text, true, |part| {
        let Linked::Link(name, url) = part else {
            return;
        };
        let new = |known: &Reference<'_>| known.url.as_deref() != Some(url);
        if is_web(url) && found.len() < MOST_LINKS && found.iter().all(new) {
            let mut reference = Reference::url(url.to_owned());
            let name = name.trim();
            reference.name = (!name.is_empty() && name != url).then(|| Str::Owned(name.to_owned()));
            found.push(reference);
        }
    });
    found
}

fn is_web(text: &str) -> bool {
    text.starts_with("https://") || text.starts_with("http://")
}

/// Returns the URLs in `text`, without the punctuation around them.
///
/// ```
/// use finding_source::markup::urls;
///
/// let found: Vec<_> = urls("- https://a.example/x\n- (see http://b.example/y).").collect();
/// assert_eq!(found, ["https://a.example/x", "http://b.example/y"]);
/// ```
pub fn urls(text: &str) -> impl Iterator<Item = &str> {
    let edge = |c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '<' | '>' | '"' | '\'' | '`' | '(' | ')' | '[' | ']' | '|'
            )
    };
    let words = text.split(edge).filter(|word| is_web(word));
    words
        .map(|word| word.trim_end_matches(['.', ',', ';', ':', '!', '?', '*']))
        .filter(|url| url.len() > "https://".len() && url.len() <= LONGEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_become_their_text() {
        for (text, expected) in [
            (
                "see [a value](1) and [b](https://x.example/y).",
                "see a value and b.",
            ),
            ("a[0](x y) b", "a[0](x y) b"),
            (r"\[not\](1) a [link](2)", "[not](1) a link"),
            ("[a[b](1)", "[ab"),
            ("x[1] = y[2]", "x[1] = y[2]"),
            ("[](1)", ""),
            ("[a]()", "[a]()"),
            ("[a](1", "[a](1"),
            (r"C:\dir\[x]", r"C:\dir[x]"),
            ("]([", "](["),
            ("![i](1)", "!i"),
        ] {
            assert_eq!(without_targets(Str::Borrowed(text)), expected, "{text}");
        }
    }

    #[test]
    fn links_without_an_end_take_linear_time() {
        let text = "[a](".repeat(500_000);
        assert_eq!(without_targets(Str::Borrowed(&text)), text);
        assert_eq!(links(&text), []);
        let text = "[".repeat(2_000_000) + "]";
        assert_eq!(without_targets(Str::Borrowed(&text)).len(), text.len());
    }

    #[test]
    fn addresses_end_before_the_punctuation_around_them() {
        let text = "https://a.example/x?y=1, <http://b.example> [c](https://c.example/d). https:// ftp://e xhttps://f.example";
        let found: Vec<&str> = urls(text).collect();
        assert_eq!(
            found,
            [
                "https://a.example/x?y=1",
                "http://b.example",
                "https://c.example/d"
            ]
        );
    }
}

//! Markdown links, and URLs in texts.

use std::borrow::Cow;

use memchr::{memchr, memchr2_iter, memchr3};

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

/// How links are found.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Links {
    /// In messages of SARIF.
    Embedded,
    /// In Markdown, where the mark of an image is a part of its link.
    Marked,
    /// In Markdown, but not in its code.
    OutsideCode,
    /// To web pages, in Markdown and its code.
    Web,
}

/// Splits `text` into links, `[text](target)`, and the text between them. A target contains no spaces.
fn parts(text: &str, which: Links, mut each: impl FnMut(Linked<'_>)) {
    let bytes = text.as_bytes();
    // The position of the last open bracket.
    let mut open = None;
    // True if there may be a `)` further on. Without this, the search for many unclosed links would take quadratic
    // time.
    let mut closes = true;
    let (mut done, mut at) = (0, 0);
    while let Some(length) = next_mark(bytes.get(at..).unwrap_or_default(), which) {
        at += length;
        match bytes[at] {
            b'\\' => at += 1,
            b'`' | b'~' if which == Links::OutsideCode => at = code_end(text, at) - 1,
            b'[' => open = Some(at),
            b']' if bytes.get(at + 1) == Some(&b'(') && closes => {
                if let Some(start) = open.take() {
                    let target = &bytes[at + 2..];
                    let length = memchr(b')', target);
                    closes = length.is_some();
                    if let Some(length) =
                        length.filter(|&length| is_target(&target[..length], which))
                    {
                        let image = matches!(which, Links::Marked | Links::OutsideCode)
                            && start > done
                            && bytes[start - 1] == b'!';
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

/// Returns the position of the next byte that [`parts`] looks at.
fn next_mark(bytes: &[u8], which: Links) -> Option<usize> {
    match which {
        Links::OutsideCode => bytes
            .iter()
            .position(|b| matches!(b, b'\\' | b'`' | b'~' | b'[' | b']')),
        Links::Embedded | Links::Marked | Links::Web => memchr3(b'\\', b'[', b']', bytes),
    }
}

/// Returns whether it is the number of a related location, or may be a URI, which contains no spaces.
fn is_target(target: &[u8], which: Links) -> bool {
    !target.is_empty()
        && (which != Links::Web || is_web(target))
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
    text_of_links(text, Links::Embedded)
}

/// Returns Markdown without the targets of its [links]. The rest stays as it is written.
///
/// ```
/// use finding_source::markup::without_links;
///
/// assert_eq!(without_links("**See** [it](https://a.example), a[0](x)".into()), "**See** it, a[0](x)");
/// ```
#[must_use]
pub fn without_links(text: Str<'_>) -> Str<'_> {
    text_of_links(text, Links::Web)
}

pub(super) fn text_of_links(text: Str<'_>, which: Links) -> Str<'_> {
    if memchr(b'[', text.as_bytes()).is_none() || memchr(b']', text.as_bytes()).is_none() {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    parts(&text, which, |part| {
        let (Linked::Link(piece, _) | Linked::Text(piece)) = part;
        match which {
            Links::Web => out.push_str(piece),
            _ => unescape(piece, which, &mut out),
        }
    });
    if out.len() == text.len() {
        return text;
    }
    Cow::Owned(out)
}

/// Appends a part of a text without the escapes of brackets.
fn unescape(piece: &str, which: Links, out: &mut String) {
    let (mut done, mut at) = (0, 0);
    while let Some(found) = memchr3(b'\\', b'`', b'~', &piece.as_bytes()[at..]) {
        at += found;
        let is_escape = piece.as_bytes()[at] == b'\\';
        if is_escape && piece[at + 1..].starts_with(['[', ']']) {
            out.push_str(&piece[done..at]);
            done = at + 1;
        }
        at = match which {
            Links::OutsideCode if !is_escape => code_end(piece, at),
            _ => at + 1,
        };
    }
    out.push_str(&piece[done..]);
}

/// Returns the end of the code that begins at `at` with backticks or tildes, or the end of these if there is no code.
fn code_end(text: &str, at: usize) -> usize {
    let rest = &text[at..];
    let mark = rest.as_bytes()[0];
    let length = rest.bytes().take_while(|&b| b == mark).count();
    let (marks, code) = rest.split_at(length);
    let before = text[..at].trim_end_matches([' ', '\t']);
    let is_fence = length > 2 && (before.is_empty() || before.ends_with('\n'));
    // Inline code ends in its line. An open fence ends with the text.
    let found = match length {
        _ if is_fence => code.find(&marks[..3]),
        _ if mark == b'~' => None,
        1 | 2 => {
            let mut stops = memchr2_iter(mark, b'\n', code.as_bytes());
            let end = stops
                .find(|&stop| code[stop..].starts_with('\n') || code[stop..].starts_with(marks));
            end.filter(|&end| code[end..].starts_with(marks))
        }
        _ => code.find(&marks[..3]),
    };
    match found {
        Some(found) => {
            let end = at + length + found;
            end + text[end..].bytes().take_while(|&b| b == mark).count()
        }
        None if is_fence => text.len(),
        None => at + length,
    }
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
    parts(text, Links::Marked, |part| {
        let Linked::Link(name, url) = part else {
            return;
        };
        let new = |known: &Reference<'_>| known.url.as_deref() != Some(url);
        if is_web(url.as_bytes()) && found.len() < MOST_LINKS && found.iter().all(new) {
            let mut reference = Reference::url(url.to_owned());
            let name = name.trim();
            reference.name = (!name.is_empty() && name != url).then(|| Str::Owned(name.to_owned()));
            found.push(reference);
        }
    });
    found
}

fn is_web(text: &[u8]) -> bool {
    text.starts_with(b"https://") || text.starts_with(b"http://")
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
    let words = text.split(edge).filter(|word| is_web(word.as_bytes()));
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
    fn only_links_to_web_pages_become_their_text() {
        for (text, expected) in [
            (
                "Use [`Regions`](https://aws.example/a?b=c) or [ Learn more](https://aws.example/d)",
                "Use `Regions` or  Learn more",
            ),
            (
                "a[0](x) nor [that](ftp://x), <b>[gone](http://a.example)</b>",
                "a[0](x) nor [that](ftp://x), <b>gone</b>",
            ),
            (r"\[a\] ![i](https://a.example)", r"\[a\] !i"),
            ("[cut](https://aws.e", "[cut](https://aws.e"),
            ("\u{e9} [x] (y) [[z]", "\u{e9} [x] (y) [[z]"),
        ] {
            assert_eq!(without_links(Str::Borrowed(text)), expected, "{text}");
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

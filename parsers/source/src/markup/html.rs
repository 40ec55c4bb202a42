//! Converts HTML to text.

use std::borrow::Cow;

use finding_redact::{REDACTED, is_secret_name, redact_prose};
use memchr::memchr2;

/// Returns the text of `html`, at most `longest` bytes and a mark: paragraphs and list items on separate lines, without
/// tags, with decoded entities. Reads only as much as needed.
///
/// ```
/// use finding_source::markup::html;
///
/// assert_eq!(html("<p>One &amp; <b>two</b>.</p><ul><li>a</li></ul>", 100), "One & two.\n\n- a");
/// ```
#[must_use]
pub fn text(html: &str, longest: usize) -> String {
    let mut out = Text {
        text: String::new(),
        pending: Pending::Nothing,
        longest,
        cut: false,
    };
    let mut rest = html;
    // Inside `pre` line breaks and indentation are part of the text.
    let mut preformatted = 0_usize;
    // After one search without a `>` there is no further search, since a text full of `<` would take quadratic time.
    let mut closable = true;
    while let (Some(c), false) = (rest.chars().next(), out.cut) {
        if c == '<' && closable {
            match begins(rest) {
                Begins::Tag { name, closing, end } => {
                    if let Some(value) = secret_value(rest, end).filter(|_| !closing) {
                        REDACTED.chars().for_each(|c| out.push(c));
                        rest = &rest[value..];
                        continue;
                    }
                    rest = &rest[end..];
                    let is = |names: &[&str]| names.iter().any(|n| name.eq_ignore_ascii_case(n));
                    if is(&["script", "style"]) && !closing {
                        rest = behind(rest, name);
                    } else if is(&["pre"]) {
                        preformatted = match closing {
                            true => preformatted.saturating_sub(1),
                            false => preformatted + 1,
                        };
                        out.space(Pending::Paragraph);
                    } else if is(&["li"]) {
                        out.space(Pending::Line);
                        if !closing {
                            out.push('-');
                            out.space(Pending::Blank);
                        }
                    } else if is(&["br", "tr", "dt", "dd"]) {
                        out.space(Pending::Line);
                    } else if is(&PARAGRAPHS) {
                        out.space(Pending::Paragraph);
                    } else if is(&["td", "th"]) {
                        out.space(Pending::Blank);
                    }
                    continue;
                }
                Begins::Unclosed => closable = false,
                Begins::Text => {}
            }
        }
        if c == '&' {
            if let Some((decoded, end)) = entity(rest) {
                out.push(decoded);
                rest = &rest[end..];
                continue;
            }
        }
        rest = &rest[c.len_utf8()..];
        match c {
            '\n' if preformatted > 0 => out.push_space('\n'),
            ' ' | '\t' if preformatted > 0 => out.push_space(' '),
            c if c.is_whitespace() => out.space(Pending::Blank),
            // Markup of a rule does not need control characters.
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    let mut text = out.text;
    text.truncate(text.trim_end().len());
    if out.cut {
        text.push('…');
    }
    text
}

const PARAGRAPHS: [&str; 14] = [
    "p",
    "div",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "dl",
    "table",
    "blockquote",
    "hr",
];

/// Pending white space before the next character.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Pending {
    Nothing,
    Blank,
    Line,
    Paragraph,
}

struct Text {
    text: String,
    pending: Pending,
    longest: usize,
    /// True if some text was left out.
    cut: bool,
}

impl Text {
    fn space(&mut self, space: Pending) {
        self.pending = self.pending.max(space);
    }

    fn push(&mut self, c: char) {
        let space = std::mem::replace(&mut self.pending, Pending::Nothing);
        if space >= Pending::Line {
            self.text.truncate(self.text.trim_end().len());
        }
        let space = match space {
            _ if self.text.is_empty() => "",
            Pending::Nothing => "",
            Pending::Blank => " ",
            Pending::Line => "\n",
            Pending::Paragraph => "\n\n",
        };
        self.push_raw(space);
        self.push_raw(c.encode_utf8(&mut [0; 4]));
    }

    /// Appends white space of preformatted text.
    fn push_space(&mut self, c: char) {
        match (self.pending, c) {
            (Pending::Nothing, _) if self.text.is_empty() => {}
            (Pending::Nothing, c) => self.push_raw(c.encode_utf8(&mut [0; 4])),
            // The line of the tag itself.
            (_, '\n') => {}
            (_, c) => self.push(c),
        }
    }

    fn push_raw(&mut self, text: &str) {
        self.cut |= self.text.len() + text.len() > self.longest;
        if !self.cut {
            self.text.push_str(text);
        }
    }
}

enum Begins<'h> {
    /// A tag or a comment, and its end.
    Tag {
        name: &'h str,
        closing: bool,
        end: usize,
    },
    /// A tag or comment without an end.
    Unclosed,
    /// A `<` that is text.
    Text,
}

/// Returns the end of the value of an element such as `<password>`, if the value is a secret. `html` begins with the element, and its tag
/// ends at `end`. Without the tag the value has no name.
fn secret_value(html: &str, end: usize) -> Option<usize> {
    let name = html.get(1..end - 1)?.split_ascii_whitespace().next()?;
    let formats = FORMATTING
        .iter()
        .any(|known| name.eq_ignore_ascii_case(known));
    if formats || !is_secret_name(name) {
        return None;
    }
    let value = end + memchr::memchr(b'<', html.get(end..)?.as_bytes())?;
    // An end tag must follow: `List<Token> of <b>` is text.
    let element = html.get(..value + 2).filter(|e| e.ends_with("</"))?;
    matches!(redact_prose(element), Cow::Owned(_)).then_some(value)
}

/// Returns the kind of the `<` at the start of `html`.
fn begins(html: &str) -> Begins<'_> {
    let inner = &html[1..];
    if inner.starts_with("!--") {
        return match html.find("-->") {
            Some(end) => Begins::Tag {
                name: "",
                closing: false,
                end: end + 3,
            },
            None => Begins::Unclosed,
        };
    }
    let (closing, inner) = match inner.strip_prefix('/') {
        Some(inner) => (true, inner),
        None => (false, inner),
    };
    if !inner.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '!' | '?')) {
        return Begins::Text;
    }
    let Some(end) = html.find('>') else {
        return Begins::Unclosed;
    };
    let name_end = inner
        .find(|c: char| !c.is_ascii_alphanumeric())
        .unwrap_or(inner.len());
    Begins::Tag {
        name: &inner[..name_end],
        closing,
        end: end + 1,
    }
}

/// Elements that format text, in addition to those that begin a paragraph.
const FORMATTING: [&str; 26] = [
    "a", "abbr", "b", "big", "br", "center", "code", "dd", "del", "dt", "em", "font", "i", "img",
    "kbd", "li", "pre", "s", "small", "span", "strong", "sub", "sup", "td", "tr", "u",
];

/// Returns the length of the tag at the start of `text`, and the white space that replaces it, if it is a tag of an
/// element that formats text.
pub(super) fn formatting_tag(text: &str) -> Option<(usize, Option<&'static str>)> {
    if !text.starts_with('<') {
        return None;
    }
    // A `<` within a tag does not begin another one, so each byte is visited once.
    let end = 1 + memchr2(b'<', b'>', &text.as_bytes()[1..])?;
    let inner = text.get(1..end)?;
    let (closing, inner) = match inner.strip_prefix('/') {
        Some(inner) => (true, inner),
        None => (false, inner),
    };
    let name_end = inner.find(|c: char| !c.is_ascii_alphanumeric());
    let (name, attributes) = inner.split_at(name_end.unwrap_or(inner.len()));
    let attributes = attributes.trim_matches(|c: char| c.is_whitespace() || c == '/');
    let is = |names: &[&str]| names.iter().any(|known| name.eq_ignore_ascii_case(known));
    let formats = is(&FORMATTING) || is(&PARAGRAPHS);
    // Text such as `<a value>` has no attribute value.
    let plain = attributes.is_empty() || attributes.contains('=');
    if !(formats && plain && text.as_bytes().get(end) == Some(&b'>')) {
        return None;
    }
    let space = match closing {
        false if is(&["li"]) => Some("\n- "),
        false if is(&["br", "tr", "dt", "dd", "pre"]) || is(&PARAGRAPHS) => Some("\n"),
        _ => None,
    };
    Some((end + 1, space))
}

/// Returns whether the whole of `text` is HTML: it begins with a paragraph, a list, or a heading.
pub(super) fn begins_with_block(text: &str) -> bool {
    let text = text.trim_start();
    text.starts_with('<')
        && match begins(text) {
            Begins::Tag {
                name,
                closing: false,
                ..
            } => {
                !name.is_empty()
                    && PARAGRAPHS
                        .iter()
                        .any(|known| name.eq_ignore_ascii_case(known))
            }
            _ => false,
        }
}

/// Returns the text after the end tag of `name`, or an empty text if there is none.
fn behind<'h>(html: &'h str, name: &str) -> &'h str {
    for (at, _) in html.match_indices("</") {
        let rest = &html[at + 2..];
        let found = rest
            .get(..name.len())
            .is_some_and(|n| n.eq_ignore_ascii_case(name));
        if found {
            return rest.split_once('>').map_or("", |(_, rest)| rest);
        }
    }
    ""
}

/// Returns the character of the entity at the start of `html`, and its end.
fn entity(html: &str) -> Option<(char, usize)> {
    const LONGEST: usize = 12;
    const NAMES: [(&str, char); 20] = [
        ("amp", '&'),
        ("lt", '<'),
        ("gt", '>'),
        ("quot", '"'),
        ("apos", '\''),
        ("nbsp", ' '),
        ("copy", '©'),
        ("reg", '®'),
        ("hellip", '…'),
        ("ndash", '–'),
        ("mdash", '—'),
        ("lsquo", '‘'),
        ("rsquo", '’'),
        ("ldquo", '“'),
        ("rdquo", '”'),
        ("bull", '•'),
        ("times", '×'),
        ("rarr", '→'),
        ("le", '≤'),
        ("ge", '≥'),
    ];
    let end = html.bytes().take(LONGEST).position(|b| b == b';')?;
    let name = html.get(1..end)?;
    let c = match name.strip_prefix('#') {
        Some(number) => {
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16),
                None => number.parse(),
            };
            char::from_u32(code.ok()?).filter(|c| !c.is_control())?
        }
        None => NAMES.iter().find(|(known, _)| *known == name)?.1,
    };
    Some((c, end + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_becomes_lines() {
        for (html, plain) in [
            (
                "<p>One\n  line.</p>\n<p>Another &amp; more.</p>",
                "One line.\n\nAnother & more.",
            ),
            (
                "<ul>\n <li> a </li>\n <li><code>b</code></li></ul>",
                "- a\n- b",
            ),
            (
                "<h2>See</h2><pre>\nif (a &lt; b) {\n  c();\n}\n</pre>",
                "See\n\nif (a < b) {\n  c();\n}",
            ),
            (
                "a<script>alert(1)</script>b<!-- c --><STYLE>x</style >d",
                "abd",
            ),
            (
                "1 < 2 && x &notanentity; &#x41;&#66; &#0;",
                "1 < 2 && x &notanentity; AB &#0;",
            ),
            (
                "a <password>hunter2</password> <ns:token>a1b2</ns:token> b",
                "a REDACTED REDACTED b",
            ),
            ("<code>a1b2</code> <password></password>c", "a1b2 c"),
            ("List<Token> of <b>words</b>", "List of words"),
            ("a <b", "a <b"),
            ("", ""),
            ("<p></p>", ""),
        ] {
            assert_eq!(text(html, 1000), plain, "{html}");
        }
    }

    #[test]
    fn a_long_text_is_cut_on_a_character_with_a_mark() {
        assert_eq!(text("<p>ééééé</p>", 5), "éé…");
        assert_eq!(text("<p>ééé</p>", 6), "ééé");
    }

    #[test]
    fn unclosed_markup_takes_linear_time() {
        // In quadratic time this would take minutes.
        for piece in ["<a ", "</", "<!--", "&", "<script>", "<p "] {
            let html = piece.repeat(400_000);
            assert!(text(&html, usize::MAX).len() <= html.len());
        }
    }
}

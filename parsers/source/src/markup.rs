//! Converts Markdown and HTML to plain text.
//!
//! The results are not safe for a page: they are plain text, which must be escaped for display.

mod html;
mod links;

use std::borrow::Cow;

use memchr::{memchr, memchr2, memchr3};

use crate::finding::Str;

pub use html::text as html;
pub use links::{links, urls, without_links, without_targets};

/// Returns `text` without Markdown: the marks of headings and of bold text, fences, and the targets of links. HTML tags
/// that format text are also removed. Other tags are part of the text and are kept, as are backticks and code. Code of
/// a fence is indented by four spaces, so that it is not read as text.
///
/// ```
/// use finding_source::markup::plain;
///
/// assert_eq!(plain("## Impact\nThis **may** [leak](https://a.example).<br/>Use `x`."), "Impact\nThis may leak.\nUse `x`.");
/// assert_eq!(plain("a < b, x**2 and <script>"), "a < b, x**2 and <script>");
/// ```
#[must_use]
pub fn plain<'t>(text: impl Into<Str<'t>>) -> Str<'t> {
    let text = text.into();
    let bytes = text.as_bytes();
    if memchr3(b'[', b'#', b'<', bytes).is_none() && memchr3(b'*', b'`', b'~', bytes).is_none() {
        return text;
    }
    if html::begins_with_block(&text) {
        return Cow::Owned(html(&text, text.len()));
    }
    let text = links::text_of_links(text, links::Links::OutsideCode);
    if memchr2(b'#', b'<', text.as_bytes()).is_none()
        && memchr3(b'*', b'`', b'~', text.as_bytes()).is_none()
    {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    // Whether the text is in a fence, and whether that is one of backticks.
    let (mut fenced, mut ticks) = (false, false);
    for (at, line) in text.split('\n').enumerate() {
        let bare = line.trim_start();
        if bare.starts_with("```") || bare.starts_with("~~~") {
            // A fence that opens and closes on one line is inline code.
            let rest = bare.get(3..).filter(|rest| !rest.contains("```"));
            if let Some(rest) = rest {
                fenced = !fenced;
                ticks = bare.starts_with("```");
                // The name of a language is one word. More of them are code that some tools write into the line.
                if fenced && rest.trim().contains(' ') {
                    push_code(rest.trim(), &mut out);
                }
                continue;
            }
        }
        // Such tools end the code in a line of it, too.
        if let Some(code) = line
            .trim_end()
            .strip_suffix("```")
            .filter(|_| fenced && ticks)
        {
            fenced = false;
            push_code(code.trim_end(), &mut out);
            continue;
        }
        if fenced {
            push_code(line, &mut out);
            continue;
        }
        if at > 0 && !out.is_empty() {
            out.push('\n');
        }
        inline(heading(line).unwrap_or(line), &mut out);
    }
    if out == *text {
        return text;
    }
    Cow::Owned(out)
}

/// Appends a line of code as a line of its own.
fn push_code(line: &str, out: &mut String) {
    if !out.is_empty() {
        out.push('\n');
    }
    if !line.trim().is_empty() {
        out.push_str("    ");
        out.push_str(line);
    }
}

/// Returns the text of a heading: `## Words ##`.
pub(crate) fn heading(line: &str) -> Option<&str> {
    leveled(line).map(|(_, words)| words)
}

/// Returns a text that begins with a heading, perhaps joined to one line, without the mark and a word such as `Summary`.
///
/// ```
/// use finding_source::markup::without_heading;
///
/// assert_eq!(without_heading("## Summary In `a.ts`, tags are kept."), "In `a.ts`, tags are kept.");
/// assert_eq!(without_heading("#1234"), "#1234");
/// ```
#[must_use]
pub fn without_heading(text: &str) -> &str {
    const WORDS: [&str; 5] = ["summary", "overview", "description", "details", "impact"];
    let words = text.trim_start_matches('#');
    if words.len() == text.len() || !words.starts_with(char::is_whitespace) {
        return text;
    }
    let words = words.trim();
    let (first, rest) = words.split_once(char::is_whitespace).unwrap_or((words, ""));
    let is_word = WORDS.iter().any(|word| first.eq_ignore_ascii_case(word));
    let words = if is_word { rest.trim_start() } else { words };
    if words.is_empty() { text } else { words }
}

/// Returns the level and the text of a heading.
fn leveled(line: &str) -> Option<(usize, &str)> {
    let line = line.trim();
    let words = line.trim_start_matches('#');
    let level = line.len() - words.len();
    let is_heading = (1..=6).contains(&level) && words.starts_with([' ', '\t']);
    is_heading.then(|| (level, words.trim_end_matches('#').trim()))
}

/// Appends `line` without bold marks and formatting tags. Code between backticks is not changed.
fn inline(line: &str, out: &mut String) {
    let mut rest = line;
    // If a mark has no end, later ones in the line have none either.
    let (mut bold_ends, mut code_ends) = (true, true);
    let mut bold = false;
    while let Some(at) = memchr3(b'*', b'`', b'<', rest.as_bytes()) {
        let (before, mark) = rest.split_at(at);
        out.push_str(before);
        let mut taken = 1;
        if mark.starts_with('`') {
            match mark
                .get(1..)
                .and_then(|code| code.find('`'))
                .filter(|_| code_ends)
            {
                Some(length) => taken = length + 2,
                None => code_ends = false,
            }
            out.push_str(&mark[..taken]);
        } else if let Some(content) = mark.strip_prefix("**") {
            taken = 2;
            let word = |c: Option<char>| c.is_some_and(|c| !c.is_whitespace() && c != '*');
            if bold && word(out.chars().next_back()) {
                bold = false;
                // The ends of bold words are seen, but not written: `**DISPUTED**A failure`.
                if content.starts_with(char::is_alphanumeric) {
                    out.push(' ');
                }
            } else if !bold
                && bold_ends
                && word(content.chars().next())
                && !before.ends_with(|c: char| c.is_alphanumeric())
            {
                // Bold text ends after a word, so `x ** y` is not bold.
                bold = content
                    .match_indices("**")
                    .any(|(end, _)| word(content[..end].chars().next_back()));
                bold_ends = bold;
                if !bold {
                    out.push_str("**");
                }
            } else {
                out.push_str("**");
            }
        } else if let Some((length, space)) = html::formatting_tag(mark) {
            taken = length;
            if let Some(space) = space.filter(|_| !out.is_empty() && !out.ends_with('\n')) {
                out.push_str(space);
            }
        } else {
            out.push_str(&mark[..1]);
        }
        rest = &mark[taken..];
    }
    out.push_str(rest);
}

/// Returns a text that a tool escaped once too often, with the characters that `references` stand for. Each reference is
/// without its `&`. A text that has one of the characters was not escaped, like one with another `&`, and is not changed.
///
/// ```
/// use finding_source::markup::unescaped;
///
/// let references = [("lt;", '<'), ("amp;", '&')];
/// assert_eq!(unescaped("a &lt; b, &amp;lt;".into(), &references), "a < b, &lt;");
/// assert_eq!(unescaped("a < b, &lt;".into(), &references), "a < b, &lt;");
/// ```
#[must_use]
pub fn unescaped<'t>(text: Str<'t>, references: &[(&str, char)]) -> Str<'t> {
    let is_escaped = |c: char| c != '&' && references.iter().any(|(_, own)| *own == c);
    if memchr(b'&', text.as_bytes()).is_none() || text.contains(is_escaped) {
        return text;
    }
    let mut pieces = text.split('&');
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let found = |(reference, c): &(&str, char)| Some((*c, piece.strip_prefix(reference)?));
        let Some((c, rest)) = references.iter().find_map(found) else {
            return text;
        };
        out.push(c);
        out.push_str(rest);
    }
    Cow::Owned(out)
}

/// Returns the text below the first heading with one of these names, in any letter case, up to the next heading, and
/// the text without that section. If a deeper heading follows at once, the text is that below the deeper one. Returns
/// `None` without such a heading, or without text below it.
///
/// ```
/// use finding_source::markup::section;
///
/// let text = "Cuts texts.\n\n## Recommendation\n\nUpdate to 5.0.0.\n\n## References\n";
/// let (advice, rest) = section(text, &["recommendation"]).unwrap();
/// assert_eq!((advice, &*rest), ("Update to 5.0.0.", "Cuts texts.\n\n## References\n"));
/// ```
#[must_use]
pub fn section<'t>(text: &'t str, names: &[&str]) -> Option<(&'t str, String)> {
    memchr(b'#', text.as_bytes())?;
    let is_edge = |c: char| matches!(c, '*' | ':') || c.is_whitespace();
    let is_named = |words: &str| {
        let words = words.trim_matches(is_edge);
        names.iter().any(|name| name.eq_ignore_ascii_case(words))
    };
    // The level and the start of the heading, and the start of the text below it.
    let mut found: Option<(usize, usize, usize)> = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let (start, end) = (at, at + line.len());
        at = end;
        let Some((level, words)) = leveled(line) else {
            continue;
        };
        if let Some((above, before, begin)) = found {
            if let Some(section) = of(text, before, begin, start) {
                return Some(section);
            }
            found = (level > above).then_some((above, before, end));
        }
        if found.is_none() && is_named(words) {
            found = Some((level, start, end));
        }
    }
    let (_, before, begin) = found?;
    of(text, before, begin, text.len())
}

/// Returns the text from `begin` to `end`, and the text without the part from `before` to `end`, or `None` if the
/// former is blank.
fn of(text: &str, before: usize, begin: usize, end: usize) -> Option<(&str, String)> {
    let section = text.get(begin..end)?.trim();
    let rest = [text.get(..before)?, text.get(end..)?].concat();
    (!section.is_empty()).then_some((section, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_markdown_and_formatting_tags_are_left_out() {
        for (text, expected) in [
            ("plain", "plain"),
            ("# One #\ntwo", "One\ntwo"),
            ("#include <x>", "#include <x>"),
            ("**a b** and 2**3 ** x", "a b and 2**3 ** x"),
            ("**open", "**open"),
            ("**DISPUTED**A failure, **a**.", "DISPUTED A failure, a."),
            ("a **/*.js** b", "a /*.js b"),
            (
                "```js\nx **y** <b>\n\n```\nafter",
                "    x **y** <b>\n\nafter",
            ),
            ("```x``` y", "```x``` y"),
            (
                "``` // a b\nc **d**\n}) ```\nX",
                "    // a b\n    c **d**\n    })\nX",
            ),
            ("A.\n~~~\nb```\nc\n~~~", "A.\n    b```\n    c"),
            (
                "`<b>` <b>bold</b> <T> List<String>",
                "`<b>` bold <T> List<String>",
            ),
            ("one<br>two<br />three", "one\ntwo\nthree"),
            ("a *b c = d => e", "a *b c = d => e"),
            ("<p>One &amp; two.</p><p>Three.</p>", "One & two.\n\nThree."),
            ("see [a](https://a.example) and [b](1)", "see a and b"),
            ("![image](https://a.example/i.png)x", "imagex"),
            (
                r"`[a](b)` and \[c\] in `\[d\]`",
                r"`[a](b)` and [c] in `\[d\]`",
            ),
            ("``[a](b)`c`` [`d[0]`](e)", "``[a](b)`c`` `d[0]`"),
            ("a ` b [c](d)\n` e", "a ` b c\n` e"),
            (
                "[a](b)\n```js\n[c](d)\n`x\n```\n[e](f)",
                "a\n    [c](d)\n    `x\ne",
            ),
            ("~~~\n[a](b)\n~~~\n~[c](d)", "    [a](b)\n~c"),
            ("```\n[a](b)", "    [a](b)"),
        ] {
            assert_eq!(plain(text), expected, "{text}");
        }
    }

    #[test]
    fn marks_without_an_end_take_linear_time() {
        // In quadratic time this would take minutes.
        for piece in [
            "**a ",
            "`a",
            "``a`",
            "a ```",
            "~~~",
            "[`a](",
            "<b ",
            "[a](",
            "# a\n",
            "```\n",
            "**a**b",
            "**a **a x**",
            "<b> >",
        ] {
            let text = piece.repeat(400_000);
            assert!(plain(&*text).len() <= text.len());
        }
    }

    #[test]
    fn a_text_is_unescaped_once_and_only_if_all_of_it_was_escaped() {
        let references = [("#39;", '\''), ("lt;", '<'), ("gt;", '>'), ("amp;", '&')];
        for (text, expected) in [
            ("a &lt; b &amp;&amp; &#39;c&#39; &gt;", "a < b && 'c' >"),
            ("the entity &amp;lt;", "the entity &lt;"),
            ("it's &lt;", "it's &lt;"),
            ("a & b &lt;", "a & b &lt;"),
            ("&nbsp; &lt;", "&nbsp; &lt;"),
            ("say \"&gt;\"", "say \">\""),
            ("plain", "plain"),
            ("", ""),
        ] {
            assert_eq!(unescaped(text.into(), &references), expected, "{text}");
        }
    }

    #[test]
    fn a_section_ends_at_the_next_heading() {
        let text = "A.\n### Fix:\nB.\n\nC.\n# Other\nD.";
        let (section, rest) = section(text, &["fix"]).unwrap();
        assert_eq!((section, &*rest), ("B.\n\nC.", "A.\n# Other\nD."));
        let names = ["fix", "solution"];
        assert_eq!(
            super::section("# Fix\n\n# Solution\nE.", &names).unwrap().0,
            "E."
        );
        // Appknox divides its section with the advice.
        let (section, rest) =
            super::section("A.\n## Fix\n\n### Good:\nB.\n### Bad:\nC.\n", &names).unwrap();
        assert_eq!((section, &*rest), ("B.", "A.\n### Bad:\nC.\n"));
        assert!(super::section("## Fix\n## Good\nB.", &names).is_none());
        assert!(super::section("Fix\nE.", &names).is_none());
        assert!(super::section("# Fix\n\n", &names).is_none());
    }
}

//! Cuts and cleans text of a report for a member with a limit.

use std::borrow::Cow;

use finding::text::is_ascii_line;
use report_syntax::text::{letters_digits_and, trim};

/// The mark at the end of a cut text. It is one character, which is easy to count.
const MARK: char = '…';

/// A text that is borrowed from the report if it needs no cleaning.
pub(crate) type Str<'t> = Cow<'t, str>;

/// Returns the text as one line: every run of white space becomes a space. Returns `None` if nothing is left.
pub(crate) fn line(text: &str, most: usize) -> Option<Str<'_>> {
    cleaned(text, most, false)
}

/// Returns the same of a text that may be owned.
pub(crate) fn line_of(text: Str<'_>, most: usize) -> Option<Str<'_>> {
    match text {
        Cow::Borrowed(text) => line(text, most),
        Cow::Owned(text) => match line(&text, most)? {
            Cow::Borrowed(whole) if whole.len() == text.len() => Some(Cow::Owned(text)),
            line => Some(Cow::Owned(line.into_owned())),
        },
    }
}

/// Returns the text with its line breaks, or `None` if nothing is left.
pub(crate) fn block(text: &str, most: usize) -> Option<Str<'_>> {
    cleaned(text, most, true)
}

/// Returns at most `most` characters (code points) of `text`, including the mark, without hidden characters.
fn cleaned(text: &str, most: usize, lines: bool) -> Option<Str<'_>> {
    // Most texts are such lines and need no further work.
    let ready = is_ascii_line(text);
    let text = if ready { text } else { text.trim() };
    if text.len() <= most && (ready || is_clean(text, lines)) {
        return (!text.is_empty()).then_some(Cow::Borrowed(text));
    }
    let mut out = String::with_capacity(text.len().min(4 * most));
    let mut count = 0;
    let mut blank = false;
    for c in text.chars() {
        let c = match c {
            '\n' if lines => '\n',
            '\r' if lines => continue,
            c if c.is_whitespace() => ' ',
            c if is_hidden(c) => continue,
            c => c,
        };
        let repeated = c == ' ' && blank && !lines;
        blank = c == ' ';
        if repeated || (count == 0 && c.is_whitespace()) {
            continue;
        }
        if count == most {
            out.pop();
            while out.ends_with(char::is_whitespace) {
                out.pop();
            }
            out.push(MARK);
            return Some(Cow::Owned(out));
        }
        out.push(c);
        count += 1;
    }
    out.truncate(out.trim_end().len());
    (!out.is_empty()).then_some(Cow::Owned(out))
}

/// Returns whether a text without white space at its ends needs no change.
fn is_clean(text: &str, lines: bool) -> bool {
    let plain = |b: u8| matches!(b, b' '..=b'~' | b'\n');
    if lines && text.bytes().fold(true, |all, b| all & plain(b)) {
        return true;
    }
    let mut blank = false;
    text.chars().all(|c| {
        if c.is_ascii_graphic() {
            blank = false;
            return true;
        }
        let gap = blank && !lines;
        blank = c == ' ';
        match c {
            ' ' => !gap,
            '\n' => lines,
            c => !c.is_whitespace() && !is_hidden(c),
        }
    })
}

/// Returns whether a character is invisible, disturbs a terminal or changes the direction of text.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
        || (u32::from(c) & 0xfffe) == 0xfffe
}

/// The bytes that parts of ids may contain.
const ID_BYTES: [bool; 256] = letters_digits_and(b"._:@+-");

/// Returns a part of an id: characters other than letters, digits and `. _ : @ + -` become `-`.
pub(crate) fn id_part(text: &str, most: usize) -> Cow<'_, str> {
    replaced(trim(text), most, |b| ID_BYTES[usize::from(b)])
}

/// Returns at most `most` characters of `text`. Characters that do not fit become `-`.
pub(crate) fn replaced(text: &str, most: usize, fits: impl Fn(u8) -> bool) -> Cow<'_, str> {
    if text.len() <= most && text.bytes().all(&fits) {
        return Cow::Borrowed(text);
    }
    let fits = |c: char| u8::try_from(c).is_ok_and(&fits);
    let chars = text.chars().take(most);
    Cow::Owned(chars.map(|c| if fits(c) { c } else { '-' }).collect())
}

/// Returns a URL that is safe in a link: `http` or `https`, without spaces or hidden characters, at most `most`
/// characters. A longer URL is left out, since a part of it leads elsewhere.
pub(crate) fn web_address(text: &str, most: usize) -> Option<&str> {
    let text = trim(text);
    let scheme = ["https://", "http://"].iter().find_map(|scheme| {
        text.get(..scheme.len())
            .filter(|head| head.eq_ignore_ascii_case(scheme))
    })?;
    let fits = text.len() > scheme.len()
        && text.len() <= most
        && if text.is_ascii() {
            text.bytes().fold(true, |fits, b| {
                fits & matches!(b, b'!'..=b'~') & !matches!(b, b'<' | b'>' | b'"')
            })
        } else {
            !text
                .chars()
                .any(|c| c.is_whitespace() || is_hidden(c) || matches!(c, '<' | '>' | '"'))
        };
    fits.then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_cut_between_characters_and_says_so() {
        assert_eq!(line("abcdef", 6).as_deref(), Some("abcdef"));
        assert_eq!(line("abcdefg", 6).as_deref(), Some("abcde…"));
        assert_eq!(line("ééééééé", 3).as_deref(), Some("éé…"));
        assert_eq!(line("ab  😀😀", 4).as_deref(), Some("ab…"));
        assert_eq!(block("one\r\ntwo three", 8).as_deref(), Some("one\ntwo…"));
    }

    #[test]
    fn text_of_wide_characters_is_cut_at_every_length() {
        // The characters have one to four bytes, and some are combined.
        let family = "a\u{e9}\u{20ac}\u{1f468}\u{1f3fd}\u{301} ";
        for before in 0..4 {
            let text = ["x".repeat(before), family.repeat(6)].concat();
            let whole = text.trim_end().chars().count();
            for most in 1..=whole {
                for cut in [line(&text, most), block(&text, most)] {
                    let cut = cut.unwrap();
                    assert!(cut.chars().count() <= most, "{most}: {cut:?}");
                    assert_eq!(cut.ends_with(MARK), most < whole, "{most}: {cut:?}");
                    let kept = cut.trim_end_matches(MARK);
                    assert!(text.starts_with(kept), "{most}: {cut:?}");
                }
            }
        }
    }

    #[test]
    fn invisible_text_is_absent() {
        for text in [
            "",
            " \r\n\t",
            "\u{0}\u{1b}",
            "\u{202e}\u{2066}\u{61c}",
            "\u{200b} \u{feff}",
        ] {
            assert_eq!(line(text, 10), None, "{text:?}");
            assert_eq!(block(text, 10), None, "{text:?}");
        }
    }

    #[test]
    fn hidden_characters_are_removed_and_lines_become_spaces() {
        assert_eq!(
            line("a\u{1b}[2J\n\n b\u{202e}c", 99).as_deref(),
            Some("a[2J bc")
        );
        assert_eq!(block("a\u{7}\n\tb", 99).as_deref(), Some("a\n b"));
    }

    #[test]
    fn cleaning_does_not_depend_on_the_position() {
        for at in 0..40 {
            for c in ('\0'..='\u{ff}').chain(['\u{200b}', '\u{2028}', '\u{feff}']) {
                let mut text: Vec<char> = "abcdefghij".repeat(4).chars().collect();
                text[at] = c;
                let text = text.into_iter().collect::<String>();
                let (before, behind) = (&text[..at], &text[at + c.len_utf8()..]);
                let (blank, end) = (c.is_whitespace(), at == 0 || at == 39);
                let put = match c {
                    _ if blank && end => String::new(),
                    _ if blank => " ".to_owned(),
                    _ if is_hidden(c) => String::new(),
                    _ => c.to_string(),
                };
                let expected = [before, &*put, behind].concat();
                assert_eq!(
                    line(&text, 99).as_deref(),
                    Some(&*expected),
                    "{c:?} at {at}"
                );
                let put = match c {
                    '\n' if !end => "\n",
                    '\r' => "",
                    _ => &*put,
                };
                let expected = [before, put, behind].concat();
                assert_eq!(
                    block(&text, 99).as_deref(),
                    Some(&*expected),
                    "{c:?} at {at}"
                );
            }
        }
    }

    #[test]
    fn addresses_are_whole_or_absent() {
        assert_eq!(
            web_address(" https://a.b/c?d=e ", 99),
            Some("https://a.b/c?d=e")
        );
        for text in [
            "https://",
            "javascript:alert(1)",
            "https://a b",
            "https://a.b/<x>",
            "ftp://a.b",
        ] {
            assert_eq!(web_address(text, 99), None, "{text}");
        }
        assert_eq!(web_address("https://a.b/cdef", 12), None);
    }
}

//! Texts of reports as single lines, without terminal colors and control characters.

use std::borrow::Cow;

use wide::{CmpEq, CmpLt, i8x16};

/// Returns all of `text` as one line: without white space at its ends and terminal colors, and with one space for each
/// run of white space and control characters. Borrowed if it already has this form, as almost every message does.
///
/// ```
/// # use report_syntax::text::one_line;
/// assert_eq!(one_line(" int\n  given,\r\n\u{1b}[31mstring\u{1b}[0m expected "), "int given, string expected");
/// ```
#[must_use]
pub fn one_line<'t>(text: impl Into<Cow<'t, str>>) -> Cow<'t, str> {
    let text = text.into();
    if is_line(&text) {
        return text;
    }
    Cow::Owned(joined(&text))
}

/// Returns the first line of `text` that is not blank, in the same form.
///
/// ```
/// # use report_syntax::text::first_line;
/// assert_eq!(first_line("\nint  given\nstring expected"), "int given");
/// ```
#[must_use]
pub fn first_line<'t>(text: impl Into<Cow<'t, str>>) -> Cow<'t, str> {
    let text = text.into();
    if is_line(&text) {
        return text;
    }
    Cow::Owned(joined(text.trim_start().lines().next().unwrap_or_default()))
}

/// Returns `text` without white space and control characters at its ends, or `None` if nothing is left.
///
/// ```
/// # use report_syntax::text::trimmed;
/// assert_eq!(trimmed("\n High\n").as_deref(), Some("High"));
/// assert_eq!(trimmed(" \n"), None);
/// assert_eq!(trimmed("\u{1d}"), None);
/// ```
#[must_use]
pub fn trimmed<'t>(text: impl Into<Cow<'t, str>>) -> Option<Cow<'t, str>> {
    fn trim(text: &str) -> &str {
        if ends_visibly(text) {
            return text;
        }
        text.trim_matches(|c: char| c.is_whitespace() || c.is_control())
    }
    let text = match text.into() {
        Cow::Borrowed(text) => Cow::Borrowed(trim(text)),
        Cow::Owned(text) if trim(&text).len() == text.len() => Cow::Owned(text),
        Cow::Owned(text) => Cow::Owned(trim(&text).to_owned()),
    };
    (!text.is_empty()).then_some(text)
}

/// Returns `text` without white space at its ends, as [`str::trim`] does, which costs more for the many texts that have
/// none.
///
/// ```
/// # use report_syntax::text::trim;
/// assert_eq!((trim("a b"), trim(" \u{3000}a")), ("a b", "a"));
/// ```
#[must_use]
#[inline]
pub fn trim(text: &str) -> &str {
    match ends_visibly(text) {
        true => text,
        false => text.trim(),
    }
}

/// Returns true if the first and the last byte are printable ASCII characters other than a space.
#[inline]
fn ends_visibly(text: &str) -> bool {
    matches!(
        text.as_bytes(),
        [b'!'..=b'~'] | [b'!'..=b'~', .., b'!'..=b'~']
    )
}

/// Returns `text` with `to` in each place of `from`. Borrowed if there is none, as in most texts.
///
/// ```
/// # use report_syntax::text::replaced;
/// assert_eq!(replaced("a%0A%b%0A", "%0A", "\n"), "a\n%b\n");
/// ```
#[must_use]
pub fn replaced<'t>(text: impl Into<Cow<'t, str>>, from: &str, to: &str) -> Cow<'t, str> {
    let text = text.into();
    let Some(&first) = from.as_bytes().first() else {
        return text;
    };
    let mut out = String::new();
    let mut done = 0;
    // A byte is found sooner than a text.
    for at in memchr::memchr_iter(first, text.as_bytes()) {
        if at >= done && text.get(at..).is_some_and(|rest| rest.starts_with(from)) {
            if done == 0 {
                out.reserve(text.len() + to.len());
            }
            out.push_str(&text[done..at]);
            out.push_str(to);
            done = at + from.len();
        }
    }
    if done == 0 {
        return text;
    }
    out.push_str(&text[done..]);
    Cow::Owned(out)
}

/// Returns the beginning of `text`, at most `most` bytes long, in whole characters.
#[must_use]
pub fn prefix(text: &str, most: usize) -> &str {
    let mut end = most.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}

/// Returns whether `text` has the form of [`one_line`].
#[must_use]
pub fn is_line(text: &str) -> bool {
    let bytes = text.as_bytes();
    is_line_of_ascii(bytes).unwrap_or_else(|| is_odd_line(bytes))
}

/// Returns whether `text` has this form and only printable ASCII characters.
///
/// ```
/// # use report_syntax::text::is_ascii_line;
/// assert!(is_ascii_line("a line") && !is_ascii_line("a  line") && !is_ascii_line("une ligne hach\u{e9}e"));
/// ```
#[must_use]
pub fn is_ascii_line(text: &str) -> bool {
    is_line_of_ascii(text.as_bytes()) == Some(true)
}

/// Returns `None` if there are bytes other than spaces and printable ASCII.
fn is_line_of_ascii(bytes: &[u8]) -> Option<bool> {
    const LANE: usize = 16;
    if bytes.first() == Some(&b' ') || bytes.last() == Some(&b' ') {
        return Some(false);
    }
    let mut rest = bytes;
    let mut ended_blank = 0;
    while let Some((lane, behind)) = rest.split_first_chunk::<LANE>() {
        let blanks = blanks(*lane)?;
        if blanks & (blanks << 1 | ended_blank) != 0 {
            return Some(false);
        }
        ended_blank = blanks >> (LANE - 1);
        rest = behind;
    }
    if rest.is_empty() {
        return Some(true);
    }
    // The last lane overlaps the previous one.
    let Some(last) = bytes.last_chunk() else {
        return is_short_line_of_ascii(bytes);
    };
    let blanks = blanks(*last)?;
    Some(blanks & blanks << 1 == 0)
}

/// Returns a table of ASCII letters, digits and `others`, by byte.
///
/// ```
/// # use report_syntax::text::letters_digits_and;
/// const OF_A_NAME: [bool; 256] = letters_digits_and(b"-_");
/// assert!(b"a-1".iter().all(|&byte| OF_A_NAME[usize::from(byte)]) && !OF_A_NAME[usize::from(b'/')]);
/// ```
#[must_use]
pub const fn letters_digits_and(others: &[u8]) -> [bool; 256] {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 128 {
        table[byte] = (byte as u8).is_ascii_alphanumeric();
        byte += 1;
    }
    let mut at = 0;
    while at < others.len() {
        table[others[at] as usize] = true;
        at += 1;
    }
    table
}

/// Returns the bytes of a text of fewer than 16 bytes in two words, whose order is that of the text. The words share bytes,
/// and a word that is not full is filled up with `.`. Takes a few steps, without a loop or a copy.
///
/// ```
/// # use report_syntax::text::short_words;
/// let words = short_words(b"one word").map(u64::to_le_bytes);
/// assert_eq!(words, [*b"one word", *b"one word"]);
/// assert_eq!(short_words(b"a longer one").map(u64::to_le_bytes), [*b"a longer", *b"nger one"]);
/// assert_eq!(short_words(b"a word").map(u64::to_le_bytes), [*b"a wo....", *b"word...."]);
/// ```
#[must_use]
#[inline]
pub fn short_words(text: &[u8]) -> [u64; 2] {
    const FILL: u64 = u64::from_le_bytes([b'.'; 8]);
    if let (Some(first), Some(last)) = (text.first_chunk(), text.last_chunk()) {
        return [first, last].map(|word| u64::from_le_bytes(*word));
    }
    if let (Some(first), Some(last)) = (text.first_chunk(), text.last_chunk()) {
        return [first, last].map(|half| u64::from(u32::from_le_bytes(*half)) | FILL << 32);
    }
    let byte = |at: usize| u64::from(text.get(at).copied().unwrap_or(b'.')) << (8 * at);
    let word = byte(0) | byte(1) | byte(2) | FILL << 24;
    [word, word]
}

/// Returns the same as [`is_line_of_ascii`] for a text of fewer than 16 bytes.
#[inline]
fn is_short_line_of_ascii(bytes: &[u8]) -> Option<bool> {
    const EACH: u64 = u64::from_le_bytes([1; 8]);
    const HIGHEST: u64 = EACH << 7;
    let words = short_words(bytes);
    // Carries between bytes only occur after a byte that is not ASCII or less than a space.
    let odd = |word: u64| word | word.wrapping_sub(EACH * 0x20) | word.wrapping_add(EACH);
    if (odd(words[0]) | odd(words[1])) & HIGHEST != 0 {
        return None;
    }
    let is_gap = |word: u64| {
        let spaces = !((word ^ (EACH * 0x20)) + EACH * 0x7f) & HIGHEST;
        spaces & spaces << 8 != 0
    };
    Some(!is_gap(words[0]) && !is_gap(words[1]))
}

/// Returns the spaces in a lane, one bit each, or `None` if there are bytes other than spaces and printable ASCII.
#[inline]
fn blanks(lane: [u8; 16]) -> Option<i32> {
    let lane = i8x16::new(lane.map(|byte| byte as i8));
    // As signed numbers, bytes beyond ASCII are also less than a space.
    let odd = lane.cmp_lt(i8x16::splat(0x20)) | lane.cmp_eq(i8x16::splat(0x7f));
    let blanks = lane.cmp_eq(i8x16::splat(0x20));
    odd.none().then(|| blanks.move_mask())
}

/// Returns whether text without spaces at its ends is a line, with any characters.
fn is_odd_line(bytes: &[u8]) -> bool {
    // Without an early exit, so that many bytes are processed in one step. White space beyond ASCII is allowed if it
    // does not break the line.
    let control = bytes
        .iter()
        .fold(false, |odd, &b| odd | (b < b' ') | (b == 0x7f));
    let pairs = bytes.iter().zip(bytes.get(1..).unwrap_or_default());
    let gap = pairs.fold(false, |odd, (&a, &b)| {
        // The controls U+0080 to U+009F, and the last byte of U+2028 or U+2029.
        let beyond_ascii = ((a == 0xc2) & (b < 0xa0)) | ((a == 0x80) & (b & 0xfe == 0xa8));
        odd | ((a == b' ') & (b == b' ')) | beyond_ascii
    });
    !control && !gap
}

fn joined(text: &str) -> String {
    const ESCAPE: char = '\u{1b}';
    let mut line = String::with_capacity(text.len());
    // The text on both sides of a color sequence may be one word.
    let mut ended = true;
    for (at, piece) in text.split(ESCAPE).enumerate() {
        let plain = if at == 0 { piece } else { after_color(piece) };
        let parts = plain.split(|c: char| c.is_whitespace() || c.is_control());
        for (at, word) in parts.enumerate() {
            ended |= at > 0;
            if !word.is_empty() {
                if ended && !line.is_empty() {
                    line.push(' ');
                }
                line.push_str(word);
                ended = false;
            }
        }
    }
    line
}

/// Returns the text after a terminal control sequence (ECMA-48, section 5.4), such as the `[31m` for red.
fn after_color(text: &str) -> &str {
    let end = text
        .strip_prefix('[')
        .and_then(|rest| rest.find(|c| matches!(c, '@'..='~')));
    end.and_then(|end| text.get(end + 2..)).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_place_is_replaced_once() {
        for (text, from, to, expected) in [
            ("aaa", "aa", "a", "aa"),
            ("\r\n\r", "\r", "", "\n"),
            ("&amp;amp;", "&amp;", "&", "&amp;"),
            ("\u{e9}\u{e8}\u{e9}", "\u{e9}", "e", "e\u{e8}e"),
            ("a", "", "b", "a"),
            ("ab", "abc", "", "ab"),
        ] {
            assert_eq!(replaced(text, from, to), expected, "{text}");
        }
        assert!(matches!(replaced("50 %", "%0A", "\n"), Cow::Borrowed(_)));
    }

    #[test]
    fn the_check_of_a_line_does_not_depend_on_positions() {
        for length in 0..70 {
            let line = "ab".repeat(length);
            assert!(is_line(&line) && is_ascii_line(&line));
            for at in 0..=length * 2 {
                let (before, behind) = line.split_at(at);
                let with = |odd: &str| is_line(&[before, odd, behind].concat());
                let inside = at > 0 && at < line.len();
                let ascii = |odd: &str| is_ascii_line(&[before, odd, behind].concat());
                assert_eq!((with(" "), ascii(" ")), (inside, inside), "{length} {at}");
                assert!(!ascii("\u{e9}") && !ascii("  ") && !ascii("\t") && ascii("~"));
                assert!(with("\u{e9}") && with("\u{a0}"), "{length} {at}");
                assert_eq!(with(" \u{e9}"), at > 0, "{length} {at}");
                for odd in [
                    "  ",
                    "\u{e9}  .",
                    "\n",
                    "\u{7f}",
                    "\u{1b}",
                    "\u{85}",
                    "\u{2028}",
                ] {
                    assert!(!with(odd), "{length} {at} {odd:?}");
                }
            }
        }
    }

    #[test]
    fn every_byte_of_a_short_text_is_checked() {
        for length in 1..16 {
            for at in 0..length {
                for byte in 0..=u8::MAX {
                    let mut text = [b'a'; 15];
                    text[at] = byte;
                    let text = &text[..length];
                    let is_ascii = matches!(byte, b' '..=b'~');
                    let is_inside = at > 0 && at + 1 < length;
                    let expected = match byte {
                        b' ' => Some(is_inside),
                        _ => is_ascii.then_some(true),
                    };
                    assert_eq!(is_line_of_ascii(text), expected, "{text:?}");
                    if is_inside && at + 2 < length {
                        let mut text = text.to_vec();
                        text[at + 1] = b' ';
                        let expected = is_ascii.then_some(byte != b' ');
                        assert_eq!(is_line_of_ascii(&text), expected, "{text:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_line_is_borrowed_and_other_text_becomes_a_line() {
        for line in ["", "a", "a b: c\\d é 🚨", "a\u{a0}b", "\u{2000}\u{203f}©"] {
            assert!(matches!(one_line(line), Cow::Borrowed(same) if same == line));
            assert!(matches!(first_line(line), Cow::Borrowed(same) if same == line));
        }
        for (text, all, first) in [
            (" ", "", ""),
            ("a ", "a", "a"),
            ("a  b", "a b", "a b"),
            ("\r\n a\t b\r\nc", "a b c", "a b"),
            ("\u{1b}[1;31mred\u{1b}[0m\u{7} x", "red x", "red x"),
            (
                "r\u{1b}[1me\u{1b}[0md \u{1b}[1m x\u{1b}[0m",
                "red x",
                "red x",
            ),
            ("\u{1b}", "", ""),
            // Terminals may interpret the first as the start of a control sequence.
            ("a\u{9b}2Jb\u{80}", "a 2Jb", "a 2Jb"),
            ("a\u{85}b\u{2028}c\u{2029}d", "a b c d", "a b c d"),
            ("a\u{1b}[", "a[", "a["),
            ("a\u{1b}]0;é", "a]0;é", "a]0;é"),
        ] {
            assert_eq!(
                (&*one_line(text), &*first_line(text)),
                (all, first),
                "{text:?}"
            );
        }
    }
}

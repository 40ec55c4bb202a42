//! Text of a report made fit for a member with a limit.

use std::borrow::Cow;

use finding_source::url;

/// What stands where text was cut. One character, so that it is easily counted.
const MARK: char = '…';

/// One line: every run of white space becomes a blank. `None` when nothing is left.
pub(crate) fn line(text: &str, most: usize) -> Option<String> {
    cleaned(text, most, false)
}

/// Text with its line breaks. `None` when nothing is left.
pub(crate) fn block(text: &str, most: usize) -> Option<String> {
    cleaned(text, most, true)
}

/// At most `most` characters (code points) of `text`, the mark counted, without what may not be shown.
fn cleaned(text: &str, most: usize, lines: bool) -> Option<String> {
    let text = url::redact_message(text.trim());
    if text.len() <= most && is_plain(text.as_bytes(), lines) {
        return (!text.is_empty()).then(|| text.into_owned());
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
            return Some(out);
        }
        out.push(c);
        count += 1;
    }
    out.truncate(out.trim_end().len());
    (!out.is_empty()).then_some(out)
}

/// Whether there is nothing to clean: only what ASCII prints, and no two blanks in a row where `lines` is false, only
/// that and line feeds where it is true.
fn is_plain(text: &[u8], lines: bool) -> bool {
    let mut words = text.chunks_exact(8);
    let mut before = 0;
    let mut odd = 0;
    let mut look = |bytes: [u8; 8]| {
        let word = u64::from_le_bytes(bytes);
        let blanks = equal(word, b' ');
        odd |= word & each(0x80);
        // With its highest bit set, what is less than a blank loses it.
        let low = !((word | each(0x80)) - each(b' ')) & each(0x80);
        odd |= equal(word, 0x7f);
        if lines {
            odd |= low & !equal(word, b'\n');
        } else {
            odd |= low | (blanks & ((blanks << 8) | before));
            before = blanks >> 56;
        }
    };
    for word in &mut words {
        look(word.try_into().unwrap_or_default());
    }
    let mut last = *b"!!!!!!!!";
    for (to, from) in last.iter_mut().zip(words.remainder()) {
        *to = *from;
    }
    look(last);
    odd == 0
}

/// A word of eight times this byte.
const fn each(byte: u8) -> u64 {
    u64::from_ne_bytes([byte; 8])
}

/// The highest bit of every byte of `word` that is `byte`, which is ASCII.
const fn equal(word: u64, byte: u8) -> u64 {
    let other = word ^ each(byte);
    // Exact for each byte: nothing is carried from one into the next.
    !(((other & each(0x7f)) + each(0x7f)) | other) & each(0x80)
}

/// Characters that show nothing, disturb a terminal or turn the direction of text around.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
        || (u32::from(c) & 0xfffe) == 0xfffe
}

/// A part of an id: what is no letter, digit or one of `. _ : @ + -` becomes `-`.
pub(crate) fn id_part(text: &str, most: usize) -> Cow<'_, str> {
    replaced(text.trim(), most, |b| {
        b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b':' | b'@' | b'+' | b'-')
    })
}

/// At most `most` characters of `text`; one that does not fit becomes `-`.
pub(crate) fn replaced(text: &str, most: usize, fits: impl Fn(u8) -> bool) -> Cow<'_, str> {
    if text.len() <= most && text.bytes().all(&fits) {
        return Cow::Borrowed(text);
    }
    let fits = |c: char| u8::try_from(c).is_ok_and(&fits);
    let chars = text.chars().take(most);
    Cow::Owned(chars.map(|c| if fits(c) { c } else { '-' }).collect())
}

/// A web address as it may stand in a link: `http` or `https`, without blanks or hidden characters, and no longer
/// than `most` characters. An address is never cut: half a one leads elsewhere.
pub(crate) fn web_address(text: &str, most: usize) -> Option<String> {
    let text = url::redact(text.trim());
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
    fits.then(|| text.into_owned())
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
        // Of one to four bytes, some of several characters each.
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
    fn what_shows_nothing_is_nothing() {
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
    fn hidden_characters_go_and_lines_become_blanks() {
        assert_eq!(
            line("a\u{1b}[2J\n\n b\u{202e}c", 99).as_deref(),
            Some("a[2J bc")
        );
        assert_eq!(block("a\u{7}\n\tb", 99).as_deref(), Some("a\n b"));
    }

    #[test]
    fn text_without_anything_to_clean_is_told_from_all_other() {
        // Any byte at any place of a word, and two bytes across the end of one.
        for at in 0..20 {
            for byte in 0..=255 {
                let mut text = *b"abcdefghijklmnopqrst";
                text[at] = byte;
                let plain = matches!(byte, b' '..=b'~');
                assert_eq!(is_plain(&text, false), plain, "{byte} at {at}");
                assert_eq!(
                    is_plain(&text, true),
                    plain || byte == b'\n',
                    "{byte} at {at}"
                );
                if let Some(next) = text.get_mut(at + 1) {
                    *next = b' ';
                    assert_eq!(
                        is_plain(&text, false),
                        plain && byte != b' ',
                        "{byte} at {at}"
                    );
                    assert_eq!(
                        is_plain(&text, true),
                        plain || byte == b'\n',
                        "{byte} at {at}"
                    );
                }
            }
        }
        assert!(is_plain(b"", false) && is_plain(b"a b c d e f g", false));
    }

    #[test]
    fn addresses_are_whole_or_absent() {
        assert_eq!(
            web_address(" https://a.b/c?d=e ", 99).as_deref(),
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

//! Text of a report made fit for a member with a limit.

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
    let text = text.trim();
    let plain = |b: u8| matches!(b, b' '..=b'~') || (lines && b == b'\n');
    if text.len() <= most && text.bytes().all(plain) && (lines || !text.contains("  ")) {
        return (!text.is_empty()).then(|| text.to_owned());
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

/// Characters that show nothing, disturb a terminal or turn the direction of text around.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
        || (u32::from(c) & 0xfffe) == 0xfffe
}

/// A part of an id: what is no letter, digit or one of `. _ : @ + -` becomes `-`.
pub(crate) fn id_part(text: &str, most: usize) -> String {
    let fits =
        |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | ':' | '@' | '+' | '-');
    text.trim()
        .chars()
        .take(most)
        .map(|c| if fits(c) { c } else { '-' })
        .collect()
}

/// A web address as it may stand in a link: `http` or `https`, without blanks or hidden characters, and no longer
/// than `most` characters. An address is never cut: half a one leads elsewhere.
pub(crate) fn web_address(text: &str, most: usize) -> Option<String> {
    let text = text.trim();
    let scheme = ["https://", "http://"].iter().find_map(|scheme| {
        text.get(..scheme.len())
            .filter(|head| head.eq_ignore_ascii_case(scheme))
    })?;
    let fits = text.len() > scheme.len()
        && text.len() <= most
        && !text
            .chars()
            .any(|c| c.is_whitespace() || is_hidden(c) || matches!(c, '<' | '>' | '"'));
    fits.then(|| text.to_owned())
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
    fn what_shows_nothing_is_nothing() {
        for text in [
            "",
            " \r\n\t",
            "\u{0}\u{1b}",
            "\u{202e}\u{2066}",
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

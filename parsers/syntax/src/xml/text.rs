//! Decodes text between and inside of tags.

use std::borrow::Cow;

use memchr::{memchr2, memchr2_iter};

/// A reference that cannot be decoded, at this byte of the given text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BadReference {
    /// An unescaped `&`.
    Bare(usize),
    /// An undefined entity.
    Entity(usize),
}

/// Decodes references and line ends: `\r\n` and a lone `\r` are a line feed (XML 1.0, section 2.11).
pub(super) fn decode(raw: &str) -> Result<Cow<'_, str>, BadReference> {
    let Some(first) = memchr2(b'&', b'\r', raw.as_bytes()) else {
        return Ok(Cow::Borrowed(raw));
    };
    let mut out = String::with_capacity(raw.len());
    let mut done = 0;
    let rest = &raw.as_bytes()[first..];
    for at in memchr2_iter(b'&', b'\r', rest).map(|found| first + found) {
        // The second half of a surrogate pair.
        if at < done {
            continue;
        }
        out.push_str(&raw[done..at]);
        if raw.as_bytes()[at] == b'\r' {
            let feed = raw.as_bytes().get(at + 1) == Some(&b'\n');
            if !feed {
                out.push('\n');
            }
            done = at + 1;
            continue;
        }
        let (c, length) = reference(&raw[at..]).map_err(|bad| match bad {
            BadReference::Bare(_) => BadReference::Bare(at),
            BadReference::Entity(_) => BadReference::Entity(at),
        })?;
        out.push(c);
        done = at + length;
    }
    out.push_str(&raw[done..]);
    Ok(Cow::Owned(out))
}

/// Replaces only line ends, for text in which an `&` is an ordinary character.
pub(super) fn line_ends(raw: &str) -> Cow<'_, str> {
    if memchr::memchr(b'\r', raw.as_bytes()).is_none() {
        return Cow::Borrowed(raw);
    }
    Cow::Owned(raw.replace("\r\n", "\n").replace('\r', "\n"))
}

/// The maximum length of a reference in bytes.
const LONGEST: usize = 32;

/// Returns the character of the reference at the start of `raw`, and its length in bytes.
fn reference(raw: &str) -> Result<(char, usize), BadReference> {
    // The predefined entities of XML (section 4.6).
    match raw.as_bytes() {
        [_, b'l', b't', b';', ..] => return Ok(('<', 4)),
        [_, b'g', b't', b';', ..] => return Ok(('>', 4)),
        [_, b'a', b'm', b'p', b';', ..] => return Ok(('&', 5)),
        [_, b'q', b'u', b'o', b't', b';', ..] => return Ok(('"', 6)),
        [_, b'a', b'p', b'o', b's', b';', ..] => return Ok(('\'', 6)),
        _ => {}
    }
    let bare = BadReference::Bare(0);
    let head = raw
        .as_bytes()
        .get(..LONGEST.min(raw.len()))
        .unwrap_or_default();
    let end = head.iter().position(|&b| b == b';').ok_or(bare)?;
    let name = raw.get(1..end).ok_or(bare)?;
    match name.strip_prefix('#') {
        Some(digits) => {
            let code = code(digits).ok_or(bare)?;
            Ok(character(code, raw, end + 1))
        }
        None if !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric()) => {
            Err(BadReference::Entity(0))
        }
        None => Err(bare),
    }
}

/// Returns the number of a character reference, or `u32::MAX` if it is too large.
fn code(digits: &str) -> Option<u32> {
    let (digits, radix) = match digits.strip_prefix(['x', 'X']) {
        Some(digits) => (digits, 16),
        None => (digits, 10),
    };
    if digits.is_empty() {
        return None;
    }
    digits.chars().try_fold(0_u32, |code, digit| {
        let digit = digit.to_digit(radix)?;
        Some(code.saturating_mul(radix).saturating_add(digit))
    })
}

/// Returns the character of `code`. Java serializers write two references, one for each half of a surrogate pair.
fn character(code: u32, raw: &str, length: usize) -> (char, usize) {
    if let Some(c) = char::from_u32(code) {
        return (c, length);
    }
    let pair = match (code, low_surrogate(&raw[length..])) {
        (0xd800..0xdc00, Some((low, second))) => {
            char::from_u32(0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00))
                .map(|c| (c, length + second))
        }
        _ => None,
    };
    pair.unwrap_or((char::REPLACEMENT_CHARACTER, length))
}

fn low_surrogate(raw: &str) -> Option<(u32, usize)> {
    let rest = raw.strip_prefix("&#")?;
    let end = rest.bytes().take(LONGEST).position(|b| b == b';')?;
    let low = code(rest.get(..end)?)?;
    (0xdc00..0xe000)
        .contains(&low)
        .then_some((low, "&#".len() + end + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_and_line_ends_are_decoded() {
        for (raw, text) in [
            ("a", "a"),
            ("&lt;&amp;lt;&gt;&quot;&apos;", "<&lt;>\"'"),
            ("&#65;&#x42;&#x1F600;&#0000067;", "AB😀C"),
            ("&#55357;&#56832;&#xD83D;&#xDE00;!", "😀😀!"),
            (
                "&#xD83D;a&#xDE00;&#55357;&#65;",
                "\u{fffd}a\u{fffd}\u{fffd}A",
            ),
            (
                "&#x1b;[2J&#0;&#xFFFFFFFFFF;&#x110000;",
                "\u{1b}[2J\0\u{fffd}\u{fffd}",
            ),
            ("a\r\nb\rc\nd&#13;\r\n", "a\nb\nc\nd\r\n"),
            ("\r&amp;\r\n", "\n&\n"),
        ] {
            assert_eq!(decode(raw).unwrap(), text, "{raw}");
        }
        assert!(matches!(decode("a\nb"), Ok(Cow::Borrowed(_))));
        assert_eq!(line_ends("a\r\n&amp;\r"), "a\n&amp;\n");
    }

    #[test]
    fn invalid_references_are_reported_with_their_position() {
        for (raw, bad) in [
            ("a & b", BadReference::Bare(2)),
            ("a&b=1;c", BadReference::Bare(1)),
            ("\r\n&amp;&;", BadReference::Bare(7)),
            ("&#;", BadReference::Bare(0)),
            ("&#x;", BadReference::Bare(0)),
            ("&#12a;", BadReference::Bare(0)),
            ("&#+1;", BadReference::Bare(0)),
            ("&", BadReference::Bare(0)),
            ("&é;", BadReference::Bare(0)),
            ("é&nbsp;", BadReference::Entity(2)),
            ("&LT;", BadReference::Entity(0)),
        ] {
            assert_eq!(decode(raw), Err(bad), "{raw}");
        }
    }
}

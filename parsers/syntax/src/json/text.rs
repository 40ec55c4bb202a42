use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;

use serde::de::{self, Deserialize, Deserializer, Visitor};

use crate::text::{one_line, trimmed};

/// Names by which [`super::de`] recognizes [`Text`], [`StrictText`] and [`Raw`].
pub(super) const TEXT: &str = "$report_syntax::json::Text";
pub(super) const STRICT_TEXT: &str = "$report_syntax::json::StrictText";
pub(super) const RAW: &str = "$report_syntax::json::Raw";

/// A string of a report, borrowed as written and decoded on demand.
///
/// Accepts a string, and also a number or a Boolean, whose JSON text is used: converters and old tool versions write
/// one for the other. `null` is an error, or `None` for an `Option<Text>`.
///
/// Works only with the readers of this module; another deserializer returns an error.
#[derive(Clone, Copy)]
pub struct Text<'r> {
    /// The characters between the quotation marks, including escapes.
    raw: &'r str,
    escapes: Escapes,
}

/// The presence of escapes in a text.
///
/// It is as wide as a pointer: after a `bool` there would be padding, which is copied in pieces that the processor
/// cannot forward, and reading was half as fast.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(usize)]
enum Escapes {
    None,
    Some,
}

impl<'r> Text<'r> {
    pub(super) fn new(raw: &'r str, escaped: bool) -> Self {
        let escapes = if escaped {
            Escapes::Some
        } else {
            Escapes::None
        };
        Self { raw, escapes }
    }

    /// Returns whether the text has escapes.
    pub(super) fn is_escaped(&self) -> bool {
        self.escapes == Escapes::Some
    }

    /// Returns the characters as written, without decoding escape sequences.
    #[must_use]
    pub fn as_raw(&self) -> &'r str {
        self.raw
    }

    /// Returns whether the text is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.raw.is_empty()
    }

    /// Returns the decoded text, borrowed unless it has an escape sequence.
    #[must_use]
    pub fn to_cow(&self) -> Cow<'r, str> {
        if self.is_escaped() {
            Cow::Owned(decode(self.raw))
        } else {
            Cow::Borrowed(self.raw)
        }
    }

    /// Returns the nonempty pieces between the characters that `separates` accepts. The characters are compared as
    /// written, without decoding.
    ///
    /// ```
    /// # use report_syntax::Limits;
    /// # use report_syntax::json::{Reader, Text};
    /// let mut reader = Reader::new(r#""cwe  owasp-a1""#, 0, &Limits::default());
    /// let tags: Text = reader.read()?;
    /// let tags: Vec<_> = tags.pieces(|c| c == ' ').map(|tag| tag.to_cow()).collect();
    /// assert_eq!(tags, ["cwe", "owasp-a1"]);
    /// # Ok::<(), report_syntax::ReportError>(())
    /// ```
    pub fn pieces(self, separates: impl FnMut(char) -> bool) -> impl Iterator<Item = Self> {
        let pieces = self.raw.split(separates).filter(|raw| !raw.is_empty());
        pieces.map(move |raw| Self {
            raw,
            escapes: self.escapes,
        })
    }

    /// Returns the decoded text as one line, see [`one_line`], or `None` if nothing is left.
    #[must_use]
    pub fn line(&self) -> Option<Cow<'r, str>> {
        trimmed(one_line(self.to_cow()))
    }

    /// Returns the decoded text without white space and control characters at its ends, or `None` if nothing is left.
    #[must_use]
    #[inline]
    pub fn trimmed(&self) -> Option<Cow<'r, str>> {
        // Almost every text is already trimmed, as its first and last byte show.
        if let (false, [b'!'..=b'~'] | [b'!'..=b'~', .., b'!'..=b'~']) =
            (self.is_escaped(), self.raw.as_bytes())
        {
            return Some(Cow::Borrowed(self.raw));
        }
        trimmed(self.to_cow())
    }
}

impl fmt::Debug for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.to_cow(), f)
    }
}

impl PartialEq for Text<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.to_cow() == other.to_cow()
    }
}

impl Eq for Text<'_> {}

impl PartialEq<str> for Text<'_> {
    fn eq(&self, other: &str) -> bool {
        if self.is_escaped() {
            decode(self.raw) == other
        } else {
            self.raw == other
        }
    }
}

impl PartialEq<&str> for Text<'_> {
    fn eq(&self, other: &&str) -> bool {
        self == *other
    }
}

impl<'de: 'r, 'r> Deserialize<'de> for Text<'r> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(TEXT, TextVisitor)
    }
}

struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = Text<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text")
    }

    // Contents without an escape have no quotation marks; contents with an escape begin with one, which the others
    // cannot.
    fn visit_borrowed_str<E: de::Error>(self, token: &'de str) -> Result<Text<'de>, E> {
        Ok(
            match token.strip_prefix('"').and_then(|t| t.strip_suffix('"')) {
                Some(raw) => Text::new(raw, true),
                None => Text::new(token, false),
            },
        )
    }
}

/// A [`Text`] that accepts only a string.
///
/// For texts that people read: a number in place of a message is a malformed entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StrictText<'r>(pub(super) Text<'r>);

impl<'r> Deref for StrictText<'r> {
    type Target = Text<'r>;

    fn deref(&self) -> &Text<'r> {
        &self.0
    }
}

impl<'de: 'r, 'r> Deserialize<'de> for StrictText<'r> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_newtype_struct(STRICT_TEXT, TextVisitor)
            .map(Self)
    }
}

/// Any value of a report, borrowed as JSON text.
///
/// For members whose type differs between versions of a tool. Works only with the readers of this module.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Raw<'r>(&'r str);

impl<'r> Raw<'r> {
    pub(super) fn new(json: &'r str) -> Self {
        Self(json)
    }

    /// Returns the JSON.
    #[must_use]
    pub fn as_json(&self) -> &'r str {
        self.0
    }

    /// Returns a line or a column, which a converter may have put between quotation marks, or `None` for 0, which means
    /// unknown, and for other values.
    #[must_use]
    pub fn to_line(&self) -> Option<u32> {
        let text = self.0.strip_prefix('"').and_then(|t| t.strip_suffix('"'));
        let number = text.map_or(self.0, str::trim).parse().ok();
        number.filter(|&number| number > 0)
    }
}

impl<'de: 'r, 'r> Deserialize<'de> for Raw<'r> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct RawVisitor;

        impl<'de> Visitor<'de> for RawVisitor {
            type Value = Raw<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value")
            }

            fn visit_borrowed_str<E: de::Error>(self, json: &'de str) -> Result<Raw<'de>, E> {
                Ok(Raw(json))
            }
        }

        deserializer.deserialize_newtype_struct(RAW, RawVisitor)
    }
}

/// Decodes escape sequences; a lone surrogate becomes U+FFFD. A backslash without an escape sequence, as in a piece of
/// a text, is kept.
pub(super) fn decode(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    let (mut copied, mut from) = (0, 0);
    while let Some(found) = memchr::memchr(b'\\', &raw.as_bytes()[from..]) {
        let at = from + found;
        out.push_str(&raw[copied..at]);
        let (c, length) = unescape(&raw[at..]);
        from = at + length;
        copied = from;
        // Such a character stands for itself, and is copied with those after it.
        if length == 2 && matches!(c, '"' | '\\' | '/') {
            copied -= 1;
        } else {
            out.push(c);
        }
    }
    out.push_str(&raw[copied..]);
    out
}

/// Returns the character of the escape that `escape` begins with, and the bytes it takes.
fn unescape(escape: &str) -> (char, usize) {
    match escape.as_bytes().get(1) {
        Some(b'n') => ('\n', 2),
        Some(b't') => ('\t', 2),
        Some(b'r') => ('\r', 2),
        Some(b'b') => ('\u{8}', 2),
        Some(b'f') => ('\u{c}', 2),
        Some(&byte @ (b'"' | b'\\' | b'/')) => (char::from(byte), 2),
        Some(b'u') => unicode(escape),
        _ => ('\\', 1),
    }
}

/// Finds the position in the report of bytes of a decoded [`Text`], for a document inside of a string.
///
/// Fast for positions that are close to each other; any other lookup scans at most 64 KiB.
#[derive(Clone, Debug)]
pub struct TextPlaces<'r> {
    raw: &'r str,
    escaped: bool,
    /// Sampled pairs of positions in the decoded and in the raw text.
    known: Vec<(usize, usize)>,
}

impl<'r> TextPlaces<'r> {
    const STRIDE: usize = 64 << 10;

    /// Creates a lookup for this text.
    #[must_use]
    pub fn new(text: Text<'r>) -> Self {
        Self {
            raw: text.raw,
            escaped: text.is_escaped(),
            known: vec![(0, 0)],
        }
    }

    /// Returns the byte of [`Text::as_raw`] for `byte` of the decoded text.
    pub fn find(&mut self, byte: usize) -> usize {
        if !self.escaped {
            return byte.min(self.raw.len());
        }
        let before = self.known.partition_point(|(decoded, _)| *decoded <= byte);
        let (mut decoded, mut at) = self.known[before.saturating_sub(1)];
        // Positions are sampled where the text is scanned for the first time.
        let fresh = before == self.known.len();
        let mut last = at;
        while let Some(rest) = self.raw.get(at..).filter(|rest| !rest.is_empty()) {
            let plain = memchr::memchr(b'\\', rest.as_bytes()).unwrap_or(rest.len());
            if byte < decoded + plain {
                return at + (byte - decoded);
            }
            (decoded, at) = (decoded + plain, at + plain);
            let Some(escape) = self.raw.get(at..).filter(|rest| !rest.is_empty()) else {
                break;
            };
            let (c, length) = unescape(escape);
            if byte < decoded + c.len_utf8() {
                return at;
            }
            (decoded, at) = (decoded + c.len_utf8(), at + length);
            if fresh && at - last >= Self::STRIDE {
                self.known.push((decoded, at));
                last = at;
            }
        }
        self.raw.len()
    }
}

/// Returns the character of an escape that begins with `\u`, and the bytes it takes.
fn unicode(escape: &str) -> (char, usize) {
    let unit = |at: usize| {
        let digits = escape.get(at..at + 6)?.strip_prefix("\\u")?;
        // `from_str_radix` alone would accept a sign.
        digits
            .bytes()
            .all(|b| b.is_ascii_hexdigit())
            .then_some(())?;
        u32::from_str_radix(digits, 16).ok()
    };
    let Some(first) = unit(0) else {
        return ('\\', 1);
    };
    if let Some(c) = char::from_u32(first) {
        return (c, 6);
    }
    let pair = match (first, unit(6)) {
        (0xd800..0xdc00, Some(second @ 0xdc00..0xe000)) => {
            char::from_u32(0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00))
        }
        _ => None,
    };
    pair.map_or((char::REPLACEMENT_CHARACTER, 6), |c| (c, 12))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_of_a_decoded_text_are_found_in_any_order() {
        let raw = format!(
            r#"{}\"a\u00e9{}\ud83d\ude00 z\n"#,
            r"x\\".repeat(70_000),
            "plain".repeat(40_000)
        );
        let text = Text::new(&raw, true);
        let decoded = decode(&raw);
        let mut places = TextPlaces::new(text);
        let ends = [
            decoded.len() - 1,
            0,
            140_000,
            140_001,
            140_002,
            decoded.len() - 3,
            3,
            decoded.len() - 7,
            139_999,
        ];
        for byte in ends {
            let at = places.find(byte);
            assert_eq!(decode(&raw[..at]).len(), byte, "{byte}");
        }
        assert!(places.known.len() > 2);
        assert_eq!(places.find(decoded.len()), raw.len());
        // In the middle of a character, the position is that of the character.
        assert_eq!(places.find(140_003), places.find(140_002));
        assert_eq!(TextPlaces::new(Text::new("abc", false)).find(2), 2);
    }

    #[test]
    fn lines_are_whole_numbers_above_zero() {
        for (json, line) in [
            ("7", Some(7)),
            ("\" 7 \"", Some(7)),
            ("0", None),
            ("-1", None),
            ("7.5", None),
            ("4294967296", None),
            ("null", None),
            ("[7]", None),
            ("\"\"", None),
        ] {
            assert_eq!(Raw::new(json).to_line(), line, "{json}");
        }
    }

    #[test]
    fn escapes_are_decoded_and_malformed_ones_kept() {
        for (raw, text) in [
            (r"a\/b\\c\n\t\u00e9", "a/b\\c\n\té"),
            (r"\ud83d\ude00!", "😀!"),
            (r"\ud83d", "\u{fffd}"),
            (r"\ud83dx\ude00", "\u{fffd}x\u{fffd}"),
            (r"\u12", r"\u12"),
            (r"\u+123", r"\u+123"),
            (r"\x001b", r"\x001b"),
            ("é\\", "é\\"),
        ] {
            assert_eq!(decode(raw), text, "{raw}");
        }
    }
}

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;

use serde::de::{self, Deserialize, Deserializer, Visitor};

use crate::text::trimmed;

/// Names under which [`super::de`] recognises [`Text`], [`StrictText`] and [`Raw`].
pub(super) const TEXT: &str = "$report_syntax::json::Text";
pub(super) const STRICT_TEXT: &str = "$report_syntax::json::StrictText";
pub(super) const RAW: &str = "$report_syntax::json::Raw";

/// A text of a report, borrowed as it stands there and decoded only when somebody wants it.
///
/// Takes a string, and also a number or a boolean, whose digits or word become the text: converters and
/// old tool versions write one for the other. `null` is an error, or `None` as an `Option<Text>`.
///
/// Works with the readers of this module only; another deserializer gives an error.
#[derive(Clone, Copy)]
pub struct Text<'r> {
    /// The characters between the quotes, escapes and all.
    raw: &'r str,
    escapes: Escapes,
}

/// Whether there is anything to decode.
///
/// As wide as a pointer: behind a `bool` there would be padding, which is copied in pieces that the processor cannot
/// hand from one copy to the next, and reading was half as fast.
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

    /// Whether there is anything to decode.
    pub(super) fn is_escaped(&self) -> bool {
        self.escapes == Escapes::Some
    }

    /// The characters as the report has them, escape sequences undecoded.
    #[must_use]
    pub fn as_raw(&self) -> &'r str {
        self.raw
    }

    /// Whether there is not a single character.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.raw.is_empty()
    }

    /// The decoded text; borrowed unless it holds an escape sequence.
    #[must_use]
    pub fn to_cow(&self) -> Cow<'r, str> {
        if self.is_escaped() {
            Cow::Owned(decode(self.raw))
        } else {
            Cow::Borrowed(self.raw)
        }
    }

    /// What stands between the characters that `separates` takes, without what is empty. They are looked for in the
    /// characters as the report has them.
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

    /// The decoded text without white space and control characters at its ends; `None` when nothing is left.
    #[must_use]
    #[inline]
    pub fn trimmed(&self) -> Option<Cow<'r, str>> {
        // Almost every text is trimmed already, and shows it.
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

    // Contents without an escape arrive bare; with one, between their quotes, which bare
    // contents cannot begin with.
    fn visit_borrowed_str<E: de::Error>(self, token: &'de str) -> Result<Text<'de>, E> {
        Ok(
            match token.strip_prefix('"').and_then(|t| t.strip_suffix('"')) {
                Some(raw) => Text::new(raw, true),
                None => Text::new(token, false),
            },
        )
    }
}

/// A [`Text`] that takes a string and nothing else.
///
/// For what people are to read: a number where a message belongs is a broken entry, not a message.
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

/// Any value of a report, borrowed as the JSON that stands there.
///
/// For members whose type differs between versions of a tool. Works with the readers of this module only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Raw<'r>(&'r str);

impl<'r> Raw<'r> {
    pub(super) fn new(json: &'r str) -> Self {
        Self(json)
    }

    /// The JSON.
    #[must_use]
    pub fn as_json(&self) -> &'r str {
        self.0
    }

    /// A line or a column, which a converter may have put between quotes; `None` for 0, which stands for "unknown", and
    /// for anything that is none.
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

/// Decodes escape sequences; a lone surrogate becomes U+FFFD. A backslash that begins none, as a piece of a text may
/// have, is kept.
pub(super) fn decode(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(found) = memchr::memchr(b'\\', rest.as_bytes()) {
        let (before, escape) = rest.split_at(found);
        out.push_str(before);
        let (c, length) = unescape(escape);
        out.push(c);
        rest = escape.get(length..).unwrap_or_default();
    }
    out.push_str(rest);
    out
}

/// The character of the escape that `escape` begins with, and the bytes it takes.
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

/// Finds where the bytes of a decoded [`Text`] stand in the report: for a document that a string holds.
///
/// Cheap for places that are near one another, and for any other no dearer than 64 KiB.
#[derive(Clone, Debug)]
pub struct TextPlaces<'r> {
    raw: &'r str,
    escaped: bool,
    /// Of the decoded text, and of the raw one, every now and then.
    known: Vec<(usize, usize)>,
}

impl<'r> TextPlaces<'r> {
    const STRIDE: usize = 64 << 10;

    /// Of this text.
    #[must_use]
    pub fn new(text: Text<'r>) -> Self {
        Self {
            raw: text.raw,
            escaped: text.is_escaped(),
            known: vec![(0, 0)],
        }
    }

    /// The byte of [`Text::as_raw`] at which `byte` of the decoded text stands.
    pub fn find(&mut self, byte: usize) -> usize {
        if !self.escaped {
            return byte.min(self.raw.len());
        }
        let before = self.known.partition_point(|(decoded, _)| *decoded <= byte);
        let (mut decoded, mut at) = self.known[before.saturating_sub(1)];
        // What was never walked is marked on the way.
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

/// The character of an escape that begins with `\u`, and the bytes it takes.
fn unicode(escape: &str) -> (char, usize) {
    let unit = |at: usize| {
        let digits = escape.get(at..at + 6)?.strip_prefix("\\u")?;
        // `from_str_radix` alone would take a sign.
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
        // In the middle of a character, it is that of the character.
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
    fn escapes_are_decoded_and_odd_ones_kept() {
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

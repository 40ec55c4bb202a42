//! The extent of a value.

use crate::view::{How, View};

/// The part of a text that is a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Value {
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) quoted: bool,
}

/// The context of a value, which determines its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Syntax {
    /// A parameter of a URL or a form: up to `&` or `#`.
    Parameter,
    /// A parameter of a path segment, such as `;jsessionid=…`: up to the next segment.
    Segment,
    /// A field of a connection string, such as `;Password=…;`: up to `;`, including spaces if a `;` follows.
    Field,
    /// Anything else: a quoted text, or one word.
    Free,
}

/// The separator before a value.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Separator {
    pub(crate) byte: u8,
    pub(crate) how: How,
}

impl Separator {
    /// The separator between an option and its value.
    pub(crate) const BLANK: Self = Self {
        byte: b' ',
        how: How::Raw,
    };
}

/// The maximum distance of a `;` in a connection string.
const LONGEST_FIELD: usize = 256;

impl View<'_> {
    /// Returns the value at `from`, where spaces have been skipped.
    pub(crate) fn value(
        &self,
        from: usize,
        syntax: Syntax,
        separator: Separator,
        free: bool,
    ) -> Option<Value> {
        if free {
            if let Some(value) = self.quoted_value(from) {
                return Some(value);
            }
        }
        let mut to = match syntax {
            Syntax::Field => self.field_end(from),
            _ => self.word_end(from, syntax, separator, free),
        };
        if free {
            to = self.trimmed(from, to);
        }
        (from < to).then_some(Value {
            from,
            to,
            quoted: false,
        })
    }

    /// Returns the quoted text at `from`, also with a letter before it as in `b"…"`, without its quotation marks.
    pub(crate) fn quoted_value(&self, from: usize) -> Option<Value> {
        let mut open = from;
        if matches!(self.get(open), Some(b'a'..=b'z' | b'A'..=b'Z' | b'@')) {
            open += 1;
        }
        let quote = self.get(open).filter(|&b| is_quote(b))?;
        let how = self.how(open);
        // Three quotation marks open a text of several lines.
        let marks = if self.slice(open, open + 3) == [quote; 3] {
            3
        } else {
            1
        };
        let start = open + marks;
        let mut end = start;
        loop {
            end = self.find(end, usize::MAX, |b| {
                b == quote || (marks == 1 && matches!(b, b'\n' | b'\r'))
            });
            let byte = self.get(end)?;
            // A line break that is written as an escape is part of the value.
            if byte != quote && self.how(end) == How::Raw {
                return None;
            }
            if byte == quote && self.how(end) == how {
                break;
            }
            end += 1;
        }
        Some(Value {
            from: start,
            to: end,
            quoted: true,
        })
    }

    fn field_end(&self, from: usize) -> usize {
        let most = from.saturating_add(LONGEST_FIELD);
        // `{…}` may contain any character.
        if self.get(from) == Some(b'{') {
            let close = self.find(from, most, |b| matches!(b, b'}' | b'\n' | b'\r'));
            if self.get(close) == Some(b'}')
                && self
                    .get(close + 1)
                    .is_none_or(|b| b == b';' || ends_after_quote(b))
            {
                return close + 1;
            }
        }
        let word = self.word_end(from, Syntax::Free, Separator::BLANK, true);
        let mut at = from;
        loop {
            at = self.find(at, most, |b| {
                is_quote(b) || matches!(b, b';' | b'\n' | b'\r')
            });
            match self.get(at) {
                Some(b';') if at < most => {
                    // Text with a semicolon may follow a connection string.
                    let next = self.find(at + 1, at + 3, |b| b != b' ');
                    let ends = self
                        .get(next)
                        .is_none_or(|b| is_quote(b) || b"\r\n<".contains(&b));
                    if ends || self.names_value(next, b'=') {
                        return at;
                    }
                    if at >= word {
                        return word;
                    }
                    at += 1;
                }
                Some(b) if at < most && is_quote(b) => {
                    if self.get(at + 1).is_none_or(ends_after_quote) {
                        return at;
                    }
                    at += 1;
                }
                _ => return word,
            }
        }
    }

    fn word_end(&self, from: usize, syntax: Syntax, separator: Separator, free: bool) -> usize {
        let mut at = from;
        loop {
            at = self.find(at, usize::MAX, |b| {
                b.is_ascii_whitespace()
                    || matches!(
                        b,
                        b'&' | b'#' | b';' | b',' | b'/' | b'?' | b'<' | b'"' | b'\'' | b'`'
                    )
            });
            let Some(byte) = self.get(at) else {
                return at;
            };
            if self.ends_word(at, byte, syntax, separator, free)
                && self.ends_as(at, byte, separator.how)
            {
                return at;
            }
            at += 1;
        }
    }

    /// Returns true if an escaped character can end a value. Inside a quoted value, an escaped mark does not end it.
    fn ends_as(&self, at: usize, byte: u8, separator: How) -> bool {
        match self.how(at) {
            How::Raw => true,
            How::Entity if byte == b'&' => true,
            how => how == separator,
        }
    }

    fn ends_word(
        &self,
        at: usize,
        byte: u8,
        syntax: Syntax,
        separator: Separator,
        free: bool,
    ) -> bool {
        let next = self.get(at + 1);
        match (syntax, byte) {
            (_, b' ' | b'\t' | b'\n' | b'\r' | 0x0c) => free,
            (Syntax::Parameter | Syntax::Segment, b'&' | b'#') => true,
            (Syntax::Segment, b';' | b'/' | b'?') => true,
            (_, b'&') => free && self.names_value(at + 1, b'='),
            (_, b',' | b';') => {
                free && (next.is_none_or(|b| b.is_ascii_whitespace() || is_quote(b))
                    || self.names_value(at + 1, separator.byte))
            }
            (_, b'<') => free && next.is_some_and(|b| b == b'/' || b.is_ascii_alphabetic()),
            (_, b'"' | b'\'' | b'`') => free && next.is_none_or(ends_after_quote),
            _ => false,
        }
    }

    /// Returns true if a name and this separator are at `at`, or a name and `=`.
    fn names_value(&self, at: usize, separator: u8) -> bool {
        let end = self.find(at, at + 40, |b| {
            !(b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.'))
        });
        end > at && self.get(end).is_some_and(|b| b == b'=' || b == separator)
    }

    /// Returns `to` without the punctuation of a sentence before it, and without closing brackets that are not opened
    /// between `from` and `to`.
    fn trimmed(&self, from: usize, to: usize) -> usize {
        let bytes = self.slice(from, to);
        let mut end = bytes.len();
        while end > 0 {
            let opens = match bytes[end - 1] {
                b'.' | b',' | b';' | b':' | b'"' | b'\'' | b'`' | b'|' => None,
                b')' => Some(b'('),
                b']' => Some(b'['),
                b'}' => Some(b'{'),
                b'>' => Some(b'<'),
                _ => break,
            };
            if opens.is_some_and(|open| bytes.get(..end - 1).is_some_and(|b| b.contains(&open))) {
                break;
            }
            end -= 1;
        }
        from + end
    }
}

pub(crate) fn is_quote(byte: u8) -> bool {
    matches!(byte, b'"' | b'\'' | b'`')
}

/// Returns true if the character after a quotation mark shows that the mark ends a value.
fn ends_after_quote(byte: u8) -> bool {
    byte.is_ascii_whitespace()
        || is_quote(byte)
        || matches!(
            byte,
            b',' | b'.'
                | b';'
                | b':'
                | b')'
                | b']'
                | b'}'
                | b'>'
                | b'<'
                | b'&'
                | b'/'
                | b'|'
                | b'?'
                | b'!'
                | b'\\'
        )
}

/// Returns true if a name cannot contain this byte.
pub(crate) fn ends_word_of_name(byte: u8) -> bool {
    static ENDS: [bool; 256] = {
        let mut ends = [false; 256];
        let mut at = 0;
        while at < 0x80 {
            let byte = at as u8;
            let is_of_name = byte.is_ascii_alphanumeric()
                || matches!(byte, b'_' | b'-' | b'.' | b'$' | b'@' | b'[');
            ends[at] = !is_of_name;
            at += 1;
        }
        ends
    };
    ENDS[usize::from(byte)]
}

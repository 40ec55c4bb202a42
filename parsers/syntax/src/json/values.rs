//! Reading single values without serde.

use super::fault::Fault;
use super::numbers::{Float, Int};
use super::reader::Reader;
use super::text::{StrictText, Text};
use crate::ReportError;

impl<'r> Reader<'r> {
    /// The next value as a [`Text`]; `None` for `null`. What `read::<Option<Text>>()` gives, several times as fast:
    /// for the members of entries that a report has very many of.
    ///
    /// # Errors
    ///
    /// As for [`read`](Self::read).
    #[inline]
    pub fn text_value(&mut self) -> Result<Option<Text<'r>>, ReportError> {
        if self.cursor.peek() != Some(b'"') {
            return self.read();
        }
        match self.cursor.string() {
            Ok(text) => Ok(Some(text)),
            Err(fault) => Err(self.report(fault)),
        }
    }

    /// The same, of a string and nothing else: for what people are to read.
    ///
    /// # Errors
    ///
    /// As for [`read`](Self::read).
    pub fn strict_text_value(&mut self) -> Result<Option<Text<'r>>, ReportError> {
        if self.cursor.peek() == Some(b'"') {
            return self.text_value();
        }
        let text: Option<StrictText<'r>> = self.read()?;
        Ok(text.map(|text| *text))
    }

    /// The next value as an [`Int`]; `None` for `null`. What `read::<Option<Int>>()` gives, several times as fast.
    ///
    /// # Errors
    ///
    /// As for [`read`](Self::read).
    #[inline]
    pub fn int_value(&mut self) -> Result<Option<Int>, ReportError> {
        match self.plain_int() {
            Some(number) => Ok(Some(number)),
            None => self.read(),
        }
    }

    /// A whole number of at most eighteen digits, which always fit. Anything else is left to the grammar, and so is a
    /// leading zero.
    #[inline]
    fn plain_int(&mut self) -> Option<Int> {
        self.cursor.peek();
        let rest = self.cursor.text.as_bytes().get(self.cursor.at..);
        let (mut number, mut length) = (0_i64, 0);
        for byte in rest.unwrap_or_default().iter().take(18) {
            match byte {
                b'0'..=b'9' => number = number * 10 + i64::from(byte - b'0'),
                b',' | b'}' | b']' | b' ' | b'\n' | b'\r' | b'\t'
                    if length == 1 || (length > 1 && number >= 10_i64.pow(length - 1)) =>
                {
                    self.cursor.at += length as usize;
                    return Some(Int(number));
                }
                _ => break,
            }
            length += 1;
        }
        None
    }

    /// Reads the string, number, `true` or `false` that comes next. Returns `None` before any other value, which stays next.
    ///
    /// # Errors
    ///
    /// `Syntax`, `Truncated` or `Limit`, as for [`skip`](Self::skip).
    #[inline]
    pub fn as_text(&mut self) -> Result<Option<Text<'r>>, ReportError> {
        match self.cursor.peek() {
            Some(b'"') => self.string(),
            Some(b'-' | b'0'..=b'9' | b't' | b'f') => self.word(),
            _ => Ok(None),
        }
    }

    /// Reads the string that comes next. Returns `None` before any other value, which stays next.
    ///
    /// # Errors
    ///
    /// `Syntax`, `Truncated` or `Limit`, as for [`skip`](Self::skip).
    #[inline]
    pub fn as_strict_text(&mut self) -> Result<Option<StrictText<'r>>, ReportError> {
        match self.cursor.peek() {
            Some(b'"') => Ok(self.string()?.map(StrictText)),
            _ => Ok(None),
        }
    }

    /// Reads the whole number that comes next, also as a string or with an empty fraction. Returns `None` before any other
    /// value, which stays next.
    ///
    /// # Errors
    ///
    /// `Syntax`, `Truncated` or `Limit`, as for [`skip`](Self::skip).
    #[inline]
    pub fn as_int(&mut self) -> Result<Option<Int>, ReportError> {
        match self.plain_int() {
            Some(number) => Ok(Some(number)),
            None => self.parsed(Int::of),
        }
    }

    /// Reads the finite number that comes next, also as a string. Returns `None` before any other value, which stays next.
    ///
    /// # Errors
    ///
    /// `Syntax`, `Truncated` or `Limit`, as for [`skip`](Self::skip).
    pub fn as_float(&mut self) -> Result<Option<Float>, ReportError> {
        self.parsed(Float::of)
    }

    /// Reads the `true` or `false` that comes next, also as a string. Returns `None` before any other value, which stays next.
    ///
    /// # Errors
    ///
    /// `Syntax`, `Truncated` or `Limit`, as for [`skip`](Self::skip).
    #[inline]
    pub fn as_bool(&mut self) -> Result<Option<bool>, ReportError> {
        match self.cursor.peek() {
            Some(b't' | b'f') => {
                let word = self.cursor.literal().map_err(|fault| self.report(fault))?;
                Ok(Some(word == "true"))
            }
            Some(b'"') => self.parsed(|word| match word {
                "true" => Some(true),
                "false" => Some(false),
                _ => None,
            }),
            _ => Ok(None),
        }
    }

    #[inline]
    fn string(&mut self) -> Result<Option<Text<'r>>, ReportError> {
        match self.cursor.string() {
            Ok(text) => Ok(Some(text)),
            Err(fault) => Err(self.report(fault)),
        }
    }

    #[cold]
    fn word(&mut self) -> Result<Option<Text<'r>>, ReportError> {
        let word = self.cursor.literal().map_err(|fault| self.report(fault))?;
        Ok(Some(Text::new(word, false)))
    }

    /// What `of` makes of the number or of the contents of the string that comes next. Where that is nothing, the reader
    /// stays before it.
    fn parsed<T>(&mut self, of: fn(&str) -> Option<T>) -> Result<Option<T>, ReportError> {
        let start = self.cursor.peek().map(|byte| (byte, self.cursor.at));
        let number: Result<_, Fault> = match start {
            Some((b'-' | b'0'..=b'9', _)) => self.cursor.literal().map(of),
            Some((b'"', _)) => self.cursor.string().map(|text| of(text.to_cow().trim())),
            _ => Ok(None),
        };
        if let (Ok(None), Some((_, at))) = (&number, start) {
            self.cursor.at = at;
        }
        number.map_err(|fault| self.report(fault))
    }
}

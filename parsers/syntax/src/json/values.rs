//! Reads single values without serde.

use super::fault::Fault;
use super::numbers::{Float, Int};
use super::reader::Reader;
use super::text::{StrictText, Text};
use crate::ReportError;

impl<'r> Reader<'r> {
    /// Returns the next value as a [`Text`], or `None` for `null`. This is equivalent to `read::<Option<Text>>()` but
    /// several times as fast, for the members of numerous entries.
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

    /// Returns the next value in the same way, but accepts only a string.
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

    /// Returns the next value as an [`Int`], or `None` for `null`. This is equivalent to `read::<Option<Int>>()` but
    /// several times as fast.
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

    /// Parses an integer of at most eighteen digits, which always fits. Other numbers, and those with a leading zero,
    /// are left to the general parser.
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

    /// Reads the next string, number, `true` or `false`. Returns `None` for any other value and does not read it.
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

    /// Reads the next string. Returns `None` for any other value and does not read it.
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

    /// Reads the next integer, also as a string or with an empty fraction. Returns `None` for any other value and does
    /// not read it.
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

    /// Reads the next finite number, also as a string. Returns `None` for any other value and does not read it.
    ///
    /// # Errors
    ///
    /// `Syntax`, `Truncated` or `Limit`, as for [`skip`](Self::skip).
    pub fn as_float(&mut self) -> Result<Option<Float>, ReportError> {
        self.parsed(Float::of)
    }

    /// Reads the next `true` or `false`, also as a string. Returns `None` for any other value and does not read it.
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

    /// Returns the result of `of` for the next number or the contents of the next string. If it is `None`, the value is
    /// not read.
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

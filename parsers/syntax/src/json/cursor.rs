//! A position in a text, and the tokens that begin there.

use super::ends::Ends;
use super::fault::Fault;
use super::scan::{self, Stop};
use super::text::Text;
use crate::{ErrorScope, ReportErrorKind};

/// A position in a text, and the remaining depth.
#[derive(Clone, Debug)]
pub(super) struct Cursor<'r> {
    pub(super) text: &'r str,
    pub(super) at: usize,
    pub(super) depth: usize,
    /// The maximum number of bytes in a string.
    pub(super) longest: usize,
    /// The ends of values that were skipped before.
    pub(super) ends: Option<Box<Ends>>,
    /// The treatment of commas without a value between or after them.
    pub(super) commas: Commas,
}

/// The treatment of commas without a value between or after them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Commas {
    Refused,
    Skipped,
    /// Skipped; the first one was at this byte.
    Found(usize),
    /// Skipped, with a remark.
    Remarked,
}

impl<'r> Cursor<'r> {
    #[inline]
    pub(super) fn peek(&mut self) -> Option<u8> {
        self.at = scan::white_space(self.text.as_bytes(), self.at);
        self.text.as_bytes().get(self.at).copied()
    }

    /// Returns the fault of a scan that was stopped.
    pub(super) fn stopped(&self, stop: Stop) -> Fault {
        match stop {
            Stop::End(begun) => Fault::new(
                ReportErrorKind::Truncated,
                match self.text.as_bytes().get(begun) {
                    Some(b'"') => "the text ends before this string does",
                    Some(b'{') => "the text ends before this object does",
                    Some(b'[') => "the text ends before this array does",
                    Some(_) => "the text ends before this value does",
                    None => "the text ends where a value was expected",
                },
                Some(begun),
            ),
            Stop::Unexpected(at) => self.unexpected(at, "a value"),
            Stop::Control(at) => {
                let byte = self.text.as_bytes().get(at).copied().unwrap_or_default();
                let message = format!("unescaped control character U+{byte:04X} in a string");
                Fault::new(ReportErrorKind::Syntax, message, Some(at))
            }
            Stop::Escape(at) => {
                let message = "invalid escape sequence in a string";
                Fault::new(ReportErrorKind::Syntax, message, Some(at))
            }
            Stop::Depth(at) => Fault::new(
                ReportErrorKind::Limit,
                "nested deeper than the limit allows",
                Some(at),
            ),
        }
    }

    /// Returns the fault of text that is not `expected`.
    pub(super) fn unexpected(&self, at: usize, expected: &str) -> Fault {
        let Some(found) = self.text.get(at..).and_then(|rest| rest.chars().next()) else {
            return Fault::new(
                ReportErrorKind::Truncated,
                format!("the text ends where {expected} was expected"),
                Some(self.text.len()),
            );
        };
        let message = if found.is_control() || !found.is_ascii() {
            format!("expected {expected}, found U+{:04X}", u32::from(found))
        } else {
            format!("expected {expected}, found `{found}`")
        };
        Fault::new(ReportErrorKind::Syntax, message, Some(at))
    }

    pub(super) fn skip(&mut self) -> Result<(), Fault> {
        self.peek();
        let known = self.ends.as_mut().and_then(|ends| ends.of(self.at));
        self.at = match known {
            Some(end) => end,
            None => scan::value(self.text.as_bytes(), self.at, self.depth)
                .map_err(|stop| self.stopped(stop))?,
        };
        Ok(())
    }

    /// Skips a value and records the ends of the values in it, up to the fault if there is one.
    pub(super) fn look_past(&mut self) -> (Ends, Result<(), Fault>) {
        let mut ends = Ends::default();
        self.peek();
        let outcome = scan::watched(self.text.as_bytes(), self.at, self.depth, &mut ends)
            .map(|end| self.at = end)
            .map_err(|stop| self.stopped(stop));
        (ends, outcome)
    }

    /// Returns the string that begins here.
    pub(super) fn string(&mut self) -> Result<Text<'r>, Fault> {
        let open = self.at;
        let (end, escaped) = match scan::string(self.text.as_bytes(), open) {
            Ok(found) => found,
            Err(stop) => return Err(self.unfit_string(stop)),
        };
        self.at = end;
        // The quotation marks are ASCII, so both ends are character boundaries.
        let raw = self.text.get(open + 1..end - 1).unwrap_or_default();
        if raw.len() > self.longest {
            let message = format!(
                "text of {} bytes, more than the limit of {}",
                raw.len(),
                self.longest
            );
            let fault = Fault::new(ReportErrorKind::Limit, message, Some(open));
            return Err(fault.with_scope(ErrorScope::Entry));
        }
        Ok(Text::new(raw, escaped))
    }

    /// Returns the fault of the string that begins here. If its end can be found, it affects only the entry.
    #[cold]
    fn unfit_string(&mut self, stop: Stop) -> Fault {
        let fault = self.stopped(stop);
        match scan::value(self.text.as_bytes(), self.at, self.depth) {
            Ok(end) => {
                self.at = end;
                fault.with_scope(ErrorScope::Entry)
            }
            Err(_) => fault,
        }
    }

    /// Returns the bytes of a number or a literal word that begins here.
    pub(super) fn literal(&mut self) -> Result<&'r str, Fault> {
        let start = self.at;
        self.at = scan::literal(self.text.as_bytes(), start).map_err(|stop| self.stopped(stop))?;
        Ok(self.text.get(start..self.at).unwrap_or_default())
    }

    /// Enters the container here, one level down.
    pub(super) fn enter(&mut self) -> Result<(), Fault> {
        if self.depth == 0 {
            return Err(self.stopped(Stop::Depth(self.at)));
        }
        self.depth -= 1;
        self.at += 1;
        Ok(())
    }

    pub(super) fn leave(&mut self) {
        self.depth += 1;
        self.at += 1;
    }

    /// Goes to the next element of a container, or returns false and goes past its bracket at the end.
    #[inline]
    pub(super) fn next(&mut self, first: &mut bool, close: u8) -> Result<bool, Fault> {
        let mut byte = self.peek();
        let first = std::mem::take(first);
        if !first && byte == Some(b',') {
            self.at += 1;
            byte = self.peek();
            if byte == Some(close) || byte == Some(b',') {
                byte = self.stray_commas(self.at, close)?;
            }
        } else if first && byte == Some(b',') {
            byte = self.stray_commas(self.at, close)?;
        } else if !first && byte != Some(close) {
            return Err(self.no_comma(close));
        }
        if byte == Some(close) {
            self.leave();
            return Ok(false);
        }
        Ok(true)
    }

    #[cold]
    fn no_comma(&self, close: u8) -> Fault {
        let expected = if close == b']' {
            "`,` or `]`"
        } else {
            "`,` or `}`"
        };
        self.unexpected(self.at, expected)
    }

    /// Skips commas at `at` or before it, if this is allowed.
    #[cold]
    fn stray_commas(&mut self, at: usize, close: u8) -> Result<Option<u8>, Fault> {
        match self.commas {
            Commas::Refused if close == b']' => return Err(self.unexpected(at, "a value")),
            Commas::Refused => return Err(self.unexpected(at, "a member name")),
            Commas::Skipped => self.commas = Commas::Found(at),
            Commas::Found(_) | Commas::Remarked => {}
        }
        let mut byte = self.peek();
        while byte == Some(b',') {
            self.at += 1;
            byte = self.peek();
        }
        Ok(byte)
    }

    /// Returns the name of a member, and goes past its colon.
    pub(super) fn key(&mut self) -> Result<Text<'r>, Fault> {
        if self.peek() != Some(b'"') {
            return Err(self.unexpected(self.at, "a member name"));
        }
        let key = self.string()?;
        if self.peek() != Some(b':') {
            return Err(self.unexpected(self.at, "`:`"));
        }
        self.at += 1;
        self.peek();
        Ok(key)
    }
}

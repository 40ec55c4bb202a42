//! Errors in documents, and their positions.

use std::fmt;

/// An error in a document that findings are read from, with its position. `Display` writes one line.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ReadError {
    pub(super) kind: Kind,
    pub(super) offset: usize,
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) index: usize,
}

#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum Kind {
    Empty,
    Encoding,
    Expected(&'static str),
    Json(String),
    NoFindings,
}

impl ReadError {
    /// Returns the number of bytes before the error.
    #[must_use]
    pub const fn offset(&self) -> usize {
        self.offset
    }

    /// Returns the line of the error, from 1.
    #[must_use]
    pub const fn line(&self) -> usize {
        self.line
    }

    /// Returns the column of the error in bytes, from 1.
    #[must_use]
    pub const fn column(&self) -> usize {
        self.column
    }

    /// Returns the number of items in the document before this one, findings and errors together.
    #[must_use]
    pub const fn index(&self) -> usize {
        self.index
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            kind,
            line,
            column,
            index,
            ..
        } = self;
        write!(f, "line {line}, column {column}: ")?;
        match kind {
            Kind::Empty => f.write_str("the document is empty: expected findings in JSON"),
            Kind::Encoding => f.write_str("the document is not UTF-8: expected findings in JSON"),
            Kind::Expected(what) => write!(f, "expected {what}"),
            Kind::Json(message) => write!(f, "finding {}: {message}", index + 1),
            Kind::NoFindings => f.write_str(
                "the object is neither a finding nor a list of findings: expected `Findings`",
            ),
        }
    }
}

impl std::error::Error for ReadError {}

/// Returns the offset of a line and column from 1 as serde_json counts them; column 0 is the line break before.
pub(super) fn offset(text: &[u8], line: usize, column: usize) -> usize {
    let mut start = 0;
    for _ in 1..line {
        let rest = text.get(start..).unwrap_or_default();
        start += rest
            .iter()
            .position(|&byte| byte == b'\n')
            .map_or(rest.len(), |at| at + 1);
    }
    (start + column).saturating_sub(1).min(text.len())
}

/// A line counter that counts from the last requested place, in both directions.
///
/// The next line to read may be far before the last error. Counting from the start each time would take quadratic time.
#[derive(Clone, Debug)]
pub(super) struct Lines<'a> {
    document: &'a [u8],
    offset: usize,
    line: usize,
    start: usize,
}

impl<'a> Lines<'a> {
    pub(super) const fn new(document: &'a [u8]) -> Self {
        Self {
            document,
            offset: 0,
            line: 1,
            start: 0,
        }
    }

    pub(super) fn position(&mut self, offset: usize) -> (usize, usize) {
        let newlines = |from: usize, to: usize| {
            let bytes = self.document.get(from..to).unwrap_or_default();
            let places = bytes.iter().enumerate();
            places.filter_map(move |(at, byte)| (*byte == b'\n').then_some(from + at))
        };
        let passed = newlines(offset, self.offset).count();
        if passed > 0 {
            self.line -= passed;
            self.start = newlines(0, offset).next_back().map_or(0, |at| at + 1);
        }
        for newline in newlines(self.offset, offset) {
            self.line += 1;
            self.start = newline + 1;
        }
        self.offset = offset;
        (self.line, offset - self.start + 1)
    }
}

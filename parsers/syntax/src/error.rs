use std::borrow::Cow;
use std::fmt::{self, Write as _};

use crate::text::prefix;

/// The error of a report, or of one entry of it.
///
/// The message is one line in lower case: the problem, the expected value, and the position. It never repeats values of
/// the report, which may be secret or very long.
///
/// The [kind](Self::kind) is the cause, the [scope](Self::scope) is the part of the report that is lost. They are
/// independent: a limit may affect one entry or the rest of the report.
#[derive(Clone, PartialEq, Eq)]
pub struct ReportError(Box<Inner>);

#[derive(Clone, PartialEq, Eq)]
struct Inner {
    kind: ReportErrorKind,
    scope: ErrorScope,
    message: Cow<'static, str>,
    position: Option<Position>,
    path: String,
}

/// The causes that a caller can handle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReportErrorKind {
    /// There is no text: zero bytes, or only white space.
    Empty,
    /// The bytes are not text: an archive, a compressed file, a binary format.
    Binary,
    /// The text violates the grammar of its format.
    Syntax,
    /// The text ends in the middle. Earlier entries were returned.
    Truncated,
    /// An entry lacks a required value, or has a value of another type.
    Schema,
    /// A limit of [`Limits`](crate::Limits) was reached.
    Limit,
    /// A well-formed document that this source does not read.
    Unsupported,
    /// No source knows this document.
    Unrecognized,
    /// Several sources claim this document with the same confidence.
    Ambiguous,
}

/// The part of a report that an error affects.
///
/// There will be no further scopes: match on both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ErrorScope {
    /// This entry is unusable. The next item is the next entry.
    Entry,
    /// Nothing of the report can be read after this error. It is the last item.
    Report,
}

impl ErrorScope {
    /// Returns the scope of an error of `kind` that states none.
    pub(crate) fn of(kind: ReportErrorKind) -> Self {
        match kind {
            ReportErrorKind::Schema => Self::Entry,
            _ => Self::Report,
        }
    }
}

/// A position in a report.
///
/// Lines and columns count from 1, bytes from 0. A column is a byte within its line. In a report that
/// had to be transcoded to UTF-8 (UTF-16, for example) bytes and columns are those of the transcoded text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Position {
    /// The number of bytes before this position.
    pub byte: u64,
    /// The line, from 1.
    pub line: u64,
    /// The byte within the line, from 1.
    pub column: u64,
}

impl ReportError {
    /// Creates an error of `kind` with a message of one lower-case line.
    ///
    /// Its scope is [`Entry`](ErrorScope::Entry) for [`Schema`](ReportErrorKind::Schema) and
    /// [`Report`](ErrorScope::Report) for every other kind; [`with_scope`](Self::with_scope) states another one.
    #[must_use]
    pub fn new(kind: ReportErrorKind, message: impl Into<Cow<'static, str>>) -> Self {
        Self(Box::new(Inner {
            kind,
            scope: ErrorScope::of(kind),
            message: message.into(),
            position: None,
            path: String::new(),
        }))
    }

    /// Replaces the scope, for a source that finds the next entry after any error.
    #[must_use]
    pub fn with_scope(mut self, scope: ErrorScope) -> Self {
        self.0.scope = scope;
        self
    }

    /// Replaces the message; kind, scope, position and path are kept.
    #[must_use]
    pub fn with_message(mut self, message: impl Into<Cow<'static, str>>) -> Self {
        self.0.message = message.into();
        self
    }

    /// Sets the position.
    #[must_use]
    pub fn at(mut self, position: Position) -> Self {
        self.0.position = Some(position);
        self
    }

    /// Sets the path within the document, such as `site[0].alerts[3].riskcode`. Of a path of more than 1,000 bytes, which
    /// only a malformed document has, the beginning and the end are kept.
    #[must_use]
    pub fn in_path(mut self, path: impl Into<String>) -> Self {
        self.0.path = path.into();
        shorten(&mut self.0.path);
        self
    }

    /// Returns the cause.
    #[must_use]
    pub fn kind(&self) -> ReportErrorKind {
        self.0.kind
    }

    /// Returns the part of the report that is lost.
    #[must_use]
    pub fn scope(&self) -> ErrorScope {
        self.0.scope
    }

    /// Returns the message without the position.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// Returns the position in the text, if the error has one.
    #[must_use]
    pub fn position(&self) -> Option<Position> {
        self.0.position
    }

    /// Returns the path in the document: member names and indices from the top, such as `site[0].alerts[3]`. It is
    /// empty if the error is about the document as a whole.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// Returns whether nothing of the report can be read after this error: its scope is [`Report`](ErrorScope::Report).
    #[must_use]
    pub fn ends_report(&self) -> bool {
        self.0.scope == ErrorScope::Report
    }
}

impl fmt::Display for ReportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)?;
        if let Some(Position { byte, line, column }) = self.0.position {
            write!(f, " at line {line}, column {column} (byte {byte})")?;
        }
        if !self.0.path.is_empty() {
            write!(f, ", {}", self.0.path)?;
        }
        Ok(())
    }
}

impl fmt::Debug for ReportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReportError")
            .field("kind", &self.0.kind)
            .field("scope", &self.0.scope)
            .field("message", &self.0.message)
            .field("position", &self.0.position)
            .field("path", &self.0.path)
            .finish()
    }
}

impl std::error::Error for ReportError {}

/// Finds the line of a byte, efficiently for positions that are close to each other.
///
/// Counting from the start for each error would take quadratic time for a report full of errors.
#[derive(Clone, Debug, Default)]
pub struct LineCounter {
    byte: usize,
    line: u64,
    line_start: usize,
}

impl LineCounter {
    /// Returns the position of `byte`. `text` must be the same in every call.
    pub fn position(&mut self, text: &[u8], byte: usize) -> Position {
        let byte = byte.min(text.len());
        if byte < self.byte {
            let stretch = text.get(byte..self.byte).unwrap_or_default();
            let newlines = memchr::memchr_iter(b'\n', stretch).count() as u64;
            if newlines > 0 {
                self.line = self.line.saturating_sub(newlines);
                let before = text.get(..byte).unwrap_or_default();
                self.line_start = memchr::memrchr(b'\n', before).map_or(0, |newline| newline + 1);
            }
        } else {
            let stretch = text.get(self.byte..byte).unwrap_or_default();
            for newline in memchr::memchr_iter(b'\n', stretch) {
                self.line += 1;
                self.line_start = self.byte + newline + 1;
            }
        }
        self.byte = byte;
        Position {
            byte: byte as u64,
            line: self.line + 1,
            column: (byte - self.line_start) as u64 + 1,
        }
    }
}

/// Replaces the middle of a long path by a mark.
fn shorten(path: &mut String) {
    const LONGEST: usize = 1_000;
    if path.len() <= LONGEST {
        return;
    }
    let begin = prefix(path, LONGEST / 2).len();
    let mut end = path.len() - LONGEST / 2;
    while !path.is_char_boundary(end) {
        end += 1;
    }
    path.replace_range(begin..end, "\u{2026}");
}

/// Appends a member name. Names that do not fit into a dotted path are quoted, and very long ones are cut.
pub(crate) fn push_member(path: &mut String, name: &str) {
    const LONGEST: usize = 80;
    let plain = name.len() <= LONGEST
        && !name.is_empty()
        && name
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'@' | b'$'));
    if plain {
        if !path.is_empty() {
            path.push('.');
        }
        path.push_str(name);
        return;
    }
    path.push_str("[\"");
    for c in name.chars().take(LONGEST) {
        match c {
            '"' | '\\' => path.extend(['\\', c]),
            c if c.is_control() => path.push('\u{fffd}'),
            c => path.push(c),
        }
    }
    if name.chars().nth(LONGEST).is_some() {
        path.push('…');
    }
    path.push_str("\"]");
}

/// Appends an index to a path.
pub(crate) fn push_index(path: &mut String, index: usize) {
    let _ = write!(path, "[{index}]");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn display_is_one_line_with_place_and_path() {
        let error = ReportError::new(ReportErrorKind::Schema, "expected text, found a number")
            .at(Position {
                byte: 120,
                line: 3,
                column: 14,
            })
            .in_path("site[0].alerts[3].riskcode");
        assert_eq!(
            error.to_string(),
            "expected text, found a number at line 3, column 14 (byte 120), site[0].alerts[3].riskcode"
        );
        assert!(!error.ends_report());
    }

    #[test]
    fn of_a_long_path_the_beginning_and_the_end_are_kept() {
        let path = format!("root.{}last", "\u{e9}.".repeat(5_000));
        let error = ReportError::new(ReportErrorKind::Limit, "too deep").in_path(path);
        let short = error.path();
        assert!(short.len() < 1_010, "{short}");
        assert!(
            short.starts_with("root.\u{e9}.") && short.ends_with("\u{e9}.last"),
            "{short}"
        );
        assert_eq!(short.matches('\u{2026}').count(), 1);
        let path = "a.".repeat(500);
        assert_eq!(
            ReportError::new(ReportErrorKind::Limit, "too deep")
                .in_path(&*path)
                .path(),
            path
        );
    }

    #[test]
    fn kind_and_scope_are_independent() {
        let limit = ReportError::new(ReportErrorKind::Limit, "too long");
        assert_eq!(limit.scope(), ErrorScope::Report);
        let entry = limit.with_scope(ErrorScope::Entry).with_message("longer");
        assert_eq!(entry.kind(), ReportErrorKind::Limit);
        assert_eq!(
            (entry.scope(), entry.message()),
            (ErrorScope::Entry, "longer")
        );
        let schema = ReportError::new(ReportErrorKind::Schema, "no runs");
        assert!(!schema.ends_report());
        assert!(schema.with_scope(ErrorScope::Report).ends_report());
    }

    #[test]
    fn lines_are_right_forwards_and_backwards() {
        let text = b"a\nbb\r\nccc";
        let mut lines = LineCounter::default();
        let place = |p: Position| (p.line, p.column);
        assert_eq!(place(lines.position(text, 0)), (1, 1));
        assert_eq!(place(lines.position(text, 2)), (2, 1));
        assert_eq!(place(lines.position(text, 8)), (3, 3));
        assert_eq!(place(lines.position(text, 3)), (2, 2));
        assert_eq!(place(lines.position(text, 1)), (1, 2));
        assert_eq!(place(lines.position(text, 99)), (3, 4));
        for from in 0..=text.len() {
            for to in 0..=text.len() {
                let mut lines = LineCounter::default();
                lines.position(text, from);
                let fresh = LineCounter::default().position(text, to);
                assert_eq!(lines.position(text, to), fresh, "{from} to {to}");
            }
        }
    }
}

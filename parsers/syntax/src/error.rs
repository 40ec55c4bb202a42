use std::borrow::Cow;
use std::fmt::{self, Write as _};

/// Why a report, or one entry of it, could not be read.
///
/// The text is one line, lower case: what is wrong, what was expected, and where. It never repeats the
/// report's own values, which may be secret or very long.
///
/// The [kind](Self::kind) is what is wrong, the [scope](Self::scope) is how much of the report is lost. Neither
/// follows from the other: a limit may cost one entry or the rest of the report.
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

/// The causes a caller can act on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReportErrorKind {
    /// There is no text at all: zero bytes, or nothing but white space.
    Empty,
    /// The bytes are no text: an archive, a compressed file, a binary format.
    Binary,
    /// The text breaks the grammar of its format here.
    Syntax,
    /// The text ends in the middle. What came before was delivered.
    Truncated,
    /// An entry lacks something it needs, or holds a value of another type.
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

/// How much of a report an error costs.
///
/// There are two scopes and there will be no third: match on both.
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

/// A place in a report.
///
/// Lines and columns count from 1, bytes from 0. A column is a byte within its line. In a report that
/// had to be transcoded to UTF-8 (UTF-16, for example) bytes and columns are those of the transcoded text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Position {
    /// Bytes before this place.
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

    /// Replaces the scope. For a source that knows where the next entry begins, whatever is wrong with this one.
    #[must_use]
    pub fn with_scope(mut self, scope: ErrorScope) -> Self {
        self.0.scope = scope;
        self
    }

    /// Replaces the message; kind, scope, position and path stay.
    #[must_use]
    pub fn with_message(mut self, message: impl Into<Cow<'static, str>>) -> Self {
        self.0.message = message.into();
        self
    }

    /// The same error, at `position`.
    #[must_use]
    pub fn at(mut self, position: Position) -> Self {
        self.0.position = Some(position);
        self
    }

    /// The same error, at `path` within the document, such as `site[0].alerts[3].riskcode`.
    #[must_use]
    pub fn in_path(mut self, path: impl Into<String>) -> Self {
        self.0.path = path.into();
        self
    }

    /// The cause.
    #[must_use]
    pub fn kind(&self) -> ReportErrorKind {
        self.0.kind
    }

    /// How much of the report is lost.
    #[must_use]
    pub fn scope(&self) -> ErrorScope {
        self.0.scope
    }

    /// What is wrong, without the place.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// Where in the text, if the error belongs to one place.
    #[must_use]
    pub fn position(&self) -> Option<Position> {
        self.0.position
    }

    /// Where in the document: member names and indices from the top, such as `site[0].alerts[3]`.
    /// Empty when the error belongs to the document as a whole.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// Whether nothing of the report can be read after this error: its scope is [`Report`](ErrorScope::Report).
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

/// Finds the line of a byte, cheaply for places that are near one another.
///
/// Counting from the start for each error would make a report full of errors cost quadratic time.
#[derive(Clone, Debug, Default)]
pub struct Lines {
    byte: usize,
    line: u64,
    line_start: usize,
}

impl Lines {
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

/// Appends a member name; names that a dotted path cannot hold, and very long ones, are cut or quoted.
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
    fn kind_and_scope_are_stated_apart() {
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
        let mut lines = Lines::default();
        let place = |p: Position| (p.line, p.column);
        assert_eq!(place(lines.position(text, 0)), (1, 1));
        assert_eq!(place(lines.position(text, 2)), (2, 1));
        assert_eq!(place(lines.position(text, 8)), (3, 3));
        assert_eq!(place(lines.position(text, 3)), (2, 2));
        assert_eq!(place(lines.position(text, 1)), (1, 2));
        assert_eq!(place(lines.position(text, 99)), (3, 4));
        for from in 0..=text.len() {
            for to in 0..=text.len() {
                let mut lines = Lines::default();
                lines.position(text, from);
                let fresh = Lines::default().position(text, to);
                assert_eq!(lines.position(text, to), fresh, "{from} to {to}");
            }
        }
    }
}

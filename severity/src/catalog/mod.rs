//! Catalogs of exploited vulnerabilities (KEV) and of exploitation probabilities (EPSS).
//!
//! The parsers read bytes; the program fetches the files. A file is read completely or refused, since a gate with a
//! damaged catalog would pass vulnerabilities that the catalog lists.

mod epss;
mod kev;

use std::error::Error;
use std::fmt;

pub use self::epss::Epss;
pub use self::kev::{Kev, KevEntry};

/// The error of a file that is not a catalog, with its position. It is one line.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct CatalogError {
    line: usize,
    column: usize,
    message: String,
}

impl CatalogError {
    /// Creates an error at a byte of the file.
    fn at(bytes: &[u8], offset: usize, message: impl Into<String>) -> Self {
        let before = bytes.get(..offset).unwrap_or(bytes);
        let line = before.split(|&byte| byte == b'\n');
        let column = line.clone().next_back().unwrap_or_default();
        Self {
            line: line.count(),
            column: String::from_utf8_lossy(column).chars().count() + 1,
            message: message.into(),
        }
    }

    /// Returns the line, from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.line
    }

    /// Returns the column in characters, from 1.
    #[must_use]
    pub fn column(&self) -> usize {
        self.column
    }

    /// Returns the message without the position.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for CatalogError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            line,
            column,
            message,
        } = self;
        write!(f, "line {line}, column {column}: {message}")
    }
}

impl Error for CatalogError {}

/// Returns the text of a catalog, without a byte order mark. Files that are often passed by mistake are refused with a
/// next step.
fn text(bytes: &[u8]) -> Result<&str, CatalogError> {
    let refused = |message: &str| Err(CatalogError::at(bytes, 0, message));
    if bytes.starts_with(&[0x1f, 0x8b]) {
        return refused("the file is compressed with gzip: unpack it with `gunzip`");
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let offset = error.valid_up_to();
            return Err(CatalogError::at(bytes, offset, "the file is not UTF-8"));
        }
    };
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let start = text.trim_start();
    if start.is_empty() {
        return refused("the file is empty: download it again");
    }
    if start.starts_with('<') {
        return refused("the file is a web page: download the catalog itself");
    }
    Ok(text)
}

/// Returns the quoted part of a foreign text, for a message.
fn quoted(text: &str) -> String {
    const LONGEST: usize = 60;
    let mut shown: String = text.chars().take(LONGEST).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    format!("{shown:?}")
}

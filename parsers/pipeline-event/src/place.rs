//! Translates positions in a report to positions in the file that contains it.

use finding_source::json::{Reader, Text, TextPlaces};
use finding_source::{Limits, ReportError};

/// The location of a document inside of another.
#[derive(Clone, Debug)]
pub(crate) struct Place<'r> {
    /// Member names and indices, such as `Records[0].body`.
    pub(crate) path: String,
    pub(crate) how: How<'r>,
}

/// The form of the inner document.
#[derive(Clone, Debug)]
pub(crate) enum How<'r> {
    /// As a value: bytes are counted through.
    InPlace,
    /// As a string with escape sequences. The number is the byte of its first character in the outer document.
    Escaped(usize, TextPlaces<'r>, Box<Reader<'r>>),
    /// In base64, where a byte has no position of its own.
    Encoded,
}

impl<'r> How<'r> {
    /// Returns the form of a string, whose first character is at byte `start` of the text `around` it.
    pub(crate) fn escaped(
        start: usize,
        string: Text<'r>,
        around: &'r str,
        limits: &Limits,
    ) -> Self {
        let reader = Reader::new(around, 0, limits);
        Self::Escaped(start, TextPlaces::new(string), Box::new(reader))
    }
}

/// Translates the error of the document at the last of `places`, the outermost first, to an error of the file.
pub(crate) fn of_file(mut error: ReportError, places: &mut [Place<'_>]) -> ReportError {
    for place in places.iter_mut().rev() {
        let path = joined(&place.path, error.path());
        error = match (&mut place.how, error.position()) {
            (How::InPlace, _) | (_, None) => error,
            (How::Escaped(start, bytes, reader), Some(position)) => {
                let byte = usize::try_from(position.byte).unwrap_or(usize::MAX);
                let byte = start.saturating_add(bytes.find(byte));
                error.at(reader.position(byte))
            }
            (How::Encoded, Some(position)) => {
                let (message, line, column) = (error.message(), position.line, position.column);
                let message =
                    format!("{message}, in the decoded text at line {line}, column {column}");
                ReportError::new(error.kind(), message).with_scope(error.scope())
            }
        }
        .in_path(path);
    }
    error
}

fn joined(path: &str, inner: &str) -> String {
    let dot = match path.is_empty() || inner.is_empty() || inner.starts_with('[') {
        true => "",
        false => ".",
    };
    format!("{path}{dot}{inner}")
}

//! From places in a report to places in the file that carries it.

use finding_source::ReportError;
use finding_source::json::{Reader, TextPlaces};

/// Where a document stands in the one around it.
#[derive(Clone, Debug)]
pub(crate) struct Place<'r> {
    /// Member names and indices, such as `Records[0].body`.
    pub(crate) path: String,
    pub(crate) how: How<'r>,
}

/// How it stands there.
#[derive(Clone, Debug)]
pub(crate) enum How<'r> {
    /// As a value: bytes count on.
    InPlace,
    /// As a string, with escape sequences, whose first character stands at this byte of what the reader reads.
    Escaped(usize, TextPlaces<'r>, Box<Reader<'r>>),
    /// In base64, where a byte has no place of its own.
    Encoded,
}

/// The same error, of the file, from one of the document that stands at the last of `places`, the outermost first.
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
                let message = format!(
                    "{}, in the decoded text at line {}, column {}",
                    error.message(),
                    position.line,
                    position.column
                );
                ReportError::new(error.kind(), message).with_scope(error.scope())
            }
        }
        .in_path(path);
    }
    error
}

fn joined(path: &str, inner: &str) -> String {
    let dot = if path.is_empty() || inner.is_empty() || inner.starts_with('[') {
        ""
    } else {
        "."
    };
    format!("{path}{dot}{inner}")
}

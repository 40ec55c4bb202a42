//! What is said of reports that break the grammar of their format.

use finding_source::json::Reader;
use finding_source::{ReportError, ReportErrorKind};

/// The version that wrote files that end too early, and the one that no longer does: #3009.
const CUT_SHORT: (&str, &str) = ("6.0.3", "6.0.4");

/// Says which version wrote what cannot be read: one is known for it.
pub(crate) fn explain(error: ReportError, engine_version: Option<&str>) -> ReportError {
    let broken = matches!(
        error.kind(),
        ReportErrorKind::Syntax | ReportErrorKind::Truncated
    );
    let version = engine_version.filter(|version| {
        let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-');
        broken && version.len() <= 32 && version.bytes().all(plain)
    });
    let Some(version) = version else {
        return error;
    };
    let (known, mended) = CUT_SHORT;
    let message = if version == known {
        format!(
            "{} (Dependency-Check {version} is known to write broken reports, {mended} mends it)",
            error.message()
        )
    } else {
        format!(
            "{} (written by Dependency-Check {version})",
            error.message()
        )
    };
    same_place(&error, error.kind(), message)
}

/// Reads a value. What breaks the grammar in it costs the value alone, if its end can be found all the same.
pub(crate) fn read_entry<'r, T: serde::Deserialize<'r>>(
    reader: &mut Reader<'r>,
    engine_version: Option<&str>,
) -> Result<T, ReportError> {
    let mark = reader.mark();
    reader.read().map_err(|error| {
        if error.kind() != ReportErrorKind::Syntax {
            return error;
        }
        reader.go_to(&mark);
        match reader.skip() {
            Ok(()) => only_entry(explain(error, engine_version)),
            Err(_) => error,
        }
    })
}

/// The same error, as one that concerns a single entry.
pub(crate) fn only_entry(error: ReportError) -> ReportError {
    same_place(&error, ReportErrorKind::Schema, error.message().to_owned())
}

fn same_place(error: &ReportError, kind: ReportErrorKind, message: String) -> ReportError {
    let other = ReportError::new(kind, message).in_path(error.path());
    match error.position() {
        Some(position) => other.at(position),
        None => other,
    }
}

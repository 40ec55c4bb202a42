//! Errors of invalid reports that certain versions write.

use finding_source::engine::{Flow, FlowResult};
use finding_source::json::{Reader, ValueKind};
use finding_source::{ErrorScope, ReportError, ReportErrorKind};

/// The last version that wrote files that end too early, and the first one that does not: #3009.
const CUT_SHORT: (&str, &str) = ("6.0.3", "6.0.4");

/// Adds the version that wrote an invalid report, and a known defect of that version. Errors of single entries have
/// been explained already.
pub(crate) fn explain(error: ReportError, engine_version: Option<&str>) -> ReportError {
    let broken = matches!(
        error.kind(),
        ReportErrorKind::Syntax | ReportErrorKind::Truncated
    );
    let version = engine_version.filter(|version| {
        let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-');
        broken && error.ends_report() && version.len() <= 32 && version.bytes().all(plain)
    });
    let Some(version) = version else {
        return error;
    };
    let (known, fixed) = CUT_SHORT;
    let about = match version == known {
        true => {
            format!("Dependency-Check {version} is known to write broken reports, {fixed} fixes it")
        }
        false => format!("written by Dependency-Check {version}"),
    };
    let message = format!("{} ({about})", error.message());
    error.with_message(message)
}

/// Reads a value with `read`. A syntax error affects only the value if its end can be found.
pub(crate) fn recover<'r, T>(
    reader: &mut Reader<'r>,
    engine_version: Option<&str>,
    read: impl FnOnce(&mut Reader<'r>) -> Result<T, ReportError>,
) -> Result<T, ReportError> {
    let mark = reader.mark();
    read(reader).map_err(|error| {
        if error.kind() != ReportErrorKind::Syntax {
            return error;
        }
        reader.go_to(&mark);
        match reader.skip() {
            Ok(()) => explain(error, engine_version).with_scope(ErrorScope::Entry),
            Err(_) => error,
        }
    })
}

/// Goes to the list of all entries. If there is `null` in its place, nothing was scanned.
pub(crate) fn list<A>(at: A, reader: &mut Reader<'_>) -> FlowResult<A> {
    match reader.peek() {
        Some(ValueKind::Null) => Err(reader.refuse("expected an array, found null")?),
        _ => Ok(Flow::List(at)),
    }
}

/// Returns the error of a report that has no such list.
pub(crate) fn without_list<A>(what: &'static str, reader: &mut Reader<'_>) -> FlowResult<A> {
    let byte = reader.byte();
    Err(ReportError::new(ReportErrorKind::Schema, what).at(reader.position(byte)))
}

//! Parts of a document that entries refer to, and that may come after them.

use finding_source::json::{Reader, ValueKind};
use finding_source::{NoteKind, Record, ReportError};

/// Passes the elements of each array `name` of the document at the reader to `read`. Other members are skipped.
pub(crate) fn each_in<'r>(
    name: &str,
    reader: &mut Reader<'r>,
    mut read: impl FnMut(&mut Reader<'r>) -> Result<(), ReportError>,
) -> Result<(), ReportError> {
    reader.each_member(|reader, member| {
        match member == name && reader.peek() == Some(ValueKind::Array) {
            true => reader.each_item(&mut read),
            false => reader.skip(),
        }
    })
}

/// Notes the error of a rule, unless nothing more can be read.
pub(crate) fn note_error(error: ReportError, record: &mut Record<'_>) -> Result<(), ReportError> {
    if error.ends_report() {
        return Err(error);
    }
    record.remark(
        NoteKind::Other,
        format!("a rule could not be read: {error}"),
    );
    Ok(())
}

/// Returns whether there is a place for another one of `what` beside `known` ones; else notes it.
pub(crate) fn has_place(what: &str, known: usize, most: usize, record: &mut Record<'_>) -> bool {
    if known >= most {
        let text = format!("more {what} than the limit of joined entries allows");
        record.remark(NoteKind::Other, text);
    }
    known < most
}

//! Notes that all formats share.

use finding_source::{NoteKind, Record};

/// Records that an analyzer failed, so that its findings are missing.
pub(crate) fn analysis_failed(message: Option<&str>, record: &mut Record<'_>) {
    let text = match message {
        Some(message) => format!("the analysis failed in part: {message}"),
        None => "the analysis failed in part".to_owned(),
    };
    record.remark(NoteKind::Tool, text);
    record.partial("the analysis failed in part");
}

/// Records that the scan found no dependency.
pub(crate) fn nothing_scanned(record: &mut Record<'_>) {
    record.partial("Dependency-Check looked at no dependency");
}

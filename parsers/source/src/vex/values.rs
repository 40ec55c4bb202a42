//! Values of both formats.

use std::borrow::Cow;
use std::collections::BTreeSet;

use finding_redact::redact_prose;

use crate::json::Reader;
use crate::text::cut;
use crate::{ReportError, ReportErrorKind, Str, Words};

/// Returns the first remark of the reader, on a member of another type: without this member a statement would say more.
pub(super) fn strict(reader: &mut Reader<'_>) -> Result<(), String> {
    reader.take_remarks().into_iter().next().map_or(Ok(()), Err)
}

pub(super) fn unusable(reader: &mut Reader<'_>, byte: usize, what: String) -> ReportError {
    ReportError::new(ReportErrorKind::Schema, what)
        .at(reader.position(byte))
        .in_path(reader.path())
}

/// Returns the different names among these.
pub(super) fn named<'r>(names: impl Iterator<Item = Str<'r>>) -> Vec<String> {
    let mut known = BTreeSet::new();
    names
        .filter(|name| known.insert(name.to_ascii_lowercase()))
        .map(Cow::into_owned)
        .collect()
}

/// Returns a text for findings: on one line, without secrets.
pub(super) fn prose<'r>(text: &impl Words<'r>) -> Option<String> {
    const LONGEST: usize = 1_000;
    let line = text.line()?;
    Some(cut(redact_prose(&line), LONGEST).into_owned())
}

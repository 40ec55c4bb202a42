//! Values of both formats.

use std::borrow::Cow;
use std::collections::BTreeSet;

use finding_redact::redact_prose;

use crate::json::{Reader, Text};
use crate::text::cut;
use crate::{ReportError, ReportErrorKind, Timestamp};

/// Returns an error for a member of another type, which the reader has skipped: without it a statement would say more.
pub(super) fn strict(reader: &mut Reader<'_>, byte: usize) -> Result<(), ReportError> {
    match reader.take_remarks().into_iter().next() {
        Some(remark) => Err(ReportError::new(ReportErrorKind::Schema, remark)
            .at(reader.position(byte))
            .in_path(reader.path())),
        None => Ok(()),
    }
}

pub(super) fn unusable(reader: &mut Reader<'_>, byte: usize, what: String) -> ReportError {
    ReportError::new(ReportErrorKind::Schema, what)
        .at(reader.position(byte))
        .in_path(reader.path())
}

/// Defines a list that differs from an absent one when it is empty.
macro_rules! present_list {
    ($Name:ident, $Item:ident) => {
        #[derive(Clone, Debug, Default)]
        struct $Name<'r>(Vec<$Item<'r>>);

        impl<'r> Value<'r> for $Name<'r> {
            type State = <$Item<'r> as Value<'r>>::State;

            const EXPECTED: &'static str = "an array";

            fn read(
                state: &mut Self::State,
                reader: &mut Reader<'r>,
            ) -> Result<Option<Self>, ReportError> {
                if reader.peek() != Some(Kind::Array) {
                    return Ok(None);
                }
                let mut items = Vec::new();
                reader.each_item(|reader| match $Item::read(state, reader)? {
                    Some(item) => {
                        items.push(item);
                        Ok(())
                    }
                    None => Err(reader.refuse(format!("expected {}", $Item::EXPECTED))?),
                })?;
                Ok(Some(Self(items)))
            }
        }
    };
}

pub(super) use present_list;

/// Returns the different names among these.
pub(super) fn named<'r>(names: impl Iterator<Item = Text<'r>>) -> Vec<String> {
    let mut known = BTreeSet::new();
    names
        .filter_map(line)
        .filter(|name| known.insert(name.to_ascii_lowercase()))
        .collect()
}

pub(super) fn parsed(time: Text<'_>) -> Option<Timestamp> {
    Timestamp::parse(&time.to_cow())
}

/// Returns a text on one line; `None` when it is blank.
pub(super) fn line(text: Text<'_>) -> Option<String> {
    text.line().map(Cow::into_owned)
}

/// Returns a text for findings: on one line, without secrets.
pub(super) fn prose(text: Text<'_>) -> Option<String> {
    const LONGEST: usize = 1_000;
    let line = text.line()?;
    Some(cut(redact_prose(&line), LONGEST).into_owned())
}

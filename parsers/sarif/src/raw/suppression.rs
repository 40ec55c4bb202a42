use finding_source::ReportError;
use finding_source::json::{Reader, Text, ValueKind};

use super::{items, members, text};

/// The suppressions of a result.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Suppressions<'r> {
    /// True if at least one is accepted.
    pub(crate) accepted: bool,
    /// True if at least one is undecided or was rejected.
    pub(crate) open: bool,
    /// The first justification of an accepted one.
    pub(crate) justification: Option<Text<'r>>,
}

impl<'r> Suppressions<'r> {
    /// Reads the next list.
    pub(super) fn read(&mut self, reader: &mut Reader<'r>) -> Result<(), ReportError> {
        items(reader, |reader| {
            let (mut status, mut justification) = (None, None);
            if reader.peek() == Some(ValueKind::Text) {
                // `suppressionStates` of 1.0.0 and of drafts: `suppressedInSource`, `suppressedExternally`.
                let state = text(reader)?;
                self.accepted |= state.is_some_and(|s| s.as_raw().starts_with("suppressed"));
                return Ok(());
            }
            if reader.peek() != Some(ValueKind::Object) {
                return reader.skip();
            }
            members(reader, |reader, name| {
                match name {
                    "status" | "state" => status = text(reader)?,
                    "justification" => justification = text(reader)?,
                    _ => reader.skip()?,
                }
                Ok(())
            })?;
            match status.map(|status| status.as_raw().to_ascii_lowercase()) {
                Some(status) if matches!(&*status, "underreview" | "rejected") => self.open = true,
                _ => {
                    self.accepted = true;
                    self.justification = self.justification.or(justification);
                }
            }
            Ok(())
        })
    }
}

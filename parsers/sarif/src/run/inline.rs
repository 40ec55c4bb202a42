//! Parts of runs that the log stores outside of them.

use finding_source::json::{Reader, Text};

use super::MOST;
use crate::raw::{PartHead, Read, items, members, object};

/// The parts of runs that a log stores separately, `inlineExternalProperties`.
#[derive(Debug, Default)]
pub(crate) struct Inline<'r> {
    /// A reader at the beginning of the log, until its parts are needed.
    log: Option<Reader<'r>>,
    /// Each part is used once: many runs with the same part would take more time than the length of the log.
    parts: Vec<(PartHead<'r>, Option<Reader<'r>>)>,
}

impl<'r> Inline<'r> {
    /// Creates the parts of the log at `reader`. They are searched when a run refers to one, which is rare.
    pub(crate) fn of(reader: &Reader<'r>) -> Self {
        Self {
            log: Some(reader.clone()),
            parts: Vec::new(),
        }
    }

    fn find(&mut self, log: &mut Reader<'r>) -> Read {
        members(log, |reader, name| match name {
            "inlineExternalProperties" => items(reader, |reader| {
                if self.parts.len() >= MOST {
                    return reader.skip();
                }
                let part = Some(reader.clone());
                self.parts.push((object(reader)?, part));
                Ok(())
            }),
            _ => reader.skip(),
        })
    }

    /// Returns the reader of a part that has not been used.
    pub(super) fn take(&mut self, is_it: impl Fn(&PartHead<'r>) -> bool) -> Option<Reader<'r>> {
        if let Some(mut log) = self.log.take() {
            // An error is reported when its part of the log is read.
            let _ = self.find(&mut log);
        }
        let mut parts = self.parts.iter_mut();
        let is_it = |(head, part): &&mut (_, Option<_>)| part.is_some() && is_it(head);
        parts.find(is_it)?.1.take()
    }

    /// Returns whether there is a part with this guid.
    pub(super) fn has(&self, guid: Option<Text<'r>>) -> bool {
        self.parts.iter().any(|(head, _)| head.guid == guid)
    }
}

//! Parts of runs that the log stores outside of them.

use finding_source::json::{Reader, Text};

use super::MOST;
use crate::raw::{PartHead, items, members, object};

/// The parts of runs that a log stores separately, `inlineExternalProperties`.
#[derive(Debug, Default)]
pub(crate) struct Inline<'r> {
    /// A reader at the beginning of the log, until its parts are needed.
    log: Option<Reader<'r>>,
    parts: Vec<Part<'r>>,
}

#[derive(Debug)]
struct Part<'r> {
    head: PartHead<'r>,
    reader: Reader<'r>,
    used: bool,
}

impl<'r> Inline<'r> {
    /// Creates the parts of the log at `reader`. They are searched when a run refers to one, which is rare.
    pub(crate) fn of(reader: &Reader<'r>) -> Self {
        Self {
            log: Some(reader.clone()),
            parts: Vec::new(),
        }
    }

    fn find(reader: &mut Reader<'r>) -> Vec<Part<'r>> {
        let mut parts = Vec::new();
        // An error is reported when its part of the log is read.
        let _ = members(reader, |reader, name| {
            if name != "inlineExternalProperties" {
                return reader.skip();
            }
            items(reader, |reader| {
                if parts.len() >= MOST {
                    return reader.skip();
                }
                parts.push(Part {
                    reader: reader.clone(),
                    head: object(reader)?,
                    used: false,
                });
                Ok(())
            })
        });
        parts
    }

    /// Returns the reader of a part that has not been used.
    pub(super) fn take(&mut self, is_it: impl Fn(&PartHead<'r>) -> bool) -> Option<Reader<'r>> {
        if let Some(mut log) = self.log.take() {
            self.parts = Self::find(&mut log);
        }
        let mut parts = self.parts.iter_mut();
        let part = parts.find(|part| !part.used && is_it(&part.head))?;
        // Each part is used once: many runs with the same part would take more time than the length of the log.
        part.used = true;
        Some(part.reader.clone())
    }

    /// Returns whether there is a part with this guid.
    pub(super) fn has(&self, guid: Option<Text<'r>>) -> bool {
        self.parts.iter().any(|part| part.head.guid == guid)
    }
}

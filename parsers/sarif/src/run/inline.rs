//! Parts of runs that the log stores outside of them.

use finding_source::json::{Reader, Text};

use super::MOST;
use crate::raw::{items, members, text};

/// The parts of runs that a log stores separately, `inlineExternalProperties`.
#[derive(Debug, Default)]
pub(crate) struct Inline<'r> {
    /// A reader at the beginning of the log, until its parts are needed.
    log: Option<Reader<'r>>,
    pub(super) parts: Vec<Part<'r>>,
}

#[derive(Debug)]
pub(super) struct Part<'r> {
    pub(super) guid: Option<Text<'r>>,
    pub(super) run_guid: Option<Text<'r>>,
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
                let mut part = Part {
                    guid: None,
                    run_guid: None,
                    reader: reader.clone(),
                    used: false,
                };
                members(reader, |reader, name| {
                    match name {
                        "guid" => part.guid = text(reader)?,
                        "runGuid" => part.run_guid = text(reader)?,
                        _ => reader.skip()?,
                    }
                    Ok(())
                })?;
                parts.push(part);
                Ok(())
            })
        });
        parts
    }

    /// Returns the reader of a part that has not been used.
    pub(super) fn take(&mut self, is_it: impl Fn(&Part<'r>) -> bool) -> Option<Reader<'r>> {
        if let Some(mut log) = self.log.take() {
            self.parts = Self::find(&mut log);
        }
        let part = self.parts.iter_mut().find(|p| !p.used && is_it(p))?;
        // Each part is used once: many runs with the same part would take more time than the length of the log.
        part.used = true;
        Some(part.reader.clone())
    }
}

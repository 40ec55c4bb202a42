//! Unknown members and elements, which may contain entries.

use std::borrow::Cow;

use crate::json;
use crate::{Note, NoteKind, Record, ReportError};

impl<'r> Record<'r> {
    /// Skips the next value of `reader`, of a member that is not part of the format.
    ///
    /// Entries in it are not read: if the member, or one within its value, has a name in `entries` and is not empty,
    /// the report is partial, with a note of the place.
    ///
    /// # Errors
    ///
    /// As for [`json::Reader::skip`].
    pub fn skip_member(
        &mut self,
        reader: &mut json::Reader<'r>,
        name: &str,
        entries: &[&str],
    ) -> Result<(), ReportError> {
        if reader.skip_member(name, entries)? {
            let decoded = reader.name().filter(|decoded| decoded.as_raw() == name);
            self.misplaced(&decoded.map_or(Cow::Borrowed(name), |name| name.to_cow()));
        }
        Ok(())
    }

    /// Skips the current element, which is not expected in this place.
    ///
    /// Entries in it are not read: if it, or an element within it, has a name in `entries`, the report is partial, with
    /// a note of the place.
    ///
    /// # Errors
    ///
    /// As for [`xml::Reader::skip`](crate::xml::Reader::skip).
    #[cfg(feature = "xml")]
    pub fn skip_element(
        &mut self,
        reader: &mut crate::xml::Reader<'r>,
        entries: &[&str],
    ) -> Result<(), ReportError> {
        let name = reader.current().map_or("", |element| element.name());
        if reader.skip_element(entries)? {
            self.misplaced(name);
        }
        Ok(())
    }

    /// Records that `name` contains entries and was skipped, for a source that has no record while it reads.
    pub fn misplaced(&mut self, name: &str) {
        let name: String = name.chars().take(40).collect();
        let text = format!("skipped entries in `{name}`, an unexpected place");
        self.note(Note::new(NoteKind::Other, text));
        self.partial("entries in an unexpected place were skipped");
    }
}

//! Members and elements that a format does not have, and that may hold entries all the same.

use crate::json;
use crate::{Note, NoteKind, Record, ReportError};

impl<'r> Record<'r> {
    /// Skips the value of a member that the format does not have, the next one of `reader`.
    ///
    /// Entries in it are not read: when the member, or one within its value, has a name of `entries` and holds
    /// something, the report is partial and a note says where.
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
            self.misplaced(name);
        }
        Ok(())
    }

    /// Skips the element gone to last, which the format does not have in this place.
    ///
    /// Entries in it are not read: when it, or an element within it, has a name of `entries`, the report is partial and a
    /// note says where.
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

    /// States that `name` holds entries and was skipped, for a source that has no record while it reads.
    pub fn misplaced(&mut self, name: &str) {
        let name: String = name.chars().take(40).collect();
        let text = format!("skipped entries in `{name}`, where the format has none");
        self.note(Note::new(NoteKind::Other, text));
        self.partial("entries were skipped where the format has none");
    }
}

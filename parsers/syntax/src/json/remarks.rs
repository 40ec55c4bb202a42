//! Remarks: values that a reader ignored or replaced.

use super::cursor::Commas;
use super::fault::Fault;
use super::kind::ValueKind;
use super::reader::Reader;
use crate::{ReportError, ReportErrorKind};

/// Remarks that were not taken yet, and the members with a remark.
#[derive(Clone, Debug, Default)]
pub(super) struct Remarks {
    texts: Vec<String>,
    /// Names of schemas, of which there are few.
    members: Vec<&'static str>,
    /// The names of members of which a value was ignored, until they are taken.
    ignored: Vec<&'static str>,
    /// True if values of another type are skipped without a remark.
    any_types: bool,
}

impl Remarks {
    /// Returns whether `member` gets a remark now: each gets one.
    fn are_new_of(&mut self, member: &'static str) -> bool {
        let new = !self.members.contains(&member);
        if new {
            self.members.push(member);
        }
        new
    }
}

impl<'r> Reader<'r> {
    /// Skips values of another type than expected without a remark: for a format of many tools, in which such values are
    /// common.
    #[must_use]
    pub fn with_any_types(mut self) -> Self {
        self.remarks.any_types = true;
        self
    }

    /// Skips the next value, which is not `expected`, and remarks it once for each `member`. A `null` is skipped
    /// without a remark.
    ///
    /// # Errors
    ///
    /// As for [`skip`](Self::skip).
    #[cold]
    pub fn ignore(
        &mut self,
        member: &'static str,
        expected: &'static str,
    ) -> Result<(), ReportError> {
        match self.peek() {
            Some(ValueKind::Null) => self.skip(),
            _ => self.ignore_element(member, expected),
        }
    }

    /// Skips an element of the array `member` in the same way, including `null`.
    ///
    /// # Errors
    ///
    /// As for [`skip`](Self::skip).
    #[cold]
    pub fn ignore_element(
        &mut self,
        member: &'static str,
        expected: &'static str,
    ) -> Result<(), ReportError> {
        if let (Some(found), false) = (self.peek(), self.remarks.any_types) {
            let found = found.noun();
            // The line is computed only for the remark: finding the line of every such value would take quadratic time.
            if self.remarks.are_new_of(member) {
                let place = self.place(format!("expected {expected}, found {found}"));
                let text = format!("ignored `{member}`: {place}");
                self.remarks.texts.push(text);
                self.remarks.ignored.push(member);
            }
        }
        self.skip()
    }

    /// Remarks that the next member has another spelling than `listed`.
    pub(super) fn remark_spelling(&mut self, listed: &'static str) {
        if self.remarks.are_new_of(listed) {
            let text = self
                .place(format!("another spelling of `{listed}`"))
                .to_string();
            self.remarks.texts.push(text);
        }
    }

    /// Returns whether there are remarks to [take](Self::take_remarks).
    #[inline]
    #[must_use]
    pub fn has_remarks(&self) -> bool {
        !self.remarks.texts.is_empty() || matches!(self.cursor.commas, Commas::Found(_))
    }

    /// Removes and returns the remarks since the last call, each with its position.
    #[must_use]
    pub fn take_remarks(&mut self) -> Vec<String> {
        let mut texts = std::mem::take(&mut self.remarks.texts);
        if let Commas::Found(at) = self.cursor.commas {
            self.cursor.commas = Commas::Remarked;
            let place = self.position(at);
            let text = format!(
                "skipped a comma without a value at line {}, column {} (byte {})",
                place.line, place.column, place.byte
            );
            texts.push(text);
        }
        texts
    }

    /// Returns whether there are names to [take](Self::take_ignored).
    #[inline]
    #[must_use]
    pub fn has_ignored(&self) -> bool {
        !self.remarks.ignored.is_empty()
    }

    /// Removes and returns the names of the members of which a value was ignored since the last call, each once in a document.
    #[inline]
    #[must_use]
    pub fn take_ignored(&mut self) -> Vec<&'static str> {
        std::mem::take(&mut self.remarks.ignored)
    }

    /// Removes all remarks. Each member gets a remark again.
    pub fn forget_remarks(&mut self) {
        self.remarks = Remarks {
            any_types: self.remarks.any_types,
            ..Remarks::default()
        };
    }

    /// Returns `message` with the position of the next value.
    fn place(&mut self, message: String) -> ReportError {
        let at = Some(self.cursor.at);
        self.report(Fault::new(ReportErrorKind::Schema, message, at))
    }
}

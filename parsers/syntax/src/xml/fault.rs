//! Errors, with their position and path.

use std::borrow::Cow;

use super::element::Element;
use super::reader::Reader;
use super::scan::Stop;
use super::siblings::Siblings;
use super::text::BadReference;
use crate::error::{push_index, push_member};
use crate::{ErrorScope, ReportError, ReportErrorKind};

impl<'r> Reader<'r> {
    /// Returns a [`Schema`](ReportErrorKind::Schema) error at the current element, for errors that only the caller can
    /// detect. The element is skipped if it is unread. If the reader is in an entered element without a current child,
    /// the error is at that element, which is left.
    ///
    /// To refuse an element that was entered, [`leave`](Self::leave) it, or go to its end, first.
    ///
    /// # Errors
    ///
    /// `Limit`, `Syntax` or `Truncated` if the element cannot be skipped.
    pub fn refuse(&mut self, message: impl Into<String>) -> Result<ReportError, ReportError> {
        if self.last.is_none() {
            self.leave()?;
        }
        let at = self.last.map_or(self.at, |element| element.byte);
        let error = self.of_element(ReportErrorKind::Schema, message.into(), at);
        self.skip()?;
        Ok(error)
    }

    /// Returns the path to the current element, such as `OWASPZAPReport.site[0].alerts.alertitem[3]`.
    ///
    /// An element has an index, from 0, if one of the same name comes before it, or next after it, in the same parent.
    #[must_use]
    pub fn path(&mut self) -> String {
        self.siblings
            .resize_with(self.open.len(), Siblings::default);
        let mut path = String::new();
        let elements = self.open.iter().chain(&self.last);
        let mut siblings = self.siblings.iter_mut();
        let mut parent: Option<Element<'r>> = None;
        for &element in elements {
            push_member(&mut path, element.name());
            // Root elements are not counted: a reader may begin at a later one.
            let index = parent.and_then(|parent| {
                let siblings = siblings.next()?;
                siblings.index(self.text, parent, element, self.depth)
            });
            if let Some(index) = index {
                push_index(&mut path, index);
            }
            parent = Some(element);
        }
        path
    }

    /// Returns an error that affects the current element, which is skipped.
    pub(super) fn unfit(
        &mut self,
        kind: ReportErrorKind,
        message: String,
        at: usize,
    ) -> ReportError {
        let error = self.of_element(kind, message, at);
        match self.skip() {
            Ok(()) => error,
            Err(broken) => broken,
        }
    }

    pub(super) fn too_long(&mut self, at: usize) -> ReportError {
        self.unfit(ReportErrorKind::Limit, self.limit_message(), at)
    }

    /// Returns an error that affects one element, but not the report.
    pub(super) fn of_element(
        &mut self,
        kind: ReportErrorKind,
        message: String,
        at: usize,
    ) -> ReportError {
        ReportError::new(kind, message)
            .with_scope(ErrorScope::Entry)
            .at(self.position(at))
            .in_path(self.path())
    }

    pub(super) fn limit_message(&self) -> String {
        format!("text longer than the limit of {} bytes", self.longest)
    }

    /// Returns the error of a scan that stopped.
    #[cold]
    pub(super) fn stopped(&mut self, stop: Stop) -> ReportError {
        let (kind, message, at) = match stop {
            Stop::End(begun) => (
                ReportErrorKind::Truncated,
                Cow::Borrowed(match self.text.as_bytes().get(begun..) {
                    Some([b'<', b'/', ..]) => "the text ends before this end tag does",
                    Some([b'<', b'!', ..]) => "the text ends before this comment or section does",
                    Some([b'<', b'?', ..]) => {
                        "the text ends before this processing instruction does"
                    }
                    _ => "the text ends before this element does",
                }),
                begun,
            ),
            Stop::Unexpected(at, expected) => {
                match self.text.get(at..).and_then(|t| t.chars().next()) {
                    None => {
                        let message = format!("the text ends where {expected} was expected");
                        (ReportErrorKind::Truncated, message.into(), at)
                    }
                    Some(found) => {
                        let found = if found.is_control() || !found.is_ascii() {
                            format!("U+{:04X}", u32::from(found))
                        } else {
                            format!("`{found}`")
                        };
                        let message = format!("expected {expected}, found {found}");
                        (ReportErrorKind::Syntax, message.into(), at)
                    }
                }
            }
            Stop::Mismatch(at) => (
                ReportErrorKind::Syntax,
                Cow::Borrowed("end tag does not match the open element"),
                at,
            ),
            Stop::Depth(at) => (
                ReportErrorKind::Limit,
                Cow::Borrowed("nested deeper than the limit allows"),
                at,
            ),
            Stop::Attributes(at) => (
                ReportErrorKind::Limit,
                Cow::Borrowed("element with more than 1,000 attributes"),
                at,
            ),
            Stop::DocumentType(at) => (
                ReportErrorKind::Unsupported,
                Cow::Borrowed("document type declarations (DTDs) are not supported"),
                at,
            ),
        };
        ReportError::new(kind, message)
            .at(self.position(at))
            .in_path(self.path())
    }
}

/// Returns the message and the position.
pub(super) fn bad_reference(bad: BadReference) -> (String, usize) {
    match bad {
        BadReference::Bare(at) => ("unescaped `&`, expected `&amp;`".to_owned(), at),
        BadReference::Entity(at) => ("undefined entity".to_owned(), at),
    }
}

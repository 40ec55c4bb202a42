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
    /// A [`Schema`](ReportErrorKind::Schema) error at the element gone to last, for what only the caller can tell.
    /// The element is passed if nobody has read it. When the reader stands in an element none of whose children
    /// it has gone to, it is that one, which is left.
    ///
    /// To refuse an element that was entered, [`leave`](Self::leave) it, or go on to its end, before.
    ///
    /// # Errors
    ///
    /// `Limit`, `Syntax` or `Truncated` when the element cannot be passed.
    pub fn refuse(&mut self, message: impl Into<String>) -> Result<ReportError, ReportError> {
        if self.last.is_none() {
            self.leave()?;
        }
        let at = self.last.map_or(self.at, |element| element.byte);
        let error = self.of_element(ReportErrorKind::Schema, message.into(), at);
        self.skip()?;
        Ok(error)
    }

    /// The path to the element gone to last, such as `OWASPZAPReport.site[0].alerts.alertitem[3]`.
    ///
    /// An element has an index, from 0, where one of the same name stands before it, or is the next one behind
    /// it, in the same parent.
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
            // Root elements are not counted: a reader need not have begun at the first one.
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

    /// An error that costs the element gone to last, which is skipped.
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

    /// An error that costs one element, and not the report.
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
        format!("text of more bytes than the limit of {}", self.longest)
    }

    /// The error of a scan that was stopped.
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
                Cow::Borrowed("an end tag that is not that of the open element"),
                at,
            ),
            Stop::Depth(at) => (
                ReportErrorKind::Limit,
                Cow::Borrowed("nested deeper than the limit allows"),
                at,
            ),
            Stop::Attributes(at) => (
                ReportErrorKind::Limit,
                Cow::Borrowed("an element of more than 1,000 attributes"),
                at,
            ),
            Stop::DocumentType(at) => (
                ReportErrorKind::Unsupported,
                Cow::Borrowed("a document type declaration is not read"),
                at,
            ),
        };
        ReportError::new(kind, message)
            .at(self.position(at))
            .in_path(self.path())
    }
}

/// The message, and the place.
pub(super) fn bad_reference(bad: BadReference) -> (String, usize) {
    match bad {
        BadReference::Bare(at) => (
            "an `&` that begins no reference, expected `&amp;`".to_owned(),
            at,
        ),
        BadReference::Entity(at) => ("an entity that XML does not define".to_owned(), at),
    }
}

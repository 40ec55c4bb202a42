use serde::Deserialize;

use super::cursor::{Commas, Cursor};
use super::fault::{self, Fault};
use super::kind::ValueKind;
use super::remarks::Remarks;
use super::text::{Raw, Text};
use crate::documents::{self, Next};
use crate::error::{LineCounter, push_index, push_member};
use crate::{ErrorScope, Limits, Position, ReportError, ReportErrorKind};

/// Walks a document, value by value.
///
/// The reader is before a value, or between the elements of the entered containers. After
/// [`enter_object`](Self::enter_object) call [`next_key`](Self::next_key), and after [`enter_array`](Self::enter_array)
/// call [`next_item`](Self::next_item), until they return the end. After each key and item call exactly one of
/// `enter_…`, [`read`](Self::read), [`raw`](Self::raw) and [`skip`](Self::skip).
///
/// # Errors
///
/// After an error whose [`ends_report`](ReportError::ends_report) is false, the reader is *after* the value of the
/// error: continue as if the value had been read. After any other error nothing more can be read.
#[derive(Clone, Debug)]
pub struct Reader<'r> {
    pub(super) cursor: Cursor<'r>,
    pub(super) stack: Vec<Frame<'r>>,
    lines: LineCounter,
    pub(super) remarks: Remarks,
}

/// The position of a value, to [return to](Reader::go_to) later.
#[derive(Clone, Copy, Debug)]
pub struct Mark<'r> {
    at: usize,
    depth: usize,
    /// The number of containers around the container of the value.
    around: usize,
    frame: Option<Frame<'r>>,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Frame<'r> {
    pub(super) first: bool,
    /// True if the members after the current one have been read, see [`Reader::look_ahead`].
    pub(super) looked: bool,
    pub(super) place: Place<'r>,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Place<'r> {
    Member(Option<Text<'r>>),
    Index(Option<usize>),
}

impl<'r> Reader<'r> {
    /// Creates a reader at byte `start` of `text`. Positions are those of the whole text.
    #[must_use]
    pub fn new(text: &'r str, start: usize, limits: &Limits) -> Self {
        let cursor = Cursor {
            text,
            at: start,
            depth: limits.depth,
            longest: limits.text,
            ends: None,
            commas: Commas::Refused,
        };
        Self {
            cursor,
            stack: Vec::new(),
            lines: LineCounter::default(),
            remarks: Remarks::default(),
        }
    }

    /// Accepts commas without a value between or after them, as in templates: `[, 1]`, `[1, ]`. They are skipped, which
    /// is [remarked](Self::take_remarks) once.
    #[must_use]
    pub fn with_stray_commas(mut self) -> Self {
        self.cursor.commas = Commas::Skipped;
        self
    }

    /// Returns the text this reader walks.
    #[must_use]
    pub fn text(&self) -> &'r str {
        self.cursor.text
    }

    /// Returns the byte of the next value, or of the next punctuation.
    #[must_use]
    pub fn byte(&mut self) -> usize {
        self.cursor.peek();
        self.cursor.at
    }

    /// Returns the number of open containers.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.stack.len()
    }

    /// Returns the type of the next value, or `None` if there is none.
    #[must_use]
    pub fn peek(&mut self) -> Option<ValueKind> {
        self.cursor.peek().and_then(ValueKind::of)
    }

    /// Enters the next object.
    ///
    /// # Errors
    ///
    /// `Schema`, after the value, if it is of another type; `Limit` if it is too deep; `Syntax` or `Truncated` if there
    /// is no value.
    pub fn enter_object(&mut self) -> Result<(), ReportError> {
        self.enter(b'{', ValueKind::Object, Place::Member(None))
    }

    /// Enters the next array.
    ///
    /// # Errors
    ///
    /// As for [`enter_object`](Self::enter_object).
    pub fn enter_array(&mut self) -> Result<(), ReportError> {
        self.enter(b'[', ValueKind::Array, Place::Index(None))
    }

    fn enter(&mut self, open: u8, wanted: ValueKind, place: Place<'r>) -> Result<(), ReportError> {
        match self.cursor.peek() {
            Some(byte) if byte == open => {
                self.cursor.enter().map_err(|fault| self.report(fault))?;
                let frame = Frame {
                    first: true,
                    looked: false,
                    place,
                };
                self.stack.push(frame);
                Ok(())
            }
            Some(byte) if ValueKind::of(byte).is_some() => {
                let found = ValueKind::of(byte).map_or("", ValueKind::noun);
                let message = format!("expected {}, found {found}", wanted.noun());
                let at = self.cursor.at;
                let error = self.report(Fault::new(ReportErrorKind::Schema, message, Some(at)));
                self.skip()?;
                Err(error)
            }
            _ => {
                let fault = self.cursor.unexpected(self.cursor.at, wanted.noun());
                Err(self.report(fault))
            }
        }
    }

    /// Returns the name of the next member of the current object. At its end, returns `None` and leaves the object.
    ///
    /// # Errors
    ///
    /// `Limit`, `Syntax` or `Truncated`. All of them end the report.
    pub fn next_key(&mut self) -> Result<Option<Text<'r>>, ReportError> {
        let Some(frame) = self.stack.last_mut() else {
            return Ok(None);
        };
        frame.place = Place::Member(None);
        let found = self.cursor.next(&mut frame.first, b'}');
        match found.and_then(|more| {
            if more {
                self.cursor.key().map(Some)
            } else {
                Ok(None)
            }
        }) {
            Ok(Some(key)) => {
                frame.place = Place::Member(Some(key));
                Ok(Some(key))
            }
            Ok(None) => {
                self.stack.pop();
                Ok(None)
            }
            // A name that is too long cannot be skipped like a value.
            Err(fault) => Err(self.report(fault.with_scope(ErrorScope::Report))),
        }
    }

    /// Goes to the next element of the current array. At its end, returns false and leaves the array.
    ///
    /// # Errors
    ///
    /// `Syntax` or `Truncated`.
    pub fn next_item(&mut self) -> Result<bool, ReportError> {
        let Some(frame) = self.stack.last_mut() else {
            return Ok(false);
        };
        let index = match frame.place {
            Place::Index(Some(index)) => index + 1,
            _ => 0,
        };
        frame.place = Place::Index(Some(index));
        match self.cursor.next(&mut frame.first, b']') {
            Ok(true) => Ok(true),
            Ok(false) => {
                self.stack.pop();
                Ok(false)
            }
            Err(fault) => Err(self.report(fault)),
        }
    }

    /// Reads the next value.
    ///
    /// # Errors
    ///
    /// `Schema` if the value does not fit `T`, and `Limit` if a string is too long: the reader is then after the value.
    /// `Limit`, `Syntax` or `Truncated` if nothing more can be read.
    pub fn read<T: Deserialize<'r>>(&mut self) -> Result<T, ReportError> {
        self.cursor.peek();
        let start = self.cursor.at;
        let depth = self.cursor.depth;
        match T::deserialize(&mut self.cursor) {
            Ok(value) => Ok(value),
            Err(mut fault) => {
                fault.0.at.get_or_insert(start);
                if fault.0.scope == ErrorScope::Entry {
                    // The fault is somewhere inside of the value, whose end must be found again.
                    self.cursor.at = start;
                    self.cursor.depth = depth;
                    self.cursor.skip().map_err(|broken| self.report(broken))?;
                }
                Err(self.report(fault))
            }
        }
    }

    /// Returns the next value as JSON text.
    ///
    /// # Errors
    ///
    /// `Limit`, `Syntax` or `Truncated`.
    pub fn raw(&mut self) -> Result<Raw<'r>, ReportError> {
        self.cursor.peek();
        let start = self.cursor.at;
        self.skip()?;
        Ok(Raw::new(
            self.cursor
                .text
                .get(start..self.cursor.at)
                .unwrap_or_default(),
        ))
    }

    /// Skips the next value without building it.
    ///
    /// # Errors
    ///
    /// `Limit`, `Syntax` or `Truncated`.
    pub fn skip(&mut self) -> Result<(), ReportError> {
        self.cursor.skip().map_err(|fault| self.report(fault))
    }

    /// Skips the next value, as [`skip`](Self::skip) does, and returns a reader before it.
    ///
    /// This is for lists that can be read only when the following members are known. The returned reader knows the ends
    /// of the long members of the list's elements, up to 16,384 of them, and skips them without scanning them again. It
    /// is returned even with an error: the part before the error can be read.
    ///
    /// # Errors
    ///
    /// The errors of `skip`.
    pub fn look_past(&mut self) -> (Self, Result<(), ReportError>) {
        let mut before = self.clone();
        let (ends, outcome) = self.cursor.look_past();
        before.cursor.ends = Some(Box::new(ends));
        (before, outcome.map_err(|fault| self.report(fault)))
    }

    /// Leaves the current container without reading the rest of it.
    ///
    /// # Errors
    ///
    /// `Limit`, `Syntax` or `Truncated`.
    pub fn leave(&mut self) -> Result<(), ReportError> {
        let Some(frame) = self.stack.last() else {
            return Ok(());
        };
        match frame.place {
            Place::Index(_) => {
                while self.next_item()? {
                    self.skip()?;
                }
            }
            Place::Member(_) => {
                while self.next_key()?.is_some() {
                    self.skip()?;
                }
            }
        }
        Ok(())
    }

    /// Returns the position of the reader: before a value, or after one that was read.
    #[must_use]
    pub fn mark(&mut self) -> Mark<'r> {
        self.cursor.peek();
        Mark {
            at: self.cursor.at,
            depth: self.cursor.depth,
            around: self.stack.len().saturating_sub(1),
            frame: self.stack.last().copied(),
        }
    }

    /// Returns to an earlier position, and continues reading from there. This is for members that are needed only, or
    /// can be understood only, when others have been read.
    ///
    /// Of the containers around the position only the innermost may have been left since.
    pub fn go_to(&mut self, mark: &Mark<'r>) {
        self.cursor.at = mark.at;
        self.cursor.depth = mark.depth;
        self.stack.truncate(mark.around);
        self.stack.extend(mark.frame);
    }

    /// Passes every member of the next object to `visit`, which reads or skips its value.
    ///
    /// # Errors
    ///
    /// As for [`enter_object`](Self::enter_object), and the errors of `visit`. After an error that does not end the
    /// report the other members are still visited; the first such error is returned, after the object.
    pub fn each_member(
        &mut self,
        mut visit: impl FnMut(&mut Self, Text<'r>) -> Result<(), ReportError>,
    ) -> Result<(), ReportError> {
        self.enter_object()?;
        let mut unusable = Ok(());
        while let Some(name) = self.next_key()? {
            if let Err(error) = visit(self, name) {
                if error.ends_report() {
                    return Err(error);
                }
                unusable = unusable.and(Err(error));
            }
        }
        unusable
    }

    /// Passes every element of the next array to `visit`, which reads or skips it.
    ///
    /// # Errors
    ///
    /// As for [`each_member`](Self::each_member).
    pub fn each_item(
        &mut self,
        mut visit: impl FnMut(&mut Self) -> Result<(), ReportError>,
    ) -> Result<(), ReportError> {
        self.enter_array()?;
        let mut unusable = Ok(());
        while self.next_item()? {
            if let Err(error) = visit(self) {
                if error.ends_report() {
                    return Err(error);
                }
                unusable = unusable.and(Err(error));
            }
        }
        unusable
    }

    /// Returns the byte after the last read value.
    #[must_use]
    pub fn end_byte(&self) -> usize {
        self.cursor.at
    }

    /// Goes to the document that begins at byte `at`, from the end of another one.
    pub fn go_to_byte(&mut self, at: usize) {
        self.cursor.at = at;
    }

    /// Returns the kind of text after a document that has been read to its end.
    #[must_use]
    pub fn after_document(&mut self) -> AfterDocument {
        match documents::next(self.cursor.text, self.cursor.at) {
            Next::End => AfterDocument::Nothing,
            Next::Document(at) => {
                self.cursor.at = at;
                match self.cursor.peek() {
                    Some(b'{' | b'[') => AfterDocument::Document,
                    _ => AfterDocument::Text,
                }
            }
            Next::Text(_) => AfterDocument::Text,
        }
    }

    /// Skips and returns text after a document, such as log lines between two documents. The reader is then before the
    /// next document, or at the end.
    pub fn pass_text(&mut self) -> &'r str {
        self.cursor.peek();
        let start = self.cursor.at;
        let text = self.cursor.text;
        self.cursor.at = documents::document_behind(text, start).unwrap_or(text.len());
        text.get(start..self.cursor.at).unwrap_or_default()
    }

    /// Returns a [`Schema`](ReportErrorKind::Schema) error at the next value, for errors that only the caller can
    /// detect. The value is skipped.
    ///
    /// # Errors
    ///
    /// `Limit`, `Syntax` or `Truncated` if the value cannot be skipped.
    pub fn refuse(&mut self, message: impl Into<String>) -> Result<ReportError, ReportError> {
        self.cursor.peek();
        let at = self.cursor.at;
        let error = self.report(Fault::new(ReportErrorKind::Schema, message, Some(at)));
        self.skip()?;
        Ok(error)
    }

    /// Returns a [`Schema`](ReportErrorKind::Schema) error for the current entry, which began at `byte` and has been read.
    #[must_use]
    pub fn unusable(&mut self, byte: usize, message: &'static str) -> ReportError {
        ReportError::new(ReportErrorKind::Schema, message)
            .at(self.position(byte))
            .in_path(self.path())
    }

    /// Returns the position of `byte` in the text.
    #[must_use]
    pub fn position(&mut self, byte: usize) -> Position {
        self.lines.position(self.cursor.text.as_bytes(), byte)
    }

    /// Returns the path to the current value, such as `site[0].alerts[3]`.
    #[must_use]
    pub fn path(&self) -> String {
        let mut path = String::new();
        for frame in &self.stack {
            match frame.place {
                Place::Member(Some(name)) => push_member(&mut path, &name.to_cow()),
                Place::Index(Some(index)) => push_index(&mut path, index),
                Place::Member(None) | Place::Index(None) => {}
            }
        }
        path
    }

    pub(super) fn report(&mut self, fault: Fault) -> ReportError {
        let parts = *fault.0;
        let mut path = self.path();
        for step in parts.steps.iter().rev() {
            fault::push_step(&mut path, step);
        }
        let at = parts.at.unwrap_or(self.cursor.at);
        ReportError::new(parts.kind, parts.message)
            .with_scope(parts.scope)
            .at(self.position(at))
            .in_path(path)
    }
}

/// The text after a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AfterDocument {
    /// Only white space.
    Nothing,
    /// Another object or array.
    Document,
    /// Text that is not a document.
    Text,
}

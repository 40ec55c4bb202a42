use serde::Deserialize;

use super::cursor::{Commas, Cursor};
use super::fault::{self, Fault};
use super::remarks::Remarks;
use super::text::{Raw, Text};
use crate::documents::{self, Next};
use crate::error::{Lines, push_index, push_member};
use crate::{ErrorScope, Limits, Position, ReportError, ReportErrorKind};

/// What sort of value stands somewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// `{…}`
    Object,
    /// `[…]`
    Array,
    /// `"…"`
    Text,
    /// A number.
    Number,
    /// `true` or `false`.
    Bool,
    /// `null`
    Null,
}

impl Kind {
    /// Returns the kind of the value that begins with `byte`, if one does.
    #[must_use]
    pub fn of(byte: u8) -> Option<Self> {
        Some(match byte {
            b'{' => Self::Object,
            b'[' => Self::Array,
            b'"' => Self::Text,
            b'-' | b'0'..=b'9' => Self::Number,
            b't' | b'f' => Self::Bool,
            b'n' => Self::Null,
            _ => return None,
        })
    }

    pub(super) fn noun(self) -> &'static str {
        match self {
            Self::Object => "an object",
            Self::Array => "an array",
            Self::Text => "text",
            Self::Number => "a number",
            Self::Bool => "true or false",
            Self::Null => "null",
        }
    }
}

/// Walks a document, value by value.
///
/// The reader stands before a value, or between the elements of the containers it has entered. After
/// [`enter_object`](Self::enter_object) comes [`next_key`](Self::next_key), after
/// [`enter_array`](Self::enter_array) comes [`next_item`](Self::next_item), until they tell of the end; each key and
/// each item is followed by exactly one of `enter_…`, [`read`](Self::read), [`raw`](Self::raw) and [`skip`](Self::skip).
///
/// # Errors
///
/// An error whose [`ends_report`](ReportError::ends_report) is false leaves the reader *behind* the value it
/// speaks of: go on as if the value had been read. After any other error nothing more can be read.
#[derive(Clone, Debug)]
pub struct Reader<'r> {
    pub(super) cursor: Cursor<'r>,
    pub(super) stack: Vec<Frame<'r>>,
    lines: Lines,
    pub(super) remarks: Remarks,
}

/// A value that a [`Reader`] stood before, to [go to](Reader::go_to) later.
#[derive(Clone, Copy, Debug)]
pub struct Mark<'r> {
    at: usize,
    depth: usize,
    /// Containers open around the one the value stands in.
    around: usize,
    frame: Option<Frame<'r>>,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Frame<'r> {
    pub(super) first: bool,
    /// Whether what follows a member was looked at, see [`Reader::look_ahead`].
    pub(super) looked: bool,
    pub(super) place: Place<'r>,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Place<'r> {
    Member(Option<Text<'r>>),
    Index(Option<usize>),
}

impl<'r> Reader<'r> {
    /// A reader at byte `start` of `text`. Positions are those of the whole text.
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
            lines: Lines::default(),
            remarks: Remarks::default(),
        }
    }

    /// The same reader for a tool that writes commas with nothing between or after them, as templates do: `[, 1]`,
    /// `[1, ]`. They are skipped, which is [remarked](Self::take_remarks) once.
    #[must_use]
    pub fn with_stray_commas(mut self) -> Self {
        self.cursor.commas = Commas::Skipped;
        self
    }

    /// The text this reader walks.
    #[must_use]
    pub fn text(&self) -> &'r str {
        self.cursor.text
    }

    /// The byte at which the next value, or the next piece of punctuation, stands.
    #[must_use]
    pub fn byte(&mut self) -> usize {
        self.cursor.peek();
        self.cursor.at
    }

    /// How many containers are open.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.stack.len()
    }

    /// What sort of value comes next; `None` when there is none.
    #[must_use]
    pub fn peek(&mut self) -> Option<Kind> {
        self.cursor.peek().and_then(Kind::of)
    }

    /// Enters the object that comes next.
    ///
    /// # Errors
    ///
    /// `Schema`, behind the value, when another sort of value comes next; `Limit` when it lies too deep;
    /// `Syntax` or `Truncated` when there is no value.
    pub fn enter_object(&mut self) -> Result<(), ReportError> {
        self.enter(b'{', Kind::Object, Place::Member(None))
    }

    /// Enters the array that comes next.
    ///
    /// # Errors
    ///
    /// As for [`enter_object`](Self::enter_object).
    pub fn enter_array(&mut self) -> Result<(), ReportError> {
        self.enter(b'[', Kind::Array, Place::Index(None))
    }

    fn enter(&mut self, open: u8, wanted: Kind, place: Place<'r>) -> Result<(), ReportError> {
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
            Some(byte) if Kind::of(byte).is_some() => {
                let found = Kind::of(byte).map_or("", Kind::noun);
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

    /// The name of the next member of the object entered last; `None`, and out of the object, at its end.
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
            // A name over the length limit cannot be skipped like a value.
            Err(fault) => Err(self.report(fault.with_scope(ErrorScope::Report))),
        }
    }

    /// Goes to the next element of the array entered last; false, and out of the array, at its end.
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
    /// `Schema` when the value does not fit `T`, and `Limit` when a string is too long: the reader is after the
    /// value then. `Limit`, `Syntax` or `Truncated` when nothing more can be read.
    pub fn read<T: Deserialize<'r>>(&mut self) -> Result<T, ReportError> {
        self.cursor.peek();
        let start = self.cursor.at;
        let depth = self.cursor.depth;
        match T::deserialize(&mut self.cursor) {
            Ok(value) => Ok(value),
            Err(mut fault) => {
                fault.0.at.get_or_insert(start);
                if fault.0.scope == ErrorScope::Entry {
                    // Somewhere inside the value: only a second look tells where it ends.
                    self.cursor.at = start;
                    self.cursor.depth = depth;
                    self.cursor.skip().map_err(|broken| self.report(broken))?;
                }
                Err(self.report(fault))
            }
        }
    }

    /// The next value as the JSON that stands there.
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

    /// Passes the next value without building it.
    ///
    /// # Errors
    ///
    /// `Limit`, `Syntax` or `Truncated`.
    pub fn skip(&mut self) -> Result<(), ReportError> {
        self.cursor.skip().map_err(|fault| self.report(fault))
    }

    /// Passes over the value that comes next, as [`skip`](Self::skip) does, and leaves a reader before it.
    ///
    /// For lists that can be read only when it is known what stands behind them. The reader that is left knows where
    /// the long members of the list's elements end, up to 16,384 of them, and passes over those without looking at them again.
    /// It is given in any case: what stands before an error can be read.
    ///
    /// # Errors
    ///
    /// Those of `skip`.
    pub fn look_past(&mut self) -> (Self, Result<(), ReportError>) {
        let mut before = self.clone();
        let (ends, outcome) = self.cursor.look_past();
        before.cursor.ends = Some(Box::new(ends));
        (before, outcome.map_err(|fault| self.report(fault)))
    }

    /// Leaves the container entered last without reading the rest of it.
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

    /// The place the reader is at: before a value, or behind one that was read.
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

    /// Goes to a place it was at before, and reads on from there. For members that are only worth reading, or
    /// can only be understood, once others have been seen.
    ///
    /// Of the containers around the place only the innermost may have been left since: the others are taken to
    /// be where they are.
    pub fn go_to(&mut self, mark: &Mark<'r>) {
        self.cursor.at = mark.at;
        self.cursor.depth = mark.depth;
        self.stack.truncate(mark.around);
        self.stack.extend(mark.frame);
    }

    /// Shows every member of the object that comes next to `visit`, which reads or skips its value.
    ///
    /// # Errors
    ///
    /// As for [`enter_object`](Self::enter_object), and what `visit` gives. After an error that does not end the
    /// report the other members are visited all the same; the first such error is given, behind the object.
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

    /// Shows every element of the array that comes next to `visit`, which reads or skips it.
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

    /// Returns the byte after what was read last.
    #[must_use]
    pub fn end_byte(&self) -> usize {
        self.cursor.at
    }

    /// Goes to the document that begins at byte `at`, from the end of another one.
    pub fn go_to_byte(&mut self, at: usize) {
        self.cursor.at = at;
    }

    /// What follows a document that has been read to its end.
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

    /// Passes over text that follows a document, such as the log lines between two of them, and says what it
    /// was. The reader stands before the next document then, or at the end.
    pub fn pass_text(&mut self) -> &'r str {
        self.cursor.peek();
        let start = self.cursor.at;
        let text = self.cursor.text;
        self.cursor.at = documents::document_behind(text, start).unwrap_or(text.len());
        text.get(start..self.cursor.at).unwrap_or_default()
    }

    /// A [`Schema`](ReportErrorKind::Schema) error at the value that comes next, for what only the caller can
    /// tell. The value is passed.
    ///
    /// # Errors
    ///
    /// `Limit`, `Syntax` or `Truncated` when the value cannot be passed.
    pub fn refuse(&mut self, message: impl Into<String>) -> Result<ReportError, ReportError> {
        self.cursor.peek();
        let at = self.cursor.at;
        let error = self.report(Fault::new(ReportErrorKind::Schema, message, Some(at)));
        self.skip()?;
        Ok(error)
    }

    /// Returns a [`Schema`](ReportErrorKind::Schema) error of the entry that began at `byte` and that was gone to last. It
    /// has been read.
    #[must_use]
    pub fn unusable(&mut self, byte: usize, message: &'static str) -> ReportError {
        ReportError::new(ReportErrorKind::Schema, message)
            .at(self.position(byte))
            .in_path(self.path())
    }

    /// The place of `byte` in the text.
    #[must_use]
    pub fn position(&mut self, byte: usize) -> Position {
        self.lines.position(self.cursor.text.as_bytes(), byte)
    }

    /// The path to the value that was gone to last, such as `site[0].alerts[3]`.
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

/// What stands behind a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AfterDocument {
    /// Nothing but white space.
    Nothing,
    /// Another object or array.
    Document,
    /// Something that is no document.
    Text,
}

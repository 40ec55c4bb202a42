//! `--error-format=json` and `prettyJson`, as `JsonErrorFormatter` of PHPStan writes them.
//!
//! [`Documents`] walks through the report and stops at every message. Other members are skipped.

use std::borrow::Cow;

use finding_source::json::{Int, Kind, Reader, StrictText, Text};
use finding_source::schema::{self, Objects};
use finding_source::{FindingSource, Limits, Record, ReportError, ReportErrorKind};

finding_source::schema! {
    /// One of `files.<path>.messages`.
    #[derive(Copy)]
    pub struct Message<'r> {
        /// Plain text, of one line or several. Never absent.
        pub message: Option<StrictText<'r>> = "message",
        /// Absent for an error of the entire file, and 0 if unknown.
        pub line: Option<Int> = "line",
        /// True if the configuration may ignore the error.
        pub ignorable: Option<bool> = "ignorable",
        /// The remediation, since 1.8.7.
        pub tip: Option<Text<'r>> = "tip",
        /// The identifier of the error, such as `argument.type`, since 1.10.10; some rules have none.
        pub identifier: Option<Text<'r>> = "identifier",
    }

    /// `totals`.
    #[derive(Copy)]
    pub struct Totals {
        /// The number of messages below `files`.
        pub file_errors: Option<Int> = "file_errors",
    }
}

/// Members that only messages and lists of messages have.
const ENTRIES: [&str; 2] = ["messages", "ignorable"];

/// An item of [`Documents`].
#[derive(Clone, Copy, Debug)]
pub enum Item<'r> {
    /// Another file begins. The text is its key below `files`.
    File(Text<'r>),
    /// Another file begins; `files` is a list, and this is its index.
    Index(usize),
    /// A message of the current file.
    Message(Message<'r>),
    /// An entry of the top-level `errors`: an error without a file.
    General(Text<'r>),
    /// A member of this name, which the format does not have, contains messages. They are skipped.
    Misplaced(Text<'r>),
    /// A document ended.
    End {
        /// `totals.file_errors`, if it is a number.
        stated: Option<u64>,
        /// The number of messages, including unusable ones.
        found: u64,
        /// True if it had any member of a report.
        known: bool,
    },
}

/// A walk through a report of one document, or of several in sequence.
///
/// PHP writes every empty array as `[]`, and an array with gaps in its numbering as an object. So every list may be
/// either, or null.
#[derive(Clone, Debug)]
pub struct Documents<'r> {
    reader: Reader<'r>,
    messages: Objects<'r, Message<'r>>,
    /// The byte offset of the last message.
    byte: usize,
    place: Place,
    /// True inside of an array of documents.
    in_array: bool,
    /// The error after a document of an array.
    broken: Option<ReportError>,
    ended: u64,
    index: usize,
    stated: Option<u64>,
    found: u64,
    known: bool,
    /// The byte offset of the current file.
    file: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Start,
    Top,
    Files(Kind),
    File {
        files: Kind,
        messages: bool,
        byte: usize,
    },
    Messages {
        files: Kind,
        messages: Kind,
    },
    Errors(Kind),
    After,
}

impl<'r> Documents<'r> {
    /// Creates a walk that starts at byte `start` of `text`.
    #[must_use]
    pub fn new(text: &'r str, start: usize, limits: &Limits) -> Self {
        Self {
            reader: Reader::new(text, start, limits),
            messages: Objects::default(),
            byte: start,
            place: Place::Start,
            in_array: false,
            broken: None,
            ended: 0,
            index: 0,
            stated: None,
            found: 0,
            known: false,
            file: start,
        }
    }

    /// Returns the byte offsets of the current file and message.
    #[must_use]
    pub fn bytes(&self) -> (usize, usize) {
        (self.file, self.byte)
    }

    /// Returns the message that begins at a byte of `text`, the key of the file that begins at another byte, and the
    /// number of bytes that were read. Returns `None` if they are unusable.
    #[must_use]
    pub fn read_at(
        text: &'r str,
        (file, message): (usize, usize),
        limits: &Limits,
    ) -> Option<(Cow<'r, str>, Message<'r>, usize)> {
        // From the end of the key or of the previous element.
        let separator = |c: char| c == ',' || c.is_ascii_whitespace();
        let key = text.get(file..)?.trim_start_matches(separator);
        let mut reader = Reader::new(text, text.len() - key.len(), limits);
        let key = match reader.peek()? {
            Kind::Text => reader.text_value().ok()??.to_cow(),
            // The only file of a list.
            _ => Cow::Borrowed("0"),
        };
        let mut reader = Reader::new(text, message, limits);
        let mut messages = Objects::default();
        let read = *messages.read_unnoted(&mut reader).ok()?;
        let bytes = key.len() + reader.byte() - message;
        Some((key, read, bytes))
    }

    /// Returns the number of documents that have ended.
    #[must_use]
    pub fn ended(&self) -> u64 {
        self.ended
    }

    /// Goes to the next document of an array, or else to the one after it, if `source` reads it, as
    /// [`Record::next_document_with`] does.
    pub fn next_document(
        &mut self,
        record: &mut Record<'r>,
        source: &dyn FindingSource,
        skipped: impl FnMut(&'r str),
    ) -> bool {
        if self.in_array {
            self.in_array = match self.reader.next_item() {
                Ok(more) => more,
                Err(error) => {
                    self.broken = Some(error);
                    true
                }
            };
            if self.in_array {
                self.place = Place::Start;
                return true;
            }
        }
        let more = record.next_document_with(&mut self.reader, source, skipped);
        if more {
            self.place = Place::Start;
        }
        more
    }

    /// Returns the next item, or `None` at the end of a document.
    ///
    /// # Errors
    ///
    /// After an error that does not [end the report](ReportError::ends_report), the walk continues after the value that
    /// caused it.
    pub fn next_item(&mut self) -> Result<Option<Item<'r>>, ReportError> {
        loop {
            match self.place {
                Place::Start => {
                    (self.stated, self.found, self.known) = (None, 0, false);
                    self.place = Place::After;
                    if let Some(error) = self.broken.take() {
                        self.in_array = false;
                        return Err(error);
                    }
                    if !self.in_array && self.reader.peek() == Some(Kind::Array) {
                        self.reader.enter_array()?;
                        if !self.reader.next_item()? {
                            continue;
                        }
                        self.in_array = true;
                    }
                    self.reader.enter_object()?;
                    self.place = Place::Top;
                }
                Place::Top => match self.reader.next_key()? {
                    Some(key) if key == "files" => {
                        self.known = true;
                        if let Some(kind) = self.list()? {
                            self.index = 0;
                            self.place = Place::Files(kind);
                        }
                    }
                    Some(key) if key == "errors" => {
                        self.known = true;
                        if let Some(kind) = self.list()? {
                            self.place = Place::Errors(kind);
                        }
                    }
                    Some(key) if key == "totals" => {
                        let totals: Option<Totals> = schema::member(&mut self.reader, "totals")?;
                        let stated = totals.and_then(|totals| totals.file_errors);
                        self.stated = stated.and_then(|stated| u64::try_from(stated.0).ok());
                    }
                    Some(key) => {
                        if self.reader.skip_member(key.as_raw(), &ENTRIES)? {
                            return Ok(Some(Item::Misplaced(key)));
                        }
                    }
                    None => {
                        self.place = Place::After;
                        self.ended += 1;
                        let Self {
                            stated,
                            found,
                            known,
                            ..
                        } = *self;
                        return Ok(Some(Item::End {
                            stated,
                            found,
                            known,
                        }));
                    }
                },
                Place::Files(files) => {
                    let start = self.reader.byte();
                    let item = match files {
                        Kind::Object => self.reader.next_key()?.map(Item::File),
                        _ => {
                            let index = self.index;
                            self.index += 1;
                            self.reader.next_item()?.then_some(Item::Index(index))
                        }
                    };
                    let Some(item) = item else {
                        self.place = Place::Top;
                        continue;
                    };
                    self.file = start;
                    let byte = self.reader.byte();
                    self.reader.enter_object()?;
                    self.place = Place::File {
                        files,
                        messages: false,
                        byte,
                    };
                    return Ok(Some(item));
                }
                Place::File {
                    files,
                    messages,
                    byte,
                } => match self.reader.next_key()? {
                    Some(key) if key == "messages" => {
                        self.place = Place::File {
                            files,
                            messages: true,
                            byte,
                        };
                        if let Some(messages) = self.list()? {
                            self.place = Place::Messages { files, messages };
                        }
                    }
                    Some(key) => {
                        if self.reader.skip_member(key.as_raw(), &ENTRIES)? {
                            return Ok(Some(Item::Misplaced(key)));
                        }
                    }
                    None => {
                        self.place = Place::Files(files);
                        if !messages {
                            let message = "member `messages` is missing";
                            let error = ReportError::new(ReportErrorKind::Schema, message)
                                .at(self.reader.position(byte))
                                .in_path(self.reader.path());
                            return Err(error);
                        }
                    }
                },
                Place::Messages { files, messages } => {
                    if !self.next_of(messages)? {
                        self.place = Place::File {
                            files,
                            messages: true,
                            byte: 0,
                        };
                        continue;
                    }
                    self.found += 1;
                    self.byte = self.reader.byte();
                    let message = self.messages.read_unnoted(&mut self.reader)?;
                    return Ok(Some(Item::Message(*message)));
                }
                Place::Errors(errors) => {
                    if !self.next_of(errors)? {
                        self.place = Place::Top;
                        continue;
                    }
                    return self.reader.read().map(|text| Some(Item::General(text)));
                }
                Place::After => return Ok(None),
            }
        }
    }

    /// Removes and returns what was ignored so far, see [`Reader::take_remarks`].
    #[must_use]
    pub fn take_remarks(&mut self) -> Vec<String> {
        self.reader.take_remarks()
    }

    /// Returns the error of the last message, which is unusable.
    #[must_use]
    pub fn unusable(&mut self, message: &'static str) -> ReportError {
        ReportError::new(ReportErrorKind::Schema, message)
            .at(self.reader.position(self.byte))
            .in_path(self.reader.path())
    }

    /// Enters the next list, unless it is null.
    fn list(&mut self) -> Result<Option<Kind>, ReportError> {
        match self.reader.peek() {
            Some(Kind::Object) => self.reader.enter_object().map(|()| Some(Kind::Object)),
            Some(Kind::Null) => self.reader.skip().map(|()| None),
            _ => self.reader.enter_array().map(|()| Some(Kind::Array)),
        }
    }

    /// Goes to the next element of a list.
    fn next_of(&mut self, kind: Kind) -> Result<bool, ReportError> {
        match kind {
            Kind::Object => self.reader.next_key().map(|key| key.is_some()),
            _ => self.reader.next_item(),
        }
    }
}

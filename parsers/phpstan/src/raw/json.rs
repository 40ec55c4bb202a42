//! `--error-format=json` and `prettyJson`, as `JsonErrorFormatter` of PHPStan writes them.
//!
//! [`Documents`] walks the report and stops at every message; what it has no use for is passed over.

use finding_source::json::{AfterDocument, Kind, Raw, Reader, StrictText, Text};
use finding_source::{Limits, ReportError, ReportErrorKind};
use serde::Deserialize;

/// One of `files.<path>.messages`.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct Message<'r> {
    /// Plain text, of one line or several.
    #[serde(borrow)]
    pub message: StrictText<'r>,
    /// A number, or null for an error of the file as a whole.
    #[serde(borrow, default)]
    pub line: Option<Raw<'r>>,
    /// Whether the configuration may ignore the error. `true` or `false`.
    #[serde(borrow, default)]
    pub ignorable: Option<Raw<'r>>,
    /// Advice, since 1.8.7.
    #[serde(borrow, default)]
    pub tip: Option<Text<'r>>,
    /// The error's name such as `argument.type`, since 1.10.10; not every rule gives one.
    #[serde(borrow, default)]
    pub identifier: Option<Text<'r>>,
}

/// `totals`.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct Totals<'r> {
    /// How many messages there are below `files`.
    #[serde(borrow, default)]
    pub file_errors: Option<Raw<'r>>,
}

/// What [`Documents`] stops at.
#[derive(Clone, Copy, Debug)]
pub enum Item<'r> {
    /// Another document begins, behind an earlier one.
    Document,
    /// Another file begins. The text is its key below `files`.
    File(Text<'r>),
    /// Another file begins; `files` is a list, and this is its index.
    Index(usize),
    /// A message of the file that began last.
    Message(Message<'r>),
    /// One of the top-level `errors`: a complaint that belongs to no file.
    General(Text<'r>),
    /// A document ended.
    End {
        /// `totals.file_errors`, if it is a number.
        stated: Option<u64>,
        /// Messages that there were, the unusable ones too.
        found: u64,
        /// Whether it had any member that a report has.
        known: bool,
    },
    /// What follows a document, and is none.
    Text(&'r str),
}

/// Walks a report of one document, or of several one after another.
///
/// PHP writes an empty array as `[]` whatever it is meant to be, and one with gaps in its numbering as an
/// object; so every list here may be either, or null.
#[derive(Clone, Debug)]
pub struct Documents<'r> {
    reader: Reader<'r>,
    place: Place,
    ended: u64,
    index: usize,
    stated: Option<u64>,
    found: u64,
    known: bool,
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
    End,
}

impl<'r> Documents<'r> {
    /// A walk from byte `start` of `text` on.
    #[must_use]
    pub fn new(text: &'r str, start: usize, limits: &Limits) -> Self {
        Self {
            reader: Reader::new(text, start, limits),
            place: Place::Start,
            ended: 0,
            index: 0,
            stated: None,
            found: 0,
            known: false,
        }
    }

    /// How many documents have come to their end.
    #[must_use]
    pub fn ended(&self) -> u64 {
        self.ended
    }

    /// The next item, or `None` at the end.
    ///
    /// # Errors
    ///
    /// After an error that does not [end the report](ReportError::ends_report) the walk goes on behind the
    /// value that caused it.
    pub fn next_item(&mut self) -> Result<Option<Item<'r>>, ReportError> {
        loop {
            match self.place {
                Place::Start => {
                    (self.stated, self.found, self.known) = (None, 0, false);
                    self.place = Place::After;
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
                    Some(key) if key == "totals" => match self.reader.read::<Totals<'r>>() {
                        Ok(totals) => self.stated = totals.file_errors.and_then(number),
                        Err(error) if error.ends_report() => return Err(error),
                        // Nothing is read from it but a number to compare with.
                        Err(_) => {}
                    },
                    Some(_) => self.reader.skip()?,
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
                    Some(_) => self.reader.skip()?,
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
                    return self.reader.read().map(|m| Some(Item::Message(m)));
                }
                Place::Errors(errors) => {
                    if !self.next_of(errors)? {
                        self.place = Place::Top;
                        continue;
                    }
                    return self.reader.read().map(|text| Some(Item::General(text)));
                }
                Place::After => match self.reader.after_document() {
                    AfterDocument::Nothing => self.place = Place::End,
                    AfterDocument::Document => {
                        self.place = Place::Start;
                        return Ok(Some(Item::Document));
                    }
                    AfterDocument::Text => return Ok(Some(Item::Text(self.reader.pass_text()))),
                },
                Place::End => return Ok(None),
            }
        }
    }

    /// Enters the list that comes next, unless it is null.
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

/// A whole number, which other tools may have put between quotes.
#[must_use]
pub fn number(raw: Raw<'_>) -> Option<u64> {
    let json = raw.as_json();
    let text = json
        .strip_prefix('"')
        .and_then(|text| text.strip_suffix('"'));
    text.map_or(json, str::trim).parse().ok()
}

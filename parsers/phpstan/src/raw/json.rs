//! `--error-format=json` and `prettyJson`, as `JsonErrorFormatter` of PHPStan writes them.
//!
//! [`Documents`] walks the report and stops at every message; what it has no use for is passed over.

use finding_source::json::{
    AfterDocument, Kind, Layout, Raw, ReadMember, Reader, StrictText, Text,
};
use finding_source::{Limits, ReportError, ReportErrorKind};
use serde::Deserialize;

/// One of `files.<path>.messages`.
#[derive(Clone, Copy, Debug)]
pub struct Message<'r> {
    /// Plain text, of one line or several. A string and nothing else; never absent.
    pub message: Text<'r>,
    /// A number, or null for an error of the file as a whole.
    pub line: Option<Raw<'r>>,
    /// Whether the configuration may ignore the error. `true` or `false`.
    pub ignorable: Option<Raw<'r>>,
    /// Advice, since 1.8.7.
    pub tip: Option<Text<'r>>,
    /// The error's name such as `argument.type`, since 1.10.10; not every rule gives one.
    pub identifier: Option<Text<'r>>,
}

/// A message of which only so much has been read.
#[derive(Clone, Copy, Debug, Default)]
struct Parts<'r> {
    message: Option<Text<'r>>,
    line: Option<Raw<'r>>,
    ignorable: Option<Raw<'r>>,
    tip: Option<Text<'r>>,
    identifier: Option<Text<'r>>,
}

impl<'r> Parts<'r> {
    /// How the member of this name is read.
    fn member(name: &str) -> Option<ReadMember<'r, Self>> {
        Some(match name {
            "message" => |parts, reader| {
                let text: StrictText<'r> = match reader.peek() {
                    Some(Kind::Text) => return keep(&mut parts.message, reader.text_value()),
                    _ => reader.read()?,
                };
                parts.message = Some(*text);
                Ok(())
            },
            "line" => |parts, reader| keep(&mut parts.line, raw(reader)),
            "ignorable" => |parts, reader| keep(&mut parts.ignorable, raw(reader)),
            "tip" => |parts, reader| keep(&mut parts.tip, reader.text_value()),
            "identifier" => |parts, reader| keep(&mut parts.identifier, reader.text_value()),
            _ => return None,
        })
    }
}

fn keep<T>(slot: &mut Option<T>, value: Result<Option<T>, ReportError>) -> Result<(), ReportError> {
    *slot = value?;
    Ok(())
}

/// The value that comes next; `None` for null.
fn raw<'r>(reader: &mut Reader<'r>) -> Result<Option<Raw<'r>>, ReportError> {
    let raw = reader.raw()?;
    Ok((raw.as_json() != "null").then_some(raw))
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
    layout: Layout<'r, Parts<'r>>,
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
            layout: Layout::new(Parts::member),
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
                    return self.message().map(|m| Some(Item::Message(m)));
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

    fn message(&mut self) -> Result<Message<'r>, ReportError> {
        let byte = self.reader.byte();
        let mut parts = Parts::default();
        self.reader.read_like(&mut self.layout, &mut parts)?;
        let Some(message) = parts.message else {
            let message = "member `message` is missing";
            let error = ReportError::new(ReportErrorKind::Schema, message);
            return Err(error
                .at(self.reader.position(byte))
                .in_path(self.reader.path()));
        };
        Ok(Message {
            message,
            line: parts.line,
            ignorable: parts.ignorable,
            tip: parts.tip,
            identifier: parts.identifier,
        })
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

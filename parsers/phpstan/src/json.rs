use std::borrow::Cow;

use finding_source::engine::{Entry, Flow, FlowResult, JsonWalk, Outcome};
use finding_source::json::{Int, Reader, Text, ValueKind};
use finding_source::schema::{Members, Objects};
use finding_source::{Input, NoteKind, Record, source};

use crate::detect::{self, descriptor};
use crate::map::{self, Again, Mapper, Place};
use crate::raw::json::{Message, Totals};
use crate::raw::{Error, Item};

source! {
    /// The source for `phpstan analyse --error-format=json`, and `prettyJson`.
    pub struct Json: descriptor(
        "phpstan-json",
        "JSON",
        &["phpstan.json", "phpstan-report.json"],
    )
    .with_marks(detect::JSON);
    json: |input| Files {
        message: Objects::default(),
        totals: Members::default(),
        mapper: Mapper::new(input, read_at),
        known: false,
        found: 0,
        index: 0,
        listed: false,
    },
}

/// The files of a report, and their messages.
struct Files<'r> {
    message: Objects<'r, Message<'r>>,
    totals: Members<'r, Totals>,
    mapper: Mapper<'r>,
    /// True if the document has any member of a report.
    known: bool,
    /// The number of messages, including unusable ones.
    found: u64,
    /// The index of the next file, if the files are a list.
    index: usize,
    /// True if the current file has a list of messages.
    listed: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum At {
    Report,
    Files,
    File,
    Messages,
    Errors,
}

impl<'r> JsonWalk<'r> for Files<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["messages", "ignorable"];
    const COMPARES_DOCUMENTS: bool = true;

    fn document(&mut self, _: &mut Reader<'r>, record: &mut Record<'r>) -> FlowResult<At> {
        self.mapper.begin_document(record);
        self.totals.clear();
        (self.known, self.found) = (false, 0);
        Ok(Flow::Enter(At::Report))
    }

    fn member(
        &mut self,
        at: At,
        name: &'r str,
        reader: &mut Reader<'r>,
        _: &mut Record<'r>,
    ) -> FlowResult<At> {
        Ok(match (at, name) {
            (At::Report, "files") => {
                (self.known, self.index) = (true, 0);
                Flow::Map(At::Files)
            }
            (At::Report, "errors") => {
                self.known = true;
                Flow::Map(At::Errors)
            }
            (At::Report, _) => self.totals.read(name, reader)?.into(),
            (At::File, "messages") => {
                self.listed = true;
                Flow::Map(At::Messages)
            }
            _ => Flow::Skip,
        })
    }

    fn element(&mut self, at: At, reader: &mut Reader<'r>, _: &mut Record<'r>) -> FlowResult<At> {
        if at != At::Files {
            return Ok(Flow::Entry(at));
        }
        let (name, byte) = (reader.name(), reader.byte());
        self.mapper.file = name.map_or(byte, |name| byte_of(name, reader.text(), byte));
        // PHP writes a list here only if the single file is named `0`.
        let index = || self.index.to_string().into();
        let name = name.map_or_else(index, |name| name.to_cow());
        self.mapper.begin_file(name);
        self.index += 1;
        self.listed = false;
        Ok(Flow::Enter(At::File))
    }

    fn entry(&mut self, at: At, reader: &mut Reader<'r>, record: &mut Record<'r>) -> Entry<'r> {
        if at == At::Errors {
            map::general(&reader.read::<Text<'r>>()?.to_cow(), record);
            return Ok(Outcome::Nothing);
        }
        self.found += 1;
        let place = (self.mapper.file, reader.byte());
        let message = self.message.read_unnoted(reader);
        if reader.has_ignored() {
            // Not a list of entries, only details of this one.
            let _ = reader.take_ignored();
        }
        let Some(error) = error(message?, record) else {
            return Ok(Outcome::Unusable("an error without a message"));
        };
        self.mapper.error(error, place, record)
    }

    fn end(&mut self, at: At, _: &mut Reader<'r>, record: &mut Record<'r>) -> FlowResult<At> {
        match at {
            At::File if !self.listed => return Ok(Flow::Unusable("member `messages` is missing")),
            At::Report => {
                if !self.known {
                    let text = "skipped a document that is not a report of PHPStan";
                    record.remark(NoteKind::File, text);
                }
                let stated = self.totals.file_errors;
                let stated = stated.and_then(|stated| u64::try_from(stated.0).ok());
                map::compare("`totals`", stated, self.found, record);
            }
            _ => {}
        }
        Ok(Flow::Read)
    }

    fn skipped(&mut self, text: &'r str, record: &mut Record<'r>) {
        map::look_around(text, record);
    }

    fn end_report(&mut self, record: &mut Record<'r>) {
        self.mapper.end(record);
    }
}

/// Returns the byte offset of a name whose value is at `byte`.
fn byte_of(name: Text<'_>, text: &str, byte: usize) -> usize {
    let end = text.get(..byte).and_then(|before| before.rfind('"'));
    end.unwrap_or_default()
        .saturating_sub(name.as_raw().len() + 1)
}

/// Returns the name of the file at a byte of a report, the error at another byte, and the number of bytes that were read.
/// Returns `None` if they are unusable.
fn read_at<'r>(input: &Input<'r>, (file, message): Place) -> Option<Again<'r>> {
    let mut reader = Reader::new(input.text(), file, input.limits());
    let name = match reader.peek()? {
        ValueKind::Text => reader.text_value().ok()??.to_cow(),
        // The only file of a list.
        _ => Cow::Borrowed("0"),
    };
    let mut reader = Reader::new(input.text(), message, input.limits());
    let read: Message<'r> = Objects::default().take(&mut reader).ok()?;
    let error = error(&read, &mut Record::scratch())?;
    let bytes = name.len() + reader.byte() - message;
    Some((Item::Error(name, error), bytes))
}

/// Returns `None` for an error without a message.
fn error<'r>(message: &Message<'r>, record: &mut Record<'_>) -> Option<Error<'r>> {
    let text = message.message?.to_cow();
    // 0 means that the line is unknown.
    if message
        .line
        .is_some_and(|line| u32::try_from(line.0).is_err())
    {
        let text = "an error with a value for `line` that PHPStan does not write";
        record.remark(NoteKind::UnknownWord, text);
    }
    Some(Error {
        message: text,
        line: message.line.and_then(Int::line),
        ignorable: message.ignorable,
        tip: message.tip.map(|tip| tip.to_cow()),
        identifier: message.identifier.and_then(|name| name.trimmed()),
        word: None,
    })
}

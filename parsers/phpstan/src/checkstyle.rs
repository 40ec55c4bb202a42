use finding_checkstyle::raw::{Error as Raw, ROOT};
use finding_source::engine::{Entry, Flow, FlowResult, Outcome, XmlWalk};
use finding_source::xml::Reader;
use finding_source::{EntryReader, Input, Record, source};

use crate::detect::{self, descriptor};
use crate::map::{self, Again, Mapper, Place};
use crate::raw::{Error, Item};

source! {
    /// The source for `phpstan analyse --error-format=checkstyle`.
    pub struct Checkstyle: descriptor(
        "phpstan-checkstyle",
        "Checkstyle XML",
        &["phpstan.xml", "phpstan-checkstyle.xml", "checkstyle.xml"],
    );
    detect: detect::checkstyle,
    // Without identifiers, a report may be from any tool.
    accepts: |shape| shape.xml().is_some_and(|xml| xml.root() == ROOT),
    xml: |input| Files {
        mapper: Mapper::new(input, read_at),
        named: false,
    },
}

/// The files of a report, and their errors.
struct Files<'r> {
    mapper: Mapper<'r>,
    /// True if the current file has a name. Errors of the run are outside of a file, or in one without a name.
    named: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum At {
    Files,
    File,
}

impl<'r> XmlWalk<'r> for Files<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["error"];
    const COMPARES_DOCUMENTS: bool = true;

    fn document(
        &mut self,
        root: &'r str,
        _: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<At> {
        self.mapper.begin_document(record);
        Ok(match root {
            ROOT => Flow::Enter(At::Files),
            _ => Flow::Unusable("expected the root element `checkstyle`"),
        })
    }

    fn child(
        &mut self,
        at: At,
        name: &'r str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<At> {
        Ok(match (at, name) {
            (At::Files, "file") => {
                let name = reader.attribute("name")?.filter(|name| !name.is_empty());
                self.named = name.is_some();
                self.mapper.file = reader.entry_byte();
                if let Some(name) = name {
                    self.mapper.begin_file(name);
                }
                Flow::Enter(At::File)
            }
            (_, "error") => {
                self.named &= at == At::File;
                Flow::Entry(at)
            }
            (_, "exception") => {
                let trace = reader.text()?;
                record.partial(map::INCOMPLETE);
                map::general(&trace, record);
                Flow::Read
            }
            _ => Flow::Skip,
        })
    }

    fn entry(&mut self, _: At, reader: &mut Reader<'r>, record: &mut Record<'r>) -> Entry<'r> {
        let place = (self.mapper.file, reader.entry_byte());
        let Some(error) = Raw::read(reader)? else {
            return Ok(Outcome::Unusable("attribute `message` is missing"));
        };
        let item = match error.severity.as_deref() {
            _ if self.named => return self.mapper.error(mapped(error), place, record),
            Some("warning") => Item::Warning(error.message),
            _ => Item::General(error.message),
        };
        self.mapper.item(item, place, record)
    }

    fn skipped(&mut self, text: &'r str, record: &mut Record<'r>) {
        map::look_around(text, record);
    }

    fn end_report(&mut self, record: &mut Record<'r>) {
        self.mapper.end(record);
    }
}

/// Returns the name of the file at a byte of a report, the error at another byte, and the number of bytes that were read.
/// Returns `None` if they are unusable.
fn read_at<'r>(input: &Input<'r>, (file, error): Place) -> Option<Again<'r>> {
    let mut reader = Reader::at(input.text(), file, input.limits())?;
    let name = reader.attribute("name").ok()??;
    let mut reader = Reader::at(input.text(), error, input.limits())?;
    let read = Raw::read(&mut reader).ok()??;
    reader.skip().ok()?;
    let bytes = name.len() + reader.byte() - error;
    Some((Item::Error(name, mapped(read)), bytes))
}

/// The column is always 1, and the severity always `error`.
fn mapped(error: Raw<'_>) -> Error<'_> {
    Error {
        message: error.message,
        line: error.line,
        identifier: error.source,
        ..Error::default()
    }
}

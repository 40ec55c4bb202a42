//! The schema of the format, borrowed from the report.
//!
//! `<checkstyle version="…"><file name="…"><error line="…" column="…" severity="…" message="…" source="…"/></file>…`,
//! as written by `XMLLogger` of Checkstyle and by many other tools. [`Errors`] walks through it and stops at every error.
//! Sources of tools that write this format are built on it.

use std::borrow::Cow;

use finding_source::text::trimmed;
use finding_source::xml::Reader;
use finding_source::{FindingSource, Limits, Record, ReportError};

/// The name of the root element.
pub const ROOT: &str = "checkstyle";

/// One error.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Error<'r> {
    /// The line; `None` for 0, which some tools write for "unknown".
    pub line: Option<u32>,
    /// The column; `None` for 0.
    pub column: Option<u32>,
    /// `error`, `warning` or `info`. Many tools always write the same one.
    pub severity: Option<Cow<'r, str>>,
    /// The message. Tools do not escape line breaks in it.
    pub message: Cow<'r, str>,
    /// The rule, in the tool's own spelling.
    pub source: Option<Cow<'r, str>>,
}

impl<'r> Error<'r> {
    /// Reads the current element of `reader`. Returns `None` if it has no message.
    ///
    /// # Errors
    ///
    /// As for [`Reader::attributes`].
    pub fn read(reader: &mut Reader<'r>) -> Result<Option<Self>, ReportError> {
        let names = ["line", "column", "severity", "message", "source"];
        let [line, column, severity, message, source] = reader.attributes(names)?;
        Ok(message.map(|message| Self {
            line: line.and_then(number),
            column: column.and_then(number),
            severity: severity.and_then(trimmed),
            message,
            source: source.and_then(trimmed),
        }))
    }
}

/// An item of [`Errors`].
#[derive(Clone, Debug)]
pub enum Item<'r> {
    /// Another file begins. Some tools write errors of the run under one without a name.
    File(Option<Cow<'r, str>>),
    /// An error of the current file.
    Error(Error<'r>),
    /// The tool could not process the current file; the text is a stack trace.
    Exception(Cow<'r, str>),
    /// An element of this name, which the format does not have, contains errors. They are skipped.
    Misplaced(&'r str),
}

/// A walk through a report of one document, or of several in sequence.
#[derive(Clone, Debug)]
pub struct Errors<'r> {
    xml: Reader<'r>,
    place: Place,
    /// The byte offset of the current file.
    file: usize,
}

#[derive(Clone, Copy, Debug)]
enum Place {
    Start,
    Files,
    /// Before an error outside a file.
    Outside,
    Errors,
    After,
}

impl<'r> Errors<'r> {
    /// Creates a walk that starts at byte `start` of `text`.
    #[must_use]
    pub fn new(text: &'r str, start: usize, limits: &Limits) -> Self {
        Self {
            xml: Reader::new(text, start, limits),
            place: Place::Start,
            file: start,
        }
    }

    /// Goes to the next document if `source` reads it, as [`Record::next_document_with`] does.
    pub fn next_document(
        &mut self,
        record: &mut Record<'r>,
        source: &dyn FindingSource,
        skipped: impl FnMut(&'r str),
    ) -> bool {
        let more = record.next_document_with(&mut self.xml, source, skipped);
        if more {
            self.place = Place::Start;
        }
        more
    }

    /// Returns the byte offsets of the current file and error.
    #[must_use]
    pub fn bytes(&self) -> (usize, usize) {
        let error = self.xml.current().map_or(self.file, |error| error.byte());
        (self.file, error)
    }

    /// Returns the error that begins at a byte of `text`, the name of the file that begins at another, and the number of
    /// bytes that were read. `None` when they are unusable.
    #[must_use]
    pub fn read_at(
        text: &'r str,
        (file, error): (usize, usize),
        limits: &Limits,
    ) -> Option<(Cow<'r, str>, Error<'r>, usize)> {
        let mut walk = Self::new(text, file, limits);
        walk.xml.root().ok()?;
        let name = walk.xml.attribute("name").ok()??;
        let mut bytes = name.len();
        walk.xml = Reader::new(text, error, limits);
        walk.xml.root().ok()?;
        let Ok(Some(Item::Error(read))) = walk.error() else {
            return None;
        };
        walk.xml.skip().ok()?;
        bytes += walk.xml.byte() - error;
        Some((name, read, bytes))
    }

    /// Returns the next item, or `None` at the end of a document.
    ///
    /// # Errors
    ///
    /// After an error that does not [end the report](ReportError::ends_report) the walk continues after the
    /// element that caused it.
    pub fn next_item(&mut self) -> Result<Option<Item<'r>>, ReportError> {
        loop {
            match self.place {
                Place::Start => {
                    self.place = Place::After;
                    if self.xml.root()?.name() != ROOT {
                        return Err(self.xml.refuse("expected the root element `checkstyle`")?);
                    }
                    self.xml.enter();
                    self.place = Place::Files;
                }
                Place::Files => match self.xml.next_child()? {
                    Some(child) if child.name() == "file" => {
                        self.file = child.byte();
                        let name = self.xml.attribute("name")?;
                        self.xml.enter();
                        self.place = Place::Errors;
                        return Ok(Some(Item::File(name.filter(|name| !name.is_empty()))));
                    }
                    Some(child) if child.name() == "exception" => return self.exception(),
                    // Errors of the run, which do not belong to the last file.
                    Some(child) if child.name() == "error" => {
                        self.place = Place::Outside;
                        return Ok(Some(Item::File(None)));
                    }
                    Some(child) => {
                        if self.xml.skip_element(&["error"])? {
                            return Ok(Some(Item::Misplaced(child.name())));
                        }
                    }
                    None => self.place = Place::After,
                },
                Place::Outside => {
                    self.place = Place::Files;
                    return self.error();
                }
                Place::Errors => match self.xml.next_child()? {
                    Some(child) if child.name() == "error" => return self.error(),
                    Some(child) if child.name() == "exception" => return self.exception(),
                    Some(child) => {
                        if self.xml.skip_element(&["error"])? {
                            return Ok(Some(Item::Misplaced(child.name())));
                        }
                    }
                    None => self.place = Place::Files,
                },
                Place::After => return Ok(None),
            }
        }
    }

    fn error(&mut self) -> Result<Option<Item<'r>>, ReportError> {
        match Error::read(&mut self.xml)? {
            Some(error) => Ok(Some(Item::Error(error))),
            None => Err(self.xml.refuse("attribute `message` is missing")?),
        }
    }

    fn exception(&mut self) -> Result<Option<Item<'r>>, ReportError> {
        self.xml.text().map(|text| Some(Item::Exception(text)))
    }
}

fn number(text: Cow<'_, str>) -> Option<u32> {
    // White space around it is rare.
    let number = text.parse().or_else(|_| text.trim().parse()).ok();
    number.filter(|&number| number > 0)
}

//! The walk through the documents of a file: one, several in sequence (also one per line), or an array of them.

use finding_source::json::{Kind, Reader, Text};
use finding_source::{
    Entries, Finding, FindingSource, Options, Record, Report, ReportError, ReportErrorKind,
};

/// The documents of one format.
pub(crate) trait Documents<'r> {
    /// Starts a document; the reader is at its object.
    fn begin(&mut self, reader: &mut Reader<'r>, record: &mut Record<'r>);

    /// Reads or skips the value of a member, unless it is a list of entries.
    ///
    /// # Errors
    ///
    /// With the reader after the value, or at the end of the report.
    fn member(
        &mut self,
        name: Text<'r>,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Member, ReportError>;

    /// Reads the next element of the current list; `None` if it repeats an earlier one.
    ///
    /// # Errors
    ///
    /// With the reader after the value, or at the end of the report.
    fn entry(
        &mut self,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, ReportError>;

    /// Ends a document. A document that is a single entry returns a finding here.
    ///
    /// # Errors
    ///
    /// If the document contained nothing readable.
    fn end(
        &mut self,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, ReportError>;

    /// Ends the last document.
    fn finish(&mut self, record: &mut Record<'r>);
}

/// The kind of a member of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Member {
    /// The value was read or skipped: the reader is after it.
    Passed,
    /// A list of entries: the reader is before it.
    List,
}

/// The entries of a file of documents.
#[derive(Debug)]
pub(crate) struct Stream<'r, D> {
    source: &'static dyn FindingSource,
    reader: Reader<'r>,
    state: State,
    /// True if the documents are elements of an array.
    in_array: bool,
    documents: D,
}

#[derive(Clone, Copy, Debug)]
enum State {
    /// Before a document.
    Before,
    /// After a document.
    Between,
    Array,
    Document,
    List,
    End,
}

impl<'r, D: Documents<'r>> Stream<'r, D> {
    pub(crate) fn new(
        source: &'static dyn FindingSource,
        report: &'r Report<'_>,
        options: &Options,
        documents: D,
    ) -> Self {
        Self {
            source,
            reader: Reader::new(report.text(), report.start(), &options.limits),
            state: State::Before,
            in_array: false,
            documents,
        }
    }

    /// Starts a document, or an array of documents.
    fn document(&mut self, record: &mut Record<'r>) -> Result<(), ReportError> {
        self.state = State::Between;
        if self.reader.peek() != Some(Kind::Array) {
            return self.begin(record);
        }
        self.reader.enter_array()?;
        self.in_array = true;
        self.state = State::Array;
        Ok(())
    }

    fn begin(&mut self, record: &mut Record<'r>) -> Result<(), ReportError> {
        self.documents.begin(&mut self.reader, record);
        self.reader.enter_object()?;
        self.state = State::Document;
        Ok(())
    }

    fn member(&mut self, name: Text<'r>, record: &mut Record<'r>) -> Result<(), ReportError> {
        let member = self.documents.member(name, &mut self.reader, record);
        record.note_remarks(&mut self.reader);
        match member? {
            Member::Passed => Ok(()),
            Member::List if self.reader.peek() == Some(Kind::Null) => self.reader.skip(),
            Member::List => {
                self.reader.enter_array()?;
                self.state = State::List;
                Ok(())
            }
        }
    }
}

impl<'r, D: Documents<'r>> Entries<'r> for Stream<'r, D> {
    fn next(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        loop {
            match self.state {
                State::Before => self.document(record)?,
                State::Between => {
                    if record.next_page(&mut self.reader, self.source) {
                        self.state = State::Before;
                    } else {
                        self.documents.finish(record);
                        self.state = State::End;
                    }
                }
                State::Array if self.reader.next_item()? => self.begin(record)?,
                State::Array => {
                    self.in_array = false;
                    self.state = State::Between;
                }
                State::Document => match self.reader.next_key()? {
                    Some(name) => self.member(name, record)?,
                    None => {
                        self.state = if self.in_array {
                            State::Array
                        } else {
                            State::Between
                        };
                        let single = self.documents.end(&mut self.reader, record)?;
                        if single.is_some() {
                            return Ok(single);
                        }
                    }
                },
                State::List if self.reader.next_item()? => {
                    let entry = self.documents.entry(&mut self.reader, record)?;
                    if entry.is_some() {
                        return Ok(entry);
                    }
                }
                State::List => self.state = State::Document,
                State::End => return Ok(None),
            }
        }
    }
}

/// Returns the error of an entry or a document at byte `start` that was read and is unusable.
pub(crate) fn unusable(
    reader: &mut Reader<'_>,
    start: usize,
    message: impl Into<std::borrow::Cow<'static, str>>,
) -> ReportError {
    ReportError::new(ReportErrorKind::Schema, message)
        .at(reader.position(start))
        .in_path(reader.path())
}

//! `--error-format=junit`, as `JunitErrorFormatter` of PHPStan writes it.
//!
//! [`Cases`] walks through the report and stops at every failure. In a file merged from the reports of several tools
//! (`<testsuites>`), it reads the suites named `phpstan`.

use std::borrow::Cow;

use finding_source::xml::Reader;
use finding_source::{FindingSource, Limits, Record, ReportError, ReportErrorKind};

/// The name of PHPStan's suite.
pub const SUITE: &str = "phpstan";

/// A `<testcase>` with a `<failure>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure<'r> {
    /// `PATH:LINE`, with nothing after the colon if the line is unknown; `General error`; or `Warning`.
    pub name: Cow<'r, str>,
    /// The message.
    pub message: Cow<'r, str>,
}

/// An item of [`Cases`].
#[derive(Clone, Debug)]
pub enum Item<'r> {
    /// A failure.
    Failure(Failure<'r>),
    /// A suite of PHPStan ended. Warnings are not counted.
    End {
        /// `testsuite@failures`, if it is a number.
        stated: Option<u64>,
        /// The number of failures, including unusable ones.
        found: u64,
    },
    /// A suite of another tool, which was skipped.
    Suite,
    /// An element of this name, which the format does not have, contains failures. They are skipped.
    Misplaced(&'r str),
}

/// A walk through a report of one document, or of several in sequence.
#[derive(Clone, Debug)]
pub struct Cases<'r> {
    xml: Reader<'r>,
    place: Place,
    /// True if there was a suite of PHPStan in this document.
    known: bool,
    stated: Option<u64>,
    found: u64,
    /// The byte offset of the current case.
    byte: usize,
}

/// The elements of a failed test case.
const ENTRIES: [&str; 2] = ["failure", "error"];

#[derive(Clone, Copy, Debug)]
enum Place {
    Start,
    Suites,
    Cases,
    After,
}

impl<'r> Cases<'r> {
    /// Creates a walk that starts at byte `start` of `text`.
    #[must_use]
    pub fn new(text: &'r str, start: usize, limits: &Limits) -> Self {
        Self {
            xml: Reader::new(text, start, limits),
            place: Place::Start,
            known: false,
            stated: None,
            found: 0,
            byte: start,
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

    /// Returns the byte offset of the case of the current failure.
    #[must_use]
    pub fn byte(&self) -> usize {
        self.byte
    }

    /// Returns the failure of the case that begins at `byte` of `text`, and its number of bytes. Returns `None` if it
    /// is unusable.
    #[must_use]
    pub fn read_at(text: &'r str, byte: usize, limits: &Limits) -> Option<(Failure<'r>, usize)> {
        let mut walk = Self::new(text, byte, limits);
        walk.xml.root().ok()?;
        let failure = walk.case().ok()??;
        Some((failure, walk.xml.byte() - byte))
    }

    /// Returns the next item, or `None` at the end of a document.
    ///
    /// # Errors
    ///
    /// After an error that does not [end the report](ReportError::ends_report), the walk continues after the element
    /// that caused it.
    pub fn next_item(&mut self) -> Result<Option<Item<'r>>, ReportError> {
        loop {
            match self.place {
                Place::Start => {
                    self.place = Place::After;
                    self.known = false;
                    match self.xml.root()?.name() {
                        "testsuite" if self.suite()? => {}
                        "testsuites" => {
                            self.xml.enter();
                            self.place = Place::Suites;
                        }
                        _ => return Err(self.xml.refuse("expected a test suite of PHPStan")?),
                    }
                }
                Place::Suites => match self.xml.next_child()? {
                    Some(child) if child.name() == "testsuite" => {
                        if !self.suite()? {
                            return Ok(Some(Item::Suite));
                        }
                    }
                    Some(child) => {
                        if self.xml.skip_element(&ENTRIES)? {
                            return Ok(Some(Item::Misplaced(child.name())));
                        }
                    }
                    None => {
                        self.place = Place::After;
                        if !self.known {
                            let message = "contains no test suite of PHPStan";
                            return Err(ReportError::new(ReportErrorKind::Unsupported, message));
                        }
                    }
                },
                Place::Cases => match self.xml.next_child()? {
                    Some(child) if child.name() == "testcase" => {
                        self.byte = child.byte();
                        if let Some(failure) = self.case()? {
                            return Ok(Some(Item::Failure(failure)));
                        }
                    }
                    Some(child) => {
                        if self.xml.skip_element(&ENTRIES)? {
                            return Ok(Some(Item::Misplaced(child.name())));
                        }
                    }
                    None => {
                        self.place = match self.xml.depth() {
                            0 => Place::After,
                            _ => Place::Suites,
                        };
                        let (stated, found) = (self.stated, self.found);
                        return Ok(Some(Item::End { stated, found }));
                    }
                },
                Place::After => return Ok(None),
            }
        }
    }

    /// Enters the current suite if it is PHPStan's.
    fn suite(&mut self) -> Result<bool, ReportError> {
        let [name, failures] = self.xml.attributes(["name", "failures"])?;
        if name.as_deref() != Some(SUITE) {
            return Ok(false);
        }
        self.stated = failures.and_then(|count| count.trim().parse().ok());
        self.found = 0;
        self.known = true;
        self.xml.enter();
        self.place = Place::Cases;
        Ok(true)
    }

    /// Returns the failure of the current case. A clean run has a case without one.
    fn case(&mut self) -> Result<Option<Failure<'r>>, ReportError> {
        let name = self.xml.attribute("name")?;
        let mut failure = None;
        let mut failed = false;
        let mut counted = false;
        let outcome = self.xml.each_child(|xml, child| {
            if child.name() == "failure" && !failed {
                failed = true;
                let [kind, message] = xml.attributes(["type", "message"])?;
                counted = kind.as_deref() != Some("WARNING");
                failure = message;
            }
            Ok(())
        });
        self.found += u64::from(counted);
        outcome?;
        match (name, failure) {
            (Some(name), Some(message)) => Ok(Some(Failure { name, message })),
            _ if failed => Err(self.xml.refuse("a failure without a name or a message")?),
            _ => Ok(None),
        }
    }
}

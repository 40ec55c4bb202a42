use finding_source::engine::{Entry, Flow, FlowResult, XmlWalk};
use finding_source::xml::Reader;
use finding_source::{
    Confidence, EntryReader, Input, NoteKind, Record, ReportError, ReportErrorKind, XmlShape,
    source,
};

use crate::detect::{self, descriptor};
use crate::map::{self, Again, Mapper, Place};
use crate::raw::junit::{self, SUITE};

source! {
    /// The source for `phpstan analyse --error-format=junit`.
    pub struct JUnit: descriptor(
        "phpstan-junit",
        "JUnit XML",
        &["phpstan-junit.xml", "junit.xml"],
    );
    detect: detect::junit,
    // Only the first suite of a merged file is known.
    accepts: |shape| {
        let root = shape.xml().map(XmlShape::root);
        matches!(root, Some("testsuite" | "testsuites"))
    },
    continues_with: |shape| Self.detect(shape) > Confidence::No,
    xml: |input| Suites {
        mapper: Mapper::new(input, read_at),
        known: false,
        stated: None,
        found: 0,
    },
}

/// The suites of a report. Those of other tools are skipped.
struct Suites<'r> {
    mapper: Mapper<'r>,
    /// True if the document has a suite of PHPStan.
    known: bool,
    /// The number of failures that the current suite states.
    stated: Option<u64>,
    /// The number of its failures, including unusable ones. Warnings are not counted.
    found: u64,
}

#[derive(Clone, Copy)]
enum At {
    Suites,
    Cases,
}

impl<'r> XmlWalk<'r> for Suites<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["failure", "error"];
    const COMPARES_DOCUMENTS: bool = true;

    fn document(
        &mut self,
        root: &'r str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<At> {
        self.mapper.begin_document(record);
        self.known = false;
        Ok(match root {
            "testsuite" if self.is_ours(reader)? => Flow::Enter(At::Cases),
            "testsuites" => Flow::Enter(At::Suites),
            _ => Flow::Unusable("expected a test suite of PHPStan"),
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
            (At::Suites, "testsuite") if self.is_ours(reader)? => Flow::Enter(At::Cases),
            (At::Suites, "testsuite") => {
                record.remark(NoteKind::File, "skipped a test suite of another tool");
                Flow::Read
            }
            (At::Cases, "testcase") => Flow::Entry(at),
            _ => Flow::Skip,
        })
    }

    fn entry(&mut self, _: At, reader: &mut Reader<'r>, record: &mut Record<'r>) -> Entry<'r> {
        let place = (0, reader.entry_byte());
        let item = junit::read(reader, &mut self.found)?;
        self.mapper.item(item, place, record)
    }

    fn end(&mut self, at: At, _: &mut Reader<'r>, record: &mut Record<'r>) -> FlowResult<At> {
        match at {
            At::Suites if !self.known => {
                let message = "contains no test suite of PHPStan";
                return Err(ReportError::new(ReportErrorKind::Unsupported, message));
            }
            At::Suites => {}
            At::Cases => map::compare("`failures`", self.stated, self.found, record),
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

impl<'r> Suites<'r> {
    /// Returns whether the current suite is PHPStan's.
    fn is_ours(&mut self, reader: &mut Reader<'r>) -> Result<bool, ReportError> {
        let [name, failures] = reader.attributes(["name", "failures"])?;
        let is_ours = name.as_deref() == Some(SUITE);
        if is_ours {
            self.stated = failures.and_then(|count| count.trim().parse().ok());
            self.found = 0;
            self.known = true;
        }
        Ok(is_ours)
    }
}

/// Returns the case at a byte of a report, and the number of bytes that were read. Returns `None` if it is unusable.
fn read_at<'r>(input: &Input<'r>, (_, byte): Place) -> Option<Again<'r>> {
    let mut reader = Reader::at(input.text(), byte, input.limits())?;
    let item = junit::read(&mut reader, &mut 0).ok()?;
    Some((item, reader.byte() - byte))
}

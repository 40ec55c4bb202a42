use std::borrow::Cow;

use finding_source::engine::{Entry, Flow, FlowResult, Outcome, XmlWalk};
use finding_source::xml::Reader;
use finding_source::{
    Confidence, Limits, NoteKind, Record, ReportError, ReportErrorKind, Str, XmlShape, source,
};

use crate::detect::{self, descriptor};
use crate::map::{self, Again, Error, Mapper, Place};
use crate::raw::junit::{Failure, SUITE};

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
    advice: detect::advice,
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
        let byte = reader.current().map_or(0, |case| case.byte());
        let Some(failure) = Failure::read(reader, &mut self.found)? else {
            return Ok(Outcome::Nothing);
        };
        match &*failure.name {
            "General error" => map::general(&unescaped(failure.message), record),
            "Warning" => map::warning(&unescaped(failure.message), record),
            _ => {
                let (path, error) = mapped(failure);
                self.mapper.go_to_file(path);
                return self.mapper.entry(error, (byte, byte), record);
            }
        }
        Ok(Outcome::Nothing)
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

    fn skipped(&mut self, text: &'r str) {
        self.mapper.skip(text);
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

/// Returns the path and the error of the case at `byte` of `text`, and the number of bytes that were read. Returns `None` if
/// it is unusable.
fn read_at<'r>(text: &'r str, (_, byte): Place, limits: &Limits) -> Option<Again<'r>> {
    let mut reader = Reader::new(text, byte, limits);
    reader.root().ok()?;
    let (path, error) = mapped(Failure::read(&mut reader, &mut 0).ok()??);
    Some((path, error, reader.byte() - byte))
}

/// Returns the path of a file, and the error in it.
fn mapped(failure: Failure<'_>) -> (Str<'_>, Error<'_>) {
    let (path, line) = split_line(failure.name);
    let error = Error {
        message: unescaped(failure.message),
        line,
        ..Error::default()
    };
    (path, error)
}

/// Splits off the line after the last colon, which may be empty.
fn split_line(name: Str<'_>) -> (Str<'_>, Option<u32>) {
    let Some((path, line)) = name.rsplit_once(':') else {
        return (name, None);
    };
    if !line.bytes().all(|b| b.is_ascii_digit()) {
        return (name, None);
    }
    let line = line.parse().ok().filter(|&line| line > 0);
    let length = path.len();
    let path = match name {
        Cow::Borrowed(name) => Cow::Borrowed(&name[..length]),
        Cow::Owned(mut name) => {
            name.truncate(length);
            Cow::Owned(name)
        }
    };
    (path, line)
}

/// Older versions escape twice. Then every special character is escaped, and every `&` begins a reference.
fn unescaped(text: Str<'_>) -> Str<'_> {
    const REFERENCES: [(&str, &str); 4] = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        // The last one, so that its result is not decoded again.
        ("&amp;", "&"),
    ];
    let twice = text.contains('&')
        && !text.contains(['<', '>', '"'])
        && text.match_indices('&').all(|(at, _)| {
            let mut references = REFERENCES.iter();
            references.any(|(reference, _)| text[at..].starts_with(reference))
        });
    if !twice {
        return text;
    }
    let decode = |text: String, (from, to): &(&str, &str)| text.replace(from, to);
    Cow::Owned(REFERENCES.iter().fold(text.into_owned(), decode))
}

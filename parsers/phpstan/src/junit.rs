use std::borrow::Cow;

use finding_source::engine::Opened;
use finding_source::{
    Confidence, Descriptor, FindingSource, Input, Limits, NoteKind, Record, ReportError, Shape,
    Str, XmlShape,
};

use crate::entries::{self, Aside, Place, Step, Walk};
use crate::map::Error;
use crate::raw::junit::{Cases, Failure, Item};
use crate::{DOCUMENTATION, TOOL, TOOL_NAME, VERSIONS, detect};

/// The source for `phpstan analyse --error-format=junit`.
#[derive(Clone, Copy, Debug, Default)]
pub struct JUnit;

static DESCRIPTOR: Descriptor = Descriptor::new("phpstan-junit", TOOL, TOOL_NAME, "JUnit XML")
    .with_file_names(&["phpstan-junit.xml", "junit.xml"])
    .with_versions(VERSIONS)
    .with_url(DOCUMENTATION);

impl FindingSource for JUnit {
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }

    fn detect(&self, shape: &Shape<'_>) -> Confidence {
        detect::junit(shape)
    }

    /// Only the first suite of a merged file is known.
    fn accepts(&self, shape: &Shape<'_>) -> bool {
        let root = shape.xml().map(XmlShape::root);
        matches!(root, Some("testsuite" | "testsuites"))
    }

    fn continues_with(&self, shape: &Shape<'_>) -> bool {
        self.detect(shape) > Confidence::No
    }

    fn advice(&self, shape: &Shape<'_>) -> Option<&'static str> {
        detect::advice(shape)
    }

    fn open<'r>(&self, input: Input<'r, '_>) -> Opened<'r> {
        let (report, options) = (input.report(), input.options());
        let walk = JUnitWalk {
            cases: Cases::new(report.text(), report.start(), &options.limits),
            text: report.text(),
            limits: options.limits.clone(),
            path: None,
        };
        entries::open(&Self, report, options, walk)
    }
}

#[derive(Clone)]
struct JUnitWalk<'r> {
    cases: Cases<'r>,
    text: &'r str,
    limits: Limits,
    /// The path of the previous failure.
    path: Option<Str<'r>>,
}

impl<'r> Walk<'r> for JUnitWalk<'r> {
    fn step(&mut self, aside: &mut Aside) -> Result<Option<Step<'r>>, ReportError> {
        while let Some(item) = self.cases.next_item()? {
            match item {
                Item::Failure(failure) => return Ok(Some(self.failure(failure))),
                Item::End { stated, found } => {
                    entries::compare("`failures`", stated, found, aside);
                }
                Item::Misplaced(name) => aside.misplaced = Some(name.to_owned()),
                Item::Suite => {
                    aside.note(NoteKind::File, "skipped a test suite of another tool");
                }
            }
        }
        Ok(None)
    }

    fn next_document(
        &mut self,
        record: &mut Record<'r>,
        source: &dyn FindingSource,
        skipped: &mut dyn FnMut(&'r str),
    ) -> bool {
        self.path = None;
        self.cases.next_document(record, source, skipped)
    }

    fn place(&self) -> Place {
        (self.cases.byte(), self.cases.byte())
    }

    fn read_at(&self, place: Place) -> Option<(Str<'r>, Error<'r>, usize)> {
        let (failure, bytes) = Cases::read_at(self.text, place.1, &self.limits)?;
        let (path, error) = mapped(failure);
        Some((path, error, bytes))
    }
}

impl<'r> JUnitWalk<'r> {
    fn failure(&mut self, failure: Failure<'r>) -> Step<'r> {
        match &*failure.name {
            "General error" => return Step::General(unescaped(failure.message)),
            "Warning" => return Step::Warning(unescaped(failure.message)),
            _ => {}
        }
        let (path, error) = mapped(failure);
        let another = self.path.as_ref() != Some(&path);
        let file = another.then(|| {
            self.path = Some(path.clone());
            path
        });
        Step::Error(file, error)
    }
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

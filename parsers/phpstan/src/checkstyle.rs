use finding_checkstyle::raw::{self, Errors, Item, ROOT};
use finding_source::engine::Opened;
use finding_source::{
    Confidence, Descriptor, FindingSource, Input, Limits, Record, ReportError, Shape, Str,
};

use crate::entries::{self, Aside, Place, Step, Walk};
use crate::map::{self, Error};
use crate::{DOCUMENTATION, TOOL, TOOL_NAME, VERSIONS, detect};

/// The source for `phpstan analyse --error-format=checkstyle`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Checkstyle;

static DESCRIPTOR: Descriptor =
    Descriptor::new("phpstan-checkstyle", TOOL, TOOL_NAME, "Checkstyle XML")
        .with_file_names(&["phpstan.xml", "phpstan-checkstyle.xml", "checkstyle.xml"])
        .with_versions(VERSIONS)
        .with_url(DOCUMENTATION);

impl FindingSource for Checkstyle {
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }

    fn detect(&self, shape: &Shape<'_>) -> Confidence {
        detect::checkstyle(shape)
    }

    /// Without identifiers, a report may be from any tool.
    fn accepts(&self, shape: &Shape<'_>) -> bool {
        shape.xml().is_some_and(|xml| xml.root() == ROOT)
    }

    fn open<'r>(&self, input: Input<'r, '_>) -> Opened<'r> {
        let (report, options) = (input.report(), input.options());
        let walk = CheckstyleWalk {
            errors: Errors::new(report.text(), report.start(), &options.limits),
            text: report.text(),
            limits: options.limits.clone(),
            named: false,
            file: None,
        };
        entries::open(&Self, report, options, walk)
    }

    fn advice(&self, shape: &Shape<'_>) -> Option<&'static str> {
        detect::advice(shape)
    }
}

#[derive(Clone)]
struct CheckstyleWalk<'r> {
    errors: Errors<'r>,
    text: &'r str,
    limits: Limits,
    /// True if the current file has a name.
    named: bool,
    /// The name of the file, until its first error.
    file: Option<Str<'r>>,
}

impl<'r> Walk<'r> for CheckstyleWalk<'r> {
    fn step(&mut self, aside: &mut Aside) -> Result<Option<Step<'r>>, ReportError> {
        while let Some(item) = self.errors.next_item()? {
            match item {
                Item::File(name) => {
                    self.named = name.is_some();
                    self.file = name;
                }
                Item::Error(error) if !self.named => {
                    let warning = error.severity.as_deref() == Some("warning");
                    return Ok(Some(match warning {
                        true => Step::Warning(error.message),
                        false => Step::General(error.message),
                    }));
                }
                Item::Error(error) => {
                    return Ok(Some(Step::Error(self.file.take(), mapped(error))));
                }
                Item::Misplaced(name) => aside.misplaced = Some(name.to_owned()),
                Item::Exception(trace) => {
                    aside.partial = Some(map::INCOMPLETE);
                    return Ok(Some(Step::General(trace)));
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
        self.errors.next_document(record, source, skipped)
    }

    fn place(&self) -> Place {
        self.errors.bytes()
    }

    fn read_at(&self, place: Place) -> Option<(Str<'r>, Error<'r>, usize)> {
        let (file, error, bytes) = Errors::read_at(self.text, place, &self.limits)?;
        Some((file, mapped(error), bytes))
    }
}

/// The column is always 1, and the severity always `error`.
fn mapped(error: raw::Error<'_>) -> Error<'_> {
    Error {
        message: error.message,
        line: error.line,
        identifier: error.source,
        ..Error::default()
    }
}

use finding_checkstyle::raw::{Errors, Item, ROOT};
use finding_source::{
    Confidence, Descriptor, FindingSource, Findings, Options, Report, ReportError, Shape, Str,
};

use crate::entries::{self, Aside, Step, Walk};
use crate::map::{self, Error};
use crate::{DOCUMENTATION, TOOL, TOOL_NAME, VERSIONS, detect};

/// `phpstan analyse --error-format=checkstyle`.
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

    fn findings<'r>(
        &self,
        report: &'r Report<'_>,
        options: &Options,
    ) -> Result<Findings<'r>, ReportError> {
        let shape = report.shape();
        // Without identifiers only whoever names the source knows that the report is PHPStan's.
        if shape.xml().is_none_or(|xml| xml.root() != ROOT) {
            return Err(detect::refusal(&DESCRIPTOR, &shape));
        }
        let walk = CheckstyleWalk {
            errors: Errors::new(report.text(), report.start(), &options.limits),
            named: false,
            file: None,
        };
        Ok(entries::findings(&DESCRIPTOR, report, options, walk))
    }
}

#[derive(Clone)]
struct CheckstyleWalk<'r> {
    errors: Errors<'r>,
    /// Whether the file that has begun has a name.
    named: bool,
    /// The name, until the file's first error.
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
                Item::Error(error) if !self.named => return Ok(Some(Step::General(error.message))),
                Item::Error(error) => {
                    let error = Error {
                        message: error.message,
                        // The column is always 1, and the severity always `error`.
                        line: error.line,
                        identifier: error.source,
                        ..Error::default()
                    };
                    return Ok(Some(Step::Error(self.file.take(), error)));
                }
                Item::Exception(trace) => {
                    aside.partial = Some(map::INCOMPLETE);
                    return Ok(Some(Step::General(trace)));
                }
                Item::Document => return Ok(Some(Step::Document)),
                Item::Text(text) => return Ok(Some(Step::Text(text))),
            }
        }
        Ok(None)
    }
}

#![doc = include_str!("../README.md")]

mod detect;
mod map;
pub mod raw;

// Whose types stand in the interface.
pub use finding_source;

use finding_source::path::Roots;
use finding_source::{
    Confidence, Descriptor, Entries, Finding, FindingSource, Findings, Note, NoteKind, Options,
    Record, Report, ReportError, Shape, Str,
};

use crate::raw::{Errors, Item};

/// Every source of this crate.
pub static SOURCES: &[&dyn FindingSource] = &[&Checkstyle];

const TOOL: &str = "checkstyle";

/// Checkstyle XML of any tool.
#[derive(Clone, Copy, Debug, Default)]
pub struct Checkstyle;

static DESCRIPTOR: Descriptor = Descriptor::new("checkstyle", TOOL, "Checkstyle", "XML")
    .with_file_names(&["checkstyle.xml", "checkstyle-result.xml"])
    .with_versions("Checkstyle 4.3 to 10")
    .with_url("https://checkstyle.org/cmdline.html");

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
        report.expect(self, |shape| self.detect(shape) > Confidence::No)?;
        let entries = CheckstyleEntries {
            errors: Errors::new(report.text(), report.start(), &options.limits),
            roots: Roots::new(options.root.as_deref()),
            path: None,
        };
        Ok(Findings::new(&DESCRIPTOR, report, options, entries))
    }
}

struct CheckstyleEntries<'r> {
    errors: Errors<'r>,
    roots: Roots,
    /// The file that began last.
    path: Option<Str<'r>>,
}

impl<'r> Entries<'r> for CheckstyleEntries<'r> {
    fn next(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        loop {
            let Some(item) = self.errors.next_item()? else {
                if self.errors.next_document(record, &Checkstyle, |_| {}) {
                    continue;
                }
                return Ok(None);
            };
            let note = match item {
                Item::Misplaced(name) => {
                    record.misplaced(name);
                    continue;
                }
                Item::File(name) => {
                    self.path = name.map(|name| self.roots.relative(name));
                    continue;
                }
                Item::Error(error) => match &self.path {
                    Some(path) => {
                        let finding = map::finding(error, path.clone(), &self.roots, record);
                        return Ok(Some(finding));
                    }
                    None => {
                        if !matches!(
                            error.severity.as_deref(),
                            Some("warning" | "info" | "ignore")
                        ) {
                            record.partial("the tool reports an error of its own run");
                        }
                        Note::new(NoteKind::Tool, map::title(error.message))
                    }
                },
                Item::Exception(trace) => {
                    record.partial("the tool could not process every file");
                    let file = self.path.as_deref().unwrap_or_default();
                    Note::new(
                        NoteKind::Tool,
                        format!("exception in {file}: {}", trace.trim()),
                    )
                }
            };
            record.note(note);
        }
    }
}

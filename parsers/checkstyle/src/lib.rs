#![doc = include_str!("../README.md")]

mod detect;
mod map;
pub mod raw;

// Re-exported because its types are part of the public interface.
pub use finding_source;

use finding_source::engine::{Flow, FlowResult, Outcome, XmlWalk};
use finding_source::path::Roots;
use finding_source::xml::Reader;
use finding_source::{Descriptor, FindingSource, Note, NoteKind, Record, ReportError, Str, source};

use crate::raw::{Error, ROOT};

/// All sources of this crate.
pub static SOURCES: &[&dyn FindingSource] = &[&Checkstyle];

const TOOL: &str = "checkstyle";

source! {
    /// The source for Checkstyle XML of any tool.
    pub struct Checkstyle: Descriptor::new("checkstyle", TOOL, "Checkstyle", "XML")
        .with_file_names(&["checkstyle.xml", "checkstyle-result.xml"])
        .with_versions("Checkstyle 4.3 to 10")
        .with_url("https://checkstyle.org/cmdline.html");
    detect: detect::checkstyle,
    xml: |input| Files {
        roots: input.roots(),
        path: None,
    },
}

/// The files of a report, and their errors.
struct Files<'r> {
    roots: Roots,
    /// The current file.
    path: Option<Str<'r>>,
}

#[derive(Clone, Copy)]
enum At {
    Files,
    File,
}

impl<'r> XmlWalk<'r> for Files<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["error"];

    fn document(
        &mut self,
        root: &'r str,
        _: &mut Reader<'r>,
        _: &mut Record<'r>,
    ) -> FlowResult<At> {
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
        match (at, name) {
            (At::Files, "file") => {
                // Some tools write errors of the run into a file without a name.
                let name = reader.attribute("name")?.filter(|name| !name.is_empty());
                self.path = name.map(|name| self.roots.relative(name));
                Ok(Flow::Enter(At::File))
            }
            (_, "error") => {
                if matches!(at, At::Files) {
                    self.path = None;
                }
                Ok(Flow::Entry(at))
            }
            (_, "exception") => {
                let trace = reader.text()?;
                record.partial("the tool could not process every file");
                let file = self.path.as_deref().unwrap_or_default();
                let text = format!("exception in {file}: {}", trace.trim());
                record.note(Note::new(NoteKind::Tool, text));
                Ok(Flow::Read)
            }
            _ => Ok(Flow::Skip),
        }
    }

    fn entry(
        &mut self,
        _: At,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Outcome<'r>, ReportError> {
        let Some(error) = Error::read(reader)? else {
            return Ok(Outcome::Unusable("attribute `message` is missing"));
        };
        if let Some(path) = &self.path {
            return Ok(map::finding(error, path.clone(), &self.roots, record).into());
        }
        let severity = error.severity.as_deref();
        if !matches!(severity, Some("warning" | "info" | "ignore")) {
            record.partial("the tool reports an error of its own run");
        }
        record.note(Note::new(NoteKind::Tool, map::title(error.message)));
        Ok(Outcome::Nothing)
    }
}

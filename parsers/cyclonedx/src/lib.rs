#![doc = include_str!("../README.md")]

mod bom;
mod detect;
mod elements;
mod grade;
mod json;
mod map;
pub mod raw;
mod status;
mod vers;
mod xml;

// Re-exported because its types are public here.
pub use finding_source;

use finding_source::{FindingSource, Note, NoteKind, Record};

pub use crate::json::Json;
pub use crate::xml::Xml;

/// All sources of this crate.
pub static SOURCES: &[&dyn FindingSource] = &[&Json, &Xml];

const TOOL: &str = "cyclonedx";

/// Records that a document without a list of vulnerabilities proves nothing.
fn tell_inventory(listed: bool, record: &mut Record<'_>) {
    if !listed {
        record.partial("the document lists components and no vulnerabilities");
        let text = "an inventory without vulnerabilities: make a report with `grype sbom:FILE -o cyclonedx-json`";
        record.note(Note::new(NoteKind::Other, text));
    }
}

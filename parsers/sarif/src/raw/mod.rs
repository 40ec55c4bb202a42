//! The schema of a SARIF log: borrowed, with every member optional that some producer omits.
//!
//! Names are those of `sarif-schema-2.1.0.json`, then those of the drafts of 2.0.0 and of 1.0.0 if they differ. Some
//! Python programs write them in snake case, as the module `sarif_om` does.
//!
//! Snippets, contents of artifacts, bodies and headers of requests and responses, code flows, stacks, graphs,
//! attachments, environment variables and command lines are not part of it, and so are never read.

mod bag;
mod location;
mod message;
mod result;
mod rule;
mod run;

use finding_source::ReportError;
use finding_source::json::{Int, Reader, ValueKind};
use finding_source::schema::{Schema, camel_case, read_object};

pub(crate) use bag::Bag;
pub(crate) use location::{ArtifactLocation, Location, LogicalLocation, Region};
pub(crate) use message::{Message, Reference, Strings, string};
pub(crate) use result::RawResult;
pub(crate) use rule::{Rule, RuleHead};
pub(crate) use run::{
    Artifact, Base, ComponentParts, External, Invocation, Notification, PartHead, Provenance,
    RunParts, Taxonomy,
};

/// The result of reading a value.
pub(crate) type Read = Result<(), ReportError>;

/// Calls `visit` for every member of the next object, with its name in camel case. Any other value is skipped.
pub(crate) fn members<'r>(
    reader: &mut Reader<'r>,
    mut visit: impl FnMut(&mut Reader<'r>, &str) -> Read,
) -> Read {
    match reader.peek() {
        Some(ValueKind::Object) => {
            reader.each_member(|reader, name| visit(reader, &camel_case(name.as_raw())))
        }
        _ => reader.skip(),
    }
}

/// Calls `visit` for every element of the next array. Any other value is skipped.
pub(crate) fn items<'r>(
    reader: &mut Reader<'r>,
    visit: impl FnMut(&mut Reader<'r>) -> Read,
) -> Read {
    match reader.peek() {
        Some(ValueKind::Array) => reader.each_item(visit),
        _ => reader.skip(),
    }
}

/// Reads the next object; another value is an empty one.
pub(crate) fn object<'r, S: Schema<'r>>(reader: &mut Reader<'r>) -> Result<S, ReportError> {
    match reader.peek() {
        Some(ValueKind::Object) => read_object(reader),
        _ => reader.skip().map(|()| S::default()),
    }
}

/// Returns a number as an index; -1 means none.
pub(crate) fn number(index: Option<Int>) -> Option<usize> {
    usize::try_from(index?.0).ok()
}

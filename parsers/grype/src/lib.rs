#![doc = include_str!("../README.md")]

mod detect;
mod map;
pub mod raw;

// Re-exported because its types are public here.
pub use finding_source;

use finding_source::engine::JsonLists;
use finding_source::json::Text;
use finding_source::{Descriptor, FindingSource, NoteKind, Record, Timestamp, Words, source};

use crate::map::Scanned;
use crate::raw::Scan;

/// All sources of this crate.
pub static SOURCES: &[&dyn FindingSource] = &[&Json];

const TOOL: &str = "grype";

source! {
    /// The source for reports of `grype -o json`, since 0.7.
    pub struct Json: Descriptor::new("grype-json", TOOL, "Grype", "JSON")
        .with_file_names(&["grype.json", "grype-report.json", "grype-results.json"])
        .with_versions("0.7 to 0.114")
        .with_url("https://github.com/anchore/grype#output-formats");
    detect: |shape| detect::report(shape).unwrap_or_default(),
    advice: detect::advice,
    open: |input| {
        let roots = input.roots();
        let scanned = move |scan: &Scan<'r>, record: &mut Record<'r>| {
            tell(scan, record);
            Scanned::of(scan, &roots)
        };
        JsonLists::new("", scanned)
            .list("matches", map::finding)
            .list("ignoredMatches", map::ignored)
            .named("match", &["matches", "ignoredMatches"])
            .open(input, Self)
    },
}

/// Records the target and the version, the error of the database, and the alerts.
fn tell<'r>(scan: &Scan<'r>, record: &mut Record<'r>) {
    record.scan.target = map::target(scan);
    let descriptor = scan.descriptor.as_ref();
    if let Some(descriptor) = descriptor {
        record.scan.tool_version = descriptor.version.trimmed();
        let time = descriptor.timestamp.trimmed();
        record.scan.time = time.and_then(|time| Timestamp::parse(&time));
    }
    if let Some(database) = descriptor.and_then(|descriptor| descriptor.db.as_ref()) {
        let status = database.status.as_ref();
        let error = database.error.or_else(|| status?.error).trimmed();
        if error.is_some() || status.is_some_and(|status| status.valid == Some(false)) {
            record.partial("the database of Grype could not be used");
        }
        if let Some(error) = error {
            record.remark(NoteKind::Tool, format!("Grype's database: {error}"));
        }
    }
    let messages = scan.alerts.iter().flat_map(|alerts| &alerts.messages);
    for message in messages.filter_map(Text::trimmed) {
        record.remark(NoteKind::Tool, format!("Grype: {message}"));
    }
}

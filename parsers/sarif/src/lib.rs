#![doc = include_str!("../README.md")]

mod detect;
mod map;
mod raw;
mod rules;
mod run;
mod walk;

// Re-exported because its types are part of the public interface.
pub use finding_source;

use finding_source::{Descriptor, FindingSource, source};

/// The name that `finding-sarif-log` writes into its logs.
const WRITER: &str = "finding-sarif";

/// The kind that `finding-sarif-log` gives to a logical location if it knows no other.
const NAMED: &str = "named";

/// Every source of this crate.
pub static SOURCES: [&dyn FindingSource; 1] = [&Sarif];

source! {
    /// The source for SARIF logs, versions 2.1.0, 2.0.0 with its drafts, and 1.0.0.
    pub struct Sarif: Descriptor::new("sarif", "sarif", "SARIF", "JSON")
        .with_file_names(&["results.sarif", "report.sarif", "*.sarif.json"])
        .with_versions("2.1.0, 2.0.0, 1.0.0")
        .with_url("https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html")
        .with_other_tools()
        .with_marks(detect::MARKS)
        .with_look_alikes(detect::LOOK_ALIKES);
    json: |input| walk::Logs::new(input),
}

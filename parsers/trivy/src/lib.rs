#![doc = include_str!("../README.md")]

mod detect;
mod map;
pub mod raw;
mod walk;

// Re-exported because its types are part of the public interface.
pub use finding_source;

use finding_source::{Descriptor, FindingSource, source};

/// All sources of this crate.
pub static SOURCES: &[&dyn FindingSource] = &[&Json];

const TOOL: &str = "trivy";

source! {
    /// The source for reports of `--format json`, of every scanning command of Trivy.
    pub struct Json: Descriptor::new("trivy-json", TOOL, "Trivy", "JSON")
        .with_file_names(&["trivy.json", "trivy-report.json", "trivy-results.json"])
        .with_versions("0.19 to 0.74")
        .with_url("https://trivy.dev/latest/docs/configuration/reporting/#json")
        .with_marks(detect::MARKS)
        .with_look_alikes(detect::LOOK_ALIKES);
    json: |input| walk::Results::new(input),
}

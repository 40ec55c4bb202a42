#![doc = include_str!("../README.md")]

mod detect;
mod iac;
mod map;
mod package;
mod project;
pub mod raw;
mod walk;

// Re-exported because its types are public here.
pub use finding_source;

use finding_source::{Descriptor, FindingSource, source};

use crate::walk::Projects;

/// All sources of this crate.
pub static SOURCES: &[&dyn FindingSource] = &[&Json];

const TOOL: &str = "snyk";

source! {
    /// The source for reports of `snyk test --json`, `snyk container test --json` and `snyk iac test --json`.
    pub struct Json: Descriptor::new("snyk-json", TOOL, "Snyk", "JSON")
        .with_file_names(&[
            "snyk.json",
            "snyk-report.json",
            "snyk-results.json",
            "snyk-container.json",
            "snyk-iac.json",
        ])
        .with_versions("1.1 to 1.1300")
        .with_url("https://docs.snyk.io/developer-tools/snyk-cli/commands/test")
        .with_marks(detect::MARKS)
        .with_look_alikes(detect::LOOK_ALIKES);
    json: |input| Projects::new(input),
}

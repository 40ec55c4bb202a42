#![doc = include_str!("../README.md")]

mod detect;
pub mod map;
pub mod raw;
mod walk;
pub mod words;

// Re-exported because its types are public here.
pub use finding_source;

use finding_source::{Descriptor, FindingSource, source};

use crate::walk::Pages;

/// All sources of this crate.
pub static SOURCES: &[&dyn FindingSource] = &[&ListFindings];

/// The id of the tool, also of the crates for the other reports of Amazon Inspector.
pub const TOOL: &str = "inspector";

/// The name of the tool.
pub const NAME: &str = "Amazon Inspector";

source! {
    /// The source for answers of `aws inspector2 list-findings`, and for exported findings.
    pub struct ListFindings: Descriptor::new("inspector-findings", TOOL, NAME, "JSON of findings")
        .with_file_names(&["inspector2.json", "inspector-findings.json"])
        .with_versions("API 2020-06-08")
        .with_url("https://docs.aws.amazon.com/inspector/v2/APIReference/API_ListFindings.html");
    detect: detect::findings,
    advice: detect::advice,
    json: |_| Pages::default(),
}

#![doc = include_str!("../README.md")]

mod detect;
mod map;
pub mod raw;

use finding_source::engine;
use finding_source::{Descriptor, FindingSource, source};

/// All sources of this crate.
pub static SOURCES: &[&dyn FindingSource] = &[&Json];

const TOOL: &str = "hadolint";

source! {
    /// The source for reports of `hadolint --format json`.
    pub struct Json: Descriptor::new("hadolint-json", TOOL, "hadolint", "JSON")
        .with_file_names(&["hadolint.json", "hadolint-report.json"])
        .with_versions("2.12 to 2.15")
        .with_url("https://github.com/hadolint/hadolint#cli");
    detect: detect::problems,
    // No problems were found. Other tools write the same list, so the caller has to name the tool.
    also: |shape| shape.is_empty_list(),
    open: |input| engine::json_list(input, Self, map::finding),
}

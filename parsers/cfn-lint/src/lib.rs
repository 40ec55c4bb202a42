#![doc = include_str!("../README.md")]

mod detect;
mod map;
mod raw;

// Re-exported because its types are part of the public interface.
pub use finding_source;

use finding_source::engine;
use finding_source::{Descriptor, FindingSource, source};

/// All sources of this crate.
pub static SOURCES: &[&dyn FindingSource] = &[&Json];

source! {
    /// The source for the output of `cfn-lint --format json`.
    pub struct Json: Descriptor::new("cfn-lint-json", map::TOOL, "cfn-lint", "JSON")
        .with_file_names(&["cfn-lint.json", "cfn_lint.json"])
        .with_versions("0.1 to 1.55")
        .with_url("https://github.com/aws-cloudformation/cfn-lint");
    detect: detect::json,
    also: |shape| shape.is_empty_list(),
    advice: detect::advice,
    open: |input| {
        engine::json_list_without_repeats(input, Self, "match", map::key, map::finding)
    },
}

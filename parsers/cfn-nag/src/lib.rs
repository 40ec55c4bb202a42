#![doc = include_str!("../README.md")]

mod detect;
mod map;
mod raw;
mod told;
mod walk;

// Re-exported because its types are part of the public interface.
pub use finding_source;

use finding_source::{Descriptor, FindingSource, source};

/// All sources of this crate.
pub static SOURCES: &[&dyn FindingSource] = &[&Json];

source! {
    /// The source for the output of `cfn_nag_scan --output-format json` and `cfn_nag --output-format json`, in every
    /// version.
    pub struct Json: Descriptor::new("cfn-nag-json", map::TOOL, "cfn_nag", "JSON")
        .with_file_names(&["cfn_nag.json", "cfn-nag.json"])
        .with_versions("0.0.6 to 0.8.10")
        .with_url("https://github.com/stelligent/cfn_nag")
        .with_marks(detect::MARKS)
        .with_look_alikes(detect::LOOK_ALIKES);
    also: |shape| shape.is_empty_list(),
    json: |input| walk::Templates::new(input),
}

#![doc = include_str!("../README.md")]

mod detect;
mod map;
mod raw;
mod told;
mod walk;

// Re-exported because its types are part of the public interface.
pub use finding_source;

use finding_source::engine::{self, Opened};
use finding_source::{Confidence, Descriptor, FindingSource, Input, Shape};

/// All sources of this crate.
pub static SOURCES: &[&dyn FindingSource] = &[&Json];

/// The source for the output of `cfn_nag_scan --output-format json` and `cfn_nag --output-format json`, in every
/// version.
#[derive(Clone, Copy, Debug, Default)]
pub struct Json;

static JSON: Descriptor = Descriptor::new("cfn-nag-json", map::TOOL, "cfn_nag", "JSON")
    .with_file_names(&["cfn_nag.json", "cfn-nag.json"])
    .with_versions("0.0.6 to 0.8.10")
    .with_url("https://github.com/stelligent/cfn_nag");

impl FindingSource for Json {
    fn descriptor(&self) -> &'static Descriptor {
        &JSON
    }

    fn detect(&self, shape: &Shape<'_>) -> Confidence {
        detect::json(shape)
    }

    fn accepts(&self, shape: &Shape<'_>) -> bool {
        detect::json(shape) > Confidence::No || detect::may_be(shape)
    }

    fn open<'r>(&self, input: Input<'r>) -> Opened<'r> {
        let templates = walk::Templates::new(&input);
        engine::json(input, Self, templates)
    }

    fn advice(&self, shape: &Shape<'_>) -> Option<&'static str> {
        detect::advice(shape)
    }
}

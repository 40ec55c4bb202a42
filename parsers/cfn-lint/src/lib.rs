#![doc = include_str!("../README.md")]

mod detect;
mod map;
mod raw;

// Re-exported because its types are part of the public interface.
pub use finding_source;

use finding_source::engine::{self, Opened};
use finding_source::{Confidence, Descriptor, FindingSource, Input, Shape};

use crate::raw::Match;

/// All sources of this crate.
pub static SOURCES: &[&dyn FindingSource] = &[&Json];

/// The source for the output of `cfn-lint --format json`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Json;

static JSON: Descriptor = Descriptor::new("cfn-lint-json", map::TOOL, "cfn-lint", "JSON")
    .with_file_names(&["cfn-lint.json", "cfn_lint.json"])
    .with_versions("0.1 to 1.55")
    .with_url("https://github.com/aws-cloudformation/cfn-lint");

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
        let roots = input.roots();
        let map = move |entry: &Match<'r>, record: &mut _| map::finding(entry, &roots, record);
        engine::json_list_without_repeats(input, Self, "match", map::key, map)
    }

    fn advice(&self, shape: &Shape<'_>) -> Option<&'static str> {
        detect::advice(shape)
    }
}

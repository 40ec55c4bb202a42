#![doc = include_str!("../README.md")]

mod detect;
mod map;
pub mod raw;

use finding_source::engine::{self, Opened};
use finding_source::{Confidence, Descriptor, FindingSource, Input, Shape};

/// All sources of this crate.
pub static SOURCES: &[&dyn FindingSource] = &[&Json];

const TOOL: &str = "hadolint";

/// The source for reports of `hadolint --format json`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Json;

static JSON: Descriptor = Descriptor::new("hadolint-json", TOOL, "hadolint", "JSON")
    .with_file_names(&["hadolint.json", "hadolint-report.json"])
    .with_versions("2.12 to 2.15")
    .with_url("https://github.com/hadolint/hadolint#cli");

impl FindingSource for Json {
    fn descriptor(&self) -> &'static Descriptor {
        &JSON
    }

    fn detect(&self, shape: &Shape<'_>) -> Confidence {
        detect::problems(shape)
    }

    fn open<'r>(&self, input: Input<'r>) -> Opened<'r> {
        let roots = input.roots();
        engine::json_list(input, Self, move |problem, record| {
            map::finding(problem, &roots, record)
        })
    }
}

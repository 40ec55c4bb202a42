#![doc = include_str!("../README.md")]

mod detect;
mod map;
pub mod raw;
mod walk;

// Re-exported because its types are part of the public interface.
pub use finding_source;

use finding_source::engine::{self, Opened};
use finding_source::{Descriptor, FindingSource, Input};

/// All sources of this crate.
pub static SOURCES: &[&dyn FindingSource] = &[&Json];

const TOOL: &str = "trivy";

/// The source for reports of `--format json`, of every scanning command of Trivy.
#[derive(Clone, Copy, Debug, Default)]
pub struct Json;

static JSON: Descriptor = Descriptor::new("trivy-json", TOOL, "Trivy", "JSON")
    .with_file_names(&["trivy.json", "trivy-report.json", "trivy-results.json"])
    .with_versions("0.19 to 0.74")
    .with_url("https://trivy.dev/latest/docs/configuration/reporting/#json")
    .with_marks(detect::MARKS)
    .with_look_alikes(detect::LOOK_ALIKES);

impl FindingSource for Json {
    fn descriptor(&self) -> &'static Descriptor {
        &JSON
    }

    fn open<'r>(&self, input: Input<'r>) -> Opened<'r> {
        let results = walk::Results::new(&input);
        engine::json(input, Self, results)
    }
}

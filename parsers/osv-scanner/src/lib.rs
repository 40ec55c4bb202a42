#![doc = include_str!("../README.md")]

// Re-exported because its types are part of the public interface.
pub use finding_source;

mod detect;
mod grade;
mod group;
mod map;
pub mod raw;

use finding_source::engine::{JsonLists, Opened};
use finding_source::{Confidence, Descriptor, FindingSource, Input, Shape};

use crate::map::Place;

/// All sources of this crate.
pub static SOURCES: &[&dyn FindingSource] = &[&Json];

const TOOL: &str = "osv-scanner";

/// The source for reports of `osv-scanner --format json`, of every version.
#[derive(Clone, Copy, Debug, Default)]
pub struct Json;

static JSON: Descriptor = Descriptor::new("osv-scanner-json", TOOL, "OSV-Scanner", "JSON")
    .with_file_names(&["osv.json", "osv-results.json", "osv-scanner-report.json"])
    .with_versions("0.1 to 2.5")
    .with_url("https://google.github.io/osv-scanner/output/")
    .with_marks(detect::MARKS)
    .with_look_alikes(detect::LOOK_ALIKES);

impl FindingSource for Json {
    fn descriptor(&self) -> &'static Descriptor {
        &JSON
    }

    fn accepts(&self, shape: &Shape<'_>) -> bool {
        self.detect(shape) > Confidence::No || detect::is_old_and_clean(shape)
    }

    fn open<'r>(&self, input: Input<'r>) -> Opened<'r> {
        let roots = input.roots();
        JsonLists::new("results", move |result, _| Place::of(result, &roots))
            .known_if(|result| result.source.is_some())
            .list("results.packages", map::findings)
            .list("experimental_generic_findings", map::generic)
            .named("package", &["packages", "vulnerabilities"])
            .open(input, Self)
    }
}

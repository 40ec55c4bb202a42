#![doc = include_str!("../README.md")]

// Re-exported because its types are part of the public interface.
pub use finding_source;

mod detect;
mod grade;
mod group;
mod map;
pub mod raw;

use finding_source::engine::JsonLists;
use finding_source::{Descriptor, FindingSource, source};

use crate::map::Place;

/// All sources of this crate.
pub static SOURCES: &[&dyn FindingSource] = &[&Json];

const TOOL: &str = "osv-scanner";

source! {
    /// The source for reports of `osv-scanner --format json`, of every version.
    pub struct Json: Descriptor::new("osv-scanner-json", TOOL, "OSV-Scanner", "JSON")
        .with_file_names(&["osv.json", "osv-results.json", "osv-scanner-report.json"])
        .with_versions("0.1 to 2.5")
        .with_url("https://google.github.io/osv-scanner/output/")
        .with_marks(detect::MARKS)
        .with_look_alikes(detect::LOOK_ALIKES);
    also: detect::is_old_and_clean,
    open: |input| {
        let roots = input.roots();
        JsonLists::new("results", move |result, _| Place::of(result, &roots))
            .known_if(|result| result.source.is_some())
            .list("results.packages", map::findings)
            .list("experimental_generic_findings", map::generic)
            .named("package", &["packages", "vulnerabilities"])
            .open(input, Self)
    },
}

#![doc = include_str!("../README.md")]

mod bom;
mod detect;
mod map;
pub mod raw;
mod walk;

// Re-exported because its types are public here.
pub use finding_source;

use finding_inspector::{NAME, TOOL};
use finding_source::{Descriptor, FindingSource, source};

use crate::walk::Scan;

/// All sources of this crate.
pub static SOURCES: &[&dyn FindingSource] = &[&CiScan];

source! {
    /// The source for reports of a CI scan: `inspector-sbomgen --scan-sbom`, `aws inspector-scan scan-sbom` and the plugins for
    /// pipelines, in CycloneDX and in Inspector's own form.
    pub struct CiScan: Descriptor::new("inspector-scan", TOOL, NAME, "JSON of a CI scan")
        .with_file_names(&[
            "inspector_scan.json",
            "inspector-scan.json",
            "inspector.json",
        ])
        .with_versions("API 2023-08-08")
        .with_url("https://docs.aws.amazon.com/inspector/latest/user/scanning-cicd.html");
    detect: detect::scan,
    advice: detect::advice,
    json: |input| Scan::new(input.limits().joined),
}

#![doc = include_str!("../README.md")]

mod bom;
mod detect;
mod map;
pub mod raw;
mod walk;

// Re-exported because its types are public here.
pub use finding_source;

use finding_inspector::{NAME, TOOL};
use finding_source::engine::{self, Opened};
use finding_source::{Confidence, Descriptor, FindingSource, Input, Shape};

use crate::walk::Scan;

/// All sources of this crate.
pub static SOURCES: &[&dyn FindingSource] = &[&CiScan];

/// The source for reports of a CI scan: `inspector-sbomgen --scan-sbom`, `aws inspector-scan scan-sbom` and the plugins for
/// pipelines, in CycloneDX and in Inspector's own form.
#[derive(Clone, Copy, Debug, Default)]
pub struct CiScan;

static CI_SCAN: Descriptor = Descriptor::new("inspector-scan", TOOL, NAME, "JSON of a CI scan")
    .with_file_names(&[
        "inspector_scan.json",
        "inspector-scan.json",
        "inspector.json",
    ])
    .with_versions("API 2023-08-08")
    .with_url("https://docs.aws.amazon.com/inspector/latest/user/scanning-cicd.html");

impl FindingSource for CiScan {
    fn descriptor(&self) -> &'static Descriptor {
        &CI_SCAN
    }

    fn detect(&self, shape: &Shape<'_>) -> Confidence {
        detect::scan(shape)
    }

    fn open<'r>(&self, input: Input<'r>) -> Opened<'r> {
        let scan = Scan::new(input.limits().joined);
        engine::json(input, Self, scan)
    }

    fn advice(&self, shape: &Shape<'_>) -> Option<&'static str> {
        detect::advice(shape)
    }
}

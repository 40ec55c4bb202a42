#![doc = include_str!("../README.md")]

mod detect;
mod map;
pub mod raw;
mod walk;

// Re-exported because its types are public here.
pub use finding_source;

use finding_inspector::{NAME, TOOL};
use finding_source::{Descriptor, FindingSource, source};

use crate::walk::Answers;

/// All sources of this crate.
pub static SOURCES: &[&dyn FindingSource] = &[&ImageScan];

/// The tool of findings of basic scanning.
const ECR: &str = "ecr";

source! {
    /// The source for answers of `aws ecr describe-image-scan-findings`. Findings of basic scanning have the tool `ecr`, those
    /// of enhanced scanning are Inspector's.
    pub struct ImageScan: Descriptor::new("ecr-findings", TOOL, NAME, "JSON of ECR")
        .with_file_names(&["ecr-scan.json", "ecr-findings.json"])
        .with_versions("API 2015-09-21")
        .with_url("https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeImageScanFindings.html")
        .with_other_tools();
    detect: detect::image_scan,
    advice: detect::advice,
    json: |_| Answers::default(),
}

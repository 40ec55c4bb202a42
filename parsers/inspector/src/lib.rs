#![doc = include_str!("../README.md")]

mod answers;
mod api;
mod bom;
mod detect;
mod ecr;
mod map;
pub mod raw;
mod scan;
mod vulnerability;

// Re-exported because its types are public here.
pub use finding_source;

use finding_source::engine::{self, Opened};
use finding_source::{Confidence, Descriptor, FindingSource, Input, Shape};

use crate::answers::Answers;
use crate::scan::Scan;

/// All sources of this crate.
pub static SOURCES: &[&dyn FindingSource] = &[&CiScan, &Findings, &ImageScan];

const TOOL: &str = "inspector";
const ECR: &str = "ecr";
const NAME: &str = "Amazon Inspector";

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

    fn open<'r>(&self, input: Input<'r, '_>) -> Opened<'r> {
        let scan = Scan::new(&input);
        engine::json(input, Self, scan)
    }

    fn advice(&self, shape: &Shape<'_>) -> Option<&'static str> {
        detect::advice(shape)
    }
}

/// The source for answers of `aws inspector2 list-findings`, and for exported findings.
#[derive(Clone, Copy, Debug, Default)]
pub struct Findings;

static FINDINGS: Descriptor = Descriptor::new("inspector-findings", TOOL, NAME, "JSON of findings")
    .with_file_names(&["inspector2.json", "inspector-findings.json"])
    .with_versions("API 2020-06-08")
    .with_url("https://docs.aws.amazon.com/inspector/v2/APIReference/API_ListFindings.html");

impl FindingSource for Findings {
    fn descriptor(&self) -> &'static Descriptor {
        &FINDINGS
    }

    fn detect(&self, shape: &Shape<'_>) -> Confidence {
        detect::findings(shape)
    }

    fn open<'r>(&self, input: Input<'r, '_>) -> Opened<'r> {
        engine::json(input, Self, Answers::default())
    }

    fn advice(&self, shape: &Shape<'_>) -> Option<&'static str> {
        detect::advice(shape)
    }
}

/// The source for answers of `aws ecr describe-image-scan-findings`. Findings of basic scanning have the tool `ecr`, those
/// of enhanced scanning are Inspector's.
#[derive(Clone, Copy, Debug, Default)]
pub struct ImageScan;

static IMAGE_SCAN: Descriptor = Descriptor::new("ecr-findings", TOOL, NAME, "JSON of ECR")
    .with_file_names(&["ecr-scan.json", "ecr-findings.json"])
    .with_versions("API 2015-09-21")
    .with_url("https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeImageScanFindings.html")
    .with_other_tools();

impl FindingSource for ImageScan {
    fn descriptor(&self) -> &'static Descriptor {
        &IMAGE_SCAN
    }

    fn detect(&self, shape: &Shape<'_>) -> Confidence {
        detect::image_scan(shape)
    }

    fn open<'r>(&self, input: Input<'r, '_>) -> Opened<'r> {
        engine::json(input, Self, Answers::default())
    }

    fn advice(&self, shape: &Shape<'_>) -> Option<&'static str> {
        detect::advice(shape)
    }
}

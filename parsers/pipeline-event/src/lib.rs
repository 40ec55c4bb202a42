#![doc = include_str!("../README.md")]

mod base64;
mod detect;
mod locate;
mod map;
mod place;
mod raw;
mod walk;

// Whose types stand in the interface.
pub use finding_source;

use finding_source::{
    Confidence, Descriptor, FindingSource, Findings, Options, Report, ReportError, Shape,
};

/// `CodeScanReport` messages, each with a report that one of these sources reads.
#[derive(Clone, Copy, Debug)]
pub struct PipelineEvent {
    sources: &'static [&'static dyn FindingSource],
}

impl PipelineEvent {
    /// Messages with reports that `sources` read. Whether this one is among them does not matter: a message in the
    /// place of a report is not read.
    #[must_use]
    pub const fn new(sources: &'static [&'static dyn FindingSource]) -> Self {
        Self { sources }
    }
}

static DESCRIPTOR: Descriptor = Descriptor::new(
    "pipeline-event",
    map::TOOL,
    "Pipeline event",
    "JSON of a CodeScanReport message",
)
.with_file_names(&["payload.json"])
.with_versions("aws-samples/devsecops-cicd and devsecops-cicd-containers")
.with_url("https://github.com/aws-samples/devsecops-cicd")
.with_other_tools();

impl FindingSource for PipelineEvent {
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }

    fn detect(&self, shape: &Shape<'_>) -> Confidence {
        detect::event(shape)
    }

    fn findings<'r>(
        &self,
        report: &'r Report<'_>,
        options: &Options,
    ) -> Result<Findings<'r>, ReportError> {
        let mut walk = walk::Walk::new(self.sources, report, options)?;
        let source = walk.begin()?;
        Ok(Findings::new(
            source.unwrap_or(&DESCRIPTOR),
            report,
            options,
            walk,
        ))
    }

    fn advice(&self, shape: &Shape<'_>) -> Option<&'static str> {
        detect::advice(shape)
    }
}

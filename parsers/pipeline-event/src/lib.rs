#![doc = include_str!("../README.md")]

mod base64;
mod detect;
mod locate;
mod map;
mod place;
mod raw;
mod walk;

// Re-exported because its types are part of the public interface.
pub use finding_source;

use finding_source::engine::Opened;
use finding_source::{Confidence, Descriptor, FindingSource, Input, Shape};

/// The source for `CodeScanReport` messages, each with a report that one of its sources reads.
#[derive(Clone, Copy, Debug)]
pub struct PipelineEvent {
    sources: &'static [&'static dyn FindingSource],
}

impl PipelineEvent {
    /// Creates a source for messages whose reports `sources` read. It makes no difference whether this source is one of
    /// them: a message inside of a message is not read.
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
.with_other_tools()
.with_look_alikes(detect::LOOK_ALIKES);

impl FindingSource for PipelineEvent {
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }

    fn detect(&self, shape: &Shape<'_>) -> Confidence {
        detect::event(shape)
    }

    /// Messages are looked for in the whole text, wherever they are.
    fn accepts(&self, _: &Shape<'_>) -> bool {
        true
    }

    fn continues_with(&self, shape: &Shape<'_>) -> bool {
        self.detect(shape) > Confidence::No
    }

    fn open<'r>(&self, input: Input<'r>) -> Opened<'r> {
        walk::open(Box::new(*self), self.sources, input)
    }
}

#![doc = include_str!("../README.md")]

mod detect;
mod map;
mod raw;
mod walk;

// Re-exported because its types are part of the public interface.
pub use finding_source;

use finding_source::engine::{self, Opened};
use finding_source::{Confidence, Descriptor, FindingSource, Input, Shape};

use crate::map::{reviewer, security};
use crate::walk::Answers;

/// All sources of this crate.
pub static SOURCES: &[&dyn FindingSource] = &[&Reviewer, &Security];

/// The source for recommendations of CodeGuru Reviewer: responses of ListRecommendations, and `recommendations.json` of
/// its command line.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reviewer;

static REVIEWER: Descriptor = Descriptor::new(
    "codeguru-reviewer",
    map::TOOL,
    "Amazon CodeGuru",
    "JSON of Reviewer",
)
.with_file_names(&["recommendations.json", "codeguru-recommendations.json"])
.with_versions("API 2019-09-19, aws-codeguru-cli 0.2")
.with_url("https://docs.aws.amazon.com/codeguru/latest/reviewer-api/API_ListRecommendations.html")
.with_marks(detect::REVIEWER)
.with_look_alikes(detect::LOOK_ALIKES);

impl FindingSource for Reviewer {
    fn descriptor(&self) -> &'static Descriptor {
        &REVIEWER
    }

    fn accepts(&self, shape: &Shape<'_>) -> bool {
        self.detect(shape) > Confidence::No || detect::is_empty_list(shape)
    }

    fn open<'r>(&self, input: Input<'r>) -> Opened<'r> {
        let lists = &["RecommendationSummaries", "recommendationSummaries"];
        let answers = Answers::new(&input, lists, reviewer::outcome);
        engine::json(input, Self, answers)
    }
}

/// The source for findings of CodeGuru Security: responses of GetFindings and BatchGetFindings.
#[derive(Clone, Copy, Debug, Default)]
pub struct Security;

static SECURITY: Descriptor = Descriptor::new(
    "codeguru-security",
    map::TOOL,
    "Amazon CodeGuru",
    "JSON of Security",
)
.with_file_names(&["codeguru-security.json", "codeguru-findings.json"])
.with_versions("API 2018-05-10")
.with_url("https://docs.aws.amazon.com/codeguru/latest/security-api/API_GetFindings.html")
.with_marks(detect::SECURITY)
.with_look_alikes(detect::LOOK_ALIKES);

impl FindingSource for Security {
    fn descriptor(&self) -> &'static Descriptor {
        &SECURITY
    }

    fn accepts(&self, shape: &Shape<'_>) -> bool {
        self.detect(shape) > Confidence::No || detect::is_empty_list(shape)
    }

    fn open<'r>(&self, input: Input<'r>) -> Opened<'r> {
        let answers = Answers::new(&input, &["findings"], security::outcome);
        engine::json(input, Self, answers)
    }
}

#![doc = include_str!("../README.md")]

mod detect;
mod map;
mod raw;
mod walk;

// Re-exported because its types are part of the public interface.
pub use finding_source;

use finding_source::engine::{self};
use finding_source::{Descriptor, FindingSource, source};

use crate::map::{reviewer, security};
use crate::walk::Answers;

/// All sources of this crate.
pub static SOURCES: &[&dyn FindingSource] = &[&Reviewer, &Security];

source! {
    /// The source for recommendations of CodeGuru Reviewer: responses of ListRecommendations, and `recommendations.json` of
    /// its command line.
    pub struct Reviewer: Descriptor::new(
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
    also: |shape| shape.is_empty_list(),
    open: |input| {
        let lists = &["RecommendationSummaries", "recommendationSummaries"];
        let answers = Answers::new(&input, lists, reviewer::outcome);
        engine::json(input, Self, answers)
    },
}

source! {
    /// The source for findings of CodeGuru Security: responses of GetFindings and BatchGetFindings.
    pub struct Security: Descriptor::new(
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
    also: |shape| shape.is_empty_list(),
    json: |input| Answers::new(input, &["findings"], security::outcome),
}

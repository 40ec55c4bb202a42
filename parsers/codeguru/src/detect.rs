//! Detection of CodeGuru's documents.

use finding_source::{LookAlike, Marks};

/// Recommendations of Reviewer: a response of its API, or the list that its command line writes.
pub(crate) const REVIEWER: Marks = Marks::certain(&[
    "[].*.RecommendationCategory|[].*.recommendationCategory",
    "[].*.FilePath|[].*.filePath [].*.RecommendationId|[].*.recommendationId",
    "RecommendationSummaries[].*.RecommendationCategory|recommendationSummaries[].*.recommendationCategory",
    "RecommendationSummaries[].*.FilePath|recommendationSummaries[].*.filePath \
     RecommendationSummaries[].*.RecommendationId|recommendationSummaries[].*.recommendationId",
    // Without recommendations, an empty list or null.
    "RecommendationSummaries|recommendationSummaries \
     !RecommendationSummaries.*|RecommendationSummaries{}|RecommendationSummaries''|RecommendationSummaries# \
     !recommendationSummaries.*|recommendationSummaries{}|recommendationSummaries''|recommendationSummaries#",
])
.likely(&[
    "[].*.FilePath|[].*.filePath [].*.RuleMetadata|[].*.ruleMetadata",
    "RecommendationSummaries[].*|recommendationSummaries[].*",
]);

/// Findings of Security: a response of GetFindings or BatchGetFindings, or the list extracted from it. `findings` is a
/// common word, so members that no other service has decide.
pub(crate) const SECURITY: Marks = Marks::certain(&[
    "[].*.vulnerability.filePath|[].*.detectorId|[].*.detectorName",
    "findings[].*.vulnerability.filePath|findings[].*.detectorId|findings[].*.detectorName",
    "failedFindings[] findings !findings.*|findings{}|findings''|findings#",
])
.likely(&[
    "[].*.generatorId [].*.vulnerability",
    "findings[].*.generatorId findings[].*.vulnerability",
])
// Many AWS services have such a response.
.possible(&["{findings,nextToken} findings[] !findings.*"]);

/// Documents that are mistaken for a report of CodeGuru.
pub(crate) static LOOK_ALIKES: &[LookAlike] = &[LookAlike::json(
    &[
        "CodeReview.CodeReviewArn|CodeReview.State",
        "codeReview.codeReviewArn|codeReview.state",
    ],
    "output of describe-code-review, which has no recommendations; \
     run aws codeguru-reviewer list-recommendations",
)];

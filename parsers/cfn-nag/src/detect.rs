//! Detection of cfn_nag's documents.

use finding_source::{LookAlike, Marks};

/// The marks of the JSON of any version: a list of templates with their results, results without a list, or a list of
/// violations.
pub(crate) const MARKS: Marks = Marks::certain(&[
    "violations[] failure_count#|failure_count''",
    "violations[].*.logical_resource_ids",
    "[] *.file_results.violations[] *.file_results.failure_count#|*.file_results.failure_count''",
    "[] *.file_results.violations[].*.logical_resource_ids",
    "[] *.logical_resource_ids",
])
.likely(&[
    // The list is null, or comes after the scanned beginning.
    "{failure_count,violations} failure_count#|failure_count''",
    "[] *.file_results{failure_count,violations} *.file_results.failure_count#|*.file_results.failure_count''",
    // Templates without results. spcm_scan writes its measurements in the same place.
    "[] *.filename *.file_results !*.file_results.*",
]);

/// Documents that are mistaken for a report of cfn_nag.
pub(crate) static LOOK_ALIKES: &[LookAlike] = &[
    LookAlike::json(
        &["[] *.id *.message *.type=FAIL|WARN"],
        "the list of rules of cfn_nag_rules, not of violations; run cfn_nag_scan --output-format json",
    ),
    LookAlike::json(
        &["[] *.file_results.* *.file_results{AWS::IAM::*}"],
        "complexity measurements of spcm_scan; run cfn_nag_scan --output-format json",
    ),
    LookAlike::line(
        &["| FAIL*", "| WARN*", "Failures count: *"],
        "cfn_nag's output for people; run cfn_nag_scan --output-format json",
    ),
];

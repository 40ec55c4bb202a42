//! Detection of SonarQube documents by the shape of the first document.

use finding_source::{Confidence, FindingSource, LookAlike, Marks, Shape};

use crate::{Hotspots, Issues, QualityGate, Rules, Sca};

/// Responses without a report.
pub(crate) static LOOK_ALIKES: &[LookAlike] = &[LookAlike::json(
    &[
        "errors[].*.msg'' !issues|hotspots",
        "[].*.errors[].*.msg'' ![].*.issues|[].*.hotspots",
    ],
    "an error response of the SonarQube web API instead of a report; see its `msg`",
)];

/// Pages of issues and single issues. A file with both issues and hotspots is one of these. Only the web API states the
/// position of a page in the result of a query.
pub(crate) const ISSUES: Marks = Marks::certain(&[
    "!issues[] key component project rule''",
    "issues[].*.key issues.*.rule issues.*.component",
    "issues[] paging.pageIndex paging.pageSize",
    "issues[] total p ps",
])
.likely(&["issues[].*.rule issues.*.component"])
// An empty list without paging: other tools write one as well, next to members of their own.
.possible(&[
    "issues[] !issues.* {total,p,ps,paging,effortTotal,debtTotal,issues,hotspots,components,facets,\
     rules,users,languages,actions,actionPlans}",
]);

/// Pages of hotspots and single hotspots.
pub(crate) const HOTSPOTS: Marks = Marks::certain(&[
    "!hotspots[] key component project rule{}.vulnerabilityProbability",
    "!hotspots[] key component securityCategory vulnerabilityProbability",
    "!issues hotspots[] paging.pageIndex paging.pageSize",
    "!issues hotspots[] total p ps",
    "!issues hotspots[].*.securityCategory hotspots.*.vulnerabilityProbability",
])
.likely(&[
    "hotspots[] paging.pageIndex paging.pageSize",
    "hotspots[] total p ps",
    "hotspots[].*.securityCategory hotspots.*.vulnerabilityProbability",
])
.possible(&[
    "hotspots[].*.key hotspots.*.component",
    "hotspots[] !hotspots.* {total,p,ps,paging,effortTotal,debtTotal,issues,hotspots,components,facets,\
     rules,users,languages,actions,actionPlans}",
]);

/// Pages of dependency risks.
pub(crate) const SCA: Marks = Marks::certain(&["issuesReleases[]"]);

/// Rules without issues.
pub(crate) const RULES: Marks = Marks::certain(&[
    "!issues rules[].*.key rules.*.repo",
    "!issues !rules[].* rule{}.key rule.repo",
]);

/// The verdict of a quality gate.
pub(crate) const QUALITY_GATE: Marks =
    Marks::certain(&["projectStatus.status projectStatus.conditions"])
        .likely(&["projectStatus.status"]);

/// The generic format for external issues.
pub(crate) const GENERIC: Marks = Marks::certain(&[
    "issues[].*.primaryLocation issues.*.ruleId",
    "rules[].*.id rules.*.engineId",
]);

/// The JSON of sonar-report.
pub(crate) const SONAR_REPORT: Marks =
    Marks::certain(&["sonarBaseURL sonarComponent"]).likely(&["hotspotKeys issues"]);

/// Returns true for a file with issues that is not from the web API.
pub(crate) fn is_file(shape: &Shape<'_>) -> bool {
    let is_of = |marks: Marks| marks.confidence(shape) > Confidence::No;
    is_of(GENERIC) || is_of(SONAR_REPORT)
}

/// Returns true for a response of the web API, which is read together with other responses.
pub(crate) fn is_answer(shape: &Shape<'_>) -> bool {
    let answers: [&dyn FindingSource; 5] = [&Issues, &Hotspots, &Sca, &Rules, &QualityGate];
    let is_known = answers.iter().any(|source| source.accepts(shape));
    is_known || Issues.advice(shape).is_some()
}

//! Detection of SonarQube documents by the shape of the first document.

use finding_source::{Confidence, LookAlike, Marks, Node, Patterns, Shape};

/// Error responses.
const ERRORS: Patterns = &[
    "errors[].*.msg'' !issues|hotspots",
    "[].*.errors[].*.msg'' ![].*.issues|[].*.hotspots",
];

/// Responses without a report.
pub(crate) static LOOK_ALIKES: &[LookAlike] = &[LookAlike::json(
    ERRORS,
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

fn is_any(kinds: &[Marks], shape: &Shape<'_>) -> bool {
    let is_of = |marks: &Marks| marks.confidence(shape) > Confidence::No;
    kinds.iter().any(is_of)
}

/// Returns true for a file with issues that is not from the web API.
pub(crate) fn is_file(shape: &Shape<'_>) -> bool {
    is_any(&[GENERIC, SONAR_REPORT], shape)
}

/// Returns true for a response of the web API, which is read together with other responses.
pub(crate) fn is_answer(shape: &Shape<'_>) -> bool {
    let is_error = |root: &Node<'_>| ERRORS.iter().any(|pattern| root.matches(pattern));
    is_any(&[HOTSPOTS, SCA, RULES, QUALITY_GATE], shape)
        || is_any(&[ISSUES], shape) && !is_file(shape)
        || shape.json().is_some_and(is_error)
}

//! Detection of ZAP's documents.

use finding_source::{Confidence, LookAlike, Marks, Node, Shape};

/// The marks of the traditional JSON report, of any version. GitLab's security report of ZAP has all members of ZAP's own
/// report.
pub(crate) const REPORT: Marks = Marks::certain(&[
    "Report{} Report.Sites.Alerts|Report.Sites.*.Alerts",
    "@programName=ZAP !Report{} !vulnerabilities[]",
    "@programName|@version|@generated|created site[].*.alerts|site{}.alerts !Report{} !vulnerabilities[]",
])
.likely(&[
    "site[].*.alerts site[].*.@name !Report{} !vulnerabilities[]",
    "site{}.alerts site{}.@name !Report{} !vulnerabilities[]",
    // A scan of nothing: `site` is empty or, in 2.7, absent.
    "{@*,site} @version @generated",
]);

/// Documents that are mistaken for a report of ZAP.
pub(crate) static LOOK_ALIKES: &[LookAlike] = &[
    LookAlike::json(
        &["pass# warn# fail#"],
        "ZAP's summary, which only counts alerts; use the report traditional-json",
    ),
    LookAlike::json(
        &["alertsSummary|alertsByRisk"],
        "a response of ZAP's API without most of each alert; request alert/view/alerts",
    ),
    LookAlike::json(
        &["code'' message''"],
        "possibly an error response of ZAP's API",
    ),
];

/// The marks of the traditional XML report, of any version, and of that of the add-on Export Report.
pub(crate) const XML: Marks = Marks::certain(&["<OWASPZAPReport", "<Report Sites.Alerts"]);

/// The marks of a response of the API views `alerts` and `alert`, in XML.
pub(crate) const ALERTS_XML: Marks = Marks::certain(&[
    "<alerts @type=list alert.pluginId",
    "<alert @type=set pluginId",
])
.possible(&["<alerts @type=list !alert"]);

/// The same in JSON.
const ALERTS_JSON: Marks = Marks::certain(&[
    "alerts.*.pluginId alerts.*.risk alerts.*.url",
    "vulnerabilities.*.pluginId vulnerabilities.*.risk vulnerabilities.*.url",
    "alert.pluginId alert.risk alert.url",
])
.possible(&["{alerts} alerts[] !alerts.*"]);

/// The marks of a list that was extracted from the response.
const LIST: Marks = Marks::NONE.likely(&["[] *.pluginId *.risk *.url"]);

/// Returns the confidence for a response of the API, in JSON. A list is not several responses.
pub(crate) fn alerts_json(shape: &Shape<'_>) -> Confidence {
    let is_list = shape.json().is_some_and(Node::is_array);
    if is_list { LIST } else { ALERTS_JSON }.confidence(shape)
}

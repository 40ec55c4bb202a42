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

/// Returns the confidence for the traditional XML report, of any version.
pub(crate) fn xml(shape: &Shape<'_>) -> Confidence {
    let Some(xml) = shape.xml() else {
        return Confidence::No;
    };
    // That of the add-on Export Report.
    let sites = xml.child("Sites").filter(|_| xml.root() == "Report");
    let is_export = sites.is_some_and(|sites| sites.child("Alerts").is_some());
    Confidence::Certain.when(is_export || xml.root() == "OWASPZAPReport")
}

/// Returns the confidence for a response of the API views `alerts` and `alert`, in JSON.
pub(crate) fn alerts_json(shape: &Shape<'_>) -> Confidence {
    let Some(root) = shape.json() else {
        return Confidence::No;
    };
    let is_alert = |alert: &Node<'_>| alert.has_all(&["pluginId", "risk", "url"]);
    if root.is_array() {
        // A list that was extracted from the response.
        return Confidence::Likely.when(root.first().is_some_and(is_alert));
    }
    let first = |name| root.member(name).and_then(Node::first);
    let alert = first("alerts").or(root.member("alert"));
    if [first("vulnerabilities"), alert]
        .into_iter()
        .flatten()
        .any(is_alert)
    {
        return Confidence::Certain;
    }
    Confidence::Possible.when(alert.is_none() && root.matches("{alerts} alerts[]"))
}

/// Returns the confidence for a response of the API views, in XML.
pub(crate) fn alerts_xml(shape: &Shape<'_>) -> Confidence {
    let Some(xml) = shape.xml() else {
        return Confidence::No;
    };
    let alert = match (xml.root(), xml.attribute("type")) {
        ("alerts", Some("list")) => xml.child("alert"),
        ("alert", Some("set")) => Some(xml.element()),
        _ => return Confidence::No,
    };
    match alert {
        Some(alert) => Confidence::Certain.when(alert.child("pluginId").is_some()),
        None => Confidence::Possible,
    }
}

//! Detection of ZAP's documents.

use finding_source::json::ValueKind;
use finding_source::{Confidence, Node, Shape};

/// Returns the confidence for the traditional JSON report, of any version.
pub(crate) fn json(shape: &Shape<'_>) -> Confidence {
    let root = shape.json().map(Node::document);
    let Some(root) = root.filter(|root| root.is_object()) else {
        return Confidence::No;
    };
    if let Some(report) = root.member("Report").filter(|report| report.is_object()) {
        let sites = report.member("Sites");
        let alerts = sites.is_some_and(|sites| {
            sites.has("Alerts") || sites.first().is_some_and(|site| site.has("Alerts"))
        });
        return if alerts {
            Confidence::Certain
        } else {
            Confidence::No
        };
    }
    // GitLab's security report of ZAP has all members of ZAP's own report.
    let is_gitlab = root.member("vulnerabilities").is_some_and(Node::is_array) && root.has("scan");
    if is_gitlab {
        return Confidence::No;
    }
    let marks = ["@programName", "@version", "@generated", "created"]
        .iter()
        .filter(|name| root.has(name))
        .count();
    let site = match root.member("site") {
        Some(site) if site.is_array() => site.first(),
        site => site,
    };
    let alerts = site.is_some_and(|site| site.has("alerts") && (site.has("@name") || marks > 0));
    let named = root.member("@programName").and_then(Node::text);
    if marks > 0 && (alerts || named == Some("ZAP")) {
        return Confidence::Certain;
    }
    if alerts {
        return Confidence::Likely;
    }
    // A scan of nothing: `site` is empty or, in 2.7, absent.
    let ours = root
        .names()
        .all(|name| name.starts_with('@') || name == "site");
    if ours && root.has("@version") && root.has("@generated") {
        return Confidence::Likely;
    }
    Confidence::No
}

/// Returns the confidence for the traditional XML report, of any version.
pub(crate) fn xml(shape: &Shape<'_>) -> Confidence {
    match shape.xml().map(|xml| xml.root()) {
        Some("OWASPZAPReport") => Confidence::Certain,
        Some("Report") if is_export(shape) => Confidence::Certain,
        _ => Confidence::No,
    }
}

/// Returns true for a report of the add-on Export Report.
fn is_export(shape: &Shape<'_>) -> bool {
    let sites = shape.xml().and_then(|xml| xml.child("Sites"));
    sites.is_some_and(|sites| sites.child("Alerts").is_some())
}

/// Returns the confidence for a response of the API views `alerts` and `alert`, in JSON.
pub(crate) fn alerts_json(shape: &Shape<'_>) -> Confidence {
    let Some(root) = shape.json() else {
        return Confidence::No;
    };
    let ours = |alert: &Node<'_>| alert.has("pluginId") && alert.has("risk") && alert.has("url");
    if root.is_array() {
        // A list that was extracted from the response.
        return if root.first().is_some_and(ours) {
            Confidence::Likely
        } else {
            Confidence::No
        };
    }
    let (list, one) = (root.member("alerts"), root.member("alert"));
    let saved = root.member("vulnerabilities").and_then(Node::first);
    if saved.is_some_and(ours) {
        return Confidence::Certain;
    }
    match list.and_then(Node::first).or(one) {
        Some(alert) if ours(alert) => Confidence::Certain,
        None if list.is_some_and(Node::is_array) && root.names().count() == 1 => {
            Confidence::Possible
        }
        _ => Confidence::No,
    }
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
        Some(alert) if alert.child("pluginId").is_some() => Confidence::Certain,
        Some(_) => Confidence::No,
        None => Confidence::Possible,
    }
}

/// Returns advice on documents that are mistaken for a report of ZAP.
pub(crate) fn advice(shape: &Shape<'_>) -> Option<&'static str> {
    let root = shape.json()?;
    let numbers = |names: &[&str]| {
        let number = |name: &&str| {
            root.member(name)
                .is_some_and(|m| m.kind() == ValueKind::Number)
        };
        names.iter().all(number)
    };
    if numbers(&["pass", "warn", "fail"]) {
        return Some("ZAP's summary, which only counts alerts; use the report traditional-json");
    }
    if root.has("alertsSummary") || root.has("alertsByRisk") {
        return Some(
            "a response of ZAP's API without most of each alert; request alert/view/alerts",
        );
    }
    let text = |name| {
        root.member(name)
            .is_some_and(|m: &Node<'_>| m.kind() == ValueKind::Text)
    };
    if text("code") && text("message") {
        return Some("possibly an error response of ZAP's API");
    }
    None
}

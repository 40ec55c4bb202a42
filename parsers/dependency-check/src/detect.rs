//! Detection by the shape alone, because files are renamed in builds.

use crate::TOOL;
use finding_source::{Confidence, Shape, look_alikes};

look_alikes! {
    /// Documents that are mistaken for the XML report.
    pub(crate) static XML_LOOK_ALIKES: "pass the element `analysis` alone" {
        page "*<analysis *ependency-check.*" => "a report of Dependency-Check inside another document";
    }
}

/// Returns the confidence for the XML report.
pub(crate) fn xml(shape: &Shape<'_>) -> Confidence {
    let Some(xml) = shape.xml().filter(|xml| xml.root() == "analysis") else {
        return Confidence::No;
    };
    match xml.attribute("xmlns") {
        // `dependency-check.4.1.xsd`, `OWASP_Dependency_Check#1.2`
        Some(namespace) if namespace.contains("ependency-check.") => Confidence::Certain,
        Some(namespace) if namespace.contains("OWASP_Dependency_Check") => Confidence::Certain,
        Some(_) => Confidence::No,
        None => Confidence::Likely,
    }
}

/// Returns the confidence for the CSV report.
pub(crate) fn csv(shape: &Shape<'_>) -> Confidence {
    let Some(csv) = shape.lines().and_then(|lines| lines.csv()) else {
        return Confidence::No;
    };
    let all = |names: &[&str]| names.iter().all(|name| csv.column(name).is_some());
    if !all(&["DependencyName", "CVE"]) {
        return Confidence::No;
    }
    if all(&["Project", "ScanDate", "DependencyPath"]) {
        Confidence::Certain
    } else {
        Confidence::Likely
    }
}

/// Returns the confidence for the JUnit report, which many tools write: this one names itself.
pub(crate) fn junit(shape: &Shape<'_>) -> Confidence {
    match shape.xml() {
        Some(xml) if xml.root() == "testsuites" && xml.attribute("name") == Some(TOOL) => {
            Confidence::Certain
        }
        _ => Confidence::No,
    }
}

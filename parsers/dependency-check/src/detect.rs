//! Detection by the shape alone, because files are renamed in builds.

use crate::TOOL;
use finding_source::{Confidence, Node, Shape, look_alikes};

look_alikes! {
    /// Documents that are mistaken for the XML report.
    pub(crate) static XML_LOOK_ALIKES: "pass the element `analysis` alone" {
        page "*<analysis *ependency-check.*" => "a report of Dependency-Check inside another document";
    }
}

/// Returns the confidence for the JSON report. `reportSchema` is `1.1` since 4.x and distinguishes nothing; the other
/// members do.
pub(crate) fn json(shape: &Shape<'_>) -> Confidence {
    let Some(root) = shape.json().map(Node::document) else {
        return Confidence::No;
    };
    let engine = root
        .member("scanInfo")
        .is_some_and(|scan| scan.has("engineVersion"));
    let around = ["reportSchema", "projectInfo", "dependencies"];
    if engine && around.iter().any(|name| root.has(name)) {
        return Confidence::Certain;
    }
    let Some(dependencies) = root.member("dependencies").filter(|d| d.is_array()) else {
        return Confidence::No;
    };
    let first = dependencies.first();
    let has = |name: &str| first.is_some_and(|dependency| dependency.has(name));
    let file = has("fileName") || has("filePath");
    if has("evidenceCollected") && file {
        return Confidence::Certain;
    }
    // The report was filtered.
    let known = [
        "packages",
        "vulnerabilities",
        "vulnerabilityIds",
        "identifiers",
    ];
    if file && known.iter().any(|name| has(name)) {
        return Confidence::Likely;
    }
    Confidence::No
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

/// Returns the confidence for the GitLab report, which many tools write: this one names itself as the scanner.
pub(crate) fn gitlab(shape: &Shape<'_>) -> Confidence {
    const SCANNER: &str = "org.owasp.dependency-check";
    let root = shape.json().map(Node::document);
    let id = root.and_then(|root| root.at("scan.scanner.id")?.text());
    Confidence::Certain.when(id == Some(SCANNER))
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

//! Detection of CycloneDX documents.

use finding_source::{Confidence, Node, Shape};

/// JSON. A document in another one, such as the `sbom` of Amazon Inspector, belongs to the source of the other one.
pub(crate) fn json(shape: &Shape<'_>) -> Confidence {
    let Some(root) = shape.json().map(Node::document) else {
        return Confidence::No;
    };
    match root.member_text("bomFormat") {
        // A source for Inspector's documents may be more certain.
        Some(_) if is_inspector(root) => Confidence::Likely,
        Some(format) => Confidence::Certain.when(format.eq_ignore_ascii_case("CycloneDX")),
        None => {
            let lists = ["components", "vulnerabilities"];
            let has_list = lists.iter().any(|name| root.array(name).is_some());
            Confidence::Likely.when(root.has("specVersion") && has_list)
        }
    }
}

/// Returns whether the first tool of the document is Amazon Inspector.
fn is_inspector(root: &Node<'_>) -> bool {
    let metadata = root.member("metadata");
    let tools = metadata.and_then(|metadata| metadata.member("tools"));
    let list = tools.map(|tools| tools.member("components").unwrap_or(tools));
    let tool = list.and_then(Node::first);
    let name = tool.and_then(|tool| tool.member_text("name"));
    name.is_some_and(|name| name.contains("Inspector"))
}

/// XML. The version is only in the namespace.
pub(crate) fn xml(shape: &Shape<'_>) -> Confidence {
    Confidence::Certain.when(shape.xml().is_some_and(|xml| {
        // With a prefix, the namespace is in another attribute.
        let namespace = xml.attribute("xmlns").unwrap_or(xml.beginning());
        xml.root() == "bom" && namespace.contains("cyclonedx.org/schema/bom")
    }))
}

/// Returns advice on documents that are mistaken for CycloneDX.
pub(crate) fn advice(shape: &Shape<'_>) -> Option<&'static str> {
    let root = shape.json()?;
    if root.has("spdxVersion") || root.has("SPDXID") {
        return Some(
            "an SPDX document without vulnerabilities: make a report with `grype sbom:FILE -o cyclonedx-json`",
        );
    }
    let context = root.member_text("@context");
    if context.is_some_and(|context| context.contains("openvex")) {
        return Some("an OpenVEX document, which has decisions about findings of other reports");
    }
    let document = root.member("document");
    let is_csaf = document.is_some_and(|document| document.has("csaf_version"));
    is_csaf.then_some("a CSAF document, which has advisories of a vendor and no findings of a scan")
}

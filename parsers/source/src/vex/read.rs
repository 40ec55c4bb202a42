//! The formats of VEX documents.

use super::{Statement, cyclone_dx, open_vex};
use crate::json::Reader;
use crate::{Limits, Node, Report, ReportError, ReportErrorKind};

/// The formats that are read, and documents that are mistaken for them.
enum Format {
    OpenVex,
    CycloneDx,
    Other(&'static str),
}

const EXPECTED: &str = "expected a VEX document of OpenVEX or CycloneDX in JSON";

/// Reads the statements of a document.
pub(super) fn statements(bytes: &[u8], limits: &Limits) -> Result<Vec<Statement>, ReportError> {
    let report = Report::new(bytes, limits)?;
    let mut reader = Reader::new(report.text(), report.start(), limits);
    let byte = reader.byte();
    let shape = report.whole_shape();
    let format = match shape.json().filter(|root| root.is_object()) {
        Some(root) => format(root),
        None => Format::Other(EXPECTED),
    };
    let statements = match format {
        Format::OpenVex => open_vex::statements(&mut reader)?,
        Format::CycloneDx => cyclone_dx::statements(&mut reader)?,
        Format::Other(what) => {
            let error = ReportError::new(ReportErrorKind::Unsupported, what);
            return Err(error.at(reader.position(byte)));
        }
    };
    if statements.is_empty() {
        let what =
            "the document has no statement; in CycloneDX a vulnerability with `analysis` is one";
        return Err(ReportError::new(ReportErrorKind::Schema, what).at(reader.position(byte)));
    }
    Ok(statements)
}

fn format(root: &Node<'_>) -> Format {
    let text = |node: Option<&Node<'_>>| node.and_then(Node::text).unwrap_or_default().to_owned();
    let context = root.member("@context");
    let context = text(
        context
            .filter(|node| !node.is_array())
            .or(context.and_then(Node::first)),
    );
    if context.contains("openvex") || (root.has("statements") && root.has("author")) {
        return Format::OpenVex;
    }
    if text(root.member("bomFormat")) == "CycloneDX" {
        return Format::CycloneDx;
    }
    let document = root.member("document");
    Format::Other(if document.is_some_and(|it| it.has("csaf_version")) {
        "a CSAF document, which is not read: ask for the statements as OpenVEX or CycloneDX in JSON"
    } else if root.has("payload") && root.has("signatures") {
        "a signed envelope: expected the VEX document in it; decode its member `payload`"
    } else if root.has("predicate") {
        "an attestation: expected the VEX document in it; write its member `predicate` to a file"
    } else {
        EXPECTED
    })
}

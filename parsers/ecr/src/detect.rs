//! Detection of the answers of ECR.

use finding_inspector::words;
use finding_source::{Confidence, Node, Shape};

/// Returns the confidence for findings of an image scan by ECR.
pub(crate) fn image_scan(shape: &Shape<'_>) -> Confidence {
    Confidence::Certain.when(shape.json().map(Node::document).is_some_and(|root| {
        root.object("imageScanFindings").is_some()
            || root.has_all(&["imageScanStatus", "repositoryName"])
    }))
}

/// Returns advice on a document that is mistaken for an answer of ECR.
pub(crate) fn advice(shape: &Shape<'_>) -> Option<&'static str> {
    words::advice_on_table(shape, |line| line.contains("DescribeImageScanFindings"))
}

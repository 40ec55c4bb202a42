//! How Checkstyle XML is told from other XML.

use finding_source::{Confidence, Shape};

use crate::raw::ROOT;

/// Never certain: the format is written by many tools, and who knows one shall be asked first.
pub(crate) fn checkstyle(shape: &Shape<'_>) -> Confidence {
    match shape.xml().filter(|xml| xml.root() == ROOT) {
        Some(xml) if xml.attribute("version").is_some() => Confidence::Likely,
        Some(_) => Confidence::Possible,
        None => Confidence::No,
    }
}

//! Detection of Checkstyle XML.

use finding_source::{Confidence, Shape};

use crate::raw::ROOT;

/// Returns the confidence, never certain: many tools write the format, and the source of a specific tool has precedence.
pub(crate) fn checkstyle(shape: &Shape<'_>) -> Confidence {
    match shape.xml().filter(|xml| xml.root() == ROOT) {
        Some(xml) if xml.attribute("version").is_some() => Confidence::Likely,
        Some(_) => Confidence::Possible,
        None => Confidence::No,
    }
}

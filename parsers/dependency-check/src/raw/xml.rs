//! Elements of the XML report that are read as a whole.

use finding_source::schema::{Content, ElementSchema, read_element};
use finding_source::xml::Reader;
use finding_source::{Record, ReportError};

use super::{Clean, Software, Unmarked, Vulnerability, clean};

/// Reads the children of the current element into an object, which has those before an error.
pub(crate) fn children<'r>(
    object: &mut impl ElementSchema<'r>,
    xml: &mut Reader<'r>,
    record: &mut Record<'r>,
) -> Result<(), ReportError> {
    xml.each_child(|xml, child| {
        let content = Content::Element(xml, record);
        object.set(child.name(), content).unwrap_or(Ok(()))
    })
}

/// Reads a `vulnerability` or a `suppressedVulnerability` of a component whose product has this name.
pub(crate) fn vulnerability<'r>(
    xml: &mut Reader<'r>,
    product: Option<&str>,
    record: &mut Record<'r>,
) -> Result<(Vulnerability<'r>, Vec<Software<'r>>), ReportError> {
    let mut raw = Vulnerability {
        source: Clean(xml.attribute("source")?.and_then(clean)),
        ..Vulnerability::default()
    };
    let mut affected = Vec::new();
    xml.each_child(|xml, child| {
        if child.name() == "vulnerableSoftware" {
            affected = software(xml, product, record)?;
            return Ok(());
        }
        raw.set(child.name(), Content::Element(xml, record))
            .unwrap_or(Ok(()))
    })?;
    Ok((raw, affected))
}

/// Returns the `software` that is marked as matched; there may be thousands. Without a mark, returns the only one, or
/// those of the product that have an end.
fn software<'r>(
    xml: &mut Reader<'r>,
    product: Option<&str>,
    record: &mut Record<'r>,
) -> Result<Vec<Software<'r>>, ReportError> {
    let mut matched: Option<Software<'r>> = None;
    let mut unmarked = Unmarked::default();
    xml.each_child(|xml, child| {
        if matched.is_some() {
            return Ok(());
        }
        let (mut is_matched, mut has_end) = (false, false);
        for (name, value) in child.attributes() {
            is_matched |= matches!(name, "vulnerabilityIdMatched" | "matched") && value == "true";
            has_end |= matches!(name, "versionEndIncluding" | "versionEndExcluding");
        }
        let is_needed = is_matched || unmarked.needs(has_end);
        let software = match is_needed {
            true => Some(read_element(xml, record)?),
            false => None,
        };
        match is_matched {
            true => matched = software,
            false => unmarked.add(software, product),
        }
        Ok(())
    })?;
    Ok(matched.map_or_else(|| unmarked.list(), |matched| vec![matched]))
}

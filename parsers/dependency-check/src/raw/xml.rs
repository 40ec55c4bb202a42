//! Elements of the XML report that are read as a whole.

use finding_source::schema::{Content, ElementSchema, ElementValue};
use finding_source::xml::Reader;
use finding_source::{Record, ReportError};

use super::{Clean, Identifier, IncludedBy, MOST_SOFTWARE, Software, Vulnerability, clean};

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
            affected = software(xml, product)?;
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
) -> Result<Vec<Software<'r>>, ReportError> {
    let mut found: Option<Software<'r>> = None;
    let mut kept = Vec::new();
    let mut entries = 0_usize;
    xml.each_child(|xml, child| {
        entries = entries.saturating_add(1);
        let (mut mark, mut ends) = (false, false);
        for (name, value) in child.attributes() {
            mark |= matches!(name, "vulnerabilityIdMatched" | "matched") && value == "true";
            ends |= matches!(name, "versionEndIncluding" | "versionEndExcluding");
        }
        let done = found.as_ref().is_some_and(Software::is_matched);
        if done || !(mark || entries == 1 || ends && kept.len() < MOST_SOFTWARE) {
            return Ok(());
        }
        let [
            start_including,
            start_excluding,
            end_including,
            end_excluding,
        ] = xml
            .attributes([
                "versionStartIncluding",
                "versionStartExcluding",
                "versionEndIncluding",
                "versionEndExcluding",
            ])?
            .map(|bound| Clean(bound.and_then(clean)));
        let software = Software {
            id: Clean(clean(xml.text()?)),
            matched: Some(mark),
            start_including,
            start_excluding,
            end_including,
            end_excluding,
        };
        let own = ends && software.is_of(product);
        if mark || entries == 1 {
            found = Some(software);
            if !mark && own {
                kept.extend(found.clone());
            }
        } else if own {
            kept.push(software);
        }
        Ok(())
    })?;
    Ok(match found {
        Some(found) if found.is_matched() || entries == 1 => vec![found],
        _ => kept,
    })
}

/// One of `identifiers`, of which the name of the element says what it is.
impl<'r> ElementValue<'r> for Identifier<'r> {
    fn of(content: Content<'_, 'r>) -> Result<Option<Self>, ReportError> {
        let Content::Element(xml, _) = content else {
            return Ok(None);
        };
        let confidence = xml.attribute("confidence")?.and_then(clean);
        let kind = match xml.current().map_or("", |element| element.name()) {
            "package" => None,
            "vulnerabilityIds" => Some("cpe".into()),
            "identifier" => xml.attribute("type")?,
            _ => return Ok(None),
        };
        let mut id = None;
        xml.each_child(|xml, child| {
            // `name` before 5.0.
            if matches!(child.name(), "id" | "name") {
                id = clean(xml.text()?);
            }
            Ok(())
        })?;
        Ok(id.map(|id| Self {
            kind: Clean(kind),
            confidence: Clean(confidence),
            ..Self::new(id)
        }))
    }
}

impl<'r> ElementValue<'r> for IncludedBy<'r> {
    fn of(content: Content<'_, 'r>) -> Result<Option<Self>, ReportError> {
        Ok(Clean::of(content)?.map(|reference| Self { reference }))
    }
}

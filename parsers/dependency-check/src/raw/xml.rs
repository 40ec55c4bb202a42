//! Elements of the XML report that are read as a whole.

use finding_source::xml::Reader;
use finding_source::{KnownExploited, ReportError, Str};

use super::{CvssV2, CvssV3, CvssV4, MOST_SOFTWARE, Software, clean, is_product};

pub(crate) fn cvss_v2<'r>(xml: &mut Reader<'r>) -> Result<CvssV2<'r>, ReportError> {
    let mut raw = CvssV2::default();
    xml.each_child(|xml, child| {
        let [av, ac, au, c, i, a] = &mut raw.metrics;
        let field = match child.name() {
            "score" => &mut raw.score,
            "accessVector" => av,
            "accessComplexity" => ac,
            "authenticationr" => au,
            // The first up to 8.x.
            "confidentialImpact" | "confidentialityImpact" => c,
            "integrityImpact" => i,
            "availabilityImpact" => a,
            _ => return Ok(()),
        };
        *field = text(xml)?;
        Ok(())
    })?;
    Ok(raw)
}

pub(crate) fn cvss_v3<'r>(xml: &mut Reader<'r>) -> Result<CvssV3<'r>, ReportError> {
    let mut raw = CvssV3::default();
    xml.each_child(|xml, child| {
        let [av, ac, pr, ui, s, c, i, a] = &mut raw.metrics;
        let field = match child.name() {
            "baseScore" => &mut raw.score,
            "version" => &mut raw.version,
            "attackVector" => av,
            "attackComplexity" => ac,
            "privilegesRequired" => pr,
            "userInteraction" => ui,
            "scope" => s,
            "confidentialityImpact" => c,
            "integrityImpact" => i,
            "availabilityImpact" => a,
            _ => return Ok(()),
        };
        *field = text(xml)?;
        Ok(())
    })?;
    Ok(raw)
}

pub(crate) fn cvss_v4<'r>(xml: &mut Reader<'r>) -> Result<CvssV4<'r>, ReportError> {
    let mut raw = CvssV4::default();
    xml.each_child(|xml, child| {
        let field = match child.name() {
            "baseScore" => &mut raw.score,
            "vectorString" => &mut raw.vector,
            "source" => &mut raw.source,
            "type" => &mut raw.kind,
            _ => return Ok(()),
        };
        *field = text(xml)?;
        Ok(())
    })?;
    Ok(raw)
}

/// Returns the `software` that is marked as matched; there may be thousands. Without a mark, returns the only one, or
/// those of the product that have an end.
pub(crate) fn software<'r>(
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
        let done = found.as_ref().is_some_and(|found| found.matched);
        if done || !(mark || entries == 1 || ends && kept.len() < MOST_SOFTWARE) {
            return Ok(());
        }
        let software = Software {
            matched: mark,
            start_including: xml.attribute("versionStartIncluding")?.and_then(clean),
            start_excluding: xml.attribute("versionStartExcluding")?.and_then(clean),
            end_including: xml.attribute("versionEndIncluding")?.and_then(clean),
            end_excluding: xml.attribute("versionEndExcluding")?.and_then(clean),
            id: text(xml)?,
        };
        let own = || is_product(software.id.as_deref()?, product?).then_some(());
        let own = ends && own().is_some();
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
        Some(found) if found.matched || entries == 1 => vec![found],
        _ => kept,
    })
}

/// Reads `knownExploitedVulnerability`. Its `name` is invalid in every version: it begins with `enc.xml(`.
pub(crate) fn known_exploited<'r>(xml: &mut Reader<'r>) -> Result<KnownExploited<'r>, ReportError> {
    let mut raw = KnownExploited::default();
    xml.each_child(|xml, child| {
        let field = match child.name() {
            "dateAdded" => &mut raw.date_added,
            "dueDate" => &mut raw.due_date,
            "requiredAction" => &mut raw.required_action,
            _ => return Ok(()),
        };
        *field = text(xml)?;
        Ok(())
    })?;
    Ok(raw)
}

/// Returns the text of the current element.
pub(crate) fn text<'r>(xml: &mut Reader<'r>) -> Result<Option<Str<'r>>, ReportError> {
    Ok(clean(xml.text()?))
}

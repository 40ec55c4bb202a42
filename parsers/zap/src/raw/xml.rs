//! Elements of ZAP's XML.
//!
//! The meaning of a name depends on its parent: `tags/tag/tag` is an element in one of the same name, `alert` is a
//! title, `otherinfo` occurs in alerts and in instances, and insights have a `site`.

use finding_source::xml::Reader;
use finding_source::{ReportError, Str};

use super::{Alert, Insight, Instance, alert_slot, evidence_slot, insight_slot, instance_slot};

/// How much of an instance is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    /// The address.
    Address,
    /// All that is shown without evidence.
    Shown,
    /// The same, with evidence.
    Quoted,
}

/// Reads the current element, a plain child of an alert. Returns false, and reads nothing, if it is not kept. Evidence
/// is kept if `quotes` is true.
pub(crate) fn alert_child<'r>(
    reader: &mut Reader<'r>,
    alert: &mut Alert<'r>,
    name: &str,
    quotes: bool,
) -> Result<bool, ReportError> {
    if let Some(slot) = alert_slot(alert, name) {
        *slot = reader.trimmed()?;
        return Ok(true);
    }
    if name == "tags" {
        alert.tags = tags(reader)?;
        return Ok(true);
    }
    if let Some(slot) = evidence_slot(&mut alert.evidence, name).filter(|_| quotes) {
        *slot = quotation(reader)?;
        return Ok(true);
    }
    Ok(false)
}

/// Reads a text that is quoted. An invalid one is left out, because without evidence it would not be read at all.
pub(crate) fn quotation<'r>(reader: &mut Reader<'r>) -> Result<Option<Str<'r>>, ReportError> {
    match reader.trimmed() {
        Err(error) if !error.ends_report() => Ok(None),
        read => read,
    }
}

fn tags<'r>(reader: &mut Reader<'r>) -> Result<Vec<Str<'r>>, ReportError> {
    let mut tags = Vec::new();
    reader.each_child(|reader, tag| {
        if tag.name() != "tag" {
            return Ok(());
        }
        reader.each_child(|reader, child| {
            if child.name() == "tag" {
                tags.extend(reader.trimmed()?);
            }
            Ok(())
        })
    })?;
    Ok(tags)
}

/// Reads the current element, an instance.
pub(crate) fn instance<'r>(
    reader: &mut Reader<'r>,
    extent: Extent,
) -> Result<Instance<'r>, ReportError> {
    let mut instance = Instance::default();
    let quotes = extent == Extent::Quoted;
    reader.each_child(|reader, child| {
        let name = child.name();
        if extent == Extent::Address && !matches!(name, "uri" | "URI") {
            return Ok(());
        }
        if let Some(slot) = instance_slot(&mut instance, name) {
            *slot = reader.trimmed()?;
        } else if let Some(slot) = evidence_slot(&mut instance.evidence, name).filter(|_| quotes) {
            *slot = quotation(reader)?;
        }
        Ok(())
    })?;
    if quotes {
        let info = &instance.other_info;
        instance.evidence.other_info.clone_from(info);
    }
    Ok(instance)
}

/// Reads a statement of ZAP about its own run.
pub(crate) fn insight<'r>(reader: &mut Reader<'r>) -> Result<Insight<'r>, ReportError> {
    let mut insight = Insight::default();
    reader.each_child(|reader, child| {
        if let Some(slot) = insight_slot(&mut insight, child.name()) {
            *slot = reader.trimmed()?;
        }
        Ok(())
    })?;
    Ok(insight)
}

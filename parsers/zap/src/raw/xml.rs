//! Elements of ZAP's XML.
//!
//! Names mean something in their place only: `tags/tag/tag` is an element in one of its own name, `alert` is a title,
//! `otherinfo` stands in alerts and in instances, and insights have a `site`.

use finding_source::xml::Reader;
use finding_source::{ReportError, Str};

use super::{Alert, Insight, Instance, alert_slot, insight_slot, instance_slot};

/// The element gone to last, which is an alert's plain child. False, and nothing read, when it is none that is kept.
pub(crate) fn alert_child<'r>(
    reader: &mut Reader<'r>,
    alert: &mut Alert<'r>,
    name: &str,
) -> Result<bool, ReportError> {
    if let Some(slot) = alert_slot(alert, name) {
        *slot = reader.trimmed()?;
        return Ok(true);
    }
    if name == "tags" {
        alert.tags = tags(reader)?;
        return Ok(true);
    }
    Ok(false)
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

/// The instance gone to last. With `uri_only` the rest is passed.
pub(crate) fn instance<'r>(
    reader: &mut Reader<'r>,
    uri_only: bool,
) -> Result<Instance<'r>, ReportError> {
    let mut instance = Instance::default();
    reader.each_child(|reader, child| {
        let name = child.name();
        if uri_only && !matches!(name, "uri" | "URI") {
            return Ok(());
        }
        if let Some(slot) = instance_slot(&mut instance, name) {
            *slot = reader.trimmed()?;
        }
        Ok(())
    })?;
    Ok(instance)
}

/// What ZAP says of its own run.
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

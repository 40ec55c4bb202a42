//! Alerts of the API: flat, one for each hit, in plain text and always in English.

use finding_source::{ReportError, Str, json, xml};

use super::json as json_values;
use super::xml as xml_values;
use super::{Alert, evidence_slot};

/// Returns the slot of a member of an alert. XML elements have the same names.
fn slot<'a, 'r>(alert: &'a mut Alert<'r>, name: &str) -> Option<&'a mut Option<Str<'r>>> {
    Some(match name {
        "pluginId" => &mut alert.plugin_id,
        "alertRef" => &mut alert.alert_ref,
        "alert" => &mut alert.old_name,
        "name" => &mut alert.name,
        "risk" => &mut alert.risk_words,
        "confidence" => &mut alert.confidence,
        "description" => &mut alert.description,
        "solution" => &mut alert.solution,
        "other" => &mut alert.other_info,
        "reference" => &mut alert.reference,
        "cweid" => &mut alert.cwe_id,
        "wascid" => &mut alert.wasc_id,
        "inputVector" => &mut alert.input_vector,
        "url" => &mut alert.hit.uri,
        "method" => &mut alert.hit.method,
        "param" => &mut alert.hit.param,
        "attack" => &mut alert.hit.attack,
        _ => return None,
    })
}

/// An alert of the JSON format, with its evidence if `quotes` is true.
pub(crate) fn json_alert<'r>(
    reader: &mut json::Reader<'r>,
    quotes: bool,
) -> Result<Alert<'r>, ReportError> {
    let mut alert = Alert::default();
    reader.each_member(|reader, name| {
        match name.as_raw() {
            "tags" => alert.tags = json_values::tags(reader)?,
            name => match slot(&mut alert, name) {
                Some(slot) => {
                    *slot = match name {
                        "alert" => json_values::words(reader, "alert")?,
                        "name" => json_values::words(reader, "name")?,
                        "description" => json_values::words(reader, "description")?,
                        _ => json_values::text(reader)?,
                    }
                }
                None => match evidence_slot(&mut alert.evidence, name).filter(|_| quotes) {
                    Some(slot) => *slot = json_values::quotation(reader)?,
                    None => reader.skip()?,
                },
            },
        }
        Ok(())
    })?;
    Ok(whole(alert, quotes))
}

/// Reads an alert of the XML format: the current element, with its evidence if `quotes` is true.
pub(crate) fn xml_alert<'r>(
    reader: &mut xml::Reader<'r>,
    quotes: bool,
) -> Result<Alert<'r>, ReportError> {
    let mut alert = Alert::default();
    reader.each_child(|reader, child| {
        if child.name() == "tags" {
            return reader.each_child(|reader, _| {
                reader.each_child(|reader, child| {
                    if child.name() == "key" {
                        alert.tags.extend(reader.trimmed()?);
                    }
                    Ok(())
                })
            });
        }
        if let Some(slot) = slot(&mut alert, child.name()) {
            *slot = reader.trimmed()?;
        } else if let Some(slot) =
            evidence_slot(&mut alert.evidence, child.name()).filter(|_| quotes)
        {
            *slot = xml_values::quotation(reader)?;
        }
        Ok(())
    })?;
    Ok(whole(alert, quotes))
}

/// The other information and the evidence belong to the one hit, too.
fn whole(mut alert: Alert<'_>, quotes: bool) -> Alert<'_> {
    alert.hit.other_info.clone_from(&alert.other_info);
    if quotes {
        alert.quote_other_info();
        alert.hit.evidence.clone_from(&alert.evidence);
    }
    alert
}

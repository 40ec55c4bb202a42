//! The schema of ZAP's documents, format by format.

pub(crate) mod api;
pub(crate) mod json;
pub(crate) mod xml;

use std::fmt;
use std::hash::{Hash, Hasher};

use finding_source::Str;

/// An alert: a group of hits in reports, a single hit in the API. Everything is text, whatever its type in the format;
/// `None` if the report omits it or leaves it empty.
#[derive(Clone, Debug, Default)]
pub(crate) struct Alert<'r> {
    pub(crate) plugin_id: Option<Str<'r>>,
    pub(crate) alert_ref: Option<Str<'r>>,
    pub(crate) name: Option<Str<'r>>,
    /// The title under its old name, which is still written next to the new one.
    pub(crate) old_name: Option<Str<'r>>,
    /// 0 to 3; the API has no code.
    pub(crate) risk_code: Option<Str<'r>>,
    /// Risk and confidence in words, which reports translate.
    pub(crate) risk_words: Option<Str<'r>>,
    /// 0 to 4; in the API a word.
    pub(crate) confidence: Option<Str<'r>>,
    pub(crate) description: Option<Str<'r>>,
    pub(crate) solution: Option<Str<'r>>,
    pub(crate) other_info: Option<Str<'r>>,
    pub(crate) reference: Option<Str<'r>>,
    pub(crate) cwe_id: Option<Str<'r>>,
    pub(crate) wasc_id: Option<Str<'r>>,
    pub(crate) count: Option<Str<'r>>,
    pub(crate) systemic: Option<Str<'r>>,
    /// The type of the parameter, only in the API.
    pub(crate) input_vector: Option<Str<'r>>,
    pub(crate) tags: Vec<Str<'r>>,
    /// The hit itself, in formats without a list of instances.
    pub(crate) hit: Instance<'r>,
    /// Of the alert itself: that of its first instance in reports, of its only one in the API.
    pub(crate) evidence: Evidence<'r>,
}

impl Alert<'_> {
    /// Keeps the other information as a part of the evidence.
    pub(crate) fn quote_other_info(&mut self) {
        self.evidence.other_info.clone_from(&self.other_info);
    }
}

/// One hit of an alert. Headers, bodies, `id` and `nodeName` are not kept.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
pub(crate) struct Instance<'r> {
    pub(crate) uri: Option<Str<'r>>,
    pub(crate) method: Option<Str<'r>>,
    pub(crate) param: Option<Str<'r>>,
    pub(crate) attack: Option<Str<'r>>,
    /// Read for names of vulnerabilities, not shown.
    pub(crate) other_info: Option<Str<'r>>,
    /// Shown if the options ask for it.
    pub(crate) evidence: Evidence<'r>,
}

/// The target's response, as ZAP quotes it. Empty unless the options ask for it. It is not compared, so that a report has
/// the same findings with and without it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Evidence<'r> {
    pub(crate) evidence: Option<Str<'r>>,
    pub(crate) other_info: Option<Str<'r>>,
}

impl PartialEq for Evidence<'_> {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Hash for Evidence<'_> {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}

impl Instance<'_> {
    /// Returns true if the report states nothing about it.
    pub(crate) fn is_empty(&self) -> bool {
        self.uri.is_none() && self.method.is_none() && self.param.is_none() && self.attack.is_none()
    }
}

/// Returns the slot for the evidence, in alerts and in instances.
pub(crate) fn evidence_slot<'a, 'r>(
    evidence: &'a mut Evidence<'r>,
    name: &str,
) -> Option<&'a mut Option<Str<'r>>> {
    matches!(name, "evidence" | "Evidence").then_some(&mut evidence.evidence)
}

/// Returns the slot of a member that alerts of all formats share. XML elements have the same names.
pub(crate) fn alert_slot<'a, 'r>(
    alert: &'a mut Alert<'r>,
    name: &str,
) -> Option<&'a mut Option<Str<'r>>> {
    Some(match name {
        // The second names are those of the add-on Export Report.
        "pluginid" | "PluginID" => &mut alert.plugin_id,
        "alertRef" => &mut alert.alert_ref,
        "alert" | "Alert" => &mut alert.old_name,
        "name" => &mut alert.name,
        "riskcode" | "RiskCode" => &mut alert.risk_code,
        "riskdesc" | "RiskDesc" => &mut alert.risk_words,
        "confidence" | "Confidence" => &mut alert.confidence,
        "desc" | "Desc" => &mut alert.description,
        "solution" | "Solution" => &mut alert.solution,
        "otherinfo" | "OtherInfo" => &mut alert.other_info,
        "reference" | "Reference" => &mut alert.reference,
        "cweid" | "CWEID" => &mut alert.cwe_id,
        "wascid" | "WASCID" => &mut alert.wasc_id,
        "count" => &mut alert.count,
        "systemic" => &mut alert.systemic,
        // Without "merge related issues", ZAP up to 2.10 wrote the single instance into its alert.
        "uri" => &mut alert.hit.uri,
        "method" => &mut alert.hit.method,
        "param" => &mut alert.hit.param,
        "attack" => &mut alert.hit.attack,
        _ => return None,
    })
}

/// Returns the slot of a member of an instance.
pub(crate) fn instance_slot<'a, 'r>(
    instance: &'a mut Instance<'r>,
    name: &str,
) -> Option<&'a mut Option<Str<'r>>> {
    Some(match name {
        "uri" | "URI" => &mut instance.uri,
        "method" | "Method" => &mut instance.method,
        "param" | "Param" => &mut instance.param,
        "attack" | "Attack" => &mut instance.attack,
        "otherinfo" | "OtherInfo" => &mut instance.other_info,
        _ => return None,
    })
}

/// A statement of ZAP about its own run, in the language of its desktop.
#[derive(Clone, Debug, Default)]
pub(crate) struct Insight<'r> {
    level: Option<Str<'r>>,
    reason: Option<Str<'r>>,
    site: Option<Str<'r>>,
    description: Option<Str<'r>>,
    statistic: Option<Str<'r>>,
}

/// Returns the slot of a member of an insight.
pub(crate) fn insight_slot<'a, 'r>(
    insight: &'a mut Insight<'r>,
    name: &str,
) -> Option<&'a mut Option<Str<'r>>> {
    Some(match name {
        "level" => &mut insight.level,
        "reason" => &mut insight.reason,
        "site" => &mut insight.site,
        "description" => &mut insight.description,
        "statistic" => &mut insight.statistic,
        _ => return None,
    })
}

impl fmt::Display for Insight<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            level,
            reason,
            site,
            description,
            statistic,
        } = self;
        let parts = [level, reason, site, description, statistic];
        for (at, part) in parts.into_iter().flatten().enumerate() {
            f.write_str(if at == 0 { "" } else { ": " })?;
            f.write_str(part)?;
        }
        Ok(())
    }
}

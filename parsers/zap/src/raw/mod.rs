//! The schema of ZAP's documents: the reports, those of the add-on Export Report, and the alerts of the API, each in JSON
//! and XML.
//!
//! The meaning of an XML name depends on its parent: `tags/tag/tag` is an element in one of the same name, `alert` is a
//! title, `otherinfo` occurs in alerts and in instances, and insights have a `site`.

mod values;

use finding_source::Str;
use finding_source::text::joined;

pub(crate) use self::values::{AnyText, Prose, Quotation, Tags, text};

finding_source::schema! {
    /// An alert: a group of hits in reports, a single hit in the API. Where the API has another name for a member, it is the
    /// second one; names with capital letters are those of Export Report.
    pub(crate) struct Alert<'r> for xml {
        pub(crate) plugin_id: AnyText<'r> = "pluginid" | "pluginId" | "PluginID",
        pub(crate) alert_ref: AnyText<'r> = "alertRef",
        pub(crate) name: Prose<'r> = "name",
        /// The title under its old name, which is still written next to the new one.
        pub(crate) old_name: Prose<'r> = "alert" | "Alert",
        /// 0 to 3; the API has no code.
        pub(crate) risk_code: AnyText<'r> = "riskcode" | "RiskCode",
        /// Risk and confidence in words, which reports translate.
        pub(crate) risk_words: AnyText<'r> = "riskdesc" | "risk" | "RiskDesc",
        /// 0 to 4; in the API a word.
        pub(crate) confidence: AnyText<'r> = "confidence" | "Confidence",
        pub(crate) description: Prose<'r> = "desc" | "description" | "Desc",
        pub(crate) solution: AnyText<'r> = "solution" | "Solution",
        pub(crate) other_info: Quotation<'r> = "otherinfo" | "other" | "OtherInfo",
        pub(crate) reference: AnyText<'r> = "reference" | "Reference",
        pub(crate) cwe_id: AnyText<'r> = "cweid" | "CWEID",
        pub(crate) wasc_id: AnyText<'r> = "wascid" | "WASCID",
        pub(crate) count: AnyText<'r> = "count",
        pub(crate) systemic: AnyText<'r> = "systemic",
        /// The type of the parameter, only in the API.
        pub(crate) input_vector: AnyText<'r> = "inputVector",
        pub(crate) tags: Tags<'r> = "tags",
        /// Of its first instance in reports, of its only one in the API.
        pub(crate) evidence: Quotation<'r> = "evidence" | "Evidence",
        /// Of the single instance. Without "merge related issues", ZAP up to 2.10 wrote it into its alert, as the API does.
        pub(crate) uri: AnyText<'r> = "uri" | "url",
        pub(crate) method: AnyText<'r> = "method",
        pub(crate) param: AnyText<'r> = "param",
        pub(crate) attack: AnyText<'r> = "attack",
    }

    /// One hit of an alert. Headers, bodies, `id` and `nodeName` are not kept.
    pub(crate) struct Instance<'r> for xml {
        pub(crate) uri: AnyText<'r> = "uri" | "URI",
        pub(crate) method: AnyText<'r> = "method" | "Method",
        pub(crate) param: AnyText<'r> = "param" | "Param",
        pub(crate) attack: AnyText<'r> = "attack" | "Attack",
        pub(crate) other_info: Quotation<'r> = "otherinfo" | "OtherInfo",
        pub(crate) evidence: Quotation<'r> = "evidence" | "Evidence",
    }

    /// The part of an instance that it takes to count it.
    pub(crate) struct Address<'r> for xml {
        pub(crate) uri: AnyText<'r> = "uri" | "URI",
    }

    /// A statement of ZAP about its own run, in the language of its desktop.
    pub(crate) struct Insight<'r> or blank for xml {
        level: AnyText<'r> = "level",
        reason: AnyText<'r> = "reason",
        site: AnyText<'r> = "site",
        description: AnyText<'r> = "description",
        statistic: AnyText<'r> = "statistic",
    }
}

impl<'r> Alert<'r> {
    /// Returns the single instance.
    pub(crate) fn instance(&self) -> Instance<'r> {
        Instance {
            uri: self.uri.clone(),
            method: self.method.clone(),
            param: self.param.clone(),
            attack: self.attack.clone(),
            other_info: self.other_info,
            evidence: self.evidence,
        }
    }
}

impl Instance<'_> {
    /// Returns true if the report states nothing about it.
    pub(crate) fn is_empty(&self) -> bool {
        self.uri.is_none() && self.method.is_none() && self.param.is_none() && self.attack.is_none()
    }
}

impl<'r> Insight<'r> {
    /// Returns its parts in one text.
    pub(crate) fn text(self) -> Option<Str<'r>> {
        let parts = [
            self.level,
            self.reason,
            self.site,
            self.description,
            self.statistic,
        ];
        joined(parts.into_iter().filter_map(|part| part.0), ": ")
    }
}

#![doc = include_str!("../README.md")]

mod alerts;
mod detect;
mod format;
mod groups;
mod json;
mod map;
mod raw;
mod repeats;
mod tell;
mod xml;

// Re-exported because its types are part of the public interface.
pub use finding_source;

use finding_source::{Descriptor, FindingSource, source};

use crate::alerts::Hits;
use crate::tell::Teller;

/// All sources of this crate.
pub static SOURCES: [&dyn FindingSource; 4] = [&Json, &Xml, &AlertsJson, &AlertsXml];

source! {
    /// The source for the JSON reports `traditional-json` and `traditional-json-plus`, and the JSON report of ZAP 2.7 to
    /// 2.10.
    pub struct Json: Descriptor::new("zap-json", map::TOOL, "ZAP", "JSON")
        .with_file_names(&["zap.json", "zap-report.json", "report_json.json"])
        .with_versions("2.7.0 to 2.17.0")
        .with_url(
            "https://www.zaproxy.org/docs/desktop/addons/report-generation/report-traditional-json/",
        )
        .with_marks(detect::REPORT)
        .with_look_alikes(detect::LOOK_ALIKES);
    json: |input| json::Alerts::new(input),
}

source! {
    /// The source for the XML reports `traditional-xml` and `traditional-xml-plus`, and the XML report of ZAP 2.5 to 2.10.
    pub struct Xml: Descriptor::new("zap-xml", map::TOOL, "ZAP", "XML")
        .with_file_names(&["zap.xml", "zap-report.xml", "report_xml.xml"])
        .with_versions("2.5.0 to 2.17.0")
        .with_url(
            "https://www.zaproxy.org/docs/desktop/addons/report-generation/report-traditional-xml/",
        )
        .with_marks(detect::XML)
        .with_look_alikes(detect::LOOK_ALIKES);
    xml: |input| Teller::<'_, xml::Xml<'_>>::new(input),
}

const API: &str = "https://www.zaproxy.org/docs/api/#alertviewalerts";

source! {
    /// The source for responses of the API views `alerts` and `alert` (the component `alert`, and earlier `core`), in JSON.
    pub struct AlertsJson: Descriptor::new(
        "zap-alerts-json",
        map::TOOL,
        "ZAP",
        "JSON of the API view alerts",
    )
    .with_file_names(&["zap-alerts.json", "alerts.json"])
    .with_versions("2.17.0")
    .with_url(API)
    .with_look_alikes(detect::LOOK_ALIKES);
    detect: detect::alerts_json,
    json: |input| Hits::new(input),
}

source! {
    /// The source for responses of the API views `alerts` and `alert` (the component `alert`, and earlier `core`), in XML.
    pub struct AlertsXml: Descriptor::new(
        "zap-alerts-xml",
        map::TOOL,
        "ZAP",
        "XML of the API view alerts",
    )
    .with_file_names(&["zap-alerts.xml", "alerts.xml"])
    .with_versions("2.17.0")
    .with_url(API)
    .with_marks(detect::ALERTS_XML)
    .with_look_alikes(detect::LOOK_ALIKES);
    xml: |input| Hits::new(input),
}

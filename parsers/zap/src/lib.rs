//! Reads reports of ZAP (Zed Attack Proxy).

mod detect;
mod json;
mod map;
mod raw;
mod tell;
mod xml;

use finding_source::{
    Confidence, Descriptor, FindingSource, Findings, Options, Report, ReportError, ReportErrorKind,
    Shape,
};

/// Every source of this crate.
pub static SOURCES: [&dyn FindingSource; 2] = [&Json, &Xml];

/// The JSON reports `traditional-json` and `traditional-json-plus`, and the JSON report of ZAP 2.7 to 2.10.
#[derive(Clone, Copy, Debug, Default)]
pub struct Json;

static JSON: Descriptor = Descriptor::new("zap-json", map::TOOL, "ZAP", "JSON")
    .with_file_names(&["zap.json", "zap-report.json", "report_json.json"])
    .with_versions("2.7.0 to 2.17.0")
    .with_url(
        "https://www.zaproxy.org/docs/desktop/addons/report-generation/report-traditional-json/",
    );

impl FindingSource for Json {
    fn descriptor(&self) -> &'static Descriptor {
        &JSON
    }

    fn detect(&self, shape: &Shape<'_>) -> Confidence {
        detect::json(shape)
    }

    fn findings<'r>(
        &self,
        report: &'r Report<'_>,
        options: &Options,
    ) -> Result<Findings<'r>, ReportError> {
        recognized(self, report)?;
        Ok(Findings::new(
            &JSON,
            report,
            options,
            json::Walk::new(report, options),
        ))
    }

    fn advice(&self, shape: &Shape<'_>) -> Option<&'static str> {
        detect::advice(shape)
    }
}

/// The XML reports `traditional-xml` and `traditional-xml-plus`, and the XML report of ZAP 2.5 to 2.10.
#[derive(Clone, Copy, Debug, Default)]
pub struct Xml;

static XML: Descriptor = Descriptor::new("zap-xml", map::TOOL, "ZAP", "XML")
    .with_file_names(&["zap.xml", "zap-report.xml", "report_xml.xml"])
    .with_versions("2.7.0 to 2.17.0")
    .with_url(
        "https://www.zaproxy.org/docs/desktop/addons/report-generation/report-traditional-xml/",
    );

impl FindingSource for Xml {
    fn descriptor(&self) -> &'static Descriptor {
        &XML
    }

    fn detect(&self, shape: &Shape<'_>) -> Confidence {
        detect::xml(shape)
    }

    fn findings<'r>(
        &self,
        report: &'r Report<'_>,
        options: &Options,
    ) -> Result<Findings<'r>, ReportError> {
        recognized(self, report)?;
        Ok(Findings::new(
            &XML,
            report,
            options,
            xml::Walk::new(report, options),
        ))
    }
}

/// Refuses what `source` does not recognise, and says what it is.
fn recognized(source: &dyn FindingSource, report: &Report<'_>) -> Result<(), ReportError> {
    let mut shape = report.shape();
    if source.detect(&shape) == Confidence::No && !shape.is_whole() {
        shape = report.whole_shape();
    }
    if source.detect(&shape) > Confidence::No {
        return Ok(());
    }
    Err(match detect::advice(&shape) {
        Some(what) => ReportError::new(ReportErrorKind::Unsupported, what),
        None => source.descriptor().unsupported(&shape),
    })
}

//! Reads what SonarQube and SonarQube Cloud answer and export.

mod detect;
mod map;
mod pages;
pub mod raw;

use finding_source::{
    Confidence, Descriptor, FindingSource, Findings, Options, Report, ReportError, ReportErrorKind,
    Shape,
};

use crate::pages::Pages;

const API: &str = "https://docs.sonarsource.com/sonarqube-server/extension-guide/web-api/";

/// Every source of this crate.
pub static SOURCES: [&dyn FindingSource; 2] = [&Issues, &Hotspots];

/// Answers of `api/issues/search`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Issues;

static ISSUES: Descriptor = Descriptor::new(
    "sonarqube-issues",
    map::TOOL,
    "SonarQube",
    "JSON of api/issues/search",
)
.with_file_names(&["sonar-issues.json", "sonarqube-issues.json", "issues.json"])
.with_versions("6.7 to 2026.1, SonarQube Cloud")
.with_url(API);

impl FindingSource for Issues {
    fn descriptor(&self) -> &'static Descriptor {
        &ISSUES
    }

    fn detect(&self, shape: &Shape<'_>) -> Confidence {
        detect::issues(shape)
    }

    fn findings<'r>(
        &self,
        report: &'r Report<'_>,
        options: &Options,
    ) -> Result<Findings<'r>, ReportError> {
        pages(self, report, options)
    }
}

/// Answers of `api/hotspots/search`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Hotspots;

static HOTSPOTS: Descriptor = Descriptor::new(
    "sonarqube-hotspots",
    map::TOOL,
    "SonarQube",
    "JSON of api/hotspots/search",
)
.with_file_names(&[
    "sonar-hotspots.json",
    "sonarqube-hotspots.json",
    "hotspots.json",
])
.with_versions("8.2 to 2026.1, SonarQube Cloud")
.with_url(API);

impl FindingSource for Hotspots {
    fn descriptor(&self) -> &'static Descriptor {
        &HOTSPOTS
    }

    fn detect(&self, shape: &Shape<'_>) -> Confidence {
        detect::hotspots(shape)
    }

    fn findings<'r>(
        &self,
        report: &'r Report<'_>,
        options: &Options,
    ) -> Result<Findings<'r>, ReportError> {
        pages(self, report, options)
    }
}

/// The findings of answers of the web API, when `source` recognises the first of them.
fn pages<'r>(
    source: &dyn FindingSource,
    report: &'r Report<'_>,
    options: &Options,
) -> Result<Findings<'r>, ReportError> {
    let descriptor = source.descriptor();
    let mut shape = report.shape();
    if source.detect(&shape) == Confidence::No && !shape.is_whole() {
        shape = report.whole_shape();
    }
    if detect::error_answer(&shape) {
        let message = "an error answer of the web API of SonarQube, not a report";
        return Err(ReportError::new(ReportErrorKind::Unsupported, message));
    }
    if source.detect(&shape) == Confidence::No {
        return Err(descriptor.unsupported(&shape));
    }
    Ok(Findings::new(
        descriptor,
        report,
        options,
        Pages::new(report, options),
    ))
}

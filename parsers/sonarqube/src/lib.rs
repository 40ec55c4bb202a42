#![doc = include_str!("../README.md")]

mod api;
mod components;
mod detect;
mod generic;
mod map;
mod queries;
pub mod raw;
mod repeats;
mod rule_text;
mod rules;
mod sonar_report;

// Re-exported because its types are part of the public interface.
pub use finding_source;

use finding_source::engine::{self, Opened};
use finding_source::{Confidence, Descriptor, FindingSource, Input, Shape};

const TOOL_NAME: &str = "SonarQube";
const API: &str = "https://docs.sonarsource.com/sonarqube-server/extension-guide/web-api/";

/// All sources of this crate.
pub static SOURCES: [&dyn FindingSource; 7] = [
    &Generic,
    &Hotspots,
    &Issues,
    &QualityGate,
    &Rules,
    &Sca,
    &SonarReport,
];

/// Implements [`FindingSource`] for a unit struct.
macro_rules! source {
    ($name:ident, $descriptor:expr, $detect:path, $walk:path, $continues:path) => {
        impl FindingSource for $name {
            fn descriptor(&self) -> &'static Descriptor {
                static DESCRIPTOR: Descriptor = $descriptor;
                &DESCRIPTOR
            }

            fn detect(&self, shape: &Shape<'_>) -> Confidence {
                $detect(shape)
            }

            fn continues_with(&self, shape: &Shape<'_>) -> bool {
                $continues(shape)
            }

            fn open<'r>(&self, input: Input<'r>) -> Opened<'r> {
                let walk = $walk(&input);
                engine::json(input, $name, walk)
            }

            fn advice(&self, shape: &Shape<'_>) -> Option<&'static str> {
                detect::advice(shape)
            }
        }
    };
}

/// The source for pages of `api/issues/search`, and for files with both hotspots and issues.
#[derive(Clone, Copy, Debug, Default)]
pub struct Issues;

source!(
    Issues,
    Descriptor::new(
        "sonarqube-issues",
        map::TOOL,
        TOOL_NAME,
        "JSON of api/issues/search"
    )
    .with_file_names(&["sonar-issues.json", "sonarqube-issues.json", "issues.json"])
    .with_versions("6.7 to 2026.1, SonarQube Cloud")
    .with_url(API),
    detect::issues,
    api::Api::new,
    detect::is_answer
);

/// The source for pages of `api/hotspots/search` and responses of `api/hotspots/show`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Hotspots;

source!(
    Hotspots,
    Descriptor::new(
        "sonarqube-hotspots",
        map::TOOL,
        TOOL_NAME,
        "JSON of api/hotspots/search"
    )
    .with_file_names(&[
        "sonar-hotspots.json",
        "sonarqube-hotspots.json",
        "hotspots.json"
    ])
    .with_versions("8.2 to 2026.1, SonarQube Cloud")
    .with_url(API),
    detect::hotspots,
    api::Api::new,
    detect::is_answer
);

/// The source for pages of `api/v2/sca/issues-releases`: dependency risks.
#[derive(Clone, Copy, Debug, Default)]
pub struct Sca;

source!(
    Sca,
    Descriptor::new(
        "sonarqube-sca",
        map::TOOL,
        TOOL_NAME,
        "JSON of api/v2/sca/issues-releases"
    )
    .with_file_names(&["sonar-sca.json", "issues-releases.json"])
    .with_versions("2025.4 to 2026.1, SonarQube Cloud")
    .with_url(API),
    detect::sca,
    api::Api::new,
    detect::is_answer
);

/// The source for responses of `api/rules/search` and `api/rules/show`, before the documents whose rules they describe.
/// They contain no findings.
#[derive(Clone, Copy, Debug, Default)]
pub struct Rules;

source!(
    Rules,
    Descriptor::new(
        "sonarqube-rules",
        map::TOOL,
        TOOL_NAME,
        "JSON of api/rules/search"
    )
    .with_file_names(&["sonar-rules.json"])
    .with_versions("6.7 to 2026.1, SonarQube Cloud")
    .with_url(API),
    detect::rules,
    api::Api::new,
    detect::is_answer
);

/// The source for responses of `api/qualitygates/project_status`. They contain no findings; the conditions of the gate
/// become notes.
#[derive(Clone, Copy, Debug, Default)]
pub struct QualityGate;

source!(
    QualityGate,
    Descriptor::new(
        "sonarqube-quality-gate",
        map::TOOL,
        TOOL_NAME,
        "JSON of api/qualitygates/project_status"
    )
    .with_file_names(&["sonar-quality-gate.json", "project_status.json"])
    .with_versions("6.7 to 2026.1, SonarQube Cloud")
    .with_url(API),
    detect::quality_gate,
    api::Api::new,
    detect::is_answer
);

/// The source for files in the generic format for external issues, which other tools write for the scanner.
#[derive(Clone, Copy, Debug, Default)]
pub struct Generic;

source!(
    Generic,
    Descriptor::new("sonarqube-generic", map::TOOL, TOOL_NAME, "generic JSON for external issues")
        .with_file_names(&["sonar-external-issues.json", "external-issues.json"])
        .with_versions("7.2 to 2026.1, SonarQube Cloud")
        .with_url("https://docs.sonarsource.com/sonarqube-server/analyzing-source-code/importing-external-issues/generic-issue-import-format/"),
    detect::generic,
    generic::Generic::new,
    detect::is_generic
);

/// The source for JSON files of sonar-report.
#[derive(Clone, Copy, Debug, Default)]
pub struct SonarReport;

source!(
    SonarReport,
    Descriptor::new(
        "sonarqube-sonar-report",
        map::TOOL,
        TOOL_NAME,
        "JSON of sonar-report"
    )
    .with_file_names(&["sonar-report.json"])
    .with_versions("sonar-report 3.1")
    .with_url("https://github.com/soprasteria/sonar-report"),
    detect::sonar_report,
    sonar_report::SonarReport::new,
    detect::is_sonar_report
);

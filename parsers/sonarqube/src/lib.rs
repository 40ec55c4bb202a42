#![doc = include_str!("../README.md")]

mod ahead;
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

const API: &str = "https://docs.sonarsource.com/sonarqube-server/extension-guide/web-api/";
const GENERIC_FORMAT: &str = "https://docs.sonarsource.com/sonarqube-server/analyzing-source-code/importing-external-issues/generic-issue-import-format/";

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

/// Defines sources: the id, the format and the versions; what `files` the documents are in, and the `marks` by which they
/// are known; a function that creates the `walk` through them. A document that `is` something else `never` is one of the
/// source, and the source `continues` with others.
macro_rules! sources {
    ($(
        $(#[$about:meta])*
        $Name:ident($id:literal, $format:literal, $versions:literal, $url:expr) {
            files: $files:expr,
            marks: $marks:expr,
            walk: $walk:path,
            $(never: $never:path,)?
            $(continues: $continues:path,)?
        }
    )*) => {$(
        $(#[$about])*
        #[derive(Clone, Copy, Debug, Default)]
        pub struct $Name;

        impl FindingSource for $Name {
            fn descriptor(&self) -> &'static Descriptor {
                static DESCRIPTOR: Descriptor = Descriptor::new($id, map::TOOL, "SonarQube", $format)
                    .with_file_names(&$files)
                    .with_versions($versions)
                    .with_url($url)
                    .with_marks($marks)
                    .with_look_alikes(detect::LOOK_ALIKES);
                &DESCRIPTOR
            }

            $(fn detect(&self, shape: &Shape<'_>) -> Confidence {
                match $never(shape) {
                    true => Confidence::No,
                    false => self.descriptor().marks.confidence(shape),
                }
            })?

            $(fn continues_with(&self, shape: &Shape<'_>) -> bool {
                $continues(shape)
            })?

            fn open<'r>(&self, input: Input<'r>) -> Opened<'r> {
                let walk = $walk(&input);
                engine::json(input, $Name, walk)
            }
        }
    )*};
}

sources! {
    /// The source for pages of `api/issues/search`, and for files with both hotspots and issues.
    Issues("sonarqube-issues", "JSON of api/issues/search", "6.7 to 2026.1, SonarQube Cloud", API) {
        files: ["sonar-issues.json", "sonarqube-issues.json", "issues.json"],
        marks: detect::ISSUES,
        walk: api::Api::new,
        never: detect::is_file,
        continues: detect::is_answer,
    }

    /// The source for pages of `api/hotspots/search` and responses of `api/hotspots/show`.
    Hotspots("sonarqube-hotspots", "JSON of api/hotspots/search", "8.2 to 2026.1, SonarQube Cloud", API) {
        files: ["sonar-hotspots.json", "sonarqube-hotspots.json", "hotspots.json"],
        marks: detect::HOTSPOTS,
        walk: api::Api::new,
        continues: detect::is_answer,
    }

    /// The source for pages of `api/v2/sca/issues-releases`: dependency risks.
    Sca("sonarqube-sca", "JSON of api/v2/sca/issues-releases", "2025.4 to 2026.1, SonarQube Cloud", API) {
        files: ["sonar-sca.json", "issues-releases.json"],
        marks: detect::SCA,
        walk: api::Api::new,
        continues: detect::is_answer,
    }

    /// The source for responses of `api/rules/search` and `api/rules/show`, before the documents whose rules they describe.
    /// They contain no findings.
    Rules("sonarqube-rules", "JSON of api/rules/search", "6.7 to 2026.1, SonarQube Cloud", API) {
        files: ["sonar-rules.json"],
        marks: detect::RULES,
        walk: api::Api::new,
        continues: detect::is_answer,
    }

    /// The source for responses of `api/qualitygates/project_status`. They contain no findings; the conditions of the gate
    /// become notes.
    QualityGate("sonarqube-quality-gate", "JSON of api/qualitygates/project_status", "6.7 to 2026.1, SonarQube Cloud", API) {
        files: ["sonar-quality-gate.json", "project_status.json"],
        marks: detect::QUALITY_GATE,
        walk: api::Api::new,
        continues: detect::is_answer,
    }

    /// The source for files in the generic format for external issues, which other tools write for the scanner.
    Generic("sonarqube-generic", "generic JSON for external issues", "7.2 to 2026.1, SonarQube Cloud", GENERIC_FORMAT) {
        files: ["sonar-external-issues.json", "external-issues.json"],
        marks: detect::GENERIC,
        walk: generic::Generic::new,
    }

    /// The source for JSON files of sonar-report.
    SonarReport("sonarqube-sonar-report", "JSON of sonar-report", "sonar-report 3.1", "https://github.com/soprasteria/sonar-report") {
        files: ["sonar-report.json"],
        marks: detect::SONAR_REPORT,
        walk: sonar_report::SonarReport::new,
    }
}

#![doc = include_str!("../README.md")]

// Re-exported because its types are part of the public interface.
pub use finding_source;

use finding_source::FindingSource;

/// The sources of tools, without the one for events that contain their reports.
const TOOLS: &[&dyn FindingSource] = &[
    #[cfg(feature = "bundler-audit")]
    &finding_bundler_audit::Json,
    #[cfg(feature = "cargo-audit")]
    &finding_cargo_audit::Json,
    #[cfg(feature = "cfn-lint")]
    &finding_cfn_lint::Json,
    #[cfg(feature = "cfn-nag")]
    &finding_cfn_nag::Json,
    #[cfg(feature = "checkstyle")]
    &finding_checkstyle::Checkstyle,
    #[cfg(feature = "codeguru")]
    &finding_codeguru::Reviewer,
    #[cfg(feature = "codeguru")]
    &finding_codeguru::Security,
    #[cfg(feature = "cyclonedx")]
    &finding_cyclonedx::Json,
    #[cfg(feature = "cyclonedx")]
    &finding_cyclonedx::Xml,
    #[cfg(feature = "dependency-check")]
    &finding_dependency_check::Csv,
    #[cfg(feature = "dependency-check")]
    &finding_dependency_check::GitLab,
    #[cfg(feature = "dependency-check")]
    &finding_dependency_check::JUnit,
    #[cfg(feature = "dependency-check")]
    &finding_dependency_check::Json,
    #[cfg(feature = "dependency-check")]
    &finding_dependency_check::Xml,
    #[cfg(feature = "gitlab-codequality")]
    &finding_gitlab_codequality::GitLabCodeQuality,
    #[cfg(feature = "gitlab-security")]
    &finding_gitlab_security::Json,
    #[cfg(feature = "grype")]
    &finding_grype::Json,
    #[cfg(feature = "inspector")]
    &finding_inspector::CiScan,
    #[cfg(feature = "inspector")]
    &finding_inspector::Findings,
    #[cfg(feature = "inspector")]
    &finding_inspector::ImageScan,
    #[cfg(feature = "npm-audit")]
    &finding_npm_audit::Json,
    #[cfg(feature = "osv-scanner")]
    &finding_osv_scanner::Json,
    #[cfg(feature = "phpstan")]
    &finding_phpstan::Checkstyle,
    #[cfg(feature = "phpstan")]
    &finding_phpstan::GitHub,
    #[cfg(feature = "phpstan")]
    &finding_phpstan::GitLab,
    #[cfg(feature = "phpstan")]
    &finding_phpstan::Json,
    #[cfg(feature = "phpstan")]
    &finding_phpstan::JUnit,
    #[cfg(feature = "phpstan")]
    &finding_phpstan::Raw,
    #[cfg(feature = "phpstan")]
    &finding_phpstan::TeamCity,
    #[cfg(feature = "pip-audit")]
    &finding_pip_audit::Json,
    #[cfg(feature = "sarif")]
    &finding_sarif::Sarif,
    #[cfg(feature = "snyk")]
    &finding_snyk::Json,
    #[cfg(feature = "sonarqube")]
    &finding_sonarqube::Generic,
    #[cfg(feature = "sonarqube")]
    &finding_sonarqube::Hotspots,
    #[cfg(feature = "sonarqube")]
    &finding_sonarqube::Issues,
    #[cfg(feature = "sonarqube")]
    &finding_sonarqube::QualityGate,
    #[cfg(feature = "sonarqube")]
    &finding_sonarqube::Rules,
    #[cfg(feature = "sonarqube")]
    &finding_sonarqube::Sca,
    #[cfg(feature = "sonarqube")]
    &finding_sonarqube::SonarReport,
    #[cfg(feature = "trivy")]
    &finding_trivy::Json,
    #[cfg(feature = "zap")]
    &finding_zap::AlertsJson,
    #[cfg(feature = "zap")]
    &finding_zap::AlertsXml,
    #[cfg(feature = "zap")]
    &finding_zap::Json,
    #[cfg(feature = "zap")]
    &finding_zap::Xml,
];

/// All sources that are enabled, in no particular order.
#[cfg(not(feature = "pipeline-event"))]
pub static SOURCES: &[&dyn FindingSource] = TOOLS;

/// All sources that are enabled, in no particular order.
#[cfg(feature = "pipeline-event")]
pub static SOURCES: &[&dyn FindingSource] = &{
    const PIPELINE_EVENT: &dyn FindingSource = &finding_pipeline_event::PipelineEvent::new(TOOLS);
    let mut all = [PIPELINE_EVENT; TOOLS.len() + 1];
    let mut at = 0;
    while at < TOOLS.len() {
        all[at] = TOOLS[at];
        at += 1;
    }
    all
};

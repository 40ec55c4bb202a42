//! Every reader of security reports in one crate, a feature for each tool.
//!
#![doc = include_str!("../README.md")]

use finding_source::FindingSource;

/// Every source that is enabled. Their order has no meaning.
pub static SOURCES: &[&dyn FindingSource] = &[
    #[cfg(feature = "cfn-nag")]
    &finding_cfn_nag::Json,
    #[cfg(feature = "checkstyle")]
    &finding_checkstyle::Checkstyle,
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
    #[cfg(feature = "zap")]
    &finding_zap::AlertsJson,
    #[cfg(feature = "zap")]
    &finding_zap::AlertsXml,
    #[cfg(feature = "zap")]
    &finding_zap::Json,
    #[cfg(feature = "zap")]
    &finding_zap::Xml,
];

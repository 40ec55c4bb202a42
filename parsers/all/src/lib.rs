#![doc = include_str!("../README.md")]

// Re-exported because its types are part of the public interface.
pub use finding_source;

use finding_source::FindingSource;
// The types that a program needs to read reports.
pub use finding_source::{
    Completeness, Finding, Findings, Note, Options, Registry, Report, ReportError, Scan, Summary,
};

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
    #[cfg(feature = "ecr")]
    &finding_ecr::ImageScan,
    #[cfg(feature = "gitlab-codequality")]
    &finding_gitlab_codequality::GitLabCodeQuality,
    #[cfg(feature = "gitlab-security")]
    &finding_gitlab_security::Json,
    #[cfg(feature = "grype")]
    &finding_grype::Json,
    #[cfg(feature = "inspector")]
    &finding_inspector::ListFindings,
    #[cfg(feature = "inspector-scan")]
    &finding_inspector_scan::CiScan,
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

/// The contents of a file with reports, see [`read`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Contents {
    /// The findings, in order.
    pub findings: Vec<Finding<'static>>,
    /// The errors of entries and documents that could not be read. If there are any, the summary is partial.
    pub errors: Vec<ReportError>,
    /// The completeness, the notes, the run of the tool, and the tools of the file.
    pub summary: Summary<'static>,
}

/// Reads a file with the sources of all enabled tools, and default [options](Options).
///
/// Every document of the file is read with the source that recognizes it. All findings are in memory at the same time;
/// [`Registry::read`] returns them one by one.
///
/// # Errors
///
/// If no source recognizes a document, or the file cannot be read at all. The message says what the file is, and often
/// how to make a report.
pub fn read(bytes: &[u8]) -> Result<Contents, ReportError> {
    read_with(bytes, &Options::default())
}

/// Reads a file like [`read`], with options. The directory of the project, [`Options::root`], makes paths and the
/// identities of findings the same on every machine.
///
/// ```
/// # #[cfg(feature = "phpstan")] {
/// use finding_parsers::{Options, read_with};
///
/// let report = br#"{"totals": {"errors": 0, "file_errors": 1}, "files": {"/srv/build/7/src/A.php": {"errors": 1,
///     "messages": [{"message": "Call to an undefined method A::b().", "line": 3, "ignorable": true}]}}, "errors": []}"#;
/// let contents = read_with(report, &Options::default().with_root("/srv/build/7"))?;
/// assert_eq!(contents.findings[0].locations[0].to_string(), "src/A.php:3");
/// # }
/// # Ok::<(), finding_parsers::ReportError>(())
/// ```
///
/// # Errors
///
/// As for [`read`].
pub fn read_with(bytes: &[u8], options: &Options) -> Result<Contents, ReportError> {
    let report = Report::new(bytes, &options.limits)?;
    let mut items = Registry::new(SOURCES).read(&report, options)?;
    let (mut findings, mut errors) = (Vec::new(), Vec::new());
    for item in &mut items {
        match item {
            Ok(finding) => findings.push(finding.into_owned()),
            Err(error) => errors.push(error),
        }
    }
    Ok(Contents {
        findings,
        errors,
        summary: items.finish().into_owned(),
    })
}

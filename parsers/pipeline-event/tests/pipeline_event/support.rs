//! Reads a message the way a program does.

use asff::AwsSecurityFinding;
use asff_normalizer::{Normalizer, Target};
use finding_pipeline_event::PipelineEvent;
use finding_severity::Policy;
use finding_source::{
    Completeness, Descriptor, FindingSource, Options, Registry, Report, ReportError,
};

/// The sources of the tools that the sample's pipeline runs.
pub(crate) static TOOLS: &[&dyn FindingSource] = &[
    &finding_dependency_check::Csv,
    &finding_dependency_check::Json,
    &finding_dependency_check::Xml,
    &finding_phpstan::Checkstyle,
    &finding_phpstan::Json,
    &finding_phpstan::Raw,
    &finding_sonarqube::Hotspots,
    &finding_sonarqube::Issues,
    &finding_zap::AlertsJson,
    &finding_zap::Json,
    &finding_zap::Xml,
];

pub(crate) static EVENT: PipelineEvent = PipelineEvent::new(TOOLS);

/// The results for a file.
#[derive(Debug)]
pub(crate) struct Read {
    pub(crate) source: Descriptor,
    pub(crate) findings: Vec<AwsSecurityFinding>,
    pub(crate) errors: Vec<ReportError>,
    pub(crate) notes: Vec<String>,
    pub(crate) completeness: Completeness,
    /// Repository, branch, commit, build, time.
    pub(crate) about: [Option<String>; 5],
}

impl Read {
    pub(crate) fn ids(&self) -> Vec<&str> {
        self.findings.iter().map(|finding| &*finding.id).collect()
    }
}

pub(crate) fn target() -> Target {
    Target::new("123456789012", "eu-west-1", "2026-01-02T03:04:05Z").unwrap()
}

/// Reads `bytes` with the source that recognizes them, for `target`.
pub(crate) fn try_read(bytes: &[u8], target: &Target) -> Result<Read, ReportError> {
    let options = Options::default();
    let report = Report::new(bytes, &options.limits)?;
    let source = Registry::new(TOOLS).with(&EVENT).choose(&report)?.source;
    let mut findings = source.findings(&report, &options)?;
    let normalizer = Normalizer::new(target.clone(), Policy::default());
    let mut read = Read {
        source: findings.source().clone(),
        findings: Vec::new(),
        errors: Vec::new(),
        notes: Vec::new(),
        completeness: Completeness::Complete,
        about: [const { None }; 5],
    };
    while let Some(item) = findings.next() {
        match item {
            Ok(finding) => read
                .findings
                .extend(normalizer.normalize(&finding, findings.about())),
            Err(error) => read.errors.push(error),
        }
    }
    let scan = findings.about();
    let texts = [&scan.repository, &scan.branch, &scan.commit, &scan.build_id];
    for (to, text) in read.about.iter_mut().zip(texts) {
        *to = text.as_deref().map(str::to_owned);
    }
    read.about[4] = scan.time.map(|time| time.to_string());
    read.notes = findings.notes().iter().map(|n| n.text.clone()).collect();
    read.completeness = findings.completeness().clone();
    Ok(read)
}

/// Reads a file that has no errors.
pub(crate) fn read(bytes: impl AsRef<[u8]>) -> Read {
    let read = try_read(bytes.as_ref(), &target()).unwrap();
    assert_eq!(read.errors, []);
    read
}

pub(crate) fn sample(name: &str) -> Vec<u8> {
    fixtures::sample(name).bytes
}

pub(crate) fn valid(name: &str) -> Read {
    read(sample(&format!("pipeline-event/valid/{name}")))
}

/// A report of PHPStan with one message.
pub(crate) const PHPSTAN: &str = r#"{"totals": {"errors": 0, "file_errors": 1}, "files": {"/app/A.php": {"errors": 1, "messages": [{"message": "No.", "line": 7, "ignorable": true, "identifier": "a.b"}]}}, "errors": []}"#;

/// Returns a message with this report, as JSON, and with these members before it.
pub(crate) fn event(members: &str, report: &str) -> String {
    format!(r#"{{"messageType": "CodeScanReport", {members}, "report": {report}}}"#)
}

/// Returns the text as a JSON string.
pub(crate) fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            'é' => out.push_str("\\u00e9"),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

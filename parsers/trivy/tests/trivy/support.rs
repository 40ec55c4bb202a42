//! Helpers of the tests.

use finding_source::{Completeness, Finding, Note, Options, Registry, Report, ReportError, Scan};
use finding_trivy::SOURCES;

pub(crate) struct Read {
    pub(crate) findings: Vec<Finding<'static>>,
    pub(crate) errors: Vec<String>,
    pub(crate) notes: Vec<Note>,
    pub(crate) completeness: Completeness,
    pub(crate) about: Scan<'static>,
}

impl Read {
    pub(crate) fn notes(&self) -> Vec<&str> {
        self.notes.iter().map(|note| &*note.text).collect()
    }

    /// Returns the findings of the rule.
    pub(crate) fn of(&self, rule: &str) -> Vec<&Finding<'static>> {
        let found = self.findings.iter().filter(|f| f.rule.id == rule);
        found.collect()
    }
}

pub(crate) fn sample(name: &str) -> Vec<u8> {
    fixtures::sample(&format!("trivy/{name}")).bytes
}

pub(crate) fn read(bytes: &[u8]) -> Result<Read, ReportError> {
    let options = Options::default();
    let report = Report::new(bytes, &options.limits)?;
    let chosen = Registry::new(SOURCES).choose(&report)?;
    let mut findings = chosen.source.findings(&report, &options)?;
    let (mut read, mut errors) = (Vec::new(), Vec::new());
    for item in findings.by_ref() {
        match item {
            Ok(finding) => read.push(finding.into_owned()),
            Err(error) => errors.push(error.to_string()),
        }
    }
    let about = findings.about().clone();
    let own = |text: Option<std::borrow::Cow<'_, str>>| text.map(|text| text.into_owned().into());
    let mut scan = Scan::default();
    scan.tool_name = own(about.tool_name);
    scan.tool_version = own(about.tool_version);
    scan.target = own(about.target);
    scan.time = about.time;
    scan.commit = own(about.commit);
    Ok(Read {
        findings: read,
        errors,
        notes: findings.notes().to_vec(),
        completeness: findings.completeness().clone(),
        about: scan,
    })
}

pub(crate) fn valid(name: &str) -> Read {
    let read = read(&sample(&format!("valid/{name}"))).unwrap();
    assert_eq!(read.errors, [""; 0], "{name}");
    read
}

pub(crate) fn fact<'f>(finding: &'f Finding<'_>, name: &str) -> Option<&'f str> {
    let found = finding.facts.iter().find(|(fact, _)| *fact == name);
    found.map(|(_, value)| &**value)
}

//! Reads a report as an application reads it.

use finding_parsers::SOURCES;
use finding_source::{
    Completeness, Finding, Location, Options, Package, Registry, Report, ReportError,
};

pub(crate) struct Read {
    pub(crate) findings: Vec<Finding<'static>>,
    pub(crate) errors: Vec<String>,
    pub(crate) notes: Vec<String>,
    pub(crate) completeness: Completeness,
}

pub(crate) fn read(bytes: &[u8]) -> Result<Read, ReportError> {
    let options = Options::default();
    let report = Report::new(bytes, &options.limits)?;
    let mut findings = Registry::new(SOURCES).read(&report, &options)?;
    assert_eq!(findings.source().id, "npm-audit-json");
    let (mut read, mut errors) = (Vec::new(), Vec::new());
    for item in findings.by_ref() {
        match item {
            Ok(finding) => read.push(finding.into_owned()),
            Err(error) => errors.push(error.to_string()),
        }
    }
    let summary = findings.finish();
    Ok(Read {
        findings: read,
        errors,
        notes: summary.notes.iter().map(ToString::to_string).collect(),
        completeness: summary.completeness,
    })
}

pub(crate) fn text(text: &str) -> Read {
    let read = read(text.as_bytes()).unwrap();
    assert_eq!(read.errors, [""; 0]);
    read
}

pub(crate) fn valid(name: &str) -> Read {
    let read = read(&fixtures::sample(&format!("npm-audit/valid/{name}")).bytes).unwrap();
    assert_eq!(read.errors, [""; 0]);
    read
}

/// Reads a report of npm 7 and later with these packages.
pub(crate) fn npm_7(packages: &str) -> Read {
    text(&format!(
        r#"{{"auditReportVersion": 2, "vulnerabilities": {{{packages}}}, "metadata": {{}}}}"#
    ))
}

/// Reads a report of npm 6 with one advisory, which has these members besides its package and title.
pub(crate) fn npm_6(members: &str) -> Read {
    text(&format!(
        r#"{{"advisories": {{"1": {{"module_name": "demo", "title": "A defect", {members}}}}}}}"#
    ))
}

impl Read {
    pub(crate) fn titles(&self) -> Vec<&str> {
        self.findings
            .iter()
            .map(|finding| &*finding.title)
            .collect()
    }

    /// Returns the identities, each in the order of its parts.
    pub(crate) fn identities(&self) -> Vec<String> {
        let identity = |finding: &Finding<'_>| {
            let parts = finding.identity.parts().map(|(_, value)| value);
            parts.collect::<Vec<_>>().join(" ")
        };
        self.findings.iter().map(identity).collect()
    }

    pub(crate) fn reason(&self) -> &str {
        match &self.completeness {
            Completeness::Partial(why) => why,
            Completeness::Complete => "complete",
        }
    }
}

pub(crate) fn packages<'f>(finding: &'f Finding<'_>) -> Vec<&'f Package<'f>> {
    let package = |location: &'f Location<'_>| match location {
        Location::Package(package) => Some(package),
        _ => None,
    };
    finding.locations.iter().filter_map(package).collect()
}

pub(crate) fn fact<'f>(finding: &'f Finding<'_>, name: &str) -> Option<&'f str> {
    let fact = finding.facts.iter().find(|(fact, _)| *fact == name);
    fact.map(|(_, value)| &**value)
}

pub(crate) fn advice<'f>(finding: &'f Finding<'_>) -> Option<&'f str> {
    finding.remediation.as_ref()?.text.as_deref()
}

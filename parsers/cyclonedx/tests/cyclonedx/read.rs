//! Reads a document as an application reads it.

use finding_parsers::SOURCES;
use finding_source::{
    Completeness, Finding, Location, Options, Package, Registry, Report, ReportError, Scan,
};

pub(crate) struct Read {
    pub(crate) findings: Vec<Finding<'static>>,
    pub(crate) errors: Vec<String>,
    pub(crate) notes: Vec<String>,
    pub(crate) completeness: Completeness,
    pub(crate) scan: Scan<'static>,
}

pub(crate) fn read(bytes: &[u8]) -> Result<Read, ReportError> {
    let options = Options::default();
    let report = Report::new(bytes, &options.limits)?;
    let mut findings = Registry::new(SOURCES).read(&report, &options)?;
    assert_eq!(findings.source().tool, "cyclonedx");
    let (mut read, mut errors) = (Vec::new(), Vec::new());
    for item in findings.by_ref() {
        match item {
            Ok(finding) => read.push(finding.into_owned()),
            Err(error) => errors.push(error.to_string()),
        }
    }
    let summary = findings.finish().into_owned();
    Ok(Read {
        findings: read,
        errors,
        notes: summary.notes.iter().map(ToString::to_string).collect(),
        completeness: summary.completeness,
        scan: summary.scan,
    })
}

pub(crate) fn text(text: &str) -> Read {
    let read = read(text.as_bytes()).unwrap();
    assert_eq!(read.errors, [""; 0]);
    read
}

pub(crate) fn valid(name: &str) -> Read {
    let read = read(&fixtures::sample(&format!("cyclonedx/valid/{name}")).bytes).unwrap();
    assert_eq!(read.errors, [""; 0]);
    read
}

/// Reads a document with one component, `c1`, and one vulnerability with these members.
pub(crate) fn vulnerability(members: &str) -> Read {
    text(&format!(
        r#"{{"bomFormat": "CycloneDX", "specVersion": "1.6",
        "components": [{{"bom-ref": "c1", "name": "demo", "version": "2.0.0"}}],
        "vulnerabilities": [{{{members}}}]}}"#
    ))
}

impl Read {
    pub(crate) fn titles(&self) -> Vec<&str> {
        self.findings
            .iter()
            .map(|finding| &*finding.title)
            .collect()
    }

    /// Returns the part of each identity that names the component.
    pub(crate) fn components(&self) -> Vec<Option<&str>> {
        self.findings
            .iter()
            .map(|finding| {
                let mut parts = finding.identity.parts();
                parts
                    .find(|(name, _)| *name == "component")
                    .map(|(_, value)| value)
            })
            .collect()
    }

    pub(crate) fn words(&self) -> Vec<Option<&str>> {
        self.findings
            .iter()
            .map(|finding| finding.grade.word.as_deref())
            .collect()
    }

    pub(crate) fn reason(&self) -> &str {
        match &self.completeness {
            Completeness::Partial(why) => why,
            Completeness::Complete => "complete",
        }
    }
}

pub(crate) fn package<'f>(finding: &'f Finding<'_>) -> Option<&'f Package<'f>> {
    finding
        .locations
        .iter()
        .find_map(|location| match location {
            Location::Package(package) => Some(package),
            _ => None,
        })
}

pub(crate) fn fact<'f>(finding: &'f Finding<'_>, name: &str) -> Option<&'f str> {
    let fact = finding.facts.iter().find(|(fact, _)| *fact == name);
    fact.map(|(_, value)| &**value)
}

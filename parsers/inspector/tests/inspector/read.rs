//! Reads reports as an application reads them.

use finding_parsers::SOURCES;
use finding_source::{
    Completeness, Finding, Location, Options, Package, Registry, Report, ReportError,
};

pub(crate) struct Read {
    pub(crate) source: &'static str,
    pub(crate) findings: Vec<Finding<'static>>,
    pub(crate) errors: Vec<String>,
    pub(crate) notes: Vec<String>,
    pub(crate) tools: Vec<String>,
    pub(crate) completeness: Completeness,
}

impl Read {
    pub(crate) fn titles(&self) -> Vec<&str> {
        self.findings
            .iter()
            .map(|finding| &*finding.title)
            .collect()
    }

    pub(crate) fn partial(&self) -> Option<&str> {
        match &self.completeness {
            Completeness::Complete => None,
            Completeness::Partial(why) => Some(why),
        }
    }
}

pub(crate) fn read(bytes: &[u8]) -> Result<Read, ReportError> {
    let options = Options::default();
    let report = Report::new(bytes, &options.limits)?;
    let mut findings = Registry::new(SOURCES).read(&report, &options)?;
    let source = findings.source().id;
    let (mut read, mut errors) = (Vec::new(), Vec::new());
    for item in findings.by_ref() {
        match item {
            Ok(finding) => read.push(finding.into_owned()),
            Err(error) => errors.push(error.to_string()),
        }
    }
    let summary = findings.finish();
    Ok(Read {
        source,
        findings: read,
        errors,
        notes: summary.notes.iter().map(ToString::to_string).collect(),
        tools: summary.tools.iter().map(ToString::to_string).collect(),
        completeness: summary.completeness,
    })
}

pub(crate) fn valid(name: &str) -> Read {
    let read = read(&fixtures::sample(&format!("inspector/valid/{name}")).bytes).unwrap();
    assert_eq!(read.errors, [""; 0]);
    read
}

pub(crate) fn package<'f>(finding: &'f Finding<'_>) -> &'f Package<'f> {
    match &finding.locations[0] {
        Location::Package(package) => package,
        other => panic!("{other:?}"),
    }
}

pub(crate) fn fact<'f>(finding: &'f Finding<'_>, name: &str) -> Option<&'f str> {
    let fact = finding.facts.iter().find(|(known, _)| *known == name);
    fact.map(|(_, value)| &**value)
}

pub(crate) fn part<'f>(finding: &'f Finding<'_>, name: &str) -> Option<&'f str> {
    let part = finding.identity.parts().find(|(known, _)| *known == name);
    part.map(|(_, value)| value)
}

pub(crate) fn words(read: &Read) -> Vec<Option<&str>> {
    let words = read.findings.iter();
    words.map(|finding| finding.grade.word.as_deref()).collect()
}

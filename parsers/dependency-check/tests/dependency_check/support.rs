//! Helpers that read a report as an application does.

use finding_source::{
    Advisory, Completeness, Finding, FindingStatus, Location, Options, Package, Registry, Report,
    ReportError, Scan,
};

/// Everything that a report contains.
#[derive(Debug)]
pub(crate) struct Read {
    pub(crate) source: String,
    pub(crate) findings: Vec<Finding<'static>>,
    pub(crate) errors: Vec<ReportError>,
    pub(crate) notes: Vec<String>,
    pub(crate) completeness: Completeness,
    pub(crate) tool_version: Option<String>,
    pub(crate) time: Option<String>,
    pub(crate) target: Option<String>,
}

impl Read {
    pub(crate) fn names(&self) -> Vec<&str> {
        self.findings.iter().map(|f| &*f.rule.id).collect()
    }

    pub(crate) fn identities(&self) -> Vec<String> {
        self.findings.iter().map(identity).collect()
    }

    pub(crate) fn errors(&self) -> Vec<String> {
        self.errors.iter().map(ToString::to_string).collect()
    }

    /// Returns the finding of this name.
    pub(crate) fn named(&self, name: &str) -> &Finding<'static> {
        self.findings
            .iter()
            .find(|f| f.rule.id == name)
            .unwrap_or_else(|| panic!("{name} is not among {:?}", self.names()))
    }
}

pub(crate) fn identity(finding: &Finding<'_>) -> String {
    let mut bytes = Vec::new();
    finding.identity.write_to(&mut bytes);
    String::from_utf8(bytes).unwrap()
}

pub(crate) fn package<'f>(finding: &'f Finding<'static>) -> &'f Package<'static> {
    match &finding.locations[..] {
        [Location::Package(package)] => package,
        other => panic!("{other:?}"),
    }
}

pub(crate) fn advisory<'f>(finding: &'f Finding<'static>) -> &'f Advisory<'static> {
    match &finding.advisories[..] {
        [advisory] => advisory,
        other => panic!("{other:?}"),
    }
}

/// Returns the ratings as `VERSION SCORE VECTOR`, with `-` for absent parts.
pub(crate) fn ratings(finding: &Finding<'static>) -> Vec<String> {
    let part = |part: Option<String>| part.unwrap_or_else(|| "-".to_owned());
    advisory(finding)
        .ratings
        .iter()
        .map(|r| {
            [
                part(r.version.map(|v| v.as_str().to_owned())),
                part(r.score.map(|s| s.to_string())),
                part(r.vector.as_deref().map(str::to_owned)),
            ]
            .join(" ")
        })
        .collect()
}

pub(crate) fn fact<'f>(finding: &'f Finding<'static>, name: &str) -> Option<&'f str> {
    let mut facts = finding.facts.iter();
    facts.find(|(n, _)| *n == name).map(|(_, value)| &**value)
}

pub(crate) fn is_suppressed(finding: &Finding<'_>) -> bool {
    matches!(finding.status, FindingStatus::Suppressed { .. })
}

/// Reads a report with the source that claims it. Returns the error if none claims it, or if it cannot be read.
pub(crate) fn try_read(report: impl AsRef<[u8]>, options: &Options) -> Result<Read, ReportError> {
    let report = Report::new(report.as_ref(), &options.limits)?;
    let source = Registry::new(&finding_dependency_check::SOURCES)
        .choose(&report)?
        .source;
    let mut findings = source.findings(&report, options)?;
    let mut read = Read {
        source: source.descriptor().id.to_string(),
        findings: Vec::new(),
        errors: Vec::new(),
        notes: Vec::new(),
        completeness: Completeness::Complete,
        tool_version: None,
        time: None,
        target: None,
    };
    for item in findings.by_ref() {
        match item {
            Ok(finding) => read.findings.push(finding.into_owned()),
            Err(error) => read.errors.push(error),
        }
    }
    read.notes = findings.notes().iter().map(|n| n.text.clone()).collect();
    read.completeness = findings.completeness().clone();
    let Scan {
        tool_version,
        time,
        target,
        ..
    } = findings.about();
    read.tool_version = tool_version.as_deref().map(str::to_owned);
    read.time = time.map(|time| time.to_string());
    read.target = target.as_deref().map(str::to_owned);
    Ok(read)
}

/// Reads a report without errors.
pub(crate) fn read(report: impl AsRef<[u8]>) -> Read {
    let read = try_read(report, &Options::default()).unwrap();
    assert_eq!(read.errors(), [""; 0]);
    read
}

/// Reads a sample without errors.
pub(crate) fn sample(name: &str) -> Read {
    read(fixtures::sample(&format!("dependency-check/valid/{name}")).bytes)
}

/// Reads a sample with errors.
pub(crate) fn invalid(name: &str) -> Result<Read, ReportError> {
    let sample = fixtures::sample(&format!("dependency-check/invalid/{name}"));
    try_read(sample.bytes, &Options::default())
}

/// Returns a JSON report of `dependencies`.
pub(crate) fn report(dependencies: &str) -> String {
    format!(
        r#"{{"reportSchema":"1.1","scanInfo":{{"engineVersion":"12.1.0","dataSource":[]}},
        "projectInfo":{{"name":"shop","reportDate":"2025-03-05T09:14:07.123456789Z","credits":{{}}}},
        "dependencies":[{dependencies}]}}"#
    )
}

/// Returns a dependency of a JSON report that is identified as an npm package, with `vulnerabilities`.
pub(crate) fn dependency(vulnerabilities: &str) -> String {
    format!(
        r#"{{"isVirtual":true,"fileName":"x:1.0.0","filePath":"/a/package-lock.json?x","evidenceCollected":{{}},
        "packages":[{{"id":"pkg:npm\/x@1.0.0","confidence":"HIGHEST","url":"https:\/\/example.com"}}],
        "vulnerabilities":[{vulnerabilities}]}}"#
    )
}

/// Returns the finding of a JSON report with this one vulnerability.
pub(crate) fn one(vulnerability: &str) -> Finding<'static> {
    let mut read = read(report(&dependency(vulnerability)));
    assert_eq!(read.findings.len(), 1);
    read.findings.remove(0)
}

/// Returns the finding of an XML report with this one vulnerability.
pub(crate) fn one_of_xml(vulnerability: &str) -> Finding<'static> {
    let mut read = read(xml_report(vulnerability));
    assert_eq!(read.findings.len(), 1);
    read.findings.remove(0)
}

/// Returns an XML report of an npm package with these vulnerabilities.
pub(crate) fn xml_report(vulnerabilities: &str) -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
        <analysis xmlns="https://jeremylong.github.io/DependencyCheck/dependency-check.4.1.xsd">
        <scanInfo><engineVersion>12.1.0</engineVersion></scanInfo><projectInfo><name>shop</name></projectInfo>
        <dependencies><dependency isVirtual="true"><fileName>x:1.0.0</fileName>
        <filePath>/a/package-lock.json?x</filePath><md5/><sha1/><sha256/><evidenceCollected/>
        <identifiers><package confidence="HIGHEST"><id>pkg:npm/x@1.0.0</id></package></identifiers>
        <vulnerabilities>{vulnerabilities}</vulnerabilities></dependency></dependencies></analysis>"#
    )
}

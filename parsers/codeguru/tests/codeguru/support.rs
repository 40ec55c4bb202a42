//! Helpers that read a report as an application does.

use std::collections::BTreeSet;

use finding_source::{
    Completeness, Finding, Location, Note, NoteKind, Options, Registry, Report, ReportError,
};

/// Everything that a report contains.
#[derive(Debug)]
pub(crate) struct Read {
    pub(crate) source: String,
    pub(crate) findings: Vec<Finding<'static>>,
    pub(crate) errors: Vec<ReportError>,
    pub(crate) notes: Vec<Note>,
    pub(crate) completeness: Completeness,
}

impl Read {
    /// Returns each finding as `RULE WORD PLACE`.
    pub(crate) fn lines(&self) -> Vec<String> {
        self.findings.iter().map(line).collect()
    }

    pub(crate) fn identities(&self) -> BTreeSet<String> {
        self.findings.iter().map(identity).collect()
    }

    pub(crate) fn notes_of(&self, kind: NoteKind) -> Vec<&str> {
        let notes = self.notes.iter().filter(|note| note.kind == kind);
        notes.map(|note| &*note.text).collect()
    }

    pub(crate) fn errors(&self) -> Vec<String> {
        self.errors.iter().map(ToString::to_string).collect()
    }

    /// Returns the only finding.
    pub(crate) fn one(&self) -> &Finding<'static> {
        assert_eq!(self.findings.len(), 1, "{:?}", self.lines());
        &self.findings[0]
    }

    pub(crate) fn why_partial(&self) -> Option<&str> {
        match &self.completeness {
            Completeness::Complete => None,
            Completeness::Partial(why) => Some(why),
        }
    }
}

fn line(finding: &Finding<'_>) -> String {
    let word = finding.grade.word.as_deref().unwrap_or("-");
    format!("{} {word} {}", finding.rule.id, place(finding))
}

/// Returns the only location of a finding, as `path:line#name`; `-` without one.
pub(crate) fn place(finding: &Finding<'_>) -> String {
    let (file, name) = match &finding.locations[..] {
        [] => return "-".to_owned(),
        [Location::File(file)] => (Some(file), None),
        [Location::Template(place)] => (place.file.as_ref(), Some(&place.logical_id)),
        other => panic!("{other:?}"),
    };
    let mut text = String::new();
    if let Some(file) = file {
        text.push_str(&file.path);
        if let Some(region) = file.region {
            text.push_str(&format!(":{}", region.start_line));
        }
    }
    if let Some(name) = name {
        text.push_str(&format!("#{name}"));
    }
    text
}

pub(crate) fn identity(finding: &Finding<'_>) -> String {
    let mut bytes = Vec::new();
    finding.identity.write_to(&mut bytes);
    String::from_utf8(bytes).unwrap()
}

fn read_as(named: Option<&str>, bytes: &[u8]) -> Result<Read, ReportError> {
    let options = Options::default();
    let report = Report::new(bytes, &options.limits)?;
    let registry = Registry::new(finding_codeguru::SOURCES);
    let source = match named {
        Some(id) => registry.by_id(id).unwrap(),
        None => registry.choose(&report)?.source,
    };
    let mut findings = source.findings(&report, &options)?;
    let mut read = Read {
        source: source.descriptor().id.to_string(),
        findings: Vec::new(),
        errors: Vec::new(),
        notes: Vec::new(),
        completeness: Completeness::Complete,
    };
    for item in findings.by_ref() {
        match item {
            Ok(finding) => {
                assert_eq!(finding.tool, "codeguru");
                read.findings.push(finding.into_owned());
            }
            Err(error) => read.errors.push(error),
        }
    }
    assert_eq!(read.identities().len(), read.findings.len());
    read.notes = findings.notes().to_vec();
    read.completeness = findings.completeness().clone();
    Ok(read)
}

/// Reads a report with the source of this id.
pub(crate) fn try_read_as(id: &str, report: impl AsRef<[u8]>) -> Result<Read, ReportError> {
    read_as(Some(id), report.as_ref())
}

/// Reads a report that is detected.
pub(crate) fn try_read(report: impl AsRef<[u8]>) -> Result<Read, ReportError> {
    read_as(None, report.as_ref())
}

/// Reads a report without an error.
pub(crate) fn read(report: impl AsRef<[u8]>) -> Read {
    let read = try_read(report).unwrap();
    assert_eq!(read.errors, []);
    read
}

pub(crate) fn sample(name: &str) -> Vec<u8> {
    fixtures::sample(&format!("codeguru/valid/{name}")).bytes
}

/// Reads a sample without an error.
pub(crate) fn valid(name: &str) -> Read {
    read(sample(name))
}

/// Reads a sample with errors.
pub(crate) fn broken(name: &str) -> Read {
    try_read(fixtures::sample(&format!("codeguru/invalid/{name}")).bytes).unwrap()
}

/// Returns the error of a sample that cannot be read.
pub(crate) fn refused(name: &str) -> String {
    let bytes = fixtures::sample(&format!("codeguru/invalid/{name}")).bytes;
    try_read(bytes).unwrap_err().to_string()
}

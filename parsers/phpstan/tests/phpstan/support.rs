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
    pub(crate) fn titles(&self) -> Vec<&str> {
        self.findings.iter().map(|f| &*f.title).collect()
    }

    pub(crate) fn words(&self) -> Vec<Option<&str>> {
        self.findings
            .iter()
            .map(|f| f.grade.word.as_deref())
            .collect()
    }

    /// Returns the locations, as `path:line`.
    pub(crate) fn places(&self) -> Vec<String> {
        self.findings.iter().map(place).collect()
    }

    pub(crate) fn identities(&self) -> Vec<String> {
        self.findings.iter().map(identity).collect()
    }

    pub(crate) fn notes_of(&self, kind: NoteKind) -> Vec<&str> {
        let notes = self.notes.iter().filter(|note| note.kind == kind);
        notes.map(|note| &*note.text).collect()
    }

    pub(crate) fn errors(&self) -> Vec<String> {
        self.errors.iter().map(ToString::to_string).collect()
    }
}

/// Returns the only location of a finding; `-` without one.
pub(crate) fn place(finding: &Finding<'_>) -> String {
    match &finding.locations[..] {
        [] => "-".to_owned(),
        [Location::File(file)] => match file.region {
            Some(region) => format!("{}:{}", file.path, region.start_line),
            None => file.path.to_string(),
        },
        other => panic!("{other:?}"),
    }
}

pub(crate) fn identity(finding: &Finding<'_>) -> String {
    let mut bytes = Vec::new();
    finding.identity.write_to(&mut bytes);
    String::from_utf8(bytes).unwrap()
}

/// Reads a report with the source of this id, or with the one that claims it.
pub(crate) fn read_with(
    report: &[u8],
    id: Option<&str>,
    options: &Options,
) -> Result<Read, ReportError> {
    let report = Report::new(report, &options.limits)?;
    let registry = Registry::new(finding_phpstan::SOURCES);
    let source = match id {
        Some(id) => registry.by_id(id).unwrap(),
        None => registry.choose(&report)?.source,
    };
    let mut findings = source.findings(&report, options)?;
    let mut read = Read {
        source: source.descriptor().id.to_string(),
        findings: Vec::new(),
        errors: Vec::new(),
        notes: Vec::new(),
        completeness: Completeness::Complete,
    };
    let mut identities = BTreeSet::new();
    for item in findings.by_ref() {
        match item {
            Ok(finding) => {
                assert!(identities.insert(identity(&finding)), "{finding:?}");
                assert_eq!(finding.tool, "phpstan");
                read.findings.push(finding.into_owned());
            }
            Err(error) => read.errors.push(error),
        }
    }
    read.notes = findings.notes().to_vec();
    read.completeness = findings.completeness().clone();
    Ok(read)
}

pub(crate) fn try_read(report: impl AsRef<[u8]>) -> Result<Read, ReportError> {
    read_with(report.as_ref(), None, &Options::default())
}

/// Reads a report without an error.
pub(crate) fn read(report: impl AsRef<[u8]>) -> Read {
    let read = try_read(report).unwrap();
    assert_eq!(read.errors, []);
    read
}

/// Reads a sample without an error.
pub(crate) fn valid(name: &str) -> Read {
    read(fixtures::sample(&format!("phpstan/valid/{name}")).bytes)
}

/// Reads a sample with errors.
pub(crate) fn broken(name: &str) -> Read {
    try_read(fixtures::sample(&format!("phpstan/invalid/{name}")).bytes).unwrap()
}

/// Returns the error of a sample that cannot be read.
pub(crate) fn refused(name: &str) -> String {
    let bytes = fixtures::sample(&format!("phpstan/invalid/{name}")).bytes;
    try_read(bytes).unwrap_err().to_string()
}

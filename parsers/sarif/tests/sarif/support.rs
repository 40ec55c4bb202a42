//! Helpers that read a log as an application does.

use std::collections::BTreeSet;

use finding_sarif::Sarif;
use finding_source::{
    Completeness, Finding, FindingSource, Instances, Location, Note, NoteKind, Options, Registry,
    Report, ReportError,
};

/// Everything that a log contains.
#[derive(Debug)]
pub(crate) struct Read {
    pub(crate) findings: Vec<Finding<'static>>,
    pub(crate) errors: Vec<ReportError>,
    pub(crate) notes: Vec<Note>,
    pub(crate) completeness: Completeness,
    /// Name and version of the tool of the last run.
    pub(crate) tool: (Option<String>, Option<String>),
    pub(crate) time: Option<String>,
    pub(crate) target: Option<String>,
}

impl Read {
    pub(crate) fn titles(&self) -> Vec<&str> {
        self.findings.iter().map(|f| &*f.title).collect()
    }

    pub(crate) fn rules(&self) -> Vec<&str> {
        self.findings.iter().map(|f| &*f.rule.id).collect()
    }

    pub(crate) fn descriptions(&self) -> Vec<&str> {
        let texts = self.findings.iter().map(|f| f.description.as_deref());
        texts.map(Option::unwrap_or_default).collect()
    }

    pub(crate) fn words(&self) -> Vec<&str> {
        let words = self.findings.iter().map(|f| f.grade.word.as_deref());
        words.map(Option::unwrap_or_default).collect()
    }

    pub(crate) fn scores(&self) -> Vec<Option<f64>> {
        self.findings.iter().map(|f| f.grade.score).collect()
    }

    pub(crate) fn paths(&self) -> Vec<&str> {
        self.findings.iter().map(path).collect()
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

    /// Returns the only finding.
    pub(crate) fn one(&self) -> &Finding<'static> {
        assert_eq!(self.findings.len(), 1, "{:?}", self.titles());
        &self.findings[0]
    }

    pub(crate) fn why_partial(&self) -> Option<&str> {
        match &self.completeness {
            Completeness::Complete => None,
            Completeness::Partial(why) => Some(why),
        }
    }
}

/// Returns the path of the first location; empty if it is not a file.
pub(crate) fn path<'f>(finding: &'f Finding<'static>) -> &'f str {
    match finding.locations.first() {
        Some(Location::File(file)) => &file.path,
        _ => "",
    }
}

pub(crate) fn identity(finding: &Finding<'_>) -> String {
    let mut bytes = Vec::new();
    finding.identity.write_to(&mut bytes);
    String::from_utf8(bytes).unwrap()
}

/// Reads a log that detection recognizes.
pub(crate) fn try_read_with(bytes: &[u8], options: &Options) -> Result<Read, ReportError> {
    let report = Report::new(bytes, &options.limits)?;
    Registry::new(&[&Sarif]).choose(&report)?;
    let mut findings = Sarif.findings(&report, options)?;
    let mut read = Read {
        findings: Vec::new(),
        errors: Vec::new(),
        notes: Vec::new(),
        completeness: Completeness::Complete,
        tool: (None, None),
        time: None,
        target: None,
    };
    let mut identities = BTreeSet::new();
    for item in findings.by_ref() {
        match item {
            Ok(finding) => {
                assert!(
                    identities.insert((finding.tool.to_string(), identity(&finding))),
                    "{finding:?}"
                );
                read.findings.push(finding.into_owned());
            }
            Err(error) => read.errors.push(error),
        }
    }
    let scan = findings.about();
    let owned = |text: &Option<finding_source::Str<'_>>| text.as_deref().map(str::to_owned);
    read.tool = (owned(&scan.tool_name), owned(&scan.tool_version));
    read.time = scan.time.map(|time| time.to_string());
    read.target = owned(&scan.target);
    read.notes = findings.notes().to_vec();
    read.completeness = findings.completeness().clone();
    Ok(read)
}

pub(crate) fn try_read(log: impl AsRef<[u8]>) -> Result<Read, ReportError> {
    try_read_with(log.as_ref(), &Options::default())
}

/// Reads a log without an error.
pub(crate) fn read(log: impl AsRef<[u8]>) -> Read {
    let read = try_read(log).unwrap();
    assert_eq!(read.errors, []);
    read
}

/// Reads a log without an error, with a finding for each location.
pub(crate) fn read_each(log: impl AsRef<[u8]>) -> Read {
    let options = Options::default().with_instances(Instances::Each);
    let read = try_read_with(log.as_ref(), &options).unwrap();
    assert_eq!(read.errors, []);
    read
}

/// Reads a sample without an error.
pub(crate) fn valid(name: &str) -> Read {
    read(fixtures::sample(&format!("sarif/valid/{name}.sarif")).bytes)
}

/// Returns a log of one run with these members.
pub(crate) fn log(members: &str) -> String {
    format!(r#"{{"version":"2.1.0","runs":[{{{members}}}]}}"#)
}

/// Returns a run of CodeScanner with these rules and results.
pub(crate) fn run(rules: &str, results: &str) -> String {
    log(&format!(
        r#""tool":{{"driver":{{"name":"CodeScanner","rules":[{rules}]}}}},"results":[{results}]"#
    ))
}

/// Returns the finding of a CodeScanner result with these members, and of a rule `R1` with these members.
pub(crate) fn finding_of(rule: &str, result: &str) -> Finding<'static> {
    let rule = format!(r#"{{"id":"R1"{rule}}}"#);
    let result = format!(r#"{{"ruleId":"R1","message":{{"text":"message"}}{result}}}"#);
    let mut read = read(run(&rule, &result));
    assert_eq!(read.findings.len(), 1);
    read.findings.remove(0)
}

/// Returns a list of one location in a file, as a member.
pub(crate) fn at(uri: &str) -> String {
    format!(r#","locations":[{{"physicalLocation":{{"artifactLocation":{{"uri":"{uri}"}}}}}}]"#)
}

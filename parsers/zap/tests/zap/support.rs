//! Helpers that read a report as an application does.

use std::collections::BTreeSet;

use finding_source::{
    Completeness, Finding, Instances, Location, Note, NoteKind, Options, Registry, Report,
    ReportError, Scan, WebLocation,
};

/// Everything that a report contains.
#[derive(Debug)]
pub(crate) struct Read {
    pub(crate) source: String,
    pub(crate) findings: Vec<Finding<'static>>,
    pub(crate) errors: Vec<ReportError>,
    pub(crate) notes: Vec<Note>,
    pub(crate) completeness: Completeness,
    pub(crate) version: Option<String>,
    pub(crate) time: Option<String>,
    pub(crate) target: Option<String>,
}

impl Read {
    pub(crate) fn titles(&self) -> Vec<&str> {
        self.findings.iter().map(|f| &*f.title).collect()
    }

    /// Returns the words for risk.
    pub(crate) fn words(&self) -> Vec<Option<&str>> {
        self.findings
            .iter()
            .map(|f| f.grade.word.as_deref())
            .collect()
    }

    pub(crate) fn confidences(&self) -> Vec<Option<&str>> {
        let words = self.findings.iter().map(|f| f.confidence.as_ref());
        words.map(|c| c.map(|c| &*c.word)).collect()
    }

    /// Returns every URL of every finding.
    pub(crate) fn urls(&self) -> Vec<Vec<&str>> {
        self.findings.iter().map(urls).collect()
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

pub(crate) fn place<'f>(location: &'f Location<'static>) -> &'f WebLocation<'static> {
    match location {
        Location::Web(web) => web,
        other => panic!("{other:?}"),
    }
}

pub(crate) fn urls<'f>(finding: &'f Finding<'static>) -> Vec<&'f str> {
    let places = finding.locations.iter().map(place);
    places.map(|place| &*place.url).collect()
}

pub(crate) fn identity(finding: &Finding<'_>) -> String {
    let mut bytes = Vec::new();
    finding.identity.write_to(&mut bytes);
    String::from_utf8(bytes).unwrap()
}

/// Reads a report with the source that claims it.
pub(crate) fn try_read_with(bytes: &[u8], options: &Options) -> Result<Read, ReportError> {
    let report = Report::new(bytes, &options.limits)?;
    let registry = Registry::new(&finding_zap::SOURCES);
    let source = registry.choose(&report)?.source;
    let mut findings = source.findings(&report, options)?;
    let mut read = Read {
        source: source.descriptor().id.to_string(),
        findings: Vec::new(),
        errors: Vec::new(),
        notes: Vec::new(),
        completeness: Completeness::Complete,
        version: None,
        time: None,
        target: None,
    };
    let mut identities = BTreeSet::new();
    for item in findings.by_ref() {
        match item {
            Ok(finding) => {
                assert!(identities.insert(identity(&finding)), "{finding:?}");
                assert_eq!(finding.tool, "zap");
                read.findings.push(finding.into_owned());
            }
            Err(error) => read.errors.push(error),
        }
    }
    let scan: &Scan<'_> = findings.about();
    read.version = scan.tool_version.as_deref().map(str::to_owned);
    read.time = scan.time.map(|time| time.to_string());
    read.target = scan.target.as_deref().map(str::to_owned);
    read.notes = findings.notes().to_vec();
    read.completeness = findings.completeness().clone();
    Ok(read)
}

pub(crate) fn try_read(report: impl AsRef<[u8]>) -> Result<Read, ReportError> {
    try_read_with(report.as_ref(), &Options::default())
}

/// Reads a report without an error.
pub(crate) fn read(report: impl AsRef<[u8]>) -> Read {
    let read = try_read(report).unwrap();
    assert_eq!(read.errors, []);
    read
}

/// Reads a report without an error, with other options.
pub(crate) fn read_with(report: impl AsRef<[u8]>, options: &Options) -> Read {
    let read = try_read_with(report.as_ref(), options).unwrap();
    assert_eq!(read.errors, []);
    read
}

/// Reads a report without an error, with a finding for each instance.
pub(crate) fn read_each(report: impl AsRef<[u8]>) -> Read {
    read_with(report, &Options::default().with_instances(Instances::Each))
}

pub(crate) fn sample(name: &str) -> Vec<u8> {
    fixtures::sample(&format!("zap/valid/{name}")).bytes
}

/// Reads a sample without an error.
pub(crate) fn valid(name: &str) -> Read {
    read(sample(name))
}

/// Reads a sample with errors.
pub(crate) fn broken(name: &str) -> Read {
    try_read(fixtures::sample(&format!("zap/invalid/{name}")).bytes).unwrap()
}

/// Returns the error of a sample that cannot be read.
pub(crate) fn refused(name: &str) -> String {
    let bytes = fixtures::sample(&format!("zap/invalid/{name}")).bytes;
    try_read(bytes).unwrap_err().to_string()
}

/// Returns a report of one site with these alerts.
pub(crate) fn report(alerts: &str) -> String {
    site("https://shop.example.com", alerts)
}

/// Returns a report of one site of this name with these alerts.
pub(crate) fn site(name: &str, alerts: &str) -> String {
    sites(&[(name, alerts)])
}

/// Returns a report of these sites.
pub(crate) fn sites(sites: &[(&str, &str)]) -> String {
    let sites: Vec<String> = sites
        .iter()
        .map(|(name, alerts)| {
            format!(
                r#"{{"@name":"{name}","@host":"x","@port":"1","@ssl":"true","alerts":[{alerts}]}}"#
            )
        })
        .collect();
    format!(
        r#"{{"@programName":"ZAP","@version":"2.17.0","site":[{}]}}"#,
        sites.join(",")
    )
}

/// Returns an alert of rule 10001 with these members next to the usual ones.
pub(crate) fn alert(members: &str) -> String {
    format!(
        r#"{{"pluginid":"10001","alertRef":"10001","alert":"Leak","name":"Leak","riskcode":"1","confidence":"2","riskdesc":"Low (Medium)",{members}}}"#
    )
}

/// Returns the list of instances with these URIs, as a member.
pub(crate) fn instances(uris: &[&str]) -> String {
    let list: Vec<String> = uris
        .iter()
        .map(|uri| {
            format!(r#"{{"uri":"{uri}","method":"GET","param":"","attack":"","evidence":""}}"#)
        })
        .collect();
    format!(
        r#""instances":[{}],"count":"{}""#,
        list.join(","),
        uris.len()
    )
}

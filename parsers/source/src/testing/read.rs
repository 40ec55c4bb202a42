//! Reads a report as an application reads it.

use crate::{
    Completeness, Finding, FindingSource, Location, Options, Package, Registry, Report,
    ReportError, Scan,
};

/// All that an application learns from a report.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Read {
    /// The id of the source that read the first document.
    pub source: String,
    /// The findings.
    pub findings: Vec<Finding<'static>>,
    /// The errors, as they are shown.
    pub errors: Vec<String>,
    /// The notes, as they are shown.
    pub notes: Vec<String>,
    /// The ids of the tools of the report.
    pub tools: Vec<String>,
    /// The completeness of the report.
    pub completeness: Completeness,
    /// The run of the tool.
    pub scan: Scan<'static>,
}

impl Read {
    /// Reads a report with that one of the sources that detects it.
    ///
    /// # Errors
    ///
    /// As for [`Registry::read`].
    pub fn of(
        sources: &[&'static dyn FindingSource],
        bytes: impl AsRef<[u8]>,
    ) -> Result<Self, ReportError> {
        let options = Options::default();
        let report = Report::new(bytes.as_ref(), &options.limits)?;
        let mut items = Registry::new(sources).read(&report, &options)?;
        let source = items.source().id.to_string();
        let (mut findings, mut errors) = (Vec::new(), Vec::new());
        for item in items.by_ref() {
            match item {
                Ok(finding) => findings.push(finding.into_owned()),
                Err(error) => errors.push(error.to_string()),
            }
        }
        let summary = items.finish().into_owned();
        Ok(Self {
            source,
            findings,
            errors,
            notes: summary.notes.iter().map(ToString::to_string).collect(),
            tools: summary.tools.iter().map(ToString::to_string).collect(),
            completeness: summary.completeness,
            scan: summary.scan,
        })
    }

    /// Returns the same, after a check that there were no errors.
    ///
    /// # Panics
    ///
    /// If there was an error.
    #[must_use]
    pub fn without_errors(self) -> Self {
        assert_eq!(self.errors, [""; 0], "errors of {}", self.source);
        self
    }

    /// Returns the only finding.
    ///
    /// # Panics
    ///
    /// If there was an error, or another number of findings.
    #[must_use]
    pub fn only(self) -> Finding<'static> {
        let mut findings = self.without_errors().findings;
        assert_eq!(findings.len(), 1, "{findings:?}");
        findings.remove(0)
    }

    /// Returns the titles of the findings.
    #[must_use]
    pub fn titles(&self) -> Vec<&str> {
        let titles = self.findings.iter().map(|finding| &*finding.title);
        titles.collect()
    }

    /// Returns the severity values of the findings.
    #[must_use]
    pub fn words(&self) -> Vec<Option<&str>> {
        let words = self.findings.iter();
        words.map(|finding| finding.grade.word.as_deref()).collect()
    }

    /// Returns the part of each identity of this name.
    #[must_use]
    pub fn parts(&self, name: &str) -> Vec<Option<&str>> {
        let findings = self.findings.iter();
        findings.map(|finding| part(finding, name)).collect()
    }

    /// Returns the reason why the report is partial.
    #[must_use]
    pub fn partial(&self) -> Option<&str> {
        match &self.completeness {
            Completeness::Complete => None,
            Completeness::Partial(why) => Some(why),
        }
    }
}

/// Returns the first package of a finding.
#[must_use]
pub fn package<'f>(finding: &'f Finding<'_>) -> Option<&'f Package<'f>> {
    finding
        .locations
        .iter()
        .find_map(|location| match location {
            Location::Package(package) => Some(package),
            _ => None,
        })
}

/// Returns the fact of this name.
#[must_use]
pub fn fact<'f>(finding: &'f Finding<'_>, name: &str) -> Option<&'f str> {
    let fact = finding.facts.iter().find(|(known, _)| *known == name);
    fact.map(|(_, value)| &**value)
}

/// Returns the part of the identity of this name.
#[must_use]
pub fn part<'f>(finding: &'f Finding<'_>, name: &str) -> Option<&'f str> {
    let mut parts = finding.identity.parts();
    parts
        .find(|(known, _)| *known == name)
        .map(|(_, value)| value)
}

//! The JUnit report: `junitReport.vsl` of Dependency-Check 5.0.0 to 12.1.0.
//!
//! Its purpose is to fail a build. Of a vulnerability it contains the name, one rating, and the first identifier of its
//! component.

use finding_source::engine::{Flow, FlowResult, Outcome, XmlWalk};
use finding_source::xml::Reader;
use finding_source::{Descriptor, Purl, Record, ReportError, Str, source};

use crate::map::Mapper;
use crate::raw::{
    Clean, Component, CvssV2, CvssV3, CvssV4, Identifier, Reference, Vulnerability, clean,
    set_metrics,
};
use crate::{TOOL, TOOL_NAME, detect};

source! {
    /// The source for the JUnit report, `dependency-check-junit.xml`.
    pub struct JUnit: Descriptor::new("dependency-check-junit", TOOL, TOOL_NAME, "JUnit XML")
        .with_file_names(&["dependency-check-junit.xml"])
        .with_versions("5.0 to 12.1")
        .with_url(crate::DOCUMENTATION);
    detect: detect::junit,
    xml: |input| Suites {
        mapper: Mapper::new(input.options()),
        file_name: None,
        file_path: None,
    },
}

/// Test suites, one for each component.
struct Suites<'r> {
    mapper: Mapper,
    /// The file name of the current component.
    file_name: Option<Str<'r>>,
    file_path: Option<Str<'r>>,
}

#[derive(Clone, Copy)]
enum At {
    Suites,
    Cases,
}

impl<'r> XmlWalk<'r> for Suites<'r> {
    type At = At;

    /// The elements of a failed test case.
    const ENTRIES: &'static [&'static str] = &["failure", "error"];

    fn document(
        &mut self,
        root: &'r str,
        _: &mut Reader<'r>,
        _: &mut Record<'r>,
    ) -> FlowResult<At> {
        Ok(match root {
            "testsuites" => Flow::Enter(At::Suites),
            _ => Flow::Unusable("expected the root element `testsuites`"),
        })
    }

    fn child(
        &mut self,
        at: At,
        name: &'r str,
        xml: &mut Reader<'r>,
        _: &mut Record<'r>,
    ) -> FlowResult<At> {
        match (at, name) {
            (At::Suites, "testsuite") => {
                self.file_path = xml.attribute("name")?.and_then(clean);
                self.file_name = xml.attribute("package")?.and_then(clean);
                Ok(Flow::Enter(At::Cases))
            }
            (At::Cases, "testcase") => Ok(Flow::Entry(At::Cases)),
            _ => Ok(Flow::Skip),
        }
    }

    /// Reads a `testcase`. A component without vulnerabilities has one, too.
    fn entry(
        &mut self,
        _: At,
        xml: &mut Reader<'r>,
        _: &mut Record<'r>,
    ) -> Result<Outcome<'r>, ReportError> {
        let class = xml.attribute("classname")?.and_then(clean);
        if class.as_deref() == Some("dependency-check") {
            return Ok(Outcome::Nothing);
        }
        let identifier = xml.attribute("name")?.and_then(clean);
        let mut component = Component {
            file_name: Clean(self.file_name.clone()),
            file_path: Clean(self.file_path.clone()),
            ..Component::default()
        };
        // Without packages, it identifies what the vulnerability affects, not the component.
        let identifier = identifier.filter(|name| Purl::parse(name).is_some());
        component.packages.extend(identifier.map(Identifier::new));
        let mut vulnerability = Vulnerability {
            name: Clean(class),
            ..Vulnerability::default()
        };
        let mut suppressed = false;
        xml.each_child(|xml, child| {
            match child.name() {
                "failure" => {
                    if let Some(message) = xml.attribute("message")? {
                        rate(&mut vulnerability, &message);
                    }
                }
                "skipped" => {
                    let message = xml.attribute("message")?.and_then(clean);
                    // The threshold of the build (`junitFailOnCVSS`) is not a property of the vulnerability.
                    let below = message
                        .as_deref()
                        .is_some_and(|m| m.starts_with("score below"));
                    if !below {
                        suppressed = true;
                        vulnerability.notes = Clean(message);
                    }
                }
                "system-out" => {
                    let text = clean(xml.text()?);
                    match text.as_deref().and_then(references) {
                        Some(references) => vulnerability.references = references,
                        None => vulnerability.description = Clean(text),
                    }
                }
                "system-err" => {
                    let text = xml.text()?;
                    component.project_references = project_references(&text);
                }
                _ => {}
            }
            Ok(())
        })?;
        let identified = self.mapper.identify(component, [None, None]);
        let finding = identified.finding(vulnerability, Vec::new(), suppressed);
        Ok(finding.ok_or("attribute `classname` is missing").into())
    }
}

/// Reads `cvssV3: HIGH, score: 7.5 (CVSS:3.1/AV:N/…)` or `unscored severity: moderate`.
fn rate(vulnerability: &mut Vulnerability<'_>, message: &str) {
    if let Some(word) = message.strip_prefix("unscored severity: ") {
        vulnerability.severity = text(word);
        return;
    }
    let parts = message.split_once(": ");
    let parts = parts.and_then(|(version, rest)| Some((version, rest.split_once(", score: ")?)));
    let Some((version, (word, rest))) = parts else {
        return;
    };
    let (score, vector) = rest.split_once(" (").unwrap_or((rest, ""));
    let (score, vector) = (text(score), vector.strip_suffix(')').unwrap_or(vector));
    match version {
        "cvssV2" => {
            let rating = vulnerability.v2.insert(CvssV2::default());
            rating.score = score;
            set_metrics(rating, Some(vector));
            // A rating without metrics may be derived from a word of bundler-audit; the source is not stated.
            if rating.metrics().iter().all(Option::is_none) {
                vulnerability.v2 = None;
            }
        }
        "cvssV3" => {
            let rating = vulnerability.v3.insert(CvssV3::default());
            rating.score = score;
            set_metrics(rating, Some(vector));
        }
        "cvssV4" => {
            let rating = vulnerability.v4.insert(CvssV4::default());
            (rating.score, rating.vector) = (score, text(vector));
        }
        _ => return,
    }
    vulnerability.severity = text(word);
}

/// Returns the references in place of a missing description: `NAME: URL` or `uri: URL`, one per line.
fn references<'r>(lines: &str) -> Option<Vec<Reference<'r>>> {
    let lines = lines.lines().map(str::trim).filter(|line| !line.is_empty());
    let references = lines.map(|line| {
        let (name, url) = line.rsplit_once(": ")?;
        let is_url = url.starts_with("http") && !url.contains(char::is_whitespace);
        is_url.then(|| Reference {
            name: text(if name == "uri" { "" } else { name }),
            url: text(url),
            ..Reference::default()
        })
    });
    references.collect()
}

/// Reads `location: PATH, project-references: [ a, b ]`.
fn project_references<'r>(whole: &str) -> Vec<Clean<'r>> {
    let list = whole.rsplit_once("project-references: [");
    let list = list.and_then(|(_, rest)| rest.split_once(']'));
    list.map_or_else(Vec::new, |(list, _)| list.split(", ").map(text).collect())
}

fn text<'r>(part: &str) -> Clean<'r> {
    Clean(clean(part.to_owned()))
}

//! The JUnit report: `junitReport.vsl` of Dependency-Check 5.0.0 to 12.1.0.
//!
//! Its purpose is to fail a build. Of a vulnerability it contains the name, one rating, and the first identifier of its
//! component.

use finding_source::engine::{self, Flow, FlowResult, Opened, Outcome, XmlWalk};
use finding_source::xml::Reader;
use finding_source::{
    Confidence, Descriptor, FindingSource, Input, Purl, Record, ReportError, Shape, Str,
};

use crate::map::{self, Identified, Mapper, Nameless};
use crate::raw::{Component, CvssV2, CvssV3, CvssV4, Identifier, Vulnerability, clean};
use crate::{TOOL, TOOL_NAME, detect};

/// The source for the JUnit report, `dependency-check-junit.xml`.
#[derive(Clone, Copy, Debug, Default)]
pub struct JUnit;

static DESCRIPTOR: Descriptor =
    Descriptor::new("dependency-check-junit", TOOL, TOOL_NAME, "JUnit XML")
        .with_file_names(&["dependency-check-junit.xml"])
        .with_versions("5.0 to 12.1")
        .with_url(crate::DOCUMENTATION);

impl FindingSource for JUnit {
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }

    fn detect(&self, shape: &Shape<'_>) -> Confidence {
        detect::junit(shape)
    }

    fn open<'r>(&self, input: Input<'r>) -> Opened<'r> {
        let suites = Suites {
            mapper: Mapper::new(input.options()),
            file_name: None,
            file_path: None,
        };
        engine::xml(input, Self, suites)
    }
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
            file_name: self.file_name.clone(),
            file_path: self.file_path.clone(),
            ..Component::default()
        };
        // Without packages, it identifies what the vulnerability affects, not the component.
        let identifier = identifier.filter(|name| Purl::parse(name).is_some());
        component
            .packages
            .extend(identifier.map(|value| Identifier {
                value,
                confidence: None,
            }));
        let mut vulnerability = Vulnerability {
            name: class,
            ..Vulnerability::default()
        };
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
                        vulnerability.suppressed = true;
                        vulnerability.notes = message;
                    }
                }
                "system-out" => {
                    let text = clean(xml.text()?);
                    match text.as_deref().and_then(references) {
                        Some(references) => vulnerability.references = references,
                        None => vulnerability.description = text,
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
        let identified: Identified<'r> = self.mapper.identify(component);
        let finding = identified.finding(vulnerability);
        Ok(finding
            .map_err(|Nameless| "attribute `classname` is missing")
            .into())
    }
}

/// Reads `cvssV3: HIGH, score: 7.5 (CVSS:3.1/AV:N/…)` or `unscored severity: moderate`.
fn rate(vulnerability: &mut Vulnerability<'_>, message: &str) {
    if let Some(word) = message.strip_prefix("unscored severity: ") {
        vulnerability.severity = clean(word.to_owned());
        return;
    }
    let Some((version, rest)) = message.split_once(": ") else {
        return;
    };
    let Some((word, rest)) = rest.split_once(", score: ") else {
        return;
    };
    let (score, vector) = rest.split_once(" (").unwrap_or((rest, ""));
    let score = clean(score.to_owned());
    let vector = vector.strip_suffix(')').unwrap_or(vector);
    match version {
        "cvssV2" => {
            let rating = CvssV2::of_vector(score, vector);
            // A rating without metrics may be derived from a word of bundler-audit; the source is not stated.
            vulnerability.v2 = Some(rating).filter(|v2| v2.metrics.iter().any(Option::is_some));
        }
        "cvssV3" => vulnerability.v3 = Some(CvssV3::of_vector(score, vector)),
        "cvssV4" => {
            vulnerability.v4 = Some(CvssV4 {
                score,
                vector: clean(vector.to_owned()),
                ..CvssV4::default()
            });
        }
        _ => return,
    }
    vulnerability.severity = clean(word.to_owned());
}

/// Returns the references in place of a missing description: `NAME: URL` or `uri: URL`, one per line.
fn references<'r>(text: &str) -> Option<Vec<finding_source::Reference<'r>>> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(|line| {
            let (name, url) = line.rsplit_once(": ")?;
            let is_url = url.starts_with("http") && !url.contains(char::is_whitespace);
            let name = Some(name).filter(|name| *name != "uri");
            is_url
                .then(|| {
                    let name = name.and_then(|name| clean(name.to_owned()));
                    map::references(None, clean(url.to_owned()), name)
                })
                .and_then(|references| references.into_iter().next())
        })
        .collect()
}

/// Reads `location: PATH, project-references: [ a, b ]`.
fn project_references<'r>(text: &str) -> Vec<Str<'r>> {
    text.rsplit_once("project-references: [")
        .and_then(|(_, rest)| rest.split_once(']'))
        .map(|(list, _)| {
            list.split(", ")
                .filter_map(|reference| clean(reference.to_owned()))
                .collect()
        })
        .unwrap_or_default()
}

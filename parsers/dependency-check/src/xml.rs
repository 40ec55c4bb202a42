//! The XML report of every schema: `core/src/main/resources/templates/xmlReport.vsl` of Dependency-Check 1.3 to 12.1.
//!
//! Elements are recognized by their local names: the namespace contains the version of the schema, which does not
//! matter, because unknown elements are skipped.

use std::collections::VecDeque;

use finding_source::engine::{self, Flow, FlowResult, Opened, Outcome, XmlWalk};
use finding_source::xml::{Element, Mark, Reader};
use finding_source::{
    Confidence, Descriptor, Finding, FindingSource, Input, Limits, Record, ReportError, Shape, Str,
    Timestamp,
};

use crate::map::{self, Identified, Listed, Mapper};
use crate::raw::xml::{cvss_v2, cvss_v3, cvss_v4, known_exploited, software, text};
use crate::raw::{Component, CvssV2, Identifier, Vulnerability, clean};
use crate::{TOOL, TOOL_NAME, broken, detect, notes};

/// The source for the XML report, `dependency-check-report.xml`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Xml;

static DESCRIPTOR: Descriptor = Descriptor::new("dependency-check-xml", TOOL, TOOL_NAME, "XML")
    .with_file_names(&["dependency-check-report.xml"])
    .with_versions("1.3 to 12.1")
    .with_url(crate::DOCUMENTATION)
    .with_look_alikes(detect::XML_LOOK_ALIKES);

impl FindingSource for Xml {
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }

    fn detect(&self, shape: &Shape<'_>) -> Confidence {
        detect::xml(shape)
    }

    fn open<'r>(&self, input: Input<'r>) -> Opened<'r> {
        let dependencies = Dependencies {
            mapper: Mapper::new(input.options()),
            engine_version: None,
            dependencies_seen: false,
            found_dependency: false,
            is_module: false,
            members: Vec::new(),
            component: None,
            identified: Identified::default(),
            listed: Listed::new(&input),
            text: input.text(),
            limits: input.limits().clone(),
            errors: VecDeque::new(),
        };
        engine::xml(input, Self, dependencies)
    }
}

/// The dependencies of a report. Nothing of one is read before its vulnerabilities, which come last: most have none.
struct Dependencies<'r> {
    mapper: Mapper,
    engine_version: Option<Str<'r>>,
    dependencies_seen: bool,
    found_dependency: bool,
    /// True for a module of Maven or Gradle, which may have no dependency: the parent of others has none.
    is_module: bool,
    /// Children of the current dependency that are still to be read.
    members: Vec<(Element<'r>, Mark<'r>)>,
    /// Its members, until it has been identified.
    component: Option<Component<'r>>,
    identified: Identified<'r>,
    listed: Listed<'r>,
    text: &'r str,
    limits: Limits,
    /// The errors of its children.
    errors: VecDeque<ReportError>,
}

#[derive(Clone, Copy)]
enum At {
    Top,
    Dependencies,
    Dependency,
    Vulnerabilities { suppressed: bool },
}

impl<'r> XmlWalk<'r> for Dependencies<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["vulnerability", "suppressedVulnerability"];

    fn document(
        &mut self,
        root: &'r str,
        _: &mut Reader<'r>,
        _: &mut Record<'r>,
    ) -> FlowResult<At> {
        self.dependencies_seen = false;
        self.found_dependency = false;
        self.is_module = false;
        Ok(match root {
            "analysis" => Flow::Enter(At::Top),
            _ => Flow::Unusable("expected the root element `analysis`"),
        })
    }

    fn child(
        &mut self,
        at: At,
        name: &'r str,
        xml: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<At> {
        match (at, name) {
            (At::Top, _) => self.top(name, xml, record),
            (At::Dependencies, "dependency") => {
                self.found_dependency = true;
                self.members.clear();
                self.component = Some(Component::default());
                Ok(Flow::Enter(At::Dependency))
            }
            (At::Dependency, "vulnerabilities") => {
                let list = xml.mark();
                self.identify(xml)?;
                xml.go_to(&list);
                Ok(Flow::Enter(At::Vulnerabilities { suppressed: false }))
            }
            (At::Dependency, _) => Ok(self.pass(xml)),
            (At::Vulnerabilities { .. }, "vulnerability") => {
                Ok(Flow::Entry(At::Vulnerabilities { suppressed: false }))
            }
            // Nothing else marks a suppression.
            (At::Vulnerabilities { .. }, "suppressedVulnerability") => {
                Ok(Flow::Entry(At::Vulnerabilities { suppressed: true }))
            }
            _ => Ok(Flow::Skip),
        }
    }

    fn entry(
        &mut self,
        at: At,
        xml: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Outcome<'r>, ReportError> {
        let suppressed = matches!(at, At::Vulnerabilities { suppressed: true });
        let byte = xml.current().map_or(0, |element| element.byte());
        let identified = &self.identified;
        let raw = vulnerability(xml, suppressed, identified.product())?;
        let Ok(finding) = identified.finding(raw) else {
            return Ok(Outcome::Unusable("element `name` is missing"));
        };
        let (text, limits) = (self.text, &self.limits);
        let read = |(byte, suppressed)| {
            let mut xml = Reader::new(text, byte, limits);
            xml.root().ok()?;
            let raw = vulnerability(&mut xml, suppressed, identified.product()).ok()?;
            Some((identified.finding(raw).ok()?, xml.byte() - byte))
        };
        let finding = self.listed.check((byte, suppressed), finding, record, read);
        Ok(Ok(finding).into())
    }

    fn next_finding(
        &mut self,
        _: &mut Reader<'r>,
        _: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, ReportError> {
        self.errors.pop_front().map_or(Ok(None), Err)
    }

    fn end(&mut self, at: At, _: &mut Reader<'r>, record: &mut Record<'r>) -> FlowResult<At> {
        Ok(match at {
            At::Top if !self.dependencies_seen => {
                Flow::Unusable("element `dependencies` is missing")
            }
            At::Top if !self.found_dependency && !self.is_module => {
                notes::nothing_scanned(record);
                Flow::Read
            }
            _ => Flow::Read,
        })
    }

    fn explain(&mut self, error: ReportError, _: &mut Reader<'r>) -> ReportError {
        broken::explain(error, self.engine_version.as_deref())
    }
}

impl<'r> Dependencies<'r> {
    fn top(&mut self, name: &str, xml: &mut Reader<'r>, record: &mut Record<'r>) -> FlowResult<At> {
        match name {
            "scanInfo" => {
                let version = &mut self.engine_version;
                xml.each_child(|xml, child| {
                    match child.name() {
                        "engineVersion" => {
                            *version = text(xml)?;
                            record.scan.tool_version.clone_from(version);
                        }
                        "analysisExceptions" => xml.each_child(|xml, _| {
                            let mut message = None;
                            xml.each_child(|xml, child| {
                                if child.name() == "message" {
                                    message = text(xml)?;
                                }
                                Ok(())
                            })?;
                            notes::analysis_failed(message.as_deref(), record);
                            Ok(())
                        })?,
                        _ => {}
                    }
                    Ok(())
                })?;
            }
            "projectInfo" => xml.each_child(|xml, child| {
                match child.name() {
                    "name" => record.scan.target = text(xml)?,
                    "artifactID" => self.is_module = text(xml)?.is_some(),
                    "reportDate" => {
                        record.scan.time = text(xml)?.and_then(|date| Timestamp::parse(&date));
                    }
                    _ => {}
                }
                Ok(())
            })?,
            "dependencies" => {
                self.dependencies_seen = true;
                return Ok(Flow::Enter(At::Dependencies));
            }
            _ => return Ok(Flow::Skip),
        }
        Ok(Flow::Read)
    }

    /// Records a child of a dependency that is to be read. The last of several equal ones counts.
    fn pass(&mut self, xml: &Reader<'r>) -> Flow<At> {
        let Some(child) = xml.current() else {
            return Flow::Read;
        };
        if child.name() == "evidenceCollected" {
            return Flow::Read;
        }
        if !MEMBERS.contains(&child.name()) {
            return Flow::Skip;
        }
        let mark = xml.mark();
        let mut members = self.members.iter_mut();
        match members.find(|(seen, _)| seen.name() == child.name()) {
            Some((_, seen)) => *seen = mark,
            None => self.members.push((child, mark)),
        }
        Flow::Read
    }

    /// Reads the members of a dependency that has vulnerabilities, once.
    fn identify(&mut self, xml: &mut Reader<'r>) -> Result<(), ReportError> {
        let Some(mut component) = self.component.take() else {
            return Ok(());
        };
        for (child, mark) in std::mem::take(&mut self.members) {
            xml.go_to(&mark);
            if let Err(error) = member(xml, child, &mut component) {
                if error.ends_report() {
                    return Err(error);
                }
                self.errors.push_back(error);
            }
        }
        self.identified = self.mapper.identify(component);
        self.listed.clear();
        Ok(())
    }
}

/// Children of a `dependency` that [`member`] reads. Evidence, the bulk of a report, is not among them.
const MEMBERS: [&str; 8] = [
    "fileName",
    "filePath",
    "sha1",
    "sha256",
    "projectReferences",
    "includedBy",
    "relatedDependencies",
    "identifiers",
];

/// Reads a child of a `dependency`.
fn member<'r>(
    xml: &mut Reader<'r>,
    child: Element<'r>,
    component: &mut Component<'r>,
) -> Result<(), ReportError> {
    match child.name() {
        "fileName" => component.file_name = text(xml)?,
        "filePath" => component.file_path = text(xml)?,
        "sha1" => component.sha1 = text(xml)?,
        "sha256" => component.sha256 = text(xml)?,
        "projectReferences" => xml.each_child(|xml, _| {
            component.project_references.extend(text(xml)?);
            Ok(())
        })?,
        "includedBy" => xml.each_child(|xml, _| {
            component.included_by.extend(text(xml)?);
            Ok(())
        })?,
        "relatedDependencies" => xml.each_child(|xml, _| {
            let (mut name, mut path) = (None, None);
            xml.each_child(|xml, child| {
                match child.name() {
                    "fileName" => name = text(xml)?,
                    "filePath" => path = text(xml)?,
                    _ => {}
                }
                Ok(())
            })?;
            component.related.extend(path.or(name));
            Ok(())
        })?,
        "identifiers" => xml.each_child(|xml, child| {
            let list = child.name();
            if !matches!(list, "package" | "vulnerabilityIds" | "identifier") {
                return Ok(());
            }
            let confidence = xml.attribute("confidence")?.and_then(clean);
            let kind = xml.attribute("type")?;
            let mut value = None;
            xml.each_child(|xml, child| {
                // `name` before 5.0.
                if matches!(child.name(), "id" | "name") {
                    value = text(xml)?;
                }
                Ok(())
            })?;
            let Some(value) = value else {
                return Ok(());
            };
            let identifier = Identifier { value, confidence };
            match list {
                "package" => component.packages.push(identifier),
                "vulnerabilityIds" => component.vulnerability_ids.push(identifier),
                _ => component.push_old_identifier(kind.as_deref(), identifier),
            }
            Ok(())
        })?,
        _ => {}
    }
    Ok(())
}

/// Reads a `vulnerability` or a `suppressedVulnerability` of a component whose product has this name.
fn vulnerability<'r>(
    xml: &mut Reader<'r>,
    suppressed: bool,
    product: Option<&str>,
) -> Result<Vulnerability<'r>, ReportError> {
    let mut raw = Vulnerability {
        suppressed,
        source: xml.attribute("source")?.and_then(clean),
        ..Vulnerability::default()
    };
    let mut flat = CvssV2::default();
    xml.each_child(|xml, child| {
        match child.name() {
            "name" => raw.name = text(xml)?,
            "severity" => raw.severity = text(xml)?,
            "description" => raw.description = text(xml)?,
            "notes" => raw.notes = text(xml)?,
            "cvssV2" => raw.v2 = Some(cvss_v2(xml)?),
            "cvssV3" => raw.v3 = Some(cvss_v3(xml)?),
            "cvssV4" => raw.v4 = Some(cvss_v4(xml)?),
            "cwes" => xml.each_child(|xml, _| {
                raw.cwes.extend(text(xml)?);
                Ok(())
            })?,
            "references" => xml.each_child(|xml, _| {
                let (mut source, mut url, mut name) = (None, None, None);
                xml.each_child(|xml, child| {
                    match child.name() {
                        "source" => source = text(xml)?,
                        "url" => url = text(xml)?,
                        "name" => name = text(xml)?,
                        _ => {}
                    }
                    Ok(())
                })?;
                raw.references.extend(map::references(source, url, name));
                Ok(())
            })?,
            "vulnerableSoftware" => raw.software = software(xml, product)?,
            "knownExploitedVulnerability" => raw.known_exploited = Some(known_exploited(xml)?),
            // Before 5.0.
            "cwe" => raw.cwes.extend(text(xml)?),
            "cvssScore" => flat.score = text(xml)?,
            "cvssAccessVector" => flat.metrics[0] = text(xml)?,
            "cvssAccessComplexity" => flat.metrics[1] = text(xml)?,
            "cvssAuthenticationr" => flat.metrics[2] = text(xml)?,
            "cvssConfidentialImpact" => flat.metrics[3] = text(xml)?,
            "cvssIntegrityImpact" => flat.metrics[4] = text(xml)?,
            "cvssAvailabilityImpact" => flat.metrics[5] = text(xml)?,
            _ => {}
        }
        Ok(())
    })?;
    raw.v2 = raw
        .v2
        .or_else(|| map::flat_rating(flat, raw.source.as_deref()));
    Ok(raw)
}

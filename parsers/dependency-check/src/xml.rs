//! The XML report of every schema: `core/src/main/resources/templates/xmlReport.vsl` of Dependency-Check 1.3 to 12.1.
//!
//! Elements are recognized by their local names: the namespace contains the version of the schema, which does not
//! matter, because unknown elements are skipped.

use finding_source::engine::{Flow, FlowResult, Outcome, XmlWalk};
use finding_source::schema::{Content, ElementSchema, Schema};
use finding_source::xml::{Mark, Reader};
use finding_source::{Descriptor, Finding, Limits, Record, ReportError, Str, source};

use crate::dependencies::{At, Dependencies, Document};
use crate::raw::{Clean, Component, ProjectInfo, clean, xml as raw};
use crate::{TOOL, TOOL_NAME, broken, detect, notes};

source! {
    /// The source for the XML report, `dependency-check-report.xml`.
    pub struct Xml: Descriptor::new("dependency-check-xml", TOOL, TOOL_NAME, "XML")
        .with_file_names(&["dependency-check-report.xml"])
        .with_versions("1.3 to 12.1")
        .with_url(crate::DOCUMENTATION)
        .with_look_alikes(detect::XML_LOOK_ALIKES);
    detect: detect::xml,
    xml: |input| Walk {
        dependencies: Dependencies::new(input),
        text: input.text(),
        limits: input.limits().clone(),
    },
}

/// The dependencies of a report. The vulnerabilities of one come last.
struct Walk<'r> {
    dependencies: Dependencies<'r, Mark<'r>>,
    text: &'r str,
    limits: Limits,
}

impl<'r> XmlWalk<'r> for Walk<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["vulnerability", "suppressedVulnerability"];

    fn document(
        &mut self,
        root: &'r str,
        _: &mut Reader<'r>,
        _: &mut Record<'r>,
    ) -> FlowResult<At> {
        self.dependencies.document = Document::default();
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
                self.dependencies.begin();
                Ok(Flow::Enter(At::Dependency))
            }
            (At::Dependency, "vulnerabilities") => {
                let list = xml.mark();
                self.identify(xml, record)?;
                xml.go_to(&list);
                Ok(Flow::Enter(At::Vulnerabilities { suppressed: false }))
            }
            (At::Dependency, "evidenceCollected") => Ok(Flow::Read),
            // All others are read if there are vulnerabilities.
            (At::Dependency, _) if Component::find(name).is_some() => {
                self.dependencies.push(name, xml.mark());
                Ok(Flow::Read)
            }
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
        let Dependencies {
            identified, listed, ..
        } = &mut self.dependencies;
        let finding = |xml: &mut Reader<'r>, suppressed, record: &mut Record<'r>| {
            let (raw, software) = raw::vulnerability(xml, identified.product(), record)?;
            Ok::<_, ReportError>(identified.finding(raw, software, suppressed))
        };
        let Ok(found) = finding(xml, suppressed, record)? else {
            return Ok(Outcome::Unusable("element `name` is missing"));
        };
        let (text, limits) = (self.text, &self.limits);
        let read = |(byte, suppressed)| {
            let mut xml = Reader::new(text, byte, limits);
            xml.root().ok()?;
            let found = finding(&mut xml, suppressed, &mut Record::scratch()).ok()?;
            Some((found.ok()?, xml.byte() - byte))
        };
        let found = listed.check((byte, suppressed), found, record, read);
        Ok(Ok(found).into())
    }

    fn next_finding(
        &mut self,
        _: &mut Reader<'r>,
        _: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, ReportError> {
        self.dependencies.next_error()
    }

    fn end(&mut self, at: At, _: &mut Reader<'r>, record: &mut Record<'r>) -> FlowResult<At> {
        match at {
            At::Top if !self.dependencies.document.has_list => {
                return Ok(Flow::Unusable("element `dependencies` is missing"));
            }
            At::Top => self.dependencies.end(record),
            _ => {}
        }
        Ok(Flow::Read)
    }

    fn explain(&mut self, error: ReportError, _: &mut Reader<'r>) -> ReportError {
        broken::explain(error, self.dependencies.engine_version.as_deref())
    }
}

impl<'r> Walk<'r> {
    fn top(&mut self, name: &str, xml: &mut Reader<'r>, record: &mut Record<'r>) -> FlowResult<At> {
        match name {
            "scanInfo" => {
                xml.each_child(|xml, child| {
                    match child.name() {
                        "engineVersion" => {
                            self.dependencies.scanned_by(Clean(text(xml)?), record);
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
            "projectInfo" => {
                let mut info = ProjectInfo::default();
                let read = xml.each_child(|xml, child| {
                    let content = Content::Element(xml, record);
                    info.set(child.name(), content).unwrap_or(Ok(()))
                });
                self.dependencies.of_project(Some(info), record);
                read?;
            }
            "dependencies" => {
                self.dependencies.document.has_list = true;
                return Ok(Flow::Enter(At::Dependencies));
            }
            _ => return Ok(Flow::Skip),
        }
        Ok(Flow::Read)
    }

    fn identify(
        &mut self,
        xml: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<(), ReportError> {
        self.dependencies.identify(|component, name, mark| {
            xml.go_to(&mark);
            let content = Content::Element(xml, record);
            component.value.set(name, content).unwrap_or(Ok(()))
        })
    }
}

fn text<'r>(xml: &mut Reader<'r>) -> Result<Option<Str<'r>>, ReportError> {
    Ok(clean(xml.text()?))
}

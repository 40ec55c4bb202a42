//! The XML report of every schema: `core/src/main/resources/templates/xmlReport.vsl` of Dependency-Check 1.3 to 12.1.
//!
//! Elements are recognized by their local names: the namespace contains the version of the schema, which does not
//! matter, because unknown elements are skipped.

use finding_source::engine::{Entry, Flow, FlowResult, XmlWalk};
use finding_source::schema::{Content, ElementSchema as _, Schema as _};
use finding_source::xml::{Mark, Reader};
use finding_source::{Descriptor, Finding, KeyHash, Record, Repeat, ReportError, source};

use crate::dependencies::{At, Dependencies, Document};
use crate::raw::{Component, ProjectInfo, ScanInfo, xml as raw};
use crate::{TOOL, TOOL_NAME, broken, detect};

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
    },
}

/// The dependencies of a report. The vulnerabilities of one come last.
struct Walk<'r> {
    dependencies: Dependencies<'r, Mark<'r>>,
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
            (At::Top, "scanInfo") => {
                let mut scan = ScanInfo::default();
                let read = raw::children(&mut scan, xml, record);
                self.dependencies.scanned_by(scan, record);
                read?;
            }
            (At::Top, "projectInfo") => {
                let mut info = ProjectInfo::default();
                let read = raw::children(&mut info, xml, record);
                self.dependencies.of_project(info, record);
                read?;
            }
            (At::Top, "dependencies") => {
                self.dependencies.document.has_list = true;
                return Ok(Flow::Enter(At::Dependencies));
            }
            (At::Dependencies, "dependency") => {
                self.dependencies.begin();
                return Ok(Flow::Enter(At::Dependency));
            }
            (At::Dependency, "vulnerabilities") => {
                let list = xml.mark();
                self.dependencies.identify(|component, name, mark| {
                    xml.go_to(&mark);
                    let content = Content::Element(xml, record);
                    component.value.set(name, content).unwrap_or(Ok(()))
                })?;
                xml.go_to(&list);
                return Ok(Flow::Enter(At::Vulnerabilities { suppressed: false }));
            }
            (At::Dependency, "evidenceCollected") => {}
            // All others are read if there are vulnerabilities.
            (At::Dependency, _) if Component::find(name).is_some() => {
                self.dependencies.push(name, xml.mark());
            }
            (At::Vulnerabilities { .. }, "vulnerability" | "suppressedVulnerability") => {
                // Nothing else marks a suppression.
                let suppressed = name == "suppressedVulnerability";
                return Ok(Flow::Entry(At::Vulnerabilities { suppressed }));
            }
            _ => return Ok(Flow::Skip),
        }
        Ok(Flow::Read)
    }

    fn entry(&mut self, at: At, xml: &mut Reader<'r>, record: &mut Record<'r>) -> Entry<'r> {
        let identified = &self.dependencies.identified;
        let (raw, software) = raw::vulnerability(xml, identified.product(), record)?;
        let finding = identified.finding(raw, software, at.is_suppressed());
        Ok(finding.ok_or("element `name` is missing").into())
    }

    fn next_finding(
        &mut self,
        _: &mut Reader<'r>,
        _: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, ReportError> {
        self.dependencies.next_error()
    }

    fn key(&self, at: At, finding: &Finding<'r>) -> Option<KeyHash> {
        self.dependencies.key(at, finding)
    }

    fn compared(&mut self, repeat: Repeat, finding: &Finding<'r>, record: &mut Record<'r>) {
        self.dependencies.compared(repeat, finding, record);
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

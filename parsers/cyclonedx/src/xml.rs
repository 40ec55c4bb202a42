//! Reads documents in XML, with the vulnerabilities of 1.4 and later or of the extension before.

use finding_source::cyclone_dx::{read_component_elements, read_metadata_element};
use finding_source::engine::{Entry, Flow, FlowResult, Outcome, XmlWalk};
use finding_source::schema::read_element;
use finding_source::xml::Reader;
use finding_source::{Descriptor, Finding, Record, ReportError, source};

use crate::TOOL;
use crate::bom::Bom;
use crate::detect;
use crate::map::{NO_COMPONENT, Vulnerabilities};

source! {
    /// The source for CycloneDX documents in XML, 1.0 to 1.7.
    pub struct Xml: Descriptor::new("cyclonedx-xml", TOOL, "CycloneDX", "XML")
        .with_file_names(&["bom.xml", "vex.xml", "*.cdx.xml"])
        .with_versions("CycloneDX 1.0 to 1.7")
        .with_url("https://cyclonedx.org/specification/overview/");
    detect: detect::xml,
    xml: |input| Vulnerabilities::new(input),
}

/// The position of the reader.
#[derive(Clone, Copy, Debug)]
pub(crate) enum At {
    Bom,
    Components,
    /// In a list of the document, not of its product.
    Listed,
    Component,
    /// In a list of vulnerabilities, of a component or of the document.
    Vulnerabilities {
        owner: Option<usize>,
    },
}

/// Reads the references of the vulnerabilities, and then the components that they refer to.
///
/// An error of these readers is not reported: the walk comes to the same place.
fn read_bom<'r>(reader: &Reader<'r>, all: &mut Vulnerabilities<'r>, record: &mut Record<'r>) {
    let (bom, most) = (&mut all.bom, all.most);
    let mut ahead = reader.clone();
    bom.set_serial(ahead.attribute("serialNumber").ok().flatten());
    let mut unnoted = Record::scratch();
    let _ = ahead.each_child(|reader, child| match child.name() {
        "vulnerabilities" => reader.each_child(|reader, _| {
            bom.need_all(&read_element(reader, &mut unnoted)?, most);
            Ok(())
        }),
        _ => Ok(()),
    });
    let mut ahead = reader.clone();
    let _ = ahead.each_child(|reader, child| match child.name() {
        "metadata" => {
            let mut add = |component: &_| bom.add(component);
            let (metadata, product) = read_metadata_element(reader, record, &mut add)?;
            bom.set_metadata(&metadata, product.as_ref(), record);
            Ok(())
        }
        "components" | "services" => {
            read_component_elements(reader, record, &mut |component| bom.add(component))
        }
        _ => Ok(()),
    });
    bom.note_limit(record);
}

impl<'r> XmlWalk<'r> for Vulnerabilities<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["vulnerability"];

    fn document(
        &mut self,
        _: &'r str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<At> {
        self.bom = Bom::default();
        read_bom(reader, self, record);
        Ok(Flow::Enter(At::Bom))
    }

    fn child(
        &mut self,
        at: At,
        name: &'r str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<At> {
        Ok(match (at, name) {
            (At::Bom | At::Component, "vulnerabilities") => {
                self.bom.has_list = true;
                let list = reader.current().map(|list| list.byte());
                let owner = list.and_then(|byte| self.bom.owner(byte));
                Flow::List(At::Vulnerabilities { owner })
            }
            (At::Vulnerabilities { .. }, "vulnerability") => Flow::Entry(at),
            (At::Bom, "components" | "services") => {
                record.looked_at(false, NO_COMPONENT);
                Flow::List(At::Listed)
            }
            // The product may contain components.
            (At::Bom, "metadata") | (At::Component, "components") => Flow::List(At::Components),
            (At::Listed, "component" | "service") => {
                record.looked_at(true, NO_COMPONENT);
                Flow::Enter(At::Component)
            }
            (At::Components, "component" | "service") => Flow::Enter(At::Component),
            _ => Flow::Skip,
        })
    }

    fn entry(&mut self, at: At, reader: &mut Reader<'r>, record: &mut Record<'r>) -> Entry<'r> {
        let At::Vulnerabilities { owner } = at else {
            return Ok(Outcome::Nothing);
        };
        let mark = reader.mark();
        let vulnerability = read_element(reader, record)?;
        let outcome = self.start(vulnerability, owner, record);
        if let Outcome::Unusable(_) = outcome {
            reader.go_to(&mark);
        }
        Ok(outcome)
    }

    fn next_finding(
        &mut self,
        _: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, ReportError> {
        Ok(self.next(record))
    }

    fn end_document(&mut self, record: &mut Record<'r>) {
        self.tell(record);
    }
}

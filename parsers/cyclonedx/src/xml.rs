//! Reads documents in XML, with the vulnerabilities of 1.4 and later or of the extension before.

use finding_source::engine::{self, Flow, Opened, Outcome, Step, XmlWalk};
use finding_source::xml::Reader;
use finding_source::{
    Confidence, Descriptor, Finding, FindingSource, Input, Limits, Record, ReportError, Shape,
    Timestamp,
};

use crate::bom::Bom;
use crate::detect;
use crate::elements::{self, Owned, is_vulnerabilities, text};
use crate::map::Pending;
use crate::raw::line;
use crate::{TOOL, tell_inventory};

/// The source for CycloneDX documents in XML, 1.0 to 1.7.
#[derive(Clone, Copy, Debug, Default)]
pub struct Xml;

static XML: Descriptor = Descriptor::new("cyclonedx-xml", TOOL, "CycloneDX", "XML")
    .with_file_names(&["bom.xml", "vex.xml", "*.cdx.xml"])
    .with_versions("CycloneDX 1.0 to 1.7")
    .with_url("https://cyclonedx.org/specification/overview/");

impl FindingSource for Xml {
    fn descriptor(&self) -> &'static Descriptor {
        &XML
    }

    fn detect(&self, shape: &Shape<'_>) -> Confidence {
        detect::xml(shape)
    }

    fn open<'r>(&self, input: Input<'r, '_>) -> Opened<'r> {
        let walk = Walk {
            bom: Bom::new(&input),
            owners: Vec::new(),
            pending: None,
            listed: false,
            text: input.text(),
            limits: input.limits().clone(),
        };
        engine::xml(input, Self, walk)
    }
}

/// The position of the reader.
#[derive(Clone, Copy)]
enum At {
    Bom,
    Components,
    Component {
        byte: usize,
    },
    /// In a list of vulnerabilities, of a component or of the document.
    Vulnerabilities {
        owner: Option<usize>,
    },
}

struct Walk<'r> {
    bom: Bom<'r>,
    /// The components that contain vulnerabilities, by the byte of their elements.
    owners: Vec<Owned>,
    pending: Option<Pending<'r>>,
    /// True if the document has a list of vulnerabilities.
    listed: bool,
    text: &'r str,
    limits: Limits,
}

impl<'r> Walk<'r> {
    /// Reads the references of the vulnerabilities, and then the components that they refer to.
    ///
    /// An error of these readers is not reported: the walk comes to the same place.
    fn read_components(&mut self, byte: usize, record: &mut Record<'r>) {
        let Self {
            bom,
            owners,
            text,
            limits,
            ..
        } = self;
        bom.clear();
        owners.clear();
        let mut ahead = Reader::new(text, byte, limits);
        if ahead.root().is_err() {
            return;
        }
        let serial = ahead.attribute("serialNumber").ok().flatten();
        bom.set_serial(serial);
        let _ = ahead.each_child(|reader, child| match is_vulnerabilities(child) {
            true => elements::read_references(reader, bom),
            false => Ok(()),
        });
        let mut ahead = Reader::new(text, byte, limits);
        let _ = ahead.root().and_then(|_| {
            ahead.each_child(|reader, child| match child.name() {
                "metadata" => read_metadata(reader, bom, owners, record),
                "components" | "services" => elements::read_list(reader, bom, owners, record),
                _ => Ok(()),
            })
        });
        owners.sort_unstable();
        bom.note_limit(record);
    }

    fn owner(&self, byte: usize) -> Option<usize> {
        let at = self.owners.binary_search_by_key(&byte, |owned| owned.byte);
        self.owners.get(at.ok()?).map(|owned| owned.component)
    }
}

fn read_metadata<'r>(
    reader: &mut Reader<'r>,
    bom: &mut Bom<'r>,
    owners: &mut Vec<Owned>,
    record: &mut Record<'r>,
) -> Result<(), ReportError> {
    reader.each_child(|reader, child| {
        match child.name() {
            "timestamp" => {
                let time = text(reader, record)?;
                record.scan.time = line(&time).and_then(|time| Timestamp::parse(&time));
            }
            "tools" => {
                let tool = elements::read_tool(reader, record)?.unwrap_or_default();
                record.scan.tool_name = line(&tool.name);
                record.scan.tool_version = line(&tool.version);
            }
            "component" => {
                let product = elements::read_component(reader, bom, owners, record)?;
                record.scan.target = bom.set_product(&product);
            }
            _ => {}
        }
        Ok(())
    })
}

impl<'r> XmlWalk<'r> for Walk<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["vulnerability"];

    fn document(
        &mut self,
        _: &'r str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Step<At> {
        self.listed = false;
        let byte = reader.current().map_or(0, |root| root.byte());
        self.read_components(byte, record);
        Ok(Flow::Enter(At::Bom))
    }

    fn child(
        &mut self,
        at: At,
        name: &'r str,
        reader: &mut Reader<'r>,
        _: &mut Record<'r>,
    ) -> Step<At> {
        Ok(match (at, name) {
            (At::Bom, "vulnerabilities") => {
                self.listed = true;
                Flow::List(At::Vulnerabilities { owner: None })
            }
            (At::Component { byte }, "vulnerabilities") => {
                self.listed = true;
                let owner = self.owner(byte);
                Flow::List(At::Vulnerabilities { owner })
            }
            (At::Vulnerabilities { .. }, "vulnerability") => Flow::Entry(at),
            // The product may contain components.
            (At::Bom, "components" | "services" | "metadata")
            | (At::Component { .. }, "components") => Flow::List(At::Components),
            (At::Components, "component" | "service") => {
                let byte = reader.current().map_or(0, |component| component.byte());
                Flow::Enter(At::Component { byte })
            }
            _ => Flow::Skip,
        })
    }

    fn entry(
        &mut self,
        at: At,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Outcome<'r>, ReportError> {
        let owner = match at {
            At::Vulnerabilities { owner } => owner,
            _ => None,
        };
        let mark = reader.mark();
        let vulnerability = elements::read_vulnerability(reader, record)?;
        match Pending::new(vulnerability, owner, record) {
            Ok(pending) => self.pending = Some(pending),
            Err(what) => {
                reader.go_to(&mark);
                return Ok(Outcome::Unusable(what));
            }
        }
        Ok(Outcome::Nothing)
    }

    fn next_finding(
        &mut self,
        _: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, ReportError> {
        let pending = self.pending.as_mut();
        let next = pending.and_then(|pending| pending.next(&self.bom, record));
        if next.is_none() {
            self.pending = None;
        }
        Ok(next)
    }

    fn end(&mut self, at: At, _: &mut Reader<'r>, record: &mut Record<'r>) -> Step<At> {
        if let At::Bom = at {
            tell_inventory(self.listed, record);
        }
        Ok(Flow::Read)
    }
}

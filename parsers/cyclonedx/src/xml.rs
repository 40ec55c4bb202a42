//! Reads documents in XML, with the vulnerabilities of 1.4 and later or of the extension before.

use finding_source::engine::{self, Flow, Opened, Outcome, Step, XmlWalk};
use finding_source::schema::{read_element, read_element_with};
use finding_source::xml::Reader;
use finding_source::{
    Confidence, Descriptor, Finding, FindingSource, Input, Record, ReportError, Shape,
};

use crate::TOOL;
use crate::bom::Bom;
use crate::detect;
use crate::map::Vulnerabilities;
use crate::raw::{AffectedBy, Component};

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
            all: Vulnerabilities::new(&input),
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
    all: Vulnerabilities<'r>,
}

type Read<T> = Result<T, ReportError>;

/// Reads the references of the vulnerabilities, and then the components that they refer to.
///
/// An error of these readers is not reported: the walk comes to the same place.
fn read_bom<'r>(reader: &Reader<'r>, bom: &mut Bom<'r>, record: &mut Record<'r>) {
    let mut ahead = reader.clone();
    bom.set_serial(ahead.attribute("serialNumber").ok().flatten());
    let mut unnoted = Record::scratch();
    let _ = ahead.each_child(|reader, child| match child.name() {
        "vulnerabilities" => reader.each_child(|reader, _| {
            bom.need_all(&read_element::<AffectedBy<'r>>(reader, &mut unnoted)?);
            Ok(())
        }),
        _ => Ok(()),
    });
    let mut ahead = reader.clone();
    let _ = ahead.each_child(|reader, child| match child.name() {
        "metadata" => {
            let mut product = None;
            let metadata = read_element_with(reader, record, &mut |reader, name, record| {
                if name == "component" {
                    product = Some(read_component(reader, bom, record)?);
                }
                Ok(())
            })?;
            bom.set_metadata(&metadata, product.as_ref(), record);
            Ok(())
        }
        "components" | "services" => read_list(reader, bom, record),
        _ => Ok(()),
    });
}

/// Reads a list of components.
fn read_list<'r>(reader: &mut Reader<'r>, bom: &mut Bom<'r>, record: &mut Record<'r>) -> Read<()> {
    reader.each_child(|reader, _| read_component(reader, bom, record).map(drop))
}

/// Reads a component, and the components in it. Keeps it if a vulnerability refers to it or is in it.
fn read_component<'r>(
    reader: &mut Reader<'r>,
    bom: &mut Bom<'r>,
    record: &mut Record<'r>,
) -> Read<Component<'r>> {
    let byte = byte(reader);
    let mut is_owner = false;
    let component = read_element_with(reader, record, &mut |reader, name, record| {
        is_owner |= name == "vulnerabilities";
        match name {
            "components" => read_list(reader, bom, record),
            _ => Ok(()),
        }
    })?;
    if is_owner {
        bom.add_owner(byte, &component);
    } else {
        bom.add(&component);
    }
    Ok(component)
}

/// Returns the byte of the current element.
fn byte(reader: &Reader<'_>) -> usize {
    reader.current().map_or(0, |element| element.byte())
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
        self.all.begin();
        read_bom(reader, &mut self.all.bom, record);
        self.all.bom.note_limit(record);
        Ok(Flow::Enter(At::Bom))
    }

    fn child(
        &mut self,
        at: At,
        name: &'r str,
        reader: &mut Reader<'r>,
        _: &mut Record<'r>,
    ) -> Step<At> {
        let owner = match at {
            At::Component { byte } => self.all.bom.owner(byte),
            _ => None,
        };
        Ok(match (at, name) {
            (At::Bom | At::Component { .. }, "vulnerabilities") => {
                self.all.listed = true;
                Flow::List(At::Vulnerabilities { owner })
            }
            (At::Vulnerabilities { .. }, "vulnerability") => Flow::Entry(at),
            // The product may contain components.
            (At::Bom, "components" | "services" | "metadata")
            | (At::Component { .. }, "components") => Flow::List(At::Components),
            (At::Components, "component" | "service") => {
                Flow::Enter(At::Component { byte: byte(reader) })
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
        let vulnerability = read_element(reader, record)?;
        let outcome = self.all.start(vulnerability, owner, record);
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
        Ok(self.all.next(record))
    }

    fn end(&mut self, at: At, _: &mut Reader<'r>, record: &mut Record<'r>) -> Step<At> {
        if let At::Bom = at {
            self.all.end(record);
        }
        Ok(Flow::Read)
    }
}

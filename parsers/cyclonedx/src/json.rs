//! Reads documents in JSON.

use finding_source::engine::{self, Flow, JsonWalk, Opened, Outcome, Step};
use finding_source::json::{Kind, Reader};
use finding_source::schema::{self, Objects};
use finding_source::{
    Confidence, Descriptor, Finding, FindingSource, Input, Record, ReportError, Shape, Timestamp,
};

use crate::bom::Bom;
use crate::detect;
use crate::map::Pending;
use crate::raw::{Component, Evidence, PATHS, Property, Tool, Tools, Vulnerability, Word, line};
use crate::{TOOL, tell_inventory};

/// The source for CycloneDX documents in JSON, 1.2 to 1.7.
#[derive(Clone, Copy, Debug, Default)]
pub struct Json;

static JSON: Descriptor = Descriptor::new("cyclonedx-json", TOOL, "CycloneDX", "JSON")
    .with_file_names(&["bom.json", "vex.json", "vdr.json", "*.cdx.json"])
    .with_versions("CycloneDX 1.4 to 1.7")
    .with_url("https://cyclonedx.org/specification/overview/");

impl FindingSource for Json {
    fn descriptor(&self) -> &'static Descriptor {
        &JSON
    }

    fn detect(&self, shape: &Shape<'_>) -> Confidence {
        detect::json(shape)
    }

    fn open<'r>(&self, input: Input<'r, '_>) -> Opened<'r> {
        let walk = Walk {
            vulnerability: Objects::default(),
            bom: Bom::new(&input),
            pending: None,
            listed: false,
        };
        engine::json(input, Self, walk)
    }

    fn advice(&self, shape: &Shape<'_>) -> Option<&'static str> {
        detect::advice(shape)
    }
}

/// The position of the reader.
#[derive(Clone, Copy)]
enum At {
    Top,
    Vulnerabilities,
}

struct Walk<'r> {
    vulnerability: Objects<'r, Vulnerability<'r>>,
    bom: Bom<'r>,
    pending: Option<Pending<'r>>,
    /// True if the document has a list of vulnerabilities.
    listed: bool,
}

impl<'r> Walk<'r> {
    /// Reads the references of the vulnerabilities, and then the components that they refer to. The specification
    /// defines no order of members.
    ///
    /// An error of these readers is not reported: the walk comes to the same place.
    fn read_components(&mut self, reader: &Reader<'r>, record: &mut Record<'r>) {
        self.bom.clear();
        let mut ahead = reader.clone();
        let _ = ahead.each_member(|reader, name| match name.as_raw() {
            "serialNumber" => {
                let serial = schema::member(reader, "serialNumber")?;
                self.bom.set_serial(line(&serial));
                Ok(())
            }
            "vulnerabilities" => read_references(reader, &mut self.bom),
            _ => reader.skip(),
        });
        let mut ahead = reader.clone();
        let _ = ahead.each_member(|reader, name| match name.as_raw() {
            "metadata" => self.read_metadata(reader, record),
            "components" | "services" if !self.bom.needs_nothing() => {
                read_list(reader, &mut self.bom)
            }
            _ => reader.skip(),
        });
        record.note_remarks(&mut ahead);
        self.bom.note_limit(record);
    }

    fn read_metadata(
        &mut self,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<(), ReportError> {
        if reader.peek() != Some(Kind::Object) {
            return reader.ignore("metadata", "an object");
        }
        reader.each_member(|reader, name| {
            match name.as_raw() {
                "timestamp" => {
                    let time: Option<Word<'r>> = schema::member(reader, "timestamp")?;
                    record.scan.time = line(&time).and_then(|time| Timestamp::parse(&time));
                }
                "tools" => {
                    let tools: Vec<Tool<'r>> = match reader.peek() {
                        Some(Kind::Object) => {
                            let tools: Option<Tools<'r>> = schema::member(reader, "tools")?;
                            tools.unwrap_or_default().components
                        }
                        _ => schema::member(reader, "tools")?,
                    };
                    if let Some(tool) = tools.first() {
                        record.scan.tool_name = line(&tool.name);
                        record.scan.tool_version = line(&tool.version);
                    }
                }
                "component" if reader.peek() == Some(Kind::Object) => {
                    let product = read_component(reader, &mut self.bom)?;
                    record.scan.target = self.bom.set_product(&product);
                }
                "component" => reader.ignore("component", "an object")?,
                _ => reader.skip()?,
            }
            Ok(())
        })
    }
}

/// Reads the references of all vulnerabilities.
fn read_references<'r>(reader: &mut Reader<'r>, bom: &mut Bom<'r>) -> Result<(), ReportError> {
    each_object(reader, &mut |reader| {
        reader.each_member(|reader, name| match name.as_raw() {
            "affects" => each_object(reader, &mut |reader| {
                reader.each_member(|reader, name| match (name.as_raw(), reader.peek()) {
                    ("ref", Some(Kind::Text)) => {
                        let reference = reader.text_value()?.and_then(|text| text.line());
                        reference.into_iter().for_each(|it| bom.need(it));
                        Ok(())
                    }
                    _ => reader.skip(),
                })
            }),
            _ => reader.skip(),
        })
    })
}

/// Passes each object of a list to `visit`, or the object that is in place of a list.
fn each_object<'r>(
    reader: &mut Reader<'r>,
    visit: &mut dyn FnMut(&mut Reader<'r>) -> Result<(), ReportError>,
) -> Result<(), ReportError> {
    match reader.peek() {
        Some(Kind::Object) => visit(reader),
        Some(Kind::Array) => reader.each_item(|reader| match reader.peek() {
            Some(Kind::Object) => visit(reader),
            _ => reader.skip(),
        }),
        _ => reader.skip(),
    }
}

/// Reads a list of components.
fn read_list<'r>(reader: &mut Reader<'r>, bom: &mut Bom<'r>) -> Result<(), ReportError> {
    if reader.peek() != Some(Kind::Array) {
        return reader.ignore("components", "an array");
    }
    reader.each_item(|reader| {
        if reader.peek() != Some(Kind::Object) {
            return reader.ignore_element("components", "an object");
        }
        read_component(reader, bom).map(drop)
    })
}

/// Reads a component, and the components in it. Keeps it if a vulnerability refers to it.
fn read_component<'r>(
    reader: &mut Reader<'r>,
    bom: &mut Bom<'r>,
) -> Result<Component<'r>, ReportError> {
    let mut component = Component::default();
    reader.each_member(|reader, name| {
        match name.as_raw() {
            "bom-ref" => component.reference = schema::member(reader, "bom-ref")?,
            "type" => component.kind = schema::member(reader, "type")?,
            "group" => component.group = schema::member(reader, "group")?,
            "name" => component.name = schema::member(reader, "name")?,
            "version" => component.version = schema::member(reader, "version")?,
            "purl" => component.purl = schema::member(reader, "purl")?,
            "cpe" => component.cpe = schema::member(reader, "cpe")?,
            "components" => read_list(reader, bom)?,
            "evidence" => {
                let evidence: Option<Evidence<'r>> = schema::member(reader, "evidence")?;
                let places = evidence.unwrap_or_default().occurrences;
                let place = places.into_iter().find_map(|place| place.location);
                component.path = place.or(component.path.take());
            }
            "properties" if component.path.is_none() => {
                component.path = read_path(reader)?;
            }
            _ => reader.skip()?,
        }
        Ok(())
    })?;
    bom.add(component.clone());
    Ok(component)
}

/// Returns the path in the properties of a component.
fn read_path<'r>(reader: &mut Reader<'r>) -> Result<Option<Word<'r>>, ReportError> {
    let properties: Vec<Property<'r>> = schema::member(reader, "properties")?;
    let is_path =
        |property: &Property<'r>| line(&property.name).is_some_and(|name| PATHS.contains(&&*name));
    Ok(properties
        .into_iter()
        .find(is_path)
        .and_then(|property| property.value))
}

impl<'r> JsonWalk<'r> for Walk<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["vulnerabilities"];
    const ENTRY: &'static str = "vulnerability";

    fn document(&mut self, reader: &mut Reader<'r>, record: &mut Record<'r>) -> Step<At> {
        self.listed = false;
        if reader.peek() == Some(Kind::Object) {
            self.read_components(reader, record);
        }
        Ok(Flow::Enter(At::Top))
    }

    fn member(
        &mut self,
        _: At,
        name: &'r str,
        reader: &mut Reader<'r>,
        _: &mut Record<'r>,
    ) -> Step<At> {
        if name != "vulnerabilities" {
            return Ok(Flow::Skip);
        }
        self.listed |= reader.peek() != Some(Kind::Null);
        Ok(Flow::List(At::Vulnerabilities))
    }

    fn entry(
        &mut self,
        _: At,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Outcome<'r>, ReportError> {
        let vulnerability = self.vulnerability.take(reader)?;
        match Pending::new(vulnerability, None, record) {
            Ok(pending) => self.pending = Some(pending),
            Err(what) => return Ok(Outcome::Unusable(what)),
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
        if let At::Top = at {
            tell_inventory(self.listed, record);
        }
        Ok(Flow::Read)
    }
}

//! Reads documents in JSON.

use finding_source::cyclone_dx::{read_components, read_metadata};
use finding_source::engine::{Entry, Flow, FlowResult, JsonWalk, each_entry};
use finding_source::json::{Reader, ValueKind};
use finding_source::schema::{self, Objects};
use finding_source::{Descriptor, Finding, Record, ReportError, source};

use crate::TOOL;
use crate::bom::Bom;
use crate::detect;
use crate::map::{NO_COMPONENT, Vulnerabilities};
use crate::raw::{AffectedBy, Vulnerability};

source! {
    /// The source for CycloneDX documents in JSON, 1.2 to 1.7.
    pub struct Json: Descriptor::new("cyclonedx-json", TOOL, "CycloneDX", "JSON")
        .with_file_names(&["bom.json", "vex.json", "vdr.json", "*.cdx.json"])
        .with_versions("CycloneDX 1.4 to 1.7")
        .with_url("https://cyclonedx.org/specification/overview/");
    detect: detect::json,
    advice: detect::advice,
    json: |input| Walk {
        vulnerability: Objects::default(),
        all: Vulnerabilities::new(input),
    },
}

/// The position of the reader.
#[derive(Clone, Copy)]
enum At {
    Top,
    Vulnerabilities,
}

struct Walk<'r> {
    vulnerability: Objects<'r, Vulnerability<'r>>,
    all: Vulnerabilities<'r>,
}

/// Reads the references of the vulnerabilities, and then the components that they refer to. The specification defines no
/// order of members.
///
/// An error of these readers is not reported: the walk comes to the same place.
fn read_bom<'r>(reader: &Reader<'r>, all: &mut Vulnerabilities<'r>, record: &mut Record<'r>) {
    let (bom, most) = (&mut all.bom, all.most);
    let mut ahead = reader.clone();
    let mut listed: Objects<'r, AffectedBy<'r>> = Objects::default();
    let _ = ahead.each_member(|reader, name| match name.as_raw() {
        "vulnerabilities" => each_entry(reader, |reader| {
            bom.need_all(listed.read_unnoted(reader)?, most);
            Ok(())
        }),
        _ => reader.skip(),
    });
    let needs_nothing = bom.needs_nothing();
    let mut ahead = reader.clone();
    let _ = ahead.each_member(|reader, name| {
        let mut add = |component: &_| bom.add(component);
        match name.as_raw() {
            "serialNumber" => bom.set_serial(schema::member(reader, "serialNumber")?),
            "metadata" => {
                let (metadata, product) = read_metadata(reader, &mut add)?;
                bom.set_metadata(&metadata, product.as_ref(), record);
            }
            "components" | "services" if !needs_nothing => read_components(reader, &mut add)?,
            _ => reader.skip()?,
        }
        Ok(())
    });
    record.note_remarks(&mut ahead);
    bom.note_limit(record);
}

impl<'r> JsonWalk<'r> for Walk<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["vulnerabilities"];
    const ENTRY: &'static str = "vulnerability";

    fn document(&mut self, reader: &mut Reader<'r>, record: &mut Record<'r>) -> FlowResult<At> {
        self.all.bom = Bom::default();
        if reader.peek() == Some(ValueKind::Object) {
            read_bom(reader, &mut self.all, record);
        }
        Ok(Flow::Enter(At::Top))
    }

    fn member(
        &mut self,
        _: At,
        name: &'r str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<At> {
        Ok(match name {
            "vulnerabilities" => {
                self.all.bom.has_list |= reader.peek() != Some(ValueKind::Null);
                Flow::List(At::Vulnerabilities)
            }
            "components" | "services" => {
                let mut ahead = reader.clone();
                if let Ok(has_one) = ahead.enter_array().and_then(|()| ahead.next_item()) {
                    record.looked_at(has_one, NO_COMPONENT);
                }
                Flow::Skip
            }
            _ => Flow::Skip,
        })
    }

    fn entry(&mut self, _: At, reader: &mut Reader<'r>, record: &mut Record<'r>) -> Entry<'r> {
        let vulnerability = self.vulnerability.take(reader)?;
        Ok(self.all.start(vulnerability, None, record))
    }

    fn next_finding(
        &mut self,
        _: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, ReportError> {
        Ok(self.all.next(record))
    }

    fn end_document(&mut self, record: &mut Record<'r>) {
        self.all.tell(record);
    }
}

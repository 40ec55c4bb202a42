//! Reports and responses in XML, one alert at a time.

use finding_source::engine::{Entry, Flow, FlowResult, XmlWalk};
use finding_source::schema::{has_children, read_element, read_element_with};
use finding_source::xml::Reader;
use finding_source::{Finding, Record, ReportError, Str};

use crate::format::{Format, Visit};
use crate::raw::{Address, Alert, Instance};
use crate::tell::{At, Teller, note_insight, note_passed, note_stopped};

/// The last instance.
#[derive(Debug, Default)]
pub(crate) struct Xml<'r>(Instance<'r>);

impl<'r> Format<'r> for Xml<'r> {
    type Reader = Reader<'r>;

    fn site_name(reader: &mut Reader<'r>) -> Result<Option<Str<'r>>, ReportError> {
        let name = reader.attribute("name")?;
        Ok(name.filter(|name| !name.trim().is_empty()))
    }

    fn alert(
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
        read: &mut Visit<'_, 'r, Reader<'r>>,
    ) -> Result<Alert<'r>, ReportError> {
        read_element_with(reader, record, &mut |reader, name, record| match name {
            "instances" | "Item" => read(reader, record),
            _ => Ok(()),
        })
    }

    /// Export Report has no element around the instances.
    fn is_list(reader: &Reader<'r>) -> bool {
        reader
            .current()
            .is_some_and(|element| element.name() == "instances")
    }

    fn next(reader: &mut Reader<'r>, is_first: bool) -> Result<bool, ReportError> {
        if is_first {
            reader.enter();
        }
        loop {
            match reader.next_child()? {
                Some(child) if child.name() != "instance" => {}
                child => return Ok(child.is_some()),
            }
        }
    }

    fn instance(
        &mut self,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
        counted: bool,
    ) -> Result<Option<&Instance<'r>>, ReportError> {
        if counted {
            let Address { uri } = read_element(reader, record)?;
            self.0.uri = uri;
        } else {
            self.0 = read_element(reader, record)?;
        }
        Ok(Some(&self.0))
    }
}

impl<'r, const API: bool> XmlWalk<'r> for Teller<'r, Xml<'r>, API> {
    type At = At;

    const ENTRIES: &'static [&'static str] = match API {
        true => &["alert"],
        false => &["alertitem", "AlertItem"],
    };

    fn document(
        &mut self,
        root: &'r str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<At> {
        self.begin_document(record);
        Ok(match root {
            "alerts" if API => Flow::Enter(At::Alerts),
            "alert" if API => Flow::Entry(At::Alerts),
            _ if API => Flow::Unusable("expected the root element `alerts`"),
            // The second name is that of the add-on Export Report.
            "OWASPZAPReport" | "Report" => {
                for name in ["version", "created", "generated"] {
                    let said = reader.attribute(name)?;
                    self.about(name, said, record);
                }
                Flow::Enter(At::Report)
            }
            _ => Flow::Unusable("expected the root element `OWASPZAPReport`"),
        })
    }

    fn child(
        &mut self,
        at: At,
        name: &'r str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<At> {
        match (at, name) {
            (_, "alert") if API => return Ok(Flow::Entry(at)),
            _ if API => return Ok(Flow::Skip),
            (At::Report, "site" | "Sites") => return self.begin_site(reader),
            (At::Site, "alerts" | "Alerts") => return Ok(Flow::Enter(At::Alerts)),
            (At::Alerts, "alertitem" | "AlertItem") => return Ok(Flow::Entry(at)),
            (At::Report, "insights") => reader.each_child(|reader, _| {
                note_insight("insight", read_element(reader, record)?, record);
                Ok(())
            })?,
            (At::Report, "stoppingInsight") => note_stopped(read_element(reader, record)?, record),
            (At::Report, "scriptDiagnostics" | "statistics") => {
                if has_children(reader) {
                    note_passed(name, record);
                }
            }
            _ => return Ok(Flow::Skip),
        }
        Ok(Flow::Read)
    }

    fn entry(&mut self, _: At, reader: &mut Reader<'r>, record: &mut Record<'r>) -> Entry<'r> {
        self.alert(reader, record)
    }

    fn next_finding(
        &mut self,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, ReportError> {
        self.next(reader, record)
    }

    fn end_document(&mut self, record: &mut Record<'r>) {
        self.close_document(record);
    }

    fn held(&mut self) -> Option<Finding<'r>> {
        self.groups.next()
    }
}

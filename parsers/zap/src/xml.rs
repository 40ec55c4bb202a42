//! The XML report, one alert at a time.

use finding_source::engine::{Flow, FlowResult, Outcome, XmlWalk};
use finding_source::xml::{Mark, Reader};
use finding_source::{Finding, Input, Limits, Record, ReportError, Str};

use crate::map::{Mapped, Origins, Site};
use crate::raw::xml::{self as raw, Extent};
use crate::raw::{Alert, Instance};
use crate::repeats::{self, ReadAgain};
use crate::tell::{NAMELESS, Teller};

/// The alerts of an XML report.
#[derive(Debug)]
pub(crate) struct Alerts<'r> {
    teller: Teller<'r>,
    again: Again<'r>,
    /// How much is read of an instance that is shown.
    extent: Extent,
    /// The instances of the last alert that are still to be delivered one by one.
    hits: Option<Hits<'r>>,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum At {
    Report,
    Site,
    Alerts,
}

#[derive(Debug)]
struct Hits<'r> {
    /// The byte offset of the alert.
    byte: usize,
    /// The position after the alert. Children of the alert are on both sides of its instances.
    after: Mark<'r>,
    count: u64,
    alert: Mapped<'r>,
}

impl<'r> Alerts<'r> {
    pub(crate) fn new(input: &Input<'r>) -> Self {
        Self {
            teller: Teller::new(input),
            again: Again {
                text: input.text(),
                limits: input.limits().clone(),
            },
            extent: if input.options().evidence {
                Extent::Quoted
            } else {
                Extent::Shown
            },
            hits: None,
        }
    }

    fn report_child(
        &mut self,
        name: &str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<At> {
        match name {
            "site" | "Sites" => {
                let byte = reader.current().map_or(0, |site| site.byte());
                let name = site_name(reader)?;
                self.teller.begin_site(name.map(|name| (name, byte)));
                return Ok(Flow::Enter(At::Site));
            }
            "insights" => reader.each_child(|reader, _| {
                let insight = raw::insight(reader)?;
                self.teller.insight(&insight, record);
                Ok(())
            })?,
            "stoppingInsight" => {
                let why = raw::insight(reader)?;
                self.teller.stopped(Some(&why), record);
            }
            "scriptDiagnostics" | "statistics" => {
                let mut empty = true;
                reader.each_child(|_, _| {
                    empty = false;
                    Ok(())
                })?;
                if !empty {
                    self.teller.passed(name, record);
                }
            }
            _ => return Ok(Flow::Skip),
        }
        Ok(Flow::Read)
    }

    /// Goes to the next instance of the last alert.
    fn next_hit(
        &mut self,
        mut hits: Hits<'r>,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<(), ReportError> {
        let Some(child) = reader.next_child()? else {
            reader.go_to(&hits.after);
            let Hits { byte, count, .. } = hits;
            self.teller
                .end_instances(byte, &mut hits.alert, count, &self.again, record);
            return Ok(());
        };
        let outcome = if child.name() == "instance" {
            raw::instance(reader, self.extent).map(|instance| {
                let shown = (instance, hits.count == 0);
                hits.count += 1;
                let place = (hits.byte, child.byte());
                self.teller
                    .tell_instance(place, &hits.alert, shown, &self.again, record);
            })
        } else {
            Ok(())
        };
        self.hits = Some(hits);
        outcome
    }
}

impl<'r> XmlWalk<'r> for Alerts<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["alertitem", "AlertItem"];

    fn document(
        &mut self,
        root: &'r str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<At> {
        // The second name is that of the add-on Export Report.
        if !matches!(root, "OWASPZAPReport" | "Report") {
            return Ok(Flow::Unusable("expected the root element `OWASPZAPReport`"));
        }
        self.teller.begin_document(record);
        let version = reader.attribute("version")?;
        self.teller.version(version, record);
        let created = reader.attribute("created")?;
        self.teller.created(created, record);
        let generated = reader.attribute("generated")?;
        self.teller
            .generated(generated.filter(|text| !text.trim().is_empty()));
        Ok(Flow::Enter(At::Report))
    }

    fn child(
        &mut self,
        at: At,
        name: &'r str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<At> {
        match (at, name) {
            (At::Report, _) => self.report_child(name, reader, record),
            (At::Site, "alerts" | "Alerts") => Ok(Flow::Enter(At::Alerts)),
            (At::Alerts, "alertitem" | "AlertItem") => Ok(Flow::Entry(At::Alerts)),
            _ => Ok(Flow::Skip),
        }
    }

    fn entry(
        &mut self,
        _: At,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Outcome<'r>, ReportError> {
        let byte = reader.current().map_or(0, |element| element.byte());
        let origins = self.teller.begin_alert(byte);
        let each = self.teller.tells_each();
        let Read {
            mut alert,
            mut origins,
            instances,
            listed,
        } = Read::of(reader, origins, &self.teller.site, each, self.extent)?;
        let hit = std::mem::take(&mut alert.hit);
        let Some(mut alert) = Mapped::new(alert, record) else {
            return Ok(Outcome::Unusable(NAMELESS));
        };
        let (teller, again) = (&mut self.teller, &self.again);
        if let Some(instances) = instances {
            alert.share();
            let after = reader.mark();
            reader.go_to(&instances);
            reader.enter();
            self.hits = Some(Hits {
                byte,
                after,
                count: 0,
                alert,
            });
        } else if listed || hit.is_empty() {
            teller.tell(byte, &mut alert, origins, again, record);
        } else if each {
            teller.tell_instance((byte, byte), &alert, (hit, true), again, record);
        } else {
            origins.add(hit, &teller.site);
            teller.tell(byte, &mut alert, origins, again, record);
        }
        Ok(Outcome::Nothing)
    }

    fn next_finding(
        &mut self,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, ReportError> {
        loop {
            if let Some(finding) = self.teller.next() {
                return Ok(Some(finding));
            }
            let Some(hits) = self.hits.take() else {
                return Ok(None);
            };
            self.next_hit(hits, reader, record)?;
        }
    }

    fn end(&mut self, at: At, _: &mut Reader<'r>, record: &mut Record<'r>) -> FlowResult<At> {
        if matches!(at, At::Report) {
            self.teller.end_document(record);
        }
        Ok(Flow::Read)
    }
}

/// Reads the name of the current site.
fn site_name<'r>(reader: &mut Reader<'r>) -> Result<Option<Str<'r>>, ReportError> {
    let name = reader.attribute("name")?;
    Ok(name.filter(|name| !name.trim().is_empty()))
}

/// The contents of an alert.
struct Read<'r> {
    alert: Alert<'r>,
    origins: Origins<'r>,
    /// Its list of instances, if each is a finding.
    instances: Option<Mark<'r>>,
    /// True if it has a list of instances.
    listed: bool,
}

impl<'r> Read<'r> {
    /// Reads the current alert, and its instances into `origins` unless `each` of them is a finding.
    fn of(
        reader: &mut Reader<'r>,
        origins: Origins<'r>,
        site: &Site<'r>,
        each: bool,
        extent: Extent,
    ) -> Result<Self, ReportError> {
        let mut read = Self {
            alert: Alert::default(),
            origins,
            instances: None,
            listed: false,
        };
        reader.each_child(|reader, child| {
            let name = child.name();
            // Export Report has no enclosing list.
            if name == "Item" {
                read.listed = true;
                read.origins.add(raw::instance(reader, extent)?, site);
                return Ok(());
            }
            if name != "instances" {
                let quotes = extent == Extent::Quoted;
                return raw::alert_child(reader, &mut read.alert, name, quotes).map(drop);
            }
            read.listed = true;
            if each {
                read.instances = Some(reader.mark());
                return Ok(());
            }
            let origins = &mut read.origins;
            reader.each_child(|reader, child| {
                if child.name() == "instance" {
                    let counted = origins.is_full().then(|| reader.mark());
                    let wanted = match counted {
                        Some(_) => Extent::Address,
                        None => extent,
                    };
                    let mut instance = raw::instance(reader, wanted)?;
                    if let Some(mark) = counted.filter(|_| origins.opens(&instance, site)) {
                        reader.go_to(&mark);
                        instance = raw::instance(reader, extent)?;
                    }
                    origins.add(instance, site);
                }
                Ok(())
            })
        })?;
        if extent == Extent::Quoted {
            read.alert.quote_other_info();
        }
        Ok(read)
    }
}

/// Reads parts of the report again.
#[derive(Debug)]
struct Again<'r> {
    text: &'r str,
    limits: Limits,
}

impl<'r> Again<'r> {
    /// Returns a reader at the element at `byte`.
    fn reader(&self, byte: usize) -> Option<Reader<'r>> {
        let mut reader = Reader::new(self.text, byte, &self.limits);
        reader.root().ok()?;
        Some(reader)
    }
}

impl<'r> repeats::Again<'r> for Again<'r> {
    fn site_name(&self, byte: usize) -> Option<Str<'r>> {
        site_name(&mut self.reader(byte)?).ok()?
    }

    fn alert(&self, byte: usize, site: &Site<'r>, locations: usize) -> Option<ReadAgain<'r>> {
        let mut reader = self.reader(byte)?;
        let origins = Origins::new(site, locations);
        let mut read = Read::of(&mut reader, origins, site, false, Extent::Shown).ok()?;
        let hit = std::mem::take(&mut read.alert.hit);
        if !read.listed && !hit.is_empty() {
            read.origins.add(hit.clone(), site);
        }
        Some(ReadAgain {
            alert: Mapped::new(read.alert, &mut Record::scratch())?,
            origins: read.origins,
            hit,
            bytes: reader.byte() - byte,
        })
    }

    fn instance(&self, byte: usize) -> Option<(Instance<'r>, usize)> {
        let mut reader = self.reader(byte)?;
        let instance = raw::instance(&mut reader, Extent::Shown).ok()?;
        Some((instance, reader.byte() - byte))
    }
}

//! The walk through the XML report, one alert at a time.

use finding_source::xml::{Mark, Reader};
use finding_source::{
    Entries, Finding, Limits, Options, Record, Report, ReportError, ReportErrorKind, Str,
};

use crate::Xml;
use crate::map::{Mapped, Origins, Site};
use crate::raw::xml::{self as raw, Extent};
use crate::raw::{Alert, Instance};
use crate::repeats::{self, ReadAgain};
use crate::tell::{NAMELESS, Teller};

/// The entries of an XML report.
#[derive(Debug)]
pub(crate) struct Walk<'r> {
    reader: Reader<'r>,
    at: At,
    teller: Teller<'r>,
    again: Again<'r>,
    /// How much is read of an instance that is shown.
    extent: Extent,
    /// The instances of the last alert that are still to be delivered one by one.
    hits: Option<Hits<'r>>,
}

/// The position of the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum At {
    /// Before a document.
    Document,
    /// Between the children of the report.
    Top,
    /// Between the children of a site.
    Site,
    /// Between the children of `alerts`.
    Alerts,
    /// After a document.
    After,
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

impl<'r> Walk<'r> {
    pub(crate) fn new(report: &'r Report<'_>, options: &Options) -> Self {
        Self {
            reader: Reader::new(report.text(), report.start(), &options.limits),
            at: At::Document,
            teller: Teller::new(report, options),
            again: Again {
                text: report.text(),
                limits: options.limits.clone(),
            },
            extent: if options.evidence {
                Extent::Quoted
            } else {
                Extent::Shown
            },
            hits: None,
        }
    }

    /// Goes to the next alert. Returns false at the end of the report.
    fn step(&mut self, record: &mut Record<'r>) -> Result<bool, ReportError> {
        match self.at {
            At::Document => {
                self.at = At::After;
                self.begin_document(record)?;
                self.at = At::Top;
            }
            At::Top => match self.reader.next_child()? {
                Some(child) => self.child(child.name(), record)?,
                None => {
                    self.teller.end_document(record);
                    self.at = At::After;
                }
            },
            At::Site => match self.reader.next_child()? {
                Some(child) if matches!(child.name(), "alerts" | "Alerts") => {
                    self.reader.enter();
                    self.at = At::Alerts;
                }
                Some(_) => record.skip_element(&mut self.reader, &ENTRIES)?,
                None => self.at = At::Top,
            },
            At::Alerts => match self.reader.next_child()? {
                Some(child) if matches!(child.name(), "alertitem" | "AlertItem") => {
                    self.alert(record)?;
                }
                Some(_) => record.skip_element(&mut self.reader, &ENTRIES)?,
                None => self.at = At::Site,
            },
            At::After => {
                if !record.next_document(&mut self.reader, &Xml) {
                    return Ok(false);
                }
                self.at = At::Document;
            }
        }
        Ok(true)
    }

    fn begin_document(&mut self, record: &mut Record<'r>) -> Result<(), ReportError> {
        let root = self.reader.root()?;
        // The second name is that of the add-on Export Report.
        if !matches!(root.name(), "OWASPZAPReport" | "Report") {
            let message = "expected the root element `OWASPZAPReport`";
            return Err(self.reader.refuse(message)?);
        }
        self.teller.begin_document(record);
        let version = self.reader.attribute("version")?;
        self.teller.version(version, record);
        let created = self.reader.attribute("created")?;
        self.teller.created(created, record);
        let generated = self.reader.attribute("generated")?;
        self.teller
            .generated(generated.filter(|text| !text.trim().is_empty()));
        self.reader.enter();
        Ok(())
    }

    fn child(&mut self, name: &str, record: &mut Record<'r>) -> Result<(), ReportError> {
        match name {
            "site" | "Sites" => {
                let byte = self.reader.current().map_or(0, |site| site.byte());
                let name = site_name(&mut self.reader)?;
                self.teller.begin_site(name.map(|name| (name, byte)));
                self.reader.enter();
                self.at = At::Site;
            }
            "insights" => self.reader.each_child(|reader, _| {
                let insight = raw::insight(reader)?;
                self.teller.insight(&insight, record);
                Ok(())
            })?,
            "stoppingInsight" => {
                let why = raw::insight(&mut self.reader)?;
                self.teller.stopped(Some(&why), record);
            }
            "scriptDiagnostics" | "statistics" => {
                let mut empty = true;
                self.reader.each_child(|_, _| {
                    empty = false;
                    Ok(())
                })?;
                if !empty {
                    self.teller.passed(name, record);
                }
            }
            _ => record.skip_element(&mut self.reader, &ENTRIES)?,
        }
        Ok(())
    }

    fn alert(&mut self, record: &mut Record<'r>) -> Result<(), ReportError> {
        let byte = self.reader.current().map_or(0, |element| element.byte());
        let origins = self.teller.begin_alert(byte);
        let each = self.teller.tells_each();
        let read = Read::of(
            &mut self.reader,
            origins,
            &self.teller.site,
            each,
            self.extent,
        )?;
        let Read {
            mut alert,
            origins,
            instances,
            listed,
        } = read;
        let hit = std::mem::take(&mut alert.hit);
        let Some(mut alert) = Mapped::new(alert, record) else {
            let error = ReportError::new(ReportErrorKind::Schema, NAMELESS);
            let place = self.reader.position(byte);
            return Err(error.at(place).in_path(self.reader.path()));
        };
        let (teller, again) = (&mut self.teller, &self.again);
        if let Some(instances) = instances {
            alert.share();
            let after = self.reader.mark();
            self.reader.go_to(&instances);
            self.reader.enter();
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
            let mut origins = origins;
            origins.add(hit, &teller.site);
            teller.tell(byte, &mut alert, origins, again, record);
        }
        Ok(())
    }

    /// Goes to the next instance of the last alert.
    fn next_hit(&mut self, mut hits: Hits<'r>, record: &mut Record<'r>) -> Result<(), ReportError> {
        let Some(child) = self.reader.next_child()? else {
            self.reader.go_to(&hits.after);
            let Hits { byte, count, .. } = hits;
            self.teller
                .end_instances(byte, &mut hits.alert, count, &self.again, record);
            return Ok(());
        };
        let outcome = if child.name() == "instance" {
            raw::instance(&mut self.reader, self.extent).map(|instance| {
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

impl<'r> Entries<'r> for Walk<'r> {
    fn next(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        loop {
            if let Some(finding) = self.teller.next() {
                return Ok(Some(finding));
            }
            if let Some(hits) = self.hits.take() {
                self.next_hit(hits, record)?;
            } else if !self.step(record)? {
                return Ok(None);
            }
        }
    }
}

/// Elements that are alerts.
const ENTRIES: [&str; 2] = ["alertitem", "AlertItem"];

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

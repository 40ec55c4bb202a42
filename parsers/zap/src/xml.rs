//! Walks the XML report, one alert at a time.

use finding_source::xml::{Mark, Reader};
use finding_source::{Entries, Finding, Options, Record, Report, ReportError, ReportErrorKind};

use crate::Xml;
use crate::map::Mapped;
use crate::raw::Alert;
use crate::raw::xml as raw;
use crate::tell::{NAMELESS, Teller};

/// The entries of an XML report.
#[derive(Debug)]
pub(crate) struct Walk<'r> {
    reader: Reader<'r>,
    at: At,
    teller: Teller<'r>,
    /// The instances of the alert read last that are still to be told one by one.
    hits: Option<Hits<'r>>,
}

/// Where the reader stands.
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
    /// Behind a document.
    Behind,
}

#[derive(Debug)]
struct Hits<'r> {
    /// Behind the alert. What it is stands on both sides of its instances.
    behind: Mark<'r>,
    count: u64,
    alert: Mapped<'r>,
}

impl<'r> Walk<'r> {
    pub(crate) fn new(report: &'r Report<'_>, options: &Options) -> Self {
        Self {
            reader: Reader::new(report.text(), report.start(), &options.limits),
            at: At::Document,
            teller: Teller::new(options),
            hits: None,
        }
    }

    /// Goes on to the next alert. False at the end of the report.
    fn step(&mut self, record: &mut Record<'r>) -> Result<bool, ReportError> {
        match self.at {
            At::Document => {
                self.at = At::Behind;
                self.begin_document(record)?;
                self.at = At::Top;
            }
            At::Top => match self.reader.next_child()? {
                Some(child) => self.child(child.name(), record)?,
                None => {
                    self.teller.end_document(record);
                    self.at = At::Behind;
                }
            },
            At::Site => match self.reader.next_child()? {
                Some(child) if child.name() == "alerts" => {
                    self.reader.enter();
                    self.at = At::Alerts;
                }
                Some(_) => record.skip_element(&mut self.reader, &["alertitem"])?,
                None => self.at = At::Top,
            },
            At::Alerts => match self.reader.next_child()? {
                Some(child) if child.name() == "alertitem" => self.alert(record)?,
                Some(_) => record.skip_element(&mut self.reader, &["alertitem"])?,
                None => self.at = At::Site,
            },
            At::Behind => {
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
        if root.name() != "OWASPZAPReport" {
            let message = "expected the root element `OWASPZAPReport`, found another one";
            return Err(self.reader.refuse(message)?);
        }
        self.teller.begin_document();
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
            "site" => {
                let name = self.reader.attribute("name")?;
                self.teller
                    .begin_site(name.filter(|name| !name.trim().is_empty()));
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
            _ => record.skip_element(&mut self.reader, &["alertitem"])?,
        }
        Ok(())
    }

    fn alert(&mut self, record: &mut Record<'r>) -> Result<(), ReportError> {
        let byte = self.reader.current().map(|element| element.byte());
        let mut alert = Alert::default();
        let mut origins = self.teller.begin_alert();
        let teller = &self.teller;
        let mut instances = None;
        let mut listed = false;
        self.reader.each_child(|reader, child| {
            let name = child.name();
            if name == "instances" {
                listed = true;
                if teller.tells_each() {
                    instances = Some(reader.mark());
                    return Ok(());
                }
                return reader.each_child(|reader, child| {
                    if child.name() == "instance" {
                        let instance = raw::instance(reader, origins.is_full())?;
                        origins.add(instance, &teller.site);
                    }
                    Ok(())
                });
            }
            raw::alert_child(reader, &mut alert, name).map(drop)
        })?;
        let hit = std::mem::take(&mut alert.hit);
        let Some(mut alert) = Mapped::new(alert, record) else {
            let mut error = ReportError::new(ReportErrorKind::Schema, NAMELESS);
            if let Some(byte) = byte {
                error = error.at(self.reader.position(byte));
            }
            return Err(error.in_path(self.reader.path()));
        };
        if let Some(instances) = instances {
            alert.share();
            let behind = self.reader.mark();
            self.reader.go_to(&instances);
            self.reader.enter();
            self.hits = Some(Hits {
                behind,
                count: 0,
                alert,
            });
        } else if listed || hit.is_empty() {
            self.teller.tell(&mut alert, origins, record);
        } else if self.teller.tells_each() {
            self.teller.tell_instance(&alert, hit, true, record);
        } else {
            origins.add(hit, &self.teller.site);
            self.teller.tell(&mut alert, origins, record);
        }
        Ok(())
    }

    /// Goes on to the next instance of the alert that was read last.
    fn next_hit(&mut self, mut hits: Hits<'r>, record: &mut Record<'r>) -> Result<(), ReportError> {
        let Some(child) = self.reader.next_child()? else {
            self.reader.go_to(&hits.behind);
            self.teller
                .end_instances(&mut hits.alert, hits.count, record);
            return Ok(());
        };
        let outcome = if child.name() == "instance" {
            raw::instance(&mut self.reader, false).map(|instance| {
                let first = hits.count == 0;
                hits.count += 1;
                self.teller
                    .tell_instance(&hits.alert, instance, first, record);
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

//! Reads an alert with its instances.

use finding_source::json::{Mark, Reader};
use finding_source::{Limits, Record, ReportError, Str};

use crate::map::{Mapped, Origins, Site};
use crate::raw::json as raw;
use crate::raw::{Alert, Instance};
use crate::repeats::{self, ReadAgain};

/// How an alert is read.
#[derive(Clone, Copy)]
pub(super) struct Ways {
    /// True if each instance is a finding.
    pub(super) each: bool,
    /// True if evidence is kept.
    pub(super) quotes: bool,
}

/// The contents of an alert.
pub(super) struct Read<'r> {
    pub(super) alert: Alert<'r>,
    pub(super) origins: Origins<'r>,
    /// Its list of instances, if each is a finding.
    pub(super) instances: Option<Mark<'r>>,
    /// True if it has a list of instances.
    pub(super) listed: bool,
    /// The number of entries in the list that are not instances.
    pub(super) odd: u64,
}

impl<'r> Read<'r> {
    /// Reads the alert that comes next, and its instances into `origins` unless each of them is a finding.
    pub(super) fn of(
        reader: &mut Reader<'r>,
        layouts: &mut raw::Layouts<'r>,
        origins: Origins<'r>,
        site: &Site<'r>,
        ways: Ways,
    ) -> Result<Self, ReportError> {
        let mut read = Self {
            alert: Alert::default(),
            origins,
            instances: None,
            listed: false,
            odd: 0,
        };
        reader.each_member(|reader, name| {
            let name = name.as_raw();
            if matches!(name, "instances" | "Item") {
                read.listed = true;
                if ways.each {
                    read.instances = Some(reader.mark());
                    return reader.skip();
                }
                let Self { origins, odd, .. } = &mut read;
                return raw::each(reader, |reader| {
                    let counted = origins.is_full().then(|| reader.mark());
                    let mut instance = raw::instance(reader, layouts, counted.is_some())?;
                    if let (Some(mark), Some(read)) = (counted, &instance) {
                        if origins.opens(read, site) {
                            reader.go_to(&mark);
                            instance = raw::instance(reader, layouts, false)?;
                        }
                    }
                    match instance {
                        Some(instance) => origins.add(instance, site),
                        None => *odd += 1,
                    }
                    Ok(())
                });
            }
            if raw::alert_member(reader, &mut read.alert, name, ways.quotes)? {
                return Ok(());
            }
            reader.skip()
        })?;
        if ways.quotes {
            read.alert.quote_other_info();
        }
        Ok(read)
    }
}

/// Reads parts of the report again.
#[derive(Debug)]
pub(super) struct Again<'r> {
    pub(super) text: &'r str,
    pub(super) limits: Limits,
}

impl<'r> Again<'r> {
    fn reader(&self, byte: usize) -> Reader<'r> {
        Reader::new(self.text, byte, &self.limits)
    }
}

impl<'r> repeats::Again<'r> for Again<'r> {
    fn site_name(&self, byte: usize) -> Option<Str<'r>> {
        raw::text(&mut self.reader(byte)).ok()?
    }

    fn alert(&self, byte: usize, site: &Site<'r>, locations: usize) -> Option<ReadAgain<'r>> {
        let mut reader = self.reader(byte);
        let mut layouts = raw::Layouts::new(false);
        let origins = Origins::new(site, locations);
        let ways = Ways {
            each: false,
            quotes: false,
        };
        let mut read = Read::of(&mut reader, &mut layouts, origins, site, ways).ok()?;
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
        let mut reader = self.reader(byte);
        let instance = raw::instance(&mut reader, &mut raw::Layouts::new(false), false);
        Some((instance.ok()??, reader.byte() - byte))
    }
}

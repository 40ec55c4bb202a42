//! Detection of repetitions: ZAP lists an alert at each site whose name is a prefix of its address.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::marker::PhantomData;

use finding_source::{
    DocumentReader as _, Duplicates, EntryReader as _, Finding, Input, KeyHash, Limits, Options,
    Record,
};

use crate::format::{Format, Read, Ways};
use crate::map::{Mapped, Places, Site};
use crate::raw::Instance;

/// Finds alerts and instances that were reported before. Offsets have 32 bits, to be small: entries beyond 4 GiB of a
/// report are taken for new.
#[derive(Debug)]
pub(crate) struct Repeats<'r, F> {
    again: Again<'r, F>,
    /// True if the current alert is compared with earlier ones.
    compares: bool,
    alerts: Duplicates<'r, u32>,
    /// By alert and instance.
    instances: Duplicates<'r, (u32, u32)>,
}

/// Reads alerts again.
#[derive(Debug)]
struct Again<'r, F> {
    text: &'r str,
    limits: Limits,
    /// The first alert of each site, and the position of the name of the site.
    sites: Vec<(u32, Option<u32>)>,
    last: Option<Last<'r>>,
    format: PhantomData<F>,
}

/// The last alert that was read again.
#[derive(Debug)]
struct Last<'r> {
    at: u32,
    alert: Mapped<'r>,
    shared: Mapped<'r>,
    places: BTreeMap<Option<String>, Places<'r>>,
    hit: Option<Instance<'r>>,
    site: Site<'r>,
}

impl<'r, F: Format<'r>> Repeats<'r, F> {
    pub(crate) fn new(input: &Input<'r>) -> Self {
        Self {
            again: Again {
                text: input.text(),
                limits: input.limits().clone(),
                sites: Vec::new(),
                last: None,
                format: PhantomData,
            },
            compares: true,
            alerts: input.duplicates(),
            instances: input.duplicates(),
        }
    }

    /// Records that the alert at byte `alert` belongs to the site whose name is at byte `name`. Returns false if there
    /// are too many sites to compare their alerts.
    pub(crate) fn begin_alert(&mut self, alert: usize, name: Option<usize>) -> bool {
        let Again { sites, limits, .. } = &mut self.again;
        let positions = (u32::try_from(alert), name.map(u32::try_from).transpose());
        self.compares = match positions {
            (Ok(_), Ok(name)) if sites.last().is_some_and(|&(_, last)| last == name) => true,
            (Ok(alert), Ok(name)) if sites.len() < limits.joined => {
                sites.push((alert, name));
                true
            }
            _ => false,
        };
        self.compares
    }

    /// Returns true if the report has an equal alert with these locations before the one at `byte`.
    pub(crate) fn has_alert(
        &mut self,
        byte: usize,
        alert: &Mapped<'r>,
        places: &Places<'r>,
        record: &mut Record<'_>,
    ) -> bool {
        let (true, Ok(at)) = (self.compares, u32::try_from(byte)) else {
            return false;
        };
        let Self { again, alerts, .. } = self;
        let read = |at| {
            let (last, bytes) = again.read(at)?;
            let places = last.places.get(&places.origin)?;
            let contents = (
                Cow::Owned(last.alert.finding.clone()),
                Cow::Owned(places.clone()),
            );
            Some((contents, bytes))
        };
        let contents: (Cow<'_, Finding<'r>>, Cow<'_, Places<'r>>) =
            (Cow::Borrowed(&alert.finding), Cow::Borrowed(places));
        let key = KeyHash::of(&(alert.group(), &alert.finding.title, &places.origin));
        alerts.find(key, &contents, at, record, read).is_some()
    }

    /// Returns true if another alert, before the one at byte `byte`, has an instance equal to the one at byte `at`.
    pub(crate) fn has_instance(
        &mut self,
        (byte, at): (usize, usize),
        alert: &Mapped<'r>,
        (instance, site): (&Instance<'r>, &Site<'r>),
        record: &mut Record<'_>,
    ) -> bool {
        let positions = (u32::try_from(byte), u32::try_from(at));
        let (true, (Ok(byte), Ok(at))) = (self.compares, positions) else {
            return false;
        };
        let Self {
            again, instances, ..
        } = self;
        let read = |(byte, at)| {
            let listed = match at == byte {
                true => None,
                false => Some(again.instance(at)?),
            };
            let (last, bytes) = again.read(byte)?;
            let (alert, (instance, more)) = match listed {
                None => (&last.alert, (last.hit.clone()?, 0)),
                Some(listed) => (&last.shared, listed),
            };
            let origin = Places::of(&instance, &last.site);
            let alert = Cow::Owned(alert.finding.clone());
            Some(((alert, origin, Cow::Owned(instance)), bytes + more))
        };
        let contents: (Cow<'_, Finding<'r>>, _, Cow<'_, Instance<'r>>) = (
            Cow::Borrowed(&alert.finding),
            Places::of(instance, site),
            Cow::Borrowed(instance),
        );
        let key = KeyHash::of(&(alert.group(), instance));
        let first = instances.find(key, &contents, (byte, at), record, read);
        first.is_some_and(|(alert, _)| alert != byte)
    }
}

impl<'r, F: Format<'r>> Again<'r, F> {
    /// Returns the instance at `at`, and its number of bytes.
    fn instance(&self, at: u32) -> Option<(Instance<'r>, usize)> {
        let at = at as usize;
        let mut reader = F::Reader::at(self.text, at, &self.limits)?;
        let mut format = F::default();
        let instance = format.instance(&mut reader, &mut Record::scratch(), false);
        let instance = instance.ok()??.clone();
        Some((instance, reader.end() - at))
    }

    /// Returns the alert at `at`, and the number of bytes that were read: none if it is the last one.
    fn read(&mut self, at: u32) -> Option<(&Last<'r>, usize)> {
        if self.last.as_ref().is_some_and(|last| last.at == at) {
            return Some((self.last.as_ref()?, 0));
        }
        let site = self.sites.partition_point(|&(alert, _)| alert <= at);
        let (_, name) = self.sites.get(site.checked_sub(1)?)?;
        let name = name.and_then(|byte| {
            F::site_name(&mut F::Reader::at(self.text, byte as usize, &self.limits)?).ok()?
        });
        let name_bytes = name.as_deref().map_or(0, str::len);
        let site = Site::new(name);
        let mut ways = Ways::new(&Options::default().with_limits(self.limits.clone()));
        let mut reader = F::Reader::at(self.text, at as usize, &self.limits)?;
        let mut record = Record::scratch();
        let read = Read::of(
            &mut F::default(),
            &mut reader,
            &site,
            &mut ways,
            &mut record,
        )
        .ok()?;
        let alert = Mapped::new(read.alert, &mut ways.known, &mut record)?;
        let mut shared = alert.clone();
        shared.share();
        let places = read.origins.finish().into_iter();
        let last = self.last.insert(Last {
            at,
            alert,
            shared,
            places: places
                .map(|places| (places.origin.clone(), places))
                .collect(),
            hit: read.hit,
            site,
        });
        Some((last, name_bytes + reader.end() - at as usize))
    }
}

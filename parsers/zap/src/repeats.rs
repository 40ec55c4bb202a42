//! Detection of repetitions: ZAP lists an alert at each site whose name is a prefix of its address.

use std::borrow::Cow;
use std::collections::BTreeMap;

use finding_source::{Duplicates, EntryIndex, Input, KeyHash, Limits, Record, Repeat, Str};

use crate::map::{Contents, Mapped, Origins, Places, Site};
use crate::raw::Instance;

/// An alert that was read again.
pub(crate) struct ReadAgain<'r> {
    pub(crate) alert: Mapped<'r>,
    pub(crate) origins: Origins<'r>,
    /// The instance of an alert without a list of instances.
    pub(crate) hit: Instance<'r>,
    /// The number of bytes that were read.
    pub(crate) bytes: usize,
}

/// Reads parts of a report again.
pub(crate) trait Again<'r> {
    /// Returns the name of the site at `byte`.
    fn site_name(&self, byte: usize) -> Option<Str<'r>>;

    /// Returns the alert at `byte`, with at most this number of `locations`.
    fn alert(&self, byte: usize, site: &Site<'r>, locations: usize) -> Option<ReadAgain<'r>>;

    /// Returns the instance at `byte`, and its number of bytes.
    fn instance(&self, byte: usize) -> Option<(Instance<'r>, usize)>;
}

/// Finds alerts and instances that were reported before. Offsets have 32 bits, to be small: entries beyond 4 GiB of a
/// report are taken for new.
#[derive(Debug)]
pub(crate) struct Repeats<'r> {
    limits: Limits,
    /// The first alert of each site, and the position of the name of the site.
    sites: Vec<(u32, Option<u32>)>,
    alerts: Duplicates<'r, u32>,
    /// By alert and instance.
    instances: EntryIndex<'r, (u32, u32)>,
    last: Option<Last<'r>>,
}

/// The last alert that was read again.
#[derive(Debug)]
struct Last<'r> {
    at: u32,
    alert: Mapped<'r>,
    shared: Mapped<'r>,
    places: BTreeMap<Option<String>, Places<'r>>,
    hit: Instance<'r>,
    site: Site<'r>,
}

impl<'r> Repeats<'r> {
    pub(crate) fn new(input: &Input<'r>) -> Self {
        let seed = input.seed();
        Self {
            limits: input.limits().clone(),
            sites: Vec::new(),
            alerts: Duplicates::new(seed),
            instances: EntryIndex::new(seed),
            last: None,
        }
    }

    /// Records that the alert at byte `alert` belongs to the site whose name is at byte `name`. Returns false if there
    /// are too many sites to compare their alerts.
    pub(crate) fn begin_alert(&mut self, alert: usize, name: Option<usize>) -> bool {
        let name = match name.map(u32::try_from) {
            Some(Ok(name)) => Some(name),
            Some(Err(_)) => return false,
            None => None,
        };
        let Ok(alert) = u32::try_from(alert) else {
            return false;
        };
        if self.sites.last().is_none_or(|&(_, last)| last != name) {
            if self.sites.len() >= self.limits.joined {
                return false;
            }
            self.sites.push((alert, name));
        }
        true
    }

    /// Returns true if the report has an equal alert with these locations before the one at `byte`.
    pub(crate) fn has_alert(
        &mut self,
        byte: usize,
        alert: &Mapped<'r>,
        places: &Places<'r>,
        again: &impl Again<'r>,
        record: &mut Record<'_>,
    ) -> bool {
        let Ok(at) = u32::try_from(byte) else {
            return false;
        };
        let contents = Contents {
            alert: Cow::Borrowed(alert),
            places: Cow::Borrowed(places),
        };
        let origin = &places.origin;
        let Self {
            limits,
            sites,
            alerts,
            last,
            ..
        } = self;
        let read = |at| {
            let bytes = go_to(last, at, sites, limits, again)?;
            let last = last.as_ref()?;
            let contents = Contents {
                alert: Cow::Owned(last.alert.clone()),
                places: Cow::Owned(last.places.get(origin)?.clone()),
            };
            Some((contents, bytes))
        };
        let key = KeyHash::of(&(alert.group(origin.as_deref()), alert.title()));
        alerts.check_contents(key, at, &contents, record, read) == Repeat::Equal
    }

    /// Returns true if another alert, before the one at byte `byte`, has an instance equal to the one at byte `at`.
    pub(crate) fn has_instance(
        &mut self,
        (byte, at): (usize, usize),
        alert: &Mapped<'r>,
        (instance, site): (&Instance<'r>, &Site<'r>),
        again: &impl Again<'r>,
        record: &mut Record<'_>,
    ) -> bool {
        let (Ok(byte), Ok(at)) = (u32::try_from(byte), u32::try_from(at)) else {
            return false;
        };
        let contents = Contents {
            alert: Cow::Borrowed(alert),
            places: Cow::<(Option<String>, Instance<'r>)>::Owned((
                Places::of(instance, site),
                instance.clone(),
            )),
        };
        let Self {
            limits,
            sites,
            instances,
            last,
            ..
        } = self;
        let read = |(byte, at)| {
            let mut bytes = go_to(last, byte, sites, limits, again)?;
            let last = last.as_ref()?;
            let (alert, instance) = if at == byte {
                (&last.alert, last.hit.clone())
            } else {
                let (instance, more) = again.instance(at as usize)?;
                bytes += more;
                (&last.shared, instance)
            };
            let contents = Contents {
                alert: Cow::Owned(alert.clone()),
                places: Cow::Owned((Places::of(&instance, &last.site), instance)),
            };
            Some((contents, bytes))
        };
        let first = instances.find(&contents, (byte, at), record, read);
        first.is_some_and(|(alert, _)| alert != byte)
    }
}

/// Reads the alert at `at`, unless it was the last one. Returns the number of bytes that were read.
fn go_to<'r>(
    last: &mut Option<Last<'r>>,
    at: u32,
    sites: &[(u32, Option<u32>)],
    limits: &Limits,
    again: &impl Again<'r>,
) -> Option<usize> {
    if last.as_ref().is_some_and(|last| last.at == at) {
        return Some(0);
    }
    let site = sites.partition_point(|&(alert, _)| alert <= at);
    let (_, name) = sites.get(site.checked_sub(1)?)?;
    let name = name.and_then(|byte| again.site_name(byte as usize));
    let mut bytes = name.as_deref().map_or(0, str::len);
    let site = Site::new(name);
    let read = again.alert(at as usize, &site, limits.locations.max(1))?;
    bytes += read.bytes;
    let mut shared = read.alert.clone();
    shared.share();
    let places = read.origins.finish().into_iter();
    *last = Some(Last {
        at,
        alert: read.alert,
        shared,
        places: places
            .map(|places| (places.origin.clone(), places))
            .collect(),
        hit: read.hit,
        site,
    });
    Some(bytes)
}

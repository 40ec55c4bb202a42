//! Detection of repetitions: ZAP lists an alert at each site whose name is a prefix of its address.

use std::borrow::Cow;
use std::collections::BTreeMap;

use finding_source::{
    DocumentReader as _, Duplicates, EntryReader as _, Finding, Input, KeyHash, NoteKind, Record,
};

use crate::format::{Format, Read};
use crate::map::{Known, Mapped, Places, Site};

/// Finds alerts, or their instances if each is a finding, that were reported before. Offsets have 32 bits, to be small:
/// entries beyond 4 GiB of a report are taken for new.
#[derive(Debug)]
pub(crate) struct Repeats<'r> {
    again: Again<'r>,
    /// True if the alerts of the current site are compared with earlier ones.
    compares: bool,
    /// By the bytes of the alert and of the instance, which are equal for a whole alert.
    entries: Duplicates<'r, (u32, u32)>,
}

/// Reads alerts again.
#[derive(Debug)]
struct Again<'r> {
    text: &'r str,
    known: Known,
    /// The sites, with their bytes.
    sites: Vec<(u32, Site<'r>)>,
    last: Option<Last<'r>>,
}

/// The last alert that was read again.
#[derive(Debug)]
struct Last<'r> {
    byte: u32,
    alert: Mapped<'r>,
    places: BTreeMap<Option<String>, Places<'r>>,
}

/// The part of an alert that is compared: what it says, and where it is.
type Contents<'a, 'r> = (Cow<'a, Finding<'r>>, Cow<'a, Places<'r>>);

impl<'r> Repeats<'r> {
    pub(crate) fn new(input: &Input<'r>) -> Self {
        Self {
            again: Again {
                text: input.text(),
                known: Known::new(input.options()),
                sites: Vec::new(),
                last: None,
            },
            compares: false,
            entries: input.duplicates(),
        }
    }

    /// Records that the next alerts belong to the site at a byte.
    pub(crate) fn begin_site(&mut self, byte: usize, site: &Site<'r>) {
        let Again { sites, known, .. } = &mut self.again;
        let byte = u32::try_from(byte).ok();
        let byte = byte.filter(|_| sites.len() < known.limits.joined);
        self.compares = byte.is_some();
        sites.extend(byte.map(|byte| (byte, site.clone())));
    }

    /// Returns true, with a note, if another alert before the one at byte `byte` is equal, or has an equal instance. The
    /// instance is at byte `at`, or at that of an alert without a list.
    pub(crate) fn has<F: Format<'r>>(
        &mut self,
        (byte, at): (usize, usize),
        alert: &Mapped<'r>,
        places: &Places<'r>,
        record: &mut Record<'_>,
    ) -> bool {
        if !self.compares {
            let text = "more sites than the limit of joined entries allows: an alert was not compared with earlier ones";
            record.remark(NoteKind::Other, text);
            return false;
        }
        let (Ok(byte), Ok(at)) = (u32::try_from(byte), u32::try_from(at)) else {
            return false;
        };
        let (title, origin) = (&alert.finding.title, &places.origin);
        let contents: Contents<'_, 'r> = (Cow::Borrowed(&alert.finding), Cow::Borrowed(places));
        let location = places.locations.first().filter(|_| self.again.known.each);
        let key = KeyHash::of(&(alert.group(), origin, location));
        let read = |entry| self.again.read::<F>(entry, origin);
        let first = self.entries.find(key, &contents, (byte, at), record, read);
        let is_repeated = first.is_some_and(|(other, _)| other != byte);
        if is_repeated {
            let origin = origin.as_deref().unwrap_or("no site");
            let text = format!("skipped repeated alert `{title}` of {origin}");
            record.remark(NoteKind::Repeated, text);
        }
        is_repeated
    }
}

impl<'r> Again<'r> {
    /// Returns what is compared of the alert at `byte` at an origin, or of its instance at `at`, and the number of bytes
    /// that were read.
    fn read<'a, F: Format<'r>>(
        &mut self,
        (byte, at): (u32, u32),
        origin: &Option<String>,
    ) -> Option<(Contents<'a, 'r>, usize)> {
        let Self { known, sites, .. } = self;
        let site = sites.partition_point(|&(site, _)| site <= byte);
        let (_, site) = sites.get(site.checked_sub(1)?)?;
        let (mut format, mut record) = (F::default(), Record::scratch());
        let mut bytes = 0;
        let last = match &mut self.last {
            Some(last) if last.byte == byte => last,
            last => {
                let mut reader = F::Reader::at(self.text, byte as usize, &known.limits)?;
                let read = Read::of(&mut format, &mut reader, site, known, &mut record);
                let Read { alert, places, .. } = read.ok()??;
                bytes += reader.end() - byte as usize;
                let places = places.into_iter();
                last.insert(Last {
                    byte,
                    alert,
                    places: places.map(|it| (it.origin.clone(), it)).collect(),
                })
            }
        };
        let mut alert = last.alert.clone();
        let places = if at == byte {
            last.places.get(origin)?.clone()
        } else {
            let mut reader = F::Reader::at(self.text, at as usize, &known.limits)?;
            let instance = format.instance(&mut reader, &mut record, false);
            let places = Places::single(instance.ok()??, site, known);
            bytes += reader.end() - at as usize;
            alert.share();
            places
        };
        Some(((Cow::Owned(alert.finding), Cow::Owned(places)), bytes))
    }
}

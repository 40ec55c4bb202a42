//! Hits of the API, grouped as reports group them.

use std::collections::{BTreeMap, VecDeque};

use finding_source::engine::{Entry, Outcome};
use finding_source::{EntryReader as _, Finding, Key, Record, ReportError, ReportErrorKind};

use crate::format::Format;
use crate::map::{Known, Mapped, NAMELESS, Places, Site};

/// The hits so far, by alert and origin.
///
/// Hits of one alert may be anywhere in the list. To make one finding of those of one origin, they are all kept:
/// borrowed, and only as many of them as locations are requested.
#[derive(Debug, Default)]
pub(crate) struct Groups<'r> {
    groups: VecDeque<(Mapped<'r>, Places<'r>)>,
    /// Their numbers.
    by_key: BTreeMap<Key, usize>,
    /// Without a name: responses name none.
    site: Site<'r>,
}

/// Records whether a list has an alert.
pub(crate) fn looked(has_alert: bool, record: &mut Record<'_>) {
    let otherwise = "no alerts: the list does not state whether anything was scanned";
    record.looked_at(has_alert, otherwise);
}

impl<'r> Groups<'r> {
    /// Delivers the hit at the reader, or adds it to the others of its alert and origin.
    pub(crate) fn hit<F: Format<'r>>(
        &mut self,
        reader: &mut F::Reader,
        known: &mut Known,
        record: &mut Record<'r>,
    ) -> Entry<'r> {
        let Self {
            groups,
            by_key,
            site,
        } = self;
        let alert = F::alert(reader, record, &mut |reader, _| reader.skip())?;
        let hit = alert.instance();
        let Some(mut alert) = Mapped::new(alert, known, record) else {
            return Ok(Outcome::Unusable(NAMELESS));
        };
        looked(true, record);
        if known.each {
            let places = Places::single(&hit, site, known);
            return Ok(alert.single(&hit, places, site).into());
        }
        let origin = Places::of(&hit, site);
        let key = Key::of(&(alert.group(), &origin));
        if let Some((first, places)) = by_key.get(&key).and_then(|&at| groups.get_mut(at)) {
            first.join(alert);
            places.add(&hit, site, known);
            return Ok(Outcome::Nothing);
        }
        if groups.len() >= known.limits.joined {
            let message = "more alerts to hold than the limit allows";
            return Err(ReportError::new(ReportErrorKind::Limit, message));
        }
        by_key.insert(key, groups.len());
        groups.push_back((alert, Places::single(&hit, site, known)));
        Ok(Outcome::Nothing)
    }

    /// Returns the next finding of the hits.
    pub(crate) fn next(&mut self) -> Option<Finding<'r>> {
        let (alert, places) = self.groups.pop_front()?;
        Some(alert.merged(places, true, &self.site))
    }
}

//! Alerts of the API: a flat list of hits. Reports group them.

use std::collections::{BTreeMap, VecDeque};

use finding_source::engine::{Entry, Flow, FlowResult, JsonWalk, Outcome, XmlWalk};
use finding_source::json::{self, ValueKind};
use finding_source::schema::{read_element, read_object};
use finding_source::{
    Finding, Input, Instances, Key, Options, Record, ReportError, ReportErrorKind, xml,
};

use crate::map::{Known, Mapped, NAMELESS, Places, Site};
use crate::raw::Alert;

/// The hits of one list, or of several, which a client gets that requests page by page.
///
/// Hits of one alert may be anywhere in the list. To make one finding of those of one origin, they are all kept:
/// borrowed, and only as many of them as locations are requested.
#[derive(Debug)]
pub(crate) struct Hits<'r> {
    options: Options,
    known: Known,
    groups: VecDeque<(Mapped<'r>, Places<'r>)>,
    /// Their numbers.
    by_key: BTreeMap<Key, usize>,
    is_empty: bool,
}

/// The position of the reader.
#[derive(Clone, Copy, Debug)]
pub(crate) enum At {
    /// In a response.
    Answer,
    List,
}

impl<'r> Hits<'r> {
    pub(crate) fn new(input: &Input<'r>) -> Self {
        Self {
            options: input.options().clone(),
            known: Known::new(input.options()),
            groups: VecDeque::new(),
            by_key: BTreeMap::new(),
            is_empty: true,
        }
    }

    /// Delivers a hit, or adds it to the others of its alert and origin.
    fn hit(&mut self, alert: Alert<'r>, record: &mut Record<'r>) -> Entry<'r> {
        let Self { known, groups, .. } = self;
        let hit = alert.instance();
        let Some(alert) = Mapped::new(alert, known, record) else {
            return Ok(Outcome::Unusable(NAMELESS));
        };
        self.is_empty = false;
        let site = Site::default();
        if self.options.instances == Instances::Each {
            return Ok(alert.single(&hit, true, &site, known).into());
        }
        let locations = self.options.limits.locations;
        let origin = Places::of(&hit, &site);
        let key = Key::of(&(alert.group(), &origin));
        if let Some((first, places)) = self.by_key.get(&key).and_then(|&at| groups.get_mut(at)) {
            first.join(alert);
            places.add(&hit, &site, locations, known);
            return Ok(Outcome::Nothing);
        }
        if groups.len() >= self.options.limits.joined {
            let message = "more alerts to hold than the limit allows";
            return Err(ReportError::new(ReportErrorKind::Limit, message));
        }
        let mut places = Places::at(origin);
        places.add(&hit, &site, locations, known);
        self.by_key.insert(key, groups.len());
        groups.push_back((alert, places));
        Ok(Outcome::Nothing)
    }

    fn complete(&self, record: &mut Record<'r>) {
        if self.is_empty {
            record.partial("no alerts: the list does not state whether anything was scanned");
        }
    }

    fn next(&mut self) -> Option<Finding<'r>> {
        let (alert, places) = self.groups.pop_front()?;
        Some(alert.merged(places, true, &Site::default(), &mut self.known))
    }
}

/// Reads `{"alerts": […]}`, `{"alert": {…}}`, or a bare list.
impl<'r> JsonWalk<'r> for Hits<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["alerts", "vulnerabilities", "alert", "pluginId"];

    const IS_OBJECT: bool = false;

    fn document(&mut self, reader: &mut json::Reader<'r>, _: &mut Record<'r>) -> FlowResult<At> {
        Ok(match reader.peek() {
            Some(ValueKind::Array) => Flow::List(At::List),
            _ => Flow::Enter(At::Answer),
        })
    }

    fn member(
        &mut self,
        _: At,
        name: &'r str,
        _: &mut json::Reader<'r>,
        _: &mut Record<'r>,
    ) -> FlowResult<At> {
        Ok(match name {
            // Programs that use the API save lists under the second name.
            "alerts" | "vulnerabilities" => Flow::List(At::List),
            "alert" => Flow::Entry(At::List),
            _ => Flow::Skip,
        })
    }

    fn entry(
        &mut self,
        _: At,
        reader: &mut json::Reader<'r>,
        record: &mut Record<'r>,
    ) -> Entry<'r> {
        let alert = read_object(reader);
        record.note_remarks(reader);
        // The title of an alert has the name of an alert.
        let _ = reader.take_ignored();
        self.hit(alert?, record)
    }

    fn finish(&mut self, record: &mut Record<'r>) {
        self.complete(record);
    }

    fn held(&mut self) -> Option<Finding<'r>> {
        self.next()
    }
}

/// Reads `<alerts type="list">`, or one `<alert type="set">`.
impl<'r> XmlWalk<'r> for Hits<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["alert"];

    fn document(
        &mut self,
        root: &'r str,
        _: &mut xml::Reader<'r>,
        _: &mut Record<'r>,
    ) -> FlowResult<At> {
        Ok(match root {
            "alerts" => Flow::Enter(At::List),
            "alert" => Flow::Entry(At::List),
            _ => Flow::Unusable("expected the root element `alerts`"),
        })
    }

    fn child(
        &mut self,
        at: At,
        name: &'r str,
        _: &mut xml::Reader<'r>,
        _: &mut Record<'r>,
    ) -> FlowResult<At> {
        Ok(match name {
            "alert" => Flow::Entry(at),
            _ => Flow::Skip,
        })
    }

    fn entry(&mut self, _: At, reader: &mut xml::Reader<'r>, record: &mut Record<'r>) -> Entry<'r> {
        let alert = read_element(reader, record)?;
        self.hit(alert, record)
    }

    fn finish(&mut self, record: &mut Record<'r>) {
        self.complete(record);
    }

    fn held(&mut self) -> Option<Finding<'r>> {
        self.next()
    }
}

//! Alerts of the API: a flat list of hits. Reports group them.

use std::collections::{BTreeMap, VecDeque};

use finding_source::engine::{Entry, Flow, FlowResult, JsonWalk, Outcome, XmlWalk};
use finding_source::json::{self, ValueKind};
use finding_source::schema::{read_element, read_object};
use finding_source::{Finding, Input, Key, Record, ReportError, ReportErrorKind, xml};

use crate::map::{Known, Mapped, NAMELESS, Places, Site};
use crate::raw::Alert;

/// The hits of one list, or of several, which a client gets that requests page by page.
///
/// Hits of one alert may be anywhere in the list. To make one finding of those of one origin, they are all kept:
/// borrowed, and only as many of them as locations are requested.
#[derive(Debug)]
pub(crate) struct Hits<'r> {
    known: Known,
    /// No list names its site.
    site: Site<'r>,
    groups: VecDeque<(Mapped<'r>, Places<'r>)>,
    /// Their numbers.
    by_key: BTreeMap<Key, usize>,
}

impl<'r> Hits<'r> {
    pub(crate) fn new(input: &Input<'r>) -> Self {
        Self {
            known: Known::new(input.options()),
            site: Site::default(),
            groups: VecDeque::new(),
            by_key: BTreeMap::new(),
        }
    }

    /// Records whether a list has an alert.
    fn looked(has_alert: bool, record: &mut Record<'r>) {
        let otherwise = "no alerts: the list does not state whether anything was scanned";
        record.looked_at(has_alert, otherwise);
    }

    /// Delivers a hit, or adds it to the others of its alert and origin.
    fn hit(&mut self, alert: Alert<'r>, record: &mut Record<'r>) -> Entry<'r> {
        let Self {
            known,
            site,
            groups,
            by_key,
        } = self;
        let hit = alert.instance();
        let Some(mut alert) = Mapped::new(alert, known, record) else {
            return Ok(Outcome::Unusable(NAMELESS));
        };
        Self::looked(true, record);
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

    fn next(&mut self) -> Option<Finding<'r>> {
        let (alert, places) = self.groups.pop_front()?;
        Some(alert.merged(places, true, &self.site))
    }
}

/// Reads `{"alerts": […]}`, `{"alert": {…}}`, or a bare list.
impl<'r> JsonWalk<'r> for Hits<'r> {
    type At = ();

    const ENTRIES: &'static [&'static str] = &["alerts", "vulnerabilities", "pluginId"];

    const IS_OBJECT: bool = false;

    fn document(
        &mut self,
        reader: &mut json::Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<()> {
        Self::looked(false, record);
        Ok(match reader.peek() {
            Some(ValueKind::Array) => Flow::List(()),
            _ => Flow::Enter(()),
        })
    }

    fn member(
        &mut self,
        (): (),
        name: &'r str,
        _: &mut json::Reader<'r>,
        _: &mut Record<'r>,
    ) -> FlowResult<()> {
        Ok(match name {
            // Programs that use the API save lists under the second name.
            "alerts" | "vulnerabilities" => Flow::List(()),
            "alert" => Flow::Entry(()),
            _ => Flow::Skip,
        })
    }

    fn entry(
        &mut self,
        (): (),
        reader: &mut json::Reader<'r>,
        record: &mut Record<'r>,
    ) -> Entry<'r> {
        self.hit(read_object(reader)?, record)
    }

    fn held(&mut self) -> Option<Finding<'r>> {
        self.next()
    }
}

/// Reads `<alerts type="list">`, or one `<alert type="set">`.
impl<'r> XmlWalk<'r> for Hits<'r> {
    type At = ();

    const ENTRIES: &'static [&'static str] = &["alert"];

    fn document(
        &mut self,
        root: &'r str,
        _: &mut xml::Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<()> {
        Self::looked(false, record);
        Ok(match root {
            "alerts" => Flow::Enter(()),
            "alert" => Flow::Entry(()),
            _ => Flow::Unusable("expected the root element `alerts`"),
        })
    }

    fn child(
        &mut self,
        (): (),
        name: &'r str,
        _: &mut xml::Reader<'r>,
        _: &mut Record<'r>,
    ) -> FlowResult<()> {
        Ok(match name {
            "alert" => Flow::Entry(()),
            _ => Flow::Skip,
        })
    }

    fn entry(
        &mut self,
        (): (),
        reader: &mut xml::Reader<'r>,
        record: &mut Record<'r>,
    ) -> Entry<'r> {
        self.hit(read_element(reader, record)?, record)
    }

    fn held(&mut self) -> Option<Finding<'r>> {
        self.next()
    }
}

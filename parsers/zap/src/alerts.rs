//! Alerts of the API: a flat list of hits. Reports group them.

use std::collections::BTreeMap;

use finding_source::json::{self, ValueKind};
use finding_source::{
    Entries, Finding, FindingSource, Input, Instances, Key, Limits, Options, Record, ReportError,
    ReportErrorKind, xml,
};

use crate::map::{Known, Mapped, Places, Site, within};
use crate::raw::{Alert, Instance, api};
use crate::tell::NAMELESS;

/// An alert and its only hit.
type Hit<'r> = (Mapped<'r>, Instance<'r>);

/// Reads one hit after another of one format.
pub(crate) trait Hits<'r>: Send {
    /// Returns the next hit. Errors are those of [`Entries::next`].
    fn next(&mut self, record: &mut Record<'r>) -> Result<Option<Hit<'r>>, ReportError>;
}

/// The entries of a list of hits.
///
/// Hits of one alert may be anywhere in the list. To make one finding of those of one origin, they are all kept:
/// borrowed, and only as many of them as locations are requested.
#[derive(Debug)]
pub(crate) struct Walk<'r, H> {
    hits: H,
    instances: Instances,
    limits: Limits,
    groups: Vec<(Mapped<'r>, Places<'r>)>,
    by_key: BTreeMap<Key, usize>,
    searched: Known,
    hits_seen: u64,
    state: State<'r>,
}

#[derive(Debug)]
enum State<'r> {
    Reading,
    /// The position in the output, and the error that ended the list.
    Telling(
        std::vec::IntoIter<(Mapped<'r>, Places<'r>)>,
        Option<ReportError>,
    ),
}

impl<'r, H: Hits<'r>> Walk<'r, H> {
    pub(crate) fn new(hits: H, options: &Options) -> Self {
        Self {
            hits,
            instances: options.instances,
            limits: options.limits.clone(),
            groups: Vec::new(),
            by_key: BTreeMap::new(),
            searched: Known::default(),
            hits_seen: 0,
            state: State::Reading,
        }
    }

    /// Adds a hit to the others of its alert and origin.
    fn gather(&mut self, (alert, hit): Hit<'r>) -> Result<(), ReportError> {
        let site = Site::default();
        let origin = Places::of(&hit, &site);
        let key = alert.group(origin.as_deref());
        let known = self.by_key.get(&key);
        if let Some((first, places)) = known.and_then(|&at| self.groups.get_mut(at)) {
            first.join(&alert);
            places.add(hit, &site, self.limits.locations, &mut self.searched);
            return Ok(());
        }
        if self.groups.len() >= self.limits.joined {
            let message = "more alerts to hold than the limit allows";
            return Err(ReportError::new(ReportErrorKind::Limit, message));
        }
        let mut places = Places::at(origin);
        places.add(hit, &site, self.limits.locations, &mut self.searched);
        self.by_key.insert(key, self.groups.len());
        self.groups.push((alert, places));
        Ok(())
    }

    fn tell(&mut self, end: Option<ReportError>) {
        self.by_key = BTreeMap::new();
        let groups = std::mem::take(&mut self.groups);
        self.state = State::Telling(groups.into_iter(), end);
    }
}

impl<'r, H: Hits<'r>> Entries<'r> for Walk<'r, H> {
    fn next(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        loop {
            if let State::Telling(groups, end) = &mut self.state {
                return match (groups.next(), end.take()) {
                    (Some((alert, places)), unsaid) => {
                        *end = unsaid;
                        Ok(Some(alert.merged(places, true, &Site::default())))
                    }
                    (None, Some(error)) => Err(error),
                    (None, None) => Ok(None),
                };
            }
            match self.hits.next(record) {
                Ok(Some(hit)) => {
                    self.hits_seen += 1;
                    if self.instances == Instances::Each {
                        let (alert, hit) = hit;
                        let finding = alert.single(hit, true, &Site::default());
                        return Ok(Some(within(finding, self.limits.locations)));
                    }
                    if let Err(error) = self.gather(hit) {
                        self.tell(Some(error));
                    }
                }
                Ok(None) => {
                    if self.hits_seen == 0 {
                        record.partial(
                            "no alerts: the list does not state whether anything was scanned",
                        );
                    }
                    self.tell(None);
                }
                Err(error) if error.ends_report() => self.tell(Some(error)),
                Err(error) => return Err(error),
            }
        }
    }
}

/// Reads the hits of `{"alerts": […]}`, of `{"alert": {…}}`, or of a bare list; also of several of these, which a
/// client gets that requests page by page.
#[derive(Debug)]
pub(crate) struct JsonHits<'r> {
    source: &'static dyn FindingSource,
    reader: json::Reader<'r>,
    /// True if evidence is kept.
    quotes: bool,
    at: At,
}

/// The position of the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum At {
    Document,
    /// Between the members of a response.
    Answer,
    /// Between the elements of a list.
    List {
        bare: bool,
    },
    After,
}

impl<'r> JsonHits<'r> {
    pub(crate) fn new(source: &'static dyn FindingSource, input: &Input<'r>) -> Self {
        Self {
            source,
            reader: json::Reader::new(input.text(), input.start(), input.limits()),
            quotes: input.options().evidence,
            at: At::Document,
        }
    }

    fn hit(&mut self, record: &mut Record<'r>) -> Result<Hit<'r>, ReportError> {
        let byte = self.reader.byte();
        let alert = api::json_alert(&mut self.reader, self.quotes);
        record.note_remarks(&mut self.reader);
        mapped(alert?, record).ok_or_else(|| {
            let place = self.reader.position(byte);
            nameless().at(place).in_path(self.reader.path())
        })
    }
}

impl<'r> Hits<'r> for JsonHits<'r> {
    fn next(&mut self, record: &mut Record<'r>) -> Result<Option<Hit<'r>>, ReportError> {
        loop {
            match self.at {
                At::Document => {
                    self.at = At::After;
                    if self.reader.peek() == Some(ValueKind::Array) {
                        self.reader.enter_array()?;
                        self.at = At::List { bare: true };
                    } else {
                        self.reader.enter_object()?;
                        self.at = At::Answer;
                    }
                }
                At::Answer => match self.reader.next_key()? {
                    None => self.at = At::After,
                    Some(name) => match (name.as_raw(), self.reader.peek()) {
                        ("alerts" | "vulnerabilities", Some(ValueKind::Null)) => {
                            self.reader.skip()?;
                        }
                        // Programs that use the API save lists under the second name.
                        ("alerts" | "vulnerabilities", _) => {
                            self.reader.enter_array()?;
                            self.at = At::List { bare: false };
                        }
                        ("alert", _) => return self.hit(record).map(Some),
                        (name, _) => {
                            let entries = ["alerts", "vulnerabilities", "alert", "pluginId"];
                            record.skip_member(&mut self.reader, name, &entries)?;
                        }
                    },
                },
                At::List { bare } => {
                    if self.reader.next_item()? {
                        return self.hit(record).map(Some);
                    }
                    self.at = if bare { At::After } else { At::Answer };
                }
                At::After => {
                    if !record.next_document(&mut self.reader, self.source) {
                        return Ok(None);
                    }
                    self.at = At::Document;
                }
            }
        }
    }
}

/// Reads the hits of `<alerts type="list">`, or of one `<alert type="set">`.
#[derive(Debug)]
pub(crate) struct XmlHits<'r> {
    source: &'static dyn FindingSource,
    reader: xml::Reader<'r>,
    /// True if evidence is kept.
    quotes: bool,
    at: XmlAt,
}

/// The position of the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum XmlAt {
    Document,
    /// Between the children of a list.
    List,
    After,
}

impl<'r> XmlHits<'r> {
    pub(crate) fn new(source: &'static dyn FindingSource, input: &Input<'r>) -> Self {
        Self {
            source,
            reader: xml::Reader::new(input.text(), input.start(), input.limits()),
            quotes: input.options().evidence,
            at: XmlAt::Document,
        }
    }

    fn hit(&mut self, record: &mut Record<'r>) -> Result<Hit<'r>, ReportError> {
        let byte = self.reader.current().map_or(0, |element| element.byte());
        let alert = api::xml_alert(&mut self.reader, self.quotes)?;
        mapped(alert, record).ok_or_else(|| {
            let place = self.reader.position(byte);
            nameless().at(place).in_path(self.reader.path())
        })
    }
}

impl<'r> Hits<'r> for XmlHits<'r> {
    fn next(&mut self, record: &mut Record<'r>) -> Result<Option<Hit<'r>>, ReportError> {
        loop {
            match self.at {
                XmlAt::Document => {
                    self.at = XmlAt::After;
                    match self.reader.root()?.name() {
                        "alerts" => {
                            self.reader.enter();
                            self.at = XmlAt::List;
                        }
                        "alert" => return self.hit(record).map(Some),
                        _ => {
                            let message = "expected the root element `alerts`";
                            return Err(self.reader.refuse(message)?);
                        }
                    }
                }
                XmlAt::List => match self.reader.next_child()? {
                    Some(child) if child.name() == "alert" => return self.hit(record).map(Some),
                    Some(_) => record.skip_element(&mut self.reader, &["alert"])?,
                    None => self.at = XmlAt::After,
                },
                XmlAt::After => {
                    if !record.next_document(&mut self.reader, self.source) {
                        return Ok(None);
                    }
                    self.at = XmlAt::Document;
                }
            }
        }
    }
}

fn mapped<'r>(mut alert: Alert<'r>, record: &mut Record<'r>) -> Option<Hit<'r>> {
    let hit = std::mem::take(&mut alert.hit);
    Some((Mapped::new(alert, record)?, hit))
}

fn nameless() -> ReportError {
    ReportError::new(ReportErrorKind::Schema, NAMELESS)
}

//! Findings from alerts, for reports in JSON and in XML.

use std::collections::VecDeque;

use finding_source::engine::{Flow, FlowResult};
use finding_source::finding_redact::{redact_traffic, redact_url};
use finding_source::text::trimmed;
use finding_source::{
    EntryReader as _, Finding, Input, NoteKind, Record, ReportError, Str, Timestamp,
};

use crate::format::{Format, Mark, Read, Ways};
use crate::map::{Mapped, NAMELESS, Origins, Places, Site};
use crate::raw::{Insight, Instance};
use crate::repeats::Repeats;

/// The position of the reader.
#[derive(Clone, Copy, Debug)]
pub(crate) enum At {
    /// In a report, or in the object `Report` that the add-on Export Report writes around it in JSON.
    Report,
    Inner,
    Sites,
    Site,
    Alerts,
    /// In the instances of an alert, if each is a finding.
    Instances,
}

/// The part that the readers of both formats share.
#[derive(Debug)]
pub(crate) struct Teller<'r, F: Format<'r>> {
    /// The current site.
    pub(crate) site: Site<'r>,
    /// The byte offset of its name.
    site_name: Option<usize>,
    ways: Ways,
    document: Document<'r>,
    /// The scanned target of the documents so far, if it was the same for all; `None` before the first of them ended.
    target: Option<Option<Str<'r>>>,
    repeats: Repeats<'r, F>,
    /// The state that is kept from one instance to the next.
    format: F,
    /// The alert whose instances are read one by one.
    open: Option<Open<'r, F>>,
    /// Findings of the current alert.
    ready: VecDeque<Finding<'r>>,
}

/// The state that is needed at the end of a document.
#[derive(Debug, Default)]
struct Document<'r> {
    sites: u64,
    target: Option<Str<'r>>,
    generated: Option<Str<'r>>,
}

#[derive(Debug)]
struct Open<'r, F: Format<'r>> {
    /// The byte offset of the alert.
    byte: usize,
    /// The position after the alert. Its members are on both sides of its instances.
    after: Mark<'r, F>,
    count: u64,
    alert: Mapped<'r>,
}

impl<'r, F: Format<'r>> Teller<'r, F> {
    pub(crate) fn new(input: &Input<'r>) -> Self {
        Self {
            site: Site::default(),
            site_name: None,
            ways: Ways::new(input.options()),
            document: Document::default(),
            target: None,
            repeats: Repeats::new(input),
            format: F::default(),
            open: None,
            ready: VecDeque::new(),
        }
    }

    /// Returns the next finding of the current alert.
    pub(crate) fn next(&mut self) -> Option<Finding<'r>> {
        self.ready.pop_front()
    }

    pub(crate) fn begin_document(&mut self, record: &mut Record<'r>) -> FlowResult<At> {
        self.document = Document::default();
        // What one document scanned is not said of the findings of the next.
        record.scan.target = None;
        Ok(Flow::Enter(At::Report))
    }

    /// Records what the report says of itself.
    pub(crate) fn about(&mut self, name: &str, said: Option<Str<'r>>, record: &mut Record<'r>) {
        let said = said.and_then(trimmed);
        let scan = &mut record.scan;
        match name {
            "version" => scan.tool_version = scan.tool_version.take().or(said),
            // The instant, which reports have since 2025.
            "created" => scan.time = scan.time.or(said.as_deref().and_then(Timestamp::parse)),
            // The time on the scanner's clock, in the scanner's language.
            _ => self.document.generated = said,
        }
    }

    /// Starts a site, whose name is at a byte or comes later.
    pub(crate) fn begin_site(&mut self, name: Option<Str<'r>>, byte: usize) -> FlowResult<At> {
        self.document.sites += 1;
        self.name_site(name, byte);
        Ok(Flow::Enter(At::Site))
    }

    /// Sets the name of a site that comes later.
    pub(crate) fn name_site(&mut self, name: Option<Str<'r>>, byte: usize) {
        self.site_name = name.is_some().then_some(byte);
        self.site = Site::new(name);
        // The proxy sees everything that the browser requests, so among several sites the scanned one is unknown.
        let target = self.site.name.as_deref().map(redact_url);
        let target = target.filter(|_| self.document.sites == 1);
        self.document.target = target.map(|target| Str::Owned(target.into_owned()));
    }

    /// Ends the document.
    pub(crate) fn end_document(&mut self, record: &mut Record<'r>) {
        let document = std::mem::take(&mut self.document);
        if document.sites == 0 {
            // A scan that could not reach its target leaves such a report as well.
            record.partial("nothing was scanned: the report names no site");
        }
        let same = self
            .target
            .as_ref()
            .is_none_or(|before| *before == document.target);
        let target = document.target.filter(|_| same);
        record.scan.target.clone_from(&target);
        self.target = Some(target);
        if let Some(generated) = document.generated.filter(|_| record.scan.time.is_none()) {
            let text = format!("generated {generated}, without a time zone");
            record.remark(NoteKind::Other, text);
        }
    }

    /// Reads the alert at the reader. If each instance is a finding, it goes to the list of instances.
    pub(crate) fn alert(
        &mut self,
        reader: &mut F::Reader,
        record: &mut Record<'r>,
    ) -> FlowResult<At> {
        let byte = reader.entry_byte();
        let ways = &mut self.ways;
        let read = Read::of(&mut self.format, reader, &self.site, ways, record)?;
        let Some(mut alert) = Mapped::new(read.alert, &mut ways.known, record) else {
            return Ok(Flow::Unusable(NAMELESS));
        };
        note_odd(read.odd, &alert, record);
        if !self.repeats.begin_alert(byte, self.site_name) {
            let text = "more sites than the limit of joined entries allows: an alert was not compared with earlier ones";
            record.remark(NoteKind::Other, text);
        }
        if let Some(instances) = read.instances {
            alert.share();
            let after = reader.mark();
            reader.go_to(&instances);
            self.open = Some(Open {
                byte,
                after,
                count: 0,
                alert,
            });
            return Ok(Flow::List(At::Instances));
        }
        match read.hit.filter(|_| ways.each) {
            Some(hit) => self.tell_instance((byte, byte), &alert, (hit, true), record),
            None => self.tell(byte, alert, read.origins, record),
        }
        Ok(Flow::Read)
    }

    /// Delivers the alert at `byte`, one finding for each origin.
    fn tell(
        &mut self,
        byte: usize,
        mut alert: Mapped<'r>,
        origins: Origins<'r>,
        record: &mut Record<'r>,
    ) {
        let mut all = origins.finish();
        let alone = all.len() == 1;
        all.retain(|places| {
            let repeated = self.repeats.has_alert(byte, &alert, places, record);
            if repeated {
                note_repeated(&alert, places.origin.as_deref(), record);
            }
            !repeated
        });
        if !alone {
            alert.share();
        }
        let alerts = std::iter::repeat_n(alert, all.len());
        for (alert, places) in alerts.zip(all) {
            let finding = alert.merged(places, alone, &self.site, &mut self.ways.known);
            self.ready.push_back(finding);
        }
    }

    /// Reads and delivers the instance at the reader.
    pub(crate) fn instance(
        &mut self,
        reader: &mut F::Reader,
        record: &mut Record<'r>,
    ) -> Result<(), ReportError> {
        let at = reader.entry_byte();
        let instance = self.format.instance(reader, record, false)?.cloned();
        let Some(mut open) = self.open.take() else {
            return Ok(());
        };
        match instance {
            Some(instance) => {
                let shown = (instance, open.count == 0);
                open.count += 1;
                self.tell_instance((open.byte, at), &open.alert, shown, record);
            }
            None => note_odd(1, &open.alert, record),
        }
        self.open = Some(open);
        Ok(())
    }

    /// Delivers one instance of an alert, the first one or another. They are at two bytes, or at one if the alert has
    /// no list of instances.
    fn tell_instance(
        &mut self,
        place: (usize, usize),
        alert: &Mapped<'r>,
        (instance, first): (Instance<'r>, bool),
        record: &mut Record<'r>,
    ) {
        let shown = (&instance, &self.site);
        if self.repeats.has_instance(place, alert, shown, record) {
            let origin = Places::of(&instance, &self.site);
            note_repeated(alert, origin.as_deref(), record);
        } else {
            let finding = alert.single(&instance, first, &self.site, &mut self.ways.known);
            self.ready.push_back(finding);
        }
    }

    /// Ends the list of instances, and goes to the end of its alert.
    pub(crate) fn end_instances(&mut self, reader: &mut F::Reader, record: &mut Record<'r>) {
        let Some(open) = self.open.take() else {
            return;
        };
        reader.go_to(&open.after);
        if open.alert.has_more(open.count) {
            record.partial("an alert has more instances than the report lists");
        }
        if open.count == 0 {
            let none = Origins::new(&self.site, self.ways.locations);
            self.tell(open.byte, open.alert, none, record);
        }
    }
}

pub(crate) fn note_insight<'r>(insight: &Insight<'r>, record: &mut Record<'r>) {
    let text = format!("insight: {insight}");
    record.remark(NoteKind::Tool, redact_traffic(&text));
}

/// Notes the insight for which ZAP ended the scan; `None` if it could not be read.
pub(crate) fn note_stopped<'r>(why: Option<&Insight<'r>>, record: &mut Record<'r>) {
    if let Some(why) = why {
        let text = format!("the scan was stopped: {why}");
        record.remark(NoteKind::Tool, redact_traffic(&text));
    }
    record.partial("the scan was stopped early");
}

/// Notes a part of the report that is about the run and not about the target.
pub(crate) fn note_passed(name: &str, record: &mut Record<'_>) {
    let text = format!("skipped `{name}`, which contains no findings");
    record.remark(NoteKind::Other, text);
}

/// Notes entries in a list of instances that are not instances.
fn note_odd(count: u64, alert: &Mapped<'_>, record: &mut Record<'_>) {
    if count > 0 {
        let title = &alert.finding.title;
        let text = format!("skipped {count} invalid instances of `{title}`");
        record.remark(NoteKind::File, text);
    }
}

fn note_repeated(alert: &Mapped<'_>, origin: Option<&str>, record: &mut Record<'_>) {
    let (title, origin) = (&alert.finding.title, origin.unwrap_or("no site"));
    let text = format!("skipped repeated alert `{title}` of {origin}");
    record.remark(NoteKind::Repeated, text);
}

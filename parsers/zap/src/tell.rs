//! Findings from alerts, for all formats.

use std::collections::VecDeque;

use finding_source::finding_redact::{redact_traffic, redact_url};
use finding_source::{Finding, Input, Instances, Note, NoteKind, Record, Str, Timestamp};

use crate::map::{Mapped, Origins, Places, Site, within};
use crate::raw::{Insight, Instance};
use crate::repeats::{Again, Repeats};

/// The error of an alert that cannot be identified.
pub(crate) const NAMELESS: &str = "an alert without `name`, `alert`, `alertRef` and `pluginid`";

/// The part that the readers of both report formats share.
#[derive(Debug)]
pub(crate) struct Teller<'r> {
    /// The current site.
    pub(crate) site: Site<'r>,
    /// The byte offset of its name.
    site_name: Option<usize>,
    instances: Instances,
    locations: usize,
    document: Document<'r>,
    /// The scanned target of the documents so far, if it was the same for all; `None` before the first of them ended.
    target: Option<Option<Str<'r>>>,
    repeats: Repeats<'r>,
    /// True if the current alert is compared with earlier ones.
    compares: bool,
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

impl<'r> Teller<'r> {
    pub(crate) fn new(input: &Input<'r>) -> Self {
        let options = input.options();
        Self {
            site: Site::default(),
            site_name: None,
            instances: options.instances,
            // Reported locations are recognized by those that are kept: at least one, even if none may be shown.
            locations: options.limits.locations.max(1),
            document: Document::default(),
            target: None,
            repeats: Repeats::new(input),
            compares: true,
            ready: VecDeque::new(),
        }
    }

    /// Returns true if each instance is a finding.
    pub(crate) fn tells_each(&self) -> bool {
        self.instances == Instances::Each
    }

    pub(crate) fn next(&mut self) -> Option<Finding<'r>> {
        self.ready.pop_front()
    }

    pub(crate) fn begin_document(&mut self, record: &mut Record<'r>) {
        self.document = Document::default();
        // What one document scanned is not said of the findings of the next.
        record.scan.target = None;
    }

    pub(crate) fn version(&self, version: Option<Str<'r>>, record: &mut Record<'r>) {
        record.scan.tool_version = record.scan.tool_version.take().or(version);
    }

    /// Records the instant of creation, which reports have since 2025.
    pub(crate) fn created(&self, created: Option<Str<'r>>, record: &mut Record<'r>) {
        let time = created.as_deref().and_then(Timestamp::parse);
        record.scan.time = record.scan.time.or(time);
    }

    /// Records the time on the scanner's clock, in the scanner's language.
    pub(crate) fn generated(&mut self, generated: Option<Str<'r>>) {
        self.document.generated = generated;
    }

    /// Starts a site, whose name is at a byte or comes later.
    pub(crate) fn begin_site(&mut self, name: Option<(Str<'r>, usize)>) {
        self.document.sites += 1;
        self.name_site(name);
    }

    /// Sets the name of a site that comes later.
    pub(crate) fn name_site(&mut self, name: Option<(Str<'r>, usize)>) {
        let (name, byte) = name.unzip();
        self.site = Site::new(name);
        self.site_name = byte;
        // The proxy sees everything that the browser requests, so among several sites the scanned one is unknown.
        let target = self.site.name.as_deref().map(redact_url);
        let target = target.filter(|_| self.document.sites == 1);
        self.document.target = target.map(|target| Str::Owned(target.into_owned()));
    }

    pub(crate) fn insight(&self, insight: &Insight<'r>, record: &mut Record<'r>) {
        let text = format!("insight: {insight}");
        record.note(Note::new(NoteKind::Tool, redact_traffic(&text)));
    }

    /// Records the insight for which ZAP ended the scan; `None` if it could not be read.
    pub(crate) fn stopped(&self, why: Option<&Insight<'r>>, record: &mut Record<'r>) {
        if let Some(why) = why {
            let text = format!("the scan was stopped: {why}");
            record.note(Note::new(NoteKind::Tool, redact_traffic(&text)));
        }
        record.partial("the scan was stopped early");
    }

    /// Records a complaint of the automation plan that ran the scan.
    pub(crate) fn plan(&self, text: &str, is_error: bool, record: &mut Record<'r>) {
        let text = format!("automation plan: {}", redact_traffic(text));
        record.note(Note::new(NoteKind::Tool, text));
        if is_error {
            record.partial("the automation plan had errors");
        }
    }

    /// Notes a part of the report that is about the run and not about the target.
    pub(crate) fn passed(&self, name: &str, record: &mut Record<'r>) {
        let text = format!("skipped `{name}`, which contains no findings");
        record.note(Note::new(NoteKind::Other, text));
    }

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
            record.note(Note::new(NoteKind::Other, text));
        }
    }

    /// Returns the collection for the instances of the alert at `byte`.
    pub(crate) fn begin_alert(&mut self, byte: usize) -> Origins<'r> {
        self.compares = self.repeats.begin_alert(byte, self.site_name);
        Origins::new(&self.site, self.locations)
    }

    /// Delivers the alert at `byte`, one finding for each origin.
    pub(crate) fn tell(
        &mut self,
        byte: usize,
        alert: &mut Mapped<'r>,
        origins: Origins<'r>,
        again: &impl Again<'r>,
        record: &mut Record<'r>,
    ) {
        let mut all = origins.finish();
        let alone = all.len() == 1;
        if self.compares {
            let repeats = &mut self.repeats;
            all.retain(|places| {
                let repeated = repeats.has_alert(byte, alert, places, again, record);
                if repeated {
                    note_repeated(alert, places.origin.as_deref(), record);
                }
                !repeated
            });
        } else {
            note_not_compared(record);
        }
        if !alone {
            alert.share();
        }
        for places in all {
            let finding = alert.merged(places, alone, &self.site);
            self.ready.push_back(within(finding, self.locations));
        }
    }

    /// Delivers one instance of an alert, the first one or another. They are at two bytes, or at one if the alert has
    /// no list of instances.
    pub(crate) fn tell_instance(
        &mut self,
        place: (usize, usize),
        alert: &Mapped<'r>,
        (instance, first): (Instance<'r>, bool),
        again: &impl Again<'r>,
        record: &mut Record<'r>,
    ) {
        if !self.compares {
            note_not_compared(record);
        }
        let shown = (&instance, &self.site);
        if self.compares
            && self
                .repeats
                .has_instance(place, alert, shown, again, record)
        {
            let origin = Places::of(&instance, &self.site);
            note_repeated(alert, origin.as_deref(), record);
        } else {
            let finding = alert.single(instance, first, &self.site);
            self.ready.push_back(within(finding, self.locations));
        }
    }

    /// Ends the alert at `byte`, of which `count` instances were delivered one by one.
    pub(crate) fn end_instances(
        &mut self,
        byte: usize,
        alert: &mut Mapped<'r>,
        count: u64,
        again: &impl Again<'r>,
        record: &mut Record<'r>,
    ) {
        if count == 0 {
            let none = Origins::new(&self.site, self.locations);
            self.tell(byte, alert, none, again, record);
        }
        if alert.is_systemic() || alert.unlisted(count) > 0 {
            record.partial("an alert has more instances than the report lists");
        }
    }
}

/// Notes entries in a list of instances that are not instances.
pub(crate) fn note_odd(count: u64, alert: &Mapped<'_>, record: &mut Record<'_>) {
    if count > 0 {
        let title = alert.title();
        let text = format!("skipped {count} invalid instances of `{title}`");
        record.note(Note::new(NoteKind::File, text));
    }
}

fn note_not_compared(record: &mut Record<'_>) {
    let text = "more sites than the limit of joined entries allows: an alert was not compared with earlier ones";
    record.note(Note::new(NoteKind::Other, text));
}

fn note_repeated(alert: &Mapped<'_>, origin: Option<&str>, record: &mut Record<'_>) {
    let origin = origin.unwrap_or("no site");
    let text = format!("skipped repeated alert `{}` of {origin}", alert.title());
    record.note(Note::new(NoteKind::Repeated, text));
}

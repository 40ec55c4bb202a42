//! From alerts to findings, whatever the format they came in.

use std::collections::VecDeque;

use finding_source::finding_redact::{redact_traffic, redact_url};
use finding_source::{Finding, Instances, Note, NoteKind, Options, Record, Report, Str, Timestamp};

use crate::map::{Mapped, Origins, Places, Site, within};
use crate::raw::{Insight, Instance};
use crate::repeats::{Again, Repeats};

/// What is said of an alert that nothing identifies.
pub(crate) const NAMELESS: &str = "an alert without `name`, `alert`, `alertRef` and `pluginid`";

/// What the readers of both report formats have in common.
#[derive(Debug)]
pub(crate) struct Teller<'r> {
    /// The site whose alerts are read.
    pub(crate) site: Site<'r>,
    /// The byte at which its name is.
    site_name: Option<usize>,
    instances: Instances,
    locations: usize,
    document: Document<'r>,
    /// What the documents that were read scanned, if it was the same; `None` before the first of them ended.
    target: Option<Option<Str<'r>>>,
    repeats: Repeats<'r>,
    /// Whether the alert read last is compared with those before.
    compares: bool,
    /// Findings of the alert read last.
    ready: VecDeque<Finding<'r>>,
}

/// What matters at the end of a document.
#[derive(Debug, Default)]
struct Document<'r> {
    sites: u64,
    target: Option<Str<'r>>,
    generated: Option<Str<'r>>,
}

impl<'r> Teller<'r> {
    pub(crate) fn new(report: &'r Report<'_>, options: &Options) -> Self {
        Self {
            site: Site::default(),
            site_name: None,
            instances: options.instances,
            // Places that were reported are known by those that are kept: by one, even where none may be shown.
            locations: options.limits.locations.max(1),
            document: Document::default(),
            target: None,
            repeats: Repeats::new(report, options),
            compares: true,
            ready: VecDeque::new(),
        }
    }

    /// Whether each instance is a finding.
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

    /// An instant; reports have it since 2025.
    pub(crate) fn created(&self, created: Option<Str<'r>>, record: &mut Record<'r>) {
        let time = created.as_deref().and_then(Timestamp::parse);
        record.scan.time = record.scan.time.or(time);
    }

    /// The time on the scanner's clock, in the scanner's language.
    pub(crate) fn generated(&mut self, generated: Option<Str<'r>>) {
        self.document.generated = generated;
    }

    /// Begins a site, whose name is at a byte or comes later.
    pub(crate) fn begin_site(&mut self, name: Option<(Str<'r>, usize)>) {
        self.document.sites += 1;
        self.name_site(name);
    }

    /// For a site whose name comes later.
    pub(crate) fn name_site(&mut self, name: Option<(Str<'r>, usize)>) {
        let (name, byte) = name.unzip();
        self.site = Site::new(name);
        self.site_name = byte;
        // The proxy saw whatever the browser asked for: of several sites nobody knows which one was scanned.
        let target = self.site.name.as_deref().map(redact_url);
        let target = target.filter(|_| self.document.sites == 1);
        self.document.target = target.map(|target| Str::Owned(target.into_owned()));
    }

    pub(crate) fn insight(&self, insight: &Insight<'r>, record: &mut Record<'r>) {
        let text = format!("insight: {insight}");
        record.note(Note::new(NoteKind::Tool, redact_traffic(&text)));
    }

    /// The insight for which ZAP ended the scan; `None` when it could not be read.
    pub(crate) fn stopped(&self, why: Option<&Insight<'r>>, record: &mut Record<'r>) {
        if let Some(why) = why {
            let text = format!("the scan was stopped: {why}");
            record.note(Note::new(NoteKind::Tool, redact_traffic(&text)));
        }
        record.partial("the scan was stopped early");
    }

    /// What the automation plan that ran the scan complains of.
    pub(crate) fn plan(&self, text: &str, is_error: bool, record: &mut Record<'r>) {
        let text = format!("automation plan: {}", redact_traffic(text));
        record.note(Note::new(NoteKind::Tool, text));
        if is_error {
            record.partial("the automation plan had errors");
        }
    }

    /// Says that a part of the report tells of the run and not of the target.
    pub(crate) fn passed(&self, name: &str, record: &mut Record<'r>) {
        let text = format!("`{name}` holds no findings and was passed over");
        record.note(Note::new(NoteKind::Other, text));
    }

    pub(crate) fn end_document(&mut self, record: &mut Record<'r>) {
        let document = std::mem::take(&mut self.document);
        if document.sites == 0 {
            // Also what a scan leaves behind that could not reach its target.
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
            let text =
                format!("generated {generated}, by a clock whose zone the report does not tell");
            record.note(Note::new(NoteKind::Other, text));
        }
    }

    /// Makes room for the instances of the alert at `byte`.
    pub(crate) fn begin_alert(&mut self, byte: usize) -> Origins<'r> {
        self.compares = self.repeats.begin_alert(byte, self.site_name);
        Origins::new(&self.site, self.locations)
    }

    /// Tells of the alert at `byte`, a finding for each origin.
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

    /// Tells of one instance of an alert, the first one or another. They are at two bytes, or at one when the alert has no
    /// list of instances.
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

    /// Ends the alert at `byte`, of which `count` instances were told one by one.
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

/// Says that entries of a list of instances were none.
pub(crate) fn note_odd(count: u64, alert: &Mapped<'_>, record: &mut Record<'_>) {
    if count > 0 {
        let title = alert.title();
        let text = format!("{count} of the instances of `{title}` are none and were passed over");
        record.note(Note::new(NoteKind::File, text));
    }
}

fn note_not_compared(record: &mut Record<'_>) {
    let text = "more sites than the limit of joined entries allows: an alert was not compared with those before";
    record.note(Note::new(NoteKind::Other, text));
}

fn note_repeated(alert: &Mapped<'_>, origin: Option<&str>, record: &mut Record<'_>) {
    let origin = origin.unwrap_or("no site");
    let text = format!("skipped repeated alert `{}` of {origin}", alert.title());
    record.note(Note::new(NoteKind::Repeated, text));
}

//! Findings from alerts, for reports in JSON and in XML.

use finding_source::engine::{Entry, Flow, FlowResult, Outcome};
use finding_source::finding_redact::{redact_traffic, redact_url};
use finding_source::text::trimmed;
use finding_source::{
    EntryReader as _, Finding, Input, NoteKind, Record, ReportError, Str, Timestamp,
};

use crate::format::{Format, Mark, Read, note_odd};
use crate::groups::{Groups, looked};
use crate::map::{Known, Mapped, NAMELESS, Origins, Places, Site};
use crate::raw::Insight;
use crate::repeats::Repeats;

/// The position of the reader.
#[derive(Clone, Copy, Debug)]
pub(crate) enum At {
    Report,
    Sites,
    Site,
    Alerts,
}

/// The part that the readers of both formats share: for reports, or for responses of the API.
#[derive(Debug)]
pub(crate) struct Teller<'r, F: Format<'r>, const API: bool = false> {
    /// The current site.
    site: Site<'r>,
    known: Known,
    document: Document<'r>,
    /// The scanned target of the documents so far, if it was the same for all; `None` before the first of them ended.
    target: Option<Option<Str<'r>>>,
    repeats: Repeats<'r>,
    /// The state that is kept from one instance to the next.
    format: F,
    /// The alert whose instances are read one by one.
    open: Option<Open<'r, F>>,
    /// The hits of responses.
    pub(crate) groups: Groups<'r>,
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
    alert: Mapped<'r>,
    /// True before the first instance.
    is_first: bool,
    /// The number of instances that were read.
    count: u64,
    /// The position after the alert. Its members are on both sides of its instances.
    after: Mark<'r, F>,
}

impl<'r, F: Format<'r>, const API: bool> Teller<'r, F, API> {
    pub(crate) fn new(input: &Input<'r>) -> Self {
        Self {
            site: Site::default(),
            known: Known::new(input.options()),
            document: Document::default(),
            target: None,
            repeats: Repeats::new(input),
            format: F::default(),
            open: None,
            groups: Groups::default(),
        }
    }

    pub(crate) fn begin_document(&mut self, record: &mut Record<'r>) {
        if API {
            looked(false, record);
        }
        self.document = Document::default();
        // What one document scanned is not said of the findings of the next.
        record.scan.target = None;
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

    /// Starts the site at the reader.
    pub(crate) fn begin_site(&mut self, reader: &mut F::Reader) -> FlowResult<At> {
        let byte = reader.entry_byte();
        self.site = Site::new(F::site_name(reader)?);
        self.repeats.begin_site(byte, &self.site);
        self.document.sites += 1;
        // The proxy sees everything that the browser requests, so among several sites the scanned one is unknown.
        let target = self.site.name.as_deref().map(redact_url);
        let target = target.filter(|_| self.document.sites == 1);
        self.document.target = target.map(|target| Str::Owned(target.into_owned()));
        Ok(Flow::Enter(At::Site))
    }

    /// Ends the document.
    pub(crate) fn close_document(&mut self, record: &mut Record<'r>) {
        if API {
            return;
        }
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

    /// Reads the alert at the reader: one finding for each origin, or that of its only instance. If each instance in its list
    /// is a finding, they [follow](Self::next).
    pub(crate) fn alert(&mut self, reader: &mut F::Reader, record: &mut Record<'r>) -> Entry<'r> {
        if API {
            return self.groups.hit::<F>(reader, &mut self.known, record);
        }
        let byte = reader.entry_byte();
        let known = &mut self.known;
        let read = Read::of(&mut self.format, reader, &self.site, known, record)?;
        let Some(read) = read else {
            return Ok(Outcome::Unusable(NAMELESS));
        };
        let (mut alert, mut places) = (read.alert, read.places);
        if let Some(instances) = read.instances {
            alert.share();
            let after = reader.mark();
            reader.go_to(&instances);
            self.open = Some(Open {
                byte,
                alert,
                is_first: true,
                count: 0,
                after,
            });
            return Ok(Outcome::Nothing);
        }
        let (alone, repeats) = (places.len() == 1, &mut self.repeats);
        places.retain(|places| !repeats.has::<F>((byte, byte), &alert, places, record));
        if alone {
            let hit = read.hit.filter(|_| self.known.each);
            let finding = places.pop().map(|places| match hit {
                Some(hit) => alert.single(&hit, places, &self.site),
                None => alert.merged(places, true, &self.site),
            });
            return Ok(finding.map_or(Outcome::Nothing, Outcome::Finding));
        }
        alert.share();
        let finding = |places| alert.clone().merged(places, false, &self.site);
        Ok(Outcome::Several(places.into_iter().map(finding).collect()))
    }

    /// Returns the next finding of an alert whose instances are read one by one.
    pub(crate) fn next(
        &mut self,
        reader: &mut F::Reader,
        record: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, ReportError> {
        let Some(open) = &mut self.open else {
            return Ok(None);
        };
        while F::next(reader, std::mem::take(&mut open.is_first))? {
            let at = reader.entry_byte();
            let Some(instance) = self.format.instance(reader, record, false)? else {
                note_odd(1, &open.alert, record);
                continue;
            };
            open.count += 1;
            let places = Places::single(instance, &self.site, &mut self.known);
            let (place, repeats) = ((open.byte, at), &mut self.repeats);
            let is_repeated = repeats.has::<F>(place, &open.alert, &places, record);
            let finding = open.alert.single(instance, places, &self.site);
            if !is_repeated {
                return Ok(Some(finding));
            }
        }
        reader.go_to(&open.after);
        if open.alert.has_more(open.count) {
            record.partial("an alert has more instances than the report lists");
        }
        let open = self.open.take().filter(|open| open.count == 0);
        Ok(open.and_then(|Open { byte, alert, .. }| {
            let none = Origins::new(&self.site).finish(&self.known).pop()?;
            let is_repeated = self.repeats.has::<F>((byte, byte), &alert, &none, record);
            (!is_repeated).then(|| alert.merged(none, true, &self.site))
        }))
    }
}

/// Notes a statement of the tool about its run.
pub(crate) fn note_insight(what: &str, insight: Insight<'_>, record: &mut Record<'_>) {
    if let Some(text) = insight.text() {
        record.remark(NoteKind::Tool, redact_traffic(&format!("{what}: {text}")));
    }
}

/// Notes that ZAP ended the scan, and the insight for which it did.
pub(crate) fn note_stopped(why: Insight<'_>, record: &mut Record<'_>) {
    note_insight("the scan was stopped", why, record);
    record.partial("the scan was stopped early");
}

/// Notes a part of the report that is about the run and not about the target.
pub(crate) fn note_passed(name: &str, record: &mut Record<'_>) {
    let text = format!("skipped `{name}`, which contains no findings");
    record.remark(NoteKind::Other, text);
}

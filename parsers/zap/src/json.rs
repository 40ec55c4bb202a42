//! Walks the JSON report, one alert at a time.

use std::collections::VecDeque;

use finding_source::json::{AfterDocument, Kind, Reader};
use finding_source::{
    Entries, Finding, Instances, Limits, Note, NoteKind, Options, Record, Report, ReportError,
    ReportErrorKind, Str, Timestamp,
};

use crate::map::{Mapped, Origins, Places, Site, Told};
use crate::raw::json as raw;
use crate::raw::{Alert, Instance};

/// The entries of a JSON report.
#[derive(Debug)]
pub(crate) struct Walk<'r> {
    reader: Reader<'r>,
    limits: Limits,
    instances: Instances,
    at: At,
    document: Document<'r>,
    site: Site<'r>,
    /// Alerts so far.
    alerts: u64,
    told: Told,
    /// Findings of the alert read last.
    ready: VecDeque<Finding<'r>>,
    /// The instances of the alert read last that are still to be told one by one.
    hits: Option<Hits<'r>>,
}

/// Where the reader stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum At {
    /// Before a document.
    Document,
    /// Between the members of the report.
    Top,
    /// Between the elements of `site`.
    Sites,
    /// Between the members of a site. Of the list, or of the one that 2.7.0 writes without one.
    Site { listed: bool },
    /// Between the elements of `alerts`.
    Alerts { listed: bool },
    /// Behind a document.
    Behind,
    /// Where nothing more can be read.
    End,
}

/// What matters at the end of a document.
#[derive(Debug, Default)]
struct Document<'r> {
    sites: u64,
    target: Option<Str<'r>>,
    generated: Option<Str<'r>>,
    /// Whether a part of it that holds no alerts is no JSON.
    broken: bool,
}

#[derive(Debug)]
struct Hits<'r> {
    /// A second reader: what an alert is stands on both sides of its instances.
    reader: Reader<'r>,
    at: InHits,
    count: u64,
    alert: Mapped<'r>,
}

/// Where the reader of the instances stands.
#[derive(Clone, Copy, Debug)]
enum InHits {
    Before,
    List,
    Behind,
}

impl<'r> Walk<'r> {
    pub(crate) fn new(report: &'r Report<'_>, options: &Options) -> Self {
        Self {
            reader: Reader::new(report.text(), report.start(), &options.limits),
            limits: options.limits.clone(),
            instances: options.instances,
            at: At::Document,
            document: Document::default(),
            site: Site::default(),
            alerts: 0,
            told: Told::default(),
            ready: VecDeque::new(),
            hits: None,
        }
    }

    /// The error with its whole path, also when the reader began in the middle.
    fn placed(&self, error: ReportError) -> ReportError {
        if self.document.broken && error.path().starts_with('[') {
            let path = format!("site{}", error.path());
            return error.in_path(path);
        }
        error
    }

    /// Goes on to the next alert. False at the end of the report.
    fn step(&mut self, record: &mut Record<'r>) -> Result<bool, ReportError> {
        match self.at {
            At::Document => {
                self.at = At::Behind;
                self.reader.enter_object()?;
                self.document = Document::default();
                self.at = At::Top;
            }
            At::Top => match self.reader.next_key()? {
                Some(name) => self.member(name.as_raw(), record)?,
                None => self.end_document(record),
            },
            At::Sites => {
                if self.reader.next_item()? {
                    self.reader.enter_object()?;
                    self.begin_site(true);
                } else if self.document.broken {
                    self.end_document(record);
                } else {
                    self.at = At::Top;
                }
            }
            At::Site { listed } => match self.reader.next_key()? {
                Some(name) => match name.as_raw() {
                    "@name" => self.name_site(None)?,
                    "alerts" => self.begin_alerts(listed, record)?,
                    _ => self.reader.skip()?,
                },
                None => self.at = if listed { At::Sites } else { At::Top },
            },
            At::Alerts { listed } => {
                if self.reader.next_item()? {
                    self.alert(record)?;
                } else {
                    self.at = At::Site { listed };
                }
            }
            At::Behind => match self.reader.after_document() {
                AfterDocument::Nothing => return Ok(false),
                AfterDocument::Document => {
                    let text = "several reports one after another";
                    record.note(Note::new(NoteKind::File, text));
                    self.at = At::Document;
                }
                AfterDocument::Text => {
                    let text = self.reader.pass_text();
                    let lines = text.lines().filter(|line| !line.trim().is_empty()).count();
                    let text = format!("passed over {lines} lines behind the report");
                    record.note(Note::new(NoteKind::File, text));
                }
            },
            At::End => return Ok(false),
        }
        Ok(true)
    }

    fn member(&mut self, name: &str, record: &mut Record<'r>) -> Result<(), ReportError> {
        match name {
            "site" => match self.reader.peek() {
                Some(Kind::Object) => {
                    self.reader.enter_object()?;
                    self.begin_site(false);
                }
                Some(Kind::Null) => self.reader.skip()?,
                _ => {
                    self.reader.enter_array()?;
                    self.at = At::Sites;
                }
            },
            "@version" => {
                let version = raw::text(&mut self.reader)?;
                record.scan.tool_version = record.scan.tool_version.take().or(version);
            }
            "created" => {
                let created = raw::text(&mut self.reader)?;
                let time = created.as_deref().and_then(Timestamp::parse);
                record.scan.time = record.scan.time.or(time);
            }
            "@generated" => self.document.generated = raw::text(&mut self.reader)?,
            "insights" => self.insights(record)?,
            "stoppingInsight" => {
                if self.reader.peek() == Some(Kind::Object) {
                    let text = insight(&mut self.reader)?;
                    record.note(Note::new(
                        NoteKind::Tool,
                        format!("the scan was stopped: {text}"),
                    ));
                    record.partial("the scan was stopped early");
                } else {
                    self.reader.skip()?;
                }
            }
            "afPlanErrors" | "afPlanWarns" => raw::each(&mut self.reader, |reader| {
                if let Some(text) = raw::text(reader)? {
                    record.note(Note::new(
                        NoteKind::Tool,
                        format!("automation plan: {text}"),
                    ));
                    if name == "afPlanErrors" {
                        record.partial("the automation plan had errors");
                    }
                }
                Ok(())
            })?,
            "sequences" | "scriptDiagnostics" | "statistics" => self.pass(name, record)?,
            _ => self.reader.skip()?,
        }
        Ok(())
    }

    /// Passes over a member that tells of the run and not of the target.
    fn pass(&mut self, name: &str, record: &mut Record<'r>) -> Result<(), ReportError> {
        match self.reader.raw() {
            Ok(raw) => {
                let says = |b: u8| !b.is_ascii_whitespace() && !b"[]{}".contains(&b);
                if raw.as_json().bytes().any(says) {
                    let text = format!("`{name}` holds no findings and was passed over");
                    record.note(Note::new(NoteKind::Other, text));
                }
                Ok(())
            }
            // ZAP writes some texts of sequences without escaping them. All findings stand before.
            Err(error) if name == "sequences" && error.kind() == ReportErrorKind::Syntax => {
                let text = format!("`sequences` and what follows were not read: {error}");
                record.note(Note::new(NoteKind::File, text));
                self.document.broken = true;
                self.end_document(record);
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    /// Makes notes of the insights, which ZAP writes without escaping them: a quote in a content type that
    /// the target answered with leaves the file no JSON. The alerts stand behind and are escaped.
    fn insights(&mut self, record: &mut Record<'r>) -> Result<(), ReportError> {
        let begin = self.reader.byte();
        let read = raw::each(&mut self.reader, |reader| {
            if reader.peek() != Some(Kind::Object) {
                return reader.skip();
            }
            let text = insight(reader)?;
            record.note(Note::new(NoteKind::Tool, format!("insight: {text}")));
            Ok(())
        });
        let Err(error) = read else {
            return Ok(());
        };
        let passed = self.reader.text().get(begin..).unwrap_or_default();
        let Some(site) = sites(passed).filter(|_| error.ends_report()) else {
            return Err(error);
        };
        let text = format!("`insights` were not read to their end: {error}");
        record.note(Note::new(NoteKind::File, text));
        if passed
            .get(..site)
            .is_some_and(|p| p.contains("\"stoppingInsight\""))
        {
            record.partial("the scan was stopped early");
        }
        self.reader = Reader::new(self.reader.text(), begin + site, &self.limits);
        self.document.broken = true;
        self.member("site", record)
    }

    fn begin_site(&mut self, listed: bool) {
        self.at = At::Site { listed };
        self.site = Site::default();
        self.document.sites += 1;
    }

    fn name_site(&mut self, ahead: Option<&mut Reader<'r>>) -> Result<(), ReportError> {
        let name = raw::text(ahead.unwrap_or(&mut self.reader))?;
        self.site = Site::new(name);
        let target = self.site.name.clone();
        self.document.target = target.filter(|_| self.document.sites == 1);
        Ok(())
    }

    fn begin_alerts(&mut self, listed: bool, record: &mut Record<'r>) -> Result<(), ReportError> {
        // ZAP writes the name first. What others made of its report may not.
        if self.site.name.is_none() {
            let mut ahead = self.reader.clone();
            let mut found = ahead.skip();
            while let (Ok(()), Ok(Some(name))) = (&found, ahead.next_key()) {
                found = match name.as_raw() {
                    "@name" => self.name_site(Some(&mut ahead)),
                    _ => ahead.skip(),
                };
            }
        }
        match self.reader.peek() {
            Some(Kind::Null) => self.reader.skip(),
            Some(Kind::Object) => self.alert(record),
            _ => {
                self.reader.enter_array()?;
                self.at = At::Alerts { listed };
                Ok(())
            }
        }
    }

    fn end_document(&mut self, record: &mut Record<'r>) {
        self.at = if self.document.broken {
            At::End
        } else {
            At::Behind
        };
        if self.document.sites == 0 {
            // Also what a scan leaves behind that could not reach its target.
            record.partial("nothing was scanned: the report names no site");
        }
        record.scan.target = record.scan.target.take().or(self.document.target.take());
        if let Some(generated) = self
            .document
            .generated
            .take()
            .filter(|_| record.scan.time.is_none())
        {
            let text =
                format!("generated {generated}, by a clock whose zone the report does not tell");
            record.note(Note::new(NoteKind::Other, text));
        }
    }

    fn alert(&mut self, record: &mut Record<'r>) -> Result<(), ReportError> {
        let byte = self.reader.byte();
        self.alerts += 1;
        let mut alert = Alert::default();
        let mut origins = Origins::new(&self.site, self.limits.locations);
        let mut hits = None;
        let mut listed = false;
        let mut odd = 0_u64;
        self.reader.each_member(|reader, name| {
            let name = name.as_raw();
            if name == "instances" {
                listed = true;
                if self.instances == Instances::Each {
                    hits = Some(reader.clone());
                    return reader.skip();
                }
                return raw::each(reader, |reader| {
                    match raw::instance(reader, origins.is_full())? {
                        Some(instance) => origins.add(instance, &self.site),
                        None => odd += 1,
                    }
                    Ok(())
                });
            }
            if raw::alert_member(reader, &mut alert, name)? {
                return Ok(());
            }
            reader.skip()
        })?;
        let hit = std::mem::take(&mut alert.hit);
        let Some(alert) = Mapped::new(alert, record) else {
            let message = "an alert without `name`, `alert`, `alertRef` and `pluginid`";
            let error = ReportError::new(ReportErrorKind::Schema, message);
            let place = self.reader.position(byte);
            return Err(error.at(place).in_path(self.reader.path()));
        };
        note_odd(odd, &alert, record);
        if let Some(reader) = hits {
            self.hits = Some(Hits {
                reader,
                at: InHits::Before,
                count: 0,
                alert,
            });
        } else if !listed && !hit.is_empty() && self.instances == Instances::Each {
            self.tell_instance(&alert, hit, record);
        } else {
            if !listed && !hit.is_empty() {
                origins.add(hit, &self.site);
            }
            self.tell(&alert, origins.finish(), record);
        }
        Ok(())
    }

    /// Tells of an alert, a finding for each origin.
    fn tell(&mut self, alert: &Mapped<'r>, all: Vec<Places<'r>>, record: &mut Record<'r>) {
        let alone = all.len() == 1;
        for places in all {
            if alert.is_repeated(&places, &self.site, &mut self.told) {
                repeated(alert, places.origin.as_deref(), record);
            } else {
                self.ready
                    .push_back(alert.merged(places, alone, &self.site));
            }
        }
    }

    /// Tells of one instance of an alert.
    fn tell_instance(
        &mut self,
        alert: &Mapped<'r>,
        instance: Instance<'r>,
        record: &mut Record<'r>,
    ) {
        if alert.is_instance_repeated(&instance, self.alerts, &mut self.told) {
            repeated(alert, self.site.origin.as_deref(), record);
        } else {
            self.ready.push_back(alert.single(instance, &self.site));
        }
    }

    /// Goes on to the next instance of the alert that was read last.
    fn next_hit(&mut self, mut hits: Hits<'r>, record: &mut Record<'r>) -> Result<(), ReportError> {
        let more = match hits.at {
            InHits::Before if hits.reader.peek() == Some(Kind::Array) => {
                hits.reader.enter_array()?;
                hits.at = InHits::List;
                hits.reader.next_item()?
            }
            InHits::Before => {
                hits.at = InHits::Behind;
                hits.reader.peek() != Some(Kind::Null)
            }
            InHits::List => hits.reader.next_item()?,
            InHits::Behind => false,
        };
        if !more {
            self.end_hits(&hits, record);
            return Ok(());
        }
        match raw::instance(&mut hits.reader, false) {
            Ok(Some(instance)) => {
                hits.count += 1;
                self.tell_instance(&hits.alert, instance, record);
            }
            Ok(None) => note_odd(1, &hits.alert, record),
            Err(error) if error.ends_report() => return Err(error),
            Err(error) => {
                self.hits = Some(hits);
                return Err(error);
            }
        }
        self.hits = Some(hits);
        Ok(())
    }

    fn end_hits(&mut self, hits: &Hits<'r>, record: &mut Record<'r>) {
        if hits.count == 0 {
            let none = Origins::new(&self.site, self.limits.locations).finish();
            self.tell(&hits.alert, none, record);
        }
        if hits.alert.is_systemic() || hits.alert.unlisted(hits.count) > 0 {
            record.partial("an alert has more instances than the report lists");
        }
    }
}

impl<'r> Entries<'r> for Walk<'r> {
    fn next(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        loop {
            if let Some(finding) = self.ready.pop_front() {
                return Ok(Some(finding));
            }
            if let Some(hits) = self.hits.take() {
                self.next_hit(hits, record)?;
            } else if !self.step(record).map_err(|error| self.placed(error))? {
                return Ok(None);
            }
        }
    }
}

/// The text of an insight, on one line.
fn insight(reader: &mut Reader<'_>) -> Result<String, ReportError> {
    let mut parts = [const { None }; 5];
    reader.each_member(|reader, name| {
        let slot = match name.as_raw() {
            "level" => 0,
            "reason" => 1,
            "site" => 2,
            "description" => 3,
            "statistic" => 4,
            _ => return reader.skip(),
        };
        if let Some(part) = parts.get_mut(slot) {
            *part = raw::text(reader)?;
        }
        Ok(())
    })?;
    let parts: Vec<Str<'_>> = parts.into_iter().flatten().collect();
    Ok(parts.join(": "))
}

/// Where in `text` the list of sites begins. Insights have members of this name too, which are no lists, and
/// everything behind them is escaped.
fn sites(text: &str) -> Option<usize> {
    const NAME: &str = "\"site\"";
    text.match_indices(NAME).find_map(|(at, _)| {
        let value = text
            .get(at + NAME.len()..)?
            .trim_start()
            .strip_prefix(':')?
            .trim_start();
        value.starts_with('[').then_some(text.len() - value.len())
    })
}

fn note_odd(count: u64, alert: &Mapped<'_>, record: &mut Record<'_>) {
    if count > 0 {
        let text = format!(
            "{count} of the instances of `{}` are none and were passed over",
            alert.title()
        );
        record.note(Note::new(NoteKind::File, text));
    }
}

fn repeated(alert: &Mapped<'_>, origin: Option<&str>, record: &mut Record<'_>) {
    let origin = origin.unwrap_or("no site");
    let text = format!(
        "`{}` of {origin} is told again and was passed over",
        alert.title()
    );
    record.note(Note::new(NoteKind::Repeated, text));
}

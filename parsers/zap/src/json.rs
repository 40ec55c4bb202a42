//! The walk through the JSON report, one alert at a time.

use finding_source::json::{Kind, Mark, Reader};
use finding_source::{
    DocumentReader, Entries, Finding, Limits, Note, NoteKind, Options, Record, Report, ReportError,
    ReportErrorKind, Str,
};

use crate::Json;
use crate::map::{Mapped, Origins, Site};
use crate::raw::json as raw;
use crate::raw::{Alert, Instance};
use crate::repeats::{self, ReadAgain};
use crate::tell::{NAMELESS, Teller, note_odd};

/// Members that only alerts and lists of alerts have.
const ENTRIES: [&str; 2] = ["alerts", "riskcode"];

/// The entries of a JSON report.
#[derive(Debug)]
pub(crate) struct Walk<'r> {
    reader: Reader<'r>,
    limits: Limits,
    at: At,
    /// True if a part of the document without alerts is invalid JSON.
    broken: bool,
    /// The number of objects of the add-on Export Report around the reader: `Report`, and `Alerts` around a list of
    /// alerts.
    in_report: bool,
    in_alerts: bool,
    teller: Teller<'r>,
    again: Again<'r>,
    /// The layouts of earlier instances.
    layouts: raw::Layouts<'r>,
    /// True if evidence is kept.
    quotes: bool,
    /// The instances of the last alert that are still to be delivered one by one.
    hits: Option<Hits<'r>>,
}

/// The position of the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum At {
    /// Before a document.
    Document,
    /// Between the members of the report.
    Top,
    /// Between the elements of `site`.
    Sites,
    /// Between the members of a site: one in a list, or the single one that 2.7.0 writes without a list.
    Site { listed: bool },
    /// Between the elements of `alerts`.
    Alerts { listed: bool },
    /// After a document.
    After,
    /// Nothing more can be read.
    End,
}

#[derive(Debug)]
struct Hits<'r> {
    /// The byte offset of the alert.
    byte: usize,
    /// The position after the alert. Members of the alert are on both sides of its instances.
    after: Mark<'r>,
    left: Left,
    count: u64,
    alert: Mapped<'r>,
}

/// The position of the instances that are still to be delivered.
#[derive(Clone, Copy, Debug)]
enum Left {
    /// In the current list.
    List,
    /// The single instance in place of a list, before the reader.
    One,
    None,
}

impl<'r> Walk<'r> {
    pub(crate) fn new(report: &'r Report<'_>, options: &Options) -> Self {
        Self {
            reader: Reader::new(report.text(), report.start(), &options.limits),
            limits: options.limits.clone(),
            at: At::Document,
            broken: false,
            in_report: false,
            in_alerts: false,
            teller: Teller::new(report, options),
            again: Again {
                text: report.text(),
                limits: options.limits.clone(),
            },
            layouts: raw::Layouts::new(options.evidence),
            quotes: options.evidence,
            hits: None,
        }
    }

    /// Returns the error with its whole path, even if the reader started in the middle.
    fn placed(&self, error: ReportError) -> ReportError {
        if self.broken && error.path().starts_with('[') {
            let path = format!("site{}", error.path());
            return error.in_path(path);
        }
        error
    }

    /// Goes to the next alert. Returns false at the end of the report.
    fn step(&mut self, record: &mut Record<'r>) -> Result<bool, ReportError> {
        match self.at {
            At::Document => {
                self.at = At::After;
                self.reader.enter_object()?;
                self.teller.begin_document(record);
                self.at = At::Top;
            }
            At::Top => match self.reader.next_key()? {
                Some(name) => self.member(name.as_raw(), record)?,
                None if self.in_report => self.in_report = false,
                None => self.end_document(record),
            },
            At::Sites => {
                if self.reader.next_item()? {
                    self.reader.enter_object()?;
                    self.begin_site(true);
                } else if self.broken {
                    self.end_document(record);
                } else {
                    self.at = At::Top;
                }
            }
            At::Site { listed } => match self.reader.next_key()? {
                Some(name) => match name.as_raw() {
                    "@name" => {
                        let byte = self.reader.byte();
                        let name = raw::text(&mut self.reader)?;
                        self.teller.name_site(name.map(|name| (name, byte)));
                    }
                    "Alerts" if self.reader.peek() == Some(Kind::Object) => {
                        self.reader.enter_object()?;
                        self.in_alerts = true;
                    }
                    "alerts" | "AlertItem" => self.begin_alerts(listed, record)?,
                    name => record.skip_member(&mut self.reader, name, &ENTRIES)?,
                },
                None if self.in_alerts => self.in_alerts = false,
                None => self.at = if listed { At::Sites } else { At::Top },
            },
            At::Alerts { listed } => {
                if self.reader.next_item()? {
                    self.alert(record)?;
                } else {
                    self.at = At::Site { listed };
                }
            }
            At::After => {
                if !record.next_document(&mut self.reader, &Json) {
                    return Ok(false);
                }
                self.at = At::Document;
            }
            At::End => {
                if !self.pass_end()? {
                    return Ok(false);
                }
            }
        }
        Ok(true)
    }

    fn member(&mut self, name: &str, record: &mut Record<'r>) -> Result<(), ReportError> {
        match name {
            "Report" if self.reader.peek() == Some(Kind::Object) => {
                self.reader.enter_object()?;
                self.in_report = true;
            }
            "site" | "Sites" => match self.reader.peek() {
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
                self.teller.version(version, record);
            }
            "created" => {
                let created = raw::text(&mut self.reader)?;
                self.teller.created(created, record);
            }
            "@generated" => {
                let generated = raw::text(&mut self.reader)?;
                self.teller.generated(generated);
            }
            "insights" => self.insights(record)?,
            "stoppingInsight" => {
                match self.reader.peek() {
                    Some(Kind::Object) => {
                        let why = raw::insight(&mut self.reader)?;
                        self.teller.stopped(Some(&why), record);
                    }
                    Some(Kind::Null) => self.reader.skip()?,
                    // Any other value also means that the scan was stopped.
                    _ => {
                        self.reader.skip()?;
                        self.teller.stopped(None, record);
                    }
                }
            }
            "afPlanErrors" | "afPlanWarns" => raw::each(&mut self.reader, |reader| {
                let text = raw::text(reader)?;
                let text = text.as_deref().unwrap_or("(no message)");
                self.teller.plan(text, name == "afPlanErrors", record);
                Ok(())
            })?,
            "sequences" | "scriptDiagnostics" | "statistics" => self.pass(name, record)?,
            _ => record.skip_member(&mut self.reader, name, &ENTRIES)?,
        }
        Ok(())
    }

    /// Skips a member about the run, not about the target.
    fn pass(&mut self, name: &str, record: &mut Record<'r>) -> Result<(), ReportError> {
        match self.reader.raw() {
            Ok(raw) => {
                let says = |b: u8| !b.is_ascii_whitespace() && !b"[]{}".contains(&b);
                if raw.as_json().bytes().any(says) {
                    self.teller.passed(name, record);
                }
                Ok(())
            }
            // ZAP writes some texts of sequences unescaped. All findings come before them.
            Err(error) if name == "sequences" && error.kind() == ReportErrorKind::Syntax => {
                let text = format!("`sequences` and what follows were not read: {error}");
                record.note(Note::new(NoteKind::File, text));
                self.broken = true;
                self.end_document(record);
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    /// Turns the insights into notes. ZAP writes them unescaped: a quote in a content type from the target makes the
    /// file invalid JSON. The alerts come after them and are escaped.
    fn insights(&mut self, record: &mut Record<'r>) -> Result<(), ReportError> {
        let begin = self.reader.byte();
        let read = raw::each(&mut self.reader, |reader| {
            if reader.peek() != Some(Kind::Object) {
                return reader.skip();
            }
            let insight = raw::insight(reader)?;
            self.teller.insight(&insight, record);
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
            self.teller.stopped(None, record);
        }
        self.reader = Reader::new(self.reader.text(), begin + site, &self.limits);
        self.broken = true;
        self.member("site", record)
    }

    fn begin_site(&mut self, listed: bool) {
        self.at = At::Site { listed };
        self.teller.begin_site(None);
    }

    fn begin_alerts(&mut self, listed: bool, record: &mut Record<'r>) -> Result<(), ReportError> {
        // ZAP writes the name first. Programs that edited the report may not.
        if self.teller.site.name.is_none() {
            let mut ahead = self.reader.clone();
            let mut found = ahead.skip();
            while let (Ok(()), Ok(Some(name))) = (&found, ahead.next_key()) {
                found = match name.as_raw() {
                    "@name" => {
                        let byte = ahead.byte();
                        let name = raw::text(&mut ahead);
                        name.map(|name| self.teller.name_site(name.map(|name| (name, byte))))
                    }
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
        self.at = if self.broken { At::End } else { At::After };
        self.teller.end_document(record);
    }

    /// Goes to the end of a report that is invalid JSON: to the brace that ZAP writes on a line of its own. Returns
    /// whether there is one; without it, the end of the file must look like that of a report.
    fn pass_end(&mut self) -> Result<bool, ReportError> {
        let text = self.reader.text();
        let begin = self.reader.end();
        let rest = text.get(begin..).unwrap_or_default();
        if let Some(line) = rest.find("\n}") {
            self.reader.go_to_document(begin + line + "\n}".len());
            self.broken = false;
            self.at = At::After;
            return Ok(true);
        }
        if text.trim_end().ends_with('}') {
            return Ok(false);
        }
        let message = "the text ends where `}` was expected";
        let error = ReportError::new(ReportErrorKind::Truncated, message);
        Err(error.at(self.reader.position(text.len())))
    }

    fn alert(&mut self, record: &mut Record<'r>) -> Result<(), ReportError> {
        let byte = self.reader.byte();
        let origins = self.teller.begin_alert(byte);
        let ways = Ways {
            each: self.teller.tells_each(),
            quotes: self.quotes,
        };
        let (reader, layouts) = (&mut self.reader, &mut self.layouts);
        let read = Read::of(reader, layouts, origins, &self.teller.site, ways)?;
        let Read {
            mut alert,
            mut origins,
            instances,
            listed,
            odd,
        } = read;
        record.note_remarks(&mut self.reader);
        let hit = std::mem::take(&mut alert.hit);
        let Some(mut alert) = Mapped::new(alert, record) else {
            let error = ReportError::new(ReportErrorKind::Schema, NAMELESS);
            let place = self.reader.position(byte);
            return Err(error.at(place).in_path(self.reader.path()));
        };
        note_odd(odd, &alert, record);
        let (teller, again) = (&mut self.teller, &self.again);
        if let Some(instances) = instances {
            alert.share();
            let after = self.reader.mark();
            self.reader.go_to(&instances);
            let left = match self.reader.peek() {
                Some(Kind::Array) => {
                    self.reader.enter_array()?;
                    Left::List
                }
                Some(Kind::Null) => Left::None,
                _ => Left::One,
            };
            self.hits = Some(Hits {
                byte,
                after,
                left,
                count: 0,
                alert,
            });
        } else if listed || hit.is_empty() {
            teller.tell(byte, &mut alert, origins, again, record);
        } else if ways.each {
            teller.tell_instance((byte, byte), &alert, (hit, true), again, record);
        } else {
            origins.add(hit, &teller.site);
            teller.tell(byte, &mut alert, origins, again, record);
        }
        Ok(())
    }

    /// Goes to the next instance of the last alert.
    fn next_hit(&mut self, mut hits: Hits<'r>, record: &mut Record<'r>) -> Result<(), ReportError> {
        let more = match hits.left {
            Left::List => self.reader.next_item()?,
            Left::One => {
                hits.left = Left::None;
                true
            }
            Left::None => false,
        };
        if !more {
            self.reader.go_to(&hits.after);
            let Hits { byte, count, .. } = hits;
            self.teller
                .end_instances(byte, &mut hits.alert, count, &self.again, record);
            return Ok(());
        }
        let place = (hits.byte, self.reader.byte());
        let outcome =
            raw::instance(&mut self.reader, &mut self.layouts, false).map(
                |instance| match instance {
                    Some(instance) => {
                        let shown = (instance, hits.count == 0);
                        hits.count += 1;
                        self.teller
                            .tell_instance(place, &hits.alert, shown, &self.again, record);
                    }
                    None => note_odd(1, &hits.alert, record),
                },
            );
        self.hits = Some(hits);
        outcome
    }
}

impl<'r> Entries<'r> for Walk<'r> {
    fn next(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        loop {
            if let Some(finding) = self.teller.next() {
                return Ok(Some(finding));
            }
            let more = match self.hits.take() {
                Some(hits) => self.next_hit(hits, record).map(|()| true),
                None => self.step(record),
            };
            if !more.map_err(|error| self.placed(error))? {
                return Ok(None);
            }
        }
    }
}

/// How an alert is read.
#[derive(Clone, Copy)]
struct Ways {
    /// Returns true if each instance is a finding.
    each: bool,
    /// True if evidence is kept.
    quotes: bool,
}

/// The contents of an alert.
struct Read<'r> {
    alert: Alert<'r>,
    origins: Origins<'r>,
    /// Its list of instances, if each is a finding.
    instances: Option<Mark<'r>>,
    /// True if it has a list of instances.
    listed: bool,
    /// The number of entries in the list that are not instances.
    odd: u64,
}

impl<'r> Read<'r> {
    /// Reads the alert that comes next, and its instances into `origins` unless each of them is a finding.
    fn of(
        reader: &mut Reader<'r>,
        layouts: &mut raw::Layouts<'r>,
        origins: Origins<'r>,
        site: &Site<'r>,
        ways: Ways,
    ) -> Result<Self, ReportError> {
        let mut read = Self {
            alert: Alert::default(),
            origins,
            instances: None,
            listed: false,
            odd: 0,
        };
        reader.each_member(|reader, name| {
            let name = name.as_raw();
            if matches!(name, "instances" | "Item") {
                read.listed = true;
                if ways.each {
                    read.instances = Some(reader.mark());
                    return reader.skip();
                }
                let Self { origins, odd, .. } = &mut read;
                return raw::each(reader, |reader| {
                    let counted = origins.is_full().then(|| reader.mark());
                    let mut instance = raw::instance(reader, layouts, counted.is_some())?;
                    if let (Some(mark), Some(read)) = (counted, &instance) {
                        if origins.opens(read, site) {
                            reader.go_to(&mark);
                            instance = raw::instance(reader, layouts, false)?;
                        }
                    }
                    match instance {
                        Some(instance) => origins.add(instance, site),
                        None => *odd += 1,
                    }
                    Ok(())
                });
            }
            if raw::alert_member(reader, &mut read.alert, name, ways.quotes)? {
                return Ok(());
            }
            reader.skip()
        })?;
        if ways.quotes {
            read.alert.quote_other_info();
        }
        Ok(read)
    }
}

/// Reads parts of the report again.
#[derive(Debug)]
struct Again<'r> {
    text: &'r str,
    limits: Limits,
}

impl<'r> Again<'r> {
    fn reader(&self, byte: usize) -> Reader<'r> {
        Reader::new(self.text, byte, &self.limits)
    }
}

impl<'r> repeats::Again<'r> for Again<'r> {
    fn site_name(&self, byte: usize) -> Option<Str<'r>> {
        raw::text(&mut self.reader(byte)).ok()?
    }

    fn alert(&self, byte: usize, site: &Site<'r>, locations: usize) -> Option<ReadAgain<'r>> {
        let mut reader = self.reader(byte);
        let mut layouts = raw::Layouts::new(false);
        let origins = Origins::new(site, locations);
        let ways = Ways {
            each: false,
            quotes: false,
        };
        let mut read = Read::of(&mut reader, &mut layouts, origins, site, ways).ok()?;
        let hit = std::mem::take(&mut read.alert.hit);
        if !read.listed && !hit.is_empty() {
            read.origins.add(hit.clone(), site);
        }
        Some(ReadAgain {
            alert: Mapped::new(read.alert, &mut Record::scratch())?,
            origins: read.origins,
            hit,
            bytes: reader.byte() - byte,
        })
    }

    fn instance(&self, byte: usize) -> Option<(Instance<'r>, usize)> {
        let mut reader = self.reader(byte);
        let instance = raw::instance(&mut reader, &mut raw::Layouts::new(false), false);
        Some((instance.ok()??, reader.byte() - byte))
    }
}

/// Returns the byte offset in `text` of the list of sites. Insights also have members of this name, which are not
/// lists, and everything after them is escaped.
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

//! The JSON report, one alert at a time.

mod alert;

use finding_source::engine::{Flow, FlowResult, JsonWalk, Outcome};
use finding_source::json::{Mark, Reader, ValueKind};
use finding_source::{
    DocumentReader, Finding, Input, Limits, Note, NoteKind, Record, ReportError, ReportErrorKind,
};

use self::alert::{Again, Read, Ways};
use crate::map::Mapped;
use crate::raw::json as raw;
use crate::tell::{NAMELESS, Teller, note_odd};

/// The alerts of a JSON report.
#[derive(Debug)]
pub(crate) struct Alerts<'r> {
    limits: Limits,
    /// True if a part of the document that holds no alerts is malformed. The reader began again after it, so that it is in
    /// fewer containers than the engine.
    broken: bool,
    teller: Teller<'r>,
    again: Again<'r>,
    /// The layouts of earlier instances.
    layouts: raw::Layouts<'r>,
    /// True if evidence is kept.
    quotes: bool,
    /// The instances of the last alert that are still to be delivered one by one.
    hits: Option<Hits<'r>>,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum At {
    /// In a report.
    Report,
    /// In the object `Report` of the add-on Export Report.
    Inner,
    Sites,
    Site,
    Alerts,
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

impl<'r> Alerts<'r> {
    pub(crate) fn new(input: &Input<'r>) -> Self {
        Self {
            limits: input.limits().clone(),
            broken: false,
            teller: Teller::new(input),
            again: Again {
                text: input.text(),
                limits: input.limits().clone(),
            },
            layouts: raw::Layouts::new(input.options().evidence),
            quotes: input.options().evidence,
            hits: None,
        }
    }

    fn report_member(
        &mut self,
        name: &str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<At> {
        match name {
            "Report" if reader.peek() == Some(ValueKind::Object) => {
                return Ok(Flow::Enter(At::Inner));
            }
            // 2.7.0 writes the one site without a list.
            "site" | "Sites" => return Ok(Flow::List(At::Sites)),
            "@version" => {
                let version = raw::text(reader)?;
                self.teller.version(version, record);
            }
            "created" => {
                let created = raw::text(reader)?;
                self.teller.created(created, record);
            }
            "@generated" => {
                let generated = raw::text(reader)?;
                self.teller.generated(generated);
            }
            "insights" => return self.insights(reader, record),
            "stoppingInsight" => match reader.peek() {
                Some(ValueKind::Object) => {
                    let why = raw::insight(reader)?;
                    self.teller.stopped(Some(&why), record);
                }
                Some(ValueKind::Null) => reader.skip()?,
                // Any other value also means that the scan was stopped.
                _ => {
                    reader.skip()?;
                    self.teller.stopped(None, record);
                }
            },
            "afPlanErrors" | "afPlanWarns" => raw::each(reader, |reader| {
                let text = raw::text(reader)?;
                let text = text.as_deref().unwrap_or("(no message)");
                self.teller.plan(text, name == "afPlanErrors", record);
                Ok(())
            })?,
            "sequences" | "scriptDiagnostics" | "statistics" => self.pass(name, reader, record)?,
            _ => return Ok(Flow::Skip),
        }
        Ok(Flow::Read)
    }

    /// Skips a member that is about the run and not the target.
    fn pass(
        &mut self,
        name: &str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<(), ReportError> {
        let byte = reader.byte();
        match reader.raw() {
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
                self.begin_again(reader, byte);
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    /// Turns the insights into notes. ZAP writes them unescaped: a quote in a content type from the target makes the
    /// the target answered with makes the file malformed. The alerts come after and are escaped.
    fn insights(&mut self, reader: &mut Reader<'r>, record: &mut Record<'r>) -> FlowResult<At> {
        let begin = reader.byte();
        let read = raw::each(reader, |reader| {
            if reader.peek() != Some(ValueKind::Object) {
                return reader.skip();
            }
            let insight = raw::insight(reader)?;
            self.teller.insight(&insight, record);
            Ok(())
        });
        let Err(error) = read else {
            return Ok(Flow::Read);
        };
        let passed = reader.text().get(begin..).unwrap_or_default();
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
        self.begin_again(reader, begin + site);
        Ok(Flow::List(At::Sites))
    }

    /// Begins to read at a byte after a malformed part. The containers around it end with what is read there.
    fn begin_again(&mut self, reader: &mut Reader<'r>, byte: usize) {
        *reader = Reader::new(reader.text(), byte, &self.limits);
        self.broken = true;
    }

    /// Goes to the end of a report that is malformed: to the brace that ZAP writes on a line of its own. Without it the
    /// end of the file must look like that of a report.
    fn pass_end(&mut self, reader: &mut Reader<'r>) -> Result<(), ReportError> {
        let text = reader.text();
        let begin = reader.end();
        let rest = text.get(begin..).unwrap_or_default();
        if let Some(line) = rest.find("\n}") {
            reader.go_to_document(begin + line + "\n}".len());
            self.broken = false;
            return Ok(());
        }
        reader.go_to_document(text.len());
        if text.trim_end().ends_with('}') {
            return Ok(());
        }
        let message = "the text ends where `}` was expected";
        let error = ReportError::new(ReportErrorKind::Truncated, message);
        Err(error.at(reader.position(text.len())))
    }

    /// Goes to the next instance of the last alert.
    fn next_hit(
        &mut self,
        mut hits: Hits<'r>,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<(), ReportError> {
        let more = match hits.left {
            Left::List => reader.next_item()?,
            Left::One => {
                hits.left = Left::None;
                true
            }
            Left::None => false,
        };
        if !more {
            reader.go_to(&hits.after);
            let Hits { byte, count, .. } = hits;
            self.teller
                .end_instances(byte, &mut hits.alert, count, &self.again, record);
            return Ok(());
        }
        let place = (hits.byte, reader.byte());
        let outcome =
            raw::instance(reader, &mut self.layouts, false).map(|instance| match instance {
                Some(instance) => {
                    let shown = (instance, hits.count == 0);
                    hits.count += 1;
                    self.teller
                        .tell_instance(place, &hits.alert, shown, &self.again, record);
                }
                None => note_odd(1, &hits.alert, record),
            });
        self.hits = Some(hits);
        outcome
    }
}

impl<'r> JsonWalk<'r> for Alerts<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["alerts", "riskcode"];

    fn document(&mut self, _: &mut Reader<'r>, record: &mut Record<'r>) -> FlowResult<At> {
        self.teller.begin_document(record);
        Ok(Flow::Enter(At::Report))
    }

    fn member(
        &mut self,
        at: At,
        name: &'r str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<At> {
        if matches!(at, At::Report | At::Inner) {
            return self.report_member(name, reader, record);
        }
        match name {
            "@name" => {
                let byte = reader.byte();
                let name = raw::text(reader)?;
                self.teller.name_site(name.map(|name| (name, byte)));
                Ok(Flow::Read)
            }
            // Of the add-on Export Report, around a list of alerts.
            "Alerts" if reader.peek() == Some(ValueKind::Object) => Ok(Flow::Enter(At::Site)),
            "alerts" | "AlertItem" => {
                // ZAP writes the name first. Programs that edited the report may not.
                if self.teller.site.name.is_none() {
                    let teller = &mut self.teller;
                    reader.look_ahead(|reader, name| {
                        if name != "@name" {
                            return reader.skip();
                        }
                        let byte = reader.byte();
                        let name = raw::text(reader)?;
                        teller.name_site(name.map(|name| (name, byte)));
                        Ok(())
                    });
                }
                Ok(Flow::List(At::Alerts))
            }
            _ => Ok(Flow::Skip),
        }
    }

    fn element(&mut self, at: At, _: &mut Reader<'r>, _: &mut Record<'r>) -> FlowResult<At> {
        if matches!(at, At::Sites) {
            self.teller.begin_site(None);
            return Ok(Flow::Enter(At::Site));
        }
        Ok(Flow::Entry(at))
    }

    fn entry(
        &mut self,
        _: At,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Outcome<'r>, ReportError> {
        let byte = reader.byte();
        let origins = self.teller.begin_alert(byte);
        let ways = Ways {
            each: self.teller.tells_each(),
            quotes: self.quotes,
        };
        let read = Read::of(reader, &mut self.layouts, origins, &self.teller.site, ways)?;
        let Read {
            mut alert,
            mut origins,
            instances,
            listed,
            odd,
        } = read;
        record.note_remarks(reader);
        let hit = std::mem::take(&mut alert.hit);
        let Some(mut alert) = Mapped::new(alert, record) else {
            return Ok(Outcome::Unusable(NAMELESS));
        };
        note_odd(odd, &alert, record);
        let (teller, again) = (&mut self.teller, &self.again);
        if let Some(instances) = instances {
            alert.share();
            let after = reader.mark();
            reader.go_to(&instances);
            let left = match reader.peek() {
                Some(ValueKind::Array) => {
                    reader.enter_array()?;
                    Left::List
                }
                Some(ValueKind::Null) => Left::None,
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
        Ok(Outcome::Nothing)
    }

    fn next_finding(
        &mut self,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, ReportError> {
        loop {
            if let Some(finding) = self.teller.next() {
                return Ok(Some(finding));
            }
            let Some(hits) = self.hits.take() else {
                return Ok(None);
            };
            self.next_hit(hits, reader, record)?;
        }
    }

    fn end(&mut self, at: At, reader: &mut Reader<'r>, record: &mut Record<'r>) -> FlowResult<At> {
        if matches!(at, At::Report) {
            self.teller.end_document(record);
            if self.broken {
                self.pass_end(reader)?;
            }
        }
        Ok(Flow::Read)
    }

    /// Gives an error its whole path, also when the reader began in the middle.
    fn explain(&mut self, error: ReportError, _: &mut Reader<'r>) -> ReportError {
        if self.broken && error.path().starts_with('[') {
            let path = format!("site{}", error.path());
            return error.in_path(path);
        }
        error
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

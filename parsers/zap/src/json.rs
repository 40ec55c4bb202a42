//! The JSON report, one alert at a time.

use finding_source::engine::{Entry, Flow, FlowResult, JsonWalk, Outcome};
use finding_source::finding_redact::redact_traffic;
use finding_source::json::{Reader, ValueKind};
use finding_source::schema::{Objects, read_object, read_object_with};
use finding_source::{
    DocumentReader, Finding, Input, Limits, NoteKind, Record, ReportError, ReportErrorKind, Str,
};

use crate::format::{Format, Visit};
use crate::raw::{self, Address, Alert, AnyText, Instance};
use crate::tell::{At, Teller, note_insight, note_passed, note_stopped};

/// The layouts of earlier instances.
#[derive(Debug, Default)]
pub(crate) struct Json<'r> {
    shown: Objects<'r, Instance<'r>>,
    /// The last instance of which only the URI is read.
    other: Instance<'r>,
    counted: Objects<'r, Address<'r>>,
}

impl<'r> Format<'r> for Json<'r> {
    type Reader = Reader<'r>;

    fn site_name(reader: &mut Reader<'r>) -> Result<Option<Str<'r>>, ReportError> {
        raw::text(reader)
    }

    fn alert(
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
        read: &mut Visit<'_, 'r, Reader<'r>>,
    ) -> Result<Alert<'r>, ReportError> {
        let alert = read_object_with(reader, &mut |reader, name| match name {
            "instances" | "Item" => read(reader, record),
            _ => reader.skip(),
        });
        if alert.is_ok() {
            record.note_remarks(reader);
        }
        alert
    }

    fn is_list(reader: &mut Reader<'r>) -> bool {
        reader.peek() != Some(ValueKind::Null)
    }

    fn each_instance(
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
        read: &mut Visit<'_, 'r, Reader<'r>>,
    ) -> Result<(), ReportError> {
        each(reader, |reader| read(reader, record))
    }

    fn instance(
        &mut self,
        reader: &mut Reader<'r>,
        _: &mut Record<'r>,
        counted: bool,
    ) -> Result<Option<&Instance<'r>>, ReportError> {
        let AnyText(uri) = &mut self.other.uri;
        *uri = None;
        match reader.peek() {
            Some(ValueKind::Object) if counted => *uri = self.counted.take(reader)?.uri.0,
            Some(ValueKind::Object) => return self.shown.read_unnoted(reader).map(Some),
            // An instance that is only a URI, as json-lib writes it.
            Some(ValueKind::Array) => reader.each_item(|reader| {
                let text = raw::text(reader)?;
                *uri = uri.take().or(text);
                Ok(())
            })?,
            Some(ValueKind::Text) => *uri = raw::text(reader)?,
            _ => {
                reader.skip()?;
                return Ok(None);
            }
        }
        Ok(Some(&self.other))
    }
}

/// Reads a list, or the single element in its place. Null is an empty list.
fn each<'r>(
    reader: &mut Reader<'r>,
    mut visit: impl FnMut(&mut Reader<'r>) -> Result<(), ReportError>,
) -> Result<(), ReportError> {
    match reader.peek() {
        Some(ValueKind::Array) => reader.each_item(visit),
        Some(ValueKind::Null) => reader.skip(),
        _ => visit(reader),
    }
}

/// The alerts of a JSON report.
#[derive(Debug)]
pub(crate) struct Alerts<'r> {
    limits: Limits,
    /// True if a part of the document that holds no alerts is malformed. The reader began again after it, so that it is in
    /// fewer containers than the engine.
    broken: bool,
    teller: Teller<'r, Json<'r>>,
}

impl<'r> Alerts<'r> {
    pub(crate) fn new(input: &Input<'r>) -> Self {
        Self {
            limits: input.limits().clone(),
            broken: false,
            teller: Teller::new(input),
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
            "@version" | "@generated" | "created" => {
                let said = raw::text(reader)?;
                let name = name.trim_start_matches('@');
                self.teller.about(name, said, record);
            }
            "insights" => return self.insights(reader, record),
            "stoppingInsight" => match reader.peek() {
                Some(ValueKind::Object) => note_stopped(Some(&read_object(reader)?), record),
                Some(ValueKind::Null) => reader.skip()?,
                // Any other value also means that the scan was stopped.
                _ => {
                    reader.skip()?;
                    note_stopped(None, record);
                }
            },
            "afPlanErrors" | "afPlanWarns" => each(reader, |reader| {
                let text = raw::text(reader)?.unwrap_or("(no message)".into());
                let text = format!("automation plan: {}", redact_traffic(&text));
                record.remark(NoteKind::Tool, text);
                if name == "afPlanErrors" {
                    record.partial("the automation plan had errors");
                }
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
                    note_passed(name, record);
                }
                Ok(())
            }
            // ZAP writes some texts of sequences unescaped. All findings come before them.
            Err(error) if name == "sequences" && error.kind() == ReportErrorKind::Syntax => {
                let text = format!("`sequences` and what follows were not read: {error}");
                record.remark(NoteKind::File, text);
                self.begin_again(reader, byte);
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    /// Turns the insights into notes. ZAP writes them unescaped: a quote in a content type that the target answered with
    /// makes the file malformed. The alerts come after and are escaped.
    fn insights(&mut self, reader: &mut Reader<'r>, record: &mut Record<'r>) -> FlowResult<At> {
        let begin = reader.byte();
        let read = each(reader, |reader| {
            if reader.peek() != Some(ValueKind::Object) {
                return reader.skip();
            }
            note_insight(&read_object(reader)?, record);
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
        record.remark(NoteKind::File, text);
        let before = passed.get(..site);
        if before.is_some_and(|before| before.contains("\"stoppingInsight\"")) {
            note_stopped(None, record);
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

    fn name_site(&mut self, reader: &mut Reader<'r>) -> Result<(), ReportError> {
        let byte = reader.byte();
        let name = raw::text(reader)?;
        self.teller.name_site(name, byte);
        Ok(())
    }
}

impl<'r> JsonWalk<'r> for Alerts<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["alerts", "riskcode"];

    fn document(&mut self, _: &mut Reader<'r>, record: &mut Record<'r>) -> FlowResult<At> {
        self.teller.begin_document(record)
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
            "@name" => self.name_site(reader).map(|()| Flow::Read),
            // Of the add-on Export Report, around a list of alerts.
            "Alerts" if reader.peek() == Some(ValueKind::Object) => Ok(Flow::Enter(At::Site)),
            "alerts" | "AlertItem" => {
                // ZAP writes the name first. Programs that edited the report may not.
                if self.teller.site.name.is_none() {
                    reader.look_ahead(|reader, name| match name {
                        "@name" => self.name_site(reader),
                        _ => reader.skip(),
                    });
                }
                Ok(Flow::List(At::Alerts))
            }
            _ => Ok(Flow::Skip),
        }
    }

    fn element(
        &mut self,
        at: At,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<At> {
        match at {
            At::Sites => self.teller.begin_site(None, 0),
            At::Alerts => match self.teller.alert(reader, record)? {
                // An address in place of a list.
                Flow::List(_)
                    if !matches!(reader.peek(), Some(ValueKind::Array | ValueKind::Object)) =>
                {
                    let read = self.teller.instance(reader, record);
                    self.teller.end_instances(reader, record);
                    read.map(|()| Flow::Read)
                }
                flow => Ok(flow),
            },
            at => Ok(Flow::Entry(at)),
        }
    }

    fn entry(&mut self, _: At, reader: &mut Reader<'r>, record: &mut Record<'r>) -> Entry<'r> {
        let read = self.teller.instance(reader, record);
        read.map(|()| Outcome::Nothing)
    }

    fn next_finding(
        &mut self,
        _: &mut Reader<'r>,
        _: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, ReportError> {
        Ok(self.teller.next())
    }

    fn end(&mut self, at: At, reader: &mut Reader<'r>, record: &mut Record<'r>) -> FlowResult<At> {
        match at {
            At::Report => {
                self.teller.end_document(record);
                if self.broken {
                    self.pass_end(reader)?;
                }
            }
            At::Instances => self.teller.end_instances(reader, record),
            _ => {}
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

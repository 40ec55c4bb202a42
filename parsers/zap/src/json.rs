//! Reports and responses in JSON, one alert at a time.

use finding_source::engine::{Entry, Flow, FlowResult, JsonWalk};
use finding_source::finding_redact::redact_traffic;
use finding_source::json::{Reader, ValueKind};
use finding_source::schema::{Objects, member, read_object_with};
use finding_source::{Finding, NoteKind, Record, ReportError, ReportErrorKind, Str};

use crate::format::{Format, Visit};
use crate::raw::{self, Address, Alert, AnyText, Insight, Instance};
use crate::tell::{At, Teller, note_insight, note_passed, note_stopped};

/// The alerts of a JSON report.
pub(crate) type Alerts<'r> = Teller<'r, Json<'r>>;

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

    /// ZAP writes the name first. Programs that edited the report may not. A value that cannot be read is an error when the
    /// walk comes to it.
    fn site_name(reader: &mut Reader<'r>) -> Result<Option<Str<'r>>, ReportError> {
        let site = reader.mark();
        let mut name = None;
        if reader.enter_object().is_ok() {
            while let (None, Ok(Some(key))) = (&name, reader.next_key()) {
                match key == "@name" {
                    true => name = raw::text(reader).unwrap_or_default(),
                    false if reader.skip().is_err() => break,
                    false => {}
                }
            }
        }
        reader.go_to(&site);
        Ok(name)
    }

    fn alert(
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
        read: &mut Visit<'_, 'r, Reader<'r>>,
    ) -> Result<Alert<'r>, ReportError> {
        read_object_with(reader, &mut |reader, name| match name {
            "instances" | "Item" if !is_null(reader) => read(reader, record),
            _ => reader.skip(),
        })
    }

    fn next(reader: &mut Reader<'r>, is_first: bool) -> Result<bool, ReportError> {
        if is_first && reader.peek() == Some(ValueKind::Array) {
            reader.enter_array()?;
        } else if is_first || reader.name().is_some() {
            // A single instance in place of the list.
            return Ok(is_first);
        }
        reader.next_item()
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

fn is_null(reader: &mut Reader<'_>) -> bool {
    reader.peek() == Some(ValueKind::Null)
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

impl<'r, const API: bool> JsonWalk<'r> for Teller<'r, Json<'r>, API> {
    type At = At;

    const ENTRIES: &'static [&'static str] = match API {
        true => &["alerts", "vulnerabilities", "pluginId"],
        false => &["alerts", "riskcode"],
    };

    /// An array is one list of alerts that was extracted from a response.
    const IS_OBJECT: bool = !API;

    fn document(&mut self, reader: &mut Reader<'r>, record: &mut Record<'r>) -> FlowResult<At> {
        self.begin_document(record);
        Ok(match reader.peek() {
            Some(ValueKind::Array) if API => Flow::List(At::Alerts),
            _ => Flow::Enter(At::Report),
        })
    }

    fn member(
        &mut self,
        at: At,
        name: &'r str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<At> {
        let is_object = reader.peek() == Some(ValueKind::Object);
        match (at, name) {
            // Programs that use the API save lists under the second name.
            (_, "alerts" | "vulnerabilities") if API => return Ok(Flow::List(At::Alerts)),
            (_, "alert") if API => return Ok(Flow::Entry(At::Alerts)),
            _ if API => return Ok(Flow::Skip),
            // The add-on Export Report writes an object around the report, and one around a list of alerts.
            (At::Report, "Report") | (At::Site, "Alerts") if is_object => {
                return Ok(Flow::Enter(at));
            }
            // 2.7.0 writes the one site without a list.
            (At::Report, "site" | "Sites") => return Ok(Flow::List(At::Sites)),
            (At::Site, "alerts" | "AlertItem") => return Ok(Flow::List(At::Alerts)),
            (At::Report, "@version" | "@generated" | "created") => {
                let said = raw::text(reader)?;
                self.about(name.trim_start_matches('@'), said, record);
            }
            (At::Report, "insights") => {
                let note = "`insights` were not read to their end";
                let end = |rest: &str, _: &_| before_sites(rest);
                let passed = read_unescaped(reader, record, note, read_insights, end)?;
                if passed.is_some_and(|passed| passed.contains("\"stoppingInsight\"")) {
                    note_stopped(Insight::default(), record);
                }
            }
            // Any value means that the scan was stopped.
            (At::Report, "stoppingInsight") if !is_null(reader) => {
                let why: Option<Insight<'r>> = member(reader, "stoppingInsight")?;
                note_stopped(why.unwrap_or_default(), record);
            }
            (At::Report, "afPlanErrors" | "afPlanWarns") => each(reader, |reader| {
                let text = raw::text(reader)?.unwrap_or("(no message)".into());
                let text = format!("automation plan: {}", redact_traffic(&text));
                record.remark(NoteKind::Tool, text);
                if name == "afPlanErrors" {
                    record.partial("the automation plan had errors");
                }
                Ok(())
            })?,
            // All findings come before them.
            (At::Report, "sequences") => {
                let note = "`sequences` and what follows were not read";
                let read = |reader: &mut _, record: &mut _| pass(name, reader, record);
                read_unescaped(reader, record, note, read, |rest, error| {
                    (error.kind() == ReportErrorKind::Syntax).then(|| before_end(rest))
                })?;
            }
            (At::Report, "scriptDiagnostics" | "statistics") => pass(name, reader, record)?,
            _ => return Ok(Flow::Skip),
        }
        Ok(Flow::Read)
    }

    fn element(&mut self, at: At, reader: &mut Reader<'r>, _: &mut Record<'r>) -> FlowResult<At> {
        match at {
            At::Sites => self.begin_site(reader),
            at => Ok(Flow::Entry(at)),
        }
    }

    fn entry(&mut self, _: At, reader: &mut Reader<'r>, record: &mut Record<'r>) -> Entry<'r> {
        self.alert(reader, record)
    }

    fn next_finding(
        &mut self,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, ReportError> {
        self.next(reader, record)
    }

    fn end_document(&mut self, record: &mut Record<'r>) {
        self.close_document(record);
    }

    fn held(&mut self) -> Option<Finding<'r>> {
        self.groups.next()
    }
}

/// Turns the insights into notes.
fn read_insights<'r>(reader: &mut Reader<'r>, record: &mut Record<'r>) -> Result<(), ReportError> {
    each(reader, |reader| {
        let insight: Option<Insight<'r>> = member(reader, "insights")?;
        note_insight("insight", insight.unwrap_or_default(), record);
        Ok(())
    })
}

/// Passes the value of a member to `read`. ZAP writes some members unescaped: a quote in a text that the target answered with
/// makes the file malformed. Then reading continues where `end` finds the next member, with a note. Returns the malformed
/// text.
fn read_unescaped<'r>(
    reader: &mut Reader<'r>,
    record: &mut Record<'r>,
    note: &str,
    read: impl FnOnce(&mut Reader<'r>, &mut Record<'r>) -> Result<(), ReportError>,
    end: impl FnOnce(&str, &ReportError) -> Option<usize>,
) -> Result<Option<&'r str>, ReportError> {
    let (begin, byte) = (reader.mark(), reader.byte());
    let Err(error) = read(reader, record) else {
        return Ok(None);
    };
    let rest = reader.text().get(byte..).unwrap_or_default();
    let Some(end) = end(rest, &error).filter(|_| error.ends_report()) else {
        return Err(error);
    };
    record.remark(NoteKind::File, format!("{note}: {error}"));
    reader.go_to(&begin);
    reader.go_to_byte(byte + end);
    Ok(rest.get(..end))
}

/// Returns the byte offset in `text` of the comma before the list of sites. Insights also have members of this name, which
/// are not lists, and everything after them is escaped.
fn before_sites(text: &str) -> Option<usize> {
    text.match_indices("\"site\"").find_map(|(at, name)| {
        let value = text.get(at + name.len()..)?.trim_start();
        let is_list = value.strip_prefix(':')?.trim_start().starts_with('[');
        let before = text.get(..at)?.trim_end().strip_suffix(',')?;
        is_list.then_some(before.len())
    })
}

/// Returns the byte offset in `text` of the last brace of the report, which ZAP writes on a line of its own. Without it the
/// end of the file must look like that of a report.
fn before_end(text: &str) -> usize {
    let line = text.find("\n}").map(|line| line + 1);
    let last = || text.trim_end().strip_suffix('}').map(str::len);
    line.or_else(last).unwrap_or(text.len())
}

/// Skips a member that is about the run and not the target.
fn pass<'r>(
    name: &str,
    reader: &mut Reader<'r>,
    record: &mut Record<'r>,
) -> Result<(), ReportError> {
    let says = |b: u8| !b.is_ascii_whitespace() && !b"[]{}".contains(&b);
    if reader.raw()?.as_json().bytes().any(says) {
        note_passed(name, record);
    }
    Ok(())
}

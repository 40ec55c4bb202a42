//! Finds the messages of a file: one, several, and those that a service has wrapped.

use finding_source::json::{AfterDocument, Reader, Text, ValueKind};
use finding_source::{
    DocumentReader, FindingSource, Following, Input, Note, Report, ReportError, ReportErrorKind,
    Scan, Str,
};

use crate::base64::document;
use crate::map::{self, Document};
use crate::place::{How, Place, of_file};
use crate::raw::{Carried, DEEPEST, Event, WRAPPERS};

/// A message.
pub(crate) struct Message<'r> {
    pub(crate) scan: Scan<'r>,
    pub(crate) report_type: Option<Str<'r>>,
    pub(crate) report: Result<Document<'r>, ReportError>,
    /// The locations of the text that contains it, of the message and, last, of its report.
    pub(crate) places: Vec<Place<'r>>,
    pub(crate) notes: Vec<Note>,
}

/// The messages of a file, and whether there may be more.
#[derive(Default)]
pub(crate) struct Found<'r> {
    pub(crate) messages: Vec<Message<'r>>,
    /// The reports of messages that were decoded.
    pub(crate) decoded: Vec<Report<'static>>,
    pub(crate) broken: Option<ReportError>,
    /// The number of lines of other text between them.
    pub(crate) skipped: u64,
    /// Records that cannot contain a message, such as numbers and sentences.
    pub(crate) odd: u64,
    /// True if text begins on the last line of a message.
    pub(crate) on_last_line: bool,
    /// The end of the last message, if other text follows it.
    pub(crate) rest: Option<usize>,
}

/// Returns the messages of `input` in order. Messages in strings come last.
pub(crate) fn events<'r>(input: &Input<'r>, source: &dyn FindingSource) -> Found<'r> {
    let mut found = Found::default();
    if input.shape().json().is_some() {
        walk(input, source, &[], 0, &mut found);
        return found;
    }
    // The AWS CLI version 2 expects `--payload` in base64 by default.
    let text = input.text().get(input.first_line()..).unwrap_or_default();
    match document(text, input.limits()) {
        None => {}
        Some(Err(error)) => found.broken = Some(error),
        Some(Ok(document)) => {
            let (path, how) = (String::new(), How::Encoded);
            let inner = vec![(document, Place { path, how })];
            walk_inner(input, source, &[], inner, 0, &mut found);
        }
    }
    found
}

/// Finds the messages of one text, which is at `places`.
fn walk<'r>(
    input: &Input<'r>,
    source: &dyn FindingSource,
    places: &[Place<'r>],
    level: usize,
    found: &mut Found<'r>,
) {
    let limits = input.limits();
    let mut walker = Walker {
        input,
        source,
        places,
        found,
        texts: Vec::new(),
    };
    let mut reader = Reader::new(input.text(), input.start(), limits);
    if let Err(error) = walker.documents(&mut reader, level) {
        walker.broke(error);
    }
    let mut inner = Vec::new();
    for (path, start, text) in walker.texts {
        if level >= DEEPEST {
            break;
        }
        let contents = text.to_cow();
        let (document, how) = if contents.trim_start().starts_with(['{', '[']) {
            let how = How::escaped(start, text, input.text(), limits);
            (Report::of_text(contents.into_owned(), limits), how)
        } else if let Some(document) = document(&contents, limits) {
            (document, How::Encoded)
        } else {
            found.odd += 1;
            continue;
        };
        // A document that is neither may be anything except a message.
        inner.extend(
            document
                .ok()
                .map(|document| (document, Place { path, how })),
        );
    }
    walk_inner(input, source, places, inner, level, found);
}

/// Finds the messages of the documents in a text, which is at `places`.
fn walk_inner<'r>(
    input: &Input<'r>,
    source: &dyn FindingSource,
    places: &[Place<'r>],
    inner: Vec<(Report<'static>, Place<'r>)>,
    level: usize,
    found: &mut Found<'r>,
) {
    let (documents, around): (Vec<_>, Vec<_>) = inner.into_iter().unzip();
    for (document, place) in input.whole().keep(documents).iter().zip(around) {
        let places = [places, &[place]].concat();
        let document = Input::new(document, input.options());
        walk(&document, source, &places, level + 1, found);
    }
}

struct Walker<'w, 'r> {
    input: &'w Input<'r>,
    source: &'w dyn FindingSource,
    places: &'w [Place<'r>],
    found: &'w mut Found<'r>,
    /// Strings that may contain messages, with their paths and the positions of their first characters.
    texts: Vec<(String, usize, Text<'r>)>,
}

impl<'r> Walker<'_, 'r> {
    fn documents(&mut self, reader: &mut Reader<'r>, level: usize) -> Result<(), ReportError> {
        loop {
            self.value(reader, level)?;
            if level == 0 {
                let end = reader.end();
                let following = Following::new(self.input.text(), end, self.source);
                let Some(byte) = following.document else {
                    self.found.rest = following.rest.then_some(end);
                    return Ok(());
                };
                self.found.skipped += following.skipped as u64;
                self.found.on_last_line |= following.on_last_line;
                reader.go_to_document(byte);
                continue;
            }
            loop {
                match reader.after_document() {
                    AfterDocument::Nothing => return Ok(()),
                    AfterDocument::Document => break,
                    AfterDocument::Text => {
                        let lines = reader.pass_text().lines();
                        let lines = lines.filter(|line| !line.trim().is_empty());
                        self.found.skipped += lines.count() as u64;
                    }
                }
            }
        }
    }

    fn value(&mut self, reader: &mut Reader<'r>, level: usize) -> Result<(), ReportError> {
        if level >= DEEPEST {
            return reader.skip();
        }
        match reader.peek() {
            Some(ValueKind::Object) => self.object(reader, level),
            Some(ValueKind::Array) => {
                reader.enter_array()?;
                while reader.next_item()? {
                    use ValueKind::{Array, Object, Text};
                    let may_hold = matches!(reader.peek(), Some(Object | Array | Text));
                    self.found.odd += u64::from(!may_hold);
                    self.value(reader, level + 1)?;
                }
                Ok(())
            }
            Some(ValueKind::Text) => {
                let (path, start) = (reader.path(), reader.byte() + 1);
                match reader.text_value() {
                    Ok(text) => {
                        self.texts.extend(text.map(|text| (path, start, text)));
                        self.check_count()
                    }
                    Err(error) if error.ends_report() => Err(error),
                    // The string is too long for a text, and so for a message. The others are read.
                    Err(error) => {
                        self.broke(error);
                        Ok(())
                    }
                }
            }
            _ => reader.skip(),
        }
    }

    fn object(&mut self, reader: &mut Reader<'r>, level: usize) -> Result<(), ReportError> {
        let path = reader.path();
        reader.enter_object()?;
        let before = (self.found.messages.len(), self.texts.len());
        let (decoded, odd) = (self.found.decoded.len(), self.found.odd);
        let mut event = Event::default();
        let outcome = self.members(reader, level, &mut event);
        if event.is_one() {
            // Messages inside of a message do not count.
            self.found.messages.truncate(before.0);
            self.found.decoded.truncate(decoded);
            self.texts.truncate(before.1);
            self.message(&event, path);
            self.check_count()?;
        } else if before == (self.found.messages.len(), self.texts.len()) && odd == self.found.odd {
            self.found.odd += 1;
        }
        outcome
    }

    /// Adds the message at a path of this text.
    fn message(&mut self, event: &Event<'r>, path: String) {
        let mut notes = Vec::new();
        let scan = map::scan(event, &mut notes);
        let (around, decoded) = (self.input.whole(), &mut self.found.decoded);
        let report = map::document(event.report.as_ref(), around, self.input.limits(), decoded);
        let (report, how) = match report {
            Ok((report, how)) => (Ok(report), how),
            Err(error) => (Err(error), How::InPlace),
        };
        let mut places = self.places.to_vec();
        places.push(Place {
            path,
            how: How::InPlace,
        });
        // The error of a report that cannot be read has its place.
        if !matches!(event.report, Some(Carried::Unusable(_))) {
            let path = "report".to_owned();
            places.push(Place { path, how });
        }
        self.found.messages.push(Message {
            scan,
            report_type: event.fact("reportType").cloned(),
            report,
            places,
            notes,
        });
    }

    fn members(
        &mut self,
        reader: &mut Reader<'r>,
        level: usize,
        event: &mut Event<'r>,
    ) -> Result<(), ReportError> {
        while let Some(name) = reader.next_key()? {
            let name = name.to_cow();
            if event.member(&name, reader)? {
                continue;
            }
            match WRAPPERS.contains(&&*name) {
                true => self.value(reader, level + 1)?,
                false => reader.skip()?,
            }
        }
        Ok(())
    }

    /// Keeps the error of this text, if it is the first one.
    fn broke(&mut self, error: ReportError) {
        let mut places = self.places.to_vec();
        let broken = &mut self.found.broken;
        broken.get_or_insert_with(|| of_file(error, &mut places));
    }

    /// Checks the number of messages, which are held in a table.
    fn check_count(&self) -> Result<(), ReportError> {
        let most = self.input.limits().joined;
        if self.found.messages.len() + self.texts.len() <= most {
            return Ok(());
        }
        let message = format!("more messages than the limit of {most} joined entries");
        Err(ReportError::new(ReportErrorKind::Limit, message))
    }
}

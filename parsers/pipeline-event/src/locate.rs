//! Finds the messages of a file: one, several, and those that a service has wrapped.

use finding_source::json::{AfterDocument, Reader, Text, TextPlaces, ValueKind};
use finding_source::{
    DocumentReader, FindingSource, Following, Input, Report, ReportError, ReportErrorKind,
};

use crate::base64;
use crate::place::{How, Place, of_file};
use crate::raw::Event;

/// The members in which services pass a message on: EventBridge (`detail`), SQS (`Records[].body`), SNS
/// (`Records[].Sns.Message`), a function URL or API Gateway (`body`), a destination of an asynchronous invocation
/// (`requestPayload`), and the AWS CLI's `--cli-input-json` (`Payload`).
pub(crate) const WRAPPERS: [&str; 7] = [
    "detail",
    "Records",
    "body",
    "Sns",
    "Message",
    "requestPayload",
    "Payload",
];

/// The maximum depth of wrappers: a queue that is subscribed to a topic has three levels of them.
pub(crate) const DEEPEST: usize = 8;

/// A message and its location.
#[derive(Clone, Debug)]
pub(crate) struct Located<'r> {
    pub(crate) event: Event<'r>,
    /// The report whose text contains it: the file, or a document that was decoded.
    pub(crate) report: &'r Report<'r>,
    /// The locations of that text and, last, of the message.
    pub(crate) places: Vec<Place<'r>>,
}

/// The messages of a file, and whether there may be more.
#[derive(Debug, Default)]
pub(crate) struct Found<'r> {
    pub(crate) events: Vec<Located<'r>>,
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
    if let Some(bytes) = base64::decode(text) {
        match Report::new(&bytes, input.limits()) {
            Ok(decoded) => {
                let places = [Place {
                    path: String::new(),
                    how: How::Encoded,
                }];
                for decoded in input.whole().keep(vec![decoded.into_owned()]) {
                    let decoded = Input::new(decoded, input.options());
                    walk(&decoded, source, &places, 1, &mut found);
                }
            }
            Err(error) => found.broken = Some(of_base64(&error)),
        }
    }
    found
}

/// Returns an error for the contents of base64.
pub(crate) fn of_base64(error: &ReportError) -> ReportError {
    ReportError::new(error.kind(), format!("in base64, {}", error.message()))
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
    let outcome = walker.documents(&mut reader, level);
    let texts = walker.texts;
    if let Err(error) = outcome {
        let mut places = places.to_vec();
        found.broken.get_or_insert(of_file(error, &mut places));
    }
    if level >= DEEPEST {
        return;
    }
    let mut documents = Vec::new();
    let mut around = Vec::new();
    for (path, start, text) in texts {
        let decoded = text.to_cow();
        let (document, how) = if decoded.trim_start().starts_with(['{', '[']) {
            let places = TextPlaces::new(text);
            let reader = Reader::new(input.text(), 0, limits);
            let how = How::Escaped(start, places, Box::new(reader));
            (Report::of_text(decoded.into_owned(), limits), how)
        } else if let Some(bytes) = base64::decode(&decoded) {
            let document = Report::new(&bytes, limits).map(Report::into_owned);
            (document, How::Encoded)
        } else {
            found.odd += 1;
            continue;
        };
        // A document that is neither may be anything except a message.
        if let Ok(document) = document {
            documents.push(document);
            around.push(Place { path, how });
        }
    }
    for (document, place) in input.whole().keep(documents).iter().zip(around) {
        let mut places = places.to_vec();
        places.push(place);
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
                    let kind = reader.peek();
                    let holds = matches!(
                        kind,
                        Some(ValueKind::Object | ValueKind::Array | ValueKind::Text)
                    );
                    self.found.odd += u64::from(!holds);
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
                        let mut places = self.places.to_vec();
                        let broken = &mut self.found.broken;
                        broken.get_or_insert_with(|| of_file(error, &mut places));
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
        let before = (self.found.events.len(), self.texts.len());
        let odd = self.found.odd;
        let mut event = Event::default();
        let outcome = self.members(reader, level, &mut event);
        if event.is_one() {
            // Messages inside of a message do not count.
            self.found.events.truncate(before.0);
            self.texts.truncate(before.1);
            let mut places = self.places.to_vec();
            places.push(Place {
                path,
                how: How::InPlace,
            });
            self.found.events.push(Located {
                event,
                report: self.input.whole(),
                places,
            });
            self.check_count()?;
        } else if before == (self.found.events.len(), self.texts.len()) && odd == self.found.odd {
            self.found.odd += 1;
        }
        outcome
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
            if WRAPPERS.contains(&&*name) {
                self.value(reader, level + 1)?;
            } else {
                reader.skip()?;
            }
        }
        Ok(())
    }

    /// Checks the number of messages, which are held in a table.
    fn check_count(&self) -> Result<(), ReportError> {
        let most = self.input.limits().joined;
        if self.found.events.len() + self.texts.len() <= most {
            return Ok(());
        }
        let message = format!("more messages than the limit of {most} joined entries");
        Err(ReportError::new(ReportErrorKind::Limit, message))
    }
}

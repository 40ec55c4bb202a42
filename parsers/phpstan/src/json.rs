use finding_source::{
    Confidence, Descriptor, Entries, Finding, FindingSource, Findings, Note, NoteKind, Options,
    Record, Report, ReportError, Shape,
};

use crate::map::{self, Error, Mapper};
use crate::raw::json::{Documents, Item, Message, number};
use crate::{DOCUMENTATION, TOOL, TOOL_NAME, VERSIONS, detect};

/// `phpstan analyse --error-format=json`, and `prettyJson`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Json;

static DESCRIPTOR: Descriptor = Descriptor::new("phpstan-json", TOOL, TOOL_NAME, "JSON")
    .with_file_names(&["phpstan.json", "phpstan-report.json"])
    .with_versions(VERSIONS)
    .with_url(DOCUMENTATION);

impl FindingSource for Json {
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }

    fn detect(&self, shape: &Shape<'_>) -> Confidence {
        detect::json(shape)
    }

    fn findings<'r>(
        &self,
        report: &'r Report<'_>,
        options: &Options,
    ) -> Result<Findings<'r>, ReportError> {
        let shape = report.shape();
        if detect::json(&shape) == Confidence::No
            && (shape.is_whole() || detect::json(&report.whole_shape()) == Confidence::No)
        {
            return Err(detect::refusal(&DESCRIPTOR, &shape));
        }
        let documents = || Documents::new(report.text(), report.start(), &options.limits);
        let lead = report.text().get(report.first_line()..report.start());
        let entries = Messages {
            documents: documents(),
            again: Some(documents()),
            mapper: Mapper::new(options),
            lead: lead.unwrap_or_default(),
        };
        Ok(Findings::new(&DESCRIPTOR, report, options, entries))
    }

    fn advice(&self, shape: &Shape<'_>) -> Option<&'static str> {
        detect::advice(shape)
    }
}

struct Messages<'r> {
    documents: Documents<'r>,
    /// The first document once more, in case another one follows.
    again: Option<Documents<'r>>,
    mapper: Mapper<'r>,
    lead: &'r str,
}

impl<'r> Entries<'r> for Messages<'r> {
    fn next(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        map::surroundings(std::mem::take(&mut self.lead), record);
        let outcome = self.find(record);
        if outcome
            .as_ref()
            .map_or_else(ReportError::ends_report, Option::is_none)
        {
            self.mapper.end(record);
        }
        outcome
    }
}

impl<'r> Messages<'r> {
    fn find(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        while let Some(item) = self.documents.next_item()? {
            match item {
                Item::File(key) => self.mapper.begin_file(key.to_cow()),
                // The one way in which PHP makes a list of it: the only file is named `0`.
                Item::Index(index) => self.mapper.begin_file(index.to_string().into()),
                Item::Message(message) => {
                    if self.is_repeated(&message) {
                        self.mapper.leave_out();
                        continue;
                    }
                    let error = error(&message, record);
                    return Ok(Some(self.mapper.finding(error, record)));
                }
                Item::General(text) => map::general(&text.to_cow(), record),
                Item::End {
                    stated,
                    found,
                    known,
                } => end(stated, found, known, record),
                Item::Document => self.compare_documents(record)?,
                Item::Text(text) => {
                    map::surroundings(text, record);
                    let lines = text.lines().filter(|line| !line.trim().is_empty()).count();
                    let text = format!("passed over {lines} lines behind the report");
                    record.note(Note::new(NoteKind::File, text));
                }
            }
        }
        Ok(None)
    }

    fn is_repeated(&mut self, message: &Message<'r>) -> bool {
        // Undecoded: one report escapes alike everywhere.
        let line = message.line.and_then(line);
        self.mapper.is_repeated(line, message.message.as_raw())
    }

    /// From the second document on errors are compared with those of the documents before. Nobody knew at
    /// the first one that they would have to be remembered, so it is read again for that.
    fn compare_documents(&mut self, record: &mut Record<'r>) -> Result<(), ReportError> {
        let Some(mut first) = self.again.take() else {
            return Ok(());
        };
        record.note(Note::new(
            NoteKind::File,
            "several reports one after another",
        ));
        self.mapper.compare_all();
        loop {
            match first.next_item() {
                Ok(Some(Item::File(key))) => self.mapper.begin_file(key.to_cow()),
                Ok(Some(Item::Index(index))) => self.mapper.begin_file(index.to_string().into()),
                Ok(Some(Item::Message(message))) => {
                    self.is_repeated(&message);
                }
                Ok(Some(Item::Document) | None) => return Ok(()),
                Ok(Some(_)) => {}
                Err(error) if error.ends_report() => return Err(error),
                // It was told when it was read first.
                Err(_) => {}
            }
        }
    }
}

fn error<'r>(message: &Message<'r>, record: &mut Record<'r>) -> Error<'r> {
    let mut unknown = |what: &str| {
        let text = format!("an error with a value for `{what}` that PHPStan does not write");
        record.note(Note::new(NoteKind::UnknownWord, text));
    };
    let at = message.line.and_then(line);
    if at.is_none() && message.line.is_some_and(|raw| number(raw) != Some(0)) {
        unknown("line");
    }
    let ignorable = message.ignorable.and_then(|raw| {
        match raw.as_json().trim_matches('"') {
            "true" => return Some(true),
            "false" => return Some(false),
            _ => unknown("ignorable"),
        }
        None
    });
    Error {
        message: message.message.to_cow(),
        line: at,
        ignorable,
        tip: message.tip.map(|tip| tip.to_cow()),
        identifier: message.identifier.and_then(|name| name.trimmed()),
    }
}

/// The line of an error; none for 0, which means that none is known.
fn line(raw: finding_source::json::Raw<'_>) -> Option<u32> {
    number(raw)
        .and_then(|line| u32::try_from(line).ok())
        .filter(|&line| line > 0)
}

fn end(stated: Option<u64>, found: u64, known: bool, record: &mut Record<'_>) {
    if !known {
        let text = "passed over a document that is no report of PHPStan";
        record.note(Note::new(NoteKind::File, text));
    }
    let Some(stated) = stated.filter(|&stated| stated != found) else {
        return;
    };
    let text = format!("`totals` tells of {stated} errors in files, and there are {found}");
    record.note(Note::new(NoteKind::Other, text));
    if found < stated {
        record.partial("the report has fewer errors than it says");
    }
}

use finding_source::{
    Confidence, Descriptor, FindingSource, Findings, NoteKind, Options, Report, ReportError, Shape,
    Str,
};

use crate::entries::{self, Aside, Step, Walk};
use crate::map::Error;
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
        let walk = Messages {
            documents: Documents::new(report.text(), report.start(), &options.limits),
            file: None,
        };
        Ok(entries::findings(&DESCRIPTOR, report, options, walk))
    }

    fn advice(&self, shape: &Shape<'_>) -> Option<&'static str> {
        detect::advice(shape)
    }
}

#[derive(Clone)]
struct Messages<'r> {
    documents: Documents<'r>,
    /// The file that has begun, until its first error.
    file: Option<Str<'r>>,
}

impl<'r> Walk<'r> for Messages<'r> {
    fn step(&mut self, aside: &mut Aside) -> Result<Option<Step<'r>>, ReportError> {
        while let Some(item) = self.documents.next_item()? {
            match item {
                Item::File(key) => self.file = Some(key.to_cow()),
                // The one way in which PHP makes a list of it: the only file is named `0`.
                Item::Index(index) => self.file = Some(index.to_string().into()),
                Item::Message(message) => {
                    return Ok(Some(Step::Error(self.file.take(), error(&message, aside))));
                }
                Item::General(text) => return Ok(Some(Step::General(text.to_cow()))),
                Item::End {
                    stated,
                    found,
                    known,
                } => end(stated, found, known, aside),
                Item::Document => return Ok(Some(Step::Document)),
                Item::Text(text) => return Ok(Some(Step::Text(text))),
            }
        }
        Ok(None)
    }
}

fn error<'r>(message: &Message<'r>, aside: &mut Aside) -> Error<'r> {
    let mut unknown = |what: &str| {
        let text = format!("an error with a value for `{what}` that PHPStan does not write");
        aside.note(NoteKind::UnknownWord, text);
    };
    // 0 means that no line is known.
    let line = message.line.map(number);
    let at = line.flatten().and_then(|line| u32::try_from(line).ok());
    if line.is_some() && at.is_none() {
        unknown("line");
    }
    let ignorable = message.ignorable.and_then(|raw| {
        match raw.as_json() {
            "true" | "\"true\"" => return Some(true),
            "false" | "\"false\"" => return Some(false),
            _ => unknown("ignorable"),
        }
        None
    });
    Error {
        message: message.message.to_cow(),
        line: at.filter(|&line| line > 0),
        ignorable,
        tip: message.tip.map(|tip| tip.to_cow()),
        identifier: message.identifier.and_then(|name| name.trimmed()),
        ..Error::default()
    }
}

fn end(stated: Option<u64>, found: u64, known: bool, aside: &mut Aside) {
    if !known {
        aside.note(
            NoteKind::File,
            "passed over a document that is no report of PHPStan",
        );
    }
    entries::compare("`totals`", stated, found, aside);
}

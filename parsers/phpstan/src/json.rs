use finding_source::engine::Opened;
use finding_source::json::Int;
use finding_source::{
    Confidence, Descriptor, FindingSource, Input, Limits, NoteKind, Record, ReportError, Shape, Str,
};

use crate::entries::{self, Aside, Place, Step, Walk};
use crate::map::Error;
use crate::raw::json::{Documents, Item, Message};
use crate::{DOCUMENTATION, TOOL, TOOL_NAME, VERSIONS, detect};

/// The source for `phpstan analyse --error-format=json`, and `prettyJson`.
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

    fn open<'r>(&self, input: Input<'r, '_>) -> Opened<'r> {
        let (report, options) = (input.report(), input.options());
        let walk = Messages {
            documents: Documents::new(report.text(), report.start(), &options.limits),
            text: report.text(),
            limits: options.limits.clone(),
            file: None,
        };
        entries::open(&Self, report, options, walk)
    }

    fn advice(&self, shape: &Shape<'_>) -> Option<&'static str> {
        detect::advice(shape)
    }
}

#[derive(Clone)]
struct Messages<'r> {
    documents: Documents<'r>,
    text: &'r str,
    limits: Limits,
    /// The current file, until its first error.
    file: Option<Str<'r>>,
}

impl<'r> Walk<'r> for Messages<'r> {
    fn step(&mut self, aside: &mut Aside) -> Result<Option<Step<'r>>, ReportError> {
        loop {
            for remark in self.documents.take_remarks() {
                aside.note(NoteKind::File, remark);
            }
            let Some(item) = self.documents.next_item()? else {
                return Ok(None);
            };
            match item {
                Item::Misplaced(name) => aside.misplaced = Some(name.to_cow().into_owned()),
                Item::File(key) => self.file = Some(key.to_cow()),
                // PHP writes a list here only if the single file is named `0`.
                Item::Index(index) => self.file = Some(index.to_string().into()),
                Item::Message(message) => {
                    let Some(text) = message.message else {
                        return Err(self.documents.unusable("an error without a message"));
                    };
                    let error = error(text.to_cow(), &message, aside);
                    return Ok(Some(Step::Error(self.file.take(), error)));
                }
                Item::General(text) => return Ok(Some(Step::General(text.to_cow()))),
                Item::End {
                    stated,
                    found,
                    known,
                } => end(stated, found, known, aside),
            }
        }
    }

    fn next_document(
        &mut self,
        record: &mut Record<'r>,
        source: &dyn FindingSource,
        skipped: &mut dyn FnMut(&'r str),
    ) -> bool {
        self.documents.next_document(record, source, skipped)
    }

    fn place(&self) -> Place {
        self.documents.bytes()
    }

    fn read_at(&self, place: Place) -> Option<(Str<'r>, Error<'r>, usize)> {
        let (file, message, bytes) = Documents::read_at(self.text, place, &self.limits)?;
        let text = message.message?.to_cow();
        Some((file, error(text, &message, &mut Aside::default()), bytes))
    }
}

fn error<'r>(text: Str<'r>, message: &Message<'r>, aside: &mut Aside) -> Error<'r> {
    // 0 means that the line is unknown.
    if message
        .line
        .is_some_and(|line| u32::try_from(line.0).is_err())
    {
        let text = "an error with a value for `line` that PHPStan does not write";
        aside.note(NoteKind::UnknownWord, text);
    }
    Error {
        message: text,
        line: message.line.and_then(Int::line),
        ignorable: message.ignorable,
        tip: message.tip.map(|tip| tip.to_cow()),
        identifier: message.identifier.and_then(|name| name.trimmed()),
        ..Error::default()
    }
}

fn end(stated: Option<u64>, found: u64, known: bool, aside: &mut Aside) {
    if !known {
        aside.note(
            NoteKind::File,
            "skipped a document that is not a report of PHPStan",
        );
    }
    entries::compare("`totals`", stated, found, aside);
}

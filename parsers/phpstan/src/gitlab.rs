use finding_gitlab_codequality::raw::Issue;
use finding_source::engine::{Entry, Flow, FlowResult, JsonWalk, Outcome};
use finding_source::json::Reader;
use finding_source::schema::Objects;
use finding_source::{Input, NoteKind, Record, source};

use crate::detect::{self, descriptor};
use crate::map::{self, Again, Mapper, Place};
use crate::raw::{Error, Item};

source! {
    /// The source for `phpstan analyse --error-format=gitlab`.
    pub struct GitLab: descriptor(
        "phpstan-gitlab",
        "GitLab Code Quality",
        &["phpstan-gitlab.json", "gl-code-quality-report.json"],
    );
    detect: detect::gitlab,
    // Any list of issues may be from PHPStan.
    accepts: |shape| {
        let list = shape.json().filter(|root| root.is_array());
        list.is_some_and(|list| list.first().is_none_or(|issue| issue.has("description")))
    },
    json: |input| Issues {
        issue: Objects::default(),
        mapper: Mapper::new(input, read_at),
    },
}

struct Issues<'r> {
    issue: Objects<'r, Issue<'r>>,
    mapper: Mapper<'r>,
}

impl<'r> JsonWalk<'r> for Issues<'r> {
    type At = ();

    const IS_OBJECT: bool = false;
    const COMPARES_DOCUMENTS: bool = true;

    fn document(&mut self, _: &mut Reader<'r>, record: &mut Record<'r>) -> FlowResult<()> {
        self.mapper.begin_document(record);
        Ok(Flow::List(()))
    }

    fn entry(&mut self, (): (), reader: &mut Reader<'r>, record: &mut Record<'r>) -> Entry<'r> {
        let place = (0, reader.byte());
        let issue = self.issue.read_unnoted(reader)?;
        if is_foreign(issue) {
            let message = "an issue of another tool; read the list as gitlab-codequality";
            return Ok(Outcome::Unusable(message));
        }
        let Some(item) = item(issue, record) else {
            let message = "an issue without a description or a location";
            return Ok(Outcome::Unusable(message));
        };
        self.mapper.item(item, place, record)
    }

    fn skipped(&mut self, text: &'r str, record: &mut Record<'r>) {
        map::look_around(text, record);
    }

    fn end_report(&mut self, record: &mut Record<'r>) {
        self.mapper.end(record);
    }
}

/// A list may contain issues of several tools.
fn is_foreign(issue: &Issue<'_>) -> bool {
    issue.kind.is_some()
        || !issue.categories.is_empty()
        || issue.content.is_some()
        || issue.engine_name.is_some()
        || issue
            .fingerprint
            .is_some_and(|text| !detect::is_sha256(text.as_raw()))
}

/// Returns the issue at a byte of a report, and the number of bytes that were read. Returns `None` if it is unusable.
fn read_at<'r>(input: &Input<'r>, (_, byte): Place) -> Option<Again<'r>> {
    let mut reader = Reader::new(input.text(), byte, input.limits());
    let issue: Issue<'r> = Objects::default().take(&mut reader).ok()?;
    let item = item(&issue, &mut Record::scratch())?;
    Some((item, reader.byte() - byte))
}

/// Returns `None` for an issue without a description or a location.
#[inline]
fn item<'r>(issue: &Issue<'r>, record: &mut Record<'_>) -> Option<Item<'r>> {
    let (message, location) = (issue.description?.to_cow(), issue.location?);
    let Some(path) = location.path.filter(|path| !path.is_empty()) else {
        return Some(Item::General(message));
    };
    let severity = issue.severity.and_then(|word| word.trimmed());
    let (ignorable, word) = match severity.as_deref() {
        // Before 0.12.85, ignorable errors had no severity.
        None | Some("major") => (Some(true), None),
        Some("blocker") => (Some(false), None),
        Some(word) => {
            let text = format!("unknown severity `{word}`");
            record.remark(NoteKind::UnknownWord, text);
            (None, severity)
        }
    };
    let error = Error {
        message,
        line: location.lines.and_then(|lines| lines.begin?.line()),
        ignorable,
        identifier: issue.check_name.and_then(|name| name.trimmed()),
        word,
        ..Error::default()
    };
    Some(Item::Error(path.to_cow(), error))
}

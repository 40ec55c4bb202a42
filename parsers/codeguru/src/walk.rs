//! The walk through a report of either product.

use finding_source::engine::{Entry, Flow, FlowResult, JsonWalk, Outcome};
use finding_source::json::{Reader, ValueKind};
use finding_source::path::Roots;
use finding_source::schema::{Objects, Schema};
use finding_source::{Finding, Input, KeyHash, Location, Record};

use crate::map::security;
use crate::raw::security::Failed;

/// Returns what becomes of an entry.
type Map<'r, S> = fn(&S, &Roots, &mut Record<'r>) -> Outcome<'r>;

/// Responses of the service, and lists without an enclosing response.
pub(crate) struct Answers<'r, S: Schema<'r>> {
    /// The names of the list of entries.
    lists: &'static [&'static str],
    map: Map<'r, S>,
    entry: Objects<'r, S>,
    failed: Objects<'r, Failed<'r>>,
    roots: Roots,
    /// True if another page follows the last one.
    more: bool,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum At {
    /// In a response.
    Answer,
    /// In the list of entries.
    List,
    /// In the list of findings that were requested but not returned.
    Failed,
}

impl<'r, S: Schema<'r>> Answers<'r, S> {
    pub(crate) fn new(input: &Input<'r>, lists: &'static [&'static str], map: Map<'r, S>) -> Self {
        Self {
            lists,
            map,
            entry: Objects::default(),
            failed: Objects::default(),
            roots: input.roots(),
            more: false,
        }
    }
}

impl<'r, S: Schema<'r>> JsonWalk<'r> for Answers<'r, S> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &[
        "findings",
        "detectorId",
        "RecommendationSummaries",
        "recommendationSummaries",
        "RecommendationId",
    ];
    const IS_OBJECT: bool = false;
    const BEGINNINGS: &'static [&'static str] = &[
        "RecommendationSummaries",
        "recommendationSummaries",
        "NextToken",
        "nextToken",
        "findings",
        "failedFindings",
    ];

    fn document(&mut self, reader: &mut Reader<'r>, _: &mut Record<'r>) -> FlowResult<At> {
        self.more = false;
        Ok(match reader.peek() {
            Some(ValueKind::Array) => Flow::List(At::List),
            _ => Flow::Enter(At::Answer),
        })
    }

    fn member(
        &mut self,
        _: At,
        name: &'r str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<At> {
        let kind = reader.peek();
        Ok(match name {
            _ if self.lists.contains(&name) => {
                if kind == Some(ValueKind::Null) {
                    record.partial("the response has no list");
                }
                Flow::List(At::List)
            }
            "NextToken" | "nextToken" => {
                let token = reader.text_value()?;
                self.more = token.is_some_and(|token| !token.is_empty());
                Flow::Read
            }
            "failedFindings" if matches!(kind, Some(ValueKind::Array | ValueKind::Null)) => {
                Flow::List(At::Failed)
            }
            "failedFindings" => {
                record.partial(security::NOT_RETURNED);
                Flow::Skip
            }
            _ => Flow::Skip,
        })
    }

    fn entry(&mut self, at: At, reader: &mut Reader<'r>, record: &mut Record<'r>) -> Entry<'r> {
        if matches!(at, At::Failed) {
            security::note_failed(self.failed.read(reader, record)?, record);
            return Ok(Outcome::Nothing);
        }
        let entry = self.entry.read(reader, record)?;
        Ok((self.map)(entry, &self.roots, record))
    }

    fn key(&self, _: At, finding: &Finding<'r>) -> Option<KeyHash> {
        let place = match finding.locations.first() {
            Some(Location::File(file)) => Some((&file.path, file.region)),
            _ => None,
        };
        Some(KeyHash::of(&(
            &finding.identity,
            place,
            &finding.title,
            finding.status.is_open(),
        )))
    }

    fn finish(&mut self, record: &mut Record<'r>) {
        if self.more {
            record.partial("one page of several");
        }
    }
}

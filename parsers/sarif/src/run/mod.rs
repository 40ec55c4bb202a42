//! One run: everything that its results refer to.

mod gather;
mod inline;
mod tables;
mod tell;

use std::collections::VecDeque;

use finding_source::json::{Reader, Text};
use finding_source::{Limits, Note, NoteKind, Record, ReportError, Str};

pub(crate) use self::inline::Inline;
pub(crate) use self::tables::Tables;
use crate::raw::Invocation;
use crate::rules::Rules;

/// Maximum number of parts, taxonomies, and references to files of a log or run, each.
const MOST: usize = 256;

/// The contents of a run without its results.
///
/// They are collected in one pass that skips the results. The results are read afterwards, one by one, because rules,
/// artifacts and invocations may come before or after them.
#[derive(Debug)]
pub(crate) struct Run<'r> {
    /// True if there is a tool that was read completely.
    pub(crate) has_tool: bool,
    pub(crate) tool_name: Option<Str<'r>>,
    /// The id of the tool, in a log of this crate.
    pub(crate) written_tool: Option<Text<'r>>,
    tool_version: Option<Str<'r>>,
    semantic_version: Option<Str<'r>>,
    pub(crate) rules: Rules<'r>,
    pub(crate) tables: Tables<'r>,
    /// Readers positioned at lists of results.
    pub(crate) results: VecDeque<Reader<'r>>,
    invocations: Vec<Invocation<'r>>,
    guid: Option<Text<'r>>,
    external: Vec<External<'r>>,
}

/// A part of a run that is stored elsewhere.
#[derive(Debug)]
struct External<'r> {
    what: Text<'r>,
    guid: Option<Text<'r>>,
    /// The file that contains it.
    uri: Option<Text<'r>>,
}

impl<'r> Run<'r> {
    fn new(text: &'r str, limits: &Limits) -> Self {
        Self {
            has_tool: false,
            tool_name: None,
            written_tool: None,
            tool_version: None,
            semantic_version: None,
            rules: Rules::default(),
            tables: Tables::new(text, limits),
            results: VecDeque::new(),
            invocations: Vec::new(),
            guid: None,
            external: Vec::new(),
        }
    }

    /// Scans the next run, and moves the reader after it. The error is that of the position where the text broke.
    pub(crate) fn look(
        reader: &mut Reader<'r>,
        limits: &Limits,
        inline: &mut Inline<'r>,
        record: &mut Record<'r>,
    ) -> (Self, Option<ReportError>) {
        let mut run = Self::new(reader.text(), limits);
        let mut broken = run.read(reader, record).err();
        if broken.is_none() {
            broken = run.complete(inline, record).err();
        }
        run.resolve_overrides();
        run.tell(record);
        (run, broken)
    }

    /// Adds the parts that are stored elsewhere in the log, and notes those that are in other files.
    fn complete(
        &mut self,
        inline: &mut Inline<'r>,
        record: &mut Record<'r>,
    ) -> Result<(), ReportError> {
        let external = std::mem::take(&mut self.external);
        for External { what, guid, uri } in &external {
            let part = guid.and_then(|guid| inline.take(|part| part.guid == Some(guid)));
            match part {
                Some(mut part) => self.read(&mut part, record)?,
                // One part may contain several objects.
                None if guid.is_some() && inline.parts.iter().any(|part| part.guid == *guid) => {}
                None => {
                    let what = what.to_cow();
                    let file = uri.as_ref().and_then(Text::trimmed);
                    let text = match file {
                        Some(file) => {
                            format!("`{what}` are in another file, `{file}`, which is not read")
                        }
                        None => format!("`{what}` are in another file, which is not read"),
                    };
                    record.note(Note::new(NoteKind::Other, text));
                    if what == "results" {
                        record.partial("results are in another file");
                    }
                }
            }
        }
        let Some(guid) = self.guid else {
            return Ok(());
        };
        while let Some(mut part) = inline.take(|part| part.run_guid == Some(guid)) {
            self.read(&mut part, record)?;
        }
        Ok(())
    }

    fn resolve_overrides(&mut self) {
        self.tables.invocations = self.invocations.len();
        for (at, invocation) in self.invocations.iter().enumerate() {
            for change in &invocation.overrides {
                let id = change.rule.id.map(|id| id.to_cow());
                let place = self
                    .rules
                    .find(id.as_deref(), &change.rule, None, change.extension);
                if let (Some(place), Some(level)) = (place, change.level) {
                    self.tables.overrides.insert((at, place), level);
                }
            }
        }
    }
}

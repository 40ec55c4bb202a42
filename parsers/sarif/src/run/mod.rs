//! One run: everything that its results refer to.

mod gather;
mod inline;
mod tables;
mod tell;

use std::collections::VecDeque;

use finding_source::json::{Reader, Text};
use finding_source::{Limits, Record, ReportError, Str};

use self::gather::Gathering;
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
    pub(crate) rules: Rules<'r>,
    pub(crate) tables: Tables<'r>,
    /// Readers positioned at lists of results.
    pub(crate) results: VecDeque<Reader<'r>>,
}

impl<'r> Run<'r> {
    fn new(text: &'r str, limits: &Limits) -> Self {
        Self {
            has_tool: false,
            tool_name: None,
            written_tool: None,
            rules: Rules::new(limits.joined),
            tables: Tables::new(text, limits),
            results: VecDeque::new(),
        }
    }

    /// Scans the next run, and moves the reader after it. The error is that of the position where the text broke.
    pub(crate) fn look(
        reader: &mut Reader<'r>,
        limits: &Limits,
        inline: &mut Inline<'r>,
        record: &mut Record<'r>,
    ) -> (Self, Option<ReportError>) {
        let mut run = Gathering::new(reader.text(), limits);
        let mut broken = run.read(reader, record).err();
        if broken.is_none() {
            broken = run.complete(inline, record).err();
        }
        (run.finish(record), broken)
    }

    fn add_overrides(&mut self, invocations: &[Invocation<'r>]) {
        self.tables.invocations = invocations.len();
        for (at, invocation) in invocations.iter().enumerate() {
            for change in invocation.overrides.iter() {
                let rule = change.rule.unwrap_or_default();
                let id = rule.id.map(|id| id.to_cow());
                let (index, extension) = (change.rule_index, change.extension);
                let place = self.rules.find(id.as_deref(), &rule, index, extension);
                if let (Some(place), Some(level)) = (place, change.level) {
                    self.tables.overrides.insert((at, place), level);
                }
            }
        }
    }
}

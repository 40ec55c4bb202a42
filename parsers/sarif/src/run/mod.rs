//! One run: everything that its results refer to.

mod gather;
mod inline;
mod tables;
mod tell;

use std::collections::{BTreeMap, VecDeque};

use finding_source::json::{Reader, Text};
use finding_source::schema::Members;
use finding_source::{ContainerImage, Limits, Record, ReportError, Str};

pub(crate) use self::inline::Inline;
use crate::raw::{Base, Provenance, RunParts, Taxonomy};
use crate::rules::{Place, Rules};

/// Maximum number of parts, taxonomies, and references to files of a log or run, each.
const MOST: usize = 256;

/// The contents of a run without its results.
///
/// They are collected in one pass that skips the results. The results are read afterwards, one by one, because rules,
/// artifacts and invocations may come before or after them.
#[derive(Debug, Default)]
pub(crate) struct Run<'r> {
    text: &'r str,
    pub(crate) limits: Limits,
    parts: Members<'r, RunParts<'r>>,
    /// True if there is a tool that was read completely.
    pub(crate) has_tool: bool,
    pub(crate) rules: Rules<'r>,
    /// Readers positioned at lists of results.
    pub(crate) results: VecDeque<Reader<'r>>,
    /// The byte offsets of the artifacts.
    artifacts: Vec<usize>,
    /// The byte offsets of the logical locations.
    logical: Vec<usize>,
    bases: BTreeMap<Str<'r>, Base<'r>>,
    taxonomies: Vec<Taxonomy<'r>>,
    /// Levels by invocation and rule.
    overrides: BTreeMap<(usize, Place), Text<'r>>,
    /// `automationDetails.id` without its last component.
    pub(crate) category: Option<Str<'r>>,
    /// The scanned repository.
    pub(crate) provenance: Provenance<'r>,
    /// The scanned container image.
    pub(crate) image: Option<ContainerImage<'r>>,
    /// The number of entries that the tables may still get.
    room: usize,
}

impl<'r> Run<'r> {
    /// Scans the next run, and moves the reader after it. The error is that of the position where the text broke.
    pub(crate) fn look(
        reader: &mut Reader<'r>,
        limits: &Limits,
        inline: &mut Inline<'r>,
        record: &mut Record<'r>,
    ) -> (Self, Option<ReportError>) {
        let mut run = Self {
            text: reader.text(),
            limits: limits.clone(),
            rules: Rules::new(limits.joined),
            room: limits.joined,
            ..Self::default()
        };
        let read = run.read(reader, record);
        let read = read.and_then(|()| run.complete(inline, record));
        run.finish(record);
        (run, read.err())
    }
}

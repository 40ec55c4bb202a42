//! Detection of repetitions.

use std::borrow::Cow;
use std::collections::BTreeSet;

use finding_source::engine::each_entry;
use finding_source::json::Reader;
use finding_source::schema::Objects;
use finding_source::{EntryIndex, Finding, Input, NoteKind, OccurrenceCounter, Record, Str};

use crate::map::{Mapped, path};
use crate::raw::Violation;

/// Finds repeated hits if a report has several results for one template, as merged reports have.
///
/// Few reports have, so only the positions of the name and of the first violations of each template are kept. They are
/// read again when another result for the template follows.
#[derive(Debug)]
pub(crate) struct Told<'r> {
    again: Again<'r>,
    /// By path.
    templates: EntryIndex<'r, Template>,
    /// The positions of the first violations of templates with several results.
    held: BTreeSet<usize>,
    /// Hits of templates with several results.
    hits: EntryIndex<'r, Hit>,
    /// Hits of the current result; `None` while it is the first one for its template.
    now: Option<OccurrenceCounter<'r>>,
}

/// The byte offsets of the name of a template and of its first violations.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Template {
    pub(crate) name: usize,
    pub(crate) violations: usize,
}

#[derive(Clone, Copy, Debug)]
struct Hit {
    /// The byte offset of its violation.
    byte: usize,
    /// Its number in the violation.
    at: usize,
    /// The number of equal ones before it in its result.
    number: u32,
}

impl<'r> Told<'r> {
    pub(crate) fn new(input: &Input<'r>) -> Self {
        Self {
            again: Again {
                input: input.clone(),
                violations: Objects::default(),
                last: None,
            },
            templates: EntryIndex::new(input.seed()),
            held: BTreeSet::new(),
            hits: EntryIndex::new(input.seed()),
            now: None,
        }
    }

    /// Starts the violations of the template at `path`. Templates without a name cannot be distinguished.
    pub(crate) fn begin(
        &mut self,
        path: Option<&Str<'r>>,
        template: Template,
        record: &mut Record<'_>,
    ) {
        self.now = None;
        let Some(path) = path else {
            return;
        };
        let again = &self.again;
        if self.templates.len() >= again.input.limits().joined {
            let text =
                "more templates than the limit of joined entries allows: repeated hits are kept";
            record.remark(NoteKind::Other, text);
            return;
        }
        let read = |template| again.path(template);
        if let Some(first) = self.templates.find(path, template, record, read) {
            self.now = Some(OccurrenceCounter::new(again.input.seed()));
            if self.held.insert(first.violations) {
                self.hold(path, first.violations, record);
            }
        }
    }

    /// Adds the hits of violations that were read before.
    fn hold(&mut self, path: &Str<'r>, violations: usize, record: &mut Record<'_>) {
        let mut numbers = OccurrenceCounter::new(self.again.input.seed());
        let mut reader = self.again.reader(violations);
        // Errors in them were reported when they were read first.
        let _ = each_entry(&mut reader, |reader| {
            let byte = reader.byte();
            reader.skip()?;
            let mut at = 0;
            while let Some((finding, _)) = self.again.finding(byte, at, path) {
                let number = numbers.count(&finding);
                self.find(&finding, path, Hit { byte, at, number }, record);
                at += 1;
            }
            Ok(())
        });
    }

    /// Returns true if `finding`, of the hit at `at` in the violation at `byte`, equals one of an earlier result for
    /// its template.
    pub(crate) fn is_repeated(
        &mut self,
        finding: &Finding<'r>,
        path: Option<&Str<'r>>,
        (byte, at): (usize, usize),
        record: &mut Record<'_>,
    ) -> bool {
        let (Some(now), Some(path)) = (&mut self.now, path) else {
            return false;
        };
        let number = now.count(finding);
        self.find(finding, path, Hit { byte, at, number }, record)
    }

    fn find(
        &mut self,
        finding: &Finding<'r>,
        path: &Str<'r>,
        hit: Hit,
        record: &mut Record<'_>,
    ) -> bool {
        let contents = (Cow::Borrowed(finding), hit.number);
        let read = |hit: Hit| {
            let (finding, bytes) = self.again.finding(hit.byte, hit.at, path)?;
            Some(((Cow::Owned(finding), hit.number), bytes))
        };
        self.hits.find(&contents, hit, record, read).is_some()
    }
}

/// Reads parts of the report again.
#[derive(Debug)]
struct Again<'r> {
    input: Input<'r>,
    violations: Objects<'r, Violation<'r>>,
    /// The position of the last violation, and the violation.
    last: Option<(usize, Mapped<'r>)>,
}

impl<'r> Again<'r> {
    fn reader(&self, byte: usize) -> Reader<'r> {
        Reader::new(self.input.text(), byte, self.input.limits())
    }

    /// Returns the path of a template, and the number of bytes that were read for it.
    fn path(&self, template: Template) -> Option<(Str<'r>, usize)> {
        let mut reader = self.reader(template.name);
        let name = reader.text_value().ok()??;
        let path = path(name, &self.input.roots())?;
        Some((path, reader.byte() - template.name))
    }

    /// Returns the finding of a hit, and the number of bytes that were read for it.
    fn finding(&mut self, byte: usize, at: usize, path: &Str<'r>) -> Option<(Finding<'r>, usize)> {
        let mut bytes = 0;
        if self.last.as_ref().is_none_or(|(last, _)| *last != byte) {
            self.last = None;
            let mut reader = self.reader(byte);
            let violation = self.violations.read_unnoted(&mut reader).ok()?;
            self.last = Some((byte, Mapped::new(violation)?));
            bytes = reader.byte() - byte;
        }
        let (_, mapped) = self.last.as_ref()?;
        let violation = self.violations.last();
        (at < violation.hits()).then(|| (mapped.finding(violation, at, Some(path)), bytes))
    }
}

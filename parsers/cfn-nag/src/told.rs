//! Detection of repetitions.

use std::borrow::Cow;
use std::collections::BTreeSet;

use finding_source::json::Reader;
use finding_source::path::Roots;
use finding_source::schema::Objects;
use finding_source::{
    EntryIndex, Finding, Input, Limits, Note, NoteKind, OccurrenceCounter, Record, Seed, Str,
};

use crate::map::{Mapped, path};
use crate::raw::Violation;

/// Finds repeated hits if a report has several results for one template, as merged reports have.
///
/// Few reports have, so only the positions of the name and of the first violations of each template are kept. They are
/// read again when another result for the template follows.
#[derive(Debug)]
pub(crate) struct Told<'r> {
    again: Again<'r>,
    seed: Seed<'r>,
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
struct Template {
    name: usize,
    violations: usize,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Hit {
    /// The byte offset of its violation.
    pub(crate) byte: usize,
    /// Its number in the violation.
    pub(crate) at: usize,
    /// The number of equal ones before it in its result.
    number: u32,
}

impl<'r> Told<'r> {
    pub(crate) fn new(input: &Input<'r>) -> Self {
        let seed = input.seed();
        Self {
            again: Again::new(input),
            seed,
            templates: EntryIndex::new(seed),
            held: BTreeSet::new(),
            hits: EntryIndex::new(seed),
            now: None,
        }
    }

    /// Starts the violations of the template at `path`, whose name is at byte `name`.
    pub(crate) fn begin(
        &mut self,
        path: &Str<'r>,
        name: usize,
        violations: usize,
        record: &mut Record<'_>,
    ) {
        self.now = None;
        if self.templates.len() >= self.again.limits.joined {
            let text =
                "more templates than the limit of joined entries allows: repeated hits are kept";
            record.note(Note::new(NoteKind::Other, text));
            return;
        }
        let template = Template { name, violations };
        let again = &self.again;
        let known = self
            .templates
            .find(path, template, record, |template| again.path(template));
        if let Some(Template { violations, .. }) = known {
            self.now = Some(OccurrenceCounter::new(self.seed));
            if self.held.insert(violations) {
                self.hold(path, violations, record);
            }
        }
    }

    /// Starts results without a name, whose templates cannot be distinguished.
    pub(crate) fn leave(&mut self) {
        self.now = None;
    }

    /// Adds the hits of violations that were read before.
    fn hold(&mut self, path: &Str<'r>, violations: usize, record: &mut Record<'_>) {
        let mut numbers = OccurrenceCounter::new(self.seed);
        let mut reader = Reader::new(self.again.text, violations, &self.again.limits);
        if reader.enter_array().is_err() {
            return;
        }
        // Errors in them were reported when they were read first.
        while let Ok(true) = reader.next_item() {
            let byte = reader.byte();
            if let Err(error) = reader.skip() {
                if error.ends_report() {
                    return;
                }
            }
            let mut at = 0;
            while let Some((finding, _)) = self.again.finding(byte, at, path) {
                let number = numbers.count(&finding);
                self.find(&finding, path, Hit { byte, at, number }, record);
                at += 1;
            }
        }
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
        let Self { hits, again, .. } = self;
        let contents = (Cow::Borrowed(finding), hit.number);
        hits.find(&contents, hit, record, |hit| {
            let (finding, bytes) = again.finding(hit.byte, hit.at, path)?;
            Some(((Cow::Owned(finding), hit.number), bytes))
        })
        .is_some()
    }
}

/// Reads parts of the report again.
#[derive(Debug)]
struct Again<'r> {
    text: &'r str,
    limits: Limits,
    roots: Roots,
    violations: Objects<'r, Violation<'r>>,
    /// The position of the last violation, and the violation.
    last: Option<(usize, Mapped<'r>)>,
}

impl<'r> Again<'r> {
    fn new(input: &Input<'r>) -> Self {
        Self {
            text: input.text(),
            limits: input.limits().clone(),
            roots: input.roots(),
            violations: Objects::default(),
            last: None,
        }
    }

    /// Returns the path of a template, and the number of bytes that were read for it.
    fn path(&self, template: Template) -> Option<(Str<'r>, usize)> {
        let mut reader = Reader::new(self.text, template.name, &self.limits);
        let name = reader.text_value().ok()??;
        Some((path(name, &self.roots)?, reader.byte() - template.name))
    }

    /// Returns the finding of a hit, and the number of bytes that were read for it.
    fn finding(&mut self, byte: usize, at: usize, path: &Str<'r>) -> Option<(Finding<'r>, usize)> {
        let mut bytes = 0;
        if self.last.as_ref().is_none_or(|(last, _)| *last != byte) {
            self.last = None;
            let mut reader = Reader::new(self.text, byte, &self.limits);
            let violation = self.violations.read_unnoted(&mut reader).ok()?;
            self.last = Some((byte, Mapped::new(violation)?));
            bytes = reader.byte() - byte;
        }
        let (_, mapped) = self.last.as_ref()?;
        let violation = self.violations.last();
        if at >= violation.hits() {
            return None;
        }
        let path = Some(path);
        let identity = mapped.identity(violation, at, path);
        Some((mapped.finding(violation, at, path, identity), bytes))
    }
}

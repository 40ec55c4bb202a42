use std::borrow::Cow;
use std::collections::BTreeSet;

use finding_redact::redact_prose;

use crate::between::Between;
use crate::json::Reader;
use crate::{Completeness, Covered, Descriptor, Limits, Note, NoteKind, Scan, Str};

/// A clean report of another tool may look the same.
const NO_TOOL: &str =
    "the report does not name its tool and has no findings, so it closes none: use `--tool`";

/// The information of a report in addition to its findings. Sources write to it while reading.
#[derive(Clone, Debug)]
pub struct Record<'r> {
    /// The run of the tool.
    pub scan: Scan<'r>,
    /// The distinct notes, in order of first occurrence.
    pub(crate) notes: Vec<Note>,
    /// Their positions in `notes`, sorted by kind and text.
    notes_by_text: Vec<usize>,
    most_notes: usize,
    pub(crate) more_notes: u64,
    pub(crate) completeness: Completeness,
    pub(crate) tools: BTreeSet<Str<'r>>,
    /// The tools that ran since the last scan has ended.
    running: BTreeSet<Str<'r>>,
    pub(crate) covered: BTreeSet<Covered<'r>>,
    /// True if the current source has named a tool.
    named: bool,
    /// True if the scan looked at something, and the reason that the report is partial if it did not.
    looked: Option<(bool, &'static str)>,
    /// True if nothing in the report names the tool of the current source.
    pub(crate) is_unnamed: bool,
    pub(crate) between: Between,
    is_scratch: bool,
}

impl<'r> Record<'r> {
    /// Adds the notes, the tools and the reason for partial reading of another record, and takes over its scan.
    pub(crate) fn merge(&mut self, begun: Self) {
        self.scan = begun.scan;
        for note in begun.notes {
            self.note(note);
        }
        self.more_notes += begun.more_notes;
        self.tools.extend(begun.tools);
        self.running.extend(begun.running);
        self.is_unnamed = begun.is_unnamed;
        if let Some((anything, otherwise)) = begun.looked {
            self.looked_at(anything, otherwise);
        }
        if let Completeness::Partial(why) = begun.completeness {
            self.partial(why);
        }
    }

    /// Creates a record that is discarded, for reading an entry again.
    #[must_use]
    pub fn scratch() -> Self {
        Self {
            is_scratch: true,
            ..Self::with_notes(0)
        }
    }

    /// Returns whether this record is discarded: an entry is [read again](Self::scratch), so it was counted before.
    #[must_use]
    pub fn is_scratch(&self) -> bool {
        self.is_scratch
    }

    pub(crate) fn new(limits: &Limits) -> Self {
        Self::with_notes(limits.notes)
    }

    fn with_notes(most_notes: usize) -> Self {
        Self {
            scan: Scan::default(),
            notes: Vec::new(),
            notes_by_text: Vec::new(),
            most_notes,
            more_notes: 0,
            completeness: Completeness::Complete,
            tools: BTreeSet::new(),
            running: BTreeSet::new(),
            covered: BTreeSet::new(),
            named: false,
            looked: None,
            is_unnamed: false,
            between: Between::default(),
            is_scratch: false,
        }
    }

    /// Records that a tool ran, by its id. For formats with the results of other tools.
    pub fn ran(&mut self, tool: impl Into<Str<'r>>) {
        let tool = tool.into();
        self.running.insert(tool.clone());
        self.tools.insert(tool);
        self.named = true;
    }

    /// Records that a scan has ended: the repository and the branch of [`scan`](Self::scan) are those of the tools that
    /// [`ran`](Self::ran) in it. For formats whose documents are of several scans; the end of a report ends its last one.
    pub fn scan_ended(&mut self) {
        for tool in std::mem::take(&mut self.running) {
            let (repository, branch) = (self.scan.repository.clone(), self.scan.branch.clone());
            self.covered.insert(Covered {
                tool,
                repository,
                branch,
            });
        }
    }

    /// Records whether a part of the report is about something, such as a project that has packages. A report of which
    /// no part is becomes partial, with the reason `otherwise`: a project without packages is well if another one has some.
    pub fn looked_at(&mut self, anything: bool, otherwise: &'static str) {
        self.looked.get_or_insert((false, otherwise)).0 |= anything;
    }

    /// Records that the tool of a source is only assumed to have run: its report names no tool and has no findings.
    pub(crate) fn assume(&mut self, tool: Str<'r>) {
        self.tools.insert(tool);
        self.named = true;
        self.remark(NoteKind::NoTool, NO_TOOL);
    }

    /// Records that the current source has ended. Its own tool ran unless it has named others, or nothing names it.
    /// `has_findings` is true if the source returned a finding.
    pub(crate) fn source_ended(&mut self, source: &Descriptor, has_findings: bool) {
        let is_assumed = std::mem::take(&mut self.is_unnamed) && !has_findings;
        match (self.named, is_assumed) {
            (true, _) => {}
            (false, true) => self.assume(source.tool.clone()),
            (false, false) => self.ran(source.tool.clone()),
        }
        self.named = false;
        self.parts_ended();
        self.scan_ended();
    }

    /// Records that no more parts follow, see [`looked_at`](Self::looked_at).
    pub(crate) fn parts_ended(&mut self) {
        if let Some((false, otherwise)) = self.looked.take() {
            self.partial(otherwise);
        }
    }

    /// Adds a note. A note that is equal to an earlier one is [counted](Note::times).
    pub fn note(&mut self, note: Note) {
        let by_text = |&at: &usize| {
            let known = &self.notes[at];
            (known.kind, &known.text).cmp(&(note.kind, &note.text))
        };
        match self.notes_by_text.binary_search_by(by_text) {
            Ok(found) => {
                let known = &mut self.notes[self.notes_by_text[found]];
                known.times = known.times.saturating_add(note.times);
            }
            Err(place) if self.notes.len() < self.most_notes => {
                self.notes_by_text.insert(place, self.notes.len());
                self.notes.push(note);
            }
            Err(_) => self.more_notes = self.more_notes.saturating_add(note.times),
        }
    }

    pub(crate) fn note_all(&mut self, notes: &[Note]) {
        for note in notes {
            self.note(note.clone());
        }
    }

    /// Adds a note with this text.
    pub fn remark(&mut self, kind: NoteKind, text: impl AsRef<str>) {
        self.note(Note::new(kind, text));
    }

    /// Adds the remarks of `reader` as notes, see [`Reader::take_remarks`]. A record that is [discarded](Self::is_scratch) leaves
    /// them to the reader.
    pub fn note_remarks(&mut self, reader: &mut Reader<'r>) {
        if reader.has_remarks() && !self.is_scratch {
            for text in reader.take_remarks() {
                self.note(Note::new(NoteKind::File, text));
            }
        }
    }

    /// Marks the report as partial. The first reason is kept; secrets are removed from it.
    pub fn partial(&mut self, why: impl Into<Cow<'static, str>>) {
        if self.completeness == Completeness::Complete {
            let why = match why.into() {
                Cow::Owned(why) => Cow::Owned(redact_prose(&why).into_owned()),
                known => known,
            };
            self.completeness = Completeness::Partial(why);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_notes_are_one_with_a_count() {
        let limits = Limits::default().with_notes(2);
        let mut record = Record::new(&limits);
        for text in ["b", "a", "b", "c", "a", "b", "c"] {
            record.note(Note::new(NoteKind::Other, text));
        }
        record.note(Note::new(NoteKind::Tool, "a"));
        let notes: Vec<String> = record.notes.iter().map(ToString::to_string).collect();
        assert_eq!(notes, ["b (3 times)", "a (2 times)"]);
        assert_eq!(record.more_notes, 3);
    }
}

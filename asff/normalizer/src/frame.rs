//! The JSON of the values that findings of a rule share, kept for the next finding of the rule.

use finding::{Finding, FindingStatus};
use finding_severity::{Basis, Graded, Status};
use report_syntax::text::short_words;

use crate::budget::Budget;
use crate::draft::Common;
use crate::json;

/// The parts of a frame, in their order in a finding. The values of the finding are between them.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Part {
    /// From the end of the id to the account.
    Head,
    /// The creation of a finding that is new.
    Created,
    /// From the update to the name of the title.
    Severity,
    /// From the remediation to the name of the product fields.
    Advice,
    /// The product fields that are not facts, separated by commas.
    Fields,
    /// From the end of the product fields to the first resource of the finding.
    Resources,
    /// The beginning of a resource in a file, up to the path in its id.
    File,
    /// From the end of its id to its details.
    FileDetails,
    /// From the end of the resources to the record state.
    State,
    /// From the fields of the provider to the end.
    End,
}

/// The values that findings of a rule share, as JSON.
#[derive(Debug, Default)]
pub(crate) struct Frame {
    pub(crate) json: Vec<u8>,
    pub(crate) ends: [usize; Part::End as usize + 1],
    /// The number of product fields.
    pub(crate) fields: usize,
    /// True if the target has resources.
    pub(crate) has_resources: bool,
}

impl Clone for Frame {
    fn clone(&self) -> Self {
        let mut copy = Self::default();
        copy.clone_from(self);
        copy
    }

    /// Without a new allocation.
    fn clone_from(&mut self, other: &Self) {
        self.json.clone_from(&other.json);
        (self.ends, self.fields) = (other.ends, other.fields);
        self.has_resources = other.has_resources;
    }
}

impl Frame {
    /// Returns the JSON from the beginning of a part to the end of another.
    pub(crate) fn parts(&self, first: Part, last: Part) -> &[u8] {
        let start = (first as usize).checked_sub(1);
        let start = start.map_or(0, |before| self.ends[before]);
        &self.json[start..self.ends[last as usize]]
    }
}

/// The frames of the last findings.
#[derive(Clone, Debug, Default)]
pub(crate) struct Frames {
    known: Vec<Known>,
    /// The frame of a finding that shares too little.
    own: Frame,
}

/// A frame, and what it depends on.
#[derive(Clone, Debug, Default)]
struct Known {
    /// False if the place is free.
    is_used: bool,
    /// The key: its numbers, the lengths of its texts, and the texts.
    numbers: [u64; NUMBERS],
    lengths: [usize; TEXTS],
    texts: Vec<u8>,
    frame: Frame,
    /// The room in the budget that it takes.
    room: usize,
}

/// The number of frames: a power of two. Most reports have findings of fewer rules.
const FRAMES: usize = 128;

/// The maximum size of a frame that is kept, with its key.
const LARGEST: usize = 8 * 1024;

impl Frames {
    /// Forgets all frames. They depend on the run.
    pub(crate) fn clear(&mut self) {
        self.known
            .iter_mut()
            .for_each(|known| known.is_used = false);
    }

    /// Returns the frame of a finding, and reserves its room. `make` makes its values if the frame is not known.
    pub(crate) fn get<'d>(
        &mut self,
        finding: &Finding<'_>,
        graded: &Graded<'_>,
        left_out: u64,
        budget: &mut Budget,
        make: impl FnOnce(&mut Budget) -> Common<'d>,
    ) -> &Frame {
        let Some(basis) = shared_basis(finding, graded) else {
            json::frame(&make(budget), &mut self.own);
            return &self.own;
        };
        let key = Key::new(finding, graded, basis, left_out);
        if self.known.is_empty() {
            self.known.resize_with(FRAMES, Known::default);
        }
        let place = 2 * key.pair();
        let known = [place, place + 1]
            .into_iter()
            .find(|&at| key.is_of(&self.known[at]) && budget.reserve(self.known[at].room));
        if let Some(at) = known {
            return &self.known[at].frame;
        }
        let before = budget.rest();
        json::frame(&make(budget), &mut self.own);
        let room = before.zip(budget.rest());
        let mut size = self.own.json.len();
        key.each_text(|text| size += text.len());
        let Some((before, after)) = room.filter(|_| size <= LARGEST) else {
            return &self.own;
        };
        self.known.swap(place, place + 1);
        let known = &mut self.known[place];
        known.is_used = true;
        known.numbers = key.numbers;
        known.lengths = key.texts.map(str::len);
        known.texts.clear();
        key.each_text(|text| known.texts.extend_from_slice(text));
        known.frame.clone_from(&self.own);
        known.room = before - after;
        &known.frame
    }
}

/// The number of numbers in a key, and of texts without tags.
const NUMBERS: usize = 5;
const TEXTS: usize = 9;

/// The values that a frame depends on, apart from those of the run.
struct Key<'f> {
    finding: &'f Finding<'f>,
    numbers: [u64; NUMBERS],
    /// Absent ones are empty.
    texts: [&'f str; TEXTS],
}

/// Returns the basis of the grade, with the id of its table, or `None` if other findings hardly have the same frame.
fn shared_basis(finding: &Finding<'_>, graded: &Graded<'_>) -> Option<(u8, &'static str)> {
    let is_open = graded.status == Status::Open
        && graded.accepted.is_none()
        && !matches!(finding.status, FindingStatus::Suppressed { .. });
    let is_plain = finding.advisories.is_empty() && finding.references.is_empty();
    let basis = match graded.basis {
        Basis::Word(table) => (0, table),
        Basis::Level(table) => (1, table),
        Basis::PolicyWord => (2, ""),
        Basis::WordScore => (3, ""),
        Basis::Score => (4, ""),
        Basis::Unset => (5, ""),
        Basis::UnknownWord => (6, ""),
        Basis::NoEvidence => (7, ""),
        _ => return None,
    };
    (is_open && is_plain).then_some(basis)
}

impl<'f> Key<'f> {
    fn new(
        finding: &'f Finding<'_>,
        graded: &'f Graded<'_>,
        (basis, table): (u8, &'static str),
        left_out: u64,
    ) -> Self {
        let confidence = finding.confidence.as_ref();
        let remediation = finding.remediation.as_ref();
        let percent = confidence.and_then(|confidence| confidence.percent);
        // An absent text and an empty one are different.
        let mut absent = 0;
        let mut some = |text: Option<&'f str>| {
            absent = absent << 1 | u8::from(text.is_none());
            text.unwrap_or_default()
        };
        let texts = [
            &*finding.tool,
            &*finding.rule.id,
            table,
            some(finding.rule.name.as_deref()),
            some(finding.rule.url.as_deref()),
            some(graded.original.as_deref()),
            some(confidence.map(|confidence| &*confidence.word)),
            some(remediation.and_then(|advice| advice.text.as_deref())),
            some(remediation.and_then(|advice| advice.url.as_deref())),
        ];
        let grade = [
            finding.kind as u8,
            u8::from(finding.needs_review),
            graded.normalized.get(),
            graded.label as u8,
            basis,
            absent,
            0,
            0,
        ];
        let numbers = [
            u64::from_le_bytes(grade),
            percent.map_or(u64::MAX, u64::from),
            left_out,
            finding.cwes.len() as u64,
            finding.tags.len() as u64,
        ];
        Self {
            finding,
            numbers,
            texts,
        }
    }

    /// Returns the pair of places for the frame, which usually is another for each rule, grade and advice.
    fn pair(&self) -> usize {
        const ODD: u64 = 0x9e37_79b9_7f4a_7c15;
        let [_, rule, _, _, _, original, _, advice, _] = self.texts;
        let mixed = [rule, original, advice].iter().fold(0, |mixed: u64, text| {
            let [first, last] = short_words(text.as_bytes());
            let text = first.rotate_left(20) ^ last ^ text.len() as u64;
            (mixed ^ text).wrapping_mul(ODD)
        });
        (mixed >> 32) as usize % (FRAMES / 2)
    }

    fn is_of(&self, known: &Known) -> bool {
        if !known.is_used || self.numbers != known.numbers {
            return false;
        }
        let mut texts = self.texts.iter().zip(&known.lengths);
        if !texts.all(|(text, length)| text.len() == *length) {
            return false;
        }
        let mut rest = Some(&*known.texts);
        self.each_text(|text| rest = rest.and_then(|rest| rest.strip_prefix(text)));
        rest.is_some_and(<[u8]>::is_empty)
    }

    /// Calls `visit` with the texts that are not empty.
    fn each_text(&self, mut visit: impl FnMut(&[u8])) {
        for text in &self.texts {
            if !text.is_empty() {
                visit(text.as_bytes());
            }
        }
        for id in &self.finding.cwes {
            visit(&id.to_le_bytes());
        }
        for tag in &self.finding.tags {
            visit(&(tag.len() as u64).to_le_bytes());
            visit(tag.as_bytes());
        }
    }
}
